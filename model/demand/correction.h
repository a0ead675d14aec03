// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/timerange.h"

#include <string>

namespace model {

/// What cleaning found in a stretch of history, or what the planner says of it. Nothing is deleted.
struct Correction {
    enum class Reason {
        Outlier,
        Gap,
        Closed,
        Event,
        Manual,
        Real,       ///< true and nothing special, whatever it looks like: it is learnt from
        LevelShift, ///< from the begin on contacts run at another level than before
        SameLevel   ///< here the level did not change, whatever it looks like
    };
    TimeRange range;
    Reason reason = Reason::Manual;
    std::string note = {}; ///< why, in the planner's words

    /// Training does without the stretch.
    bool leavesOut() const {
        return reason != Reason::Real && reason != Reason::LevelShift &&
               reason != Reason::SameLevel;
    }
    bool operator==(const Correction &) const = default;
};

} // namespace model
