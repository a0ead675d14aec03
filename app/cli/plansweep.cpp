// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/exitstatus.h"
#include "app/cli/output.h"
#include "app/cli/plan.h"
#include "app/cli/planaccess.h"
#include "app/tasks/tryhours.h"

#include <CLI/CLI.hpp>

#include <array>
#include <iostream>
#include <memory>
#include <optional>

namespace cli {
namespace {

using Format = model::Table::Format;

struct Request {
    std::string file;
    std::string out = "-";
    std::string dialect = "intl";
    std::optional<double> budget; ///< major units a week: only the best that costs no more
    std::optional<double> target; ///< only the cheapest that keeps this share of promises
};

model::Table sweepTable(const Request &request, const model::Plan &plan,
                        const application::Results &results) {
    model::Table table;
    table.id = "sweep";
    table.columns = {{"name"},
                     {"cost_per_week", Format::Money},
                     {"within_promise", Format::Percent},
                     {"fte", Format::Number},
                     {"lost", Format::Number},
                     {"efficient"},
                     {"figures"}};
    auto points = application::sweepOpeningHours(plan, results, *plan.scenario(plan.chosen),
                                                 progressLine("trying opening hours"));
    if (request.budget || request.target) {
        const auto best = request.budget ? application::bestForBudget(points, *request.budget)
                                         : application::cheapestForTarget(points, *request.target);
        points = best ? std::vector{points[*best]} : std::vector<application::TriedHours>{};
    }
    for (const auto &[point, exact] : points)
        table.rows.push_back({point.name, point.costPerWeek, point.withinPromise, point.fte,
                              point.lost, std::string(point.efficient ? "yes" : "no"),
                              std::string(exact ? "exact" : "quick")});
    return table;
}

model::Table hoursTable(const Request &, const model::Plan &plan,
                        const application::Results &results) {
    static constexpr std::array days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    model::Table table;
    table.id = "hours";
    table.columns = {{"weekday"},
                     {"hour", Format::Number, 0},
                     {"now"},
                     {"cost_change_per_week", Format::Money},
                     {"within_promise_change_contacts", Format::Number},
                     {"lost_change_contacts", Format::Number}};
    const auto values = application::hourValues(plan, results, *plan.scenario(plan.chosen),
                                                progressLine("trying each hour"));
    for (const auto &value : values)
        table.rows.push_back({std::string(days[static_cast<std::size_t>(value.hourOfWeek / 24)]),
                              static_cast<double>(value.hourOfWeek % 24),
                              std::string(value.open ? "open" : "closed"), value.costChange,
                              value.withinPromiseChange, value.lostChange});
    return table;
}

using MakeTable = model::Table (*)(const Request &, const model::Plan &,
                                   const application::Results &);

int run(const Request &request, MakeTable make) {
    int exitCode = Done;
    const auto plan = openPlan(request.file, exitCode);
    if (!plan)
        return exitCode;
    if (!plan->scenario(plan->chosen)) {
        std::cerr << request.file << ": the plan has no chosen scenario\n";
        return WrongInput;
    }
    const auto results = compute(*plan, application::Stage::Outcome, exitCode);
    if (exitCode != Done)
        return exitCode;
    const auto table = make(request, *plan, results);
    endProgressLine();
    if (table.rows.empty()) {
        std::cerr << request.file << ": none of the opening hours tried "
                  << (request.budget ? "costs so little" : "keeps so many promises") << '\n';
        return Unsolved;
    }
    std::string error;
    if (writeWhole(request.out, application::csvText(table, csvDialect(request.dialect)), error))
        return Done;
    std::cerr << error << '\n';
    return Failed;
}

} // namespace

void addPlanSweep(CLI::App &plan, int &exitCode) {
    auto request = std::make_shared<Request>();
    const auto add = [&](const char *name, const char *description, MakeTable make) {
        CLI::App &command = *plan.add_subcommand(name, description);
        command.add_option("plan", request->file, "Plan file")->required();
        command.add_option("--out", request->out, "CSV file; - for standard output (default)");
        command.add_option("--dialect", request->dialect, "intl (default) or de")
            ->check(CLI::IsMember({"intl", "de"}));
        command.callback([request, make, &exitCode] { exitCode = run(*request, make); });
        return &command;
    };
    CLI::App &sweep =
        *add("sweep", "Cost and reach of many opening hours, from the chosen scenario", sweepTable);
    CLI::Option *budget =
        sweep
            .add_option("--budget", request->budget,
                        "Only the one that keeps most promises for no more money a week")
            ->check(CLI::NonNegativeNumber);
    sweep
        .add_option_function<std::string>(
            "--target",
            [request](const std::string &text) {
                request->target = parseShare(text);
                if (!request->target)
                    throw CLI::ValidationError("--target", "expected a share such as 0.8 or 80%");
            },
            "Only the cheapest that keeps this share of promises, e.g. 80%")
        ->excludes(budget);
    add("hours", "What each of the 168 hours is worth to the chosen scenario", hoursTable);
}

} // namespace cli
