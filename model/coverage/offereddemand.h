// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/coverage/closeddoor.h"
#include "model/coverage/openweek.h"

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace model {

/// Of those who call again in a span, after a delay from its begin that is exponential and
/// truncated to it: the shares in the intervals of the week, `count` of them. They sum to 1.
std::vector<std::pair<std::size_t, double>> returnsInSpan(const OpenWeek &open, std::size_t span,
                                                          std::size_t count, Minutes meanDelay);

/// Callers who found the door closed and call again: what they gather per gap between two openings
/// returns in the span that follows, as returnsInSpan() says (the span over the end of the week
/// included). Mass is kept: Σ result = Σ closed · share, or 0
/// when never open.
std::vector<double> returnsAfterOpening(std::span<const double> natural, const OpenWeek &open,
                                        Minutes meanDelay, double share);

/// What becomes of a live channel's natural demand at the door; contacts per interval of the week.
struct OfferedDemand {
    std::vector<double> direct;    ///< find it open
    std::vector<double> closed;    ///< find it closed
    std::vector<double> returning; ///< second tries after the next opening
    std::vector<double> switching; ///< write to another channel at once
    std::vector<double> pending;   ///< will call again, at the end of the interval
    double retrying = 0;           ///< Σ returning
    double selfSolved = 0;
    double lost = 0; ///< at the closed door; with the retries when it never opens
};

/// Mass balance: Σ natural = Σ direct + Σ returning + Σ switching + selfSolved + lost.
OfferedDemand offeredDemand(std::span<const double> natural, const OpenWeek &open,
                            const ClosedDoorBehaviour &behaviour, bool canSwitch);

} // namespace model
