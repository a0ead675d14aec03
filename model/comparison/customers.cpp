// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/customers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace model {
namespace {

constexpr std::size_t exponentialParts = 8;

using ExponentialParts = std::array<double, exponentialParts>;

/// Middles of equal parts of an exponential law with mean 1, as far as that share of it goes.
ExponentialParts middlesOf(double share) {
    ExponentialParts middles{};
    for (std::size_t part = 0; part < exponentialParts; ++part)
        middles[part] = -std::log1p(-(static_cast<double>(part) + 0.5) / exponentialParts * share);
    return middles;
}

double exponentialPart(std::size_t part) {
    static const ExponentialParts middles = middlesOf(1.0);
    return middles[part];
}

/// Answers of the team to what a partner hands back in an interval, after the partner's wait:
/// their response times, and the contacts answered within the promise.
double handedBack(ChannelWeek &channel, const ChannelWeek &backlog, std::size_t index,
                  double contacts, const WeekClock &clock, bool responseTimes) {
    const DeferredRequirement &staffing = backlog.backlog->staffing;
    const double promise = static_cast<double>(channel.policy.promise.count());
    const std::size_t parts = staffing.stepsPerInterval;
    const std::size_t count = backlog.joining.size();
    const double interval = backlog.open.length() / static_cast<double>(count);
    const double part = contacts / exponentialParts;
    double kept = 0.0;
    for (std::size_t which = 0; which < exponentialParts; ++which) {
        const double wait = exponentialPart(which) * backlog.partner->averageWait();
        const double joins = std::fmod(static_cast<double>(index) + 0.5 + wait / interval,
                                       static_cast<double>(count));
        const auto at = static_cast<std::size_t>(joins);
        if (wait < promise)
            kept += part * staffing.answeredWithin(
                               static_cast<std::size_t>(joins * static_cast<double>(parts)),
                               promise - wait);
        if (responseTimes)
            channel.responses.add(clock.hourOfWeek[index], backlog.backlog->responsesIn(at), part,
                                  wait);
    }
    return kept;
}

} // namespace

FateLedger fatesOf(const ChannelWeek &channel, const ChannelOutcome &outcome,
                   const CoverageInputs &inputs, std::size_t which,
                   const std::vector<ChannelWeek> &all) {
    FateLedger fate;
    if (outcome.channel.kind == ChannelKind::Deferred) {
        const auto natural = inputs.demand[which].contacts.numbers();
        for (std::size_t index = 0; index < natural.size(); ++index)
            fate.answeredFirstTry += natural[index] * answeredShare(channel, index);
        fate.waiting = std::max(0.0, outcome.naturalContacts - fate.answeredFirstTry);
        return fate;
    }
    const double redials = std::clamp(channel.coverage->redials, 0.0, 0.99);
    const ClosedDoorBehaviour &door = channel.coverage->closedDoor;
    fate.lostClosed = channel.offered.lost;
    fate.selfSolved = channel.offered.selfSolved;
    fate.waiting = channel.yetToCall;
    for (std::size_t index = 0; index < outcome.staffing.size(); ++index) {
        const double p = outcome.staffing[index].abandoned;
        const double attempts = channel.wished[index];
        const SentAway &sent = channel.sentAway[index];
        const double answered =
            attempts * (1.0 - p) - sent.wouldBeServed - channel.handedBack[index];
        const double first =
            attempts > 0.0 ? answered * channel.offered.direct[index] / attempts : 0.0;
        fate.answeredFirstTry += first;
        fate.answeredAfterRetry += answered - first;
        fate.abandoned += (attempts * p - sent.wouldHangUp) * (1.0 - redials);
        fate.selfSolved += sent.sum() * door.selfSolved;
        fate.sentAway += sent.sum() * std::max(0.0, door.lost());
        double switched = channel.offered.switching[index];
        if (channel.switchesTo)
            switched += sent.sum() * door.switches;
        else
            fate.sentAway += sent.sum() * door.switches;
        if (channel.switchesTo) {
            const double later = switched * answeredShare(all[*channel.switchesTo], index);
            fate.answeredAfterSwitch += later;
            fate.waiting += switched - later;
        }
    }
    return fate;
}

