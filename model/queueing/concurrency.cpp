// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/concurrency.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace model {
namespace {

/// Sums over the states in which nobody waits.
struct IdleSums {
    double full = 1.0; ///< weight of the state with every session in use and nobody waiting
    double weight = 0.0;
    double sessions = 0.0; ///< weight times sessions in use
    double active = 0.0;   ///< weight times agents with a session
};

/// Exact where sessions that are left are spread anew whenever one ends. Where agents keep theirs,
/// somebody may be idle while others are slowed down, and about a point more customers wait (0.5 to
/// 1.5 points for 3 to 20 agents with 2 or 3 sessions and κ from 0.3 to 0.5).
///
/// From the full state down, p(X-1) = p(X) R(X)/λ, where R is the rate at which sessions end, here
/// in units of the rate of one session alone.
IdleSums idleSums(const QueueLoad &load, double agents, const Concurrency &concurrency,
                  int perAgent) {
    IdleSums sums;
    double weight = 1.0;
    for (int even = perAgent - 1; even >= 0; --even) {
        const double rate = concurrency.agentRate(even);
        const double rateOfMore = concurrency.agentRate(even + 1);
        for (double more = agents; more > 0.0; --more) {
            const double ending = (agents - more) * rate + more * rateOfMore;
            weight *= ending / load.offered();
            const double inUse = agents * even + more - 1.0;
            sums.weight += weight;
            sums.sessions += weight * inUse;
            sums.active += weight * std::min(inUse, agents);
            if (weight < 1e-18 * sums.weight && ending < load.offered())
                return sums; // still smaller below
            if (weight > 1e200)
                for (double *sum :
                     {&weight, &sums.full, &sums.weight, &sums.sessions, &sums.active})
                    *sum *= 1e-200;
        }
    }
    return sums;
}

/// Means over all states from those over the states without a queue and those with one.
ConcurrentPerformance withSessions(ConcurrentPerformance found, const QueueLoad &load,
                                   double agents, double places, const IdleSums &sums) {
    const double full = std::min(1.0, found.queue.waitingProbability + found.queue.blocked);
    const double inUse = (1.0 - full) * sums.sessions / sums.weight + full * places;
    const double active = (1.0 - full) * sums.active / sums.weight + full * agents;
    const double answered = 1.0 - found.queue.abandoned - found.queue.blocked;
    found.queue.occupancy = std::min(1.0, inUse / places);
    found.sessionsPerAgent = inUse / agents;
    found.activeAgents = std::min(1.0, active / agents);
    if (found.queue.stable && answered > 0.0)
        found.handleTime = inUse / (load.arrivalsPerSecond * answered);
    found.delayInSession = std::max(0.0, found.handleTime - load.handleTime);
    return found;
}

} // namespace

bool Concurrency::isValid() const {
    const auto positive = [](double value) { return value > 0.0 && std::isfinite(value); };
    return sessions >= 1 && stretch >= 0.0 && std::isfinite(stretch) &&
           std::all_of(measured.begin(), measured.end(), positive);
}

double Concurrency::slowdown(int n) const {
    if (measured.empty())
        return 1.0 + stretch * (n - 1);
    const int known = std::min(n, static_cast<int>(measured.size()));
    return measured[static_cast<std::size_t>(known - 1)] + stretch * measured.front() * (n - known);
}

double Concurrency::agentRate(int n) const { return n == 0 ? 0.0 : n / slowdown(n); }

int Concurrency::useful() const {
    int best = 1;
    while (best < sessions && agentRate(best + 1) > agentRate(best))
        ++best;
    return best;
}

ConcurrentPerformance concurrentPerformance(const QueueLoad &load, double agents, double patience,
                                            const Concurrency &concurrency, double threshold,
                                            WaitFigures figures) {
    if (!concurrency.isValid())
        throw std::invalid_argument("the sessions of an agent must be one or more and take time");
    if (!(agents >= 0.0) || agents != std::floor(agents) || std::isinf(agents))
        throw std::invalid_argument("agents with several sessions must be a whole number");
    if (load.offered() == 0.0 || agents == 0.0)
        return {erlangAPerformance(load, agents, patience, threshold, figures), 0.0, 0.0,
                load.handleTime, 0.0};
    const int perAgent = concurrency.useful();
    const IdleSums sums = idleSums(load, agents, concurrency, perAgent);
    const double capacity = agents * concurrency.agentRate(perAgent);
    const WaitingLine line{load.arrivalsPerSecond,
                           capacity / load.handleTime,
                           (capacity - load.offered()) / load.handleTime,
                           patience,
                           threshold,
                           sums.weight / sums.full,
                           load.offered() / capacity};
    ConcurrentPerformance found;
    found.queue = performanceOf(line, figures);
    found.handleTime = load.handleTime;
    return withSessions(found, load, agents, agents * perAgent, sums);
}

} // namespace model
