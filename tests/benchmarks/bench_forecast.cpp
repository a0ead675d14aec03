// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/forecaster.h"

#include <benchmark/benchmark.h>

#include <atomic>
#include <cmath>
#include <random>
#include <thread>
#include <vector>

namespace {

/// Half hours with a daily and weekly pattern, Poisson counts; office: Mon–Fri 7–21 only.
model::ContactHistory made(int days, bool office, unsigned seed) {
    model::ContactHistory history;
    const model::Instant begin(
        std::chrono::sys_days(std::chrono::year(2023) / std::chrono::January / 2));
    history.grid = model::TimeGrid(begin, model::Minutes(30), static_cast<std::size_t>(days) * 48);
    history.intervals.resize(history.grid.count());
    std::mt19937_64 generator(seed);
    for (std::size_t index = 0; index < history.grid.count(); ++index) {
        const std::size_t weekday = index / 48 % 7;
        const double hour = static_cast<double>(index % 48) / 2;
        if (office && (weekday > 4 || hour < 7 || hour >= 21))
            continue;
        const double rate =
            (weekday > 4 ? 0.5 : 1.0) * (5 + 100 * std::exp(-(hour - 11) * (hour - 11) / 18));
        history.intervals[index].offered = std::poisson_distribution<int>(rate)(generator);
        history.intervals[index].status = model::IntervalStatus::Open;
    }
    return history;
}

model::ForecastSettings settings(const std::string &method) {
    model::ForecastSettings result;
    result.method = method;
    result.horizonDays = 28;
    return result;
}

/// 20 weeks of half hours, cleaning included. The week average beside it: what planners compute.
void oneSeries(benchmark::State &state, const char *method) {
    const model::Calendar calendar;
    const auto history = made(140, true, 1);
    for (auto _ : state)
        benchmark::DoNotOptimize(forecasting::forecast(forecasting::clean(history, {}, calendar),
                                                       calendar, settings(method), {}));
}
BENCHMARK_CAPTURE(oneSeries, combination, "auto")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(oneSeries, week_average, "week-average")->Unit(benchmark::kMillisecond);

/// What an edit in the desktop costs: one channel around the clock; cost against length in days.
void historyLength(benchmark::State &state) {
    const model::Calendar calendar;
    const auto clean =
        forecasting::clean(made(static_cast<int>(state.range(0)), false, 2), {}, calendar);
    for (auto _ : state)
        benchmark::DoNotOptimize(forecasting::forecast(clean, calendar, settings("auto"), {}));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(historyLength)
    ->Arg(182)
    ->Arg(364)
    ->Arg(728)
    ->Arg(1820)
    ->Arg(3640)
    ->Complexity(benchmark::oN)
    ->Unit(benchmark::kMillisecond);

/// 28 queues of two years with the leaderboard of every method, on two threads.
void wholeCentre(benchmark::State &state) {
    const model::Calendar calendar;
    std::vector<model::ContactHistory> queues;
    for (unsigned queue = 0; queue < 28; ++queue)
        queues.push_back(made(728, queue % 2 == 0, queue));
    for (auto _ : state) {
        std::atomic<std::size_t> next{0};
        const auto work = [&] {
            for (std::size_t queue = next++; queue < queues.size(); queue = next++) {
                const auto clean = forecasting::clean(queues[queue], {}, calendar);
                benchmark::DoNotOptimize(
                    forecasting::forecast(clean, calendar, settings("auto"), {}));
                benchmark::DoNotOptimize(
                    forecasting::backtest(clean, calendar, settings("auto"), {}));
            }
        };
        std::jthread helper(work);
        work();
    }
}
BENCHMARK(wholeCentre)->Unit(benchmark::kSecond)->Iterations(1)->UseRealTime();

} // namespace
