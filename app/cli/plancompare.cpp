// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/exitstatus.h"
#include "app/cli/options.h"
#include "app/cli/plan.h"
#include "app/cli/planaccess.h"
#include "app/report/tables.h"
#include "app/tasks/cbcsolver.h"
#include "app/tasks/realshifts.h"

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
    bool withShifts = false;
    double seconds = 20; ///< of building, per scenario
    std::uint64_t seed = 1;
};

using Json = nlohmann::ordered_json;

Json orNull(const std::optional<double> &value) { return value ? Json(*value) : Json(nullptr); }

/// By criticality; empty where a channel has no classes.
Json partsJson(const model::ChannelOutcome &channel) {
    Json parts = Json::array();
    for (const auto &part : channel.parts)
        parts.push_back({{"name", part.channel.name},
                         {"natural_demand", part.naturalContacts},
                         {"within_promise", part.customerView.withinPromise},
                         {"median_s", part.customerView.median},
                         {"p90_s", part.customerView.p90},
                         {"open_hours_per_week", part.openHours},
                         {"paid_hours_per_week", part.paidHours}});
    return parts;
}

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
            {"idle_hours_per_week", channel.idleHours},
            {"repeat_contacts_per_week", channel.repeatContacts},
            {"partner_contacts_per_week", channel.partnerContacts},
            {"goal_reachable", channel.goalReachable},
            {"classes", partsJson(channel)}};
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

const char *nameOf(model::ShiftEffect effect) {
    switch (effect) {
    case model::ShiftEffect::Short:
        return "short";
    case model::ShiftEffect::Surplus:
        return "more_than_required";
    case model::ShiftEffect::Idle:
        return "while_nobody_is_required";
    case model::ShiftEffect::PartOpen:
        return "intervals_open_in_part";
    case model::ShiftEffect::AwayBeyond:
        return "away_beyond_shrinkage";
    case model::ShiftEffect::FixedWork:
        return "fixed_work_without_shifts";
    case model::ShiftEffect::Night:
        return "night_surcharge";
    case model::ShiftEffect::Sunday:
        return "sunday_surcharge";
    case model::ShiftEffect::Holiday:
        return "holiday_surcharge";
    case model::ShiftEffect::Standby:
        return "standby";
    }
    return "";
}

Json costJson(const model::CostBreakdown &cost) {
    return {{"base", cost.base.major()},       {"night", cost.night.major()},
            {"sunday", cost.sunday.major()},   {"holiday", cost.holiday.major()},
            {"standby", cost.standby.major()}, {"overtime", cost.overtime.major()},
            {"partner", cost.partner.major()}, {"lost_contacts", cost.lostContacts.major()}};
}

Json shiftsJson(const application::ScenarioShifts &shifts) {
    const model::RealShifts &real = shifts.real;
    Json differences = Json::array();
    for (const auto &one : real.differences)
        differences.push_back(
            {{"effect", nameOf(one.effect)}, {"paid_hours", one.hours}, {"cost", one.cost}});
    return {{"built_for_this", shifts.built},
            {"shifts", real.shifts},
            {"open_shifts", real.openShifts},
            {"people", real.people},
            {"required_hours", real.requiredHours},
            {"duty_hours", real.dutyHours},
            {"away_hours", real.awayHours},
            {"short_hours", real.missingHours},
            {"surplus_hours", real.surplusHours},
            {"scheduling_loss", real.schedulingLoss()},
            {"paid_hours_per_week", real.paidHours},
            {"fte", real.fte},
            {"cost_per_week", real.cost.total().major()},
            {"cost", costJson(real.cost)},
            {"heads",
             {{"least", real.bounds.heads()},
              {"by_hours", real.bounds.hours},
              {"by_shifts_a_week", real.bounds.crew},
              {"by_sundays", real.bounds.sundays},
              {"by_nights", real.bounds.nights}}},
            {"differences_from_estimate", std::move(differences)}};
}

