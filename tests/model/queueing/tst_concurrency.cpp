// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/concurrency.h"

#include <QTest>
#include <queue>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <stdexcept>
#include <vector>

using namespace model;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

QueueLoad loadOf(double erlangs, double handleTime) {
    return {erlangs / handleTime, handleTime, erlangs};
}

/// All states one after the other, with the rates as they are defined: the least loaded agent takes
/// the next session.
struct Direct {
    double waiting = 0.0;
    double abandoned = 0.0;
    double sessions = 0.0;
    double active = 0.0;
    double queue = 0.0;

    Direct(const QueueLoad &load, int agents, double patience, const Concurrency &concurrency) {
        const int perAgent = concurrency.useful();
        const int places = agents * perAgent;
        const auto served = [&](int inService) {
            double rate = 0.0;
            for (int agent = 0; agent < agents; ++agent) {
                const int n = inService / agents + (agent < inService % agents ? 1 : 0);
                rate += n > 0 ? n / (load.handleTime * concurrency.slowdown(n)) : 0.0;
            }
            return rate;
        };
        double weight = 1.0;
        double total = 0.0;
        for (int state = 0; state < places + 4000; ++state) {
            const int inService = std::min(state, places);
            const int waits = state - inService;
            total += weight;
            sessions += weight * inService;
            active += weight * std::min(inService, agents);
            queue += weight * waits;
            waiting += waits > 0 || inService == places ? weight : 0.0;
            const int next = std::min(state + 1, places);
            const double out = served(next) + (state + 1 - next) / patience;
            weight *= load.arrivalsPerSecond / out;
            if (weight < 1e-30 * total && load.arrivalsPerSecond < out)
                break;
        }
        for (double *sum : {&sessions, &active, &queue, &waiting})
            *sum /= total;
        abandoned = queue / patience / load.arrivalsPerSecond;
    }
};

bool near(double found, double expected) {
    return std::abs(found - expected) <= 1e-10 * std::max(1e-6, std::abs(expected));
}

/// A chat desk event by event: sessions at an agent share his time, so that each advances at the
/// rate 1/slowdown(n).
struct Simulated {
    double waiting = 0.0;
    double inTime = 0.0;
    double abandoned = 0.0;
    double sessionSeconds = 0.0;

    Simulated(const QueueLoad &load, int agents, double patience, const Concurrency &concurrency,
              double threshold, int customers) {
        std::mt19937_64 random(20240229);
        std::exponential_distribution<double> gap(load.arrivalsPerSecond);
        std::exponential_distribution<double> work(1.0 / load.handleTime);
        std::exponential_distribution<double> limit(1.0 / patience);
        struct Session {
            double left;
            double began;
        };
        struct Customer {
            double arrived;
            double leaves;
        };
        std::vector<std::vector<Session>> desks(static_cast<std::size_t>(agents));
        std::queue<Customer> line;
        const auto most = static_cast<std::size_t>(concurrency.useful());
        double now = 0.0;
        double arrival = gap(random);
        int arrived = 0;
        int answered = 0;
        const auto begin = [&](double wait) {
            auto &desk = *std::min_element(
                desks.begin(), desks.end(),
                [](const auto &one, const auto &other) { return one.size() < other.size(); });
            desk.push_back({work(random), now});
            ++answered;
            inTime += wait <= threshold ? 1.0 : 0.0;
            waiting += wait > 0.0 ? 1.0 : 0.0;
        };
        const auto isFree = [&](const auto &desk) { return desk.size() < most; };
        while (arrived < customers) {
            double next = arrival;
            for (const auto &desk : desks)
                for (const Session &session : desk)
                    next = std::min(next, now + session.left * concurrency.slowdown(
                                                                   static_cast<int>(desk.size())));
            for (auto &desk : desks) {
                const double rate =
                    desk.empty() ? 0.0 : 1.0 / concurrency.slowdown(static_cast<int>(desk.size()));
                for (Session &session : desk)
                    session.left -= (next - now) * rate;
            }
            now = next;
            for (auto &desk : desks)
                std::erase_if(desk, [&](const Session &one) {
                    if (one.left > 1e-9)
                        return false;
                    sessionSeconds += now - one.began;
                    return true;
                });
            if (now == arrival) {
                ++arrived;
                line.push({now, now + limit(random)});
                arrival = now + gap(random);
            }
            while (!line.empty() && std::any_of(desks.begin(), desks.end(), isFree)) {
                const Customer first = line.front();
                line.pop();
                if (first.leaves < now) {
                    abandoned += 1.0;
                    waiting += 1.0;
                } else {
                    begin(now - first.arrived);
                }
            }
        }
        waiting /= customers;
        inTime /= customers;
        abandoned /= customers;
        sessionSeconds /= answered;
    }
};

} // namespace

