// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/queueing/waitingline.h"

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

// Agents may be any real number from 0 (integer formulas continued by Jagers & van Doorn 1986).
// All functions throw std::invalid_argument on negative or NaN input.

/// Share of `offered` erlangs blocked by `agents` lines without a queue (M/M/c/c, Erlang 1917).
double erlangB(double agents, double offered);

/// Probability of waiting when nobody gives up (M/M/c, Erlang 1917); 1 when agents <= offered > 0.
double erlangC(double agents, double offered);

/// M/M/c with answer `threshold` in seconds. With agents <= load the queue is not stable: it grows.
QueuePerformance erlangCPerformance(const QueueLoad &load, double agents, double threshold);

/// M/M/c+M (Palm 1957; Garnett, Mandelbaum & Reiman 2002): callers give up after an exponential
/// time of mean `patience` seconds. Infinite patience is Erlang C, none is Erlang B.
QueuePerformance erlangAPerformance(const QueueLoad &load, double agents, double patience,
                                    double threshold, WaitFigures figures = WaitFigures::All);

/// The same for one number of agents after another: one fewer than the last continues Erlang B by
/// its recurrence, which costs a few operations instead of an evaluation and may differ in the last
/// digits.
class ErlangALadder {
public:
    ErlangALadder(const QueueLoad &load, double patience, double threshold, WaitFigures figures);

    QueuePerformance at(double agents);
    /// The last number of agents that was evaluated anew.
    double evaluated() const { return evaluated_; }

private:
    QueueLoad load_;
    double patience_;
    double threshold_;
    WaitFigures figures_;
    double evaluated_ = 0.0;
    double last_ = 0.0; ///< agents of `idle_`; 0: none yet
    double idle_ = 0.0; ///< weight of the states with a free agent
};

/// M/M/c/K(+M): `lines` places in all, those in service included (whole, at least `agents`); a
/// caller who finds them taken is blocked. Infinite patience: nobody gives up. Shares are of all
/// offered; waits of the accepted.
QueuePerformance finiteLinePerformance(const QueueLoad &load, double agents, double patience,
                                       double lines, double threshold);

/// Load with redials: a share of those who give up calls again at once, and so again (Cohen 1957).
/// The unique root of λ' = λ + redials · λ' · P(abandon at λ') under Erlang A. `redials` below 1.
QueueLoad loadWithRedials(const QueueLoad &load, double agents, double patience, double redials);

/// Mean wait in M/D/c from the one in M/M/c (Cosmetatos 1975); below one agent half of it, as with
/// one. Infinite when unstable.
double deterministicWait(const QueueLoad &load, double agents);
/// Mean wait in M/G/c for a squared coefficient of variation of the handling time (Kimura 1986).
double kimuraWait(const QueueLoad &load, double agents, double scv);
/// The same after Allen & Cunneen (Allen 1990).
double allenCunneenWait(const QueueLoad &load, double agents, double scv);

/// What is known of M/G/c from mean and variability of the handling time alone.
struct VariableHandling {
    double averageWait = 0.0; ///< Kimura 1986
    /// Bounds of a range of approximations, not of the truth: Erlang C, and the exponential tail
    /// that has Kimura's mean wait. They err by similar amounts with opposite signs when scv >= 2;
    /// the second is the better one when scv < 0.5.
    double leastAnsweredInTime = 1.0;
    double mostAnsweredInTime = 1.0;
};
VariableHandling variableHandling(const QueueLoad &load, double agents, double scv,
                                  double threshold);

/// Service level under a gamma-distributed busyness of the day with mean 1 and coefficient of
/// variation `cv` > 0. Infinite patience: Erlang C, where a day with too few agents has none.
struct UncertainServiceLevel {
    double perCall = 0.0;     ///< busy days weigh more
    double perInterval = 0.0; ///< plain mean over days
};
UncertainServiceLevel serviceLevelUnderBusyness(const QueueLoad &load, double agents,
                                                double patience, double threshold, double cv);
/// Busyness that a share `probability` of the days does not exceed.
double busynessQuantile(double cv, double probability);

/// Time in seconds that a share `percentile` in [0, 1] of all callers spend at most in the queue,
/// until an agent or until they give up (Erlang A, C); infinite when the queue is unstable.
double waitPercentile(const QueueLoad &load, double agents, double patience, double percentile);
/// The same of the callers who find a line.
double finiteLineWaitPercentile(const QueueLoad &load, double agents, double patience, double lines,
                                double percentile);

} // namespace model
