-- SPDX-License-Identifier: GPL-3.0-or-later
-- Weekends and late shifts worked before earlier_until; null: not known.
ALTER TABLE agent ADD COLUMN earlier_weekends INTEGER CHECK (earlier_weekends >= 0);
ALTER TABLE agent ADD COLUMN earlier_lates INTEGER CHECK (earlier_lates >= 0);