class TestConcurrency : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "seed=20240229 max_success=150");
    }
    void oneSessionIsErlangA();
    void everyFigureAgreesWithTheStates();
    void everyFigureAgreesWithASimulation();
    void moreAgentsNeverWorsen();
    void fullStretchWinsNothing();
    void measuredTablesAreFollowed();
    void sessionsThatWinNothingAreNotBegun();
    void quietAndOverloadedDesksAreTold();
    void nonsenseIsRefused();
};

void TestConcurrency::oneSessionIsErlangA() {
    for (const double patience : {60.0, 600.0, infinity})
        for (const double agents : {1.0, 12.0, 70.0, 900.0}) {
            const QueueLoad load = loadOf(agents * 0.93, 300);
            const auto chat = concurrentPerformance(load, agents, patience, {}, 20).queue;
            const auto phone = erlangAPerformance(load, agents, patience, 20);
            QVERIFY(near(chat.waitingProbability, phone.waitingProbability));
            QVERIFY(near(chat.answeredInTime, phone.answeredInTime));
            QVERIFY(near(chat.averageWait, phone.averageWait));
            QVERIFY(near(chat.abandoned, phone.abandoned));
            QVERIFY(near(chat.occupancy, phone.occupancy));
        }
}

void TestConcurrency::everyFigureAgreesWithTheStates() {
    QVERIFY(rc::check("birth–death sums state by state", [] {
        const int agents = *rc::gen::inRange(1, 40);
        const Concurrency concurrency{
            *rc::gen::inRange(1, 6), *rc::gen::inRange(0, 100) / 100.0, {}};
        const double erlangs = agents * *rc::gen::inRange(1, 400) / 100.0;
        const double patience = *rc::gen::inRange(5, 1000);
        const QueueLoad load = loadOf(erlangs, 400);
        const auto found = concurrentPerformance(load, agents, patience, concurrency, 30);
        const Direct direct(load, agents, patience, concurrency);
        RC_ASSERT(near(found.queue.waitingProbability, direct.waiting));
        RC_ASSERT(near(found.queue.abandoned, direct.abandoned));
        RC_ASSERT(near(found.queue.queueLength, direct.queue));
        RC_ASSERT(near(found.sessionsPerAgent, direct.sessions / agents));
        RC_ASSERT(near(found.activeAgents, direct.active / agents));
        // What comes in is finished or gives up (Little 1961).
        RC_ASSERT(near(found.sessionsPerAgent * agents,
                       load.arrivalsPerSecond * (1.0 - found.queue.abandoned) * found.handleTime));
    }));
}

void TestConcurrency::everyFigureAgreesWithASimulation() {
    const QueueLoad load = loadOf(11.0, 400);
    const Concurrency concurrency{3, 0.4, {}};
    constexpr int customers = 60000;
    const auto found = concurrentPerformance(load, 7, 240, concurrency, 20);
    const Simulated seen(load, 7, 240, concurrency, 20, customers);
    // Successive customers meet the same queue: some ten times the error of independent ones.
    const auto agrees = [](double share, double expected) {
        return std::abs(share - expected) <
               4.0 * std::sqrt(10.0 * expected * (1.0 - expected) / customers);
    };
    QVERIFY2(agrees(seen.waiting, found.queue.waitingProbability),
             qPrintable(QString::number(seen.waiting)));
    QVERIFY2(agrees(seen.inTime, found.queue.answeredInTime),
             qPrintable(QString::number(seen.inTime)));
    QVERIFY2(agrees(seen.abandoned, found.queue.abandoned),
             qPrintable(QString::number(seen.abandoned)));
    QVERIFY2(std::abs(seen.sessionSeconds / found.handleTime - 1.0) < 0.02,
             qPrintable(QString::number(seen.sessionSeconds / found.handleTime)));
    QVERIFY(found.queue.waitingProbability > 0.05 && found.queue.waitingProbability < 0.95);
}

