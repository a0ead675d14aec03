// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace forecasting {

/// Days ahead that share one error distribution: 1, 2–7, 8 and more. The first day ahead is 1.
constexpr std::size_t horizonBands = 3;
constexpr std::size_t horizonBandOf(std::size_t daysAhead) {
    return daysAhead <= 1 ? 0 : daysAhead <= 7 ? 1 : 2;
}

/// What came and what had been forecast, from a backtest.
struct Residual {
    double forecast = 0;
    double value = 0;
    std::size_t daysAhead = 1;
    std::size_t targetDay = 0;
};

/// How far values lie from their forecast. On the root scale (Anscombe 1948) a count with mean f
/// spreads by σ² = g0 + g1 f: one quarter for Poisson noise, the rest for a level that is itself
/// uncertain. The shape is that of the standardised residuals, drawn towards the normal where
/// there are few of them.
class Spread {
public:
    /// Without residuals: Poisson noise and a level known to 15 %.
    Spread();
    explicit Spread(std::span<const Residual> residuals);

    /// Value so many standard deviations (see shape()) from the forecast; 0 for a forecast of 0.
    double value(double forecast, std::size_t daysAhead, double deviations) const;
    /// Value that is not exceeded with the probability.
    double quantile(double forecast, std::size_t daysAhead, double probability) const {
        return value(forecast, daysAhead, shape(daysAhead, probability));
    }
    /// Standard deviation on the root scale.
    double deviation(double forecast, std::size_t daysAhead) const;
    /// Standardised residual that is not exceeded with the probability; the same for all days of a
    /// horizon band.
    double shape(std::size_t daysAhead, double probability) const;

private:
    struct Band {
        double g0 = 0.25;
        double g1 = 0;
        std::vector<double> sorted; ///< standardised residuals
        double days = 0;            ///< different target days behind them
        double normalScale = 1;
    };
    std::array<Band, horizonBands> bands_;
    double growth_ = 0; ///< of g1 per day beyond the tested horizon
};

} // namespace forecasting
