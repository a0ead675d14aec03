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

/// One number of agents and what callers meet.
struct Case {
    double agents;
    model::QueuePerformance performance;
    double median; ///< wait that half of the callers do not exceed, seconds
    double most;   ///< the same for 95 %
};

/// The question and its answer.
struct Answer {
    model::QueueLoad load;
    model::Patience patience;
    model::ServiceGoal goal;
    model::Shrinkage shrinkage;
    model::AgentsForGoal least;
    double fractional = 0.0;
    double centre = 0.0;     ///< agents that are asked for, or needed
    std::vector<Case> cases; ///< these, and one fewer and more

    std::string binding() const {
        constexpr std::array names{"none",        "service level", "average wait",
                                   "abandonment", "occupancy",     "minimum staff"};
        return names[static_cast<std::size_t>(least.binding)];
    }
};

Answer answerTo(const Request &request) {
    Answer answer;
    answer.load = model::queueLoad(*request.calls, *request.interval, *request.handleTime);
    if (request.patience)
        answer.patience.mean = *request.patience;
    else if (request.model == "erlang_b")
        answer.patience.mean = 0.0; // whoever finds no free line is lost
    answer.goal.answered = 0.0;
    if (request.serviceLevel)
        answer.goal = *request.serviceLevel;
    answer.goal.maxAverageWait = request.maxAverageWait;
    answer.goal.maxOccupancy = request.maxOccupancy;
    answer.goal.maxAbandoned = request.maxAbandoned;
    answer.shrinkage = {request.shrinkage.value_or(0.0), 0.0};

    answer.least = model::leastAgents(answer.load, answer.patience, answer.goal);
    answer.fractional =
        model::fractionalAgents(answer.least, answer.load, answer.patience, answer.goal);
    answer.centre = request.agents.value_or(answer.least.agents);
    if (std::isinf(answer.centre))
        return answer;
    const double mean = answer.patience.mean.value_or(infinity);
    for (const double agents : {answer.centre - 1.0, answer.centre, answer.centre + 1.0})
        if (agents >= 0.0)
            answer.cases.push_back(
                {agents,
                 model::performanceOf(answer.load, answer.patience, agents, answer.goal.within),
                 model::waitPercentile(answer.load, agents, mean, 0.5),
                 model::waitPercentile(answer.load, agents, mean, 0.95)});
    return answer;
}

std::string jsonOf(const Answer &answer) {
    nlohmann::ordered_json result{
        {"erlangs", answer.load.offered()},
        {"reachable", answer.least.reachable},
        {"required", finite(answer.least.agents)},
        {"required_fractional", finite(answer.fractional)},
        {"scheduled", finite(answer.shrinkage.scheduled(answer.least.agents))},
        {"binding", answer.binding()},
        {"cases", nlohmann::ordered_json::array()}};
    for (const Case &one : answer.cases)
        result["cases"].push_back({{"agents", one.agents},
                                   {"scheduled", answer.shrinkage.scheduled(one.agents)},
                                   {"stable", one.performance.stable},
                                   {"growth_per_hour", one.performance.growthPerHour},
                                   {"sl", one.performance.answeredInTime},
                                   {"asa_s", finite(one.performance.averageWait)},
                                   {"wait_p50_s", finite(one.median)},
                                   {"wait_p95_s", finite(one.most)},
                                   {"occupancy", one.performance.occupancy},
                                   {"p_wait", one.performance.waitingProbability},
                                   {"p_abandon", one.performance.abandoned},
                                   {"lq", finite(one.performance.queueLength)}});
    return result.dump(2) + '\n';
}

std::string textOf(const Answer &answer, bool withScheduled) {
    const auto column = [](const std::string &cell, std::size_t width) {
        return std::string(width - std::min(width, cell.size()), ' ') + cell;
    };
    std::string table = "load       " + text("%.2f erlangs", answer.load.offered()) + '\n';
    if (answer.least.reachable)
        table += "required   " + text("%.0f agents", answer.least.agents) + " (" +
                 text("%.2f", answer.fractional) + "; " + answer.binding() + ")\n";
    if (answer.least.reachable && withScheduled)
        table +=
            "scheduled  " + text("%.2f", answer.shrinkage.scheduled(answer.least.agents)) + '\n';
    if (!answer.cases.empty())
        table += "\n    agents  service level  average wait  50 % within  95 % within  occupancy"
                 "  waiting  abandoned\n";
    std::string growing;
    for (const Case &one : answer.cases) {
        const model::QueuePerformance &found = one.performance;
        const std::string agents = text("%.10g", one.agents);
        table += one.agents == answer.centre ? "->" : "  ";
        table += column(agents, 8) + column(share(found.answeredInTime), 15) +
                 column(seconds(found.averageWait), 14) + column(seconds(one.median), 13) +
                 column(seconds(one.most), 13) + column(share(found.occupancy), 11) +
                 column(share(found.waitingProbability), 9) + column(share(found.abandoned), 11) +
                 '\n';
        if (!found.stable)
            growing += "too few agents (" + agents + "): the queue grows by " +
                       text("%.1f", found.growthPerHour) + " callers per hour\n";
    }
    return table + growing;
}

int runCase(const Request &request) {
    if (const std::string wrong = misfit(request); !wrong.empty()) {
        std::cerr << "erlang: " << wrong << '\n';
        return WrongCall;
    }
    const Answer answer = answerTo(request);
    const std::string found =
        request.json ? jsonOf(answer) : textOf(answer, request.shrinkage.has_value());
    if (const int status = write(request, found); status != Done)
        return status;
    if (answer.least.reachable)
        return Done;
    std::cerr << "erlang: no number of agents meets the goal (" << answer.binding() << ")\n";
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
