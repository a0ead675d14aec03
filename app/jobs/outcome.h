// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>

namespace application {

struct Cancelled {
    bool operator==(const Cancelled &) const = default;
};

/// The environment failed; the text is for people and names the file where there is one.
struct Failure {
    std::string text;
    bool operator==(const Failure &) const = default;
};

/// Result of a job: the value, or why there is none.
template <class T>
using Outcome = std::variant<T, Cancelled, Failure>;

} // namespace application
