// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/accuracy/backtest.h"
#include "forecasting/accuracy/errors.h"
#include "forecasting/accuracy/robust.h"
#include "forecasting/bands/residuals.h"
#include "forecasting/bands/samplepaths.h"
#include "forecasting/cleaning/localdays.h"

#include <QTest>

#include <array>
#include <cmath>
#include <random>

namespace {

/// What a forecast of 20 intervals a day that expect 100 contacts each would have met: levels and
/// intervals that err apart by these relative standard deviations.
std::vector<std::array<double, 20>> noisyDays(std::size_t days, double level, double interval) {
    std::mt19937_64 generator(23);
    std::normal_distribution<double> normal;
    std::vector<std::array<double, 20>> result(days);
    for (auto &day : result) {
        const double own = 1 + level * normal(generator);
        for (double &count : day)
            count = static_cast<double>(std::poisson_distribution<int>(
                100 * std::max(0.05, own * (1 + interval * normal(generator))))(generator));
    }
    return result;
}

/// The likeness of days that differ each by itself, as learnt over so many weeks.
forecasting::DayDependence learntFrom(std::size_t weeks, bool byTheWeek) {
    const model::Calendar calendar;
    const std::size_t days = 7 * weeks;
    const model::TimeGrid grid(
        model::Instant(std::chrono::sys_days(std::chrono::year(2025) / std::chrono::January / 6)),
        model::Minutes(60), 24 * days);
    std::mt19937_64 generator(29);
    std::normal_distribution<double> normal;
    std::vector<double> counts(grid.count());
    double level = 0;
    for (std::size_t index = 0; index < counts.size(); ++index) {
        if (index % (byTheWeek ? 14 * 168 : 24) == 0)
            level = 100 * (1 + 0.1 * normal(generator));
        counts[index] = level;
    }
    const forecasting::LocalDays history(grid, counts, {}, calendar);
    forecasting::RollingForecasts rolling;
    for (std::size_t origin = 14; origin < days; origin += 3) {
        rolling.questions.push_back({origin, origin, 28});
        rolling.answers.push_back({forecasting::DayTable(28 * 24, 100.0), {}});
    }
    return forecasting::residualsOf(history, rolling).dependence;
}

} // namespace

