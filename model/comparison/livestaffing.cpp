// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/livestaffing.h"

#include "model/comparison/evaluationmemory.h"
#include "model/staffing/agents.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

namespace model {
namespace {

/// The staffing of one channel's intervals, and how many then keep the promise; remembered where
/// asked for.
class LiveAnswers {
public:
    LiveAnswers(std::size_t intervals, const ServicePolicy &policy, double interval,
                EvaluationMemory *memory)
        : policy_(policy), interval_(interval), memory_(memory ? memory->parts().live : own_),
          last_(intervals) {}

    const LiveAnswer &at(std::size_t index, const LiveKey &key) {
        LiveMemory::value_type *&last = last_[index];
        if (last && last->first == key)
            return last->second;
        const auto known = memory_.find(key);
        last = &*(known != memory_.end() ? known : memory_.emplace(key, found(key)).first);
        const LiveRequirement &need = last->second.need;
        if (need.erlangs > 0.0 && need.positions > std::ceil(key.minimum))
            spare_ = (need.positions - need.erlangs) / std::sqrt(need.erlangs);
        return last->second;
    }

    /// The real number for the interval's last answer.
    double fractional(std::size_t index) {
        if (!last_[index])
            return 0.0;
        auto &[key, answer] = *last_[index];
        if (!answer.fractional)
            answer.fractional = fractionalPositions(answer.need, key.openShare * interval_,
                                                    key.handleSeconds, policy_, key.minimum);
        return *answer.fractional;
    }

private:
    LiveAnswer found(const LiveKey &key) const {
        const double openSeconds = key.openShare * interval_;
        const double handle = key.handleSeconds;
        LiveSearch search{.fractional = false};
        if (spare_ && key.contacts > 0.0 && openSeconds > 0.0) {
            const double erlangs = key.contacts * handle / openSeconds;
            search.near = std::max(1.0, std::round(erlangs + *spare_ * std::sqrt(erlangs)));
        }
        LiveAnswer answer;
        answer.need = liveRequirement(key.contacts, openSeconds, handle, policy_, key.redials,
                                      key.minimum, search);
        const double attempts = std::max(key.contacts, answer.need.attempts);
        const auto promised = static_cast<double>(policy_.promise.count());
        if (attempts > 0.0 && answer.need.positions > 0.0)
            answer.promise =
                promised == policy_.goal.within
                    ? answer.need.performance
                    : performanceOf(queueLoad(attempts, openSeconds, handle), policy_.patience,
                                    answer.need.positions, promised, policy_.concurrency);
        return answer;
    }

    const ServicePolicy &policy_;
    double interval_; ///< seconds
    LiveMemory own_;  ///< where none is given
    LiveMemory &memory_;
    std::vector<LiveMemory::value_type *> last_; ///< by interval
    std::optional<double> spare_;                ///< of the last answer, in roots of the load
};

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

/// Contacts of one kind on their way through a live channel: wishes, or what failure makes.
struct Callers {
    double pending = 0;           ///< hung up and will call again
    std::vector<double> returned; ///< were sent away and call again, by span of the door
    std::vector<double> handed;   ///< whom a partner hands back, by span of the team's hours

