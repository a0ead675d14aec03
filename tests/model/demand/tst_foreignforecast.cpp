// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demand/foreignforecast.h"

#include <QTest>

namespace {

const model::Instant begin(std::chrono::sys_days(std::chrono::year(2026) / std::chrono::March / 2));

/// Two days of 24 hours, ten contacts in each hour of the first, none on the second.
model::Forecast own() {
    model::Forecast forecast;
    std::vector<double> calls(48, 0.0);
    std::fill(calls.begin(), calls.begin() + 24, 10.0);
    forecast.calls =
        model::Series<model::Contacts>(model::TimeGrid(begin, model::Minutes(60), 48), calls);
    forecast.median = calls;
    forecast.bands = {{0.8, calls, calls}};
    for (double &high : forecast.bands[0].high)
        high *= 1.5;
    forecast.dayTotals = {240, 0};
    forecast.dayBands = {{0.8, {200, 0}, {300, 0}}};
    forecast.observed.assign(48, false);
    forecast.samplePaths = {calls};
    forecast.method = "top-down";
    forecast.wape = 0.1;
    return forecast;
}

model::ForeignForecast foreign(model::Instant from, model::Minutes interval,
                               std::vector<double> contacts) {
    return {"head-office.csv", model::TimeGrid(from, interval, contacts.size()), contacts};
}

} // namespace

class TstForeignForecast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itsFiguresStandInPlaceOfOurs() {
        const auto after = model::withForeign(
            own(), foreign(begin + std::chrono::hours(2), model::Minutes(60), {20, -1, 5}), {});
        QCOMPARE(after.calls.numbers()[1], 10.0);
        QCOMPARE(after.calls.numbers()[2], 20.0);
        QCOMPARE(after.calls.numbers()[3], 10.0); // it says nothing of this hour
        QCOMPARE(after.calls.numbers()[4], 5.0);
        QCOMPARE(after.bands[0].high[2], 30.0); // as far off as a share
        QCOMPARE(after.samplePaths[0][4], 5.0);
        QCOMPARE(after.dayTotals[0], 245.0);
        QCOMPARE(after.dayBands[0].high[0], 300.0 * 245 / 240);
        QCOMPARE(after.method, std::string("foreign"));
        QVERIFY(!after.wape);
    }

    void whereOursIsNothingItsFigureStandsAlone() {
        const auto after = model::withForeign(
            own(), foreign(begin + std::chrono::hours(30), model::Minutes(60), {8}), {});
        QCOMPARE(after.calls.numbers()[30], 8.0);
        QCOMPARE(after.bands[0].low[30], 8.0);
        QCOMPARE(after.dayTotals[1], 8.0);
        QVERIFY(after.observed[30]); // the hour will be open
        QVERIFY(!after.observed[31]);
    }

    void whatDoesNotFitChangesNothing() {
        const auto before = own();
        QVERIFY(model::withForeign(before, {}, {}) == before);
        QVERIFY(model::withForeign(before, foreign(begin, model::Minutes(30), {8, 8}), {}) ==
                before);
        QVERIFY(model::withForeign(
                    before, foreign(begin + std::chrono::minutes(20), model::Minutes(60), {8, 8}),
                    {}) == before);
        QVERIFY(model::withForeign(
                    before, foreign(begin + std::chrono::hours(480), model::Minutes(60), {8, 8}),
                    {}) == before);
    }
};

QTEST_GUILESS_MAIN(TstForeignForecast)
#include "tst_foreignforecast.moc"
