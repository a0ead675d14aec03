// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/coverage/scenario.h"

#include <vector>

namespace model {

/// What German working-time law asks of opening hours. A planning aid with the paragraph, not legal
/// advice.
enum class LegalPoint {
    NightWork,   ///< work from 23 to 6
    SundayWork,  ///< needs a documented basis
    HolidayWork, ///< the same on public holidays
    FreeSundays, ///< 15 a year stay free, a day off within two weeks
    LongDay,     ///< more than ten hours open: one shift is not enough
    ShortRest,   ///< less than eleven hours between closing and opening
    Standby,     ///< calls interrupt the rest
    Minors,      ///< under 18 not before 6, after 20, on Saturdays and Sundays
    Expectant,   ///< pregnant or nursing: not after 20 without consent, not from 22 to 6
    WorksCouncil ///< begin and end of work need its consent
};

struct LegalNote {
    LegalPoint point = LegalPoint::NightWork;
    double amount = 0; ///< hours a week; HolidayWork: days in the year after the week; LongDay: the
                       ///< longest day's hours; ShortRest: the shortest rest in hours
    bool operator==(const LegalNote &) const = default;
};

/// The paragraphs behind a point, in German as they are cited.
const char *paragraphOf(LegalPoint point);

/// What the hours of the scenario touch, standby and fixed work included, in the order of the
/// points; `week` decides from when a year of holidays is looked at.
std::vector<LegalNote> legalScreen(const CoverageScenario &scenario, const TimeGrid &week,
                                   const Calendar &calendar);

} // namespace model
