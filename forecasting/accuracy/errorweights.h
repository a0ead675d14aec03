// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace forecasting {

/// Weights of forecasts by their absolute errors; they sum to 1. Trust before any error counts on
/// for those near the best, and fades for those clearly worse: estimated weights rarely beat plain
/// means of good forecasts, but poor ones must be left out (Timmermann 2006; Smith & Wallis 2009).
/// `volume` is that of the contacts the errors were made on, and positive.
std::vector<double> weightsByErrors(std::span<const double> trust, std::span<const double> errors,
                                    double volume);

/// Losses of several forecasts on the same days, in pairs: what one errs more than another day by
/// day tells surely of small differences that sums of errors leave to chance (Diebold & Mariano
/// 1995).
class PairedLosses {
public:
    explicit PairedLosses(std::size_t forecasts)
        : forecasts_(forecasts), sum_(forecasts * forecasts), squares_(forecasts * forecasts) {}
    /// Of one day, one per forecast.
    void add(std::span<const double> losses);
    /// How surely one errs more than another, in standard errors of the mean difference; near 0
    /// while days are few. Days in a row that are forecast together, `alike` of them, count as one.
    double excess(std::size_t one, std::size_t other, double alike) const;

private:
    std::size_t forecasts_;
    double days_ = 0;
    std::vector<double> sum_;     ///< of differences, one × other
    std::vector<double> squares_; ///< of the same
};

/// Takes weight from those that surely err more than the best: half of it at two and a half
/// standard errors.
void fadeWorse(std::span<double> weights, const PairedLosses &losses, double alike);

} // namespace forecasting
