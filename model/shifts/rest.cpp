// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shifts/rest.h"

namespace model {

Rest restAround(const ShiftFacts &shift, std::span<const ShiftFacts> row) {
    const auto minutes = [](Seconds seconds) { return static_cast<double>(seconds.count()) / 60; };
    Rest rest;
    for (const ShiftFacts &other : row) {
        if (!other.works() || other.shift == shift.shift)
            continue;
        if (other.work.end <= shift.presence.begin)
            rest.before = minutes(shift.presence.begin - other.work.end);
        else if (other.work.begin >= shift.presence.end && rest.after < 0)
            rest.after = minutes(other.work.begin - shift.presence.end);
    }
    return rest;
}

} // namespace model
