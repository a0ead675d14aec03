// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/controlledratio.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace model;

namespace {

/// Batches of a ratio 0.8 whose luck shows in a known quantity.
struct Batches {
    std::vector<RatioPart> parts;
    Control luck;

    Batches(std::mt19937_64 &random, std::size_t count, double explained) {
        std::normal_distribution<double> normal;
        for (std::size_t batch = 0; batch < count; ++batch) {
            const double size = 100.0 + 10.0 * normal(random);
            luck.push_back(3.0 * normal(random));
            parts.push_back({0.8 * size - explained * luck.back() + 2.0 * normal(random), size});
        }
    }
};

} // namespace

class TestControlledRatio : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isUnbiasedAndItsIntervalHolds_data();
    void isUnbiasedAndItsIntervalHolds();
    void whatTheControlsExplainIsTakenOut();
    void equalControlsCountOnce();
    void fewBatchesAreLeftAlone();
    void nothingKnownIsTheRatio();
};

void TestControlledRatio::isUnbiasedAndItsIntervalHolds_data() {
    QTest::addColumn<int>("batches");
    QTest::addColumn<double>("explained");
    QTest::newRow("few, much explained") << 24 << 1.5;
    QTest::newRow("few, nothing explained") << 24 << 0.0;
    QTest::newRow("many") << 200 << 1.0;
}

void TestControlledRatio::isUnbiasedAndItsIntervalHolds() {
    QFETCH(int, batches);
    QFETCH(double, explained);
    std::mt19937_64 random(11);
    constexpr int times = 4000;
    double sum = 0.0;
    double squares = 0.0;
    double plainSquares = 0.0;
    int inside = 0;
    for (int time = 0; time < times; ++time) {
        const Batches made(random, static_cast<std::size_t>(batches), explained);
        const Estimate found = controlledRatio(made.parts, std::vector<Control>{made.luck});
        const Estimate plain = ratio(made.parts);
        sum += found.value - 0.8;
        squares += std::pow(found.value - 0.8, 2);
        plainSquares += std::pow(plain.value - 0.8, 2);
        inside += found.contains(0.8) ? 1 : 0;
    }
    qInfo("variance %.2f of the plain ratio's, %.1f %% inside", squares / plainSquares,
          100.0 * inside / times);
    const double error = std::sqrt(squares / times / times);
    QVERIFY(std::abs(sum / times) < 4.0 * error);
    QVERIFY(inside >= 0.94 * times);
    // A part 1 - ρ² is left, and one control takes a batch's worth of knowledge.
    const double left = 4.0 / (4.0 + std::pow(3.0 * explained, 2));
    QVERIFY(std::abs(squares / plainSquares / left - 1.0) < 0.15);
}

void TestControlledRatio::whatTheControlsExplainIsTakenOut() {
    std::vector<RatioPart> parts;
    Control calls;
    Control work;
    for (int batch = 0; batch < 40; ++batch) {
        calls.push_back(std::sin(batch));
        work.push_back(std::cos(2.0 * batch) + 0.3);
        parts.push_back({70.0 + 2.0 * calls.back() - 5.0 * work.back(), 100.0});
    }
    const Estimate found = controlledRatio(parts, std::vector<Control>{calls, work});
    QVERIFY(std::abs(found.value - 0.7) < 1e-12);
    QVERIFY(found.half < 1e-12);
    QVERIFY(std::abs(ratio(parts).value - 0.7) > 1e-3);
    QCOMPARE(controlledRatio(parts, std::vector<Control>{calls, work}, 0.01).error, 0.01);
}

void TestControlledRatio::equalControlsCountOnce() {
    std::mt19937_64 random(3);
    const Batches made(random, 60, 1.0);
    const Control nothing(60, 0.0);
    const Estimate once = controlledRatio(made.parts, std::vector<Control>{made.luck});
    const Estimate more =
        controlledRatio(made.parts, std::vector<Control>{made.luck, made.luck, nothing});
    QVERIFY(std::abs(once.value - more.value) < 1e-12);
    QVERIFY(std::abs(once.half - more.half) < 1e-12);
}

void TestControlledRatio::fewBatchesAreLeftAlone() {
    std::mt19937_64 random(3);
    const Batches made(random, 9, 1.0);
    QVERIFY(controlledRatio(made.parts, std::vector<Control>{made.luck}) == ratio(made.parts));
}

void TestControlledRatio::nothingKnownIsTheRatio() {
    std::mt19937_64 random(3);
    const Batches made(random, 60, 1.0);
    const Estimate found = controlledRatio(made.parts, {});
    QCOMPARE(found.value, ratio(made.parts).value);
    QCOMPARE(found.half, ratio(made.parts).half);
}

QTEST_APPLESS_MAIN(TestControlledRatio)
#include "tst_controlledratio.moc"
