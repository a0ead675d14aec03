// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulatedscenarios.h"

#include "app/cli/planaccess.h"
#include "model/simulation/backlogsimulation.h"
#include "model/simulation/daysimulation.h"

#include <CLI/CLI.hpp>

#include <array>
#include <cmath>
#include <optional>
#include <sstream>
#include <string>

namespace cli {
namespace {

using Json = nlohmann::ordered_json;

Json shown(const model::Estimate &figure) {
    return {{"value", figure.value}, {"se", figure.error}};
}
Json shown(const std::optional<model::Estimate> &figure) {
    return figure ? shown(*figure) : Json(nullptr);
}

model::SimulationEffort effortAt(std::size_t place, const SimulationOptions &options) {
    model::SimulationEffort effort = options.effort;
    // Far from the next seed of the planner's own.
    effort.seed += 0x9E3779B97F4A7C15 * static_cast<std::uint64_t>(place);
    return effort;
}

model::SimulatedDay simulatedDay(const model::LiveDay &live, double threshold) {
    model::SimulatedDay day;
    day.intervalSeconds = live.intervalSeconds;
    day.arrivals = live.calls;
    day.people = live.agents;
    day.handleSeconds = live.handleSeconds;
    if (std::isfinite(live.patienceSeconds))
        day.patience = live.patienceSeconds;
    day.closing =
        live.atClose == model::AtClose::Clear ? model::CloseRule::Cut : model::CloseRule::Keep;
    day.threshold = threshold;
    return day;
}

model::SimulatedBacklog simulatedBacklog(const model::DeferredWeek &week) {
    model::SimulatedBacklog backlog;
    backlog.arrivals = week.arrivalsPerHour;
    backlog.people = week.agentsPerHalfHour;
    backlog.handleSeconds = week.handleSeconds;
    backlog.handling = model::DurationLaw(week.law.family, week.law.scv);
    backlog.hands = week.finishInHand ? model::HandRule::Finish : model::HandRule::PutDown;
    backlog.targetOnOpenTime = week.withinWork.has_value();
    backlog.target = week.withinWork ? *week.withinWork : week.withinClock.value_or(0.0);
    return backlog;
}

Json percentilesOf(const std::optional<model::SimulatedPercentiles> &found) {
    Json result = Json::object();
    for (std::size_t index = 0; found && index < found->seconds.size(); ++index)
        result["p" + std::to_string(std::lround(100.0 * found->shares[index]))] =
            shown(found->seconds[index]);
    return result;
}

/// A column of the reference results, one value per interval.
template <class Figure>
Json columnOf(const model::DayEstimate &found, const Figure &figure) {
    Json column = Json::array();
    for (const model::SimulatedInterval &interval : found.intervals)
        column.push_back(figure(interval));
    return column;
}

} // namespace

void addSimulationOptions(CLI::App &command, SimulationOptions &options) {
    command
        .add_option("--replications", options.replications,
                    "simulate: how often each scenario is run; default 4000")
        ->check(CLI::Range(2, 100000000));
    command.add_option("--seed", options.effort.seed,
                       "simulate: same seed, same result; default 1");
    command.add_option("--threads", options.effort.threads, "simulate: default all cores");
}

Json simulatedResult(const model::LiveDay &live, double threshold, std::size_t place,
                     const SimulationOptions &options) {
    const model::DayEstimate found =
        model::simulateDay(simulatedDay(live, threshold), options.replications,
                           effortAt(place, options), progressLine("simulating days"));
    endProgressLine();
    using Arrivals = model::SimulatedArrivals;
    using Interval = model::SimulatedInterval;
    std::ostringstream inTime;
    inTime << "sl" << threshold;
    const std::array<std::pair<std::string, model::Estimate Arrivals::*>, 4> shares{
        {{"p_wait", &Arrivals::waiting},
         {inTime.str(), &Arrivals::answeredInTime},
         {"p_abandon", &Arrivals::abandoned},
         {"p_cleared", &Arrivals::cleared}}};
    const std::array<std::pair<std::string, model::Estimate Interval::*>, 4> states{
        {{"queue_mean", &Interval::queue},
         {"busy_mean", &Interval::busy},
         {"abandons", &Interval::abandonments},
         {"queue_end", &Interval::queueAtEnd}}};
    Json result;
    for (const auto &[name, field] : shares)
        result[name] = columnOf(found, [field = field](const Interval &interval) {
            return interval.arrivals ? shown((*interval.arrivals).*field) : Json(nullptr);
        });
    result["asa_s"] = columnOf(found, [](const Interval &interval) {
        return interval.arrivals ? shown(interval.arrivals->averageWait) : Json(nullptr);
    });
    for (const auto &[name, field] : states)
        result[name] = columnOf(
            found, [field = field](const Interval &interval) { return shown(interval.*field); });
    Json &day = result["day"];
    double offered = 0.0;
    for (const double calls : live.calls)
        offered += calls;
    day["offered"] = offered;
    for (const auto &[name, field] : shares)
        day[name] = found.day ? shown((*found.day).*field) : Json(nullptr);
    day["asa_s"] = found.day ? shown(found.day->averageWait) : Json(nullptr);
    return result;
}

Json simulatedResult(const model::DeferredWeek &week, std::size_t place,
                     const SimulationOptions &options) {
    const model::BacklogEstimate found =
        model::simulateBacklog(simulatedBacklog(week), options.replications,
                               effortAt(place, options), progressLine("simulating backlogs"));
    endProgressLine();
    Json byWeekday = Json::array();
    for (const auto &day : found.withinTargetByDay)
        byWeekday.push_back(shown(day));
    Json openings = Json::array();
    for (const model::BacklogEstimate::Opening &opening : found.openings)
        openings.push_back({{"half_hour", opening.interval},
                            {"mean", opening.waiting.value},
                            {"se", opening.waiting.error},
                            {"sd", opening.deviation}});
    return {{"replications", found.runs},
            {"items", shown(found.contacts)},
            {"within_target", shown(found.withinTarget)},
            {"mean_response_s", shown(found.meanResponse)},
            {"mean_work_response_s", shown(found.meanOpenResponse)},
            {"mean_wait_to_start_s", shown(found.meanWait)},
            {"utilisation", shown(found.utilisation)},
            {"overtime_s", shown(found.overtime)},
            {"backlog_end", shown(found.unfinishedAtEnd)},
            {"clock_response_percentiles_s", percentilesOf(found.response)},
            {"work_response_percentiles_s", percentilesOf(found.openResponse)},
            {"within_target_by_weekday_of_arrival", byWeekday},
            {"backlog_at_opening", openings}};
}

} // namespace cli
