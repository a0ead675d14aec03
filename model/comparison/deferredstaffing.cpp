// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/deferredstaffing.h"

#include "model/comparison/evaluationmemory.h"
#include "model/queueing/blending.h"

#include <algorithm>
#include <cmath>

namespace model {

void SharedPeople::add(std::size_t index, double people, double occupancy) {
    onDuty[index] += people;
    idle[index] += idleCapacity(people, people * occupancy, usable);
}

BacklogAnswer backlogAnswer(const DeferredTask &task, const ServicePolicy &policy,
                            bool responseTimes) {
    BacklogAnswer answer{deferredRequirement(task, policy), {}, {}, {}};
    const DeferredRequirement &staffing = answer.staffing;
    if (!responseTimes || !staffing.isStable())
        return answer;
    const std::size_t count = task.arrivals.size();
    answer.averageWait.resize(count);
    answer.ends.resize(count);
    for (std::size_t index = 0; index < count; ++index) {
        const std::size_t middle =
            index * staffing.stepsPerInterval + staffing.stepsPerInterval / 2;
        const std::size_t before = answer.responses.size();
        answer.averageWait[index] = staffing.responses(middle, answer.responses);
        if (task.arrivals[index] <= 0.0)
            answer.responses.resize(before);
        else if (before == 0)
            answer.responses.reserve(count * answer.responses.size());
        answer.ends[index] = answer.responses.size();
    }
    return answer;
}

namespace {

/// Hours of base pay that positions cost in a week, surcharges included.
double paidHours(const std::vector<double> &positions, const OpenWeek &open,
                 const CoverageInputs &inputs, const WeekClock &clock) {
    PaidTime paid;
    for (std::size_t index = 0; index < positions.size(); ++index)
        if (positions[index] > 0.0 && open.shares()[index] > 0.0)
            paid.add(positions[index] * open.shares()[index] * inputs.week.intervalHours(),
                     openSurcharges(inputs, clock, open, index));
    return paid.hours + paid.surcharges(inputs.payRates);
}

/// The least team beside the idle people of live channels. People who are on duty there count as
/// present here. What is least in fewer hours of need may be more than a team of its own with its
/// least number of people; then it is that one, less those whose place idle people take.
Shared<BacklogAnswer> besideIdle(DeferredTask task, const Shared<BacklogAnswer> &alone,
                                 const SharedPeople &shared, const ChannelWeek &channel,
                                 const CoverageInputs &inputs, const WeekClock &clock,
                                 const auto &answerTo) {
    task.idle = shared.idle;
    task.usable = shared.usable;
    task.leastReach = alone->staffing.reach;
    for (std::size_t index = 0; index < task.minimum.size(); ++index)
        task.minimum[index] = std::max(0.0, task.minimum[index] - shared.onDuty[index]);
    const Shared<BacklogAnswer> answer = answerTo(task);
    const std::vector<double> &own = alone->staffing.positions;
    if (paidHours(answer->staffing.positions, channel.open, inputs, clock) <=
        paidHours(own, channel.open, inputs, clock))
        return answer;
    task.given = own;
    for (std::size_t index = 0; index < own.size(); ++index)
        if (channel.open.shares()[index] > 0.0)
            task.given[index] = std::max(std::ceil(task.minimum[index] - 1e-9),
                                         own[index] - std::floor(task.idle[index]));
    return answerTo(task);
}

/// How busy a channel's own people are when so many are worth the work that is done. Together with
/// idle ones they share it; who is on call at home is called when nobody is idle (about a Poisson
/// number of them is), or when there is more to do than they can.
double occupancyOf(const StaffingInterval &at, double busy, double usable) {
    const double own = at.positions * at.openShare;
    double share = 0.0;
    if (own <= 0.0 && at.standby > 0.0 && at.idle > 0.0)
        share = std::max(busy * std::exp(-at.idle / usable), busy - at.idle) / at.standby;
    else if (at.capacity() > 0.0)
        share = busy / at.capacity();
    return std::clamp(share, 0.0, 1.0);
}

/// What the partner hands back joins the backlog after its wait.
void addHandedBack(const ChannelWeek &channel, double interval, std::vector<double> &toTeam) {
    const double stays = std::exp(-interval / channel.partner->averageWait());
    const double early = std::sqrt(stays); // to the end of the interval of the arrival, on average
    double waiting = 0.0;
    // Whoever waits over the end of the week meets the next one.
    for (int week = 0; week < 2; ++week)
        for (std::size_t index = 0; index < toTeam.size(); ++index) {
            const double comes =
                channel.joining[index] * channel.partnerShares[index] * handsBack(channel);
            if (week == 1)
                toTeam[index] += waiting * (1.0 - stays) + comes * (1.0 - early);
            waiting = waiting * stays + comes * early;
        }
}

} // namespace

void staffDeferred(ChannelWeek &channel, ChannelOutcome &outcome, const CoverageInputs &inputs,
                   const WeekClock &clock, const OpenWeek &standby, SharedPeople &shared,
                   const Evaluation &how) {
    const std::size_t count = inputs.week.count();
    const double interval = inputs.week.intervalSeconds();
    // A partner takes what comes in its hours, not what waits for the team.
    std::vector<double> toTeam = channel.joining;
    for (std::size_t index = 0; index < count; ++index)
        toTeam[index] *= 1.0 - channel.partnerShares[index];
    if (handsBack(channel) > 0.0)
        addHandedBack(channel, interval, toTeam);
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
    const auto answerTo = [&](const DeferredTask &asked) {
        return how.memory ? how.memory->parts().backlogs[outcome.channel.id].of(
                                asked, channel.policy, how.responseTimes)
                          : Shared(backlogAnswer(asked, channel.policy, how.responseTimes));
    };
    channel.backlog = answerTo(task);
    if (shared.isAny())
        channel.backlog =
            besideIdle(task, channel.backlog, shared, channel, inputs, clock, answerTo);
    const DeferredRequirement &staffing = channel.backlog->staffing;
    outcome.reach = staffing.reach;
    outcome.goalReachable = staffing.reachable;
    const bool stable = staffing.isStable();
    double busy = 0.0;
    double ofTeam = 0.0;
    double kept = 0.0;
    OperatorView &view = outcome.operatorView;
    for (std::size_t index = 0; index < count; ++index) {
        StaffingInterval &at = outcome.staffing[index];
        const double byPartner = finishedByPartner(channel, index);
        at.offered = channel.joining[index];
        at.handleSeconds = channel.handleSeconds;
        at.erlangs = toTeam[index] * at.handleSeconds / interval;
        at.required = staffing.fractional[index];
        at.positions = staffing.positions[index];
        at.standby = task.standbyPeople[index];
        at.idle = shared.isAny() ? shared.idle[index] : 0.0;
        at.serviceLevel = staffing.serviceLevel[index];
        if (byPartner > 0.0)
            at.serviceLevel +=
                byPartner *
                (channel.partner->answeredWithin(channel.policy.goal.within) - at.serviceLevel);
        kept += at.offered * at.serviceLevel;
        double idleUsed = at.idle; // of a backlog that grows
        const std::size_t first = index * staffing.stepsPerInterval;
        const std::size_t next = first + staffing.stepsPerInterval;
        if (stable) {
            at.waitingHours = staffing.workAt(next) / 3600.0;
            // Where nobody is left to the team its wait has no meaning, and may be infinite.
            at.averageWait = byPartner < 1.0 && how.responseTimes
                                 ? (1.0 - byPartner) * channel.backlog->averageWait[index]
                                 : 0.0;
            if (channel.partnerShares[index] > 0.0 && how.responseTimes)
                at.averageWait += channel.partnerShares[index] * channel.partner->averageWait();
            // Work done here: what was waiting and came, less what is left.
            const double done =
                staffing.workAt(first) - staffing.workAt(next) + toTeam[index] * at.handleSeconds;
            at.occupancy = occupancyOf(at, done / interval, shared.usable);
            idleUsed = std::clamp(done / interval -
                                      at.occupancy * (at.positions * at.openShare + at.standby),
                                  0.0, at.idle);
            view.averageWait += at.offered * at.averageWait;
        }
        if (at.idle > 0.0) {
            outcome.idleHours += idleUsed * interval / 3600.0;
            shared.idle[index] -= idleUsed;
        }
        if (shared.isAny())
            shared.add(index, at.positions * at.openShare, stable ? at.occupancy : 1.0);
        if (at.openShare > 0.0)
            at.status = staffing.reachable ? StaffingStatus::Met : StaffingStatus::Unreachable;
        view.offered += at.offered;
        outcome.partnerContacts += at.offered * at.partnerShare;
        ofTeam += toTeam[index];
        const double duty = at.positions * at.openShare * interval / 3600.0;
        busy += duty * at.occupancy;
        outcome.dutyHours += duty;
    }
    outcome.partnerMinutes = outcome.partnerContacts * channel.handleSeconds / 60.0;
    if (!channel.partner)
        view.serviceLevel = view.offered > 0.0 ? staffing.answered : 1.0;
    else
        view.serviceLevel = view.offered > 0.0 ? kept / view.offered : 1.0;
    view.averageWait = view.offered > 0.0 ? view.averageWait / view.offered : 0.0;
    view.occupancy = outcome.dutyHours > 0.0 ? busy / outcome.dutyHours : 0.0;
    channel.answeredShare =
        stable || ofTeam <= 0.0
            ? 1.0
            : std::clamp(1.0 - staffing.growthPerWeek() / (ofTeam * channel.handleSeconds), 0.0,
                         1.0);
}

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

std::vector<double> stillWaiting(const ChannelWeek &channel, const std::vector<double> &contacts,
                                 double interval) {
    const std::size_t count = contacts.size();
    const double tolerance =
        60.0 * static_cast<double>(channel.coverage->failure.tolerance.count());
    const DeferredRequirement &staffing = channel.backlog->staffing;
    const std::size_t parts = staffing.stepsPerInterval;
    std::vector<double> waiting(count, 0.0);
    for (std::size_t index = 0; index < count; ++index) {
        const double byPartner = finishedByPartner(channel, index);
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

} // namespace model
