// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/days/calendarterms.h"

#include <array>
#include <span>
#include <vector>

namespace forecasting {

/// How a level filter expects the world to move, as standard deviations per open day in log units.
struct LevelMotion {
    double level = 0;
    double day = 0; ///< passing effect of a day, which fades by `fading` each day
    double weekday = 0;
    double slope = 0; ///< 0: the level has no slope
    double noise = 0; ///< of one day, beyond Poisson
    double drift = 0; ///< of the level, as far as the days of the past show it: for bands
    static constexpr double fading = 0.70;
    static constexpr double slopeDamping = 0.99;
};

/// The log of day totals as level, slope, passing day effect, weekday and calendar effects: a
/// Kalman filter (Harvey 1989, ch. 3) whose update is bounded on surprising days.
class LevelFilter {
public:
    /// Where a day lies in the week and in the calendar.
    struct Place {
        std::size_t weekday = 0;
        std::span<const CalendarTerms::Loading> terms;
        bool ordinary = true; ///< false: what surprises may be an effect to learn
    };

    /// `weekdays`: first guess of the log total of each weekday, good to `weekdaySpread`.
    LevelFilter(const LevelMotion &motion, std::span<const CalendarTerms::Term> terms,
                const std::array<double, 7> &weekdays, double weekdaySpread = 1.0);

    /// One open day on.
    void step();
    struct Surprise {
        double error = 0;        ///< of the log total
        double standardised = 0; ///< in standard deviations
    };
    /// Learns a day; what was surprising about it.
    Surprise observe(const Place &place, double logTotal, double countVariance);
    /// Lets the level jump: adds to its variance.
    void loosen(double variance) { covariance_[0] += variance; }

    std::span<const double> state() const { return state_; }
    const LevelMotion &motion() const { return motion_; }
    /// Log total `ahead` open days after `state`, which may be an earlier one.
    double forecast(std::span<const double> state, const Place &place, double ahead) const;
    /// Variance of that forecast, the day's own noise included, from the state of now.
    double variance(const Place &place, double ahead) const;
    /// Share of the calendar in the variance: the filter's own doubt about these effects.
    double termVariance(const Place &place) const;

    static constexpr std::size_t firstWeekday = 3;
    static constexpr std::size_t firstTerm = 10;

private:
    struct Entry {
        std::size_t index;
        double value;
    };
    std::vector<Entry> loading(const Place &place, double levels, double day) const;
    double quadratic(std::span<const Entry> loading) const;
    double &p(std::size_t row, std::size_t column) { return covariance_[row * size_ + column]; }

    LevelMotion motion_;
    std::size_t size_;
    std::vector<double> state_;
    std::vector<double> covariance_;
    std::vector<double> gain_;
};

} // namespace forecasting
