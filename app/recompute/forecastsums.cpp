// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recompute/forecastsums.h"

#include "forecasting/forecaster.h"

#include <algorithm>

namespace application {
namespace {

/// Stretches from one step of `next` to the following, as far as the forecast has them whole.
template <class Next>
std::vector<model::TimeRange> whole(const model::Forecast &forecast,
                                    const model::Calendar &calendar, model::Date first, Next next) {
    const model::TimeGrid &grid = forecast.calls.grid();
    std::vector<model::TimeRange> ranges;
    if (grid.isEmpty())
        return ranges;
    for (model::Date begin = first;; begin = next(begin)) {
        const model::TimeRange range{calendar.rangeOf(begin).begin,
                                     calendar.rangeOf(next(begin)).begin};
        if (range.end > grid.end())
            return ranges;
        if (range.begin >= grid.begin())
            ranges.push_back(range);
    }
}

model::Date firstDateOf(const model::Forecast &forecast, const model::Calendar &calendar) {
    return model::dateOf(calendar.toLocal(forecast.calls.grid().begin()));
}

} // namespace

ForecastSums sumsOf(const std::vector<const model::Forecast *> &channels,
                    const std::vector<model::TimeRange> &ranges,
                    const std::vector<double> &levels) {
    ForecastSums sums{std::vector<double>(ranges.size(), 0.0), {}};
    for (const model::Forecast *channel : channels) {
        const model::TimeGrid &grid = channel->calls.grid();
        for (std::size_t index = 0; index < grid.count(); ++index)
            for (std::size_t at = 0; at < ranges.size(); ++at)
                if (ranges[at].contains(grid.beginOf(index)))
                    sums.expected[at] += channel->calls.numbers()[index];
    }
    const bool drawn = !channels.empty() && std::ranges::all_of(channels, [&](const auto *channel) {
        return !channel->samplePaths.empty() &&
               channel->samplePaths.size() == channels.front()->samplePaths.size();
    });
    if (drawn)
        sums.bands = forecasting::sumBands(channels, ranges, levels);
    return sums;
}

std::vector<model::TimeRange> wholeWeeks(const model::Forecast &forecast,
                                         const model::Calendar &calendar) {
    if (forecast.calls.grid().isEmpty())
        return {};
    return whole(forecast, calendar, model::mondayOf(firstDateOf(forecast, calendar)),
                 [](model::Date monday) { return monday + std::chrono::days(7); });
}

std::vector<model::TimeRange> wholeMonths(const model::Forecast &forecast,
                                          const model::Calendar &calendar) {
    if (forecast.calls.grid().isEmpty())
        return {};
    const std::chrono::year_month_day first(firstDateOf(forecast, calendar));
    return whole(forecast, calendar,
                 model::Date(first.year() / first.month() / std::chrono::day(1)),
                 [](model::Date begin) {
                     const std::chrono::year_month_day civil(begin);
                     const auto next = civil.year() / civil.month() + std::chrono::months(1);
                     return model::Date(next / std::chrono::day(1));
                 });
}

} // namespace application
