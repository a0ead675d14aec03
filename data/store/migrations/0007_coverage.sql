-- SPDX-License-Identifier: GPL-3.0-or-later
-- Work without contacts, the crisis that readiness is judged by, and what a contact is worth by
-- channel. No rows: none, the usual one, the plan's value.

CREATE TABLE fixed_work (
    scenario_id INTEGER NOT NULL REFERENCES scenario (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    people REAL NOT NULL CHECK (people BETWEEN 0 AND 1e6),
    PRIMARY KEY (scenario_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE fixed_work_span (
    scenario_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6), -- 0 = Monday
    begins_min INTEGER NOT NULL CHECK (begins_min BETWEEN 0 AND 2880),
    ends_min INTEGER NOT NULL CHECK (ends_min > begins_min AND ends_min <= 2880),
    PRIMARY KEY (scenario_id, position, weekday, begins_min),
    FOREIGN KEY (scenario_id, position) REFERENCES fixed_work (scenario_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE crisis_profile (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    peak_per_hour REAL NOT NULL CHECK (peak_per_hour BETWEEN 0 AND 1e9),
    growth_min INTEGER NOT NULL CHECK (growth_min BETWEEN 0 AND 1000000),
    half_life_min INTEGER NOT NULL CHECK (half_life_min BETWEEN 1 AND 1000000),
    answer_s INTEGER NOT NULL CHECK (answer_s BETWEEN 1 AND 100000000)
) STRICT;

CREATE TABLE lost_contact_value (
    channel_id INTEGER PRIMARY KEY CHECK (channel_id BETWEEN 0 AND 2147483646),
    value_minor INTEGER NOT NULL
) STRICT;
