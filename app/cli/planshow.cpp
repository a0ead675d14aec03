// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"
#include "app/cli/plan.h"
#include "app/cli/planaccess.h"
#include "app/report/findings.h"
#include "model/plan/plancheck.h"
#include "model/shifts/rostercheck.h"
#include "model/shifts/rulewords.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <memory>

namespace cli {
namespace {

struct Request {
    std::string file;
    bool json = false;
};

using Json = nlohmann::ordered_json;

const char *nameOf(model::Medium medium) {
    switch (medium) {
    case model::Medium::Phone:
        return "phone";
    case model::Medium::Email:
        return "email";
    case model::Medium::Social:
        return "social";
    case model::Medium::Chat:
        return "chat";
    case model::Medium::Other:
        break;
    }
    return "other";
}

/// What a scenario assumes of one channel beside its hours.
Json describe(const model::ChannelCoverage &coverage) {
    const model::FailureDemand &failure = coverage.failure;
    const model::Partner &partner = coverage.partner;
    Json result{
        {"redials", coverage.redials},
        {"redial_delay_min", coverage.redialDelay.count()},
        {"at_closing", coverage.atClosing == model::AtClosing::Served ? "served" : "sent_away"},
        {"failure",
         {{"unsolved", failure.unsolved},
          {"unsolved_delay_min", failure.unsolvedDelay.count()},
          {"late", failure.late},
          {"tolerance_min", failure.tolerance.count()}}},
        {"partner", nullptr},
        {"classes", Json::array()}};
    for (const auto &one : coverage.classes)
        result["classes"].push_back({{"name", one.name},
                                     {"share", one.share},
                                     {"hours_per_week", one.hours().hoursPerWeek()},
                                     {"promise_s", one.promise.count()}});
    if (partner.isActive())
        result["partner"] = {
            {"hours_per_week", partner.hours.hoursPerWeek()},
            {"per", partner.per == model::Partner::Per::Contact ? "contact" : "minute"},
            {"price", partner.price.major()},
            {"answered", partner.answered},
            {"within_s", partner.within.count()},
            {"hands_back", partner.handsBack}};
    return result;
}

Json describe(const model::Plan &plan) {
    Json result{{"name", plan.name},
                {"zone", plan.calendar.zone.name()},
                {"holidays", plan.calendar.region},
                {"interval_minutes", plan.interval.count()},
                {"currency", plan.currency},
                {"channels", Json::array()},
                {"scenarios", Json::array()}};
    for (const auto &channel : plan.channels) {
        const auto &history = *channel.history;
        double offered = 0;
        for (const auto &report : history.intervals)
            if (report.status != model::IntervalStatus::Missing && report.offered > 0)
                offered += report.offered;
        Json entry{{"name", channel.channel.name},
                   {"medium", nameOf(channel.channel.medium)},
                   {"kind", channel.channel.kind == model::ChannelKind::Live ? "live" : "deferred"},
                   {"offered", offered},
                   {"history_begin", nullptr},
                   {"history_end", nullptr}};
        if (!history.isEmpty()) {
            entry["history_begin"] = timeText(history.grid.begin(), plan.calendar);
            entry["history_end"] = timeText(history.grid.end(), plan.calendar);
        }
        result["channels"].push_back(std::move(entry));
    }
    for (const auto &scenario : plan.scenarios) {
        Json hours = Json::object();
        Json behaviour = Json::object();
        for (const auto &[id, coverage] : scenario.channels)
            if (const auto *channel = plan.channel(id)) {
                hours[channel->channel.name] = coverage.hours.hoursPerWeek();
                behaviour[channel->channel.name] = describe(coverage);
            }
        result["scenarios"].push_back({{"name", scenario.name},
                                       {"baseline", scenario.id == plan.baseline},
                                       {"chosen", scenario.id == plan.chosen},
                                       {"team", wordOf(scenario.team)},
                                       {"usable_idle", scenario.usableIdle},
                                       {"open_hours_per_week", std::move(hours)},
                                       {"coverage", std::move(behaviour)}});
    }
    return result;
}

int show(const Request &request) {
    int exitCode = Done;
    const auto plan = openPlan(request.file, exitCode);
    if (!plan)
        return exitCode;
    const Json described = describe(*plan);
    if (request.json) {
        std::cout << described.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
        return Done;
    }
    std::cout << plan->name << " – " << plan->calendar.zone.name()
              << (plan->calendar.region.empty() ? "" : ", holidays " + plan->calendar.region)
              << ", " << plan->interval.count() << " min\n\n";
    model::Table channels;
    channels.columns = {{"channel"},
                        {"medium"},
                        {"history begins"},
                        {"ends"},
                        {"contacts", model::Table::Format::Number, 0}};
    for (const auto &channel : described["channels"]) {
        const auto cell = [&](const char *key) {
            return channel[key].is_string() ? model::Table::Cell(channel[key].get<std::string>())
                                            : model::Table::Cell();
        };
        channels.rows.push_back({cell("name"), cell("medium"), cell("history_begin"),
                                 cell("history_end"), channel["offered"].get<double>()});
    }
    std::cout << textTable(channels) << '\n';
    model::Table scenarios;
    scenarios.columns = {
        {" "}, {"scenario"}, {"channel"}, {"open hours a week", model::Table::Format::Number, 1}};
    char letter = 'A';
    for (const auto &scenario : described["scenarios"]) {
        for (const auto &[channel, hours] : scenario["open_hours_per_week"].items())
            scenarios.rows.push_back({std::string(1, letter), scenario["name"].get<std::string>(),
                                      channel, hours.get<double>()});
        ++letter;
    }
    std::cout << textTable(scenarios);
    return Done;
}

/// What the scenarios' shifts do not keep and nobody has accepted, a line each; hard rules first.
/// A reminder, no error: such plans can be saved and worked with.
std::size_t sayRosterFindings(const std::string &file, const model::Plan &plan) {
    std::size_t said = 0;
    for (const auto &scenario : plan.scenarios) {
        for (const auto &[finding, accepted] : application::findingsOf(plan, scenario.id)) {
            if (accepted)
                continue;
            ++said;
            const model::Agent *agent = plan.agent(finding.agent);
            std::cerr << file << ": " << (model::isHard(finding) ? "warning: " : "note: ")
                      << scenario.name << ": " << (agent ? agent->name : "somebody") << ": "
                      << model::wordOf(finding.rule) << ' ' << finding.found << ", limit "
                      << finding.limit << ", " << dateText(finding.first);
            if (finding.last != finding.first)
                std::cerr << ".." << dateText(finding.last);
            if (!finding.paragraph.empty())
                std::cerr << " (" << finding.paragraph << ')';
            std::cerr << '\n';
        }
    }
    return said;
}

int check(const Request &request) {
    int exitCode = Done;
    const auto plan = openPlan(request.file, exitCode);
    if (!plan)
        return exitCode;
    const auto problems = model::check(*plan);
    for (const auto &problem : problems)
        std::cerr << request.file << ": " << problemText(problem) << '\n';
    const bool wrong = std::any_of(problems.begin(), problems.end(), [](const auto &problem) {
        return problem.severity == model::Severity::Error;
    });
    const std::size_t findings = sayRosterFindings(request.file, *plan);
    if (problems.empty() && findings == 0)
        std::cout << request.file << ": no problem found\n";
    return wrong ? WrongInput : Done;
}

int run(const Request &request) {
    int exitCode = Done;
    const auto plan = openPlan(request.file, exitCode);
    if (!plan)
        return exitCode;
    const auto results = compute(*plan, application::Stage::Frontier, exitCode);
    if (exitCode != Done)
        return exitCode;
    for (const auto &channel : results.channels) {
        const auto *known = plan->channel(channel.channelId);
        std::cout << known->channel.name << ": ";
        if (channel.forecast->calls.count() == 0)
            std::cout << "no forecast\n";
        else
            std::cout << channel.forecast->method << ", " << channel.forecast->dayTotals.size()
                      << " days from "
                      << timeText(channel.forecast->calls.grid().begin(), plan->calendar) << '\n';
    }
    std::cout << "week of " << dateText(results.weekBegin) << ": " << results.outcomes.size()
              << " scenarios, " << results.frontier.size() << " other opening hours tried\n";
    return Done;
}

} // namespace

void addPlanShow(CLI::App &plan, int &exitCode) {
    auto request = std::make_shared<Request>();
    const auto add = [&](const char *name, const char *description,
                         int (*perform)(const Request &)) {
        CLI::App *command = plan.add_subcommand(name, description);
        command->add_option("plan", request->file, "Plan file")->required();
        command->callback([request, perform, &exitCode] { exitCode = perform(*request); });
        return command;
    };
    add("show", "What is in a plan", show)->add_flag("--json", request->json, "Machine-readable");
    add("check",
        "Whether the file is whole, every problem of the plan, and every rule its shifts "
        "break (in the rule's unit: minutes, days, nights)",
        check);
    add("run", "Recompute everything", run);
}

} // namespace cli
