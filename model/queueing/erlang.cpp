// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/erlang.h"

#include "model/queueing/poissontails.h"

#include <boost/math/quadrature/gauss.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <stdexcept>
#include <string>
#include <tuple>

namespace model {
namespace {

namespace policies = boost::math::policies;

constexpr double infinity = std::numeric_limits<double>::infinity();

// Plain doubles are accurate enough and many times faster; what under- or overflows is then a
// probability of 0 or odds of infinity, which is right.
using Plain = policies::policy<policies::promote_double<false>,
                               policies::domain_error<policies::ignore_error>,
                               policies::underflow_error<policies::ignore_error>,
                               policies::overflow_error<policies::ignore_error>,
                               policies::evaluation_error<policies::ignore_error>>;

double gammaDensity(double shape, double x) {
    return boost::math::gamma_p_derivative(shape, x, Plain());
}

[[noreturn]] void refuse(const char *name, const char *expected) {
    throw std::invalid_argument(std::string(name) + expected);
}

void requireNotNegative(double value, const char *name) {
    if (!(value >= 0.0))
        refuse(name, " must not be negative");
}

void requireFinite(double value, const char *name) {
    if (!(value >= 0.0 && value < infinity))
        refuse(name, value > 0.0 ? " must be finite" : " must not be negative");
}

QueuePerformance noAgents(double arrivals, double patience, double threshold) {
    const bool stable = std::isfinite(patience);
    const double leftInTime = patience == 0.0 ? 1.0 : -std::expm1(-threshold / patience);
    return {.waitingProbability = 1.0,
            .answeredInTime = 0.0,
            .answeredInTimeOfAnswered = 0.0,
            .answeredInTimeShort = 0.0,
            .waitBeyondThreshold = 1.0,
            .averageWait = infinity,
            .averageWaitOfAll = patience,
            .occupancy = 1.0,
            .abandoned = stable ? 1.0 : 0.0,
            .abandonedInTime = stable ? leftInTime : 0.0,
            .queueLength = arrivals * patience,
            .stable = stable,
            .growthPerHour = stable ? 0.0 : arrivals * 3600.0};
}

QueueLoad scaled(const QueueLoad &load, double factor) {
    return {load.arrivalsPerSecond * factor, load.handleTime, load.erlangs * factor};
}

WaitingLine lineOf(const QueueLoad &load, double agents, double patience, double threshold,
                   double idle) {
    const double offered = load.offered();
    return {load.arrivalsPerSecond,
            agents / load.handleTime,
            (agents - offered) / load.handleTime,
            patience,
            threshold,
            idle,
            offered / agents};
}

/// Least time after which no more than `beyond` of the callers are still in the queue; `share`
/// decreases from its value at 0.
template <typename Share>
double timeUntil(double beyond, double scale, const Share &share) {
    if (share(0.0) <= beyond)
        return 0.0;
    double low = 0.0;
    double high = scale;
    while (share(high) > beyond && high < 1e300) {
        low = high;
        high *= 4.0;
    }
    const auto excess = [&](double time) { return std::log(share(time) / beyond); };
    std::uintmax_t iterations = 200;
    const auto bracket = boost::math::tools::toms748_solve(
        excess, low, high, boost::math::tools::eps_tolerance<double>(48), iterations);
    return bracket.first + (bracket.second - bracket.first) / 2.0;
}

void requirePercentile(double percentile) {
    if (!(percentile >= 0.0 && percentile <= 1.0))
        throw std::invalid_argument("percentile must lie between 0 and 1");
}

} // namespace

QueueLoad queueLoad(double calls, double intervalSeconds, double handleSeconds) {
    requireFinite(calls, "calls");
    requireFinite(handleSeconds, "handle time");
    requireFinite(intervalSeconds, "interval");
    if (intervalSeconds == 0.0)
        throw std::invalid_argument("interval must be positive");
    return {calls / intervalSeconds, handleSeconds, calls * handleSeconds / intervalSeconds};
}

double erlangB(double agents, double offered) {
    requireFinite(agents, "agents");
    requireFinite(offered, "offered load");
    return 1.0 / (1.0 + weightBelow(agents, offered));
}

double erlangC(double agents, double offered) {
    requireFinite(agents, "agents");
    requireFinite(offered, "offered load");
    if (offered == 0.0)
        return 0.0;
    if (agents <= offered)
        return 1.0;
    return 1.0 / (1.0 + (agents - offered) / agents * weightBelow(agents, offered));
}

QueuePerformance erlangCPerformance(const QueueLoad &load, double agents, double threshold) {
    return erlangAPerformance(load, agents, infinity, threshold);
}

QueuePerformance erlangAPerformance(const QueueLoad &load, double agents, double patience,
                                    double threshold, WaitFigures figures) {
    return ErlangALadder(load, patience, threshold, figures).at(agents);
}

ErlangALadder::ErlangALadder(const QueueLoad &load, double patience, double threshold,
                             WaitFigures figures)
    : load_(load), patience_(patience), threshold_(threshold), figures_(figures) {
    requireNotNegative(patience, "patience");
    requireNotNegative(threshold, "threshold");
    requireFinite(load.offered(), "offered load");
}

QueuePerformance ErlangALadder::at(double agents) {
    requireFinite(agents, "agents");
    const double offered = load_.offered();
    if (offered == 0.0)
        return {};
    if (agents == 0.0)
        return noAgents(load_.arrivalsPerSecond, patience_, threshold_);
    // The recurrence cancels where few states have a free agent.
    const double fewer = last_ > 0.0 ? idle_ * offered / last_ - 1.0 : 0.0;
    if (agents == last_ - 1.0 && fewer > 1.0 && fewer < infinity) {
        idle_ = fewer;
    } else {
        idle_ = weightBelow(agents, offered);
        evaluated_ = agents;
    }
    last_ = agents;
    return performanceOf(lineOf(load_, agents, patience_, threshold_, idle_), figures_);
}

QueuePerformance finiteLinePerformance(const QueueLoad &load, double agents, double patience,
                                       double lines, double threshold) {
    requireNotNegative(patience, "patience");
    requireNotNegative(threshold, "threshold");
    requireFinite(agents, "agents");
    requireFinite(lines, "lines");
    requireFinite(load.offered(), "offered load");
    if (!(agents > 0.0) || lines < agents)
        throw std::invalid_argument("lines must not be fewer than agents, and agents more than 0");
    if (load.offered() == 0.0)
        return {};
    WaitingLine line =
        lineOf(load, agents, patience, threshold, weightBelow(agents, load.offered()));
    line.places = std::floor(lines - agents);
    return performanceOf(line);
}

QueueLoad loadWithRedials(const QueueLoad &load, double agents, double patience, double redials) {
    if (!(redials >= 0.0 && redials < 1.0))
        throw std::invalid_argument("the share of redials must lie between 0 and 1");
    if (load.offered() == 0.0 || redials == 0.0)
        return load;
    // The right-hand side has a slope below 1, so the difference is monotone and changes sign once.
    const auto excess = [&](double factor) {
        const double lost = erlangAPerformance(scaled(load, factor), agents, patience, 0.0,
                                               WaitFigures::WithoutAverageWait)
                                .abandoned;
        return factor - 1.0 - redials * factor * lost;
    };
    std::uintmax_t iterations = 200;
    double low = 1.0;
    double high = 1.0 / (1.0 - redials);
    if (excess(low) >= 0.0)
        return load;
    if (excess(high) <= 0.0)
        return scaled(load, high);
    const auto bracket = boost::math::tools::toms748_solve(
        excess, low, high, boost::math::tools::eps_tolerance<double>(52), iterations);
    return scaled(load, bracket.first + (bracket.second - bracket.first) / 2.0);
}

double deterministicWait(const QueueLoad &load, double agents) {
    const double wait = erlangCPerformance(load, agents, 0.0).averageWait;
    if (load.offered() == 0.0 || std::isinf(wait))
        return wait;
    const double occupancy = load.offered() / agents;
    return 0.5 * wait *
           (1.0 + (agents - load.offered()) / agents * std::max(0.0, agents - 1.0) *
                      (std::sqrt(4.0 + 5.0 * agents) - 2.0) / (16.0 * occupancy * agents));
}

double kimuraWait(const QueueLoad &load, double agents, double scv) {
    requireFinite(scv, "variability of the handling time");
    const double exponential = erlangCPerformance(load, agents, 0.0).averageWait;
    if (exponential == 0.0 || std::isinf(exponential))
        return exponential;
    return (1.0 + scv) / (2.0 * scv / exponential + (1.0 - scv) / deterministicWait(load, agents));
}

double allenCunneenWait(const QueueLoad &load, double agents, double scv) {
    requireFinite(scv, "variability of the handling time");
    return erlangCPerformance(load, agents, 0.0).averageWait * (1.0 + scv) / 2.0;
}

VariableHandling variableHandling(const QueueLoad &load, double agents, double scv,
                                  double threshold) {
    VariableHandling result;
    result.averageWait = kimuraWait(load, agents, scv);
    const QueuePerformance exponential = erlangCPerformance(load, agents, threshold);
    const double waiting = exponential.waitingProbability;
    double tail = 0.0;
    if (std::isinf(result.averageWait))
        tail = 1.0;
    else if (result.averageWait > 0.0)
        tail = waiting * std::exp(-threshold * waiting / result.averageWait);
    std::tie(result.leastAnsweredInTime, result.mostAnsweredInTime) =
        std::minmax({exponential.answeredInTime, 1.0 - tail});
    return result;
}

UncertainServiceLevel serviceLevelUnderBusyness(const QueueLoad &load, double agents,
                                                double patience, double threshold, double cv) {
    if (!(cv > 0.0) || std::isinf(cv))
        throw std::invalid_argument("the variation of the busyness must be positive and finite");
    if (load.offered() == 0.0)
        return {1.0, 1.0};
    // Over the logarithm of the busyness, where the density is smooth for every shape. Around
    // `full`, where load and agents are equal, the service level falls within a small part of the
    // range: panels grow from there. Without abandonment the queue is unstable beyond and the
    // service level 0, so the rule ends there.
    const double shape = 1.0 / (cv * cv);
    constexpr double negligible = 1e-22;
    constexpr double quiet = -500.0; // days with next to no calls, which a large cv makes frequent
    const double from =
        std::max(quiet, std::log(boost::math::gamma_p_inv(shape, negligible, Plain()) / shape));
    const double most = std::log(boost::math::gamma_q_inv(shape, negligible, Plain()) / shape);
    const double full = std::log(agents / load.offered());
    const double to = std::isinf(patience) ? std::min(full, most) : most;
    UncertainServiceLevel level;
    level.perInterval =
        boost::math::gamma_p(shape, shape * std::exp(from), Plain()) *
        erlangAPerformance(scaled(load, std::exp(from)), agents, patience, threshold)
            .answeredInTime;
    const auto addPanel = [&](double low, double high) {
        using Rule = boost::math::quadrature::gauss<double, 20>;
        const double width = high - low;
        const auto add = [&](double at, double weight) {
            const double busyness = std::exp(at);
            const double share = weight * 0.5 * width * gammaDensity(shape, shape * busyness) *
                                 shape * busyness *
                                 erlangAPerformance(scaled(load, busyness), agents, patience,
                                                    threshold, WaitFigures::WithoutAverageWait)
                                     .answeredInTime;
            level.perInterval += share;
            level.perCall += share * busyness;
        };
        for (std::size_t node = 0; node < Rule::abscissa().size(); ++node) {
            const double offset = 0.5 * width * Rule::abscissa()[node];
            add(low + 0.5 * width - offset, Rule::weights()[node]);
            add(low + 0.5 * width + offset, Rule::weights()[node]);
        }
    };
    const double widest = 0.7 * std::min(cv, 1.5);
    const double narrowest =
        std::min({widest, 0.3 / std::sqrt(1.0 + agents),
                  load.handleTime / (load.handleTime + threshold * std::max(1.0, agents))});
    const double middle = std::clamp(full, from, std::max(from, to));
    double width = narrowest;
    for (double high = middle; high > from; width = std::min(widest, 1.7 * width)) {
        const double low = std::max(from, high - width);
        addPanel(low, high);
        high = low;
    }
    width = narrowest;
    for (double low = middle; low < to; width = std::min(widest, 1.7 * width)) {
        const double high = std::min(to, low + width);
        addPanel(low, high);
        low = high;
    }
    return level;
}

double busynessQuantile(double cv, double probability) {
    if (!(cv >= 0.0) || std::isinf(cv) || !(probability > 0.0 && probability < 1.0))
        throw std::invalid_argument("a quantile needs a variation and a share between 0 and 1");
    if (cv == 0.0)
        return 1.0;
    const double shape = 1.0 / (cv * cv);
    return boost::math::gamma_p_inv(shape, probability, Plain()) / shape;
}

double waitPercentile(const QueueLoad &load, double agents, double patience, double percentile) {
    requirePercentile(percentile);
    const QueuePerformance found = erlangAPerformance(load, agents, patience, 0.0);
    if (!found.stable)
        return infinity;
    if (found.waitingProbability <= 1.0 - percentile || patience == 0.0)
        return 0.0;
    if (percentile == 1.0)
        return infinity;
    if (agents == 0.0)
        return -patience * std::log1p(-percentile);
    if (std::isinf(patience))
        return load.handleTime / (agents - load.offered()) *
               std::log(found.waitingProbability / (1.0 - percentile));
    const double scale = found.averageWaitOfAll / found.waitingProbability;
    return timeUntil(1.0 - percentile, scale, [&](double time) {
        return erlangAPerformance(load, agents, patience, time, WaitFigures::WithoutAverageWait)
                   .waitBeyondThreshold *
               std::exp(-time / patience);
    });
}

double finiteLineWaitPercentile(const QueueLoad &load, double agents, double patience, double lines,
                                double percentile) {
    requirePercentile(percentile);
    const QueuePerformance found = finiteLinePerformance(load, agents, patience, lines, 0.0);
    const double accepted = 1.0 - found.blocked;
    if (found.waitingProbability <= (1.0 - percentile) * accepted || patience == 0.0)
        return 0.0;
    if (percentile == 1.0)
        return infinity;
    const double scale = found.averageWaitOfAll * accepted / found.waitingProbability;
    return timeUntil(1.0 - percentile, scale, [&](double time) {
        return finiteLinePerformance(load, agents, patience, lines, time).waitBeyondThreshold *
               std::exp(-time / patience) / accepted;
    });
}

} // namespace model
