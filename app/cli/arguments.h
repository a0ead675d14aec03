// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/staffing/servicegoal.h"

#include <optional>
#include <string_view>

// Values as they are written on the command line. Nothing is trimmed or guessed: what does not fit
// entirely is no value. The machine's locale does not matter.
namespace cli {

/// `12`, `-1.5`, `1e-9`, `inf`; never NaN.
std::optional<double> parseNumber(std::string_view text);

/// Seconds from `180s`, `3min`, `4h`, `2d`, or a bare number of seconds. Finite, not negative.
std::optional<double> parseDuration(std::string_view text);

/// A share in [0, 1] from `0.8` or `80%`.
std::optional<double> parseShare(std::string_view text);

/// Share answered and threshold from `80/20`, `80%/20s`, `0.9/4h`. A bare first number above 1
/// counts per cent.
std::optional<model::ServiceGoal> parseServiceLevel(std::string_view text);

} // namespace cli
