// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/accuracy/horizonbands.h"
#include "forecasting/days/levelfilter.h"

#include <array>
#include <span>
#include <vector>

namespace forecasting {

/// Day totals by a fixed bank of level filters, from nearly still to quick. Nothing is fitted but
/// weights: per horizon band those filters count that were right that far ahead, at origins of the
/// past. No optimiser, hence nothing that can fail to converge.
class LevelBank {
public:
    /// `origins`: ascending days from which forecasts will be asked for, made from the days before.
    LevelBank(const LocalDays &history, std::span<const double> totals,
              const CalendarTerms &calendar, std::span<const std::size_t> origins);

    /// Expected log total of a day, as seen from an origin (by its index).
    double logTotal(std::size_t origin, std::size_t day) const;
    /// What logTotal() is the sum of: level, the day's weekday, its terms.
    struct Parts {
        double level = 0; ///< with what passes
        std::array<double, 7> weekdays{};
        std::vector<double> terms; ///< in the order of CalendarTerms::of()
    };
    Parts parts(std::size_t origin, std::size_t day) const;
    /// What the calendar adds to the log of that day, as seen from the origin.
    double calendarEffect(std::size_t origin, std::size_t day) const;
    /// The same for each day of the history, as seen the evening before; a level's first day as
    /// seen the evening after, when there is something to see of it.
    const std::vector<double> &calendarEffects() const { return effects_; }

    /// Relative variance of a day's expected total as the filters themselves see it, from the end
    /// of the history.
    double variance(std::size_t day) const;
    /// Part of it that is doubt about calendar effects, levels apart.
    double calendarVariance(std::size_t day) const;
    /// Surprise of each day of the history, NaN where unknown: mean over the filters.
    const std::vector<LevelFilter::Surprise> &surprises() const { return surprises_; }
    /// Standard deviations beyond which a day's surprise is unusual.
    static constexpr double unusual = 4.0;
    /// What a day's log total was surprising by beyond that; 0 on other days.
    double excess(std::size_t day) const;
    struct Shift {
        std::size_t day = 0;  ///< on which it was noticed
        std::size_t from = 0; ///< first day of the surprises that gave it away
        double change = 0;    ///< of the log level
    };
    /// Steps of the level (Page 1954; Hinkley 1971): on the alarm every filter lets go of its
    /// level.
    const std::vector<Shift> &shifts() const { return shifts_; }
    /// Variance of an ordinary day's log total around its level.
    double dayVariance() const { return noise_.variance(); }
    /// Share of Poisson noise that the day totals have: 1 for counts of contacts, 0 for figures
    /// without any, such as planned or smoothed ones.
    double counted() const { return noise_.counted; }

    /// Share of a day's surprise that the level should follow at least: that of a filter in its
    /// steady state (Muth 1960) whose level moves as little as any does.
    double leastGain() const;
    /// How much of what sets a day apart from the level some days before is noise of the day rather
    /// than what the level has moved since, if that moves as little as any does.
    double noiseShare(double daysBefore) const;

    struct DayNoise {
        double beyond = 0.1; ///< sd of a day's log total beyond Poisson
        double poisson = 0;  ///< variance of a day's log total by counting alone
        double counted = 1;
        double variance() const { return beyond * beyond + poisson; }
    };

private:
    using Weights = std::array<std::vector<double>, horizonBands>;

    void pass(std::span<const double> totals, std::span<const std::size_t> stops);
    void weigh(std::span<const double> totals, std::span<const std::size_t> stops);
    LevelFilter::Place place(std::size_t day) const;
    /// Mean over the filters of what the terms of a day add to its log, as they see it now.
    double effectNow(std::size_t day) const;
    double ahead(std::size_t origin, std::size_t day) const;
    std::span<const double> weights(std::size_t origin, std::size_t day) const;
    std::span<const double> state(std::size_t stop, std::size_t filter) const;
    double logTotal(std::size_t stop, std::size_t filter, std::size_t origin,
                    std::size_t day) const;

    const LocalDays &history_;
    const CalendarTerms &calendar_;
    std::vector<std::size_t> origins_;
    std::vector<std::size_t> stopOf_; ///< index of each origin among the stops
    std::vector<LevelFilter> filters_;
    std::vector<double> openBefore_; ///< open days before each day
    std::vector<double> states_;     ///< stops × filters × state
    std::vector<Weights> weights_;   ///< per origin
    std::vector<double> effects_;
    std::vector<LevelFilter::Surprise> surprises_;
    std::vector<Shift> shifts_;
    DayNoise noise_;
};

} // namespace forecasting
