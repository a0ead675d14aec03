// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/cleaning/localdays.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace forecasting {

LocalDays::LocalDays(const model::TimeGrid &grid, const std::vector<double> &calls,
                     const std::vector<bool> &openInWeek, const model::Calendar &calendar)
    : calendar_(&calendar), first_(model::dateOf(calendar.toLocal(grid.begin()))),
      interval_(grid.interval()),
      firstWeekday_(static_cast<std::size_t>(model::weekdayIndex(first_))),
      perDay_(static_cast<std::size_t>(model::Minutes(std::chrono::days(1)) / interval_)),
      open_(openInWeek.begin(), openInWeek.end()), openSlots_(7, 0) {
    for (std::size_t weekday = 0; weekday < 7; ++weekday)
        for (std::size_t slot = 0; slot < perDay_; ++slot)
            openSlots_[weekday] += isOpen(weekday, slot) ? 1 : 0;
    if (grid.isEmpty())
        return;
    days_ = dayOf(grid.beginOf(grid.count() - 1)) + 1;
    values_.assign(days_ * perDay_, std::numeric_limits<double>::quiet_NaN());
    std::vector<unsigned char> seen(values_.size(), 0);
    for (std::size_t index = 0; index < grid.count(); ++index) {
        const double value = calls[index];
        if (std::isnan(value))
            continue;
        const model::Instant begin = grid.beginOf(index);
        const std::size_t day = dayOf(begin);
        const std::size_t slot = slotOf(begin);
        const std::size_t cell = day * perDay_ + slot;
        if (!isOpen(weekday(day), slot))
            continue;
        values_[cell] =
            seen[cell] == 0 ? value : (values_[cell] * seen[cell] + value) / (seen[cell] + 1);
        ++seen[cell];
    }
    ordinary_.assign(days_, true);
    for (std::size_t day = 0; day < days_; ++day)
        if (kind(day) != model::DayKind::Ordinary) {
            ordinary_[day] = false;
            special_.push_back(day);
        }
}

LocalDays LocalDays::before(std::size_t day) const {
    LocalDays result = *this;
    result.days_ = std::min(day, days_);
    result.values_.resize(result.days_ * perDay_);
    result.ordinary_.resize(result.days_);
    for (auto *days : {&result.special_, &result.levelShifts_})
        while (!days->empty() && days->back() >= result.days_)
            days->pop_back();
    return result;
}

/// A level that begins with the history, or after it, is told apart from no other.
void LocalDays::noteLevels(const std::vector<model::Date> &shifts) {
    for (const model::Date date : shifts)
        if (date > first_ && date < this->date(days_))
            levelShifts_.push_back(static_cast<std::size_t>((date - first_).count()));
}

std::size_t LocalDays::levelOf(std::size_t day) const {
    return static_cast<std::size_t>(
        std::upper_bound(levelShifts_.begin(), levelShifts_.end(), day) - levelShifts_.begin());
}

std::size_t LocalDays::dayOf(model::Instant instant) const {
    const auto passed = model::dateOf(calendar_->toLocal(instant)) - first_;
    return static_cast<std::size_t>(std::chrono::duration_cast<std::chrono::days>(passed).count());
}

std::size_t LocalDays::slotOf(model::Instant instant) const {
    return static_cast<std::size_t>(model::minuteOfDay(calendar_->toLocal(instant)) / interval_);
}

} // namespace forecasting
