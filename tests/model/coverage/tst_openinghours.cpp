// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/coverage/openinghours.h"
#include "model/coverage/openweek.h"

#include <QTest>

#include <numeric>

using namespace model;

namespace {

Date date(int year, unsigned month, unsigned day) {
    return std::chrono::local_days(std::chrono::year(year) / static_cast<int>(month) /
                                   static_cast<int>(day));
}

/// Central European time of 2026.
Calendar berlin() {
    Calendar calendar;
    using namespace std::chrono;
    calendar.zone = ZoneRules("Europe/Berlin", Seconds(3600),
                              {{sys_days(year(2026) / 3 / 29) + hours(1), Seconds(7200)},
                               {sys_days(year(2026) / 10 / 25) + hours(1), Seconds(3600)}});
    return calendar;
}

double openHours(const OpeningHours &hours, const TimeGrid &week, const Calendar &calendar) {
    const auto shares = hours.openShares(week, calendar);
    return std::accumulate(shares.begin(), shares.end(), 0.0) * week.intervalHours();
}

} // namespace

class TestOpeningHours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsUnderstood_data();
    void textIsUnderstood();
    void oddTextIsRefused_data();
    void oddTextIsRefused();
    void aSpanRunsOverMidnightAndTheEndOfTheWeek();
    void clockChangesMoveTheHours();
    void holidaysFollowTheirRule();
    void exceptionsReplaceTheDay();
    void partOfAnIntervalMayBeOpen();
    void openTimeCanBeReadBothWays();
};

void TestOpeningHours::textIsUnderstood_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("hours");
    QTest::newRow("around the clock") << "24/7" << 168.0;
    QTest::newRow("office") << "Mon-Fri 9-18" << 45.0;
    QTest::newRow("en dash and blanks") << "  Mon – Fri  9:00 – 18:00 " << 45.0;
    QTest::newRow("two groups") << "Mon-Sat 8:00-20:00; Sun 10-16" << 78.0;
    QTest::newRow("two groups in a row") << "Mon-Fri 9-18 Sat 10-14" << 49.0;
    QTest::newRow("lunch break") << "Mon-Fri 9-12, 13-18" << 40.0;
    QTest::newRow("list of days") << "Mon, Wed, Fri 8-10" << 6.0;
    QTest::newRow("over midnight") << "Fri 22-30" << 8.0;
    QTest::newRow("over midnight, clock times") << "Fri 22-6" << 8.0;
    QTest::newRow("days over the weekend") << "Sat-Mon 10-12" << 6.0;
    QTest::newRow("every day") << "9-18" << 63.0;
    QTest::newRow("daily") << "daily 9.30-18" << 59.5;
    QTest::newRow("German") << "Mo-Fr 9-18; Sa 10-14" << 49.0;
    QTest::newRow("a closed day") << "Mon-Fri 9-18; Sun closed" << 45.0;
    QTest::newRow("never") << "never" << 0.0;
    QTest::newRow("overlapping nights count once") << "daily 0-30" << 168.0;
}

void TestOpeningHours::textIsUnderstood() {
    QFETCH(QString, text);
    QFETCH(double, hours);
    const auto found = OpeningHours::parse(text.toStdString());
    QVERIFY(found.has_value());
    QCOMPARE(found->hoursPerWeek(), hours);
}

