// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/accuracy/errorweights.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace forecasting {
namespace {

// What sets forecasts about as good as the best apart is mostly chance. One that errs by a quarter
// more counts half, one by a half more next to nothing.
constexpr double halfCountsAt = 0.25;
constexpr double steepness = 4;

} // namespace

std::vector<double> weightsByErrors(std::span<const double> trust, std::span<const double> errors,
                                    double volume) {
    std::vector<double> weights(trust.begin(), trust.end());
    const double tiny = 1e-9 * volume;
    const double least = *std::min_element(errors.begin(), errors.end()) + tiny;
    for (std::size_t index = 0; index < weights.size(); ++index)
        weights[index] /=
            1 + std::pow(((errors[index] + tiny) / least - 1) / halfCountsAt, steepness);
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (double &weight : weights)
        weight /= sum;
    return weights;
}

} // namespace forecasting
