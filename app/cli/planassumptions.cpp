// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"
#include "app/cli/output.h"
#include "app/cli/plan.h"
#include "app/cli/planaccess.h"
#include "app/report/assumptionwords.h"
#include "app/tasks/assumptions.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace cli {
namespace {

using Format = model::Table::Format;

struct Request {
    std::string file;
    std::string out = "-";
    std::string dialect = "intl";
};

model::Table tableOf(const model::Plan &plan, const application::Tornado &tornado) {
    model::Table table;
    table.id = "assumptions";
    table.columns = {{"channel"},
                     {"assumption"},
                     {"value", Format::Number, 4},
                     {"unit"},
                     {"low", Format::Number, 4},
                     {"high", Format::Number, 4},
                     {"source"},
                     {"cost_difference_per_week_at_low", Format::Money},
                     {"cost_difference_per_week_at_high", Format::Money},
                     {"within_promise_difference_at_low", Format::Percent, 2},
                     {"within_promise_difference_at_high", Format::Percent, 2}};
    constexpr auto language = application::Language::English;
    for (const auto &[assumption, low, high] : tornado.effects) {
        const auto *channel = plan.channel(assumption.channelId);
        table.rows.push_back(
            {channel ? channel->channel.name : std::string(),
             application::assumptionName(assumption.kind, language), assumption.value,
             application::assumptionUnit(assumption.kind, plan.currency, language), assumption.low,
             assumption.high, application::assumptionSource(assumption, language), low.cost,
             high.cost, low.withinPromise, high.withinPromise});
    }
    return table;
}

int run(const Request &request) {
    int exitCode = Done;
    const auto plan = openPlan(request.file, exitCode);
    if (!plan)
        return exitCode;
    if (plan->scenarios.size() < 2) {
        std::cerr << request.file << ": a second scenario is needed to compare with\n";
        return WrongInput;
    }
    const auto results = compute(*plan, application::Stage::Outcome, exitCode);
    if (exitCode != Done)
        return exitCode;
    const auto tornado =
        application::tornado(*plan, results, progressLine("varying one assumption at a time"));
    endProgressLine();
    std::string error;
    if (writeWhole(request.out,
                   application::csvText(tableOf(*plan, tornado), csvDialect(request.dialect)),
                   error))
        return Done;
    std::cerr << error << '\n';
    return Failed;
}

} // namespace

void addPlanAssumptions(CLI::App &plan, int &exitCode) {
    auto request = std::make_shared<Request>();
    CLI::App &command = *plan.add_subcommand(
        "assumptions", "What the comparison rests on, and what each assumption changes");
    command.add_option("plan", request->file, "Plan file")->required();
    command.add_option("--out", request->out, "CSV file; - for standard output (default)");
    command.add_option("--dialect", request->dialect, "intl (default) or de")
        ->check(CLI::IsMember({"intl", "de"}));
    command.footer(
        "Differences are the chosen scenario's against the baseline, with one assumption\n"
        "at its low or high value and all others as planned.");
    command.callback([request, &exitCode] { exitCode = run(*request); });
}

} // namespace cli
