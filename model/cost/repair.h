// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cost/payrates.h"
#include "model/shifts/activities.h"
#include "model/shifts/rest.h"
#include "model/shifts/rostercheck.h"
#include "model/time/timegrid.h"

#include <optional>
#include <span>
#include <vector>

namespace model {

/// How one person can fill in for another with few changes.
enum class RepairKind {
    TakeOver,   ///< works the shift beside the own ones
    Extend,     ///< stays longer or comes earlier on the same day; the rest stays open
    Exchange,   ///< works it in place of the own shift of that date
    MoveDayOff, ///< works it in place of an own shift on another date of that week
};

/// One way to fill an open shift, and what it would mean.
struct Repair {
    RepairKind kind{};
    int agent = 0;
    Shift filled;                        ///< as that person works it, or the own shift made longer
    std::optional<Shift> rest{};         ///< what stays open
    int givenUp = 0;                     ///< id of an own shift that goes; 0: none
    std::vector<RosterFinding> broken{}; ///< rules that would break by it, hard ones first
    double weekAfter = 0;                ///< minutes of work in the shift's week
    Rest resting{};                      ///< around the filled shift
    double missing = 0;                  ///< hours of people required in the week but not there
    double cost = 0; ///< major units: surcharges in full, base pay beyond the contract only

    bool isLegal() const { return !anyHard(broken); }
    int changes() const { return 1 + (givenUp != 0 ? 1 : 0) + (rest ? 1 : 0); }
};

/// What ways to fill a shift are judged by.
struct RepairTerms {
    std::span<const Agent> agents;
    const RosterCheck &check;
    const PayRates &rates;
    const TimeGrid &week; ///< of the requirement
    const std::vector<ChannelRequirement> &required;
};

/// Up to so many ways to fill the open shift, at most one of each kind for each person, best first:
/// no hard rule broken, then the fewest hours missing, the fewest soft rules broken, the fewest
/// shifts changed, the least cost, and the least used contract. `shifts` are all of the scenario,
/// the open one among them; locked ones stay as they are.
std::vector<Repair> repairsFor(const Shift &open, std::span<const Shift> shifts,
                               const RepairTerms &terms, std::size_t most = 5);

/// The shifts with that way taken, ascending.
std::vector<Shift> repaired(std::span<const Shift> shifts, int open, const Repair &repair);

/// The shifts with those open that the person would begin on these dates; locks of theirs go.
std::vector<Shift> withoutAgent(std::span<const Shift> shifts, int agent, Date first, Date last,
                                const Calendar &calendar);

} // namespace model
