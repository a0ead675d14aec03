// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/skillstaffing.h"
#include "model/staffing/agents.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>
#include <numeric>
#include <random>
#include <stdexcept>

using namespace model;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

SkillChannel channelOf(double erlangs, double handle, double patience) {
    SkillChannel channel;
    channel.load = {erlangs / handle, handle, erlangs};
    channel.patience = patience;
    return channel;
}

/// Three channels of a service with different goals; two groups of specialists and one that knows
/// everything for more.
SkillTask serviceTask() {
    SkillTask task;
    task.centre.channels = {channelOf(14, 240, 180), channelOf(9, 360, 240), channelOf(4, 300, 90)};
    task.centre.groups = {{{{0}, {2, 2, 1.0}}}, {{{1}}}, {{{0}, {1}, {2, 1, 1.0}}}};
    task.goals = {{0.8, 20, {}, {}, {}}, {0.8, 60, {}, 0.05, {}}, {0.7, 30, {}, {}, {}}};
    task.limits = {{0, 100, 1.0}, {0, 100, 1.0}, {0, 100, 1.25}};
    return task;
}

SkillStaffingSettings quick(std::uint64_t seed = 1) {
    SkillStaffingSettings settings;
    settings.effort.seed = seed;
    settings.contactsPerTry = 40000;
    settings.mostContacts = 2000000;
    return settings;
}

int sum(const std::vector<int> &people) { return std::accumulate(people.begin(), people.end(), 0); }

bool keeps(const SkillTask &task, const std::vector<int> &people, double contacts) {
    std::vector<double> within;
    for (const ServiceGoal &goal : task.goals)
        within.push_back(goal.within);
    SkillSimulationSettings settings;
    settings.effort.seed = 77;
    settings.leastContacts = contacts;
    settings.mostContacts = contacts;
    const auto found = simulateSkills(task.centre, people, within, settings, {});
    for (std::size_t channel = 0; channel < task.goals.size(); ++channel)
        if (verdictOf(found.channels[channel], task.goals[channel]).certainty < 0.5)
            return false;
    return true;
}

} // namespace

class TestSkillStaffing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "seed=20240229 max_success=100");
    }
    void oneGroupNeedsErlangsNumber_data();
    void oneGroupNeedsErlangsNumber();
    void separateTeamsNeedErlangsNumbers();
    void crossTrainingLiesBetweenPooledAndSeparate();
    void anotherSampleAgreesThatOneFewerMisses();
    void aFullSearchFindsNothingCheaper();
    void groupsThatAreGivenStay();
    void limitsThatLeaveAGoalMissedAreSaid();
    void sameSeedSameStaffingOnAnyNumberOfThreads();
    void aStoppedSearchSaysSo();
    void theGreatestShareInTimeIsThatOfADeadline();
    void theLeastCostIsBelowEveryStaffing();
    void verdictsFollowTheInterval();
    void nonsenseIsRefused();
};

void TestSkillStaffing::oneGroupNeedsErlangsNumber_data() {
    QTest::addColumn<double>("erlangs");
    QTest::addColumn<double>("patience");
    QTest::newRow("few") << 2.7 << 120.0;
    QTest::newRow("patient") << 11.4 << infinity;
    QTest::newRow("many") << 83.0 << 200.0;
}

void TestSkillStaffing::oneGroupNeedsErlangsNumber() {
    QFETCH(double, erlangs);
    QFETCH(double, patience);
    SkillTask task;
    task.centre.channels = {channelOf(erlangs, 240, patience)};
    task.centre.groups = {{{{0}}}};
    task.goals = {{}};
    task.limits = {{}};
    const auto found = staffSkills(task, quick(), {});
    const auto exact =
        leastAgents(task.centre.channels[0].load,
                    std::isinf(patience) ? Patience{} : Patience{patience}, task.goals[0]);
    QVERIFY(found.reachable);
    QCOMPARE(found.people[0], static_cast<int>(exact.agents));
    QVERIFY(found.found.channels[0].answeredInTime->contains(exact.performance.answeredInTime));
    const SkillBounds bounds = skillBounds(task);
    QCOMPARE(*bounds.pooled, found.people[0]);
    QCOMPARE(*bounds.dedicated, found.people[0]);
}

