-- SPDX-License-Identifier: GPL-3.0-or-later
-- Live sessions that a person holds at a time. No row: one.

CREATE TABLE sessions (
    channel_id INTEGER PRIMARY KEY REFERENCES channel (id),
    at_a_time INTEGER NOT NULL CHECK (at_a_time BETWEEN 1 AND 20),
    stretch REAL NOT NULL CHECK (stretch BETWEEN 0 AND 1)
) STRICT;

-- Measured instead: how many times as long a session takes beside position others.
CREATE TABLE session_slowdown (
    channel_id INTEGER NOT NULL REFERENCES sessions (channel_id),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 19),
    slowdown REAL NOT NULL CHECK (slowdown > 0 AND slowdown <= 1000),
    PRIMARY KEY (channel_id, position)
) STRICT, WITHOUT ROWID;
