// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/waitingline.h"

#include "model/queueing/poissontails.h"

#include <boost/math/quadrature/gauss.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace model {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Sums over the states with a queue, in units of one weight.
struct QueueSums {
    double idle;           ///< weight of all states with a free agent
    double busy;           ///< weight of all states without
    double answered;       ///< busy states, times the chance of being answered
    double abandoned;      ///< busy states, times the chance of giving up
    double answeredInTime; ///< busy states, times the chance of being answered in time
    double beyond;         ///< busy states, times the chance of an offered wait above the threshold
    double waitOfAnswered; ///< seconds: busy states, times the wait if answered
    double waiting;        ///< busy states, times the number waiting
    double blocked = 0.0;  ///< the state with every line taken; not among the busy states

    double total() const { return idle + busy + blocked; }
};

/// 1, 1/2, 1/3, …: a division costs as much as ten other operations on a state.
template <std::size_t count>
constexpr std::array<double, count> inverses() {
    std::array<double, count> result{};
    for (std::size_t index = 0; index < count; ++index)
        result[index] = 1.0 / static_cast<double>(index + 1);
    return result;
}

/// State by state; every term is positive. A caller who finds j waiting is answered with
/// probability p = cμ/(cμ+(j+1)θ), and e^(-θV) has distribution Beta(cμ/θ, j+1) (Palm 1957).
QueueSums sumOfStates(const WaitingLine &line) {
    const double leaving = 1.0 / line.patience;
    const double survival = std::exp(-leaving * line.threshold);
    const double spread =
        leaving > 0.0 ? -std::expm1(-leaving * line.threshold) / leaving : line.threshold;

    static constexpr auto inverse = inverses<512>();
    const double perService = 1.0 / line.service;

    QueueSums sums{line.idle, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0};
    double weight = 1.0;
    double wait = 0.0;
    // Mass functions of the incomplete beta functions I_s(x, j+1) and I_s(x+1, j+1). The first
    // term, e^(-cμT), may be too small for a double although later ones matter: it waits as a
    // logarithm.
    double logMass = -line.service * line.threshold;
    double mass = logMass > -650.0 ? std::exp(logMass) : 0.0;
    double beyond = mass;
    double answeredBeyond = mass * survival;
    double j = 0.0;
    for (std::size_t state = 0;; ++state, ++j) {
        if (j >= line.places) {
            sums.blocked = weight;
            sums.waiting += weight * j;
            return sums;
        }
        const double outflow = line.service + (j + 1.0) * leaving;
        const double time = 1.0 / outflow;
        const double answered = weight * (line.service * time);
        wait += time;
        sums.busy += weight;
        sums.waiting += weight * j;
        sums.answered += answered;
        sums.abandoned += weight * ((j + 1.0) * leaving * time);
        sums.waitOfAnswered += answered * wait;
        sums.answeredInTime += answered * std::max(0.0, 1.0 - answeredBeyond);
        sums.beyond += weight * std::min(1.0, beyond);
        if (weight * (j + 2.0) < 1e-17 * sums.busy && line.arrivals < outflow &&
            std::isinf(line.places))
            return sums;

        weight *= line.arrivals * time;
        const double growth = spread * (line.service + j * leaving) *
                              (state < inverse.size() ? inverse[state] : 1.0 / (j + 1.0));
        if (mass > 0.0) {
            mass *= growth;
        } else if (growth > 0.0) {
            logMass += std::log(growth);
            if (logMass > -650.0)
                mass = std::exp(logMass);
        }
        beyond += mass;
        answeredBeyond += mass * survival * (outflow * perService);

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
    for (double k = 13.0; k > 2.0; --k)
        sum = (1.0 - sum) * u / k;
    return 0.5 * u * u * (1.0 - sum);
}

/// Mean wait of those answered after waiting: the mean of v under the density
/// exp(-(cμ+θ)v + λ/θ (1-e^(-θv))), taken around its peak.
double meanOfferedWait(const WaitingLine &line) {
    const double x = line.service * line.patience;
    const double y = line.arrivals * line.patience;
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

    constexpr int panels = 4;
    const double width = (right - left) / panels;
    double mass = 0.0;
    double moment = 0.0;
    for (int panel = 0; panel < panels; ++panel) {
        const double middle = left + (panel + 0.5) * width;
        using Rule = boost::math::quadrature::gauss<double, 20>;
        const auto add = [&](double at, double weight) {
            const double share = weight * std::exp(exponent(at));
            mass += share;
            moment += share * (peak + at);
        };
        for (std::size_t node = 0; node < Rule::abscissa().size(); ++node) {
            const double offset = 0.5 * width * Rule::abscissa()[node];
            add(middle - offset, Rule::weights()[node]);
            add(middle + offset, Rule::weights()[node]);
        }
    }
    return line.patience * moment / mass;
}

/// Second-order Eulerian numbers, row by row.
template <std::size_t rows>
constexpr std::array<std::array<double, rows>, rows> eulerianNumbers() {
    std::array<std::array<double, rows>, rows> result{};
    result[0][0] = 1.0;
    for (std::size_t row = 1; row < rows; ++row)
        for (std::size_t k = 0; k <= row; ++k) {
            const auto place = static_cast<double>(k);
            result[row][k] = (place + 1.0) * result[row - 1][k];
            if (k > 0)
                result[row][k] +=
                    (static_cast<double>(2 * row + 1) - place) * result[row - 1][k - 1];
        }
    return result;
}

/// Mean queue Σ j w_j of a line with many places to fill, z >= farBelow standard deviations below
/// its service: S = Σ w_j solves y S' = (y-x) S + x, hence S = Σ (-1)^k p_k(ρ) / ((1-ρ)^(2k+1) x^k)
/// with the second-order Eulerian polynomials p_k. Terms fall as (2k-1)!! z^-2k; the difference of
/// two sums that it replaces loses z^4.
constexpr double farBelow = 10.0;
double waitingFarBelow(double x, double y, double sparePerService) {
    static constexpr auto numbers = eulerianNumbers<20>();
    const double r = y / x;
    const double t = 1.0 / (x * sparePerService * sparePerService);
    double sum = 0.0;
    double power = 1.0;
    for (std::size_t row = 0; row < numbers.size(); ++row, power *= -t) {
        double polynomial = 0.0;
        for (std::size_t k = row + 1; k-- > 0;)
            polynomial = polynomial * r + numbers[row][k];
        sum += power * polynomial;
        if (std::abs(power * polynomial) < 1e-17 * sum)
            break;
    }
    return y * t * sum;
}

/// The same sums through incomplete gamma functions (Palm 1957), with Σ w_j = P(N >= x)/P(N = x)
/// for a Poisson number N with mean y; for very many states.
QueueSums sumsInClosedForm(const WaitingLine &line, WaitFigures figures) {
    const double x = line.service * line.patience;
    const double y = line.arrivals * line.patience;
    const double reached = y * std::exp(-line.threshold / line.patience);
    QueueSums sums{};
    double unit = 1.0;       // weight of "all busy, nobody waiting"
    double unitBeyond = 1.0; // the same with the arrivals that are still there after the threshold
    if (line.spare >= 0.0) {
        sums.idle = line.idle;
        sums.busy = weightFrom(x, y);
        const double distance = line.spare / line.service * std::sqrt(x);
        sums.waiting = distance > farBelow ? waitingFarBelow(x, y, line.spare / line.service)
                                           : x - line.spare * line.patience * sums.busy;
        unitBeyond =
            std::exp(-line.arrivals * line.patience * std::expm1(-line.threshold / line.patience) -
                     line.service * line.threshold);
        sums.beyond = weightFrom(x, reached) * unitBeyond;
    } else {
        const auto probabilityFrom = [x](double mean, double mass) {
            return mean > x ? std::max(0.0, 1.0 - weightBelow(x, mean) * mass)
                            : weightFrom(x, mean) * mass;
        };
        unit = poissonMass(x, y);
        unitBeyond = poissonMass(x, reached);
        sums.idle = line.idle * unit;
        sums.busy = probabilityFrom(y, unit);
        sums.waiting = x * unit - line.spare * line.patience * sums.busy;
        sums.beyond = probabilityFrom(reached, unitBeyond);
    }
    sums.abandoned = sums.waiting / y;
    sums.answered = x / y * (sums.busy - unit);
    sums.answeredInTime =
        std::max(0.0, sums.answered - x / y * std::max(0.0, sums.beyond - unitBeyond));
    if (figures == WaitFigures::All)
        sums.waitOfAnswered = sums.answered * meanOfferedWait(line);
    return sums;
}

QueueSums sumsOf(const WaitingLine &line, WaitFigures figures) {
    if (std::isfinite(line.places))
        return sumOfStates(line);
    const double y = line.arrivals * line.patience;
    double states = 8.5 * std::sqrt(y) - std::min(0.0, line.spare * line.patience);
    if (line.spare > 0.0)
        states = std::min(states, 36.0 * line.service / line.spare);
    constexpr double few = 300.0;
    return states <= few ? sumOfStates(line) : sumsInClosedForm(line, figures);
}

/// Nobody waits: a caller who finds every agent busy is lost at once.
QueuePerformance lossPerformance(const WaitingLine &line) {
    const double lost = 1.0 / (1.0 + line.idle);
    const double served = std::isinf(line.idle) ? 1.0 : line.idle / (1.0 + line.idle);
    QueuePerformance result;
    result.answeredInTime = served;
    result.occupancy = std::min(1.0, line.agentLoad * served);
    if (line.places < 1.0) {
        result.blocked = lost;
        return result;
    }
    result.waitingProbability = lost;
    result.abandoned = lost;
    result.abandonedInTime = lost;
    return result;
}

QueuePerformance delayPerformance(const WaitingLine &line) {
    QueuePerformance result;
    if (line.spare <= 0.0) {
        result.waitingProbability = 1.0;
        result.answeredInTime = 0.0;
        result.answeredInTimeOfAnswered = 0.0;
        result.answeredInTimeShort = 0.0;
        result.waitBeyondThreshold = 1.0;
        result.averageWait = infinity;
        result.averageWaitOfAll = infinity;
        result.occupancy = 1.0;
        result.queueLength = infinity;
        result.stable = false;
        result.growthPerHour = -line.spare * 3600.0;
        return result;
    }
    result.waitingProbability = 1.0 / (1.0 + line.spare / line.service * line.idle);
    result.waitBeyondThreshold = result.waitingProbability * std::exp(-line.spare * line.threshold);
    result.answeredInTime = 1.0 - result.waitBeyondThreshold;
    result.answeredInTimeOfAnswered = result.answeredInTime;
    result.answeredInTimeShort = result.answeredInTime;
    result.averageWait = result.waitingProbability / line.spare;
    result.averageWaitOfAll = result.averageWait;
    result.occupancy = std::min(1.0, line.agentLoad);
    result.queueLength = line.arrivals * result.averageWait;
    return result;
}

} // namespace

