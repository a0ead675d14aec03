// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/roster/smallrandom.h"
#include "model/simulation/daysimulation.h"
#include "model/simulation/randomstream.h"
#include "model/simulation/scenariosimulation.h"
#include "model/simulation/skillsimulation.h"
#include "tests/support/service.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>
#include <vector>

// Events a second of processor time: an arrival and an answer or hang-up each. Where two threads
// take no more processor time than one, the work is shared without loss; `cores` says how many of
// them worked at a time, which is all that a busy machine leaves to see of the gain. Last trusted
// figures, AMD EPYC: bare queue 45 M; a day with patience and every figure per interval 27 M; weeks
// of four channels with closed doors, redials and every figure by hour 8 to 11 M.

namespace {

constexpr int people = 50;
constexpr double handle = 300;
constexpr double occupancy = 0.9;

/// The least that random numbers cost.
class Quick {
public:
    double exponential() { return -std::log(random_.uniform()); }

private:
    model::SmallRandom random_{1};
};

/// Processor time of all threads over time that passed.
class Cores {
public:
    double soFar() const {
        const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - began_;
        return static_cast<double>(std::clock() - used_) / CLOCKS_PER_SEC / passed.count();
    }

private:
    std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
    std::clock_t used_ = std::clock();
};

/// The limit: M/M/50 with nothing but a heap of agent-free times and a sum.
void bareQueue(benchmark::State &state) {
    constexpr std::size_t calls = 1000000;
    for (auto _ : state) {
        Quick random;
        std::vector<double> heap(people, 0.0);
        double time = 0.0;
        double waited = 0.0;
        for (std::size_t call = 0; call < calls; ++call) {
            time += random.exponential() * handle / (occupancy * people);
            const double start = std::max(time, heap[0]);
            waited += start - time;
            const double end = start + handle * random.exponential();
            std::size_t hole = 0;
            for (std::size_t child = 1; child < people; child = 2 * hole + 1) {
                if (child + 1 < people && heap[child + 1] < heap[child])
                    ++child;
                if (heap[child] >= end)
                    break;
                heap[hole] = heap[child];
                hole = child;
            }
            heap[hole] = end;
        }
        benchmark::DoNotOptimize(waited);
    }
    state.counters["events/s"] = benchmark::Counter(
        2.0 * calls * static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}
BENCHMARK(bareQueue)->Unit(benchmark::kMillisecond);

/// The same queue as a day: staffing that changes, patience, every figure of 96 intervals.
void dayWithPatience(benchmark::State &state) {
    model::SimulatedDay day;
    for (int interval = 0; interval < 96; ++interval) {
        day.people.push_back(people + interval % 3);
        day.arrivals.push_back(occupancy * day.people.back() / handle * 900.0);
    }
    day.patience = 180;
    double calls = 0.0;
    const Cores cores;
    for (auto _ : state)
        calls += static_cast<double>(
            model::simulateDay(day, 200, {1, static_cast<unsigned>(state.range(0))}, {}).calls);
    state.counters["events/s"] = benchmark::Counter(2.0 * calls, benchmark::Counter::kIsRate);
    state.counters["cores"] = cores.soFar();
}
BENCHMARK(dayWithPatience)->Arg(1)->Arg(2)->MeasureProcessCPUTime()->Unit(benchmark::kMillisecond);

/// Fifty people in three groups, three channels, steady.
void skillsOfThreeGroups(benchmark::State &state) {
    model::SkillCentre centre;
    for (const double erlangs : {20.0, 16.0, 9.0}) {
        centre.channels.emplace_back();
        centre.channels.back().load = {erlangs / handle, handle, erlangs};
        centre.channels.back().patience = 180;
    }
    centre.groups = {{{{0}, {2, 2, 1.0}}}, {{{1}}}, {{{0}, {1}, {2}}}};
    model::SkillSimulationSettings settings;
    settings.effort.threads = static_cast<unsigned>(state.range(0));
    settings.leastContacts = settings.mostContacts = 500000;
    double contacts = 0.0;
    const Cores cores;
    for (auto _ : state)
        contacts += static_cast<double>(
            model::simulateSkills(centre, {18, 14, 18}, {20, 20, 20}, settings, {}).contacts);
    state.counters["events/s"] = benchmark::Counter(2.0 * contacts, benchmark::Counter::kIsRate);
    state.counters["cores"] = cores.soFar();
}
BENCHMARK(skillsOfThreeGroups)
    ->Arg(1)
    ->Arg(2)
    ->MeasureProcessCPUTime()
    ->Unit(benchmark::kMillisecond);

/// A scenario's week, four channels; 0: 24/7, 1: 9–18 Mon–Fri, 2: 9–18 daily with standby. Then
/// threads.
void weeksOfAScenario(benchmark::State &state) {
    const Service service;
    const auto scenario = service.scenarios()[static_cast<std::size_t>(state.range(0))];
    const auto inputs = service.inputs();
    const auto planned = model::evaluate(scenario, inputs);
    model::SimulationSettings settings;
    settings.effort.threads = static_cast<unsigned>(state.range(1));
    settings.leastWeeks = 480;
    settings.mostWeeks = 480;
    double events = 0.0;
    const Cores cores;
    for (auto _ : state)
        events +=
            static_cast<double>(model::simulate(scenario, inputs, planned, settings, {}).events);
    state.counters["events/s"] = benchmark::Counter(events, benchmark::Counter::kIsRate);
    state.counters["cores"] = cores.soFar();
}
BENCHMARK(weeksOfAScenario)
    ->ArgsProduct({{0, 1, 2}, {1}})
    ->Args({0, 2})
    ->MeasureProcessCPUTime()
    ->Unit(benchmark::kMillisecond);

} // namespace