void TestConcurrency::moreAgentsNeverWorsen() {
    QVERIFY(rc::check("more agents never worsen a chat desk", [] {
        const int agents = *rc::gen::inRange(1, 60);
        const Concurrency concurrency{
            *rc::gen::inRange(1, 5), *rc::gen::inRange(0, 100) / 100.0, {}};
        const QueueLoad load = loadOf(*rc::gen::inRange(1, 10000) / 100.0, 500);
        const auto fewer = concurrentPerformance(load, agents, 120, concurrency, 30);
        const auto more = concurrentPerformance(load, agents + 1, 120, concurrency, 30);
        constexpr double rounding = 1e-10;
        RC_ASSERT(more.queue.answeredInTime >= fewer.queue.answeredInTime - rounding);
        RC_ASSERT(more.queue.abandoned <= fewer.queue.abandoned + rounding);
        RC_ASSERT(more.handleTime <= fewer.handleTime * (1.0 + rounding));
        RC_ASSERT(more.queue.occupancy <= fewer.queue.occupancy + rounding);
    }));
}

void TestConcurrency::fullStretchWinsNothing() {
    QCOMPARE(Concurrency({4, 1.0, {}}).useful(), 1);
    const QueueLoad load = loadOf(10, 300);
    QVERIFY(concurrentPerformance(load, 12, 60, {4, 1.0, {}}, 20).queue ==
            concurrentPerformance(load, 12, 60, {}, 20).queue);
    // Without stretch every session is an agent more.
    const auto free = concurrentPerformance(load, 4, 60, {3, 0.0, {}}, 20).queue;
    QVERIFY(near(free.answeredInTime, erlangAPerformance(load, 12, 60, 20).answeredInTime));
}

void TestConcurrency::measuredTablesAreFollowed() {
    const Concurrency measured{4, 0.5, {1.0, 1.1, 1.4}};
    QCOMPARE(measured.slowdown(2), 1.1);
    QCOMPARE(measured.slowdown(4), 1.9);
    QCOMPARE(measured.useful(), 3); // 4/1.9 < 3/1.4
    QCOMPARE(measured.agentRate(3), 3 / 1.4);
    const QueueLoad load = loadOf(8, 300);
    const Direct direct(load, 5, 90, measured);
    const auto found = concurrentPerformance(load, 5, 90, measured, 20);
    QVERIFY(near(found.queue.waitingProbability, direct.waiting));
    QVERIFY(found.delayInSession > 0.0);
}

void TestConcurrency::sessionsThatWinNothingAreNotBegun() {
    QCOMPARE(Concurrency({3, 0.0, {1.0, 2.5, 2.6}}).useful(), 1);
    QCOMPARE(Concurrency({5, 0.3, {}}).useful(), 5);
}

void TestConcurrency::quietAndOverloadedDesksAreTold() {
    const auto none = concurrentPerformance(loadOf(0, 300), 3, 60, {3, 0.3, {}}, 20);
    QCOMPARE(none.queue.answeredInTime, 1.0);
    QCOMPARE(none.sessionsPerAgent, 0.0);
    const auto quiet = concurrentPerformance(loadOf(1e-9, 300), 2000, infinity, {3, 0.3, {}}, 20);
    QCOMPARE(quiet.queue.answeredInTime, 1.0);
    QVERIFY(near(quiet.handleTime, 300.0));
    const auto full = concurrentPerformance(loadOf(100, 300), 10, infinity, {3, 0.5, {}}, 20);
    QVERIFY(!full.queue.stable);
    QVERIFY(near(full.queue.growthPerHour, (100.0 - 10.0 * 1.5) / 300.0 * 3600.0));
    QCOMPARE(full.sessionsPerAgent, 3.0);
}

void TestConcurrency::nonsenseIsRefused() {
    const QueueLoad load = loadOf(5, 300);
    QVERIFY_EXCEPTION_THROWN(concurrentPerformance(load, 1.5, 60, {2, 0.1, {}}, 20),
                             std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(concurrentPerformance(load, -1, 60, {2, 0.1, {}}, 20),
                             std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(concurrentPerformance(load, 3, 60, {0, 0.1, {}}, 20),
                             std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(concurrentPerformance(load, 3, 60, {2, -0.1, {}}, 20),
                             std::invalid_argument);
    QVERIFY(!Concurrency({2, 0.1, {1.0, 0.0}}).isValid());
}

QTEST_APPLESS_MAIN(TestConcurrency)
#include "tst_concurrency.moc"
