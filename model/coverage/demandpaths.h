// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/coverage/naturaldemand.h"

#include <vector>

namespace model {

/// Natural demand of the week as it may turn out, one per sample path that every forecast has; per
/// path one demand per channel. Empty where a forecast has no paths.
///
/// A path's day totals scale the expected course of the day. Its single counts are not taken: they
/// hold the chance within an interval, which the queueing formulas bring already.
std::vector<std::vector<NaturalDemand>> demandPaths(const std::vector<ChannelForecast> &channels,
                                                    const TimeGrid &week, const Calendar &calendar);

} // namespace model
