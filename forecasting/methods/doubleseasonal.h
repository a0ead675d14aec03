// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/methods/method.h"

#include <array>
#include <span>
#include <vector>

namespace forecasting {

/// Exponential smoothing of every interval with a pattern of the day and one of the week, additive
/// on the root scale, with an autoregressive residual and no trend (Taylor 2003, 2012). A fixed
/// grid of constants is tried on the past; the best five for each reach are averaged.
class DoubleSeasonal {
public:
    /// `effects`: on the log total of each day of the history, taken out beforehand: the calendar's
    /// and what else is not to be learnt from.
    /// `leastGain`: share of a day's surprise that the level follows at least. `counted` as
    /// LevelBank::counted(), `origins` as for TopDown.
    DoubleSeasonal(const LocalDays &history, std::span<const double> effects, double leastGain,
                   double counted, std::span<const std::size_t> origins);

    /// `days` days from `from` on, as seen from an origin (by its index), without effects of the
    /// calendar.
    DayTable forecast(std::size_t origin, std::size_t from, std::size_t days) const;

private:
    struct Constants {
        double level = 0;
        double day = 0;
        double week = 0;
        double residual = 0;
    };
    /// One count of an open interval.
    struct Point {
        double root = 0; ///< NaN: not to be learnt from
        std::size_t slot = 0;
        std::size_t cell = 0; ///< of the week
    };
    static constexpr std::size_t reaches = 3; ///< up to a day, a week, four weeks
    struct Snapshot {
        std::vector<double> base; ///< root of the expected count per cell of the week
        double residual = 0;
    };

    void preparePoints(std::span<const double> effects);
    void prepareStart();
    template <class Visit>
    void run(std::span<const Constants> constants, std::span<const std::size_t> stops,
             Visit visit) const;
    double leastLevel(double leastGain) const;
    void choose(double leastLevel);
    void snapshot();

    const LocalDays &history_;
    double counted_;
    std::vector<std::size_t> origins_;
    std::vector<Point> points_;
    std::vector<std::size_t> firstPoint_; ///< per day
    std::vector<double> adjusted_;        ///< counts without the calendar, as points_
    double startLevel_ = 0;
    std::vector<double> startWeek_;
    std::vector<std::size_t> openCells_; ///< of the week
    std::vector<Constants> chosen_;
    std::array<std::vector<std::size_t>, reaches> best_; ///< indices of chosen_
    std::vector<std::vector<Snapshot>> snapshots_;       ///< origin × chosen
};

} // namespace forecasting