    /// Who waits for other hours.
    double later() const {
        return std::accumulate(handed.begin(), handed.end(),
                               std::accumulate(returned.begin(), returned.end(), 0.0));
    }
};

/// A live channel's week, interval by interval, again until who calls again repeats.
class LiveWeek {
public:
    LiveWeek(ChannelWeek &channel, std::size_t which, ChannelOutcome &outcome,
             const CoverageInputs &inputs, const WeekClock &clock, const Evaluation &how)
        : channel_(channel), which_(which), outcome_(outcome), inputs_(inputs), clock_(clock),
          realNumbers_(how.responseTimes), count_(inputs.week.count()),
          interval_(inputs.week.intervalSeconds()),
          answers_(count_, channel.policy, interval_, how.memory),
          redials_(std::clamp(channel.coverage->redials, 0.0, 0.99)),
          delay_(60.0 * static_cast<double>(channel.coverage->redialDelay.count())),
          failureDelay_(60.0 *
                        static_cast<double>(channel.coverage->failure.unsolvedDelay.count())),
          sendsAway_(channel.coverage->atClosing == AtClosing::SentAway),
          handsBack_(handsBack(channel)), returning_(count_), resumed_(count_),
          calling_(count_, -1.0), inGoal_(count_, 0.0), answered_(count_, 0.0),
          hungUp_(count_, 0.0), partnerAnswers_(count_, 0.0), handed_(count_),
          failed_(count_, 0.0) {
        channel_.promise.assign(count_, {});
        channel_.wished.assign(count_, 0.0);
        channel_.sentAway.assign(count_, {});
        channel_.handedBack.assign(count_, 0.0);
        const std::size_t spans = channel.door.spans().size();
        for (std::size_t span = 0; span < spans && sendsAway_; ++span)
            for (const auto &[index, share] :
                 returnsInSpan(channel.door, span, count_, channel.coverage->closedDoor.retryDelay))
                returning_[index].emplace_back(span, share);
        wishes_.returned.assign(spans, 0.0);
        const std::size_t ofTeam = handsBack_ > 0.0 ? channel.open.spans().size() : 0;
        for (std::size_t span = 0; span < ofTeam; ++span)
            for (const auto &[index, share] :
                 returnsInSpan(channel.open, span, count_, channel.coverage->closedDoor.retryDelay))
                resumed_[index].emplace_back(span, share);
        wishes_.handed.assign(ofTeam, 0.0);
        made_ = wishes_;
    }

    void run() {
        channel_.yetToCall = 0.0;
        // Whole people and those whom they let hang up may chase each other for ever: then a week
        // is taken after which no fewer are yet to call than before it.
        for (int week = 0;
             week < mostRedialWeeks || (channel_.yetToCall < 0.0 && week < 2 * mostRedialWeeks);
             ++week) {
            leap();
            const double before = yetToCall();
            for (std::size_t index = 0; index < count_; ++index)
                if (channel_.door.shares()[index] > 0.0 && repeats(index)) {
                    channel_.yetToCall = 0.0;
                    return sumUp();
                }
            channel_.yetToCall = yetToCall() - before;
        }
        sumUp();
    }

private:
    /// Callers yet to come again at the beginning of a week, and how many more than a week before.
    struct Growth {
        double callers = 0;
        double more = 0;
    };
    /// What a partner hands back of one interval.
    struct Handed {
        double wishes = 0;
        double made = 0;
    };
    /// One interval while it is worked out.
    struct Now {
        std::size_t index = 0;
        double still = 0;    ///< share of pending callers who do not call in it
        double soon = 0;     ///< share of those who hang up that call again within it
        double contacts = 0; ///< first calls and calls after earlier intervals
        double ofWishes = 1; ///< share of them that failure did not make
        double toTeam = 0;   ///< attempts
        double toPartner = 0;
        double teamAbandoned = 0;
        double cutHangUps = 0; ///< who would have hung up, had they not been sent away
    };

    /// Where little is open callers come again over many weeks, and each week adds about the same
    /// share of what the one before added: that share tells where it ends (Aitken 1926).
    void leap() {
        constexpr double slow = 0.3;
        const std::array<double *, 3> pools{&unsolved_, &wishes_.pending, &made_.pending};
        for (std::size_t i = 0; i < pools.size(); ++i) {
            double &callers = *pools[i];
            const double more = callers - growth_[i].callers;
            const double share = growth_[i].more != 0.0 ? more / growth_[i].more : 0.0;
            const bool leaps = share > slow && share < 1.0;
            if (leaps)
                callers = std::max(0.0, callers + more * share / (1.0 - share));
            growth_[i] = {callers, leaps ? 0.0 : more};
        }
    }

    double yetToCall() const { return wishes_.pending + wishes_.later(); }

    double again(const Callers &callers, const Now &now) const {
        double sum = callers.pending * (1.0 - now.still);
        for (const auto &[span, share] : returning_[now.index])
            sum += callers.returned[span] * share;
        for (const auto &[span, share] : resumed_[now.index])
            sum += callers.handed[span] * share;
        return sum;
    }

