// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

namespace model {

/// What a caller meets, in the long run. Shares lie in [0, 1], times are seconds; a figure may be
/// infinite (an unstable queue, or no agent at all) but is never NaN.
struct QueuePerformance {
    double waitingProbability = 0.0;       ///< offered callers who find every agent busy
    double answeredInTime = 1.0;           ///< answered within the threshold, of the offered
    double answeredInTimeOfAnswered = 1.0; ///< the same, of the answered; 0 when nobody is answered
    double answeredInTimeShort = 1.0;      ///< the same, of those who did not leave within it
    double waitBeyondThreshold = 0.0;      ///< no agent would be free within the threshold
    double averageWait = 0.0; ///< of the answered, zero waits included; infinite when nobody is
    double averageWaitOfAll = 0.0; ///< time in the queue of all, including those who gave up
    double occupancy = 0.0;        ///< busy share of an agent's time; 1 when agents are missing
    double abandoned = 0.0;        ///< of the offered
    double abandonedInTime = 0.0;  ///< gave up within the threshold, of the offered
    double queueLength = 0.0;      ///< mean number waiting
    double blocked = 0.0;          ///< offered callers who find every line taken (finite lines)
    bool stable = true;            ///< false when the queue grows for ever
    double growthPerHour = 0.0;    ///< callers by which an unstable queue grows in an hour

    /// Answered or gone within the threshold, of the offered: the service level of those who hold
    /// that whoever hangs up early was not let down.
    double doneInTime() const { return answeredInTime + abandonedInTime; }

    bool operator==(const QueuePerformance &) const = default;
};

/// The callers behind a group of agents who are all busy: while they are, the group serves at a
/// constant rate. All that happens while an agent is free enters as one weight.
struct WaitingLine {
    double arrivals;  ///< λ, per second, positive
    double service;   ///< of all agents together, per second, positive
    double spare;     ///< service - arrivals, as exact as it is known
    double patience;  ///< mean in seconds; 0: nobody waits; infinite: nobody gives up
    double threshold; ///< seconds in which to answer
    double idle; ///< weight of the states with an agent free, against "all busy, nobody waiting"
    double agentLoad; ///< offered load over the load that keeps every agent busy
    double places = std::numeric_limits<double>::infinity(); ///< for callers who wait
};

/// The average wait of the answered may cost as much as all other figures together; without it, it
/// is 0.
enum class WaitFigures { All, WithoutAverageWait };

/// Erlang 1917; with patience Palm 1957, Garnett, Mandelbaum & Reiman 2002. Shares are of all
/// offered, waits of those who find a place.
QueuePerformance performanceOf(const WaitingLine &line, WaitFigures figures = WaitFigures::All);

} // namespace model
