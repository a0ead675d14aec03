// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/staffing/dayrequirement.h"
#include "tests/support/days.h"

#include <QTest>

#include <numeric>
#include <stdexcept>

using namespace model;

namespace {

constexpr ServiceGoal eightyTwenty{0.8, 20.0, std::nullopt, std::nullopt, std::nullopt};

DayTask taskOf(const QJsonObject &scenario, const ServiceGoal &goal) {
    DayTask task;
    task.day = dayOf(scenario);
    task.goal = goal;
    for (const double agents : task.day.agents)
        task.open.push_back(agents > 0.0);
    return task;
}

int missesOf(const DayTask &task, const std::vector<double> &agents) {
    LiveDay day = task.day;
    day.agents = agents;
    const DayPerformance found = exactDay(day, task.goal.within);
    int misses = 0;
    for (std::size_t index = 0; index < agents.size(); ++index)
        if (task.open[index] && !meetsGoal(found.intervals[index], agents[index], task.goal))
            ++misses;
    return misses;
}

} // namespace

class TestDayRequirement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIntervalMeetsItsGoalWithFewerAgentHours();
    void noAgentCanBeSpared();
    void everyPartOfTheGoalHolds();
    void minimumStaffIsKept();
    void impossibleTasksAreRefused();
};

void TestDayRequirement::everyIntervalMeetsItsGoalWithFewerAgentHours() {
    double whole = 0.0;
    double apart = 0.0;
    for (const auto &value : referenceDays()) {
        const QJsonObject scenario = value.toObject();
        const DayTask task = taskOf(scenario, eightyTwenty);
        const DayRequirement found = dayRequirement(task);
        QVERIFY(found.met);
        QCOMPARE(missesOf(task, found.agents), 0);
        const auto byInterval = agentsByInterval(task);
        const double hours = std::accumulate(byInterval.begin(), byInterval.end(), 0.0) / 4.0;
        qInfo("%s: %.2f agent hours, by interval %.2f with %d misses",
              qPrintable(scenario["id"].toString()), found.agentHours(900.0), hours,
              missesOf(task, byInterval));
        whole += found.agentHours(900.0);
        apart += hours;
    }
    qInfo("all days: %.2f agent hours, by interval %.2f", whole, apart);
    QVERIFY(whole <= apart);
}

void TestDayRequirement::noAgentCanBeSpared() {
    for (const qsizetype number : {0, 5, 6, 7, 9}) {
        const DayTask task = taskOf(referenceDays()[number].toObject(), eightyTwenty);
        std::vector<double> agents = dayRequirement(task).agents;
        for (double &here : agents) {
            if (here <= 0.0)
                continue;
            here -= 1.0;
            QVERIFY2(missesOf(task, agents) > 0, qPrintable(QString::number(number)));
            here += 1.0;
        }
    }
}

void TestDayRequirement::everyPartOfTheGoalHolds() {
    const ServiceGoal goal{0.7, 30.0, 8.0, 0.03, 0.85};
    const DayTask task = taskOf(referenceDays()[5].toObject(), goal);
    const DayRequirement found = dayRequirement(task);
    QVERIFY(found.met);
    for (std::size_t index = 0; index < found.agents.size(); ++index) {
        const IntervalPerformance &here = found.performance.intervals[index];
        if (here.offered <= 0.0)
            continue;
        QVERIFY(here.answeredInTime >= 0.7 - 1e-9);
        QVERIFY(here.averageWait <= 8.0 + 1e-6);
        QVERIFY(here.abandoned <= 0.03 + 1e-9);
        QVERIFY(here.busyMean <= 0.85 * found.agents[index] + 1e-6);
    }
}

void TestDayRequirement::minimumStaffIsKept() {
    DayTask task = taskOf(referenceDays()[0].toObject(), eightyTwenty);
    task.minimum.assign(task.open.size(), 4.5);
    const DayRequirement found = dayRequirement(task);
    for (std::size_t index = 0; index < found.agents.size(); ++index)
        QVERIFY(found.agents[index] >= (task.open[index] ? 5.0 : 0.0));
}

void TestDayRequirement::impossibleTasksAreRefused() {
    DayTask task = taskOf(referenceDays()[0].toObject(), eightyTwenty);
    task.open.pop_back();
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, dayRequirement(task));
    task = taskOf(referenceDays()[0].toObject(), {1.0, 20.0, {}, {}, {}});
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, dayRequirement(task));
    task.goal.answered = 1.5;
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, dayRequirement(task));
}

QTEST_APPLESS_MAIN(TestDayRequirement)
#include "tst_dayrequirement.moc"
