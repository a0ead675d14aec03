// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backlog.h"

#include "app/cli/answerscenarios.h"
#include "app/cli/handlelawfields.h"
#include "app/cli/simulatedscenarios.h"
#include "model/queueing/cohort.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cmath>
#include <memory>

namespace cli {
namespace {

using Json = nlohmann::ordered_json;

struct Request {
    ScenarioFiles files;
    std::string method = "analytic";
    SimulationOptions simulation;
};

/// A week of a file in the form of the deferred reference results.
model::DeferredWeek readScenario(ScenarioFile &file, std::size_t index) {
    const auto where = ScenarioFile::Pointer("/scenarios") / index;
    model::DeferredWeek week;
    week.arrivalsPerHour = file.numbers(where, "arrivals_per_hour", {0, 1e5}, 168);
    week.agentsPerHalfHour = file.numbers(where, "agents_per_half_hour", {0, 10000}, 336);
    week.handleSeconds = file.number(where, "aht_s", {1, 1e5});
    week.law = readHandleLaw(file, where);
    week.finishInHand = file.word(where, "on_close", {"finish", "pause"}) == 0;
    week.withinClock = file.numberOrNull(where, "target_clock_s", {0, 1e7});
    week.withinWork = file.numberOrNull(where, "target_work_s", {0, 1e7});
    if (week.withinClock.has_value() == week.withinWork.has_value() && file.isGood())
        file.note(where / "target_clock_s", "a number either here or in target_work_s");
    if (!week.agentsPerHalfHour.empty() &&
        std::all_of(week.agentsPerHalfHour.begin(), week.agentsPerHalfHour.end(),
                    [](double agents) { return agents <= 0.0; }))
        file.note(where / "agents_per_half_hour", "somebody who works");
    return week;
}

Json percentilesOf(const model::ResponsePercentiles &found) {
    Json result;
    for (std::size_t index = 0; index < found.seconds.size(); ++index)
        result["p" + std::to_string(std::lround(100.0 * found.shares[index]))] =
            found.seconds[index];
    return result;
}

/// Field names of the reference results.
Json resultOf(const model::CohortFigures &found) {
    Json openings = Json::array();
    for (const model::OpeningBacklog &opening : found.openings)
        openings.push_back(
            {{"half_hour", opening.halfHour}, {"mean", opening.mean}, {"sd", opening.deviation}});
    return {{"items", found.items},
            {"within_target", found.withinTarget},
            {"mean_response_s", found.meanResponse},
            {"mean_work_response_s", found.meanWorkResponse},
            {"mean_wait_to_start_s", found.meanWaitToStart},
            {"utilisation", found.utilisation},
            {"overtime_s", found.overtime},
            {"backlog_end", found.backlogAtEnd},
            {"clock_response_percentiles_s", percentilesOf(found.clock)},
            {"work_response_percentiles_s", percentilesOf(found.work)},
            {"within_target_by_weekday_of_arrival", found.withinTargetByWeekday},
            {"backlog_at_opening", openings}};
}

int run(const Request &request) {
    const bool simulates = request.method == "simulate";
    return answerScenarios("backlog", request.files, readScenario,
                           [&](const model::DeferredWeek &week, std::size_t place) {
                               return simulates ? simulatedResult(week, place, request.simulation)
                                                : resultOf(model::followCohort(week));
                           });
}

} // namespace

void addBacklog(CLI::App &root, int &exitCode) {
    auto request = std::make_shared<Request>();
    CLI::App &command =
        *root.add_subcommand("backlog", "What happens to deferred work in given weeks");
    command.add_option("--scenarios", request->files.scenarios,
                       "JSON: scenarios with id, arrivals_per_hour, agents_per_half_hour, aht_s, "
                       "dist, scv, on_close, target_clock_s, target_work_s; - for stdin");
    command.add_option("--out", request->files.out,
                       "Where the result goes; - for stdout (default)");
    command.add_option("--method", request->method, "analytic (default) or simulate")
        ->check(CLI::IsMember({"analytic", "simulate"}));
    addSimulationOptions(command, request->simulation);
    command.callback([request, &exitCode] { exitCode = run(*request); });
}

} // namespace cli
