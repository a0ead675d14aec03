// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/backlogsimulation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <stdexcept>

using namespace model;

namespace {

SimulatedBacklog backlogOf(const QJsonObject &scenario) {
    SimulatedBacklog backlog;
    for (const auto &contacts : scenario["arrivals_per_hour"].toArray())
        backlog.arrivals.push_back(contacts.toDouble());
    for (const auto &people : scenario["agents_per_half_hour"].toArray())
        backlog.people.push_back(people.toDouble());
    backlog.handleSeconds = scenario["aht_s"].toDouble();
    const QString law = scenario["dist"].toString();
    backlog.handling = DurationLaw(law == "logn"  ? DurationLaw::Shape::Lognormal
                                   : law == "erl" ? DurationLaw::Shape::Erlang
                                   : law == "det" ? DurationLaw::Shape::Deterministic
                                                  : DurationLaw::Shape::Exponential,
                                   std::max(1e-9, scenario["scv"].toDouble(1.0)));
    backlog.hands =
        scenario["on_close"].toString() == "pause" ? HandRule::PutDown : HandRule::Finish;
    backlog.targetOnOpenTime = scenario["target_clock_s"].isNull();
    backlog.target =
        scenario[backlog.targetOnOpenTime ? "target_work_s" : "target_clock_s"].toDouble();
    return backlog;
}

/// One person, always there.
SimulatedBacklog oneDesk(double contactsPerHour) {
    SimulatedBacklog backlog;
    backlog.arrivals.assign(168, contactsPerHour);
    backlog.people.assign(336, 1.0);
    return backlog;
}

} // namespace

class TestBacklogSimulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheReferenceBacklogs();
    void whatIsPutDownIsTakenUpFirst();
    void sameSeedSameBitsOnAnyNumberOfThreads();
    void aStoppedRunSaysSo();
    void impossibleBacklogsAreRefused();
};

