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
    // Of those who come together so many are gone after the threshold, which for far fewer agents
    // than load is what decides (Whitt 2004).
    const double gone = -std::expm1(-threshold / patience);
    const double later = shifted + gone * std::sqrt(load.arrivalsPerSecond * patience);
    const double mills = millsRatio(shifted);
    result.waitingProbability = 1.0 / (1.0 + millsRatio(-beta) / (scale * mills));
    const double tail =
        std::exp((shifted - later) * (shifted + later) / 2.0) * millsRatio(later) / mills;
    result.answeredInTime = 1.0 - result.waitingProbability * tail;
    result.abandoned = result.waitingProbability * (1.0 / mills - shifted) / (scale * root);
    result.averageWait = result.abandoned * patience;
    return result;
}

/// Root of an increasing function that is about linear: inverse quadratic interpolation between
/// brackets.
class RootSearch {
public:
    /// No root lies at or below `floor`; `perSlack` is the slope of the inverse function there.
    RootSearch(double floor, double start, double perSlack)
        : floor_(floor), at_(start), perSlack_(perSlack), low_(floor) {}

    double at() const { return at_; }
    double perSlack() const { return perSlack_; }
    /// The next value taken is that at this point.
    void goTo(double at) { at_ = at; }

    /// Takes the value there and moves on. True when the error of `at` is below `accuracy`.
    bool isFound(double value, double accuracy) {
        if (value == 0.0)
            return true;
        (value < 0.0 ? low_ : high_) = at_;
        double correction = -value * perSlack_;
        double error = infinity;
        const double slope = (at_ - last_) / (value - lastValue_);
        if (points_ >= 1 && slope > 0.0 && std::isfinite(slope)) {
            correction = -value * slope;
            const double bend = (slope - lastSlope_) / (value - lastButOneValue_);
            if (points_ >= 2 && std::isfinite(bend)) {
                correction += value * lastValue_ * bend;
                error = std::abs(value * lastValue_ * lastButOneValue_ * bend);
            }
            lastSlope_ = slope;
            perSlack_ = slope;
        }
        ++points_;
        lastButOneValue_ = lastValue_;
        lastValue_ = value;
        last_ = at_;
        const double to = last_ + correction;
        if (to >= low_ && to <= high_ && to > floor_ &&
            std::max(error, 0.01 * std::abs(correction)) < accuracy) {
            at_ = to;
            return true;
        }
        at_ = next(to);
        return std::isfinite(high_) && high_ - low_ <= accuracy;
    }

private:
    double next(double to) {
        if (std::isinf(high_) || low_ <= floor_) {
            // No bracket yet: steps may double, and must where the function is flat.
            far_ *= 2.0;
            const double most = far_ * perSlack_;
            const double step =
                std::clamp(std::abs(to - last_), points_ > 3 ? most / 8.0 : 0.0, most);
            return std::isinf(high_) ? std::max(last_ + step, last_ * (1.0 + 1e-15))
                                     : std::max(last_ - step, floor_ + (last_ - floor_) / 16.0);
        }
        // A kink, where another part of the goal decides, may hold the steps on one side.
        const double width = high_ - low_;
        slow_ = width > 0.5 * width_ ? slow_ + 1 : 0;
        width_ = width;
        const bool middle = !(to > low_ && to < high_) || (points_ > 8 && slow_ >= 2);
        return middle ? low_ + 0.5 * width : to;
    }

    double floor_;
    double at_;
    double perSlack_;
    double low_;
    double high_ = infinity;
    double last_ = 0.0;
    double lastValue_ = 0.0;
    double lastButOneValue_ = 0.0;
    double lastSlope_ = 0.0;
    double far_ = 1.0;
    double width_ = infinity;
    int points_ = 0;
    int slow_ = 0;
};

/// A first guess of the agents, and how many more agents one unit of slack costs.
struct Start {
    double agents;
    double agentsPerSlack;
};

/// c = a + β√a for a service level of patient callers: ln P(wait) of Halfin & Whitt is
/// -1.19 β - 0.31 β² within 2 % for levels from 50 % to 99.9 %.
Start levelStart(const QueueLoad &load, const ServiceGoal &goal) {
    const double root = std::sqrt(load.offered());
    const double linear = 1.19 + root * goal.within / load.handleTime;
    constexpr double square = 0.31;
    const double wanted = -std::log1p(-goal.answered);
    const double discriminant = std::sqrt(linear * linear + 4.0 * square * wanted);
    return {load.offered() + root * 2.0 * wanted / (linear + discriminant), root / discriminant};
}

