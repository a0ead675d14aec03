// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/instant.h"
#include "model/time/timegrid.h"
#include "model/time/zonerules.h"

#include <map>
#include <string>
#include <string_view>

namespace model {

enum class DayKind {
    Ordinary,
    Holiday, ///< public holiday
    Eve,     ///< half day, e.g. 24 and 31 December
    Event,   ///< campaign, invoice run …: open as usual, volume differs
    Closed   ///< the user's own closure
};

struct SpecialDay {
    DayKind kind = DayKind::Ordinary;
    std::string name; ///< UTF-8, in the language of the place
    bool operator==(const SpecialDay &) const = default;
};

/// Zone rules and special days: everything that turns an instant into "which kind of local hour is
/// this?".
struct Calendar {
    ZoneRules zone;
    std::string
        region; ///< code of the holiday region the special days came from, e.g. DE-BY; may be empty
    std::map<Date, SpecialDay> specialDays;

    LocalTime toLocal(Instant instant) const { return zone.toLocal(instant); }
    DayKind kindOf(Date date) const;
    const SpecialDay *specialDay(Date date) const; ///< null on ordinary days
    bool isHoliday(Date date) const { return kindOf(date) == DayKind::Holiday; }
    /// Local midnight (or the first moment after it, where midnight is skipped) to the next one.
    TimeRange rangeOf(Date date) const;
    /// The intervals of seven local days from the date on; 334, 336 or 338 half hours.
    TimeGrid weekGrid(Date firstDay, Minutes interval) const;
    /// 0 = Monday 00:00–01:00 … 167 = Sunday 23:00–24:00, local.
    int hourOfWeek(Instant instant) const;

    bool operator==(const Calendar &) const = default;
};

} // namespace model
