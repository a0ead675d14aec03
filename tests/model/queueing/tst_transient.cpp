// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/erlang.h"
#include "model/queueing/exponentialstep.h"
#include "model/queueing/transient.h"
#include "tests/support/days.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>
#include <complex>
#include <limits>
#include <stdexcept>

using namespace model;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

struct Column {
    const char *name;
    double IntervalPerformance::*field;
    double relative; ///< allowed beside the absolute error
};

/// A few hours of a small centre that opens, is short of people, and closes.
LiveDay arbitraryDay() {
    LiveDay day;
    day.handleSeconds = *rc::gen::inRange(30, 900);
    day.patienceSeconds = *rc::gen::element(30.0, 120.0, 600.0, infinity);
    day.atClose = *rc::gen::element(AtClose::Clear, AtClose::Carry);
    const auto intervals = *rc::gen::inRange(3, 10);
    for (int index = 0; index < intervals; ++index) {
        day.calls.push_back(*rc::gen::inRange(0, 40));
        day.agents.push_back(*rc::gen::inRange(0, 12));
    }
    return day;
}

LiveDay constantDay(double calls, double handleSeconds, double agents, double patience) {
    LiveDay day;
    day.handleSeconds = handleSeconds;
    day.patienceSeconds = patience;
    day.calls.assign(40, calls);
    day.agents.assign(40, agents);
    return day;
}

template <typename Law>
void verifyLaw(const char *description, Law law) {
    QVERIFY(rc::check(description, law));
}

} // namespace

class TestTransient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStepErrsLittleWhereItsRoughnessIsSmall();
    void anExactDayAgreesWithTheReference_data();
    void anExactDayAgreesWithTheReference();
    void anApproximateDayIsCloseToTheReference();
    void constantRatesLeadToErlangA_data();
    void constantRatesLeadToErlangA();
    void longThresholdsReachAcrossBorders();
    void callersAreAnsweredOrGiveUpOrAreCleared();
    void oneAgentMoreNeverWorsens();
    void theUnitOfTimeDoesNotMatter();
    void aClosedDayKeepsItsQueue();
    void impossibleDaysAreRefused();
};

void TestTransient::aStepErrsLittleWhereItsRoughnessIsSmall() {
    const ExponentialStep &step = exponentialStep();
    using Complex = std::complex<double>;
    for (double real = 0.0; real >= -300.0; real = real * 1.3 - 0.1)
        for (double imaginary = 0.0; imaginary <= 5.0 - 0.5 * real;
             imaginary = imaginary * 1.3 + 0.1) {
            // Real and imaginary part by linear combination of conjugate pairs.
            const auto at = [&](const Lanes &weights, Complex z) {
                Complex sum = 0.0;
                for (std::size_t k = 0; k < 4; ++k) {
                    const Complex pole(step.pole.re[k], step.pole.im[k]);
                    const Complex weight(0.5 * weights.re[k], 0.5 * weights.im[k]);
                    sum += weight / (pole - z) + std::conj(weight) / (std::conj(pole) - z);
                }
                return sum;
            };
            const Complex z(real, imaginary);
            const double error = std::abs(at(step.weight, z) - std::exp(z));
            const double roughness = std::abs(at(step.roughness, z));
            QVERIFY2(error <= 5e-8 * roughness + 1e-11,
                     qPrintable(QString("%1 at %2, %3").arg(error).arg(real).arg(imaginary)));
        }
}

void TestTransient::anExactDayAgreesWithTheReference_data() {
    QTest::addColumn<QJsonObject>("scenario");
    QVERIFY(!referenceDays().isEmpty());
    for (const auto &value : referenceDays()) {
        const QJsonObject scenario = value.toObject();
        QTest::newRow(qPrintable(scenario["id"].toString())) << scenario;
    }
}

