// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/comparison.h"
#include "tests/support/randomscenarios.h"
#include "tests/support/service.h"

#include <QTest>
#include <queue>

#include <rapidcheck.h>

#include <algorithm>
#include <numeric>
#include <random>

using namespace model;

namespace {

rc::Gen<double> between(int from, int to) {
    return rc::gen::map(rc::gen::inRange(from, to + 1), [](int x) { return x / 100.0; });
}

OpeningHours anyHours() {
    const int kind = *rc::gen::inRange(0, 6);
    if (kind == 0)
        return OpeningHours::aroundTheClock();
    if (kind == 1)
        return OpeningHours::never();
    OpeningHours hours;
    for (auto &day : hours.week) {
        if (*rc::gen::inRange(0, 4) == 0)
            continue;
        const int opens = *rc::gen::inRange(0, 23 * 60);
        const int length = *rc::gen::inRange(10, 20 * 60);
        day = {{Minutes(opens), Minutes(opens + length)}};
    }
    return hours;
}

ChannelCoverage anyCoverage() {
    ChannelCoverage coverage;
    coverage.hours = anyHours();
    coverage.closedDoor.retries = *between(0, 50);
    coverage.closedDoor.switches = *between(0, 30);
    coverage.closedDoor.selfSolved = *between(0, 20);
    coverage.closedDoor.retryDelay = Minutes(*rc::gen::inRange(1, 400));
    coverage.redials = *between(0, 90);
    coverage.minimumStaff = *rc::gen::inRange(0, 3);
    coverage.minimumStaffAtNight = *rc::gen::inRange(0, 3);
    if (*rc::gen::arbitrary<bool>())
        coverage.standby.hours = anyHours();
    coverage.redialDelay = Minutes(*rc::gen::inRange(0, 120));
    if (*rc::gen::arbitrary<bool>())
        coverage.atClosing = AtClosing::SentAway;
    if (*rc::gen::arbitrary<bool>()) {
        coverage.partner.hours = anyHours();
        coverage.partner.answered = *between(30, 95);
        coverage.partner.within = Seconds(*rc::gen::inRange(5, 20000));
    }
    if (*rc::gen::arbitrary<bool>())
        coverage.failure = {*between(0, 40), Minutes(*rc::gen::inRange(10, 3000)), *between(0, 90),
                            Minutes(*rc::gen::inRange(10, 3000))};
    return coverage;
}

/// Where better service makes less load of itself, no law says more people: one agent more for an
/// hour's callers lets fewer of them hang up and call the next hour.
void withoutFeedback(CoverageScenario &scenario) {
    for (auto &[id, coverage] : scenario.channels) {
        coverage.redials = 0.0;
        coverage.atClosing = AtClosing::Served;
        coverage.failure = {};
    }
}

CoverageScenario anyScenario() {
    CoverageScenario scenario;
    for (int id = 1; id <= 4; ++id)
        scenario.channels[id] = anyCoverage();
    return scenario;
}

CoverageScenario nothingOpen() {
    CoverageScenario scenario;
    for (int id = 1; id <= 4; ++id)
        scenario.channels[id].hours = OpeningHours::never();
    return scenario;
}

Service anyService() {
    const auto volume = [] { return static_cast<double>(*rc::gen::inRange(0, 4000)); };
    const double phone = volume();
    const double chat = volume();
    const double email = volume();
    const double social = volume();
    return Service(phone, chat, email, social);
}

double required(const ChannelOutcome &channel) {
    double sum = 0.0;
    for (const StaffingInterval &at : channel.staffing)
        sum += at.required * at.openShare;
    return sum;
}

/// What one live channel of M/M/c with impatient callers meets in one hour, caller by caller.
double simulatedServiceLevel(double perSecond, double handle, double patience, int agents,
                             double within, int calls) {
    std::mt19937_64 random(20240229);
    std::exponential_distribution<double> gap(perSecond);
    std::exponential_distribution<double> work(1.0 / handle);
    std::exponential_distribution<double> limit(1.0 / patience);
    std::priority_queue<double, std::vector<double>, std::greater<>> freeAt;
    for (int agent = 0; agent < agents; ++agent)
        freeAt.push(0.0);
    double time = 0.0;
    int answered = 0;
    for (int call = 0; call < calls; ++call) {
        time += gap(random);
        const double start = std::max(time, freeAt.top());
        if (start - time > limit(random))
            continue;
        freeAt.pop();
        freeAt.push(start + work(random));
        answered += start - time <= within ? 1 : 0;
    }
    return static_cast<double>(answered) / calls;
}

} // namespace

