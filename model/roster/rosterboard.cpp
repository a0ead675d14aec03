// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/roster/rosterboard.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <stdexcept>
#include <utility>

namespace model {
namespace {

template <class Key>
std::uint32_t numberOf(std::map<Key, std::uint32_t> &known, const Key &key) {
    return known.try_emplace(key, static_cast<std::uint32_t>(known.size())).first->second;
}

std::size_t unsignedOf(int value) { return static_cast<std::size_t>(value); }

} // namespace

RosterBoard::RosterBoard(const RosterTask &task)
    : RosterBoard(task, RosterTable(task.persons.size(), task.days)) {}

RosterBoard::RosterBoard(const RosterTask &task, RosterTable table)
    : task_(&task), duties_(task.kinds.size() + 1), table_(std::move(table)), minutes_(duties_, 0),
      night_(duties_, 0), late_(duties_, 0) {
    if (task.kinds.size() > mostShiftKinds)
        throw std::invalid_argument("too many shift kinds");
    forbidden_.assign(duties_ * duties_, 0);
    forbiddenAfterDayOff_.assign(duties_ * duties_, 0);
    shortest_ = unlimited;
    for (std::size_t kind = 1; kind < duties_; ++kind) {
        const ShiftKind &shift = task.kinds[kind - 1];
        minutes_[kind] = shift.minutes;
        night_[kind] = shift.night ? 1 : 0;
        late_[kind] = shift.late ? 1 : 0;
        shortest_ = std::min(shortest_, std::max(1, shift.minutes));
        for (const Duty next : shift.cannotFollow)
            forbidden_[kind * duties_ + next] = 1;
        for (const Duty next : shift.cannotFollowDayOff) {
            forbiddenAfterDayOff_[kind * duties_ + next] = 1;
            looksTwoDaysBack_ = true;
        }
    }
    int weekend = -1;
    for (int day = 0; day < task.days; ++day) {
        const int weekday = (task.firstWeekday + day) % 7;
        const bool planned = day >= task.firstDay;
        if (weekday == 5 || (weekday == 6 && (day == 0 || day == task.firstDay)))
            ++weekend;
        weekendOf_.push_back(planned && weekday >= 5 ? weekend : -1);
    }
    limitsNights_ = std::ranges::any_of(task.persons, [](const RosterPerson &person) {
        return person.limits.maxNightsInRow < unlimited;
    });
    limitsWeeks_ = std::ranges::any_of(task.persons, [](const RosterPerson &person) {
        return person.limits.maxDaysPerWeek < unlimited ||
               person.limits.maxMinutesPerWeek < unlimited;
    });
    countsLoads_ = task.fairness.restDays > 0 || task.fairness.refused > 0;
    rest_.assign(unsignedOf(task.days) * duties_, 0);
    for (const RestDuty &one : task.restDuties)
        rest_[place(one.day, one.duty)] = 1;
    compileChoices();
    compileWishes();
    compileDemand();
    count();
}

void RosterBoard::compileChoices() {
    const std::size_t persons = task_->persons.size();
    std::map<std::vector<Duty>, std::uint32_t> known;
    choiceOf_.resize(persons * unsignedOf(task_->days));
    maxOfKind_.assign(persons * duties_, unlimited);
    for (std::size_t person = 0; person < persons; ++person) {
        const auto &most = task_->persons[person].limits.maxOfKind;
        std::vector<Duty> duties{dayOff};
        for (std::size_t kind = 1; kind < duties_; ++kind) {
            const int limit = kind < most.size() ? most[kind] : unlimited;
            if (limit < task_->days - task_->firstDay)
                maxOfKind_[person * duties_ + kind] = limit;
            if (limit > 0)
                duties.push_back(static_cast<Duty>(kind));
        }
        const auto number = numberOf(known, duties);
        likeness_.push_back(static_cast<int>(number));
        for (int day = 0; day < task_->days; ++day)
            choiceOf_[cell(person, day)] = number;
    }
    for (const CellChoice &choice : task_->choices) {
        auto duties = choice.duties;
        std::ranges::sort(duties);
        choiceOf_[cell(unsignedOf(choice.person), choice.day)] = numberOf(known, duties);
    }
    pool_.resize(known.size());
    for (const auto &[duties, number] : known) {
        pool_[number].duties = duties;
        for (const Duty duty : duties)
            pool_[number].has.set(duty);
    }
    for (std::size_t person = 0; person < persons; ++person)
        for (int day = 0; day < task_->days; ++day)
            if (!mayHold(person, day, table_.at(person, day)))
                table_.set(person, day, choices(person, day).front());
}

void RosterBoard::compileWishes() {
    std::map<std::size_t, std::vector<long>> costs;
    for (const Wish &wish : task_->wishes) {
        auto &cost = costs[cell(unsignedOf(wish.person), wish.day)];
        cost.resize(duties_);
        for (std::size_t duty = 0; duty < duties_; ++duty)
            if ((duty == wish.duty) != wish.wanted)
                cost[duty] += wish.weight;
    }
    std::map<std::vector<long>, std::uint32_t> known;
    numberOf(known, std::vector<long>(duties_, 0));
    wishOf_.assign(choiceOf_.size(), 0);
    for (const auto &[where, cost] : costs)
        wishOf_[where] = numberOf(known, cost);
    wishPool_.resize(known.size() * duties_);
    for (const auto &[cost, number] : known)
        std::ranges::copy(cost, wishPool_.begin() + static_cast<long>(number * duties_));
}

void RosterBoard::compileDemand() {
    const std::size_t places = unsignedOf(task_->days) * duties_;
    required_.assign(places, 0);
    under_.assign(places, 0);
    over_.assign(places, 0);
    for (const DutyDemand &demand : task_->demand) {
        const std::size_t at = place(demand.day, demand.duty);
        required_[at] = demand.required;
        under_[at] = demand.under;
        over_[at] = demand.over;
    }
    for (const GroupDemand &demand : task_->groupDemand)
        groups_ = std::max(groups_, unsignedOf(demand.group) + 1);
    groupRequired_.assign(unsignedOf(task_->days) * groups_, 0);
    groupUnder_ = groupRequired_;
    for (const GroupDemand &demand : task_->groupDemand) {
        const std::size_t at = unsignedOf(demand.day) * groups_ + unsignedOf(demand.group);
        groupRequired_[at] = demand.required;
        groupUnder_[at] = demand.under;
    }
}

void RosterBoard::count() {
    const std::size_t persons = task_->persons.size();
    present_.assign(required_.size(), 0);
    groupPresent_.assign(groupRequired_.size(), 0);
    rows_.assign(persons, {});
    ofKind_.assign(persons * duties_, 0);
    cost_ = {};
    for (std::size_t person = 0; person < persons; ++person) {
        for (int day = 0; day < task_->days; ++day) {
            const Duty duty = table_.at(person, day);
            ++present_[place(day, duty)];
            if (duty != dayOff && day >= task_->firstDay)
                countKind(person, duty, 1, cost_.hard);
            if (duty != dayOff)
                for (const int group : task_->persons[person].groups)
                    if (unsignedOf(group) < groups_)
                        ++groupPresent_[unsignedOf(day) * groups_ + unsignedOf(group)];
        }
        const int last = task_->days - 1;
        const Stretch whole = stretch(person, 0, last, 0, last);
        rows_[person] = whole.sums;
        cost_.soft += whole.soft + unfairness(person, whole.sums);
        cost_.hard += whole.hard + limitsBroken(person, whole.sums) +
                      weeksBroken(task_->persons[person].limits, table_.row(person), 0, last);
    }
    for (int day = task_->firstDay; day < task_->days; ++day) {
        for (std::size_t duty = 1; duty < duties_; ++duty) {
            const std::size_t at = place(day, static_cast<Duty>(duty));
            cost_.soft += coverCost(at, present_[at]);
        }
        for (std::size_t group = 0; group < groups_; ++group) {
            const std::size_t at = unsignedOf(day) * groups_ + group;
            cost_.soft += groupCost(at, groupPresent_[at]);
        }
    }
}

RosterCost RosterBoard::costOf(std::size_t person) const {
    const int last = task_->days - 1;
    const Stretch whole = stretch(person, 0, last, 0, last);
    RosterCost cost{whole.soft + unfairness(person, whole.sums),
                    whole.hard + limitsBroken(person, whole.sums) +
                        weeksBroken(task_->persons[person].limits, table_.row(person), 0, last)};
    for (std::size_t duty = 1; duty < duties_; ++duty)
        cost.hard +=
            std::max(0, ofKind_[person * duties_ + duty] - maxOfKind_[person * duties_ + duty]);
    return cost;
}

RosterBoard::Stretch RosterBoard::stretch(std::size_t person, int first, int last, int from,
                                          int to) const {
    const Duty *row = table_.row(person);
    Stretch result;
    const std::uint32_t *wishes = wishOf_.data() + cell(person, 0);
    const int begin = std::max(first, task_->firstDay);
    for (int day = begin; day <= last; ++day) {
        const Duty duty = row[day];
        result.sums.minutes += minutes_[duty];
        result.sums.nights += night_[duty];
        result.sums.lates += late_[duty];
        if (wishes[day] != 0)
            result.soft += wishPool_[wishes[day] * duties_ + duty];
        if (countsLoads_) {
            result.sums.restDays += rest_[place(day, duty)];
            result.sums.refused += wishPool_[wishes[day] * duties_ + duty] > 0 ? 1 : 0;
        }
        const int weekend = weekendOf_[unsignedOf(day)];
        if (weekend < 0)
            continue;
        const bool goesOn = day + 1 < task_->days && weekendOf_[unsignedOf(day + 1)] == weekend;
        if (goesOn)
            result.sums.weekends += duty != dayOff || row[day + 1] != dayOff ? 1 : 0;
        else if (day == 0 || weekendOf_[unsignedOf(day - 1)] != weekend)
            result.sums.weekends += duty != dayOff ? 1 : 0;
        else if (day == begin)
            result.sums.weekends += duty != dayOff || row[day - 1] != dayOff ? 1 : 0;
    }
    for (int day = std::max(first, 1); day <= std::min(last + 1, task_->days - 1); ++day)
        result.hard += forbidden_[row[day - 1] * duties_ + row[day]];
    if (looksTwoDaysBack_)
        for (int day = std::max(first, 2); day <= std::min(last + 2, task_->days - 1); ++day)
            if (row[day - 1] == dayOff)
                result.hard += forbiddenAfterDayOff_[row[day - 2] * duties_ + row[day]];
    result.hard += runs(task_->persons[person].limits, row, from, to);
    return result;
}

long RosterBoard::runs(const RowLimits &limits, const Duty *row, int from, int to) const {
    long broken = 0;
    int day = from;
    while (day <= to) {
        const int begin = day;
        const bool works = row[day] != dayOff;
        while (day <= to && (row[day] != dayOff) == works)
            ++day;
        const int length = day - begin;
        const bool inside = begin > 0 && day < task_->days;
        if (works) {
            broken += std::max(0, length - limits.maxDaysInRow);
            if (inside)
                broken += std::max(0, limits.minDaysInRow - length);
        } else if (inside) {
            broken += std::max(0, limits.minDaysOff - length);
        }
    }
    if (limitsNights_) {
        int nights = 0;
        for (day = from; day <= to; ++day) {
            nights = night_[row[day]] != 0 ? nights + 1 : 0;
            broken += nights > limits.maxNightsInRow ? 1 : 0;
        }
    }
    return broken;
}

/// Days and shifts too many in the weeks that the days touch.
long RosterBoard::weeksBroken(const RowLimits &limits, const Duty *row, int first, int last) const {
    if (!limitsWeeks_)
        return 0;
    long broken = 0;
    const auto mondayOf = [&](int day) { return day - (task_->firstWeekday + day) % 7; };
    for (int monday = mondayOf(first); monday <= last; monday += 7) {
        int days = 0;
        int minutes = 0;
        for (int day = std::max(0, monday); day < std::min(monday + 7, task_->days); ++day) {
            days += row[day] != dayOff ? 1 : 0;
            minutes += minutes_[row[day]];
        }
        broken += std::max(0, days - limits.maxDaysPerWeek);
        if (minutes > limits.maxMinutesPerWeek)
            broken += (minutes - limits.maxMinutesPerWeek + shortest_ - 1) / shortest_;
    }
    return broken;
}

int RosterBoard::runBegin(const RowLimits &limits, const Duty *row, int day) const {
    const bool works = row[day] != dayOff;
    const int least = works ? 0 : std::max(0, day - limits.minDaysOff + 1);
    while (day > least && (row[day - 1] != dayOff) == works)
        --day;
    return day;
}

int RosterBoard::runEnd(const RowLimits &limits, const Duty *row, int day) const {
    const bool works = row[day] != dayOff;
    const int last = task_->days - 1;
    const int most = works ? last : std::min(last, day + limits.minDaysOff - 1);
    while (day < most && (row[day + 1] != dayOff) == works)
        ++day;
    return day;
}

long RosterBoard::limitsBroken(std::size_t person, const RowSums &sums) const {
    const RowLimits &limits = task_->persons[person].limits;
    const auto shifts = [&](int minutes) { return (minutes + shortest_ - 1) / shortest_; };
    long broken = std::max(0, sums.weekends - limits.maxWeekends);
    if (sums.minutes > limits.maxMinutes)
        broken += shifts(sums.minutes - limits.maxMinutes);
    if (sums.minutes < limits.minMinutes)
        broken += shifts(limits.minMinutes - sums.minutes);
    return broken;
}

long RosterBoard::unfairness(std::size_t person, const RowSums &sums) const {
    const FairnessPrices &prices = task_->fairness;
    return prices.any() ? std::lround(prices.of(sums, task_->persons[person].fair)) : 0;
}

long RosterBoard::marginal(std::size_t person, int day, Duty duty) const {
    long cost = wishCost(person, day, duty);
    if (duty != dayOff) {
        const std::size_t at = place(day, duty);
        cost += coverCost(at, present_[at] + 1) - coverCost(at, present_[at]);
    }
    return cost;
}

long RosterBoard::priceOf(std::size_t person, int day, Duty duty) const {
    long cost = wishCost(person, day, duty);
    if (duty != dayOff) {
        const std::size_t at = place(day, duty);
        const int others = present_[at] - (table_.at(person, day) == duty ? 1 : 0);
        cost += coverCost(at, others + 1) - coverCost(at, others);
    }
    return cost;
}

void RosterBoard::countKind(std::size_t person, Duty duty, int by, long &hard) {
    int &number = ofKind_[person * duties_ + duty];
    const int limit = maxOfKind_[person * duties_ + duty];
    hard -= std::max(0, number - limit);
    number += by;
    hard += std::max(0, number - limit);
}

/// The row part of a change: puts the new duties down and finds what they change.
void RosterBoard::evaluate(Pending &pending) {
    const RowChange &change = pending.change;
    const std::size_t person = change.person;
    const int first = change.first;
    const int last = first + change.length - 1;
    const RowLimits &limits = task_->persons[person].limits;
    Duty *row = table_.row(person);
    const int from = first == 0 ? 0 : runBegin(limits, row, first - 1);
    const int to = last + 1 >= task_->days ? last : runEnd(limits, row, last + 1);

    const Stretch before = stretch(person, first, last, from, to);
    long hard = -weeksBroken(limits, row, first, last);
    for (int index = 0; index < change.length; ++index) {
        const Duty old = row[first + index];
        const Duty now = change.duties[unsignedOf(index)];
        pending.before[unsignedOf(index)] = old;
        if (old == now)
            continue;
        row[first + index] = now;
        if (old != dayOff)
            countKind(person, old, -1, hard);
        if (now != dayOff)
            countKind(person, now, 1, hard);
    }
    const Stretch after = stretch(person, first, last, from, to);
    hard += weeksBroken(limits, row, first, last);

    const RowSums &sums = rows_[person];
    pending.sums.minutes = sums.minutes + after.sums.minutes - before.sums.minutes;
    pending.sums.weekends = sums.weekends + after.sums.weekends - before.sums.weekends;
    pending.sums.nights = sums.nights + after.sums.nights - before.sums.nights;
    pending.sums.lates = sums.lates + after.sums.lates - before.sums.lates;
    pending.sums.restDays = sums.restDays + after.sums.restDays - before.sums.restDays;
    pending.sums.refused = sums.refused + after.sums.refused - before.sums.refused;
    pending.delta.hard = hard + after.hard - before.hard + limitsBroken(person, pending.sums) -
                         limitsBroken(person, sums);
    pending.delta.soft =
        after.soft - before.soft + unfairness(person, pending.sums) - unfairness(person, sums);
    if (groups_ == 0)
        return;
    for (int index = 0; index < change.length; ++index) {
        const bool worked = pending.before[unsignedOf(index)] != dayOff;
        const bool works = change.duties[unsignedOf(index)] != dayOff;
        if (worked == works)
            continue;
        for (const int group : task_->persons[person].groups) {
            if (unsignedOf(group) >= groups_)
                continue;
            const std::size_t at = unsignedOf(first + index) * groups_ + unsignedOf(group);
            pending.delta.soft -= groupCost(at, groupPresent_[at]);
            groupPresent_[at] += works ? 1 : -1;
            pending.delta.soft += groupCost(at, groupPresent_[at]);
        }
    }
}

long RosterBoard::coverChange(const Pending &pending) {
    long change = 0;
    for (int index = 0; index < pending.change.length; ++index) {
        const Duty old = pending.before[unsignedOf(index)];
        const Duty now = pending.change.duties[unsignedOf(index)];
        if (old == now)
            continue;
        const int day = pending.change.first + index;
        if (old != dayOff) {
            const std::size_t at = place(day, old);
            change += coverCost(at, present_[at] - 1) - coverCost(at, present_[at]);
        }
        if (now != dayOff) {
            const std::size_t at = place(day, now);
            change += coverCost(at, present_[at] + 1) - coverCost(at, present_[at]);
        }
    }
    return change;
}

void RosterBoard::restore(Pending &pending) {
    const RowChange &change = pending.change;
    Duty *row = table_.row(change.person);
    long ignored = 0;
    for (int index = 0; index < change.length; ++index) {
        const Duty old = pending.before[unsignedOf(index)];
        const Duty now = change.duties[unsignedOf(index)];
        if (old == now)
            continue;
        row[change.first + index] = old;
        if (now != dayOff)
            countKind(change.person, now, -1, ignored);
        if (old != dayOff)
            countKind(change.person, old, 1, ignored);
        if (groups_ == 0 || (old != dayOff) == (now != dayOff))
            continue;
        for (const int group : task_->persons[change.person].groups)
            if (unsignedOf(group) < groups_)
                groupPresent_[unsignedOf(change.first + index) * groups_ + unsignedOf(group)] +=
                    old != dayOff ? 1 : -1;
    }
}

void RosterBoard::keep(Pending &pending) {
    rows_[pending.change.person] = pending.sums;
    cost_ += pending.delta;
    if (!pending.coverToo)
        return;
    for (int index = 0; index < pending.change.length; ++index) {
        const int day = pending.change.first + index;
        --present_[place(day, pending.before[unsignedOf(index)])];
        ++present_[place(day, pending.change.duties[unsignedOf(index)])];
    }
}

RosterCost RosterBoard::tryRow(const RowChange &change) {
    first_.change.person = change.person;
    first_.change.first = change.first;
    first_.change.length = change.length;
    std::copy_n(change.duties.begin(), change.length, first_.change.duties.begin());
    first_.coverToo = true;
    evaluate(first_);
    first_.delta.soft += coverChange(first_);
    return first_.delta;
}

void RosterBoard::keepRow() { keep(first_); }

void RosterBoard::dropRow() { restore(first_); }

bool RosterBoard::canSwap(std::size_t a, std::size_t b, int first, int length) const {
    for (int day = first; day < first + length; ++day)
        if (!mayHold(a, day, table_.at(b, day)) || !mayHold(b, day, table_.at(a, day)))
            return false;
    return true;
}

RosterCost RosterBoard::trySwap(std::size_t a, std::size_t b, int first, int length) {
    const auto prepare = [&](Pending &pending, std::size_t to, std::size_t from) {
        pending.change.person = to;
        pending.change.first = first;
        pending.change.length = length;
        pending.coverToo = false;
        std::copy_n(table_.row(from) + first, length, pending.change.duties.begin());
    };
    prepare(first_, a, b);
    prepare(second_, b, a);
    evaluate(first_);
    evaluate(second_);
    RosterCost delta = first_.delta;
    delta += second_.delta;
    return delta;
}

void RosterBoard::keepSwap() {
    keep(first_);
    keep(second_);
}

void RosterBoard::dropSwap() {
    restore(second_);
    restore(first_);
}

} // namespace model
