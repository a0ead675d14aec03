// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cost/repair.h"
#include "tests/support/berlin.h"
#include "tests/support/shifts.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace model;
using std::chrono::days;

namespace {

const Calendar calendar{berlin(), "", {}};
const Date monday = date(2026, 11, 30);
const Date tuesday = monday + days(1);
const WorkingTimeLaw germanLaw = germanWorkingTimeLaw();
const WorkingTimeLaw noLaw = noWorkingTimeLaw();

Shift shiftOn(Date date, double from, double to, int id, int agent) {
    return ::shiftOn(calendar, date, from, to, id, agent);
}

/// People 1 to `count` with 40 hours.
std::vector<Agent> people(int count) {
    std::vector<Agent> agents(static_cast<std::size_t>(count));
    for (int id = 1; id <= count; ++id) {
        agents[static_cast<std::size_t>(id) - 1].id = id;
        agents[static_cast<std::size_t>(id) - 1].weeklyHours = 40;
    }
    return agents;
}

const TimeGrid week(calendar.rangeOf(monday).begin, Minutes(60), 168);

/// One person on Tuesday from 8 to 14.
std::vector<ChannelRequirement> tuesdayMorning() {
    std::vector<ChannelRequirement> required{{1, std::vector<double>(168, 0.0)}};
    for (std::size_t hour = 8; hour < 14; ++hour)
        required[0].people[24 + hour] = 1;
    return required;
}

std::vector<Repair> waysFor(const Shift &open, const std::vector<Shift> &shifts,
                            const std::vector<Agent> &agents,
                            const WorkingTimeLaw &law = germanLaw) {
    const RosterCheck check(law, calendar, {monday, monday + days(6)});
    const auto required = tuesdayMorning();
    return repairsFor(open, shifts, {agents, check, PayRates(), week, required}, 20);
}

const Repair *way(const std::vector<Repair> &ways, RepairKind kind, int agent) {
    const auto found = std::ranges::find_if(
        ways, [&](const Repair &one) { return one.kind == kind && one.agent == agent; });
    return found == ways.end() ? nullptr : &*found;
}

} // namespace