void TestTransient::anExactDayAgreesWithTheReference() {
    QFETCH(QJsonObject, scenario);
    const DayPerformance found = exactDay(dayOf(scenario), 20.0);
    const QJsonObject truth = scenario["truth"].toObject();
    const Column columns[] = {{"p_wait", &IntervalPerformance::waitingProbability, 0.0},
                              {"sl20", &IntervalPerformance::answeredInTime, 0.0},
                              {"p_abandon", &IntervalPerformance::abandoned, 0.0},
                              {"p_cleared", &IntervalPerformance::cleared, 0.0},
                              {"asa_s", &IntervalPerformance::averageWait, 1e-3},
                              {"queue_mean", &IntervalPerformance::queueMean, 1e-6},
                              {"busy_mean", &IntervalPerformance::busyMean, 1e-6},
                              {"abandons", &IntervalPerformance::abandons, 1e-6},
                              {"queue_end", &IntervalPerformance::queueAtEnd, 1e-6}};
    for (const Column &column : columns) {
        const QJsonArray expected = truth[column.name].toArray();
        QCOMPARE(static_cast<std::size_t>(expected.size()), found.intervals.size());
        for (qsizetype index = 0; index < expected.size(); ++index) {
            const IntervalPerformance &here = found.intervals[static_cast<std::size_t>(index)];
            const double value = here.*column.field;
            const bool someAnswered = 1.0 - here.abandoned - here.cleared > 1e-8;
            if (column.field == &IntervalPerformance::averageWait && !someAnswered)
                continue;
            if (expected[index].isNull()) {
                QCOMPARE(here.offered, 0.0);
                continue;
            }
            const double wanted = expected[index].toDouble();
            const double allowed = column.relative > 0.0 ? 1e-8 + column.relative * wanted : 1e-6;
            QVERIFY2(std::abs(value - wanted) <= allowed,
                     qPrintable(QString("%1 in %2: %3, reference %4")
                                    .arg(column.name)
                                    .arg(index)
                                    .arg(value, 0, 'g', 12)
                                    .arg(wanted, 0, 'g', 12)));
        }
    }
    const QJsonObject day = scenario["day"].toObject();
    QVERIFY(std::abs(found.day.offered - day["offered"].toDouble()) < 1e-6);
    QVERIFY(std::abs(found.day.answeredInTime - day["sl20"].toDouble()) < 1e-6);
    QVERIFY(std::abs(found.day.abandoned - day["p_abandon"].toDouble()) < 1e-6);
    QVERIFY(std::abs(found.day.averageWait - day["asa_s"].toDouble()) < 1e-4);
}

void TestTransient::anApproximateDayIsCloseToTheReference() {
    double sum = 0.0;
    double worst = 0.0;
    const QJsonArray scenarios = referenceDays();
    for (const auto &value : scenarios) {
        const QJsonObject scenario = value.toObject();
        const DayPerformance found = approximateDay(dayOf(scenario), 20.0);
        const QJsonArray truth = scenario["truth"].toObject()["sl20"].toArray();
        double ofDay = 0.0;
        double intervals = 0.0;
        for (qsizetype index = 0; index < truth.size(); ++index) {
            if (truth[index].isNull())
                continue;
            const double error =
                std::abs(found.intervals[static_cast<std::size_t>(index)].answeredInTime -
                         truth[index].toDouble());
            ofDay += error;
            worst = std::max(worst, error);
            intervals += 1.0;
        }
        sum += ofDay / intervals;
    }
    const double mean = sum / static_cast<double>(scenarios.size());
    qInfo("mean error of the service level %.2f points, worst %.2f", 100.0 * mean, 100.0 * worst);
    QVERIFY(mean < 0.003);
    QVERIFY(worst < 0.02);
}

