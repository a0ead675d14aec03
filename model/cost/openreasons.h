// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cost/candidates.h"

namespace model {

/// A rule that alone keeps people from shifts that nobody works, and what it would take to relax
/// it.
struct OpenReason {
    RuleCode rule{};
    std::string paragraph;
    int shifts = 0;       ///< that somebody could take without it, each by itself
    double limit = 0.0;   ///< in the rule's unit; 0: it is kept or not
    double relaxed = 0.0; ///< mildest value that would let somebody take each of them
    // What relaxing it would bring; nothing for absences, skills and other facts.
    int filled = 0;    ///< shifts that people can take together
    double cost = 0.0; ///< of those, major units
};

/// Why shifts stay open: what solves most first, then what costs least. Shifts that break two rules
/// or more for everybody are in none; nobody at all, and no reason is left.
std::vector<OpenReason> openReasons(std::span<const Agent> agents, std::span<const Shift> shifts,
                                    const RosterCheck &check, const PayRates &rates);

/// Everybody, counted once, by whether he could take a shift.
struct WhoCould {
    struct Obstacle {
        RuleCode rule{};
        int people = 0;
    };
    int people = 0;
    int able = 0;                    ///< break no hard rule by it
    std::vector<Obstacle> obstacles; ///< first hard rule in the way; most people first
};

WhoCould whoCould(const Shift &shift, std::span<const Agent> agents, std::span<const Shift> shifts,
                  const RosterCheck &check, const PayRates &rates);

} // namespace model
