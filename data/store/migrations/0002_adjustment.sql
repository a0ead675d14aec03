-- SPDX-License-Identifier: GPL-3.0-or-later
-- The planner's own factors on a channel's forecast. No row: as forecast.

CREATE TABLE forecast_adjustment (
    channel_id INTEGER PRIMARY KEY REFERENCES channel (id),
    volume REAL NOT NULL CHECK (volume BETWEEN 0.01 AND 100),
    handle_time REAL NOT NULL CHECK (handle_time BETWEEN 0.01 AND 100)
) STRICT;

CREATE TABLE week_adjustment (
    channel_id INTEGER NOT NULL REFERENCES channel (id),
    monday INTEGER NOT NULL
        CHECK (monday BETWEEN -700000 AND 2900000 AND (monday + 700003) % 7 = 0),
    volume REAL NOT NULL CHECK (volume BETWEEN 0.01 AND 100),
    PRIMARY KEY (channel_id, monday)
) STRICT, WITHOUT ROWID;
