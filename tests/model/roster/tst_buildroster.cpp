// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/roster/buildroster.h"
#include "model/roster/loads.h"
#include "tests/support/berlin.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
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

/// A centre open day and night for four weeks: full and part time, some without nights, one away
/// for a week. With a history the first third has worked the nights of the two weeks before.
struct Centre {
    WorkingTimeLaw law = germanWorkingTimeLaw();
    std::vector<Agent> agents;
    std::vector<Shift> open;
    std::vector<Shift> fixed;
    RosterSpan span{monday, monday + days(27)};
    Calendar holidays = calendar;

    Centre(int people, bool history) {
        law.sundayBasis = "ArbZG §10";
        holidays.specialDays[date(2026, 12, 25)] = {DayKind::Holiday, "Christmas"};
        for (int i = 0; i < people; ++i) {
            Agent &agent = agents.emplace_back();
            agent.id = i + 1;
            agent.weeklyHours = i % 3 == 0 ? 24 : 40;
            agent.daysPerWeek = i % 3 == 0 ? 3 : 5;
            agent.worksNights = i % 5 != 0;
            for (int day = i % 7; day < 28; day += 9)
                agent.wishes.push_back({monday + std::chrono::days(day), 1});
        }
        agents[1].absences = {{monday, monday + std::chrono::days(6), "Leave"}};
        int id = 1000;
        for (int day = -14; history && day < 0; ++day)
            for (int i = 0; i < people; ++i) {
                const bool nights = i < people / 3 && agents[std::size_t(i)].worksNights;
                if ((day + 14 + i) % 7 < 3)
                    add(fixed, day, nights ? 22 * 60 : 8 * 60, id++).agent = i + 1;
            }
        for (int day = 0; day < 28; ++day) {
            const int busy =
                weekdayIndex(monday + std::chrono::days(day)) < 5 ? people / 3 : people / 6;
            for (int i = 0; i < busy; ++i)
                add(open, day, i % 2 == 0 ? 7 * 60 : 13 * 60 + 30, id++);
            for (int i = 0; i < people / 10; ++i)
                add(open, day, 22 * 60, id++);
        }
    }
    static Shift &add(std::vector<Shift> &shifts, int day, int from, int id) {
        return shifts.emplace_back(shiftOn(monday + std::chrono::days(day), from, 510, id));
    }

    /// Loads per 40 hours of contract, with those of the two weeks before.
    std::vector<Loads> carried(const RosterCheck &check, const std::vector<Shift> &shifts) const {
        std::vector<Loads> all;
        for (const Agent &agent : agents) {
            std::vector<ShiftFacts> row;
            for (const auto *list : {&fixed, &shifts})
                for (const Shift &shift : *list)
                    if (shift.agent == agent.id)
                        row.push_back(check.factsOf(shift));
            std::ranges::sort(row, {}, [](const ShiftFacts &one) { return one.presence.begin; });
            Loads loads = loadsOf(agent, row, check, {monday - std::chrono::days(14), span.last});
            for (double Loads::*load :
                 {&Loads::nights, &Loads::lates, &Loads::weekends, &Loads::restDays})
                loads.*load *= 40 / agent.weeklyHours;
            all.push_back(loads);
        }
        return all;
    }
};

NamedRoster built(const Centre &centre, const RosterCheck &check, bool fair,
                  long moves = 2'000'000) {
    RosterOrder order{&check, centre.agents, centre.open, centre.fixed};
    order.fair = fair;
    RosterEffort effort;
    effort.time = std::chrono::seconds(60);
    effort.moves = moves; // the same on every machine
    return buildRoster(order, effort, {});
}

