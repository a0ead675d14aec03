// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/openingwave.h"
#include "model/comparison/ranges.h"
#include "model/comparison/sweep.h"
#include "tests/support/service.h"

#include <benchmark/benchmark.h>

namespace {

/// Four channels, a week of half hours; 0: 24/7, 1: 9–18 Mon–Fri, 2: 9–18 daily with standby.
void evaluateAWeek(benchmark::State &state) {
    const Service service;
    const auto scenario = service.scenarios()[static_cast<std::size_t>(state.range(0))];
    const auto inputs = service.inputs();
    for (auto _ : state)
        benchmark::DoNotOptimize(model::evaluate(scenario, inputs));
}
BENCHMARK(evaluateAWeek)->Arg(0)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond);

/// The same by mean and variance, without response times.
void screenAWeek(benchmark::State &state) {
    const Service service;
    const auto scenario = service.scenarios()[static_cast<std::size_t>(state.range(0))];
    const auto inputs = service.inputs();
    const model::Evaluation quick{model::Precision::Quick, false, nullptr};
    for (auto _ : state)
        benchmark::DoNotOptimize(model::evaluate(scenario, inputs, quick));
}
BENCHMARK(screenAWeek)->Arg(0)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond);

/// One scenario on a hundred ways its week may come.
void goAlongAHundredPaths(benchmark::State &state) {
    const Service service;
    const auto scenario = service.scenarios()[static_cast<std::size_t>(state.range(0))];
    const auto inputs = service.inputs();
    std::vector<std::vector<model::NaturalDemand>> paths(100, service.demand);
    for (std::size_t path = 0; path < paths.size(); ++path)
        for (auto &demand : paths[path])
            for (std::size_t index = 0; index < demand.contacts.count(); ++index)
                demand.contacts.set(index, demand.contacts[index] *
                                               (0.9 + 0.002 * static_cast<double>(path)));
    for (auto _ : state)
        benchmark::DoNotOptimize(model::alongPaths(scenario, inputs, paths, {}));
}
BENCHMARK(goAlongAHundredPaths)->Arg(0)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond);

/// Every remedy of a scenario's opening waves.
void tryTheRemedies(benchmark::State &state) {
    const Service service;
    const auto scenario = service.scenarios()[1];
    const auto inputs = service.inputs();
    const auto outcome = model::evaluate(scenario, inputs);
    for (auto _ : state)
        benchmark::DoNotOptimize(model::waveRemedies(scenario, inputs, outcome, {}));
}
BENCHMARK(tryTheRemedies)->Unit(benchmark::kMillisecond);

/// More than 2,000 opening windows.
void sweepTheWindows(benchmark::State &state) {
    const Service service;
    const auto windows = model::usualWeekWindows();
    const auto inputs = service.inputs();
    const auto scenario = service.scenarios()[1];
    for (auto _ : state)
        benchmark::DoNotOptimize(model::sweep(scenario, inputs, windows, {}, {}));
    state.counters["windows"] = static_cast<double>(windows.size());
}
BENCHMARK(sweepTheWindows)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace
