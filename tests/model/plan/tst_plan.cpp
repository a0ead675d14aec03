// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/plan.h"
#include "model/plan/plancheck.h"

#include <QTest>

#include <algorithm>

using namespace model;

namespace {

ContactHistory history(int days, IntervalStatus atNight) {
    ContactHistory result;
    result.grid = TimeGrid(Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 2)),
                           Minutes(60), static_cast<std::size_t>(days) * 24);
    for (std::size_t index = 0; index < result.grid.count(); ++index) {
        IntervalReport report;
        report.offered = 5;
        report.handleSeconds = 1200;
        report.status = index % 24 < 8 ? atNight : IntervalStatus::Open;
        result.intervals.push_back(report);
    }
    return result;
}

bool has(const std::vector<Problem> &problems, ProblemCode code) {
    return std::any_of(problems.begin(), problems.end(),
                       [code](const Problem &one) { return one.code == code; });
}

Plan planWith(const ContactHistory &past) {
    Plan plan;
    plan.channels = {newChannel(1, "Email", Medium::Email)};
    plan.channels[0].history = Shared<ContactHistory>(past);
    plan.planningWeek = std::chrono::local_days(std::chrono::year(2026) / 11 / 30);
    plan.scenarios = standardScenarios(plan.channels);
    return plan;
}

} // namespace

class TestPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPlanBeginsWithThreeScenarios();
    void aNewChannelGetsTheHoursOfItsScenario();
    void idsAreNotGivenTwice();
    void channelsAreFoundByIdAndName();
    void anEmptyPlanSaysSo();
    void problemsOfTheHistoryAreFound();
    void problemsOfScenariosAreFound();
};

void TestPlan::everyPlanBeginsWithThreeScenarios() {
    const auto scenarios = standardScenarios({newChannel(1, "Phone", Medium::Phone),
                                              newChannel(2, "Email", Medium::Email),
                                              newChannel(3, "Social", Medium::Social)});
    QCOMPARE(scenarios.size(), std::size_t(3));
    QCOMPARE(QString::fromStdString(scenarios[1].name), QString("9–18 Mon–Fri"));
    QCOMPARE(scenarios[0].channels.at(1).hours.hoursPerWeek(), 168.0);
    QCOMPARE(scenarios[1].channels.at(2).hours.hoursPerWeek(), 45.0);
    QCOMPARE(scenarios[2].channels.at(3).hours.hoursPerWeek(), 63.0);
    QVERIFY(scenarios[2].channels.at(3).standby.isActive());
    QVERIFY(!scenarios[2].channels.at(1).standby.isActive());
    QVERIFY(!scenarios[1].channels.at(3).standby.isActive());
}

void TestPlan::aNewChannelGetsTheHoursOfItsScenario() {
    Plan plan;
    addChannel(plan, newChannel(1, "Phone", Medium::Phone));
    plan.scenarios = standardScenarios(plan.channels);
    plan.scenarios[1].channels[1].hours = *OpeningHours::parse("Mon-Sat 8-20");
    addChannel(plan, newChannel(plan.nextChannelId(), "Social", Medium::Social));
    QCOMPARE(plan.channels.size(), std::size_t(2));
    QCOMPARE(plan.scenarios[1].channels.at(2).hours.hoursPerWeek(), 72.0);
    QVERIFY(plan.scenarios[2].channels.at(2).standby.isActive());
}

void TestPlan::idsAreNotGivenTwice() {
    Plan plan;
    QCOMPARE(plan.nextChannelId(), 1);
    QCOMPARE(plan.nextScenarioId(), 1);
    addChannel(plan, newChannel(1, "Phone", Medium::Phone));
    addChannel(plan, newChannel(2, "Email", Medium::Email));
    plan.scenarios = standardScenarios(plan.channels);
    plan.channels.pop_back();
    QCOMPARE(plan.nextChannelId(), 3);
    QCOMPARE(plan.nextScenarioId(), 4);
}

void TestPlan::channelsAreFoundByIdAndName() {
    const Plan plan = planWith(history(21, IntervalStatus::Open));
    QVERIFY(plan.channel(1) == plan.channel("Email"));
    QVERIFY(plan.channel(1) != nullptr);
    QVERIFY(plan.channel(2) == nullptr);
    QVERIFY(plan.channel("Phone") == nullptr);
    QVERIFY(plan.scenario(2) != nullptr);
    QVERIFY(plan.scenario(9) == nullptr);
}

void TestPlan::anEmptyPlanSaysSo() {
    const auto problems = check(Plan{});
    QCOMPARE(problems.size(), std::size_t(1));
    QVERIFY(problems[0].code == ProblemCode::NoChannels);
}

void TestPlan::problemsOfTheHistoryAreFound() {
    // Friday evening to Sunday morning is out of the reach of a day on weekdays alone.
    for (const Problem &problem : check(planWith(history(21, IntervalStatus::Open))))
        QVERIFY(problem.code == ProblemCode::GoalNotReachable);
    QVERIFY(has(check(planWith({})), ProblemCode::NoHistory));
    QVERIFY(has(check(planWith(history(9, IntervalStatus::Open))), ProblemCode::HistoryTooShort));
    QVERIFY(has(check(planWith(history(21, IntervalStatus::Closed))),
                ProblemCode::ClosedHoursNotObserved));
    auto gap = history(21, IntervalStatus::Open);
    gap.intervals[100].status = IntervalStatus::Missing;
    const auto problems = check(planWith(gap));
    const auto found = std::find_if(problems.begin(), problems.end(), [](const Problem &one) {
        return one.code == ProblemCode::HistoryHasGaps;
    });
    QVERIFY(found != problems.end());
    QVERIFY(found->from == gap.grid.beginOf(100));
    QVERIFY(found->to == gap.grid.beginOf(101));
    auto silent = history(21, IntervalStatus::Open);
    for (auto &report : silent.intervals)
        report.handleSeconds = IntervalReport::unknown;
    QVERIFY(has(check(planWith(silent)), ProblemCode::HandlingTimeUnknown));
}

void TestPlan::problemsOfScenariosAreFound() {
    Plan plan = planWith(history(21, IntervalStatus::Open));
    plan.scenarios[0].channels[1].hours = OpeningHours::never();
    QVERIFY(has(check(plan), ProblemCode::NeverOpen));
    plan = planWith(history(21, IntervalStatus::Open));
    plan.channels[0].policy.goal.within = 3600;
    QVERIFY(has(check(plan), ProblemCode::GoalNotReachable));
    plan.channels[0].policy.clock = GoalClock::Open;
    QVERIFY(!has(check(plan), ProblemCode::GoalNotReachable));
}

QTEST_APPLESS_MAIN(TestPlan)
#include "tst_plan.moc"