double deviation(const std::vector<double> &values) {
    double sum = 0;
    double squares = 0;
    for (const double value : values) {
        sum += value;
        squares += value * value;
    }
    const auto count = static_cast<double>(values.size());
    return std::sqrt(std::max(0.0, squares / count - sum * sum / count / count));
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

    void sharesFollowContractsAndHistory() {
        // Nothing known: by weight; who cannot carry any gets none.
        QCOMPARE(fairShares(6, std::vector<Claim>{{2, {}}, {1, {}}, {0, {}}}),
                 (std::vector<double>{4, 2, 0}));
        // Who carried more before gets less now, down to nothing; what is missing of history
        // counts as the others' average.
        const auto shares =
            fairShares(9, std::vector<Claim>{{1, 0.0}, {1, 3.0}, {1, 100.0}, {1, {}}});
        QCOMPARE(shares[2], 0.0);
        QCOMPARE(shares[3], 0.0);
        QVERIFY(qAbs(shares[0] - 4.5) < 1e-9); // double the plain share is the most
        QVERIFY(qAbs(shares[0] + shares[1] - 9) < 1e-6);
        QVERIFY(rc::check("they add up, stay in bounds, and favour who carried more", [] {
            std::vector<Claim> claims;
            double weights = 0;
            for (int i = *rc::gen::inRange(1, 12); i > 0; --i) {
                Claim &claim = claims.emplace_back();
                claim.weight = *rc::gen::inRange(0, 5);
                weights += claim.weight;
                if (*rc::gen::inRange(0, 3) > 0)
                    claim.carried = *rc::gen::inRange(0, 30);
            }
            const double asked = *rc::gen::inRange(0, 100);
            const auto fair = fairShares(asked, claims);
            double sum = 0;
            for (std::size_t i = 0; i < fair.size(); ++i) {
                sum += fair[i];
                RC_ASSERT(fair[i] >= 0);
                RC_ASSERT(fair[i] <=
                          (weights > 0 ? 2 * asked * claims[i].weight / weights : 0) + 1e-9);
                for (std::size_t j = 0; j < fair.size(); ++j)
                    if (claims[i].weight == claims[j].weight && claims[i].carried &&
                        claims[j].carried && *claims[i].carried > *claims[j].carried)
                        RC_ASSERT(fair[i] <= fair[j] + 1e-9);
            }
            RC_ASSERT(std::abs(sum - (weights > 0 ? asked : 0)) < 1e-6);
        }));
    }

    void countersRunOverTheYear() {
        WorkingTimeLaw law = germanWorkingTimeLaw();
        const RosterCheck check(law, calendar, {monday, monday + days(27)});
        Agent agent;
        agent.id = 1;
        agent.earlier = {date(2026, 12, 7), 30, 41, {}, {}};
        std::vector<ShiftFacts> row;
        // Two nights before the date are counted in it; of those behind it one begins on the last
        // day of the year and reaches into a holiday, no Sunday.
        for (const Date day : {date(2026, 12, 4), date(2026, 12, 5), date(2026, 12, 12),
                               date(2026, 12, 13), date(2026, 12, 31)})
            row.push_back(check.factsOf(shiftOn(day, 22 * 60, 480, 1)));
        const YearCount count = yearCountOf(agent, row, check, std::chrono::year(2026));
        QCOMPARE(count.nights, 41 + 3);
        QCOMPARE(count.sundays, 30 + 1); // both nights around the 13th are the same Sunday
        QCOMPARE(*count.sundaysLeft, 52 - 15 - 31);
        // The rule says the same: one Sunday more than are left breaks it.
        agent.earlier.sundays = 52 - 15 - 1;
        const auto broken = [&] {
            return std::ranges::count(check.checkRow(agent, row), RuleCode::FreeSundays,
                                      &RosterFinding::rule);
        };
        QCOMPARE(*yearCountOf(agent, row, check, std::chrono::year(2026)).sundaysLeft, 0);
        QCOMPARE(broken(), 0);
        ++agent.earlier.sundays;
        QCOMPARE(*yearCountOf(agent, row, check, std::chrono::year(2026)).sundaysLeft, -1);
        QCOMPARE(broken(), 1);
        QCOMPARE(yearCountOf(agent, row, check, std::chrono::year(2027)).nights, 0);
        for (WorkingRule &rule : law.rules)
            rule.active = rule.active && rule.code != RuleCode::FreeSundays;
        const RosterCheck without(law, calendar, {monday, monday + days(27)});
        QVERIFY(!yearCountOf(agent, row, without, std::chrono::year(2026)).sundaysLeft);
    }

    void loadsAreSharedWithoutLeavingMoreOpen_data() {
        QTest::addColumn<int>("people");
        QTest::newRow("a team") << 12;
        QTest::newRow("a centre") << 30;
    }

    void loadsAreSharedWithoutLeavingMoreOpen() {
        QFETCH(int, people);
        const Centre centre(people, false);
        const RosterCheck check(centre.law, centre.holidays, centre.span);
        struct Outcome {
            std::size_t hard = 0;
            int open = 0;
            double nights = 0, lates = 0, weekends = 0, restDays = 0, refused = 0;
        };
        const auto outcome = [&](bool fair) {
            const NamedRoster roster = built(centre, check, fair);
            Outcome result;
            result.hard = hardOf(check, centre.agents, roster.shifts, centre.fixed).size();
            result.open = roster.open;
            const auto loads = centre.carried(check, roster.shifts);
            const auto spread = [&](double Loads::*load, bool nightWorkers) {
                std::vector<double> values;
                for (std::size_t i = 0; i < loads.size(); ++i)
                    if (!nightWorkers || centre.agents[i].worksNights)
                        values.push_back(loads[i].*load);
                return deviation(values);
            };
            result.nights = spread(&Loads::nights, true);
            result.lates = spread(&Loads::lates, false);
            result.weekends = spread(&Loads::weekends, false);
            result.restDays = spread(&Loads::restDays, false);
            for (const Loads &one : loads)
                result.refused += one.refused;
            return result;
        };
        const Outcome with = outcome(true);
        const Outcome without = outcome(false);
        qInfo(
            "open %d | %d, spread of nights %.2f | %.2f, late shifts %.2f | %.2f, weekends %.2f | "
            "%.2f, Sundays and holidays %.2f | %.2f, wishes refused %.0f | %.0f",
            with.open, without.open, with.nights, without.nights, with.lates, without.lates,
            with.weekends, without.weekends, with.restDays, without.restDays, with.refused,
            without.refused);
        QCOMPARE(with.hard, std::size_t(0));
        QVERIFY(with.open <= without.open);
        QVERIFY(with.nights < 0.7 * without.nights);
        QVERIFY(with.weekends < 0.7 * without.weekends);
        QVERIFY(with.restDays < 0.7 * without.restDays);
        QVERIFY(with.lates < 0.7 * without.lates);
        QVERIFY(with.refused <= without.refused);
    }

    void noShiftIsLeftOpenForFairness() {
        for (const int leaving : {12, 14, 18}) {
            Centre centre(30, true);
            centre.agents.resize(centre.agents.size() - static_cast<std::size_t>(leaving));
            std::erase_if(centre.fixed, [&](const Shift &shift) {
                return shift.agent > static_cast<int>(centre.agents.size());
            });
            const RosterCheck check(centre.law, centre.holidays, centre.span);
            // Enough for both to come close to the fewest.
            constexpr long moves = 3'000'000;
            const NamedRoster with = built(centre, check, true, moves);
            const NamedRoster without = built(centre, check, false, moves);
            qInfo("%d of 30 people away: %d shifts open with fairness, %d without", leaving,
                  with.open, without.open);
            QVERIFY(without.open > 0);
            QVERIFY(with.open <= without.open);
            QVERIFY(hardOf(check, centre.agents, with.shifts, centre.fixed).empty());
        }
    }

    /// Against the search that it begins with, whose effort alone would leave as many open.
    void sharingLeavesNoMoreOpenThanTheSearchBeforeIt() {
        std::mt19937 random(5);
        int open = 0;
        for (int run = 0; run < 12; ++run) {
            Centre centre(std::uniform_int_distribution<int>(8, 16)(random), run % 2 == 0);
            const std::size_t people = centre.agents.size();
            centre.agents.resize(people - std::uniform_int_distribution<std::size_t>(
                                              people / 4, people / 2)(random));
            std::erase_if(centre.fixed, [&](const Shift &shift) {
                return shift.agent > static_cast<int>(centre.agents.size());
            });
            for (Agent &agent : centre.agents)
                agent.worksNights = std::uniform_int_distribution<int>(0, 2)(random) > 0;
            const RosterCheck check(centre.law, centre.holidays, centre.span);
            constexpr long moves = 80'000;
            const NamedRoster with = built(centre, check, true, moves);
            const NamedRoster without = built(
                centre, check, false, std::lround(double(moves) * RosterOrder::shareForCover));
            QVERIFY2(with.open <= without.open,
                     qPrintable(QString("%1 %2").arg(with.open).arg(without.open)));
            QCOMPARE(with.open,
                     static_cast<int>(std::ranges::count(with.shifts, 0, &Shift::agent)));
            const auto hard = [&](const std::vector<Shift> &shifts) {
                return hardOf(check, centre.agents, shifts, centre.fixed).size();
            };
            QVERIFY(hard(with.shifts) <= hard({}));
            open += without.open;
        }
        QVERIFY(open > 30);
    }

    void whoCarriedNightsBeforeGetsFewerNow() {
        const Centre centre(30, true);
        const RosterCheck check(centre.law, centre.holidays, centre.span);
        // Nights in the plan of those who carried some before, to those of the others.
        const auto ratio = [&](const NamedRoster &roster) {
            double nights[2] = {0, 0};
            double hours[2] = {0, 0};
            for (const Agent &agent : centre.agents) {
                if (!agent.worksNights)
                    continue;
                const bool carried = std::ranges::any_of(centre.fixed, [&](const Shift &shift) {
                    return shift.agent == agent.id && check.isNightWork(check.factsOf(shift).night);
                });
                hours[carried ? 1 : 0] += agent.weeklyHours;
                for (const Shift &shift : roster.shifts)
                    if (shift.agent == agent.id && check.isNightWork(check.factsOf(shift).night))
                        ++nights[carried ? 1 : 0];
            }
            return nights[1] / hours[1] / (nights[0] / hours[0]);
        };
        const NamedRoster with = built(centre, check, true);
        const NamedRoster without = built(centre, check, false);
        qInfo("nights of those who carried some before to the others': %.2f | %.2f", ratio(with),
              ratio(without));
        QVERIFY(with.open <= without.open);
        QVERIFY(ratio(with) < 0.5 * ratio(without));
        QVERIFY(hardOf(check, centre.agents, with.shifts, centre.fixed).empty());

        // Counters of the year speak like shifts.
        Centre counted(30, false);
        for (Agent &agent : counted.agents) {
            const bool more = agent.id % 2 == 0;
            agent.earlier = {monday, 0, more ? 30 : 5, more ? 20 : 3, more ? 40 : 10};
        }
        const OrderTask task = taskOf({&check, counted.agents, counted.open, counted.fixed});
        for (std::size_t i = 0; i + 2 < counted.agents.size(); ++i)
            for (std::size_t j = 0; j < counted.agents.size(); ++j) {
                const Agent &a = counted.agents[i], &b = counted.agents[j];
                if (a.worksNights && b.worksNights && a.weeklyHours == b.weeklyHours &&
                    a.absences.empty() && b.absences.empty() &&
                    a.earlier.nights > b.earlier.nights) {
                    const FairShare &less = task.task.persons[i].fair;
                    const FairShare &most = task.task.persons[j].fair;
                    QVERIFY(less.nights < most.nights);
                    QVERIFY(less.weekends < most.weekends);
                    QVERIFY(less.lates < most.lates);
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
