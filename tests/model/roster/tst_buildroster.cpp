// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/roster/buildroster.h"
#include "tests/support/berlin.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace model;
using std::chrono::days;

namespace {

const Date monday = date(2026, 11, 30);
const Calendar calendar{berlin(), "", {}};

Shift shiftOn(Date date, int fromMinute, int minutes, int id) {
    Shift shift;
    shift.id = id;
    const Instant begin = calendar.zone.firstInstantOf(LocalTime(date) + Minutes(fromMinute));
    shift.presence = {begin, begin + Minutes(minutes)};
    if (minutes > 360)
        shift.breaks = {{{begin + Minutes(minutes / 2), begin + Minutes(minutes / 2 + 30)}, false}};
    return shift;
}

std::vector<RosterFinding> hardOf(const RosterCheck &check, const std::vector<Agent> &agents,
                                  std::vector<Shift> shifts, const std::vector<Shift> &fixed) {
    shifts.insert(shifts.end(), fixed.begin(), fixed.end());
    auto findings = check.check(agents, shifts);
    std::erase_if(findings, [](const RosterFinding &finding) { return !isHard(finding); });
    return findings;
}

} // namespace

class TestBuildRoster : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void weeksHaveTheirLimits() {
        RosterTask task;
        task.days = 10;
        task.firstDay = 3;
        task.firstWeekday = 4; // day 3 is a Monday
        task.kinds = {{"early", 480, {}, {}, false, false}, {"short", 240, {}, {}, false, false}};
        RosterPerson person;
        person.limits.maxDaysPerWeek = 2;
        person.limits.maxMinutesPerWeek = 900;
        task.persons = {person};
        RosterTable table(1, 10);
        RosterBoard board(task, table);
        QCOMPARE(board.cost().hard, 0L);
        const auto put = [&](int day, Duty duty) {
            RowChange change;
            change.first = day;
            change.length = 1;
            change.duties[0] = duty;
            board.tryRow(change);
            board.keepRow();
        };
        put(3, 1);
        put(4, 2);
        QCOMPARE(board.cost().hard, 0L);
        put(5, 2); // a day too many: 2 × 240 + 480 = 960 minutes, a shift too many
        QCOMPARE(board.cost().hard, 2L);
        put(0, 1); // the week before
        QCOMPARE(board.cost().hard, 2L);
        QCOMPARE(RosterBoard(task, board.table()).cost().hard, board.cost().hard);
        put(5, dayOff);
        QCOMPARE(board.cost().hard, 0L);
        QCOMPARE(board.hardOf(0), 0L);
    }

    void randomOrdersAreWorkedLegallyOrLeftOpen() {
        std::mt19937 random(7);
        const auto any = [&](int least, int most) {
            return std::uniform_int_distribution<int>(least, most)(random);
        };
        for (int run = 0; run < 12; ++run) {
            WorkingTimeLaw law = germanWorkingTimeLaw();
            law.sundayBasis = run % 2 == 0 ? "ArbZG §10" : "";
            const RosterCheck check(law, calendar, {monday, monday + days(13)});
            std::vector<Agent> agents(static_cast<std::size_t>(any(2, 9)));
            for (std::size_t i = 0; i < agents.size(); ++i) {
                Agent &agent = agents[i];
                agent.id = static_cast<int>(i) + 1;
                agent.weeklyHours = any(15, 40);
                agent.daysPerWeek = any(3, 5);
                agent.worksNights = any(0, 1) == 1;
                if (any(0, 3) == 0)
                    agent.absences = {{monday + days(any(0, 6)), monday + days(any(7, 13)), ""}};
                if (any(0, 3) == 0)
                    agent.availability[static_cast<std::size_t>(any(0, 6))] =
                        Availability{Minutes(480), Minutes(1080)};
            }
            std::vector<Shift> open;
            for (int day = 0; day < 14; ++day)
                for (int i = any(0, static_cast<int>(agents.size())); i > 0; --i)
                    open.push_back(shiftOn(monday + days(day), 30 * any(10, 44), 30 * any(8, 17),
                                           static_cast<int>(open.size()) + 100));
            std::vector<Shift> fixed;
            for (const Agent &agent : agents) {
                fixed.push_back(shiftOn(monday - days(1), 14 * 60, 480, agent.id));
                fixed.back().agent = agent.id;
            }
            const RosterOrder order{&check, agents, open, fixed};
            RosterEffort effort;
            effort.time = std::chrono::milliseconds(150);
            const NamedRoster roster = buildRoster(order, effort, {});
            QCOMPARE(roster.shifts.size(), open.size());
            const auto alone = hardOf(check, agents, {}, fixed);
            const auto hard = hardOf(check, agents, roster.shifts, fixed);
            QVERIFY(hard.size() <= alone.size());
            QCOMPARE(roster.open,
                     static_cast<int>(std::ranges::count(roster.shifts, 0, &Shift::agent)));
            for (std::size_t i = 0; i < open.size(); ++i) {
                QCOMPARE(roster.shifts[i].id, open[i].id);
                QVERIFY(roster.shifts[i].presence == open[i].presence);
                if (roster.shifts[i].agent != 0)
                    continue;
                // Nobody could take it without breaking a rule or the contract by hours.
                for (const Agent &agent : agents) {
                    auto tried = roster.shifts;
                    tried[i].agent = agent.id;
                    double week = 0;
                    for (const auto *list : {&tried, &fixed})
                        for (const Shift &shift : *list) {
                            const ShiftFacts facts = check.factsOf(shift);
                            if (shift.agent == agent.id &&
                                mondayOf(facts.day) == mondayOf(check.factsOf(open[i]).day))
                                week += facts.worked;
                        }
                    QVERIFY(week > agent.weeklyHours * 60 + 300 ||
                            hardOf(check, agents, tried, fixed).size() > hard.size());
                }
            }
        }
    }

    void enoughPeopleLeaveNothingOpen() {
        const WorkingTimeLaw law = germanWorkingTimeLaw();
        const RosterCheck check(law, calendar, {monday, monday + days(27)});
        std::vector<Agent> agents(12);
        std::vector<Shift> open;
        for (std::size_t i = 0; i < agents.size(); ++i) {
            agents[i].id = static_cast<int>(i) + 1;
            agents[i].weeklyHours = 40;
        }
        for (int day = 0; day < 28; ++day)
            for (int i = 0; weekdayIndex(monday + days(day)) < 5 && i < 10; ++i)
                open.push_back(shiftOn(monday + days(day), i < 5 ? 420 : 660, 510,
                                       static_cast<int>(open.size()) + 1));
        RosterEffort effort;
        effort.time = std::chrono::seconds(2);
        const NamedRoster roster = buildRoster({&check, agents, open, {}}, effort, {});
        QCOMPARE(roster.open, 0);
        QVERIFY(hardOf(check, agents, roster.shifts, {}).empty());
        // Work is spread: nobody has two shifts a week more than another.
        std::map<int, int> shifts;
        for (const Shift &shift : roster.shifts)
            ++shifts[shift.agent];
        const auto [least, most] =
            std::ranges::minmax_element(shifts, {}, [](const auto &entry) { return entry.second; });
        QCOMPARE(shifts.size(), agents.size());
        QVERIFY(most->second - least->second <= 8);
    }
};

QTEST_APPLESS_MAIN(TestBuildRoster)
#include "tst_buildroster.moc"