QueuePerformance performanceOf(const WaitingLine &line, WaitFigures figures) {
    if (line.patience == 0.0 || std::isinf(line.idle))
        return lossPerformance(line);
    const bool patient = std::isinf(line.patience);
    if (patient && std::isinf(line.places))
        return delayPerformance(line);

    const QueueSums sums = sumsOf(line, figures);
    const double total = sums.total();
    const double answered = (sums.idle + sums.answered) / total;
    QueuePerformance result;
    result.blocked = sums.blocked / total;
    result.waitingProbability = sums.busy / total;
    result.answeredInTime = std::min(answered, (sums.idle + sums.answeredInTime) / total);
    result.waitBeyondThreshold = sums.beyond / total;
    if (!patient) {
        result.abandoned = sums.abandoned / total;
        result.abandonedInTime =
            std::clamp(result.waitingProbability - sums.answeredInTime / total -
                           std::exp(-line.threshold / line.patience) * result.waitBeyondThreshold,
                       0.0, result.abandoned);
    }
    result.answeredInTimeOfAnswered = result.answeredInTime / answered;
    result.answeredInTimeShort =
        std::min(1.0, result.answeredInTime / (1.0 - result.abandonedInTime));
    result.averageWait = sums.waitOfAnswered / (sums.idle + sums.answered);
    result.queueLength = sums.waiting / total;
    result.averageWaitOfAll = result.queueLength / (line.arrivals * (1.0 - result.blocked));
    result.occupancy = std::min(1.0, line.agentLoad * answered);
    return result;
}

} // namespace model
