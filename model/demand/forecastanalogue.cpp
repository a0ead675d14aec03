// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demand/forecastanalogue.h"

#include <set>

namespace model {

double contactsPerOpenDay(const ContactDrivers &drivers, const ContactHistory &like,
                          const Calendar &calendar) {
    constexpr double daysPerMonth = 365.25 / 12;
    constexpr std::chrono::days reach{26 * 7};
    const Instant until = like.grid.end();
    std::set<Date> all;
    std::set<Date> open;
    for (std::size_t index = 0; index < like.intervals.size(); ++index) {
        const Instant begin = like.grid.beginOf(index);
        if (begin < until - reach)
            continue;
        const Date date = dateOf(calendar.toLocal(begin));
        all.insert(date);
        if (like.intervals[index].status == IntervalStatus::Open &&
            like.intervals[index].offered > 0)
            open.insert(date);
    }
    const double openShare =
        open.empty() ? 1.0 : static_cast<double>(open.size()) / static_cast<double>(all.size());
    return drivers.customers * drivers.contactsPerMonth / (daysPerMonth * openShare);
}

} // namespace model
