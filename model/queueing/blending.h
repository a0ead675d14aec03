// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/queueing/erlang.h"

namespace model {

/// People's worth of deferred work that is put aside when a call comes: callers notice nothing of
/// it. Of `agents` so many are busy on average; `usable` is what switching leaves of idle time (0.8
/// … 0.9 in practice).
double idleCapacity(double agents, double busy, double usable);

/// A live channel and its share of goal: `answered` of the callers within `threshold` seconds.
struct LiveGoal {
    QueueLoad load;
    double patience = 0; ///< mean seconds; infinite allowed
    double answered = 0.8;
    double threshold = 20;

    bool operator==(const LiveGoal &) const = default;
};

/// Deferred work that is not interrupted, begun only while more than `reserve` agents are idle.
struct BlendPerformance {
    double waitingProbability = 0;
    double answeredInTime = 0;
    double abandoned = 0;
    double deferredPerSecond = 0; ///< items done when there is always one to begin
    double occupancy = 0;
};

/// Handling times of both kinds are exponential with the same mean and deferred work never runs
/// out: then c − reserve agents at least are always busy, and the number of calls and items in hand
/// or waiting is a birth and death process from there up (Bhulai & Koole 2003; Gans & Zhou 2003).
/// Whole agents, at least 1, and 0 ≤ reserve ≤ agents. Throws std::invalid_argument otherwise.
BlendPerformance blend(const LiveGoal &live, double agents, double reserve);

/// Least reserve that keeps the live goal with so many agents; negative when none does.
double leastReserve(const LiveGoal &live, double agents);

/// Agents for a live channel and deferred work of the same handling time.
struct TeamSizes {
    double live = 0;     ///< a team of its own
    double deferred = 0; ///< a team of its own, 97 % busy at most
    double pooled = 0;   ///< one team for both
    double reserve = 0;  ///< of the pooled team
    double saved() const { return live + deferred - pooled; }
};

/// `switchingLoss` lengthens every handling of the pooled team, e.g. 0.05.
TeamSizes teamSizes(const LiveGoal &live, double deferredPerSecond, double switchingLoss);

/// Deferred items per second beyond which a pooled team saves no agent any more: the idle time that
/// pooling wins is bounded, the loss by switching grows with the volume. Infinite without a loss; 0
/// when pooling never pays.
double breakEvenVolume(const LiveGoal &live, double switchingLoss);

} // namespace model