void TestSkillStaffing::separateTeamsNeedErlangsNumbers() {
    SkillTask task = serviceTask();
    task.centre.groups = {{{{0}}}, {{{1}}}, {{{2}}}};
    task.limits.assign(3, {});
    const auto found = staffSkills(task, quick(), {});
    const SkillBounds bounds = skillBounds(task);
    QCOMPARE(sum(found.people), *bounds.dedicated);
    for (std::size_t channel = 0; channel < 3; ++channel)
        QCOMPARE(found.people[channel],
                 static_cast<int>(leastAgents(task.centre.channels[channel].load,
                                              Patience{task.centre.channels[channel].patience},
                                              task.goals[channel])
                                      .agents));
}

void TestSkillStaffing::crossTrainingLiesBetweenPooledAndSeparate() {
    const SkillTask task = serviceTask();
    const auto found = staffSkills(task, quick(), {});
    const SkillBounds bounds = skillBounds(task);
    qInfo("people %d %d %d, cost %.2f, not below %.2f; pooled %d, separate %d; %zu tries",
          found.people[0], found.people[1], found.people[2], found.cost, bounds.leastCost,
          *bounds.pooled, *bounds.dedicated, found.tries);
    for (std::size_t channel = 0; channel < 3; ++channel)
        qInfo("channel %zu: %.2f ± %.2f %%, certainty %.2f", channel,
              100.0 * found.found.channels[channel].answeredInTime->value,
              100.0 * found.found.channels[channel].answeredInTime->half,
              found.verdicts[channel].certainty);
    QVERIFY(found.reachable && found.found.precise);
    QVERIFY(sum(found.people) < *bounds.dedicated);
    QVERIFY(sum(found.people) >= *bounds.pooled);
    QVERIFY(found.cost >= bounds.leastCost);
    for (const GoalVerdict &verdict : found.verdicts)
        QVERIFY(verdict.kept != GoalKept::No);
}

void TestSkillStaffing::anotherSampleAgreesThatOneFewerMisses() {
    const SkillTask task = serviceTask();
    const auto found = staffSkills(task, quick(), {});
    int kept = 0;
    for (std::size_t group = 0; group < found.people.size(); ++group) {
        std::vector<int> fewer = found.people;
        --fewer[group];
        kept += keeps(task, fewer, 2000000) ? 1 : 0;
    }
    QCOMPARE(kept, 0);
}

void TestSkillStaffing::aFullSearchFindsNothingCheaper() {
    // Small enough to look at every staffing that costs less.
    SkillTask task;
    task.centre.channels = {channelOf(3.2, 240, 150), channelOf(2.1, 240, 150)};
    task.centre.groups = {{{{0}}}, {{{1}}}, {{{0}, {1}}}};
    task.goals = {{0.8, 30, {}, {}, {}}, {0.8, 30, {}, {}, {}}};
    task.limits = {{0, 9, 1.0}, {0, 9, 1.0}, {0, 9, 1.4}};
    const auto found = staffSkills(task, quick(), {});
    std::vector<int> cheaper;
    int looked = 0;
    for (int one = 0; one <= 9; ++one)
        for (int two = 0; two <= 9; ++two)
            for (int both = 0; both <= 9; ++both) {
                const double cost = one + two + 1.4 * both;
                if (cost > found.cost - 1e-9 || cost < found.cost - 1.6 || one + two + both < 6)
                    continue;
                ++looked;
                if (keeps(task, {one, two, both}, 200000))
                    cheaper = {one, two, both};
            }
    qInfo("%d %d %d for %.2f; %d cheaper ones looked at", found.people[0], found.people[1],
          found.people[2], found.cost, looked);
    QVERIFY(looked > 10);
    QVERIFY2(cheaper.empty(), "a cheaper staffing keeps the goals");
}

void TestSkillStaffing::groupsThatAreGivenStay() {
    SkillTask task = serviceTask();
    task.limits[0] = {16, 16, 1.0};
    const auto found = staffSkills(task, quick(), {});
    QCOMPARE(found.people[0], 16);
    QVERIFY(found.reachable);
}

