// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/weekrun.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace model {

using Path = Contact::Path;

WeekRun::WeekRun(const WeekPlan &plan, std::uint64_t seed, std::uint64_t run)
    : plan_(plan), lanes_(plan.lanes.size()), length_(plan.length()),
      perInterval_(1.0 / plan.intervalSeconds), pending_(plan.lanes.size(), 0.0) {
    tally_.channels.resize(plan.lanes.size());
    for (std::size_t index = 0; index < lanes_.size(); ++index) {
        Lane &lane = lanes_[index];
        lane.plan = &plan.lanes[index];
        lane.tally = &tally_.channels[index];
        lane.tally->intervals.resize(plan.intervals());
        lane.tally->openings.resize(lane.plan->openings.size());
        const auto stream = [&](Purpose purpose) {
            return RandomStream(seed, run, index + 1, purpose);
        };
        lane.random = {stream(Purpose::Arrival), stream(Purpose::Handling),
                       stream(Purpose::Patience), stream(Purpose::Decision),
                       stream(Purpose::Again)};
        if (lane.plan->live && lane.plan->concurrency.sessions > 1) {
            lane.conversations =
                ConcurrentDesk(lane.plan->staff, lane.plan->closing, lane.plan->concurrency);
            lane.nextChance = lane.conversations.nextEvent();
        } else {
            lane.desk =
                Desk(lane.plan->staff, lane.plan->live ? lane.plan->closing : CloseRule::Keep,
                     lane.plan->live ? HandRule::Finish : lane.plan->rules.hands,
                     stream(Purpose::Leaving));
        }
        lane.arrivals = PoissonArrivals(lane.plan->expected, plan.intervalSeconds, true);
        lane.nextNatural = lane.arrivals.next(lane.random.arrival);
    }
}

void WeekRun::warmUp(std::size_t weeks) {
    counting_ = false;
    runUntil(now_ + static_cast<double>(weeks) * length_);
}

void WeekRun::count(std::size_t weeks) {
    counting_ = true;
    runUntil(now_ + static_cast<double>(weeks) * length_);
    tally_.weeks += static_cast<double>(weeks);
}

void WeekRun::finish() {
    counting_ = false;
    constexpr double day = 86400.0;
    const double latest = now_ + 4.0 * length_;
    while (std::accumulate(pending_.begin(), pending_.end(), 0.0) > 0.0 && now_ < latest)
        runUntil(std::min(now_ + day, latest));
    for (std::size_t lane = 0; lane < lanes_.size(); ++lane) {
        tally_.channels[lane].fate[static_cast<std::size_t>(Fate::Waiting)] += pending_[lane];
        pending_[lane] = 0.0;
    }
}

double WeekRun::dueAt(const Lane &lane) const {
    const double later = lane.later.empty() ? never : lane.later.top().at;
    return std::min({lane.nextNatural, later, lane.nextChance});
}

void WeekRun::runUntil(double end) {
    while (true) {
        std::size_t first = 0;
        double time = never;
        for (std::size_t index = 0; index < lanes_.size(); ++index)
            if (const double due = dueAt(lanes_[index]); due < time) {
                time = due;
                first = index;
            }
        if (time >= end)
            break;
        step(first, time);
    }
    now_ = end;
}

void WeekRun::step(std::size_t index, double time) {
    Lane &lane = lanes_[index];
    if (lane.nextNatural <= time) {
        comes(index, time);
        lane.nextNatural = lane.arrivals.next(lane.random.arrival);
    } else if (!lane.later.empty() && lane.later.top().at <= time) {
        const Contact contact = lane.later.top().contact;
        lane.later.pop();
        arrive(index, time, contact);
    } else if (lane.plan->live) {
        stepConversations(index, time);
    } else {
        shareOut(time);
    }
}

