// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/time/timegrid.h"

#include <stdexcept>

namespace model {

TimeGrid::TimeGrid(Instant begin, Minutes interval, std::size_t count)
    : begin_(begin), interval_(interval), count_(count) {
    if (interval <= Minutes(0) || Minutes(std::chrono::days(1)) % interval != Minutes(0))
        throw std::invalid_argument("the interval of a grid divides a day");
}

std::optional<std::size_t> TimeGrid::indexOf(Instant instant) const {
    if (instant < begin_)
        return std::nullopt;
    const auto index = static_cast<std::size_t>((instant - begin_) / interval_);
    return index < count_ ? std::optional(index) : std::nullopt;
}

} // namespace model
