// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/riskcolumns.h"

#include <QTest>

#include <cmath>

using namespace application;

namespace {

const std::vector<std::string> columns{"timestamp", "mean", "lo95", "lo80",
                                       "median",    "hi80", "hi95", "aht_s"};

} // namespace

class TestRiskColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void edgesOfBandsAreOneSidedQuantiles_data();
    void edgesOfBandsAreOneSidedQuantiles();
    void quantilesOfASpreadVolumeAreFound();
    void volumesAtZeroAreMixedPlainly();
    void whatLiesOutsideTheBandsIsNotGuessed();
};

void TestRiskColumns::edgesOfBandsAreOneSidedQuantiles_data() {
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("column");
    QTest::newRow("P2.5") << 0.025 << "lo95";
    QTest::newRow("P10") << 0.1 << "lo80";
    QTest::newRow("P50") << 0.5 << "median";
    QTest::newRow("P90") << 0.9 << "hi80";
    QTest::newRow("P97.5") << 0.975 << "hi95";
}

void TestRiskColumns::edgesOfBandsAreOneSidedQuantiles() {
    QFETCH(double, share);
    QFETCH(QString, column);
    const auto found = riskColumns(columns, share);
    QVERIFY(found);
    QCOMPARE(QString::fromStdString(found->low), column);
    QCOMPARE(QString::fromStdString(found->high), column);
    QCOMPARE(found->between(12.0, 12.0), 12.0);
}

void TestRiskColumns::quantilesOfASpreadVolumeAreFound() {
    // Log-normal around 100: e^(0.2 z); z(0.9) = 1.2816, z(0.8) = 0.8416, z(0.2) = -0.8416.
    const auto busy = riskColumns(columns, 0.8);
    QVERIFY(busy);
    QCOMPARE(busy->low, std::string("median"));
    QCOMPARE(busy->high, std::string("hi80"));
    const double edge = std::exp(0.2 * 1.2815515655446004);
    const double quantile = std::exp(0.2 * 0.8416212335729143);
    QVERIFY(std::abs(busy->between(100.0, 100.0 * edge) - 100.0 * quantile) < 1e-9);
    const auto quiet = riskColumns(columns, 0.2);
    QVERIFY(quiet);
    QVERIFY(std::abs(quiet->between(100.0 / edge, 100.0) - 100.0 / quantile) < 1e-9);
}

void TestRiskColumns::volumesAtZeroAreMixedPlainly() {
    const auto found = riskColumns({"lo80", "hi80"}, 0.5);
    QVERIFY(found);
    QVERIFY(std::abs(found->between(0.0, 3.0) - 1.5) < 1e-12);
}

void TestRiskColumns::whatLiesOutsideTheBandsIsNotGuessed() {
    QVERIFY(!riskColumns(columns, 0.99));
    QVERIFY(!riskColumns(columns, 0.02));
    QVERIFY(!riskColumns({"timestamp", "mean", "high", "low5x", "hi"}, 0.5));
    QVERIFY(!riskColumns({}, 0.8));
}

QTEST_APPLESS_MAIN(TestRiskColumns)
#include "tst_riskcolumns.moc"
