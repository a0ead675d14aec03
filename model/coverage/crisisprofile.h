// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/instant.h"

#include <chrono>
#include <cmath>

namespace model {

/// Public posts on top of the forecast when criticism gets out of hand: they grow in a straight
/// line to the peak and then halve again and again.
struct CrisisProfile {
    double peakPerHour = 60;               ///< posts that need an answer
    Minutes growth{60};                    ///< until the peak
    Minutes halfLife{6 * 60};              ///< after it
    Seconds answer{std::chrono::hours(1)}; ///< the first answer is due within

    /// Posts per hour, so many hours after the first.
    double rate(double hours) const {
        const double peak = static_cast<double>(growth.count()) / 60.0;
        if (hours < 0.0)
            return 0.0;
        if (hours < peak)
            return peakPerHour * hours / peak;
        return peakPerHour *
               std::exp2(-(hours - peak) * 60.0 / static_cast<double>(halfLife.count()));
    }
    bool isValid() const {
        return peakPerHour >= 0 && growth.count() >= 0 && halfLife.count() > 0 &&
               answer.count() > 0;
    }
    bool operator==(const CrisisProfile &) const = default;
};

} // namespace model
