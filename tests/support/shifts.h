// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/shift.h"
#include "model/time/calendar.h"

#include <cmath>

/// An hour of a local day, 25.5: half past one of the next.
inline model::Instant at(const model::Calendar &calendar, model::Date date, double hour) {
    return calendar.zone.firstInstantOf(model::LocalTime(date) +
                                        model::Seconds(std::lround(hour * 3600)));
}

inline model::Shift shiftOn(const model::Calendar &calendar, model::Date date, double from,
                            double to, int id = 1, int agent = 0) {
    model::Shift shift;
    shift.id = id;
    shift.agent = agent;
    shift.presence = {at(calendar, date, from), at(calendar, date, to)};
    return shift;
}
