// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cost/candidates.h"
#include "model/cost/shiftcost.h"
#include "model/time/holidays.h"
#include "tests/support/berlin.h"
#include "tests/support/shifts.h"

#include <QTest>

#include <cmath>

using namespace model;
using std::chrono::days;

namespace {

Calendar bavaria() {
    Calendar calendar{berlin(), "DE-BY", {}};
    addHolidays(calendar, "DE-BY", 2026, 2027);
    return calendar;
}

const Calendar calendar = bavaria();
const Date monday = date(2026, 11, 30);

Shift shiftOn(Date date, double from, double to, int id = 1, int agent = 0) {
    return ::shiftOn(calendar, date, from, to, id, agent);
}

void compare(const PaidTime &paid, double hours, double night, double sunday, double holiday) {
    QVERIFY2(std::abs(paid.hours - hours) < 1e-9, qPrintable(QString::number(paid.hours)));
    QVERIFY2(std::abs(paid.night - night) < 1e-9, qPrintable(QString::number(paid.night)));
    QVERIFY2(std::abs(paid.sunday - sunday) < 1e-9, qPrintable(QString::number(paid.sunday)));
    QVERIFY2(std::abs(paid.holiday - holiday) < 1e-9, qPrintable(QString::number(paid.holiday)));
}

} // namespace

class TestShiftCost : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unpaidBreaksAreNotPaid() {
        Shift shift = shiftOn(monday, 8, 16.5);
        const Instant noon = shift.presence.begin + Minutes(240);
        shift.breaks = {{{noon, noon + Minutes(30)}, false},
                        {{noon + Minutes(120), noon + Minutes(135)}, true}};
        compare(paidTimeOf(shift, {}, calendar), 8, 0, 0, 0);
    }

    void aNightIsPaidByTheMinute() {
        Shift shift = shiftOn(monday, 22, 30.5); // 7 of 8.5 hours between 23 and 6
        const Instant two = shift.presence.begin + Minutes(240);
        shift.breaks = {{{two, two + Minutes(30)}, false}};
        compare(paidTimeOf(shift, {}, calendar), 8, 6.5, 0, 0);
    }

    void surchargesFollowTheRealDate() {
        // Saturday evening into Sunday; Sunday evening into Monday.
        compare(paidTimeOf(shiftOn(monday + days(5), 20, 26), {}, calendar), 6, 3, 2, 0);
        compare(paidTimeOf(shiftOn(monday + days(6), 20, 26), {}, calendar), 6, 3, 4, 0);
        // 25 December 2026 is a Friday, the 26th a Saturday; both are holidays.
        compare(paidTimeOf(shiftOn(date(2026, 12, 24), 20, 26), {}, calendar), 6, 3, 0, 2);
        compare(paidTimeOf(shiftOn(date(2026, 12, 26), 20, 26), {}, calendar), 6, 3, 2, 4);
    }

    void aHolidayOnASundayIsPaidOnce() {
        // All Saints 2026 is a Sunday in Bavaria: the holiday is worth more.
        const Shift shift = shiftOn(date(2026, 11, 1), 8, 14);
        compare(paidTimeOf(shift, {}, calendar), 6, 0, 0, 6);
        PayRates rates;
        rates.holiday = 0.25;
        compare(paidTimeOf(shift, rates, calendar), 6, 0, 6, 0);
        // The night adds to it, until midnight; the evening before is an ordinary Saturday.
        compare(paidTimeOf(shiftOn(date(2026, 10, 31), 22, 30), {}, calendar), 8, 7, 0, 6);
        compare(paidTimeOf(shiftOn(date(2026, 11, 1), 22, 30), {}, calendar), 8, 7, 0, 2);
    }

    void theClockChangesAreWorkedAndPaid() {
        // 22 to 6 is nine hours in autumn and seven in spring; Sunday from midnight.
        compare(paidTimeOf(shiftOn(date(2026, 10, 24), 22, 30), {}, calendar), 9, 8, 7, 0);
        compare(paidTimeOf(shiftOn(date(2026, 3, 28), 22, 30), {}, calendar), 7, 6, 5, 0);
    }

    void standbyIsPaidInPartAndCallsInFull() {
        Shift shift = shiftOn(monday + days(6), 18, 24);
        shift.standby = true;
        shift.activities = {
            {{shift.presence.begin + Minutes(60), shift.presence.begin + Minutes(120)}, 3}};
        compare(paidTimeOf(shift, {}, calendar, 0.25), 1 + 5 * 0.25, 0, 1, 0);
    }

    void moneyIsWageWithSurchargesAndOnCosts() {
        PayRates rates;
        rates.hourlyWage = Money(2000);
        rates.onCosts = 0.2;
        // Six hours, three at night (25 %), four on Sunday (50 %).
        QVERIFY(std::abs(costOf(shiftOn(monday + days(6), 20, 26), rates, calendar) -
                         (6 + 3 * 0.25 + 4 * 0.5) * 20 * 1.2) < 1e-9);
    }

    void whoCanTakeTheShiftComesFirst() {
        std::vector<Agent> agents(4);
        for (int id = 1; id <= 4; ++id)
            agents[static_cast<std::size_t>(id) - 1].id = id;
        const Shift sick = shiftOn(monday + days(1), 6, 12, 50, 1);
        std::vector<Shift> others;
        // 3 worked late the day before; 4 has his week nearly full.
        others.push_back(shiftOn(monday, 15, 21, 51, 3));
        for (int day = 2; day < 6; ++day)
            others.push_back(shiftOn(monday + days(day), 8, 17.5, 60 + day, 4));
        const WorkingTimeLaw law = germanWorkingTimeLaw();
        const RosterCheck check(law, calendar, {monday, monday + days(6)});
        PayRates rates;
        const auto candidates = candidatesFor(sick, agents, others, check, rates);
        QCOMPARE(candidates.size(), std::size_t(3));
        QCOMPARE(candidates[0].agent, 2);
        QVERIFY(candidates[0].isLegal() && candidates[0].broken.empty());
        QCOMPARE(candidates[0].cost, 0.0);
        QCOMPARE(candidates[1].agent, 4);
        QVERIFY(candidates[1].isLegal());
        QCOMPARE(candidates[1].extraMinutes, 38 * 60 + 360 - 38.5 * 60);
        QVERIFY(candidates[1].cost > 0);
        QCOMPARE(candidates[2].agent, 3);
        QVERIFY(!candidates[2].isLegal());
        QVERIFY(candidates[2].broken.front().rule == RuleCode::DailyRest);
        QCOMPARE(candidates[2].broken.front().found, 540.0);
    }
};

QTEST_APPLESS_MAIN(TestShiftCost)
#include "tst_shiftcost.moc"
