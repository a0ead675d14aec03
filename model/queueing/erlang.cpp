// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/erlang.h"

#include <boost/math/quadrature/gauss.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <stdexcept>
#include <string>
#include <utility>

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

double lowerGamma(double shape, double x) { return boost::math::gamma_p(shape, x, Plain()); }

double gammaDensity(double shape, double x) {
    return boost::math::gamma_p_derivative(shape, x, Plain());
}

void requireNotNegative(double value, const char *name) {
    if (!(value >= 0.0))
        throw std::invalid_argument(std::string(name) + " must not be negative");
}

void requireFinite(double value, const char *name) {
    requireNotNegative(value, name);
    if (std::isinf(value))
        throw std::invalid_argument(std::string(name) + " must be finite");
}

/// Odds (1-B)/B of finding a free line, c/a + c(c-1)/a² + …: all of Erlang B, C and A follow from
/// it without cancellation, whether B is near 0 or near 1.
double serviceOdds(double agents, double offered) {
    if (agents == 0.0)
        return 0.0;
    if (offered == 0.0)
        return infinity;
    if (agents < 40.0 && agents == std::floor(agents)) {
        double odds = 0.0;
        for (double line = 1.0; line <= agents; ++line)
            odds = line / offered * (1.0 + odds);
        return odds;
    }
    // Far into overload the gamma functions underflow, while the series needs few terms.
    if (offered > 600.0 && agents < offered - 10.0 * std::sqrt(offered)) {
        double odds = 0.0;
        double term = 1.0;
        for (double line = agents; std::abs(term) > 1e-17 * odds; --line) {
            term *= line / offered;
            odds += term;
        }
        return odds;
    }
    // Jagerman 1974: 1/B(c-1) = Q(c, a) / (a^(c-1) e^-a / Γ(c)), and odds(c) = c/a / B(c-1).
    const double density = gammaDensity(agents, offered);
    return density == 0.0
               ? infinity
               : agents / offered * boost::math::gamma_q(agents, offered, Plain()) / density;
}

QueuePerformance noAgents(double arrivals, double patience, double threshold) {
    const double leftInTime = patience == 0.0 ? 1.0 : -std::expm1(-threshold / patience);
    return {.waitingProbability = 1.0,
            .answeredInTime = 0.0,
            .answeredInTimeOfAnswered = 0.0,
            .answeredInTimeShort = 0.0,
            .waitBeyondThreshold = 1.0,
            .averageWait = infinity,
            .averageWaitOfAll = patience,
            .occupancy = 1.0,
            .abandoned = 1.0,
            .abandonedInTime = leftInTime,
            .queueLength = arrivals * patience};
}

/// Nobody waits: a caller who finds every agent busy is lost at once.
QueuePerformance lossPerformance(const QueueLoad &load, double agents) {
    const double odds = serviceOdds(agents, load.offered());
    const double blocked = 1.0 / (1.0 + odds);
    const double served = std::isinf(odds) ? 1.0 : odds / (1.0 + odds);
    return {.waitingProbability = blocked,
            .answeredInTime = served,
            .occupancy = std::min(1.0, load.offered() * served / agents),
            .abandoned = blocked,
            .abandonedInTime = blocked};
}

/// Sums over the states with a queue, each state weighed against "all busy, nobody waiting".
struct QueueSums {
    double idle;           ///< weight of all states with a free agent
    double busy;           ///< weight of all states without
    double answered;       ///< busy states, times the chance of being answered
    double abandoned;      ///< busy states, times the chance of giving up
    double answeredInTime; ///< busy states, times the chance of being answered in time
    double beyond;         ///< busy states, times the chance of an offered wait above the threshold
    double waitOfAnswered; ///< seconds: busy states, times the wait if answered
    double waiting = 0.0;  ///< busy states, times the number waiting; finite lines only
    double blocked = 0.0;  ///< the state with every line taken; not among the busy states
};

