// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/calendar.h"
#include "model/time/timegrid.h"

#include <algorithm>
#include <span>
#include <vector>

namespace model {

/// Local days of a grid that had begun before it, 0 or 1: what is forecast of such a day is only
/// its rest.
inline std::size_t begunDays(const TimeGrid &grid, const Calendar &calendar) {
    return grid.isEmpty() || minuteOfDay(calendar.toLocal(grid.begin())).count() == 0 ? 0 : 1;
}

/// The first local day that lies wholly in the grid or after it, where it is not empty.
inline Date firstWholeDay(const TimeGrid &grid, const Calendar &calendar) {
    return dateOf(calendar.toLocal(grid.begin())) +
           std::chrono::days(static_cast<long>(begunDays(grid, calendar)));
}

/// Of one value per local day of the grid, those from firstWholeDay() on.
inline std::vector<double> ofWholeDays(std::span<const double> values, const TimeGrid &grid,
                                       const Calendar &calendar) {
    const auto whole = values.subspan(std::min(begunDays(grid, calendar), values.size()));
    return {whole.begin(), whole.end()};
}

/// Sums of values on a grid per local day, counted from the grid's first day; what lies beyond
/// `days` is left out.
inline std::vector<double> daySums(const TimeGrid &grid, std::span<const double> values,
                                   std::size_t days, const Calendar &calendar) {
    std::vector<double> sums(days, 0.0);
    if (grid.isEmpty())
        return sums;
    const Date first = dateOf(calendar.toLocal(grid.begin()));
    for (std::size_t index = 0; index < values.size(); ++index) {
        const auto passed = dateOf(calendar.toLocal(grid.beginOf(index))) - first;
        const auto day =
            static_cast<std::size_t>(std::chrono::duration_cast<std::chrono::days>(passed).count());
        if (day < days)
            sums[day] += values[index];
    }
    return sums;
}

} // namespace model
