// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/erlang.h"
#include "tests/support/oracle.h"

#include <QTest>

#include <rapidcheck.h>

#include <array>
#include <cmath>
#include <limits>
#include <stdexcept>

using namespace model;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Real numbers spread evenly over the orders of magnitude.
rc::Gen<double> positive(double from, double to) {
    const int low = static_cast<int>(std::log10(from) * 1000.0);
    const int high = static_cast<int>(std::log10(to) * 1000.0);
    return rc::gen::map(rc::gen::inRange(low, high),
                        [](int exponent) { return std::pow(10.0, exponent / 1000.0); });
}

struct Case {
    QueueLoad load;
    double agents;
    double patience;
    double threshold;
};

/// Queues around the point where agents and load balance, and far from it.
Case anyQueue() {
    Case queue;
    const double erlangs = *positive(1e-9, 1e4);
    const double handleTime = *positive(1.0, 1e4);
    queue.load = {erlangs / handleTime, handleTime};
    queue.agents = erlangs * *positive(0.1, 10.0) + *rc::gen::inRange(0, 3);
    queue.patience = *positive(1e-2, 1e5);
    queue.threshold = *rc::gen::inRange(0, 300);
    return queue;
}

bool isShare(double value) { return value >= 0.0 && value <= 1.0; }
bool isSensible(const QueuePerformance &found) {
    return isShare(found.waitingProbability) && isShare(found.answeredInTime) &&
           isShare(found.answeredInTimeOfAnswered) && isShare(found.answeredInTimeShort) &&
           isShare(found.waitBeyondThreshold) && isShare(found.occupancy) &&
           isShare(found.abandoned) && isShare(found.abandonedInTime) && found.averageWait >= 0.0 &&
           found.averageWaitOfAll >= 0.0 && found.queueLength >= 0.0;
}

/// `value` to as many digits as the source prints.
bool equalsPrinted(double value, double printed, double unit) {
    return std::abs(value - printed) <= 0.5 * unit * (1.0 + 1e-9);
}

} // namespace

class TestErlang : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "seed=20240229 max_success=300");
    }

    void erlangBAgreesWithTheOracle();
    void erlangCAgreesWithTheOracle();
    void erlangAAgreesWithTheOracle();
    void publishedValuesAreFound_data();
    void publishedValuesAreFound();
    void publishedCallCentresAreFound();
    void extremeLoadsKeepTheirDigits_data();
    void extremeLoadsKeepTheirDigits();
    void aSingleAgentFollowsTheTextbook();
    void withoutLoadNobodyWaits();
    void withoutAgentsEverybodyGivesUp();
    void tooFewAgentsArePatientCallersInstability();
    void withoutPatienceTheQueueIsALossSystem();
    void offeredLoadIsRoundedOnce();
    void nonsenseIsRefused();
    void figuresAreSharesAndTimes();
    void moreAgentsNeverWorsenService();
    void patientCallersTendToErlangC();
    void impatientCallersTendToErlangB();
    void doublingTheTimeUnitChangesNothing();
    void flowIntoTheQueueEqualsFlowOut();
    void realAgentsJoinTheWholeNumbers();
    void stepsOnALadderAreEvaluations();
    void everyRangeKeepsItsDigits();
    void figuresHoldTogetherEverywhere();
    void percentilesInvertTheWait();
    void overloadGrowsByWhatIsNotServed();
    void handlingTimesOfAnySpreadGiveARange();
    void busynessSpreadsTheServiceLevel();
    void longPatienceKeepsItsDigits_data();
    void longPatienceKeepsItsDigits();
    void wildBusynessKeepsItsDigits_data();
    void wildBusynessKeepsItsDigits();
    void hugeLoadsOnFewAgentsAreShares();
};

void TestErlang::erlangBAgreesWithTheOracle() {
    const auto rows = oracleRows("erlang_b");
    QCOMPARE(rows.size(), 200);
    for (const OracleRow &row : rows) {
        const QueueLoad load =
            queueLoad(row.number("calls"), row.number("interval_s"), row.number("aht_s"));
        const double agents = row.number("agents");
        const double blocking = erlangB(agents, load.offered());
        const double carried = erlangAPerformance(load, agents, 0.0, 0.0).occupancy;
        QVERIFY2(row.agrees("blocking", blocking), qPrintable(row.text("id")));
        QVERIFY2(row.agrees("occupancy", carried), qPrintable(row.text("id")));
    }
}

void TestErlang::erlangCAgreesWithTheOracle() {
    const auto rows = oracleRows("erlang_c");
    QCOMPARE(rows.size(), 563);
    for (const OracleRow &row : rows) {
        const QueueLoad load =
            queueLoad(row.number("calls"), row.number("interval_s"), row.number("aht_s"));
        const double agents = row.number("agents");
        const QueuePerformance found = erlangCPerformance(load, agents, row.number("t_s"));
        const QByteArray id = row.text("id").toUtf8();
        QVERIFY2(row.agrees("p_wait", found.waitingProbability), id);
        QVERIFY2(row.agrees("p_wait_gt_t", found.waitBeyondThreshold), id);
        QVERIFY2(row.agrees("sl", found.answeredInTime), id);
        QVERIFY2(row.agrees("asa_s", found.averageWait), id);
        QVERIFY2(row.agrees("wait_all_s", found.averageWaitOfAll), id);
        QVERIFY2(row.agrees("occupancy", found.occupancy), id);
        QVERIFY2(row.agrees("lq", found.queueLength), id);
        QVERIFY2(
            row.agrees("wait_pctl_s", waitPercentile(load, agents, infinity, row.number("pctl"))),
            id);
    }
}