class TestRepair : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoeverIsFreeAndRestedComesFirst() {
        // 2 worked until nine the day before: eleven hours of rest, no less.
        const std::vector shifts{shiftOn(monday, 15, 21, 1, 2), shiftOn(tuesday, 8, 14, 2, 0)};
        const auto ways = waysFor(shifts[1], shifts, people(3));
        QVERIFY(ways[0].kind == RepairKind::TakeOver);
        QVERIFY(ways[0].isLegal());
        QCOMPARE(ways[0].agent, 1); // who has worked least
        QCOMPARE(ways[0].missing, 0.0);
        QCOMPARE(ways[0].cost, 0.0); // within the contract, without surcharges
        QCOMPARE(ways[0].weekAfter, 360.0);
        const Repair *late = way(ways, RepairKind::TakeOver, 2);
        QVERIFY(late && late->isLegal());
        QCOMPARE(late->resting.before, 660.0);
    }

    void elevenHoursOfRestAreAsked() {
        const std::vector shifts{shiftOn(monday, 15, 22, 1, 1), shiftOn(tuesday, 8, 14, 2, 0)};
        const auto ways = waysFor(shifts[1], shifts, people(1));
        const Repair *late = way(ways, RepairKind::TakeOver, 1);
        QVERIFY(late && !late->isLegal());
        QVERIFY(late->broken.front().rule == RuleCode::DailyRest);
        QCOMPARE(late->resting.before, 600.0);
    }

    void whoIsThereAlreadyStaysLonger() {
        const std::vector shifts{shiftOn(tuesday, 5, 8, 1, 1), shiftOn(tuesday, 8, 14, 2, 0)};
        const auto ways = waysFor(shifts[1], shifts, people(1), noLaw);
        const Repair *longer = way(ways, RepairKind::Extend, 1);
        QVERIFY(longer);
        // Four hours at most: two stay open.
        QVERIFY(longer->filled == resizedBy(shifts[0], 4));
        QVERIFY(longer->rest);
        QVERIFY(longer->rest->presence == shiftOn(tuesday, 12, 14, 2, 0).presence);
        QCOMPARE(longer->missing, 2.0);
        const auto after = repaired(shifts, 2, *longer);
        QCOMPARE(after.size(), std::size_t(2));
        QCOMPARE(after[0].presence.length(), Seconds(7 * 3600));
        QCOMPARE(after[1].agent, 0);
        QCOMPARE(after[1].id, 2);
    }

    void aDayOffMovesWhereNobodyMissesTheOtherDay() {
        // The contract is full; on Thursday nobody is required.
        auto agents = people(1);
        agents[0].weeklyHours = 6;
        const std::vector shifts{shiftOn(tuesday, 8, 14, 2, 0),
                                 shiftOn(monday + days(3), 8, 14, 3, 1)};
        const auto ways = waysFor(shifts[0], shifts, agents, noLaw);
        const Repair *moved = way(ways, RepairKind::MoveDayOff, 1);
        QVERIFY(moved);
        QCOMPARE(moved->givenUp, 3);
        QCOMPARE(moved->missing, 0.0);
        QCOMPARE(moved->cost, 0.0);
        QCOMPARE(moved->weekAfter, 360.0);
        const Repair *besides = way(ways, RepairKind::TakeOver, 1);
        QVERIFY(besides && besides->cost > 0);
        const auto after = repaired(shifts, 2, *moved);
        QCOMPARE(after.size(), std::size_t(1));
        QCOMPARE(after[0].agent, 1);
        QCOMPARE(after[0].id, 2);
    }

    void aShiftThatIsNeededAsMuchIsNotGivenUp() {
        // Taking the open shift in place of the own one would leave the same hole.
        const std::vector shifts{shiftOn(tuesday, 8, 14, 1, 1), shiftOn(tuesday, 8, 14, 2, 0)};
        const auto ways = waysFor(shifts[1], shifts, people(1), noLaw);
        QVERIFY(!way(ways, RepairKind::Exchange, 1));
        QVERIFY(!way(ways, RepairKind::TakeOver, 1));
    }

    void theAfternoonIsExchangedForTheMorning() {
        const std::vector shifts{shiftOn(tuesday, 14, 20, 1, 1), shiftOn(tuesday, 8, 14, 2, 0)};
        const auto ways = waysFor(shifts[1], shifts, people(1), noLaw);
        const Repair *exchange = way(ways, RepairKind::Exchange, 1);
        QVERIFY(exchange);
        QCOMPARE(exchange->givenUp, 1);
        QCOMPARE(exchange->missing, 0.0);
    }

    void lockedShiftsStay() {
        std::vector shifts{shiftOn(tuesday, 14, 20, 1, 1), shiftOn(tuesday, 8, 14, 2, 0)};
        shifts[0].locked = true;
        const auto ways = waysFor(shifts[1], shifts, people(1), noLaw);
        QVERIFY(!way(ways, RepairKind::Exchange, 1));
        QVERIFY(!way(ways, RepairKind::Extend, 1));
    }

    void theAbsentDoNotHelpOut() {
        auto agents = people(2);
        agents[1].absences = {{monday, monday + days(6), "leave"}};
        const std::vector shifts{shiftOn(tuesday, 8, 14, 2, 0)};
        const auto ways = waysFor(shifts[0], shifts, agents);
        QCOMPARE(ways[0].agent, 1);
        const Repair *absent = way(ways, RepairKind::TakeOver, 2);
        QVERIFY(absent && !absent->isLegal());
    }

    void aSickCallOpensTheShiftsOfItsDates() {
        std::vector shifts{shiftOn(monday, 8, 14, 1, 1), shiftOn(tuesday, 22, 30, 2, 1),
                           shiftOn(tuesday, 8, 14, 3, 2), shiftOn(monday + days(2), 8, 14, 4, 1)};
        shifts[1].locked = true;
        const auto open = withoutAgent(shifts, 1, tuesday, tuesday, calendar);
        QCOMPARE(open[0].agent, 1);
        QCOMPARE(open[1].agent, 0); // it begins on Tuesday
        QVERIFY(!open[1].locked);
        QCOMPARE(open[2].agent, 2);
        QCOMPARE(open[3].agent, 1);
    }

private:
    static Shift resizedBy(Shift shift, int hours) {
        shift.presence.end += std::chrono::hours(hours);
        return shift;
    }
};

QTEST_APPLESS_MAIN(TestRepair)
#include "tst_repair.moc"
