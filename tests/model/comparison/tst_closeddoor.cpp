// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/scenariosimulation.h"
#include "tests/support/service.h"

#include <QTest>

#include <cmath>

using namespace model;

namespace {

/// Ten calls an hour by day (9 to 18, every day), four by night. Nobody hangs up.
struct NightDesk {
    Service service{0, 0, 0, 0};
    CoverageScenario scenario;

    NightDesk(double retries, const char *hours) {
        service.channels.resize(1);
        service.demand.resize(1);
        std::vector<double> contacts(336, 2.0);
        for (std::size_t half = 0; half < 336; ++half)
            if (half % 48 >= 18 && half % 48 < 36)
                contacts[half] = 5.0;
        service.demand[0].contacts = Series<Contacts>(service.week, contacts);
        service.demand[0].handleSeconds.assign(336, 240.0);
        service.policies[1].patience.mean.reset();
        ChannelCoverage &coverage = scenario.channels[1];
        coverage.hours = *OpeningHours::parse(hours);
        coverage.closedDoor = {.retries = retries, .switches = 0.0};
    }
    ScenarioOutcome outcome() const { return evaluate(scenario, service.inputs()); }
    SimulatedScenario simulated() const {
        SimulationSettings settings;
        settings.effort = {7, 2};
        settings.leastWeeks = settings.mostWeeks = 96;
        settings.warmUpWeeks = 1;
        const CoverageInputs inputs = service.inputs();
        return simulate(scenario, inputs, evaluate(scenario, inputs), settings, {});
    }
};

bool agrees(const Estimate &found, double known) {
    return std::abs(found.value - known) <= 2.0 * found.half + 1e-9;
}

/// Attempts from one half hour of the week to before another.
double offered(const ScenarioOutcome &outcome, std::size_t from, std::size_t to) {
    double sum = 0.0;
    for (std::size_t half = from; half < to; ++half)
        sum += outcome.channels[0].staffing[half].offered;
    return sum;
}

double offered(const SimulatedScenario &found, std::size_t from, std::size_t to) {
    double sum = 0.0;
    for (std::size_t half = from; half < to; ++half)
        sum += found.channels[0].staffing[half].offered.value;
    return sum;
}

constexpr double byDay = 9 * 10.0;
constexpr double byNight = 15 * 4.0;

} // namespace

/// Cases whose answer is known beforehand.
class TestClosedDoor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whenAllCallAgainNobodyIsLostAndTheMorningGrowsByTheNight();
    void whenNobodyCallsAgainTheNightIsLost();
    void withoutAClosedDoorBothAreTheSame();
};

void TestClosedDoor::whenAllCallAgainNobodyIsLostAndTheMorningGrowsByTheNight() {
    const NightDesk desk(1.0, "Mon-Sun 9-18");
    const ScenarioOutcome outcome = desk.outcome();
    const SimulatedScenario found = desk.simulated();
    const FateLedger &fate = outcome.channels[0].fate;
    QCOMPARE(fate.lostClosed, 0.0);
    QVERIFY(std::abs(fate.answeredFirstTry - 7 * byDay) < 1e-9);
    QVERIFY(std::abs(fate.answeredAfterRetry - 7 * byNight) < 1e-9);
    QCOMPARE(found.channels[0].fate.lostClosed.value, 0.0);
    QCOMPARE(found.channels[0].fate.abandoned.value, 0.0);
    QVERIFY(agrees(found.channels[0].fate.answeredFirstTry, 7 * byDay));
    QVERIFY(agrees(found.channels[0].fate.answeredAfterRetry, 7 * byNight));
    for (std::size_t day = 0; day < 7; ++day) {
        const std::size_t nine = 48 * day + 18;
        QVERIFY(std::abs(offered(outcome, nine, nine + 18) - (byDay + byNight)) < 1e-9);
        QVERIFY(std::abs(outcome.channels[0].openings[day].contacts - byNight) < 1e-9);
        // Poisson with this mean, counted 96 times.
        QVERIFY(std::abs(offered(found, nine, nine + 18) - (byDay + byNight)) <
                4.0 * std::sqrt((byDay + byNight) / 96.0));
        // After a mean of 90 minutes, before six o'clock: so many of them before eleven.
        const double early = byNight * (1.0 - std::exp(-120.0 / 90.0)) / (1.0 - std::exp(-6.0));
        QVERIFY(std::abs(offered(outcome, nine, nine + 4) - (20.0 + early)) < 1e-9);
    }
}

void TestClosedDoor::whenNobodyCallsAgainTheNightIsLost() {
    NightDesk desk(0.0, "Mon-Sun 9-18");
    desk.service.payRates.lostContact = Money::fromMajor(3.0);
    const ScenarioOutcome outcome = desk.outcome();
    const SimulatedScenario found = desk.simulated();
    QVERIFY(std::abs(outcome.fate.lostClosed - 7 * byNight) < 1e-9);
    QVERIFY(std::abs(outcome.fate.answeredFirstTry - 7 * byDay) < 1e-9);
    QCOMPARE(outcome.fate.answeredAfterRetry, 0.0);
    QVERIFY(agrees(found.fate.lostClosed, 7 * byNight));
    QCOMPARE(found.fate.answeredAfterRetry.value, 0.0);
    QVERIFY(std::abs(outcome.cost.lostContacts.major() - 3.0 * 7 * byNight) < 0.01);
    // The morning is an hour like any other.
    QVERIFY(std::abs(offered(outcome, 18, 20) - 10.0) < 1e-9);
}

void TestClosedDoor::withoutAClosedDoorBothAreTheSame() {
    const NightDesk all(1.0, "24/7");
    const NightDesk none(0.0, "24/7");
    const ScenarioOutcome first = all.outcome();
    const ScenarioOutcome second = none.outcome();
    QVERIFY(first.channels == second.channels);
    QVERIFY(first.cost == second.cost);
    QCOMPARE(all.simulated().cost.value, none.simulated().cost.value);
    // More people, fewer attempts in the morning than with the door closed at night.
    QVERIFY(offered(first, 18, 20) < offered(NightDesk(1.0, "Mon-Sun 9-18").outcome(), 18, 20));
}

QTEST_APPLESS_MAIN(TestClosedDoor)
#include "tst_closeddoor.moc"