struct AbandonmentQueue {
    double arrivals;          ///< λ
    double service;           ///< cμ, rate of all agents together
    double patience;          ///< 1/θ; infinite only with finite places
    double threshold;         ///< T
    double odds;              ///< weight of the states with a free agent
    double places = infinity; ///< to wait in
};

/// State by state; every term is positive. A caller who finds j waiting is answered with
/// probability p = cμ/(cμ+(j+1)θ), and e^(-θV) has distribution Beta(cμ/θ, j+1) (Palm 1957).
QueueSums sumOfStates(const AbandonmentQueue &queue) {
    const double leaving = 1.0 / queue.patience;
    const double survival = std::exp(-leaving * queue.threshold);
    const double spread =
        leaving > 0.0 ? -std::expm1(-leaving * queue.threshold) / leaving : queue.threshold;

    QueueSums sums{queue.odds, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0};
    double weight = 1.0;
    double wait = 0.0;
    // Mass functions of the incomplete beta functions I_s(x, j+1) and I_s(x+1, j+1). The first
    // term, e^(-cμT), may be too small for a double although later ones matter: it waits as a
    // logarithm.
    double logMass = -queue.service * queue.threshold;
    double mass = logMass > -650.0 ? std::exp(logMass) : 0.0;
    double beyond = mass;
    double answeredBeyond = mass * survival;
    for (double j = 0.0;; ++j) {
        if (j >= queue.places) {
            sums.blocked = weight;
            sums.waiting += weight * j;
            return sums;
        }
        const double outflow = queue.service + (j + 1.0) * leaving;
        const double answered = queue.service / outflow;
        wait += 1.0 / outflow;
        sums.busy += weight;
        sums.waiting += weight * j;
        sums.answered += weight * answered;
        sums.abandoned += weight * ((j + 1.0) * leaving / outflow);
        sums.waitOfAnswered += weight * answered * wait;
        sums.answeredInTime += weight * answered * std::max(0.0, 1.0 - answeredBeyond);
        sums.beyond += weight * std::min(1.0, beyond);
        if (weight * (j + 2.0) < 1e-17 * sums.busy && queue.arrivals < outflow &&
            std::isinf(queue.places))
            return sums;

        weight *= queue.arrivals / outflow;
        const double growth = spread * (queue.service + j * leaving) / (j + 1.0);
        if (mass > 0.0) {
            mass *= growth;
        } else if (growth > 0.0) {
            logMass += std::log(growth);
            if (logMass > -650.0)
                mass = std::exp(logMass);
        }
        beyond += mass;
        answeredBeyond += mass * survival * (outflow / queue.service);

        if (weight > 1e200) {
            constexpr double scale = 1e-200;
            weight *= scale;
            for (double *sum :
                 {&sums.idle, &sums.busy, &sums.answered, &sums.abandoned, &sums.answeredInTime,
                  &sums.beyond, &sums.waitOfAnswered, &sums.waiting})
                *sum *= scale;
        }
    }
}

/// e^-u - 1 + u without cancellation.
double exponentialExcess(double u) {
    if (std::abs(u) > 0.1)
        return std::expm1(-u) + u;
    double sum = 0.0;
    double term = u;
    for (int k = 2; std::abs(term) > 1e-18 * sum; ++k) {
        term *= -u / k;
        sum -= term;
    }
    return sum;
}

