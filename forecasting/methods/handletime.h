// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/forecaster.h"

#include <vector>

namespace forecasting {

/// Expected handling time per contact in seconds, per interval of the horizon: a level that follows
/// the days' means as far as their contacts allow, times the shape of the day on Monday–Friday,
/// Saturday or Sunday over the last 26 weeks. Ratios of sums, never averages of averages;
/// intervals with few contacts are drawn to the day's mean. `fallback` where none was recorded.
std::vector<double> handleTimes(const CleanHistory &history, const model::Calendar &calendar,
                                const model::TimeGrid &horizon, double fallback);

} // namespace forecasting
