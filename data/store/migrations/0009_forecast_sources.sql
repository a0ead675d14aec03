-- SPDX-License-Identifier: GPL-3.0-or-later
-- Forecasts that do not come from a channel's own past.

-- Made elsewhere. Intervals without a row: nothing said.
CREATE TABLE foreign_forecast (
    channel_id INTEGER PRIMARY KEY REFERENCES channel (id),
    source TEXT NOT NULL,
    begin_utc_s INTEGER NOT NULL CHECK (begin_utc_s BETWEEN -60000000000 AND 250000000000),
    interval_min INTEGER NOT NULL CHECK (interval_min > 0 AND 1440 % interval_min = 0),
    interval_count INTEGER NOT NULL CHECK (interval_count BETWEEN 0 AND 10000000)
) STRICT;

CREATE TABLE foreign_forecast_interval (
    channel_id INTEGER NOT NULL REFERENCES foreign_forecast (channel_id),
    position INTEGER NOT NULL CHECK (position >= 0),
    contacts REAL NOT NULL CHECK (contacts BETWEEN 0 AND 1e12),
    PRIMARY KEY (channel_id, position)
) STRICT, WITHOUT ROWID;

-- Like another channel. NULL: scaled by what came so far.
CREATE TABLE forecast_analogue (
    channel_id INTEGER PRIMARY KEY REFERENCES channel (id),
    like_channel_id INTEGER NOT NULL,
    contacts_per_day REAL CHECK (contacts_per_day BETWEEN 0 AND 1e9)
) STRICT;
