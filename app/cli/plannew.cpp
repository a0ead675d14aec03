// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"
#include "app/cli/options.h"
#include "app/cli/plan.h"
#include "app/cli/planaccess.h"
#include "app/sample/sampleplan.h"
#include "app/tasks/newplan.h"

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <memory>

namespace cli {
namespace {

struct Request {
    std::string file;
    bool force = false;
    std::string name;
    std::string zone;
    std::string region;
    int interval = 30;
    std::string currency = "EUR";
    std::optional<model::Date> today;
    std::uint64_t seed = 1;
};

std::optional<model::Date> parseDate(std::string_view text) {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int used = 0;
    const std::string copy(text);
    if (std::sscanf(copy.c_str(), "%4d-%2u-%2u%n", &year, &month, &day, &used) != 3 ||
        static_cast<std::size_t>(used) != copy.size())
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month),
                                           std::chrono::day(day)};
    if (!date.ok())
        return std::nullopt;
    return model::Date(std::chrono::sys_days(date).time_since_epoch());
}

model::Date today() {
    return model::Date(
        std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()).time_since_epoch());
}

/// A plan is somebody's work: it is replaced only when that is asked for.
bool isTaken(const Request &request) {
    std::error_code error;
    if (request.force || !std::filesystem::exists(request.file, error))
        return false;
    std::cerr << request.file
              << ": exists already; choose another name, or --force to replace it\n";
    return true;
}

int runNew(const Request &request) {
    if (isTaken(request))
        return WrongCall;
    const std::string name =
        request.name.empty() ? std::filesystem::path(request.file).stem().string() : request.name;
    auto plan =
        application::newPlan(name, request.zone, request.region, request.today.value_or(today()));
    if (!plan) {
        std::cerr << "--zone " << request.zone << ", --holidays " << request.region
                  << ": expected an IANA zone like Europe/Berlin and a region like DE-BY, AT, CH, "
                     "GB-ENG or US\n";
        return WrongCall;
    }
    plan->interval = model::Minutes(request.interval);
    plan->currency = request.currency;
    return savePlan(*plan, request.file);
}

} // namespace

void addPlanNew(CLI::App &plan, int &exitCode) {
    auto request = std::make_shared<Request>();
    CLI::App &create = *plan.add_subcommand("new", "An empty plan with the standard scenarios");
    CLI::App &demo = *plan.add_subcommand("demo", "The example plan, with made-up data");
    for (CLI::App *command : {&create, &demo}) {
        command->add_option("plan", request->file, "Plan file to write")->required();
        command->add_flag("--force", request->force, "Replace an existing file");
        addParsed(*command, "--today", request->today, parseDate, "YYYY-MM-DD",
                  "Date to count from (default: today)");
    }
    create.add_option("--name", request->name, "Name of the plan (default: the file's)");
    create.add_option("--zone", request->zone, "IANA time zone, e.g. Europe/Berlin")->required();
    create.add_option("--holidays", request->region, "Region of public holidays, e.g. DE-NW");
    create.add_option("--interval", request->interval, "Minutes of an interval")
        ->check(CLI::IsMember({15, 30, 60}));
    create.add_option("--currency", request->currency, "ISO 4217 code")
        ->check([](const std::string &text) {
            const bool fits =
                text.size() == 3 &&
                text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string::npos;
            return fits ? std::string() : "expected three capital letters, e.g. EUR";
        });
    demo.add_option("--seed", request->seed, "Of the made-up history");
    create.callback([request, &exitCode] { exitCode = runNew(*request); });
    demo.callback([request, &exitCode] {
        exitCode =
            isTaken(*request)
                ? WrongCall
                : savePlan(application::samplePlan(request->today.value_or(today()), request->seed),
                           request->file);
    });
}

} // namespace cli
