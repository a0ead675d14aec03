// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/staffing/agents.h"
#include "model/staffing/requirement.h"
#include "model/staffing/shrinkage.h"
#include "tests/support/oracle.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>
#include <limits>
#include <random>
#include <stdexcept>

using namespace model;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

rc::Gen<double> positive(double from, double to) {
    const int low = static_cast<int>(std::log10(from) * 1000.0);
    const int high = static_cast<int>(std::log10(to) * 1000.0);
    return rc::gen::map(rc::gen::inRange(low, high),
                        [](int exponent) { return std::pow(10.0, exponent / 1000.0); });
}

rc::Gen<double> share(int fromPercent, int toPercent) {
    return rc::gen::map(rc::gen::inRange(fromPercent, toPercent),
                        [](int percent) { return percent / 100.0; });
}

struct Task {
    QueueLoad load;
    Patience patience;
    ServiceGoal goal;
};

Task anyTask() {
    Task task;
    const double erlangs = *positive(1e-6, 3e3);
    const double handleTime = *positive(10.0, 3e3);
    task.load = {erlangs / handleTime, handleTime};
    if (*rc::gen::arbitrary<bool>())
        task.patience.mean = *positive(1.0, 1e4);
    task.goal.answered = *share(0, 100);
    task.goal.within = *rc::gen::inRange(0, 300);
    if (*rc::gen::arbitrary<bool>())
        task.goal.maxAverageWait = *positive(0.1, 300.0);
    if (*rc::gen::arbitrary<bool>())
        task.goal.maxOccupancy = *share(10, 101);
    if (*rc::gen::arbitrary<bool>())
        task.goal.maxAbandoned = *share(1, 100);
    return task;
}

bool meets(const QueuePerformance &found, const ServiceGoal &goal) {
    constexpr double rounding = 1e-8;
    return (goal.answered == 0.0 ||
            1.0 - found.answeredInTime <= (1.0 - goal.answered) * (1.0 + rounding)) &&
           found.stable &&
           found.averageWait <= goal.maxAverageWait.value_or(infinity) * (1.0 + rounding) &&
           found.abandoned <= goal.maxAbandoned.value_or(1.0) * (1.0 + rounding) &&
           found.occupancy <= goal.maxOccupancy.value_or(1.0) * (1.0 + rounding);
}

const Patience forEver{};

ServiceGoal level(double answered, double within) {
    ServiceGoal goal;
    goal.answered = answered;
    goal.within = within;
    return goal;
}

ServiceGoal withWait(ServiceGoal goal, double seconds) {
    goal.maxAverageWait = seconds;
    return goal;
}

ServiceGoal withAbandoned(ServiceGoal goal, double most) {
    goal.maxAbandoned = most;
    return goal;
}

ServiceGoal withOccupancy(ServiceGoal goal, double most) {
    goal.maxOccupancy = most;
    return goal;
}

} // namespace

class TestAgents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "seed=20240229 max_success=300");
    }

    void leastAgentsAgreeWithTheOracle_data();
    void leastAgentsAgreeWithTheOracle();
    void publishedNumbersAreFound_data();
    void publishedNumbersAreFound();
    void theAcceptanceCaseHolds();
    void abandonmentAllowsFewerAgentsThanLoad();
    void withoutLoadTheMinimumIsEnough();
    void theMinimumCanDecide();
    void theTightestGoalDecides();
    void goalsWithoutAFiniteAnswerAreOutOfReach();
    void patientCallersNeedAStableQueueAtLeast();
    void exactOccupancyIsNotRoundedUp();
    void nonsenseIsRefused();
    void oneAgentFewerMisses();
    void harderGoalsNeedNoFewerAgents();
    void shrinkageDividesAndNeverMultiplies();
    void goalsAtRiskAgreeWithTheOracle();
    void goalsAtRiskHoldOnThatShareOfDays();
    void loadAndHandleTimeAreInversesOfAgents();
    void loadsWithoutLimitAreInfinite();
    void linesAreTheLeastThatHold();
    void linesNeverEndForAGrowingQueue();
    void poolingNeverHurts();
    void theTimeUnitDoesNotMatter();
    void chatsNeedTheLeastAgentsOfTheirOwn();
    void requirementsUseTheSessionsOfTheChannel();
    void requirementsWithRedialsAreTheLeast();
    void aGuessChangesNoRequirement();
    void theRealNumberIsThatOfTheLeastAgents();
};

