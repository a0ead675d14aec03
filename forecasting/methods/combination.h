// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/accuracy/errorweights.h"
#include "forecasting/accuracy/horizonbands.h"
#include "forecasting/methods/members.h"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace forecasting {

/// Mean of the members' contacts, of their roots in truth, so that one wild member moves it less
/// (Anscombe 1948). The weights sum to 1.
double weightedContacts(std::span<const double> weights, std::span<const double> contacts);

/// Methods that fail in different ways – day totals times profile, direct smoothing, mean of the
/// last weeks, and for the next days the day before – weighted per horizon band by how well each
/// did so far ahead (Bates & Granger 1969; Makridakis et al. 2018).
class Combination {
public:
    Combination(Members &work, const model::RunControl &control);

    std::vector<Answer> answers() && { return std::move(answers_); }

    static constexpr std::size_t members = 4;
    static constexpr std::array<std::string_view, members> names{"top-down", "double-seasonal",
                                                                 "week-average", "day-before"};
    using Weights = std::array<std::array<double, members>, horizonBands>;
    using Tables = std::array<DayTable, members>;
    /// As used for the last question; all zero when stopped before.
    const Weights &weights() const { return weights_; }
    const Tables &tables() const { return tables_; }
    /// What each member counts on that day of the history; on special days only the first knows
    /// them.
    std::array<double, members> weightsOn(std::size_t day, const Question &question,
                                          const TopDown &topDown) const;

private:
    struct Errors {
        std::array<std::array<double, members>, horizonBands> absolute{};
        /// Absolute errors of few contacts are least where a forecast is too low; these are not.
        std::array<std::array<double, members>, horizonBands> squared{};
        std::array<double, horizonBands> volume{};
        std::array<double, horizonBands> count{};
    };

    void judge(const Tables &tables, const Question &question, std::vector<Errors> &byDay) const;
    Weights weighted(const Errors &errors, std::span<const PairedLosses> losses,
                     const LevelBank &bank, int averageWeeks) const;
    DayTable combine(const Tables &tables, const Question &question, const TopDown &topDown) const;

    const LocalDays &history_;
    Weights weights_{};
    Tables tables_;
    std::vector<Answer> answers_;
};

} // namespace forecasting
