// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/methods/method.h"

#include <array>
#include <vector>

namespace forecasting {

/// The planners' own method: for each weekday and interval the weighted mean of the last N ordinary
/// days (recent ones weigh more), times a damped trend, times what earlier holidays and events did.
class WeekAverage {
public:
    WeekAverage(const LocalDays &history, const Question &question, int weeks);

    DayTable forecast() const;

    /// Factors of one interval; their product is the forecast.
    struct Factors {
        double level = 0;     ///< contacts on a mean open day
        std::size_t like = 0; ///< weekday whose pattern is used: on some holidays the day of rest
        double weekday = 1;   ///< of that pattern
        double profile = 0;   ///< share of the day's contacts
        double trend = 1;
        double special = 1; ///< holiday, eve, event; 0 on closed days
    };
    Factors factors(std::size_t day, std::size_t slot) const;

private:
    void average(int weeks);
    void learnTrend(int weeks);
    void learnSpecialDays();
    /// Total of a day as if complete; NaN when too little of it is known.
    double total(std::size_t day) const;
    /// Log of a special day's total over that of ordinary days of its base weekday nearby.
    double logRatio(std::size_t day, std::size_t base) const;
    std::size_t baseOf(std::size_t day) const;
    double trendFactor(std::size_t day) const;
    double specialFactor(std::size_t day) const;

    const LocalDays &history_;
    Question question_;
    std::vector<double> mean_; ///< weekday × interval
    std::array<double, 7> dayMean_{};
    double level_ = 0;
    double age_ = 0;    ///< weeks from the centre of the average to the origin
    double growth_ = 0; ///< log change per week
    int restDay_ = -1;  ///< weekday that holidays look like; −1: none
    struct Known {
        std::size_t day;
        double logRatio;
    };
    std::vector<Known> known_; ///< earlier special days with data
    std::array<double, 5> kindEffect_{};
    bool shutOnHolidays_ = false;
};

} // namespace forecasting
