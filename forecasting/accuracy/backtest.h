// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/bands/residuals.h"
#include "forecasting/methods/method.h"

#include <vector>

namespace forecasting {

/// Forecasts that a method made at days of the past, each from what was known before (Tashman
/// 2000).
struct RollingForecasts {
    static constexpr std::size_t reach = 28; ///< days asked for at each origin

    std::vector<std::size_t> origins; ///< days, ascending
    std::vector<DayTable> tables;     ///< one per origin
    double seconds = 0;               ///< computing time
};

/// Up to 24 origins on the latest days that leave something to compare with, five days apart, so
/// that every weekday has its turn. None for less than two weeks.
std::vector<std::size_t> backtestOrigins(const LocalDays &history);

RollingForecasts roll(const LocalDays &history, const Method &method, int averageWeeks,
                      const std::vector<std::size_t> &origins, const model::RunControl &control);

struct Residuals {
    std::vector<Residual> intervals;
    std::vector<Residual> days;
    double dayCorrelation = 0; ///< of the standardised errors of neighbouring days
};

/// Errors on ordinary days before `until`.
Residuals residualsBefore(const LocalDays &history, const RollingForecasts &rolling,
                          std::size_t until);

/// The leaderboard of one method: bands "1d", "1w" and "4w" as far as the history reaches.
std::vector<model::BacktestEntry> scores(const LocalDays &history, const Method &method,
                                         const RollingForecasts &rolling,
                                         const std::vector<double> &levels);

} // namespace forecasting
