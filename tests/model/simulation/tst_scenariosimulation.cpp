// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/erlang.h"
#include "model/simulation/scenariosimulation.h"
#include "tests/support/service.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

using namespace model;

namespace {

SimulationSettings weeks(std::size_t count, std::uint64_t seed = 1, unsigned threads = 2) {
    SimulationSettings settings;
    settings.effort = {seed, threads};
    settings.leastWeeks = count;
    settings.mostWeeks = count;
    settings.warmUpWeeks = 2;
    return settings;
}

SimulatedScenario simulated(const Service &service, const CoverageScenario &scenario,
                            const SimulationSettings &settings) {
    const CoverageInputs inputs = service.inputs();
    return simulate(scenario, inputs, evaluate(scenario, inputs), settings, {});
}

/// Small services with hours, behaviour and promises of all kinds.
struct RandomCase {
    Service service;
    CoverageScenario scenario;
};

RandomCase randomCase(unsigned number) {
    std::mt19937 random(number);
    const auto between = [&](double low, double high) {
        return std::uniform_real_distribution<double>(low, high)(random);
    };
    RandomCase result{
        Service(between(150, 1500), between(50, 600), between(100, 800), between(50, 500)), {}};
    static const std::vector<std::string> hours{"24/7",
                                                "Mon-Fri 9-18",
                                                "Mon-Sun 9-18",
                                                "Mon-Sat 8-20",
                                                "Mon-Fri 7:30-16:15",
                                                "Mon-Fri 8-12; Sat 10-14",
                                                "Fri 22-30; Mon 9-18"};
    result.scenario = result.service.scenarios().front();
    result.scenario.name = "random " + std::to_string(number);
    for (auto &[id, coverage] : result.scenario.channels) {
        const auto which = static_cast<std::size_t>(between(0.0, 6.999));
        coverage.hours = *OpeningHours::parse(hours[which]);
        ClosedDoorBehaviour &door = coverage.closedDoor;
        door.retries = between(0.0, 0.7);
        door.switches = between(0.0, 0.9 - door.retries);
        door.selfSolved = between(0.0, 1.0 - door.retries - door.switches);
        door.retryDelay = Minutes(static_cast<long>(between(20, 200)));
        coverage.redials = between(0.0, 0.6);
        coverage.minimumStaff = std::floor(between(0.0, 2.99));
        if (id == 4 && between(0.0, 1.0) < 0.5) {
            coverage.standby.hours = *OpeningHours::parse("Mon-Sun 18-23");
            coverage.standby.reaction = Seconds(static_cast<long>(between(300, 3600)));
        }
        result.service.policies[id].promise =
            Seconds(static_cast<long>(id <= 2 ? between(20, 120) : between(3600, 100000)));
    }
    return result;
}

/// One live channel around the clock, the same load always.
struct FlatPhone {
    Service service{0, 0, 0, 0};
    CoverageScenario scenario;
    ScenarioOutcome planned;

    FlatPhone(double callsPerHalfHour, double handle, double patience, double people,
              double threshold) {
        service.channels.resize(1);
        service.demand.resize(1);
        service.demand[0].contacts =
            Series<Contacts>(service.week, std::vector<double>(336, callsPerHalfHour));
        service.demand[0].handleSeconds.assign(336, handle);
        service.policies[1].patience.mean = patience;
        service.policies[1].goal.within = threshold;
        scenario.channels[1].hours = OpeningHours::aroundTheClock();
        scenario.channels[1].redials = 0.0;
        planned = evaluate(scenario, service.inputs());
        setPeople(0, people);
    }
    void setPeople(std::size_t channel, double people) {
        planned.channels[channel].dutyHours = people * 168.0;
        for (StaffingInterval &at : planned.channels[channel].staffing)
            at.positions = people;
    }
    SimulatedScenario run(const SimulationSettings &settings) const {
        return simulate(scenario, service.inputs(), planned, settings, {});
    }
};

/// Within the interval, or very nearly: one figure in twenty lies outside by chance.
bool agrees(const Estimate &found, double exact) {
    return std::abs(found.value - exact) <= 1.6 * found.half;
}

double squaresOf(const std::vector<double> &values) {
    double mean = 0.0;
    for (const double value : values)
        mean += value / static_cast<double>(values.size());
    double sum = 0.0;
    for (const double value : values)
        sum += (value - mean) * (value - mean);
    return sum;
}

} // namespace

class TestScenarioSimulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyContactHasOneFate();
    void agreesWithTheFormulas();
    void aFlatWeekIsErlangA();
    void conversationsWithoutLossAreAsManyMorePeople();
    void conversationsOfThePolicyFollowTheFormula_data();
    void conversationsOfThePolicyFollowTheFormula();
    void knownArrivalsNarrowTheIntervals();
    void idlePeopleWorkOnWhatWaits_data();
    void idlePeopleWorkOnWhatWaits();
    void neverOpenLosesEverybody();
    void roundTheClockLosesNobodyAtTheDoor();
    void drainingServesWhoWaits();
    void transfersAreLoadElsewhere();
    void aSurgeAddsItsContacts();
    void callersWhoComeBackLaterMeetAnEmptierQueue();
    void sameSeedSameBitsOnAnyNumberOfThreads();
    void scenariosMeetTheSameCustomers();
    void aRunEndsWhenItIsPrecise();
    void aStoppedRunSaysSo();
    void impossibleRulesAreRefused();
};

void TestScenarioSimulation::everyContactHasOneFate() {
    for (unsigned number = 1; number <= 12; ++number) {
        const RandomCase one = randomCase(number);
        SimulationSettings settings = weeks(48, number);
        ChannelRules &phone = settings.rules[1];
        phone.handling = DurationLaw(DurationLaw::Shape::Lognormal, 1.3);
        phone.closing = number % 2 == 0 ? CloseRule::Drain : CloseRule::Cut;
        phone.transfers = 0.1;
        phone.transfersTo = number % 3 == 0 ? 3 : 2;
        settings.rules[2].concurrency = Concurrency{static_cast<int>(1 + number % 3), 0.5, {}};
        settings.rules[4].hands = number % 2 == 0 ? HandRule::Finish : HandRule::PutDown;
        CoverageScenario scenario = one.scenario;
        scenario.team = number % 3 == 0 ? TeamStructure::Blended : TeamStructure::Dedicated;
        const SimulatedScenario found = simulated(one.service, scenario, settings);
        QCOMPARE(found.weeks, std::size_t{48});
        double natural = 0.0;
        for (const SimulatedChannel &channel : found.channels) {
            QVERIFY(channel.natural.value > 0.0);
            QVERIFY(std::abs(channel.fate.sum() - channel.natural.value) <=
                    1e-9 * channel.natural.value);
            natural += channel.natural.value;
            for (const SimulatedHour &hour : channel.hours)
                QVERIFY(!hour.median || hour.median->value >= 0.0);
        }
        QVERIFY(std::abs(found.fate.sum() - natural) <= 1e-9 * natural);
    }
}