void collectDeferred(ChannelWeek &channel, ChannelOutcome &outcome, const ChannelWeek &backlog,
                     std::span<const double> contacts, const WeekClock &clock, bool responseTimes) {
    const DeferredRequirement &staffing = backlog.backlog->staffing;
    const double promise = static_cast<double>(channel.policy.promise.count());
    const std::size_t parts = staffing.stepsPerInterval;
    const bool isGoal =
        backlog.policy.clock == GoalClock::Wall && promise == backlog.policy.goal.within;
    for (std::size_t index = 0; index < contacts.size(); ++index) {
        if (contacts[index] <= 0.0)
            continue;
        const double byPartner = contacts[index] * backlog.partnerShares[index];
        const double toPartner = contacts[index] * finishedByPartner(backlog, index);
        const double toTeam = staffing.isStable() ? contacts[index] - byPartner : 0.0;
        if (responseTimes && toTeam > 0.0)
            channel.responses.add(clock.hourOfWeek[index], backlog.backlog->responsesIn(index),
                                  toTeam);
        for (std::size_t part = 0; part < exponentialParts && responseTimes && toPartner > 0.0;
             ++part)
            channel.responses.add(clock.hourOfWeek[index],
                                  exponentialPart(part) * backlog.partner->averageWait(),
                                  toPartner / exponentialParts);
        double kept = 0.0;
        if (isGoal)
            kept = toTeam * staffing.serviceLevel[index];
        for (std::size_t part = 0; part < parts && toTeam > 0.0 && !isGoal; ++part)
            kept += toTeam / static_cast<double>(parts) *
                    staffing.answeredWithin(index * parts + part, promise);
        if (toPartner > 0.0)
            kept += toPartner * backlog.partner->answeredWithin(promise);
        if (byPartner > toPartner && staffing.isStable())
            kept +=
                handedBack(channel, backlog, index, byPartner - toPartner, clock, responseTimes);
        outcome.hours[clock.hourOfWeek[index]].withinPromise += kept;
        channel.inPromise += kept;
    }
}

