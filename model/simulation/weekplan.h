// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/coverage/openweek.h"
#include "model/simulation/desk.h"
#include "model/simulation/scenariosimulation.h"

#include <cstddef>
#include <limits>
#include <optional>
#include <vector>

namespace model {

/// One channel of a scenario as a simulation needs it; times are seconds from the week's begin.
struct LanePlan {
    bool live = true;
    ChannelRules rules;
    Concurrency concurrency; ///< live: sessions as many as people begin
    ClosedDoorBehaviour behaviour;
    CloseRule closing = CloseRule::Drain;
    double redials = 0;
    double redialDelay = 0; ///< mean seconds
    FailureDemand failure;
    std::optional<std::size_t> asksAgainIn; ///< the first live channel
    std::optional<std::size_t> switchesTo;
    std::optional<std::size_t> transfersTo;
    OpenWeek open; ///< of the team
    OpenWeek door; ///< live: of the team and a partner; callers find it open
    OpenWeek partnerHours;
    std::optional<PartnerService> partner;
    double handsBack = 0; ///< share of the partner's answers that the team goes on with
    OpenWeek standby;     ///< never, where nobody is on call
    double reaction = 0;
    StaffSchedule staff;
    std::vector<double> expected;                              ///< contacts per interval
    std::vector<double> handleSeconds;                         ///< per interval
    double patience = std::numeric_limits<double>::infinity(); ///< mean
    double goal = 0;                                           ///< seconds
    bool goalOnOpenTime = false;
    double promise = 0;
    std::vector<double> openings; ///< ascending; empty when always open
};

struct WeekPlan {
    double intervalSeconds = 1800;
    std::vector<std::size_t> hourOfWeek; ///< per interval
    std::vector<LanePlan> lanes;
    /// Blended team: how fast idle people of live channels work on deferred contacts, by the speed
    /// of the channels' own.
    std::optional<double> usableIdle;

    std::size_t intervals() const { return hourOfWeek.size(); }
    double length() const { return intervalSeconds * static_cast<double>(intervals()); }
};

/// Throws std::invalid_argument where the parts do not belong together or a rule is out of range.
WeekPlan weekPlan(const CoverageScenario &scenario, const CoverageInputs &inputs,
                  const ScenarioOutcome &planned, const std::map<int, ChannelRules> &rules);

} // namespace model
