// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/correction.h"
#include "model/time/calendar.h"

#include <vector>

namespace model {

/// Something about the past that the planner should look at; nothing was changed because of it but
/// that the level was followed sooner after a shift.
struct HistoryRemark {
    enum class Kind {
        UnusualDay, ///< looks like a special day, and the calendar does not know it
        LevelShift  ///< from this day on contacts run at another level
    };
    Kind kind{};
    Date date{};
    double ratio = 1; ///< contacts against what was expected
    Date until{};     ///< last of the days that gave it away

    bool operator==(const HistoryRemark &) const = default;
};

/// Those that the planner has not answered yet: neither the calendar nor a correction speaks of
/// them. An answer holds when later data move a shift by a few days.
std::vector<HistoryRemark> unanswered(std::vector<HistoryRemark> remarks,
                                      const std::vector<Correction> &corrections,
                                      const Calendar &calendar);

} // namespace model
