// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/coverage/openinghours.h"

#include <array>
#include <string>
#include <vector>

namespace model {

/// Work that no contact asks for, at hours of its own: watching third-party sites, moderation.
/// Holidays do not stop it.
struct FixedWork {
    std::string name;                          ///< UTF-8
    std::array<std::vector<OpenSpan>, 7> week; ///< Monday first; ascending, not overlapping
    double people = 1;                         ///< on duty, all the time

    OpeningHours hours() const { return {week, HolidayRule::AsUsual, {}}; }
    bool operator==(const FixedWork &) const = default;
};

} // namespace model