class TstAccuracy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void errorsAgreeWithThoseComputedByHand() {
        forecasting::ErrorSum sum;
        const std::array value{10.0, 20.0, 30.0};
        const std::array forecast{12.0, 17.0, 30.0};
        for (std::size_t index = 0; index < 3; ++index) {
            sum.add(value[index], forecast[index]);
            sum.addQuantiles(value[index], std::array{forecast[index] - 4, forecast[index] + 4},
                             std::array{0.1, 0.9});
            sum.addBand80(value[index], forecast[index] - 2.5, forecast[index] + 2.5);
        }
        sum.addScaled(5.0 / 3.0, 2.0);
        sum.addScaled(3.0, 2.0);
        const auto accuracy = sum.accuracy(2);
        QCOMPARE(accuracy.wape, 5.0 / 60.0);
        QCOMPARE(accuracy.bias, -1.0 / 60.0);
        QCOMPARE(accuracy.mase, (5.0 / 6.0 + 1.5) / 2.0);
        QCOMPARE(accuracy.coverage80, 2.0 / 3.0);
        // 10 against 8 and 16: 0.2 and 0.6; 20 against 13 and 21: 0.7 and 0.1; 30: 0.4 and 0.4.
        QCOMPARE(accuracy.pinball, (0.8 + 0.8 + 0.8) / 2.0 / 60.0);
        QCOMPARE(accuracy.origins, 2);
    }

    void errorsOfNothingAreNoNumbers() {
        forecasting::ErrorSum sum;
        sum.add(0, 1);
        QVERIFY(std::isnan(sum.accuracy(1).wape));
    }

    void medianAndQuantilesAgreeWithTheirDefinitions() {
        QCOMPARE(forecasting::median({3, 1, 2}), 2.0);
        QCOMPARE(forecasting::median({4, 1, 2, 3}), 2.5);
        QVERIFY(std::isnan(forecasting::median({})));
        const std::array sorted{0.0, 10.0, 20.0, 30.0, 40.0};
        QCOMPARE(forecasting::sortedQuantile(sorted, 0.1), 4.0);
        QCOMPARE(forecasting::sortedQuantile(sorted, 1.0), 40.0);
        QVERIFY(std::abs(forecasting::normalQuantile(0.9) - 1.2815515655446004) < 1e-12);
        QVERIFY(std::abs(forecasting::normalQuantile(0.025) + 1.959963984540054) < 1e-12);
    }

    void slopesIgnoreOneWildPoint() {
        const std::array x{0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0};
        const std::array y{1.0, 3.0, 5.0, 700.0, 9.0, 11.0, 13.0};
        QCOMPARE(forecasting::theilSen(x, y).slope, 2.0);
        QCOMPARE(forecasting::theilSen(x, y).slopeError, 0.0);
    }

    void countsNeverStandStill() {
        std::vector<forecasting::Residual> exact;
        for (std::size_t index = 0; index < 200; ++index)
            exact.push_back({100, 100, 1, 1 + index % 28, index, 0});
        const forecasting::Spread spread(1, exact);
        for (const std::size_t ahead : {1, 5, 20, 80})
            QVERIFY(spread.deviation(100, {ahead, 0, {}}) > 0.1);
        QCOMPARE(spread.quantile(0, {1, 0, {}}, 0.975), 0.0);
    }

    void sampledDaysSpreadAsDaysDid_data() {
        QTest::addColumn<double>("level");
        QTest::addColumn<double>("interval");
        QTest::newRow("counts alone") << 0.0 << 0.0;
        QTest::newRow("the day's level") << 0.1 << 0.0;
        QTest::newRow("each interval by itself") << 0.0 << 0.2;
        QTest::newRow("both") << 0.05 << 0.2;
    }
    void sampledDaysSpreadAsDaysDid() {
        QFETCH(double, level);
        QFETCH(double, interval);
        std::vector<forecasting::Residual> intervals, days;
        const auto past = noisyDays(400, level, interval);
        for (std::size_t day = 0; day < past.size(); ++day) {
            double total = 0;
            for (std::size_t slot = 0; slot < 20; ++slot) {
                intervals.push_back({100, past[day][slot], 1, 1 + day % 28, day, slot});
                total += past[day][slot];
            }
            days.push_back({2000, total, 1, 1 + day % 28, day, 0});
        }
        const forecasting::Spread ofIntervals(20, intervals);
        const forecasting::Spread ofDays(1, days);
        forecasting::HorizonDays horizon;
        for (std::size_t slot = 0; slot < 20; ++slot) {
            horizon.calls.push_back(100);
            horizon.day.push_back(0);
            horizon.slot.push_back(slot);
        }
        horizon.totals = {2000};
        horizon.ahead = {10};
        horizon.doubt = {{}};
        const auto paths =
            forecasting::samplePaths(horizon, ofIntervals, ofDays, {}, 4000, 1).calls;
        double squares = 0;
        double own = 0;
        for (const auto &path : paths) {
            double total = 0;
            for (const double count : path)
                total += count / 2000;
            squares += (total - 1) * (total - 1) / 4000;
            own += (path[7] - 100) * (path[7] - 100) / 4000;
        }
        const double truth = level * level + (interval * interval + 0.01) / 20;
        const double day = std::sqrt(squares / truth);
        QVERIFY2(day > 0.9 && day < 1.15, qPrintable(QString::number(day)));
        const double each = std::sqrt(own / (100 + 1e4 * (level * level + interval * interval)));
        QVERIFY2(each > 0.85 && each < 1.15, qPrintable(QString::number(each)));
    }

    void fewWeeksArePooledWithWhatIsUsual() {
        const auto lasting = [](std::size_t weeks, bool byTheWeek) {
            return learntFrom(weeks, byTheWeek).lasting;
        };
        QVERIFY(lasting(6, false) > lasting(104, false) + 0.03);
        QVERIFY(lasting(104, false) < 0.06);
        QVERIFY(lasting(104, true) > 0.6);
        QVERIFY(lasting(6, true) < lasting(104, true));
    }
};

QTEST_APPLESS_MAIN(TstAccuracy)
#include "tst_accuracy.moc"
