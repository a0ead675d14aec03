// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/calendar.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace model {

struct HolidayRegion {
    std::string_view code; ///< DE-BW … DE-TH, AT, CH, GB-ENG, US
    std::string_view name; ///< in the language of the place
};

/// All regions known: the 16 German Länder, Austria, Switzerland (nationwide), England, US federal.
const std::vector<HolidayRegion> &holidayRegions();
bool isHolidayRegion(std::string_view code);

struct HolidayOptions {
    bool halfDays = true; ///< 24 and 31 December as eves
    /// In addHolidays(): working days between a holiday and the weekend as events of one name,
    /// since many people take them off. What they bring is for the history to tell.
    bool bridgeDays = true;
};

/// Easter Sunday of the Gregorian calendar (Meeus 1991, anonymous algorithm); years 1583 and later.
Date easterSunday(int year);

/// Public holidays of a region in one year, in date order; empty for an unknown region.
/// Valid from 1995 on; laws that began later (e.g. Reformationstag 2018 in the north) are dated.
/// Bayern has Mariä Himmelfahrt, as in most of its communes; Switzerland the four days kept in
/// every canton. In England and the United States a holiday at the weekend appears together with
/// its substitute on a working day.
std::vector<std::pair<Date, SpecialDay>> holidaysOf(std::string_view region, int year,
                                                    const HolidayOptions &options = {});

/// Adds the holidays of the years firstYear … lastYear; days already in the calendar are kept.
void addHolidays(Calendar &calendar, std::string_view region, int firstYear, int lastYear,
                 const HolidayOptions &options = {});

/// Where somebody works: the clock of the plan, and the holidays of a region. It is the place of
/// work that decides, not that of the customers. Calendar and region must outlive it.
struct WorkPlace {
    const Calendar &calendar;
    std::string_view region; ///< empty, unknown or the calendar's own: the calendar's holidays

    // NOLINTNEXTLINE(google-explicit-constructor): a calendar is the place it was made for
    WorkPlace(const Calendar &own, std::string_view other = {}) : calendar(own), region(other) {}
    bool isHoliday(Date date) const;
};

} // namespace model
