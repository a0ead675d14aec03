-- SPDX-License-Identifier: GPL-3.0-or-later
-- The report's recommendation in the planner's words. Empty: the program's verdict.

ALTER TABLE plan ADD COLUMN recommendation TEXT NOT NULL DEFAULT '';
