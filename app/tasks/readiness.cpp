// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/readiness.h"

#include "app/recompute/coveragebasis.h"

namespace application {

Readiness readiness(const model::Plan &plan, const Results &results, int scenarioId,
                    const model::RunControl &control) {
    Readiness result;
    const auto *scenario = plan.scenario(scenarioId);
    const auto *outcome = results.outcome(scenarioId);
    if (!scenario || !outcome || results.demand.size() != plan.channels.size())
        return result;
    const CoverageBasis basis(plan, results.week, results.demand);
    result.legal = model::legalScreen(*scenario, results.week, plan.calendar);
    if (const auto *baseline = results.outcome(plan.baseline))
        result.breakEven = model::breakEven(*outcome, *baseline);
    for (std::size_t i = 0; i < outcome->channels.size(); ++i)
        if (const auto &channel = outcome->channels[i];
            channel.channel.medium == model::Medium::Social)
            result.crises.emplace_back(
                i, model::crisisReadiness(*scenario, basis.inputs(), channel, plan.crisis));
    result.waves = model::openingWaves(*scenario, basis.inputs(), *outcome);
    result.remedies = model::waveRemedies(*scenario, basis.inputs(), *outcome, control);
    return result;
}

} // namespace application
