// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/accuracy/horizonbands.h"
#include "forecasting/methods/doubleseasonal.h"
#include "forecasting/methods/method.h"
#include "forecasting/methods/topdown.h"

#include <array>
#include <span>
#include <vector>

namespace forecasting {

/// Multiplies a table of days from `from` on by what the calendar adds, as seen from an origin; 0
/// on days that are shut.
void applyCalendar(DayTable &table, const TopDown &topDown, std::size_t origin, std::size_t from,
                   std::size_t perDay);

/// Days of the past from which forecasts are tried: at most 60, ascending, within the last year,
/// never a whole number of weeks apart. None for less than two weeks.
std::vector<std::size_t> pastOrigins(std::size_t days);

/// Methods that fail in different ways – day totals times profile, direct smoothing, mean of the
/// last weeks, and for the next days the day before – weighted per horizon band by how well each
/// did so far ahead (Bates & Granger 1969; Makridakis et al. 2018).
class Combination {
public:
    Combination(const LocalDays &history, std::span<const Question> questions, int averageWeeks,
                const model::RunControl &control);

    std::vector<Answer> answers() && { return std::move(answers_); }

    static constexpr std::size_t members =
        4; ///< top-down, double-seasonal, mean of weeks, day before
    using Weights = std::array<std::array<double, members>, horizonBands>;
    /// As used for the last question.
    const Weights &weights() const { return weights_; }

private:
    using Tables = std::array<DayTable, members>;
    struct Errors {
        std::array<std::array<double, members>, horizonBands> absolute{};
        std::array<double, horizonBands> volume{};
        std::array<double, horizonBands> count{};
    };

    void judge(const Tables &tables, const Question &question, std::vector<Errors> &byDay) const;
    Weights weighted(const Errors &errors) const;
    DayTable combine(const Tables &tables, const Question &question, const TopDown &topDown) const;

    const LocalDays &history_;
    Weights weights_{};
    std::vector<Answer> answers_;
};

} // namespace forecasting
