// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shifts.h"

#include "app/cli/arguments.h"
#include "app/cli/designinstance.h"
#include "app/cli/designshifts.h"
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
    DesignShiftsRequest shifts;
    std::string out = "-";
    double seconds = 10;
};

int run(Request &request) {
    const int given = (request.roster.instance.empty() ? 0 : 1) +
                      (request.design.instance.empty() ? 0 : 1) +
                      (request.shifts.requirement.empty() ? 0 : 1);
    if (given != 1) {
        std::cerr << "shifts: one of --requirement, --instance and --roster-instance is needed\n";
        return WrongCall;
    }
    if (!request.shifts.requirement.empty()) {
        request.shifts.out = request.out;
        request.shifts.seconds = request.seconds;
        request.shifts.json = request.design.json;
        request.shifts.seed = request.roster.effort.seed;
        return designShifts(request.shifts);
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
    DesignShiftsRequest &shifts = request->shifts;
    command.add_option("--requirement", shifts.requirement,
                       "CSV with timestamp and required, as the command requirement writes it");
    command.add_option("--rules", shifts.rules,
                       "JSON: law, limits, sunday_basis, region, lengths_min, start_step_min, "
                       "earliest_min, latest_min, max_templates, hourly_wage, short_price, "
                       "surplus_price, contract_hours (default: DE-ArbZG without exceptions)");
    command.add_option("--roster", shifts.agents,
                       "CSV of people: name, weekly_hours, days_per_week, nights, sundays, monday "
                       "… sunday, absences, wishes (default: nameless people)");
    command.add_option("--roster-out", shifts.rosterOut, "CSV of who works which shift");
    command.add_option("--timezone", shifts.timezone, "Of the times (default UTC)");
    command.add_option("--dialect", shifts.dialect, "Of the CSV written: intl (default) or de")
        ->check(CLI::IsMember({"intl", "de"}));
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
