// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/methods/lastweek.h"

#include <cmath>

namespace forecasting {

DayTable lastWeek(const LocalDays &history, const Question &question) {
    const std::size_t perDay = history.perDay();
    DayTable week(7 * perDay, 0.0);
    std::vector<bool> found(week.size(), false);
    std::size_t missing = week.size();
    for (std::size_t day = question.until; day-- > 0 && missing > 0;) {
        if (!history.isOrdinary(day))
            continue;
        const std::size_t row = history.weekday(day) * perDay;
        for (std::size_t slot = 0; slot < perDay; ++slot)
            if (const double value = history.at(day, slot);
                !found[row + slot] && !std::isnan(value)) {
                week[row + slot] = value;
                found[row + slot] = true;
                --missing;
            }
    }
    DayTable table(question.count * perDay, 0.0);
    for (std::size_t ahead = 0; ahead < question.count; ++ahead) {
        const std::size_t day = question.from + ahead;
        const std::size_t weekday = history.weekday(day);
        if (history.kind(day) == model::DayKind::Closed)
            continue;
        for (std::size_t slot = 0; slot < perDay; ++slot)
            if (history.isOpen(weekday, slot))
                table[ahead * perDay + slot] = week[weekday * perDay + slot];
    }
    return table;
}

} // namespace forecasting
