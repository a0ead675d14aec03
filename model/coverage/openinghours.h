// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/calendar.h"
#include "model/time/timegrid.h"

#include <array>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace model {

/// Minutes after local midnight; closes may exceed 24 h and then runs into the next day. opens <
/// closes.
struct OpenSpan {
    Minutes opens{0};
    Minutes closes{0};
    bool operator==(const OpenSpan &) const = default;
};

/// What happens on a public holiday (and on the user's own closed days: always closed).
enum class HolidayRule { Closed, AsSunday, AsUsual };

/// Weekly pattern in the site's local time, with dated exceptions.
struct OpeningHours {
    std::array<std::vector<OpenSpan>, 7> week; ///< Monday first; ascending, not overlapping
    HolidayRule holidays = HolidayRule::Closed;
    std::map<Date, std::vector<OpenSpan>> exceptions; ///< replace the whole day; empty = closed

    static OpeningHours aroundTheClock(); ///< 24/7, holidays as usual
    static OpeningHours never();
    /// The same span on the weekdays firstDay … lastDay (0 = Monday).
    static OpeningHours daily(Minutes opens, Minutes closes, int firstDay = 0, int lastDay = 6);
    /// "24/7", "Mon-Fri 9-18", "Mon-Sat 8:00-20:00; Sun 10-16", "Fri 22-30"; empty if not
    /// understood.
    static std::optional<OpeningHours> parse(std::string_view text);

    /// Spans that begin on the date, holiday rule and exceptions applied.
    std::vector<OpenSpan> spansOf(Date date, const Calendar &calendar) const;
    bool isOpen(Instant instant, const Calendar &calendar) const;
    /// Share of each interval that is open, 0 … 1.
    std::vector<double> openShares(const TimeGrid &grid, const Calendar &calendar) const;
    double hoursPerWeek() const; ///< of the weekly pattern
    bool isNever() const;

    bool operator==(const OpeningHours &) const = default;
};

} // namespace model
