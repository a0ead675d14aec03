// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/queueing/concurrency.h"
#include "model/simulation/contact.h"
#include "model/simulation/desk.h"

#include <deque>
#include <limits>
#include <vector>

namespace model {

/// People who hold several conversations at once. A conversation goes to whoever has the fewest and
/// stays there; with n of them each is served at the rate 1 / slowdown(n) of a single one (Luo &
/// Zhang 2013; Tezcan & Zhang 2014). People who leave finish what they have and begin no other.
class ConcurrentDesk {
public:
    struct Event {
        enum class Kind { Answered, Finished, GaveUp, Cut };
        Kind kind = Kind::Answered;
        double at = 0;
        Contact contact;
    };

    ConcurrentDesk() = default;
    /// Throws std::invalid_argument on a concurrency that is not valid.
    ConcurrentDesk(StaffSchedule schedule, CloseRule closing, const Concurrency &concurrency);

    /// `work`: seconds it takes alone; `patience`: seconds from now. Times must not go back.
    void arrive(double time, const Contact &contact, double work, double patience);
    /// When something happens next, if nobody arrives before.
    double nextEvent() const;
    /// Lets time run to nextEvent(), or to an earlier time.
    void advance(double time);
    /// What happened since the last call to forget(), in order.
    const std::vector<Event> &events() const { return events_; }
    void forget() { events_.clear(); }
    /// Person-seconds with at least one conversation, of those on duty, since the last call.
    double takeBusy();
    /// Seconds worked after closing time since the last call, per person.
    double takeOvertime();

private:
    static constexpr double never = std::numeric_limits<double>::infinity();

    struct Conversation {
        Contact contact;
        double left = 0; ///< seconds of work, alone
    };
    struct Person {
        std::vector<Conversation> conversations;
        bool leaving = false;
    };
    struct Waiting {
        Contact contact;
        double work = 0;
        double until = 0;
    };

    double rateOf(const Person &person) const;
    void passTime(double time);
    void finishDone(double time);
    void dropImpatient(double time);
    void applyChanges(double time);
    void setPeople(int people);
    void cutQueue(double time);
    void serveQueue(double time);
    Person *leastBusy();
    void findNextChange();

    StaffSchedule schedule_;
    CloseRule closing_ = CloseRule::Cut;
    std::vector<double> rates_{1.0}; ///< of each of one conversation, two …
    double now_ = 0;
    std::vector<Person> people_;
    std::deque<Waiting> queue_;
    StaffSchedule::Change nextChange_{never, 0, false};
    std::size_t changeIndex_ = 0;
    double periodBegin_ = 0;
    bool draining_ = false;
    bool closed_ = false; ///< since the last change
    double busy_ = 0;
    double overtime_ = 0;
    std::vector<Event> events_;
};

} // namespace model