/// A customer wants to call or write for the first time. Whatever the scenario, it is the same one.
void WeekRun::comes(std::size_t index, double time) {
    Lane &lane = lanes_[index];
    Contact contact;
    contact.wished = time;
    contact.handling = lane.plan->rules.handling.draw(lane.random.handling);
    if (lane.plan->live) {
        contact.patience = lane.plan->rules.patience.draw(lane.random.patience);
        contact.decision = lane.random.decision.uniform();
    }
    contact.hour = static_cast<std::uint16_t>(plan_.hourOfWeek[intervalOf(time)]);
    contact.channel = static_cast<std::uint8_t>(index);
    contact.counted = counting_;
    if (counting_) {
        ++lane.tally->natural;
        lane.tally->work += handleSeconds(index, time, contact);
        ++lane.tally->hours[contact.hour].natural;
        ++pending_[index];
    }
    arrive(index, time, contact);
}

void WeekRun::arrive(std::size_t index, double time, Contact contact) {
    Lane &lane = lanes_[index];
    if (contact.isReminder)
        return endTolerance(index, time, contact);
    if (lane.plan->live || !contact.handedBack)
        contact.arrived = time;
    if (contact.handedBack && !lane.plan->live)
        joinBacklog(index, time, contact);
    else if (isServedByPartner(lane, time))
        goToPartner(index, time, contact);
    else if (!lane.plan->live)
        joinBacklog(index, time, contact);
    else if (!isOpen(lane, time))
        meetClosedDoor(index, time, contact);
    else if (lane.plan->concurrency.sessions > 1)
        joinConversations(index, time, contact);
    else
        queueLive(index, time, contact);
}

void WeekRun::meetClosedDoor(std::size_t index, double time, Contact contact) {
    Lane &lane = lanes_[index];
    const ClosedDoorBehaviour &door = lane.plan->behaviour;
    const Fate lost = contact.sentAway ? Fate::SentAway : Fate::LostClosed;
    const double decision = contact.decided ? lane.random.again.uniform() : contact.decision;
    contact.decided = true;
    if (decision < door.retries) {
        returnAfterOpening(index, time, contact);
    } else if (decision < door.retries + door.switches) {
        if (!lane.plan->switchesTo)
            return ends(contact, lost);
        contact.path = Path::Switch;
        arrive(*lane.plan->switchesTo, time, contact);
    } else if (decision < door.retries + door.switches + door.selfSolved) {
        ends(contact, Fate::SelfSolved);
    } else {
        ends(contact, lost);
    }
}

void WeekRun::returnAfterOpening(std::size_t index, double time, Contact contact) {
    Lane &lane = lanes_[index];
    const double opens = lane.plan->door.nextOpen(time);
    if (opens == never)
        return ends(contact, Fate::LostClosed);
    const OpenWeek &door = lane.plan->door;
    const auto span = door.spanOpeningAt(opens);
    const double delay = delayInSpan(index, door, opens);
    if (contact.counted && span && *span < lane.tally->openings.size()) {
        ++lane.tally->openings[*span].contacts;
        lane.tally->openings[*span].work += handleSeconds(index, opens, contact);
    }
    contact.path = Path::Retry;
    contact.sentAway = false;
    contact.patience = lane.plan->rules.patience.draw(lane.random.again);
    lane.later.push({opens + delay, contact});
}

/// After an opening, exponential and within its hours.
double WeekRun::delayInSpan(std::size_t index, const OpenWeek &hours, double opens) {
    Lane &lane = lanes_[index];
    const auto span = hours.spanOpeningAt(opens);
    const double length = span ? hours.spans()[*span].length() : plan_.intervalSeconds;
    const double mean = 60.0 * static_cast<double>(lane.plan->behaviour.retryDelay.count());
    return -mean * std::log1p(lane.random.again.uniform() * std::expm1(-length / mean));
}

