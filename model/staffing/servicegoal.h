// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace model {

/// What staffing must reach. All goals given hold together; shares 0 … 1, times in seconds.
struct ServiceGoal {
    double answered = 0.8; ///< share of offered contacts answered …
    double within = 20;    ///< … within this many seconds
    std::optional<double> maxAverageWait;
    std::optional<double> maxAbandoned;
    std::optional<double> maxOccupancy;
    bool operator==(const ServiceGoal &) const = default;
};

/// Shares inside their bounds and times finite and not negative.
bool isValid(const ServiceGoal &goal);

} // namespace model
