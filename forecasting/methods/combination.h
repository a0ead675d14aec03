// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/accuracy/horizonbands.h"
#include "forecasting/methods/members.h"

#include <array>
#include <vector>

namespace forecasting {

/// Methods that fail in different ways – day totals times profile, direct smoothing, mean of the
/// last weeks, and for the next days the day before – weighted per horizon band by how well each
/// did so far ahead (Bates & Granger 1969; Makridakis et al. 2018).
class Combination {
public:
    Combination(Members &work, const model::RunControl &control);

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