void TestBacklogSimulation::agreesWithTheReferenceBacklogs() {
    QFile file(SHIFTWRIGHT_FIXTURES "/queueing/deferred.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    double squares = 0.0;
    double worst = 0.0;
    int count = 0;
    int inside = 0;
    std::uint64_t seed = 1;
    const QJsonArray scenarios =
        QJsonDocument::fromJson(file.readAll()).object()["scenarios"].toArray();
    for (const auto &value : scenarios) {
        const QJsonObject scenario = value.toObject();
        const QJsonObject truth = scenario["simulated"].toObject();
        const BacklogEstimate found =
            simulateBacklog(backlogOf(scenario), 600, {.seed = ++seed, .threads = 2}, {});
        const auto compare = [&](const QString &name, const Estimate &estimate, double exact,
                                 double error) {
            if (estimate.value == exact)
                return;
            const double z = (estimate.value - exact) / std::hypot(estimate.error, error);
            const double interval =
                estimate.half * std::hypot(estimate.error, error) / estimate.error;
            // A share that hangs on one bad week in hundreds needs more runs than a test has.
            const bool rare = name.startsWith("weekday") && exact > 0.999;
            if (!rare) {
                squares += z * z;
                worst = std::max(worst, std::abs(z));
            }
            inside += std::abs(estimate.value - exact) <= interval ? 1 : 0;
            ++count;
            if (std::abs(z) > 3.0)
                qInfo("%s %s: %g ± %g, reference %g ± %g", qPrintable(scenario["id"].toString()),
                      qPrintable(name), estimate.value, estimate.error, exact, error);
        };
        const auto compareWith = [&](const QString &name, const std::optional<Estimate> &estimate,
                                     const QJsonValue &exact) {
            if (estimate)
                compare(name, *estimate, exact["value"].toDouble(), exact["se"].toDouble());
        };
        compareWith("items", found.contacts, truth["items"]);
        compareWith("within_target", found.withinTarget, truth["within_target"]);
        compareWith("mean_response_s", found.meanResponse, truth["mean_response_s"]);
        compareWith("mean_work_response_s", found.meanOpenResponse, truth["mean_work_response_s"]);
        compareWith("mean_wait_to_start_s", found.meanWait, truth["mean_wait_to_start_s"]);
        compareWith("utilisation", found.utilisation, truth["utilisation"]);
        compareWith("overtime_s", found.overtime, truth["overtime_s"]);
        compareWith("backlog_end", found.unfinishedAtEnd, truth["backlog_end"]);
        for (std::size_t index = 0; index < SimulatedPercentiles::shares.size(); ++index) {
            const QString name =
                QString("p%1").arg(std::lround(100.0 * SimulatedPercentiles::shares[index]));
            compareWith("clock " + name, found.response->seconds[index],
                        truth["clock_response_percentiles_s"][name]);
            compareWith("work " + name, found.openResponse->seconds[index],
                        truth["work_response_percentiles_s"][name]);
        }
        for (std::size_t day = 0; day < 7; ++day)
            compareWith(QString("weekday %1").arg(day), found.withinTargetByDay[day],
                        truth["within_target_by_weekday_of_arrival"][static_cast<qsizetype>(day)]);
        const QJsonArray openings = truth["backlog_at_opening"].toArray();
        QCOMPARE(found.openings.size(), static_cast<std::size_t>(openings.size()));
        for (std::size_t index = 0; index < found.openings.size(); ++index) {
            const QJsonValue exact = openings[static_cast<qsizetype>(index)];
            QCOMPARE(static_cast<int>(found.openings[index].interval), exact["half_hour"].toInt());
            compare(QString("opening %1").arg(index), found.openings[index].waiting,
                    exact["mean"].toDouble(), exact["se"].toDouble());
            QVERIFY(std::abs(found.openings[index].deviation - exact["sd"].toDouble()) <
                    0.3 * exact["sd"].toDouble());
        }
    }
    qInfo("%d figures, %.1f %% inside, rms z %.2f, worst %.1f", count, 100.0 * inside / count,
          std::sqrt(squares / count), worst);
    QVERIFY(count > 250);
    QVERIFY(inside >= 0.95 * count);
    QVERIFY(squares > 0.8 * 0.8 * count && squares < 1.3 * 1.3 * count);
    QVERIFY(worst < 4.5);
}

void TestBacklogSimulation::whatIsPutDownIsTakenUpFirst() {
    // Eight hours a day, exactly six hours of work for each contact: what is not done by the
    // evening is done first the next morning, and nobody works longer.
    SimulatedBacklog backlog = oneDesk(0.0);
    for (std::size_t index = 0; index < backlog.people.size(); ++index)
        backlog.people[index] = index % 48 >= 16 && index % 48 < 32 ? 1.0 : 0.0;
    for (std::size_t day = 0; day < 7; ++day)
        backlog.arrivals[24 * day + 7] = 0.6;
    backlog.handleSeconds = 6.0 * 3600.0;
    backlog.handling = DurationLaw(DurationLaw::Shape::Deterministic);
    backlog.hands = HandRule::PutDown;
    const BacklogEstimate paused = simulateBacklog(backlog, 200, {}, {});
    QCOMPARE(paused.overtime.value, 0.0);
    // In open time an answer takes as long whether it is put down or not; on the clock it takes
    // longer by the nights.
    backlog.hands = HandRule::Finish;
    const BacklogEstimate finished = simulateBacklog(backlog, 200, {}, {});
    QVERIFY(finished.overtime.value > 3600.0);
    QVERIFY(finished.meanResponse->value < paused.meanResponse->value);
    QVERIFY(paused.meanOpenResponse->value >= backlog.handleSeconds);
}

void TestBacklogSimulation::sameSeedSameBitsOnAnyNumberOfThreads() {
    const BacklogEstimate one = simulateBacklog(oneDesk(9.0), 100, {.seed = 3, .threads = 1}, {});
    const BacklogEstimate four = simulateBacklog(oneDesk(9.0), 100, {.seed = 3, .threads = 4}, {});
    QVERIFY(one.meanResponse == four.meanResponse);
    QVERIFY(one.response->seconds == four.response->seconds);
    // M/M/1 at three quarters: 1 / (μ − λ) = 1,200 s.
    QVERIFY(one.meanResponse->contains(1200.0));
}

void TestBacklogSimulation::aStoppedRunSaysSo() {
    std::stop_source source;
    source.request_stop();
    const BacklogEstimate found = simulateBacklog(oneDesk(9.0), 100, {}, {source.get_token(), {}});
    QVERIFY(found.stopped);
    QCOMPARE(found.runs, std::size_t{0});
}

void TestBacklogSimulation::impossibleBacklogsAreRefused() {
    const auto refused = [](const SimulatedBacklog &backlog) {
        try {
            simulateBacklog(backlog, 4, {}, {});
        } catch (const std::invalid_argument &) {
            return true;
        }
        return false;
    };
    QVERIFY(!refused(oneDesk(1.0)));
    QVERIFY(refused({}));
    QVERIFY(refused(oneDesk(-1.0)));
    SimulatedBacklog backlog = oneDesk(1.0);
    backlog.people.assign(336, 0.0);
    QVERIFY(refused(backlog));
    backlog = oneDesk(1.0);
    backlog.people[3] = 0.5;
    QVERIFY(refused(backlog));
    backlog = oneDesk(1.0);
    backlog.handleSeconds = 0.0;
    QVERIFY(refused(backlog));
    backlog = oneDesk(1.0);
    backlog.arrivals.pop_back();
    QVERIFY(refused(backlog));
}

QTEST_APPLESS_MAIN(TestBacklogSimulation)
#include "tst_backlogsimulation.moc"
