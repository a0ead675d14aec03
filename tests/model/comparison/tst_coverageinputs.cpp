// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/comparison.h"
#include "model/simulation/formulalimits.h"
#include "model/simulation/scenariosimulation.h"
#include "tests/support/service.h"

#include <QTest>

#include <cmath>

using namespace model;

namespace {

/// Thirty calls every half hour, four minutes each, until patience ends, if it does.
struct Phone {
    Service service{0, 0, 0, 0};
    CoverageScenario scenario;

    explicit Phone(const char *hours, double perHalfHour = 30.0) {
        service.channels.resize(1);
        service.demand.resize(1);
        service.demand[0].contacts =
            Series<Contacts>(service.week, std::vector<double>(336, perHalfHour));
        service.demand[0].handleSeconds.assign(336, 240.0);
        service.policies[1].patience.mean.reset();
        coverage().hours = *OpeningHours::parse(hours);
        coverage().closedDoor = {.retries = 0.0, .switches = 0.0};
    }
    ChannelCoverage &coverage() { return scenario.channels[1]; }
    void addMail(const char *hours, double perHalfHour) {
        service.add("Mail", Medium::Email, 0.0, 300.0);
        service.channels.back().id = 2;
        service.policies[2] = usualPolicy(Medium::Email);
        service.demand.back().contacts =
            Series<Contacts>(service.week, std::vector<double>(336, perHalfHour));
        scenario.channels[2].hours = *OpeningHours::parse(hours);
    }
    ScenarioOutcome outcome() const { return evaluate(scenario, service.inputs()); }
    SimulatedScenario simulated(std::size_t weeks = 240) const {
        SimulationSettings settings;
        settings.effort = {11, 2};
        settings.leastWeeks = settings.mostWeeks = weeks;
        settings.warmUpWeeks = 3;
        const CoverageInputs inputs = service.inputs();
        return simulate(scenario, inputs, evaluate(scenario, inputs), settings, {});
    }
};

/// Erlang's delay formula, from its definition.
double erlangC(int agents, double load) {
    double term = 1.0;
    double sum = 0.0;
    for (int n = 0; n < agents; ++n) {
        sum += term;
        term *= load / (n + 1);
    }
    term *= agents / (agents - load);
    return term / (sum + term);
}

/// Callers who wait at a moment.
double waitingAtClosing(const ScenarioOutcome &outcome) {
    const StaffingInterval &last = outcome.channels[0].staffing[35]; // until six in the evening
    const double load = 30.0 * 240.0 / 1800.0;
    const int agents = static_cast<int>(last.positions);
    return erlangC(agents, load) * load / (agents - load);
}

bool agrees(const Estimate &found, double known, double tolerance = 0.0) {
    return std::abs(found.value - known) <= 2.0 * found.half + tolerance;
}

void compareLedger(const ChannelOutcome &channel) {
    QVERIFY(std::abs(channel.fate.sum() - channel.naturalContacts) <=
            1e-9 * std::max(1.0, channel.naturalContacts));
}

} // namespace

class TestCoverageInputs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsSentAwayAtClosingIsTheQueueOfErlang();
    void whoIsSentAwayMayCallAgainOrWrite();
    void overtimeIsTheWorkLeftAtClosing();
    void overtimeIsPaidWithTheSurchargesOfTheHour();
    void overtimeOfConversationsAgreesWithASimulation();
    void aPartnerKeepsItsPromiseWithAndWithoutPatience();
    void aPartnerIsPaidByContactOrMinute();
    void aPartnerAtNightLosesNobodyAtTheDoor();
    void thePartnerTakesOverWhoWaitsWhenTheTeamSendsAway();
    void aPartnerAnswersWhatIsWrittenInItsHours();
    void unsolvedContactsMultiplyTheLoadAndNotTheLedger();
    void whoWaitsTooLongAsksOnceMore();
    void impossibleInputsAreRefused();
};

