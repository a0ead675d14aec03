// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/timerange.h"

#include <vector>

namespace model {

struct ShiftBreak {
    TimeRange time;
    bool paid = false; ///< unpaid breaks are no working time (ArbZG §2(1))

    bool operator==(const ShiftBreak &) const = default;
};

/// A part of a shift on one channel; parts without one are spent on whatever is waiting.
struct ShiftActivity {
    TimeRange time;
    int channel = 0; ///< channel id; 0: away from customers (coaching, meeting)

    bool operator==(const ShiftActivity &) const = default;
};

/// One stretch of presence of one person, in absolute time, so that midnight and changes of the
/// clock need no care. It belongs to the local date it begins on.
struct Shift {
    int id = 0;    ///< unique within the scenario's shifts
    int agent = 0; ///< agent id; 0: open, nobody works it yet
    TimeRange presence;
    std::vector<ShiftBreak> breaks;        ///< ascending, inside the presence, never overlapping
    std::vector<ShiftActivity> activities; ///< ascending, inside the presence, never overlapping
    bool standby = false;                  ///< at home, on call; works only when called
    bool locked = false;                   ///< building and repairing leave it as it is

    bool operator==(const Shift &) const = default;
};

} // namespace model
