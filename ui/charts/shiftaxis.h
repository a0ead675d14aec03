// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/calendar.h"

#include <QDate>

#include <vector>

namespace ui {

/// The time axis of shifts: one day, or several side by side, each from one local hour to another.
/// Places are in days from the first: 0 … count(). Days on which the clock changes are as wide as
/// the others and have an hour more or less.
class ShiftAxis {
public:
    struct Tick {
        double place = 0;
        int hour = 0; ///< local
    };

    ShiftAxis() = default;
    /// Hours from midnight, 0 … 48; the end after the begin.
    ShiftAxis(const model::Calendar &calendar, QDate first, int days, int fromHour, int toHour);

    int count() const { return static_cast<int>(days_.size()); }
    QDate date(int day) const { return first_.addDays(day); }
    const model::TimeRange &day(int index) const { return days_[static_cast<std::size_t>(index)]; }
    /// What is visible, from the first day's begin to the last one's end.
    model::TimeRange range() const;

    /// Times between two days lie on their border, times outside on the axis' ends.
    double placeOf(model::Instant instant) const;
    /// Beyond the ends time goes on as on the nearest day.
    model::Instant instantAt(double place) const;
    bool shows(const model::TimeRange &range) const;
    std::vector<Tick> hours(int step) const;

    bool operator==(const ShiftAxis &) const = default;

private:
    QDate first_;
    int fromHour_ = 0;
    std::vector<model::TimeRange> days_;
    model::ZoneRules zone_;
};

} // namespace ui
