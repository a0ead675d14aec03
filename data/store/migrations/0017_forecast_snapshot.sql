-- SPDX-License-Identifier: GPL-3.0-or-later
-- When a forecast was accepted; null: by a version that did not keep it, nor the rows below.
ALTER TABLE forecast_snapshot
    ADD COLUMN accepted_utc_s INTEGER CHECK (accepted_utc_s BETWEEN -60000000000 AND 250000000000);

-- Its intervals, and what the planner had written over them.
CREATE TABLE forecast_snapshot_grid (
    channel_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    begin_utc_s INTEGER NOT NULL CHECK (begin_utc_s BETWEEN -60000000000 AND 250000000000),
    interval_min INTEGER NOT NULL CHECK (interval_min > 0 AND 1440 % interval_min = 0),
    interval_count INTEGER NOT NULL CHECK (interval_count BETWEEN 0 AND 10000000),
    PRIMARY KEY (channel_id, position),
    FOREIGN KEY (channel_id, position) REFERENCES forecast_snapshot (channel_id, position)
) STRICT, WITHOUT ROWID;

-- original: before the overrides; null without any.
CREATE TABLE forecast_snapshot_interval (
    channel_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    interval INTEGER NOT NULL CHECK (interval >= 0),
    expected REAL NOT NULL CHECK (expected BETWEEN 0 AND 1e12),
    low REAL NOT NULL CHECK (low BETWEEN 0 AND 1e12),
    high REAL NOT NULL CHECK (high BETWEEN low AND 1e12),
    original REAL CHECK (original BETWEEN 0 AND 1e12),
    PRIMARY KEY (channel_id, position, interval),
    FOREIGN KEY (channel_id, position) REFERENCES forecast_snapshot_grid (channel_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE forecast_snapshot_override (
    channel_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    number INTEGER NOT NULL,
    begin_utc_s INTEGER NOT NULL CHECK (begin_utc_s BETWEEN -60000000000 AND 250000000000),
    end_utc_s INTEGER NOT NULL CHECK (end_utc_s BETWEEN begin_utc_s AND 250000000000),
    factor REAL NOT NULL CHECK (factor BETWEEN 0 AND 1e6),
    total REAL CHECK (total BETWEEN 0 AND 1e12),
    reason TEXT NOT NULL,
    PRIMARY KEY (channel_id, position, number),
    FOREIGN KEY (channel_id, position) REFERENCES forecast_snapshot (channel_id, position)
) STRICT, WITHOUT ROWID;
