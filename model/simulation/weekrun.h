// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/concurrentdesk.h"
#include "model/simulation/contact.h"
#include "model/simulation/desk.h"
#include "model/simulation/poissonarrivals.h"
#include "model/simulation/weekplan.h"
#include "model/simulation/weektally.h"

#include <queue>

#include <deque>
#include <functional>
#include <limits>
#include <unordered_set>
#include <vector>

namespace model {

/// The weeks of one batch, one after another, contact by contact in the order of time.
class WeekRun {
public:
    WeekRun(const WeekPlan &plan, std::uint64_t seed, std::uint64_t run);

    /// Weeks from empty desks that are not counted.
    void warmUp(std::size_t weeks);
    void count(std::size_t weeks);
    /// Follows everybody counted so far until their fate is known, four weeks at most.
    void finish();
    const WeekTally &tally() const { return tally_; }

private:
    static constexpr double never = std::numeric_limits<double>::infinity();

    struct Later {
        double at = 0;
        Contact contact;
        bool operator>(const Later &other) const { return at > other.at; }
    };
    /// A deferred contact that a blended team has not finished.
    struct Shared {
        double ready = 0;   ///< may be taken up from then on
        double waiting = 0; ///< since
        double rest = 0;    ///< seconds of work
        double speed = 0;   ///< of who has it in hand; 0: nobody
        bool own = false;   ///< in the hands of the channel's own people
        Contact contact;
    };
    struct Streams {
        RandomStream arrival;
        RandomStream handling;
        RandomStream patience;
        RandomStream decision;
        RandomStream again;
    };
    struct Lane {
        const LanePlan *plan = nullptr;
        ChannelTally *tally = nullptr;
        Streams random;
        PoissonArrivals arrivals;
        double nextNatural = never;
        std::priority_queue<Later, std::vector<Later>, std::greater<>> later;
        Desk desk;
        ConcurrentDesk conversations; ///< instead of the desk, when people hold several
        double nextChance = never;    ///< next event of them, or of a blended team (in one lane)
        std::deque<Shared> shared;    ///< blended team: oldest first …
        std::size_t sharedInHand = 0; ///< … of whom so many, at most, are worked on
        std::vector<Contact> inHand;  ///< by number, where work is put down
        std::vector<std::uint32_t> unused;
        std::uint32_t reminders = 0;
        std::unordered_set<std::uint32_t> waiting; ///< reminders of unanswered contacts
        double doorKnownUntil = -1;
        bool doorOpen = false;
    };

    void runUntil(double end);
    double dueAt(const Lane &lane) const;
    void step(std::size_t index, double time);
    void comes(std::size_t index, double time);
    void arrive(std::size_t index, double time, Contact contact);
    void meetClosedDoor(std::size_t index, double time, Contact contact);
    void returnAfterOpening(std::size_t index, double time, Contact contact);
    void queueLive(std::size_t index, double time, Contact contact);
    void joinConversations(std::size_t index, double time, const Contact &contact);
    void stepConversations(std::size_t index, double time);
    void giveUp(std::size_t index, double time, Contact contact);
    bool isServedByPartner(const Lane &lane, double time) const;
    void goToPartner(std::size_t index, double time, Contact contact);
    void comeAgain(std::size_t index, double at, Contact contact);
    Contact asLoad(std::size_t index, Contact contact);
    void startTolerance(std::size_t index, Contact &contact);
    void endTolerance(std::size_t index, double time, const Contact &reminder);
    void answerLive(std::size_t index, double at, const Contact &contact);
    void answeredFor(std::size_t index, double at, const Contact &contact);
    void callBack(std::size_t index, double time, Contact contact);
    double delayInSpan(std::size_t index, const OpenWeek &hours, double opens);
    void joinBacklog(std::size_t index, double time, Contact contact);
    void begin(std::size_t index, double at, const Contact &contact);
    void shareOut(double time);
    void workShared(std::size_t index, double time);
    bool mayHelp(const Lane &lane) const;
    void settle(std::size_t index);
    void completed(std::size_t index, double at, const Contact &contact);

    void ends(const Contact &contact, Fate fate);
    void answered(const Contact &contact, double response);
    void addBusy(std::size_t index, double from, double to, double sign);
    void addWaiting(std::size_t index, double from, double to, double work);
    void addAttempt(std::size_t index, const Contact &contact, double IntervalTally::*field,
                    double amount = 1.0);
    void handOn(std::size_t index, double time, Contact contact);
    bool isOpen(Lane &lane, double time) const;
    std::size_t intervalOf(double time) const;
    double handleSeconds(std::size_t index, double time, const Contact &contact) const;
    std::uint32_t keep(Lane &lane, const Contact &contact);

    const WeekPlan &plan_;
    std::vector<Lane> lanes_;
    WeekTally tally_;
    bool counting_ = false;
    double now_ = 0;
    double length_;
    double perInterval_;
    double sharedUntil_ = 0;      ///< what a blended team has in hand is worked on until then
    std::vector<double> pending_; ///< counted contacts without a fate yet, by origin
};

} // namespace model
