// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/accuracy/horizonbands.h"
#include "forecasting/methods/method.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace forecasting {

/// What came and what had been forecast, from a backtest.
struct Residual {
    double forecast = 0;
    double value = 0;
    double weight = 1;
    std::size_t daysAhead = 1;
    std::size_t targetDay = 0;
    std::size_t slot = 0;
};

/// The place of a value to be forecast.
struct Target {
    std::size_t daysAhead = 1; ///< the first day ahead is 1
    std::size_t slot = 0;
    DayDoubt doubt; ///< the method's own; counts the less the more residuals there are
};

/// How far values lie from their forecast. On the root scale (Anscombe 1948) a count with mean f
/// spreads by σ² = g0 + g1 f: one quarter for Poisson noise, the rest for a level that is itself
/// uncertain. The shape is that of the standardised residuals, drawn towards the normal where
/// there are few of them; intervals of the day that are noisier than others keep their factor.
class Spread {
public:
    static constexpr double poisson = 0.25; ///< variance of the root of a Poisson count

    /// Without residuals: Poisson noise and a level known to 15 %.
    explicit Spread(std::size_t slots);
    Spread(std::size_t slots, std::span<const Residual> residuals);

    /// A place in the distribution.
    struct Rank {
        double probability = 0.5;
        double deviations = 0; ///< standardised residual that is not exceeded with it
    };
    /// The same for all days of a horizon band.
    Rank rank(std::size_t daysAhead, double probability) const {
        return {probability, shape(daysAhead, probability)};
    }
    /// Value at that place; 0 for a forecast of 0. Of few contacts per interval a whole number,
    /// from the negative binomial distribution with the same mean and variance.
    double value(double forecast, const Target &target, const Rank &rank) const {
        return value(forecast, deviation(forecast, target), rank);
    }
    /// The same with the deviation() at hand.
    double value(double forecast, double deviation, const Rank &rank) const;
    /// Value that is not exceeded with the probability.
    double quantile(double forecast, const Target &target, double probability) const {
        return value(forecast, target, rank(target.daysAhead, probability));
    }
    /// Standard deviation on the root scale.
    double deviation(double forecast, const Target &target) const;
    /// Standardised residual that is not exceeded with the probability; the same for all days of a
    /// horizon band.
    double shape(std::size_t daysAhead, double probability) const;

private:
    struct Band {
        double g0 = 0.25;
        double g1 = 0;
        std::vector<double> slotVariance; ///< factor of σ² per interval of the day
        std::vector<double> sorted;       ///< standardised residuals
        std::vector<double> below;        ///< share of the weight up to the middle of each
        double days = 0;                  ///< different target days behind them
        double normalScale = 1;
    };
    static double empirical(const Band &band, double probability);
    void fit(Band &band, std::span<const Residual *const> residuals) const;

    std::size_t slots_;
    std::array<Band, horizonBands> bands_;
    std::size_t testedDays_ = 0; ///< the furthest that there were residuals for
    double growth_ = 0;          ///< of g1 per day beyond the tested horizon
    bool whole_ = true;          ///< what came were whole numbers
};

} // namespace forecasting
