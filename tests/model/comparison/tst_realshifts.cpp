// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/realshifts.h"
#include "model/time/holidays.h"
#include "tests/support/berlin.h"
#include "tests/support/service.h"
#include "tests/support/shifts.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace model;
using std::chrono::days;

namespace {

const Date monday = date(2026, 11, 30);

Calendar bavaria() {
    Calendar calendar{berlin(), "DE-BY", {}};
    addHolidays(calendar, "DE-BY", 2026, 2027);
    return calendar;
}
const Calendar calendar = bavaria();
const WorkingTimeLaw law = germanWorkingTimeLaw();

/// 20 an hour, 24 with on-costs; a quarter more paid than worked.
PayRates rates() {
    PayRates rates;
    rates.hourlyWage = Money(2000);
    rates.onCosts = 0.2;
    return rates;
}
constexpr Shrinkage fifth{0.2, 0.0};

Instant at(Date date, double hour) { return ::at(calendar, date, hour); }

Shift shiftOn(Date date, double from, double to, int agent) {
    static int id = 0;
    return ::shiftOn(calendar, date, from, to, ++id, agent);
}

/// One channel that nobody has called yet, by hours of the week.
ScenarioOutcome quiet() {
    ScenarioOutcome outcome;
    outcome.week = TimeGrid(at(monday, 0), Minutes(60), 168);
    ChannelOutcome channel;
    channel.channel.id = 1;
    channel.staffing.resize(168);
    outcome.channels.push_back(channel);
    return outcome;
}

/// As evaluate() counts them.
void require(ScenarioOutcome &outcome, int hour, double positions, double openShare = 1) {
    auto &channel = outcome.channels[0];
    auto &interval = channel.staffing[static_cast<std::size_t>(hour)];
    interval.positions = positions;
    interval.openShare = openShare;
    channel.dutyHours += positions * openShare;
    outcome.dutyHours += positions * openShare;
    outcome.paidHours = fifth.scheduled(outcome.dutyHours);
    outcome.cost.base = Money::fromMajor(outcome.paidHours * 24);
}

std::vector<Agent> twoPeople() {
    std::vector<Agent> agents(2);
    for (int id = 1; id <= 2; ++id) {
        agents[static_cast<std::size_t>(id) - 1].id = id;
        agents[static_cast<std::size_t>(id) - 1].weeklyHours = 40;
    }
    return agents;
}

ShiftDifference of(const RealShifts &real, ShiftEffect effect) {
    return *std::ranges::find(real.differences, effect, &ShiftDifference::effect);
}

void compare(double found, double expected) {
    QVERIFY2(std::abs(found - expected) < 1e-6,
             qPrintable(QString::number(found) + " instead of " + QString::number(expected)));
}

/// Each amount of money is rounded to a cent.
void addsUp(const RealShifts &real, const ScenarioOutcome &estimate) {
    double hours = 0;
    double cost = 0;
    for (const ShiftDifference &one : real.differences) {
        hours += one.hours;
        cost += one.cost;
    }
    QVERIFY(std::abs(hours - (real.paidHours - estimate.paidHours)) < 1e-6);
    QVERIFY(std::abs(cost - (real.cost.staff() - estimate.cost.staff()).major()) < 0.05);
}

} // namespace

