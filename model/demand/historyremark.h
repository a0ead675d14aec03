// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/instant.h"

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

    bool operator==(const HistoryRemark &) const = default;
};

} // namespace model