void TestCoverageInputs::whoIsSentAwayAtClosingIsTheQueueOfErlang() {
    Phone phone("Mon-Sun 9-18");
    phone.coverage().atClosing = AtClosing::SentAway;
    phone.service.payRates.lostContact = Money(1000);
    const ScenarioOutcome outcome = phone.outcome();
    const double away = 7.0 * waitingAtClosing(outcome);
    qInfo("sent away a week: %.3f, by Erlang's formula %.3f", outcome.fate.sentAway, away);
    QVERIFY(away > 0.5);
    QVERIFY(std::abs(outcome.fate.sentAway - away) < 1e-5 * away);
    // Whoever is sent away is lost in every figure that says so.
    FrontierPoint point;
    point.setFigures(outcome);
    QCOMPARE(point.lost, outcome.fate.abandoned + outcome.fate.lostClosed + outcome.fate.sentAway);
    QCOMPARE(difference(outcome, ScenarioOutcome()).lost, point.lost);
    QVERIFY(std::abs(outcome.fate.answeredFirstTry + away - 7.0 * 18 * 30) < 1e-4);
    QVERIFY(std::abs(outcome.fate.lostClosed - 7.0 * 30 * 30) < 1e-6);
    QVERIFY(std::abs(outcome.cost.lostContacts.major() -
                     10.0 * (outcome.fate.lostClosed + outcome.fate.sentAway)) < 0.01);
    compareLedger(outcome.channels[0]);
    const SimulatedScenario found = phone.simulated();
    qInfo("simulated %.3f ± %.3f", found.fate.sentAway.value, found.fate.sentAway.half);
    QVERIFY(agrees(found.fate.sentAway, away));
    QVERIFY(agrees(*found.customerView.withinPromise, outcome.customerView.withinPromise));
}

void TestCoverageInputs::whoIsSentAwayMayCallAgainOrWrite() {
    Phone phone("Mon-Sun 9-18");
    phone.addMail("24/7", 5.0);
    phone.coverage().atClosing = AtClosing::SentAway;
    phone.coverage().redials = 0.4;
    phone.service.policies[1].patience.mean = 180.0;
    phone.coverage().closedDoor = {.retries = 0.5, .switches = 0.3, .selfSolved = 0.1};
    const ScenarioOutcome outcome = phone.outcome();
    for (const ChannelOutcome &channel : outcome.channels)
        compareLedger(channel);
    QVERIFY(outcome.fate.sentAway > 0.0);
    // A tenth is lost of those at the closed door, and of those sent away.
    const double away = 10.0 * outcome.fate.sentAway;
    const double closed = 7.0 * 30 * 30;
    QVERIFY(std::abs(outcome.fate.selfSolved - 0.1 * (closed + away)) < 1e-6);
    QVERIFY(std::abs(outcome.fate.answeredAfterSwitch + outcome.fate.waiting -
                     0.3 * (closed + away)) < 1e-6);
    QVERIFY(std::abs(outcome.channels[1].operatorView.offered - 336 * 5.0 - 0.3 * (closed + away)) <
            1e-6);
    const SimulatedScenario found = phone.simulated();
    QVERIFY(agrees(found.fate.sentAway, outcome.fate.sentAway, 0.1));
    QVERIFY(agrees(found.fate.answeredAfterSwitch, outcome.fate.answeredAfterSwitch));
    // Some sent away in the evening still lose patience in the morning.
    QVERIFY(agrees(found.channels[0].fate.answeredAfterRetry,
                   outcome.channels[0].fate.answeredAfterRetry, 10.0));
}

void TestCoverageInputs::overtimeIsTheWorkLeftAtClosing() {
    Phone phone("Mon-Sun 9-18");
    const ScenarioOutcome served = phone.outcome();
    // Four calls are in hand, whoever waits comes after; each four minutes.
    const double hours = 7.0 * (4.0 + waitingAtClosing(served)) * 240.0 / 3600.0;
    QVERIFY(std::abs(served.channels[0].overtimeHours - hours) < 1e-5);
    QCOMPARE(served.fate.sentAway, 0.0);
    const double hour =
        phone.service.payRates.hourlyWage.major() * (1.0 + phone.service.payRates.onCosts);
    const double sunday = 0.5 * hours / 7.0;
    QVERIFY(std::abs(served.cost.overtime.major() - hour * (1.25 * hours + sunday)) < 0.01);
    const SimulatedScenario found = phone.simulated();
    qInfo("overtime a week: %.3f h, simulated %.3f ± %.3f", hours,
          found.channels[0].overtimeHours.value, found.channels[0].overtimeHours.half);
    QVERIFY(agrees(found.channels[0].overtimeHours, hours));
    QVERIFY(agrees(found.cost, served.cost.total().major(), 0.05));
    phone.coverage().atClosing = AtClosing::SentAway;
    const ScenarioOutcome sent = phone.outcome();
    QVERIFY(std::abs(sent.channels[0].overtimeHours - 7.0 * 4.0 * 240.0 / 3600.0) < 1e-5);
    QVERIFY(agrees(phone.simulated().channels[0].overtimeHours, sent.channels[0].overtimeHours));
}

