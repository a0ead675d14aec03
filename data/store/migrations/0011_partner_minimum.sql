-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a partner is paid in a week however few contacts there are.

ALTER TABLE partner ADD COLUMN at_least_minor INTEGER NOT NULL DEFAULT 0
    CHECK (at_least_minor BETWEEN 0 AND 1000000000000);
