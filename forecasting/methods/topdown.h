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

    const LevelBank &bank() const { return bank_; }
    const CalendarTerms &calendar() const { return calendar_; }
    const std::vector<double> &totals() const { return totals_; }

private:
    const LocalDays &history_;
    std::vector<double> totals_;
    CalendarTerms calendar_;
    LevelBank bank_;
    std::vector<Profiles> profiles_; ///< per origin
};

} // namespace forecasting