    /// Staffs the interval; true where as many call again as in the week before, and from here on
    /// everything does.
    bool repeats(std::size_t index) {
        const double openSeconds = channel_.door.shares()[index] * interval_;
        Now now{.index = index};
        now.still = delay_ > 0.0 ? std::exp(-openSeconds / delay_) : 0.0;
        now.soon = redials_ * (1.0 - delay_ * (1.0 - now.still) / openSeconds);
        const double comeBack = unsolved_ * -std::expm1(-openSeconds / failureDelay_);
        const double wishesAgain = again(wishes_, now);
        failed_[index] = comeBack + channel_.askedAgain[index];
        const double madeAgain = failed_[index] + again(made_, now);
        // Now, and whenever those who wait for other hours do.
        const double calling = wishesAgain + madeAgain + wishes_.later() + made_.later();
        if (std::abs(calling - calling_[index]) <= 1e-13 * (1.0 + calling))
            return true;
        calling_[index] = calling;
        now.contacts = channel_.offered.direct[index] + channel_.offered.returning[index] +
                       wishesAgain + madeAgain;
        if (now.contacts > 0.0) // they meet the same
            now.ofWishes = (now.contacts - madeAgain) / now.contacts;

        const LiveAnswer &answer = staff(now);
        meet(now, answer.need.performance);
        for (Closing &closing : channel_.closings)
            if (closing.index == index)
                close(closing, now, answer);

        StaffingInterval &at = outcome_.staffing[index];
        const double later =
            (redials_ - now.soon) * at.offered * at.abandoned - redials_ * now.cutHangUps;
        wishes_.pending = wishes_.pending * now.still + later * now.ofWishes;
        made_.pending = made_.pending * now.still + later * (1.0 - now.ofWishes);
        handBack(now);
        unsolved_ += channel_.coverage->failure.unsolved *
                         (answered_[index] - handed_[index].wishes - handed_[index].made) -
                     comeBack;
        return false;
    }

    /// Of what the partner answers a part is left to the team's next hours, once a week.
    void handBack(const Now &now) {
        if (handsBack_ <= 0.0)
            return;
        const std::size_t index = now.index;
        Handed &before = handed_[index];
        const double all = handsBack_ * partnerAnswers_[index];
        const Handed here{all * now.ofWishes, all * (1.0 - now.ofWishes)};
        const double opens = channel_.open.nextOpen((static_cast<double>(index) + 0.5) * interval_);
        const std::size_t span = channel_.open.spanOpeningAt(opens).value_or(0);
        wishes_.handed[span] += here.wishes - before.wishes;
        made_.handed[span] += here.made - before.made;
        before = here;
        channel_.handedBack[index] = here.wishes;
    }

    const LiveAnswer &staff(Now &now) {
        StaffingInterval &at = outcome_.staffing[now.index];
        const NaturalDemand &demand = inputs_.demand[which_];
        const double byPartner = channel_.partnerShares[now.index];
        const LiveAnswer &answer = answers_.at(
            now.index,
            {which_, demand.handleSeconds[now.index],
             static_cast<double>(static_cast<float>(now.contacts * (1.0 - byPartner))),
             at.openShare, now.soon, minimumAt(*channel_.coverage, clock_.night[now.index])});
        channel_.promise[now.index] = answer.promise;
        const LiveRequirement &need = answer.need;
        at.handleSeconds = demand.handleSeconds[now.index];
        at.erlangs = need.erlangs;
        at.positions = need.positions;
        at.occupancy = need.performance.occupancy;
        at.status = at.openShare <= 0.0 ? StaffingStatus::Closed
                    : need.reachable    ? StaffingStatus::Met
                                        : StaffingStatus::Unreachable;
        outcome_.goalReachable = outcome_.goalReachable && (at.openShare <= 0.0 || need.reachable);
        now.teamAbandoned = at.openShare > 0.0 ? need.performance.abandoned : 0.0;
        const double partnerAbandoned = channel_.partner ? channel_.partner->abandoned() : 0.0;
        now.toTeam = now.contacts * (1.0 - byPartner) / (1.0 - now.soon * now.teamAbandoned);
        now.toPartner = now.contacts * byPartner / (1.0 - now.soon * partnerAbandoned);
        return answer;
    }

