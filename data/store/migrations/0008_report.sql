-- SPDX-License-Identifier: GPL-3.0-or-later
-- How the planner wants the report. No row: as usual, with the usual sections.

CREATE TABLE report (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    company TEXT NOT NULL,
    logo BLOB NOT NULL, -- content of a PNG, JPEG or SVG file; empty: none
    language TEXT NOT NULL CHECK (language IN ('', 'en', 'de')),
    paper TEXT NOT NULL CHECK (paper IN ('a4', 'letter')),
    colours TEXT NOT NULL CHECK (colours IN ('screen', 'greys'))
) STRICT;

CREATE TABLE report_section (
    position INTEGER PRIMARY KEY,
    section TEXT NOT NULL UNIQUE CHECK (section IN ('summary', 'comparison', 'forecast',
                                                    'staffing', 'shifts', 'roster', 'method'))
) STRICT;

-- A scenario that is not printed; the plan may no longer have it.
CREATE TABLE report_left_out (
    scenario_id INTEGER PRIMARY KEY
) STRICT;