class TestEvaluate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "seed=20240229 max_success=30 max_size=100 noshrink=1");
    }

    void everyContactHasOneFate();
    void everyoneSentAwayIsFollowedToTheEnd();
    void whoComesAgainAfterManyWeeksIsCounted();
    void openAroundTheClockLosesNobodyAtTheDoor();
    void aHigherGoalNeverNeedsFewerPeople();
    void withoutDemandOnlyTheMinimumIsPaid();
    void aScenarioDoesNotDifferFromItself();
    void doublingTheWageDoublesTheWages();
    void channelsWithoutSwitchingAreIndependent();
    void fixedWorkIsPaidBesideTheContacts();
    void aLostContactIsWorthWhatItsChannelSays();
    void aBlendedTeamNeverCostsMore();
    void aBlendedTeamIsWhatIdlePeopleLeave();
    void whatAPartnerHandsBackWaitsForTheTeam();
    void urgentContactsHavePeopleAndAPromiseOfTheirOwn();
    void moreRetriesNeverLowerTheLoadAfterOpening();
    void bothViewsDifferWhenTheDoorIsClosed();
    void aLiveChannelAgreesWithASimulation();
    void staffedDeferredGoalsAreMet();
    void aChannelThatNeverOpensKeepsEverybodyWaiting();
    void theVerdictSpeaksInRoundedFigures();
    void theFrontierMarksWhatNothingBeats();
    void theFrontierStopsWhenAsked();
    void impossibleInputsAreRefused();
};

void TestEvaluate::everyContactHasOneFate() {
    QVERIFY(rc::check([] {
        const Service service = anyService();
        CoverageScenario scenario = anyScenario();
        scenario.team = *rc::gen::element(TeamStructure::Dedicated, TeamStructure::Blended);
        const auto outcome = evaluate(scenario, service.inputs());
        for (const ChannelOutcome &channel : outcome.channels) {
            RC_ASSERT(std::abs(channel.fate.sum() - channel.naturalContacts) <=
                      1e-9 * std::max(1.0, channel.naturalContacts));
            for (const double part :
                 {channel.fate.answeredFirstTry, channel.fate.answeredAfterRetry,
                  channel.fate.answeredAfterSwitch, channel.fate.abandoned, channel.fate.lostClosed,
                  channel.fate.sentAway, channel.fate.selfSolved, channel.fate.waiting})
                RC_ASSERT(part >= -1e-9);
            RC_ASSERT(channel.customerView.withinPromise <=
                      channel.fate.answered() / std::max(channel.naturalContacts, 1e-9) + 0.005);
            double natural = 0.0;
            for (const HourResponse &hour : channel.hours) {
                natural += hour.natural;
                RC_ASSERT(hour.withinPromise <= hour.natural * (1.0 + 1e-9) + 1e-9);
                if (hour.median)
                    RC_ASSERT(*hour.median <= hour.p90.value());
            }
            RC_ASSERT(std::abs(natural - channel.naturalContacts) <= 1e-6);
            for (const StaffingInterval &at : channel.staffing) {
                RC_ASSERT(std::isfinite(at.required) && std::isfinite(at.waitingHours));
                RC_ASSERT(at.occupancy >= 0.0 && at.occupancy <= 1.0 + 1e-9);
                RC_ASSERT(at.openShare > 0.0 || at.positions == 0.0);
            }
        }
    }));
}

/// Who calls again in the first hour of the week is not all who will: others come on Friday.
void TestEvaluate::everyoneSentAwayIsFollowedToTheEnd() {
    const Service service(0.0, 32.0, 0.0, 0.0);
    CoverageScenario scenario = nothingOpen();
    ChannelCoverage &chat = scenario.channels[2];
    chat.partner.hours = OpeningHours::never();
    for (std::size_t day : {1, 2, 3, 5, 6})
        chat.hours.week[day] = {{Minutes(0), Minutes(10)}};
    chat.hours.week[4] = {{Minutes(495), Minutes(694)}};
    for (std::size_t day : {0, 2, 3, 5, 6})
        chat.partner.hours.week[day] = {{Minutes(0), Minutes(10)}};
    chat.partner.hours.week[4] = {{Minutes(695), Minutes(705)}};
    chat.partner.answered = 0.3;
    chat.partner.within = Seconds(5);
    chat.atClosing = AtClosing::SentAway;
    chat.redials = 0.0;
    chat.closedDoor = {.retries = 0.03, .retryDelay = Minutes(1), .switches = 0.0};
    const ChannelOutcome outcome = evaluate(scenario, service.inputs()).channels[1];
    QVERIFY2(std::abs(outcome.fate.sum() - outcome.naturalContacts) < 1e-9,
             qPrintable(QString::number(outcome.fate.sum() - outcome.naturalContacts)));
}

