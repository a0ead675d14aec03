// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/rostercheck.h"
#include "model/shifts/shift.h"
#include "model/time/zonerules.h"

#include <span>
#include <vector>

namespace model {

/// What a shift in some place breaks that was not broken without it.
enum class Fit {
    Fine,
    Soft,  ///< only rules that should hold
    Broken ///< a rule that must hold
};

/// The findings that are there with a shift but not without it, hard ones first. Working less than
/// the contract is no reason against a shift.
std::vector<RosterFinding> brokenBy(std::vector<RosterFinding> with,
                                    const std::vector<RosterFinding> &without);

/// How each of the places would fit into one person's row, which ascends by begin and does not hold
/// the shift itself.
std::vector<Fit> fitsOf(const RosterCheck &check, const Agent &agent,
                        std::span<const ShiftFacts> row, std::span<const ShiftFacts> places);

/// The same shift on another date, at the same hours of the clock, as long as before.
Shift onDate(const Shift &shift, Date date, const ZoneRules &zone);

} // namespace model
