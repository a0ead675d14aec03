// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demand/forecastsnapshot.h"
#include "tests/support/madehistory.h"

#include <QTest>

#include <cmath>

using namespace testing;

namespace {

const model::Date monday = day(2026, 3, 2);
const model::Calendar calendar;

/// Two days in hours from a begin on, 10 contacts each with a band of 6 to 14.
model::Forecast tenAnHour(model::Instant begin, std::size_t hours) {
    model::Forecast forecast;
    forecast.method = "combination";
    forecast.calls = model::Series<model::Contacts>(
        model::TimeGrid(begin, model::Minutes(60), hours), std::vector<double>(hours, 10.0));
    const auto always = [&](double value) { return std::vector<double>(hours, value); };
    forecast.bands = {{0.5, always(8), always(12)}, {0.8, always(6), always(14)}};
    return forecast;
}

} // namespace

class TstForecastSnapshot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void intervalsAreKeptFromTheFirstWholeDayOn() {
        // From noon on: half a day and two whole ones.
        auto forecast = tenAnHour(calendar.rangeOf(monday).begin + std::chrono::hours(12), 60);
        forecast.dayTotals = {120, 240, 240};
        forecast.dayBands = {{0.8, {110, 220, 220}, {130, 260, 260}}};
        const auto snapshot = model::snapshotOf(forecast, calendar);
        QVERIFY(snapshot.firstDay == monday + std::chrono::days(1));
        QCOMPARE(snapshot.expected.size(), std::size_t(2));
        const auto &kept = *snapshot.intervals;
        QVERIFY(kept.grid.begin() == calendar.rangeOf(snapshot.firstDay).begin);
        QCOMPARE(kept.grid.count(), std::size_t(48));
        QCOMPARE(kept.low.front(), 6.0); // of the band of 80 %
        QCOMPARE(kept.high.back(), 14.0);
        QVERIFY(kept.original.empty() && model::originalDays(snapshot, calendar).empty());
    }

    void whatWasWrittenOverIsKeptBesideIt() {
        auto original = tenAnHour(calendar.rangeOf(monday).begin, 48);
        original.dayTotals = {240, 240};
        original.dayBands = {{0.8, {220, 220}, {260, 260}}};
        const std::vector<model::Override> overrides{
            {calendar.rangeOf(monday), 1.5, {}, "mailing"}};
        const auto forecast = model::overridden(original, overrides, calendar);
        const auto snapshot = model::snapshotOf(forecast, calendar, original, overrides);
        QCOMPARE(snapshot.expected[0], 360.0);
        QCOMPARE(model::originalDays(snapshot, calendar), (std::vector<double>{240, 240}));
        QCOMPARE(snapshot.intervals->expected[0], 15.0);
        QCOMPARE(snapshot.intervals->original[0], 10.0);
        QVERIFY(snapshot.overrides == overrides);
    }

    void intervalsAreScoredBesideDays() {
        auto forecast = tenAnHour(calendar.rangeOf(monday).begin, 48);
        forecast.dayTotals = {240, 240};
        forecast.dayBands = {{0.8, {230, 230}, {250, 250}}};
        const auto snapshot = model::snapshotOf(forecast, calendar);
        // By turns 5 and 15 an hour on the first day: right as a day, half off in every hour. The
        // hour from 3 on was not reported.
        const auto history = madeHistory(
            calendar, monday, 1,
            [](model::LocalTime time) {
                const auto hour = model::minuteOfDay(time).count() / 60;
                return hour == 3 ? -1.0 : hour % 2 == 0 ? 5.0 : 15.0;
            },
            model::Minutes(60));
        const auto score = model::scored(snapshot, history, calendar);
        QCOMPARE(score.days, 1);
        QCOMPARE(score.came, 225.0);
        QCOMPARE(score.wape, 15.0 / 225);
        QCOMPARE(score.intervals, 23);
        QCOMPARE(score.intervalsInside, 0);
        QCOMPARE(*score.intervalWape, 23 * 5.0 / 225);
        QCOMPARE(model::scored(snapshot, 0, history, calendar).came, 225.0);
        QCOMPARE(model::scored(snapshot, 1, history, calendar).days, 0);
    }

    void daysAloneAreScoredAsDays() {
        const model::ForecastSnapshot old{monday, "week-average", {240}, {200}, {280}};
        const auto history = madeHistory(calendar, monday, 1, [](model::LocalTime) { return 4.0; });
        const auto score = model::scored(old, history, calendar);
        QCOMPARE(score.days, 1);
        QCOMPARE(score.wape, 48.0 / 192);
        QVERIFY(!score.intervalWape);
    }

    void whatWasNotCountedSinceIsNotScored() {
        const auto snapshot = model::snapshotOf({}, calendar);
        QVERIFY(snapshot.expected.empty());
        QVERIFY(snapshot.intervals->grid.isEmpty());
        QCOMPARE(model::scored(snapshot, {}, calendar).days, 0);
    }
};

QTEST_APPLESS_MAIN(TstForecastSnapshot)
#include "tst_forecastsnapshot.moc"