/// Mean wait of those answered after waiting: the mean of v under the density
/// exp(-(cμ+θ)v + λ/θ (1-e^(-θv))), taken around its peak.
double meanOfferedWait(const AbandonmentQueue &queue) {
    const double x = queue.service * queue.patience;
    const double y = queue.arrivals * queue.patience;
    const double peak = std::max(0.0, std::log(y / (x + 1.0)));
    const double slope = peak > 0.0 ? 0.0 : x + 1.0 - y;
    const double curvature = peak > 0.0 ? x + 1.0 : y;
    const auto exponent = [&](double u) { return -slope * u - curvature * exponentialExcess(u); };
    constexpr double negligible = -42.0;
    double right = std::sqrt(-2.0 * negligible / curvature);
    if (slope > 0.0)
        right = std::min(right, -negligible / slope);
    const double left = -std::min(peak, right);
    while (exponent(right) > negligible)
        right *= 1.5;

    constexpr int panels = 14;
    const double width = (right - left) / panels;
    double mass = 0.0;
    double moment = 0.0;
    for (int panel = 0; panel < panels; ++panel) {
        const double from = left + panel * width;
        using Rule = boost::math::quadrature::gauss<double, 20>;
        mass +=
            Rule::integrate([&](double u) { return std::exp(exponent(u)); }, from, from + width);
        moment += Rule::integrate([&](double u) { return (peak + u) * std::exp(exponent(u)); },
                                  from, from + width);
    }
    return queue.patience * moment / mass;
}

/// The same sums through incomplete gamma functions (Palm 1957), all times the density d; for
/// overload with very many states. Loses accuracy when the load is well below the agents.
QueueSums sumsInClosedForm(const AbandonmentQueue &queue) {
    const double x = queue.service * queue.patience;
    const double y = queue.arrivals * queue.patience;
    const double reached = y * std::exp(-queue.threshold / queue.patience);
    const double density = gammaDensity(x + 1.0, y);
    const double busy = lowerGamma(x, y);
    const double answeredShare = x / y;
    const double answered = answeredShare * lowerGamma(x + 1.0, y);
    return {queue.odds * density,
            busy,
            answered,
            busy * (queue.arrivals - queue.service) / queue.arrivals + density * answeredShare,
            answered - answeredShare * lowerGamma(x + 1.0, reached),
            lowerGamma(x, reached),
            answered * meanOfferedWait(queue)};
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
    return 1.0 / (1.0 + serviceOdds(agents, offered));
}

double erlangC(double agents, double offered) {
    requireFinite(agents, "agents");
    requireFinite(offered, "offered load");
    if (offered == 0.0)
        return 0.0;
    if (agents <= offered)
        return 1.0;
    return 1.0 / (1.0 + (agents - offered) / agents * serviceOdds(agents, offered));
}

QueuePerformance erlangCPerformance(const QueueLoad &load, double agents, double threshold) {
    requireNotNegative(threshold, "threshold");
    const double offered = load.offered();
    const double waiting = erlangC(agents, offered);
    if (offered == 0.0)
        return {};
    if (agents <= offered)
        return {.waitingProbability = 1.0,
                .answeredInTime = 0.0,
                .answeredInTimeOfAnswered = 0.0,
                .answeredInTimeShort = 0.0,
                .waitBeyondThreshold = 1.0,
                .averageWait = infinity,
                .averageWaitOfAll = infinity,
                .occupancy = 1.0,
                .queueLength = infinity,
                .stable = false};
    const double relief = (agents - offered) / load.handleTime;
    const double beyond = waiting * std::exp(-relief * threshold);
    const double wait = waiting / relief;
    return {.waitingProbability = waiting,
            .answeredInTime = 1.0 - beyond,
            .answeredInTimeOfAnswered = 1.0 - beyond,
            .answeredInTimeShort = 1.0 - beyond,
            .waitBeyondThreshold = beyond,
            .averageWait = wait,
            .averageWaitOfAll = wait,
            .occupancy = offered / agents,
            .queueLength = load.arrivalsPerSecond * wait};
}

