-- SPDX-License-Identifier: GPL-3.0-or-later
-- Contacts that leave one channel for another one, or for good, and the months against each other.

-- NULL for to_channel_id: for good.
CREATE TABLE channel_shift (
    position INTEGER PRIMARY KEY CHECK (position >= 0),
    from_channel_id INTEGER NOT NULL REFERENCES channel (id),
    to_channel_id INTEGER REFERENCES channel (id),
    begin_utc_s INTEGER NOT NULL CHECK (begin_utc_s BETWEEN -60000000000 AND 250000000000),
    ramp_s INTEGER NOT NULL CHECK (ramp_s BETWEEN 0 AND 1000000000),
    share REAL NOT NULL CHECK (share BETWEEN 0 AND 1),
    contacts_per_contact REAL NOT NULL CHECK (contacts_per_contact BETWEEN 0 AND 1000),
    handle_ratio REAL NOT NULL CHECK (handle_ratio > 0 AND handle_ratio <= 1000),
    delay_s INTEGER NOT NULL CHECK (delay_s BETWEEN 0 AND 100000000)
) STRICT;

-- January is month 1. None or all twelve.
CREATE TABLE month_index (
    channel_id INTEGER NOT NULL REFERENCES channel (id),
    month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
    value REAL NOT NULL CHECK (value > 0 AND value <= 1e12),
    PRIMARY KEY (channel_id, month)
) STRICT, WITHOUT ROWID;
