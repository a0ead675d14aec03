// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/earliestdeadline.h"

#include <QTest>
#include <queue>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <random>
#include <stdexcept>
#include <vector>

using namespace model;

namespace {

constexpr std::size_t stepsPerWeek = 1008; // ten minutes
constexpr double hour = 3600.0;
constexpr double day = 24.0 * hour;

/// A desk with the same people from eight to twenty, or day and night.
struct Desk {
    double people = 1;
    bool nights = false;
    double handleSeconds = 480;
    std::vector<double> perHour;       ///< contacts, per class
    std::vector<double> withinSeconds; ///< of working time, per class

    double worked(double time) const {
        if (nights)
            return time;
        const double days = std::floor(time / day);
        return 12.0 * hour * days + std::clamp(time - days * day - 8.0 * hour, 0.0, 12.0 * hour);
    }
    double timeAt(double working) const {
        if (nights)
            return working;
        const double days = std::ceil(working / (12.0 * hour)) - 1.0;
        return days * day + 8.0 * hour + working - days * 12.0 * hour;
    }
    double deadline(std::size_t number, double time) const {
        return timeAt(worked(time) + withinSeconds[number]);
    }
    BacklogLoad load() const {
        BacklogLoad load;
        load.handleSeconds = handleSeconds;
        for (std::size_t step = 0; step < stepsPerWeek; ++step) {
            const bool open = nights || (step % 144 >= 48 && step % 144 < 120);
            load.capacity.push_back(open ? people : 0.0);
        }
        return load;
    }
    std::vector<PromisedClass> classes() const {
        std::vector<PromisedClass> result;
        for (std::size_t number = 0; number < perHour.size(); ++number)
            result.push_back({std::vector<double>(stepsPerWeek, perHour[number] / 6.0),
                              [this, number](double time) { return deadline(number, time); }});
        return result;
    }
};

/// Item by item on the working clock: whoever is free takes the first in order; nothing in hand is
/// interrupted, closing time only stops the clock. Shares within the target, per class.
std::vector<double> simulated(const Desk &desk, bool byDeadline, int weeks) {
    struct Item {
        double came;
        double key;
        std::size_t number;
        bool operator>(const Item &other) const { return key > other.key; }
    };
    std::mt19937_64 random(byDeadline ? 7 : 8);
    std::vector<Item> items;
    for (std::size_t number = 0; number < desk.perHour.size(); ++number) {
        std::exponential_distribution<double> between(desk.perHour[number] / hour);
        for (double time = between(random); time < weeks * 7.0 * day; time += between(random)) {
            const double came = desk.worked(time);
            items.push_back({came, byDeadline ? came + desk.withinSeconds[number] : time, number});
        }
    }
    std::sort(items.begin(), items.end(),
              [](const Item &a, const Item &b) { return a.came < b.came; });
    std::priority_queue<double, std::vector<double>, std::greater<>> freeAt;
    for (int one = 0; one < static_cast<int>(desk.people); ++one)
        freeAt.push(0.0);
    std::priority_queue<Item, std::vector<Item>, std::greater<>> waiting;
    std::exponential_distribution<double> handling(1.0 / desk.handleSeconds);
    std::vector<double> answered(desk.perHour.size());
    std::vector<double> all(desk.perHour.size());
    const double warm = desk.worked(4.0 * 7.0 * day);
    for (std::size_t next = 0; next < items.size() || !waiting.empty();) {
        double now = freeAt.top();
        if (waiting.empty())
            now = std::max(now, items[next].came);
        for (; next < items.size() && items[next].came <= now; ++next)
            waiting.push(items[next]);
        const Item item = waiting.top();
        waiting.pop();
        freeAt.pop();
        const double end = now + handling(random);
        freeAt.push(end);
        if (item.came < warm)
            continue;
        ++all[item.number];
        if (end - item.came <= desk.withinSeconds[item.number])
            ++answered[item.number];
    }
    for (std::size_t number = 0; number < all.size(); ++number)
        answered[number] /= all[number];
    return answered;
}

/// Work as a fluid, the earliest deadline first, in steps of a minute over three weeks. Whether all
/// of it is done when due.
bool fluidKeepsAll(const Desk &desk, double moreCapacity) {
    constexpr double step = 60.0;
    std::map<double, double> left; // seconds of work, by due time
    for (double time = 0.0; time < 21.0 * day; time += step) {
        for (std::size_t number = 0; number < desk.perHour.size(); ++number)
            left[desk.deadline(number, time + 0.5 * step)] +=
                desk.perHour[number] / hour * step * desk.handleSeconds;
        double capacity =
            moreCapacity * desk.people * (desk.worked(time + step) - desk.worked(time));
        while (!left.empty() && capacity > 0.0) {
            const double done = std::min(capacity, left.begin()->second);
            capacity -= done;
            left.begin()->second -= done;
            if (left.begin()->second <= 1e-9)
                left.erase(left.begin());
        }
        // What came in this step and is due in it is not late.
        if (!left.empty() && left.begin()->first <= time)
            return false;
    }
    return true;
}

} // namespace

class TestEarliestDeadline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithASimulationItemByItem_data();
    void agreesWithASimulationItemByItem();
    void feasibleMeansThatAFluidKeepsEveryDeadline();
    void oneClassIsServedAsItComes();
    void tooFewPeopleKeepNoPromise();
    void impossibleClassesAreRefused();
};

