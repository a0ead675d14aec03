// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/cohort.h"
#include "model/queueing/transient.h"
#include "model/staffing/dayrequirement.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace {

/// 9–18 in quarter hours with a noon peak that needs so many agents.
model::LiveDay dayWith(double agents) {
    model::LiveDay day;
    day.handleSeconds = 300.0;
    day.patienceSeconds = 120.0;
    for (int index = 0; index < 96; ++index) {
        const bool open = index >= 36 && index < 72;
        const double load = open ? agents * (0.55 + 0.4 * std::sin((index - 36) * M_PI / 36.0)) : 0;
        day.calls.push_back(load * day.intervalSeconds / day.handleSeconds);
        day.agents.push_back(open ? std::ceil(load + 0.5 * std::sqrt(load)) : 0.0);
    }
    return day;
}

/// The forward equations alone: every 30 seconds two tridiagonal solves, as TR-BDF2 needs them,
/// over the states that the peak can reach, and one sum. No figure of callers.
void bareDay(benchmark::State &state) {
    const auto day = dayWith(static_cast<double>(state.range(0)));
    constexpr double step = 30.0;
    const double most = *std::max_element(day.agents.begin(), day.agents.end());
    const auto states = static_cast<std::size_t>(most + 8.5 * std::sqrt(most + 1.0) + 30.0);
    std::vector<double> down(states);
    std::vector<double> chance(states);
    std::vector<double> pivots(states); ///< their inverses
    for (auto _ : state) {
        std::fill(chance.begin(), chance.end(), 0.0);
        chance[0] = 1.0;
        double waiting = 0.0;
        for (std::size_t index = 0; index < day.calls.size(); ++index) {
            const double up = 0.3 * step * day.calls[index] / day.intervalSeconds;
            for (std::size_t n = 0; n < states; ++n) {
                const auto here = static_cast<double>(n);
                down[n] = 0.3 * step *
                          (std::min(here, day.agents[index]) / day.handleSeconds +
                           std::max(0.0, here - day.agents[index]) / day.patienceSeconds);
            }
            pivots[0] = 1.0 / (1.0 + up);
            for (std::size_t n = 1; n < states; ++n)
                pivots[n] = 1.0 / (1.0 + up + down[n] - up * down[n] * pivots[n - 1]);
            for (double time = 0.0; time < day.intervalSeconds; time += step) {
                for (int stage = 0; stage < 2; ++stage) {
                    for (std::size_t n = 1; n < states; ++n)
                        chance[n] += up * pivots[n - 1] * chance[n - 1];
                    chance[states - 1] *= pivots[states - 1];
                    for (std::size_t n = states - 1; n > 0; --n)
                        chance[n - 1] = pivots[n - 1] * (chance[n - 1] + down[n] * chance[n]);
                }
                for (auto n = static_cast<std::size_t>(day.agents[index]); n < states; ++n)
                    waiting += chance[n];
            }
        }
        benchmark::DoNotOptimize(waiting);
    }
}
BENCHMARK(bareDay)->Arg(5)->Arg(70)->Arg(150)->Arg(500)->Unit(benchmark::kMillisecond);

void exactDay(benchmark::State &state) {
    const auto day = dayWith(static_cast<double>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(model::exactDay(day, 20.0));
}
BENCHMARK(exactDay)->Arg(5)->Arg(70)->Arg(150)->Arg(500)->Unit(benchmark::kMillisecond);

void approximateDay(benchmark::State &state) {
    const auto day = dayWith(static_cast<double>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(model::approximateDay(day, 20.0));
}
BENCHMARK(approximateDay)->Arg(5)->Arg(70)->Arg(150)->Arg(500)->Unit(benchmark::kMillisecond);

void dayRequirement(benchmark::State &state) {
    model::DayTask task;
    task.day = dayWith(static_cast<double>(state.range(0)));
    for (const double agents : task.day.agents)
        task.open.push_back(agents > 0.0);
    for (auto _ : state)
        benchmark::DoNotOptimize(model::dayRequirement(task));
}
BENCHMARK(dayRequirement)->Arg(5)->Arg(70)->Arg(150)->Arg(500)->Unit(benchmark::kMillisecond);

void followCohort(benchmark::State &state) {
    model::DeferredWeek week;
    week.arrivalsPerHour.assign(168, 20.0);
    for (int index = 0; index < 336; ++index)
        week.agentsPerHalfHour.push_back(index % 48 >= 18 && index % 48 < 36 ? 6.0 : 0.0);
    week.withinClock = 14400.0;
    for (auto _ : state)
        benchmark::DoNotOptimize(model::followCohort(week));
}
BENCHMARK(followCohort)->Unit(benchmark::kMillisecond);

} // namespace
