-- SPDX-License-Identifier: GPL-3.0-or-later
-- A plan: one row per decision. Times are UTC seconds since 1970, dates are days since 1970-01-01
-- in local time, shares lie between 0 and 1, money is in minor units of the plan's currency.

CREATE TABLE plan (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    interval_min INTEGER NOT NULL CHECK (interval_min > 0 AND 1440 % interval_min = 0),
    currency TEXT NOT NULL,
    zone_name TEXT NOT NULL,
    zone_first_offset_s INTEGER NOT NULL CHECK (zone_first_offset_s BETWEEN -86399 AND 86399),
    holiday_region TEXT NOT NULL,
    planned_shrinkage REAL NOT NULL CHECK (planned_shrinkage >= 0),
    unplanned_shrinkage REAL NOT NULL CHECK (unplanned_shrinkage >= 0),
    hourly_wage_minor INTEGER NOT NULL CHECK (hourly_wage_minor BETWEEN 0 AND 1000000000000),
    on_costs REAL NOT NULL CHECK (on_costs BETWEEN 0 AND 100),
    night_surcharge REAL NOT NULL CHECK (night_surcharge BETWEEN 0 AND 100),
    sunday_surcharge REAL NOT NULL CHECK (sunday_surcharge BETWEEN 0 AND 100),
    holiday_surcharge REAL NOT NULL CHECK (holiday_surcharge BETWEEN 0 AND 100),
    night_from_min INTEGER NOT NULL CHECK (night_from_min BETWEEN 0 AND 1440),
    night_to_min INTEGER NOT NULL CHECK (night_to_min BETWEEN 0 AND 1440),
    contract_hours REAL NOT NULL CHECK (contract_hours > 0 AND contract_hours <= 168),
    lost_contact_minor INTEGER NOT NULL CHECK (lost_contact_minor BETWEEN 0 AND 1000000000000),
    baseline_scenario_id INTEGER NOT NULL,
    chosen_scenario_id INTEGER NOT NULL,
    planning_week_day INTEGER NOT NULL CHECK (planning_week_day BETWEEN -700000 AND 2900000),
    report_note TEXT NOT NULL,
    CHECK (planned_shrinkage + unplanned_shrinkage < 1)
) STRICT;

CREATE TABLE zone_change (
    at_utc_s INTEGER PRIMARY KEY CHECK (at_utc_s BETWEEN -60000000000 AND 250000000000),
    offset_s INTEGER NOT NULL CHECK (offset_s BETWEEN -86399 AND 86399)
) STRICT;

CREATE TABLE special_day (
    day INTEGER PRIMARY KEY CHECK (day BETWEEN -700000 AND 2900000),
    kind TEXT NOT NULL CHECK (kind IN ('ordinary', 'holiday', 'eve', 'event', 'closed')),
    name TEXT NOT NULL
) STRICT;

CREATE TABLE channel (
    id INTEGER PRIMARY KEY CHECK (id BETWEEN 0 AND 2147483646),
    position INTEGER NOT NULL UNIQUE,
    name TEXT NOT NULL,
    medium TEXT NOT NULL CHECK (medium IN ('phone', 'email', 'social', 'chat', 'other')),
    kind TEXT NOT NULL CHECK (kind IN ('live', 'deferred'))
) STRICT;

-- The grid of a channel's past. Intervals without a row are missing.
CREATE TABLE history (
    channel_id INTEGER PRIMARY KEY REFERENCES channel (id),
    begin_utc_s INTEGER NOT NULL CHECK (begin_utc_s BETWEEN -60000000000 AND 250000000000),
    interval_min INTEGER NOT NULL CHECK (interval_min > 0 AND 1440 % interval_min = 0),
    interval_count INTEGER NOT NULL CHECK (interval_count BETWEEN 0 AND 10000000)
) STRICT;

