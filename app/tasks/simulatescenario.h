// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"
#include "model/plan/plan.h"
#include "model/simulation/sampledweek.h"
#include "model/simulation/scenariosimulation.h"

namespace application {

/// A scenario's week, contact by contact: figures over many weeks, and one week as it happened.
struct ScenarioSimulation {
    model::SimulatedScenario figures;
    model::SampledWeek week;
};

/// Simulates the scenario as `results` staffed it. Throws std::invalid_argument when the results
/// hold no such scenario.
ScenarioSimulation simulateScenario(const model::Plan &plan, const Results &results, int scenarioId,
                                    const model::SimulationSettings &settings,
                                    const model::RunControl &control);

} // namespace application
