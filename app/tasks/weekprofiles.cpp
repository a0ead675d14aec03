// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/weekprofiles.h"

#include "app/recompute/coveragebasis.h"
#include "model/comparison/channelweek.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace application {

namespace {

constexpr std::size_t halfHours = 336;

} // namespace

std::optional<model::ProfileTask> profileTask(const model::Plan &plan, const Results &results,
                                              int scenarioId, int channelId) {
    const auto *scenario = plan.scenario(scenarioId);
    const auto *outcome = results.outcome(scenarioId);
    const auto *planned = plan.channel(channelId);
    if (!scenario || !outcome || !planned || planned->channel.kind != model::ChannelKind::Deferred)
        return std::nullopt;
    const auto coverage = scenario->channels.find(channelId);
    const auto channel = std::ranges::find_if(
        outcome->channels, [&](const auto &one) { return one.channel.id == channelId; });
    if (coverage == scenario->channels.end() || channel == outcome->channels.end())
        return std::nullopt;

    const CoverageBasis basis(plan, results.week, results.demand);
    const model::WeekClock clock = model::weekClock(basis.inputs());
    model::ProfileTask task;
    task.week.finishInHand = false; // nobody is counted on to stay
    task.answered = planned->policy.goal.answered;
    (planned->policy.clock == model::GoalClock::Open ? task.week.withinWork
                                                     : task.week.withinClock) =
        planned->policy.goal.within;
    task.week.arrivalsPerHour.assign(halfHours / 2, 0.0);
    task.open.assign(halfHours, false);
    task.least.assign(halfHours, 0.0);
    const double interval = outcome->week.intervalSeconds();
    double work = 0;
    double contacts = 0;
    for (std::size_t index = 0; index < channel->staffing.size(); ++index) {
        const auto &at = channel->staffing[index];
        const double seconds = at.erlangs * interval;
        work += seconds;
        contacts += at.handleSeconds > 0 ? seconds / at.handleSeconds : 0;
        task.week.arrivalsPerHour[clock.hourOfWeek[index]] +=
            at.handleSeconds > 0 ? seconds / at.handleSeconds : 0;
        const auto minute =
            model::minuteOfDay(plan.calendar.toLocal(outcome->week.beginOf(index))).count();
        const std::size_t day = clock.hourOfWeek[index] / 24;
        const auto first = day * 48 + static_cast<std::size_t>(minute / 30);
        const auto end = std::min(
            (day + 1) * 48,
            first + std::max<std::size_t>(
                        1, static_cast<std::size_t>(outcome->week.interval().count()) / 30));
        for (std::size_t half = first; half < end && at.openShare > 0.5; ++half) {
            task.open[half] = true;
            task.least[half] =
                std::max(task.least[half], model::minimumAt(coverage->second, clock.night[index]));
        }
    }
    if (contacts <= 0 || std::ranges::find(task.open, true) == task.open.end())
        return std::nullopt;
    task.week.handleSeconds = work / contacts;
    return task;
}

std::vector<ShapedProfile> weekProfiles(const model::ProfileTask &task,
                                        const model::RunControl &control) {
    std::vector<ShapedProfile> profiles;
    constexpr std::array shapes{model::ProfileShape::Level, model::ProfileShape::PerDay,
                                model::ProfileShape::PerInterval};
    for (std::size_t index = 0; index < shapes.size(); ++index) {
        control.reportProgress(static_cast<double>(index) / static_cast<double>(shapes.size()));
        auto profile = model::leastProfile(task, shapes[index], control);
        if (control.stopRequested())
            break;
        profiles.push_back({shapes[index], std::move(profile)});
    }
    return profiles;
}

} // namespace application
