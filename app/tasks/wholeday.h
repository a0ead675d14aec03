// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"
#include "model/plan/plan.h"
#include "model/staffing/dayrequirement.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace application {

/// One local day of a live channel, to be staffed as a whole instead of interval by interval. It
/// begins with an empty queue and has one mean handling time: loads are those of the outcome, calls
/// are scaled to it.
struct DayStaffing {
    std::size_t first = 0;       ///< interval of the outcome's week
    model::DayTask task;         ///< from there on
    std::vector<double> planned; ///< people, interval by interval

    bool operator==(const DayStaffing &) const = default;
};

/// Nothing where a day cannot be seen as a whole: a deferred channel, several sessions at a time,
/// no calls, a goal that no number of people reaches.
std::optional<DayStaffing> dayStaffing(const model::Plan &plan, const Results &results,
                                       int scenarioId, int channelId, model::Date date);

struct WholeDay {
    model::DayPerformance asPlanned;   ///< what the planned people meet, queues carried on
    std::size_t missed = 0;            ///< intervals in which they miss the goal
    model::DayRequirement requirement; ///< of the day as a whole
};

WholeDay staffWholeDay(const DayStaffing &day, const model::RunControl &control);

} // namespace application
