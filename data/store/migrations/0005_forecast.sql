-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the planner knows better than the method. No rows: nothing.

CREATE TABLE planned_growth (
    channel_id INTEGER PRIMARY KEY REFERENCES channel (id),
    yearly REAL NOT NULL CHECK (yearly > -1 AND yearly <= 100)
) STRICT;

CREATE TABLE event_effect (
    channel_id INTEGER NOT NULL REFERENCES channel (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    uplift REAL NOT NULL CHECK (uplift > -1 AND uplift <= 1000),
    fading_days REAL NOT NULL CHECK (fading_days BETWEEN 0 AND 1000),
    PRIMARY KEY (channel_id, position)
) STRICT, WITHOUT ROWID;

-- A factor or a total, never both.
CREATE TABLE forecast_override (
    channel_id INTEGER NOT NULL REFERENCES channel (id),
    position INTEGER NOT NULL,
    begin_utc_s INTEGER NOT NULL CHECK (begin_utc_s BETWEEN -60000000000 AND 250000000000),
    end_utc_s INTEGER NOT NULL CHECK (end_utc_s BETWEEN begin_utc_s AND 250000000000),
    factor REAL NOT NULL CHECK (factor BETWEEN 0 AND 1e6),
    total REAL CHECK (total BETWEEN 0 AND 1e12),
    reason TEXT NOT NULL,
    PRIMARY KEY (channel_id, position)
) STRICT, WITHOUT ROWID;

-- A forecast as it was once accepted, to be held against what came.
CREATE TABLE forecast_snapshot (
    channel_id INTEGER NOT NULL REFERENCES channel (id),
    position INTEGER NOT NULL,
    first_day INTEGER NOT NULL CHECK (first_day BETWEEN -700000 AND 2900000),
    method TEXT NOT NULL,
    PRIMARY KEY (channel_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE forecast_snapshot_day (
    channel_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    day INTEGER NOT NULL CHECK (day BETWEEN 0 AND 4000), -- from the first on
    expected REAL NOT NULL CHECK (expected BETWEEN 0 AND 1e12),
    low REAL NOT NULL CHECK (low BETWEEN 0 AND 1e12),
    high REAL NOT NULL CHECK (high BETWEEN low AND 1e12),
    PRIMARY KEY (channel_id, position, day),
    FOREIGN KEY (channel_id, position) REFERENCES forecast_snapshot (channel_id, position)
) STRICT, WITHOUT ROWID;
