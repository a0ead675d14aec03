// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/rosterinstance.h"

#include "data/roster/rostertext.h"

namespace application {

model::RosterInstance readRosterInstance(std::string_view text) {
    return data::readRosterText(text);
}

std::string rosterLines(const model::RosterTask &task, const model::RosterTable &table) {
    return data::rosterText(task, table);
}

} // namespace application
