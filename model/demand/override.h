// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/forecast.h"
#include "model/time/calendar.h"
#include "model/time/timerange.h"

#include <optional>
#include <span>
#include <string>

namespace model {

/// What the planner knows better than the forecast. A layer above it: taking it away brings the
/// forecast back.
struct Override {
    TimeRange range;             ///< intervals that begin in it
    double factor = 1;           ///< of the expected contacts; at least 0
    std::optional<double> total; ///< contacts of the whole range instead of a factor; at least 0
    std::string reason;

    bool operator==(const Override &) const = default;
};

/// The forecast with the overrides applied in order: expectations, bands, day totals and sample
/// paths alike. A total where nothing was expected is spread evenly over the intervals that were
/// ever observed, or all of them. Throws std::invalid_argument for negative or infinite figures.
Forecast overridden(const Forecast &forecast, std::span<const Override> overrides,
                    const Calendar &calendar);

} // namespace model
