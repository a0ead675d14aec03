// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/desk.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <utility>

namespace model {
namespace {

constexpr double never = std::numeric_limits<double>::infinity();

} // namespace

StaffSchedule StaffSchedule::of(std::span<const double> people, double intervalSeconds,
                                bool repeats) {
    StaffSchedule schedule;
    if (repeats)
        schedule.period = intervalSeconds * static_cast<double>(people.size());
    int last = repeats && !people.empty() ? -1 : 0;
    for (std::size_t index = 0; index < people.size(); ++index) {
        if (!(people[index] >= 0.0 && people[index] < 1e6) ||
            people[index] != std::floor(people[index]))
            throw std::invalid_argument("people on duty must be whole numbers");
        const int now = static_cast<int>(people[index]);
        if (now != last)
            schedule.changes.push_back(
                {static_cast<double>(index) * intervalSeconds, now, now == 0});
        last = now;
    }
    return schedule;
}

Desk::Desk(StaffSchedule schedule, CloseRule closing, HandRule hands, RandomStream leaving)
    : schedule_(std::move(schedule)), closing_(closing), hands_(hands), leaving_(leaving) {
    const bool somebody = std::any_of(schedule_.changes.begin(), schedule_.changes.end(),
                                      [](const auto &change) { return change.people > 0; });
    if (!somebody)
        schedule_.changes.clear();
    findNextChange();
}

void Desk::findNextChange() {
    if (changeIndex_ == schedule_.changes.size()) {
        changeIndex_ = 0;
        periodBegin_ += schedule_.period;
        if (schedule_.changes.empty() || (schedule_.period <= 0.0)) {
            schedule_.changes.clear();
            nextChange_ = {never, 0, false};
            return;
        }
    }
    nextChange_ = schedule_.changes[changeIndex_];
    nextChange_.at += periodBegin_;
    ++changeIndex_;
}

Desk::Turn Desk::nextAcrossChanges(double ready) {
    while (true) {
        if (ready < cutAt_)
            return {cutAt_, true};
        const double first = free_.empty() ? never : free_.front().at;
        if (!waitingInHand_.empty() && first < nextChange_.at) {
            resume();
            continue;
        }
        const double at = std::max(ready, first);
        const bool stays =
            closing_ == CloseRule::Drain && nextChange_.closes && ready < nextChange_.at;
        if (at < nextChange_.at || (stays && !free_.empty()) || nextChange_.at == never)
            return {at, false};
        applyChange();
    }
}

void Desk::applyChange() {
    setPeople(nextChange_.at, nextChange_.people);
    if (nextChange_.closes && closing_ == CloseRule::Cut)
        cutAt_ = nextChange_.at;
    findNextChange();
}

void Desk::setPeople(double at, int people) {
    const auto later = [](const Person &a, const Person &b) { return a.at > b.at; };
    const auto wanted = static_cast<std::size_t>(people);
    while (free_.size() < wanted) {
        free_.push_back({at, none});
        std::push_heap(free_.begin(), free_.end(), later);
    }
    // Idle people leave first.
    while (free_.size() > wanted && free_.front().at <= at) {
        if (free_.front().contact != none)
            finished_.push_back({free_.front().contact, free_.front().at});
        std::pop_heap(free_.begin(), free_.end(), later);
        free_.pop_back();
    }
    if (free_.size() <= wanted)
        return;
    // Any of the busy, or those who stay would be the ones with the longest work left.
    while (free_.size() > wanted) {
        const auto who =
            static_cast<std::size_t>(leaving_.uniform() * static_cast<double>(free_.size()));
        const Person person = free_[who];
        free_[who] = free_.back();
        free_.pop_back();
        leavers_.push_back({at, person.at});
        if (hands_ == HandRule::PutDown)
            waitingInHand_.push_back({at, person.at - at, person.contact});
    }
    std::make_heap(free_.begin(), free_.end(), later);
}

/// What was put down first goes to the person who is free first.
void Desk::resume() {
    const PutDown work = waitingInHand_.front();
    waitingInHand_.erase(waitingInHand_.begin());
    const double from = std::max(free_.front().at, work.left);
    take(from, work.seconds, work.contact);
    resumed_.push_back({work.left, from, from + work.seconds});
}

int Desk::idleAt(double time) {
    while (nextChange_.at <= time)
        applyChange();
    while (!waitingInHand_.empty() && !free_.empty() && free_.front().at <= time)
        resume();
    return static_cast<int>(std::count_if(
        free_.begin(), free_.end(), [time](const Person &person) { return person.at <= time; }));
}

double Desk::nextChance(double time) const {
    double first = nextChange_.at;
    for (const Person &person : free_)
        if (person.at > time)
            first = std::min(first, person.at);
    return first;
}

void Desk::finishUntil(double time) {
    idleAt(time); // brings changes and what was put down up to date
    for (Person &person : free_)
        if (person.contact != none && person.at <= time) {
            finished_.push_back({person.contact, person.at});
            person.contact = none;
        }
}

void Desk::finishAll() {
    while (!waitingInHand_.empty()) {
        const double first = free_.empty() ? never : free_.front().at;
        if (first < nextChange_.at)
            resume();
        else if (nextChange_.at == never)
            break;
        else
            applyChange();
    }
    for (Person &person : free_) {
        if (person.contact != none)
            finished_.push_back({person.contact, person.at});
        person.contact = none;
    }
}

} // namespace model
