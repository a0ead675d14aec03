// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/contacthistory.h"
#include "model/time/calendar.h"

#include <functional>

namespace testing {

inline model::Date day(int year, unsigned month, unsigned dayOfMonth) {
    return model::Date(std::chrono::year(year) / std::chrono::month(month) /
                       std::chrono::day(dayOfMonth));
}

/// Berlin's clock changes of 2024 to 2026, as a value.
inline model::ZoneRules berlin() {
    const auto utc = [](int year, unsigned month, unsigned dayOfMonth) {
        return model::Instant(
                   std::chrono::sys_days(std::chrono::year(year) / std::chrono::month(month) /
                                         std::chrono::day(dayOfMonth))) +
               std::chrono::hours(1);
    };
    using std::chrono::hours;
    return {"Europe/Berlin",
            hours(1),
            {{utc(2024, 3, 31), hours(2)},
             {utc(2024, 10, 27), hours(1)},
             {utc(2025, 3, 30), hours(2)},
             {utc(2025, 10, 26), hours(1)},
             {utc(2026, 3, 29), hours(2)},
             {utc(2026, 10, 25), hours(1)}}};
}

/// A history of whole local days. A negative count stands for an interval without a report.
inline model::ContactHistory madeHistory(const model::Calendar &calendar, model::Date first,
                                         int days,
                                         const std::function<double(model::LocalTime)> &countAt,
                                         model::Minutes interval = model::Minutes(30)) {
    const model::Instant begin = calendar.rangeOf(first).begin;
    const model::Instant end = calendar.rangeOf(first + std::chrono::days(days)).begin;
    model::ContactHistory history;
    history.grid =
        model::TimeGrid(begin, interval, static_cast<std::size_t>((end - begin) / interval));
    for (std::size_t index = 0; index < history.grid.count(); ++index) {
        model::IntervalReport report;
        const double count = countAt(calendar.toLocal(history.grid.beginOf(index)));
        if (count >= 0) {
            report.offered = count;
            report.status = model::IntervalStatus::Open;
        }
        history.intervals.push_back(report);
    }
    return history;
}

} // namespace testing
