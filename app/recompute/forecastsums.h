// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/forecast.h"
#include "model/time/calendar.h"
#include "model/time/timerange.h"

#include <vector>

namespace application {

/// Contacts of stretches of time, in one channel or several together.
struct ForecastSums {
    std::vector<double> expected; ///< one per stretch
    /// From the sample paths, since bounds of days or channels do not add up. Empty where a
    /// forecast has none, or not as many as the others.
    std::vector<model::ForecastBand> bands;
};

/// Intervals belong to the range in which they begin; what a range has beyond a forecast counts
/// nothing.
ForecastSums sumsOf(const std::vector<const model::Forecast *> &channels,
                    const std::vector<model::TimeRange> &ranges, const std::vector<double> &levels);

/// Local weeks (Monday first) or calendar months that a forecast covers from end to end, in order.
std::vector<model::TimeRange> wholeWeeks(const model::Forecast &forecast,
                                         const model::Calendar &calendar);
std::vector<model::TimeRange> wholeMonths(const model::Forecast &forecast,
                                          const model::Calendar &calendar);

} // namespace application
