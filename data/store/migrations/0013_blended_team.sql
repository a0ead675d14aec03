-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who works on deferred contacts: teams of their own, or people of live channels, too, while nobody
-- calls them; and what switching leaves of that time.

ALTER TABLE scenario ADD COLUMN team TEXT NOT NULL DEFAULT 'dedicated'
    CHECK (team IN ('dedicated', 'blended'));
ALTER TABLE scenario ADD COLUMN usable_idle REAL NOT NULL DEFAULT 0.85
    CHECK (usable_idle BETWEEN 0 AND 1);