void TestCoverageInputs::overtimeIsPaidWithTheSurchargesOfTheHour() {
    Phone day("Mon 9-18");
    Phone night("Mon 14-23");
    const ScenarioOutcome early = day.outcome();
    const ScenarioOutcome late = night.outcome();
    QVERIFY(std::abs(early.channels[0].overtimeHours - late.channels[0].overtimeHours) < 1e-9);
    QVERIFY(std::abs(late.cost.overtime.major() - early.cost.overtime.major() * 1.5 / 1.25) < 0.02);
    QCOMPARE(Phone("24/7").outcome().cost.overtime, Money());
}

void TestCoverageInputs::overtimeOfConversationsAgreesWithASimulation() {
    for (const AtClosing rule : {AtClosing::Served, AtClosing::SentAway}) {
        Phone chat("Mon-Sun 9-18", 60.0);
        chat.service.policies[1].patience.mean = 180.0;
        chat.service.policies[1].concurrency = {2, 0.5, {}};
        chat.coverage().atClosing = rule;
        chat.coverage().redials = 0.0;
        const double formula = chat.outcome().channels[0].overtimeHours;
        const Estimate found = chat.simulated().channels[0].overtimeHours;
        qInfo("overtime of chats a week: %.3f h, simulated %.3f ± %.3f", formula, found.value,
              found.half);
        QVERIFY(std::abs(found.value - formula) < 0.1 * found.value + found.half);
    }
}

void TestCoverageInputs::aPartnerKeepsItsPromiseWithAndWithoutPatience() {
    const Partner partner;
    for (const double patience : {30.0, 180.0, 3600.0, HUGE_VAL}) {
        const PartnerService service = serviceOf(partner, patience);
        QVERIFY(std::abs(service.answeredWithin(20.0) - 0.8) < 1e-9);
        QVERIFY(service.abandoned() >= 0.0 && service.abandoned() < 0.2);
    }
    // Four in five within 20 s: e^(−20/m) = 0.2.
    QVERIFY(std::abs(serviceOf(partner, HUGE_VAL).meanWait - 20.0 / std::log(5.0)) < 1e-9);
}

void TestCoverageInputs::aPartnerIsPaidByContactOrMinute() {
    Phone phone("24/7");
    phone.coverage().hours = OpeningHours::never();
    Partner &partner = phone.coverage().partner;
    partner.hours = OpeningHours::aroundTheClock();
    const double contacts = 336.0 * 30.0;
    ScenarioOutcome outcome = phone.outcome();
    QVERIFY(std::abs(outcome.channels[0].partnerContacts - contacts) < 1e-6);
    QVERIFY(std::abs(outcome.cost.partner.major() - 4.5 * contacts) < 0.01);
    QCOMPARE(outcome.cost.staff(), Money());
    QCOMPARE(outcome.dutyHours, 0.0);
    QCOMPARE(outcome.openHours, 168.0);
    QVERIFY(std::abs(outcome.customerView.withinPromise - 0.8) < 1e-6); // 20 s promised, too
    QVERIFY(std::abs(outcome.channels[0].operatorView.serviceLevel - 0.8) < 1e-6);
    compareLedger(outcome.channels[0]);
    SimulatedScenario found = phone.simulated(48);
    QVERIFY(agrees(*found.customerView.withinPromise, 0.8));
    QVERIFY(agrees(found.cost, outcome.cost.total().major()));
    QVERIFY(agrees(*found.channels[0].operatorView.averageWait,
                   outcome.channels[0].operatorView.averageWait));
    partner.per = Partner::Per::Minute;
    partner.price = Money(90);
    outcome = phone.outcome();
    QVERIFY(std::abs(outcome.cost.partner.major() - 0.9 * 4.0 * contacts) < 0.01);
    found = phone.simulated(48);
    QVERIFY(agrees(found.cost, outcome.cost.total().major()));
    // Some lose patience before it answers.
    phone.service.policies[1].patience.mean = 60.0;
    outcome = phone.outcome();
    compareLedger(outcome.channels[0]);
    found = phone.simulated(48);
    QVERIFY(outcome.fate.abandoned > 0.05 * contacts);
    QVERIFY(agrees(found.fate.abandoned, outcome.fate.abandoned));
    QVERIFY(agrees(found.fate.answeredAfterRetry, outcome.fate.answeredAfterRetry));
    QVERIFY(agrees(*found.customerView.withinPromise, outcome.customerView.withinPromise, 0.002));
}

