-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who works on deferred contacts: teams of their own, or one team; what a partner cannot finish; and
-- contacts that are more urgent than the channel's others.

ALTER TABLE scenario ADD COLUMN team TEXT NOT NULL DEFAULT 'dedicated'
    CHECK (team IN ('dedicated', 'blended'));
ALTER TABLE scenario ADD COLUMN usable_idle REAL NOT NULL DEFAULT 0.85
    CHECK (usable_idle BETWEEN 0 AND 1);

ALTER TABLE partner ADD COLUMN hands_back REAL NOT NULL DEFAULT 0
    CHECK (hands_back BETWEEN 0 AND 1);

-- No row: all contacts of the channel alike.
CREATE TABLE criticality_class (
    scenario_id INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    share REAL NOT NULL CHECK (share BETWEEN 0 AND 1),
    promise_s INTEGER NOT NULL CHECK (promise_s BETWEEN 1 AND 100000000),
    PRIMARY KEY (scenario_id, channel_id, position),
    FOREIGN KEY (scenario_id, channel_id) REFERENCES scenario_channel (scenario_id, channel_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE criticality_span (
    scenario_id INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6), -- 0 = Monday
    begins_min INTEGER NOT NULL CHECK (begins_min BETWEEN 0 AND 2880),
    ends_min INTEGER NOT NULL CHECK (ends_min > begins_min AND ends_min <= 2880),
    PRIMARY KEY (scenario_id, channel_id, position, weekday, begins_min),
    FOREIGN KEY (scenario_id, channel_id, position)
        REFERENCES criticality_class (scenario_id, channel_id, position)
) STRICT, WITHOUT ROWID;