void TestScenarioSimulation::agreesWithTheFormulas() {
    double promise = 0.0;
    double level = 0.0;
    double worstPromise = 0.0;
    double worstLevel = 0.0;
    int count = 0;
    int responses = 0;
    int near = 0;
    qInfo("scenario, channel: within promise, simulated (points apart) | service level | "
          "median, p90 in min | cost");
    for (unsigned number = 1; number <= 12; ++number) {
        const RandomCase one = randomCase(number);
        const CoverageInputs inputs = one.service.inputs();
        const ScenarioOutcome planned = evaluate(one.scenario, inputs);
        SimulationSettings settings = weeks(120, number);
        settings.warmUpWeeks = 4;
        const SimulatedScenario found = simulate(one.scenario, inputs, planned, settings, {});
        for (std::size_t which = 0; which < found.channels.size(); ++which) {
            const ChannelOutcome &analytic = planned.channels[which];
            const SimulatedChannel &channel = found.channels[which];
            const double customers = 100.0 * (analytic.customerView.withinPromise -
                                              channel.customerView.withinPromise->value);
            const double goal = channel.operatorView.serviceLevel
                                    ? 100.0 * (analytic.operatorView.serviceLevel -
                                               channel.operatorView.serviceLevel->value)
                                    : 0.0;
            const auto median = channel.customerView.median.value_or(Estimate{});
            const auto p90 = channel.customerView.p90.value_or(Estimate{});
            qInfo("%2u %-6s: %6.2f %% %6.2f %% (%+5.2f) | %6.2f %% (%+5.2f) | %8.1f %8.1f, %8.1f "
                  "%8.1f | %8.0f %8.0f",
                  number, analytic.channel.name.c_str(),
                  100.0 * analytic.customerView.withinPromise,
                  100.0 * channel.customerView.withinPromise->value, customers,
                  100.0 * analytic.operatorView.serviceLevel, goal,
                  analytic.customerView.median / 60.0, median.value / 60.0,
                  analytic.customerView.p90 / 60.0, p90.value / 60.0, planned.cost.total().major(),
                  found.cost.value);
            promise += std::abs(customers);
            level += std::abs(goal);
            worstPromise = std::max(worstPromise, std::abs(customers));
            worstLevel = std::max(worstLevel, std::abs(goal));
            ++count;
            for (const auto &[formula, simulation] :
                 {std::pair(analytic.customerView.median, median),
                  std::pair(analytic.customerView.p90, p90)}) {
                ++responses;
                const double allowed = std::max(120.0, 0.05 * simulation.value);
                near += std::abs(formula - simulation.value) <= allowed + simulation.half ? 1 : 0;
            }
        }
        QVERIFY(std::abs(found.cost.value - planned.cost.total().major()) <=
                0.01 * found.cost.value + found.cost.half);
    }
    qInfo("within promise: %.2f points apart on average, at most %.2f; service level %.2f, %.2f; "
          "median and p90 within 5 %% or 2 min: %d of %d",
          promise / count, worstPromise, level / count, worstLevel, near, responses);
    QVERIFY(promise / count < 2.0);
    QVERIFY(level / count < 2.5);
}

void TestScenarioSimulation::aFlatWeekIsErlangA() {
    const FlatPhone phone(70.0, 240.0, 120.0, 10.0, 20.0);
    const SimulatedScenario found = phone.run(weeks(96));
    const QueuePerformance exact =
        erlangAPerformance(queueLoad(70.0, 1800.0, 240.0), 10.0, 120.0, 20.0);
    const SimulatedOperatorView &view = found.channels[0].operatorView;
    QVERIFY(agrees(view.offered, 70.0 * 336.0));
    QVERIFY(agrees(*view.serviceLevel, exact.answeredInTime));
    QVERIFY(agrees(*view.averageWait, exact.averageWait));
    QVERIFY(agrees(*view.abandoned, exact.abandoned));
    QVERIFY(agrees(*view.occupancy, exact.occupancy));
    int inside = 0;
    for (const SimulatedStaffingInterval &at : found.channels[0].staffing)
        inside += at.serviceLevel->contains(exact.answeredInTime) ? 1 : 0;
    QVERIFY(inside >= 310); // of 336: 95 per cent less three standard deviations
}

