// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/queueing/liveday.h"

namespace model {

/// The intervals of approximateDay; the day is valid.
///
/// Mean and variance of the number in the system follow the normal closure (Massey & Pender 2013).
/// In parts of an interval in which the mean hardly moves, the state is taken to be that of the
/// Erlang A queue with the same mean, as in the pointwise stationary fluid flow approximation
/// (Wang, Tipper & Banerjee 1996), and the outflow of that queue replaces the normal law's. With
/// constant rates this ends at Erlang A; where the load changes slowly it is the modified offered
/// load (Jennings, Mandelbaum, Massey & Whitt 1996), but it carries queues across borders.
std::vector<IntervalPerformance> approximateIntervals(const LiveDay &day, double threshold);

} // namespace model
