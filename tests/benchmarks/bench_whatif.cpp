// SPDX-License-Identifier: GPL-3.0-or-later
// How long a planner waits for the first corrected figures after a change, with a roster of two
// hundred people and four weeks: at most 200 ms.
#include "model/comparison/evaluate.h"
#include "model/comparison/requiredpositions.h"
#include "model/cost/repair.h"
#include "model/shifts/cover.h"
#include "tests/support/service.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <vector>

using namespace model;
using std::chrono::hours;

namespace {

constexpr int people = 200;
constexpr int weeks = 4;

/// A service that keeps so many people busy, five days of eight hours and a break each a week.
struct Centre {
    Service service{24'000, 9'000, 12'000, 6'000};
    WorkingTimeLaw law = germanWorkingTimeLaw();
    Date first = dateOf(service.calendar.toLocal(service.week.begin()));
    RosterCheck check{law, service.calendar, {first, first + std::chrono::days(7 * weeks - 1)}};
    std::vector<Agent> agents;
    std::vector<Shift> shifts;

    Centre() {
        for (int id = 1; id <= people; ++id) {
            agents.push_back({});
            agents.back().id = id;
            agents.back().weeklyHours = 40;
            for (int day = 0; day < 7 * weeks; ++day) {
                if ((day + id) % 7 >= 5)
                    continue;
                Shift shift;
                shift.id = static_cast<int>(shifts.size()) + 1;
                shift.agent = id;
                const Instant begin =
                    service.week.begin() + hours(24 * day + 6) + Minutes(30 * (id * 7 % 20));
                shift.presence = {begin, begin + Minutes(510)};
                shift.breaks = {{{begin + hours(4), begin + hours(4) + Minutes(30)}, false}};
                shifts.push_back(std::move(shift));
            }
        }
        std::ranges::stable_sort(shifts, {}, [](const Shift &one) { return one.presence.begin; });
    }

    TimeGrid weekOf(int week) const {
        return {service.week.begin() + hours(168 * week), service.week.interval(),
                service.week.count()};
    }
};

/// Contact volume moves by some percent: the scenario of the roster evaluated anew in every one of
/// its weeks, and who is missing in them.
void figuresAfterAnotherVolume(benchmark::State &state) {
    const Centre centre;
    const auto scenario = centre.service.scenarios()[static_cast<std::size_t>(state.range(0))];
    CoverageInputs inputs = centre.service.inputs();
    double factor = 1.0;
    for (auto _ : state) {
        factor = factor < 1.2 ? factor + 0.01 : 0.8;
        std::vector<NaturalDemand> demand = centre.service.demand;
        for (NaturalDemand &one : demand)
            for (std::size_t i = 0; i < one.contacts.count(); ++i)
                one.contacts.set(i, one.contacts[i] * factor);
        inputs.demand = demand;
        double missing = 0;
        for (int week = 0; week < weeks; ++week) {
            const ScenarioOutcome outcome = evaluate(scenario, inputs);
            missing += Cover(centre.weekOf(week), requiredPositions(outcome), centre.shifts)
                           .figures()
                           .missing;
        }
        benchmark::DoNotOptimize(missing);
    }
}
BENCHMARK(figuresAfterAnotherVolume)->Arg(0)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond);

/// Somebody is ill for a week: for every shift that opens the ways to fill it, each with the way
/// before it taken.
void waysAfterASickCall(benchmark::State &state) {
    const Centre centre;
    const auto scenario = centre.service.scenarios().front();
    const auto required = requiredPositions(evaluate(scenario, centre.service.inputs()));
    const TimeGrid week = centre.weekOf(0);
    for (auto _ : state) {
        std::vector<Shift> shifts =
            withoutAgent(centre.shifts, 1, centre.first, centre.first + std::chrono::days(6),
                         centre.service.calendar);
        std::vector<Shift> opened;
        std::ranges::copy_if(shifts, std::back_inserter(opened),
                             [](const Shift &shift) { return shift.agent == 0; });
        for (const Shift &shift : opened) {
            const auto ways = repairsFor(
                shift, shifts,
                {centre.agents, centre.check, centre.service.payRates, week, required}, 12);
            if (!ways.empty())
                shifts = repaired(shifts, shift.id, ways.front());
        }
        benchmark::DoNotOptimize(shifts);
    }
}
BENCHMARK(waysAfterASickCall)->Unit(benchmark::kMillisecond);

} // namespace
