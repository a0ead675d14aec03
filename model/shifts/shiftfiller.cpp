// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shifts/shiftfiller.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <map>

namespace model {

namespace {

std::size_t place(int index) { return static_cast<std::size_t>(index); }

bool falls(const ShiftChoice &choice, const CrewLimit &limit) {
    return choice.crew == limit.crew && limit.first <= choice.day && choice.day <= limit.last;
}

} // namespace

ShiftFiller::ShiftFiller(const DesignProblem &problem)
    : problem_(problem), staff_(problem.required.size(), 0),
      periodOf_(problem.required.size(), -1) {
    for (const CrewLimit &limit : problem.crewLimits)
        crewLeft_.push_back(limit.most);
    if (!problem.goal)
        return;
    for (const ServicePeriod &period : problem.goal->periods) {
        double lacking = period.answered;
        for (int t = period.begin; t < period.end; ++t) {
            periodOf_[place(t)] = static_cast<int>(lacking_.size());
            lacking -= problem.goal->steps[place(t)].base;
        }
        lacking_.push_back(lacking);
    }
}

ShiftFiller::ShiftFiller(const DesignProblem &problem, const std::vector<PlannedShift> &shifts)
    : ShiftFiller(problem) {
    for (const PlannedShift &shift : shifts)
        for (int person = 0; person < shift.count; ++person) {
            shifts_.push_back(shift);
            shifts_.back().count = 1;
            count(shift, 1);
        }
}

int ShiftFiller::at(int time) const {
    const int intervals = problem_.intervals();
    return time < intervals ? time : problem_.cyclic ? time % intervals : -1;
}

/// What people at work beyond the required ones add, up to the last step that is known.
double ShiftFiller::answered(int time, int people) const {
    const std::vector<double> &gains = problem_.goal->steps[place(time)].gains;
    const auto more =
        std::clamp(people - static_cast<int>(std::ceil(problem_.required[place(time)])), 0,
                   static_cast<int>(gains.size()));
    double sum = 0.0;
    for (int step = 0; step < more; ++step)
        sum += gains[place(step)];
    return sum;
}

void ShiftFiller::change(int begin, int length, int people) {
    for (int t = begin; t < begin + length && at(t) >= 0; ++t) {
        const int here = at(t);
        int &staff = staff_[place(here)];
        const int period = periodOf_[place(here)];
        if (period >= 0)
            lacking_[place(period)] += answered(here, staff) - answered(here, staff + people);
        staff += people;
    }
}

void ShiftFiller::count(const PlannedShift &shift, int people) {
    const ShiftChoice &choice = problem_.choices[place(shift.choice)];
    change(choice.begin, choice.length, people);
    for (std::size_t j = 0; j < choice.breaks.size(); ++j)
        change(shift.breakBegins[j], choice.breaks[j].length, -people);
    take(choice, people);
}

void ShiftFiller::take(const ShiftChoice &choice, int people) {
    for (std::size_t i = 0; i < crewLeft_.size(); ++i)
        if (falls(choice, problem_.crewLimits[i]))
            crewLeft_[i] -= people;
    if (people > 0)
        kinds_.insert(choice.kind);
}

double ShiftFiller::worst(int begin, int length) const {
    double most = -1e9;
    for (int t = begin; t < begin + length && at(t) >= 0; ++t)
        most = std::max(most, problem_.required[place(at(t))] - staff_[place(at(t))]);
    return most;
}

void ShiftFiller::add(int which, int people) {
    const ShiftChoice &choice = problem_.choices[place(which)];
    for (int person = 0; person < people; ++person) {
        PlannedShift shift{.choice = which, .count = 1};
        change(choice.begin, choice.length, 1);
        for (const BreakWindow &window : choice.breaks) {
            int best = choice.begin + window.first;
            for (int begin = best; begin <= choice.begin + window.last; ++begin)
                if (worst(begin, window.length) < worst(best, window.length))
                    best = begin;
            change(best, window.length, -1);
            shift.breakBegins.push_back(best);
        }
        take(choice, 1);
        shifts_.push_back(std::move(shift));
    }
}

bool ShiftFiller::mayUse(int which) const {
    for (std::size_t i = 0; i < crewLeft_.size(); ++i)
        if (crewLeft_[i] <= 0 && falls(problem_.choices[place(which)], problem_.crewLimits[i]))
            return false;
    return problem_.kindLimit <= 0 || static_cast<int>(kinds_.size()) < problem_.kindLimit ||
           kinds_.contains(problem_.choices[place(which)].kind);
}

/// Per cost; where shortage is priced, only what is worth it.
double ShiftFiller::missedHours(int which) const {
    const ShiftChoice &choice = problem_.choices[place(which)];
    double met = 0.0;
    double worth = 0.0;
    for (int t = choice.begin; t < choice.begin + choice.length && at(t) >= 0; ++t) {
        const double required = problem_.required[place(at(t))];
        const double staff = staff_[place(at(t))];
        const double here = std::clamp(required - staff, 0.0, 1.0);
        met += here;
        if (problem_.prices)
            worth +=
                problem_.prices->of(staff, required) - problem_.prices->of(staff + here, required);
    }
    if (problem_.prices && worth * problem_.intervalHours() < choice.cost)
        return 0.0;
    return met / std::max(choice.cost, 1e-9);
}

double ShiftFiller::missedCalls(int which) const {
    const ShiftChoice &choice = problem_.choices[place(which)];
    double met = 0.0;
    for (int t = choice.begin; t < choice.begin + choice.length && at(t) >= 0; ++t) {
        const int here = at(t);
        const int period = periodOf_[place(here)];
        if (period < 0 || lacking_[place(period)] <= 0.0)
            continue;
        const int staff = staff_[place(here)];
        met += std::min(answered(here, staff + 1) - answered(here, staff), lacking_[place(period)]);
    }
    return met / std::max(choice.cost, 1e-9);
}

void ShiftFiller::fill() {
    fillBy(&ShiftFiller::missedHours);
    if (!lacking_.empty())
        fillBy(&ShiftFiller::missedCalls);
}

void ShiftFiller::fillBy(double (ShiftFiller::*gain)(int) const) {
    // A shift's gain hardly ever rises while others are added: the best is looked at again.
    std::multimap<double, int, std::greater<>> queue;
    for (int c = 0; c < static_cast<int>(problem_.choices.size()); ++c)
        queue.emplace((this->*gain)(c), c);
    while (!queue.empty() && queue.begin()->first > 0.0) {
        const int c = queue.begin()->second;
        queue.erase(queue.begin());
        const double now = mayUse(c) ? (this->*gain)(c) : 0.0;
        if (now <= 0.0)
            continue;
        if (!queue.empty() && now < queue.begin()->first) {
            queue.emplace(now, c);
            continue;
        }
        add(c, 1);
        // Where only a break could be taken, one more person is no help.
        if (isNeeded(shifts_.back()))
            queue.emplace((this->*gain)(c), c);
        else
            shifts_.pop_back();
    }
}

bool ShiftFiller::isNeeded(const PlannedShift &shift) {
    const ShiftChoice &choice = problem_.choices[place(shift.choice)];
    const auto shortage = [&] {
        double sum = 0.0;
        for (int t = choice.begin; t < choice.begin + choice.length && at(t) >= 0; ++t) {
            const double required = problem_.required[place(at(t))];
            const double staff = staff_[place(at(t))];
            sum += problem_.prices ? problem_.prices->of(staff, required)
                                   : std::max(required - staff, 0.0);
        }
        return sum * problem_.intervalHours();
    };
    const double before = shortage();
    const std::vector<double> lacked = lacking_;
    count(shift, -1);
    bool needed = shortage() - before > (problem_.prices ? choice.cost : 0.0) - 1e-9 &&
                  (problem_.prices || shortage() - before > 1e-9);
    for (std::size_t p = 0; p < lacked.size(); ++p)
        needed = needed || (lacking_[p] > 0.0 && lacking_[p] > lacked[p] + 1e-12);
    if (needed)
        count(shift, 1);
    return needed;
}

void ShiftFiller::prune() {
    const auto cost = [&](const PlannedShift &shift) {
        return problem_.choices[place(shift.choice)].cost;
    };
    std::stable_sort(
        shifts_.begin(), shifts_.end(),
        [&](const PlannedShift &a, const PlannedShift &b) { return cost(a) > cost(b); });
    std::erase_if(shifts_, [&](const PlannedShift &shift) { return !isNeeded(shift); });
}

} // namespace model