/// Ten minutes a week for callers who come again after hours of open time: it takes a year and more
/// until as many come as go.
void TestEvaluate::whoComesAgainAfterManyWeeksIsCounted() {
    const Service service(926.0, 0.0, 0.0, 0.0);
    CoverageScenario scenario = nothingOpen();
    ChannelCoverage &phone = scenario.channels[1];
    phone.hours.week[6] = {{Minutes(23), Minutes(33)}};
    phone.failure = {.unsolved = 0.12, .unsolvedDelay = Minutes(810)};
    phone.redials = 0.8;
    phone.redialDelay = Minutes(119);
    const ChannelOutcome outcome = evaluate(scenario, service.inputs()).channels[0];
    QVERIFY2(std::abs(outcome.fate.sum() - outcome.naturalContacts) < 1e-6,
             qPrintable(QString::number(outcome.fate.sum() - outcome.naturalContacts)));
    // Of all who are answered, however often, 12 % ask once more.
    const double served = outcome.fate.answered() / (1.0 - 0.12);
    QVERIFY2(std::abs(outcome.repeatContacts / (served * 0.12) - 1.0) < 0.02,
             qPrintable(QString("%1 %2").arg(outcome.repeatContacts).arg(served * 0.12)));
}

void TestEvaluate::openAroundTheClockLosesNobodyAtTheDoor() {
    QVERIFY(rc::check([] {
        CoverageScenario scenario = anyScenario();
        for (auto &[id, coverage] : scenario.channels)
            coverage.hours = OpeningHours::aroundTheClock();
        const Service service = anyService();
        const auto outcome = evaluate(scenario, service.inputs());
        RC_ASSERT(outcome.fate.lostClosed == 0.0);
        RC_ASSERT(outcome.fate.selfSolved == 0.0);
        RC_ASSERT(outcome.fate.answeredAfterSwitch == 0.0);
    }));
}

void TestEvaluate::aHigherGoalNeverNeedsFewerPeople() {
    QVERIFY(rc::check([] {
        Service service = anyService();
        CoverageScenario scenario = anyScenario();
        withoutFeedback(scenario);
        const double low = *between(30, 98);
        const double high = *between(static_cast<int>(std::lround(low * 100.0)), 99);
        std::array<ScenarioOutcome, 2> outcomes;
        for (const bool higher : {false, true}) {
            for (auto &[id, policy] : service.policies)
                policy.goal.answered = higher ? high : low;
            outcomes[higher ? 1 : 0] = evaluate(scenario, service.inputs());
        }
        for (std::size_t channel = 0; channel < 4; ++channel)
            RC_ASSERT(required(outcomes[1].channels[channel]) >=
                      required(outcomes[0].channels[channel]) * (1.0 - 1e-6));
    }));
}

void TestEvaluate::withoutDemandOnlyTheMinimumIsPaid() {
    QVERIFY(rc::check([] {
        const Service service(0, 0, 0, 0);
        CoverageScenario scenario = anyScenario();
        for (auto &[id, coverage] : scenario.channels) {
            coverage.minimumStaffAtNight = coverage.minimumStaff;
            coverage.standby = {};
            coverage.partner = {};
        }
        const auto outcome = evaluate(scenario, service.inputs());
        double duty = 0.0;
        for (std::size_t index = 0; index < 4; ++index) {
            const int id = static_cast<int>(index) + 1;
            duty += outcome.channels[index].openHours * scenario.channels[id].minimumStaff;
        }
        RC_ASSERT(std::abs(outcome.dutyHours - duty) < 1e-6);
        RC_ASSERT(outcome.cost.lostContacts == Money());
    }));
}

void TestEvaluate::aScenarioDoesNotDifferFromItself() {
    const Service service;
    const auto scenario = service.scenarios()[2];
    const auto first = evaluate(scenario, service.inputs());
    const auto second = evaluate(scenario, service.inputs());
    QVERIFY(first == second);
    QVERIFY(difference(first, second) == Difference{});
}

