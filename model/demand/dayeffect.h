// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace model {

/// What sets one day apart from the usual one of its weekday.
struct DayEffect {
    enum class Cause { Trend, MonthPosition, Season, AfterHoliday, SpecialDay };
    Cause cause{};
    std::string name;  ///< of the holiday, eve or event; an event may fade over days after its own
    double factor = 1; ///< on the day's contacts
};

} // namespace model