-- NULL: not reported.
CREATE TABLE history_interval (
    channel_id INTEGER NOT NULL REFERENCES channel (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    offered REAL NOT NULL CHECK (offered BETWEEN 0 AND 1e12),
    answered REAL CHECK (answered BETWEEN 0 AND 1e12),
    abandoned REAL CHECK (abandoned BETWEEN 0 AND 1e12),
    handle_s REAL CHECK (handle_s BETWEEN 0 AND 1e15),
    status TEXT NOT NULL CHECK (status IN ('missing', 'open', 'closed')),
    PRIMARY KEY (channel_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE history_source (
    channel_id INTEGER NOT NULL REFERENCES channel (id),
    position INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    row_count INTEGER NOT NULL CHECK (row_count >= 0),
    until_utc_s INTEGER NOT NULL CHECK (until_utc_s BETWEEN -60000000000 AND 250000000000),
    PRIMARY KEY (channel_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE correction (
    channel_id INTEGER NOT NULL REFERENCES channel (id),
    position INTEGER NOT NULL,
    begin_utc_s INTEGER NOT NULL CHECK (begin_utc_s BETWEEN -60000000000 AND 250000000000),
    end_utc_s INTEGER NOT NULL CHECK (end_utc_s BETWEEN begin_utc_s AND 250000000000),
    reason TEXT NOT NULL CHECK (reason IN ('outlier', 'gap', 'closed', 'event', 'manual')),
    PRIMARY KEY (channel_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE forecast_setting (
    channel_id INTEGER PRIMARY KEY REFERENCES channel (id),
    method TEXT NOT NULL,
    horizon_days INTEGER NOT NULL CHECK (horizon_days BETWEEN 0 AND 3660),
    average_weeks INTEGER NOT NULL CHECK (average_weeks BETWEEN 1 AND 1000),
    default_handle_s REAL NOT NULL CHECK (default_handle_s BETWEEN 0 AND 1e9),
    sample_paths INTEGER NOT NULL CHECK (sample_paths BETWEEN 0 AND 100000),
    seed INTEGER NOT NULL
) STRICT;

CREATE TABLE forecast_level (
    channel_id INTEGER NOT NULL REFERENCES channel (id),
    position INTEGER NOT NULL,
    level REAL NOT NULL CHECK (level > 0 AND level < 1),
    PRIMARY KEY (channel_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE closed_hours_demand (
    channel_id INTEGER PRIMARY KEY REFERENCES channel (id),
    source TEXT NOT NULL CHECK (source IN ('observed', 'borrowed', 'assumed')),
    borrowed_from INTEGER NOT NULL CHECK (borrowed_from BETWEEN 0 AND 2147483646),
    reach REAL NOT NULL CHECK (reach BETWEEN 0 AND 1),
    assumed_share REAL NOT NULL CHECK (assumed_share BETWEEN 0 AND 1000),
    retries_counted REAL NOT NULL CHECK (retries_counted BETWEEN 0 AND 1)
) STRICT;

-- NULL: no such goal, or customers who wait for ever.
CREATE TABLE service_policy (
    channel_id INTEGER PRIMARY KEY REFERENCES channel (id),
    answered REAL NOT NULL CHECK (answered BETWEEN 0 AND 1),
    within_s REAL NOT NULL CHECK (within_s BETWEEN 0 AND 1e9),
    max_average_wait_s REAL CHECK (max_average_wait_s BETWEEN 0 AND 1e9),
    max_abandoned REAL CHECK (max_abandoned BETWEEN 0 AND 1),
    max_occupancy REAL CHECK (max_occupancy BETWEEN 0 AND 1),
    clock TEXT NOT NULL CHECK (clock IN ('wall', 'open')),
    patience_mean_s REAL CHECK (patience_mean_s > 0 AND patience_mean_s <= 1e12),
    promise_s INTEGER NOT NULL CHECK (promise_s BETWEEN 0 AND 1000000000)
) STRICT;

CREATE TABLE scenario (
    id INTEGER PRIMARY KEY CHECK (id BETWEEN 0 AND 2147483646),
    position INTEGER NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;

-- A scenario may speak of a channel that the plan no longer has.
CREATE TABLE scenario_channel (
    scenario_id INTEGER NOT NULL REFERENCES scenario (id),
    channel_id INTEGER NOT NULL CHECK (channel_id BETWEEN 0 AND 2147483646),
    holidays TEXT NOT NULL CHECK (holidays IN ('closed', 'as_sunday', 'as_usual')),
    retries REAL NOT NULL CHECK (retries BETWEEN 0 AND 1),
    retry_delay_min INTEGER NOT NULL CHECK (retry_delay_min BETWEEN 1 AND 1000000),
    switches REAL NOT NULL CHECK (switches BETWEEN 0 AND 1),
    switches_to INTEGER NOT NULL CHECK (switches_to BETWEEN 0 AND 2147483646),
    self_solved REAL NOT NULL CHECK (self_solved BETWEEN 0 AND 1),
    redials REAL NOT NULL CHECK (redials BETWEEN 0 AND 1),
    minimum_staff REAL NOT NULL CHECK (minimum_staff BETWEEN 0 AND 1e6),
    minimum_staff_at_night REAL NOT NULL CHECK (minimum_staff_at_night BETWEEN 0 AND 1e6),
    standby_holidays TEXT NOT NULL CHECK (standby_holidays IN ('closed', 'as_sunday', 'as_usual')),
    standby_people REAL NOT NULL CHECK (standby_people BETWEEN 0 AND 1e6),
    standby_reaction_s INTEGER NOT NULL CHECK (standby_reaction_s BETWEEN 0 AND 1000000000),
    standby_paid_share REAL NOT NULL CHECK (standby_paid_share BETWEEN 0 AND 1),
    standby_surcharge REAL NOT NULL CHECK (standby_surcharge BETWEEN 0 AND 100),
    PRIMARY KEY (scenario_id, channel_id),
    CHECK (retries + switches + self_solved <= 1 + 1e-12)
) STRICT, WITHOUT ROWID;

CREATE TABLE opening (
    scenario_id INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    purpose TEXT NOT NULL CHECK (purpose IN ('service', 'standby')),
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6), -- 0 = Monday
    opens_min INTEGER NOT NULL CHECK (opens_min BETWEEN 0 AND 2880),
    closes_min INTEGER NOT NULL CHECK (closes_min > opens_min AND closes_min <= 2880),
    PRIMARY KEY (scenario_id, channel_id, purpose, weekday, opens_min),
    FOREIGN KEY (scenario_id, channel_id) REFERENCES scenario_channel (scenario_id, channel_id)
) STRICT, WITHOUT ROWID;

-- A day without spans is closed.
CREATE TABLE opening_exception (
    scenario_id INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    purpose TEXT NOT NULL CHECK (purpose IN ('service', 'standby')),
    day INTEGER NOT NULL CHECK (day BETWEEN -700000 AND 2900000),
    PRIMARY KEY (scenario_id, channel_id, purpose, day),
    FOREIGN KEY (scenario_id, channel_id) REFERENCES scenario_channel (scenario_id, channel_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE opening_exception_span (
    scenario_id INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    day INTEGER NOT NULL,
    opens_min INTEGER NOT NULL CHECK (opens_min BETWEEN 0 AND 2880),
    closes_min INTEGER NOT NULL CHECK (closes_min > opens_min AND closes_min <= 2880),
    PRIMARY KEY (scenario_id, channel_id, purpose, day, opens_min),
    FOREIGN KEY (scenario_id, channel_id, purpose, day)
        REFERENCES opening_exception (scenario_id, channel_id, purpose, day)
) STRICT, WITHOUT ROWID;