void TestEvaluate::doublingTheWageDoublesTheWages() {
    Service service;
    service.payRates.lostContact = Money(1000);
    const auto scenario = service.scenarios()[2];
    const auto once = evaluate(scenario, service.inputs()).cost;
    service.payRates.hourlyWage = Money(2 * service.payRates.hourlyWage.minorUnits());
    const auto twice = evaluate(scenario, service.inputs()).cost;
    // Each of six amounts is rounded to the cent.
    QVERIFY(std::abs(twice.staff().minorUnits() - 2 * once.staff().minorUnits()) <= 6);
    QCOMPARE(twice.lostContacts.minorUnits(), once.lostContacts.minorUnits());
}

void TestEvaluate::fixedWorkIsPaidBesideTheContacts() {
    const Service service(800, 0, 300, 0);
    CoverageScenario scenario = service.scenarios()[1];
    const auto without = evaluate(scenario, service.inputs());
    scenario.fixedWork = {{"Watching", OpeningHours::parse("Mon-Fri 9-11; Sun 22-24")->week, 1.5}};
    const auto with = evaluate(scenario, service.inputs());
    // Twelve hours a week, of which one at night and two on Sunday.
    const double paid = 1.5 * 12 / (1 - service.shrinkage.total());
    QVERIFY(std::abs(with.dutyHours - without.dutyHours - 18) < 1e-9);
    QVERIFY(std::abs(with.paidHours - without.paidHours - paid) < 1e-9);
    QVERIFY(std::abs(with.fte - without.fte - paid / service.payRates.contractHours) < 1e-9);
    const double hour = service.payRates.hourlyWage.major() * (1 + service.payRates.onCosts);
    const auto near = [](Money a, double b) { return std::abs(a.major() - b) < 0.02; };
    QVERIFY(near(with.cost.base - without.cost.base, paid * hour));
    QVERIFY(near(with.cost.night - without.cost.night, paid / 12 * hour * service.payRates.night));
    QVERIFY(near(with.cost.sunday - without.cost.sunday,
                 paid / 12 * 2 * hour * service.payRates.sunday));
    QVERIFY(with.customerView == without.customerView);
    QVERIFY(with.peakPositions >= without.peakPositions);
}

void TestEvaluate::aLostContactIsWorthWhatItsChannelSays() {
    Service service(800, 400, 300, 0);
    const auto scenario = service.scenarios()[1];
    service.payRates.lostContact = Money(300);
    service.payRates.lostContactOf[2] = Money(1100);
    const auto outcome = evaluate(scenario, service.inputs());
    const auto lost = [&](std::size_t channel) {
        return outcome.channels[channel].fate.lostClosed + outcome.channels[channel].fate.abandoned;
    };
    QVERIFY(lost(0) > 0 && lost(1) > 0);
    QVERIFY(std::abs(outcome.cost.lostContacts.major() - (3 * lost(0) + 11 * lost(1))) < 0.01);
}

/// And live channels meet the same, to the last digit.
void TestEvaluate::aBlendedTeamNeverCostsMore() {
    double saved = 0.0;
    double worked = 0.0;
    for (unsigned number = 1; number <= 40; ++number) {
        testing::RandomScenario one = testing::randomScenario(number);
        // Kept apart from the promise, whoever keeps it.
        one.service.payRates.lostContact = {};
        for (auto &[id, coverage] : one.scenario.channels)
            coverage.classes.clear();
        const Evaluation how{number % 4 == 0 ? Precision::Exact : Precision::Quick, false, nullptr};
        one.scenario.team = TeamStructure::Dedicated;
        const ScenarioOutcome apart = evaluate(one.scenario, one.service.inputs(), how);
        one.scenario.team = TeamStructure::Blended;
        const ScenarioOutcome together = evaluate(one.scenario, one.service.inputs(), how);
        for (std::size_t which = 0; which < 4; ++which) {
            const ChannelOutcome &before = apart.channels[which];
            const ChannelOutcome &after = together.channels[which];
            if (after.channel.kind == ChannelKind::Live) {
                QVERIFY(after.staffing == before.staffing);
                QVERIFY(after.operatorView == before.operatorView);
                QCOMPARE(after.idleHours, 0.0);
            }
            QVERIFY(std::abs(after.fate.sum() - after.naturalContacts) <=
                    1e-9 * after.naturalContacts);
            if (before.goalReachable)
                QVERIFY2(after.goalReachable, qPrintable(QString::number(number)));
            worked += after.idleHours;
        }
        const double less = apart.cost.total().major() - together.cost.total().major();
        QVERIFY2(less > -0.10, qPrintable(QStringLiteral("scenario %1: %2 more, of %3")
                                              .arg(number)
                                              .arg(-less)
                                              .arg(apart.cost.total().major())));
        saved += less / apart.cost.total().major() / 40.0;
    }
    qInfo("a blended team saves %.1f %% of the cost; %.0f hours a week in idle time", 100.0 * saved,
          worked / 40.0);
    QVERIFY(saved > 0.05);
}

