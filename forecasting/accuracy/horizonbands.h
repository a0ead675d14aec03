// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace forecasting {

/// Days ahead that are judged together; the first day ahead is 1. The last band is open.
constexpr std::array<std::size_t, 5> horizonBandEnds{1, 3, 7, 14, 31};
constexpr std::size_t horizonBands = horizonBandEnds.size() + 1;

constexpr std::size_t horizonBandOf(std::size_t daysAhead) {
    std::size_t band = 0;
    while (band + 1 < horizonBands && daysAhead > horizonBandEnds[band])
        ++band;
    return band;
}

} // namespace forecasting
