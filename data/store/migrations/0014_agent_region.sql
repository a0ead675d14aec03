-- SPDX-License-Identifier: GPL-3.0-or-later
-- Holiday region of the place of work, e.g. DE-BE; empty: the plan's.
ALTER TABLE agent ADD COLUMN region TEXT NOT NULL DEFAULT '';
