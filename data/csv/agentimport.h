// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/agentfile.h"

#include <span>
#include <string_view>

namespace data {

/// People from a CSV file, one row each; encoding, delimiter and decimal sign are detected. Columns
/// are known by their names, in English or German, in any order; only the name must be there:
///
///   name (agent, Mitarbeiter) · team (group, Gruppe) · weekly_hours (hours, Wochenstunden) ·
///   days_per_week (days, Tage) · skills (channels, Kanäle, Fähigkeiten: channel names divided by
///   |; empty: all) · nights, sundays (Nacht, Sonntag: yes/no, ja/nein) · protection (Schutz: none,
///   young, expecting) · monday … sunday (Montag …: "8-16:30", "-" for never, empty: any hour) ·
///   absences (Abwesenheiten: "2026-12-24..2026-12-31 Leave", divided by |) · wishes (Wünsche:
///   dates, divided by |) · sundays_worked, nights_worked, weekends_worked, lates_worked
///   (Sonntage gearbeitet …; this year, before until) · until (bis)
///
/// A row with a fault is left out; every fault has its line and column.
model::AgentFile importAgents(std::string_view bytes, std::span<const model::SkillName> channels);

} // namespace data
