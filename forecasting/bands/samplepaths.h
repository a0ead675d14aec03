// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/bands/residuals.h"

#include <cstdint>
#include <span>
#include <vector>

namespace forecasting {

/// What the days of the horizon are expected to bring.
struct HorizonDays {
    std::vector<double> calls;      ///< expected, per interval of the horizon
    std::vector<std::size_t> day;   ///< per interval, counted from 0
    std::vector<double> totals;     ///< per day
    std::vector<std::size_t> slot;  ///< per interval, of its day
    std::vector<std::size_t> ahead; ///< days ahead, per day; from 1
    std::vector<DayDoubt> doubt;    ///< per day

    Target target(std::size_t interval) const {
        return {ahead[day[interval]], slot[interval], doubt[day[interval]]};
    }
    Target dayTarget(std::size_t of) const { return {ahead[of], 0, doubt[of]}; }
};

/// How alike the errors of two days' totals of one forecast are: correlation lasting + (1 −
/// lasting) · fading^distance.
struct DayDependence {
    double lasting = 0;
    double fading = 0;
};

struct SamplePaths {
    std::vector<std::vector<double>> calls;  ///< path × interval
    std::vector<std::vector<double>> scores; ///< path × day: the day's level, standard normal
};

/// Joint draws of the horizon: one level per day, as alike as days are, times counts around it.
/// Intervals spread as `intervals` says and day totals as `days` does, as far as both can be.
/// Means over the paths follow the expectation; counts are whole and not negative. The same seed
/// gives the same paths.
SamplePaths samplePaths(const HorizonDays &horizon, const Spread &intervals, const Spread &days,
                        const DayDependence &dependence, int count, std::uint64_t seed);

} // namespace forecasting
