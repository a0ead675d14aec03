-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the planner says of the past: besides what is left out, also what is real, from when on
-- contacts run at another level, and where they do not.
CREATE TABLE correction_with_note (
    channel_id INTEGER NOT NULL REFERENCES channel (id),
    position INTEGER NOT NULL,
    begin_utc_s INTEGER NOT NULL CHECK (begin_utc_s BETWEEN -60000000000 AND 250000000000),
    end_utc_s INTEGER NOT NULL CHECK (end_utc_s BETWEEN begin_utc_s AND 250000000000),
    reason TEXT NOT NULL CHECK (reason IN ('outlier', 'gap', 'closed', 'event', 'manual', 'real',
                                           'level_shift', 'same_level')),
    note TEXT NOT NULL,
    PRIMARY KEY (channel_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO correction_with_note
    SELECT channel_id, position, begin_utc_s, end_utc_s, reason, '' FROM correction;
DROP TABLE correction;
ALTER TABLE correction_with_note RENAME TO correction;
