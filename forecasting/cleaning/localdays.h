// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/forecaster.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace forecasting {

/// The history as local days × intervals of the day, which is how callers live. On a 23-hour day
/// the skipped readings are absent; on a 25-hour day the repeated ones are averaged.
class LocalDays {
public:
    LocalDays(const model::TimeGrid &grid, const std::vector<double> &calls,
              const std::vector<bool> &openInWeek, const model::Calendar &calendar);
    LocalDays(const CleanHistory &history, const model::Calendar &calendar,
              const model::ForecastSettings &settings = {})
        : LocalDays(history.grid, history.calls, history.openInWeek, calendar) {
        events_ = settings.events;
        monthIndex_ = settings.monthIndex;
        noteLevels(history.levelShifts);
    }

    /// The same, as it was before a day.
    LocalDays before(std::size_t day) const;

    std::size_t days() const { return days_; }
    std::size_t perDay() const { return perDay_; }
    const model::Calendar &calendar() const { return *calendar_; }
    /// What is expected of events by their names.
    const std::vector<model::EventEffect> &events() const { return events_; }
    /// What is expected of the months, or nothing.
    const std::vector<double> &monthIndex() const { return monthIndex_; }

    model::Date date(std::size_t day) const {
        return first_ + std::chrono::days(static_cast<long>(day));
    }
    /// May lie beyond the history.
    std::size_t dayOf(model::Instant instant) const;
    std::size_t slotOf(model::Instant instant) const;
    std::size_t weekday(std::size_t day) const { return (firstWeekday_ + day) % 7; }
    /// Contacts per interval; NaN where nothing usable is known.
    double at(std::size_t day, std::size_t slot) const { return values_[day * perDay_ + slot]; }
    /// All intervals of a day.
    const double *row(std::size_t day) const { return values_.data() + day * perDay_; }
    bool isOpen(std::size_t weekday, std::size_t slot) const {
        return open_.empty() || open_[weekday * perDay_ + slot] != 0;
    }
    bool isOpenWeekday(std::size_t weekday) const { return openSlots_[weekday] > 0; }
    model::DayKind kind(std::size_t day) const { return calendar_->kindOf(date(day)); }
    /// Neither a special day nor one beyond the history.
    bool isOrdinary(std::size_t day) const { return day < days_ && ordinary_[day]; }
    /// Which of the levels that the planner tells apart a day has: 0 before the first shift.
    std::size_t levelOf(std::size_t day) const;
    /// First days of the later ones, inside the history, ascending.
    const std::vector<std::size_t> &levelShifts() const { return levelShifts_; }
    /// Days that are special and inside the history, ascending.
    const std::vector<std::size_t> &specialDays() const { return special_; }

private:
    void noteLevels(const std::vector<model::Date> &shifts);

    const model::Calendar *calendar_;
    std::vector<model::EventEffect> events_;
    std::vector<double> monthIndex_;
    model::Date first_{};
    model::Minutes interval_{};
    std::size_t firstWeekday_ = 0;
    std::size_t days_ = 0;
    std::size_t perDay_ = 0;
    std::vector<double> values_;
    std::vector<unsigned char> open_; ///< read too often for bits
    std::vector<std::size_t> openSlots_;
    std::vector<bool> ordinary_;
    std::vector<std::size_t> special_;
    std::vector<std::size_t> levelShifts_;
};

} // namespace forecasting
