// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/bands/residuals.h"
#include "forecasting/bands/samplepaths.h"
#include "forecasting/methods/members.h"

#include <optional>
#include <vector>

namespace forecasting {

/// Forecasts that a method made at days of the past, each from what was known before (Tashman
/// 2000).
struct RollingForecasts {
    std::vector<Question> questions; ///< ascending
    std::vector<Answer> answers;     ///< one per question; fewer when stopped
    double seconds = 0;              ///< computing time, beyond what earlier methods shared
};

/// Questions to ask of the past: four weeks from each of pastOrigins(), and where the horizon is
/// longer every sixth of them up to half a year.
std::vector<Question> pastQuestions(const LocalDays &history, std::size_t horizonDays);

/// The questions that the work was set up with.
RollingForecasts roll(Members &work, const Method &method, const model::RunControl &control);

struct Residuals {
    std::vector<Residual> intervals; ///< by day
    std::vector<Residual> days;
    DayDependence dependence;
};

/// Errors on ordinary days of the history, recent ones with more weight.
Residuals residualsOf(const LocalDays &history, const RollingForecasts &rolling);

/// The leaderboard of one method: bands "1d", "1w" and "4w" as far as the history reaches.
/// Quantiles come from the errors before each origin.
std::vector<model::BacktestEntry> scores(const LocalDays &history, const Method &method,
                                         const RollingForecasts &rolling,
                                         const std::vector<double> &levels);

/// WAPE over the first days of each forecast: those of the narrowest band that holds the horizon,
/// or of the widest. None where nothing came.
std::optional<double> wape(const LocalDays &history, const RollingForecasts &rolling,
                           std::size_t horizonDays);

} // namespace forecasting
