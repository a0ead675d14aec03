// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/blending.h"

#include "model/queueing/waitingcaller.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace model {
namespace {

constexpr double fullest = 0.97; ///< busy share of a team for deferred work alone
constexpr double mostAgents = 20000;

LiveGoal slowed(const LiveGoal &live, double loss) {
    LiveGoal result = live;
    result.load.handleTime *= 1.0 + loss;
    result.load.erlangs *= 1.0 + loss;
    return result;
}

double deferredTeam(const LiveGoal &live, double perSecond) {
    return std::ceil(perSecond * live.load.handleTime / fullest - 1e-9);
}

/// Least whole number up to `most` from which on a condition holds; `most` when it never does.
template <typename Holds>
double leastWhole(double from, double most, const Holds &holds) {
    double low = from;
    for (double step = 1.0; low < most && !holds(low); step *= 2.0)
        low = std::min(most, low + step);
    double high = low;
    low = from;
    while (low < high) {
        const double middle = std::floor((low + high) / 2.0);
        if (holds(middle))
            high = middle;
        else
            low = middle + 1.0;
    }
    return high;
}

double liveTeam(const LiveGoal &live) {
    return leastWhole(0.0, mostAgents, [&](double agents) {
        return erlangAPerformance(live.load, agents, live.patience, live.threshold)
                   .answeredInTime >= live.answered;
    });
}

} // namespace

double idleCapacity(double agents, double busy, double usable) {
    return std::max(0.0, agents - busy) * usable;
}

BlendPerformance blend(const LiveGoal &live, double agents, double reserve) {
    if (!(agents >= 1.0) || agents > mostAgents || agents != std::floor(agents) ||
        !(reserve >= 0.0) || reserve > agents || reserve != std::floor(reserve))
        throw std::invalid_argument("blending needs whole agents and a reserve among them");
    const double arrivals = live.load.arrivalsPerSecond;
    const double service = 1.0 / live.load.handleTime;
    const double leaving = std::isinf(live.patience) ? 0.0 : 1.0 / live.patience;
    BlendPerformance result;
    if (leaving <= 0.0 && arrivals >= agents * service)
        return {1.0, 0.0, 0.0, 0.0, 1.0};
    // Weights relative to the lowest state.
    std::vector<double> weights{1.0};
    double sum = 1.0;
    for (double n = agents - reserve; weights.back() > 1e-16 * sum || n < agents; ++n) {
        const double waiting = std::max(0.0, n + 1.0 - agents);
        const double departures = (n + 1.0 - waiting) * service + waiting * leaving;
        weights.push_back(weights.back() * arrivals / departures);
        sum += weights.back();
    }
    const auto caller = WaitingCaller({{0.0, agents, false}}, 0.0, live.load.handleTime, leaving);
    const auto inTime = caller.answeredWithin(0, 0.0, live.threshold, weights.size());
    double busy = 0.0;
    for (std::size_t state = 0; state < weights.size(); ++state) {
        const double share = weights[state] / sum;
        const double n = agents - reserve + static_cast<double>(state);
        busy += share * std::min(n, agents);
        if (n < agents) {
            result.answeredInTime += share;
            continue;
        }
        result.waitingProbability += share;
        result.answeredInTime += share * inTime[static_cast<std::size_t>(n - agents)];
        if (arrivals > 0.0)
            result.abandoned += share * (n - agents) * leaving / arrivals;
    }
    result.deferredPerSecond = (agents - reserve) * service / sum;
    result.occupancy = busy / agents;
    return result;
}

double leastReserve(const LiveGoal &live, double agents) {
    // Agents kept free never make a caller wait.
    const double reserve = leastWhole(0.0, agents, [&](double kept) {
        return blend(live, agents, kept).answeredInTime >= live.answered;
    });
    return reserve < agents || blend(live, agents, agents).answeredInTime >= live.answered ? reserve
                                                                                           : -1.0;
}

TeamSizes teamSizes(const LiveGoal &live, double deferredPerSecond, double switchingLoss) {
    TeamSizes result;
    result.live = liveTeam(live);
    result.deferred = deferredTeam(live, deferredPerSecond);
    const LiveGoal pooled = slowed(live, switchingLoss);
    const double work = pooled.load.offered() + deferredPerSecond * pooled.load.handleTime;
    result.pooled =
        leastWhole(std::max(1.0, std::ceil(0.7 * work)), mostAgents, [&](double agents) {
            const double reserve = leastReserve(pooled, agents);
            return reserve >= 0.0 &&
                   blend(pooled, agents, reserve).deferredPerSecond >= deferredPerSecond;
        });
    result.reserve = leastReserve(pooled, result.pooled);
    return result;
}

double breakEvenVolume(const LiveGoal &live, double switchingLoss) {
    if (switchingLoss <= 0.0)
        return std::numeric_limits<double>::infinity();
    const double perAgent = 1.0 / live.load.handleTime;
    const auto saves = [&](double agents) {
        return teamSizes(live, agents * perAgent * fullest, switchingLoss).saved() > 0.0;
    };
    // Whole teams make savings jump by one: look at volumes of whole agents of deferred work.
    double last = 0.0;
    const double most = 2.0 * liveTeam(live) / switchingLoss + 10.0;
    const double stride = std::max(1.0, std::floor(most / 200.0));
    for (double agents = 1.0; agents <= std::min(most, 3000.0); agents += stride)
        if (saves(agents))
            last = agents;
    return last * perAgent * fullest;
}

} // namespace model
