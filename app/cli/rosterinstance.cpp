// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rosterinstance.h"

#include "app/cli/exitstatus.h"
#include "app/cli/output.h"
#include "app/tasks/rosterinstance.h"

#include <algorithm>
#include <iostream>

namespace cli {
void sayFaults(const std::string &file, const std::vector<model::TextFault> &faults) {
    constexpr std::size_t most = 20;
    for (std::size_t i = 0; i < std::min(faults.size(), most); ++i) {
        std::cerr << file;
        if (faults[i].line > 0)
            std::cerr << ':' << faults[i].line;
        if (faults[i].column > 0)
            std::cerr << ':' << faults[i].column;
        std::cerr << ": found \"" << faults[i].found << "\", expected " << faults[i].expected
                  << '\n';
    }
    if (faults.size() > most)
        std::cerr << file << ": " << faults.size() - most << " more\n";
}

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