Start squareRootStart(const QueueLoad &load, double patience, const ServiceGoal &goal) {
    const Start level = levelStart(load, goal);
    const bool patient = std::isinf(patience);
    if (patient && goal.answered > 0.0 && !goal.maxAverageWait && !goal.maxOccupancy)
        return level;
    const double root = std::sqrt(load.offered());
    const double floor = patient ? load.offered() : 0.0;
    RootSearch search(floor, std::max(level.agents, floor + 0.1 * root), level.agentsPerSlack);
    for (int step = 0; step < 30; ++step) {
        const double beta = (search.at() - load.offered()) / root;
        const double slack = slackOf(inTheLimit(load, patience, goal.within, beta), goal).value;
        if (search.isFound(slack, 0.05 * root))
            break;
    }
    return {search.at(), search.perSlack()};
}

/// What so many agents make of the goal.
struct Trial {
    QueuePerformance performance;
    Slack slack;
};

/// Least whole number of agents that meets the goal; so many as `floor` are known to miss it. The
/// slack is about linear, so that most searches end with the second or third trial.
template <typename TrialOf>
AgentsForGoal leastWhole(double floor, const Start &start, const TrialOf &trialOf) {
    AgentsForGoal result;
    double missed = floor;
    double met = infinity;
    double perSlack = start.agentsPerSlack;
    double trusted = 4.0;
    double last = 0.0;
    double lastValue = 0.0;
    double at = std::max(floor + 1.0, std::ceil(start.agents));
    BindingGoal tightest = BindingGoal::None;
    for (int step = 0; at > missed && at < met; ++step) {
        const Trial trial = trialOf(at);
        const double value = trial.slack.value;
        const bool isMet = value >= -rounding;
        if (isMet) {
            met = at;
            result.performance = trial.performance;
            tightest = trial.slack.tightest;
        } else {
            missed = at;
            result.shortBy = -value;
            result.binding = trial.slack.tightest;
        }
        const double slope = (at - last) / (value - lastValue);
        if (step > 0 && slope > 0.0 && std::isfinite(slope))
            perSlack = slope;
        last = at;
        lastValue = value;
        const double to = std::ceil(at - std::clamp(value, -trusted, trusted) * perSlack);
        trusted *= 2.0;
        at = isMet ? std::max(std::min(to, at - 1.0), missed + 1.0)
                   : std::min(std::max(to, at + 1.0), met - 1.0);
        // A kink, where another part of the goal decides, may hold the steps on one side.
        if (step > 5 && step % 2 == 0 && std::isfinite(met))
            at = std::floor(missed + 0.5 * (met - missed));
    }
    result.agents = met;
    if (missed == floor && floor >= 0.0) {
        result.shortBy = infinity;
        result.binding = tightest;
    }
    return result;
}

/// Least real number of agents: the root of the slack, which increases with the agents. The search
/// goes on from what is known of the least whole number.
template <typename SlackAt>
double leastReal(const QueueLoad &load, double patience, const ServiceGoal &goal,
                 const AgentsForGoal &whole, const SlackAt &slackAt) {
    const double met = slackOf(whole.performance, goal).value;
    if (met <= 0.0)
        return whole.agents;
    // Nothing is served below this number; with patient callers the queue grows for ever there.
    const double floor = std::isinf(patience) ? load.offered() : 0.0;
    const double negligible = 1e-13 * std::max(load.offered(), 1e-6);
    const double fewer = whole.agents - 1.0;
    const bool bracketed = fewer > floor;
    RootSearch search(floor, bracketed ? fewer : whole.agents,
                      bracketed ? 1.0 / (met + whole.shortBy)
                                : squareRootStart(load, patience, goal).agentsPerSlack);
    if (bracketed) {
        search.isFound(-whole.shortBy, 0.0);
        search.goTo(whole.agents);
    }
    bool isFound = search.isFound(met, 1e-12 * whole.agents);
    for (int step = 0; step < 300 && !isFound; ++step) {
        if (search.at() - floor < negligible)
            return std::max(floor, leastPositive);
        isFound = search.isFound(slackAt(search.at()), 1e-12 * search.at());
    }
    return search.at();
}