void TestAgents::leastAgentsAgreeWithTheOracle_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("Erlang C") << "min_c" << qsizetype(254);
    QTest::newRow("Erlang A") << "min_a" << qsizetype(157);
}

void TestAgents::leastAgentsAgreeWithTheOracle() {
    QFETCH(QString, model);
    QFETCH(qsizetype, count);
    const auto rows = oracleRows(model);
    QCOMPARE(rows.size(), count);
    for (const OracleRow &row : rows) {
        const QueueLoad load =
            queueLoad(row.number("calls"), row.number("interval_s"), row.number("aht_s"));
        const ServiceGoal goal{.answered = row.find("target_sl").value_or(0.0),
                               .within = row.number("t_s"),
                               .maxAverageWait = row.find("target_asa_s"),
                               .maxAbandoned = row.find("target_ab"),
                               .maxOccupancy = row.find("target_occ")};
        const Patience patience{row.find("patience_s")};
        const AgentsForGoal found = leastAgents(load, patience, goal);
        const QByteArray id = row.text("id").toUtf8();
        QVERIFY2(found.reachable, id);
        QVERIFY2(row.agrees("min_agents", found.agents), id);
        QVERIFY2(row.agrees("cont_agents", fractionalAgents(found, load, patience, goal)), id);
        QVERIFY2(row.agrees("p_wait", found.performance.waitingProbability), id);
        QVERIFY2(row.agrees("sl", found.performance.answeredInTime), id);
        QVERIFY2(row.agrees("asa_s", found.performance.averageWait), id);
        QVERIFY2(row.agrees("occupancy", found.performance.occupancy), id);
        QVERIFY2(row.agrees("p_abandon", found.performance.abandoned), id);
    }
}

void TestAgents::publishedNumbersAreFound_data() {
    QTest::addColumn<double>("calls");
    QTest::addColumn<double>("interval");
    QTest::addColumn<double>("handleTime");
    QTest::addColumn<double>("answered");
    QTest::addColumn<double>("within");
    QTest::addColumn<double>("agents");

    // Call Centre Helper, "Erlang C Formula – Made Simple With an Easy Worked Example".
    QTest::newRow("Call Centre Helper") << 100.0 << 1800.0 << 180.0 << 0.8 << 20.0 << 14.0;
    // jonesthenet.com, "Erlang uplift".
    QTest::newRow("Erlang uplift") << 250.0 << 3600.0 << 330.0 << 0.8 << 30.0 << 28.0;
}

void TestAgents::publishedNumbersAreFound() {
    QFETCH(double, calls);
    QFETCH(double, interval);
    QFETCH(double, handleTime);
    QFETCH(double, answered);
    QFETCH(double, within);
    QFETCH(double, agents);
    const QueueLoad load = queueLoad(calls, interval, handleTime);
    const ServiceGoal goal = level(answered, within);
    const AgentsForGoal found = leastAgents(load, forEver, goal);
    QCOMPARE(found.agents, agents);
    const double real = fractionalAgents(found, load, forEver, goal);
    QVERIFY(real > agents - 1.0 && real <= agents);
    QCOMPARE(found.binding, BindingGoal::ServiceLevel);
}

void TestAgents::theAcceptanceCaseHolds() {
    // 11.28 erlangs to two places; the other figures fit loads from 11.278 to 11.2795.
    const QueueLoad load{11.279 / 312.0, 312.0, 11.279};
    QCOMPARE(leastAgents({11.28 / 312.0, 312.0, 11.28}, forEver, {}).agents, 15.0);
    const AgentsForGoal found = leastAgents(load, forEver, level(0.8, 20.0));
    QCOMPARE(found.agents, 15.0);
    QCOMPARE(std::round(found.performance.answeredInTime * 1000.0), 826.0);
    QCOMPARE(std::round(found.performance.averageWait * 10.0), 186.0);
    QCOMPARE(std::round(found.performance.occupancy * 1000.0), 752.0);
}

