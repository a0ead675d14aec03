// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cost/payrates.h"
#include "model/shifts/cover.h"
#include "model/shifts/rostercheck.h"

#include <span>
#include <vector>

namespace model {

/// How one shift changes so that a finding goes.
enum class FixKind {
    StartLater, ///< as late as the rest asks for
    HandOver,   ///< somebody else takes the standby before it
    InsertBreak ///< where least is missing without the person
};

/// One change of one shift that puts a finding right.
struct FindingFix {
    FixKind kind{};
    Shift before;
    Shift after;        ///< the same shift changed
    ShiftBreak pause{}; ///< of InsertBreak: as it stands afterwards, with breaks that it touched

    bool operator==(const FindingFix &) const = default;
};

/// What fixes are looked for with.
struct FixTerms {
    std::span<const Agent> agents;
    std::span<const Shift> shifts; ///< all of the scenario
    const RosterCheck &check;
    const PayRates &rates;
    const Cover &cover; ///< with these shifts
};

/// Ways to put the finding right, at most one of each kind. None for findings that a single change
/// does not mend; locked shifts stay as they are.
std::vector<FindingFix> fixesFor(const RosterFinding &finding, const FixTerms &terms);

} // namespace model
