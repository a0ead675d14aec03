// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace model {

/// How long callers wait before they hang up: exponential with this mean in seconds (Erlang A), or
/// for ever (Erlang C).
struct Patience {
    std::optional<double> mean;
    bool operator==(const Patience &) const = default;
};

} // namespace model