QueuePerformance erlangAPerformance(const QueueLoad &load, double agents, double patience,
                                    double threshold) {
    requireNotNegative(patience, "patience");
    requireNotNegative(threshold, "threshold");
    requireFinite(agents, "agents");
    requireFinite(load.offered(), "offered load");
    if (std::isinf(patience))
        return erlangCPerformance(load, agents, threshold);
    if (load.offered() == 0.0)
        return {};
    if (agents == 0.0)
        return noAgents(load.arrivalsPerSecond, patience, threshold);
    const double odds = serviceOdds(agents, load.offered());
    if (patience == 0.0 || std::isinf(odds))
        return lossPerformance(load, agents);

    const AbandonmentQueue queue{load.arrivalsPerSecond, agents / load.handleTime, patience,
                                 threshold, odds};
    const double x = queue.service * patience;
    const double y = queue.arrivals * patience;
    const double states = 8.5 * std::sqrt(y) + std::max(0.0, y - x);
    const QueueSums sums =
        states > 2e4 && x - y < std::sqrt(x) ? sumsInClosedForm(queue) : sumOfStates(queue);

    const double total = sums.idle + sums.busy;
    const double answered = (sums.idle + sums.answered) / total;
    QueuePerformance result;
    result.waitingProbability = sums.busy / total;
    result.abandoned = sums.abandoned / total;
    result.answeredInTime = std::min(answered, (sums.idle + sums.answeredInTime) / total);
    result.waitBeyondThreshold = sums.beyond / total;
    const double waitedInTime = sums.answeredInTime / total;
    result.abandonedInTime =
        std::clamp(result.waitingProbability - waitedInTime -
                       std::exp(-threshold / patience) * result.waitBeyondThreshold,
                   0.0, result.abandoned);
    result.answeredInTimeOfAnswered = result.answeredInTime / answered;
    result.answeredInTimeShort =
        std::min(1.0, result.answeredInTime / (1.0 - result.abandonedInTime));
    result.averageWait = sums.waitOfAnswered / (sums.idle + sums.answered);
    result.averageWaitOfAll = result.abandoned * patience;
    result.occupancy = std::min(1.0, load.offered() * answered / agents);
    result.queueLength = queue.arrivals * result.averageWaitOfAll;
    return result;
}

QueuePerformance finiteLinePerformance(const QueueLoad &load, double agents, double patience,
                                       double lines, double threshold) {
    requireNotNegative(patience, "patience");
    requireNotNegative(threshold, "threshold");
    requireFinite(agents, "agents");
    requireFinite(lines, "lines");
    if (!(agents > 0.0) || lines < agents)
        throw std::invalid_argument("lines must not be fewer than agents, and agents more than 0");
    if (load.offered() == 0.0)
        return {};
    const double odds = serviceOdds(agents, load.offered());
    if (patience == 0.0 || std::isinf(odds)) {
        QueuePerformance loss = lossPerformance(load, agents);
        if (lines == agents)
            std::swap(loss.blocked, loss.abandoned);
        return loss;
    }
    const AbandonmentQueue queue{
        load.arrivalsPerSecond,    agents / load.handleTime, patience, threshold, odds,
        std::floor(lines - agents)};
    const QueueSums sums = sumOfStates(queue);
    const double total = sums.idle + sums.busy + sums.blocked;
    const double answered = (sums.idle + sums.answered) / total;
    QueuePerformance result;
    result.blocked = sums.blocked / total;
    result.waitingProbability = sums.busy / total;
    result.abandoned = std::isinf(patience) ? 0.0 : sums.abandoned / total;
    result.answeredInTime = std::min(answered, (sums.idle + sums.answeredInTime) / total);
    result.waitBeyondThreshold = sums.beyond / total;
    result.abandonedInTime =
        std::isinf(patience)
            ? 0.0
            : std::clamp(result.waitingProbability - sums.answeredInTime / total -
                             std::exp(-threshold / patience) * result.waitBeyondThreshold,
                         0.0, result.abandoned);
    result.answeredInTimeOfAnswered = result.answeredInTime / answered;
    result.answeredInTimeShort =
        std::min(1.0, result.answeredInTime / (1.0 - result.abandonedInTime));
    result.averageWait = sums.waitOfAnswered / (sums.idle + sums.answered);
    result.occupancy = std::min(1.0, load.offered() * answered / agents);
    result.queueLength = sums.waiting / total;
    result.averageWaitOfAll =
        result.queueLength / (load.arrivalsPerSecond * (1.0 - result.blocked));
    return result;
}

