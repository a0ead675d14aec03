// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/calendar.h"
#include "model/time/timegrid.h"

#include <span>
#include <vector>

namespace model {

/// Local days of a grid that had begun before it, 0 or 1: what is forecast of such a day is only
/// its rest.
inline std::size_t begunDays(const TimeGrid &grid, const Calendar &calendar) {
    return grid.isEmpty() || minuteOfDay(calendar.toLocal(grid.begin())).count() == 0 ? 0 : 1;
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
