// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace forecasting {

/// Middle value; NaN of nothing.
double median(std::vector<double> values);

/// Value below which the share `probability` of the values lies, linear between neighbours
/// (Hyndman & Fan 1996, type 7). The values must be sorted and not empty.
double sortedQuantile(std::span<const double> sorted, double probability);

struct Line {
    double slope = 0;
    double slopeError = 0; ///< standard error, from the median absolute residual
};

/// Median of all pairwise slopes (Theil 1950, Sen 1968). At least two distinct x.
Line theilSen(std::span<const double> x, std::span<const double> y);

/// Of the standard normal distribution, 0 < probability < 1.
double normalQuantile(double probability);

} // namespace forecasting
