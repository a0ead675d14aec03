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

/// The end of a span of the team's hours.
struct Closing {
    std::size_t index = 0;  ///< of the interval it ends in or with
    double at = 0;          ///< seconds from the week's begin
    bool handsOver = false; ///< a partner goes on
    std::size_t next = 0;   ///< span of the door that begins next
    double overtime = 0;    ///< seconds worked after it
};

/// Callers with a wish of their own who wait at closing time and are sent away.
struct SentAway {
    double wouldBeServed = 0;
    double wouldHangUp = 0;
    double inPromise = 0; ///< of the served
    double sum() const { return wouldBeServed + wouldHangUp; }
};

/// One channel while its figures come together.
struct Channelwise {
    const ChannelCoverage *coverage = nullptr;
    ServicePolicy policy;
    OpenWeek open; ///< of the team
    OpenWeek door; ///< of the team and the partner
    std::optional<PartnerService> partner;
    std::vector<double> partnerShares; ///< of what comes in each interval
    OfferedDemand offered;             ///< live
    std::vector<double> joining;       ///< deferred: all contacts that are written
    std::vector<double> askedAgain;    ///< live: contacts of deferred channels that wait too long
    std::vector<Closing> closings;     ///< live: of the team
    std::vector<double> wished;        ///< live: attempts, without those that failure made
    std::vector<SentAway> sentAway;    ///< live: of those, per interval
    DeferredRequirement staffing;      ///< deferred
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

/// Of all who come the mean number that waits at a moment and will be served within so many seconds
/// of waiting (Little's law on them). A share of those who are served waits at all, exponentially.
double waitingFor(const QueuePerformance &found, double perSecond, double seconds) {
    const double answered = 1.0 - found.abandoned;
    const double waiting = std::clamp(answered - (1.0 - found.waitingProbability), 0.0, answered);
    if (waiting <= 1e-12 || !std::isfinite(found.averageWait))
        return 0.0;
    const double mean = found.averageWait * answered / waiting;
    return perSecond * waiting *
           (mean - (seconds + mean) * (mean > 0.0 ? std::exp(-seconds / mean) : 0.0));
}

/// Seconds that the team works on for those in hand at closing time, and for `queued` who are
/// served then. Someone with several sessions is free when the last of them ends, each the faster
/// the fewer there are.
double overtimeSeconds(const StaffingInterval &at, double inHand, double queued,
                       const Concurrency &concurrency) {
    if (at.positions <= 0.0)
        return 0.0;
    const int most = std::max(1, concurrency.useful());
    const double each = std::min(inHand / at.positions, static_cast<double>(most));
    double one = 0.0; // in handling times
    for (int n = 1; n <= most; ++n) {
        const double share = std::clamp(each - (n - 1.0), 0.0, 1.0);
        one += share * concurrency.slowdown(n) / n;
    }
    return at.handleSeconds * (at.positions * one + queued / concurrency.agentRate(most));
}

double minimumAt(const ChannelCoverage &coverage, bool night) {
    return std::max(0.0, night ? coverage.minimumStaffAtNight : coverage.minimumStaff);
}

/// Shares of what returns in each span of the door that fall into its intervals.
std::vector<std::vector<std::pair<std::size_t, double>>>
returnsBySpan(const OpenWeek &door, std::size_t count, double mean) {
    std::vector<std::vector<std::pair<std::size_t, double>>> spans;
    const double interval = door.length() / static_cast<double>(count);
    for (const OpenWeek::Span &span : door.spans()) {
        auto &parts = spans.emplace_back();
        const double whole = -std::expm1(-span.length() / mean);
        for (auto index = static_cast<std::size_t>(span.opens / interval);
             static_cast<double>(index) * interval < span.closes; ++index) {
            const double begin =
                std::max(span.opens, static_cast<double>(index) * interval) - span.opens;
            const double end =
                std::min(span.closes, static_cast<double>(index + 1) * interval) - span.opens;
            if (end > begin)
                parts.emplace_back(index % count,
                                   (std::exp(-begin / mean) - std::exp(-end / mean)) / whole);
        }
    }
    return spans;
}

std::vector<Closing> closingsOf(const OpenWeek &open, const OpenWeek &door, double interval) {
    std::vector<Closing> closings;
    if (open.isAlways())
        return closings;
    const auto &spans = door.spans();
    for (const OpenWeek::Span &span : open.spans()) {
        Closing closing;
        closing.at = std::fmod(span.closes, open.length());
        const double before = closing.at > 0.0 ? closing.at : open.length();
        closing.index = static_cast<std::size_t>(std::ceil(before / interval - 1e-9)) - 1;
        const double opens = door.nextOpen(closing.at);
        closing.handsOver = opens <= closing.at;
        const double inWeek = std::fmod(opens, open.length());
        for (std::size_t next = 0; next < spans.size(); ++next)
            if (std::abs(spans[next].opens - inWeek) < 0.5)
                closing.next = next;
        closings.push_back(closing);
    }
    return closings;
}

/// Contacts of one kind on their way through a live channel: wishes, or what failure makes.
struct Callers {
    double pending = 0;           ///< hung up and will call again
    std::vector<double> returned; ///< were sent away and call again, by span of the door
};

void staffLive(Channelwise &channel, std::size_t which, ChannelOutcome &outcome,
               const CoverageInputs &inputs, const WeekClock &clock, EvaluationMemory *memory) {
    const NaturalDemand &demand = inputs.demand[which];
    const std::size_t count = inputs.week.count();
    channel.promise.assign(count, {});
    channel.wished.assign(count, 0.0);
    channel.sentAway.assign(count, {});
    const double interval = inputs.week.intervalSeconds();
    const double redials = std::clamp(channel.coverage->redials, 0.0, 0.99);
    const FailureDemand &failure = channel.coverage->failure;
    const ClosedDoorBehaviour &behaviour = channel.coverage->closedDoor;
    const bool sendsAway = channel.coverage->atClosing == AtClosing::SentAway;
    const double promised = static_cast<double>(channel.policy.promise.count());
    // Callers who gave up and will call again. While the channel is closed they wait for it.
    const double delay = 60.0 * static_cast<double>(channel.coverage->redialDelay.count());
    const double failureDelay = 60.0 * static_cast<double>(failure.unsolvedDelay.count());
    const auto returns = returnsBySpan(channel.door, count,
                                       60.0 * static_cast<double>(behaviour.retryDelay.count()));
    std::vector<std::vector<std::pair<std::size_t, double>>> returning(count); // span, share
    for (std::size_t span = 0; span < returns.size() && sendsAway; ++span)
        for (const auto &[index, share] : returns[span])
            returning[index].emplace_back(span, share);
    Callers wishes{0.0, std::vector<double>(returns.size(), 0.0)};
    Callers made = wishes;
    double unsolved = 0.0; // were answered and will come again
    std::vector<double> calling(count, -1.0);
    std::vector<double> inGoal(count, 0.0);
    std::vector<double> answeredHere(count, 0.0);
    std::vector<double> hungUp(count, 0.0);
    std::vector<double> partnerAnswers(count, 0.0);
    std::vector<double> failed(count, 0.0);
    bool settled = false;
    for (int week = 0; week < mostRedialWeeks && !settled; ++week)
        for (std::size_t index = 0; index < count && !settled; ++index) {
            StaffingInterval &at = outcome.staffing[index];
            const double openShare = channel.door.shares()[index];
            if (openShare <= 0.0)
                continue;
            const double openSeconds = openShare * interval;
            const double still = delay > 0.0 ? std::exp(-openSeconds / delay) : 0.0;
            const double soon = redials * (1.0 - delay * (1.0 - still) / openSeconds);
            const auto again = [&](const Callers &callers) {
                double sum = callers.pending * (1.0 - still);
                for (const auto &[span, share] : returning[index])
                    sum += callers.returned[span] * share;
                return sum;
            };
            const double comeBack = unsolved * -std::expm1(-openSeconds / failureDelay);
            const double wishesAgain = again(wishes);
            failed[index] = comeBack + channel.askedAgain[index];
            const double madeAgain = failed[index] + again(made);
            // From here on the week repeats.
            const double now = wishesAgain + madeAgain;
            settled = std::abs(now - calling[index]) <= 1e-13 * (1.0 + now);
            if (settled)
                break;
            calling[index] = now;
            const double contacts =
                channel.offered.direct[index] + channel.offered.returning[index] + now;
            const double byPartner = channel.partnerShares[index];

            const LiveAnswer answer =
                liveAnswer({which, index,
                            static_cast<double>(static_cast<float>(contacts * (1.0 - byPartner))),
                            at.openShare, soon, minimumAt(*channel.coverage, clock.night[index])},
                           demand, channel.policy, inputs, memory);
            channel.promise[index] = answer.promise;
            const LiveRequirement &need = answer.need;
            const QueuePerformance &team = need.performance;
            at.handleSeconds = demand.handleSeconds[index];
            at.erlangs = need.erlangs;
            at.required = need.fractional;
            at.positions = need.positions;
            at.occupancy = team.occupancy;
            at.status = at.openShare <= 0.0 ? StaffingStatus::Closed
                        : need.reachable    ? StaffingStatus::Met
                                            : StaffingStatus::Unreachable;
            const double teamAbandoned = at.openShare > 0.0 ? team.abandoned : 0.0;
            const double toTeam = contacts * (1.0 - byPartner) / (1.0 - soon * teamAbandoned);
            const double partnerAbandoned = channel.partner ? channel.partner->abandoned() : 0.0;
            const double toPartner = contacts * byPartner / (1.0 - soon * partnerAbandoned);
            at.offered = toTeam + toPartner;
            at.abandoned =
                at.offered > 0.0
                    ? (toTeam * teamAbandoned + toPartner * partnerAbandoned) / at.offered
                    : teamAbandoned;
            if (byPartner <= 0.0) {
                at.serviceLevel = team.answeredInTime;
                at.averageWait = team.averageWait;
            } else if (at.offered > 0.0) {
                const double answers = at.offered * (1.0 - at.abandoned);
                const double teamAnswers = toTeam * (1.0 - teamAbandoned);
                at.serviceLevel =
                    (toTeam * team.answeredInTime +
                     toPartner * channel.partner->answeredWithin(channel.policy.goal.within)) /
                    at.offered;
                at.averageWait = ((teamAnswers > 0.0 ? teamAnswers * team.averageWait : 0.0) +
                                  (answers - teamAnswers) * channel.partner->averageWait()) /
                                 answers;
            }
            partnerAnswers[index] = toPartner * (1.0 - partnerAbandoned);
            answeredHere[index] = at.offered * (1.0 - at.abandoned);
            hungUp[index] = at.offered * at.abandoned;
            inGoal[index] = at.offered * at.serviceLevel;
            const double ofWishes =
                contacts > 0.0 ? (contacts - madeAgain) / contacts : 1.0; // they meet the same
            channel.wished[index] = at.offered * ofWishes;
            channel.sentAway[index] = {};
            double cutHangUps = 0.0;
            for (Closing &closing : channel.closings) {
                if (closing.index != index)
                    continue;
                closing.overtime = 0.0;
                if (toTeam <= 0.0)
                    continue;
                // Means of the moment; no more than came in the interval.
                const double perSecond = toTeam / (at.openShare * interval);
                const double serves =
                    toTeam * (1.0 - teamAbandoned) - channel.sentAway[index].wouldBeServed;
                const double inHand = team.occupancy * at.positions *
                                      std::max(1, channel.policy.concurrency.useful());
                const double queued =
                    std::isfinite(team.averageWait)
                        ? std::min(perSecond * (1.0 - teamAbandoned) * team.averageWait, serves)
                        : serves;
                const bool cut = sendsAway && !closing.handsOver;
                closing.overtime = overtimeSeconds(at, inHand, sendsAway ? 0.0 : queued,
                                                   channel.policy.concurrency);
                if (sendsAway && closing.handsOver)
                    partnerAnswers[index] += queued; // takes over who waits
                if (!cut)
                    continue;
                const double impatient =
                    std::max(0.0, perSecond * (team.averageWaitOfAll -
                                               (1.0 - teamAbandoned) * team.averageWait));
                const double most = redials > 0.0 ? (1.0 - soon / redials) * toTeam * teamAbandoned
                                                  : toTeam * teamAbandoned;
                const double leaving = std::isfinite(impatient)
                                           ? std::min(impatient, most - cutHangUps)
                                           : most - cutHangUps;
                cutHangUps += leaving;
                SentAway &sent = channel.sentAway[index];
                sent.wouldBeServed += queued * ofWishes;
                sent.wouldHangUp += leaving * ofWishes;
                sent.inPromise +=
                    std::min(waitingFor(answer.promise, perSecond, promised), queued) * ofWishes;
                inGoal[index] -=
                    std::min(waitingFor(team, perSecond, channel.policy.goal.within), queued);
                answeredHere[index] -= queued;
                hungUp[index] -= leaving;
                const double callAgain = behaviour.retries * (queued + leaving);
                wishes.returned[closing.next] = callAgain * ofWishes;
                made.returned[closing.next] = callAgain * (1.0 - ofWishes);
            }
            const double later =
                (redials - soon) * at.offered * at.abandoned - redials * cutHangUps;
            wishes.pending = wishes.pending * still + later * ofWishes;
            made.pending = made.pending * still + later * (1.0 - ofWishes);
            unsolved += failure.unsolved * answeredHere[index] - comeBack;
            outcome.goalReachable =
                outcome.goalReachable && (at.openShare <= 0.0 || need.reachable);
        }
    OperatorView &view = outcome.operatorView;
    double answered = 0.0;
    double busy = 0.0;
    for (std::size_t index = 0; index < count; ++index) {
        StaffingInterval &at = outcome.staffing[index];
        at.handleSeconds = demand.handleSeconds[index];
        at.waitingHours = channel.offered.pending[index] * at.handleSeconds / 3600.0;
        if (channel.door.shares()[index] <= 0.0)
            continue;
        view.offered += at.offered;
        view.serviceLevel += inGoal[index];
        if (answeredHere[index] > 0.0)
            view.averageWait += answeredHere[index] * at.averageWait;
        answered += answeredHere[index];
        view.abandoned += hungUp[index];
        busy += (answeredHere[index] - partnerAnswers[index]) * at.handleSeconds / 3600.0;
        outcome.dutyHours += at.positions * at.openShare * interval / 3600.0;
        outcome.partnerContacts += partnerAnswers[index];
        outcome.partnerMinutes += partnerAnswers[index] * at.handleSeconds / 60.0;
        outcome.repeatContacts += failed[index];
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
    for (const Closing &closing : channel.closings)
        outcome.overtimeHours += closing.overtime / 3600.0;
}

void staffDeferred(Channelwise &channel, ChannelOutcome &outcome, const CoverageInputs &inputs,
                   const WeekClock &clock, const OpenWeek &standby, const Evaluation &how) {
    const std::size_t count = inputs.week.count();
    const double interval = inputs.week.intervalSeconds();
    // A partner takes what comes in its hours, not what waits for the team.
    std::vector<double> toTeam = channel.joining;
    for (std::size_t index = 0; index < count; ++index)
        toTeam[index] *= 1.0 - channel.partnerShares[index];
    DeferredTask task{.week = inputs.week,
                      .open = &channel.open,
                      .arrivals = toTeam,
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
    double ofTeam = 0.0;
    double kept = 0.0;
    OperatorView &view = outcome.operatorView;
    for (std::size_t index = 0; index < count; ++index) {
        StaffingInterval &at = outcome.staffing[index];
        const double byPartner = channel.partnerShares[index];
        at.offered = channel.joining[index];
        at.handleSeconds = channel.handleSeconds;
        at.erlangs = toTeam[index] * at.handleSeconds / interval;
        at.required = staffing.fractional[index];
        at.positions = staffing.positions[index];
        at.standby = task.standbyPeople[index];
        at.serviceLevel = staffing.serviceLevel[index];
        if (byPartner > 0.0)
            at.serviceLevel +=
                byPartner *
                (channel.partner->answeredWithin(channel.policy.goal.within) - at.serviceLevel);
        kept += at.offered * at.serviceLevel;
        const std::size_t first = index * staffing.stepsPerInterval;
        const std::size_t next = first + staffing.stepsPerInterval;
        if (stable) {
            at.waitingHours = staffing.workAt(next) / 3600.0;
            // Where nobody is left to the team its wait has no meaning, and may be infinite.
            at.averageWait = byPartner < 1.0
                                 ? (1.0 - byPartner) *
                                       staffing.meanResponse(first + staffing.stepsPerInterval / 2)
                                 : 0.0;
            if (byPartner > 0.0)
                at.averageWait += byPartner * channel.partner->averageWait();
            // Work done here: what was waiting and came, less what is left.
            const double done =
                staffing.workAt(first) - staffing.workAt(next) + toTeam[index] * at.handleSeconds;
            const double capacity = (at.positions * at.openShare + at.standby) * interval;
            at.occupancy = capacity > 0.0 ? std::clamp(done / capacity, 0.0, 1.0) : 0.0;
            view.averageWait += at.offered * at.averageWait;
        }
        if (at.openShare > 0.0)
            at.status = staffing.reachable ? StaffingStatus::Met : StaffingStatus::Unreachable;
        view.offered += at.offered;
        ofTeam += toTeam[index];
        const double duty = at.positions * at.openShare * interval / 3600.0;
        busy += duty * at.occupancy;
        outcome.dutyHours += duty;
    }
    outcome.partnerContacts = view.offered - ofTeam;
    outcome.partnerMinutes = outcome.partnerContacts * channel.handleSeconds / 60.0;
    if (!channel.partner)
        view.serviceLevel = view.offered > 0.0 ? staffing.answered : 1.0;
    else
        view.serviceLevel = view.offered > 0.0 ? kept / view.offered : 1.0;
    view.averageWait = view.offered > 0.0 ? view.averageWait / view.offered : 0.0;
    view.occupancy = outcome.dutyHours > 0.0 ? busy / outcome.dutyHours : 0.0;
    if (!stable && ofTeam > 0.0)
        channel.answeredShare =
            std::clamp(1.0 - staffing.growthPerWeek() / (ofTeam * channel.handleSeconds), 0.0, 1.0);
}

/// Who writes instead, of those at a closed door and of those sent away at closing time.
std::vector<double> switchingOf(const Channelwise &channel) {
    std::vector<double> switching = channel.offered.switching;
    for (std::size_t index = 0; index < switching.size() && channel.switchesTo; ++index)
        switching[index] += channel.sentAway[index].sum() * channel.coverage->closedDoor.switches;
    return switching;
}

/// Share of contacts written in an interval that is answered some time.
double answeredShare(const Channelwise &backlog, std::size_t index) {
    const double byPartner = backlog.partnerShares[index];
    return byPartner + (1.0 - byPartner) * backlog.answeredShare;
}

/// Final fates of the channel's own customers. Answers after a switch come from the other channel.
FateLedger fatesOf(const Channelwise &channel, const ChannelOutcome &outcome,
                   const CoverageInputs &inputs, std::size_t which,
                   const std::vector<Channelwise> &all) {
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
    for (std::size_t index = 0; index < outcome.staffing.size(); ++index) {
        const double p = outcome.staffing[index].abandoned;
        const double attempts = channel.wished[index];
        const SentAway &sent = channel.sentAway[index];
        const double answered = attempts * (1.0 - p) - sent.wouldBeServed;
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

constexpr std::size_t exponentialParts = 8;

/// Middles of equal parts of an exponential law with mean 1.
double exponentialPart(std::size_t part) {
    return -std::log1p(-(static_cast<double>(part) + 0.5) / exponentialParts);
}

/// Response times and the promise kept, of contacts that join a deferred backlog.
void collectDeferred(Channelwise &channel, ChannelOutcome &outcome, const Channelwise &backlog,
                     std::span<const double> contacts, const WeekClock &clock, bool responseTimes) {
    const DeferredRequirement &staffing = backlog.staffing;
    const double promise = static_cast<double>(channel.policy.promise.count());
    const std::size_t parts = staffing.stepsPerInterval;
    std::vector<double> times;
    for (std::size_t index = 0; index < contacts.size(); ++index) {
        if (contacts[index] <= 0.0)
            continue;
        const double toPartner = contacts[index] * backlog.partnerShares[index];
        const double toTeam = staffing.isStable() ? contacts[index] - toPartner : 0.0;
        if (responseTimes && toTeam > 0.0) {
            staffing.responses(index * parts + parts / 2, times);
            for (const double seconds : times)
                channel.responses.add(clock.hourOfWeek[index], seconds,
                                      toTeam / static_cast<double>(times.size()));
        }
        for (std::size_t part = 0; part < exponentialParts && responseTimes && toPartner > 0.0;
             ++part)
            channel.responses.add(clock.hourOfWeek[index],
                                  exponentialPart(part) * backlog.partner->averageWait(),
                                  toPartner / exponentialParts);
        double kept = 0.0;
        for (std::size_t part = 0; part < parts && toTeam > 0.0; ++part)
            kept += staffing.answeredWithin(index * parts + part, promise);
        kept *= toTeam / static_cast<double>(parts);
        if (toPartner > 0.0)
            kept += toPartner * backlog.partner->answeredWithin(promise);
        outcome.hours[clock.hourOfWeek[index]].withinPromise += kept;
        channel.inPromise += kept;
    }
}

/// Response times of a live channel: at once or after the queue, after a redial, after the next
/// opening, or in the channel that was switched to.
void collectLive(Channelwise &channel, ChannelOutcome &outcome, const std::vector<Channelwise> &all,
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
    for (std::size_t index = 0; index < count; ++index) {
        const StaffingInterval &at = outcome.staffing[index];
        const double toPartner = channel.offered.direct[index] * channel.partnerShares[index];
        if (toPartner > 0.0) {
            const PartnerService &partner = *channel.partner;
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
        const double direct = channel.offered.direct[index] - toPartner;
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
    const auto &spans = channel.door.spans();
    const auto callAgain = [&](std::size_t index, double time, double retrying) {
        const double opens = channel.door.nextOpen(time);
        if (retrying <= 0.0 || (!responseTimes && opens - time > promise))
            return;
        const double inWeek = std::fmod(opens, channel.door.length());
        const auto span = std::find_if(spans.begin(), spans.end(), [&](const auto &one) {
            return std::abs(one.opens - inWeek) < 0.5;
        });
        const double length = span != spans.end() ? span->length() : interval;
        const double whole = -std::expm1(-length / delay);
        for (std::size_t part = 0; part < parts; ++part) {
            const double later =
                -delay * std::log1p(-(static_cast<double>(part) + 0.5) / parts * whole);
            const double answeredAt = std::fmod(opens + later, channel.door.length());
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
    };
    const double retries = channel.coverage->closedDoor.retries;
    for (std::size_t index = 0; index < count && !spans.empty(); ++index) {
        const double begin = static_cast<double>(index) * interval;
        const double share = channel.door.shares()[index];
        // The middle of the interval's closed part, taken as one piece.
        double time = begin + 0.5 * interval;
        if (share > 0.0)
            time = channel.door.nextOpen(begin) > begin ? begin + 0.5 * (1.0 - share) * interval
                                                        : begin + (0.5 + 0.5 * share) * interval;
        callAgain(index, time, channel.offered.closed[index] * retries);
    }
    for (const Closing &closing : channel.closings)
        if (const double sent = channel.sentAway[closing.index].sum(); sent > 0.0)
            callAgain(closing.index, closing.at, sent * retries);
    if (channel.switchesTo)
        collectDeferred(channel, outcome, all[*channel.switchesTo], switchingOf(channel), clock,
                        responseTimes);
}

void findOpenings(const Channelwise &channel, ChannelOutcome &outcome,
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
    double overtime = 0.0; // as hours of base pay
    double partners = 0.0;
    for (std::size_t which = 0; which < channels.size(); ++which) {
        const Channelwise &channel = channels[which];
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
        lost += (channel.fate.lostClosed + channel.fate.sentAway + channel.fate.abandoned) *
                rates.lostContactIn(channel.channel.id).major();
    cost.lostContacts = Money::fromMajor(lost);
    return cost;
}

/// Answers that solve nothing come back after an exponential delay, again and again: what joins,
/// for what is written for other reasons.
std::vector<double> withUnsolved(const std::vector<double> &written, const FailureDemand &failure,
                                 double interval) {
    std::vector<double> all = written;
    const std::size_t count = written.size();
    const double stay =
        std::exp(-interval / (60.0 * static_cast<double>(failure.unsolvedDelay.count())));
    double waiting = 0.0;
    // The pool shrinks to its share in each week; it has settled long before the last one.
    for (int week = 0; week < mostRedialWeeks && failure.unsolved > 0.0; ++week) {
        const double before = waiting;
        for (std::size_t index = 0; index < count; ++index) {
            all[index] = written[index] + waiting * (1.0 - stay);
            waiting = waiting * stay + failure.unsolved * all[index];
        }
        if (std::abs(waiting - before) <= 1e-12 * (1.0 + waiting))
            break;
    }
    return all;
}

/// Contacts whose answer is not there at the end of their tolerance, by the interval it ends in.
std::vector<double> stillWaiting(const Channelwise &channel, const std::vector<double> &contacts,
                                 double interval) {
    const std::size_t count = contacts.size();
    const double tolerance =
        60.0 * static_cast<double>(channel.coverage->failure.tolerance.count());
    const DeferredRequirement &staffing = channel.staffing;
    const std::size_t parts = staffing.stepsPerInterval;
    std::vector<double> waiting(count, 0.0);
    for (std::size_t index = 0; index < count; ++index) {
        const double byPartner = channel.partnerShares[index];
        double late = 0.0;
        for (std::size_t part = 0; part < parts; ++part)
            late += staffing.isStable()
                        ? 1.0 - staffing.answeredWithin(index * parts + part, tolerance)
                        : 1.0;
        late *= (1.0 - byPartner) / static_cast<double>(parts);
        if (byPartner > 0.0)
            late += byPartner * (1.0 - channel.partner->answeredWithin(tolerance));
        const double then = (static_cast<double>(index) + 0.5) + tolerance / interval;
        waiting[static_cast<std::size_t>(then) % count] += contacts[index] * late;
    }
    return waiting;
}

/// People of all channels. Live channels send switchers to deferred ones, deferred ones send those
/// who wait too long to the first live one: again, until that repeats.
void staffAll(std::vector<Channelwise> &channels, ScenarioOutcome &outcome,
              const CoverageInputs &inputs, const WeekClock &clock, const Evaluation &how) {
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
    std::vector<ChannelOutcome> blank = outcome.channels;
    std::vector<std::vector<double>> again(channels.size(), std::vector<double>(count, 0.0));
    double before = 0.0;
    for (int round = 0; round < mostRounds; ++round) {
        for (std::size_t which = 0; which < channels.size(); ++which)
            if (isLive(which)) {
                outcome.channels[which] = blank[which];
                staffLive(channels[which], which, outcome.channels[which], inputs, clock,
                          how.memory);
            }
        double asked = 0.0;
        if (phone < channels.size())
            channels[phone].askedAgain.assign(count, 0.0);
        for (std::size_t which = 0; which < channels.size(); ++which) {
            Channelwise &channel = channels[which];
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
            result = blank[which];
            for (std::size_t index = 0; index < count; ++index)
                result.repeatContacts += channel.joining[index] - wished[index];
            staffDeferred(
                channel, result, inputs, clock,
                OpenWeek::of(channel.coverage->standby.hours, inputs.week, *inputs.calendar), how);
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
        if (std::abs(asked - before) <= settled * (1.0 + asked))
            break;
        before = asked;
    }
    for (ChannelOutcome &result : outcome.channels)
        result.paidHours = inputs.shrinkage.scheduled(result.dutyHours);
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
        Channelwise &channel = channels[which];
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

    staffAll(channels, outcome, inputs, clock, how);

    // What customers meet.
    ResponseTimes everybody;
    for (std::size_t which = 0; which < channels.size(); ++which) {
        Channelwise &channel = channels[which];
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
    return outcome;
}

} // namespace model
