// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/scenariosimulation.h"

#include <vector>

namespace model {

/// One interval of one week as chance had it.
struct SampledInterval {
    double attempts = 0; ///< contacts that came
    double inGoal = 0;   ///< answered within the goal, of them
    double abandoned = 0;
    double queue = 0;        ///< live: mean number waiting of those who came
    double busy = 0;         ///< mean number of people at work
    double waitingHours = 0; ///< deferred: work that nobody has begun, at the end
};

/// Per channel, in the plan's order, per interval of the week.
using SampledWeek = std::vector<std::vector<SampledInterval>>;

/// One of the weeks that simulate() draws from, after its warm-up; the same for the same seed.
SampledWeek sampledWeek(const CoverageScenario &scenario, const CoverageInputs &inputs,
                        const ScenarioOutcome &planned, const SimulationSettings &settings);

} // namespace model
