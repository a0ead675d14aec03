// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/days/daytotals.h"

#include <cmath>
#include <limits>

namespace forecasting {
namespace {

constexpr double leastShare = 0.6;

/// Mean count per weekday × interval over ordinary days.
std::vector<double> meanWeek(const LocalDays &history) {
    const std::size_t perDay = history.perDay();
    std::vector<double> sum(7 * perDay, 0.0);
    std::vector<double> count(7 * perDay, 0.0);
    for (std::size_t day = 0; day < history.days(); ++day) {
        if (!history.isOrdinary(day))
            continue;
        const std::size_t row = history.weekday(day) * perDay;
        for (std::size_t slot = 0; slot < perDay; ++slot)
            if (const double value = history.at(day, slot); !std::isnan(value)) {
                sum[row + slot] += value;
                count[row + slot] += 1;
            }
    }
    for (std::size_t cell = 0; cell < sum.size(); ++cell)
        sum[cell] = count[cell] > 0 ? sum[cell] / count[cell] : 0.0;
    return sum;
}

} // namespace

std::vector<double> dayTotals(const LocalDays &history) {
    const std::size_t perDay = history.perDay();
    const std::vector<double> mean = meanWeek(history);
    std::vector<double> whole(7, 0.0);
    for (std::size_t cell = 0; cell < mean.size(); ++cell)
        whole[cell / perDay] += mean[cell];
    std::vector<double> totals(history.days(), std::numeric_limits<double>::quiet_NaN());
    for (std::size_t day = 0; day < history.days(); ++day) {
        const std::size_t weekday = history.weekday(day);
        if (!history.isOpenWeekday(weekday))
            continue;
        double sum = 0;
        double known = 0;
        bool complete = true;
        bool any = false;
        for (std::size_t slot = 0; slot < perDay; ++slot) {
            if (!history.isOpen(weekday, slot))
                continue;
            if (const double value = history.at(day, slot); !std::isnan(value)) {
                sum += value;
                known += mean[weekday * perDay + slot];
                any = true;
            } else {
                complete = false;
            }
        }
        if (complete && any)
            totals[day] = sum;
        else if (known > 0 && known >= leastShare * whole[weekday])
            totals[day] = sum * whole[weekday] / known;
    }
    return totals;
}

} // namespace forecasting