    /// What attempts meet at the team and at the partner together.
    void meet(const Now &now, const QueuePerformance &team) {
        const std::size_t index = now.index;
        StaffingInterval &at = outcome_.staffing[index];
        const double partnerAbandoned = channel_.partner ? channel_.partner->abandoned() : 0.0;
        at.offered = now.toTeam + now.toPartner;
        at.abandoned =
            at.offered > 0.0
                ? (now.toTeam * now.teamAbandoned + now.toPartner * partnerAbandoned) / at.offered
                : now.teamAbandoned;
        if (channel_.partnerShares[index] <= 0.0) {
            at.serviceLevel = team.answeredInTime;
            at.averageWait = team.averageWait;
        } else if (at.offered > 0.0) {
            const double answers = at.offered * (1.0 - at.abandoned);
            const double teamAnswers = now.toTeam * (1.0 - now.teamAbandoned);
            at.serviceLevel =
                (now.toTeam * team.answeredInTime +
                 now.toPartner * channel_.partner->answeredWithin(channel_.policy.goal.within)) /
                at.offered;
            at.averageWait = ((teamAnswers > 0.0 ? teamAnswers * team.averageWait : 0.0) +
                              (answers - teamAnswers) * channel_.partner->averageWait()) /
                             answers;
        }
        partnerAnswers_[index] = now.toPartner * (1.0 - partnerAbandoned);
        answered_[index] = at.offered * (1.0 - at.abandoned);
        hungUp_[index] = at.offered * at.abandoned;
        inGoal_[index] = at.offered * at.serviceLevel;
        channel_.wished[index] = at.offered * now.ofWishes;
        channel_.sentAway[index] = {};
    }

    /// The team goes home: who waits is served at overtime, handed over, or sent away. Means of the
    /// moment; no more than came in the interval.
    void close(Closing &closing, Now &now, const LiveAnswer &answer) {
        closing.overtime = 0.0;
        if (now.toTeam <= 0.0)
            return;
        const std::size_t index = now.index;
        const StaffingInterval &at = outcome_.staffing[index];
        const QueuePerformance &team = answer.need.performance;
        SentAway &sent = channel_.sentAway[index];
        const double perSecond = now.toTeam / (at.openShare * interval_);
        const double serves = now.toTeam * (1.0 - now.teamAbandoned) - sent.wouldBeServed;
        const double inHand =
            team.occupancy * at.positions * std::max(1, channel_.policy.concurrency.useful());
        const double queued =
            std::isfinite(team.averageWait)
                ? std::min(perSecond * (1.0 - now.teamAbandoned) * team.averageWait, serves)
                : serves;
        closing.overtime =
            overtimeSeconds(at, inHand, sendsAway_ ? 0.0 : queued, channel_.policy.concurrency);
        if (!sendsAway_)
            return;
        if (closing.handsOver) {
            partnerAnswers_[index] += queued; // takes over who waits
            return;
        }
        const double impatient =
            std::max(0.0, perSecond * (team.averageWaitOfAll -
                                       (1.0 - now.teamAbandoned) * team.averageWait));
        const double hangsUp = now.toTeam * now.teamAbandoned;
        const double most =
            (redials_ > 0.0 ? (1.0 - now.soon / redials_) * hangsUp : hangsUp) - now.cutHangUps;
        const double leaving = std::isfinite(impatient) ? std::min(impatient, most) : most;
        now.cutHangUps += leaving;
        sent.wouldBeServed += queued * now.ofWishes;
        sent.wouldHangUp += leaving * now.ofWishes;
        const auto promised = static_cast<double>(channel_.policy.promise.count());
        sent.inPromise +=
            std::min(waitingFor(answer.promise, perSecond, promised), queued) * now.ofWishes;
        inGoal_[index] -=
            std::min(waitingFor(team, perSecond, channel_.policy.goal.within), queued);
        answered_[index] -= queued;
        hungUp_[index] -= leaving;
        const double callAgain = channel_.coverage->closedDoor.retries * (queued + leaving);
        wishes_.returned[closing.next] = callAgain * now.ofWishes;
        made_.returned[closing.next] = callAgain * (1.0 - now.ofWishes);
    }

