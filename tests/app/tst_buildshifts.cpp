// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/buildshifts.h"
#include "app/tasks/cbcsolver.h"
#include "model/cost/shiftoffer.h"
#include "model/shifts/rostercheck.h"
#include "model/time/holidays.h"
#include "tests/support/berlin.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace model;
using application::BuildOptions;
using application::BuiltShifts;
using application::RequiredPeople;
using std::chrono::days;

namespace {

const Date monday = date(2026, 11, 30);

Plan planOf(int agents) {
    Plan plan;
    plan.calendar = {berlin(), "DE-BY", {}};
    addHolidays(plan.calendar, "DE-BY", 2026, 2027);
    plan.channels = {newChannel(1, "Phone", Medium::Phone), newChannel(2, "Email", Medium::Email)};
    plan.scenarios = standardScenarios(plan.channels);
    for (int id = 1; id <= agents; ++id) {
        Agent agent;
        agent.id = id;
        agent.name = "Agent " + std::to_string(id);
        agent.weeklyHours = id % 3 == 0 ? 20 : 40;
        plan.agents.push_back(agent);
    }
    return plan;
}

/// Phone from eight to eight, email from nine to five, on weekdays.
RequiredPeople office(const Plan &plan, int phone, int email, Date first = monday, int weeks = 1) {
    RequiredPeople required;
    required.first = first;
    required.weeks = weeks;
    const Instant begin = plan.calendar.rangeOf(first).begin;
    const Instant end = plan.calendar.rangeOf(first + days(7 * weeks)).begin;
    required.grid = {begin, Minutes(30), static_cast<std::size_t>((end - begin) / Minutes(30))};
    required.channels = {{1, std::vector<double>(required.grid.count(), 0.0)},
                         {2, std::vector<double>(required.grid.count(), 0.0)}};
    for (std::size_t i = 0; i < required.grid.count(); ++i) {
        const LocalTime local = plan.calendar.toLocal(required.grid.beginOf(i));
        const int hour = static_cast<int>(minuteOfDay(local).count() / 60);
        if (weekdayIndex(dateOf(local)) >= 5)
            continue;
        required.channels[0].people[i] = hour >= 8 && hour < 20 ? phone : 0;
        required.channels[1].people[i] = hour >= 9 && hour < 17 ? email : 0;
    }
    return required;
}

RequiredPeople aroundTheClock(const Plan &plan, int people, Date first) {
    RequiredPeople required = office(plan, 0, 0, first);
    required.channels[0].people.assign(required.grid.count(), people);
    return required;
}

BuildOptions quick(double seconds = 6) {
    BuildOptions options;
    options.time = std::chrono::duration<double>(seconds);
    return options;
}

std::vector<RosterFinding> hardFindings(const Plan &plan, const std::vector<Agent> &agents,
                                        const BuiltShifts &built,
                                        const std::vector<Shift> &before = {}) {
    const RosterCheck check(plan.law, plan.calendar,
                            {built.first, built.first + days(7 * built.weeks - 1)});
    std::vector<Shift> shifts = before;
    shifts.insert(shifts.end(), built.shifts.begin(), built.shifts.end());
    auto findings = check.check(agents, shifts);
    std::erase_if(findings, [](const RosterFinding &finding) { return !isHard(finding); });
    return findings;
}

/// People on a channel in each interval, counted from the activities.
std::vector<int> peopleOn(int channel, const BuiltShifts &built, const TimeGrid &grid) {
    std::vector<int> people(grid.count(), 0);
    for (const Shift &shift : built.shifts)
        for (std::size_t i = 0; i < grid.count(); ++i) {
            const Instant at = grid.beginOf(i);
            const bool pause = std::ranges::any_of(
                shift.breaks, [&](const ShiftBreak &one) { return one.time.contains(at); });
            for (const ShiftActivity &activity : shift.activities)
                if (shift.agent != 0 && activity.channel == channel && !pause &&
                    activity.time.contains(at))
                    ++people[i];
        }
    return people;
}

} // namespace

