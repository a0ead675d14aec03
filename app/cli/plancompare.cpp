// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"
#include "app/cli/plan.h"
#include "app/cli/planaccess.h"
#include "app/report/tables.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace cli {
namespace {

struct Request {
    std::string file;
    std::vector<std::string> scenarios;
    std::string csvFolder;
    std::string dialect = "intl";
    bool json = false;
};

using Json = nlohmann::ordered_json;

Json orNull(const std::optional<double> &value) { return value ? Json(*value) : Json(nullptr); }

Json channelJson(const model::ChannelOutcome &channel, const model::Calendar &calendar) {
    const auto &fate = channel.fate;
    const auto &inside = channel.operatorView;
    const auto &customer = channel.customerView;
    const bool answered = fate.answered() > 0;
    Json hours = Json::array();
    for (const auto &hour : channel.hours)
        hours.push_back({{"median_s", orNull(hour.median)},
                         {"p90_s", orNull(hour.p90)},
                         {"contacts", hour.natural},
                         {"within_promise", hour.withinPromise}});
    Json openings = Json::array();
    for (const auto &opening : channel.openings)
        openings.push_back({{"at", timeText(opening.at, calendar)},
                            {"contacts", opening.contacts},
                            {"hours", opening.hours},
                            {"minutes_to_clear", opening.minutesToClear}});
    return {{"name", channel.channel.name},
            {"kind", channel.channel.kind == model::ChannelKind::Live ? "live" : "deferred"},
            {"natural_demand", channel.naturalContacts},
            {"fate",
             {{"answered_first_try", fate.answeredFirstTry},
              {"answered_after_retry", fate.answeredAfterRetry},
              {"answered_after_switch", fate.answeredAfterSwitch},
              {"abandoned", fate.abandoned},
              {"lost_closed", fate.lostClosed},
              {"sent_away", fate.sentAway},
              {"self_solved", fate.selfSolved},
              {"waiting", fate.waiting}}},
            {"operator_view",
             {{"offered", inside.offered},
              {"service_level", inside.serviceLevel},
              {"average_wait_s", inside.averageWait},
              {"abandoned", inside.abandoned},
              {"occupancy", inside.occupancy}}},
            {"customer_view",
             {{"within_promise", customer.withinPromise},
              {"answered_later", customer.answeredLater},
              {"median_s", answered ? Json(customer.median) : Json(nullptr)},
              {"p90_s", answered ? Json(customer.p90) : Json(nullptr)}}},
            {"response_by_hour_of_week", std::move(hours)},
            {"backlog",
             {{"peak_hours", channel.peakWaitingHours}, {"at_opening", std::move(openings)}}},
            {"open_hours_per_week", channel.openHours},
            {"paid_hours_per_week", channel.paidHours},
            {"overtime_hours_per_week", channel.overtimeHours},
            {"repeat_contacts_per_week", channel.repeatContacts},
            {"partner_contacts_per_week", channel.partnerContacts},
            {"goal_reachable", channel.goalReachable}};
}

Json rangeJson(const model::Range &range) { return {{"low", range.low}, {"high", range.high}}; }

/// Empty without sample paths.
Json rangesJson(const model::ScenarioRanges &ranges) {
    if (ranges.paths == 0)
        return Json::object();
    return {{"level", model::ScenarioRanges::level},
            {"paths", ranges.paths},
            {"cost_per_week", rangeJson(ranges.cost)},
            {"fte", rangeJson(ranges.fte)},
            {"within_promise", rangeJson(ranges.withinPromise)},
            {"lost", rangeJson(ranges.lost)},
            {"probability_cheaper_than_baseline", ranges.cheaper},
            {"probability_more_within_promise_than_baseline", ranges.better}};
}

Json comparisonJson(const model::Plan &plan, const application::Results &results) {
    Json scenarios = Json::array();
    for (std::size_t i = 0; i < results.outcomes.size(); ++i) {
        const auto &outcome = results.outcomes[i];
        Json channels = Json::array();
        for (const auto &channel : outcome.channels)
            channels.push_back(channelJson(channel, plan.calendar));
        scenarios.push_back({{"name", outcome.name},
                             {"open_hours_per_week", outcome.openHours},
                             {"cost_per_week", outcome.cost.total().major()},
                             {"cost_overtime_per_week", outcome.cost.overtime.major()},
                             {"cost_partner_per_week", outcome.cost.partner.major()},
                             {"fte", outcome.fte},
                             {"paid_hours_per_week", outcome.paidHours},
                             {"within_promise", outcome.customerView.withinPromise},
                             {"channels", std::move(channels)},
                             {"ranges", i < results.ranges.size() ? rangesJson(results.ranges[i])
                                                                  : Json::object()}});
    }
    const auto *baseline = plan.scenario(plan.baseline);
    return {{"week_begin", dateText(results.weekBegin)},
            {"currency", plan.currency},
            {"baseline", baseline ? Json(baseline->name) : Json(nullptr)},
            {"scenarios", std::move(scenarios)}};
}

/// The same for reading.
model::Table rangesTable(const application::Results &results) {
    using Format = model::Table::Format;
    model::Table table;
    table.title = "Over sample paths of the forecast, people sized for each: middle 80 %";
    table.columns = {{"scenario"},
                     {"cost_per_week_low", Format::Money},
                     {"cost_per_week_high", Format::Money},
                     {"fte_low", Format::Number, 1},
                     {"fte_high", Format::Number, 1},
                     {"within_promise_low", Format::Percent, 1},
                     {"within_promise_high", Format::Percent, 1},
                     {"lost_low", Format::Number, 1},
                     {"lost_high", Format::Number, 1},
                     {"cheaper_than_baseline_probability", Format::Percent, 0},
                     {"better_than_baseline_probability", Format::Percent, 0}};
    for (std::size_t i = 0; i < results.ranges.size() && i < results.outcomes.size(); ++i) {
        const model::ScenarioRanges &ranges = results.ranges[i];
        if (ranges.paths > 0)
            table.rows.push_back({results.outcomes[i].name, ranges.cost.low, ranges.cost.high,
                                  ranges.fte.low, ranges.fte.high, ranges.withinPromise.low,
                                  ranges.withinPromise.high, ranges.lost.low, ranges.lost.high,
                                  ranges.cheaper, ranges.better});
    }
    return table;
}

int run(const Request &request) {
    int exitCode = Done;
    const auto computed = openComputed(request.file, request.scenarios, exitCode);
    if (!computed)
        return exitCode;
    const auto &[plan, results] = *computed;
    const auto tables = application::reportTables(plan, results, application::Language::English);
    if (!request.csvFolder.empty())
        if (const auto problem = application::exportCsv(
                tables, QString::fromStdString(request.csvFolder), csvDialect(request.dialect)))
            return say(*problem);
    if (request.json) {
        std::cout
            << comparisonJson(plan, results).dump(2, ' ', false, Json::error_handler_t::replace)
            << '\n';
    } else {
        std::cout << "week of " << dateText(results.weekBegin) << "\n\n";
        for (const auto &table : tables)
            if (table.id == "comparison")
                std::cout << table.title << '\n' << turnedTextTable(table) << '\n';
            else if (table.id == "fates")
                std::cout << table.title << '\n' << textTable(table);
        if (const auto ranges = rangesTable(results); !ranges.rows.empty())
            std::cout << '\n' << ranges.title << '\n' << turnedTextTable(ranges);
    }
    std::cout.flush();
    return std::cout ? Done : Failed;
}

} // namespace

void addPlanCompare(CLI::App &plan, int &exitCode) {
    auto request = std::make_shared<Request>();
    CLI::App &command = *plan.add_subcommand("compare", "Scenarios side by side");
    command.add_option("plan", request->file, "Plan file")->required();
    command.add_option("--scenarios", request->scenarios, "Letters or names, e.g. A,B")
        ->delimiter(',');
    command.add_option("--csv", request->csvFolder, "Folder for every table as CSV");
    command.add_option("--dialect", request->dialect, "Of the CSV files: intl (default) or de")
        ->check(CLI::IsMember({"intl", "de"}));
    command.add_flag("--json", request->json, "Machine-readable");
    command.footer(
        "JSON: \"ranges\" of a scenario hold, over sample paths of the forecast with people sized\n"
        "for each, the middle 80 % (\"level\") of cost_per_week, fte, within_promise and lost as\n"
        "{\"low\", \"high\"}, how many \"paths\" there were, and on what share of the same paths "
        "it\n"
        "is cheaper than the baseline and keeps more promises (ties count half).");
    command.callback([request, &exitCode] { exitCode = run(*request); });
}

} // namespace cli