void collectLive(ChannelWeek &channel, ChannelOutcome &outcome, const std::vector<ChannelWeek> &all,
                 const CoverageInputs &inputs, const WeekClock &clock, bool responseTimes) {
    constexpr std::size_t parts = exponentialParts;
    const double redialDelay = 60.0 * static_cast<double>(channel.coverage->redialDelay.count());
    const std::size_t count = inputs.week.count();
    const double interval = inputs.week.intervalSeconds();
    const double promise = static_cast<double>(channel.policy.promise.count());
    const double redials = std::clamp(channel.coverage->redials, 0.0, 0.99);
    const auto add = [&](std::size_t from, double seconds, double contacts, bool countPromise) {
        if (responseTimes)
            channel.responses.add(clock.hourOfWeek[from], seconds, contacts);
        if (countPromise && seconds <= promise) {
            outcome.hours[clock.hourOfWeek[from]].withinPromise += contacts;
            channel.inPromise += contacts;
        }
    };
    const double finished = 1.0 - handsBack(channel);
    for (std::size_t index = 0; index < count; ++index) {
        const StaffingInterval &at = outcome.staffing[index];
        const double byPartner = channel.offered.direct[index] * channel.partnerShares[index];
        if (byPartner > 0.0) {
            const PartnerService &partner = *channel.partner;
            const double toPartner = finished * byPartner;
            const double kept = toPartner * partner.answeredWithin(promise);
            outcome.hours[clock.hourOfWeek[index]].withinPromise += kept;
            channel.inPromise += kept;
            const double answered = 1.0 - partner.abandoned();
            const double again =
                toPartner * (answered / (1.0 - partner.abandoned() * redials) - answered);
            for (std::size_t part = 0; part < parts && responseTimes; ++part)
                add(index, exponentialPart(part) * partner.averageWait(),
                    toPartner * answered / parts, false);
            for (std::size_t part = 0; part < parts && again > 0.0; ++part)
                add(index, 2.0 * partner.averageWait() + exponentialPart(part) * redialDelay,
                    again / parts, true);
        }
        const double direct = channel.offered.direct[index] - byPartner;
        if (direct <= 0.0 || at.positions <= 0.0)
            continue;
        const QueuePerformance &found = channel.promise[index];
        const double answered = 1.0 - found.abandoned;
        // Of those sent away at closing time, the part that came for the first time.
        const SentAway &sent = channel.sentAway[index];
        const double firstTries =
            channel.wished[index] > 0.0 ? std::min(1.0, direct / channel.wished[index]) : 0.0;
        const double kept =
            std::max(0.0, direct * found.answeredInTime - firstTries * sent.inPromise);
        outcome.hours[clock.hourOfWeek[index]].withinPromise += kept;
        channel.inPromise += kept;
        // Answered at once, or after a wait with an exponential tail of the right mean.
        const double waiting =
            std::clamp(answered - (1.0 - found.waitingProbability), 0.0, answered);
        const double stay = std::max(0.0, direct * waiting - firstTries * sent.wouldBeServed);
        add(index, 0.0, direct * (answered - waiting), false);
        const double mean = waiting > 1e-12 ? found.averageWait * answered / waiting : 0.0;
        for (std::size_t part = 0; part < parts && responseTimes; ++part)
            add(index, exponentialPart(part) * mean, stay / parts, false);
        const double again = direct * ((answered) / (1.0 - found.abandoned * redials) - answered);
        if (again > 0.0) {
            const double hungUp = std::max(
                0.0, (found.averageWaitOfAll - found.averageWait * answered) / found.abandoned);
            for (std::size_t part = 0; part < parts; ++part)
                add(index, hungUp + exponentialPart(part) * redialDelay + found.averageWait,
                    again / parts, true);
        }
    }
    // Second tries: who found it closed, or was sent away, calls in the next span.
    const double delay =
        60.0 * static_cast<double>(channel.coverage->closedDoor.retryDelay.count());
    struct NextHours {
        const OpenWeek &week;
        std::vector<std::optional<ExponentialParts>> later; // by span, in mean delays
        explicit NextHours(const OpenWeek &hours) : week(hours), later(hours.spans().size() + 1) {}
    };
    const auto callAgain = [&](NextHours &next, std::size_t index, double time, double retrying) {
        const double opens = next.week.nextOpen(time);
        if (retrying <= 0.0 || (!responseTimes && opens - time > promise))
            return;
        const auto span = next.week.spanOpeningAt(opens);
        const double length = span ? next.week.spans()[*span].length() : interval;
        auto &middles = next.later[span.value_or(next.week.spans().size())];
        if (!middles)
            middles = middlesOf(-std::expm1(-length / delay));
        for (const double middle : *middles) {
            const double after = delay * middle;
            const double answeredAt = std::fmod(opens + after, next.week.length());
            const auto &met =
                outcome
                    .staffing[std::min(count - 1, static_cast<std::size_t>(answeredAt / interval))];
            const double atOnce = 1.0 - met.abandoned;
            const double eventually = atOnce / (1.0 - met.abandoned * redials);
            const double wait = std::isfinite(met.averageWait) ? met.averageWait : 0.0;
            const double seconds = opens - time + after + wait;
            add(index, seconds, retrying * atOnce / parts, true);
            add(index, seconds + redialDelay, retrying * (eventually - atOnce) / parts, true);
        }
    };
    const double retries = channel.coverage->closedDoor.retries;
    NextHours door(channel.door);
    for (std::size_t index = 0; index < count && !channel.door.spans().empty(); ++index) {
        const double begin = static_cast<double>(index) * interval;
        const double share = channel.door.shares()[index];
        // The middle of the interval's closed part, taken as one piece.
        double time = begin + 0.5 * interval;
        if (share > 0.0)
            time = channel.door.nextOpen(begin) > begin ? begin + 0.5 * (1.0 - share) * interval
                                                        : begin + (0.5 + 0.5 * share) * interval;
        callAgain(door, index, time, channel.offered.closed[index] * retries);
    }
    for (const Closing &closing : channel.closings)
        if (const double sent = channel.sentAway[closing.index].sum(); sent > 0.0)
            callAgain(door, closing.index, closing.at, sent * retries);
    // The team goes on with what a partner hands back.
    NextHours team(channel.open);
    for (std::size_t index = 0; index < count && finished < 1.0; ++index)
        if (const double byPartner = channel.offered.direct[index] * channel.partnerShares[index];
            byPartner > 0.0) {
            const double hungUp = channel.partner->abandoned();
            callAgain(team, index, (static_cast<double>(index) + 0.5) * interval,
                      (1.0 - finished) * byPartner * (1.0 - hungUp) / (1.0 - hungUp * redials));
        }
    if (channel.switchesTo)
        collectDeferred(channel, outcome, all[*channel.switchesTo], switchingOf(channel), clock,
                        responseTimes);
}

