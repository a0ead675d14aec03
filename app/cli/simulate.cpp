// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulate.h"

#include "app/cli/arguments.h"
#include "app/cli/exitstatus.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/planaccess.h"
#include "app/recompute/coveragebasis.h"
#include "model/simulation/formulalimits.h"
#include "model/simulation/scenariosimulation.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cmath>
#include <iostream>
#include <memory>
#include <stdexcept>

namespace cli {
namespace {

using Json = nlohmann::ordered_json;
using Format = model::Table::Format;

struct Request {
    std::string file;
    std::vector<std::string> scenarios;
    std::size_t weeks = 0; ///< 0: as many as the precision needs
    double precision = 0.005;
    std::size_t most = 4800;
    std::size_t warmUp = 6;
    std::uint64_t seed = 1;
    unsigned threads = 0;
    std::optional<model::DurationLaw> handling;
    std::optional<model::DurationLaw> patience;
    std::string closing; ///< empty: as the scenario says
    std::optional<double> redialDelay;
    bool json = false;
    std::string out = "-";
    std::string dialect = "intl";
};

/// One scenario, by formulas and by simulation.
struct Pair {
    model::ScenarioOutcome planned;
    model::SimulatedScenario simulated;
    std::vector<std::vector<model::FormulaLimit>> limits; ///< by channel
};

struct LimitWords {
    const char *code;
    const char *text;
};

LimitWords wordsOf(model::FormulaLimit limit) {
    using Limit = model::FormulaLimit;
    switch (limit) {
    case Limit::RedialsAtOnce:
        return {"redials_at_once", "who hangs up calls again at once, as a new caller by formula"};
    case Limit::AskedAgain:
        return {"asked_again", "many ask again who wait too long, and so make others wait"};
    case Limit::OtherHandling:
        return {"other_handling", "handling times spread in another way than exponentially"};
    case Limit::OtherPatience:
        return {"other_patience", "patience spreads in another way than exponentially"};
    case Limit::OtherClosing:
        return {"other_closing", "who waits at closing time meets another rule than planned"};
    case Limit::FinishedByLeavers:
        return {"finished_by_leavers", "people who leave finish what they have in hand"};
    case Limit::OtherSessions:
        return {"other_sessions", "people hold more conversations than the policy says"};
    case Limit::KeptConversations:
        return {"kept_conversations",
                "people keep their conversations; by formula they are spread anew at each end"};
    case Limit::TransfersIn:
        return {"transfers_in", "contacts are handed on to this channel"};
    case Limit::SharedPeople:
        return {"shared_people", "people work on deferred contacts when they are idle"};
    case Limit::Crisis:
        return {"crisis", "a surge comes on top of the forecast"};
    }
    return {"", ""};
}

/// `exponential`, `deterministic`, `lognormal:1.5`, `erlang:0.25`: the shape and, after a colon,
/// the squared coefficient of variation.
std::optional<model::DurationLaw> parseLaw(std::string_view text) {
    using Shape = model::DurationLaw::Shape;
    const auto colon = text.find(':');
    const std::string_view name = text.substr(0, colon);
    const bool takesSpread = name == "lognormal" || name == "erlang";
    if (takesSpread != (colon != std::string_view::npos))
        return std::nullopt;
    if (name == "exponential")
        return model::DurationLaw();
    if (name == "deterministic")
        return model::DurationLaw(Shape::Deterministic);
    const auto scv = takesSpread ? parseNumber(text.substr(colon + 1)) : std::nullopt;
    if (!scv || !(*scv > 0.0) || !std::isfinite(*scv) || (name == "erlang" && *scv > 1.0))
        return std::nullopt;
    return model::DurationLaw(name == "erlang" ? Shape::Erlang : Shape::Lognormal, *scv);
}

constexpr const char *lawExpected = "exponential, deterministic, lognormal:SCV or erlang:SCV";

model::SimulationSettings settingsOf(const Request &request, const model::Plan &plan) {
    model::SimulationSettings settings;
    settings.effort = {request.seed, request.threads};
    settings.precision = request.precision;
    settings.warmUpWeeks = request.warmUp;
    settings.mostWeeks = request.most;
    if (request.weeks > 0) {
        settings.leastWeeks = request.weeks;
        settings.mostWeeks = request.weeks;
    }
    for (const auto &channel : plan.channels) {
        model::ChannelRules &rules = settings.rules[channel.channel.id];
        rules.handling = request.handling.value_or(model::DurationLaw());
        rules.patience = request.patience.value_or(model::DurationLaw());
        if (!request.closing.empty())
            rules.closing =
                request.closing == "drain" ? model::CloseRule::Drain : model::CloseRule::Cut;
        rules.redialDelay = request.redialDelay;
    }
    return settings;
}

Json number(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }

Json estimateJson(const model::Estimate &estimate) {
    return {{"value", number(estimate.value)},
            {"se", number(estimate.error)},
            {"low", number(estimate.low())},
            {"high", number(estimate.high())}};
}

Json estimateJson(const std::optional<model::Estimate> &estimate) {
    return estimate ? estimateJson(*estimate) : Json(nullptr);
}

template <class Simulated>
Json besideJson(double formula, const Simulated &simulated) {
    return {{"formula", number(formula)}, {"simulated", estimateJson(simulated)}};
}

Json fateJson(const model::FateLedger &formula, const model::SimulatedFates &found) {
    return {
        {"answered_first_try", besideJson(formula.answeredFirstTry, found.answeredFirstTry)},
        {"answered_after_retry", besideJson(formula.answeredAfterRetry, found.answeredAfterRetry)},
        {"answered_after_switch",
         besideJson(formula.answeredAfterSwitch, found.answeredAfterSwitch)},
        {"abandoned", besideJson(formula.abandoned, found.abandoned)},
        {"lost_closed", besideJson(formula.lostClosed, found.lostClosed)},
        {"sent_away", besideJson(formula.sentAway, found.sentAway)},
        {"self_solved", besideJson(formula.selfSolved, found.selfSolved)},
        {"waiting", besideJson(formula.waiting, found.waiting)}};
}

Json customerJson(const model::CustomerView &formula, const model::SimulatedCustomerView &found) {
    return {{"within_promise", besideJson(formula.withinPromise, found.withinPromise)},
            {"answered_later", besideJson(formula.answeredLater, found.answeredLater)},
            {"median_s", besideJson(formula.median, found.median)},
            {"p90_s", besideJson(formula.p90, found.p90)}};
}

Json hoursJson(const model::ChannelOutcome &planned, const model::SimulatedChannel &found) {
    Json hours = Json::array();
    for (std::size_t hour = 0; hour < found.hours.size(); ++hour) {
        const auto &formula = planned.hours[hour];
        const auto &simulated = found.hours[hour];
        const auto orNaN = [](const std::optional<double> &value) { return value.value_or(NAN); };
        hours.push_back({{"contacts", besideJson(formula.natural, simulated.natural)},
                         {"within_promise", estimateJson(simulated.withinPromise)},
                         {"median_s", besideJson(orNaN(formula.median), simulated.median)},
                         {"p90_s", besideJson(orNaN(formula.p90), simulated.p90)}});
    }
    return hours;
}

Json intervalsJson(const model::ChannelOutcome &planned, const model::SimulatedChannel &found,
                   const model::TimeGrid &week, const model::Calendar &calendar) {
    Json intervals = Json::array();
    for (std::size_t index = 0; index < found.staffing.size(); ++index) {
        const auto &formula = planned.staffing[index];
        const auto &simulated = found.staffing[index];
        intervals.push_back(
            {{"at", timeText(week.beginOf(index), calendar)},
             {"positions", formula.positions},
             {"offered", besideJson(formula.offered, simulated.offered)},
             {"service_level", besideJson(formula.serviceLevel, simulated.serviceLevel)},
             {"average_wait_s", besideJson(formula.averageWait, simulated.averageWait)},
             {"abandoned", besideJson(formula.abandoned, simulated.abandoned)},
             {"occupancy", besideJson(formula.occupancy, simulated.occupancy)},
             {"waiting_hours", besideJson(formula.waitingHours, simulated.waitingHours)}});
    }
    return intervals;
}

Json limitsJson(const std::vector<model::FormulaLimit> &limits) {
    Json codes = Json::array();
    for (const model::FormulaLimit limit : limits)
        codes.push_back(wordsOf(limit).code);
    return codes;
}

Json channelJson(const model::ChannelOutcome &planned, const model::SimulatedChannel &found,
                 const std::vector<model::FormulaLimit> &limits, const model::TimeGrid &week,
                 const model::Calendar &calendar) {
    const auto &formula = planned.operatorView;
    const auto &inside = found.operatorView;
    Json openings = Json::array();
    for (std::size_t index = 0; index < found.openings.size(); ++index)
        openings.push_back(
            {{"at", timeText(found.openings[index].at, calendar)},
             {"contacts",
              besideJson(planned.openings[index].contacts, found.openings[index].contacts)},
             {"hours", besideJson(planned.openings[index].hours, found.openings[index].hours)}});
    return {{"name", found.channel.name},
            {"kind", found.channel.kind == model::ChannelKind::Live ? "live" : "deferred"},
            {"formula_limits", limitsJson(limits)},
            {"natural_demand", besideJson(planned.naturalContacts, found.natural)},
            {"fate", fateJson(planned.fate, found.fate)},
            {"operator_view",
             {{"offered", besideJson(formula.offered, inside.offered)},
              {"service_level", besideJson(formula.serviceLevel, inside.serviceLevel)},
              {"average_wait_s", besideJson(formula.averageWait, inside.averageWait)},
              {"abandoned", besideJson(formula.abandoned, inside.abandoned)},
              {"occupancy", besideJson(formula.occupancy, inside.occupancy)}}},
            {"customer_view", customerJson(planned.customerView, found.customerView)},
            {"response_by_hour_of_week", hoursJson(planned, found)},
            {"intervals", intervalsJson(planned, found, week, calendar)},
            {"backlog", {{"at_opening", std::move(openings)}}},
            {"overtime_hours", estimateJson(found.overtimeHours)}};
}

std::string jsonText(const Request &request, const model::Plan &plan,
                     const application::Results &results, const std::vector<Pair> &pairs) {
    Json scenarios = Json::array();
    for (const Pair &pair : pairs) {
        Json channels = Json::array();
        for (std::size_t which = 0; which < pair.simulated.channels.size(); ++which)
            channels.push_back(channelJson(pair.planned.channels[which],
                                           pair.simulated.channels[which], pair.limits[which],
                                           results.week, plan.calendar));
        scenarios.push_back(
            {{"name", pair.planned.name},
             {"weeks", pair.simulated.weeks},
             {"precise", pair.simulated.precise},
             {"cost_per_week", besideJson(pair.planned.cost.total().major(), pair.simulated.cost)},
             {"customer_view",
              customerJson(pair.planned.customerView, pair.simulated.customerView)},
             {"fate", fateJson(pair.planned.fate, pair.simulated.fate)},
             {"channels", std::move(channels)}});
    }
    const Json whole{{"week_begin", dateText(results.weekBegin)},
                     {"currency", plan.currency},
                     {"seed", request.seed},
                     {"scenarios", std::move(scenarios)}};
    return whole.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// Figures of note, one per row.
class BesideTable {
public:
    BesideTable() {
        table_.id = "simulation";
        table_.columns = {{"scenario"},
                          {"channel"},
                          {"figure"},
                          {"formula", Format::Number},
                          {"simulated", Format::Number},
                          {"within", Format::Number},
                          {"apart", Format::Number}};
    }

    void addAll(const Pair &pair, const std::string &currency) {
        const std::string &name = pair.planned.name;
        add(name, "all", "cost a week, " + currency, 1.0, pair.planned.cost.total().major(),
            pair.simulated.cost);
        addCustomers(name, "all", pair.planned.customerView, pair.simulated.customerView);
        for (std::size_t which = 0; which < pair.simulated.channels.size(); ++which)
            addChannel(name, pair.planned.channels[which], pair.simulated.channels[which]);
    }

    const model::Table &table() const { return table_; }

private:
    void add(const std::string &scenario, const std::string &channel, const std::string &figure,
             double factor, double formula, const std::optional<model::Estimate> &simulated) {
        model::Table::Cell value;
        model::Table::Cell half;
        model::Table::Cell apart;
        if (simulated) {
            value = factor * simulated->value;
            half = factor * simulated->half;
            apart = factor * (formula - simulated->value);
        }
        table_.rows.push_back({scenario, channel, figure, factor * formula, value, half, apart});
    }

    void addCustomers(const std::string &scenario, const std::string &channel,
                      const model::CustomerView &formula,
                      const model::SimulatedCustomerView &found) {
        add(scenario, channel, "within promise, %", 100.0, formula.withinPromise,
            found.withinPromise);
        add(scenario, channel, "median response, min", 1.0 / 60.0, formula.median, found.median);
        add(scenario, channel, "90th percentile, min", 1.0 / 60.0, formula.p90, found.p90);
    }

    void addChannel(const std::string &scenario, const model::ChannelOutcome &planned,
                    const model::SimulatedChannel &found) {
        const std::string &name = found.channel.name;
        const auto &formula = planned.operatorView;
        const auto &inside = found.operatorView;
        const bool live = found.channel.kind == model::ChannelKind::Live;
        addCustomers(scenario, name, planned.customerView, found.customerView);
        add(scenario, name, "service level, %", 100.0, formula.serviceLevel, inside.serviceLevel);
        add(scenario, name, live ? "average wait, s" : "average response, min",
            live ? 1.0 : 1.0 / 60.0, formula.averageWait, inside.averageWait);
        if (live) {
            add(scenario, name, "abandoned, %", 100.0, formula.abandoned, inside.abandoned);
            add(scenario, name, "lost at the closed door, contacts", 1.0, planned.fate.lostClosed,
                found.fate.lostClosed);
        }
        add(scenario, name, "occupancy, %", 100.0, formula.occupancy, inside.occupancy);
    }

    model::Table table_;
};

std::string readableText(const application::Results &results, const std::vector<Pair> &pairs,
                         const std::string &currency) {
    std::string text = "week of " + dateText(results.weekBegin) + "\n";
    for (const Pair &pair : pairs) {
        BesideTable beside;
        beside.addAll(pair, currency);
        model::Table table = beside.table();
        table.columns.erase(table.columns.begin());
        for (auto &row : table.rows)
            row.erase(row.begin());
        text += '\n' + pair.planned.name + ", " + std::to_string(pair.simulated.weeks) +
                " weeks; with 95 % probability within ± of the simulated value\n" +
                textTable(table);
        for (std::size_t which = 0; which < pair.limits.size(); ++which)
            for (const model::FormulaLimit limit : pair.limits[which])
                text += pair.planned.channels[which].channel.name + ": trust the simulation, " +
                        wordsOf(limit).text + '\n';
    }
    return text;
}

std::string resultText(const Request &request, const model::Plan &plan,
                       const application::Results &results, const std::vector<Pair> &pairs) {
    if (request.json)
        return jsonText(request, plan, results, pairs);
    if (request.out == "-")
        return readableText(results, pairs, plan.currency);
    BesideTable beside;
    for (const Pair &pair : pairs)
        beside.addAll(pair, plan.currency);
    return application::csvText(beside.table(), csvDialect(request.dialect));
}

int run(const Request &request) {
    int exitCode = Done;
    const auto computed =
        openComputed(request.file, request.scenarios, application::Stage::Outcome, exitCode);
    if (!computed)
        return exitCode;
    const auto &[plan, results] = *computed;
    const application::CoverageBasis basis(plan, results.week, results.demand);
    const model::SimulationSettings settings = settingsOf(request, plan);
    std::vector<Pair> pairs;
    for (std::size_t index = 0; index < plan.scenarios.size(); ++index) {
        const auto &scenario = plan.scenarios[index];
        Pair &pair = pairs.emplace_back();
        pair.planned = results.outcomes[index];
        pair.simulated = model::simulate(scenario, basis.inputs(), pair.planned, settings,
                                         progressLine("simulating " + scenario.name));
        endProgressLine();
        for (std::size_t which = 0; which < pair.planned.channels.size(); ++which)
            pair.limits.push_back(model::formulaLimits(
                pair.planned, scenario, settings.rules, which,
                plan.channel(pair.planned.channels[which].channel.id)->policy));
        if (pair.simulated.stopped || (request.weeks == 0 && !pair.simulated.precise)) {
            std::cerr << scenario.name << ": the precision was not reached in "
                      << pair.simulated.weeks << " weeks\n";
            exitCode = Unsolved;
        }
    }
    std::string error;
    if (writeWhole(request.out, resultText(request, plan, results, pairs), error))
        return exitCode;
    std::cerr << error << '\n';
    return Failed;
}

} // namespace

void addSimulate(CLI::App &root, int &exitCode) {
    auto request = std::make_shared<Request>();
    CLI::App &command = *root.add_subcommand(
        "simulate", "Scenarios of a plan contact by contact, beside the formulas");
    command.add_option("plan", request->file, "Plan file")->required();
    command.add_option("--scenarios", request->scenarios, "Letters or names, e.g. A,B")
        ->delimiter(',');
    command
        .add_option("--weeks", request->weeks,
                    "Simulated weeks per scenario, 24 or more; default: until it is precise")
        ->check(CLI::Range(24, 1000000));
    addParsed(
        command, "--precision", request->precision, parseShare, "SHARE",
        "Half the 95 % interval of every channel's service at which a run ends; default 0.5%");
    command.add_option("--most-weeks", request->most, "At most, where it never is; default 4800")
        ->check(CLI::Range(24, 1000000));
    command
        .add_option("--warm-up", request->warmUp,
                    "Weeks of each of 24 batches that are not counted; default 6")
        ->check(CLI::Range(0, 1000));
    addParsed(command, "--handling", request->handling, parseLaw, lawExpected,
              "How handling times spread; default exponential");
    addParsed(command, "--patience", request->patience, parseLaw, lawExpected,
              "How patience spreads; default exponential");
    command
        .add_option("--closing", request->closing,
                    "Who waits at closing time is cut or drained; default as the scenario says")
        ->check(CLI::IsMember({"cut", "drain"}));
    addParsed(command, "--redial-delay", request->redialDelay, parseDuration, "DURATION",
              "Mean time until a caller who hung up calls again; default as the scenario says");
    command.add_option("--seed", request->seed, "Same seed, same result; default 1");
    command.add_option("--threads", request->threads, "Default: all cores");
    command.add_flag("--json", request->json, "Machine-readable, every figure");
    command.add_option("--out", request->out,
                       "Where the result goes, a table as CSV; - for standard output (default)");
    command.add_option("--dialect", request->dialect, "Of the CSV file: intl (default) or de")
        ->check(CLI::IsMember({"intl", "de"}));
    command.callback([request, &exitCode] { exitCode = run(*request); });
}

} // namespace cli
