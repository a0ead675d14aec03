// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/roster/annealing.h"

#include <cstdint>

namespace model {

/// How hard to look for a roster. What is looked at depends on seed and moves, never on threads;
/// where the time ends first, on how fast the machine is, too.
struct RosterEffort {
    std::chrono::duration<double> time{10};
    std::optional<long> moves; ///< tried in all; none: as many as the time allows
    std::uint64_t seed = 1;
    unsigned threads = 1;
};

struct FoundRoster {
    RosterTable table;
    RosterCost cost;
};

/// The best roster found in the time: fewest broken hard rules, then cheapest. There always is one,
/// also when stopped at once. A cooling from nothing, then rounds of colder coolings or of rows
/// chosen anew for a few people together, whichever gains more, in two searches that share what
/// they gain after every round; many people are dealt into groups, over and over anew.
FoundRoster findRoster(const RosterTask &task, const RosterEffort &effort,
                       const RunControl &control);

/// The same from a roster that is there already, which is never made worse.
FoundRoster improveRoster(const RosterTask &task, RosterTable table, const RosterEffort &effort,
                          const RunControl &control);

} // namespace model
