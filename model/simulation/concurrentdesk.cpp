// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/concurrentdesk.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace model {
namespace {

constexpr double done = 1e-6; ///< seconds of work that count as none

} // namespace

ConcurrentDesk::ConcurrentDesk(StaffSchedule schedule, CloseRule closing,
                               const Concurrency &concurrency)
    : schedule_(std::move(schedule)), closing_(closing) {
    if (!concurrency.isValid())
        throw std::invalid_argument("people hold one conversation or more, and each takes time");
    rates_.clear();
    for (int count = 1; count <= concurrency.sessions; ++count)
        rates_.push_back(1.0 / concurrency.slowdown(count));
    findNextChange();
}

void ConcurrentDesk::findNextChange() {
    if (changeIndex_ == schedule_.changes.size()) {
        if (schedule_.changes.empty() || schedule_.period <= 0.0) {
            nextChange_ = {never, 0, false};
            return;
        }
        changeIndex_ = 0;
        periodBegin_ += schedule_.period;
    }
    nextChange_ = schedule_.changes[changeIndex_++];
    nextChange_.at += periodBegin_;
}

double ConcurrentDesk::rateOf(const Person &person) const {
    return rates_[person.conversations.size() - 1];
}

void ConcurrentDesk::arrive(double time, const Contact &contact, double work, double patience) {
    advance(time);
    queue_.push_back({contact, work, time + patience});
    serveQueue(time);
}

double ConcurrentDesk::nextEvent() const {
    double next = nextChange_.at;
    for (const Person &person : people_)
        for (const Conversation &one : person.conversations)
            next = std::min(next, now_ + one.left / rateOf(person));
    for (const Waiting &one : queue_)
        next = std::min(next, one.until);
    return std::max(next, now_);
}

void ConcurrentDesk::advance(double time) {
    while (nextEvent() <= time) {
        const double at = nextEvent();
        passTime(at);
        finishDone(at);
        dropImpatient(at);
        applyChanges(at);
        serveQueue(at);
    }
    passTime(time);
}

void ConcurrentDesk::passTime(double time) {
    const double seconds = time - now_;
    now_ = time;
    if (seconds <= 0.0)
        return;
    for (Person &person : people_) {
        if (person.conversations.empty())
            continue;
        if (!person.leaving && !draining_)
            busy_ += seconds;
        else if (closed_)
            overtime_ += seconds;
        const double worked = seconds * rateOf(person);
        for (Conversation &one : person.conversations)
            one.left -= worked;
    }
}

void ConcurrentDesk::finishDone(double time) {
    for (Person &person : people_)
        std::erase_if(person.conversations, [&](const Conversation &one) {
            if (one.left > done)
                return false;
            events_.push_back({Event::Kind::Finished, time, one.contact});
            return true;
        });
    std::erase_if(people_,
                  [](const Person &one) { return one.leaving && one.conversations.empty(); });
}

void ConcurrentDesk::dropImpatient(double time) {
    std::erase_if(queue_, [&](const Waiting &one) {
        if (one.until > time)
            return false;
        events_.push_back({Event::Kind::GaveUp, time, one.contact});
        return true;
    });
}

void ConcurrentDesk::applyChanges(double time) {
    while (nextChange_.at <= time) {
        const bool closes = nextChange_.closes;
        closed_ = closes;
        draining_ = closes && closing_ == CloseRule::Drain && !queue_.empty();
        if (!draining_)
            setPeople(nextChange_.people);
        if (closes && closing_ == CloseRule::Cut)
            cutQueue(time);
        findNextChange();
    }
    if (draining_ && queue_.empty()) {
        draining_ = false;
        setPeople(0);
    }
}

void ConcurrentDesk::setPeople(int people) {
    const auto staying = [this] {
        return std::count_if(people_.begin(), people_.end(),
                             [](const Person &one) { return !one.leaving; });
    };
    for (auto count = staying(); count < people; ++count)
        people_.emplace_back();
    for (auto count = staying(); count > people; --count) {
        Person &who = *leastBusy();
        if (who.conversations.empty())
            people_.erase(people_.begin() + (&who - people_.data()));
        else
            who.leaving = true;
    }
}

void ConcurrentDesk::cutQueue(double time) {
    for (const Waiting &one : queue_)
        events_.push_back({Event::Kind::Cut, time, one.contact});
    queue_.clear();
}

ConcurrentDesk::Person *ConcurrentDesk::leastBusy() {
    Person *found = nullptr;
    for (Person &person : people_)
        if (!person.leaving &&
            (!found || person.conversations.size() < found->conversations.size()))
            found = &person;
    return found;
}

void ConcurrentDesk::serveQueue(double time) {
    while (!queue_.empty()) {
        Person *person = leastBusy();
        if (!person || person->conversations.size() >= rates_.size())
            return;
        events_.push_back({Event::Kind::Answered, time, queue_.front().contact});
        person->conversations.push_back({queue_.front().contact, queue_.front().work});
        queue_.pop_front();
    }
}

double ConcurrentDesk::takeBusy() { return std::exchange(busy_, 0.0); }
double ConcurrentDesk::takeOvertime() { return std::exchange(overtime_, 0.0); }

} // namespace model
