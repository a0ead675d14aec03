// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/criticality.h"

#include <algorithm>
#include <stdexcept>

namespace model {
namespace {

NaturalDemand shareOf(const NaturalDemand &demand, double share) {
    NaturalDemand part = demand;
    for (std::size_t index = 0; index < part.contacts.count(); ++index)
        part.contacts.set(index, part.contacts[index] * share);
    return part;
}

void check(const std::vector<CriticalityClass> &classes) {
    for (const CriticalityClass &one : classes)
        if (!(one.share >= 0.0) || one.promise.count() <= 0)
            throw std::invalid_argument("a criticality class has a share and a promise above 0");
    if (shareOfOthers(classes) < -1e-12)
        throw std::invalid_argument("shares of criticality classes exceed all contacts");
}

} // namespace

CoverageInputs SplitScenario::inputs() const {
    return {week, calendar, channels, demand, &policies, shrinkage, payRates};
}

std::optional<SplitScenario> splitByCriticality(const CoverageScenario &scenario,
                                                const CoverageInputs &inputs) {
    if (std::ranges::all_of(scenario.channels,
                            [](const auto &one) { return one.second.classes.empty(); }))
        return std::nullopt;
    SplitScenario split{scenario, inputs.week,      inputs.calendar, {}, {},
                        {},       inputs.shrinkage, inputs.payRates, {}, {}};
    if (inputs.policies)
        split.policies = *inputs.policies;
    // Who writes instead is one of the others, not of a class.
    const auto deferred = std::ranges::find(inputs.channels, ChannelKind::Deferred, &Channel::kind);
    for (auto &[id, coverage] : split.scenario.channels)
        if (coverage.closedDoor.switchesTo == 0 && deferred != inputs.channels.end())
            coverage.closedDoor.switchesTo = deferred->id;
    int next = -1; // no plan has such a channel
    for (std::size_t which = 0; which < inputs.channels.size(); ++which) {
        const Channel &channel = inputs.channels[which];
        const auto coverage = scenario.channels.find(channel.id);
        static const std::vector<CriticalityClass> none;
        const auto &classes = coverage != scenario.channels.end() ? coverage->second.classes : none;
        check(classes);
        const auto addOthers = [&] {
            split.origin.push_back(which);
            split.channels.push_back(channel);
            split.demand.push_back(
                classes.empty()
                    ? inputs.demand[which]
                    : shareOf(inputs.demand[which], std::max(0.0, shareOfOthers(classes))));
        };
        // People of a class go before those of others in deferred work; who calls because an answer
        // is late calls the others' line, the first one.
        if (channel.kind == ChannelKind::Live)
            addOthers();
        for (const CriticalityClass &one : classes) {
            const int id = next--;
            split.originId[id] = channel.id;
            split.origin.push_back(which);
            split.channels.push_back({id, one.name, channel.medium, channel.kind});
            split.demand.push_back(shareOf(inputs.demand[which], one.share));
            ChannelCoverage &own = split.scenario.channels[id];
            own = split.scenario.channels[channel.id];
            own.classes.clear();
            own.hours = one.hours();
            own.standby = {};
            own.partner = {};
            ServicePolicy &policy = split.policies[id];
            policy = split.policies[channel.id];
            policy.promise = one.promise;
            policy.goal.within = static_cast<double>(one.promise.count());
            policy.clock = GoalClock::Wall;
            split.payRates.lostContactOf[id] = inputs.payRates.lostContactIn(channel.id);
        }
        if (channel.kind == ChannelKind::Deferred)
            addOthers();
        if (!classes.empty())
            split.scenario.channels[channel.id].classes.clear();
    }
    return split;
}

ChannelOutcome asOne(const Channel &channel, std::span<const ChannelOutcome> parts,
                     const TimeGrid &week) {
    ChannelOutcome all;
    all.channel = channel;
    all.reach = 0.0;
    all.staffing.resize(week.count());
    OperatorView &view = all.operatorView;
    double answered = 0.0;
    for (const ChannelOutcome &part : parts) {
        const double natural = part.naturalContacts;
        const OperatorView &own = part.operatorView;
        const double answers = own.offered * (1.0 - own.abandoned);
        all.naturalContacts += natural;
        all.fate += part.fate;
        view.offered += own.offered;
        view.serviceLevel += own.offered * own.serviceLevel;
        view.averageWait += answers > 0.0 ? answers * own.averageWait : 0.0;
        view.abandoned += own.offered * own.abandoned;
        view.occupancy += part.dutyHours * own.occupancy;
        answered += answers;
        all.customerView.withinPromise += natural * part.customerView.withinPromise;
        all.customerView.answeredLater += natural * part.customerView.answeredLater;
        for (std::size_t hour = 0; hour < all.hours.size(); ++hour) {
            all.hours[hour].natural += part.hours[hour].natural;
            all.hours[hour].withinPromise += part.hours[hour].withinPromise;
        }
        all.openings.insert(all.openings.end(), part.openings.begin(), part.openings.end());
        all.dutyHours += part.dutyHours;
        all.paidHours += part.paidHours;
        all.overtimeHours += part.overtimeHours;
        all.idleHours += part.idleHours;
        all.repeatContacts += part.repeatContacts;
        all.partnerContacts += part.partnerContacts;
        all.partnerMinutes += part.partnerMinutes;
        all.reach += natural * part.reach;
        all.goalReachable = all.goalReachable && part.goalReachable;
    }
    view.serviceLevel = view.offered > 0.0 ? view.serviceLevel / view.offered : 1.0;
    view.averageWait = answered > 0.0 ? view.averageWait / answered : 0.0;
    view.abandoned = view.offered > 0.0 ? view.abandoned / view.offered : 0.0;
    view.occupancy = all.dutyHours > 0.0 ? view.occupancy / all.dutyHours : 0.0;
    if (all.naturalContacts > 0.0) {
        all.customerView.withinPromise /= all.naturalContacts;
        all.customerView.answeredLater /= all.naturalContacts;
    }
    all.reach = all.naturalContacts > 0.0 ? all.reach / all.naturalContacts : 1.0;
    std::ranges::stable_sort(all.openings, {}, &BacklogAtOpening::at);

    for (std::size_t index = 0; index < week.count(); ++index) {
        StaffingInterval &at = all.staffing[index];
        double work = 0.0;
        double capacity = 0.0;
        for (const ChannelOutcome &part : parts) {
            const StaffingInterval &own = part.staffing[index];
            const double people = own.capacity();
            // Whole people who are there for a part of it only would count too much.
            at.openShare = std::max(at.openShare, own.openShare);
            at.partnerShare = std::max(at.partnerShare, own.partnerShare);
            at.offered += own.offered;
            work += own.offered * own.handleSeconds;
            at.erlangs += own.erlangs;
            at.standby += own.standby;
            at.idle += own.idle;
            at.serviceLevel += own.offered * own.serviceLevel;
            at.averageWait += own.offered * own.averageWait;
            at.abandoned += own.offered * own.abandoned;
            at.occupancy += people * own.occupancy;
            at.waitingHours += own.waitingHours;
            capacity += people;
            if (own.status == StaffingStatus::Unreachable || at.status == StaffingStatus::Closed)
                at.status = own.status;
        }
        for (const ChannelOutcome &part : parts) {
            const StaffingInterval &own = part.staffing[index];
            const double weight = at.openShare > 0.0 ? own.openShare / at.openShare : 0.0;
            at.required += own.required * weight;
            at.positions += own.positions * weight;
        }
        at.handleSeconds = at.offered > 0.0 ? work / at.offered
                           : parts.empty()  ? 0.0
                                            : parts.back().staffing[index].handleSeconds;
        at.serviceLevel = at.offered > 0.0 ? at.serviceLevel / at.offered : 1.0;
        at.averageWait = at.offered > 0.0 ? at.averageWait / at.offered : 0.0;
        at.abandoned = at.offered > 0.0 ? at.abandoned / at.offered : 0.0;
        at.occupancy = capacity > 0.0 ? at.occupancy / capacity : 0.0;
        all.openHours += std::min(1.0, at.openShare + at.partnerShare) * week.intervalHours();
        if (at.waitingHours > all.peakWaitingHours) {
            all.peakWaitingHours = at.waitingHours;
            all.peakWaitingAt = week.beginOf(index + 1);
        }
    }
    all.parts.assign(parts.begin(), parts.end());
    return all;
}

ScenarioOutcome apart(const ScenarioOutcome &outcome) {
    ScenarioOutcome result = outcome;
    result.channels.clear();
    for (const ChannelOutcome &channel : outcome.channels)
        if (channel.parts.empty())
            result.channels.push_back(channel);
        else
            result.channels.insert(result.channels.end(), channel.parts.begin(),
                                   channel.parts.end());
    return result;
}

} // namespace model