class TestRealShifts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDayIsExplainedHourByHour() {
        ScenarioOutcome estimate = quiet();
        for (int hour = 9; hour < 17; ++hour)
            require(estimate, hour, 1);
        // Comes an hour too early, goes half an hour too early, and eats in between.
        Shift day = shiftOn(monday, 8, 16.5, 1);
        day.breaks = {{{at(monday, 12), at(monday, 12.5)}, false}};
        const auto agents = twoPeople();
        const RealShifts real =
            realShifts(estimate, std::vector{day}, {agents, law, calendar, rates(), fifth});
        compare(real.dutyHours, 8);
        compare(real.missingHours, 1);
        compare(real.surplusHours, 1);
        compare(real.schedulingLoss(), 0.125);
        compare(real.paidHours, 10);
        compare(of(real, ShiftEffect::Short).hours, -1.25);
        compare(of(real, ShiftEffect::Idle).hours, 1.25);
        compare(of(real, ShiftEffect::Idle).cost, 30);
        compare(of(real, ShiftEffect::Surplus).hours, 0);
        compare(real.cost.staff().major(), 240);
        QCOMPARE(real.people, 1);
        addsUp(real, estimate);
    }

    void surchargesFollowTheMinutesWithinTheWeek() {
        ScenarioOutcome estimate = quiet();
        for (int hour = 9; hour < 17; ++hour)
            require(estimate, hour, 1);
        const std::vector shifts{shiftOn(monday, 9, 17, 1), shiftOn(monday + days(6), 20, 28, 2)};
        const auto agents = twoPeople();
        const RealShifts real =
            realShifts(estimate, shifts, {agents, law, calendar, rates(), fifth});
        // Four of Sunday's hours lie in the week, one of them at night.
        compare(real.paidHours, 15);
        compare(real.cost.base.major(), 360);
        compare(real.cost.sunday.major(), 4 * 1.25 * 0.5 * 24);
        compare(real.cost.night.major(), 1 * 1.25 * 0.25 * 24);
        compare(of(real, ShiftEffect::Sunday).cost, 60);
        compare(of(real, ShiftEffect::Idle).hours, 5);
        addsUp(real, estimate);
        // 52.18 Sunday shifts a year for 37 Sundays; four nights in four weeks for seven.
        compare(real.bounds.hours, 15.0 / 40);
        compare(real.bounds.crew, 1);
        compare(real.bounds.sundays, 365.25 / 7 / 37);
        compare(real.bounds.nights, 4.0 / 7);
        QCOMPARE(real.bounds.heads(), 2.0);
    }

    void oneSeatAroundTheClockTakesFiveCrews() {
        ScenarioOutcome estimate = quiet();
        std::vector<Shift> shifts;
        for (int hour = 0; hour < 168; ++hour)
            require(estimate, hour, 1);
        for (int day = 0; day < 7; ++day)
            for (const int from : {6, 14, 22})
                shifts.push_back(shiftOn(monday + days(day), from, from + 8, 1 + day % 2));
        // Who came on Sunday evening before.
        shifts.push_back(shiftOn(monday - days(1), 22, 30, 1));
        const auto agents = twoPeople();
        const RealShifts real =
            realShifts(estimate, shifts, {agents, law, calendar, rates(), {0, 0}});
        compare(real.dutyHours, 168);
        compare(real.missingHours, 0);
        compare(real.surplusHours, 0);
        compare(real.bounds.hours, 4.2);
        compare(real.bounds.crew, 4.2); // 21 shifts of five a person
        compare(real.bounds.nights, 4); // 28 nights of seven a person
        // Three on Sunday itself, and the night that reaches into it.
        compare(real.bounds.sundays, 4 * 365.25 / 7 / 37);
        QCOMPARE(real.bounds.heads(), 6.0);
    }

    void hoursThatAreOpenInPartAndFixedWorkAreNamed() {
        ScenarioOutcome estimate = quiet();
        require(estimate, 9, 2, 0.5);
        estimate.dutyHours += 4;
        estimate.paidHours += 5;
        estimate.cost.base = Money::fromMajor(estimate.paidHours * 24);
        const RealShifts real = realShifts(estimate, {}, {{}, law, calendar, rates(), fifth});
        compare(of(real, ShiftEffect::Short).hours, -2.5);
        compare(of(real, ShiftEffect::PartOpen).hours, 1.25);
        compare(of(real, ShiftEffect::FixedWork).hours, -5);
        compare(real.paidHours, 0);
        addsUp(real, estimate);
    }

    void meetingsBeyondTheShrinkageArePaidOnTop() {
        ScenarioOutcome estimate = quiet();
        for (int hour = 9; hour < 13; ++hour)
            require(estimate, hour, 1);
        Shift day = shiftOn(monday, 9, 17, 1);
        day.activities = {{{at(monday, 9), at(monday, 13)}, 1},
                          {{at(monday, 13), at(monday, 17)}, 0}};
        const RealShifts real =
            realShifts(estimate, std::vector{day}, {{}, law, calendar, rates(), fifth});
        compare(real.dutyHours, 4);
        compare(real.awayHours, 4);
        // One hour of four away is what a fifth of five paid hours allows for.
        compare(of(real, ShiftEffect::AwayBeyond).hours, 3);
        compare(real.paidHours, 8);
        addsUp(real, estimate);
    }

    void standbyCostsPerHourWhatItCostsInTheEstimate() {
        ScenarioOutcome estimate = quiet();
        for (std::size_t hour = 18; hour < 22; ++hour)
            estimate.channels[0].staffing[hour].standby = 1;
        estimate.cost.standby = Money(10000);
        Shift half = shiftOn(monday, 18, 20, 1);
        half.standby = true;
        const RealShifts real =
            realShifts(estimate, std::vector{half}, {{}, law, calendar, rates(), fifth});
        compare(of(real, ShiftEffect::Standby).cost, -50);
        compare(real.paidHours, 0);
        addsUp(real, estimate);
    }

    void whoNobodyIsYetIsAskedForButNotPaid() {
        ScenarioOutcome estimate = quiet();
        for (int hour = 9; hour < 17; ++hour)
            require(estimate, hour, 1);
        const RealShifts real = realShifts(estimate, std::vector{shiftOn(monday, 9, 17, 0)},
                                           {{}, law, calendar, rates(), fifth});
        QCOMPARE(real.openShifts, 1);
        compare(real.paidHours, 0);
        compare(real.missingHours, 8);
        compare(real.bounds.crew, 1);
        QVERIFY(real.bounds.hours > 0);
        addsUp(real, estimate);
    }

    void theDifferencesAlwaysAddUp() {
        Service service;
        const auto inputs = service.inputs();
        std::mt19937 random(7);
        const auto number = [&random](int below) {
            return static_cast<int>(random() % static_cast<unsigned>(below));
        };
        for (const CoverageScenario &scenario : service.scenarios()) {
            const ScenarioOutcome estimate = evaluate(scenario, inputs);
            std::vector<Shift> shifts;
            for (int id = 1; id <= 200; ++id) {
                Shift shift;
                shift.id = id;
                shift.agent = number(30);
                shift.presence.begin = estimate.week.begin() + Minutes(15 * (number(720) - 24));
                shift.presence.end = shift.presence.begin + Minutes(60 * (4 + number(6)));
                shift.standby = number(10) == 0;
                const Instant pause = shift.presence.begin + Minutes(120);
                if (!shift.standby)
                    shift.breaks = {{{pause, pause + Minutes(30)}, number(4) == 0}};
                shifts.push_back(std::move(shift));
            }
            addsUp(realShifts(estimate, shifts,
                              {{}, law, service.calendar, service.payRates, service.shrinkage}),
                   estimate);
        }
    }
};

QTEST_APPLESS_MAIN(TestRealShifts)
#include "tst_realshifts.moc"
