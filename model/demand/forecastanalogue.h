// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace model {

/// A channel with little or no past is forecast like another one, scaled to its volume.
struct ForecastAnalogue {
    int channel = 0;                      ///< id of the channel it is like
    std::optional<double> contactsPerDay; ///< on a mean open day; empty: from what came so far

    bool operator==(const ForecastAnalogue &) const = default;
};

} // namespace model
