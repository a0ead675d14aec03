// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/roster/rostersearch.h"
#include "model/shifts/rostercheck.h"

#include <functional>
#include <span>
#include <vector>

namespace model {

/// Shifts that want somebody, and who there is. What it refers to must outlive it.
struct RosterOrder {
    const RosterCheck *check = nullptr; ///< law, calendar, and the dates to plan
    std::span<const Agent> agents;
    std::span<const Shift> open;  ///< each wanted once, beginning in the dates to plan
    std::span<const Shift> fixed; ///< with agents: shifts before the plan, locked ones in it
    /// Nights, late shifts, weekends, Sundays, holidays and refused wishes are shared by contract,
    /// with what the fixed shifts before the plan and Agent::earlier say was carried before.
    bool fair = true;
    /// Of the effort: so much goes into covering as if nothing were shared, before it is.
    static constexpr double shareForCover = 0.3;
};

/// The same shifts, in the same order, with those who work them.
struct NamedRoster {
    std::vector<Shift> shifts; ///< agent 0: nobody may work it under the rules
    int open = 0;
};

/// Who works which shift, so that no hard rule breaks that the fixed shifts keep: searched as a
/// roster (findRoster), then held against every rule; what breaks one is taken away, and given to
/// whoever may work it with least beyond the contract. Loads are shared only after that: never more
/// stays open than without (RosterOrder::shareForCover).
NamedRoster buildRoster(const RosterOrder &order, const RosterEffort &effort,
                        const RunControl &control);

/// The search's view of an order, for those who want to look at it: kinds of shifts by start,
/// length and night, limits from contracts and rules, cells from availability, absence and
/// eligibility.
struct OrderTask {
    RosterTask task;
    std::vector<std::vector<std::vector<std::size_t>>> openOf; ///< by day and duty, index of `open`
};
OrderTask taskOf(const RosterOrder &order);

} // namespace model
