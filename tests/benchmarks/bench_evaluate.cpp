// SPDX-License-Identifier: GPL-3.0-or-later
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

} // namespace