void TestEvaluate::aBlendedTeamIsWhatIdlePeopleLeave() {
    Service service(3000, 0, 1500, 0);
    CoverageScenario scenario = service.scenarios().front();
    for (auto &[id, coverage] : scenario.channels)
        coverage.hours = *OpeningHours::parse("24/7");
    scenario.team = TeamStructure::Blended;
    const ScenarioOutcome all = evaluate(scenario, service.inputs());
    const ChannelOutcome &email = all.channels[2];
    double idle = 0.0;
    for (std::size_t index = 0; index < all.week.count(); ++index) {
        const StaffingInterval &phone = all.channels[0].staffing[index];
        idle += 0.85 * phone.positions * (1.0 - phone.occupancy) * 0.5;
        QVERIFY(std::abs(email.staffing[index].idle -
                         0.85 * phone.positions * (1.0 - phone.occupancy)) < 1e-9);
    }
    // All work is done by somebody: 1,500 contacts of 7 minutes.
    const double busy = email.operatorView.occupancy * email.dutyHours;
    QVERIFY(std::abs(busy + email.idleHours - 1500.0 * 7.0 / 60.0) < 1.0);
    QVERIFY(email.idleHours <= idle);
    QVERIFY(email.operatorView.serviceLevel >= service.policies[3].goal.answered - 1e-9);
    // Nothing usable is left: people of its own, as if nobody helped.
    scenario.usableIdle = 0.0;
    const ScenarioOutcome nothing = evaluate(scenario, service.inputs());
    QCOMPARE(nothing.channels[2].idleHours, 0.0);
    QVERIFY(nothing.channels[2].dutyHours > email.dutyHours + 30.0);
    // Callers who are answered two at a time leave no time between.
    scenario.usableIdle = 0.85;
    service.policies[1].concurrency.sessions = 2;
    QCOMPARE(evaluate(scenario, service.inputs()).channels[2].idleHours, 0.0);
    scenario.usableIdle = 1.5;
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, evaluate(scenario, service.inputs()));
}

void TestEvaluate::whatAPartnerHandsBackWaitsForTheTeam() {
    const Service service(3000, 0, 1500, 0);
    CoverageScenario scenario = service.scenarios().front();
    for (auto &[id, coverage] : scenario.channels) {
        coverage.hours = *OpeningHours::parse("Mon-Sun 8-20");
        coverage.partner.hours = *OpeningHours::parse("Mon-Sun 20-8");
        coverage.partner.within = Seconds(20);
    }
    const ScenarioOutcome finished = evaluate(scenario, service.inputs());
    for (auto &[id, coverage] : scenario.channels)
        coverage.partner.handsBack = 0.25;
    const ScenarioOutcome back = evaluate(scenario, service.inputs());
    for (const std::size_t which : {std::size_t(0), std::size_t(2)}) {
        const ChannelOutcome &before = finished.channels[which];
        const ChannelOutcome &after = back.channels[which];
        QVERIFY(std::abs(after.fate.sum() - after.naturalContacts) <= 1e-9 * after.naturalContacts);
        // The partner is paid all the same, the team has more to do (a few hang up before), and
        // customers of the night wait longer.
        QVERIFY(before.partnerContacts > 100.0);
        QVERIFY(std::abs(after.partnerContacts - before.partnerContacts) <
                0.01 * before.partnerContacts);
        const auto workOf = [](const ChannelOutcome &channel) {
            return channel.operatorView.occupancy * channel.dutyHours;
        };
        const double handle = after.channel.kind == ChannelKind::Live ? 240.0 : 420.0;
        const double more = 0.25 * before.partnerContacts * handle / 3600.0;
        QVERIFY2(std::abs(workOf(after) - workOf(before) - more) < 0.08 * more,
                 qPrintable(QStringLiteral("%1 h more, not %2 h")
                                .arg(workOf(after) - workOf(before))
                                .arg(more)));
        constexpr std::size_t night = 26; // Tuesday at two
        QVERIFY(after.hours[night].p90 > before.hours[night].p90);
        QVERIFY(after.hours[night].withinPromise <= before.hours[night].withinPromise);
    }
    QVERIFY(back.channels[0].fate.answeredAfterRetry >
            finished.channels[0].fate.answeredAfterRetry + 100.0);
    // Without a team there is nobody to hand back to.
    scenario.channels[1].hours = OpeningHours::never();
    const ScenarioOutcome alone = evaluate(scenario, service.inputs());
    scenario.channels[1].partner.handsBack = 0.0;
    QVERIFY(alone.channels[0] == evaluate(scenario, service.inputs()).channels[0]);
}

