// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/time/calendar.h"
#include "tests/support/berlin.h"

#include <QTest>

#include <stdexcept>

using namespace model;
using namespace std::chrono_literals;

class CalendarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void daysHaveTheHoursOfTheClock_data() {
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        QTest::addColumn<int>("hours");
        QTest::newRow("ordinary") << 3 << 28 << 24;
        QTest::newRow("spring") << 3 << 29 << 23;
        QTest::newRow("autumn") << 10 << 25 << 25;
    }

    void daysHaveTheHoursOfTheClock() {
        QFETCH(int, month);
        QFETCH(int, day);
        QFETCH(int, hours);
        const Calendar calendar{berlin(), "", {}};
        const Date local = date(2026, static_cast<unsigned>(month), static_cast<unsigned>(day));
        QVERIFY(calendar.rangeOf(local).length() == std::chrono::hours(hours));
    }

    void weeksHaveTheHalfHoursOfTheClock_data() {
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        QTest::addColumn<std::size_t>("halfHours");
        QTest::newRow("ordinary") << 6 << 1 << std::size_t(336);
        QTest::newRow("spring") << 3 << 23 << std::size_t(334);
        QTest::newRow("autumn") << 10 << 19 << std::size_t(338);
    }

    void weeksHaveTheHalfHoursOfTheClock() {
        QFETCH(int, month);
        QFETCH(int, day);
        QFETCH(std::size_t, halfHours);
        const Calendar calendar{berlin(), "", {}};
        const Date monday = date(2026, static_cast<unsigned>(month), static_cast<unsigned>(day));
        const TimeGrid week = calendar.weekGrid(monday, 30min);
        QCOMPARE(week.count(), halfHours);
        QVERIFY(calendar.toLocal(week.begin()) == LocalTime(monday));
        QVERIFY(calendar.toLocal(week.end()) == LocalTime(monday + std::chrono::days(7)));
        QCOMPARE(calendar.hourOfWeek(week.begin()), 0);
        QCOMPARE(calendar.hourOfWeek(week.end() - 1s), 167);
    }

    void unknownDaysAreOrdinary() {
        Calendar calendar{berlin(), "", {}};
        calendar.specialDays[date(2026, 5, 1)] = {DayKind::Holiday, "Tag der Arbeit"};
        QVERIFY(calendar.isHoliday(date(2026, 5, 1)));
        QVERIFY(calendar.kindOf(date(2026, 5, 2)) == DayKind::Ordinary);
        QVERIFY(calendar.specialDay(date(2026, 5, 2)) == nullptr);
    }

    void gridsFindTheirIntervals() {
        const TimeGrid grid(Instant(1h), 15min, 8);
        QVERIFY(!grid.indexOf(Instant(1h) - 1s));
        QCOMPARE(grid.indexOf(Instant(1h)).value(), std::size_t(0));
        QCOMPARE(grid.indexOf(Instant(3h) - 1s).value(), std::size_t(7));
        QVERIFY(!grid.indexOf(Instant(3h)));
        QVERIFY(grid.end() == Instant(3h));
        QVERIFY_EXCEPTION_THROWN(TimeGrid(Instant(), 7min, 1), std::invalid_argument);
        QVERIFY_EXCEPTION_THROWN(TimeGrid(Instant(), 0min, 1), std::invalid_argument);
    }
};

QTEST_APPLESS_MAIN(CalendarTest)
#include "tst_calendar.moc"
