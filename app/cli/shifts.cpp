// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shifts.h"

#include "app/cli/arguments.h"
#include "app/cli/designinstance.h"
#include "app/cli/exitstatus.h"
#include "app/cli/options.h"
#include "app/cli/rosterinstance.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <chrono>
#include <iostream>
#include <memory>
#include <thread>

namespace cli {
namespace {

struct Request {
    RosterRequest roster;
    DesignRequest design;
    std::string out = "-";
    double seconds = 10;
};

int run(Request &request) {
    if (request.roster.instance.empty() == request.design.instance.empty()) {
        std::cerr << "shifts: either --instance or --roster-instance is needed\n";
        return WrongCall;
    }
    if (!request.design.instance.empty()) {
        request.design.out = request.out;
        request.design.seconds = request.seconds;
        return designInstance(request.design);
    }
    request.roster.out = request.out;
    request.roster.effort.time = std::chrono::duration<double>(request.seconds);
    return buildRoster(request.roster);
}

} // namespace

void addShifts(CLI::App &root, int &exitCode) {
    auto request = std::make_shared<Request>();
    request->roster.effort.threads = std::max(1U, std::thread::hardware_concurrency());
    CLI::App &command = *root.add_subcommand("shifts", "Who works when");
    command.add_option("--roster-instance", request->roster.instance,
                       "Text form of the 24 benchmark instances; - for stdin");
    command.add_option("--instance", request->design.instance,
                       "Shifts to design: JSON in the form ccweek-1, or MiniZinc data of the "
                       "published instances; - for stdin");
    command
        .add_option("--problem", request->design.problem,
                    "cover, balance (default), templates or dailysl")
        ->check(CLI::IsMember({"cover", "balance", "templates", "dailysl"}));
    command.add_flag("--json", request->design.json, "The whole plan as JSON");
    command.add_option("--out", request->out, "Where the result goes; - for stdout (default)");
    addParsed(command, "--time-limit", request->seconds, parseDuration, "a duration such as 10s",
              "How long to look for better ones (default 10s)");
    command.add_option("--seed", request->roster.effort.seed, "Of chance (default 1)");
    command.add_option("--threads", request->roster.effort.threads, "Default: all cores")
        ->check(CLI::Range(1U, 256U));
    command.callback([request, &exitCode] { exitCode = run(*request); });
}

} // namespace cli
