// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/formulalimits.h"
#include "tests/support/service.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace model;

namespace {

/// Phone and email, so that their people can share work.
struct Centre {
    Service service{2000, 200, 1500, 200};
    CoverageScenario scenario = service.scenarios()[0];
    ScenarioOutcome planned = evaluate(scenario, service.inputs());

    std::vector<FormulaLimit> limits(const std::map<int, ChannelRules> &rules,
                                     std::size_t channel) const {
        return formulaLimits(planned, scenario, rules, channel);
    }
    /// Service level of the phone: formula less simulation.
    double apart(const std::map<int, ChannelRules> &rules) const {
        SimulationSettings settings;
        settings.effort = {3, 2};
        settings.leastWeeks = settings.mostWeeks = 48;
        settings.warmUpWeeks = 2;
        settings.rules = rules;
        const SimulatedScenario found = simulate(scenario, service.inputs(), planned, settings, {});
        return planned.channels[0].operatorView.serviceLevel -
               found.channels[0].operatorView.serviceLevel->value;
    }
};

bool holds(const std::vector<FormulaLimit> &limits, FormulaLimit limit) {
    return std::find(limits.begin(), limits.end(), limit) != limits.end();
}

} // namespace

class TestFormulaLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usualRulesHaveNone();
    void everyRuleHasItsOwn();
    void sharedPeopleAreWhereTheFormulaIsRough();
    void aSurgeIsWhereTheFormulaIsWrong();
};

void TestFormulaLimits::usualRulesHaveNone() {
    const Centre desk;
    for (std::size_t channel = 0; channel < 4; ++channel)
        QVERIFY(desk.limits({}, channel).empty());
    QVERIFY(std::abs(desk.apart({})) < 0.02);
}

void TestFormulaLimits::everyRuleHasItsOwn() {
    const Centre desk;
    const auto with = [&](int id, const auto &change, std::size_t channel) {
        std::map<int, ChannelRules> rules;
        change(rules[id]);
        return desk.limits(rules, channel);
    };
    using Limits = std::vector<FormulaLimit>;
    QCOMPARE(
        with(
            1, [](auto &rule) { rule.handling = DurationLaw(DurationLaw::Shape::Lognormal, 2.0); },
            0),
        Limits{FormulaLimit::OtherHandling});
    QCOMPARE(with(
                 1, [](auto &rule) { rule.closing = CloseRule::Cut; }, 0),
             Limits{FormulaLimit::OtherClosing});
    QCOMPARE(with(
                 3, [](auto &rule) { rule.hands = HandRule::Finish; }, 2),
             Limits{FormulaLimit::FinishedByLeavers});
    const auto transfers = [](auto &rule) {
        rule.transfers = 0.2;
        rule.transfersTo = 3;
    };
    QCOMPARE(with(1, transfers, 2), Limits{FormulaLimit::TransfersIn});
    QVERIFY(with(1, transfers, 0).empty());
    QCOMPARE(with(
                 4, [](auto &rule) { rule.surge = Surge{}; }, 3),
             Limits{FormulaLimit::Crisis});
    // Two conversations at a time, none slower for the other, are as many more people.
    const auto talking = [&](double stretch) {
        ServicePolicy policy;
        policy.concurrency = {2, stretch, {}};
        return formulaLimits(desk.planned, desk.scenario, {}, 1, policy);
    };
    QVERIFY(talking(0.0).empty());
    QCOMPARE(talking(0.4), Limits{FormulaLimit::KeptConversations});
    Centre again;
    again.scenario.channels[1].redials = 0.9;
    again.service.policies[1].goal.answered = 0.6;
    again.planned = evaluate(again.scenario, again.service.inputs());
    QVERIFY(again.limits({}, 0).empty());
    again.scenario.channels[1].redialDelay = Minutes(0);
    again.planned = evaluate(again.scenario, again.service.inputs());
    QCOMPARE(again.limits({}, 0), Limits{FormulaLimit::RedialsAtOnce});
}

void TestFormulaLimits::sharedPeopleAreWhereTheFormulaIsRough() {
    Centre desk;
    desk.scenario.team = TeamStructure::Blended;
    desk.planned = evaluate(desk.scenario, desk.service.inputs());
    // Callers notice nothing; mail waits for them.
    QVERIFY(std::abs(desk.apart({})) < 0.02);
    QVERIFY(desk.limits({}, 0).empty());
    QCOMPARE(desk.limits({}, 2), std::vector{FormulaLimit::SharedPeople});
}

void TestFormulaLimits::aSurgeIsWhereTheFormulaIsWrong() {
    const Centre desk;
    std::map<int, ChannelRules> rules;
    rules[1].surge = Surge{.begins = 36.0 * 3600.0, .peakPerHour = 120.0};
    const double apart = desk.apart(rules);
    qInfo("service level of the phone by formula %.1f points above the simulated", 100.0 * apart);
    QVERIFY(apart > 0.05);
    QVERIFY(holds(desk.limits(rules, 0), FormulaLimit::Crisis));
}

QTEST_APPLESS_MAIN(TestFormulaLimits)
#include "tst_formulalimits.moc"
