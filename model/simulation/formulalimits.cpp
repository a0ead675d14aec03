// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/formulalimits.h"

#include <algorithm>

namespace model {
namespace {

constexpr double fewRedials = 0.02; ///< of the attempts
constexpr double fewRepeats = 0.05; ///< of the attempts

/// Whether it matters who holds how many conversations.
bool losesBySharing(const Concurrency &concurrency) {
    return concurrency.useful() > 1 &&
           concurrency.agentRate(2) < 2.0 * concurrency.agentRate(1) * (1.0 - 1e-9);
}

} // namespace

std::vector<FormulaLimit> formulaLimits(const ScenarioOutcome &planned,
                                        const CoverageScenario &scenario,
                                        const std::map<int, ChannelRules> &rules,
                                        std::size_t channel, const ServicePolicy &policy) {
    static const ChannelCoverage neverOpen;
    static const ChannelRules usual;
    const ChannelOutcome &outcome = planned.channels[channel];
    const int id = outcome.channel.id;
    const bool live = outcome.channel.kind == ChannelKind::Live;
    const auto found = scenario.channels.find(id);
    const ChannelCoverage &coverage = found != scenario.channels.end() ? found->second : neverOpen;
    const auto given = rules.find(id);
    const ChannelRules &own = given != rules.end() ? given->second : usual;
    const auto anyRule = [&](const auto &holds) {
        return std::any_of(rules.begin(), rules.end(), holds);
    };
    const double redialDelay =
        own.redialDelay.value_or(60.0 * static_cast<double>(coverage.redialDelay.count()));
    const bool manyRedials = live && coverage.redials * outcome.operatorView.abandoned > fewRedials;

    std::vector<FormulaLimit> limits;
    const auto add = [&](bool holds, FormulaLimit limit) {
        if (holds)
            limits.push_back(limit);
    };
    add(manyRedials && redialDelay < outcome.operatorView.averageWait, FormulaLimit::RedialsAtOnce);
    add(coverage.failure.late > 0.0 &&
            outcome.repeatContacts > fewRepeats * outcome.operatorView.offered,
        FormulaLimit::AskedAgain);
    add(own.handling != usual.handling, FormulaLimit::OtherHandling);
    add(live && own.patience != usual.patience, FormulaLimit::OtherPatience);
    const CloseRule closing =
        coverage.atClosing == AtClosing::Served ? CloseRule::Drain : CloseRule::Cut;
    add(live && own.closing.value_or(closing) != closing, FormulaLimit::OtherClosing);
    add(!live && own.hands == HandRule::Finish, FormulaLimit::FinishedByLeavers);
    add(live && own.concurrency.has_value(), FormulaLimit::OtherSessions);
    add(live && losesBySharing(own.concurrency.value_or(policy.concurrency)),
        FormulaLimit::KeptConversations);
    add(anyRule([&](const auto &rule) {
            return rule.second.transfers > 0.0 && rule.second.transfersTo == id && rule.first != id;
        }),
        FormulaLimit::TransfersIn);
    add(outcome.idleHours > 0.0, FormulaLimit::SharedPeople);
    add(own.surge.has_value(), FormulaLimit::Crisis);
    return limits;
}

} // namespace model
