// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shifts/rostercheck.h"
#include "tests/support/berlin.h"

#include <benchmark/benchmark.h>

#include <vector>

using namespace model;

namespace {

const Date monday = date(2026, 11, 30);

/// Five shifts a week for so many weeks before the plan's four and in them.
std::vector<Shift> rowOf(const Calendar &calendar, int weeksBefore) {
    std::vector<Shift> shifts;
    for (int day = -7 * weeksBefore; day < 28; ++day) {
        const Date date = monday + std::chrono::days(day);
        if (weekdayIndex(date) >= 5)
            continue;
        const Instant begin = calendar.rangeOf(date).begin + Minutes(480);
        Shift shift;
        shift.id = static_cast<int>(shifts.size()) + 1;
        shift.agent = 1;
        shift.presence = {begin, begin + Minutes(510)};
        shift.breaks = {{{begin + Minutes(240), begin + Minutes(270)}, false}};
        shifts.push_back(shift);
    }
    return shifts;
}

/// One person's row while a shift is dragged: the moved shift's facts and all rules.
void dragOneShift(benchmark::State &state) {
    const Calendar calendar{berlin(), "", {}};
    const WorkingTimeLaw law = germanWorkingTimeLaw();
    const RosterCheck check(law, calendar, {monday, monday + std::chrono::days(27)});
    Agent agent;
    agent.id = 1;
    agent.weeklyHours = 40;
    const auto shifts = rowOf(calendar, static_cast<int>(state.range(0)));
    std::vector<ShiftFacts> row;
    for (const Shift &shift : shifts)
        row.push_back(check.factsOf(shift));
    for (auto _ : state) {
        row.back() = check.factsOf(shifts.back());
        benchmark::DoNotOptimize(check.checkRow(agent, row));
    }
}
BENCHMARK(dragOneShift)->Arg(0)->Arg(2)->Arg(24);

void factsOfOneShift(benchmark::State &state) {
    const Calendar calendar{berlin(), "", {}};
    const WorkingTimeLaw law = germanWorkingTimeLaw();
    const RosterCheck check(law, calendar, {monday, monday + std::chrono::days(27)});
    const auto shifts = rowOf(calendar, 0);
    for (auto _ : state)
        benchmark::DoNotOptimize(check.factsOf(shifts.front()));
}
BENCHMARK(factsOfOneShift);

} // namespace
