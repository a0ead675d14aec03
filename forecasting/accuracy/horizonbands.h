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

/// Days of a band; the open one as many as the one before.
constexpr std::size_t horizonBandWidth(std::size_t band) {
    if (band + 1 == horizonBands)
        return horizonBandWidth(band - 1);
    return horizonBandEnds[band] - (band > 0 ? horizonBandEnds[band - 1] : 0);
}

} // namespace forecasting
