// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cost/candidates.h"
#include "model/cost/openreasons.h"
#include "model/cost/ruleconflicts.h"
#include "tests/support/berlin.h"
#include "tests/support/shifts.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace model;
using std::chrono::days;
using enum RuleCode;

Q_DECLARE_METATYPE(RuleSet)
Q_DECLARE_METATYPE(std::vector<RuleSet>)

namespace {

const Calendar calendar{berlin(), "", {}};
const Date monday = date(2026, 11, 30);
const RosterSpan week{monday, monday + days(6)};
constexpr int telephone = 1;

Shift shiftOn(Date date, double from, double to, int id = 1, int agent = 0) {
    return ::shiftOn(calendar, date, from, to, id, agent);
}

RuleSet setOf(std::initializer_list<RuleCode> rules) {
    RuleSet set;
    for (const RuleCode rule : rules)
        set.set(static_cast<std::size_t>(rule));
    return set;
}

bool everybodyBreaks(const std::vector<RuleSet> &broken, const RuleSet &rules) {
    return std::ranges::all_of(broken, [&](const RuleSet &one) { return (one & rules).any(); });
}

bool somebodyMay(const Shift &shift, const std::vector<Agent> &agents,
                 const std::vector<Shift> &shifts, const WorkingTimeLaw &law) {
    const RosterCheck check(law, calendar, week);
    return std::ranges::any_of(candidatesFor(shift, agents, shifts, check, {}),
                               &Candidate::isLegal);
}

/// With no hard rules but these.
WorkingTimeLaw only(WorkingTimeLaw law, const std::vector<RuleCode> &rules) {
    for (WorkingRule &rule : law.rules)
        if (rule.strength == Strength::Hard && std::ranges::find(rules, rule.code) == rules.end())
            rule.active = false;
    return law;
}

struct Roster {
    std::vector<Agent> agents;
    std::vector<Shift> shifts; ///< the open ones first
};

/// A week in which much is in the way of a few open shifts.
Roster randomRoster(std::mt19937 &random, int open) {
    const auto whole = [&](int from, int to) {
        return std::uniform_int_distribution(from, to)(random);
    };
    Roster roster;
    const auto add = [&](Date day, int agent) {
        const double from = whole(0, 40) / 2.0;
        Shift shift = shiftOn(day, from, from + whole(8, 20) / 2.0,
                              static_cast<int>(roster.shifts.size()) + 1, agent);
        if (whole(0, 2) > 0) {
            const Instant middle = shift.presence.begin + shift.presence.length() / 2;
            shift.breaks = {{{middle, middle + Minutes(30)}, false}};
        }
        if (whole(0, 2) == 0)
            shift.activities = {{shift.presence, telephone}};
        roster.shifts.push_back(std::move(shift));
    };
    for (int i = 0; i < open; ++i)
        add(monday + days(whole(0, 6)), 0);
    for (int id = 1; id <= whole(1, 4); ++id) {
        Agent agent;
        agent.id = id;
        agent.worksNights = whole(0, 1) == 0;
        agent.daysPerWeek = whole(4, 6);
        if (whole(0, 2) == 0)
            agent.skills = {telephone + 1};
        if (whole(0, 3) == 0)
            agent.absences = {{monday + days(3), monday + days(4), ""}};
        if (whole(0, 4) == 0)
            agent.protection = Protection::Young;
        for (int day = 0; day < 7; ++day)
            if (whole(0, 3) > 0)
                add(monday + days(day), id);
        roster.agents.push_back(std::move(agent));
    }
    return roster;
}

} // namespace