void TestEvaluate::urgentContactsHavePeopleAndAPromiseOfTheirOwn() {
    Service service(3000, 0, 2000, 0);
    CoverageScenario scenario = service.scenarios().front();
    for (auto &[id, coverage] : scenario.channels)
        coverage.hours = *OpeningHours::parse("Mon-Fri 9-18");
    const ScenarioOutcome before = evaluate(scenario, service.inputs());
    QVERIFY(before.channels[2].parts.empty());
    scenario.channels[3].classes = {
        {"Outage", 0.2, OpeningHours::parse("24/7")->week, Seconds(3600)}};
    const ScenarioOutcome after = evaluate(scenario, service.inputs());
    QVERIFY(after.channels[0].operatorView == before.channels[0].operatorView);
    const ChannelOutcome &email = after.channels[2];
    QCOMPARE(email.channel.id, 3);
    QCOMPARE(email.parts.size(), std::size_t{2});
    const ChannelOutcome &urgent = email.parts[0];
    QCOMPARE(urgent.channel.name, std::string("Outage"));
    QVERIFY(std::abs(urgent.naturalContacts - 400.0) < 1e-6);
    QVERIFY(std::abs(email.naturalContacts - 2000.0) < 1e-6);
    QVERIFY(std::abs(email.fate.sum() - 2000.0) < 1e-6);
    QCOMPARE(urgent.openHours, 168.0);
    QCOMPARE(email.parts[1].openHours, 45.0);
    QCOMPARE(email.openHours, 168.0);
    QVERIFY(urgent.customerView.withinPromise >= service.policies[3].goal.answered - 0.01);
    QVERIFY(urgent.customerView.p90 < 4000.0);
    QVERIFY(email.customerView.p90 <= email.parts[1].customerView.p90);
    double natural = 0.0;
    for (const HourResponse &hour : email.hours)
        natural += hour.natural;
    QVERIFY(std::abs(natural - 2000.0) < 1e-6);
    // Whoever writes in an hour is urgent or not.
    for (std::size_t hour = 0; hour < 168; ++hour) {
        QVERIFY(email.hours[hour].median && email.hours[hour].p90);
        const auto [sooner, later] =
            std::minmax<double>(*urgent.hours[hour].median, *email.parts[1].hours[hour].median);
        QVERIFY(*email.hours[hour].median >= sooner && *email.hours[hour].median <= later);
    }
    QVERIFY(std::abs(email.dutyHours - urgent.dutyHours - email.parts[1].dutyHours) < 1e-9);
    double duty = 0.0;
    for (const StaffingInterval &at : email.staffing)
        duty += at.positions * at.openShare * 0.5;
    QVERIFY(std::abs(duty - email.dutyHours) < 1e-6);
    // One team: people of the class work on the others while nothing is urgent.
    scenario.team = TeamStructure::Blended;
    scenario.usableIdle = 1.0;
    const ScenarioOutcome together = evaluate(scenario, service.inputs());
    QVERIFY(together.cost.total() < after.cost.total());
    QVERIFY(together.channels[2].parts[1].idleHours > 50.0);
    // A class of nobody changes nothing but its people; more than everybody is refused.
    scenario.team = TeamStructure::Dedicated;
    scenario.channels[3].classes[0].share = 0.0;
    const ScenarioOutcome nobody = evaluate(scenario, service.inputs());
    QVERIFY(nobody.channels[2].parts[1].customerView == before.channels[2].customerView);
    scenario.channels[3].classes[0].share = 1.2;
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, evaluate(scenario, service.inputs()));
}

