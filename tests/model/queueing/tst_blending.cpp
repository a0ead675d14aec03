// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/blending.h"
#include "model/queueing/transient.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>
#include <stdexcept>

using namespace model;

namespace {

LiveGoal phone(double calls = 150.0, double patience = 180.0) {
    return {queueLoad(calls, 1800.0, 300.0), patience, 0.8, 20.0};
}

/// Event by event: calls come, agents take deferred work while more than `reserve` are idle.
struct Simulated {
    double waiting;
    double deferredPerSecond;
};

Simulated simulated(const LiveGoal &live, double agents, double reserve, double seconds) {
    std::mt19937_64 random(7);
    std::exponential_distribution<double> exponential;
    double now = 0.0;
    double calls = 0.0;
    double waited = 0.0;
    double items = 0.0;
    double busy = 0.0; // with either kind
    double queue = 0.0;
    while (now < seconds) {
        while (queue <= 0.0 && agents - busy > reserve) {
            ++busy;
            ++items;
        }
        const double arriving = live.load.arrivalsPerSecond;
        const double serving = busy / live.load.handleTime;
        const double leaving = queue / live.patience;
        const double rate = arriving + serving + leaving;
        now += exponential(random) / rate;
        double which = std::uniform_real_distribution<double>(0.0, rate)(random);
        if (which < arriving) {
            ++calls;
            if (busy < agents) {
                ++busy;
            } else {
                ++waited;
                ++queue;
            }
        } else if (which < arriving + serving) {
            queue > 0.0 ? --queue : --busy;
        } else {
            --queue;
        }
    }
    return {waited / calls, items / now};
}

} // namespace

class TestBlending : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithASimulationEventByEvent();
    void aFullReserveIsErlangA();
    void moreReserveServesCallersBetterAndLessDeferredWork();
    void onePooledTeamNeedsFewerAgents();
    void switchingLossMakesPoolingEndSomewhere();
    void interruptedWorkFillsIdleTime();
    void impossibleTeamsAreRefused();
};

void TestBlending::agreesWithASimulationEventByEvent() {
    for (const double reserve : {0.0, 2.0, 5.0}) {
        const auto found = blend(phone(), 35.0, reserve);
        const auto expected = simulated(phone(), 35.0, reserve, 2e6);
        QVERIFY(std::abs(found.waitingProbability - expected.waiting) < 0.01);
        QVERIFY(std::abs(found.deferredPerSecond / expected.deferredPerSecond - 1.0) < 0.02);
    }
}

void TestBlending::aFullReserveIsErlangA() {
    const auto found = blend(phone(), 30.0, 30.0);
    const auto expected = erlangAPerformance(phone().load, 30.0, 180.0, 20.0);
    QVERIFY(std::abs(found.waitingProbability - expected.waitingProbability) < 1e-10);
    QVERIFY(std::abs(found.answeredInTime - expected.answeredInTime) < 1e-10);
    QVERIFY(std::abs(found.abandoned - expected.abandoned) < 1e-10);
    QVERIFY(std::abs(found.occupancy - expected.occupancy) < 1e-10);
}

void TestBlending::moreReserveServesCallersBetterAndLessDeferredWork() {
    BlendPerformance before = blend(phone(), 35.0, 0.0);
    for (double reserve = 1.0; reserve <= 20.0; ++reserve) {
        const BlendPerformance now = blend(phone(), 35.0, reserve);
        QVERIFY(now.answeredInTime >= before.answeredInTime);
        QVERIFY(now.deferredPerSecond <= before.deferredPerSecond);
        QVERIFY(now.occupancy <= before.occupancy);
        before = now;
    }
    const double least = leastReserve(phone(), 35.0);
    QVERIFY(least > 0.0);
    QVERIFY(blend(phone(), 35.0, least).answeredInTime >= 0.8);
    QVERIFY(blend(phone(), 35.0, least - 1.0).answeredInTime < 0.8);
    QCOMPARE(leastReserve(phone(), 5.0), -1.0);
}

void TestBlending::onePooledTeamNeedsFewerAgents() {
    const TeamSizes sizes = teamSizes(phone(), 10.0 / 300.0, 0.0);
    qInfo("live %.0f, deferred %.0f, pooled %.0f with %.0f in reserve", sizes.live, sizes.deferred,
          sizes.pooled, sizes.reserve);
    QVERIFY(sizes.saved() >= 1.0);
    const auto found = blend(phone(), sizes.pooled, sizes.reserve);
    QVERIFY(found.answeredInTime >= 0.8);
    QVERIFY(found.deferredPerSecond >= 10.0 / 300.0);
    // One fewer does not do it, whatever is kept free.
    for (double reserve = 0.0; reserve < sizes.pooled; ++reserve) {
        const auto fewer = blend(phone(), sizes.pooled - 1.0, reserve);
        QVERIFY(fewer.answeredInTime < 0.8 || fewer.deferredPerSecond < 10.0 / 300.0);
    }
}

void TestBlending::switchingLossMakesPoolingEndSomewhere() {
    QVERIFY(std::isinf(breakEvenVolume(phone(), 0.0)));
    const double little = breakEvenVolume(phone(), 0.06);
    const double more = breakEvenVolume(phone(), 0.12);
    QVERIFY(std::isfinite(little));
    QVERIFY(more <= little);
    QVERIFY(teamSizes(phone(), 1.5 * little + 0.05, 0.06).saved() <= 0.0);
    QCOMPARE(breakEvenVolume(phone(), 0.8), 0.0);
}

void TestBlending::interruptedWorkFillsIdleTime() {
    LiveDay day;
    day.patienceSeconds = 120.0;
    day.calls.assign(8, 40.0);
    day.agents.assign(8, 15.0);
    const auto live = exactDay(day, 20.0).intervals;
    for (const IntervalPerformance &at : live) {
        const double idle = idleCapacity(15.0, at.busyMean, 0.85);
        QVERIFY(idle > 0.0);
        QVERIFY(std::abs(idle - 0.85 * (15.0 - at.busyMean)) < 1e-12);
    }
    QCOMPARE(idleCapacity(15.0, 15.5, 0.85), 0.0);
}

void TestBlending::impossibleTeamsAreRefused() {
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, blend(phone(), 0.0, 0.0));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, blend(phone(), 10.0, 11.0));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, blend(phone(), 10.5, 1.0));
    const double ever = std::numeric_limits<double>::infinity();
    QCOMPARE(blend(phone(150.0, ever), 20.0, 0.0).answeredInTime, 0.0);
}

QTEST_APPLESS_MAIN(TestBlending)
#include "tst_blending.moc"
