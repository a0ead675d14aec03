// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace application {

/// A rule that adopted shifts do not keep.
struct ReportedFinding {
    model::RosterFinding finding;
    std::optional<std::string> accepted; ///< why the planner lives with it; UTF-8

    bool operator==(const ReportedFinding &) const = default;
};

/// Of the people's rows in the scenario's adopted shifts: what must be solved, then reminders, then
/// what was accepted; each by person, in their order, and date.
std::vector<ReportedFinding> findingsOf(const model::Plan &plan, int scenarioId);

/// Whether the report names people: where it prints the roster.
bool namesPeople(const model::Plan &plan);

/// The person's name where the report prints the roster, else the place in the plan's list,
/// "Person 12": a report names people only when that is wanted.
std::string personOf(const model::Plan &plan, int agent);

} // namespace application
