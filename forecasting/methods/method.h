// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/cleaning/localdays.h"

#include <span>
#include <string_view>
#include <vector>

namespace forecasting {

/// What a method may use and what it is asked for, in days of the history.
struct Question {
    std::size_t until = 0; ///< only days before this one are known
    std::size_t from = 0;  ///< first day asked for; at most `until`
    std::size_t count = 0; ///< days asked for
    int averageWeeks = 8;  ///< of the N-week average
};

/// Expected contacts, days asked for × intervals of the day. 0 where closed.
using DayTable = std::vector<double>;

struct Method {
    std::string_view name;
    DayTable (*forecast)(const LocalDays &, const Question &);
};

/// All methods, the benchmark first.
std::span<const Method> methods();
/// Throws std::invalid_argument for an unknown name.
const Method &methodNamed(std::string_view name);

} // namespace forecasting
