// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace model {

using Seconds = std::chrono::seconds;
using Minutes = std::chrono::minutes;
using Instant = std::chrono::sys_seconds; ///< a moment, UTC
using LocalTime =
    std::chrono::local_seconds; ///< a reading of the wall clock; meaningless without ZoneRules
using Date = std::chrono::local_days;

/// 0 = Monday … 6 = Sunday.
inline int weekdayIndex(Date date) {
    return static_cast<int>(std::chrono::weekday(date).iso_encoding()) - 1;
}

inline Date dateOf(LocalTime time) { return std::chrono::floor<std::chrono::days>(time); }

inline Minutes minuteOfDay(LocalTime time) {
    return std::chrono::floor<Minutes>(time - dateOf(time));
}

/// The Monday of the week that contains the date.
inline Date mondayOf(Date date) { return date - std::chrono::days(weekdayIndex(date)); }

} // namespace model
