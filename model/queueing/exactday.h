// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/queueing/liveday.h"

namespace model {

/// The intervals of exactDay; the day is valid.
///
/// While rates and agents are constant the number in the system is a birth and death process, moved
/// through time by steps of ExponentialStep; a fall of the staff moves its distribution down
/// (Ingolfsson 2005). Callers who wait at an interval's end are judged by the WaitingCaller's
/// backward equations.
std::vector<IntervalPerformance> exactIntervals(const LiveDay &day, double threshold);

} // namespace model
