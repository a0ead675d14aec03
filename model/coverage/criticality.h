// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/coverage/openinghours.h"

#include <array>
#include <string>
#include <vector>

namespace model {

/// Contacts of a channel that are more or less urgent than the others: an outage now, a broken
/// player on the next working day. They have people of their own, at hours of their own, in front
/// of the channel's others where the team is one; holidays do not stop them.
struct CriticalityClass {
    std::string name;                          ///< UTF-8
    double share = 0.1;                        ///< of the channel's contacts
    std::array<std::vector<OpenSpan>, 7> week; ///< Monday first; ascending, not overlapping
    Seconds promise{3600};                     ///< to its customers, and its goal's time

    OpeningHours hours() const { return {week, HolidayRule::AsUsual, {}}; }
    bool operator==(const CriticalityClass &) const = default;
};

/// What the classes leave to the channel's others; below 0: too much.
inline double shareOfOthers(const std::vector<CriticalityClass> &classes) {
    double others = 1.0;
    for (const CriticalityClass &one : classes)
        others -= one.share;
    return others;
}

} // namespace model