void WeekRun::queueLive(std::size_t index, double time, Contact contact) {
    Lane &lane = lanes_[index];
    ++tally_.events;
    addAttempt(index, contact, &IntervalTally::attempts);
    const Desk::Turn turn = lane.desk.next(time);
    if (!lane.desk.leavers().empty())
        settle(index);
    const double patience = contact.patience * lane.plan->patience;
    if (patience < turn.at - time)
        return giveUp(index, time + patience, contact);
    if (turn.cut) {
        // Whoever is still waiting then stands before a closed door.
        contact.sentAway = true;
        lane.later.push({turn.at, contact});
        return;
    }
    if (turn.at == never)
        return;
    const double end = turn.at + handleSeconds(index, time, contact);
    lane.desk.take(turn.at, end - turn.at);
    addBusy(index, turn.at, end, 1.0);
    if (mayHelp(lane))
        shareOut(time);
    answerLive(index, turn.at, contact);
    handOn(index, end, contact);
    comeAgain(index, end, contact);
}

bool WeekRun::isServedByPartner(const Lane &lane, double time) const {
    const LanePlan &plan = *lane.plan;
    return plan.partner && plan.open.nextOpen(time) > time &&
           plan.partnerHours.nextOpen(time) <= time;
}

/// The partner has people enough: its waits are those of its contract.
void WeekRun::goToPartner(std::size_t index, double time, Contact contact) {
    Lane &lane = lanes_[index];
    ++tally_.events;
    contact.sentAway = false;
    addAttempt(index, contact, &IntervalTally::attempts);
    const double wait = lane.plan->partner->meanWait * lane.random.again.exponential();
    if (lane.plan->live && contact.patience * lane.plan->patience < wait)
        return giveUp(index, time + contact.patience * lane.plan->patience, contact);
    const double seconds = handleSeconds(index, time, contact);
    addAttempt(index, contact, &IntervalTally::partner);
    addAttempt(index, contact, &IntervalTally::partnerSeconds, seconds);
    const bool goesOn =
        lane.plan->handsBack > 0.0 && lane.random.again.uniform() < lane.plan->handsBack;
    if (!lane.plan->live) {
        startTolerance(index, contact);
        if (!goesOn)
            return completed(index, time + wait, contact);
        contact.handedBack = true;
        lane.later.push({time + wait, contact});
        return;
    }
    if (goesOn) {
        answeredFor(index, time + wait, contact);
        return callBack(index, time + wait, contact);
    }
    answerLive(index, time + wait, contact);
    handOn(index, time + wait + seconds, contact);
    comeAgain(index, time + wait + seconds, contact);
}

/// An answer that solved nothing: after a while the customer comes again, as load.
void WeekRun::comeAgain(std::size_t index, double at, Contact contact) {
    Lane &lane = lanes_[index];
    const FailureDemand &failure = lane.plan->failure;
    if (failure.unsolved <= 0.0 || lane.random.again.uniform() >= failure.unsolved)
        return;
    const double delay =
        60.0 * static_cast<double>(failure.unsolvedDelay.count()) * lane.random.again.exponential();
    const OpenWeek &door = lane.plan->door;
    const double time = lane.plan->live ? door.timeAt(door.openUntil(at) + delay) : at + delay;
    lane.later.push({time, asLoad(index, contact)});
}

/// The contact as one that only adds to the load of a channel.
Contact WeekRun::asLoad(std::size_t index, Contact contact) {
    Lane &lane = lanes_[index];
    contact.handedOn = true;
    contact.reminder = 0;
    contact.isReminder = false;
    contact.decided = contact.sentAway = contact.handedBack = false;
    contact.handling = lane.plan->rules.handling.draw(lane.random.again);
    if (lane.plan->live) {
        contact.patience = lane.plan->rules.patience.draw(lane.random.again);
        contact.decision = lane.random.again.uniform();
    }
    return contact;
}

/// Only who wrote with a wish of their own asks once more.
void WeekRun::startTolerance(std::size_t index, Contact &contact) {
    Lane &lane = lanes_[index];
    const FailureDemand &failure = lane.plan->failure;
    if (failure.late <= 0.0 || contact.handedOn)
        return;
    contact.reminder = ++lane.reminders;
    lane.waiting.insert(contact.reminder);
    Contact reminder = contact;
    reminder.isReminder = true;
    lane.later.push(
        {contact.arrived + 60.0 * static_cast<double>(failure.tolerance.count()), reminder});
}