void TestAgents::abandonmentAllowsFewerAgentsThanLoad() {
    const QueueLoad load{200.0 / 180.0, 180.0, 200.0};
    QCOMPARE(leastAgents(load, {180.0}, level(0.8, 20.0)).agents, 193.0);
    QVERIFY(leastAgents(load, forEver, level(0.8, 20.0)).agents > 200.0);
}

void TestAgents::withoutLoadTheMinimumIsEnough() {
    const QueueLoad load = queueLoad(0, 1800, 180);
    const AgentsForGoal none = leastAgents(load, forEver, level(1.0, 0.0));
    QCOMPARE(none.agents, 0.0);
    QCOMPARE(fractionalAgents(none, load, forEver, level(1.0, 0.0)), 0.0);
    QCOMPARE(none.binding, BindingGoal::None);
    QCOMPARE(none.performance.answeredInTime, 1.0);
    QVERIFY(none.reachable);
    const AgentsForGoal two = leastAgents(load, {60.0}, {}, 1.5);
    QCOMPARE(two.agents, 2.0);
    QCOMPARE(fractionalAgents(two, load, {60.0}, {}, 1.5), 1.5);
    QCOMPARE(two.binding, BindingGoal::MinimumStaff);
}

void TestAgents::theMinimumCanDecide() {
    const QueueLoad load = queueLoad(1, 1800, 180);
    const AgentsForGoal free = leastAgents(load, forEver, {});
    const AgentsForGoal floored = leastAgents(load, forEver, {}, 2.5);
    QCOMPARE(free.agents, 1.0);
    QCOMPARE(floored.agents, 3.0);
    QCOMPARE(fractionalAgents(floored, load, forEver, {}, 2.5), 2.5);
    QCOMPARE(floored.binding, BindingGoal::MinimumStaff);
    QVERIFY(floored.performance == performanceOf(load, forEver, 3.0, 20.0));
    QCOMPARE(leastAgents(load, forEver, {}, 1.0).binding, BindingGoal::ServiceLevel);
    // A minimum below the least whole number, but above the least real one.
    QVERIFY(leastAgents(load, forEver, {}, 0.9) == free);
    QVERIFY(fractionalAgents(free, load, forEver, {}) < 0.9);
    QCOMPARE(fractionalAgents(free, load, forEver, {}, 0.9), 0.9);
}

void TestAgents::theTightestGoalDecides() {
    const QueueLoad load = queueLoad(100, 1800, 180);
    ServiceGoal goal = withOccupancy(level(0.8, 20), 0.6);
    QCOMPARE(leastAgents(load, forEver, goal).binding, BindingGoal::Occupancy);
    QCOMPARE(leastAgents(load, forEver, goal).agents, 17.0);
    goal.maxAverageWait = 0.1;
    QCOMPARE(leastAgents(load, forEver, goal).binding, BindingGoal::AverageWait);
    goal = withAbandoned(level(0.5, 20), 0.001);
    QCOMPARE(leastAgents(load, {300.0}, goal).binding, BindingGoal::Abandonment);
}

void TestAgents::goalsWithoutAFiniteAnswerAreOutOfReach() {
    const QueueLoad load = queueLoad(100, 1800, 180);
    for (const Patience &patience : {forEver, Patience{120.0}}) {
        const AgentsForGoal all = leastAgents(load, patience, level(1.0, 20.0));
        QVERIFY(!all.reachable);
        QCOMPARE(all.agents, infinity);
        QCOMPARE(fractionalAgents(all, load, patience, level(1.0, 20.0)), infinity);
        QCOMPARE(all.binding, BindingGoal::ServiceLevel);
        QVERIFY(!leastAgents(load, patience, withWait({}, 0.0)).reachable);
        QVERIFY(!leastAgents(load, patience, withOccupancy({}, 0.0)).reachable);
    }
    QVERIFY(!leastAgents(load, {120.0}, withAbandoned({}, 0.0)).reachable);
    QVERIFY(leastAgents(load, forEver, withAbandoned({}, 0.0)).reachable); // nobody ever abandons
}

