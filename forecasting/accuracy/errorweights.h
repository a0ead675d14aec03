// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace forecasting {

/// Weights of forecasts by their absolute errors; they sum to 1. Trust before any error counts on
/// for those near the best, and fades for those clearly worse: estimated weights rarely beat plain
/// means of good forecasts, but poor ones must be left out (Timmermann 2006; Smith & Wallis 2009).
/// `volume` is that of the contacts the errors were made on, and positive.
std::vector<double> weightsByErrors(std::span<const double> trust, std::span<const double> errors,
                                    double volume);

} // namespace forecasting
