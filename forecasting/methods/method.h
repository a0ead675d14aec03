// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/cleaning/localdays.h"
#include "model/values/runcontrol.h"

#include <span>
#include <string_view>
#include <vector>

namespace forecasting {

/// What a method may use and what it is asked for, in days of the history.
struct Question {
    std::size_t until = 0; ///< only days before this one are known
    std::size_t from = 0;  ///< first day asked for; at most `until`
    std::size_t count = 0; ///< days asked for
};

/// Expected contacts, days asked for × intervals of the day. 0 where closed.
using DayTable = std::vector<double>;

/// What a method itself knows of how uncertain a day's total is: variances of its logarithm.
struct DayDoubt {
    double total = 0;
    double calendar = 0; ///< part of it that is the effect of a holiday or another special day
};

struct Answer {
    DayTable calls;
    std::vector<DayDoubt> doubt; ///< per day; empty where the method cannot tell
};

class Members;

struct Method {
    std::string_view name;
    /// One answer per question. Those left when a stop is requested are not answered.
    std::vector<Answer> (*answers)(Members &, const model::RunControl &);
};

/// All methods, the benchmark first, the combination last.
std::span<const Method> methods();
/// Throws std::invalid_argument for an unknown name.
const Method &methodNamed(std::string_view name);
/// The one that "auto" stands for.
const Method &automaticMethod();

} // namespace forecasting
