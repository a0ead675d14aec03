// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/staffing/agents.h"
#include "model/staffing/requirement.h"

#include <benchmark/benchmark.h>
#include <boost/math/special_functions/gamma.hpp>

#include <cmath>
#include <numbers>

namespace {

using namespace model;

constexpr double handleTime = 240.0;

QueueLoad loadOf(double erlangs) { return {erlangs / handleTime, handleTime, erlangs}; }

/// The recurrence of Erlang B written down as it stands, whole agents only.
double bareErlangC(double agents, double offered) {
    double inverse = 1.0;
    for (double line = 1.0; line <= agents; ++line)
        inverse = 1.0 + line / offered * inverse;
    return 1.0 / (1.0 + (agents - offered) / agents * (inverse - 1.0));
}

/// The same through Boost's gamma functions and their default policy.
double boostErlangC(double agents, double offered) {
    const double odds = boost::math::gamma_q(agents, offered) /
                        boost::math::gamma_p_derivative(agents, offered) * agents / offered;
    return 1.0 / (1.0 + (agents - offered) / agents * odds);
}

template <double (*erlang)(double, double)>
void evaluate(benchmark::State &state) {
    const auto offered = static_cast<double>(state.range(0));
    const double agents = std::ceil(offered + std::sqrt(offered));
    double shift = 0.0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(erlang(agents, offered + shift));
        shift = 1e-9 - shift; // nothing to be remembered
    }
}
BENCHMARK(evaluate<bareErlangC>)->Arg(1)->Arg(30)->Arg(50)->Arg(200)->Arg(1500)->Arg(20000);
BENCHMARK(evaluate<boostErlangC>)->Arg(1)->Arg(30)->Arg(50)->Arg(200)->Arg(1500)->Arg(20000);
BENCHMARK(evaluate<erlangC>)->Arg(1)->Arg(30)->Arg(50)->Arg(200)->Arg(1500)->Arg(20000);

/// What a solve cannot do without: a square-root start by three Newton steps on the limit of many
/// agents (Halfin & Whitt 1981), and two evaluations.
double bareSolve(const QueueLoad &load, double level, double within) {
    const double root = std::sqrt(load.offered());
    const double wanted = std::log(1.0 - level);
    double beta = 1.0;
    for (int step = 0; step < 3; ++step) {
        const double mills = std::sqrt(std::numbers::pi / 2.0) * std::exp(beta * beta / 2.0) *
                             std::erfc(-beta / std::numbers::sqrt2);
        const double tail = -std::log1p(beta * mills) - beta * root * within / load.handleTime;
        beta = std::max(0.01, beta + (tail - wanted) /
                                         (1.2 + 0.6 * beta + root * within / load.handleTime));
    }
    const double agents = std::ceil(load.offered() + beta * root);
    return erlangC(agents, load.offered()) + erlangC(agents - 1.0, load.offered());
}

void solveBare(benchmark::State &state) {
    double shift = 0.0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            bareSolve(loadOf(static_cast<double>(state.range(0)) + shift), 0.8, 20.0));
        shift = 0.1 - shift;
    }
}
BENCHMARK(solveBare)->Arg(5)->Arg(50)->Arg(500)->Arg(5000);

/// Erlang A by the plain sum over the states with somebody waiting, no figure but the service level
/// (§2.1 of Mandelbaum & Zeltyn 2005): what an evaluation cannot do without.
double bareErlangA(const QueueLoad &load, double agents, double patience, double within) {
    const double x = agents * patience / load.handleTime;
    const double s = std::exp(-within / patience);
    double weight = 1.0;
    double late = std::pow(s, x + 1.0); // I_s(x + 1, j + 1)
    double step = late;
    double all = 1.0 / erlangB(agents, load.offered()) - 1.0;
    double inTime = all;
    for (double j = 0.0; j < 20000.0; ++j) {
        const double answered = x / (x + j + 1.0);
        all += weight;
        inTime += weight * answered * (1.0 - late);
        weight *= load.arrivalsPerSecond * patience / (x + j + 1.0);
        if (weight < 1e-17 * all && load.arrivalsPerSecond * patience < x + j)
            break;
        step *= (1.0 - s) * (x + 1.0 + j) / (j + 1.0);
        late += step;
    }
    return inTime / all;
}

/// The least that a solve takes: two evaluations from a start that is right.
void solveBareErlangA(benchmark::State &state) {
    const auto offered = static_cast<double>(state.range(0));
    double shift = 0.0;
    for (auto _ : state) {
        const QueueLoad load = loadOf(offered + shift);
        const double agents =
            std::ceil(load.offered() + 0.2 * std::sqrt(load.offered())); // about right
        benchmark::DoNotOptimize(bareErlangA(load, agents, 180.0, 20.0) +
                                 bareErlangA(load, agents - 1.0, 180.0, 20.0));
        shift = 0.1 - shift;
    }
}
BENCHMARK(solveBareErlangA)->Arg(5)->Arg(50)->Arg(200)->Arg(500)->Arg(5000)->Arg(20000);

/// Seconds of patience in the second argument; 0: for ever.
void solve(benchmark::State &state) {
    Patience patience;
    if (state.range(1) > 0)
        patience.mean = static_cast<double>(state.range(1));
    double shift = 0.0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            leastAgents(loadOf(static_cast<double>(state.range(0)) + shift), patience, {}));
        shift = 0.1 - shift;
    }
}
BENCHMARK(solve)->ArgsProduct({{5, 50, 200, 500, 5000, 20000, 100000}, {0, 180}});

/// Quarter hours of ten channels with 2 to 200 erlangs in the busiest hour.
template <typename Size>
double sizeDays(int days, const Size &size) {
    double people = 0.0;
    for (int channel = 0; channel < 10; ++channel)
        for (int interval = 0; interval < 96 * days; ++interval) {
            const double hour = (interval % 96) / 4.0;
            const double shape = 0.55 - 0.45 * std::cos((hour - 2.0) / 12.0 * std::numbers::pi);
            const double day = 1.0 + 0.001 * (interval / 96);
            people += size(2.0 * std::pow(100.0, channel / 9.0) * shape * day);
        }
    return people;
}

void yearBare(benchmark::State &state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(
            sizeDays(365, [](double erlangs) { return bareSolve(loadOf(erlangs), 0.8, 20.0); }));
}
BENCHMARK(yearBare)->Unit(benchmark::kMillisecond);

void yearOfLeastAgents(benchmark::State &state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(sizeDays(
            365, [](double erlangs) { return leastAgents(loadOf(erlangs), {}, {}).agents; }));
}
BENCHMARK(yearOfLeastAgents)->Unit(benchmark::kMillisecond);

/// As the plan calls it, with the real number for the budget; patience in seconds, redials in per
/// cent.
void weekOfRequirements(benchmark::State &state) {
    ServicePolicy policy;
    if (state.range(0) > 0)
        policy.patience.mean = static_cast<double>(state.range(0));
    const double redials = static_cast<double>(state.range(1)) / 100.0;
    for (auto _ : state)
        benchmark::DoNotOptimize(sizeDays(7, [&](double erlangs) {
            return liveRequirement(erlangs * 900.0 / handleTime, 900.0, handleTime, policy, redials,
                                   1.0)
                .positions;
        }));
}
BENCHMARK(weekOfRequirements)
    ->Args({0, 0})
    ->Args({180, 0})
    ->Args({180, 30})
    ->Unit(benchmark::kMillisecond);

} // namespace