void TestTransient::constantRatesLeadToErlangA_data() {
    QTest::addColumn<double>("calls");
    QTest::addColumn<double>("agents");
    QTest::addColumn<double>("patience");
    QTest::addColumn<double>("threshold");
    QTest::newRow("small") << 9.0 << 4.0 << 120.0 << 20.0;
    QTest::newRow("overloaded") << 60.0 << 12.0 << 60.0 << 20.0;
    QTest::newRow("ever patient") << 30.0 << 10.0 << infinity << 30.0;
    QTest::newRow("longer than an interval") << 30.0 << 7.0 << 2000.0 << 1800.0;
    QTest::newRow("at once") << 60.0 << 20.0 << 180.0 << 0.0;
}

void TestTransient::constantRatesLeadToErlangA() {
    QFETCH(double, calls);
    QFETCH(double, agents);
    QFETCH(double, patience);
    QFETCH(double, threshold);
    const LiveDay day = constantDay(calls, 240.0, agents, patience);
    const auto expected =
        erlangAPerformance(queueLoad(calls, 900.0, 240.0), agents, patience, threshold);
    const auto verify = [&](const IntervalPerformance &found, double allowed) {
        QVERIFY(std::abs(found.waitingProbability - expected.waitingProbability) < allowed);
        QVERIFY(std::abs(found.answeredInTime - expected.answeredInTime) < allowed);
        QVERIFY(std::abs(found.abandoned - expected.abandoned) < allowed);
        QVERIFY(std::abs(found.averageWait - expected.averageWait) <
                allowed * (1.0 + expected.averageWait));
        QVERIFY(std::abs(found.queueMean - expected.queueLength) <
                allowed * (1.0 + expected.queueLength));
        QVERIFY(std::abs(found.busyMean - agents * expected.occupancy) < allowed * agents);
    };
    verify(exactDay(day, threshold).intervals.back(), 1e-7);
    verify(approximateDay(day, threshold).intervals.back(), 3e-3);
}

void TestTransient::longThresholdsReachAcrossBorders() {
    // A queue of an hour that one more agent per quarter works off: who waits an hour is answered
    // in a later interval, by more agents than at arrival.
    LiveDay day;
    day.handleSeconds = 300.0;
    day.calls = {30, 12, 12, 12, 12, 0, 0, 0, 0, 0, 0, 0};
    day.agents = {1, 1, 2, 3, 3, 4, 4, 4, 5, 5, 5, 5};
    double before = -1.0;
    for (const double threshold : {0.0, 20.0, 300.0, 900.0, 1000.0, 2700.0, 7200.0, 36000.0}) {
        const double now = exactDay(day, threshold).intervals[0].answeredInTime;
        QVERIFY(now >= before);
        before = now;
    }
    QVERIFY(std::abs(before - 1.0) < 1e-6);
    // 30 calls of 5 minutes: within 1800 s of its arrival the first interval's calls get at most
    // 15·60 s of one agent, then one and two agents in the two quarters that follow.
    const double half = exactDay(day, 1800.0).intervals[0].answeredInTime;
    QVERIFY(half > 0.2 && half < 0.6);
}

void TestTransient::callersAreAnsweredOrGiveUpOrAreCleared() {
    verifyLaw("flow by cohort and by the clock agree", [] {
        LiveDay day = arbitraryDay();
        day.agents.back() = 0.0; // everybody's fate is decided at the end
        const DayPerformance found = exactDay(day, 20.0);
        double ofCohorts = 0.0;
        double onTheClock = 0.0;
        double cleared = 0.0;
        double answered = 0.0;
        double waited = 0.0;
        double queued = 0.0;
        for (const IntervalPerformance &one : found.intervals) {
            ofCohorts += one.offered * one.abandoned;
            onTheClock += one.abandons;
            cleared += one.offered * one.cleared;
            queued += one.queueMean * day.intervalSeconds;
            const double here = one.offered * (1.0 - one.abandoned - one.cleared);
            answered += here;
            waited += here > 1e-9 ? here * one.averageWait : 0.0;
        }
        RC_ASSERT(std::abs(ofCohorts - onTheClock) < 1e-6 * (1.0 + onTheClock));
        // Those who are dropped: at closings, and at the end of the day.
        double dropped = 0.0;
        for (std::size_t index = 0; index < day.agents.size(); ++index) {
            const bool last = index + 1 == day.agents.size();
            if (last || (day.atClose == AtClose::Clear && day.agents[index] > 0.0 &&
                         day.agents[index + 1] == 0.0))
                dropped += found.intervals[index].queueAtEnd;
        }
        RC_ASSERT(std::abs(cleared - dropped) < 1e-6 * (1.0 + dropped));
        RC_ASSERT(answered >= -1e-9);
        RC_ASSERT(waited <= queued * (1.0 + 1e-6) + 1e-3);
    });
}

