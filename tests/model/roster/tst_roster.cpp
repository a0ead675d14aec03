// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/roster/rostercolumns.h"
#include "model/roster/rostergroups.h"
#include "model/roster/rostersearch.h"
#include "model/roster/rowsearch.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace model;

namespace {

/// Three weeks of early, late and night for people with mixed contracts, with every kind of rule.
RosterTask ward(int persons) {
    RosterTask task;
    task.days = 21;
    task.kinds = {{"E", 480, {}, {}, false, false},
                  {"L", 480, {1}, {}, false, true},
                  {"N", 600, {1, 2}, {1}, true, false}};
    for (int i = 0; i < persons; ++i) {
        RosterPerson person;
        person.id = std::to_string(i);
        person.limits.maxMinutes = i % 2 == 0 ? 7200 : 4800;
        person.limits.minMinutes = person.limits.maxMinutes / 2;
        person.limits.maxDaysInRow = 5;
        person.limits.minDaysInRow = 2;
        person.limits.minDaysOff = 2;
        person.limits.maxWeekends = 2;
        person.limits.maxNightsInRow = 3;
        if (i % 3 == 0)
            person.limits.maxOfKind = {0, unlimited, unlimited, 0};
        person.fair = {2, 4, 1, 1.5, -0.5};
        person.groups = i % 4 == 0 ? std::vector<int>{0} : std::vector<int>{};
        task.persons.push_back(person);
        task.choices.push_back({i, i % task.days, {dayOff}});
        task.wishes.push_back({i, (3 * i + 5) % task.days, 1, 3, true});
        task.wishes.push_back({i, (5 * i + 2) % task.days, 2, 2, false});
    }
    for (int day = 0; day < task.days; ++day) {
        for (Duty duty = 1; duty <= 3; ++duty)
            task.demand.push_back({day, duty, persons / 6, 100, 1});
        task.groupDemand.push_back({0, day, 1, 40});
    }
    for (int day = 6; day < task.days; day += 7)
        for (Duty duty = 1; duty <= 3; ++duty)
            task.restDuties.push_back({day, duty});
    task.restDuties.push_back({5, 3}); // reaches into the Sunday
    task.fairness = {1, 1, 2, 2, 3};
    return task;
}

/// The hard rules of one row in another way than the search: day by day, from their wording.
int brokenRules(const RosterTask &task, std::size_t who, const RosterTable &table) {
    const RowLimits &limits = task.persons[who].limits;
    int broken = 0;
    int minutes = 0;
    std::vector<int> ofKind(task.kinds.size() + 1, 0);
    for (int day = 0; day < task.days; ++day) {
        const Duty duty = table.at(who, day);
        ++ofKind[duty];
        if (duty == dayOff)
            continue;
        minutes += task.kinds[duty - 1U].minutes;
        const auto &next = task.kinds[duty - 1U].cannotFollow;
        if (day + 1 < task.days &&
            std::find(next.begin(), next.end(), table.at(who, day + 1)) != next.end())
            ++broken;
    }
    broken += minutes > limits.maxMinutes || minutes < limits.minMinutes ? 1 : 0;
    for (std::size_t kind = 1; kind < limits.maxOfKind.size(); ++kind)
        broken += ofKind[kind] > limits.maxOfKind[kind] ? 1 : 0;
    for (int begin = 0; begin < task.days;) {
        int end = begin;
        const bool works = table.at(who, begin) != dayOff;
        while (end < task.days && (table.at(who, end) != dayOff) == works)
            ++end;
        const bool inside = begin > 0 && end < task.days;
        broken += works && end - begin > limits.maxDaysInRow ? 1 : 0;
        broken += inside && end - begin < (works ? limits.minDaysInRow : limits.minDaysOff) ? 1 : 0;
        begin = end;
    }
    int weekends = 0;
    for (int saturday = 5; saturday < task.days; saturday += 7)
        weekends += table.at(who, saturday) != dayOff ||
                            (saturday + 1 < task.days && table.at(who, saturday + 1) != dayOff)
                        ? 1
                        : 0;
    broken += weekends > limits.maxWeekends ? 1 : 0;
    for (const CellChoice &choice : task.choices)
        if (static_cast<std::size_t>(choice.person) == who &&
            std::find(choice.duties.begin(), choice.duties.end(), table.at(who, choice.day)) ==
                choice.duties.end())
            ++broken;
    return broken;
}

} // namespace

