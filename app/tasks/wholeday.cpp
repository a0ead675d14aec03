// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/wholeday.h"

#include "app/recompute/coveragebasis.h"
#include "model/comparison/channelweek.h"

#include <algorithm>
#include <limits>

namespace application {

std::optional<DayStaffing> dayStaffing(const model::Plan &plan, const Results &results,
                                       int scenarioId, int channelId, model::Date date) {
    const auto *scenario = plan.scenario(scenarioId);
    const auto *outcome = results.outcome(scenarioId);
    const auto *planned = plan.channel(channelId);
    if (!scenario || !outcome || !planned || planned->channel.kind != model::ChannelKind::Live ||
        planned->policy.concurrency.sessions > 1 || planned->policy.patience.mean == 0.0)
        return std::nullopt;
    const auto coverage = scenario->channels.find(channelId);
    const auto channel = std::ranges::find_if(
        outcome->channels, [&](const auto &one) { return one.channel.id == channelId; });
    if (coverage == scenario->channels.end() || channel == outcome->channels.end())
        return std::nullopt;

    const CoverageBasis basis(plan, results.week, results.demand);
    const model::WeekClock clock = model::weekClock(basis.inputs());
    DayStaffing day;
    day.task.goal = planned->policy.goal;
    day.task.day.intervalSeconds = outcome->week.intervalSeconds();
    day.task.day.patienceSeconds =
        planned->policy.patience.mean.value_or(std::numeric_limits<double>::infinity());
    double work = 0;
    double contacts = 0;
    std::vector<double> works;
    for (std::size_t index = 0; index < channel->staffing.size(); ++index) {
        if (model::dateOf(plan.calendar.toLocal(outcome->week.beginOf(index))) != date)
            continue;
        if (works.empty())
            day.first = index;
        const auto &at = channel->staffing[index];
        works.push_back(at.erlangs * at.openShare * day.task.day.intervalSeconds);
        work += works.back();
        contacts += at.handleSeconds > 0 ? works.back() / at.handleSeconds : 0;
        day.task.open.push_back(at.openShare > 0);
        day.task.minimum.push_back(model::minimumAt(coverage->second, clock.night[index]));
        day.planned.push_back(at.positions);
    }
    if (contacts <= 0 || !model::isWithinReach(day.task))
        return std::nullopt;
    // Who still waits at the last closing is served by people who stay, as after a day's end.
    if (coverage->second.atClosing == model::AtClosing::Served)
        while (!day.task.open.back()) {
            works.pop_back();
            day.planned.pop_back();
            day.task.open.pop_back();
            day.task.minimum.pop_back();
        }
    day.task.day.handleSeconds = work / contacts;
    for (const double one : works)
        day.task.day.calls.push_back(one / day.task.day.handleSeconds);
    return day;
}

WholeDay staffWholeDay(const DayStaffing &day, const model::RunControl &control) {
    WholeDay result;
    model::LiveDay planned = day.task.day;
    planned.agents = day.planned;
    result.asPlanned = model::exactDay(planned, day.task.goal.within);
    for (std::size_t index = 0; index < day.planned.size(); ++index)
        if (day.task.open[index] &&
            !model::meetsGoal(result.asPlanned.intervals[index], day.planned[index], day.task.goal))
            ++result.missed;
    result.requirement = model::dayRequirement(day.task, control);
    return result;
}

} // namespace application