void TestSkillStaffing::limitsThatLeaveAGoalMissedAreSaid() {
    SkillTask task = serviceTask();
    task.limits[1].most = 3;
    task.limits[2].most = 2;
    const auto found = staffSkills(task, quick(), {});
    QVERIFY(!found.reachable);
    QVERIFY(found.people[1] <= 3 && found.people[2] <= 2);
    QCOMPARE(found.verdicts[1].kept, GoalKept::No);
}

void TestSkillStaffing::sameSeedSameStaffingOnAnyNumberOfThreads() {
    const SkillTask task = serviceTask();
    SkillStaffingSettings settings = quick(5);
    settings.contactsPerTry = 10000;
    settings.effort.threads = 1;
    const auto one = staffSkills(task, settings, {});
    settings.effort.threads = 3;
    const auto three = staffSkills(task, settings, {});
    QCOMPARE(one.people, three.people);
    QCOMPARE(one.tries, three.tries);
    QVERIFY(*one.found.channels[1].answeredInTime == *three.found.channels[1].answeredInTime);
}

void TestSkillStaffing::aStoppedSearchSaysSo() {
    const SkillTask task = serviceTask();
    std::stop_source source;
    double last = 0.0;
    bool grows = true;
    const RunControl control{source.get_token(), [&](Share share) {
                                 grows = grows && share.value() >= last;
                                 last = share.value();
                                 source.request_stop();
                             }};
    const auto found = staffSkills(task, quick(), control);
    QVERIFY(found.stopped);
    QVERIFY(grows);
    QCOMPARE(found.people.size(), std::size_t{3});
    QVERIFY(sum(found.people) > 0);
    for (const GoalVerdict &verdict : found.verdicts)
        QVERIFY(verdict.kept != GoalKept::Yes || found.found.contacts > 0);
}

void TestSkillStaffing::theGreatestShareInTimeIsThatOfADeadline() {
    // Nobody waits: a loss system. Everybody may: all that can be served.
    const QueueLoad load{12.0 / 240, 240, 12.0};
    QVERIFY(std::abs(greatestShareInTime(load, 10, 0.0) - (1.0 - erlangB(10, 12.0))) < 1e-12);
    QVERIFY(std::abs(greatestShareInTime(load, 10, 1e7) - 10.0 / 12.0) < 1e-9);
    QVERIFY(std::abs(greatestShareInTime(load, 14, 1e7) - 1.0) < 1e-9);
    QCOMPARE(greatestShareInTime(load, 0, 20.0), 0.0);
    // The same queue event by event: who would wait longer than 30 s is sent away.
    std::mt19937_64 random(5);
    std::exponential_distribution<double> gap(load.arrivalsPerSecond);
    std::exponential_distribution<double> work(1.0 / 240);
    std::vector<double> free(10, 0.0);
    double now = 0.0;
    int served = 0;
    constexpr int calls = 400000;
    for (int call = 0; call < calls; ++call) {
        now += gap(random);
        double &first = *std::min_element(free.begin(), free.end());
        if (first - now > 30.0)
            continue;
        first = std::max(first, now) + work(random);
        ++served;
    }
    const double share = static_cast<double>(served) / calls;
    QVERIFY2(std::abs(share - greatestShareInTime(load, 10, 30.0)) < 0.004,
             qPrintable(QString::number(share)));
    QVERIFY(rc::check("more people and more time serve more in time", [] {
        const double erlangs = *rc::gen::inRange(1, 20000) / 100.0;
        const QueueLoad some{erlangs / 200, 200, erlangs};
        const int people = *rc::gen::inRange(1, 250);
        const double within = *rc::gen::inRange(0, 2000);
        const double found = greatestShareInTime(some, people, within);
        RC_ASSERT(found >= 0.0 && found <= 1.0);
        RC_ASSERT(greatestShareInTime(some, people + 1, within) >= found - 1e-12);
        RC_ASSERT(greatestShareInTime(some, people, within + 5.0) >= found - 1e-12);
        // Patient callers who are never sent away do no better.
        if (people > erlangs)
            RC_ASSERT(found >= erlangCPerformance(some, people, within).answeredInTime - 1e-12);
        RC_ASSERT(found >= erlangAPerformance(some, people, 120, within).answeredInTime - 1e-12);
    }));
}

