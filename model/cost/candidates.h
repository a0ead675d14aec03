// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cost/payrates.h"
#include "model/shifts/rest.h"
#include "model/shifts/rostercheck.h"

#include <span>
#include <vector>

namespace model {

/// Somebody who might take a shift, and what it would mean.
struct Candidate {
    int agent = 0;
    std::vector<RosterFinding> broken; ///< rules that would break by it, hard ones first
    double weekAfter = 0.0;            ///< minutes of work in the shift's week with it
    Rest resting;                      ///< around the shift
    double extraMinutes = 0.0;         ///< of the shift beyond what the contract still has open
    double cost = 0.0; ///< major units: surcharges in full, base pay for the extra minutes only

    bool isLegal() const { return !anyHard(broken); }
};

/// Who can take the shift, best first: those who break no hard rule before those who do, then by
/// soft rules, cost, and how little of the week's contract is used. Whoever has the shift now is
/// left out; `shifts` are all others of the scenario, those before the check's span included.
std::vector<Candidate> candidatesFor(const Shift &shift, std::span<const Agent> agents,
                                     std::span<const Shift> shifts, const RosterCheck &check,
                                     const PayRates &rates);

} // namespace model
