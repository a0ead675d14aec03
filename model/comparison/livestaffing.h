// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/channelweek.h"

#include <cstddef>

namespace model {

/// People of a live channel in each interval of the repeating week, with those who call again
/// after hanging up, after a closed or closing door, or because the answer solved nothing; and
/// the operator's view.
void staffLive(ChannelWeek &channel, std::size_t which, ChannelOutcome &outcome,
               const CoverageInputs &inputs, const WeekClock &clock, const Evaluation &how);

/// Where the team's hours end, and who goes on.
std::vector<Closing> closingsOf(const OpenWeek &open, const OpenWeek &door, double interval);

} // namespace model