/// The same for reading: estimate and real shifts side by side, then what lies between.
model::Table shiftsTable(const application::Results &results,
                         const std::vector<application::ScenarioShifts> &withShifts) {
    using Format = model::Table::Format;
    model::Table table;
    table.title = "With real shifts";
    table.columns = {{"scenario"},
                     {"shifts"},
                     {"shifts_count", Format::Number, 0},
                     {"open_shifts", Format::Number, 0},
                     {"short_hours", Format::Number, 1},
                     {"surplus_hours", Format::Number, 1},
                     {"scheduling_loss_share", Format::Percent, 1},
                     {"paid_hours_estimated", Format::Number, 1},
                     {"paid_hours", Format::Number, 1},
                     {"fte_estimated", Format::Number, 1},
                     {"fte", Format::Number, 1},
                     {"people", Format::Number, 0},
                     {"heads_least", Format::Number, 0},
                     {"cost_per_week_estimated", Format::Money},
                     {"cost_per_week", Format::Money}};
    for (const auto &difference : withShifts.empty() ? std::vector<model::ShiftDifference>()
                                                     : withShifts.front().real.differences)
        table.columns.push_back(
            {std::string("cost_change_") + nameOf(difference.effect), Format::Money});
    for (const auto &[id, built, real] : withShifts) {
        const auto *outcome = results.outcome(id);
        std::vector<model::Table::Cell> row{outcome->name,
                                            built ? "built for this" : "of the plan",
                                            double(real.shifts),
                                            double(real.openShifts),
                                            real.missingHours,
                                            real.surplusHours,
                                            real.schedulingLoss(),
                                            outcome->paidHours,
                                            real.paidHours,
                                            outcome->fte,
                                            real.fte,
                                            double(real.people),
                                            real.bounds.heads(),
                                            outcome->cost.total().major(),
                                            real.cost.total().major()};
        for (const auto &difference : real.differences)
            row.emplace_back(difference.cost);
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string_view teamOf(const model::Plan &plan, int scenarioId) {
    const auto *scenario = plan.scenario(scenarioId);
    return wordOf(scenario ? scenario->team : model::TeamStructure::Dedicated);
}

Json comparisonJson(const model::Plan &plan, const application::Results &results,
                    const std::vector<application::ScenarioShifts> &withShifts) {
    Json scenarios = Json::array();
    for (std::size_t i = 0; i < results.outcomes.size(); ++i) {
        const auto &outcome = results.outcomes[i];
        Json channels = Json::array();
        for (const auto &channel : outcome.channels)
            channels.push_back(channelJson(channel, plan.calendar));
        scenarios.push_back(
            {{"name", outcome.name},
             {"team", teamOf(plan, outcome.scenarioId)},
             {"open_hours_per_week", outcome.openHours},
             {"cost_per_week", outcome.cost.total().major()},
             {"cost_overtime_per_week", outcome.cost.overtime.major()},
             {"cost_partner_per_week", outcome.cost.partner.major()},
             {"cost", costJson(outcome.cost)},
             {"fte", outcome.fte},
             {"paid_hours_per_week", outcome.paidHours},
             {"duty_hours_per_week", outcome.dutyHours},
             {"peak_positions", outcome.peakPositions},
             {"natural_demand", outcome.naturalContacts()},
             {"lost", outcome.fate.lost()},
             {"within_promise", outcome.customerView.withinPromise},
             {"answered_later", outcome.customerView.answeredLater},
             {"median_s",
              outcome.fate.answered() > 0 ? Json(outcome.customerView.median) : Json(nullptr)},
             {"p90_s",
              outcome.fate.answered() > 0 ? Json(outcome.customerView.p90) : Json(nullptr)},
             {"channels", std::move(channels)},
             {"ranges",
              i < results.ranges.size() ? rangesJson(results.ranges[i]) : Json::object()}});
        for (const auto &shifts : withShifts)
            if (shifts.scenarioId == outcome.scenarioId)
                scenarios.back()["with_shifts"] = shiftsJson(shifts);
    }
    const auto *baseline = plan.scenario(plan.baseline);
    return {{"week_begin", dateText(results.weekBegin)},
            {"currency", plan.currency},
            {"baseline", baseline ? Json(baseline->name) : Json(nullptr)},
            {"scenarios", std::move(scenarios)}};
}

int run(const Request &request) {
    int exitCode = Done;
    // Without files nobody reads how well the methods would have done.
    const auto last =
        request.csvFolder.empty() ? application::Stage::Ranges : application::Stage::Backtest;
    const auto computed = openComputed(request.file, request.scenarios, last, exitCode);
    if (!computed)
        return exitCode;
    const auto &[plan, results] = *computed;
    const auto tables = application::reportTables(plan, results, application::Language::English);
    if (!request.csvFolder.empty())
        if (const auto problem = application::exportCsv(
                tables, QString::fromStdString(request.csvFolder), csvDialect(request.dialect)))
            return say(*problem);
    std::vector<application::ScenarioShifts> withShifts;
    if (request.withShifts) {
        if (!application::cbcIsInstalled())
            std::cerr << "plan compare: the program cbc is not installed; shifts built for the "
                         "comparison are only a first guess\n";
        application::BuildOptions options;
        options.time = std::chrono::duration<double>(request.seconds);
        options.seed = request.seed;
        withShifts =
            application::realShifts(plan, results, options, progressLine("building shifts"));
        endProgressLine();
    }
    if (request.json) {
        std::cout << comparisonJson(plan, results, withShifts)
                         .dump(2, ' ', false, Json::error_handler_t::replace)
                  << '\n';
    } else {
        std::cout << "week of " << dateText(results.weekBegin) << "\n\n";
        for (const auto &table : tables)
            if (table.id == "comparison")
                std::cout << table.title << '\n' << turnedTextTable(table) << '\n';
            else if (table.id == "fates")
                std::cout << table.title << '\n' << textTable(table);
            else if (table.id == "ranges")
                std::cout << '\n' << table.title << '\n' << turnedTextTable(table);
        if (!withShifts.empty()) {
            const auto shifts = shiftsTable(results, withShifts);
            std::cout << '\n' << shifts.title << '\n' << turnedTextTable(shifts);
        }
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
    command.add_flag("--with-shifts", request->withShifts,
                     "Beside the estimates, figures of real shifts: the plan's own, else built for "
                     "this and not kept");
    addParsed(command, "--time-limit", request->seconds, parseDuration, "a duration such as 20s",
              "With shifts: how long to build those of one scenario (default 20s)");
    command.add_option("--seed", request->seed, "Of chance in building (default 1)");
    command.footer(
        "JSON: \"ranges\" of a scenario hold, over sample paths of the forecast with people sized\n"
        "for each, the middle 80 % (\"level\") of cost_per_week, fte, within_promise and lost as\n"
        "{\"low\", \"high\"}, how many \"paths\" there were, and on what share of the same paths "
        "it\n"
        "is cheaper than the baseline and keeps more promises (ties count half).\n"
        "\"with_shifts\": the planning week with real shifts; shrinkage as in the estimate.\n"
        "\"differences_from_estimate\" add up to the difference of paid_hours_per_week and of the\n"
        "staff cost. \"heads\" are the least people by paid hours, by shifts a week, by the\n"
        "Sundays the law leaves to work, and by seven nights in four weeks.");
    command.callback([request, &exitCode] { exitCode = run(*request); });
}

} // namespace cli
