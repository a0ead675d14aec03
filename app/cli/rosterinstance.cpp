// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rosterinstance.h"

#include "app/cli/exitstatus.h"
#include "app/cli/output.h"
#include "app/cli/textfaults.h"
#include "app/tasks/rosterinstance.h"

#include <iostream>

namespace cli {
int buildRoster(const RosterRequest &request) {
    std::string text;
    std::string error;
    if (!readWhole(request.instance, text, error)) {
        std::cerr << error << '\n';
        return Failed;
    }
    const auto instance = application::readRosterInstance(text);
    if (!instance.faults.empty()) {
        sayFaults(request.instance, instance.faults);
        return WrongInput;
    }
    const auto found = model::findRoster(instance.task, request.effort, {});
    if (!writeWhole(request.out, application::rosterLines(instance.task, found.table), error)) {
        std::cerr << error << '\n';
        return Failed;
    }
    std::cerr << "penalty " << found.cost.soft << ", hard rules broken " << found.cost.hard << '\n';
    return found.cost.hard == 0 ? Done : Unsolved;
}

} // namespace cli
