-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who works, under which rules, and the shifts once adopted. Plans older than this get the rules
-- that are usual in their region.

CREATE TABLE working_time_law (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    pack TEXT NOT NULL,
    night_from_min INTEGER NOT NULL CHECK (night_from_min BETWEEN 0 AND 1440),
    night_to_min INTEGER NOT NULL CHECK (night_to_min BETWEEN 0 AND 1440),
    night_work_min INTEGER NOT NULL CHECK (night_work_min BETWEEN 0 AND 1440),
    shortest_break_min INTEGER NOT NULL CHECK (shortest_break_min BETWEEN 0 AND 1440),
    sunday_basis TEXT NOT NULL,
    sunday_shift_min INTEGER NOT NULL CHECK (sunday_shift_min BETWEEN -360 AND 360)
) STRICT;

CREATE TABLE working_rule (
    position INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    strength TEXT NOT NULL,
    rule_limit REAL NOT NULL CHECK (rule_limit BETWEEN 0 AND 1e6),
    above REAL NOT NULL CHECK (above BETWEEN 0 AND 1e6),
    window_days INTEGER NOT NULL CHECK (window_days BETWEEN 0 AND 3660),
    protection TEXT NOT NULL,
    paragraph TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    valid_from INTEGER CHECK (valid_from BETWEEN -700000 AND 2900000),
    valid_to INTEGER CHECK (valid_to BETWEEN -700000 AND 2900000)
) STRICT;

CREATE TABLE agent (
    id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 2000000000),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    team TEXT NOT NULL,
    weekly_hours REAL NOT NULL CHECK (weekly_hours BETWEEN 0 AND 168),
    days_per_week INTEGER NOT NULL CHECK (days_per_week BETWEEN 0 AND 7),
    works_nights INTEGER NOT NULL CHECK (works_nights IN (0, 1)),
    works_sundays INTEGER NOT NULL CHECK (works_sundays IN (0, 1)),
    protection TEXT NOT NULL,
    earlier_until INTEGER NOT NULL CHECK (earlier_until BETWEEN -700000 AND 2900000),
    earlier_sundays INTEGER NOT NULL CHECK (earlier_sundays BETWEEN 0 AND 53),
    earlier_nights INTEGER NOT NULL CHECK (earlier_nights BETWEEN 0 AND 366)
) STRICT;

CREATE TABLE agent_skill (
    agent_id INTEGER NOT NULL REFERENCES agent (id),
    position INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    PRIMARY KEY (agent_id, position)
) STRICT, WITHOUT ROWID;

-- A weekday without row: any hour.
CREATE TABLE agent_availability (
    agent_id INTEGER NOT NULL REFERENCES agent (id),
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6), -- Monday first
    from_min INTEGER NOT NULL CHECK (from_min BETWEEN 0 AND 2880),
    to_min INTEGER NOT NULL CHECK (to_min BETWEEN 0 AND 2880),
    PRIMARY KEY (agent_id, weekday)
) STRICT, WITHOUT ROWID;

CREATE TABLE absence (
    agent_id INTEGER NOT NULL REFERENCES agent (id),
    position INTEGER NOT NULL,
    first_day INTEGER NOT NULL CHECK (first_day BETWEEN -700000 AND 2900000),
    last_day INTEGER NOT NULL CHECK (last_day BETWEEN first_day AND 2900000), -- inclusive
    reason TEXT NOT NULL,
    PRIMARY KEY (agent_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_off_wish (
    agent_id INTEGER NOT NULL REFERENCES agent (id),
    position INTEGER NOT NULL,
    day INTEGER NOT NULL CHECK (day BETWEEN -700000 AND 2900000),
    weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 1000000),
    PRIMARY KEY (agent_id, position)
) STRICT, WITHOUT ROWID;

-- Scenarios whose shifts were adopted, also those without any shift.
CREATE TABLE roster (
    scenario_id INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE shift (
    scenario_id INTEGER NOT NULL REFERENCES roster (scenario_id),
    position INTEGER NOT NULL,
    id INTEGER NOT NULL,
    agent_id INTEGER NOT NULL, -- 0: open
    begin_utc_s INTEGER NOT NULL CHECK (begin_utc_s BETWEEN -60000000000 AND 250000000000),
    end_utc_s INTEGER NOT NULL CHECK (end_utc_s BETWEEN begin_utc_s AND begin_utc_s + 604800),
    standby INTEGER NOT NULL CHECK (standby IN (0, 1)),
    locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
    PRIMARY KEY (scenario_id, position),
    UNIQUE (scenario_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE shift_break (
    scenario_id INTEGER NOT NULL,
    shift INTEGER NOT NULL, -- its position
    position INTEGER NOT NULL,
    begin_utc_s INTEGER NOT NULL CHECK (begin_utc_s BETWEEN -60000000000 AND 250000000000),
    end_utc_s INTEGER NOT NULL CHECK (end_utc_s BETWEEN begin_utc_s AND begin_utc_s + 604800),
    paid INTEGER NOT NULL CHECK (paid IN (0, 1)),
    PRIMARY KEY (scenario_id, shift, position),
    FOREIGN KEY (scenario_id, shift) REFERENCES shift (scenario_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE shift_activity (
    scenario_id INTEGER NOT NULL,
    shift INTEGER NOT NULL, -- its position
    position INTEGER NOT NULL,
    begin_utc_s INTEGER NOT NULL CHECK (begin_utc_s BETWEEN -60000000000 AND 250000000000),
    end_utc_s INTEGER NOT NULL CHECK (end_utc_s BETWEEN begin_utc_s AND begin_utc_s + 604800),
    channel_id INTEGER NOT NULL, -- 0: away from customers
    PRIMARY KEY (scenario_id, shift, position),
    FOREIGN KEY (scenario_id, shift) REFERENCES shift (scenario_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE accepted_finding (
    scenario_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    agent_id INTEGER NOT NULL,
    first_day INTEGER NOT NULL CHECK (first_day BETWEEN -700000 AND 2900000),
    reason TEXT NOT NULL,
    PRIMARY KEY (scenario_id, position)
) STRICT, WITHOUT ROWID;
