// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/bands/samplepaths.h"
#include "forecasting/forecaster.h"

#include <cstdint>
#include <vector>

namespace forecasting {

struct HandleTimes {
    std::vector<double> seconds; ///< expected per contact, per interval of the horizon
    double dayNoise = 0;         ///< sd of the log of one day's mean, beyond that of its contacts
    double contactSpread = 1;    ///< relative sd of one contact's handling time
    double levelStep = 0;        ///< sd by which the log level moves from day to day
    double likeness = 0; ///< correlation of a day's handling time with its contacts, both against
                         ///< what was expected
};

/// A level that follows the days' means as far as their contacts allow, times the shape of the day
/// on Monday–Friday, Saturday or Sunday over the last 26 weeks. Ratios of sums, never averages of
/// averages; intervals with few contacts are drawn to the day's mean. The rest of a day that has
/// begun follows its morning. `fallback` where none was recorded.
HandleTimes handleTimes(const CleanHistory &history, const model::Calendar &calendar,
                        const model::TimeGrid &horizon, double fallback);

/// Mean handling seconds of each interval to go with the paths of contacts. The same seed gives the
/// same paths.
std::vector<std::vector<double>> handlePaths(const HandleTimes &expected,
                                             const HorizonDays &horizon, const SamplePaths &paths,
                                             std::uint64_t seed);

} // namespace forecasting
