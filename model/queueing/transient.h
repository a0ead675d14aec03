// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/queueing/liveday.h"

#include <vector>

namespace model {

struct DayPerformance {
    std::vector<IntervalPerformance> intervals;
    IntervalPerformance day; ///< shares weighted by calls; queue and busy agents over the time
};

// Both throw std::invalid_argument on lengths that differ and on negative or not finite values;
// `threshold` in seconds.

/// Exact M(t)/M/c(t)+M: the forward equations of the number in the system, with the callers of one
/// interval followed until their fate is decided. Agents are whole numbers.
DayPerformance exactDay(const LiveDay &day, double threshold);

/// The same in a fraction of the time, and agents may be fractional: in each part of an interval in
/// which the state hardly moves, callers meet Erlang A with the mean number in the system that the
/// day's flow has led to. Accuracy: tests/model/queueing/tst_transient.cpp.
DayPerformance approximateDay(const LiveDay &day, double threshold);

} // namespace model
