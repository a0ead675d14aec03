// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/outcome.h"
#include "model/cost/payrates.h"
#include "model/shifts/agent.h"
#include "model/shifts/shift.h"
#include "model/shifts/workingtimelaw.h"
#include "model/staffing/shrinkage.h"
#include "model/time/calendar.h"

#include <span>
#include <vector>

namespace model {

/// Heads that the shifts of a week ask for when every week is like it. Each is a least number by
/// one reason alone; 0: the reason does not apply.
struct RotationBounds {
    double hours = 0;   ///< paid hours over the mean contract
    double crew = 0;    ///< shifts over the days of the mean contract; at least the fullest date's
    double sundays = 0; ///< shifts on Sundays of a year over the Sundays one may work
    double nights = 0;  ///< night shifts of four weeks over `nightsInFourWeeks`

    /// Whole people who satisfy all of them.
    double heads() const;
};

/// Nights that one person works in four weeks at most: rotations of two to three nights in a row
/// come to six or seven (BAuA advises no more than three in a row). A custom, no law.
constexpr double nightsInFourWeeks = 7;

/// Why real shifts pay other hours, or pay them otherwise, than the estimate by intervals.
enum class ShiftEffect {
    Short,      ///< required, but nobody is there
    Surplus,    ///< more people than required: shifts are whole, and breaks need relief
    Idle,       ///< at work while nobody is required
    PartOpen,   ///< an interval that is open in part is staffed as a whole
    AwayBeyond, ///< paid breaks and meetings beyond what shrinkage allows for
    FixedWork,  ///< in the estimate, without shifts
    Night,      ///< surcharges by the minutes that are worked
    Sunday,     ///< …
    Holiday,    ///< …
    Standby     ///< hours on call
};

struct ShiftDifference {
    ShiftEffect effect{};
    double hours = 0; ///< paid, shrinkage included
    double cost = 0;  ///< major units
};

/// What one week of real shifts comes to, beside the estimate of the same week.
struct RealShifts {
    int shifts = 0;     ///< that begin in the week, open ones and standby too
    int openShifts = 0; ///< nobody works them: in no figure but this, `bounds` and the shortage
    int people = 0;     ///< who work at least one of them
    double requiredHours = 0; ///< whole people in whole intervals
    double dutyHours = 0;     ///< for contacts
    double awayHours = 0;     ///< paid at work, but not for contacts: paid breaks, meetings
    double missingHours = 0;  ///< required, nobody there
    double surplusHours = 0;  ///< there, not required
    double paidHours = 0;     ///< shrinkage included
    double fte = 0;
    CostBreakdown cost; ///< lost contacts, partner, overtime as in the estimate
    RotationBounds bounds;
    /// From the estimate to this: hours add up to the difference of the paid hours, costs to that
    /// of the staff costs. One per effect, in its order.
    std::vector<ShiftDifference> differences;

    /// Share of the hours at work that the requirement does not ask for.
    double schedulingLoss() const { return dutyHours > 0 ? surplusHours / dutyHours : 0.0; }
};

/// What the figures of shifts rest on beside the shifts.
struct RosterTerms {
    std::span<const Agent> agents;
    const WorkingTimeLaw &law;
    const Calendar &calendar;
    const PayRates &rates;
    Shrinkage shrinkage;
};

/// The scenario's shifts held against its estimate, in the outcome's week; work before and after
/// the week is cut off. The estimate's shrinkage stays what it is: so many hours on duty, so many
/// paid; what people spend at work but away from customers is a part of it. Absent people are paid
/// like those at work, surcharges included. Standby costs per hour what it costs in the estimate,
/// since nobody knows the calls beforehand.
RealShifts realShifts(const ScenarioOutcome &estimate, std::span<const Shift> shifts,
                      const RosterTerms &terms);

} // namespace model