/// Root of a decreasing function of a positive number; 0 or infinite when it has none.
template <typename SlackAt>
double greatestReal(double guess, const SlackAt &slackAt) {
    double low = guess;
    double high = guess;
    while (slackAt(low) < 0.0) {
        high = low;
        low /= 4.0;
        if (low < 1e-12 * guess)
            return 0.0;
    }
    while (slackAt(high) >= 0.0) {
        low = high;
        high *= 4.0;
        if (high > 1e9 * guess)
            return infinity;
    }
    std::uintmax_t evaluations = 200;
    return boost::math::tools::toms748_solve(
               slackAt, low, high, boost::math::tools::eps_tolerance<double>(48), evaluations)
        .first;
}

void requireValid(const ServiceGoal &goal, double minimum) {
    if (!isValid(goal))
        throw std::invalid_argument("the service goal is not valid");
    if (!(minimum >= 0.0))
        throw std::invalid_argument("minimum must not be negative");
}

WaitFigures figuresFor(const ServiceGoal &goal) {
    return goal.maxAverageWait ? WaitFigures::All : WaitFigures::WithoutAverageWait;
}

Trial trialOf(double agents, const QueueLoad &load, double patience, const ServiceGoal &goal,
              const Concurrency &concurrency) {
    const QueuePerformance found =
        concurrency.sessions == 1
            ? erlangAPerformance(load, agents, patience, goal.within, figuresFor(goal))
            : concurrentPerformance(load, agents, patience, concurrency, goal.within,
                                    figuresFor(goal))
                  .queue;
    return {found, slackOf(found, goal)};
}

/// Without regard to a minimum.
AgentsForGoal leastSingleTask(const QueueLoad &load, double patience, const ServiceGoal &goal) {
    ErlangALadder ladder(load, patience, goal.within, figuresFor(goal));
    AgentsForGoal result = leastWhole(std::isinf(patience) ? std::floor(load.offered()) : -1.0,
                                      squareRootStart(load, patience, goal), [&](double agents) {
                                          const QueuePerformance found = ladder.at(agents);
                                          return Trial{found, slackOf(found, goal)};
                                      });
    // The same figures whatever the way to them.
    if (result.agents != ladder.evaluated())
        result.performance =
            erlangAPerformance(load, result.agents, patience, goal.within, figuresFor(goal));
    return result;
}

/// The same with several sessions per agent.
AgentsForGoal leastConcurrent(const QueueLoad &load, double patience, const ServiceGoal &goal,
                              const Concurrency &concurrency) {
    const double alone = load.handleTime / concurrency.agentRate(concurrency.useful());
    const QueueLoad full{load.arrivalsPerSecond, alone, load.arrivalsPerSecond * alone};
    return leastWhole(std::isinf(patience) ? std::floor(full.offered()) : -1.0,
                      squareRootStart(full, patience, goal), [&](double agents) {
                          return trialOf(agents, load, patience, goal, concurrency);
                      });
}

} // namespace

QueuePerformance performanceOf(const QueueLoad &load, const Patience &patience, double agents,
                               double threshold, const Concurrency &concurrency) {
    const double mean = patience.mean.value_or(infinity);
    return concurrency.sessions == 1
               ? erlangAPerformance(load, agents, mean, threshold)
               : concurrentPerformance(load, agents, mean, concurrency, threshold).queue;
}

AgentsForGoal leastAgents(const QueueLoad &load, const Patience &patience, const ServiceGoal &goal,
                          double minimum, const Concurrency &concurrency) {
    requireValid(goal, minimum);
    const double mean = patience.mean.value_or(infinity);
    AgentsForGoal result;
    if (load.offered() > 0.0) {
        if (const auto part = outOfReach(goal, mean); part != BindingGoal::None)
            return {infinity, {}, part, 0.0, false};
        result = concurrency.sessions == 1 ? leastSingleTask(load, mean, goal)
                                           : leastConcurrent(load, mean, goal, concurrency);
    }
    const bool isRaised = minimum > result.agents;
    if (isRaised) {
        result.agents = std::ceil(minimum);
        result.binding = BindingGoal::MinimumStaff;
    }
    const bool isComplete = std::isinf(mean) || figuresFor(goal) == WaitFigures::All;
    if (isRaised || !isComplete)
        result.performance = performanceOf(load, patience, result.agents, goal.within, concurrency);
    return result;
}

