// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/instant.h"
#include "model/time/timerange.h"

#include <cstddef>
#include <optional>

namespace model {

/// Even intervals on the UTC axis. A local day may have 23, 24 or 25 hours of them.
class TimeGrid {
public:
    TimeGrid() = default;
    /// The interval must divide a day (std::invalid_argument otherwise); 15, 30 and 60 minutes are
    /// usual.
    TimeGrid(Instant begin, Minutes interval, std::size_t count);

    Instant begin() const { return begin_; }
    Instant end() const { return begin_ + interval_ * static_cast<long>(count_); }
    Minutes interval() const { return interval_; }
    double intervalSeconds() const { return static_cast<double>(Seconds(interval_).count()); }
    double intervalHours() const { return intervalSeconds() / 3600.0; }
    std::size_t count() const { return count_; }
    bool isEmpty() const { return count_ == 0; }

    Instant beginOf(std::size_t index) const {
        return begin_ + interval_ * static_cast<long>(index);
    }
    TimeRange rangeOf(std::size_t index) const { return {beginOf(index), beginOf(index + 1)}; }
    /// The interval that contains the instant; empty outside the grid.
    std::optional<std::size_t> indexOf(Instant instant) const;

    bool operator==(const TimeGrid &) const = default;

private:
    Instant begin_{};
    Minutes interval_{30};
    std::size_t count_ = 0;
};

} // namespace model
