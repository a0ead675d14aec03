// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cost/findingfix.h"
#include "tests/support/berlin.h"
#include "tests/support/shifts.h"

#include <QTest>

#include <algorithm>

using namespace model;
using std::chrono::days;

namespace {

const Calendar calendar{berlin(), "", {}};
const Date monday = date(2026, 11, 30);
const Date tuesday = monday + days(1);
const WorkingTimeLaw law = germanWorkingTimeLaw();
const RosterCheck check(law, calendar, {monday, monday + days(6)});
const TimeGrid week(calendar.rangeOf(monday).begin, Minutes(15), 7 * 96);

Shift shiftOn(Date date, double from, double to, int id, int agent) {
    return ::shiftOn(calendar, date, from, to, id, agent);
}

std::vector<Agent> people(int count) {
    std::vector<Agent> agents(static_cast<std::size_t>(count));
    for (int id = 1; id <= count; ++id)
        agents[static_cast<std::size_t>(id) - 1].id = id;
    return agents;
}

/// At home on Monday evening, with a call until half past eleven.
Shift standbyWithCall(int id, int agent) {
    Shift standby = shiftOn(monday, 18, 24, id, agent);
    standby.standby = true;
    standby.activities = {{{at(calendar, monday, 22), at(calendar, monday, 23.5)}, 1}};
    return standby;
}

std::optional<RosterFinding> found(const std::vector<Shift> &shifts,
                                   const std::vector<Agent> &agents, RuleCode rule) {
    for (const RosterFinding &finding : check.check(agents, shifts))
        if (finding.rule == rule && isHard(finding))
            return finding;
    return std::nullopt;
}

/// One person is required at all hours, but for those given.
std::vector<ChannelRequirement> requiredBut(Date date, double from, double to) {
    std::vector<ChannelRequirement> required{{1, std::vector<double>(week.count(), 1.0)}};
    for (std::size_t i = 0; i < week.count(); ++i)
        if (week.beginOf(i) >= at(calendar, date, from) && week.beginOf(i) < at(calendar, date, to))
            required[0].people[i] = 0;
    return required;
}

std::vector<FindingFix> fixes(const RosterFinding &finding, const std::vector<Shift> &shifts,
                              const std::vector<Agent> &agents,
                              const std::vector<ChannelRequirement> &required) {
    const PayRates rates;
    const Cover cover(week, required, shifts);
    return fixesFor(finding, {agents, shifts, check, rates, cover});
}

std::vector<Shift> with(const FindingFix &fix, std::vector<Shift> shifts) {
    std::ranges::replace(shifts, fix.before, fix.after);
    return shifts;
}

} // namespace

class TestFindingFix : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLaterStartGivesTheRest() {
        const auto agents = people(1);
        const std::vector shifts{shiftOn(monday, 15, 22, 1, 1), shiftOn(tuesday, 8, 14, 2, 1)};
        const auto finding = found(shifts, agents, RuleCode::DailyRest);
        QVERIFY(finding);
        const auto ways = fixes(*finding, shifts, agents, requiredBut(monday, 0, 0));
        QCOMPARE(ways.size(), std::size_t(1));
        QVERIFY(ways[0].kind == FixKind::StartLater);
        QCOMPARE(ways[0].before.id, 2);
        // Eleven hours after ten in the evening.
        QVERIFY(ways[0].after.presence == shiftOn(tuesday, 9, 14, 2, 1).presence);
        QVERIFY(!found(with(ways[0], shifts), agents, RuleCode::DailyRest));
    }

    void theStandbyBeforeGoesToWhoeverMayTakeIt() {
        const std::vector shifts{standbyWithCall(1, 1), shiftOn(tuesday, 8, 14, 2, 1),
                                 shiftOn(tuesday, 6, 12, 3, 2)};
        const auto agents = people(3);
        const auto finding = found(shifts, agents, RuleCode::DailyRest);
        QVERIFY(finding && finding->agent == 1);
        const auto ways = fixes(*finding, shifts, agents, requiredBut(monday, 0, 0));
        QCOMPARE(ways.size(), std::size_t(2));
        QVERIFY(ways[1].kind == FixKind::HandOver);
        QCOMPARE(ways[1].before.id, 1);
        QCOMPARE(ways[1].after.agent, 3); // 2 begins at six
        QVERIFY(!found(with(ways[1], shifts), agents, RuleCode::DailyRest));
        const auto alone = fixes(*finding, shifts, people(2), requiredBut(monday, 0, 0));
        QCOMPARE(alone.size(), std::size_t(1));
        QVERIFY(alone[0].kind == FixKind::StartLater);
    }

    void aBreakStandsWhereLeastIsMissing_data() {
        QTest::addColumn<double>("quiet"); // hour in which nobody is required
        QTest::addColumn<double>("begin");
        QTest::newRow("at noon") << 12.0 << 12.0;
        QTest::newRow("later") << 13.5 << 13.5;
        // Before half past ten and after two, one side of the break would be longer than six hours.
        QTest::newRow("too late") << 16.25 << 10.5;
    }
    void aBreakStandsWhereLeastIsMissing() {
        QFETCH(double, quiet);
        QFETCH(double, begin);
        const auto agents = people(1);
        const std::vector shifts{shiftOn(monday, 8, 17, 1, 1)};
        const auto finding = found(shifts, agents, RuleCode::Break);
        QVERIFY(finding);
        const auto ways = fixes(*finding, shifts, agents, requiredBut(monday, quiet, quiet + 0.75));
        QCOMPARE(ways.size(), std::size_t(1));
        QVERIFY(ways[0].kind == FixKind::InsertBreak);
        QVERIFY(ways[0].pause.time.begin == at(calendar, monday, begin));
        QVERIFY(ways[0].pause.time.length() == Seconds(Minutes(30)));
        QVERIFY(!found(with(ways[0], shifts), agents, RuleCode::Break));
    }

    void lockedShiftsStay() {
        const auto agents = people(2);
        std::vector shifts{standbyWithCall(1, 1), shiftOn(tuesday, 8, 14, 2, 1)};
        shifts[1].locked = true;
        const auto finding = found(shifts, agents, RuleCode::DailyRest);
        QVERIFY(finding);
        QVERIFY(fixes(*finding, shifts, agents, requiredBut(monday, 0, 0)).empty());
        shifts[1].locked = false;
        shifts[0].locked = true;
        for (const FindingFix &fix : fixes(*finding, shifts, agents, requiredBut(monday, 0, 0)))
            QCOMPARE(fix.before.id, 2);
    }

    void whatOneChangeCannotMendHasNoFix() {
        const auto agents = people(1);
        std::vector<Shift> shifts;
        for (int day = 0; day < 7; ++day)
            shifts.push_back(shiftOn(monday + days(day), 8, 14, day + 1, 1));
        const auto finding = found(shifts, agents, RuleCode::SundayWork);
        RosterFinding other = finding.value_or(RosterFinding());
        other.rule = RuleCode::DaysInRow;
        other.shifts = {7};
        QVERIFY(fixes(other, shifts, agents, requiredBut(monday, 0, 0)).empty());
    }
};

QTEST_APPLESS_MAIN(TestFindingFix)
#include "tst_findingfix.moc"
