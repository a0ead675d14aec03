// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shifts/pricebound.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>

namespace model {
namespace {

constexpr double noLimit = std::numeric_limits<double>::infinity();

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// The interval of the horizon, or -1 beyond its end.
int within(const DesignProblem &problem, int time) {
    const int count = problem.intervals();
    return time < count ? time : problem.cyclic ? time % count : -1;
}

double priceAt(const DesignProblem &problem, const std::vector<double> &prices, int time) {
    const int here = within(problem, time);
    return here < 0 ? 0.0 : prices[at(here)];
}

/// Of the work of one shift, with its breaks where they lose least.
double worth(const DesignProblem &problem, const ShiftChoice &choice,
             const std::vector<double> &prices) {
    const auto sum = [&](int begin, int length) {
        double all = 0.0;
        for (int t = begin; t < begin + length; ++t)
            all += priceAt(problem, prices, t);
        return all;
    };
    double all = sum(choice.begin, choice.length);
    for (const BreakWindow &window : choice.breaks) {
        double least = noLimit;
        for (int begin = window.first; begin <= window.last; ++begin)
            least = std::min(least, sum(choice.begin + begin, window.length));
        all -= least;
    }
    return all;
}

/// What an interval adds at best: people at the price, and what those missing or idle cost. The
/// cost bends where people are missing by a step more, and nowhere else.
double leastOf(const DesignProblem &problem, std::size_t t, double price) {
    const double required = problem.required[t];
    if (!problem.prices)
        return price * required;
    const auto cost = [&](double people) {
        return price * people + problem.prices->of(people, required) * problem.intervalHours();
    };
    double least = std::min(cost(0.0), cost(required));
    for (const CoverPrices::Beyond &beyond : problem.prices->beyond)
        least = std::min(least, cost(std::max(0.0, required * (1.0 - beyond.share))));
    return least;
}

/// The least share of the prices above zero that has to go for a shift to earn no more than its
/// cost. Lower prices never make a shift worth more.
void lower(const DesignProblem &problem, const ShiftChoice &choice, std::vector<double> &prices) {
    std::vector<double> before;
    for (int t = choice.begin; t < choice.begin + choice.length; ++t)
        before.push_back(priceAt(problem, prices, t));
    const auto set = [&](double share) {
        for (int i = 0; i < choice.length; ++i)
            if (const int here = within(problem, choice.begin + i); here >= 0 && before[at(i)] > 0)
                prices[at(here)] = share * before[at(i)];
    };
    double fits = 0.0;
    double tooHigh = 1.0;
    for (int step = 0; step < 40; ++step) {
        const double middle = (fits + tooHigh) / 2;
        set(middle);
        (worth(problem, choice, prices) > choice.cost ? tooHigh : fits) = middle;
    }
    set(fits);
}

/// Shifts at work or on a break, per interval.
std::vector<std::vector<std::size_t>> shiftsAt(const DesignProblem &problem) {
    std::vector<std::vector<std::size_t>> all(problem.required.size());
    for (std::size_t c = 0; c < problem.choices.size(); ++c) {
        const ShiftChoice &choice = problem.choices[c];
        for (int t = choice.begin; t < choice.begin + choice.length; ++t)
            if (const int here = within(problem, t); here >= 0)
                all[at(here)].push_back(c);
    }
    return all;
}

} // namespace

double boundByPrices(const DesignProblem &problem, std::vector<double> prices) {
    prices.resize(problem.required.size(), 0.0);
    const double floor =
        problem.prices ? -problem.prices->surplusHour * problem.intervalHours() : 0.0;
    const auto covering = shiftsAt(problem);
    for (std::size_t t = 0; t < prices.size(); ++t)
        prices[t] = covering[t].empty() ? 0.0 : std::max(prices[t], floor);
    std::vector<double> slack;
    for (const ShiftChoice &choice : problem.choices) {
        if (worth(problem, choice, prices) > choice.cost)
            lower(problem, choice, prices);
    }
    for (const ShiftChoice &choice : problem.choices)
        slack.push_back(choice.cost - worth(problem, choice, prices));
    double bound = 0.0;
    for (std::size_t t = 0; t < prices.size(); ++t) {
        double most = covering[t].empty() ? 0.0 : noLimit;
        for (const std::size_t c : covering[t])
            most = std::min(most, slack[c]);
        // A shift whose break can lie there loses less than this; never more.
        if (most > 0.0 && leastOf(problem, t, prices[t] + most) > leastOf(problem, t, prices[t])) {
            prices[t] += most;
            for (const std::size_t c : covering[t])
                slack[c] = problem.choices[c].cost - worth(problem, problem.choices[c], prices);
        }
        bound += leastOf(problem, t, prices[t]);
    }
    return std::max(0.0, bound);
}

std::vector<double> evenPrices(const DesignProblem &problem) {
    std::vector<double> prices(problem.required.size());
    std::ranges::transform(problem.required, prices.begin(),
                           [](double people) { return people > 0.0 ? 1.0 : 0.0; });
    double price = noLimit;
    for (const ShiftChoice &choice : problem.choices)
        if (const double hours = worth(problem, choice, prices); hours > 0.0)
            price = std::min(price, choice.cost / hours);
    for (double &one : prices)
        one *= price < noLimit ? price : 0.0;
    return prices;
}

double roundedUp(const DesignProblem &problem, double bound) {
    constexpr double finest = 1e4;    ///< parts of one that are told apart
    constexpr double rounding = 1e-6; ///< of the bound, by the solver
    if (problem.prices)
        return bound;
    long long unit = std::llround(problem.kindPrice * finest);
    double off = std::abs(problem.kindPrice * finest - static_cast<double>(unit));
    for (const ShiftChoice &choice : problem.choices) {
        const long long cost = std::llround(choice.cost * finest);
        off = std::max(off, std::abs(choice.cost * finest - static_cast<double>(cost)));
        unit = std::gcd(unit, cost);
    }
    if (unit == 0 || off > 1e-6)
        return bound;
    const double amount = static_cast<double>(unit) / finest;
    return std::max(bound, std::ceil(bound * (1.0 - rounding) / amount) * amount);
}

} // namespace model