class TestRoster : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChangeCostsWhatCountingAnewSays() {
        const RosterTask task = ward(12);
        QVERIFY(rc::check("deltas are differences of whole costs", [&] {
            SmallRandom random(*rc::gen::arbitrary<std::uint64_t>());
            RosterBoard board(task);
            for (int move = 0; move < 200; ++move) {
                const RosterCost before = board.cost();
                RosterCost delta;
                if (random.below(3) == 0) {
                    const std::size_t a = random.below(task.persons.size());
                    const std::size_t b = random.below(task.persons.size());
                    const int length = 1 + random.below(7);
                    const int first = random.below(task.days - length + 1);
                    if (a == b || !board.canSwap(a, b, first, length))
                        continue;
                    delta = board.trySwap(a, b, first, length);
                    random.below(2) == 0 ? board.keepSwap() : board.dropSwap();
                } else {
                    RowChange change;
                    change.person = random.below(task.persons.size());
                    change.length = 1 + random.below(6);
                    change.first = random.below(task.days - change.length + 1);
                    for (int i = 0; i < change.length; ++i) {
                        const auto &may = board.choices(change.person, change.first + i);
                        change.duties[static_cast<std::size_t>(i)] = may[random.below(may.size())];
                    }
                    delta = board.tryRow(change);
                    random.below(2) == 0 ? board.keepRow() : board.dropRow();
                }
                const RosterBoard anew(task, board.table());
                RC_ASSERT(board.cost() == anew.cost());
                if (board.cost() != before)
                    RC_ASSERT(board.cost() - before == delta);
            }
        }));
    }

    void theRosterKeepsTheRules() {
        const RosterTask task = ward(24);
        RosterEffort effort;
        effort.time = std::chrono::duration<double>(1.5);
        const FoundRoster found = findRoster(task, effort, {});
        QCOMPARE(found.cost.hard, 0L);
        for (std::size_t who = 0; who < task.persons.size(); ++who)
            QVERIFY2(brokenRules(task, who, found.table) == 0, qPrintable(QString::number(who)));
        QCOMPARE(RosterBoard(task, found.table).cost().soft, found.cost.soft);
    }

    void thereIsARosterAlsoWhenStoppedAtOnce() {
        const RosterTask task = ward(8);
        std::stop_source stop;
        stop.request_stop();
        const FoundRoster found = findRoster(task, {}, {stop.get_token(), {}});
        QCOMPARE(found.table.persons(), std::size_t(8));
        QCOMPARE(found.table.days(), task.days);
    }

    void nobodyAndNoDaysAreARosterToo() {
        RosterTask empty;
        QCOMPARE(findRoster(empty, {}, {}).cost, RosterCost());
        RosterTask nobody = ward(0);
        RosterEffort effort;
        effort.time = std::chrono::duration<double>(0.05);
        QCOMPARE(findRoster(nobody, effort, {}).table.persons(), std::size_t(0));
    }

    void aRosterIsNeverMadeWorse() {
        const RosterTask task = ward(24);
        RosterEffort effort;
        effort.time = std::chrono::duration<double>(0.3);
        const FoundRoster first = findRoster(task, effort, {});
        effort.seed = 9;
        const FoundRoster second = improveRoster(task, first.table, effort, {});
        QVERIFY(!(first.cost < second.cost));
    }

    void movesAndSeedAloneDecideWhatIsFound_data() {
        QTest::addColumn<int>("persons");
        QTest::newRow("one search") << 24;
        QTest::newRow("groups") << int(mostInOneSearch) + 50;
    }

    void movesAndSeedAloneDecideWhatIsFound() {
        QFETCH(int, persons);
        const RosterTask task = ward(persons);
        RosterEffort effort;
        effort.moves = 2'000'000;
        effort.seed = 5;
        const FoundRoster one = findRoster(task, effort, {});
        effort.threads = 2;
        const FoundRoster two = findRoster(task, effort, {});
        effort.threads = 7;
        const FoundRoster seven = findRoster(task, effort, {});
        QVERIFY(one.table == two.table);
        QVERIFY(one.table == seven.table);
        effort.seed = 6;
        QVERIFY(!(findRoster(task, effort, {}).table == one.table));
    }

    void groupsKeepTheRulesAndCountWhatTheWholeCosts() {
        const RosterTask task = ward(int(mostInOneSearch) + 50);
        RosterEffort effort;
        effort.moves = 20'000'000;
        effort.threads = 2;
        const FoundRoster found = findRoster(task, effort, {});
        for (std::size_t who = 0; who < task.persons.size(); ++who)
            QVERIFY2(brokenRules(task, who, found.table) == 0, qPrintable(QString::number(who)));
        QVERIFY(RosterBoard(task, found.table).cost() == found.cost);
    }

    void groupsStopAtOnceToo() {
        const RosterTask task = ward(int(mostInOneSearch) + 50);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(findRoster(task, {}, {stop.get_token(), {}}).table.persons(),
                 mostInOneSearch + 50);
    }

    /// Days in the middle of a plan with history and every kind of limit; all rows are tried.
    void rowsOfAPartOfThePlanAreTheCheapestOfAll() {
        QVERIFY(rc::check("no legal row is cheaper", [] {
            RosterTask task;
            task.days = 16;
            task.firstDay = *rc::gen::inRange(0, 3);
            task.firstWeekday = *rc::gen::element(0, 3);
            task.kinds = {{"E", 480, {}, {}, false, false},
                          {"L", 360, {1}, {}, false, true},
                          {"N", 600, {1, 2}, {1}, true, false}};
            RosterPerson person;
            person.limits.maxMinutes = 480 * *rc::gen::inRange(4, 12);
            person.limits.minMinutes = 480 * *rc::gen::inRange(0, 4);
            person.limits.maxDaysInRow = *rc::gen::inRange(2, 6);
            person.limits.minDaysInRow = *rc::gen::inRange(1, 3);
            person.limits.minDaysOff = *rc::gen::inRange(1, 3);
            person.limits.maxWeekends = *rc::gen::inRange(1, 4);
            person.limits.maxNightsInRow = *rc::gen::inRange(1, 4);
            person.limits.maxDaysPerWeek = *rc::gen::inRange(3, 7);
            person.limits.maxMinutesPerWeek = 480 * *rc::gen::inRange(3, 7);
            person.limits.maxOfKind = {0, *rc::gen::inRange(0, 8), unlimited,
                                       *rc::gen::inRange(1, 5)};
            task.persons = {person};
            RosterTable table(1, task.days);
            const Duty before = Duty(*rc::gen::element(0, 2));
            for (int day = 0; day < task.firstDay; ++day)
                table.set(0, day, before);
            RosterBoard board(task, table);
            const auto somePrices = [&] {
                std::vector<double> prices;
                for (int i = 0; i < task.days * 4; ++i)
                    prices.push_back(*rc::gen::inRange(-20, 20));
                return prices;
            };
            const auto whole =
                RowSearch(board, 0, {task.firstDay, task.days}).cheapest(somePrices());
            if (whole.empty())
                return;
            board.tryRow(whole.front().change);
            board.keepRow();
            RC_ASSERT(board.hardOf(0) == 0);
            const int monday = 7 - task.firstWeekday;
            const DaySpan span = *rc::gen::arbitrary<bool>() ? DaySpan{monday, monday + 7}
                                                             : DaySpan{task.firstDay, monday};
            const std::vector<double> prices = somePrices();
            const auto costOf = [&](const RowChange &change, double &price) {
                price = 0;
                for (int i = 0; i < change.length; ++i)
                    price +=
                        prices[std::size_t(4 * (change.first + i) + change.duties[std::size_t(i)])];
                board.tryRow(change);
                const RosterCost cost = board.costOf(0);
                board.dropRow();
                return cost.hard;
            };
            RowChange change{.person = 0, .first = span.first, .length = span.days()};
            std::vector<double> all;
            for (int code = 0; code < 1 << (2 * span.days()); ++code) {
                for (int i = 0; i < span.days(); ++i)
                    change.duties[std::size_t(i)] = Duty(code >> (2 * i) & 3);
                bool held = true;
                for (int i = 0; i < span.days(); ++i)
                    held = held && board.mayHold(0, span.first + i, change.duties[std::size_t(i)]);
                double price = 0;
                if (held && costOf(change, price) == 0)
                    all.push_back(price);
            }
            std::sort(all.begin(), all.end());
            RowSearch search(board, 0, span);
            const auto found = search.cheapest(prices);
            RC_ASSERT(found.empty() == all.empty());
            if (all.empty())
                return;
            double price = 0;
            RC_ASSERT(costOf(found.front().change, price) == 0);
            RC_ASSERT(price == all.front());
            RC_ASSERT(found.front().price == price);
            RC_ASSERT(search.cheapest(prices, all.front()).empty());
            RC_ASSERT(search.cheapest(prices, all.front() + 0.5).size() == 1U);
        }));
    }

    void rowsChosenTogetherAreNeverDearer() {
        QVERIFY(rc::check("costs fall, and are what counting anew says", [] {
            const RosterTask task = ward(10);
            SmallRandom random(*rc::gen::arbitrary<std::uint64_t>());
            RosterBoard board(task);
            mendRows(board, [] { return false; });
            RosterColumns columns(random);
            const RosterCost begin = board.cost();
            for (int turn = 0; turn < 4; ++turn) {
                const RosterCost before = board.cost();
                columns.choose(board, [] { return false; });
                RC_ASSERT(!(before < board.cost()));
                RC_ASSERT(RosterBoard(task, board.table()).cost() == board.cost());
            }
            RC_ASSERT(board.cost() < begin);
            RC_ASSERT(columns.moves() > 0);
        }));
    }

    /// Two people, all pairs of their legal rows.
    void rowsChosenTogetherAreTheBestOfAll() {
        int best = 0;
        constexpr int tries = 40;
        for (int seed = 0; seed < tries; ++seed) {
            SmallRandom random(static_cast<std::uint64_t>(seed));
            RosterTask task;
            task.days = 6;
            task.kinds = {{"E", 480, {}, {}, false, false}, {"L", 480, {1}, {}, false, true}};
            RosterPerson person;
            person.limits.maxMinutes = 4 * 480;
            person.limits.minDaysInRow = 2;
            person.limits.minDaysOff = 2;
            task.persons = {person, person};
            for (int day = 0; day < task.days; ++day)
                for (const Duty duty : {Duty(1), Duty(2)}) {
                    task.demand.push_back({day, duty, random.below(2), 100, 20});
                    for (const int who : {0, 1})
                        task.wishes.push_back({who, day, duty, random.below(9), false});
                }
            std::optional<RosterCost> least;
            RosterTable table(2, task.days);
            const auto fill = [&](std::size_t who, int code) {
                for (int day = 0; day < task.days; ++day, code /= 3)
                    table.set(who, day, static_cast<Duty>(code % 3));
            };
            std::vector<int> legal;
            for (int code = 0; code < 729; ++code) {
                fill(0, code);
                if (RosterBoard(task, table).hardOf(0) == 0)
                    legal.push_back(code);
            }
            for (const int one : legal)
                for (const int two : legal) {
                    fill(0, one);
                    fill(1, two);
                    const RosterCost cost = RosterBoard(task, table).cost();
                    if (!least || cost < *least)
                        least = cost;
                }
            RosterBoard board(task);
            RosterColumns columns(random);
            columns.choose(board, {0, 1}, {0, task.days}, [] { return false; });
            QVERIFY(!(board.cost() < *least));
            best += board.cost() == *least ? 1 : 0;
        }
        QVERIFY2(best >= tries * 9 / 10, qPrintable(QString::number(best)));
    }

    /// Every row of a short plan is priced by counting the whole board anew.
    void theBestRowIsTheCheapestOfAll() {
        QVERIFY(rc::check("no legal row is cheaper", [] {
            RosterTask task;
            task.days = 7;
            task.firstDay = *rc::gen::inRange(0, 2);
            task.firstWeekday = *rc::gen::inRange(0, 7);
            task.kinds = {{"E", 480, {}, {}, false, false}, {"L", 240, {1}, {}, false, true}};
            RosterPerson person;
            person.limits.maxMinutes = 480 * *rc::gen::inRange(2, 5);
            person.limits.minMinutes = 480;
            person.limits.maxDaysInRow = 3;
            person.limits.minDaysInRow = *rc::gen::inRange(1, 3);
            person.limits.minDaysOff = *rc::gen::inRange(1, 3);
            person.limits.maxWeekends = *rc::gen::inRange(0, 2);
            task.persons = {person, person};
            for (int day = 0; day < task.days; ++day) {
                for (const Duty duty : {Duty(1), Duty(2)})
                    task.demand.push_back({day, duty, *rc::gen::inRange(0, 3), 10, 2});
                task.wishes.push_back({0, day, Duty(*rc::gen::inRange(0, 3)),
                                       *rc::gen::inRange(1, 9), *rc::gen::arbitrary<bool>()});
            }
            const RosterBoard start(task);
            std::optional<RosterCost> least;
            for (int code = 0; code < 2187; ++code) {
                RosterTable table = start.table();
                int rest = code;
                bool kept = true;
                for (int day = 0; day < task.days; ++day, rest /= 3) {
                    kept = kept && (day >= task.firstDay || rest % 3 == 0);
                    table.set(0, day, static_cast<Duty>(rest % 3));
                }
                const RosterBoard board(task, table);
                if (kept && board.hardOf(0) == 0 && (!least || board.cost() < *least))
                    least = board.cost();
            }
            RosterBoard board(task);
            const auto row = bestRow(board, 0);
            RC_ASSERT(row.has_value() == least.has_value());
            if (row) {
                board.tryRow(*row);
                board.keepRow();
                RC_ASSERT(board.hardOf(0) == 0);
                RC_ASSERT(board.cost() == *least);
            }
        }));
    }

    /// Five days in seven on average, hardly more or less: nobody finds that by single changes.
    void rowsOfLongPlansAreMended() {
        RosterTask task;
        task.days = 154;
        task.kinds = {{"E", 480, {}, {}, false, false}, {"L", 480, {1}, {}, false, true}};
        RosterPerson person;
        person.limits.minMinutes = 480 * 97;
        person.limits.maxMinutes = 480 * 98;
        person.limits.maxDaysInRow = 5;
        person.limits.minDaysInRow = 2;
        person.limits.minDaysOff = 2;
        person.limits.maxWeekends = 11;
        for (int i = 0; i < 3; ++i)
            task.persons.push_back(person);
        for (int day = 0; day < task.days; ++day)
            for (const Duty duty : {Duty(1), Duty(2)})
                task.demand.push_back({day, duty, 1, 100, 1});
        for (int day = 0; day < 14; ++day)
            task.choices.push_back({1, day, {dayOff}});
        RosterBoard board(task);
        QVERIFY(board.cost().hard > 0);
        mendRows(board, [] { return false; });
        QCOMPARE(board.cost().hard, 0L);
        for (std::size_t who = 0; who < task.persons.size(); ++who)
            QCOMPARE(brokenRules(task, who, board.table()), 0);
    }
};

QTEST_APPLESS_MAIN(TestRoster)
#include "tst_roster.moc"
