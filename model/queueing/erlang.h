// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace model {

/// Stationary load on one group of agents. Made once per interval and never edited, so that the
/// offered load is rounded only once (near the limit of stability one more rounding shows).
struct QueueLoad {
    double arrivalsPerSecond = 0.0;
    double handleTime = 0.0; ///< mean, seconds
    double erlangs = arrivalsPerSecond * handleTime;

    /// Offered load in erlangs.
    double offered() const { return erlangs; }

    bool operator==(const QueueLoad &) const = default;
};

/// Load of `calls` contacts in `intervalSeconds`, each taking `handleSeconds` on average.
/// The offered load is calls · handle time / interval. Throws std::invalid_argument on
/// negative or non-finite input and on an interval that is not positive.
QueueLoad queueLoad(double calls, double intervalSeconds, double handleSeconds);

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

    bool operator==(const QueuePerformance &) const = default;
};

// Agents may be any real number from 0 (integer formulas continued by Jagers & van Doorn 1986).
// All functions throw std::invalid_argument on negative or NaN input.

/// Share of `offered` erlangs blocked by `agents` lines without a queue (M/M/c/c, Erlang 1917).
double erlangB(double agents, double offered);

/// Probability of waiting when nobody gives up (M/M/c, Erlang 1917); 1 when agents <= offered > 0.
double erlangC(double agents, double offered);

/// M/M/c with answer `threshold` in seconds.
QueuePerformance erlangCPerformance(const QueueLoad &load, double agents, double threshold);

/// M/M/c+M (Palm 1957; Garnett, Mandelbaum & Reiman 2002): callers give up after an exponential
/// time of mean `patience` seconds. Infinite patience is Erlang C, none is Erlang B.
QueuePerformance erlangAPerformance(const QueueLoad &load, double agents, double patience,
                                    double threshold);

/// M/M/c/K(+M): `lines` places in all, those in service included (whole, at least `agents`); a
/// caller who finds them taken is blocked. Infinite patience: nobody gives up. Shares are of all
/// offered; waits of the accepted.
QueuePerformance finiteLinePerformance(const QueueLoad &load, double agents, double patience,
                                       double lines, double threshold);

/// Load with redials: a share of those who give up calls again at once, and so again (Cohen 1957).
/// The unique root of λ' = λ + redials · λ' · P(abandon at λ') under Erlang A. `redials` below 1.
QueueLoad loadWithRedials(const QueueLoad &load, double agents, double patience, double redials);

/// Mean wait in M/D/c from the one in M/M/c (Cosmetatos 1975). Infinite when unstable.
double deterministicWait(const QueueLoad &load, double agents);
/// Mean wait in M/G/c for a squared coefficient of variation of the handling time (Kimura 1986).
double kimuraWait(const QueueLoad &load, double agents, double scv);
/// The same after Allen & Cunneen (Allen 1990).
double allenCunneenWait(const QueueLoad &load, double agents, double scv);

/// Erlang C under a gamma-distributed busyness of the day with mean 1 and coefficient of variation
/// `cv` > 0.
struct UncertainServiceLevel {
    double perCall = 0.0;     ///< busy days weigh more
    double perInterval = 0.0; ///< plain mean over days
};
UncertainServiceLevel serviceLevelUnderBusyness(const QueueLoad &load, double agents,
                                                double threshold, double cv);
/// Busyness that a share `probability` of the days does not exceed.
double busynessQuantile(double cv, double probability);

/// Wait in seconds that a share `percentile` in [0, 1] of the callers does not exceed (Erlang C);
/// infinite when the queue is unstable.
double waitPercentile(const QueueLoad &load, double agents, double percentile);

} // namespace model
