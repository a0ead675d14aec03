// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/plancheck.h"

#include "model/coverage/openweek.h"

#include <algorithm>
#include <string>

namespace model {
namespace {

constexpr auto shortest = std::chrono::days(14);

void checkHistory(const ChannelPlan &plan, const Calendar &calendar,
                  std::vector<Problem> &problems) {
    const ContactHistory &history = *plan.history;
    const std::string &name = plan.channel.name;
    const auto &intervals = history.intervals;
    const auto known = [](const IntervalReport &one) {
        return one.status != IntervalStatus::Missing;
    };
    const auto first = std::find_if(intervals.begin(), intervals.end(), known);
    if (first == intervals.end()) {
        problems.push_back({Severity::Error, ProblemCode::NoHistory, name, {}, {}});
        return;
    }
    const auto last = std::find_if(intervals.rbegin(), intervals.rend(), known).base();
    const auto instant = [&](auto place) {
        return history.grid.beginOf(static_cast<std::size_t>(place - intervals.begin()));
    };
    if (instant(last) - instant(first) < shortest)
        problems.push_back(
            {Severity::Error, ProblemCode::HistoryTooShort, name, instant(first), instant(last)});
    const auto gap = std::find_if_not(first, last, known);
    if (gap != last)
        problems.push_back({Severity::Information, ProblemCode::HistoryHasGaps, name, instant(gap),
                            instant(std::find_if(gap, last, known))});
    if (std::none_of(first, last, [](const auto &one) { return one.handleSeconds > 0.0; }))
        problems.push_back({Severity::Warning, ProblemCode::HandlingTimeUnknown, name, {}, {}});

    // An hour of the week in which the channel was never open holds no counted demand.
    std::vector<bool> seen(168, false);
    for (auto one = first; one != last; ++one)
        if (one->status == IntervalStatus::Open)
            seen[static_cast<std::size_t>(calendar.hourOfWeek(instant(one)))] = true;
    if (std::find(seen.begin(), seen.end(), false) != seen.end())
        problems.push_back(
            {Severity::Information, ProblemCode::ClosedHoursNotObserved, name, {}, {}});
}

void checkScenario(const CoverageScenario &scenario, const Plan &plan,
                   std::vector<Problem> &problems) {
    const auto days = plan.planningWeek;
    const TimeGrid week = plan.calendar.weekGrid(days, plan.interval);
    for (const ChannelPlan &one : plan.channels) {
        const std::string subject = scenario.name + " · " + one.channel.name;
        const auto found = scenario.channels.find(one.channel.id);
        const bool never = found == scenario.channels.end() ||
                           (found->second.hours.isNever() && !found->second.standby.isActive() &&
                            !found->second.partner.isActive());
        if (never) {
            problems.push_back({Severity::Warning, ProblemCode::NeverOpen, subject, {}, {}});
            continue;
        }
        // With the clock of customers, a deferred goal needs working time soon after each arrival.
        if (one.channel.kind != ChannelKind::Deferred || one.policy.clock != GoalClock::Wall)
            continue;
        const OpenWeek open = OpenWeek::of(found->second.hours, week, plan.calendar);
        const OpenWeek standby = OpenWeek::of(found->second.standby.hours, week, plan.calendar);
        const OpenWeek partner = OpenWeek::of(found->second.partner.hours, week, plan.calendar);
        std::size_t inTime = 0;
        for (std::size_t index = 0; index < week.count(); ++index) {
            const double time = (static_cast<double>(index) + 0.5) * week.intervalSeconds();
            const double next = std::min(open.nextOpen(time), standby.nextOpen(time));
            if (partner.nextOpen(time) <= time &&
                static_cast<double>(found->second.partner.within.count()) <=
                    one.policy.goal.within) {
                ++inTime;
                continue;
            }
            inTime += next - time <= one.policy.goal.within ? 1 : 0;
        }
        if (static_cast<double>(inTime) <
            one.policy.goal.answered * static_cast<double>(week.count()))
            problems.push_back({Severity::Warning, ProblemCode::GoalNotReachable, subject, {}, {}});
    }
}

} // namespace

std::vector<Problem> check(const Plan &plan) {
    std::vector<Problem> problems;
    if (plan.channels.empty())
        problems.push_back({Severity::Error, ProblemCode::NoChannels, {}, {}, {}});
    for (const ChannelPlan &one : plan.channels)
        checkHistory(one, plan.calendar, problems);
    for (const CoverageScenario &scenario : plan.scenarios)
        checkScenario(scenario, plan, problems);
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Problem &a, const Problem &b) { return a.severity > b.severity; });
    return problems;
}

} // namespace model
