// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/openingwave.h"
#include "model/comparison/ranges.h"
#include "model/comparison/sweep.h"
#include "model/queueing/erlang.h"
#include "model/staffing/backlogmoments.h"
#include "tests/support/service.h"

#include <benchmark/benchmark.h>

#include <cmath>

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

/// The least that any of it asks for, as a measure: one Erlang A for each interval of a live
/// channel, and one week of each backlog by mean and variance.
void passAWeek(benchmark::State &state) {
    const Service service;
    for (auto _ : state)
        for (std::size_t which = 0; which < service.channels.size(); ++which) {
            const auto &demand = service.demand[which];
            if (service.channels[which].kind == model::ChannelKind::Live) {
                for (std::size_t index = 0; index < service.week.count(); ++index) {
                    const auto load = model::queueLoad(demand.contacts[index].value(), 1800.0,
                                                       demand.handleSeconds[index]);
                    benchmark::DoNotOptimize(model::erlangAPerformance(
                        load, std::ceil(load.offered()) + 1.0, 180.0, 20.0));
                }
                continue;
            }
            model::BacklogLoad load;
            load.stepSeconds = 1800.0;
            load.handleSeconds = demand.handleSeconds.front();
            for (std::size_t index = 0; index < service.week.count(); ++index) {
                load.arrivals.push_back(demand.contacts[index].value());
                load.capacity.push_back(
                    std::ceil(load.arrivals.back() * load.handleSeconds / 1800.0) + 1.0);
            }
            benchmark::DoNotOptimize(model::BacklogMoments(load));
        }
}
BENCHMARK(passAWeek)->Unit(benchmark::kMillisecond);

/// After a change of the wage, with what the evaluation before has left behind.
void evaluateAWeekAgain(benchmark::State &state) {
    const Service service;
    const auto scenario = service.scenarios()[static_cast<std::size_t>(state.range(0))];
    auto inputs = service.inputs();
    model::EvaluationMemory memory;
    const model::Evaluation how{model::Precision::Exact, true, &memory};
    benchmark::DoNotOptimize(model::evaluate(scenario, inputs, how));
    for (auto _ : state) {
        inputs.payRates.hourlyWage = inputs.payRates.hourlyWage + model::Money(1);
        benchmark::DoNotOptimize(model::evaluate(scenario, inputs, how));
    }
}
BENCHMARK(evaluateAWeekAgain)->Arg(0)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond);

/// Three scenarios over thirteen weeks of different demand, by mean and variance.
void screenThirteenWeeks(benchmark::State &state) {
    const Service service;
    const auto scenarios = service.scenarios();
    auto inputs = service.inputs();
    std::vector<std::vector<model::NaturalDemand>> weeks(13, service.demand);
    for (std::size_t week = 0; week < weeks.size(); ++week)
        for (auto &demand : weeks[week])
            for (std::size_t index = 0; index < demand.contacts.count(); ++index)
                demand.contacts.set(index, demand.contacts[index] *
                                               (0.9 + 0.015 * static_cast<double>(week)));
    for (auto _ : state)
        for (const auto &demand : weeks) {
            inputs.demand = demand;
            model::EvaluationMemory memory;
            for (const auto &scenario : scenarios)
                benchmark::DoNotOptimize(
                    model::evaluate(scenario, inputs, {model::Precision::Quick, false, &memory}));
        }
}
BENCHMARK(screenThirteenWeeks)->Unit(benchmark::kMillisecond);

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
BENCHMARK(sweepTheWindows)->Unit(benchmark::kMillisecond)->Iterations(1)->MeasureProcessCPUTime();

/// The same where a tenth of the calls and mails is urgent.
void sweepTheWindowsOfClasses(benchmark::State &state) {
    const Service service;
    const auto windows = model::usualWeekWindows();
    const auto inputs = service.inputs();
    auto scenario = service.scenarios()[1];
    model::CriticalityClass urgent{"Urgent", 0.1, {}, model::Seconds(1800)};
    urgent.week.fill({{model::Minutes(0), model::Minutes(1440)}});
    scenario.channels[1].classes = {urgent};
    scenario.channels[3].classes = {urgent};
    for (auto _ : state)
        benchmark::DoNotOptimize(model::sweep(scenario, inputs, windows, {}, {}));
    state.counters["windows"] = static_cast<double>(windows.size());
}
BENCHMARK(sweepTheWindowsOfClasses)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->MeasureProcessCPUTime();

} // namespace
