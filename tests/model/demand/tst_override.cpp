// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demand/override.h"

#include <QTest>

#include <limits>

namespace {

const model::Instant begin(std::chrono::sys_days(std::chrono::year(2026) / std::chrono::March / 2));

model::TimeRange hours(int from, int to) {
    return {begin + std::chrono::hours(from), begin + std::chrono::hours(to)};
}

/// Two days, 10 contacts an hour from 8 to 18 on the first, nothing on the second.
model::Forecast oneBusyDay() {
    model::Forecast forecast;
    std::vector<double> calls(48, 0.0);
    for (std::size_t hour = 8; hour < 18; ++hour)
        calls[hour] = 10;
    forecast.calls =
        model::Series<model::Contacts>(model::TimeGrid(begin, model::Minutes(60), 48), calls);
    forecast.median = calls;
    forecast.bands = {{0.8, calls, calls}};
    for (double &high : forecast.bands[0].high)
        high *= 1.5;
    forecast.dayTotals = {100, 0};
    forecast.dayBands = {{0.8, {90, 0}, {110, 0}}};
    forecast.observed.assign(48, true);
    forecast.samplePaths = {calls};
    return forecast;
}

} // namespace

class TstOverride : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFactorChangesItsRangeAndNothingElse() {
        const auto after = model::overridden(
            oneBusyDay(), std::vector{model::Override{hours(8, 10), 1.5, {}, "mailing"}},
            model::Calendar());
        QCOMPARE(after.calls.numbers()[8], 15.0);
        QCOMPARE(after.calls.numbers()[10], 10.0);
        QCOMPARE(after.bands[0].high[9], 22.5);
        QCOMPARE(after.samplePaths[0][9], 15.0);
        QCOMPARE(after.dayTotals[0], 110.0);
        QCOMPARE(after.dayBands[0].high[0], 121.0);
    }

    void aTotalKeepsTheShapeOfTheDay() {
        const auto after = model::overridden(
            oneBusyDay(), std::vector{model::Override{hours(0, 24), 1, 250.0, "fair"}},
            model::Calendar());
        QCOMPARE(after.calls.numbers()[12], 25.0);
        QCOMPARE(after.calls.numbers()[7], 0.0);
        QCOMPARE(after.dayTotals[0], 250.0);
    }

    void aTotalWhereNothingWasExpectedIsSpreadEvenly() {
        const auto after = model::overridden(
            oneBusyDay(), std::vector{model::Override{hours(32, 36), 1, 20.0, "open Sunday"}},
            model::Calendar());
        QCOMPARE(after.calls.numbers()[33], 5.0);
        QCOMPARE(after.calls.numbers()[36], 0.0);
        QCOMPARE(after.dayTotals[1], 20.0);
        QCOMPARE(after.dayBands[0].low[1], 20.0);
    }

    void noOverrideLeavesTheForecastAsItIs() {
        QVERIFY(model::overridden(oneBusyDay(), {}, model::Calendar()) == oneBusyDay());
    }

    void impossibleFiguresAreRefused() {
        for (const double figure : {-1.0, std::numeric_limits<double>::infinity(),
                                    std::numeric_limits<double>::quiet_NaN()})
            QVERIFY_EXCEPTION_THROWN(
                (void)model::overridden(oneBusyDay(),
                                        std::vector{model::Override{hours(0, 1), figure, {}, ""}},
                                        model::Calendar()),
                std::invalid_argument);
    }
};

QTEST_APPLESS_MAIN(TstOverride)
#include "tst_override.moc"
