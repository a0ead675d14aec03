// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/evaluate.h"

#include "model/comparison/responsetimes.h"
#include "model/cost/scenariocost.h"
#include "model/coverage/offereddemand.h"
#include "model/coverage/openweek.h"
#include "model/staffing/agents.h"
#include "model/staffing/requirement.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <numeric>
#include <optional>
#include <stdexcept>
#include <unordered_map>

namespace model {
namespace {

const Minutes nightBegins{22 * 60}; ///< of the minimum staff at night
const Minutes nightEnds{6 * 60};
constexpr int mostRedialWeeks = 50; ///< until a week of redials repeats; two are usual

/// One channel while its figures come together.
struct Channelwise {
    const ChannelCoverage *coverage = nullptr;
    ServicePolicy policy;
    OpenWeek open;
    OfferedDemand offered;        ///< live
    std::vector<double> joining;  ///< deferred: own and switched-in contacts
    DeferredRequirement staffing; ///< deferred
    std::optional<std::size_t> switchesTo;
    double handleSeconds = 0;
    double answeredShare = 1;              ///< deferred: of what joins
    std::vector<QueuePerformance> promise; ///< live: at the promised time, per interval
    ResponseTimes responses;
    double inPromise = 0; ///< contacts
};

/// The week as all channels see it.
struct WeekClock {
    std::vector<std::size_t> hourOfWeek;
    std::vector<bool> night; ///< of the minimum staff
    std::vector<SurchargeShares> surcharges;
};

WeekClock weekClock(const CoverageInputs &inputs) {
    WeekClock clock;
    for (std::size_t index = 0; index < inputs.week.count(); ++index) {
        const Instant begin = inputs.week.beginOf(index);
        clock.hourOfWeek.push_back(static_cast<std::size_t>(inputs.calendar->hourOfWeek(begin)));
        const Minutes minute = minuteOfDay(inputs.calendar->toLocal(begin));
        clock.night.push_back(minute >= nightBegins || minute < nightEnds);
        clock.surcharges.push_back(
            surchargeShares(inputs.week.rangeOf(index), inputs.payRates, *inputs.calendar));
    }
    return clock;
}

/// Surcharges of the open part of an interval.
SurchargeShares openSurcharges(const CoverageInputs &inputs, const WeekClock &clock,
                               const OpenWeek &open, std::size_t index) {
    if (open.shares()[index] >= 1.0 - 1e-12)
        return clock.surcharges[index];
    const double interval = inputs.week.intervalSeconds();
    const double begin = static_cast<double>(index) * interval;
    SurchargeShares sum;
    double openSeconds = 0.0;
    for (double time = open.nextOpen(begin); time < begin + interval - 1e-9;) {
        const double minute = std::min(time + 60.0, begin + interval);
        const double seconds = open.openUntil(minute) - open.openUntil(time);
        const Instant at = inputs.week.begin() + Seconds(static_cast<long>(time));
        const SurchargeShares one =
            surchargeShares({at, at + Seconds(1)}, inputs.payRates, *inputs.calendar);
        sum.night += one.night * seconds;
        sum.sunday += one.sunday * seconds;
        sum.holiday += one.holiday * seconds;
        openSeconds += seconds;
        time = open.nextOpen(minute);
    }
    if (openSeconds > 0.0) {
        sum.night /= openSeconds;
        sum.sunday /= openSeconds;
        sum.holiday /= openSeconds;
    }
    return sum;
}

/// What one interval of a live channel depends on, beside the inputs that all scenarios share.
struct LiveKey {
    std::size_t channel;
    std::size_t index;
    double contacts; ///< as live intervals are staffed for: to seven digits
    double openShare;
    double redials; ///< that come in the same interval
    double minimum;
    bool operator==(const LiveKey &) const = default;
};

struct LiveKeyHash {
    std::size_t operator()(const LiveKey &key) const {
        std::uint64_t hash = key.channel * 0x9e3779b97f4a7c15u + key.index;
        for (const double value : {key.contacts, key.openShare, key.redials, key.minimum}) {
            std::uint64_t bits = 0;
            std::memcpy(&bits, &value, sizeof bits);
            hash = (hash ^ bits) * 0xff51afd7ed558ccdu;
            hash ^= hash >> 32;
        }
        return hash;
    }
};

struct LiveAnswer {
    LiveRequirement need;
    QueuePerformance promise; ///< of attempts, at the promised time
};

} // namespace

struct EvaluationMemory::Parts {
    std::optional<WeekClock> clock;
    std::unordered_map<LiveKey, LiveAnswer, LiveKeyHash> live;
    std::map<int, int> rungs; ///< by channel id
};

EvaluationMemory::EvaluationMemory() : parts_(std::make_unique<Parts>()) {}
EvaluationMemory::~EvaluationMemory() = default;

namespace {

/// Staffing of one interval, and how many then keep the promise; remembered where asked for.
LiveAnswer liveAnswer(const LiveKey &key, const NaturalDemand &demand, const ServicePolicy &policy,
                      const CoverageInputs &inputs, EvaluationMemory *memory) {
    if (memory)
        if (const auto found = memory->parts().live.find(key); found != memory->parts().live.end())
            return found->second;
    const double openSeconds = key.openShare * inputs.week.intervalSeconds();
    const double handle = demand.handleSeconds[key.index];
    LiveAnswer answer;
    answer.need =
        liveRequirement(key.contacts, openSeconds, handle, policy, key.redials, key.minimum);
    const double attempts = std::max(key.contacts, answer.need.attempts);
    if (attempts > 0.0 && answer.need.positions > 0.0)
        answer.promise = performanceOf(
            queueLoad(attempts, openSeconds, handle), policy.patience, answer.need.positions,
            static_cast<double>(policy.promise.count()), policy.concurrency);
    if (memory)
        memory->parts().live.emplace(key, answer);
    return answer;
}

double minimumAt(const ChannelCoverage &coverage, bool night) {
    return std::max(0.0, night ? coverage.minimumStaffAtNight : coverage.minimumStaff);
}

void staffLive(Channelwise &channel, std::size_t which, ChannelOutcome &outcome,
               const CoverageInputs &inputs, const WeekClock &clock, EvaluationMemory *memory) {
    const NaturalDemand &demand = inputs.demand[which];
    channel.promise.resize(inputs.week.count());
    const double interval = inputs.week.intervalSeconds();
    const double redials = std::clamp(channel.coverage->redials, 0.0, 0.99);
    OperatorView &view = outcome.operatorView;
    // Callers who gave up and will call again. While the channel is closed they wait for it.
    const double delay = 60.0 * static_cast<double>(channel.coverage->redialDelay.count());
    std::vector<double> calling(inputs.week.count(), -1.0);
    double pending = 0.0;
    bool settled = false;
    for (int week = 0; week < mostRedialWeeks && !settled; ++week)
        for (std::size_t index = 0; index < inputs.week.count() && !settled; ++index) {
            StaffingInterval &at = outcome.staffing[index];
            if (at.openShare <= 0.0)
                continue;
            const double openSeconds = at.openShare * interval;
            const double still = delay > 0.0 ? std::exp(-openSeconds / delay) : 0.0;
            const double now = pending * (1.0 - still);
            // From here on the week repeats.
            settled = std::abs(now - calling[index]) <= 1e-13 * (1.0 + now);
            if (settled)
                break;
            calling[index] = now;
            const double soon = redials * (1.0 - delay * (1.0 - still) / openSeconds);
            const double contacts =
                channel.offered.direct[index] + channel.offered.returning[index] + now;
            const LiveAnswer answer =
                liveAnswer({which, index, static_cast<double>(static_cast<float>(contacts)),
                            at.openShare, soon, minimumAt(*channel.coverage, clock.night[index])},
                           inputs.demand[which], channel.policy, inputs, memory);
            channel.promise[index] = answer.promise;
            const LiveRequirement &need = answer.need;
            at.abandoned = need.performance.abandoned;
            at.offered = contacts / (1.0 - soon * at.abandoned);
            pending = pending * still + (redials - soon) * at.offered * at.abandoned;
            at.erlangs = need.erlangs;
            at.required = need.fractional;
            at.positions = need.positions;
            at.serviceLevel = need.performance.answeredInTime;
            at.averageWait = need.performance.averageWait;
            at.occupancy = need.performance.occupancy;
            at.status = need.reachable ? StaffingStatus::Met : StaffingStatus::Unreachable;
            outcome.goalReachable = outcome.goalReachable && need.reachable;
        }
    double answered = 0.0;
    double busy = 0.0;
    for (std::size_t index = 0; index < inputs.week.count(); ++index) {
        StaffingInterval &at = outcome.staffing[index];
        at.handleSeconds = demand.handleSeconds[index];
        at.waitingHours = channel.offered.pending[index] * at.handleSeconds / 3600.0;
        if (at.openShare <= 0.0)
            continue;
        view.offered += at.offered;
        view.serviceLevel += at.offered * at.serviceLevel;
        const double here = at.offered * (1.0 - at.abandoned);
        if (here > 0.0)
            view.averageWait += here * at.averageWait;
        answered += here;
        view.abandoned += at.offered * at.abandoned;
        busy += here * at.handleSeconds / 3600.0;
        outcome.dutyHours += at.positions * at.openShare * interval / 3600.0;
    }
    view.serviceLevel = view.offered > 0.0 ? view.serviceLevel / view.offered : 1.0;
    view.averageWait = answered > 0.0 ? view.averageWait / answered : 0.0;
    view.abandoned = view.offered > 0.0 ? view.abandoned / view.offered : 0.0;
    view.occupancy = outcome.dutyHours > 0.0 ? busy / outcome.dutyHours : 0.0;
    outcome.reach =
        outcome.naturalContacts > 0.0
            ? std::accumulate(channel.offered.direct.begin(), channel.offered.direct.end(), 0.0) /
                  outcome.naturalContacts
            : 1.0;
}

void staffDeferred(Channelwise &channel, ChannelOutcome &outcome, const CoverageInputs &inputs,
                   const WeekClock &clock, const OpenWeek &standby, const Evaluation &how) {
    const std::size_t count = inputs.week.count();
    const double interval = inputs.week.intervalSeconds();
    DeferredTask task{.week = inputs.week,
                      .open = &channel.open,
                      .arrivals = channel.joining,
                      .handleSeconds = channel.handleSeconds,
                      .minimum = std::vector<double>(count),
                      .standbyPeople = std::vector<double>(count, 0.0),
                      .reaction = static_cast<double>(channel.coverage->standby.reaction.count())};
    for (std::size_t index = 0; index < count; ++index) {
        task.minimum[index] = minimumAt(*channel.coverage, clock.night[index]);
        // Where team and standby meet in one interval, standby has what the team leaves.
        const double left = std::min(standby.shares()[index], 1.0 - channel.open.shares()[index]);
        if (channel.coverage->standby.isActive() && left > 1e-12)
            task.standbyPeople[index] = channel.coverage->standby.people * left;
    }
    task.byMoments = how.precision == Precision::Quick;
    if (how.memory) {
        int &rung = how.memory->parts().rungs.try_emplace(outcome.channel.id, -1).first->second;
        task.nearRung = rung;
        channel.staffing = deferredRequirement(task, channel.policy);
        rung = channel.staffing.rung;
    } else {
        channel.staffing = deferredRequirement(task, channel.policy);
    }
    const DeferredRequirement &staffing = channel.staffing;
    outcome.reach = staffing.reach;
    outcome.goalReachable = staffing.reachable;
    const bool stable = staffing.isStable();
    double busy = 0.0;
    OperatorView &view = outcome.operatorView;
    for (std::size_t index = 0; index < count; ++index) {
        StaffingInterval &at = outcome.staffing[index];
        at.offered = channel.joining[index];
        at.handleSeconds = channel.handleSeconds;
        at.erlangs = at.offered * at.handleSeconds / interval;
        at.required = staffing.fractional[index];
        at.positions = staffing.positions[index];
        at.standby = task.standbyPeople[index];
        at.serviceLevel = staffing.serviceLevel[index];
        const std::size_t first = index * staffing.stepsPerInterval;
        const std::size_t next = first + staffing.stepsPerInterval;
        if (stable) {
            at.waitingHours = staffing.workAt(next) / 3600.0;
            at.averageWait = staffing.meanResponse(first + staffing.stepsPerInterval / 2);
            // Work done here: what was waiting and came, less what is left.
            const double done =
                staffing.workAt(first) - staffing.workAt(next) + at.offered * at.handleSeconds;
            const double capacity = (at.positions * at.openShare + at.standby) * interval;
            at.occupancy = capacity > 0.0 ? std::clamp(done / capacity, 0.0, 1.0) : 0.0;
            view.averageWait += at.offered * at.averageWait;
        }
        if (at.openShare > 0.0)
            at.status = staffing.reachable ? StaffingStatus::Met : StaffingStatus::Unreachable;
        view.offered += at.offered;
        const double duty = at.positions * at.openShare * interval / 3600.0;
        busy += duty * at.occupancy;
        outcome.dutyHours += duty;
    }
    view.serviceLevel = view.offered > 0.0 ? staffing.answered : 1.0;
    view.averageWait = view.offered > 0.0 ? view.averageWait / view.offered : 0.0;
    view.occupancy = outcome.dutyHours > 0.0 ? busy / outcome.dutyHours : 0.0;
    if (!stable && view.offered > 0.0)
        channel.answeredShare = std::clamp(
            1.0 - staffing.growthPerWeek() / (view.offered * channel.handleSeconds), 0.0, 1.0);
}

/// Final fates of the channel's own customers. Answers after a switch come from the other channel.
FateLedger fatesOf(const Channelwise &channel, const ChannelOutcome &outcome,
                   const std::vector<Channelwise> &all) {
    FateLedger fate;
    if (outcome.channel.kind == ChannelKind::Deferred) {
        fate.answeredFirstTry = outcome.naturalContacts * channel.answeredShare;
        fate.waiting = outcome.naturalContacts - fate.answeredFirstTry;
        return fate;
    }
    const double redials = std::clamp(channel.coverage->redials, 0.0, 0.99);
    double switched = 0.0;
    for (std::size_t index = 0; index < outcome.staffing.size(); ++index) {
        const double p = outcome.staffing[index].abandoned;
        const double attempts = outcome.staffing[index].offered;
        const double firstTries = channel.offered.direct[index];
        fate.answeredFirstTry += firstTries * (1.0 - p);
        fate.answeredAfterRetry += (attempts - firstTries) * (1.0 - p);
        fate.abandoned += attempts * p * (1.0 - redials);
        switched += channel.offered.switching[index];
    }
    fate.lostClosed = channel.offered.lost;
    fate.selfSolved = channel.offered.selfSolved;
    if (channel.switchesTo) {
        fate.answeredAfterSwitch = switched * all[*channel.switchesTo].answeredShare;
        fate.waiting = switched - fate.answeredAfterSwitch;
    }
    return fate;
}

/// Response times and the promise kept, of contacts that join a deferred backlog.
void collectDeferred(Channelwise &channel, ChannelOutcome &outcome, const Channelwise &backlog,
                     std::span<const double> contacts, const WeekClock &clock, bool responseTimes) {
    const DeferredRequirement &staffing = backlog.staffing;
    if (!staffing.isStable())
        return;
    const double promise = static_cast<double>(channel.policy.promise.count());
    const std::size_t parts = staffing.stepsPerInterval;
    std::vector<double> times;
    for (std::size_t index = 0; index < contacts.size(); ++index) {
        if (contacts[index] <= 0.0)
            continue;
        if (responseTimes) {
            staffing.responses(index * parts + parts / 2, times);
            for (const double seconds : times)
                channel.responses.add(clock.hourOfWeek[index], seconds,
                                      contacts[index] / static_cast<double>(times.size()));
        }
        double kept = 0.0;
        for (std::size_t part = 0; part < parts; ++part)
            kept += staffing.answeredWithin(index * parts + part, promise);
        kept *= contacts[index] / static_cast<double>(parts);
        outcome.hours[clock.hourOfWeek[index]].withinPromise += kept;
        channel.inPromise += kept;
    }
}

/// Response times of a live channel: at once or after the queue, after a redial, after the next
/// opening, or in the channel that was switched to.
void collectLive(Channelwise &channel, ChannelOutcome &outcome, const std::vector<Channelwise> &all,
                 const CoverageInputs &inputs, const WeekClock &clock, bool responseTimes) {
    constexpr std::size_t parts = 8;
    // Middles of equal parts of an exponential law with mean 1.
    const auto exponentialPart = [](std::size_t part) {
        return -std::log1p(-(static_cast<double>(part) + 0.5) / parts);
    };
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
    for (std::size_t index = 0; index < count; ++index) {
        const double direct = channel.offered.direct[index];
        const StaffingInterval &at = outcome.staffing[index];
        if (direct <= 0.0 || at.positions <= 0.0)
            continue;
        const QueuePerformance &found = channel.promise[index];
        const double answered = 1.0 - found.abandoned;
        const double kept = direct * found.answeredInTime;
        outcome.hours[clock.hourOfWeek[index]].withinPromise += kept;
        channel.inPromise += kept;
        // Answered at once, or after a wait with an exponential tail of the right mean.
        const double waiting =
            std::clamp(answered - (1.0 - found.waitingProbability), 0.0, answered);
        add(index, 0.0, direct * (answered - waiting), false);
        const double mean = waiting > 1e-12 ? found.averageWait * answered / waiting : 0.0;
        for (std::size_t part = 0; part < parts && responseTimes; ++part)
            add(index, exponentialPart(part) * mean, direct * waiting / parts, false);
        const double again = direct * ((answered) / (1.0 - found.abandoned * redials) - answered);
        if (again > 0.0) {
            const double hungUp = std::max(
                0.0, (found.averageWaitOfAll - found.averageWait * answered) / found.abandoned);
            for (std::size_t part = 0; part < parts; ++part)
                add(index, hungUp + exponentialPart(part) * redialDelay + found.averageWait,
                    again / parts, true);
        }
    }
    // Second tries: each interval's closed contacts return in the next span.
    const double delay =
        60.0 * static_cast<double>(channel.coverage->closedDoor.retryDelay.count());
    const auto &spans = channel.open.spans();
    for (std::size_t index = 0; index < count && !spans.empty(); ++index) {
        const double begin = static_cast<double>(index) * interval;
        const double share = channel.open.shares()[index];
        const double retrying =
            channel.offered.closed[index] * channel.coverage->closedDoor.retries;
        if (retrying <= 0.0)
            continue;
        // The middle of the interval's closed part, taken as one piece.
        double time = begin + 0.5 * interval;
        if (share > 0.0)
            time = channel.open.nextOpen(begin) > begin ? begin + 0.5 * (1.0 - share) * interval
                                                        : begin + (0.5 + 0.5 * share) * interval;
        const double opens = channel.open.nextOpen(time);
        if (!responseTimes && opens - time > promise)
            continue;
        const double inWeek = std::fmod(opens, channel.open.length());
        const auto span = std::find_if(spans.begin(), spans.end(), [&](const auto &one) {
            return std::abs(one.opens - inWeek) < 0.5;
        });
        const double length = span != spans.end() ? span->length() : interval;
        const double whole = -std::expm1(-length / delay);
        for (std::size_t part = 0; part < parts; ++part) {
            const double later =
                -delay * std::log1p(-(static_cast<double>(part) + 0.5) / parts * whole);
            const double answeredAt = std::fmod(opens + later, channel.open.length());
            const auto &met =
                outcome
                    .staffing[std::min(count - 1, static_cast<std::size_t>(answeredAt / interval))];
            const double atOnce = 1.0 - met.abandoned;
            const double eventually = atOnce / (1.0 - met.abandoned * redials);
            const double wait = std::isfinite(met.averageWait) ? met.averageWait : 0.0;
            const double seconds = opens - time + later + wait;
            add(index, seconds, retrying * atOnce / parts, true);
            add(index, seconds + redialDelay, retrying * (eventually - atOnce) / parts, true);
        }
    }
    if (channel.switchesTo)
        collectDeferred(channel, outcome, all[*channel.switchesTo], channel.offered.switching,
                        clock, responseTimes);
}

void findOpenings(const Channelwise &channel, ChannelOutcome &outcome,
                  const CoverageInputs &inputs) {
    const std::size_t count = inputs.week.count();
    const double interval = inputs.week.intervalSeconds();
    if (!channel.open.isAlways())
        for (const OpenWeek::Span &span : channel.open.spans()) {
            const auto index = static_cast<std::size_t>(span.opens / interval) % count;
            BacklogAtOpening opening;
            opening.at = inputs.week.begin() + Seconds(static_cast<long>(span.opens));
            if (outcome.channel.kind == ChannelKind::Live) {
                // Callers of the whole gap; the interval may begin before the door opens.
                opening.contacts = channel.offered.pending[(index + count - 1) % count];
                const double share = channel.open.shares()[index];
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
                const auto step = static_cast<std::size_t>(
                                      span.opens / interval *
                                      static_cast<double>(channel.staffing.stepsPerInterval)) %
                                  (count * channel.staffing.stepsPerInterval);
                if (channel.staffing.isStable()) {
                    const double work = channel.staffing.workAt(step);
                    opening.hours = work / 3600.0;
                    opening.contacts =
                        channel.handleSeconds > 0.0 ? work / channel.handleSeconds : 0.0;
                    opening.minutesToClear = channel.staffing.secondsToClear(step) / 60.0;
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

CostBreakdown costsOf(const ScenarioOutcome &outcome, const std::vector<Channelwise> &channels,
                      const std::vector<double> &fixed, const CoverageInputs &inputs,
                      const WeekClock &clock) {
    const PayRates &rates = inputs.payRates;
    PaidTime paid;
    for (std::size_t index = 0; index < fixed.size(); ++index)
        paid.add(inputs.shrinkage.scheduled(fixed[index] * inputs.week.intervalHours()),
                 clock.surcharges[index]);
    double standbyHours = 0.0; // as hours of base pay
    for (std::size_t which = 0; which < channels.size(); ++which) {
        const Channelwise &channel = channels[which];
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
    CostBreakdown cost;
    cost.base = Money::fromMajor(costOf(paid.hours, rates));
    cost.night = Money::fromMajor(costOf(paid.night * rates.night, rates));
    cost.sunday = Money::fromMajor(costOf(paid.sunday * rates.sunday, rates));
    cost.holiday = Money::fromMajor(costOf(paid.holiday * rates.holiday, rates));
    cost.standby = Money::fromMajor(costOf(standbyHours, rates));
    double lost = 0.0;
    for (const ChannelOutcome &channel : outcome.channels)
        lost += (channel.fate.lostClosed + channel.fate.abandoned) *
                rates.lostContactIn(channel.channel.id).major();
    cost.lostContacts = Money::fromMajor(lost);
    return cost;
}

void check(const CoverageInputs &inputs) {
    if (!inputs.calendar || inputs.demand.size() != inputs.channels.size())
        throw std::invalid_argument("a scenario needs a calendar and one demand per channel");
    for (const NaturalDemand &demand : inputs.demand)
        if (demand.contacts.count() != inputs.week.count() ||
            demand.handleSeconds.size() != inputs.week.count())
            throw std::invalid_argument("demand must lie on the week of the comparison");
    if (!inputs.shrinkage.isValid())
        throw std::invalid_argument("shrinkage must be at least 0 and below 1");
}

} // namespace

ScenarioOutcome evaluate(const CoverageScenario &scenario, const CoverageInputs &inputs,
                         const Evaluation &how) {
    check(inputs);
    static const ChannelCoverage neverOpen;
    std::optional<WeekClock> ownClock;
    std::optional<WeekClock> &known = how.memory ? how.memory->parts().clock : ownClock;
    if (!known)
        known = weekClock(inputs);
    const WeekClock &clock = *known;
    const std::size_t count = inputs.week.count();

    ScenarioOutcome outcome;
    outcome.scenarioId = scenario.id;
    outcome.name = scenario.name;
    outcome.week = inputs.week;
    outcome.channels.resize(inputs.channels.size());
    std::vector<Channelwise> channels(inputs.channels.size());

    // What each channel is, and when its door is open.
    for (std::size_t which = 0; which < channels.size(); ++which) {
        Channelwise &channel = channels[which];
        ChannelOutcome &result = outcome.channels[which];
        const int id = inputs.channels[which].id;
        const auto coverage = scenario.channels.find(id);
        channel.coverage = coverage != scenario.channels.end() ? &coverage->second : &neverOpen;
        if (!channel.coverage->closedDoor.isValid())
            throw std::invalid_argument("behaviour at the closed door must be shares up to 1");
        if (inputs.policies)
            if (const auto policy = inputs.policies->find(id); policy != inputs.policies->end())
                channel.policy = policy->second;
        channel.open = OpenWeek::of(channel.coverage->hours, inputs.week, *inputs.calendar);
        const auto natural = inputs.demand[which].contacts.numbers();
        channel.joining.assign(natural.begin(), natural.end());
        channel.handleSeconds = meanHandle(inputs.demand[which]);
        result.channel = inputs.channels[which];
        result.naturalContacts = inputs.demand[which].contacts.total().value();
        result.openHours = channel.open.openSeconds() / 3600.0;
        result.staffing.resize(count);
        for (std::size_t index = 0; index < count; ++index) {
            result.staffing[index].openShare = channel.open.shares()[index];
            result.hours[clock.hourOfWeek[index]].natural += natural[index];
        }
    }

    // Live channels at the door; who switches joins the other channel's backlog.
    for (std::size_t which = 0; which < channels.size(); ++which) {
        Channelwise &channel = channels[which];
        if (inputs.channels[which].kind != ChannelKind::Live)
            continue;
        const int wanted = channel.coverage->closedDoor.switchesTo;
        for (std::size_t to = 0; to < channels.size() && !channel.switchesTo; ++to)
            if (inputs.channels[to].kind == ChannelKind::Deferred &&
                (wanted == 0 || wanted == inputs.channels[to].id))
                channel.switchesTo = to;
        channel.offered =
            offeredDemand(inputs.demand[which].contacts.numbers(), channel.open,
                          channel.coverage->closedDoor, channel.switchesTo.has_value());
        if (channel.switchesTo)
            for (std::size_t index = 0; index < count; ++index)
                channels[*channel.switchesTo].joining[index] += channel.offered.switching[index];
    }

    // People.
    for (std::size_t which = 0; which < channels.size(); ++which) {
        ChannelOutcome &result = outcome.channels[which];
        if (result.channel.kind == ChannelKind::Live)
            staffLive(channels[which], which, result, inputs, clock, how.memory);
        else
            staffDeferred(channels[which], result, inputs, clock,
                          OpenWeek::of(channels[which].coverage->standby.hours, inputs.week,
                                       *inputs.calendar),
                          how);
        result.paidHours = inputs.shrinkage.scheduled(result.dutyHours);
    }

    // What customers meet.
    ResponseTimes everybody;
    for (std::size_t which = 0; which < channels.size(); ++which) {
        Channelwise &channel = channels[which];
        ChannelOutcome &result = outcome.channels[which];
        result.fate = fatesOf(channel, result, channels);
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
            widest = std::max(widest, channel.staffing[index].openShare);
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
    return outcome;
}

} // namespace model