void TestErlang::erlangAAgreesWithTheOracle() {
    const auto rows = oracleRows("erlang_a");
    QCOMPARE(rows.size(), 444);
    for (const OracleRow &row : rows) {
        const QueueLoad load =
            queueLoad(row.number("calls"), row.number("interval_s"), row.number("aht_s"));
        const QueuePerformance found = erlangAPerformance(
            load, row.number("agents"), row.number("patience_s"), row.number("t_s"));
        const QByteArray id = row.text("id").toUtf8();
        QVERIFY2(row.agrees("p_wait", found.waitingProbability), id);
        QVERIFY2(row.agrees("p_wait_gt_t", found.waitBeyondThreshold), id);
        QVERIFY2(row.agrees("sl", found.answeredInTime), id);
        QVERIFY2(row.agrees("sl_answered", found.answeredInTimeOfAnswered), id);
        QVERIFY2(row.agrees("sl_short", found.answeredInTimeShort), id);
        QVERIFY2(row.agrees("asa_s", found.averageWait), id);
        QVERIFY2(row.agrees("wait_all_s", found.averageWaitOfAll), id);
        QVERIFY2(row.agrees("occupancy", found.occupancy), id);
        QVERIFY2(row.agrees("p_abandon", found.abandoned), id);
        QVERIFY2(row.agrees("p_abandon_t", found.abandonedInTime), id);
        QVERIFY2(row.agrees("lq", found.queueLength), id);
    }
}

void TestErlang::publishedValuesAreFound_data() {
    QTest::addColumn<double>("found");
    QTest::addColumn<double>("printed");
    QTest::addColumn<double>("unit");

    // Poolsim-core reference matrix of Erlang C, by agents and load per agent.
    const auto poolsim = [](double agents, double occupancy, double printed) {
        QTest::addRow("poolsim %g agents, %g", agents, occupancy)
            << erlangC(agents, agents * occupancy) << printed << 1e-8;
    };
    poolsim(2, 0.5, 1.0 / 3.0);
    poolsim(2, 0.8, 0.71111111);
    poolsim(2, 0.9, 0.85263158);
    poolsim(3, 0.7, 0.49234450);
    poolsim(3, 0.9, 0.81706102);
    poolsim(4, 0.5, 0.17391304);
    poolsim(4, 0.8, 0.59643247);
    poolsim(4, 0.95, 0.89141900);
    poolsim(5, 0.7, 0.37783823);
    poolsim(5, 0.9, 0.76249322);
    QTest::addRow("poolsim 10 agents, 0.8") << erlangC(10, 8) << 0.40918 << 1e-5;

    // Erlang B tables for 1 % (Cooper 1981, appendix; ITU handbooks).
    QTest::addRow("Erlang B, 10 lines") << erlangB(10, 4.46) << 0.01 << 1e-4;
    QTest::addRow("Erlang B, 20 lines") << erlangB(20, 12.03) << 0.01 << 1e-4;
    QTest::addRow("Erlang B, 50 lines") << erlangB(50, 37.90) << 0.01 << 1e-4;
    QTest::addRow("Erlang B, 100 lines") << erlangB(100, 84.06) << 0.01 << 1e-4;
    QTest::addRow("Wolfram, 25 E on 30 lines") << erlangB(30, 25) << 0.05 << 1e-2;
    QTest::addRow("2 E on 5 lines") << erlangB(5, 2) << 0.0367 << 1e-4;
    QTest::addRow("10 E on 14 lines") << erlangB(14, 10) << 0.0568 << 1e-4;
    QTest::addRow("1 E on 1 line") << erlangB(1, 1) << 0.5 << 1e-12;

    // Call Centre Helper, "Erlang C Formula – Made Simple"; figures from the R package ErlangC.
    const QueueLoad helper = queueLoad(100, 1800, 180);
    const QueuePerformance twelve = erlangCPerformance(helper, 12, 20);
    const QueuePerformance fourteen = erlangCPerformance(helper, 14, 20);
    QTest::addRow("helper, 11: wait") << erlangC(11, 10) << 0.6821 << 1e-4;
    QTest::addRow("helper, 12: wait") << twelve.waitingProbability << 0.4494 << 1e-4;
    QTest::addRow("helper, 12: level") << twelve.answeredInTime << 0.6402 << 1e-4;
    QTest::addRow("helper, 14: wait") << fourteen.waitingProbability << 0.1741319 << 1e-7;
    QTest::addRow("helper, 14: level") << fourteen.answeredInTime << 0.88835 << 1e-5;
    QTest::addRow("helper, 14: ASA") << fourteen.averageWait << 7.83593701 << 1e-8;
    QTest::addRow("helper, 14: occupancy") << fourteen.occupancy << 0.7142857 << 1e-7;

    // Tanner, "The Erlang-C formula"; figures from the pyErlang README.
    const QueuePerformance tanner = erlangCPerformance(queueLoad(360, 1800, 240), 55, 15);
    QTest::addRow("Tanner: wait") << tanner.waitingProbability << 0.2387 << 1e-4;
    QTest::addRow("Tanner: level") << tanner.answeredInTime << 0.8459 << 1e-4;
    QTest::addRow("Tanner: ASA") << tanner.averageWait << 8.2 << 0.1;

    // Gross & Harris, eye clinic; Hillier & Lieberman, county hospital.
    QTest::addRow("eye clinic") << erlangCPerformance(queueLoad(6, 3600, 1200), 3, 0).queueLength
                                << 0.889 << 1e-3;
    QTest::addRow("hospital") << erlangCPerformance(queueLoad(2, 3600, 1200), 2, 0).averageWait
                              << 150.0 << 1e-9;
}