void TestScenarioSimulation::conversationsWithoutLossAreAsManyMorePeople() {
    // Four people with three conversations each, none slower for the others: twelve people.
    const FlatPhone chat(80.0, 240.0, 120.0, 4.0, 20.0);
    SimulationSettings settings = weeks(24);
    settings.warmUpWeeks = 0;
    settings.rules[1].concurrency = Concurrency{3, 0.0, {}};
    const SimulatedScenario found = chat.run(settings);
    const QueuePerformance exact =
        erlangAPerformance(queueLoad(80.0, 1800.0, 240.0), 12.0, 120.0, 20.0);
    const SimulatedOperatorView &view = found.channels[0].operatorView;
    QVERIFY(agrees(*view.serviceLevel, exact.answeredInTime));
    QVERIFY(agrees(*view.averageWait, exact.averageWait));
    QVERIFY(agrees(*view.abandoned, exact.abandoned));
    // Slower conversations are worse than that.
    settings.rules[1].concurrency->stretch = 0.3;
    const SimulatedScenario slower = chat.run(settings);
    QVERIFY(slower.channels[0].operatorView.serviceLevel->high() < exact.answeredInTime);
}

void TestScenarioSimulation::conversationsOfThePolicyFollowTheFormula_data() {
    QTest::addColumn<double>("contacts");
    QTest::addColumn<double>("people");
    QTest::addColumn<double>("stretch");
    QTest::addColumn<std::vector<double>>("measured");
    // Each half as long again beside another (Luo & Zhang 2013).
    QTest::newRow("stretched evenly") << 80.0 << 8.0 << 0.5 << std::vector<double>{0.0};
    // What people lose by a second conversation and by a third was measured, and differs.
    QTest::newRow("measured") << 85.0 << 8.0 << 0.5 << std::vector<double>{1.0, 1.15, 1.7};
    QTest::newRow("measured, many") << 330.0 << 28.0 << 0.2 << std::vector<double>{1.0, 1.4, 1.9};
    // The third one wins nothing and is not begun.
    QTest::newRow("the third is too much")
        << 70.0 << 8.0 << 0.0 << std::vector<double>{1.0, 1.3, 2.2};
}

void TestScenarioSimulation::conversationsOfThePolicyFollowTheFormula() {
    QFETCH(double, contacts);
    QFETCH(double, people);
    QFETCH(double, stretch);
    QFETCH(std::vector<double>, measured);
    Concurrency concurrency{2, stretch, {}};
    if (measured.size() > 1)
        concurrency = {static_cast<int>(measured.size()), stretch, measured};
    FlatPhone chat(contacts, 240.0, 120.0, people, 20.0);
    chat.service.policies[1].concurrency = concurrency;
    SimulationSettings settings = weeks(48);
    settings.warmUpWeeks = 0;
    const SimulatedScenario found = chat.run(settings);
    const QueuePerformance exact =
        concurrentPerformance(queueLoad(contacts, 1800.0, 240.0), people, 120.0, concurrency, 20.0)
            .queue;
    const SimulatedOperatorView &view = found.channels[0].operatorView;
    // The formula deals conversations out anew whenever one ends; people keep theirs.
    qInfo("service level %.4f, formula %.4f; wait %.2f, %.2f s; abandoned %.4f, %.4f",
          view.serviceLevel->value, exact.answeredInTime, view.averageWait->value,
          exact.averageWait, view.abandoned->value, exact.abandoned);
    QVERIFY(std::abs(view.serviceLevel->value - exact.answeredInTime) < 0.015);
    QVERIFY(std::abs(view.averageWait->value - exact.averageWait) < 1.0);
    QVERIFY(std::abs(view.abandoned->value - exact.abandoned) < 0.01);
    // Were each further conversation as long as the policy's stretch alone says, it would show.
    if (measured.size() > 1) {
        settings.leastWeeks = settings.mostWeeks = 24;
        settings.rules[1].concurrency = Concurrency{concurrency.useful(), stretch, {}};
        const SimulatedScenario other = chat.run(settings);
        QVERIFY(std::abs(other.channels[0].operatorView.serviceLevel->value -
                         exact.answeredInTime) > 0.03);
    }
}

