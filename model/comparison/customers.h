// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/channelweek.h"

#include <cstddef>
#include <span>
#include <vector>

// What customers meet, once all channels are staffed.
namespace model {

/// Final fates of the channel's own customers. Answers after a switch come from the other channel.
FateLedger fatesOf(const ChannelWeek &channel, const ChannelOutcome &outcome,
                   const CoverageInputs &inputs, std::size_t which,
                   const std::vector<ChannelWeek> &all);

/// Response times and the promise kept, of contacts that join a deferred backlog.
void collectDeferred(ChannelWeek &channel, ChannelOutcome &outcome, const ChannelWeek &backlog,
                     std::span<const double> contacts, const WeekClock &clock, bool responseTimes);

/// Response times of a live channel: at once or after the queue, after a redial, after the next
/// opening, or in the channel that was switched to.
void collectLive(ChannelWeek &channel, ChannelOutcome &outcome, const std::vector<ChannelWeek> &all,
                 const CoverageInputs &inputs, const WeekClock &clock, bool responseTimes);

/// What waits at each opening, how long it takes, and when most waits.
void findOpenings(const ChannelWeek &channel, ChannelOutcome &outcome,
                  const CoverageInputs &inputs);

} // namespace model
