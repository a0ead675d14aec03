// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cost/ruleconflicts.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace model {
namespace {

bool isConflict(const RuleSet &rules, std::span<const RuleSet> broken) {
    return std::ranges::all_of(broken, [&](const RuleSet &one) { return (one & rules).any(); });
}

/// The order in which rules are given up: fixed ones, then those that stop fewest.
std::vector<std::size_t> leastFirst(std::span<const RuleSet> broken, const RuleSet &fixed) {
    std::vector<std::size_t> order;
    std::vector<std::ptrdiff_t> stopped;
    for (std::size_t rule = 0; rule < fixed.size(); ++rule) {
        order.push_back(rule);
        stopped.push_back(
            std::ranges::count_if(broken, [rule](const RuleSet &one) { return one[rule]; }));
    }
    std::ranges::stable_sort(
        order, {}, [&](std::size_t rule) { return std::pair(!fixed[rule], stopped[rule]); });
    return order;
}

} // namespace

std::vector<RuleSet> conflictsOf(std::span<const RuleSet> broken, const RuleSet &fixed) {
    std::vector<RuleSet> conflicts;
    if (broken.empty())
        return conflicts;
    const std::vector<std::size_t> order = leastFirst(broken, fixed);
    RuleSet left = RuleSet().set();
    while (isConflict(left, broken)) {
        RuleSet conflict = left;
        for (const std::size_t rule : order) {
            conflict.reset(rule);
            if (!isConflict(conflict, broken))
                conflict.set(rule);
        }
        conflicts.push_back(conflict);
        if ((conflict & ~fixed).none())
            break;
        left &= fixed | ~conflict;
    }
    return conflicts;
}

} // namespace model