void TestCoverageInputs::aPartnerAtNightLosesNobodyAtTheDoor() {
    Phone phone("Mon-Sun 9-18");
    phone.coverage().partner.hours = *OpeningHours::parse("Mon-Sun 18-9");
    phone.service.policies[1].patience.mean = 180.0;
    const ScenarioOutcome outcome = phone.outcome();
    const ChannelOutcome &channel = outcome.channels[0];
    compareLedger(channel);
    QCOMPARE(outcome.fate.lostClosed, 0.0);
    QCOMPARE(outcome.openHours, 168.0);
    QVERIFY(channel.openings.empty());
    QVERIFY(channel.staffing[0].partnerShare == 1.0 && channel.staffing[0].positions == 0.0);
    QVERIFY(channel.staffing[20].partnerShare == 0.0 && channel.staffing[20].positions > 0.0);
    QCOMPARE(outcome.cost.night, Money());
    const SimulatedScenario found = phone.simulated();
    QVERIFY(agrees(found.channels[0].partnerContacts, channel.partnerContacts));
    QVERIFY(agrees(found.fate.abandoned, outcome.fate.abandoned, 15.0));
    QVERIFY(agrees(*found.customerView.withinPromise, outcome.customerView.withinPromise, 0.01));
    QVERIFY(std::abs(found.cost.value - outcome.cost.total().major()) <
            found.cost.half + 0.002 * found.cost.value);
    // The same team without the partner answers the day alone.
    Phone alone("Mon-Sun 9-18");
    alone.service.policies[1].patience.mean = 180.0;
    QVERIFY(alone.outcome().customerView.withinPromise < outcome.customerView.withinPromise - 0.3);
}

void TestCoverageInputs::thePartnerTakesOverWhoWaitsWhenTheTeamSendsAway() {
    Phone phone("Mon-Sun 9-18");
    phone.coverage().partner.hours = *OpeningHours::parse("Mon-Sun 18-9");
    const double byTeam = phone.outcome().channels[0].partnerContacts;
    phone.coverage().atClosing = AtClosing::SentAway;
    const ScenarioOutcome outcome = phone.outcome();
    QCOMPARE(outcome.fate.sentAway, 0.0);
    compareLedger(outcome.channels[0]);
    QVERIFY(std::abs(outcome.channels[0].partnerContacts - byTeam -
                     7.0 * waitingAtClosing(outcome)) < 1e-4);
    const SimulatedScenario found = phone.simulated();
    QCOMPARE(found.fate.sentAway.value, 0.0);
    QCOMPARE(found.fate.lostClosed.value, 0.0);
    QVERIFY(agrees(found.channels[0].partnerContacts, outcome.channels[0].partnerContacts));
}

void TestCoverageInputs::aPartnerAnswersWhatIsWrittenInItsHours() {
    Phone phone("24/7");
    phone.addMail("Mon-Fri 9-18", 6.0);
    Partner &partner = phone.scenario.channels[2].partner;
    partner.hours = *OpeningHours::parse("Sat-Sun 0-24");
    partner.within = Seconds(4 * 3600);
    phone.service.policies[2].promise = Seconds(4 * 3600);
    const ScenarioOutcome outcome = phone.outcome();
    const ChannelOutcome &mail = outcome.channels[1];
    compareLedger(mail);
    QVERIFY(std::abs(mail.partnerContacts - 96 * 6.0) < 1e-6);
    QVERIFY(std::abs(outcome.cost.partner.major() - 4.5 * 96 * 6.0) < 0.01);
    const double saturday = mail.hours[130].withinPromise / mail.hours[130].natural;
    QVERIFY(std::abs(saturday - 0.8) < 1e-6);
    const SimulatedScenario found = phone.simulated(96);
    const SimulatedChannel &simulated = found.channels[1];
    QVERIFY(agrees(simulated.partnerContacts, mail.partnerContacts));
    QVERIFY(agrees(*simulated.customerView.withinPromise, mail.customerView.withinPromise, 0.02));
    QVERIFY(std::abs(simulated.customerView.median->value - mail.customerView.median) <
            std::max(120.0, 0.05 * mail.customerView.median) + simulated.customerView.median->half);
}

