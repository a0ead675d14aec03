// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/forecast.h"
#include "model/time/calendar.h"

#include <map>

namespace model {

/// What the planner knows better than the method, kept apart from it: factors on a channel's
/// forecast, each within `leastFactor` … `mostFactor`.
struct ForecastAdjustment {
    static constexpr double leastFactor = 0.01, mostFactor = 100;

    double volume = 1;            ///< on all contacts
    double handleTime = 1;        ///< on all handling times
    std::map<Date, double> weeks; ///< on the contacts of the local week of this Monday, besides

    bool isNeutral() const { return *this == ForecastAdjustment{}; }
    /// Factor on the contacts of a local day.
    double volumeOn(Date date) const;

    bool operator==(const ForecastAdjustment &) const = default;
};

/// The forecast with the factors applied; how well its method did stays as it was.
Forecast adjusted(Forecast forecast, const ForecastAdjustment &adjustment,
                  const Calendar &calendar);

} // namespace model
