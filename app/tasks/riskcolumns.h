// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace application {

/// The neighbouring columns of a forecast between which lies the volume that a share of the days
/// does not exceed.
struct RiskColumns {
    std::string low;
    std::string high;
    double weight = 0.0; ///< of `high`, 0 to 1, on the normal scale

    /// Of the cells in both columns. Between logarithms where both are positive, as volumes spread.
    double between(double lowValue, double highValue) const;
};

/// `loL` and `hiL` bound the middle L % of the days: no more than (50 + L/2) % exceed neither
/// `hiL`, so that hi80 is P90; `median` is P50. Empty where the columns do not reach so far.
std::optional<RiskColumns> riskColumns(const std::vector<std::string> &columns, double share);

} // namespace application
