// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/roster/rostertask.h"

#include <algorithm>
#include <vector>

namespace model {

// In units of the usual price of one missing person; found by trying on instances of 8 to 5,000
// people.
constexpr double firstHeat = 0.6;
constexpr double laterHeat = 0.05;
constexpr double coldest = 0.005;
constexpr double hardRulePrice = 2.5;
constexpr double dearestHardRule = 1000;

/// The usual price of one missing person: temperatures are measured with it.
inline double usualPrice(const RosterTask &task) {
    std::vector<int> prices;
    for (const DutyDemand &demand : task.demand)
        if (demand.under > 0)
            prices.push_back(demand.under);
    if (prices.empty())
        return 100;
    const auto middle = prices.begin() + static_cast<long>(prices.size() / 2);
    std::nth_element(prices.begin(), middle, prices.end());
    return *middle;
}

} // namespace model