void WeekRun::endTolerance(std::size_t index, double time, const Contact &reminder) {
    Lane &lane = lanes_[index];
    lane.desk.finishUntil(time);
    settle(index);
    if (lane.waiting.erase(reminder.reminder) == 0 ||
        lane.random.again.uniform() >= lane.plan->failure.late)
        return;
    const auto phone = lane.plan->asksAgainIn;
    const std::size_t to = phone && isOpen(lanes_[*phone], time) ? *phone : index;
    arrive(to, time, asLoad(to, reminder));
}

void WeekRun::joinConversations(std::size_t index, double time, const Contact &contact) {
    Lane &lane = lanes_[index];
    ++tally_.events;
    addAttempt(index, contact, &IntervalTally::attempts);
    lane.conversations.arrive(time, contact, handleSeconds(index, time, contact),
                              contact.patience * lane.plan->patience);
    stepConversations(index, time);
}

void WeekRun::stepConversations(std::size_t index, double time) {
    Lane &lane = lanes_[index];
    lane.conversations.advance(time);
    for (const ConcurrentDesk::Event &event : lane.conversations.events()) {
        using Kind = ConcurrentDesk::Event::Kind;
        switch (event.kind) {
        case Kind::Answered:
            answerLive(index, event.at, event.contact);
            break;
        case Kind::Finished:
            handOn(index, event.at, event.contact);
            comeAgain(index, event.at, event.contact);
            break;
        case Kind::GaveUp:
            giveUp(index, event.at, event.contact);
            break;
        case Kind::Cut: {
            Contact contact = event.contact;
            contact.sentAway = true;
            lane.later.push({event.at, contact});
            break;
        }
        }
    }
    lane.conversations.forget();
    if (const double busy = lane.conversations.takeBusy(); counting_)
        lane.tally->intervals[intervalOf(time)].busy += busy;
    if (const double overtime = lane.conversations.takeOvertime(); counting_)
        lane.tally->intervals[intervalOf(time)].overtime += overtime;
    lane.nextChance = lane.conversations.nextEvent();
}

void WeekRun::giveUp(std::size_t index, double time, Contact contact) {
    Lane &lane = lanes_[index];
    ++tally_.events;
    addAttempt(index, contact, &IntervalTally::abandoned);
    addAttempt(index, contact, &IntervalTally::queued, time - contact.arrived);
    if (lane.random.again.uniform() >= lane.plan->redials)
        return ends(contact, Fate::Abandoned);
    contact.path = Path::Retry;
    contact.patience = lane.plan->rules.patience.draw(lane.random.again);
    const double delay = lane.plan->redialDelay;
    lane.later.push({delay > 0.0 ? time + delay * lane.random.again.exponential() : time, contact});
}

void WeekRun::answerLive(std::size_t index, double at, const Contact &contact) {
    answeredFor(index, at, contact);
    answered(contact, at - contact.wished);
}

/// As the operator counts it.
void WeekRun::answeredFor(std::size_t index, double at, const Contact &contact) {
    ++tally_.events;
    const double wait = at - contact.arrived;
    addAttempt(index, contact, &IntervalTally::answered);
    addAttempt(index, contact, &IntervalTally::waited, wait);
    addAttempt(index, contact, &IntervalTally::queued, wait);
    if (wait <= lanes_[index].plan->goal)
        addAttempt(index, contact, &IntervalTally::inGoal);
}

/// The team goes on with what a partner could not finish, as it does with callers of the night.
void WeekRun::callBack(std::size_t index, double time, Contact contact) {
    Lane &lane = lanes_[index];
    contact.path = Path::Retry;
    contact.patience = lane.plan->rules.patience.draw(lane.random.again);
    const double opens = lane.plan->open.nextOpen(time);
    lane.later.push({opens + delayInSpan(index, lane.plan->open, opens), contact});
}