void TestScenarioSimulation::knownArrivalsNarrowTheIntervals() {
    double least = 10.0;
    for (const double contacts : {60.0, 68.0, 74.0}) {
        const FlatPhone phone(contacts, 240.0, 120.0, 10.0, 20.0);
        SimulationSettings settings = weeks(48);
        const SimulatedScenario with = phone.run(settings);
        settings.takeOutLuck = false;
        const SimulatedScenario without = phone.run(settings);
        const auto &narrow = with.channels[0].operatorView;
        const auto &wide = without.channels[0].operatorView;
        const auto weeksSaved = [](const Estimate &one, const Estimate &two) {
            return two.half * two.half / (one.half * one.half);
        };
        const double level = weeksSaved(*narrow.serviceLevel, *wide.serviceLevel);
        qInfo("load %.2f: weeks needed without the known arrivals: service level %.2f times as "
              "many, wait %.2f, occupancy %.2f",
              contacts / 1800.0 * 240.0 / 10.0, level,
              weeksSaved(*narrow.averageWait, *wide.averageWait),
              weeksSaved(*narrow.occupancy, *wide.occupancy));
        least = std::min(least, level);
        const QueuePerformance exact =
            erlangAPerformance(queueLoad(contacts, 1800.0, 240.0), 10.0, 120.0, 20.0);
        QVERIFY(agrees(*narrow.serviceLevel, exact.answeredInTime));
        QVERIFY(agrees(*narrow.occupancy, exact.occupancy));
        // Counts stay as they were drawn, so that fates add up to the wishes.
        QVERIFY(with.channels[0].natural == without.channels[0].natural);
        QVERIFY(with.fate.abandoned == without.fate.abandoned);
    }
    QVERIFY(least > 1.2);
}

/// Mail without a team of its own: what idle people do is their number, as many as Erlang A leaves,
/// at the speed that switching leaves them. Callers notice nothing.
void TestScenarioSimulation::idlePeopleWorkOnWhatWaits_data() {
    QTest::addColumn<double>("load"); // of what they can do
    QTest::newRow("hardly any") << 0.02;
    QTest::newRow("much") << 0.9;
    QTest::newRow("too much") << 1.1;
}

void TestScenarioSimulation::idlePeopleWorkOnWhatWaits() {
    QFETCH(const double, load);
    constexpr double people = 10.0;
    constexpr double handle = 240.0;
    constexpr double patience = 180.0;
    constexpr double usable = 0.8;
    FlatPhone phone(50.0, handle, patience, people, 0.0);
    Service &service = phone.service;
    const QueuePerformance calls =
        erlangAPerformance(queueLoad(50.0, 1800.0, handle), people, patience, 0.0);
    const double idle = usable * people * (1.0 - calls.occupancy);
    service.add("Mail", Medium::Email, 0.0, handle);
    service.channels.back().id = 2;
    service.demand.back().contacts =
        Series<Contacts>(service.week, std::vector<double>(336, load * idle * 1800.0 / handle));
    phone.scenario.channels[2].hours = OpeningHours::never();
    phone.planned = evaluate(phone.scenario, service.inputs());
    phone.setPeople(0, people);
    SimulationSettings settings = weeks(48);
    settings.warmUpWeeks = 4;
    const SimulatedScenario apart = phone.run(settings);
    phone.scenario.team = TeamStructure::Blended;
    phone.scenario.usableIdle = usable;
    const SimulatedScenario together = phone.run(settings);
    QVERIFY(together.channels[0].operatorView.serviceLevel->value ==
            apart.channels[0].operatorView.serviceLevel->value);
    QVERIFY(together.channels[0].operatorView.occupancy->value ==
            apart.channels[0].operatorView.occupancy->value);
    const SimulatedChannel &mail = together.channels[1];
    QVERIFY(apart.channels[1].fate.answeredFirstTry.value == 0.0);
    qInfo("mail: %.0f a week, %.0f still waiting, %.0f s until the answer", mail.natural.value,
          mail.fate.waiting.value, mail.operatorView.averageWait->value);
    const double wait = mail.operatorView.averageWait->value;
    // Somebody is nearly always idle: the slower work is felt, and that it is put down now and
    // then.
    if (load < 0.1)
        QVERIFY(wait > handle / usable && wait < 1.3 * handle / usable);
    QCOMPARE(wait > 86400.0, load > 1.0);
}

