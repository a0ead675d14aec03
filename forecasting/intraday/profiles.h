// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/days/calendarterms.h"

#include <span>
#include <vector>

namespace forecasting {

/// How a day's contacts spread over its intervals, per weekday. Weekdays lend each other their
/// shape as far as the data do not tell them apart (empirical Bayes, Efron & Morris 1973): a busy
/// queue keeps its own Monday, a slow one borrows.
class Profiles {
public:
    /// From the days before `until`.
    Profiles(const LocalDays &history, std::span<const double> totals,
             const CalendarTerms &calendar, std::size_t until);

    /// Shares of the day's contacts, which add up to 1; all 0 where the weekday is closed.
    std::span<const double> ofWeekday(std::size_t weekday) const {
        return std::span(shares_).subspan(weekday * perDay_, perDay_);
    }
    /// Of any day, holidays and eves included: those follow earlier days of their kind.
    std::vector<double> ofDay(std::size_t day) const;

private:
    void average(std::span<const double> totals, std::size_t until);
    void overdispersion(std::span<const double> totals, std::size_t until);
    void pool();

    struct Weekday {
        double contacts = 0;       ///< effective number behind the shares
        double overdispersion = 1; ///< variance of counts over that of Poisson
        double meanTotal = 0;
    };

    const LocalDays &history_;
    const CalendarTerms &calendar_;
    std::size_t perDay_;
    std::size_t until_;
    std::vector<double> raw_;
    std::vector<double> shares_;
    std::vector<Weekday> weekdays_;
};

} // namespace forecasting