void TestOpeningHours::oddTextIsRefused_data() {
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "   ",
                             "Mon",
                             "Mon-Fri",
                             "9",
                             "9-",
                             "-18",
                             "9-9",
                             "24-25",
                             "9-49",
                             "Mon-Fri 9-18-20",
                             "Foo 9-18",
                             "9:60-18",
                             "9:5x-18",
                             "Mon-Fri 9-18 24/7",
                             "24/7 9-18",
                             "Mon 9-12, 11-18",
                             "Mon; 9-18",
                             "Mon-Fri 9-18; Sat",
                             "999-1000",
                             "9 to 18",
                             "\xff\xfe"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestOpeningHours::oddTextIsRefused() {
    QFETCH(QString, text);
    QVERIFY(!OpeningHours::parse(text.toStdString()).has_value());
}

void TestOpeningHours::aSpanRunsOverMidnightAndTheEndOfTheWeek() {
    const Calendar calendar;
    const TimeGrid week = calendar.weekGrid(date(2026, 11, 30), Minutes(30));
    const auto hours = *OpeningHours::parse("Sun 20-4");
    const OpenWeek open = OpenWeek::of(hours, week, calendar);
    QCOMPARE(open.openSeconds(), 8.0 * 3600.0);
    QCOMPARE(open.spans().size(), std::size_t(1));
    QCOMPARE(open.spans().front().opens, 164.0 * 3600.0);
    QCOMPARE(open.spans().front().closes, 172.0 * 3600.0);
    QVERIFY(hours.isOpen(week.begin() + std::chrono::hours(1), calendar));
    QVERIFY(!hours.isOpen(week.begin() + std::chrono::hours(4), calendar));
}

void TestOpeningHours::clockChangesMoveTheHours() {
    const Calendar calendar = berlin();
    const auto spring = calendar.weekGrid(date(2026, 3, 23), Minutes(30));
    const auto autumn = calendar.weekGrid(date(2026, 10, 19), Minutes(30));
    QCOMPARE(openHours(OpeningHours::aroundTheClock(), spring, calendar), 167.0);
    QCOMPARE(openHours(OpeningHours::aroundTheClock(), autumn, calendar), 169.0);
    const auto night = *OpeningHours::parse("Sat 22-6");
    QCOMPARE(openHours(night, spring, calendar), 7.0);
    QCOMPARE(openHours(night, autumn, calendar), 9.0);
    // A span inside the skipped hour is no span.
    QCOMPARE(openHours(*OpeningHours::parse("Sun 2-3"), spring, calendar), 0.0);
}

void TestOpeningHours::holidaysFollowTheirRule() {
    Calendar calendar;
    const Date monday = date(2026, 11, 30);
    calendar.specialDays[monday] = {DayKind::Holiday, "Feast"};
    calendar.specialDays[monday + std::chrono::days(1)] = {DayKind::Closed, "Inventory"};
    calendar.specialDays[monday + std::chrono::days(2)] = {DayKind::Eve, "Eve"};
    const TimeGrid week = calendar.weekGrid(monday, Minutes(30));
    auto hours = *OpeningHours::parse("Mon-Fri 9-18; Sun 10-12");
    hours.holidays = HolidayRule::Closed;
    QCOMPARE(openHours(hours, week, calendar), 29.0);
    hours.holidays = HolidayRule::AsSunday;
    QCOMPARE(openHours(hours, week, calendar), 31.0);
    hours.holidays = HolidayRule::AsUsual;
    QCOMPARE(openHours(hours, week, calendar), 38.0);
}

void TestOpeningHours::exceptionsReplaceTheDay() {
    Calendar calendar;
    const Date monday = date(2026, 11, 30);
    const TimeGrid week = calendar.weekGrid(monday, Minutes(30));
    auto hours = *OpeningHours::parse("Mon-Fri 9-18");
    hours.exceptions[monday] = {};
    hours.exceptions[monday + std::chrono::days(5)] = {{Minutes(600), Minutes(660)}};
    QCOMPARE(openHours(hours, week, calendar), 37.0);
}

void TestOpeningHours::partOfAnIntervalMayBeOpen() {
    const Calendar calendar;
    const TimeGrid week = calendar.weekGrid(date(2026, 11, 30), Minutes(30));
    const auto shares = OpeningHours::parse("Mon 9:10-9:20, 9:50-11")->openShares(week, calendar);
    QVERIFY(qFuzzyCompare(shares[18], 1.0 / 3.0));
    QVERIFY(qFuzzyCompare(shares[19], 1.0 / 3.0));
    QCOMPARE(shares[20], 1.0);
    QCOMPARE(shares[22], 0.0);
}

void TestOpeningHours::openTimeCanBeReadBothWays() {
    const Calendar calendar;
    const TimeGrid week = calendar.weekGrid(date(2026, 11, 30), Minutes(30));
    const OpenWeek open = OpenWeek::of(*OpeningHours::parse("Mon-Fri 9-18"), week, calendar);
    QCOMPARE(open.openUntil(10.0 * 3600.0), 3600.0);
    QCOMPARE(open.timeAt(3600.0), 10.0 * 3600.0);
    QCOMPARE(open.openUntil(open.length() + 10.0 * 3600.0), 46.0 * 3600.0);
    QCOMPARE(open.timeAt(46.0 * 3600.0), open.length() + 10.0 * 3600.0);
    QCOMPARE(open.nextOpen(0.0), 9.0 * 3600.0);
    QCOMPARE(open.nextOpen(10.0 * 3600.0), 10.0 * 3600.0);
    QCOMPARE(open.nextOpen(6.0 * 86400.0), open.length() + 9.0 * 3600.0);
}

QTEST_APPLESS_MAIN(TestOpeningHours)
#include "tst_openinghours.moc"