void TestSkillStaffing::theLeastCostIsBelowEveryStaffing() {
    QVERIFY(rc::check("Erlang's number of one team is not below the bound", [] {
        SkillTask task;
        const bool patient = *rc::gen::arbitrary<bool>();
        task.centre.channels = {
            channelOf(*rc::gen::inRange(1, 4000) / 50.0, 240, patient ? infinity : 120)};
        task.centre.groups = {{{{0}}}};
        task.goals = {{*rc::gen::inRange(40, 98) / 100.0,
                       static_cast<double>(*rc::gen::inRange(0, 120)),
                       {},
                       {},
                       {}}};
        task.limits = {{}};
        const SkillBounds bounds = skillBounds(task);
        RC_ASSERT(bounds.leastCost <= *bounds.pooled + 1e-9);
        RC_ASSERT(bounds.leastCost >= 1.0);
        RC_ASSERT(*bounds.pooled == *bounds.dedicated);
    }));
    // A solver sees that three channels that share nobody need the sum.
    SkillTask task = serviceTask();
    task.centre.groups = {{{{0}}}, {{{1}}}, {{{2}}}};
    const double alone = skillBounds(task).leastCost;
    const auto sumOfRows = [](const LinearProgram &program, const SolveLimits &,
                              const std::stop_token &) {
        LinearSolution solution;
        solution.bound = 0.0;
        for (const LinearRow &row : program.rows)
            if (row.entries.size() == 1)
                solution.bound +=
                    row.lower * program.columns[std::size_t(row.entries[0].column)].cost;
        return solution;
    };
    QVERIFY(skillBounds(task, sumOfRows).leastCost > alone);
}

void TestSkillStaffing::verdictsFollowTheInterval() {
    SkillChannelEstimate found;
    const ServiceGoal goal{0.8, 20, {}, 0.05, {}};
    QCOMPARE(verdictOf(found, goal).kept, GoalKept::Yes); // nobody came
    found.answeredInTime = Estimate{0.82, 0.005, 0.01};
    found.abandoned = Estimate{0.03, 0.002, 0.004};
    found.averageWait = Estimate{12, 0.4, 0.8};
    QCOMPARE(verdictOf(found, goal).kept, GoalKept::Yes);
    QVERIFY(verdictOf(found, goal).certainty > 0.999);
    found.answeredInTime->value = 0.8;
    QCOMPARE(verdictOf(found, goal).kept, GoalKept::Open);
    QCOMPARE(verdictOf(found, goal).certainty, 0.5);
    found.abandoned->value = 0.06;
    QCOMPARE(verdictOf(found, goal).kept, GoalKept::No);
    ServiceGoal wait{0.0, 20, 12.5, {}, {}};
    QCOMPARE(verdictOf(found, wait).kept, GoalKept::Open);
    found.averageWait.reset();
    QCOMPARE(verdictOf(found, wait).kept, GoalKept::No);
}

void TestSkillStaffing::nonsenseIsRefused() {
    const auto refused = [](const auto &change) {
        SkillTask task = serviceTask();
        change(task);
        try {
            skillBounds(task);
        } catch (const std::invalid_argument &) {
            return true;
        }
        return false;
    };
    QVERIFY(!refused([](SkillTask &) {}));
    QVERIFY(refused([](SkillTask &task) { task.goals.pop_back(); }));
    QVERIFY(refused([](SkillTask &task) { task.goals[0].maxOccupancy = 0.9; }));
    QVERIFY(refused([](SkillTask &task) { task.goals[0].answered = 1.0; }));
    QVERIFY(refused([](SkillTask &task) { task.goals[1].maxAbandoned = 0.0; }));
    QVERIFY(refused([](SkillTask &task) { task.limits[0].cost = 0.0; }));
    QVERIFY(refused([](SkillTask &task) { task.limits[0] = {4, 3, 1.0}; }));
}

QTEST_APPLESS_MAIN(TestSkillStaffing)
#include "tst_skillstaffing.moc"
