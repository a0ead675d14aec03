// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/queueing/erlang.h"

#include <vector>

namespace model {

/// Several sessions (chats) at a time per agent, each the slower the more there are.
struct Concurrency {
    int sessions = 1; ///< at most, per agent; from 1
    /// κ: with n sessions each takes 1 + κ(n-1) times as long as alone. 0: nothing is lost; 1:
    /// nothing is won.
    double stretch = 0.0;
    /// Measured instead: how many times as long a session takes beside n-1 others, by n from 1. The
    /// last value goes on by `stretch` of the one alone per further session. Positive.
    std::vector<double> measured;

    bool isValid() const;
    /// Handling time of a session beside n-1 others over the one alone.
    double slowdown(int n) const;
    /// Sessions an agent finishes with n at a time, over those with one at a time.
    double agentRate(int n) const;
    /// More sessions than this finish no more: the number up to `sessions` with the greatest rate.
    int useful() const;

    bool operator==(const Concurrency &) const = default;
};

/// What a customer meets who needs one of several sessions.
struct ConcurrentPerformance {
    /// Waits are for the first response; the occupancy is the share of the sessions in use.
    QueuePerformance queue;
    double sessionsPerAgent = 0.0; ///< mean
    double activeAgents = 0.0;     ///< share of agents with one session at least
    double handleTime = 0.0;       ///< mean length of a session in seconds, its delays included
    double delayInSession = 0.0;   ///< of it, seconds because the agent was with others
};

/// Sessions spread evenly, the next one to the agent with fewest: a birth–death process (Luo &
/// Zhang 2013; Tezcan & Zhang 2014). `load.handleTime` is that of a session alone; agents are
/// whole. Beyond `useful()` sessions per agent none is begun. Infinite patience: nobody gives up.
/// Throws std::invalid_argument on negative or NaN input, on agents that are not whole and on a
/// concurrency that is not valid.
ConcurrentPerformance concurrentPerformance(const QueueLoad &load, double agents, double patience,
                                            const Concurrency &concurrency, double threshold,
                                            WaitFigures figures = WaitFigures::All);

} // namespace model
