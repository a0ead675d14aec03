// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cost/candidates.h"

namespace model {

/// A rule, and the mildest value at which people can take shifts.
struct RelaxedRule {
    RuleCode rule{};
    std::string paragraph;
    double limit = 0.0;   ///< in the rule's unit; 0: it is kept or not
    double relaxed = 0.0; ///< in the same unit
};

/// What keeps people from shifts that nobody works: one rule alone or, where no rule is alone in
/// the way, as few as have to be relaxed together.
struct OpenReason {
    std::vector<RelaxedRule> rules;
    int shifts = 0; ///< that somebody could take without them, each by itself
    // What relaxing them would bring; nothing where absences, skills or other facts are among them.
    int filled = 0;    ///< shifts that people can take together
    double cost = 0.0; ///< of those, major units
};

/// Rules that cannot all be kept: everybody breaks one of them by taking the shift. None is too
/// many: without any one of them, somebody breaks none of the others.
struct RuleConflict {
    std::vector<RuleCode> rules;
    int shifts = 0; ///< for which it is so
};

struct OpenReasons {
    int able = 0; ///< shifts that people may take together as the rules are
    // Of the other shifts:
    std::vector<OpenReason> reasons; ///< what solves most first, then what costs least
    /// Where no rule can be relaxed alone; most shifts first. Those of one shift have only facts in
    /// common, so that at least one rule of each has to be relaxed.
    std::vector<RuleConflict> conflicts;
    int notAsked = 0; ///< further open shifts, where asking everybody about all would take too long
};

/// Why shifts stay open, everything else staying where it is.
OpenReasons openReasons(std::span<const Agent> agents, std::span<const Shift> shifts,
                        const RosterCheck &check, const PayRates &rates);

/// The law with these rules of everybody relaxed.
WorkingTimeLaw relaxed(WorkingTimeLaw law, std::span<const RelaxedRule> rules);

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
