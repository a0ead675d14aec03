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

/// The forecasts by channel id once the shifts apply: expectations, bands, day totals, handling
/// times and every sample path, so that ranges stay right. Shares of one channel add up and stop at
/// all of it. Bounds of a channel that receives move by what it is expected to receive. A channel
/// without a forecast of its own that receives gets one on the horizon of the first that gives.
/// Throws std::invalid_argument for a channel that is not there and a ratio or time out of range.
std::map<int, Forecast> shifted(std::map<int, Forecast> channels,
                                const std::vector<ChannelShift> &shifts, const Calendar &calendar);

} // namespace model
