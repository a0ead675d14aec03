// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/coverage/demandpaths.h"

#include <algorithm>
#include <map>
#include <optional>

namespace model {
namespace {

/// A forecast cut to the week, with the day of each interval.
struct WeekOf {
    const Forecast *forecast = nullptr;
    Forecast expected; ///< on the week's grid
    std::vector<std::optional<std::size_t>> at;
    std::vector<std::size_t> day;
    std::size_t days = 0;
};

WeekOf weekOf(const Forecast &forecast, const TimeGrid &week, const Calendar &calendar) {
    WeekOf cut;
    cut.forecast = &forecast;
    std::vector<double> calls(week.count(), 0.0);
    cut.expected.handleSeconds.assign(week.count(), 0.0);
    cut.expected.observed.assign(week.count(), true);
    std::map<Date, std::size_t> dayOf;
    for (std::size_t index = 0; index < week.count(); ++index) {
        const Instant begin = week.beginOf(index);
        cut.day.push_back(
            dayOf.try_emplace(dateOf(calendar.toLocal(begin)), dayOf.size()).first->second);
        cut.at.push_back(forecast.calls.grid().indexOf(begin));
        if (!cut.at.back())
            continue;
        const std::size_t from = *cut.at.back();
        calls[index] = forecast.calls[from].value();
        if (from < forecast.handleSeconds.size())
            cut.expected.handleSeconds[index] = forecast.handleSeconds[from];
        if (from < forecast.observed.size())
            cut.expected.observed[index] = forecast.observed[from];
    }
    cut.days = dayOf.size();
    cut.expected.calls = Series<Contacts>(week, std::move(calls));
    return cut;
}

/// Sums per day of what the values give per interval of the week.
template <class Value>
std::vector<double> daySumsOf(const WeekOf &cut, const Value &value) {
    std::vector<double> sums(cut.days, 0.0);
    for (std::size_t index = 0; index < cut.at.size(); ++index)
        if (cut.at[index])
            sums[cut.day[index]] += value(index, *cut.at[index]);
    return sums;
}

double ratio(double part, double whole) { return whole > 0.0 ? part / whole : 1.0; }

Forecast along(const WeekOf &cut, std::size_t path) {
    const Forecast &forecast = *cut.forecast;
    Forecast result = cut.expected;
    const auto &drawn = forecast.samplePaths[path];
    const auto expected = daySumsOf(
        cut, [&](std::size_t index, std::size_t) { return cut.expected.calls[index].value(); });
    const auto total = daySumsOf(cut, [&](std::size_t, std::size_t at) { return drawn[at]; });
    for (std::size_t index = 0; index < cut.at.size(); ++index)
        result.calls.set(index, cut.expected.calls[index] *
                                    ratio(total[cut.day[index]], expected[cut.day[index]]));
    if (path >= forecast.handlePaths.size())
        return result;
    // Work weighs what handling times do to a day.
    const auto &seconds = forecast.handlePaths[path];
    const auto usualWork = daySumsOf(cut, [&](std::size_t index, std::size_t at) {
        return drawn[at] * cut.expected.handleSeconds[index];
    });
    const auto work =
        daySumsOf(cut, [&](std::size_t, std::size_t at) { return drawn[at] * seconds[at]; });
    for (std::size_t index = 0; index < cut.at.size(); ++index)
        result.handleSeconds[index] *= ratio(work[cut.day[index]], usualWork[cut.day[index]]);
    return result;
}

} // namespace

std::vector<std::vector<NaturalDemand>> demandPaths(const std::vector<ChannelForecast> &channels,
                                                    const TimeGrid &week,
                                                    const Calendar &calendar) {
    std::optional<std::size_t> paths;
    std::vector<WeekOf> cuts;
    std::vector<ChannelForecast> drawn;
    for (const ChannelForecast &channel : channels) {
        cuts.push_back(weekOf(channel.forecast, week, calendar));
        drawn.push_back({channel.channel, cuts.back().expected, channel.closedHours});
        if (channel.forecast.calls.count() > 0)
            paths = std::min(paths.value_or(channel.forecast.samplePaths.size()),
                             channel.forecast.samplePaths.size());
    }
    std::vector<std::vector<NaturalDemand>> result;
    for (std::size_t path = 0; path < paths.value_or(0); ++path) {
        for (std::size_t index = 0; index < channels.size(); ++index)
            if (channels[index].forecast.calls.count() > 0)
                drawn[index].forecast = along(cuts[index], path);
        result.push_back(naturalDemand(drawn, week, calendar));
    }
    return result;
}

} // namespace model
