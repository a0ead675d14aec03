// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/erlang.h"
#include "model/simulation/daysimulation.h"
#include "tests/support/agreement.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <stdexcept>

using namespace model;

namespace {

SimulatedDay dayOf(const QJsonObject &scenario) {
    SimulatedDay day;
    for (const auto &calls : scenario["lambda_per_interval"].toArray())
        day.arrivals.push_back(calls.toDouble());
    for (const auto &people : scenario["agents"].toArray())
        day.people.push_back(people.toDouble());
    day.handleSeconds = scenario["aht_s"].toDouble();
    if (!scenario["patience_s"].isNull())
        day.patience = scenario["patience_s"].toDouble();
    day.closing = scenario["at_close"].toString() == "clear" ? CloseRule::Cut : CloseRule::Keep;
    return day;
}

/// The same load all day, after an hour or two a stationary queue.
SimulatedDay steady(double calls, double people, std::optional<double> patience) {
    SimulatedDay day;
    day.arrivals.assign(96, calls);
    day.people.assign(96, people);
    day.handleSeconds = 240;
    day.patience = patience;
    return day;
}

QueuePerformance stationary(const SimulatedDay &day) {
    const QueueLoad load = queueLoad(day.arrivals[0], day.intervalSeconds, day.handleSeconds);
    return day.patience ? erlangAPerformance(load, day.people[0], *day.patience, day.threshold)
                        : erlangCPerformance(load, day.people[0], day.threshold);
}

} // namespace

class TestDaySimulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheExactDays();
    void aSteadyDayEndsInErlangsFormulas_data();
    void aSteadyDayEndsInErlangsFormulas();
    void sameSeedSameBitsOnAnyNumberOfThreads();
    void commonRandomNumbersMakeDifferencesSharp();
    void knownArrivalsNarrowTheIntervals();
    void aQueueIsWorkedOffWhereTheRuleSaysSo();
    void aStoppedRunSaysSo();
    void impossibleDaysAreRefused();
};

