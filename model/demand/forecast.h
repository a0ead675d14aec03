// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/series.h"
#include "model/values/units.h"

#include <optional>
#include <string>
#include <vector>

namespace model {

/// Errors of a method over the origins of a backtest.
struct Accuracy {
    double wape = 0; ///< Σ|error| ÷ Σactual
    double mase = 0; ///< mean |error| ÷ mean |error| of last week repeated, in sample (Hyndman &
                     ///< Koehler 2006)
    double bias = 0; ///< Σ(forecast − actual) ÷ Σactual
    double pinball = 0;    ///< mean pinball loss over the quantiles of the bands, ÷ mean actual
    double coverage80 = 0; ///< share of actual values inside the 80 % band
    int origins = 0;

    bool operator==(const Accuracy &) const = default;
};

/// Probability band around the median; the value falls inside with probability `level`.
struct ForecastBand {
    double level = 0.8;
    std::vector<double> low;
    std::vector<double> high;

    bool operator==(const ForecastBand &) const = default;
};

/// How the day in which the history ends runs, against what was expected of it before it began.
/// Intervals that were not reported count on neither side.
struct DayUnderWay {
    Instant until;       ///< the end of the history
    double came = 0;     ///< contacts so far
    double expected = 0; ///< of the same intervals
    /// Of the whole day: what came and what is now expected of its rest, against what had been
    /// expected.
    double ratio = 1;
    /// Half the width of the 80 % band of the ratio that the day will have in the end, by the
    /// errors that the same look at earlier days would have made.
    double margin = 0;

    bool operator==(const DayUnderWay &) const = default;
};

/// What will come, per interval of the horizon.
struct Forecast {
    Series<Contacts> calls; ///< expected contacts
    std::vector<double> median;
    std::vector<ForecastBand> bands; ///< in ascending order of level
    std::vector<ForecastBand>
        dayBands; ///< the same for local-day totals; one value per day of the horizon
    std::vector<double> dayTotals;     ///< expected contacts per local day of the horizon
    std::vector<double> handleSeconds; ///< expected handling time per contact
    std::vector<bool> observed;        ///< this weekday and time was ever open in the history
    std::vector<std::vector<double>> samplePaths; ///< joint draws, each as long as the horizon
    std::vector<std::vector<double>> handlePaths; ///< handling seconds per contact to go with them
    std::string method;
    std::optional<double> wape; ///< of the method in its backtest, over 1, 7 or 28 days as the
                                ///< horizon's length
    /// By the method alone, before all that the planner put on top; nothing where the history ends
    /// with a whole day, too early in one, or on a special one.
    std::optional<DayUnderWay> underWay;

    bool operator==(const Forecast &) const = default;
};

/// One line of the leaderboard.
struct BacktestEntry {
    std::string method;
    std::string horizonBand; ///< "1d", "1w", "4w": days 1, 1–7, 1–28 after the origin
    Accuracy accuracy;
    double seconds = 0; ///< computing time
    bool operator==(const BacktestEntry &) const = default;
};

struct Backtest {
    std::vector<BacktestEntry> entries;
    std::string best; ///< method that "auto" stands for

    bool operator==(const Backtest &) const = default;
};

} // namespace model