void TestAgents::patientCallersNeedAStableQueueAtLeast() {
    ServiceGoal goal = level(0, 20);
    QCOMPARE(leastAgents(queueLoad(100, 1800, 180), forEver, goal).agents, 11.0);
    QCOMPARE(leastAgents(queueLoad(105, 1800, 180), forEver, goal).agents, 11.0);
    goal.maxOccupancy = 1.0;
    QCOMPARE(leastAgents(queueLoad(100, 1800, 180), forEver, goal).agents, 11.0);
}

void TestAgents::exactOccupancyIsNotRoundedUp() {
    // 85 calls of 180 s in half an hour on 10 agents keep them busy 85 % of the time.
    const ServiceGoal goal = withOccupancy(level(0, 20), 0.85);
    const AgentsForGoal found = leastAgents(queueLoad(85, 1800, 180), forEver, goal);
    QCOMPARE(found.agents, 10.0);
    QVERIFY(std::abs(fractionalAgents(found, queueLoad(85, 1800, 180), forEver, goal) - 10.0) <
            1e-12);
}

void TestAgents::nonsenseIsRefused() {
    const QueueLoad load = queueLoad(100, 1800, 180);
    QVERIFY_EXCEPTION_THROWN(leastAgents(load, forEver, level(1.2, 20)), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(leastAgents(load, forEver, level(0.8, -1)), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(leastAgents(load, {-1.0}, {}), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(leastAgents(load, forEver, {}, -1.0), std::invalid_argument);
    QVERIFY(!isValid(level(std::nan(""), 20)));
    QVERIFY(!isValid(level(0.8, infinity)));
    QVERIFY(!isValid(withWait({}, -1.0)));
    QVERIFY(!isValid(withAbandoned({}, 1.1)));
    QVERIFY(!isValid(withOccupancy({}, -0.1)));
    QVERIFY(isValid(withWait(withOccupancy(withAbandoned(level(1, 0), 0), 0), 0)));
}

void TestAgents::oneAgentFewerMisses() {
    QVERIFY(rc::check("the number meets the goal and one fewer does not", [] {
        const Task task = anyTask();
        const AgentsForGoal found = leastAgents(task.load, task.patience, task.goal);
        RC_ASSERT(found.reachable);
        RC_ASSERT(found.agents == std::floor(found.agents));
        RC_ASSERT(found.performance ==
                  performanceOf(task.load, task.patience, found.agents, task.goal.within));
        RC_ASSERT(meets(found.performance, task.goal));
        const double real = fractionalAgents(found, task.load, task.patience, task.goal);
        RC_ASSERT(real <= found.agents && real >= found.agents - 1.0);
        if (found.agents >= 1.0) {
            const QueuePerformance fewer =
                performanceOf(task.load, task.patience, found.agents - 1.0, task.goal.within);
            RC_ASSERT(!meets(fewer, task.goal));
        }
    }));
}

void TestAgents::harderGoalsNeedNoFewerAgents() {
    QVERIFY(rc::check("a harder goal never needs fewer agents", [] {
        const Task task = anyTask();
        ServiceGoal harder = task.goal;
        harder.answered += (1.0 - harder.answered) * *share(0, 90);
        harder.within *= *share(0, 101);
        const AgentsForGoal found = leastAgents(task.load, task.patience, task.goal);
        const AgentsForGoal more = leastAgents(task.load, task.patience, harder);
        RC_ASSERT(more.agents >= found.agents);
        RC_ASSERT(fractionalAgents(more, task.load, task.patience, harder) >=
                  fractionalAgents(found, task.load, task.patience, task.goal) * (1.0 - 1e-9));
    }));
}

void TestAgents::shrinkageDividesAndNeverMultiplies() {
    // Call Centre Helper: 14 agents present, 30 % shrinkage, 20 scheduled.
    QVERIFY(std::abs(Shrinkage{0.2, 0.1}.scheduled(14.0) - 20.0) < 1e-12);
    QCOMPARE(Shrinkage({0.0, 0.0}).scheduled(14.0), 14.0);
    QVERIFY(!Shrinkage({0.6, 0.4}).isValid());
}

void TestAgents::goalsAtRiskAgreeWithTheOracle() {
    const auto rows = oracleRows("min_c_prob");
    QCOMPARE(rows.size(), 40);
    for (const OracleRow &row : rows) {
        const QueueLoad load = loadAtRisk(
            queueLoad(row.number("calls"), row.number("interval_s"), row.number("aht_s")),
            row.number("cv"), row.number("target_prob"));
        const ServiceGoal goal = level(row.number("target_sl"), row.number("t_s"));
        const auto found = leastAgents(load, forEver, goal);
        QVERIFY2(row.agrees("min_agents", found.agents), row.text("id").toUtf8());
        QVERIFY2(row.agrees("cont_agents", fractionalAgents(found, load, forEver, goal)),
                 row.text("id").toUtf8());
    }
}

void TestAgents::goalsAtRiskHoldOnThatShareOfDays() {
    // Days of gamma-distributed volume, one by one.
    std::mt19937_64 random(20240229);
    constexpr double cv = 0.2;
    std::gamma_distribution<double> busyness(1.0 / (cv * cv), cv * cv);
    const QueueLoad load = queueLoad(300, 1800, 240);
    for (const Patience &patience : {forEver, Patience{180.0}}) {
        const ServiceGoal goal = level(0.8, 20);
        const auto found = leastAgents(loadAtRisk(load, cv, 0.9), patience, goal);
        const auto holds = [&](double agents, double volume) {
            const QueueLoad day{load.arrivalsPerSecond * volume, load.handleTime,
                                load.erlangs * volume};
            return meets(performanceOf(day, patience, agents, goal.within), goal);
        };
        int held = 0;
        int heldByOneFewer = 0;
        constexpr int days = 4000;
        for (int day = 0; day < days; ++day) {
            const double volume = busyness(random);
            held += holds(found.agents, volume) ? 1 : 0;
            heldByOneFewer += holds(found.agents - 1.0, volume) ? 1 : 0;
        }
        QVERIFY(held >= 0.885 * days);
        QVERIFY(heldByOneFewer < 0.91 * days);
        QVERIFY(found.agents > leastAgents(load, patience, goal).agents);
    }
}

void TestAgents::loadAndHandleTimeAreInversesOfAgents() {
    QVERIFY(rc::check("so many agents carry so much and no more", [] {
        Task task = anyTask();
        task.goal.answered = std::max(task.goal.answered, 0.05);
        task.load = {task.load.arrivalsPerSecond + 0.01, task.load.handleTime};
        const auto least = leastAgents(task.load, task.patience, task.goal);
        const double agents = least.agents;
        const double arrivals =
            greatestArrivals(agents, task.load.handleTime, task.patience, task.goal);
        RC_ASSERT(arrivals >= task.load.arrivalsPerSecond * (1.0 - 1e-8));
        const double time =
            longestHandleTime(task.load.arrivalsPerSecond, agents, task.patience, task.goal);
        RC_ASSERT(time >= task.load.handleTime * (1.0 - 1e-8));
        for (const double factor : {0.999, 1.001}) {
            const QueueLoad more{arrivals * factor, task.load.handleTime};
            const QueueLoad longer{task.load.arrivalsPerSecond, time * factor};
            if (std::isfinite(arrivals))
                RC_ASSERT(meets(performanceOf(more, task.patience, agents, task.goal.within),
                                task.goal) == (factor < 1.0));
            if (std::isfinite(time))
                RC_ASSERT(meets(performanceOf(longer, task.patience, agents, task.goal.within),
                                task.goal) == (factor < 1.0));
        }
    }));
}

void TestAgents::loadsWithoutLimitAreInfinite() {
    const ServiceGoal none = level(0, 20);
    QCOMPARE(greatestArrivals(10, 180, {60.0}, none), infinity);
    QVERIFY(std::abs(greatestArrivals(10, 180, forEver, none) * 180.0 - 10.0) < 1e-9);
    QCOMPARE(greatestArrivals(0, 180, {60.0}, {}), 0.0);
    QCOMPARE(greatestArrivals(10, 180, {60.0}, level(1.0, 20)), 0.0);
    QVERIFY_EXCEPTION_THROWN(greatestArrivals(10, 0, forEver, {}), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(longestHandleTime(-1, 10, forEver, {}), std::invalid_argument);
}

void TestAgents::linesAreTheLeastThatHold() {
    QVERIFY(rc::check("lines for a blocking goal", [] {
        const double erlangs = *positive(0.1, 200.0);
        const QueueLoad load{erlangs / 200.0, 200.0, erlangs};
        const double agents = std::ceil(erlangs * *positive(0.7, 1.5));
        Patience patience;
        if (agents <= erlangs || *rc::gen::arbitrary<bool>())
            patience.mean = *positive(5.0, 2000.0);
        const double blocked = *positive(1e-4, 0.3);
        const double lines = leastLines(load, agents, patience, blocked);
        const double mean = patience.mean.value_or(infinity);
        const auto share = [&](double some) {
            return finiteLinePerformance(load, agents, mean, some, 20).blocked;
        };
        RC_ASSERT(share(lines) <= blocked * (1.0 + 1e-8));
        if (lines > agents)
            RC_ASSERT(share(lines - 1.0) > blocked);
    }));
    // 4.461 erlangs on 10 lines block 1 % (Cooper 1981): agents and lines the same.
    QCOMPARE(leastLines({4.46 / 60, 60, 4.46}, 10, {0.0}, 0.01), 10.0);
}

void TestAgents::linesNeverEndForAGrowingQueue() {
    const QueueLoad load = queueLoad(120, 1800, 180);
    QCOMPARE(leastLines(load, 10, forEver, 0.1), infinity); // 2 of 12 erlangs never get through
    QVERIFY(std::isfinite(leastLines(load, 10, forEver, 0.2)));
    QVERIFY(std::isfinite(leastLines(load, 10, {60.0}, 0.01)));
    QCOMPARE(leastLines(load, 13, forEver, 0.0), infinity);
    QCOMPARE(leastLines(queueLoad(0, 1800, 180), 2, forEver, 0.0), 2.0);
}

void TestAgents::poolingNeverHurts() {
    QVERIFY(rc::check("one group needs no more agents than two", [] {
        Task task = anyTask();
        // Of patient callers: in overload, which those with patience allow, a larger group misses a
        // goal more surely, and answers more, so that its agents are busier.
        task.patience = forEver;
        const double share = *rc::gen::inRange(1, 100) / 100.0;
        const auto part = [&](double factor) {
            return leastAgents({task.load.arrivalsPerSecond * factor, task.load.handleTime},
                               task.patience, task.goal)
                .agents;
        };
        RC_ASSERT(leastAgents(task.load, task.patience, task.goal).agents <=
                  part(share) + part(1.0 - share));
    }));
}

void TestAgents::theTimeUnitDoesNotMatter() {
    QVERIFY(rc::check("minutes give the same agents as seconds", [] {
        const Task task = anyTask();
        Task minutes = task;
        minutes.load = {task.load.arrivalsPerSecond * 60.0, task.load.handleTime / 60.0,
                        task.load.erlangs};
        minutes.goal.within /= 60.0;
        if (task.patience.mean)
            minutes.patience.mean = *task.patience.mean / 60.0;
        if (task.goal.maxAverageWait)
            minutes.goal.maxAverageWait = *task.goal.maxAverageWait / 60.0;
        const auto found = leastAgents(task.load, task.patience, task.goal);
        const auto same = leastAgents(minutes.load, minutes.patience, minutes.goal);
        const double real = fractionalAgents(found, task.load, task.patience, task.goal);
        RC_ASSERT(std::abs(fractionalAgents(same, minutes.load, minutes.patience, minutes.goal) -
                           real) <= 1e-9 * real);
    }));
}

void TestAgents::chatsNeedTheLeastAgentsOfTheirOwn() {
    QVERIFY(rc::check("agents for chats: one fewer misses", [] {
        Task task = anyTask();
        const Concurrency concurrency{
            *rc::gen::inRange(2, 6), *rc::gen::inRange(0, 100) / 100.0, {}};
        task.load.erlangs = std::min(task.load.erlangs, 500.0);
        task.load.arrivalsPerSecond = task.load.erlangs / task.load.handleTime;
        const auto found = leastAgents(task.load, task.patience, task.goal, 0.0, concurrency);
        RC_ASSERT(found.reachable);
        RC_ASSERT(meets(found.performance, task.goal));
        const double real =
            fractionalAgents(found, task.load, task.patience, task.goal, 0.0, concurrency);
        RC_ASSERT(real <= found.agents && real >= found.agents - 1.0);
        if (found.agents >= 1.0)
            RC_ASSERT(!meets(performanceOf(task.load, task.patience, found.agents - 1.0,
                                           task.goal.within, concurrency),
                             task.goal));
    }));
}

void TestAgents::requirementsUseTheSessionsOfTheChannel() {
    ServicePolicy policy;
    policy.patience.mean = 120.0;
    const auto alone = liveRequirement(200, 1800, 600, policy, 0.0, 0.0);
    policy.concurrency = {3, 0.4, {}};
    const auto chat = liveRequirement(200, 1800, 600, policy, 0.0, 0.0);
    QVERIFY(chat.positions < alone.positions);
    // Three at a time finish 3/1.8 times as many.
    QVERIFY(chat.positions > 200.0 * 600.0 / 1800.0 * 1.8 / 3.0 * 0.8);
    QVERIFY(meets(chat.performance, policy.goal));
    QVERIFY(chat.performance == performanceOf(queueLoad(200, 1800, 600), policy.patience,
                                              chat.positions, 20.0, policy.concurrency));
    QVERIFY(chat.fractional <= chat.positions && chat.fractional > chat.positions - 1.0);
}

void TestAgents::requirementsWithRedialsAreTheLeast() {
    ServicePolicy policy;
    policy.patience.mean = 60.0;
    for (const double redials : {0.0, 0.3, 0.9})
        for (const double answered : {0.2, 0.5, 0.8})
            for (const double contacts : {0.5, 20.0, 300.0, 3000.0}) {
                policy.goal = level(answered, 20);
                const auto found = liveRequirement(contacts, 1800, 240, policy, redials, 0.0);
                const auto served = [&](double agents) {
                    const auto attempts =
                        loadWithRedials(queueLoad(contacts, 1800, 240), agents, 60, redials);
                    return meets(performanceOf(attempts, policy.patience, agents, 20), policy.goal);
                };
                QVERIFY(served(found.positions));
                QVERIFY(found.positions == 0.0 || !served(found.positions - 1.0));
                QVERIFY(found.attempts >= contacts);
            }
}

void TestAgents::aGuessChangesNoRequirement() {
    QVERIFY(rc::check("whatever is near", [] {
        ServicePolicy policy;
        policy.patience.mean = *positive(20.0, 2000.0);
        policy.goal = level(*share(5, 99), *rc::gen::inRange(0, 120));
        if (*rc::gen::arbitrary<bool>())
            policy.concurrency = {2, 0.5, {}};
        const double contacts = *positive(0.1, 1000.0);
        const double redials = *share(0, 90);
        const double minimum = *rc::gen::inRange(0, 5);
        const auto found = [&](const LiveSearch &search) {
            return liveRequirement(contacts, 1800, 240, policy, redials, minimum, search);
        };
        const auto alone = found({});
        const double near = std::max(1.0, alone.positions + *rc::gen::inRange(-8, 9));
        const auto guessed = found({near, false});
        RC_ASSERT(guessed.positions == alone.positions);
        RC_ASSERT(guessed.attempts == alone.attempts);
        RC_ASSERT(guessed.performance == alone.performance);
        RC_ASSERT(fractionalPositions(guessed, 1800, 240, policy, minimum) == alone.fractional);
    }));
}

void TestAgents::theRealNumberIsThatOfTheLeastAgents() {
    QVERIFY(rc::check("from any number that meets the goal", [] {
        const auto task = anyTask();
        const auto least = leastAgents(task.load, task.patience, task.goal);
        if (!least.reachable || least.agents > 1e4)
            return;
        const double more = least.agents + *rc::gen::inRange(0, 4);
        const auto found =
            leastAgentsBelow(more, performanceOf(task.load, task.patience, more, task.goal.within),
                             task.load, task.patience, task.goal);
        RC_ASSERT(found.agents == least.agents);
        const double expected = fractionalAgents(least, task.load, task.patience, task.goal);
        RC_ASSERT(std::abs(fractionalAgents(found, task.load, task.patience, task.goal) -
                           expected) <= 1e-9 * std::max(1.0, expected));
    }));
}

QTEST_APPLESS_MAIN(TestAgents)
#include "tst_agents.moc"
