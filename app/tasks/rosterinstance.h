// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/roster/rostertask.h"

#include <string>
#include <string_view>
#include <vector>

namespace application {

/// A roster to build, as the benchmark files describe it.
struct RosterInstance {
    struct Fault {
        std::size_t line = 0;
        std::size_t column = 0; ///< 0: the line as a whole
        std::string found;
        std::string expected;
    };
    model::RosterTask task; ///< complete only without faults
    std::vector<Fault> faults;
};

RosterInstance readRosterInstance(std::string_view text);

/// One line per person, one shift id per day, - for a day off.
std::string rosterLines(const model::RosterTask &task, const model::RosterTable &table);

} // namespace application