void TestEvaluate::channelsWithoutSwitchingAreIndependent() {
    QVERIFY(rc::check([] {
        Service service = anyService();
        CoverageScenario scenario = anyScenario();
        for (auto &[id, coverage] : scenario.channels) {
            coverage.closedDoor.switches = 0.0;
            coverage.failure.late = 0.0;
        }
        const auto before = evaluate(scenario, service.inputs());
        service.setContacts(0, 5000.0, 200.0);
        scenario.channels[1] = anyCoverage();
        scenario.channels[1].closedDoor.switches = 0.0;
        scenario.channels[1].failure.late = 0.0;
        const auto after = evaluate(scenario, service.inputs());
        for (std::size_t channel = 1; channel < 4; ++channel)
            RC_ASSERT(after.channels[channel] == before.channels[channel]);
    }));
}

void TestEvaluate::moreRetriesNeverLowerTheLoadAfterOpening() {
    QVERIFY(rc::check([] {
        const Service service = anyService();
        CoverageScenario scenario = anyScenario();
        withoutFeedback(scenario);
        auto &door = scenario.channels[1].closedDoor;
        door.retries = *between(0, 50);
        const auto before = evaluate(scenario, service.inputs());
        door.retries = *between(static_cast<int>(std::lround(door.retries * 100.0)), 50);
        const auto after = evaluate(scenario, service.inputs());
        for (std::size_t index = 0; index < service.week.count(); ++index) {
            const auto &less = before.channels[0].staffing[index];
            const auto &more = after.channels[0].staffing[index];
            RC_ASSERT(more.offered >= less.offered * (1.0 - 1e-9));
            RC_ASSERT(more.positions >= less.positions);
        }
    }));
}

void TestEvaluate::bothViewsDifferWhenTheDoorIsClosed() {
    const Service service;
    const auto scenarios = service.scenarios();
    const auto always = evaluate(scenarios[0], service.inputs());
    const auto office = evaluate(scenarios[1], service.inputs());
    QVERIFY(office.channels[0].operatorView.serviceLevel >= 0.8);
    QVERIFY(office.channels[0].customerView.withinPromise < 0.6);
    QVERIFY(always.customerView.withinPromise > office.customerView.withinPromise + 0.2);
    QVERIFY(always.cost.total() > office.cost.total());
    QVERIFY(office.cost.night == Money() && office.cost.sunday == Money());
    QCOMPARE(office.channels[0].openings.size(), std::size_t(5));
    // Saturday is over by Monday morning: the weekend's callers are the most.
    QVERIFY(office.channels[0].openings[0].contacts > office.channels[0].openings[1].contacts);
}

void TestEvaluate::aLiveChannelAgreesWithASimulation() {
    Service service;
    // Flat: every interval is the same stationary queue.
    service.channels.resize(1);
    service.demand = {{Series<Contacts>(service.week, std::vector<double>(336, 60.0)),
                       std::vector<double>(336, 240.0),
                       std::vector<DemandSource>(336, DemandSource::Observed)}};
    CoverageScenario scenario;
    scenario.channels[1].hours = OpeningHours::aroundTheClock();
    scenario.channels[1].redials = 0.0;
    const auto outcome = evaluate(scenario, service.inputs());
    const auto &at = outcome.channels[0].staffing[100];
    const double simulated = simulatedServiceLevel(60.0 / 1800.0, 240.0, 180.0,
                                                   static_cast<int>(at.positions), 20.0, 400000);
    qInfo("service level %.4f, simulated %.4f", at.serviceLevel, simulated);
    QVERIFY(std::abs(at.serviceLevel - simulated) < 0.01);
    QVERIFY(std::abs(outcome.channels[0].customerView.withinPromise - simulated) < 0.01);
    QVERIFY(at.serviceLevel >= 0.8);
}

void TestEvaluate::staffedDeferredGoalsAreMet() {
    QVERIFY(rc::check([] {
        const Service service = anyService();
        CoverageScenario scenario = anyScenario();
        for (auto &[id, coverage] : scenario.channels)
            coverage.partner = {};
        const auto outcome = evaluate(scenario, service.inputs());
        for (const ChannelOutcome &channel : outcome.channels)
            if (channel.channel.kind == ChannelKind::Deferred && channel.goalReachable &&
                channel.openHours > 0.0 && channel.operatorView.offered > 0.0)
                RC_ASSERT(channel.operatorView.serviceLevel >= 0.8 - 1e-9);
    }));
}