AgentsForGoal leastAgentsBelow(double agents, const QueuePerformance &there, const QueueLoad &load,
                               const Patience &patience, const ServiceGoal &goal, double minimum,
                               const Concurrency &concurrency) {
    requireValid(goal, minimum);
    AgentsForGoal result;
    result.agents = agents;
    result.performance = there;
    while (result.agents >= 1.0) {
        const double fewer = result.agents - 1.0;
        const Trial trial =
            trialOf(fewer, load, patience.mean.value_or(infinity), goal, concurrency);
        if (trial.slack.value < -rounding) {
            result.binding = trial.slack.tightest;
            result.shortBy = trial.performance.stable ? -trial.slack.value : infinity;
            return result;
        }
        if (fewer < minimum) {
            result.binding = BindingGoal::MinimumStaff;
            return result;
        }
        result.agents = fewer;
        result.performance = trial.performance;
    }
    return result;
}

double fractionalAgents(const AgentsForGoal &whole, const QueueLoad &load, const Patience &patience,
                        const ServiceGoal &goal, double minimum, const Concurrency &concurrency) {
    if (!whole.reachable)
        return infinity;
    if (whole.agents == 0.0 || whole.binding == BindingGoal::MinimumStaff)
        return minimum;
    if (concurrency.sessions > 1) {
        const double met = std::max(0.0, slackOf(whole.performance, goal).value);
        return std::max(minimum, whole.agents - met / (met + whole.shortBy));
    }
    const double mean = patience.mean.value_or(infinity);
    const double real = leastReal(load, mean, goal, whole, [&](double agents) {
        return slackOf(erlangAPerformance(load, agents, mean, goal.within, figuresFor(goal)), goal)
            .value;
    });
    return std::max(minimum, std::min(real, whole.agents));
}

QueueLoad loadAtRisk(const QueueLoad &load, double cv, double probability) {
    const double busyness = busynessQuantile(cv, probability);
    return {load.arrivalsPerSecond * busyness, load.handleTime, load.erlangs * busyness};
}

double greatestArrivals(double agents, double handleTime, const Patience &patience,
                        const ServiceGoal &goal) {
    requireValid(goal, 0.0);
    if (!(handleTime > 0.0) || std::isinf(handleTime))
        throw std::invalid_argument("handle time must be positive");
    if (agents == 0.0 || outOfReach(goal, patience.mean.value_or(infinity)) != BindingGoal::None)
        return 0.0;
    return greatestReal(agents / handleTime, [&](double arrivals) {
        const QueueLoad load{arrivals, handleTime, arrivals * handleTime};
        return slackOf(performanceOf(load, patience, agents, goal.within), goal).value;
    });
}

double longestHandleTime(double arrivalsPerSecond, double agents, const Patience &patience,
                         const ServiceGoal &goal) {
    requireValid(goal, 0.0);
    if (!(arrivalsPerSecond > 0.0) || std::isinf(arrivalsPerSecond))
        throw std::invalid_argument("arrivals must be positive");
    if (agents == 0.0 || outOfReach(goal, patience.mean.value_or(infinity)) != BindingGoal::None)
        return 0.0;
    return greatestReal(agents / arrivalsPerSecond, [&](double handleTime) {
        const QueueLoad load{arrivalsPerSecond, handleTime, arrivalsPerSecond * handleTime};
        return slackOf(performanceOf(load, patience, agents, goal.within), goal).value;
    });
}

double leastLines(const QueueLoad &load, double agents, const Patience &patience, double blocked) {
    if (!(blocked >= 0.0 && blocked <= 1.0))
        throw std::invalid_argument("the share blocked must lie between 0 and 1");
    if (!(agents > 0.0) || std::isinf(agents))
        throw std::invalid_argument("agents must be more than 0");
    const double mean = patience.mean.value_or(infinity);
    if (load.offered() == 0.0 || mean == 0.0)
        return agents; // whoever finds no agent leaves
    if (blocked == 0.0)
        return infinity;
    const double service = agents / load.handleTime;
    // With more lines than this the share blocked is that of an endless queue, λ's surplus.
    const double least = std::isinf(mean) ? (load.offered() - agents) / load.offered() : 0.0;
    if (blocked <= least * (1.0 + rounding))
        return infinity;
    double below = 1.0 / erlangB(agents, load.offered()) - 1.0;
    double weight = 1.0;
    double waiting = 0.0;
    while (weight > blocked * (1.0 + rounding) * (below + weight)) {
        below += weight;
        ++waiting;
        weight *= load.arrivalsPerSecond / (service + waiting / mean);
        if (below > 1e200) {
            below *= 1e-200;
            weight *= 1e-200;
        }
    }
    return agents + waiting;
}

} // namespace model