void TestEarliestDeadline::agreesWithASimulationItemByItem_data() {
    QTest::addColumn<double>("people");
    QTest::addColumn<bool>("nights");
    QTest::addColumn<double>("urgentPerHour");
    QTest::addColumn<double>("otherPerHour");
    QTest::addColumn<double>("urgentHours");
    QTest::addColumn<double>("otherHours");
    QTest::addColumn<bool>("firstComeFeasible");
    QTest::newRow("day and night") << 3.0 << true << 6.0 << 15.0 << 0.75 << 6.0 << true;
    QTest::newRow("one person") << 1.0 << true << 1.5 << 5.2 << 1.0 << 8.0 << true;
    QTest::newRow("closed nights") << 6.0 << false << 2.0 << 18.0 << 1.0 << 10.0 << false;
    QTest::newRow("much that is urgent") << 6.0 << false << 8.0 << 12.5 << 3.0 << 12.0 << false;
}

void TestEarliestDeadline::agreesWithASimulationItemByItem() {
    QFETCH(double, people);
    QFETCH(bool, nights);
    QFETCH(double, urgentPerHour);
    QFETCH(double, otherPerHour);
    QFETCH(double, urgentHours);
    QFETCH(double, otherHours);
    QFETCH(bool, firstComeFeasible);
    const Desk desk{people,
                    nights,
                    480.0,
                    {urgentPerHour, otherPerHour},
                    {urgentHours * hour, otherHours * hour}};
    const PromisesByOrder found = keptPromises(desk.load(), desk.classes());
    const auto inTurn = simulated(desk, false, 100);
    const auto byDeadline = simulated(desk, true, 100);
    for (std::size_t number = 0; number < 2; ++number) {
        qInfo("%s: first come %.4f, simulated %.4f; earliest deadline %.4f, simulated %.4f",
              number == 0 ? "urgent" : "other", found.firstCome.answered[number], inTurn[number],
              found.earliestDeadline.answered[number], byDeadline[number]);
        QVERIFY(std::abs(found.firstCome.answered[number] - inTurn[number]) < 0.03);
        QVERIFY(std::abs(found.earliestDeadline.answered[number] - byDeadline[number]) < 0.03);
    }
    QVERIFY(found.earliestDeadline.answered[0] >= found.firstCome.answered[0]);
    QVERIFY(found.earliestDeadline.feasible);
    QCOMPARE(found.firstCome.feasible, firstComeFeasible);
}

void TestEarliestDeadline::feasibleMeansThatAFluidKeepsEveryDeadline() {
    qputenv("RC_PARAMS", "seed=20240229 max_success=40");
    int yes = 0;
    int no = 0;
    QVERIFY(rc::check("feasible is said where it holds, and not where it does not", [&] {
        const double people = *rc::gen::inRange(1, 5);
        const bool nights = *rc::gen::arbitrary<bool>();
        const std::size_t classes = static_cast<std::size_t>(*rc::gen::inRange(2, 4));
        Desk desk{people, nights, 480.0, {}, {}};
        // A share of all that can be done, dealt out at random.
        const double most = (nights ? 7.5 : 3.75) * people;
        double parts = 0.0;
        for (std::size_t number = 0; number < classes; ++number) {
            desk.perHour.push_back(*rc::gen::inRange(1, 10));
            desk.withinSeconds.push_back(hour * *rc::gen::inRange(1, nights ? 6 : 14));
            parts += desk.perHour.back();
        }
        const double used = *rc::gen::inRange(55, 96) / 100.0;
        for (double &perHour : desk.perHour)
            perHour *= used * most / parts;
        BacklogLoad load = desk.load();
        load.fineness = 2; // the shares are not looked at
        const bool feasible = keptPromises(load, desk.classes()).earliestDeadline.feasible;
        (feasible ? yes : no) += 1;
        RC_ASSERT((feasible ? fluidKeepsAll(desk, 1.15) : !fluidKeepsAll(desk, 0.85)));
    }));
    qInfo("%d desks feasible, %d not", yes, no);
    QVERIFY(yes >= 5 && no >= 5);
}

void TestEarliestDeadline::oneClassIsServedAsItComes() {
    const Desk desk{2.0, false, 480.0, {7.0}, {3.0 * hour}};
    const PromisesByOrder found = keptPromises(desk.load(), desk.classes());
    QVERIFY(std::abs(found.earliestDeadline.answered[0] - found.firstCome.answered[0]) < 0.01);
    QCOMPARE(found.earliestDeadline.feasible, found.firstCome.feasible);
}

void TestEarliestDeadline::tooFewPeopleKeepNoPromise() {
    const Desk desk{1.0, true, 480.0, {4.0, 5.0}, {hour, 8.0 * hour}};
    const PromisesByOrder found = keptPromises(desk.load(), desk.classes());
    QCOMPARE(found.earliestDeadline.answered, (std::vector<double>{0.0, 0.0}));
    QVERIFY(!found.earliestDeadline.feasible);
    QVERIFY(!found.firstCome.feasible);
}

void TestEarliestDeadline::impossibleClassesAreRefused() {
    const Desk desk{1.0, true, 480.0, {4.0}, {hour}};
    auto classes = desk.classes();
    classes.front().arrivals.pop_back();
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, keptPromises(desk.load(), classes));
    BacklogLoad once = desk.load();
    once.repeats = false;
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, keptPromises(once, desk.classes()));
}

QTEST_APPLESS_MAIN(TestEarliestDeadline)
#include "tst_earliestdeadline.moc"
