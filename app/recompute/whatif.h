// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"

#include <optional>
#include <vector>

namespace application {

/// An overlay on the plan while sliders move; not an edit.
struct WhatIf {
    double volume = 1;               ///< factor on all contacts
    double handleTime = 1;           ///< factor on all handling times
    std::optional<double> lostShare; ///< of callers at a closed door; the other fates shrink alike
    std::optional<model::Money> hourlyWage;

    bool isNeutral() const { return *this == WhatIf{}; }
    bool operator==(const WhatIf &) const = default;
};

/// The plan with the overlay as its own values: volume and handling time adjust the forecast of
/// every channel.
model::Plan withWhatIf(const model::Plan &plan, const WhatIf &whatIf);

/// Outcomes of every scenario under the overlay, in the plan's order. Fast enough for the UI
/// thread.
std::vector<model::ScenarioOutcome> outcomesUnder(const model::Plan &plan, const Results &results,
                                                  const WhatIf &whatIf);

} // namespace application