    void sumUp() {
        const NaturalDemand &demand = inputs_.demand[which_];
        OperatorView &view = outcome_.operatorView;
        double answered = 0.0;
        double busy = 0.0;
        for (std::size_t index = 0; index < count_; ++index) {
            StaffingInterval &at = outcome_.staffing[index];
            at.handleSeconds = demand.handleSeconds[index];
            at.waitingHours = channel_.offered.pending[index] * at.handleSeconds / 3600.0;
            if (channel_.door.shares()[index] <= 0.0)
                continue;
            if (realNumbers_)
                at.required = answers_.fractional(index);
            view.offered += at.offered;
            view.serviceLevel += inGoal_[index];
            if (answered_[index] > 0.0)
                view.averageWait += answered_[index] * at.averageWait;
            answered += answered_[index];
            view.abandoned += hungUp_[index];
            busy += (answered_[index] - partnerAnswers_[index]) * at.handleSeconds / 3600.0;
            outcome_.dutyHours += at.positions * at.openShare * interval_ / 3600.0;
            outcome_.partnerContacts += partnerAnswers_[index];
            outcome_.partnerMinutes += partnerAnswers_[index] * at.handleSeconds / 60.0;
            outcome_.repeatContacts += failed_[index];
        }
        view.serviceLevel = view.offered > 0.0 ? view.serviceLevel / view.offered : 1.0;
        view.averageWait = answered > 0.0 ? view.averageWait / answered : 0.0;
        view.abandoned = view.offered > 0.0 ? view.abandoned / view.offered : 0.0;
        view.occupancy = outcome_.dutyHours > 0.0 ? busy / outcome_.dutyHours : 0.0;
        const auto &direct = channel_.offered.direct;
        outcome_.reach =
            outcome_.naturalContacts > 0.0
                ? std::accumulate(direct.begin(), direct.end(), 0.0) / outcome_.naturalContacts
                : 1.0;
        for (const Closing &closing : channel_.closings)
            outcome_.overtimeHours += closing.overtime / 3600.0;
    }

    ChannelWeek &channel_;
    std::size_t which_;
    ChannelOutcome &outcome_;
    const CoverageInputs &inputs_;
    const WeekClock &clock_;
    bool realNumbers_; ///< of people are asked for
    std::size_t count_;
    double interval_; ///< seconds
    LiveAnswers answers_;
    double redials_;      ///< share of those who hang up
    double delay_;        ///< seconds until they call again, mean
    double failureDelay_; ///< seconds until who got no solution calls again, mean
    bool sendsAway_;
    double handsBack_; ///< share of a partner's answers
    /// Spans whose callers return in the interval, and their share.
    std::vector<std::vector<std::pair<std::size_t, double>>> returning_;
    std::vector<std::vector<std::pair<std::size_t, double>>> resumed_; ///< likewise, handed back
    // Callers who gave up and will call again. While the channel is closed they wait for it.
    Callers wishes_;
    Callers made_;
    double unsolved_ = 0; ///< were answered and will come again
    std::array<Growth, 3> growth_{};
    std::vector<double> calling_;
    std::vector<double> inGoal_;
    std::vector<double> answered_;
    std::vector<double> hungUp_;
    std::vector<double> partnerAnswers_;
    std::vector<Handed> handed_;
    std::vector<double> failed_;
};

} // namespace

std::vector<Closing> closingsOf(const OpenWeek &open, const OpenWeek &door, double interval) {
    std::vector<Closing> closings;
    if (open.isAlways())
        return closings;
    for (const OpenWeek::Span &span : open.spans()) {
        Closing closing;
        closing.at = std::fmod(span.closes, open.length());
        const double before = closing.at > 0.0 ? closing.at : open.length();
        closing.index = static_cast<std::size_t>(std::ceil(before / interval - 1e-9)) - 1;
        const double opens = door.nextOpen(closing.at);
        closing.handsOver = opens <= closing.at;
        closing.next = door.spanOpeningAt(opens).value_or(0);
        closings.push_back(closing);
    }
    return closings;
}

void staffLive(ChannelWeek &channel, std::size_t which, ChannelOutcome &outcome,
               const CoverageInputs &inputs, const WeekClock &clock, const Evaluation &how) {
    LiveWeek(channel, which, outcome, inputs, clock, how).run();
}

} // namespace model
