// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recompute/planningweek.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace application {
namespace {

/// Less history than this shows no weekly pattern.
constexpr model::Seconds leastHistory = std::chrono::days(14);
constexpr int longestHorizonDays = 730;
/// Ways the weeks may come, where the plan does not say how many.
constexpr int usualPaths = 100;

/// The first local day that lies wholly after the history.
model::Date dayAfter(const model::ContactHistory &history, const model::Calendar &calendar) {
    const auto end = calendar.toLocal(history.grid.end());
    const model::Date date = model::dateOf(end);
    return model::minuteOfDay(end).count() == 0 ? date : date + std::chrono::days(1);
}

bool isLongEnough(const model::ContactHistory &history) {
    return !history.isEmpty() && history.grid.end() - history.grid.begin() >= leastHistory;
}

bool hasContacts(const model::ContactHistory &history) {
    return std::any_of(history.intervals.begin(), history.intervals.end(),
                       [](const auto &report) { return report.offered > 0; });
}

} // namespace

const model::ChannelPlan *analogueOf(const model::ChannelPlan &channel, const model::Plan &plan) {
    const model::ContactHistory &own = *channel.history;
    if (!channel.analogue || isLongEnough(own) ||
        (!channel.analogue->contactsPerDay && !hasContacts(own)))
        return nullptr;
    const auto *other = plan.channel(channel.analogue->channel);
    if (!other || !isLongEnough(*other->history))
        return nullptr;
    const bool joins =
        own.isEmpty() || own.grid.end() - other->history->grid.begin() >= leastHistory;
    return joins ? other : nullptr;
}

const model::ContactHistory *historyBehind(const model::ChannelPlan &channel,
                                           const model::Plan &plan) {
    if (isLongEnough(*channel.history))
        return &*channel.history;
    const auto *other = analogueOf(channel, plan);
    if (!other)
        return nullptr;
    return channel.history->isEmpty() ? &*other->history : &*channel.history;
}

model::Date planningWeek(const model::Plan &plan) {
    std::optional<model::Date> first;
    for (const auto &channel : plan.channels)
        if (const auto *history = historyBehind(channel, plan)) {
            const auto day = dayAfter(*history, plan.calendar);
            first = first ? std::max(*first, day) : day;
        }
    const model::Date wanted = model::mondayOf(plan.planningWeek);
    if (!first)
        return wanted;
    return std::max(wanted, model::mondayOf(*first + std::chrono::days(6)));
}

model::ForecastSettings settingsReaching(const model::ChannelPlan &channel,
                                         const model::ContactHistory &history,
                                         const model::Calendar &calendar, model::Date end) {
    model::ForecastSettings settings = channel.forecast;
    const auto days = (end - dayAfter(history, calendar)).count();
    settings.horizonDays =
        std::max(settings.horizonDays, static_cast<int>(std::min<long>(days, longestHorizonDays)));
    if (settings.samplePaths == 0)
        settings.samplePaths = usualPaths;
    // Channels go their ways independently.
    settings.seed += static_cast<std::uint64_t>(channel.channel.id);
    return settings;
}

} // namespace application