void TestTransient::oneAgentMoreNeverWorsens() {
    verifyLaw("one agent more in the whole day", [] {
        LiveDay day = arbitraryDay();
        for (double &agents : day.agents)
            agents += 1.0;
        const auto before = exactDay(day, 30.0).intervals;
        for (double &agents : day.agents)
            agents += 1.0;
        const auto after = exactDay(day, 30.0).intervals;
        for (std::size_t index = 0; index < before.size(); ++index) {
            RC_ASSERT(after[index].answeredInTime >= before[index].answeredInTime - 1e-7);
            RC_ASSERT(after[index].waitingProbability <= before[index].waitingProbability + 1e-7);
            RC_ASSERT(after[index].abandoned <= before[index].abandoned + 1e-7);
        }
    });
}

void TestTransient::theUnitOfTimeDoesNotMatter() {
    verifyLaw("seconds called minutes", [] {
        LiveDay day = arbitraryDay();
        const auto before = exactDay(day, 30.0).intervals;
        day.intervalSeconds *= 60.0;
        day.handleSeconds *= 60.0;
        day.patienceSeconds *= 60.0;
        const auto after = exactDay(day, 1800.0).intervals;
        for (std::size_t index = 0; index < before.size(); ++index) {
            RC_ASSERT(std::abs(after[index].answeredInTime - before[index].answeredInTime) < 1e-7);
            RC_ASSERT(std::abs(after[index].abandoned - before[index].abandoned) < 1e-7);
            RC_ASSERT(std::abs(after[index].queueMean - before[index].queueMean) < 1e-6);
        }
    });
}

void TestTransient::aClosedDayKeepsItsQueue() {
    LiveDay day = constantDay(5.0, 100.0, 0.0, infinity);
    const DayPerformance found = exactDay(day, 20.0);
    QVERIFY(std::abs(found.intervals.back().queueAtEnd - 200.0) < 1e-6);
    QVERIFY(std::abs(found.day.cleared - 1.0) < 1e-9);
    QVERIFY(std::abs(found.day.waitingProbability - 1.0) < 1e-9);
    QVERIFY(std::isnan(found.day.averageWait));
    day.calls.assign(40, 0.0);
    QCOMPARE(exactDay(day, 20.0).day.offered, 0.0);
}

void TestTransient::impossibleDaysAreRefused() {
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, exactDay(LiveDay{}, 20.0));
    const LiveDay day = constantDay(9.0, 240.0, 4.0, 120.0);
    LiveDay wrong = day;
    wrong.agents[3] = 1.5;
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, exactDay(wrong, 20.0));
    QCOMPARE(approximateDay(wrong, 20.0).intervals.size(), std::size_t(40));
    wrong = day;
    wrong.calls.pop_back();
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, exactDay(wrong, 20.0));
    wrong = day;
    wrong.handleSeconds = 0.0;
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, approximateDay(wrong, 20.0));
    wrong = day;
    wrong.calls[0] = -1.0;
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, exactDay(wrong, 20.0));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, exactDay(day, std::nan("")));
}

QTEST_APPLESS_MAIN(TestTransient)
#include "tst_transient.moc"
