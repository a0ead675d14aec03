// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/rostercheck.h"
#include "model/time/holidays.h"

#include <optional>
#include <span>
#include <vector>

namespace model {

/// What people like least about shifts, counted for one person.
struct Loads {
    double nights = 0;   ///< shifts with night work
    double lates = 0;    ///< other shifts that end after 20:00
    double weekends = 0; ///< with a shift that begins on Saturday or Sunday
    double restDays = 0; ///< shifts that touch a Sunday or a holiday
    double refused = 0;  ///< shifts on days wished off

    bool operator==(const Loads &) const = default;
};

/// Loads of the shifts that begin on the dates; `row` is the person's, ascending by begin.
Loads loadsOf(const Agent &agent, std::span<const ShiftFacts> row, const RosterCheck &check,
              RosterSpan dates);

/// The shift ends late without being night work.
bool isLate(const ShiftFacts &facts, const RosterCheck &check);
/// It touches a Sunday or a holiday.
bool touchesRestDay(const ShiftFacts &facts, const WorkPlace &place);

/// What counts over a calendar year for one person: Agent::earlier up to its date, then the shifts.
struct YearCount {
    int nights = 0;  ///< dates with night work
    int sundays = 0; ///< with work
    /// Sundays that may still be worked, whatever the reason for working on them; none: no limit.
    std::optional<int> sundaysLeft;
};
YearCount yearCountOf(const Agent &agent, std::span<const ShiftFacts> row, const RosterCheck &check,
                      std::chrono::year year);

/// One person's claim on a share.
struct Claim {
    double weight = 0;             ///< 0: cannot carry any
    std::optional<double> carried; ///< before; none: not known, taken as the others' average
};

/// How much of `asked` each should carry so that all in all, with what was carried before, people
/// carry as their weights are; nobody less than nothing or more than double the share without
/// history, so that what one is behind is made up little by little. The shares add up to `asked`
/// where somebody has weight.
std::vector<double> fairShares(double asked, std::span<const Claim> claims);

} // namespace model