/// A share of those who were answered goes on to another channel, as load.
void WeekRun::handOn(std::size_t index, double time, Contact contact) {
    Lane &lane = lanes_[index];
    if (!lane.plan->transfersTo || lane.random.again.uniform() >= lane.plan->rules.transfers)
        return;
    contact.handedOn = true;
    contact.handling = lane.plan->rules.handling.draw(lane.random.again);
    contact.patience = lane.plan->rules.patience.draw(lane.random.again);
    lanes_[*lane.plan->transfersTo].later.push({time, contact});
}

void WeekRun::joinBacklog(std::size_t index, double time, Contact contact) {
    Lane &lane = lanes_[index];
    ++tally_.events;
    if (!contact.handedBack) {
        addAttempt(index, contact, &IntervalTally::attempts);
        startTolerance(index, contact);
    }
    double ready = time;
    // People on call look when they have reacted, at the latest when the team is there.
    if (!lane.plan->standby.isNever() && !isOpen(lane, time) &&
        lane.plan->standby.nextOpen(time) <= time)
        ready = std::min(time + lane.plan->reaction, lane.plan->open.nextOpen(time));
    if (plan_.usableIdle) {
        // Whoever is on duty in a live channel need not be called to look.
        for (const Lane &live : lanes_)
            if (mayHelp(live) && live.plan->open.nextOpen(time) <= time)
                ready = time;
        lane.shared.push_back(
            {ready, time, handleSeconds(index, time, contact), 0.0, false, contact});
        shareOut(time);
        return;
    }
    const double start = lane.desk.next(ready).at;
    if (start < never)
        begin(index, start, contact);
    settle(index);
}

/// Somebody of the channel's own team takes the next contact.
void WeekRun::begin(std::size_t index, double at, const Contact &contact) {
    Lane &lane = lanes_[index];
    const double seconds = handleSeconds(index, contact.arrived, contact);
    if (lane.plan->rules.hands == HandRule::PutDown) {
        lane.desk.take(at, seconds, keep(lane, contact));
    } else {
        lane.desk.take(at, seconds);
        completed(index, at + seconds, contact);
    }
    addBusy(index, at, at + seconds, 1.0);
    if (contact.counted)
        addWaiting(index, contact.arrived, at, seconds);
}

/// Whether people of a lane work on deferred contacts when nobody calls. Who holds several
/// conversations at a time does not.
bool WeekRun::mayHelp(const Lane &lane) const {
    return plan_.usableIdle && lane.plan->live && lane.plan->concurrency.sessions == 1;
}

/// A blended team's deferred work from now on: of each channel the oldest contacts are in the hands
/// of its own people, the next ones in those of people of the channels before who are idle. These
/// put them down the moment they are needed, and whoever is free next goes on. Nobody is called at
/// home while they can help.
void WeekRun::shareOut(double time) {
    for (std::size_t index = 0; index < lanes_.size(); ++index)
        workShared(index, time);
    sharedUntil_ = time;
    int idle = 0;
    double next = never;
    for (std::size_t index = 0; index < lanes_.size(); ++index) {
        Lane &lane = lanes_[index];
        if (!mayHelp(lane))
            continue;
        idle += lane.desk.idleAt(time);
        next = std::min(next, lane.desk.nextChance(time));
        if (!lane.desk.leavers().empty())
            settle(index);
    }
    Lane *first = nullptr;
    for (std::size_t index = 0; index < lanes_.size(); ++index) {
        Lane &lane = lanes_[index];
        if (lane.plan->live)
            continue;
        if (!first)
            first = &lane;
        int own = lane.desk.idleAt(time); // its desk only says who is on duty, or on call at home
        const bool onDuty = lane.plan->open.nextOpen(time) <= time;
        next = std::min(next, lane.desk.nextChance(time));
        std::size_t inHand = 0;
        for (std::size_t which = 0; which < lane.shared.size(); ++which) {
            if (own + idle <= 0 && which >= lane.sharedInHand)
                break;
            Shared &one = lane.shared[which];
            const bool wasInHand = one.speed > 0.0;
            one.own = one.ready <= time && own > 0 && (onDuty || idle <= 0);
            const bool helped = one.ready <= time && !one.own && idle > 0;
            one.speed = one.own ? 1.0 : helped ? *plan_.usableIdle : 0.0;
            own -= one.own ? 1 : 0;
            idle -= helped ? 1 : 0;
            if (one.ready > time)
                next = std::min(next, one.ready);
            if (one.speed > 0.0) {
                inHand = which + 1;
                next = std::min(next, time + one.rest / one.speed);
                if (!wasInHand && one.contact.counted)
                    addWaiting(index, one.waiting, time, one.rest);
            } else if (wasInHand) {
                one.waiting = time;
            }
        }
        lane.sharedInHand = inHand;
        if (onDuty)
            idle += own;
    }
    if (first)
        first->nextChance = next;
}

