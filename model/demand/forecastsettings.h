// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/instant.h"

#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

namespace model {

/// What the planner expects of the calendar's events of one name. Where the history has such
/// events, they tell the more the more there are.
struct EventEffect {
    std::string name;      ///< as in the calendar
    double uplift = 0;     ///< of the contacts of the day, e.g. 0.25; above −1
    double fadingDays = 0; ///< days in which what remains afterwards falls to 37 %; 0: nothing does

    bool operator==(const EventEffect &) const = default;
};

/// How one channel is forecast.
struct ForecastSettings {
    std::string method =
        "auto"; ///< a name from forecasting::methodNames(), or "auto": their weighted combination
    int horizonDays = 84; ///< counted from the first local midnight after the history
    std::vector<double> levels{0.50, 0.80, 0.95}; ///< of the prediction bands, ascending
    int averageWeeks = 8;                         ///< N of the N-week average
    double defaultHandleSeconds = 300;            ///< where the history has no handling time
    int samplePaths = 0;                          ///< joint draws of the whole horizon; 0: none
    std::uint64_t seed = 1;
    std::vector<EventEffect> events;
    double yearlyGrowth = 0; ///< planned, beyond what the history tells, e.g. 0.05; above −1
    /// What the months bring against each other, January first, from elsewhere: twelve positive
    /// numbers in any unit, or none. What the history says of a month overrules it in time.
    std::vector<double> monthIndex;

    /// Factor of the planned growth so many days after the last one of the history.
    double growthAfter(double days) const { return std::pow(1.0 + yearlyGrowth, days / 365.25); }

    bool operator==(const ForecastSettings &) const = default;
};

} // namespace model
