// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/accuracy/errors.h"
#include "forecasting/accuracy/robust.h"
#include "forecasting/bands/residuals.h"

#include <QTest>

#include <array>
#include <cmath>

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
};

QTEST_APPLESS_MAIN(TstAccuracy)
#include "tst_accuracy.moc"
