// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"
#include "app/cli/output.h"
#include "app/cli/plan.h"
#include "app/cli/planaccess.h"
#include "app/tasks/assumptions.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace cli {
namespace {

using Format = model::Table::Format;
using Kind = application::Assumption::Kind;

struct Request {
    std::string file;
    std::string out = "-";
    std::string dialect = "intl";
};

const char *nameOf(Kind kind) {
    switch (kind) {
    case Kind::Volume:
        return "contact volume";
    case Kind::HandleTime:
        return "handling time";
    case Kind::Reach:
        return "reach of the borrowed closed hours";
    case Kind::ClosedShare:
        return "contacts in closed hours per contact in open hours";
    case Kind::RetriesCounted:
        return "closed-hours callers counted again in open hours";
    case Kind::Retries:
        return "call again after a closed door";
    case Kind::Switches:
        return "write instead at a closed door";
    case Kind::SelfSolved:
        return "solve it alone at a closed door";
    case Kind::RetryDelay:
        return "mean delay of the second call after opening";
    case Kind::Redials:
        return "call again after hanging up";
    case Kind::Patience:
        return "mean patience";
    case Kind::HourlyWage:
        return "base wage per hour";
    case Kind::OnCosts:
        return "employer's on-costs";
    case Kind::NightSurcharge:
        return "night surcharge";
    case Kind::SundaySurcharge:
        return "Sunday surcharge";
    case Kind::HolidaySurcharge:
        return "public-holiday surcharge";
    case Kind::PlannedShrinkage:
        return "planned absence";
    case Kind::UnplannedShrinkage:
        return "unplanned absence";
    case Kind::MinimumAtNight:
        return "people at least at night";
    case Kind::StandbyPaid:
        return "pay while waiting on standby";
    case Kind::LostContact:
        return "value of a lost contact";
    case Kind::GoalAnswered:
        return "goal: share answered";
    case Kind::GoalWithin:
        return "goal: within";
    case Kind::Promise:
        return "promise to customers";
    case Kind::RedialDelay:
        return "mean delay until they call again";
    case Kind::Unsolved:
        return "come again because the answer solved nothing";
    case Kind::AskAgain:
        return "ask once more when the answer is late";
    case Kind::Tolerance:
        return "tolerance until they ask once more";
    case Kind::OvertimeSurcharge:
        return "overtime surcharge";
    case Kind::PartnerPrice:
        return "partner's price";
    case Kind::PartnerAnswers:
        return "partner's promise: share answered";
    case Kind::ContractHours:
        return "full-time week";
    }
    return "";
}

const char *unitName(application::Assumption::Unit unit, const std::string &currency) {
    using Unit = application::Assumption::Unit;
    switch (unit) {
    case Unit::Share:
        return "share";
    case Unit::Factor:
        return "factor";
    case Unit::Seconds:
        return "s";
    case Unit::Minutes:
        return "min";
    case Unit::Hours:
        return "h";
    case Unit::People:
        return "people";
    case Unit::Money:
        return currency.c_str();
    }
    return "";
}

const char *sourceName(application::Assumption::Source source) {
    using Source = application::Assumption::Source;
    switch (source) {
    case Source::Observed:
        return "observed";
    case Source::Forecast:
        return "forecast";
    case Source::Borrowed:
        return "borrowed";
    case Source::Assumed:
        return "assumed";
    case Source::Usual:
        return "default";
    case Source::Entered:
        return "entered";
    }
    return "";
}

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
    for (const auto &[assumption, low, high] : tornado.effects) {
        const auto *channel = plan.channel(assumption.channelId);
        table.rows.push_back(
            {channel ? channel->channel.name : std::string(), std::string(nameOf(assumption.kind)),
             assumption.value,
             std::string(unitName(application::unitOf(assumption.kind), plan.currency)),
             assumption.low, assumption.high, std::string(sourceName(assumption.source)), low.cost,
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
