// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/accuracy/robust.h"

#include <boost/math/special_functions/erf.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace forecasting {

double median(std::vector<double> values) {
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2.0;
}

double sortedQuantile(std::span<const double> sorted, double probability) {
    const double place = probability * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    if (below + 1 >= sorted.size())
        return sorted.back();
    const double share = place - static_cast<double>(below);
    return sorted[below] + share * (sorted[below + 1] - sorted[below]);
}

Line theilSen(std::span<const double> x, std::span<const double> y) {
    std::vector<double> slopes;
    double meanX = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        meanX += x[i] / static_cast<double>(x.size());
        for (std::size_t j = 0; j < i; ++j)
            if (x[i] != x[j])
                slopes.push_back((y[i] - y[j]) / (x[i] - x[j]));
    }
    Line line;
    line.slope = median(std::move(slopes));
    std::vector<double> offsets;
    double spread = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        offsets.push_back(y[i] - line.slope * x[i]);
        spread += (x[i] - meanX) * (x[i] - meanX);
    }
    const double offset = median(offsets);
    for (double &value : offsets)
        value = std::abs(value - offset);
    line.slopeError = 1.4826 * median(std::move(offsets)) / std::sqrt(spread);
    return line;
}

double normalQuantile(double probability) {
    return -std::numbers::sqrt2 * boost::math::erfc_inv(2.0 * probability);
}

} // namespace forecasting
