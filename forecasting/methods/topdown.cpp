// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/methods/topdown.h"

#include "forecasting/days/daytotals.h"
#include "forecasting/days/meanlog.h"

namespace forecasting {

TopDown::TopDown(const LocalDays &history, std::span<const std::size_t> origins, std::size_t days)
    : history_(history), totals_(dayTotals(history)), calendar_(history, totals_, days),
      bank_(history, totals_, calendar_, origins) {
    for (const std::size_t origin : origins)
        profiles_.emplace_back(history, totals_, calendar_, origin);
}

DayTable TopDown::forecast(std::size_t origin, std::size_t from, std::size_t count) const {
    const std::size_t perDay = history_.perDay();
    DayTable table(count * perDay, 0.0);
    for (std::size_t index = 0; index < count; ++index) {
        const std::size_t day = from + index;
        const std::size_t weekday = history_.weekday(day);
        if (!history_.isOpenWeekday(weekday) || calendar_.isShut(day))
            continue;
        const double total = countOfMeanLog(bank_.logTotal(origin, day), bank_.counted());
        double *row = table.data() + index * perDay;
        if (calendar_.isSpecial(day)) {
            const auto shares = profiles_[origin].ofDay(day);
            for (std::size_t slot = 0; slot < perDay; ++slot)
                row[slot] = total * shares[slot];
        } else {
            const auto shares = profiles_[origin].ofWeekday(weekday);
            for (std::size_t slot = 0; slot < perDay; ++slot)
                row[slot] = total * shares[slot];
        }
    }
    return table;
}

} // namespace forecasting
