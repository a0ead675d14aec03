// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/sampledweek.h"

#include "model/simulation/weekplan.h"
#include "model/simulation/weekrun.h"

#include <algorithm>

namespace model {

SampledWeek sampledWeek(const CoverageScenario &scenario, const CoverageInputs &inputs,
                        const ScenarioOutcome &planned, const SimulationSettings &settings) {
    const WeekPlan plan = weekPlan(scenario, inputs, planned, settings.rules);
    WeekRun run(plan, settings.effort.seed, 0);
    run.warmUp(settings.warmUpWeeks);
    run.count(1);
    run.finish();
    SampledWeek week;
    for (const ChannelTally &channel : run.tally().channels) {
        auto &intervals = week.emplace_back();
        double work = channel.workAlways;
        for (const IntervalTally &one : channel.intervals) {
            work += one.workAdded;
            // Work begun before the week and put down in it counts less than nothing.
            intervals.push_back({.attempts = one.attempts,
                                 .inGoal = one.inGoal,
                                 .abandoned = one.abandoned,
                                 .queue = one.queued / plan.intervalSeconds,
                                 .busy = std::max(0.0, one.busy) / plan.intervalSeconds,
                                 .waitingHours = std::max(0.0, work) / 3600.0});
        }
    }
    return week;
}

} // namespace model