/// What has been done in one channel since the last change of hands.
void WeekRun::workShared(std::size_t index, double time) {
    constexpr double done = 1e-6; // seconds
    Lane &lane = lanes_[index];
    for (std::size_t which = 0; which < lane.sharedInHand;) {
        Shared &one = lane.shared[which];
        if (one.own)
            addBusy(index, sharedUntil_, time, 1.0);
        one.rest -= one.speed * (time - sharedUntil_);
        if (one.speed <= 0.0 || one.rest > done) {
            ++which;
            continue;
        }
        const Contact contact = one.contact;
        lane.shared.erase(lane.shared.begin() + static_cast<std::ptrdiff_t>(which));
        --lane.sharedInHand;
        completed(index, time, contact);
    }
}

/// Books what the desk reports of people who left.
void WeekRun::settle(std::size_t index) {
    Lane &lane = lanes_[index];
    const bool putDown = !lane.plan->live && lane.plan->rules.hands == HandRule::PutDown;
    for (const Desk::Leaver &leaver : lane.desk.leavers()) {
        addBusy(index, leaver.left, leaver.free, -1.0);
        if (!putDown && counting_ && lane.plan->open.nextOpen(leaver.left) > leaver.left)
            lane.tally->intervals[intervalOf(leaver.left)].overtime += leaver.free - leaver.left;
    }
    for (const Desk::Resumed &one : lane.desk.resumed()) {
        addBusy(index, one.from, one.to, 1.0);
        if (counting_)
            addWaiting(index, one.left, one.from, one.to - one.from);
    }
    for (const Desk::Finished &one : lane.desk.finished()) {
        completed(index, one.at, lane.inHand[one.contact]);
        lane.unused.push_back(one.contact);
    }
    lane.desk.forget();
}

/// A deferred contact is answered.
void WeekRun::completed(std::size_t index, double at, const Contact &contact) {
    ++tally_.events;
    const LanePlan &plan = *lanes_[index].plan;
    const double response = at - contact.arrived;
    if (contact.reminder != 0 &&
        response <= 60.0 * static_cast<double>(plan.failure.tolerance.count()))
        lanes_[index].waiting.erase(contact.reminder);
    const double onClock = plan.goalOnOpenTime
                               ? plan.open.openUntil(at) - plan.open.openUntil(contact.arrived)
                               : response;
    addAttempt(index, contact, &IntervalTally::answered);
    addAttempt(index, contact, &IntervalTally::waited, response);
    if (onClock <= plan.goal)
        addAttempt(index, contact, &IntervalTally::inGoal);
    answered(contact, at - contact.wished);
    comeAgain(index, at, contact);
}

void WeekRun::addAttempt(std::size_t index, const Contact &contact, double IntervalTally::*field,
                         double amount) {
    if (contact.counted)
        lanes_[index].tally->intervals[intervalOf(contact.arrived)].*field += amount;
}

void WeekRun::ends(const Contact &contact, Fate fate) {
    if (!contact.counted || contact.handedOn)
        return;
    ++tally_.channels[contact.channel].fate[static_cast<std::size_t>(fate)];
    --pending_[contact.channel];
}

