// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/instant.h"

namespace model {

/// A stretch of time, end excluded.
struct TimeRange {
    Instant begin;
    Instant end;

    Seconds length() const { return end - begin; }
    bool contains(Instant instant) const { return begin <= instant && instant < end; }
    bool overlaps(const TimeRange &other) const { return begin < other.end && other.begin < end; }
    bool operator==(const TimeRange &) const = default;
};

} // namespace model