void TestDaySimulation::agreesWithTheExactDays() {
    QFile file(SHIFTWRIGHT_FIXTURES "/queueing/timevarying.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray scenarios =
        QJsonDocument::fromJson(file.readAll()).object()["scenarios"].toArray();
    Agreement all;
    for (const auto &value : scenarios) {
        const QJsonObject scenario = value.toObject();
        const SimulatedDay day = dayOf(scenario);
        // Days with luck of their own.
        const auto seed = static_cast<std::uint64_t>(all.count());
        const DayEstimate found = simulateDay(day, 1500, {.seed = seed, .threads = 2}, {});
        const QJsonObject truth = scenario["truth"].toObject();
        Agreement one;
        const auto compare = [&](const char *name, qsizetype index, const Estimate &estimate) {
            const QJsonValue exact = truth[name].toArray()[index];
            if (exact.isNull())
                return;
            // What cannot happen says nothing about the errors.
            if (std::abs(estimate.value - exact.toDouble()) < 1e-9)
                return;
            all.add(estimate, exact.toDouble());
            one.add(estimate, exact.toDouble());
        };
        for (std::size_t index = 0; index < found.intervals.size(); ++index) {
            const auto at = static_cast<qsizetype>(index);
            const SimulatedInterval &interval = found.intervals[index];
            if (interval.arrivals) {
                compare("p_wait", at, interval.arrivals->waiting);
                compare("sl20", at, interval.arrivals->answeredInTime);
                compare("p_abandon", at, interval.arrivals->abandoned);
                compare("p_cleared", at, interval.arrivals->cleared);
                if (interval.arrivals->averageWait)
                    compare("asa_s", at, *interval.arrivals->averageWait);
            }
            compare("queue_mean", at, interval.queue);
            compare("busy_mean", at, interval.busy);
            compare("abandons", at, interval.abandonments);
            compare("queue_end", at, interval.queueAtEnd);
        }
        one.say(qPrintable(scenario["id"].toString()));
    }
    all.say("all");
    QVERIFY(all.count() > 4000);
    QVERIFY(all.inside() >= 0.95);
    QVERIFY(all.rms() > 0.8 && all.rms() < 1.3);
    QVERIFY(all.worst() < 4.5);
}

void TestDaySimulation::aSteadyDayEndsInErlangsFormulas_data() {
    QTest::addColumn<double>("calls");
    QTest::addColumn<double>("people");
    QTest::addColumn<double>("patience"); // 0: for ever
    QTest::newRow("one person") << 2.0 << 1.0 << 0.0;
    QTest::newRow("ten people, patient") << 33.0 << 10.0 << 0.0;
    QTest::newRow("ten people") << 38.0 << 10.0 << 120.0;
    QTest::newRow("overload") << 60.0 << 12.0 << 180.0;
    QTest::newRow("fifty people") << 170.0 << 50.0 << 60.0;
}

void TestDaySimulation::aSteadyDayEndsInErlangsFormulas() {
    QFETCH(double, calls);
    QFETCH(double, people);
    QFETCH(double, patience);
    const SimulatedDay day =
        steady(calls, people, patience > 0.0 ? std::optional(patience) : std::nullopt);
    const QueuePerformance exact = stationary(day);
    const DayEstimate found = simulateDay(day, 400, {}, {});
    Agreement agreement;
    for (std::size_t index = 24; index < 96; ++index) {
        const SimulatedArrivals &here = *found.intervals[index].arrivals;
        agreement.add(here.waiting, exact.waitingProbability);
        agreement.add(here.answeredInTime, exact.answeredInTime);
        agreement.add(*here.averageWait, exact.averageWait);
        agreement.add(found.intervals[index].queue, exact.queueLength);
        agreement.add(found.intervals[index].busy, exact.occupancy * people);
        if (patience > 0.0)
            agreement.add(here.abandoned, exact.abandoned);
    }
    agreement.say(QTest::currentDataTag());
    // Neighbouring intervals share their luck, so a few points are left to it.
    QVERIFY(agreement.inside() > 0.9);
    QVERIFY(agreement.worst() < 4.5);
}

void TestDaySimulation::sameSeedSameBitsOnAnyNumberOfThreads() {
    const SimulatedDay day = steady(38.0, 10.0, 120.0);
    const DayEstimate one = simulateDay(day, 100, {.seed = 7, .threads = 1}, {});
    const DayEstimate three = simulateDay(day, 100, {.seed = 7, .threads = 3}, {});
    const DayEstimate other = simulateDay(day, 100, {.seed = 8, .threads = 1}, {});
    QCOMPARE(one.calls, three.calls);
    for (std::size_t index = 0; index < 96; ++index) {
        QVERIFY(one.intervals[index].busy == three.intervals[index].busy);
        QVERIFY(one.intervals[index].arrivals->waiting == three.intervals[index].arrivals->waiting);
    }
    QVERIFY(one.day->waiting.value != other.day->waiting.value);
}

void TestDaySimulation::commonRandomNumbersMakeDifferencesSharp() {
    // Service level with one person more, on the same days and on others.
    const auto level = [](double people, std::uint64_t seed) {
        return simulateDay(steady(38.0, people, 120.0), 10, {.seed = seed, .threads = 1}, {})
            .day->answeredInTime.value;
    };
    double same = 0.0;
    double others = 0.0;
    double mean = 0.0;
    const int pairs = 40;
    std::vector<double> gains;
    std::vector<double> mixed;
    for (int pair = 0; pair < pairs; ++pair) {
        const auto seed = static_cast<std::uint64_t>(pair);
        gains.push_back(level(11.0, seed) - level(10.0, seed));
        mixed.push_back(level(11.0, seed + 1000) - level(10.0, seed));
        mean += gains.back() / pairs;
    }
    for (int pair = 0; pair < pairs; ++pair) {
        same += std::pow(gains[static_cast<std::size_t>(pair)] - mean, 2);
        others += std::pow(mixed[static_cast<std::size_t>(pair)] - mean, 2);
    }
    qInfo("variance of the gain: %.3g on the same days, %.3g on others", same / pairs,
          others / pairs);
    QVERIFY(mean > 0.05);
    QVERIFY(same < 0.25 * others);
}

void TestDaySimulation::knownArrivalsNarrowTheIntervals() {
    QFile file(SHIFTWRIGHT_FIXTURES "/queueing/timevarying.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray scenarios =
        QJsonDocument::fromJson(file.readAll()).object()["scenarios"].toArray();
    // How much narrower the days make an interval says how many fewer of them are needed.
    struct Narrower {
        double with = 0;
        double without = 0;
        void add(const Estimate &one, const Estimate &two) {
            with += one.half * one.half;
            without += two.half * two.half;
        }
        double days() const { return without / with; }
    };
    Narrower everyDay;
    double signedSum = 0.0;
    int count = 0;
    for (const auto &value : scenarios) {
        const QJsonObject scenario = value.toObject();
        const SimulatedDay day = dayOf(scenario);
        const double exact = scenario["day"].toObject()["sl20"].toDouble();
        Narrower level;
        Narrower intervals;
        Narrower queues;
        for (std::uint64_t seed = 1; seed <= 4; ++seed) {
            const SimulationEffort effort{.seed = 1000 * seed, .threads = 2};
            const DayEstimate with = simulateDay(day, 800, effort, {});
            const DayEstimate without = simulateDay(day, 800, effort, {}, LuckOfArrivals::LeftIn);
            level.add(with.day->answeredInTime, without.day->answeredInTime);
            for (std::size_t index = 0; index < with.intervals.size(); ++index) {
                queues.add(with.intervals[index].queue, without.intervals[index].queue);
                if (with.intervals[index].arrivals)
                    intervals.add(with.intervals[index].arrivals->answeredInTime,
                                  without.intervals[index].arrivals->answeredInTime);
            }
            const Estimate &found = with.day->answeredInTime;
            signedSum += (found.value - exact) / found.error;
            ++count;
        }
        everyDay.add({0, 0, 1}, {0, 0, std::sqrt(level.days())});
        qInfo("%s: days saved at equal intervals: day's service level %.2f times as many without, "
              "intervals %.2f, queues %.2f",
              qPrintable(scenario["id"].toString()), level.days(), intervals.days(), queues.days());
        QVERIFY(level.days() > 1.0);
        QVERIFY(intervals.days() > 0.98);
    }
    qInfo("mean over the days %.2f; %d service levels %.2f standard errors above the exact ones "
          "on average",
          everyDay.days(), count, signedSum / count);
    QVERIFY(everyDay.days() > 1.3);
    // No bias: independent errors of either sign.
    QVERIFY(std::abs(signedSum / count) < 4.0 / std::sqrt(count));
}

void TestDaySimulation::aQueueIsWorkedOffWhereTheRuleSaysSo() {
    // One person, far too many patient callers, closing time after four intervals.
    SimulatedDay day;
    day.arrivals = {20.0, 20.0, 20.0, 20.0};
    day.people = {2.0, 2.0, 2.0, 2.0};
    day.arrivals.resize(12, 0.0);
    day.people.resize(12, 0.0);
    day.closing = CloseRule::Cut;
    const DayEstimate cut = simulateDay(day, 50, {}, {});
    QVERIFY(cut.day->cleared.value > 0.5);
    QCOMPARE(cut.intervals[4].queueAtEnd.value, 0.0);
    day.closing = CloseRule::Drain;
    const DayEstimate drained = simulateDay(day, 50, {}, {});
    QCOMPARE(drained.day->cleared.value, 0.0);
    QCOMPARE(drained.day->abandoned.value, 0.0);
    QVERIFY(drained.intervals[4].queueAtEnd.value > 1.0);
    day.closing = CloseRule::Keep;
    const DayEstimate kept = simulateDay(day, 50, {}, {});
    QVERIFY(kept.intervals[11].queueAtEnd.value > 10.0);
}

void TestDaySimulation::aStoppedRunSaysSo() {
    std::stop_source source;
    RunControl control{source.get_token(), {}};
    int reports = 0;
    control.report = [&](Share) {
        if (++reports == 3)
            source.request_stop();
    };
    const DayEstimate found =
        simulateDay(steady(38.0, 10.0, 120.0), 6400, {.seed = 1, .threads = 1}, control);
    QVERIFY(found.stopped);
    QVERIFY(found.days > 0 && found.days < 1000);
}

void TestDaySimulation::impossibleDaysAreRefused() {
    const auto refused = [](const SimulatedDay &day) {
        try {
            simulateDay(day, 10, {}, {});
        } catch (const std::invalid_argument &) {
            return true;
        }
        return false;
    };
    QVERIFY(!refused(steady(1.0, 1.0, 60.0)));
    QVERIFY(refused({}));
    QVERIFY(refused(steady(-1.0, 1.0, 60.0)));
    QVERIFY(refused(steady(1.0, 1.5, 60.0)));
    QVERIFY(refused(steady(1.0, 1.0, 0.0)));
    SimulatedDay day = steady(1.0, 1.0, 60.0);
    day.handleSeconds = -3.0;
    QVERIFY(refused(day));
    day = steady(1.0, 1.0, 60.0);
    day.people.pop_back();
    QVERIFY(refused(day));
}

QTEST_APPLESS_MAIN(TestDaySimulation)
#include "tst_daysimulation.moc"
