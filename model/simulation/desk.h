// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/earliestheap.h"
#include "model/simulation/randomstream.h"

#include <cstdint>
#include <span>
#include <vector>

namespace model {

/// How many people are on duty over time; times in seconds.
struct StaffSchedule {
    struct Change {
        double at = 0;
        int people = 0;      ///< from then on
        bool closes = false; ///< the door closes
    };

    std::vector<Change> changes; ///< ascending; inside the period when there is one
    double period = 0;           ///< 0: the changes happen once

    /// One number per interval, the first at 0; unchanged intervals are joined. Where nobody is
    /// left, the door closes. Throws std::invalid_argument on negative or fractional people.
    static StaffSchedule of(std::span<const double> people, double intervalSeconds, bool repeats);
};

/// What becomes of callers who wait when the door closes.
enum class CloseRule {
    Keep, ///< they wait on, until the next opening or their patience ends
    Cut,  ///< the queue is cleared
    Drain ///< people stay until all who came before are served
};

/// What people who leave do with the contact in hand.
enum class HandRule {
    Finish, ///< complete it and take no other (exhaustive discipline; Ingolfsson 2005)
    PutDown ///< put it down; it is resumed first by the next who is free
};

/// First come, first served by people who come and go. Nobody overtakes, so a contact's fate is
/// settled the moment it arrives: what is kept is only when each person will be free, in a heap. No
/// queue, no event list.
class Desk {
public:
    struct Turn {
        double at = 0;    ///< somebody is free; infinite when never
        bool cut = false; ///< at is the closing time at which the queue is cleared
    };
    /// A person who left while busy.
    struct Leaver {
        double left = 0;
        double free = 0; ///< would be, or was, done
    };
    /// A contact that was put down and taken up again.
    struct Resumed {
        double left = 0;
        double from = 0;
        double to = 0; ///< unless it is put down once more
    };
    struct Finished {
        std::uint32_t contact = 0;
        double at = 0;
    };

    Desk() = default;
    Desk(StaffSchedule schedule, CloseRule closing, HandRule hands, RandomStream leaving);

    /// When the next contact in line gets its turn, if it is ready at this time. Calls must come
    /// in the order of the line.
    Turn next(double ready) {
        if (!free_.empty() && waitingInHand_.empty() && ready >= cutAt_) [[likely]] {
            const double at = free_.front().at > ready ? free_.front().at : ready;
            if (at < nextChange_.at) [[likely]]
                return {at, false};
        }
        return nextAcrossChanges(ready);
    }
    /// The contact takes its turn, found by next(), for so many seconds. The number tells contacts
    /// apart in finished(); only kept where work is put down.
    void take(double at, double seconds, std::uint32_t contact = 0) {
        if (hands_ == HandRule::PutDown && free_.front().contact != none)
            finished_.push_back({free_.front().contact, free_.front().at});
        replaceFirst(free_, Person{at + seconds, hands_ == HandRule::PutDown ? contact : none});
    }

    /// People idle at a time that no later arrival precedes. Applies the changes until then.
    int idleAt(double time);
    /// The first time after this one at which somebody gets free or staffing changes.
    double nextChance(double time) const;

    /// Who left busy since the last call to forget().
    const std::vector<Leaver> &leavers() const { return leavers_; }
    /// Since then, and only where work is put down: what was taken up again …
    const std::vector<Resumed> &resumed() const { return resumed_; }
    /// … and what is completed for good.
    const std::vector<Finished> &finished() const { return finished_; }
    void forget() {
        leavers_.clear();
        resumed_.clear();
        finished_.clear();
    }
    /// Lets time run and reports all that is completed by then; no later arrival precedes it.
    void finishUntil(double time);
    /// Lets time run until everything in hand is finished.
    void finishAll();

private:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    struct Person {
        double at; ///< free from then on
        std::uint32_t contact;
    };
    struct PutDown {
        double left; ///< since
        double seconds;
        std::uint32_t contact;
    };

    Turn nextAcrossChanges(double ready);
    void applyChange();
    void setPeople(double at, int people);
    void findNextChange();
    void resume();

    StaffSchedule schedule_;
    CloseRule closing_ = CloseRule::Keep;
    HandRule hands_ = HandRule::Finish;
    RandomStream leaving_;
    std::vector<Person> free_; ///< min-heap by time
    std::vector<PutDown> waitingInHand_;
    StaffSchedule::Change nextChange_;
    std::size_t changeIndex_ = 0;
    double periodBegin_ = 0;
    double cutAt_ = -1; ///< last time the queue was cleared
    std::vector<Leaver> leavers_;
    std::vector<Resumed> resumed_;
    std::vector<Finished> finished_;
};

} // namespace model
