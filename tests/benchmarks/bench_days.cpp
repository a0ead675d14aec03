// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/cohort.h"
#include "model/queueing/transient.h"
#include "model/staffing/dayrequirement.h"

#include <benchmark/benchmark.h>

#include <cmath>

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
