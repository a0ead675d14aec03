// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/rosterinstance.h"

#include "data/roster/rostertext.h"

namespace application {

RosterInstance readRosterInstance(std::string_view text) {
    data::RosterTextResult read = data::readRosterText(text);
    RosterInstance instance;
    instance.task = std::move(read.task);
    for (data::TextFault &fault : read.faults)
        instance.faults.push_back(
            {fault.line, fault.column, std::move(fault.found), std::move(fault.expected)});
    return instance;
}

std::string rosterLines(const model::RosterTask &task, const model::RosterTable &table) {
    return data::rosterText(task, table);
}

} // namespace application