class TestOpenReasons : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void conflictsAreMinimal_data() {
        QTest::addColumn<std::vector<RuleSet>>("broken");
        QTest::addColumn<RuleSet>("fixed");
        QTest::addColumn<std::vector<RuleSet>>("conflicts");
        const RuleSet facts = setOf({Skill, AbsentDay});
        using Sets = std::vector<RuleSet>;
        QTest::newRow("nobody") << Sets{} << facts << Sets{};
        QTest::newRow("somebody may") << Sets{setOf({DailyRest}), {}} << facts << Sets{};
        QTest::newRow("one for everybody") << Sets{setOf({DailyRest}), setOf({DailyRest, Skill})}
                                           << facts << Sets{setOf({DailyRest})};
        QTest::newRow("one for each") << Sets{setOf({DailyRest}), setOf({DaysInRow})} << facts
                                      << Sets{setOf({DailyRest, DaysInRow})};
        QTest::newRow("each of two for everybody") << Sets{setOf({DailyRest, DaysInRow})} << facts
                                                   << Sets{setOf({DaysInRow}), setOf({DailyRest})};
        QTest::newRow("one beside two")
            << Sets{setOf({DailyRest, DaysInRow}), setOf({DaysInRow, Break})} << facts
            << Sets{setOf({DaysInRow}), setOf({DailyRest, Break})};
        QTest::newRow("a fact beside each rule")
            << Sets{setOf({Skill}), setOf({DailyRest, DaysInRow})} << facts
            << Sets{setOf({Skill, DaysInRow}), setOf({Skill, DailyRest})};
        QTest::newRow("facts only")
            << Sets{setOf({Skill}), setOf({AbsentDay})} << facts << Sets{facts};
    }
    void conflictsAreMinimal() {
        QFETCH(const std::vector<RuleSet>, broken);
        QFETCH(const RuleSet, fixed);
        QFETCH(const std::vector<RuleSet>, conflicts);
        QVERIFY(conflictsOf(broken, fixed) == conflicts);
    }

    void conflictsOfAnybodyAreMinimal() {
        std::mt19937 random(1);
        std::bernoulli_distribution breaks(0.4);
        std::size_t found = 0;
        for (int run = 0; run < 500; ++run) {
            std::vector<RuleSet> broken(1 + random() % 6);
            for (RuleSet &one : broken)
                for (std::size_t rule = 0; rule < 8; ++rule)
                    one[rule] = breaks(random);
            const RuleSet fixed = setOf({DailyHours, WeeklyHours});
            const std::vector<RuleSet> conflicts = conflictsOf(broken, fixed);
            found += conflicts.size();
            QCOMPARE(conflicts.empty(), !everybodyBreaks(broken, RuleSet().set()));
            for (std::size_t i = 0; i < conflicts.size(); ++i) {
                QVERIFY(everybodyBreaks(broken, conflicts[i]));
                for (std::size_t rule = 0; rule < ruleCodes; ++rule)
                    if (conflicts[i][rule])
                        QVERIFY(!everybodyBreaks(broken, RuleSet(conflicts[i]).reset(rule)));
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY((conflicts[i] & conflicts[j] & ~fixed).none());
            }
        }
        QVERIFY(found > 500);
    }

    void shiftsLeftOutAreCounted() {
        std::vector<Agent> agents(4000);
        for (std::size_t i = 0; i < agents.size(); ++i)
            agents[i].id = int(i) + 1;
        const std::vector<Shift> shifts{shiftOn(monday, 6, 12, 50), shiftOn(monday, 6, 12, 51),
                                        shiftOn(monday, 6, 12, 52)};
        const OpenReasons why =
            openReasons(agents, shifts, {germanWorkingTimeLaw(), calendar, week}, {});
        QCOMPARE(why.able, 2);
        QCOMPARE(why.notAsked, 1);
    }

    void theRuleInTheWayIsNamed() {
        std::vector<Agent> agents(1);
        agents[0].id = 3;
        const std::vector<Shift> shifts{shiftOn(monday, 15, 21, 51, 3),
                                        shiftOn(monday + days(1), 6, 12, 50)};
        const WorkingTimeLaw law = germanWorkingTimeLaw();
        const OpenReasons why = openReasons(agents, shifts, {law, calendar, week}, {});
        QCOMPARE(why.able, 0);
        QVERIFY(why.conflicts.empty());
        QCOMPARE(why.reasons.size(), std::size_t(1));
        QCOMPARE(why.reasons[0].shifts, 1);
        QCOMPARE(why.reasons[0].filled, 1);
        QCOMPARE(why.reasons[0].rules.size(), std::size_t(1));
        QVERIFY(why.reasons[0].rules[0].rule == DailyRest);
        QCOMPARE(why.reasons[0].rules[0].limit, 660.0);
        QCOMPARE(why.reasons[0].rules[0].relaxed, 540.0);
    }

    void theWorstPlaceOfARuleCounts() {
        // Nine hours of rest before it and eight after it.
        std::vector<Agent> agents(1);
        agents[0].id = 3;
        const std::vector<Shift> shifts{shiftOn(monday, 15, 21, 51, 3),
                                        shiftOn(monday + days(1), 6, 20, 50),
                                        shiftOn(monday + days(2), 4, 8, 52, 3)};
        const WorkingTimeLaw law = only(germanWorkingTimeLaw(), {DailyRest});
        const OpenReasons why = openReasons(agents, shifts, {law, calendar, week}, {});
        QCOMPARE(why.reasons.size(), std::size_t(1));
        QCOMPARE(why.reasons[0].rules[0].relaxed, 480.0);
        QCOMPARE(why.reasons[0].filled, 1);
    }

    void shiftsThatSomebodyMayTakeNeedNoReason() {
        std::vector<Agent> agents(1);
        agents[0].id = 3;
        const std::vector<Shift> shifts{shiftOn(monday, 6, 12, 50)};
        const WorkingTimeLaw law = germanWorkingTimeLaw();
        const OpenReasons why = openReasons(agents, shifts, {law, calendar, week}, {});
        QCOMPARE(why.able, 1);
        QVERIFY(why.reasons.empty() && why.conflicts.empty());
    }

    void rulesThatOnlyHelpTogetherAreNamedTogether() {
        // Nine hours of rest before a Sunday. Somebody else has not learned it.
        std::vector<Agent> agents(2);
        agents[0].id = 3;
        agents[1].id = 4;
        agents[1].skills = {telephone + 1};
        std::vector<Shift> shifts{shiftOn(monday + days(5), 15, 21, 51, 3),
                                  shiftOn(monday + days(6), 6, 12, 50)};
        shifts[1].activities = {{shifts[1].presence, telephone}};
        const WorkingTimeLaw law = germanWorkingTimeLaw();
        const OpenReasons why = openReasons(agents, shifts, {law, calendar, week}, {});
        QCOMPARE(why.able, 0);
        QCOMPARE(why.reasons.size(), std::size_t(1));
        const OpenReason &both = why.reasons[0];
        QCOMPARE(both.rules.size(), std::size_t(2));
        QVERIFY(both.rules[0].rule == DailyRest && both.rules[1].rule == SundayWork);
        QCOMPARE(both.rules[0].relaxed, 540.0);
        QCOMPARE(both.filled, 1);
        // Both break the law of Sundays, and one of the others each.
        QCOMPARE(why.conflicts.size(), std::size_t(2));
        for (const RuleConflict &conflict : why.conflicts) {
            QCOMPARE(conflict.shifts, 1);
            QVERIFY((conflict.rules == std::vector{SundayWork}) ||
                    (conflict.rules == std::vector{DailyRest, Skill}));
        }
        // Who has learned it needs only the Sunday.
        agents[1].skills.clear();
        const OpenReasons easier = openReasons(agents, shifts, {law, calendar, week}, {});
        QCOMPARE(easier.reasons.size(), std::size_t(1));
        QCOMPARE(easier.reasons[0].rules.size(), std::size_t(1));
        QVERIFY(easier.reasons[0].rules[0].rule == SundayWork);
        QVERIFY(easier.conflicts.empty());
    }

    void conflictsHoldAgainstTheRulesThemselves() {
        const WorkingTimeLaw law = germanWorkingTimeLaw();
        std::mt19937 random(2);
        std::size_t conflicts = 0, ofSeveral = 0;
        for (int run = 0; run < 300; ++run) {
            const Roster roster = randomRoster(random, 1);
            const Shift &shift = roster.shifts.front();
            const OpenReasons why =
                openReasons(roster.agents, roster.shifts, {law, calendar, week}, {});
            const auto may = [&](const WorkingTimeLaw &under) {
                return somebodyMay(shift, roster.agents, roster.shifts, under);
            };
            QCOMPARE(why.able == 1, may(law));
            for (const RuleConflict &conflict : why.conflicts) {
                ++conflicts;
                ofSeveral += conflict.rules.size() > 1 ? 1 : 0;
                QVERIFY(!may(only(law, conflict.rules)));
                for (const RuleCode rule : conflict.rules) {
                    std::vector<RuleCode> others = conflict.rules;
                    std::erase(others, rule);
                    QVERIFY(may(only(law, others)));
                }
            }
        }
        QVERIFY2(ofSeveral > 30, qPrintable(QString::number(ofSeveral)));
        QVERIFY2(conflicts > ofSeveral + 30, qPrintable(QString::number(conflicts)));
    }

    void whatIsRelaxedOpensTheShifts() {
        const WorkingTimeLaw law = germanWorkingTimeLaw();
        std::mt19937 random(3);
        int ofSeveral = 0;
        for (int run = 0; run < 200; ++run) {
            const Roster roster = randomRoster(random, 3);
            const OpenReasons why =
                openReasons(roster.agents, roster.shifts, {law, calendar, week}, {});
            if (why.able > 0)
                continue; // the others are asked about beside those that were given
            for (const OpenReason &reason : why.reasons) {
                const bool relaxable =
                    std::ranges::none_of(reason.rules, [](const RelaxedRule &one) {
                        return one.rule == Skill || one.rule == AbsentDay || one.rule == Overlap;
                    });
                if (!relaxable) {
                    QCOMPARE(reason.filled, 0);
                    continue;
                }
                ofSeveral += reason.rules.size() > 1 ? 1 : 0;
                QVERIFY(reason.filled > 0);
                const auto opened = std::ranges::count_if(roster.shifts, [&](const Shift &shift) {
                    return shift.agent == 0 && somebodyMay(shift, roster.agents, roster.shifts,
                                                           relaxed(law, reason.rules));
                });
                QVERIFY(opened >= reason.shifts);
                // None of several is too many.
                for (std::size_t i = 0; reason.rules.size() > 1 && i < reason.rules.size(); ++i) {
                    std::vector<RelaxedRule> others = reason.rules;
                    others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
                    const auto still =
                        std::ranges::count_if(roster.shifts, [&](const Shift &shift) {
                            return shift.agent == 0 &&
                                   somebodyMay(shift, roster.agents, roster.shifts,
                                               relaxed(law, others));
                        });
                    QVERIFY(still < opened);
                }
            }
        }
        QVERIFY2(ofSeveral > 50, qPrintable(QString::number(ofSeveral)));
    }
};

QTEST_APPLESS_MAIN(TestOpenReasons)
#include "tst_openreasons.moc"
