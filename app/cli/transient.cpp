// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/transient.h"

#include "app/cli/answerscenarios.h"
#include "app/cli/simulatedscenarios.h"
#include "model/queueing/transient.h"

#include <CLI/CLI.hpp>

#include <array>
#include <cmath>
#include <memory>
#include <sstream>

namespace cli {
namespace {

using Json = nlohmann::ordered_json;

struct Request {
    ScenarioFiles files;
    std::string method = "exact";
    SimulationOptions simulation;
};

struct Scenario {
    model::LiveDay day;
    double threshold = 0;
};

/// A day of a file in the form of the time-varying reference results.
Scenario readScenario(ScenarioFile &file, std::size_t index, bool wholeAgents) {
    const ScenarioFile::Pointer top;
    const auto where = ScenarioFile::Pointer("/scenarios") / index;
    Scenario result;
    result.threshold = file.number(top, "sl_t_s", {0, 1e6});
    model::LiveDay &day = result.day;
    day.intervalSeconds = file.number(top, "interval_s", {1, 86400});
    day.handleSeconds = file.number(where, "aht_s", {1e-3, 1e6});
    day.patienceSeconds = file.numberOrNull(where, "patience_s", {1e-3, 1e9})
                              .value_or(std::numeric_limits<double>::infinity());
    day.atClose = file.word(where, "at_close", {"clear", "carry"}) == 0 ? model::AtClose::Clear
                                                                        : model::AtClose::Carry;
    day.calls = file.numbers(where, "lambda_per_interval", {0, 1e6}, 0);
    day.agents = file.numbers(where, "agents", {0, 20000, wholeAgents}, day.calls.size());
    for (std::size_t interval = 0; interval < day.calls.size(); ++interval)
        if (day.calls[interval] * day.handleSeconds / day.intervalSeconds > 20000)
            file.note(where / "lambda_per_interval" / interval, "a load of at most 20000 erlangs");
    return result;
}

Json shown(double value) { return std::isnan(value) ? Json(nullptr) : Json(value); }

/// Field names of the reference results.
Json resultOf(const Scenario &scenario, const model::DayPerformance &found) {
    using Interval = model::IntervalPerformance;
    struct Field {
        std::string name;
        double Interval::*value;
        bool ofCalls; ///< nothing to say without arrivals
    };
    std::ostringstream inTime;
    inTime << "sl" << scenario.threshold;
    const std::array<Field, 9> fields{{{"p_wait", &Interval::waitingProbability, true},
                                       {inTime.str(), &Interval::answeredInTime, true},
                                       {"p_abandon", &Interval::abandoned, true},
                                       {"asa_s", &Interval::averageWait, true},
                                       {"p_cleared", &Interval::cleared, true},
                                       {"queue_mean", &Interval::queueMean, false},
                                       {"busy_mean", &Interval::busyMean, false},
                                       {"abandons", &Interval::abandons, false},
                                       {"queue_end", &Interval::queueAtEnd, false}}};
    Json result;
    for (const Field &field : fields) {
        Json &column = result[field.name] = Json::array();
        for (const Interval &one : found.intervals)
            column.push_back(field.ofCalls && one.offered <= 0.0 ? Json(nullptr)
                                                                 : shown(one.*field.value));
    }
    Json &day = result["day"];
    day["offered"] = found.day.offered;
    for (const Field &field : fields)
        if (field.ofCalls)
            day[field.name] =
                found.day.offered <= 0.0 ? Json(nullptr) : shown(found.day.*field.value);
    return result;
}

Json resultOf(const Scenario &scenario, const Request &request, std::size_t place) {
    if (request.method == "simulate")
        return simulatedResult(scenario.day, scenario.threshold, place, request.simulation);
    return resultOf(scenario, request.method == "exact"
                                  ? model::exactDay(scenario.day, scenario.threshold)
                                  : model::approximateDay(scenario.day, scenario.threshold));
}

int run(const Request &request) {
    const bool wholeAgents = request.method != "fast";
    return answerScenarios(
        "transient", request.files,
        [&](ScenarioFile &file, std::size_t index) {
            return readScenario(file, index, wholeAgents);
        },
        [&](const Scenario &scenario, std::size_t place) {
            return resultOf(scenario, request, place);
        });
}

} // namespace

void addTransient(CLI::App &root, int &exitCode) {
    auto request = std::make_shared<Request>();
    CLI::App &command = *root.add_subcommand(
        "transient", "What callers meet when load and staffing change through the day");
    command.add_option("--scenarios", request->files.scenarios,
                       "JSON: interval_s, sl_t_s, scenarios with id, aht_s, patience_s, at_close, "
                       "lambda_per_interval, agents; - for stdin");
    command.add_option("--out", request->files.out,
                       "Where the result goes; - for stdout (default)");
    command.add_option("--method", request->method, "exact (default), fast or simulate")
        ->check(CLI::IsMember({"exact", "fast", "simulate"}));
    addSimulationOptions(command, request->simulation);
    command.callback([request, &exitCode] { exitCode = run(*request); });
}

} // namespace cli