class TestBuildShifts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWeekIsCoveredWithinTheRules() {
        if (!application::cbcIsInstalled())
            QSKIP("the program cbc is not installed");
        const Plan plan = planOf(24);
        const RequiredPeople required = office(plan, 6, 3);
        int published = 0;
        const BuiltShifts built = application::buildShifts(
            plan, required, 1, quick(), {}, [&](const BuiltShifts &) { ++published; });
        QVERIFY(published > 0);
        QVERIFY(!built.shifts.empty());
        QVERIFY(hardFindings(plan, plan.agents, built).empty());
        QCOMPARE(built.openShifts, 0);
        // 6 × 12 h + 3 × 8 h on five days.
        QVERIFY2(built.shortHours < 0.03 * 480, qPrintable(QString::number(built.shortHours)));
        QVERIFY(built.bound > 0 && built.objective >= built.bound - 1e-6);
        const auto phone = peopleOn(1, built, required.grid);
        const auto email = peopleOn(2, built, required.grid);
        double missing = 0;
        for (std::size_t i = 0; i < phone.size(); ++i)
            missing += 0.5 * (std::max(0.0, required.channels[0].people[i] - phone[i]) +
                              std::max(0.0, required.channels[1].people[i] - email[i]));
        QVERIFY(std::abs(missing - built.shortHours) < 1e-6);
    }

    void nobodyWorksOnAChannelHeDoesNotKnow() {
        Plan plan = planOf(24);
        for (Agent &agent : plan.agents)
            agent.skills = agent.id % 4 == 0   ? std::vector<int>{2}
                           : agent.id % 4 == 1 ? std::vector<int>{1, 2}
                                               : std::vector<int>{1};
        const BuiltShifts built =
            application::buildShifts(plan, office(plan, 6, 3), 1, quick(3), {});
        QVERIFY(!built.shifts.empty());
        QVERIFY(hardFindings(plan, plan.agents, built).empty());
    }

    void aroundTheClockNeedsAReasonForSundays() {
        Plan plan = planOf(0);
        const Date clocksGoBack = date(2026, 10, 19); // the week ends with 25 hours
        const BuiltShifts forbidden =
            application::buildShifts(plan, aroundTheClock(plan, 2, clocksGoBack), 1, quick(4), {});
        QVERIFY(forbidden.openShifts > 0);
        for (const Shift &shift : forbidden.shifts)
            if (shift.agent == 0)
                QVERIFY(weekdayIndex(dateOf(plan.calendar.toLocal(shift.presence.end))) == 6 ||
                        weekdayIndex(dateOf(plan.calendar.toLocal(shift.presence.begin))) == 6);
        plan.law.sundayBasis = "ArbZG §10";
        const BuiltShifts allowed =
            application::buildShifts(plan, aroundTheClock(plan, 2, clocksGoBack), 1, quick(6), {});
        QVERIFY(hardFindings(plan, allowed.created, allowed).empty());
        QVERIFY(!allowed.created.empty());
        QCOMPARE(allowed.openShifts, 0);
        const double required = 2.0 * (7 * 24 + 1);
        // Somebody is on a break for half an hour of every eight; a third person would cost more.
        QVERIFY2(allowed.shortHours < 0.07 * required,
                 qPrintable(QString::number(allowed.shortHours)));
    }

    void peopleAreMadeForAllChannelsTogether() {
        const Plan plan = planOf(0);
        const BuiltShifts built =
            application::buildShifts(plan, office(plan, 4, 2), 1, quick(3), {});
        QVERIFY(!built.created.empty());
        QVERIFY(hardFindings(plan, built.created, built).empty());
        QCOMPARE(built.openShifts, 0);
        std::set<int> ids;
        for (const Agent &agent : built.created)
            QVERIFY(ids.insert(agent.id).second);
        for (const Shift &shift : built.shifts)
            QVERIFY(ids.contains(shift.agent));
    }

    void theWeekBeforeIsCarriedIn() {
        Plan plan = planOf(10);
        // Everybody worked until eleven on Sunday: nobody may begin before ten.
        plan.law.sundayBasis = "ArbZG §10";
        std::vector<Shift> before;
        const Instant midnight = plan.calendar.rangeOf(monday).begin;
        for (const Agent &agent : plan.agents)
            before.push_back({agent.id,
                              agent.id,
                              {midnight - Minutes(6 * 60), midnight - Minutes(60)},
                              {},
                              {},
                              false,
                              false});
        plan.shifts[1] = Shared(before);
        const BuiltShifts built =
            application::buildShifts(plan, office(plan, 3, 0), 1, quick(3), {});
        QVERIFY(hardFindings(plan, plan.agents, built, before).empty());
        for (const Shift &shift : built.shifts) {
            QVERIFY(shift.id > 10);
            if (shift.agent != 0)
                QVERIFY(shift.presence.begin >= midnight + Minutes(600));
        }
    }

    void lockedShiftsStayAndCount() {
        Plan plan = planOf(12);
        const Instant eight = plan.calendar.rangeOf(monday).begin + Minutes(480);
        const Shift locked{7,
                           2,
                           {eight, eight + Minutes(510)},
                           {{{eight + Minutes(240), eight + Minutes(270)}, false}},
                           {},
                           false,
                           true};
        const Shift loose{8, 3, {eight, eight + Minutes(240)}, {}, {}, false, false};
        plan.shifts[1] = Shared(std::vector<Shift>{locked, loose});
        const BuiltShifts built =
            application::buildShifts(plan, office(plan, 4, 1), 1, quick(3), {});
        QCOMPARE(std::ranges::count(built.shifts, locked), 1);
        QCOMPARE(std::ranges::count(built.shifts, 8, &Shift::id), 0);
        QVERIFY(hardFindings(plan, plan.agents, built).empty());
        const Plan adopted = application::withShifts(plan, 1, built);
        QVERIFY(*adopted.shifts.at(1) == built.shifts);
        std::set<int> ids;
        for (const Shift &shift : built.shifts)
            QVERIFY(ids.insert(shift.id).second);
    }

    void absencesAndFreeDaysAreKept() {
        Plan plan = planOf(12);
        plan.agents[0].absences = {{monday, monday + days(6), "Leave"}};
        plan.agents[1].availability[0] = Availability{Minutes(0), Minutes(0)};
        plan.agents[2].worksNights = false;
        const BuiltShifts built =
            application::buildShifts(plan, office(plan, 4, 1), 1, quick(3), {});
        QVERIFY(hardFindings(plan, plan.agents, built).empty());
        QVERIFY(std::ranges::none_of(built.shifts, [](const Shift &s) { return s.agent == 1; }));
        QCOMPARE(std::ranges::count_if(built.shifts,
                                       [&](const Shift &s) {
                                           return s.agent == 2 &&
                                                  dateOf(plan.calendar.toLocal(s.presence.begin)) ==
                                                      monday;
                                       }),
                 0);
    }

    void stoppedAtOnceThereIsStillAResult() {
        const Plan plan = planOf(12);
        std::stop_source stop;
        stop.request_stop();
        const BuiltShifts built =
            application::buildShifts(plan, office(plan, 4, 1), 1, quick(), {stop.get_token(), {}});
        QVERIFY(!built.finished);
        QVERIFY(hardFindings(plan, plan.agents, built).empty());
    }

    void standbyIsGivenInTurn() {
        const Plan plan = planOf(5);
        RequiredPeople required = office(plan, 1, 0);
        for (int day = 0; day < 5; ++day) {
            const Instant evening = plan.calendar.rangeOf(monday + days(day)).begin + Minutes(1200);
            required.standby.push_back({evening, evening + Minutes(180)});
        }
        const BuiltShifts built = application::buildShifts(plan, required, 1, quick(2), {});
        std::map<int, int> carried;
        for (const Shift &shift : built.shifts)
            if (shift.standby)
                ++carried[shift.agent];
        QCOMPARE(carried.size(), std::size_t(5));
        QVERIFY(!carried.contains(0));
    }
};

QTEST_GUILESS_MAIN(TestBuildShifts)
#include "tst_buildshifts.moc"
