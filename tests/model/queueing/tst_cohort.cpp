// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/cohort.h"
#include "model/simulation/backlogsimulation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <stdexcept>

using namespace model;

namespace {

using Family = HandleLaw::Family;

DeferredWeek weekOf(const QJsonObject &scenario) {
    DeferredWeek week;
    for (const auto &contacts : scenario["arrivals_per_hour"].toArray())
        week.arrivalsPerHour.push_back(contacts.toDouble());
    for (const auto &people : scenario["agents_per_half_hour"].toArray())
        week.agentsPerHalfHour.push_back(people.toDouble());
    week.handleSeconds = scenario["aht_s"].toDouble();
    const QString law = scenario["dist"].toString();
    week.law = {law == "logn"  ? Family::Lognormal
                : law == "erl" ? Family::Erlang
                : law == "det" ? Family::Deterministic
                               : Family::Exponential,
                scenario["scv"].toDouble()};
    week.finishInHand = scenario["on_close"].toString() == "finish";
    if (scenario["target_clock_s"].isNull())
        week.withinWork = scenario["target_work_s"].toDouble();
    else
        week.withinClock = scenario["target_clock_s"].toDouble();
    return week;
}

BacklogEstimate simulated(const DeferredWeek &week, std::size_t runs) {
    SimulatedBacklog backlog;
    backlog.arrivals = week.arrivalsPerHour;
    backlog.people = week.agentsPerHalfHour;
    backlog.handleSeconds = week.handleSeconds;
    backlog.handling = DurationLaw(week.law.family, week.law.scv);
    backlog.hands = week.finishInHand ? HandRule::Finish : HandRule::PutDown;
    backlog.targetOnOpenTime = week.withinWork.has_value();
    backlog.target = week.withinWork ? *week.withinWork : *week.withinClock;
    return simulateBacklog(backlog, runs, {.seed = 17, .threads = 1}, {});
}

/// Offices and social desks as they come: hours, volume, handling time, load and target by chance.
DeferredWeek anyWeek(std::mt19937_64 &random) {
    const auto between = [&](double low, double high) {
        return std::uniform_real_distribution<double>(low, high)(random);
    };
    const auto oneOf = [&](std::initializer_list<double> values) {
        return *(values.begin() +
                 static_cast<std::ptrdiff_t>(random() % static_cast<std::uint64_t>(values.size())));
    };
    DeferredWeek week;
    switch (random() % 4) {
    case 0:
        week.law = {Family::Exponential, 1.0};
        break;
    case 1:
        week.law = {Family::Lognormal, oneOf({0.5, 1.0, 2.0})};
        break;
    case 2:
        week.law = {Family::Erlang, oneOf({0.5, 0.25})};
        break;
    default:
        week.law = {Family::Deterministic, 0.0};
    }
    week.handleSeconds = std::exp(between(std::log(120.0), std::log(1200.0)));
    const double peak = oneOf({11.0, 14.0, 20.0});
    for (int hour = 0; hour < 168; ++hour)
        week.arrivalsPerHour.push_back(
            (hour < 120 ? 1.0 : 0.5) *
            (0.1 + std::exp(-0.5 * std::pow((hour % 24 - peak) / 3.5, 2.0))));
    const double volume = std::exp(between(std::log(200.0), std::log(4000.0)));
    double sum = 0.0;
    for (const double contacts : week.arrivalsPerHour)
        sum += contacts;
    for (double &contacts : week.arrivalsPerHour)
        contacts *= volume / sum;
    const double from = oneOf({0.0, 7.0, 9.0});
    const double until = from > 0.0 ? oneOf({17.0, 18.0, 21.0}) : 24.0;
    const double days = oneOf({5.0, 7.0});
    const double lunch = oneOf({0.6, 1.0, 1.3});
    const double openHours = days * (until - from);
    const double people = volume * week.handleSeconds / 3600.0 / openHours / between(0.6, 1.0);
    for (int half = 0; half < 336; ++half) {
        const double hour = half % 48 / 2.0;
        const bool open = half / 48 < days && hour >= from && hour < until;
        const double share = hour >= 12.0 && hour < 14.0 ? lunch : 1.0;
        week.agentsPerHalfHour.push_back(open ? std::max(1.0, std::ceil(share * people)) : 0.0);
    }
    week.finishInHand = random() % 3 > 0;
    const double target = oneOf({1800.0, 7200.0, 14400.0, 28800.0, 86400.0});
    (random() % 2 == 0 ? week.withinClock : week.withinWork) = target;
    return week;
}

/// Mean and largest size of errors.
struct Errors {
    double sum = 0;
    double worst = 0;
    int count = 0;
    void add(double error) {
        sum += std::abs(error);
        worst = std::max(worst, std::abs(error));
        ++count;
    }
    double mean() const { return sum / std::max(1, count); }
};

} // namespace

