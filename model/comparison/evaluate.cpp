// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/evaluate.h"

#include "model/comparison/channelweek.h"
#include "model/comparison/criticality.h"
#include "model/comparison/customers.h"
#include "model/comparison/deferredstaffing.h"
#include "model/comparison/evaluationmemory.h"
#include "model/comparison/livestaffing.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <stdexcept>

namespace model {
namespace {

double meanHandle(const NaturalDemand &demand) {
    double contacts = 0.0;
    double work = 0.0;
    double plain = 0.0;
    for (std::size_t index = 0; index < demand.handleSeconds.size(); ++index) {
        const double here = demand.contacts[index].value();
        contacts += here;
        work += here * demand.handleSeconds[index];
        plain += demand.handleSeconds[index];
    }
    if (contacts > 0.0)
        return work / contacts;
    return demand.handleSeconds.empty() ? 0.0
                                        : plain / static_cast<double>(demand.handleSeconds.size());
}

/// People of fixed work per interval of the week.
std::vector<double> fixedPositions(const CoverageScenario &scenario, const CoverageInputs &inputs) {
    std::vector<double> people(inputs.week.count(), 0.0);
    for (const FixedWork &work : scenario.fixedWork) {
        const OpenWeek hours = OpenWeek::of(work.hours(), inputs.week, *inputs.calendar);
        for (std::size_t index = 0; index < people.size(); ++index)
            people[index] += std::max(0.0, work.people) * hours.shares()[index];
    }
    return people;
}

CostBreakdown costsOf(const ScenarioOutcome &outcome, const std::vector<ChannelWeek> &channels,
                      const std::vector<double> &fixed, const CoverageInputs &inputs,
                      const WeekClock &clock) {
    const PayRates &rates = inputs.payRates;
    PaidTime paid;
    for (std::size_t index = 0; index < fixed.size(); ++index)
        paid.add(inputs.shrinkage.scheduled(fixed[index] * inputs.week.intervalHours()),
                 clock.surcharges[index]);
    double standbyHours = 0.0; // as hours of base pay
    for (std::size_t which = 0; which < channels.size(); ++which) {
        const ChannelWeek &channel = channels[which];
        const Standby &standby = channel.coverage->standby;
        for (std::size_t index = 0; index < inputs.week.count(); ++index) {
            const StaffingInterval &at = outcome.channels[which].staffing[index];
            if (at.positions > 0.0 && at.openShare > 0.0)
                paid.add(inputs.shrinkage.scheduled(at.positions * at.openShare *
                                                    inputs.week.intervalHours()),
                         openSurcharges(inputs, clock, channel.open, index));
            if (at.standby > 0.0) {
                const double onCall = at.standby * inputs.week.intervalHours();
                PaidTime work;
                work.add(onCall * at.occupancy, clock.surcharges[index]);
                standbyHours += onCall * (1.0 - at.occupancy) * standby.paidShare + work.hours +
                                work.hours * standby.surchargeOnWork + work.surcharges(rates);
            }
        }
    }
    double overtime = 0.0; // as hours of base pay
    double partners = 0.0;
    for (std::size_t which = 0; which < channels.size(); ++which) {
        const ChannelWeek &channel = channels[which];
        const ChannelOutcome &found = outcome.channels[which];
        for (const Closing &closing : channel.closings)
            overtime += closing.overtime / 3600.0 *
                        overtimePay(inputs.week.begin() + Seconds(std::lround(closing.at)), rates,
                                    *inputs.calendar);
        partners +=
            partnerCharge(channel.coverage->partner, found.partnerContacts, found.partnerMinutes);
    }
    CostBreakdown cost;
    cost.base = Money::fromMajor(costOf(paid.hours, rates));
    cost.night = Money::fromMajor(costOf(paid.night * rates.night, rates));
    cost.sunday = Money::fromMajor(costOf(paid.sunday * rates.sunday, rates));
    cost.holiday = Money::fromMajor(costOf(paid.holiday * rates.holiday, rates));
    cost.standby = Money::fromMajor(costOf(standbyHours, rates));
    cost.overtime = Money::fromMajor(costOf(overtime, rates));
    cost.partner = Money::fromMajor(partners);
    double lost = 0.0;
    for (const ChannelOutcome &channel : outcome.channels)
        lost += channel.fate.lost() * rates.lostContactIn(channel.channel.id).major();
    cost.lostContacts = Money::fromMajor(lost);
    return cost;
}

/// Of a blended team those who may work on deferred contacts while nobody calls. Who holds several
/// conversations at a time stays with them.
SharedPeople sharedPeople(const CoverageScenario &scenario, const CoverageInputs &inputs,
                          const std::vector<ChannelWeek> &channels,
                          const ScenarioOutcome &outcome) {
    SharedPeople shared;
    if (scenario.team != TeamStructure::Blended)
        return shared;
    shared.usable = scenario.usableIdle;
    shared.onDuty.assign(inputs.week.count(), 0.0);
    shared.idle = shared.onDuty;
    for (std::size_t which = 0; which < channels.size(); ++which)
        if (inputs.channels[which].kind == ChannelKind::Live &&
            channels[which].policy.concurrency.useful() <= 1)
            for (std::size_t index = 0; index < shared.idle.size(); ++index) {
                const StaffingInterval &at = outcome.channels[which].staffing[index];
                shared.add(index, at.positions * at.openShare, at.occupancy);
            }
    return shared;
}

/// People of all channels. Live channels send switchers to deferred ones, deferred ones send those
/// who wait too long to the first live one: again, until that repeats.
void staffAll(const CoverageScenario &scenario, std::vector<ChannelWeek> &channels,
              ScenarioOutcome &outcome, const CoverageInputs &inputs, const WeekClock &clock,
              const Evaluation &how) {
    constexpr int mostRounds = 12;
    constexpr double settled = 1e-4; // of the contacts that ask again
    const std::size_t count = inputs.week.count();
    const double interval = inputs.week.intervalSeconds();
    const auto isLive = [&](std::size_t which) {
        return inputs.channels[which].kind == ChannelKind::Live;
    };
    std::size_t phone = 0;
    while (phone < channels.size() && !isLive(phone))
        ++phone;
    // Only deferred channels whose late customers ask again make a second round.
    const bool asksAgain =
        std::any_of(channels.begin(), channels.end(), [](const ChannelWeek &channel) {
            return channel.coverage->failure.late > 0.0;
        });
    const std::vector<ChannelOutcome> blank =
        asksAgain ? outcome.channels : std::vector<ChannelOutcome>();
    std::vector<std::vector<double>> again(channels.size(), std::vector<double>(count, 0.0));
    double before = 0.0;
    for (int round = 0; round < mostRounds; ++round) {
        for (std::size_t which = 0; which < channels.size(); ++which)
            if (isLive(which)) {
                if (round > 0)
                    outcome.channels[which] = blank[which];
                staffLive(channels[which], which, outcome.channels[which], inputs, clock, how);
            }
        SharedPeople shared = sharedPeople(scenario, inputs, channels, outcome);
        double asked = 0.0;
        if (phone < channels.size())
            channels[phone].askedAgain.assign(count, 0.0);
        for (std::size_t which = 0; which < channels.size(); ++which) {
            ChannelWeek &channel = channels[which];
            if (isLive(which))
                continue;
            const FailureDemand &failure = channel.coverage->failure;
            const auto natural = inputs.demand[which].contacts.numbers();
            std::vector<double> wished(natural.begin(), natural.end());
            for (std::size_t from = 0; from < channels.size(); ++from)
                if (channels[from].switchesTo == which) {
                    const std::vector<double> switching = switchingOf(channels[from]);
                    for (std::size_t index = 0; index < count; ++index)
                        wished[index] += switching[index];
                }
            std::vector<double> written = wished;
            for (std::size_t index = 0; index < count; ++index)
                written[index] += again[which][index];
            channel.joining = withUnsolved(written, failure, interval);
            ChannelOutcome &result = outcome.channels[which];
            if (round > 0)
                result = blank[which];
            for (std::size_t index = 0; index < count; ++index)
                result.repeatContacts += channel.joining[index] - wished[index];
            staffDeferred(
                channel, result, inputs, clock,
                OpenWeek::of(channel.coverage->standby.hours, inputs.week, *inputs.calendar),
                shared, how);
            if (failure.late <= 0.0)
                continue;
            const std::vector<double> waiting = stillWaiting(channel, wished, interval);
            for (std::size_t index = 0; index < count; ++index) {
                const double asks = failure.late * waiting[index];
                asked += asks;
                const double toPhone =
                    phone < channels.size() ? channels[phone].door.shares()[index] : 0.0;
                if (toPhone > 0.0)
                    channels[phone].askedAgain[index] += asks * toPhone;
                again[which][index] = asks * (1.0 - toPhone);
            }
        }
        if (!asksAgain || std::abs(asked - before) <= settled * (1.0 + asked))
            break;
        before = asked;
    }
    for (ChannelOutcome &result : outcome.channels)
        result.paidHours = inputs.shrinkage.scheduled(result.dutyHours);
}

void check(const CoverageScenario &scenario, const CoverageInputs &inputs) {
    if (!inputs.calendar || inputs.demand.size() != inputs.channels.size())
        throw std::invalid_argument("a scenario needs a calendar and one demand per channel");
    for (const NaturalDemand &demand : inputs.demand)
        if (demand.contacts.count() != inputs.week.count() ||
            demand.handleSeconds.size() != inputs.week.count())
            throw std::invalid_argument("demand must lie on the week of the comparison");
    if (!(scenario.usableIdle >= 0.0 && scenario.usableIdle <= 1.0))
        throw std::invalid_argument("the usable part of idle time must be a share");
    if (!inputs.shrinkage.isValid())
        throw std::invalid_argument("shrinkage must be at least 0 and below 1");
}

/// The parts of a channel as one again, with their response times together.
void join(ScenarioOutcome &outcome, const std::vector<ChannelWeek> &weeks,
          const SplitScenario &split, std::span<const Channel> channels, bool responseTimes) {
    std::vector<ChannelOutcome> joined;
    for (std::size_t first = 0; first < outcome.channels.size();) {
        const std::size_t which = split.origin[first];
        std::size_t last = first + 1;
        while (last < split.origin.size() && split.origin[last] == which)
            ++last;
        if (last - first == 1) {
            joined.push_back(std::move(outcome.channels[first]));
        } else {
            ChannelOutcome &channel = joined.emplace_back(
                asOne(channels[which], std::span(outcome.channels).subspan(first, last - first),
                      outcome.week));
            ResponseTimes together;
            for (std::size_t part = first; part < last; ++part)
                together.addWithHours(weeks[part].responses);
            if (responseTimes)
                together.fillHours(channel.hours);
            channel.customerView.median = together.quantile(0.5);
            channel.customerView.p90 = together.quantile(0.9);
        }
        first = last;
    }
    outcome.channels = std::move(joined);
}

} // namespace

ScenarioOutcome evaluate(const CoverageScenario &whole, const CoverageInputs &all,
                         const Evaluation &how) {
    check(whole, all);
    const std::optional<SplitScenario> split = splitByCriticality(whole, all);
    const CoverageScenario &scenario = split ? split->scenario : whole;
    const CoverageInputs inputs = split ? split->inputs() : all;
    static const ChannelCoverage neverOpen;
    EvaluationMemory own;
    Evaluation here = how;
    if (split)
        here.memory = how.memory ? &how.memory->parts().forClassesOf(whole) : &own;
    EvaluationMemory::Parts &memory = (here.memory ? *here.memory : own).parts();
    if (!memory.clock || !(memory.clock->rates == inputs.payRates))
        memory.clock = {inputs.payRates, weekClock(inputs)};
    constexpr std::size_t mostAnswers = 100'000; // some 30 MB
    if (memory.live.size() > mostAnswers)
        memory.live.clear();
    const WeekClock &clock = memory.clock->clock;
    const std::size_t count = inputs.week.count();

    ScenarioOutcome outcome;
    outcome.scenarioId = scenario.id;
    outcome.name = scenario.name;
    outcome.week = inputs.week;
    outcome.channels.resize(inputs.channels.size());
    std::vector<ChannelWeek> channels(inputs.channels.size());

    // What each channel is, and when its door is open.
    for (std::size_t which = 0; which < channels.size(); ++which) {
        ChannelWeek &channel = channels[which];
        ChannelOutcome &result = outcome.channels[which];
        result.staffing.resize(count);
        const int id = inputs.channels[which].id;
        const auto coverage = scenario.channels.find(id);
        channel.coverage = coverage != scenario.channels.end() ? &coverage->second : &neverOpen;
        if (!channel.coverage->closedDoor.isValid())
            throw std::invalid_argument("behaviour at the closed door must be shares up to 1");
        if (inputs.policies)
            if (const auto policy = inputs.policies->find(id); policy != inputs.policies->end())
                channel.policy = policy->second;
        if (!channel.coverage->failure.isValid())
            throw std::invalid_argument("failure demand must be shares, with delays above 0");
        channel.open = OpenWeek::of(channel.coverage->hours, inputs.week, *inputs.calendar);
        channel.door = channel.open;
        channel.partnerShares.assign(count, 0.0);
        channel.askedAgain.assign(count, 0.0);
        if (channel.coverage->partner.isActive()) {
            const bool live = inputs.channels[which].kind == ChannelKind::Live;
            channel.partner =
                serviceOf(channel.coverage->partner,
                          live ? channel.policy.patience.mean.value_or(HUGE_VAL) : HUGE_VAL);
            channel.door = OpenWeek::together(
                inputs.week, channel.open,
                OpenWeek::of(channel.coverage->partner.hours, inputs.week, *inputs.calendar));
            for (std::size_t index = 0; index < count; ++index) {
                const double byPartner =
                    std::max(0.0, channel.door.shares()[index] - channel.open.shares()[index]);
                result.staffing[index].partnerShare = byPartner;
                // Of a live channel it is a share of those who find the door open.
                if (byPartner > 1e-12)
                    channel.partnerShares[index] =
                        live ? byPartner / channel.door.shares()[index] : byPartner;
            }
        }
        const auto natural = inputs.demand[which].contacts.numbers();
        channel.joining.assign(natural.begin(), natural.end());
        channel.handleSeconds = meanHandle(inputs.demand[which]);
        result.channel = inputs.channels[which];
        result.naturalContacts = inputs.demand[which].contacts.total().value();
        result.openHours = channel.door.openSeconds() / 3600.0;
        for (std::size_t index = 0; index < count; ++index) {
            result.staffing[index].openShare = channel.open.shares()[index];
            result.hours[clock.hourOfWeek[index]].natural += natural[index];
        }
    }

    // Live channels at the door; who switches joins the other channel's backlog.
    for (std::size_t which = 0; which < channels.size(); ++which) {
        ChannelWeek &channel = channels[which];
        if (inputs.channels[which].kind != ChannelKind::Live)
            continue;
        const int wanted = channel.coverage->closedDoor.switchesTo;
        for (std::size_t to = 0; to < channels.size() && !channel.switchesTo; ++to)
            if (inputs.channels[to].kind == ChannelKind::Deferred &&
                (wanted == 0 || wanted == inputs.channels[to].id))
                channel.switchesTo = to;
        channel.offered =
            offeredDemand(inputs.demand[which].contacts.numbers(), channel.door,
                          channel.coverage->closedDoor, channel.switchesTo.has_value());
        channel.closings = closingsOf(channel.open, channel.door, inputs.week.intervalSeconds());
    }

    staffAll(scenario, channels, outcome, inputs, clock, here);

    // What customers meet.
    ResponseTimes everybody;
    for (std::size_t which = 0; which < channels.size(); ++which) {
        ChannelWeek &channel = channels[which];
        ChannelOutcome &result = outcome.channels[which];
        result.fate = fatesOf(channel, result, inputs, which, channels);
        if (result.channel.kind == ChannelKind::Live)
            collectLive(channel, result, channels, inputs, clock, how.responseTimes);
        else
            collectDeferred(channel, result, channel, inputs.demand[which].contacts.numbers(),
                            clock, how.responseTimes);
        if (how.responseTimes) {
            channel.responses.fillHours(result.hours);
            everybody.add(channel.responses);
        }
        if (result.naturalContacts > 0.0) {
            CustomerView &view = result.customerView;
            view.withinPromise = std::min(1.0, channel.inPromise / result.naturalContacts);
            view.answeredLater =
                std::max(0.0, result.fate.answered() / result.naturalContacts - view.withinPromise);
            view.median = channel.responses.quantile(0.5);
            view.p90 = channel.responses.quantile(0.9);
        }
        if (how.responseTimes)
            findOpenings(channel, result, inputs);
        outcome.fate += result.fate;
        outcome.dutyHours += result.dutyHours;
        outcome.paidHours += result.paidHours;
        outcome.customerView.withinPromise += channel.inPromise;
    }
    if (const double natural = outcome.naturalContacts(); natural > 0.0) {
        CustomerView &view = outcome.customerView;
        view.withinPromise = std::min(1.0, view.withinPromise / natural);
        view.answeredLater = std::max(0.0, outcome.fate.answered() / natural - view.withinPromise);
        view.median = everybody.quantile(0.5);
        view.p90 = everybody.quantile(0.9);
    }

    const std::vector<double> fixed = fixedPositions(scenario, inputs);
    for (std::size_t index = 0; index < count; ++index) {
        double widest = 0.0;
        double positions = std::ceil(fixed[index] - 1e-9);
        const double duty = fixed[index] * inputs.week.intervalHours();
        outcome.dutyHours += duty;
        outcome.paidHours += inputs.shrinkage.scheduled(duty);
        for (const ChannelOutcome &channel : outcome.channels) {
            const StaffingInterval &at = channel.staffing[index];
            widest = std::max(widest, std::min(1.0, at.openShare + at.partnerShare));
            positions += channel.staffing[index].positions;
        }
        outcome.openHours += widest * inputs.week.intervalHours();
        outcome.peakPositions = std::max(outcome.peakPositions, positions);
    }
    outcome.peakHeadcount = inputs.shrinkage.scheduled(outcome.peakPositions);
    outcome.fte = inputs.payRates.contractHours > 0.0
                      ? outcome.paidHours / inputs.payRates.contractHours
                      : 0.0;
    outcome.cost = costsOf(outcome, channels, fixed, inputs, clock);
    if (split)
        join(outcome, channels, *split, all.channels, how.responseTimes);
    return outcome;
}

} // namespace model
