// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cost/candidates.h"

namespace model {

/// A rule that alone keeps people from shifts that nobody works.
struct OpenReason {
    RuleCode rule{};
    std::string paragraph;
    int shifts = 0;       ///< that somebody could take without it
    double limit = 0.0;   ///< in the rule's unit
    double relaxed = 0.0; ///< value that would let somebody take the first of them
};

/// Why shifts stay open, most shifts first. Shifts that break two rules or more for everybody are
/// in none; nobody at all, and no reason is left.
std::vector<OpenReason> openReasons(std::span<const Agent> agents, std::span<const Shift> shifts,
                                    const RosterCheck &check, const PayRates &rates);

} // namespace model