void TestEvaluate::aChannelThatNeverOpensKeepsEverybodyWaiting() {
    const Service service;
    const auto outcome = evaluate(CoverageScenario{}, service.inputs());
    QCOMPARE(outcome.channels[2].fate.waiting, outcome.channels[2].naturalContacts);
    QCOMPARE(outcome.channels[2].customerView.withinPromise, 0.0);
    QCOMPARE(outcome.channels[0].fate.answered(), 0.0);
    QCOMPARE(outcome.cost.total().minorUnits(), std::int64_t(0));
    QVERIFY(!outcome.channels[2].hours[10].median.has_value());
}

void TestEvaluate::theVerdictSpeaksInRoundedFigures() {
    std::vector<ScenarioOutcome> outcomes(3);
    const double within[] = {0.514, 0.746, 0.80};
    const std::int64_t cost[] = {10000000, 11700000, 15000000};
    for (std::size_t index = 0; index < 3; ++index) {
        outcomes[index].customerView.withinPromise = within[index];
        outcomes[index].cost.base = Money(cost[index]);
    }
    const Verdict found = verdict(outcomes, 1, 0);
    QVERIFY(found.kind == Verdict::Kind::AnswersMoreForMore);
    QCOMPARE(found.chosenPercent, 75);
    QCOMPARE(found.points, 24); // 75 − 51, not 23.2
    QCOMPARE(found.costPercent, 17);
    QVERIFY(found.best == std::size_t(2));
    QCOMPARE(found.bestPoints, 5);
    QVERIFY(verdict(outcomes, 0, 1).kind == Verdict::Kind::AnswersFewerForLess);
    outcomes[1].cost.base = Money(9000000);
    QVERIFY(verdict(outcomes, 0, 1).kind == Verdict::Kind::DearerAndWorse);
    outcomes[1].cost.base = Money(11700000);
    std::vector<ScenarioRanges> ranges(3);
    for (std::size_t index = 0; index < 3; ++index)
        ranges[index] = {100, {}, {}, {within[index] - 0.02, within[index] + 0.02}, {}, 0.5, 0.5};
    QVERIFY(verdict(outcomes, 1, 0, ranges) == found);
    ranges[0].withinPromise.high = ranges[1].withinPromise.low = 0.7;
    ranges[2].withinPromise.low = ranges[1].withinPromise.high;
    const Verdict unsure = verdict(outcomes, 1, 0, ranges);
    QVERIFY(unsure.kind == Verdict::Kind::AboutAsMany && unsure.uncertain);
    QVERIFY(!unsure.best);
    QVERIFY(verdict(outcomes, 1, 1).kind == Verdict::Kind::NothingToCompare);
    outcomes[1].cost.base = Money(9000000);
    QVERIFY(verdict(outcomes, 1, 0).kind == Verdict::Kind::CheaperAndBetter);
    outcomes.resize(1);
    QVERIFY(verdict(outcomes, 0, 0).kind == Verdict::Kind::NothingToCompare);
}

void TestEvaluate::theFrontierMarksWhatNothingBeats() {
    const Service service(800, 0, 300, 0);
    const auto scenarios = service.scenarios();
    const std::vector<ScenarioOutcome> own{evaluate(scenarios[1], service.inputs())};
    const auto points = frontier(scenarios[0], service.inputs(), own, {});
    QVERIFY(points.size() >= 20);
    QCOMPARE(points.front().name, scenarios[1].name);
    for (const FrontierPoint &point : points) {
        const bool beaten = std::any_of(points.begin(), points.end(), [&](const auto &other) {
            return other.costPerWeek < point.costPerWeek &&
                   other.withinPromise > point.withinPromise;
        });
        QVERIFY(!(beaten && point.efficient));
    }
    QVERIFY(
        std::any_of(points.begin(), points.end(), [](const auto &one) { return one.efficient; }));
}

void TestEvaluate::theFrontierStopsWhenAsked() {
    const Service service;
    std::stop_source stop;
    stop.request_stop();
    RunControl control{stop.get_token(), {}};
    QVERIFY(frontier(service.scenarios()[0], service.inputs(), {}, control).empty());
}

void TestEvaluate::impossibleInputsAreRefused() {
    const Service service;
    auto inputs = service.inputs();
    inputs.calendar = nullptr;
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, evaluate({}, inputs));
    inputs = service.inputs();
    inputs.demand = inputs.demand.first(2);
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, evaluate({}, inputs));
    CoverageScenario scenario;
    scenario.channels[1].closedDoor.retries = 0.9;
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, evaluate(scenario, service.inputs()));
}

QTEST_APPLESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
