// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/staffing/agents.h"

#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numbers>
#include <stdexcept>

namespace model {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double rounding = 1e-9;
// Answer where every positive number of agents meets the goal but none at all does not: a goal for
// the wait alone, and callers who leave before it is over.
constexpr double leastPositive = 0x1p-110;

/// How far a goal is over-fulfilled, as a logarithm: about linear in the agents. The least over all
/// parts of the goal, and the part that has it.
struct Slack {
    double value = 700.0;
    BindingGoal tightest = BindingGoal::None;

    void tighten(BindingGoal part, double allowed, double found) {
        const double logarithm =
            found == 0.0 ? 700.0 : std::clamp(std::log(allowed / found), -700.0, 700.0);
        if (logarithm < value) {
            value = logarithm;
            tightest = part;
        }
    }
};

Slack slackOf(const QueuePerformance &performance, const ServiceGoal &goal) {
    Slack slack;
    if (!performance.stable)
        slack.value = -700.0;
    if (goal.answered > 0.0)
        slack.tighten(BindingGoal::ServiceLevel, 1.0 - goal.answered,
                      1.0 - performance.answeredInTime);
    if (goal.maxAverageWait)
        slack.tighten(BindingGoal::AverageWait, *goal.maxAverageWait, performance.averageWait);
    if (goal.maxAbandoned)
        slack.tighten(BindingGoal::Abandonment, *goal.maxAbandoned, performance.abandoned);
    if (goal.maxOccupancy)
        slack.tighten(BindingGoal::Occupancy, *goal.maxOccupancy, performance.occupancy);
    return slack;
}

/// The part of the goal that no number of agents reaches.
BindingGoal outOfReach(const ServiceGoal &goal, double meanPatience) {
    if (goal.answered >= 1.0)
        return BindingGoal::ServiceLevel;
    if (goal.maxOccupancy && *goal.maxOccupancy <= 0.0)
        return BindingGoal::Occupancy;
    if (goal.maxAverageWait && *goal.maxAverageWait <= 0.0 && meanPatience > 0.0)
        return BindingGoal::AverageWait;
    if (goal.maxAbandoned && *goal.maxAbandoned <= 0.0 && std::isfinite(meanPatience))
        return BindingGoal::Abandonment;
    return BindingGoal::None;
}

/// Upper tail of the normal distribution over its density.
double millsRatio(double x) {
    if (x > 30.0)
        return (1.0 - 1.0 / (x * x)) / x;
    return std::sqrt(std::numbers::pi / 2.0) * std::exp(std::max(-700.0, x) * x / 2.0) *
           std::erfc(x / std::numbers::sqrt2);
}

/// Performance of c = a + β√a in the limit of many agents (Halfin & Whitt 1981; Garnett, Mandelbaum
/// & Reiman 2002).
QueuePerformance inTheLimit(const QueueLoad &load, double patience, double threshold, double beta) {
    const double root = std::sqrt(load.offered());
    const double rate = beta * root / load.handleTime;
    QueuePerformance result;
    result.occupancy = root / std::max(0.1 * root, root + beta);
    if (std::isinf(patience)) {
        result.stable = beta > 0.0;
        result.waitingProbability = 1.0 / (1.0 + beta * millsRatio(-beta));
        result.answeredInTime = 1.0 - result.waitingProbability * std::exp(-rate * threshold);
        result.averageWait = result.waitingProbability / rate;
        return result;
    }
    const double scale = std::sqrt(patience / load.handleTime);
    const double shifted = beta * scale;
    const double later = shifted + threshold * std::sqrt(load.arrivalsPerSecond / patience);
    const double mills = millsRatio(shifted);
    result.waitingProbability = 1.0 / (1.0 + millsRatio(-beta) / (scale * mills));
    const double tail =
        std::exp((shifted - later) * (shifted + later) / 2.0) * millsRatio(later) / mills;
    result.answeredInTime = 1.0 - result.waitingProbability * tail;
    result.abandoned = result.waitingProbability * (1.0 / mills - shifted) / (scale * root);
    result.averageWait = result.abandoned * patience;
    return result;
}

/// A first guess of the agents, and how many more agents one unit of slack costs.
struct Start {
    double agents;
    double agentsPerSlack;
};

Start squareRootStart(const QueueLoad &load, double patience, const ServiceGoal &goal) {
    const double root = std::sqrt(load.offered());
    const auto slackAt = [&](double beta) {
        return slackOf(inTheLimit(load, patience, goal.within, beta), goal).value;
    };
    const double least = std::isinf(patience) ? 1e-3 : std::max(-root, -5.0);
    double beta = 1.0;
    double slack = slackAt(beta);
    double perSlack = 0.5;
    for (int step = 0; step < 4 && std::abs(slack) > 0.02; ++step) {
        const double next = std::clamp(beta - slack * perSlack, std::max(least, beta / 8.0 - 1.0),
                                       std::min(beta + 4.0, 20.0));
        if (next == beta)
            break;
        const double slackThere = slackAt(next);
        if (slackThere != slack)
            perSlack = std::clamp((next - beta) / (slackThere - slack), 0.01, 2.0);
        beta = next;
        slack = slackThere;
    }
    return {load.offered() + beta * root, perSlack * root};
}

/// Least real number of agents: the root of the slack, which increases with the agents.
template <typename SlackAt>
double leastReal(const QueueLoad &load, double patience, const Start &start,
                 const SlackAt &slackAt) {
    // Nothing is served below this number; with patient callers the queue grows for ever there.
    const double floor = std::isinf(patience) ? load.offered() : 0.0;
    const auto above = [&](double from, double candidate) {
        return std::max(candidate, floor + (from - floor) / 16.0);
    };
    const double negligible = 1e-13 * std::max(load.offered(), 1e-6);

    double from = std::max(start.agents, floor + 0.01 * std::sqrt(load.offered()));
    double slackFrom = slackAt(from);
    double step = std::max(std::abs(slackFrom) * start.agentsPerSlack, 1e-3 * from);
    double to = from;
    double slackTo = slackFrom;
    while ((slackTo < 0.0) == (slackFrom < 0.0)) {
        if (slackTo == 0.0)
            return to;
        from = to;
        slackFrom = slackTo;
        if (slackFrom < 0.0)
            to = from + 1.1 * step;
        else
            to = above(from, from - 1.1 * step);
        if (to - floor < negligible)
            return std::max(floor, leastPositive);
        step *= 2.0;
        slackTo = slackAt(to);
    }
    if (from > to) {
        std::swap(from, to);
        std::swap(slackFrom, slackTo);
    }
    std::uintmax_t evaluations = 100;
    const auto [low, high] = boost::math::tools::toms748_solve(
        slackAt, from, to, slackFrom, slackTo, boost::math::tools::eps_tolerance<double>(46),
        evaluations);
    return low + (high - low) / 2.0;
}

} // namespace

