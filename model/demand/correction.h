// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/timerange.h"

namespace model {

/// A stretch of history that is left out of training. Nothing is deleted.
struct Correction {
    enum class Reason { Outlier, Gap, Closed, Event, Manual };
    TimeRange range;
    Reason reason = Reason::Manual;
    bool operator==(const Correction &) const = default;
};

} // namespace model
