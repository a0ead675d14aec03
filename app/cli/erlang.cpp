// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/erlang.h"

#include "app/cli/arguments.h"
#include "app/cli/erlangbatch.h"
#include "app/cli/exitstatus.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "model/staffing/agents.h"
#include "model/staffing/shrinkage.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cli {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

struct Request {
    std::string batch;
    std::string out = "-";
    bool json = false;

    std::string model;
    std::optional<double> calls;
    std::optional<double> interval;
    std::optional<double> handleTime;
    std::optional<model::ServiceGoal> serviceLevel;
    std::optional<double> agents;
    std::optional<double> patience;
    std::optional<double> maxOccupancy;
    std::optional<double> maxAverageWait;
    std::optional<double> maxAbandoned;
    std::optional<double> shrinkage;
};

int write(const Request &request, const std::string &text) {
    std::string error;
    if (writeWhole(request.out, text, error))
        return Done;
    std::cerr << error << '\n';
    return Failed;
}

int say(const std::string &file, const std::vector<std::string> &sentences, int status) {
    constexpr std::size_t most = 20;
    for (std::size_t index = 0; index < std::min(most, sentences.size()); ++index)
        std::cerr << file << ": " << sentences[index] << '\n';
    if (sentences.size() > most)
        std::cerr << file << ": and " << sentences.size() - most << " more\n";
    return status;
}

int runBatch(const Request &request) {
    const std::string name = request.batch == "-" ? "standard input" : request.batch;
    std::string csv;
    std::string error;
    if (!readWhole(request.batch, csv, error)) {
        std::cerr << error << '\n';
        return WrongInput;
    }
    const ErlangBatch batch = computeErlangBatch(csv);
    if (!batch.problems.empty())
        return say(name, batch.problems, WrongInput);
    if (const int status = write(request, batch.csv); status != Done)
        return status;
    return batch.unsolved.empty() ? Done : say(name, batch.unsolved, Unsolved);
}

/// What does not fit together in the call, or nothing.
std::string misfit(const Request &request) {
    if (!request.calls || !request.interval || !request.handleTime)
        return "--calls, --interval and --aht are needed (or --batch)";
    if (!(*request.calls >= 0.0) || std::isinf(*request.calls))
        return "--calls must be a finite number that is not negative";
    if (*request.interval <= 0.0)
        return "--interval must be positive";
    if (!(*request.calls * *request.handleTime / *request.interval <= 1e9))
        return "--calls: more than 1e9 erlangs";
    if (request.agents && (!(*request.agents >= 0.0) || *request.agents > 1e9))
        return "--agents must be a number from 0 to 1e9";
    if (request.model == "erlang_a" && !request.patience)
        return "--model erlang_a needs --patience";
    if (!request.model.empty() && request.model != "erlang_a" && request.patience)
        return "--patience is for --model erlang_a";
    if (request.shrinkage && *request.shrinkage >= 1.0)
        return "--shrinkage must be below 100%";
    if (!request.agents && !request.serviceLevel && !request.maxAverageWait &&
        !request.maxOccupancy && !request.maxAbandoned)
        return "a goal (--service-level, --max-asa, --max-occupancy, --max-abandon) or --agents is "
               "needed";
    return {};
}

std::string text(const char *format, double value) {
    std::array<char, 64> buffer{};
    std::snprintf(buffer.data(), buffer.size(), format, value);
    return buffer.data();
}

std::string share(double value) { return text("%.1f %%", value * 100.0); }
std::string seconds(double value) { return std::isinf(value) ? "inf" : text("%.1f s", value); }

nlohmann::json finite(double value) {
    return std::isfinite(value) ? nlohmann::json(value) : nlohmann::json(nullptr);
}

