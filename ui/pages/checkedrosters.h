// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cost/targets.h"
#include "model/plan/plan.h"
#include "model/shifts/rostercheck.h"

#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

namespace ui {

/// Rules held against the shifts of a plan's scenarios, once per set of shifts, people and rules.
class CheckedRosters {
public:
    using Findings = std::vector<model::RosterFinding>;
    struct Roster {
        model::Shared<std::vector<model::Shift>> shifts;
        std::vector<model::Agent> agents;
        model::WorkingTimeLaw law;
        model::Calendar calendar;
        std::unique_ptr<model::RosterCheck> check;
        std::unordered_map<int, std::vector<model::ShiftFacts>> rows; ///< by agent id
        Findings findings;
    };

    /// Without shifts the week from this Monday is looked at.
    const Roster &of(const model::Plan &plan, int scenarioId, model::Date monday);

    /// What the person's row breaks with the changed shift in place of the one with id `before`
    /// (0: none), as far as it concerns that shift.
    static Findings findingsAfter(const Roster &roster, const model::Agent &agent, int before,
                                  const model::Shift &after);

    /// How a shift would fit in places that are all one person's; empty for unknown people.
    static std::vector<model::Fit> fitsOf(const Roster &roster,
                                          const std::vector<model::Shift> &places);

private:
    std::map<int, Roster> rosters_; ///< by scenario id
};

} // namespace ui