QueuePerformance performanceOf(const QueueLoad &load, const Patience &patience, double agents,
                               double threshold) {
    return erlangAPerformance(load, agents, patience.mean.value_or(infinity), threshold);
}

AgentsForGoal leastAgents(const QueueLoad &load, const Patience &patience, const ServiceGoal &goal,
                          double minimum) {
    if (!isValid(goal))
        throw std::invalid_argument("the service goal is not valid");
    if (!(minimum >= 0.0))
        throw std::invalid_argument("minimum must not be negative");
    const double meanPatience = patience.mean.value_or(infinity);
    const auto performanceAt = [&](double agents) {
        return performanceOf(load, patience, agents, goal.within);
    };
    const auto slackAt = [&](double agents) { return slackOf(performanceAt(agents), goal); };

    AgentsForGoal result;
    if (load.offered() > 0.0) {
        if (const auto part = outOfReach(goal, meanPatience); part != BindingGoal::None)
            return {infinity, infinity, {}, part, false};

        const Start start = squareRootStart(load, meanPatience, goal);
        result.fractional = leastReal(load, meanPatience, start,
                                      [&](double agents) { return slackAt(agents).value; });
        result.binding = slackAt(result.fractional).tightest;
        result.agents = std::ceil(result.fractional);
        const double fewer = result.agents - 1.0;
        if (fewer >= 0.0 && result.fractional - fewer < 1e-6 * result.agents &&
            slackAt(fewer).value >= -rounding) {
            result.agents = fewer;
            result.fractional = fewer;
        }
        while (slackAt(result.agents).value < -rounding)
            ++result.agents;
    }
    if (minimum > result.agents)
        result.binding = BindingGoal::MinimumStaff;
    result.agents = std::max(result.agents, std::ceil(minimum));
    result.fractional = std::max(result.fractional, minimum);
    result.performance = performanceAt(result.agents);
    return result;
}

} // namespace model