void TestCoverageInputs::unsolvedContactsMultiplyTheLoadAndNotTheLedger() {
    for (const bool live : {true, false}) {
        Phone phone("24/7");
        phone.addMail("Mon-Sun 8-20", 6.0);
        const std::size_t which = live ? 0 : 1;
        phone.scenario.channels[live ? 1 : 2].failure.unsolved = 0.25;
        const ScenarioOutcome outcome = phone.outcome();
        const ChannelOutcome &channel = outcome.channels[which];
        compareLedger(channel);
        // 1 + 1/4 + 1/16 + … = 4/3
        const double natural = channel.naturalContacts;
        QVERIFY(std::abs(channel.operatorView.offered - 4.0 / 3.0 * natural) < 1e-6 * natural);
        QVERIFY(std::abs(channel.repeatContacts - natural / 3.0) < 1e-6 * natural);
        QVERIFY(std::abs(channel.fate.answeredFirstTry - natural) < 1e-6 * natural);
        const SimulatedChannel found = phone.simulated(96).channels[which];
        QVERIFY(agrees(found.operatorView.offered, channel.operatorView.offered));
        QVERIFY(std::abs(found.fate.sum() - found.natural.value) < 1e-6 * natural);
    }
}

void TestCoverageInputs::whoWaitsTooLongAsksOnceMore() {
    Phone phone("24/7");
    phone.addMail("24/7", 6.0);
    phone.scenario.channels[2].hours = OpeningHours::never();
    phone.scenario.channels[2].failure.late = 0.5;
    // Nobody reads the mail: half of all ask by phone a day later.
    const ScenarioOutcome unread = phone.outcome();
    QVERIFY(std::abs(unread.channels[0].operatorView.offered - 336 * (30.0 + 3.0)) < 1e-6);
    QVERIFY(std::abs(unread.channels[0].repeatContacts - 336 * 3.0) < 1e-6);
    for (const ChannelOutcome &channel : unread.channels)
        compareLedger(channel);
    QVERIFY(agrees(phone.simulated(96).channels[0].operatorView.offered, 336 * 33.0));
    // Open on weekdays, what is written on Saturday is late; the phone has it only while open.
    phone.coverage().hours = *OpeningHours::parse("Mon-Sun 9-18");
    phone.scenario.channels[2].hours = *OpeningHours::parse("Mon-Fri 9-18");
    phone.scenario.channels[2].failure = {0.0, Minutes(1440), 0.2, Minutes(24 * 60)};
    const ScenarioOutcome weekdays = phone.outcome();
    for (const ChannelOutcome &channel : weekdays.channels)
        compareLedger(channel);
    const SimulatedScenario found = phone.simulated(96);
    for (std::size_t which = 0; which < 2; ++which) {
        const double formula = weekdays.channels[which].operatorView.offered;
        const Estimate &simulated = found.channels[which].operatorView.offered;
        qInfo("%s with those who ask again: %.1f, simulated %.1f ± %.1f",
              weekdays.channels[which].channel.name.c_str(), formula, simulated.value,
              simulated.half);
        QVERIFY(std::abs(formula - simulated.value) < 0.01 * formula + simulated.half);
    }
    QVERIFY(weekdays.channels[0].repeatContacts > 10.0);
    QVERIFY(weekdays.channels[1].repeatContacts > 10.0);
    QVERIFY(formulaLimits(weekdays, phone.scenario, {}, 1).empty());
    // Half of those who wait for twelve hours: the queue feeds itself, and the formula says so.
    phone.scenario.channels[2].failure = {0.0, Minutes(1440), 0.5, Minutes(12 * 60)};
    QCOMPARE(formulaLimits(phone.outcome(), phone.scenario, {}, 1),
             std::vector<FormulaLimit>{FormulaLimit::AskedAgain});
}

void TestCoverageInputs::impossibleInputsAreRefused() {
    Phone phone("24/7");
    phone.coverage().failure.unsolved = 1.0; // would never end
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, phone.outcome());
    phone.coverage().failure = {};
    phone.coverage().partner.hours = OpeningHours::aroundTheClock();
    phone.coverage().partner.answered = 1.0; // no finite people promise that
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, phone.outcome());
}

QTEST_APPLESS_MAIN(TestCoverageInputs)
#include "tst_coverageinputs.moc"
