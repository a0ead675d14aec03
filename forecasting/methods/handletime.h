// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/forecaster.h"

#include <vector>

namespace forecasting {

/// Expected handling time per contact in seconds, per interval of the horizon: the mean of that
/// hour of the day on Monday–Friday, Saturday or Sunday over the last 26 weeks, weighted by
/// contacts and drawn to the overall mean where there were few; `fallback` where none was recorded.
std::vector<double> handleTimes(const CleanHistory &history, const model::Calendar &calendar,
                                const model::TimeGrid &horizon, double fallback);

} // namespace forecasting
