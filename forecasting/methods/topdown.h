// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/days/levelbank.h"
#include "forecasting/intraday/profiles.h"
#include "forecasting/methods/method.h"

#include <memory>
#include <span>
#include <vector>

namespace forecasting {

/// Day totals by a bank of level filters, times the weekday's shape: calls move by the day, and the
/// shape of the day barely moves.
class TopDown {
public:
    /// Makes forecasts from the `origins`, ascending days of the history or the one after it, up to
    /// `days` days after the history's begin.
    TopDown(const LocalDays &history, std::span<const std::size_t> origins, std::size_t days);

    /// `count` days from `from` on, as seen from an origin (by its index).
    DayTable forecast(std::size_t origin, std::size_t from, std::size_t count) const;

    /// What the forecast of a day is the product of.
    struct Factors {
        double level = 0;     ///< contacts on a usual open day
        std::size_t like = 0; ///< weekday whose pattern the day follows
        double weekday = 1;   ///< of that pattern; 0 where closed
        std::vector<model::DayEffect> effects;
        std::vector<double> shares; ///< of the day's contacts, by interval
    };
    Factors factors(std::size_t origin, std::size_t day) const;

    const LevelBank &bank() const { return bank_; }
    const CalendarTerms &calendar() const { return calendar_; }
    const std::vector<double> &totals() const { return totals_; }

private:
    bool isShut(std::size_t day) const {
        return !history_.isOpenWeekday(history_.weekday(day)) || calendar_.isShut(day);
    }
    double contacts(double logTotal) const;
    std::vector<double> shares(std::size_t origin, std::size_t day) const;

    const LocalDays &history_;
    std::vector<double> totals_;
    CalendarTerms calendar_;
    LevelBank bank_;
    std::vector<Profiles> profiles_; ///< per origin
};

} // namespace forecasting