void findOpenings(const ChannelWeek &channel, ChannelOutcome &outcome,
                  const CoverageInputs &inputs) {
    const std::size_t count = inputs.week.count();
    const double interval = inputs.week.intervalSeconds();
    // A backlog waits for the team, callers for anybody.
    const OpenWeek &door = outcome.channel.kind == ChannelKind::Live ? channel.door : channel.open;
    if (!door.isAlways())
        for (const OpenWeek::Span &span : door.spans()) {
            const auto index = static_cast<std::size_t>(span.opens / interval) % count;
            BacklogAtOpening opening;
            opening.at = inputs.week.begin() + Seconds(static_cast<long>(span.opens));
            if (outcome.channel.kind == ChannelKind::Live) {
                // Callers of the whole gap; the interval may begin before the door opens.
                opening.contacts = channel.offered.pending[(index + count - 1) % count];
                const double share = door.shares()[index];
                if (share < 1.0 && share > 0.0)
                    opening.contacts +=
                        channel.offered.closed[index] * channel.coverage->closedDoor.retries;
                opening.hours = opening.contacts * outcome.staffing[index].handleSeconds / 3600.0;
                // Until all but 5 % of them have called.
                const double mean =
                    60.0 * static_cast<double>(channel.coverage->closedDoor.retryDelay.count());
                const double whole = -std::expm1(-span.length() / mean);
                opening.minutesToClear =
                    opening.contacts > 0.0 ? -mean * std::log1p(-0.95 * whole) / 60.0 : 0.0;
            } else {
                const auto step =
                    static_cast<std::size_t>(
                        span.opens / interval *
                        static_cast<double>(channel.backlog->staffing.stepsPerInterval)) %
                    (count * channel.backlog->staffing.stepsPerInterval);
                if (channel.backlog->staffing.isStable()) {
                    const double work = channel.backlog->staffing.workAt(step);
                    opening.hours = work / 3600.0;
                    opening.contacts =
                        channel.handleSeconds > 0.0 ? work / channel.handleSeconds : 0.0;
                    opening.minutesToClear = channel.backlog->staffing.secondsToClear(step) / 60.0;
                }
            }
            outcome.openings.push_back(opening);
        }
    for (std::size_t index = 0; index < count; ++index)
        if (outcome.staffing[index].waitingHours > outcome.peakWaitingHours) {
            outcome.peakWaitingHours = outcome.staffing[index].waitingHours;
            outcome.peakWaitingAt = inputs.week.beginOf(index + 1);
        }
}

} // namespace model
