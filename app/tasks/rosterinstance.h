// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/roster/rostertask.h"

#include <string>
#include <string_view>

namespace application {

/// A roster to build, as the benchmark files describe it.
model::RosterInstance readRosterInstance(std::string_view text);

/// One line per person, one shift id per day, - for a day off.
std::string rosterLines(const model::RosterTask &task, const model::RosterTable &table);

} // namespace application