void TestErlang::publishedValuesAreFound() {
    QFETCH(double, found);
    QFETCH(double, printed);
    QFETCH(double, unit);
    QVERIFY2(equalsPrinted(found, printed, unit), qPrintable(QString::number(found, 'g', 17)));
}

void TestErlang::publishedCallCentresAreFound() {
    // Garnett, Mandelbaum & Reiman 2002: 48 calls a minute, 1 minute each, 50 agents.
    const QueueLoad load = queueLoad(48, 60, 60);
    const QueuePerformance patient = erlangCPerformance(load, 50, 20);
    QVERIFY(equalsPrinted(patient.averageWait, 20.8, 0.1));
    QVERIFY(equalsPrinted(waitPercentile(load, 50, infinity, 0.9), 58.1, 0.1));
    QVERIFY(equalsPrinted(patient.queueLength, 17, 1));
    const QueuePerformance leaving = erlangAPerformance(load, 50, 120, 20);
    QVERIFY(equalsPrinted(leaving.abandoned, 0.031, 0.001));
    QVERIFY(equalsPrinted(leaving.averageWaitOfAll, 3.7, 0.1));
    QVERIFY(equalsPrinted(leaving.queueLength, 3, 1));
    QVERIFY(equalsPrinted(leaving.occupancy, 0.93, 0.01));

    // pyworkforce, Erlang A test snapshot: 100 in 30 min, 3 min each, patience 5 min, 14 agents.
    const QueuePerformance workforce = erlangAPerformance(queueLoad(100, 1800, 180), 14, 300, 20);
    QVERIFY(equalsPrinted(workforce.waitingProbability, 0.14526, 1e-5));
    QVERIFY(equalsPrinted(workforce.abandoned, 0.013984, 1e-6));
    QVERIFY(equalsPrinted(workforce.occupancy, 0.704297, 1e-6));
    QVERIFY(equalsPrinted(workforce.averageWaitOfAll / 60.0, 0.069919, 1e-6));
    QVERIFY(equalsPrinted(workforce.answeredInTime, 0.916792, 1e-6));
}

void TestErlang::extremeLoadsKeepTheirDigits_data() {
    QTest::addColumn<double>("agents");
    QTest::addColumn<double>("offered");
    QTest::addColumn<double>("blocking");

    // From the integral of Jagerman (1974) in 60-digit arithmetic.
    QTest::newRow("0.3 agents, 1e-9 E") << double(0.3) << double(1e-9) << 0.0022232060848214176;
    QTest::newRow("1 agents, 1e-9 E") << double(1) << double(1e-9) << 9.99999999000000063e-10;
    QTest::newRow("2.5 agents, 1e-9 E") << double(2.5) << double(1e-9) << 9.51532860996611881e-24;
    QTest::newRow("0.001 agents, 0.5 E") << double(0.001) << double(0.5) << 0.999077350443003364;
    QTest::newRow("0.01 agents, 599 E") << double(0.01) << double(599) << 0.999983333287650886;
    QTest::newRow("39.5 agents, 500 E") << double(39.5) << double(500) << 0.921170749642314337;
    QTest::newRow("41.5 agents, 601 E") << double(41.5) << double(601) << 0.93107136483015358;
    QTest::newRow("1e-6 agents, 5 E") << double(1e-6) << double(5) << 0.99999982957782714;
    QTest::newRow("1e6 agents, 999000 E")
        << double(1e6) << double(999000) << 0.000287421375776867924;
    QTest::newRow("1e6 agents, 1e6 E") << double(1e6) << double(1e6) << 0.000797460306855561014;
    QTest::newRow("123.25 agents, 20.0 E")
        << double(123.25) << double(20.0) << 1.14442230637535902e-54;
    QTest::newRow("0.5 agents, 1000000.0 E")
        << double(0.5) << double(1000000.0) << 0.999999500000499999;
    QTest::newRow("450.75 agents, 700.0 E")
        << double(450.75) << double(700.0) << 0.358599303407133953;
    QTest::newRow("990000.5 agents, 1e6 E")
        << double(990000.5) << double(1e6) << 0.0100966166806259437;
}

void TestErlang::extremeLoadsKeepTheirDigits() {
    QFETCH(double, agents);
    QFETCH(double, offered);
    QFETCH(double, blocking);
    const double found = erlangB(agents, offered);
    QVERIFY2(std::abs(found - blocking) <= 1e-11 * blocking,
             qPrintable(QString::number(found, 'g', 17)));
}

