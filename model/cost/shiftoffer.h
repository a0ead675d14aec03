// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cost/payrates.h"
#include "model/shifts/designproblem.h"
#include "model/shifts/rostercheck.h"
#include "model/time/timegrid.h"

#include <vector>

namespace model {

/// People whose contracts ask for days of the same length.
struct Crew {
    Minutes work{480}; ///< a day, without unpaid breaks
    int people = 0;    ///< 0: as many as it takes
    int daysPerWeek = 5;
    std::vector<int> atWork; ///< people who can work, by day of the plan; empty: all on every day
};

/// Which shifts may be used, and what missing and idle people cost.
struct ShiftOffer {
    std::vector<Crew> crews;
    Minutes startStep{30};
    Minutes earliest{0};        ///< start, after local midnight
    Minutes latest{1439};       ///< start, after local midnight
    int kindLimit = 0;          ///< 0: no limit
    double shortPrice = 3.0;    ///< of an hour short, in hours of base pay; more where many miss
    double surplusPrice = 0.25; ///< of an hour over
    double shiftPrice = 0.0;    ///< of each shift beside its hours: prefers fewer and longer ones
};

/// Minutes of break that the rules ask of so many minutes of work, for everybody.
double breakFor(double workMinutes, const RosterCheck &check);

/// A dated requirement as a design problem over whole local days from the grid's begin: per crew
/// and start one shift that begins and ends while somebody is required (where a day is required
/// for a shorter time than any shift lasts, one that lasts as long), its break in the middle
/// stretch so that no stretch of work is too long, priced by the minute of the real date.
/// `required` has one value per interval of the grid, the problem's own intervals.
DesignProblem designProblem(const ShiftOffer &offer, const TimeGrid &grid,
                            const std::vector<double> &required, const RosterCheck &check,
                            const PayRates &rates);

/// The shifts of a plan, one per person, without agents; ids count from `firstId`. Ascending.
std::vector<Shift> openShifts(const DesignProblem &problem,
                              const std::vector<PlannedShift> &planned, const TimeGrid &grid,
                              int firstId);

/// People at work per interval of the grid, breaks and time away from customers left out; a part
/// of an interval counts in part. Standby counts for nothing.
std::vector<double> staffOf(const std::vector<Shift> &shifts, const TimeGrid &grid);

} // namespace model
