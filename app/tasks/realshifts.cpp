// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/realshifts.h"

#include <algorithm>

namespace application {

bool hasShiftsInWeek(const model::Plan &plan, const Results &results, int scenarioId) {
    const auto beginsInWeek = [&results](const model::Shift &shift) {
        return results.week.begin() <= shift.presence.begin &&
               shift.presence.begin < results.week.end();
    };
    return std::ranges::any_of(*plan.shiftsOf(scenarioId), beginsInWeek);
}

std::vector<ScenarioShifts> realShifts(const model::Plan &plan, const Results &results,
                                       const std::optional<BuildOptions> &options,
                                       const model::RunControl &control,
                                       const PublishScenarioShifts &publish) {
    std::vector<ScenarioShifts> all;
    const auto count = static_cast<double>(results.outcomes.size());
    for (std::size_t i = 0; i < results.outcomes.size(); ++i) {
        const model::ScenarioOutcome &outcome = results.outcomes[i];
        const double before = static_cast<double>(i);
        ScenarioShifts one;
        one.scenarioId = outcome.scenarioId;
        one.built = !hasShiftsInWeek(plan, results, outcome.scenarioId);
        if (one.built && !options)
            continue;
        model::Plan with = plan;
        if (one.built) {
            const model::RunControl part{control.stop, [&](model::Share done) {
                                             control.reportProgress((before + done.value()) /
                                                                    count);
                                         }};
            const BuiltShifts built = buildShifts(plan, results, outcome.scenarioId,
                                                  results.weekBegin, 1, *options, part);
            with = withShifts(std::move(with), outcome.scenarioId, built);
        }
        if (control.stopRequested())
            break;
        one.real = model::realShifts(
            outcome, *with.shiftsOf(outcome.scenarioId),
            {with.agents, with.law, with.calendar, with.payRates, with.shrinkage});
        all.push_back(one);
        if (publish)
            publish(one);
        control.reportProgress((before + 1) / count);
    }
    return all;
}

} // namespace application
