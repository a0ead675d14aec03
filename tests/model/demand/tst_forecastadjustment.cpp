// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demand/forecastadjustment.h"
#include "tests/support/berlin.h"

#include <QTest>

using namespace model;

namespace {

Calendar calendar() { return {berlin(), "DE-BY", {}}; }

/// Two weeks of half hours from a Monday on, across the end of summer time.
Forecast twoWeeks() {
    const Calendar place = calendar();
    const Instant begin = place.rangeOf(date(2026, 10, 19)).begin;
    const Instant end = place.rangeOf(date(2026, 11, 2)).begin;
    const TimeGrid grid(begin, Minutes(30), static_cast<std::size_t>((end - begin) / Minutes(30)));
    Forecast forecast;
    forecast.calls = Series<Contacts>(grid, std::vector<double>(grid.count(), 10.0));
    forecast.median.assign(grid.count(), 10.0);
    forecast.bands = {
        {0.8, std::vector<double>(grid.count(), 5.0), std::vector<double>(grid.count(), 15.0)}};
    forecast.dayTotals.assign(14, 480.0);
    forecast.dayBands = {{0.8, std::vector<double>(14, 400.0), std::vector<double>(14, 560.0)}};
    forecast.handleSeconds.assign(grid.count(), 300.0);
    forecast.wape = 0.1;
    return forecast;
}

} // namespace

class ForecastAdjustmentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutFactorsNothingChanges() {
        QVERIFY(ForecastAdjustment{}.isNeutral());
        QVERIFY(adjusted(twoWeeks(), {}, calendar()) == twoWeeks());
        QVERIFY(adjusted({}, {2, 2, {}}, calendar()) == Forecast{});
    }

    void volumeAndHandlingTimeAreSeparate() {
        const Forecast result = adjusted(twoWeeks(), {1.1, 0.5, {}}, calendar());
        QCOMPARE(result.calls.total().value(), 1.1 * twoWeeks().calls.total().value());
        QCOMPARE(result.dayTotals[3], 528.0);
        QCOMPARE(result.dayBands[0].high[3], 616.0);
        QCOMPARE(result.bands[0].low[7], 5.5);
        QCOMPARE(result.handleSeconds[0], 150.0);
        QVERIFY(result.wape == twoWeeks().wape);
    }

    void aWeekIsLocalFromMondayToSunday() {
        const ForecastAdjustment adjustment{1, 1, {{date(2026, 10, 26), 2.0}}};
        QCOMPARE(adjustment.volumeOn(date(2026, 10, 25)), 1.0);
        QCOMPARE(adjustment.volumeOn(date(2026, 10, 26)), 2.0);
        QCOMPARE(adjustment.volumeOn(date(2026, 11, 1)), 2.0);
        const Forecast result = adjusted(twoWeeks(), adjustment, calendar());
        QCOMPARE(result.dayTotals[6], 480.0);
        QCOMPARE(result.dayTotals[7], 960.0);
        // The Sunday before has 25 hours.
        const std::size_t monday = 7 * 48 + 2;
        QCOMPARE(result.calls[monday - 1].value(), 10.0);
        QCOMPARE(result.calls[monday].value(), 20.0);
    }

    void aDayThatHasBegunIsTheFirst() {
        // From Saturday 18:00 on, as where a file ends with the last hour that was open.
        const Calendar place = calendar();
        const Instant begin = place.rangeOf(date(2026, 10, 24)).begin + std::chrono::hours(18);
        Forecast forecast = twoWeeks();
        const TimeGrid grid(begin, Minutes(30), 12 + 50 + 48);
        forecast.calls = Series<Contacts>(grid, std::vector<double>(grid.count(), 10.0));
        for (auto *values : {&forecast.median, &forecast.bands[0].low, &forecast.bands[0].high,
                             &forecast.handleSeconds})
            values->assign(grid.count(), 10.0);
        forecast.dayTotals = {120, 500, 480};
        forecast.dayBands = {{0.8, {100, 400, 400}, {140, 600, 560}}};
        const Forecast result = adjusted(forecast, {1, 1, {{date(2026, 10, 26), 2.0}}}, place);
        QCOMPARE(result.dayTotals, std::vector<double>({120, 500, 960}));
        QCOMPARE(result.dayBands[0].high, std::vector<double>({140, 600, 1120}));
    }

    void factorsOfAWeekComeOnTop() {
        const ForecastAdjustment adjustment{1.5, 1, {{date(2026, 10, 26), 2.0}}};
        const Forecast result = adjusted(twoWeeks(), adjustment, calendar());
        QCOMPARE(result.dayTotals[0], 720.0);
        QCOMPARE(result.dayTotals[13], 1440.0);
    }
};

QTEST_APPLESS_MAIN(ForecastAdjustmentTest)
#include "tst_forecastadjustment.moc"
