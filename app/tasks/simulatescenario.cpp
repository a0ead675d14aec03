// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/simulatescenario.h"

#include "app/recompute/coveragebasis.h"

#include <stdexcept>

namespace application {

ScenarioSimulation simulateScenario(const model::Plan &plan, const Results &results, int scenarioId,
                                    const model::SimulationSettings &settings,
                                    const model::RunControl &control) {
    const auto *scenario = plan.scenario(scenarioId);
    const auto *planned = results.outcome(scenarioId);
    if (!scenario || !planned)
        throw std::invalid_argument("the scenario has no results yet");
    const CoverageBasis basis(plan, results.week, results.demand);
    ScenarioSimulation simulation;
    simulation.week = model::sampledWeek(*scenario, basis.inputs(), *planned, settings);
    simulation.figures = model::simulate(*scenario, basis.inputs(), *planned, settings, control);
    return simulation;
}

} // namespace application