int runCase(const Request &request) {
    if (const std::string wrong = misfit(request); !wrong.empty()) {
        std::cerr << "erlang: " << wrong << '\n';
        return WrongCall;
    }
    const model::QueueLoad load =
        model::queueLoad(*request.calls, *request.interval, *request.handleTime);
    model::Patience patience;
    if (request.patience)
        patience.mean = *request.patience;
    else if (request.model == "erlang_b")
        patience.mean = 0.0; // whoever finds no free line is lost
    model::ServiceGoal goal;
    goal.answered = 0.0;
    if (request.serviceLevel)
        goal = *request.serviceLevel;
    goal.maxAverageWait = request.maxAverageWait;
    goal.maxOccupancy = request.maxOccupancy;
    goal.maxAbandoned = request.maxAbandoned;
    const model::Shrinkage shrinkage{request.shrinkage.value_or(0.0), 0.0};

    const model::AgentsForGoal least = model::leastAgents(load, patience, goal);
    const double fractional = model::fractionalAgents(least, load, patience, goal);
    const double centre = request.agents.value_or(least.agents);
    std::vector<double> shown;
    if (std::isfinite(centre))
        for (const double agents : {centre - 1.0, centre, centre + 1.0})
            if (agents >= 0.0)
                shown.push_back(agents);

    constexpr std::array names{"none",        "service level", "average wait",
                               "abandonment", "occupancy",     "minimum staff"};
    const std::string binding = names[static_cast<std::size_t>(least.binding)];
    if (request.json) {
        nlohmann::ordered_json result{{"erlangs", load.offered()},
                                      {"reachable", least.reachable},
                                      {"required", finite(least.agents)},
                                      {"required_fractional", finite(fractional)},
                                      {"scheduled", finite(shrinkage.scheduled(least.agents))},
                                      {"binding", binding},
                                      {"cases", nlohmann::ordered_json::array()}};
        for (const double agents : shown) {
            const auto found = model::performanceOf(load, patience, agents, goal.within);
            result["cases"].push_back({{"agents", agents},
                                       {"scheduled", shrinkage.scheduled(agents)},
                                       {"stable", found.stable},
                                       {"sl", found.answeredInTime},
                                       {"asa_s", finite(found.averageWait)},
                                       {"occupancy", found.occupancy},
                                       {"p_wait", found.waitingProbability},
                                       {"p_abandon", found.abandoned},
                                       {"lq", finite(found.queueLength)}});
        }
        if (const int status = write(request, result.dump(2) + '\n'); status != Done)
            return status;
    } else {
        std::string table = "load       " + text("%.2f erlangs", load.offered()) + '\n';
        if (least.reachable)
            table += "required   " + text("%.0f agents", least.agents) + " (" +
                     text("%.2f", fractional) + "; " + binding + ")\n";
        if (least.reachable && request.shrinkage)
            table += "scheduled  " + text("%.2f", shrinkage.scheduled(least.agents)) + '\n';
        if (!shown.empty())
            table += "\n    agents  service level  average wait  occupancy  waiting  abandoned\n";
        for (const double agents : shown) {
            const auto found = model::performanceOf(load, patience, agents, goal.within);
            const auto column = [](const std::string &cell, std::size_t width) {
                return std::string(width - std::min(width, cell.size()), ' ') + cell;
            };
            table += agents == centre ? "->" : "  ";
            table += column(text("%.10g", agents), 8) + column(share(found.answeredInTime), 15) +
                     column(seconds(found.averageWait), 14) + column(share(found.occupancy), 11) +
                     column(share(found.waitingProbability), 9) +
                     column(share(found.abandoned), 11) + '\n';
        }
        if (const int status = write(request, table); status != Done)
            return status;
    }
    if (least.reachable)
        return Done;
    std::cerr << "erlang: no number of agents meets the goal (" << binding << ")\n";
    return Unsolved;
}

} // namespace

void addErlang(CLI::App &root, int &exitCode) {
    auto request = std::make_shared<Request>();
    CLI::App &command =
        *root.add_subcommand("erlang", "Agents and service of one queue, or of a file of queues");
    auto *batch =
        command.add_option("--batch", request->batch, "CSV with one queue per row; - for stdin");
    command.add_option("--out", request->out, "Where results go; - for stdout (default)");
    command.add_flag("--json", request->json, "Machine-readable result of one queue");
    std::vector<CLI::Option *> single{
        command
            .add_option("--model", request->model,
                        "default: erlang_a with --patience, else erlang_c")
            ->check(CLI::IsMember({"erlang_b", "erlang_c", "erlang_a"})),
        addParsed(command, "--calls", request->calls, parseNumber, "NUMBER", "Calls per interval"),
        addParsed(command, "--interval", request->interval, parseDuration, "DURATION",
                  "Length of the interval, e.g. 30min"),
        addParsed(command, "--aht", request->handleTime, parseDuration, "DURATION",
                  "Average handling time, e.g. 240s"),
        addParsed(command, "--service-level", request->serviceLevel, parseServiceLevel,
                  "SHARE/DURATION", "Share answered within a time, e.g. 80/20"),
        addParsed(command, "--agents", request->agents, parseNumber, "NUMBER",
                  "Show this number of agents instead of the required one"),
        addParsed(command, "--patience", request->patience, parseDuration, "DURATION",
                  "Average time until a caller gives up"),
        addParsed(command, "--max-occupancy", request->maxOccupancy, parseShare, "SHARE",
                  "Largest busy share of the agents' time, e.g. 88%"),
        addParsed(command, "--max-asa", request->maxAverageWait, parseDuration, "DURATION",
                  "Largest average wait of the answered"),
        addParsed(command, "--max-abandon", request->maxAbandoned, parseShare, "SHARE",
                  "Largest share of callers who give up"),
        addParsed(command, "--shrinkage", request->shrinkage, parseShare, "SHARE",
                  "Paid time not available for calls, e.g. 30%")};
    for (CLI::Option *option : single)
        batch->excludes(option);
    command.callback([request, &exitCode] {
        exitCode = request->batch.empty() ? runCase(*request) : runBatch(*request);
    });
}

} // namespace cli