void WeekRun::answered(const Contact &contact, double response) {
    if (!contact.counted || contact.handedOn)
        return;
    ends(contact, contact.path == Path::FirstTry ? Fate::AnsweredFirstTry
                  : contact.path == Path::Retry  ? Fate::AnsweredAfterRetry
                                                 : Fate::AnsweredAfterSwitch);
    ChannelTally &tally = tally_.channels[contact.channel];
    HourTally &hour = tally.hours[contact.hour];
    tally.responses.add(response);
    hour.responses.add(response);
    if (response <= plan_.lanes[contact.channel].promise) {
        ++tally.inPromise;
        ++hour.inPromise;
    }
}

void WeekRun::addBusy(std::size_t index, double from, double to, double sign) {
    if (!counting_)
        return;
    std::vector<IntervalTally> &intervals = lanes_[index].tally->intervals;
    std::size_t at = intervalOf(from);
    for (double end = (std::floor(from * perInterval_) + 1.0) * plan_.intervalSeconds; end < to;
         end += plan_.intervalSeconds) {
        intervals[at].busy += sign * (end - from);
        from = end;
        at = at + 1 < intervals.size() ? at + 1 : 0;
    }
    intervals[at].busy += sign * (to - from);
}

/// Work that waits from one time to another: at the ends of the intervals between, and at the
/// openings.
void WeekRun::addWaiting(std::size_t index, double from, double to, double work) {
    ChannelTally &tally = *lanes_[index].tally;
    const std::vector<double> &openings = lanes_[index].plan->openings;
    for (double week = std::floor(from / length_) * length_; week <= to && !openings.empty();
         week += length_)
        for (std::size_t which = 0; which < openings.size(); ++which)
            if (week + openings[which] >= from && week + openings[which] <= to) {
                ++tally.openings[which].contacts;
                tally.openings[which].work += work;
            }
    const auto first = static_cast<std::size_t>(from * perInterval_);
    const auto last = static_cast<std::size_t>(to * perInterval_);
    if (first == last)
        return;
    std::vector<IntervalTally> &intervals = tally.intervals;
    const std::size_t count = intervals.size();
    const std::size_t wholeWeeks = (last - first) / count;
    tally.workAlways += static_cast<double>(wholeWeeks) * work;
    const std::size_t begin = first % count;
    const std::size_t end = begin + (last - first) % count;
    intervals[begin].workAdded += work;
    if (end < count) {
        intervals[end].workAdded -= work;
    } else {
        intervals[0].workAdded += work;
        intervals[end - count].workAdded -= work;
    }
}

bool WeekRun::isOpen(Lane &lane, double time) const {
    if (time < lane.doorKnownUntil)
        return lane.doorOpen;
    const OpenWeek &open = lane.plan->door;
    const double opens = open.nextOpen(time);
    lane.doorOpen = opens <= time;
    lane.doorKnownUntil = opens;
    if (lane.doorOpen && open.isAlways()) {
        lane.doorKnownUntil = never;
    } else if (lane.doorOpen) {
        const double week = std::floor(time / length_) * length_;
        lane.doorKnownUntil = time;
        for (const OpenWeek::Span &span : open.spans())
            for (const double begin : {week - length_, week})
                if (begin + span.opens <= time && time < begin + span.closes)
                    lane.doorKnownUntil = begin + span.closes;
    }
    return lane.doorOpen;
}

std::size_t WeekRun::intervalOf(double time) const {
    const auto index = static_cast<std::size_t>(time * perInterval_);
    return index % plan_.intervals();
}

double WeekRun::handleSeconds(std::size_t index, double time, const Contact &contact) const {
    return contact.handling * plan_.lanes[index].handleSeconds[intervalOf(time)];
}

std::uint32_t WeekRun::keep(Lane &lane, const Contact &contact) {
    if (lane.unused.empty()) {
        lane.unused.push_back(static_cast<std::uint32_t>(lane.inHand.size()));
        lane.inHand.emplace_back();
    }
    const std::uint32_t number = lane.unused.back();
    lane.unused.pop_back();
    lane.inHand[number] = contact;
    return number;
}

} // namespace model
