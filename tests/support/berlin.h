// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/calendar.h"

/// Berlin's clock changes of 2025 and 2026, written down so that tests need no time-zone database.
inline model::ZoneRules berlin() {
    using namespace std::chrono;
    const auto at = [](year_month_day date) { return sys_days(date) + hours(1); };
    return {"Europe/Berlin",
            hours(1),
            {{at(2025y / 3 / 30), hours(2)},
             {at(2025y / 10 / 26), hours(1)},
             {at(2026y / 3 / 29), hours(2)},
             {at(2026y / 10 / 25), hours(1)}}};
}

inline model::Date date(int year, unsigned month, unsigned day) {
    return model::Date(std::chrono::local_days(std::chrono::year(year) / std::chrono::month(month) /
                                               std::chrono::day(day)));
}