class TestCohort : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheReferenceBacklogs();
    void agreesWithASimulationOfWeeksAsTheyCome();
    void oddWeeksHaveFigures_data();
    void oddWeeksHaveFigures();
    void impossibleWeeksAreRefused();
};

void TestCohort::agreesWithTheReferenceBacklogs() {
    QFile file(SHIFTWRIGHT_FIXTURES "/queueing/deferred.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    Errors share;
    Errors response;
    Errors backlog;
    Errors overtime;
    for (const auto &value :
         QJsonDocument::fromJson(file.readAll()).object()["scenarios"].toArray()) {
        const QJsonObject scenario = value.toObject();
        const QJsonObject truth = scenario["simulated"].toObject();
        const auto figure = [&](const char *name) { return truth[name]["value"].toDouble(); };
        const CohortFigures found = followCohort(weekOf(scenario));
        share.add(found.withinTarget - figure("within_target"));
        response.add(found.meanResponse / figure("mean_response_s") - 1.0);
        if (figure("overtime_s") > 0.0)
            overtime.add(found.overtime / figure("overtime_s") - 1.0);
        const QJsonArray openings = truth["backlog_at_opening"].toArray();
        QCOMPARE(found.openings.size(), static_cast<std::size_t>(openings.size()));
        for (std::size_t index = 0; index < found.openings.size(); ++index)
            backlog.add(found.openings[index].mean /
                            openings[static_cast<qsizetype>(index)]["mean"].toDouble() -
                        1.0);
    }
    qInfo("share mean %.2f worst %.2f points; response mean %.1f %%; backlog at opening mean %.1f "
          "worst %.1f %%; overtime mean %.1f worst %.1f %%",
          100.0 * share.mean(), 100.0 * share.worst, 100.0 * response.mean(),
          100.0 * backlog.mean(), 100.0 * backlog.worst, 100.0 * overtime.mean(),
          100.0 * overtime.worst);
    QVERIFY(share.mean() < 0.01 && share.worst < 0.03);
    QVERIFY(response.mean() < 0.01);
    QVERIFY(backlog.mean() < 0.02 && backlog.worst < 0.05);
    QVERIFY(overtime.mean() < 0.02 && overtime.worst < 0.05);
}

void TestCohort::agreesWithASimulationOfWeeksAsTheyCome() {
    std::mt19937_64 random(20260131);
    Errors share;
    Errors backlog;
    Errors overtime;
    for (int number = 0; number < 24; ++number) {
        const DeferredWeek week = anyWeek(random);
        const CohortFigures found = followCohort(week);
        const BacklogEstimate expected = simulated(week, 40);
        share.add(found.withinTarget - expected.withinTarget->value);
        QCOMPARE(found.openings.size(), expected.openings.size());
        double waiting = 0.0;
        double simulatedWaiting = 0.0;
        for (std::size_t index = 0; index < found.openings.size(); ++index) {
            waiting += found.openings[index].mean;
            simulatedWaiting += expected.openings[index].waiting.value;
        }
        if (simulatedWaiting > 10.0)
            backlog.add(waiting / simulatedWaiting - 1.0);
        if (week.finishInHand && expected.overtime.value > 3600.0)
            overtime.add(found.overtime / expected.overtime.value - 1.0);
    }
    qInfo("share mean %.2f worst %.2f points; backlog at opening mean %.1f worst %.1f %%; overtime "
          "mean %.1f worst %.1f %% of %d",
          100.0 * share.mean(), 100.0 * share.worst, 100.0 * backlog.mean(), 100.0 * backlog.worst,
          100.0 * overtime.mean(), 100.0 * overtime.worst, overtime.count);
    QVERIFY(share.mean() < 0.01 && share.worst < 0.03);
    QVERIFY(backlog.mean() < 0.05);
    QVERIFY(overtime.mean() < 0.08 && overtime.count >= 5);
}

void TestCohort::oddWeeksHaveFigures_data() {
    QTest::addColumn<double>("perHour");
    QTest::addColumn<double>("people");
    QTest::addColumn<double>("handleSeconds");
    QTest::addColumn<double>("target");
    QTest::newRow("nobody writes") << 0.0 << 3.0 << 300.0 << 3600.0;
    QTest::newRow("one contact in years") << 1e-6 << 1.0 << 300.0 << 3600.0;
    QTest::newRow("ten times too much") << 100.0 << 1.0 << 360.0 << 3600.0;
    QTest::newRow("a second each") << 1000.0 << 1.0 << 1.0 << 3600.0;
    QTest::newRow("a day each") << 0.05 << 3.0 << 86400.0 << 86400.0;
    QTest::newRow("thousands of people") << 50000.0 << 5000.0 << 300.0 << 1800.0;
    QTest::newRow("no time at all") << 20.0 << 3.0 << 300.0 << 0.0;
    QTest::newRow("all the time") << 20.0 << 3.0 << 300.0 << 1e7;
}

void TestCohort::oddWeeksHaveFigures() {
    QFETCH(double, perHour);
    QFETCH(double, people);
    QFETCH(double, handleSeconds);
    QFETCH(double, target);
    for (const bool nights : {true, false})
        for (const HandleLaw law :
             {HandleLaw{Family::Exponential, 1.0}, HandleLaw{Family::Lognormal, 4.0},
              HandleLaw{Family::Deterministic, 0.0}}) {
            DeferredWeek week;
            week.arrivalsPerHour.assign(168, perHour);
            for (int half = 0; half < 336; ++half)
                week.agentsPerHalfHour.push_back(nights || half == 20 ? people : 0.0);
            week.handleSeconds = handleSeconds;
            week.law = law;
            week.withinWork = target;
            const CohortFigures found = followCohort(week);
            QVERIFY(found.withinTarget >= 0.0 && found.withinTarget <= 1.0 + 1e-9);
            for (const double figure :
                 {found.meanResponse, found.meanWorkResponse, found.meanWaitToStart,
                  found.utilisation, found.overtime, found.backlogAtEnd, found.clock.seconds[4]})
                QVERIFY(std::isfinite(figure) && figure >= 0.0);
            if (perHour > 0.0)
                QVERIFY(found.meanResponse > 0.9 * handleSeconds);
        }
}

void TestCohort::impossibleWeeksAreRefused() {
    DeferredWeek week;
    week.arrivalsPerHour.assign(168, 1.0);
    week.agentsPerHalfHour.assign(336, 0.0);
    week.withinClock = 3600.0;
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, followCohort(week));
    week.agentsPerHalfHour.assign(336, 1.0);
    week.withinWork = 3600.0;
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, followCohort(week));
    week.withinWork.reset();
    week.arrivalsPerHour.pop_back();
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, followCohort(week));
}

QTEST_APPLESS_MAIN(TestCohort)
#include "tst_cohort.moc"
