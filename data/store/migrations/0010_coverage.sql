-- SPDX-License-Identifier: GPL-3.0-or-later
-- When callers who hung up call again, what becomes of those who wait at closing time, contacts
-- that failed ones make, partners who serve at other hours, pay after closing time, and how
-- uncertain the demand is that nobody counted.

ALTER TABLE scenario_channel ADD COLUMN redial_delay_min INTEGER NOT NULL DEFAULT 15
    CHECK (redial_delay_min BETWEEN 0 AND 1000000);
ALTER TABLE scenario_channel ADD COLUMN at_closing TEXT NOT NULL DEFAULT 'served'
    CHECK (at_closing IN ('served', 'sent_away'));

ALTER TABLE closed_hours_demand ADD COLUMN spread REAL NOT NULL DEFAULT 2.5
    CHECK (spread BETWEEN 1 AND 100);

ALTER TABLE plan ADD COLUMN overtime REAL NOT NULL DEFAULT 0.25 CHECK (overtime BETWEEN 0 AND 100);

-- No row: nothing comes again.
CREATE TABLE failure_demand (
    scenario_id INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    unsolved REAL NOT NULL CHECK (unsolved BETWEEN 0 AND 0.9),
    unsolved_delay_min INTEGER NOT NULL CHECK (unsolved_delay_min BETWEEN 1 AND 1000000),
    late REAL NOT NULL CHECK (late BETWEEN 0 AND 1),
    tolerance_min INTEGER NOT NULL CHECK (tolerance_min BETWEEN 1 AND 1000000),
    PRIMARY KEY (scenario_id, channel_id),
    FOREIGN KEY (scenario_id, channel_id) REFERENCES scenario_channel (scenario_id, channel_id)
) STRICT, WITHOUT ROWID;

-- No row: no partner.
CREATE TABLE partner (
    scenario_id INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    holidays TEXT NOT NULL CHECK (holidays IN ('closed', 'as_sunday', 'as_usual')),
    per TEXT NOT NULL CHECK (per IN ('contact', 'minute')),
    price_minor INTEGER NOT NULL CHECK (price_minor BETWEEN 0 AND 1000000000000),
    answered REAL NOT NULL CHECK (answered > 0 AND answered < 1),
    within_s INTEGER NOT NULL CHECK (within_s BETWEEN 1 AND 1000000000),
    PRIMARY KEY (scenario_id, channel_id),
    FOREIGN KEY (scenario_id, channel_id) REFERENCES scenario_channel (scenario_id, channel_id)
) STRICT, WITHOUT ROWID;

-- Opening hours may be a partner's, too.
CREATE TABLE opening_before AS SELECT * FROM opening;
CREATE TABLE opening_exception_before AS SELECT * FROM opening_exception;
CREATE TABLE opening_exception_span_before AS SELECT * FROM opening_exception_span;
DROP TABLE opening;
DROP TABLE opening_exception_span;
DROP TABLE opening_exception;

CREATE TABLE opening (
    scenario_id INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    purpose TEXT NOT NULL CHECK (purpose IN ('service', 'standby', 'partner')),
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6), -- 0 = Monday
    opens_min INTEGER NOT NULL CHECK (opens_min BETWEEN 0 AND 2880),
    closes_min INTEGER NOT NULL CHECK (closes_min > opens_min AND closes_min <= 2880),
    PRIMARY KEY (scenario_id, channel_id, purpose, weekday, opens_min),
    FOREIGN KEY (scenario_id, channel_id) REFERENCES scenario_channel (scenario_id, channel_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE opening_exception (
    scenario_id INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    purpose TEXT NOT NULL CHECK (purpose IN ('service', 'standby', 'partner')),
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

INSERT INTO opening SELECT * FROM opening_before;
INSERT INTO opening_exception SELECT * FROM opening_exception_before;
INSERT INTO opening_exception_span SELECT * FROM opening_exception_span_before;
DROP TABLE opening_before;
DROP TABLE opening_exception_before;
DROP TABLE opening_exception_span_before;
