// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

#include <optional>
#include <span>
#include <vector>

namespace ui {

/// The shifts of a scenario as a page shows them: those of a week, or of one of its days. What it
/// refers to must outlive it.
struct ShownShifts {
    const model::Plan &plan;
    int scenarioId = 0;
    model::Date monday{};                             ///< of the week shown
    std::optional<model::Date> day;                   ///< empty: the whole week
    model::Shared<std::vector<model::Shift>> shifts;  ///< all of the scenario
    std::span<const model::RosterFinding> findings{}; ///< of all these shifts

    model::Date first() const { return day ? *day : monday; }
    model::Date last() const { return day ? *day : monday + std::chrono::days(6); }
    model::TimeRange range() const; ///< from the first date shown to the last
    model::TimeRange week() const;

    double weekHours(int agent) const; ///< of work in the week, without standby
    bool isAccepted(const model::RosterFinding &finding) const;
    /// On a date shown.
    bool isShown(const model::RosterFinding &finding) const;
};

} // namespace ui
