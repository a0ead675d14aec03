// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/time/calendar.h"

namespace model {

DayKind Calendar::kindOf(Date date) const {
    const SpecialDay *day = specialDay(date);
    return day ? day->kind : DayKind::Ordinary;
}

const SpecialDay *Calendar::specialDay(Date date) const {
    const auto found = specialDays.find(date);
    return found == specialDays.end() ? nullptr : &found->second;
}

TimeRange Calendar::rangeOf(Date date) const {
    return {zone.firstInstantOf(date), zone.firstInstantOf(date + std::chrono::days(1))};
}

TimeGrid Calendar::weekGrid(Date firstDay, Minutes interval) const {
    const Instant begin = zone.firstInstantOf(firstDay);
    const Instant end = zone.firstInstantOf(firstDay + std::chrono::days(7));
    // Where clocks change by half an hour, the last full hour reaches into the next week.
    const auto count = (end - begin + Seconds(interval) - Seconds(1)) / interval;
    return {begin, interval, static_cast<std::size_t>(count)};
}

int Calendar::hourOfWeek(Instant instant) const {
    const LocalTime local = zone.toLocal(instant);
    return 24 * weekdayIndex(dateOf(local)) + static_cast<int>(minuteOfDay(local).count() / 60);
}

} // namespace model
