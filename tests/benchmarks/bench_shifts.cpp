// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cost/targets.h"
#include "model/shifts/cover.h"
#include "model/shifts/rostercheck.h"
#include "model/shifts/shiftchange.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <random>

using namespace model;
using std::chrono::hours;

namespace {

constexpr Instant monday{Seconds(1'764'547'200)}; // 2025-12-01T00:00Z

/// Five days of eight and a half hours a week with a break, for so many people and weeks.
std::vector<Shift> roster(int agents, int weeks) {
    std::mt19937 engine(1);
    std::vector<Shift> shifts;
    for (int agent = 1; agent <= agents; ++agent)
        for (int week = 0; week < weeks; ++week)
            for (int day = 0; day < 5; ++day) {
                Shift shift;
                shift.id = static_cast<int>(shifts.size()) + 1;
                shift.agent = agent;
                const Instant begin = monday + hours(24 * (7 * week + (day + agent) % 7)) +
                                      Minutes(480 + 30 * static_cast<int>(engine() % 8));
                shift.presence = {begin, begin + Minutes(510)};
                shift.breaks = {{{begin + hours(4), begin + hours(4) + Minutes(30)}, false}};
                shift.activities = {{{begin, begin + hours(4)}, 1},
                                    {{begin + hours(4), begin + Minutes(510)}, 2}};
                shifts.push_back(std::move(shift));
            }
    std::sort(shifts.begin(), shifts.end(),
              [](const Shift &a, const Shift &b) { return a.presence.begin < b.presence.begin; });
    return shifts;
}

std::vector<ChannelRequirement> requirement(std::size_t intervals) {
    std::vector<ChannelRequirement> required{{1, {}}, {2, {}}, {3, {}}};
    for (std::size_t i = 0; i < intervals; ++i)
        for (auto &one : required)
            one.people.push_back(i % 48 > 16 && i % 48 < 40 ? 20 : 0);
    return required;
}

/// One step of a drag: the shift moves by a quarter of an hour, figures of all weeks.
void dragOneShift(benchmark::State &state) {
    const int weeks = 4;
    const TimeGrid grid(monday, Minutes(30), 336 * weeks);
    const auto shifts = roster(200, weeks);
    Cover cover(grid, requirement(grid.count()), shifts);
    Shift now = shifts[shifts.size() / 2];
    int step = 0;
    for (auto _ : state) {
        const Shift next = moved(now, Minutes(++step % 16 < 8 ? 15 : -15));
        cover.replace(now, next);
        now = next;
        benchmark::DoNotOptimize(cover.figures());
    }
}
BENCHMARK(dragOneShift)->Unit(benchmark::kMicrosecond);

void coverOfAllShifts(benchmark::State &state) {
    const int weeks = 4;
    const TimeGrid grid(monday, Minutes(30), 336 * weeks);
    const auto shifts = roster(200, weeks);
    const auto required = requirement(grid.count());
    for (auto _ : state)
        benchmark::DoNotOptimize(Cover(grid, required, shifts));
}
BENCHMARK(coverOfAllShifts)->Unit(benchmark::kMicrosecond);

/// Five hundred people's rows of four weeks under the German rules.
struct Rows {
    static constexpr int people = 500, weeks = 4;
    std::vector<Shift> shifts = roster(people, weeks);
    Calendar calendar;
    WorkingTimeLaw law = germanWorkingTimeLaw();
    Date first = dateOf(calendar.toLocal(monday));
    RosterCheck check{law, calendar, {first, first + std::chrono::days(7 * weeks - 1)}};
    std::vector<std::vector<ShiftFacts>> of{people + 1};
    Agent agent;

    Rows() {
        agent.weeklyHours = 40;
        for (const Shift &shift : shifts)
            of[static_cast<std::size_t>(shift.agent)].push_back(check.factsOf(shift));
    }
};

/// The least that is asked for in comparison: every row as it is, held against the rules once.
void everyRowOnce(benchmark::State &state) {
    Rows rows;
    for (auto _ : state)
        for (int person = 1; person <= Rows::people; ++person) {
            rows.agent.id = person;
            benchmark::DoNotOptimize(
                rows.check.checkRow(rows.agent, rows.of[static_cast<std::size_t>(person)]));
        }
}
BENCHMARK(everyRowOnce)->Unit(benchmark::kMillisecond);

/// Where one shift may go: every one of 500 people on every one of 28 days.
void legalTargets(benchmark::State &state) {
    Rows rows;
    const Shift picked = rows.shifts.front();
    std::vector<ShiftFacts> places;
    for (int day = 0; day < 7 * Rows::weeks; ++day)
        places.push_back(rows.check.factsOf(
            onDate(picked, rows.first + std::chrono::days(day), rows.calendar.zone)));
    for (auto _ : state) {
        long legal = 0;
        for (int person = 1; person <= Rows::people; ++person) {
            rows.agent.id = person;
            const auto fits =
                fitsOf(rows.check, rows.agent, rows.of[static_cast<std::size_t>(person)], places);
            legal += std::ranges::count(fits, Fit::Fine);
        }
        benchmark::DoNotOptimize(legal);
    }
}
BENCHMARK(legalTargets)->Unit(benchmark::kMillisecond);

} // namespace
