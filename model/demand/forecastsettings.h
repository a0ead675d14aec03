// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/instant.h"

#include <cstdint>
#include <string>
#include <vector>

namespace model {

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

    bool operator==(const ForecastSettings &) const = default;
};

} // namespace model
