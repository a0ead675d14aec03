// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/forecast.h"
#include "model/time/calendar.h"
#include "model/values/share.h"

#include <optional>
#include <span>
#include <vector>

namespace model {

/// Contacts that leave one channel, for another one or for good.
struct ChannelShift {
    std::size_t from = 0;          ///< index of the channel that loses them
    std::optional<std::size_t> to; ///< empty: deflected, e.g. solved by self service
    Instant begin{};               ///< nothing moves before
    Seconds ramp{0};               ///< until the whole share moves; the share grows evenly
    Share share;                   ///< of the contacts of `from`, at the end of the ramp
    double contactsPerContact = 1; ///< contacts that one moved contact makes in `to`; at least 0
    Seconds delay{0};              ///< after which they arrive there; whole intervals count

    /// Share that moves at an instant.
    double shareAt(Instant instant) const;
};

/// The forecasts of all channels once the shifts apply: expectations, bands, day totals and every
/// sample path, so that ranges stay right. Shares of one channel add up and stop at all of it.
/// Bounds of a channel that receives move by what it is expected to receive. Handling times stay
/// those of the channel. The horizons must share one grid, and channels that exchange contacts need
/// equally many sample paths (std::invalid_argument otherwise, also for an unknown channel).
std::vector<Forecast> shifted(std::span<const Forecast> channels,
                              std::span<const ChannelShift> shifts, const Calendar &calendar);

} // namespace model