void TestScenarioSimulation::neverOpenLosesEverybody() {
    const Service service(200, 0, 100, 0);
    CoverageScenario scenario = service.scenarios().front();
    for (auto &[id, coverage] : scenario.channels) {
        coverage.hours = OpeningHours::never();
        coverage.standby = {};
        coverage.closedDoor.switches = 0.0;
        coverage.closedDoor.selfSolved = 0.25;
    }
    const SimulatedScenario found = simulated(service, scenario, weeks(24));
    const SimulatedChannel &phone = found.channels[0];
    QVERIFY(agrees(phone.fate.selfSolved, 50.0));
    QCOMPARE(phone.fate.lostClosed.value + phone.fate.selfSolved.value, phone.natural.value);
    QCOMPARE(found.channels[2].fate.waiting.value, found.channels[2].natural.value);
    QCOMPARE(phone.customerView.withinPromise->value, 0.0);
    QVERIFY(!phone.customerView.median);
}

void TestScenarioSimulation::roundTheClockLosesNobodyAtTheDoor() {
    const Service service(800, 200, 300, 100);
    const SimulatedScenario found = simulated(service, service.scenarios()[0], weeks(24));
    for (const SimulatedChannel &channel : found.channels) {
        QCOMPARE(channel.fate.lostClosed.value, 0.0);
        QCOMPARE(channel.fate.answeredAfterSwitch.value, 0.0);
        QVERIFY(channel.openings.empty());
    }
}

void TestScenarioSimulation::drainingServesWhoWaits() {
    // Patient callers, too few people: in the evening somebody always waits.
    FlatPhone phone(20.0, 240.0, 36000.0, 1.0, 20.0);
    phone.scenario.channels[1].hours = *OpeningHours::parse("Mon-Sun 9-18");
    phone.scenario.channels[1].closedDoor = {.retries = 0.0, .switches = 0.0};
    phone.planned = evaluate(phone.scenario, phone.service.inputs());
    for (StaffingInterval &at : phone.planned.channels[0].staffing)
        at.positions = at.openShare > 0.0 ? 2.0 : 0.0;
    const SimulationSettings settings = weeks(48);
    const SimulatedScenario drained = phone.run(settings);
    phone.scenario.channels[1].atClosing = AtClosing::SentAway;
    const SimulatedScenario cut = phone.run(settings);
    QVERIFY(drained.channels[0].fate.answeredFirstTry.low() >
            cut.channels[0].fate.answeredFirstTry.high());
    QCOMPARE(drained.channels[0].fate.sentAway.value, 0.0);
    QVERIFY(cut.channels[0].fate.sentAway.low() > 0.0);
    QCOMPARE(drained.channels[0].fate.lostClosed.value, cut.channels[0].fate.lostClosed.value);
    QVERIFY(drained.channels[0].overtimeHours.low() > cut.channels[0].overtimeHours.high());
    QVERIFY(drained.cost.low() > cut.cost.high());
}

void TestScenarioSimulation::transfersAreLoadElsewhere() {
    const Service service(600, 100, 200, 100);
    const CoverageScenario scenario = service.scenarios()[0];
    SimulationSettings settings = weeks(24);
    const SimulatedScenario before = simulated(service, scenario, settings);
    settings.rules[1].transfers = 0.2;
    settings.rules[1].transfersTo = 3;
    const SimulatedScenario after = simulated(service, scenario, settings);
    const double answered = before.channels[0].fate.answeredFirstTry.value +
                            before.channels[0].fate.answeredAfterRetry.value;
    QVERIFY(agrees(after.channels[2].operatorView.offered,
                   before.channels[2].operatorView.offered.value + 0.2 * answered));
    QVERIFY(std::abs(after.channels[2].fate.sum() - after.channels[2].natural.value) < 1e-6);
}