void TestErlang::aSingleAgentFollowsTheTextbook() {
    // M/M/1: P(wait) = ρ, mean wait = ρ/(μ-λ); M/M/1/1: blocking = a/(1+a).
    for (const double load : {1e-9, 0.1, 0.5, 0.9, 0.999}) {
        const QueuePerformance found = erlangCPerformance({load / 60.0, 60.0, load}, 1.0, 30.0);
        QVERIFY(qFuzzyCompare(found.waitingProbability, load));
        QVERIFY(qFuzzyCompare(found.averageWait, load * 60.0 / (1.0 - load)));
        QVERIFY(qFuzzyCompare(found.answeredInTime,
                              1.0 - load * std::exp(-(1.0 - load) * 30.0 / 60.0)));
        QVERIFY(qFuzzyCompare(erlangB(1.0, load), load / (1.0 + load)));
    }
}

void TestErlang::withoutLoadNobodyWaits() {
    for (const double agents : {0.0, 0.5, 3.0}) {
        QCOMPARE(erlangC(agents, 0.0), 0.0);
        QVERIFY(erlangCPerformance(queueLoad(0, 1800, 180), agents, 20) == QueuePerformance{});
        QVERIFY(erlangAPerformance(queueLoad(0, 1800, 180), agents, 60, 20) == QueuePerformance{});
        QCOMPARE(waitPercentile(queueLoad(0, 1800, 180), agents, infinity, 0.9), 0.0);
    }
    QCOMPARE(erlangB(3.0, 0.0), 0.0);
    QCOMPARE(erlangB(0.0, 0.0), 1.0);
}

void TestErlang::withoutAgentsEverybodyGivesUp() {
    const QueuePerformance found = erlangAPerformance(queueLoad(100, 1800, 180), 0, 60, 20);
    QCOMPARE(found.waitingProbability, 1.0);
    QCOMPARE(found.abandoned, 1.0);
    QCOMPARE(found.answeredInTime, 0.0);
    QCOMPARE(found.averageWaitOfAll, 60.0);
    QCOMPARE(found.abandonedInTime, 1.0 - std::exp(-20.0 / 60.0));
    QCOMPARE(found.queueLength, 100.0 / 1800.0 * 60.0);
    QVERIFY(found.stable);
    QCOMPARE(erlangB(0.0, 10.0), 1.0);
}

void TestErlang::tooFewAgentsArePatientCallersInstability() {
    for (const double agents : {0.0, 1.0, 9.5, 10.0}) {
        const QueueLoad load = queueLoad(100, 1800, 180);
        const QueuePerformance found = erlangCPerformance(load, agents, 20);
        QVERIFY(!found.stable);
        QCOMPARE(found.waitingProbability, 1.0);
        QCOMPARE(found.answeredInTime, 0.0);
        QCOMPARE(found.averageWait, infinity);
        QCOMPARE(found.queueLength, infinity);
        QCOMPARE(found.occupancy, 1.0);
        QCOMPARE(waitPercentile(load, agents, infinity, 0.5), infinity);
    }
    QVERIFY(erlangCPerformance(queueLoad(100, 1800, 180), 10.001, 20).stable);
}

void TestErlang::withoutPatienceTheQueueIsALossSystem() {
    const QueuePerformance found = erlangAPerformance(queueLoad(100, 1800, 180), 12, 0, 20);
    const double blocking = erlangB(12, 10);
    QCOMPARE(found.abandoned, blocking);
    QCOMPARE(found.waitingProbability, blocking);
    QCOMPARE(found.answeredInTime, 1.0 - blocking);
    QCOMPARE(found.answeredInTimeOfAnswered, 1.0);
    QCOMPARE(found.averageWait, 0.0);
    QCOMPARE(found.occupancy, 10.0 * (1.0 - blocking) / 12.0);
}

void TestErlang::offeredLoadIsRoundedOnce() {
    const QueueLoad load = queueLoad(84.7, 1800, 180);
    QCOMPARE(load.offered(), 84.7 * 180 / 1800);
    // 100 · 180 / 1800 is 10 exactly: ten agents are too few, however the rate was rounded.
    QVERIFY(!erlangCPerformance(queueLoad(100, 1800, 180), 10, 20).stable);
}

