// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recompute/whatif.h"

#include "app/recompute/coveragebasis.h"

#include <algorithm>

namespace application {

model::Plan withWhatIf(const model::Plan &plan, const WhatIf &whatIf) {
    model::Plan changed = plan;
    for (auto &channel : changed.channels) {
        auto &adjustment = channel.adjustment;
        const auto scaled = [](double factor, double by) {
            return std::clamp(factor * by, model::ForecastAdjustment::leastFactor,
                              model::ForecastAdjustment::mostFactor);
        };
        adjustment.volume = scaled(adjustment.volume, whatIf.volume);
        adjustment.handleTime = scaled(adjustment.handleTime, whatIf.handleTime);
    }
    if (whatIf.hourlyWage)
        changed.payRates.hourlyWage = *whatIf.hourlyWage;
    if (whatIf.lostShare) {
        for (auto &scenario : changed.scenarios) {
            for (auto &[id, coverage] : scenario.channels) {
                auto &door = coverage.closedDoor;
                const double kept = door.retries + door.switches + door.selfSolved;
                const double wanted = 1.0 - std::clamp(*whatIf.lostShare, 0.0, 1.0);
                if (kept > 0) {
                    door.retries *= wanted / kept;
                    door.switches *= wanted / kept;
                    door.selfSolved *= wanted / kept;
                } else {
                    door.retries = wanted;
                }
            }
        }
    }
    return changed;
}

std::vector<model::ScenarioOutcome> outcomesUnder(const model::Plan &plan, const Results &results,
                                                  const WhatIf &whatIf) {
    const model::Plan changed = withWhatIf(plan, whatIf);
    std::vector<model::NaturalDemand> demand = results.demand;
    for (auto &channel : demand) {
        for (std::size_t i = 0; i < channel.contacts.count(); ++i)
            channel.contacts.set(i, channel.contacts[i] * whatIf.volume);
        for (double &seconds : channel.handleSeconds)
            seconds *= whatIf.handleTime;
    }
    const CoverageBasis basis(changed, results.week, demand);
    std::vector<model::ScenarioOutcome> outcomes;
    outcomes.reserve(changed.scenarios.size());
    for (const auto &scenario : changed.scenarios)
        outcomes.push_back(model::evaluate(scenario, basis.inputs()));
    return outcomes;
}

} // namespace application
