// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/comparison.h"

#include "model/comparison/sweep.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace model {
namespace {

struct Window {
    std::string name;
    OpeningHours hours;
    bool standby = false;
};

/// Usual opening hours, named without words that would need translating more than "Mon–Fri".
std::vector<Window> usualWindows() {
    struct Times {
        const char *name;
        int opens;
        int closes;
    };
    struct Days {
        const char *name;
        int last;
    };
    static constexpr Times times[] = {{"6–22", 6, 22},  {"7–20", 7, 20}, {"8–18", 8, 18},
                                      {"8–20", 8, 20},  {"9–17", 9, 17}, {"9–18", 9, 18},
                                      {"10–19", 10, 19}};
    static constexpr Days days[] = {{"Mon–Fri", 4}, {"Mon–Sat", 5}, {"Mon–Sun", 6}};
    std::vector<Window> windows{{"24/7", OpeningHours::aroundTheClock(), false}};
    for (const Days &day : days)
        for (const Times &time : times)
            windows.push_back({std::string(time.name) + " " + day.name,
                               OpeningHours::daily(Minutes(time.opens * 60),
                                                   Minutes(time.closes * 60), 0, day.last),
                               false});
    for (const Days &day : days)
        windows.push_back({std::string("9–18 ") + day.name + " + standby",
                           OpeningHours::daily(Minutes(9 * 60), Minutes(18 * 60), 0, day.last),
                           true});
    return windows;
}

FrontierPoint pointOf(const ScenarioOutcome &outcome) {
    FrontierPoint point;
    point.name = outcome.name;
    point.scenario.id = outcome.scenarioId;
    point.scenario.name = outcome.name;
    point.setFigures(outcome);
    return point;
}

int percent(double share) { return static_cast<int>(std::lround(share * 100.0)); }

} // namespace

void FrontierPoint::setFigures(const ScenarioOutcome &outcome) {
    costPerWeek = outcome.cost.total().major();
    withinPromise = outcome.customerView.withinPromise;
    fte = outcome.fte;
    lost = outcome.fate.lost();
}

Difference difference(const ScenarioOutcome &scenario, const ScenarioOutcome &baseline) {
    Difference result;
    const double before = baseline.cost.total().major();
    result.cost = (scenario.cost.total() - baseline.cost.total()).major();
    result.costShare = before != 0.0 ? result.cost / before : 0.0;
    result.fte = scenario.fte - baseline.fte;
    result.withinPromise =
        scenario.customerView.withinPromise - baseline.customerView.withinPromise;
    result.lost = scenario.fate.lost() - baseline.fate.lost();
    return result;
}

Verdict verdict(const std::vector<ScenarioOutcome> &outcomes, std::size_t chosen,
                std::size_t baseline, std::span<const ScenarioRanges> ranges) {
    Verdict result;
    if (outcomes.empty())
        return result;
    result.chosen = std::min(chosen, outcomes.size() - 1);
    result.baseline = std::min(baseline, outcomes.size() - 1);
    const auto within = [&](std::size_t index) {
        return percent(outcomes[index].customerView.withinPromise);
    };
    const auto overlap = [&](std::size_t a, std::size_t b) {
        return std::max(a, b) < ranges.size() && ranges[a].paths > 0 && ranges[b].paths > 0 &&
               ranges[a].withinPromise.overlaps(ranges[b].withinPromise);
    };
    result.chosenPercent = within(result.chosen);
    result.points = result.chosenPercent - within(result.baseline);
    result.costPercent =
        percent(difference(outcomes[result.chosen], outcomes[result.baseline]).costShare);
    for (std::size_t index = 0; index < outcomes.size(); ++index)
        if (within(index) > within(result.best.value_or(result.chosen)) &&
            !overlap(index, result.chosen))
            result.best = index;
    if (result.best)
        result.bestPoints = within(*result.best) - result.chosenPercent;

    using Kind = Verdict::Kind;
    if (result.chosen == result.baseline)
        return result;
    result.uncertain = overlap(result.chosen, result.baseline);
    if (result.points == 0 || result.uncertain)
        result.kind = Kind::AboutAsMany;
    else if (result.points > 0)
        result.kind = result.costPercent < 0 ? Kind::CheaperAndBetter : Kind::AnswersMoreForMore;
    else
        result.kind = result.costPercent < 0 ? Kind::AnswersFewerForLess : Kind::DearerAndWorse;
    return result;
}

std::vector<FrontierPoint> frontier(const CoverageScenario &templateScenario,
                                    const CoverageInputs &inputs,
                                    const std::vector<ScenarioOutcome> &own,
                                    const RunControl &control) {
    std::vector<FrontierPoint> points;
    for (const ScenarioOutcome &outcome : own)
        points.push_back(pointOf(outcome));

    const std::vector<Window> windows = usualWindows();
    std::size_t done = 0;
    EvaluationMemory memory;
    const Evaluation how{Precision::Exact, false, &memory};
    for (const Window &window : windows) {
        if (control.stopRequested())
            break;
        CoverageScenario scenario = templateScenario;
        scenario.id = 0;
        scenario.name = window.name;
        for (const Channel &channel : inputs.channels) {
            ChannelCoverage &coverage = scenario.channels[channel.id];
            const OpeningHours before = coverage.hours;
            coverage.hours = window.hours;
            if (window.name != "24/7") {
                coverage.hours.holidays = before.holidays;
                coverage.hours.exceptions = before.exceptions;
            }
            coverage.standby.hours = window.standby && channel.medium == Medium::Social
                                         ? OpeningHours::daily(Minutes(18 * 60), Minutes(23 * 60))
                                         : OpeningHours::never();
        }
        FrontierPoint point = pointOf(evaluate(scenario, inputs, how));
        point.scenario = std::move(scenario);
        points.push_back(std::move(point));
        control.reportProgress(static_cast<double>(++done) / static_cast<double>(windows.size()));
    }
    markEfficient(points);
    return points;
}

} // namespace model