QueueLoad loadWithRedials(const QueueLoad &load, double agents, double patience, double redials) {
    if (!(redials >= 0.0 && redials < 1.0))
        throw std::invalid_argument("the share of redials must lie between 0 and 1");
    const auto scaled = [&](double factor) {
        return QueueLoad{load.arrivalsPerSecond * factor, load.handleTime, load.erlangs * factor};
    };
    if (load.offered() == 0.0 || redials == 0.0)
        return load;
    // The right-hand side has a slope below 1, so the difference is monotone and changes sign once.
    const auto excess = [&](double factor) {
        const double lost = erlangAPerformance(scaled(factor), agents, patience, 0.0).abandoned;
        return factor - 1.0 - redials * factor * lost;
    };
    std::uintmax_t iterations = 200;
    double low = 1.0;
    double high = 1.0 / (1.0 - redials);
    if (excess(low) >= 0.0)
        return load;
    if (excess(high) <= 0.0)
        return scaled(high);
    const auto bracket = boost::math::tools::toms748_solve(
        excess, low, high, boost::math::tools::eps_tolerance<double>(52), iterations);
    return scaled(bracket.first + (bracket.second - bracket.first) / 2.0);
}

double deterministicWait(const QueueLoad &load, double agents) {
    const double wait = erlangCPerformance(load, agents, 0.0).averageWait;
    if (load.offered() == 0.0 || std::isinf(wait))
        return wait;
    const double occupancy = load.offered() / agents;
    return 0.5 * wait *
           (1.0 + (agents - load.offered()) / agents * (agents - 1.0) *
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

UncertainServiceLevel serviceLevelUnderBusyness(const QueueLoad &load, double agents,
                                                double threshold, double cv) {
    if (!(cv > 0.0) || std::isinf(cv))
        throw std::invalid_argument("the variation of the busyness must be positive and finite");
    if (load.offered() == 0.0)
        return {1.0, 1.0};
    // Over the logarithm of the busyness, where the density is smooth for every shape. Beyond
    // agents / load the queue is unstable and the service level 0: a kink, so the rule ends there.
    const double shape = 1.0 / (cv * cv);
    constexpr double negligible = 1e-22;
    const double from = std::log(boost::math::gamma_p_inv(shape, negligible, Plain()) / shape);
    const double to = std::log(std::min(
        agents / load.offered(), boost::math::gamma_q_inv(shape, negligible, Plain()) / shape));
    UncertainServiceLevel level;
    if (!(to > from))
        return level;
    constexpr int panels = 60;
    const double width = (to - from) / panels;
    using Rule = boost::math::quadrature::gauss<double, 20>;
    for (int panel = 0; panel < panels; ++panel) {
        const double left = from + panel * width;
        const auto weighted = [&](double logBusyness, double power) {
            const double busyness = std::exp(logBusyness);
            const QueueLoad busy{load.arrivalsPerSecond * busyness, load.handleTime,
                                 load.erlangs * busyness};
            const double density = gammaDensity(shape, shape * busyness) * shape * busyness;
            return erlangCPerformance(busy, agents, threshold).answeredInTime * density *
                   std::pow(busyness, power);
        };
        level.perCall +=
            Rule::integrate([&](double y) { return weighted(y, 1.0); }, left, left + width);
        level.perInterval +=
            Rule::integrate([&](double y) { return weighted(y, 0.0); }, left, left + width);
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

double waitPercentile(const QueueLoad &load, double agents, double percentile) {
    if (!(percentile >= 0.0 && percentile <= 1.0))
        throw std::invalid_argument("percentile must lie between 0 and 1");
    const double offered = load.offered();
    const double waiting = erlangC(agents, offered);
    if (offered == 0.0)
        return 0.0;
    if (agents <= offered)
        return infinity;
    if (waiting == 0.0)
        return 0.0;
    const double relief = (agents - offered) / load.handleTime;
    return std::max(0.0, std::log(waiting / (1.0 - percentile)) / relief);
}

} // namespace model
