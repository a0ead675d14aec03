// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/durationlaw.h"
#include "model/simulation/poissonarrivals.h"
#include "model/simulation/randomstream.h"

#include <QTest>

#include <cmath>
#include <stdexcept>
#include <vector>

using namespace model;

class TestRandomStream : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocksAreThePublishedOnes();
    void streamsOfDifferentPurposesDiffer();
    void numbersAreUniform();
    void lawsHaveTheirMoments_data();
    void lawsHaveTheirMoments();
    void arrivalsFollowTheRate();
    void impossibleLawsAreRefused();
};

void TestRandomStream::blocksAreThePublishedOnes() {
    // Known answers that the authors publish with the generator (Random123, kat_vectors).
    const RandomStream::Block zeros{0x16554d9eca36314c, 0xdb20fe9d672d0fdc, 0xd7e772cee186176b,
                                    0x7e68b68aec7ba23b};
    QVERIFY(RandomStream::block({0, 0, 0, 0}, {0, 0}) == zeros);
    const RandomStream::Block digitsOfPi{0xa528f45403e61d95, 0x38c72dbd566e9788, 0xa5a1610e72fd18b5,
                                         0x57bd43b5e52b7fe6};
    QVERIFY(RandomStream::block(
                {0x243f6a8885a308d3, 0x13198a2e03707344, 0xa4093822299f31d0, 0x082efa98ec4e6c89},
                {0x452821e638d01377, 0xbe5466cf34e90c6c}) == digitsOfPi);
}

void TestRandomStream::streamsOfDifferentPurposesDiffer() {
    RandomStream first(1, 2, 3, Purpose::Arrival);
    RandomStream again(1, 2, 3, Purpose::Arrival);
    RandomStream purpose(1, 2, 3, Purpose::Handling);
    RandomStream run(1, 3, 3, Purpose::Arrival);
    RandomStream channel(1, 2, 4, Purpose::Arrival);
    RandomStream seed(2, 2, 3, Purpose::Arrival);
    for (int draw = 0; draw < 100; ++draw) {
        const std::uint64_t number = first.next();
        QCOMPARE(again.next(), number);
        QVERIFY(purpose.next() != number);
        QVERIFY(run.next() != number);
        QVERIFY(channel.next() != number);
        QVERIFY(seed.next() != number);
    }
}

void TestRandomStream::numbersAreUniform() {
    RandomStream random(42, 0, 0, Purpose::Decision);
    constexpr int draws = 200000;
    std::vector<double> cells(100);
    for (int draw = 0; draw < draws; ++draw)
        ++cells[static_cast<std::size_t>(100.0 * random.uniform())];
    double chiSquare = 0.0;
    for (const double count : cells)
        chiSquare += std::pow(count - draws / 100.0, 2) / (draws / 100.0);
    // 99 degrees of freedom: 0.1 and 99.9 per cent.
    QVERIFY(chiSquare > 61.1 && chiSquare < 148.2);
}

void TestRandomStream::lawsHaveTheirMoments_data() {
    QTest::addColumn<int>("shape");
    QTest::addColumn<double>("asked");
    QTest::addColumn<double>("scv");
    const auto row = [](const char *name, DurationLaw::Shape shape, double asked, double scv) {
        QTest::newRow(name) << static_cast<int>(shape) << asked << scv;
    };
    row("exponential", DurationLaw::Shape::Exponential, 1.0, 1.0);
    row("lognormal, narrow", DurationLaw::Shape::Lognormal, 0.2, 0.2);
    row("lognormal, wide", DurationLaw::Shape::Lognormal, 1.5, 1.5);
    row("Erlang of two stages", DurationLaw::Shape::Erlang, 0.5, 0.5);
    row("Erlang of ten stages", DurationLaw::Shape::Erlang, 0.1, 0.1);
    row("deterministic", DurationLaw::Shape::Deterministic, 1.0, 0.0);
}

void TestRandomStream::lawsHaveTheirMoments() {
    QFETCH(int, shape);
    QFETCH(double, asked);
    QFETCH(double, scv);
    const DurationLaw law(static_cast<DurationLaw::Shape>(shape), asked);
    QVERIFY(std::abs(law.scv() - scv) < 1e-12);
    RandomStream random(3, 0, 0, Purpose::Handling);
    constexpr int draws = 200000;
    double sum = 0.0;
    double squares = 0.0;
    int longer = 0;
    for (int draw = 0; draw < draws; ++draw) {
        const double length = law.draw(random);
        QVERIFY(length > 0.0);
        sum += length;
        squares += length * length;
        longer += length > 1.5 ? 1 : 0;
    }
    const double mean = sum / draws;
    QVERIFY(std::abs(mean - 1.0) < 4.0 * std::sqrt(scv / draws) + 1e-9);
    QVERIFY(std::abs(squares / draws - mean * mean - scv) < 0.1 * scv + 1e-9);
    QVERIFY(std::abs(static_cast<double>(longer) / draws - law.exceeds(1.5)) < 0.005);
    QCOMPARE(law.exceeds(0.0), 1.0);
}

void TestRandomStream::arrivalsFollowTheRate() {
    const std::vector<double> expected{3.0, 0.0, 0.5, 8.0};
    PoissonArrivals arrivals(expected, 60.0, true);
    RandomStream random(5, 0, 0, Purpose::Arrival);
    std::vector<double> counted(4);
    constexpr double weeks = 20000.0;
    double last = 0.0;
    for (double time = arrivals.next(random); time < weeks * 240.0; time = arrivals.next(random)) {
        QVERIFY(time > last);
        last = time;
        ++counted[static_cast<std::size_t>(std::fmod(time, 240.0) / 60.0)];
    }
    for (std::size_t index = 0; index < 4; ++index)
        QVERIFY(std::abs(counted[index] / weeks - expected[index]) <=
                4.0 * std::sqrt(expected[index] / weeks));

    PoissonArrivals never(std::vector<double>{0.0, 0.0}, 60.0, true);
    QVERIFY(std::isinf(never.next(random)));
    PoissonArrivals once(std::vector<double>{1.0}, 60.0, false);
    double time = 0.0;
    while (std::isfinite(time))
        time = once.next(random);
    QVERIFY(std::isinf(once.next(random)));
}

void TestRandomStream::impossibleLawsAreRefused() {
    QVERIFY_EXCEPTION_THROWN(DurationLaw(DurationLaw::Shape::Lognormal, 0.0),
                             std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(DurationLaw(DurationLaw::Shape::Erlang, -1.0), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(DurationLaw(DurationLaw::Shape::Lognormal, INFINITY),
                             std::invalid_argument);
}

QTEST_APPLESS_MAIN(TestRandomStream)
#include "tst_randomstream.moc"