void TestScenarioSimulation::aSurgeAddsItsContacts() {
    const Service service(600, 100, 200, 100);
    const CoverageScenario scenario = service.scenarios()[0];
    SimulationSettings settings = weeks(48);
    settings.rules[4].surge = Surge{
        .begins = 2 * 86400.0, .peakPerHour = 60.0, .growth = 2 * 3600.0, .halfLife = 4 * 3600.0};
    const SimulatedScenario found = simulated(service, scenario, settings);
    // A triangle of two hours and an exponential tail.
    const double extra = 60.0 * (1.0 + 4.0 / std::log(2.0));
    QVERIFY(agrees(found.channels[3].natural, 100.0 + extra));
    QVERIFY(found.channels[3].hours[50].natural.value > 40.0);
    QVERIFY(found.channels[3].hours[47].natural.value < 5.0);
}

void TestScenarioSimulation::callersWhoComeBackLaterMeetAnEmptierQueue() {
    FlatPhone phone(75.0, 240.0, 90.0, 9.0, 20.0);
    phone.scenario.channels[1].redials = 0.6;
    SimulationSettings settings = weeks(48);
    settings.rules[1].redialDelay = 0.0;
    const SimulatedScenario atOnce = phone.run(settings);
    settings.rules[1].redialDelay = 3600.0;
    const SimulatedScenario later = phone.run(settings);
    QVERIFY(atOnce.channels[0].operatorView.abandoned->low() >
            later.channels[0].operatorView.abandoned->high());
    // Long after, the formula with redials as fresh load holds.
    const QueueLoad load = loadWithRedials(queueLoad(75.0, 1800.0, 240.0), 9.0, 90.0, 0.6);
    QVERIFY(std::abs(later.channels[0].operatorView.abandoned->value -
                     erlangAPerformance(load, 9.0, 90.0, 20.0).abandoned) < 0.01);
}

void TestScenarioSimulation::sameSeedSameBitsOnAnyNumberOfThreads() {
    const RandomCase one = randomCase(5);
    const SimulatedScenario single = simulated(one.service, one.scenario, weeks(48, 9, 1));
    const SimulatedScenario three = simulated(one.service, one.scenario, weeks(48, 9, 3));
    const SimulatedScenario other = simulated(one.service, one.scenario, weeks(48, 10, 1));
    QCOMPARE(single.events, three.events);
    QVERIFY(single.cost == three.cost);
    QVERIFY(single.channels[0].natural.value != other.channels[0].natural.value);
    for (std::size_t which = 0; which < 4; ++which) {
        const SimulatedChannel &a = single.channels[which];
        const SimulatedChannel &b = three.channels[which];
        QVERIFY(a.customerView.p90 == b.customerView.p90);
        QVERIFY(a.operatorView.averageWait == b.operatorView.averageWait);
        for (std::size_t hour = 0; hour < 168; ++hour)
            QVERIFY(a.hours[hour].median == b.hours[hour].median);
        for (std::size_t index = 0; index < a.staffing.size(); ++index)
            QVERIFY(a.staffing[index].waitingHours == b.staffing[index].waitingHours);
    }
}