void TestErlang::nonsenseIsRefused() {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const QueueLoad load = queueLoad(100, 1800, 180);
    QVERIFY_EXCEPTION_THROWN(queueLoad(-1, 1800, 180), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(queueLoad(1, 0, 180), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(queueLoad(1, 1800, infinity), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(erlangB(-1, 5), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(erlangB(nan, 5), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(erlangC(5, nan), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(erlangC(infinity, 5), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(erlangCPerformance(load, 12, -1), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(erlangAPerformance(load, 12, nan, 20), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(waitPercentile(load, 12, infinity, 1.5), std::invalid_argument);
}

void TestErlang::figuresAreSharesAndTimes() {
    QVERIFY(rc::check("every figure is a share or a time, never NaN", [] {
        const Case queue = anyQueue();
        RC_ASSERT(isSensible(erlangCPerformance(queue.load, queue.agents, queue.threshold)));
        RC_ASSERT(isSensible(
            erlangAPerformance(queue.load, queue.agents, queue.patience, queue.threshold)));
        RC_ASSERT(isSensible(erlangAPerformance(queue.load, queue.agents, 0.0, queue.threshold)));
    }));
}

void TestErlang::moreAgentsNeverWorsenService() {
    QVERIFY(rc::check("more agents never worsen service", [] {
        const Case queue = anyQueue();
        const double more = queue.agents + *positive(1e-3, 1e2);
        const auto noWorse = [](const QueuePerformance &fewer, const QueuePerformance &now) {
            constexpr double rounding = 1e-10;
            const auto notAbove = [](double value, double limit) {
                return value <= limit * (1.0 + rounding) + rounding;
            };
            return notAbove(now.waitingProbability, fewer.waitingProbability) &&
                   notAbove(fewer.answeredInTime, now.answeredInTime) &&
                   notAbove(now.averageWait, fewer.averageWait) &&
                   notAbove(now.abandoned, fewer.abandoned) &&
                   notAbove(now.occupancy, fewer.occupancy);
        };
        RC_ASSERT(noWorse(erlangCPerformance(queue.load, queue.agents, queue.threshold),
                          erlangCPerformance(queue.load, more, queue.threshold)));
        RC_ASSERT(
            noWorse(erlangAPerformance(queue.load, queue.agents, queue.patience, queue.threshold),
                    erlangAPerformance(queue.load, more, queue.patience, queue.threshold)));
        RC_ASSERT(erlangB(more, queue.load.offered()) <=
                  erlangB(queue.agents, queue.load.offered()) * (1.0 + 1e-11));
    }));
}

void TestErlang::patientCallersTendToErlangC() {
    QVERIFY(rc::check("Erlang A tends to Erlang C as patience grows", [] {
        const double erlangs = *positive(1e-3, 300.0);
        const QueueLoad load{erlangs / 240.0, 240.0};
        const double agents = erlangs * 1.05 + *rc::gen::inRange(1, 10);
        const QueuePerformance limit = erlangCPerformance(load, agents, 20);
        double waiting = 0.0;
        double level = 0.0;
        for (const double patience : {1e3, 1e4, 1e5, 1e6, 1e7, 1e8}) {
            const QueuePerformance found = erlangAPerformance(load, agents, patience, 20);
            RC_ASSERT(found.waitingProbability >= waiting * (1.0 - 1e-11));
            RC_ASSERT(found.waitingProbability <= limit.waitingProbability * (1.0 + 1e-11));
            waiting = found.waitingProbability;
            level = found.answeredInTime;
        }
        RC_ASSERT(std::abs(waiting - limit.waitingProbability) < 1e-5);
        RC_ASSERT(std::abs(level - limit.answeredInTime) < 1e-5);
    }));
}

void TestErlang::impatientCallersTendToErlangB() {
    QVERIFY(rc::check("Erlang A tends to Erlang B as patience vanishes", [] {
        const Case queue = anyQueue();
        const double blocking = erlangB(queue.agents, queue.load.offered());
        const double relief =
            queue.load.handleTime / std::max(1.0, std::max(queue.agents, queue.load.offered()));
        const QueuePerformance found =
            erlangAPerformance(queue.load, queue.agents, 1e-9 * relief, queue.threshold);
        RC_ASSERT(std::abs(found.abandoned - blocking) <= 1e-8 * blocking + 1e-300);
    }));
}

void TestErlang::doublingTheTimeUnitChangesNothing() {
    QVERIFY(rc::check("doubling the time unit changes nothing", [] {
        const Case queue = anyQueue();
        const QueueLoad slower{queue.load.arrivalsPerSecond / 2.0, queue.load.handleTime * 2.0};
        const QueuePerformance once =
            erlangAPerformance(queue.load, queue.agents, queue.patience, queue.threshold);
        const QueuePerformance twice =
            erlangAPerformance(slower, queue.agents, queue.patience * 2.0, queue.threshold * 2.0);
        // Powers of two do not round, so the shares are the same bits.
        RC_ASSERT(twice.answeredInTime == once.answeredInTime);
        RC_ASSERT(twice.abandoned == once.abandoned);
        RC_ASSERT(twice.averageWait == 2.0 * once.averageWait);
        RC_ASSERT(twice.queueLength == once.queueLength);
    }));
}

void TestErlang::flowIntoTheQueueEqualsFlowOut() {
    QVERIFY(rc::check("answered and abandoned are all of the offered", [] {
        const Case queue = anyQueue();
        RC_PRE(queue.agents > 0.0);
        const QueuePerformance found =
            erlangAPerformance(queue.load, queue.agents, queue.patience, queue.threshold);
        const double answered = found.occupancy * queue.agents / queue.load.offered();
        RC_ASSERT(std::abs(answered + found.abandoned - 1.0) < 1e-10);
    }));
}

void TestErlang::realAgentsJoinTheWholeNumbers() {
    // The methods for whole and real numbers, few and many agents, must not show at their seams.
    for (const double agents : {1.0, 12.0, 39.0, 40.0, 250.0, 1000.0})
        for (const double share : {0.3, 0.9, 1.0, 1.3, 3.0}) {
            const double offered = agents * share;
            const double at = erlangB(agents, offered);
            const double beside = erlangB(std::nextafter(agents, infinity), offered);
            QVERIFY(std::abs(at - beside) <= 1e-11 * at);
            // 1/B(c) = 1 + c/a / B(c-1) holds for real c too.
            const double between = erlangB(agents + 0.5, offered);
            const double below = erlangB(agents - 0.5, offered);
            QVERIFY(std::abs(1.0 / between - 1.0 - (agents + 0.5) / offered / below) <=
                    1e-11 / between);
        }
}

/// The states of Erlang A one by one in long doubles, from the fullest likely one down and up.
struct Direct {
    double waiting;
    double abandoned;
    double queue;

    Direct(const QueueLoad &load, double agents, double patience) {
        const long double a = load.offered();
        const long double x = static_cast<long double>(agents) / load.handleTime * patience;
        const long double y = static_cast<long double>(load.arrivalsPerSecond) * patience;
        long double idle = 0.0L;
        for (long double line = 1.0L; line <= agents; ++line)
            idle = line / a * (1.0L + idle);
        long double busy = 0.0L;
        long double number = 0.0L;
        long double weight = 1.0L;
        for (long double j = 0.0L; weight * (j + 1.0L) > 1e-22L * busy || x + j < y; ++j) {
            busy += weight;
            number += weight * j;
            weight *= y / (x + j + 1.0L);
        }
        waiting = static_cast<double>(busy / (idle + busy));
        queue = static_cast<double>(number / (idle + busy));
        abandoned = static_cast<double>(number / (idle + busy) / y);
    }
};

void TestErlang::stepsOnALadderAreEvaluations() {
    QVERIFY(rc::check("a walk down finds what an evaluation finds", [] {
        Case queue = anyQueue();
        if (*rc::gen::inRange(0, 2) == 0)
            queue.patience = infinity;
        ErlangALadder ladder(queue.load, queue.patience, queue.threshold, WaitFigures::All);
        double agents = std::floor(queue.agents);
        for (int step = 0; step < 12; ++step) {
            const auto walked = ladder.at(agents);
            const auto anew =
                erlangAPerformance(queue.load, agents, queue.patience, queue.threshold);
            const auto agree = [](double a, double b) {
                return a == b || std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b));
            };
            RC_ASSERT(agree(walked.waitingProbability, anew.waitingProbability));
            RC_ASSERT(agree(walked.waitBeyondThreshold, anew.waitBeyondThreshold));
            RC_ASSERT(agree(walked.abandoned, anew.abandoned));
            RC_ASSERT(agree(walked.averageWait, anew.averageWait));
            agents = std::max(0.0, agents + *rc::gen::inRange(-2, 1));
        }
    }));
}

void TestErlang::everyRangeKeepsItsDigits() {
    QVERIFY(rc::check("states one by one, a relative 1e-10", [] {
        const double erlangs = *positive(1e-3, 3e4);
        const QueueLoad load{erlangs / 200.0, 200.0, erlangs};
        const double beta = *rc::gen::inRange(-40, 60) / 10.0;
        const double agents = std::max(1.0, std::round(erlangs + beta * std::sqrt(erlangs)));
        const double patience = *positive(1.0, 1e5);
        const Direct direct(load, agents, patience);
        const auto found = erlangAPerformance(load, agents, patience, 20);
        const auto near = [](double value, double expected) {
            return std::abs(value - expected) <= 1e-10 * expected + 1e-250;
        };
        RC_ASSERT(near(found.waitingProbability, direct.waiting));
        RC_ASSERT(near(found.abandoned, direct.abandoned));
        RC_ASSERT(near(found.queueLength, direct.queue));
    }));
}

void TestErlang::figuresHoldTogetherEverywhere() {
    QVERIFY(rc::check("identities from 1e-9 to 1e6 erlangs", [] {
        const double erlangs = *positive(1e-9, 1e6);
        const double handleTime = *positive(1.0, 1e4);
        const QueueLoad load{erlangs / handleTime, handleTime, erlangs};
        const double spread = *rc::gen::inRange(-60, 80) / 10.0;
        const double agents = *rc::gen::arbitrary<bool>()
                                  ? std::max(1e-6, erlangs + spread * std::sqrt(erlangs))
                                  : erlangs * *positive(0.2, 5.0) + *rc::gen::inRange(0, 2);
        const double patience = *rc::gen::inRange(0, 10) == 0 ? infinity : *positive(1.0, 1e8);
        const double threshold = *rc::gen::inRange(0, 300);
        const auto found = erlangAPerformance(load, agents, patience, threshold);
        RC_ASSERT(isSensible(found));
        RC_ASSERT(found.abandonedInTime <= found.abandoned);
        RC_ASSERT(found.doneInTime() <= 1.0 + 1e-12);
        RC_ASSERT(found.growthPerHour >= 0.0 && std::isfinite(found.growthPerHour));
        if (!found.stable)
            return;
        const auto near = [](double value, double expected) {
            return std::abs(value - expected) <= 1e-9 * std::abs(expected) + 1e-250;
        };
        // Little 1961; λ = answered + abandoned; whoever waits in vain does so at rate 1/patience.
        RC_ASSERT(near(found.queueLength, load.arrivalsPerSecond * found.averageWaitOfAll));
        RC_ASSERT(std::abs(found.occupancy * agents / erlangs + found.abandoned - 1.0) < 1e-9);
        if (std::isfinite(patience))
            RC_ASSERT(near(found.abandoned * patience, found.averageWaitOfAll));
        RC_ASSERT(found.averageWait <= found.waitingProbability * 1e300);
        RC_ASSERT(found.answeredInTime + found.abandoned <= 1.0 + 1e-9);
        const auto atOnce = erlangAPerformance(load, agents, patience, 0.0);
        RC_ASSERT(std::abs(atOnce.answeredInTime + atOnce.waitingProbability - 1.0) < 1e-9);
    }));
}

void TestErlang::percentilesInvertTheWait() {
    QVERIFY(rc::check("as many wait longer as the percentile leaves", [] {
        const double erlangs = *positive(0.1, 2e3);
        const QueueLoad load{erlangs / 200.0, 200.0, erlangs};
        const double agents =
            std::max(1.0, std::round(erlangs + *rc::gen::inRange(-2, 3) * std::sqrt(erlangs)));
        const double patience = *positive(5.0, 1e4);
        const double percentile = *rc::gen::inRange(1, 100) / 100.0;
        const double time = waitPercentile(load, agents, patience, percentile);
        const auto found = erlangAPerformance(load, agents, patience, time);
        const double longer = found.waitBeyondThreshold * std::exp(-time / patience);
        if (time == 0.0)
            RC_ASSERT(found.waitingProbability <= 1.0 - percentile + 1e-12);
        else
            RC_ASSERT(std::abs(longer - (1.0 - percentile)) < 1e-9);
        const double lines = agents + *rc::gen::inRange(1, 50);
        const double atLines = finiteLineWaitPercentile(load, agents, patience, lines, percentile);
        const auto limited = finiteLinePerformance(load, agents, patience, lines, atLines);
        if (atLines > 0.0)
            RC_ASSERT(std::abs(limited.waitBeyondThreshold * std::exp(-atLines / patience) /
                                   (1.0 - limited.blocked) -
                               (1.0 - percentile)) < 1e-9);
    }));
    // Garnett, Mandelbaum & Reiman 2002: 12.5 s, printed; 12.44 s in high precision.
    const double printed = waitPercentile(queueLoad(48, 60, 60), 50, 120, 0.9);
    QVERIFY2(std::abs(printed - 12.44) < 0.005, qPrintable(QString::number(printed)));
    QCOMPARE(waitPercentile(queueLoad(10, 60, 60), 0, 120, 0.5), 120.0 * std::log(2.0));
    QCOMPARE(waitPercentile(queueLoad(10, 60, 60), 12, 0, 0.99), 0.0);
}

void TestErlang::overloadGrowsByWhatIsNotServed() {
    const auto found = erlangCPerformance(queueLoad(120, 1800, 180), 10, 20);
    QVERIFY(!found.stable);
    QVERIFY(std::abs(found.growthPerHour - 40.0) < 1e-9); // 240 come, 200 are served
    QCOMPARE(erlangCPerformance(queueLoad(120, 1800, 180), 0, 20).growthPerHour, 240.0);
    QCOMPARE(erlangCPerformance(queueLoad(100, 1800, 180), 10, 20).growthPerHour, 0.0);
    QCOMPARE(erlangAPerformance(queueLoad(120, 1800, 180), 10, 60, 20).growthPerHour, 0.0);
}

void TestErlang::handlingTimesOfAnySpreadGiveARange() {
    const QueueLoad load = queueLoad(80, 1800, 180);
    const auto same = variableHandling(load, 10, 1.0, 20);
    QVERIFY(std::abs(same.mostAnsweredInTime - same.leastAnsweredInTime) < 1e-12);
    QVERIFY(std::abs(same.averageWait - erlangCPerformance(load, 10, 20).averageWait) < 1e-9);
    const auto fixed = variableHandling(load, 10, 0.0, 20);
    QVERIFY(fixed.mostAnsweredInTime > fixed.leastAnsweredInTime);
    QCOMPARE(fixed.leastAnsweredInTime, erlangCPerformance(load, 10, 20).answeredInTime);
    QVERIFY(std::abs(fixed.averageWait / deterministicWait(load, 10) - 1.0) < 1e-12);
    const auto wide = variableHandling(load, 10, 3.0, 20);
    QCOMPARE(wide.mostAnsweredInTime, erlangCPerformance(load, 10, 20).answeredInTime);
    const auto over = variableHandling(load, 8, 2.0, 20);
    QCOMPARE(over.mostAnsweredInTime, 0.0);
    QCOMPARE(over.averageWait, infinity);
    QCOMPARE(variableHandling(queueLoad(0, 1800, 180), 3, 2.0, 20).leastAnsweredInTime, 1.0);
}

void TestErlang::busynessSpreadsTheServiceLevel() {
    const QueueLoad load = queueLoad(80, 1800, 180);
    for (const double patience : {60.0, 600.0}) {
        const double sharp = erlangAPerformance(load, 9, patience, 20).answeredInTime;
        const auto narrow = serviceLevelUnderBusyness(load, 9, patience, 20, 1e-3);
        QVERIFY(std::abs(narrow.perCall - sharp) < 1e-4);
        const auto wide = serviceLevelUnderBusyness(load, 9, patience, 20, 0.3);
        QVERIFY(wide.perCall < wide.perInterval); // busy days weigh more
        // A plain sum over many quantiles of the busyness.
        double sum = 0.0;
        constexpr int days = 2000;
        for (int day = 0; day < days; ++day) {
            const double busyness = busynessQuantile(0.3, (day + 0.5) / days);
            sum += erlangAPerformance({load.arrivalsPerSecond * busyness, load.handleTime,
                                       load.erlangs * busyness},
                                      9, patience, 20)
                       .answeredInTime /
                   days;
        }
        QVERIFY(std::abs(sum - wide.perInterval) < 1e-4);
    }
}

void TestErlang::longPatienceKeepsItsDigits_data() {
    QTest::addColumn<double>("calls");
    QTest::addColumn<double>("handleTime");
    QTest::addColumn<double>("agents");
    QTest::addColumn<double>("patience");
    QTest::addColumn<double>("abandoned");
    QTest::addColumn<double>("waiting");
    // State by state in 50 digits; so many standard deviations below the service.
    QTest::newRow("7.8") << 1200.0 << 300.0 << 203.5 << 3e5 << 0.00020085159886265713
                         << 40.170319772531427;
    QTest::newRow("16.5") << 65340.94 << 5.0 << 182.0 << 1e6 << 9.5330474723331672e-6
                          << 346.05460161492953;
    QTest::newRow("22.7") << 600.0 << 240.0 << 81.0 << 1e7 << 2.0809890587783734e-5
                          << 69.366301959279114;
    QTest::newRow("52.7") << 6000.0 << 180.0 << 640.0 << 2e5 << 1.5171973198207283e-6
                          << 1.0114648798804856;
}

void TestErlang::longPatienceKeepsItsDigits() {
    QFETCH(double, calls);
    QFETCH(double, handleTime);
    QFETCH(double, agents);
    QFETCH(double, patience);
    QFETCH(double, abandoned);
    QFETCH(double, waiting);
    const auto found = erlangAPerformance(queueLoad(calls, 1800, handleTime), agents, patience, 20);
    QVERIFY(std::abs(found.abandoned / abandoned - 1.0) < 1e-11);
    QVERIFY(std::abs(found.queueLength / waiting - 1.0) < 1e-11);
}

void TestErlang::wildBusynessKeepsItsDigits_data() {
    QTest::addColumn<double>("calls");
    QTest::addColumn<double>("interval");
    QTest::addColumn<double>("handleTime");
    QTest::addColumn<double>("agents");
    QTest::addColumn<double>("cv");
    QTest::addColumn<double>("threshold");
    QTest::addColumn<double>("perCall");
    QTest::addColumn<double>("perInterval");
    // Gauss–Legendre in 22 digits on panels that grow from the limit of stability.
    QTest::newRow("cv 2, many agents") << 27.92969 << 900.0 << 3599.0 << 138.754587 << 2.0 << 1800.0
                                       << 0.170630523385952411 << 0.774765522883068718;
    QTest::newRow("cv 2, few agents") << 12.77165 << 900.0 << 600.0 << 8.0 << 2.0 << 20.0
                                      << 0.098208026663570745 << 0.696730867105467180;
    QTest::newRow("cv 0.6, long calls") << 5.0 << 3600.0 << 14400.0 << 25.0 << 0.6 << 3600.0
                                        << 0.447233429604790873 << 0.670699648729896409;
    QTest::newRow("cv 0.05") << 100.0 << 1800.0 << 180.0 << 14.0 << 0.05 << 20.0
                             << 0.880623167760125479 << 0.882707637776308255;
}

void TestErlang::wildBusynessKeepsItsDigits() {
    QFETCH(double, calls);
    QFETCH(double, interval);
    QFETCH(double, handleTime);
    QFETCH(double, agents);
    QFETCH(double, cv);
    QFETCH(double, threshold);
    QFETCH(double, perCall);
    QFETCH(double, perInterval);
    const auto found = serviceLevelUnderBusyness(queueLoad(calls, interval, handleTime), agents,
                                                 infinity, threshold, cv);
    QVERIFY(std::abs(found.perCall / perCall - 1.0) < 1e-11);
    QVERIFY(std::abs(found.perInterval / perInterval - 1.0) < 1e-11);
    // Nearly all days without a call, a few with a thousand times as many.
    const auto wildest = serviceLevelUnderBusyness(queueLoad(calls, interval, handleTime), agents,
                                                   infinity, threshold, 100);
    QVERIFY(wildest.perInterval > 0.99 && wildest.perInterval <= 1.0);
    QVERIFY(wildest.perCall >= 0.0 && wildest.perCall < 0.01);
}

void TestErlang::hugeLoadsOnFewAgentsAreShares() {
    for (const double agents : {1e-6, 0.5, 1.0, 37.3})
        for (const double patience : {1.0, 60.0, 1e6}) {
            const QueueLoad load{5.5e10, 1.0, 5.5e10};
            QVERIFY(isSensible(erlangAPerformance(load, agents, patience, 20)));
            const QueueLoad redialled =
                loadWithRedials({5.5e4, 1.0, 5.5e4}, agents, patience, 0.999999);
            QVERIFY(redialled.erlangs >= 5.5e4 && redialled.erlangs <= 5.6e10);
        }
    QVERIFY(deterministicWait({1e-4, 300, 0.03}, 0.2) > 0.0);
    QVERIFY(kimuraWait({1e-4, 300, 0.03}, 0.2, 1.0) > 0.0);
}

QTEST_APPLESS_MAIN(TestErlang)
#include "tst_erlang.moc"
