// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/plan.h"

#include <algorithm>

namespace model {
namespace {

constexpr Minutes nine{9 * 60};
constexpr Minutes eighteen{18 * 60};

/// Coverage of a channel whose hours are given; deferred work can wait for the second person at
/// night.
ChannelCoverage coverageOf(const Channel &channel, const OpeningHours &hours) {
    ChannelCoverage coverage;
    coverage.hours = hours;
    if (channel.kind == ChannelKind::Deferred)
        coverage.minimumStaffAtNight = 1;
    return coverage;
}

} // namespace

const ChannelPlan *Plan::channel(int id) const {
    const auto found = std::find_if(channels.begin(), channels.end(),
                                    [id](const auto &one) { return one.channel.id == id; });
    return found != channels.end() ? &*found : nullptr;
}

const ChannelPlan *Plan::channel(std::string_view channelName) const {
    const auto found =
        std::find_if(channels.begin(), channels.end(),
                     [channelName](const auto &one) { return one.channel.name == channelName; });
    return found != channels.end() ? &*found : nullptr;
}

const CoverageScenario *Plan::scenario(int id) const {
    const auto found = std::find_if(scenarios.begin(), scenarios.end(),
                                    [id](const auto &one) { return one.id == id; });
    return found != scenarios.end() ? &*found : nullptr;
}

const Agent *Plan::agent(int id) const {
    const auto found = std::ranges::find(agents, id, &Agent::id);
    return found != agents.end() ? &*found : nullptr;
}

Shared<std::vector<Shift>> Plan::shiftsOf(int scenarioId) const {
    const auto found = shifts.find(scenarioId);
    return found != shifts.end() ? found->second : Shared<std::vector<Shift>>();
}

int Plan::nextChannelId() const {
    int highest = 0;
    for (const ChannelPlan &one : channels)
        highest = std::max(highest, one.channel.id);
    // Scenarios may still speak of a channel that was removed: its id is not given again.
    for (const CoverageScenario &one : scenarios)
        if (!one.channels.empty())
            highest = std::max(highest, one.channels.rbegin()->first);
    return highest + 1;
}

int Plan::nextScenarioId() const {
    int highest = 0;
    for (const CoverageScenario &one : scenarios)
        highest = std::max(highest, one.id);
    return highest + 1;
}

ServicePolicy usualPolicy(Medium medium) {
    ServicePolicy policy;
    const auto answered = [&policy](Seconds within) {
        policy.goal.answered = 0.8;
        policy.goal.within = static_cast<double>(within.count());
        policy.promise = within;
    };
    switch (medium) {
    case Medium::Phone:
        answered(Seconds(20));
        policy.patience.mean = 180;
        break;
    case Medium::Chat:
        answered(Seconds(60));
        policy.patience.mean = 180;
        // The least above one, with half of what a second session could win, until the planner has
        // measured: chats beside others take longer (Tezcan & Zhang 2014).
        policy.concurrency = {2, 0.5, {}};
        break;
    case Medium::Social:
        answered(std::chrono::hours(1));
        break;
    case Medium::Email:
    case Medium::Other:
        answered(std::chrono::hours(24));
        break;
    }
    return policy;
}

ChannelPlan newChannel(int id, const std::string &name, Medium medium) {
    ChannelPlan plan;
    plan.channel = {id, name, medium, usualKind(medium)};
    plan.policy = usualPolicy(medium);
    if (plan.channel.kind == ChannelKind::Live)
        plan.closedHours.source = DemandSource::Borrowed;
    return plan;
}

std::vector<CoverageScenario> standardScenarios(const std::vector<ChannelPlan> &channels) {
    std::vector<CoverageScenario> scenarios{
        {1, "24/7", {}}, {2, "9–18 Mon–Fri", {}}, {3, "9–18 daily + social standby", {}}};
    const OpeningHours hours[] = {OpeningHours::aroundTheClock(),
                                  OpeningHours::daily(nine, eighteen, 0, 4),
                                  OpeningHours::daily(nine, eighteen)};
    for (std::size_t index = 0; index < scenarios.size(); ++index)
        for (const ChannelPlan &one : channels)
            scenarios[index].channels[one.channel.id] = coverageOf(one.channel, hours[index]);
    for (const ChannelPlan &one : channels)
        if (one.channel.medium == Medium::Social && one.channel.kind == ChannelKind::Deferred)
            scenarios[2].channels[one.channel.id].standby.hours =
                OpeningHours::daily(eighteen, Minutes(23 * 60));
    return scenarios;
}

void addChannel(Plan &plan, const ChannelPlan &channel) {
    const auto standard = standardScenarios({channel});
    for (CoverageScenario &scenario : plan.scenarios) {
        if (scenario.channels.contains(channel.channel.id))
            continue;
        const auto usual = std::find_if(standard.begin(), standard.end(),
                                        [&](const auto &one) { return one.name == scenario.name; });
        ChannelCoverage coverage;
        if (usual != standard.end() && scenario.channels.empty())
            coverage = usual->channels.at(channel.channel.id);
        else if (scenario.channels.empty())
            coverage = coverageOf(channel.channel, OpeningHours::aroundTheClock());
        else
            coverage = coverageOf(channel.channel, scenario.channels.begin()->second.hours);
        if (usual != standard.end())
            coverage.standby = usual->channels.at(channel.channel.id).standby;
        scenario.channels[channel.channel.id] = coverage;
    }
    plan.channels.push_back(channel);
}

} // namespace model
