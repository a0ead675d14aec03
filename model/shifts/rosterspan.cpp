// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shifts/rosterspan.h"

#include <algorithm>

namespace model {

RosterSpan spanOf(std::span<const Shift> shifts, const Calendar &calendar, Date monday) {
    constexpr std::chrono::days toSunday{6};
    if (!shifts.empty())
        monday = mondayOf(dateOf(calendar.toLocal(shifts.front().presence.begin)));
    RosterSpan span{monday, monday + toSunday};
    for (const Shift &shift : shifts) {
        const Date first = mondayOf(dateOf(calendar.toLocal(shift.presence.begin)));
        span.first = std::min(span.first, first);
        span.last = std::max(span.last, first + toSunday);
    }
    return span;
}

} // namespace model
