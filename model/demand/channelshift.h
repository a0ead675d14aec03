// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/forecast.h"
#include "model/time/calendar.h"
#include "model/values/share.h"

#include <map>
#include <optional>
#include <vector>

namespace model {

/// Contacts that leave one channel, for another one or for good.
struct ChannelShift {
    int from = 0;          ///< id of the channel that loses them
    std::optional<int> to; ///< id; empty: deflected, e.g. solved by self service
    Instant begin{};       ///< nothing moves before
    Seconds ramp{0};       ///< until the whole share moves, along an S-curve
    Share share;           ///< of the contacts of `from`, at the end of the ramp
    /// Contacts that one moved contact makes in `to`, with the touches it takes and the contacts
    /// that an easier channel brings besides; at least 0.
    double contactsPerContact = 1;
    double handleRatio = 1; ///< handling time of each of them to that of the moved contact; above 0
    Seconds delay{0};       ///< after which they arrive there

    /// Share that moves at an instant: slowly at first, fastest in the middle of the ramp.
    double shareAt(Instant instant) const;

    bool operator==(const ChannelShift &) const = default;
};

/// Shares of a channel's contacts that have left it at an instant, one for each shift, 0 for those
/// that do not concern it. They add up and stop at all of it: the first in the list goes first.
std::vector<double> sharesAt(const std::vector<ChannelShift> &shifts, int from, Instant instant);

/// The forecasts by channel id once the shifts apply: expectations, bands, day totals, handling
/// times and every sample path, so that ranges stay right. What moved before the end of the past
/// that a forecast was made from is in that forecast already, and only what moves beyond that moves
/// here: `known` holds these ends, without the channels that have no past of their own. Bounds of a
/// channel that receives move by what it is expected to receive. A channel without a forecast of
/// its own that receives gets one on the horizon of the first that gives. Throws
/// std::invalid_argument for a channel that is not there and a ratio or time out of range.
std::map<int, Forecast> shifted(std::map<int, Forecast> channels,
                                const std::vector<ChannelShift> &shifts, const Calendar &calendar,
                                const std::map<int, Instant> &known = {});

/// Adds an amount that comes evenly over a range to the values on a grid; what lies outside of the
/// grid is lost.
void addEvenly(double amount, const TimeRange &range, std::vector<double> &values,
               const TimeGrid &grid);

} // namespace model
