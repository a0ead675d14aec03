// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cost/breakplacement.h"
#include "tests/support/berlin.h"
#include "tests/support/shifts.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace model;

namespace {

const Calendar calendar{berlin(), "", {}};
const Date monday = date(2026, 11, 30);
const WorkingTimeLaw law = germanWorkingTimeLaw();
const RosterCheck check(law, calendar, {monday, monday + std::chrono::days(6)});

Shift shiftOn(double from, double to, double pause, int agent) {
    Shift shift = ::shiftOn(calendar, monday, from, to, agent, agent);
    shift.breaks = {{{at(calendar, monday, pause), at(calendar, monday, pause + 0.5)}, false}};
    return shift;
}

std::vector<Agent> people(int count) {
    std::vector<Agent> agents(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        agents[static_cast<std::size_t>(i)].id = i + 1;
    return agents;
}

Cover coverOf(const std::vector<Shift> &shifts, const std::vector<double> &byHour) {
    const TimeGrid grid(at(calendar, monday, 0), Minutes(60), byHour.size());
    return Cover(grid, {{1, byHour}}, shifts);
}

double missing(const std::vector<Shift> &shifts, const std::vector<double> &byHour) {
    return coverOf(shifts, byHour).figures().missing;
}

} // namespace

class TestBreakPlacement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void breaksGoApart() {
        std::vector<double> asked(24, 0.0);
        for (std::size_t hour = 9; hour < 17; ++hour)
            asked[hour] = 2;
        std::vector<Shift> shifts;
        for (int agent = 1; agent <= 3; ++agent)
            shifts.push_back(shiftOn(9, 17, 12, agent));
        QCOMPARE(missing(shifts, asked), 1.0); // all three away for half an hour
        const auto placed = withBreaksPlaced(shifts, people(3), check, coverOf(shifts, asked),
                                             calendar.rangeOf(monday));
        QCOMPARE(missing(placed, asked), 0.0);
        for (std::size_t i = 0; i < placed.size(); ++i) {
            QCOMPARE(placed[i].breaks.size(), std::size_t(1));
            QCOMPARE(placed[i].breaks[0].time.length(), Seconds(Minutes(30)));
            QVERIFY(placed[i].presence == shifts[i].presence);
        }
    }

    void lockedShiftsAndOtherDaysStay() {
        std::vector<double> asked(24, 0.0);
        for (std::size_t hour = 9; hour < 17; ++hour)
            asked[hour] = 2;
        std::vector<Shift> shifts{shiftOn(9, 17, 12, 1), shiftOn(9, 17, 12, 2)};
        shifts[0].locked = true;
        const auto none = withBreaksPlaced(shifts, people(2), check, coverOf(shifts, asked),
                                           calendar.rangeOf(monday + std::chrono::days(1)));
        QVERIFY(none == shifts);
        const auto placed = withBreaksPlaced(shifts, people(2), check, coverOf(shifts, asked),
                                             calendar.rangeOf(monday));
        QVERIFY(placed[0] == shifts[0]);
        QVERIFY(placed[1] != shifts[1]); // apart: one missing for an hour, not two for half
    }

    void nothingGetsWorseAndRulesHold() {
        std::mt19937 random(3);
        const auto any = [&](int least, int most) {
            return std::uniform_int_distribution<int>(least, most)(random);
        };
        for (int run = 0; run < 20; ++run) {
            std::vector<double> asked(24, 0.0);
            for (std::size_t hour = 7; hour < 20; ++hour)
                asked[hour] = any(0, 8);
            std::vector<Shift> shifts;
            for (int agent = 1; agent <= 10; ++agent) {
                const int from = any(7, 11);
                shifts.push_back(shiftOn(from, from + 9, from + any(2, 5), agent));
            }
            const auto hard = [&](const std::vector<Shift> &all) {
                return std::ranges::count_if(check.check(people(10), all), isHard);
            };
            const auto square = [&](const std::vector<Shift> &all) {
                const Cover cover = coverOf(all, asked);
                double sum = 0;
                for (std::size_t cell = 0; cell < cover.grid().count(); ++cell)
                    sum += cover.missing(cell) * cover.missing(cell);
                return sum;
            };
            const auto placed = withBreaksPlaced(shifts, people(10), check, coverOf(shifts, asked),
                                                 calendar.rangeOf(monday));
            QVERIFY(square(placed) <= square(shifts) + 1e-9);
            QVERIFY(hard(placed) <= hard(shifts));
            for (const Shift &shift : placed) {
                QVERIFY(shift.breaks[0].time.begin >= shift.presence.begin + Minutes(45));
                QVERIFY(shift.breaks[0].time.end <= shift.presence.end - Minutes(45));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestBreakPlacement)
#include "tst_breakplacement.moc"