void TestScenarioSimulation::scenariosMeetTheSameCustomers() {
    const Service service(500, 0, 0, 0);
    CoverageScenario longer = service.scenarios()[1];
    for (auto &[id, coverage] : longer.channels)
        coverage.hours = *OpeningHours::parse("Mon-Fri 9-19");
    std::vector<double> same;
    std::vector<double> others;
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        const auto answered = [&](const CoverageScenario &scenario, std::uint64_t number) {
            SimulationSettings settings = weeks(24, number);
            settings.warmUpWeeks = 1;
            return simulated(service, scenario, settings).channels[0].fate.answeredFirstTry.value;
        };
        const double before = answered(service.scenarios()[1], seed);
        same.push_back(answered(longer, seed) - before);
        others.push_back(answered(longer, seed + 100) - before);
    }
    qInfo("variance of the gain: %.2f with the same customers, %.2f with others",
          squaresOf(same) / 7.0, squaresOf(others) / 7.0);
    QVERIFY(squaresOf(same) < 0.5 * squaresOf(others));
}

void TestScenarioSimulation::aRunEndsWhenItIsPrecise() {
    const Service service(500, 100, 200, 100);
    SimulationSettings settings;
    settings.precision = 0.02;
    settings.leastWeeks = 24;
    const SimulatedScenario coarse = simulated(service, service.scenarios()[1], settings);
    QVERIFY(coarse.precise);
    QVERIFY(coarse.channels[0].customerView.withinPromise->half <= 0.02);
    settings.precision = 0.005;
    const SimulatedScenario fine = simulated(service, service.scenarios()[1], settings);
    QVERIFY(fine.precise);
    QVERIFY(fine.weeks > coarse.weeks);
    settings.precision = 1e-5;
    settings.mostWeeks = 48;
    const SimulatedScenario tooFine = simulated(service, service.scenarios()[1], settings);
    QVERIFY(!tooFine.precise && !tooFine.stopped);
    QCOMPARE(tooFine.weeks, std::size_t{48});
}

void TestScenarioSimulation::aStoppedRunSaysSo() {
    const Service service(500, 100, 200, 100);
    const CoverageScenario scenario = service.scenarios()[1];
    const CoverageInputs inputs = service.inputs();
    std::stop_source source;
    RunControl control{source.get_token(), {}};
    double last = 0.0;
    bool backwards = false;
    control.report = [&](Share done) {
        backwards = backwards || done.value() < last;
        last = done.value();
        if (last > 0.001)
            source.request_stop();
    };
    const SimulatedScenario found =
        simulate(scenario, inputs, evaluate(scenario, inputs), weeks(4800, 1, 1), control);
    QVERIFY(found.stopped);
    QVERIFY(!backwards);
    QVERIFY(found.weeks > 0 && found.weeks < 4800);
}

void TestScenarioSimulation::impossibleRulesAreRefused() {
    const Service service(50, 10, 20, 10);
    const auto refused = [&](const ChannelRules &rules) {
        SimulationSettings settings = weeks(24);
        settings.rules[1] = rules;
        try {
            simulated(service, service.scenarios()[1], settings);
        } catch (const std::invalid_argument &) {
            return true;
        }
        return false;
    };
    const auto with = [](const auto &change) {
        ChannelRules rules;
        change(rules);
        return rules;
    };
    QVERIFY(!refused({}));
    QVERIFY(refused(with([](ChannelRules &rules) {
        rules.concurrency = Concurrency{0, 0.5, {}};
    })));
    QVERIFY(refused(with([](ChannelRules &rules) { rules.transfers = 1.0; })));
    QVERIFY(refused(with([](ChannelRules &rules) { rules.redialDelay = -1.0; })));
    QVERIFY(refused(with([](ChannelRules &rules) { rules.surge = Surge{.halfLife = 0.0}; })));
    ScenarioOutcome other = evaluate(service.scenarios()[1], service.inputs());
    other.channels.pop_back();
    QVERIFY_EXCEPTION_THROWN(
        simulate(service.scenarios()[1], service.inputs(), other, weeks(24), {}),
        std::invalid_argument);
}

QTEST_APPLESS_MAIN(TestScenarioSimulation)
#include "tst_scenariosimulation.moc"
