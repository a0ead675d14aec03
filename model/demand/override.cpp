// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demand/override.h"

#include "model/demand/forecastchange.h"

#include <cmath>
#include <stdexcept>
#include <vector>

namespace model {
namespace {

void check(const Override &change) {
    const double figure = change.total.value_or(change.factor);
    if (!(figure >= 0) || !std::isfinite(figure))
        throw std::invalid_argument("an override must not be negative or infinite");
}

/// Intervals of the range; of them only the observed, if there are any.
std::vector<std::size_t> intervalsOf(const Forecast &forecast, const TimeRange &range) {
    const TimeGrid &grid = forecast.calls.grid();
    std::vector<std::size_t> all;
    std::vector<std::size_t> observed;
    for (std::size_t index = 0; index < grid.count(); ++index)
        if (range.contains(grid.beginOf(index))) {
            all.push_back(index);
            if (index < forecast.observed.size() && forecast.observed[index])
                observed.push_back(index);
        }
    return observed.empty() ? all : observed;
}

void apply(Forecast &forecast, const Override &change) {
    const auto intervals = intervalsOf(forecast, change.range);
    double expected = 0;
    for (const std::size_t index : intervals)
        expected += forecast.calls.numbers()[index];
    if (change.total && !(expected > 0)) {
        const double each = *change.total / static_cast<double>(intervals.size());
        changeContacts(forecast, [&](std::vector<double> &values) {
            for (const std::size_t index : intervals)
                values[index] = each;
        });
        return;
    }
    const double factor = change.total ? *change.total / expected : change.factor;
    changeContacts(forecast, [&](std::vector<double> &values) {
        for (const std::size_t index : intervals)
            values[index] *= factor;
    });
}

} // namespace

Forecast overridden(const Forecast &forecast, std::span<const Override> overrides,
                    const Calendar &calendar) {
    Forecast result = forecast;
    for (const Override &change : overrides) {
        check(change);
        apply(result, change);
    }
    sumDaysAnew(result, calendar);
    return result;
}

} // namespace model
