// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/ranges.h"

#include "model/values/batches.h"

#include <algorithm>
#include <cmath>

namespace model {
namespace {

/// Between the neighbours of the place share · (n − 1) (Hyndman & Fan 1996, type 7).
double quantile(const std::vector<double> &ascending, double share) {
    const double place = share * static_cast<double>(ascending.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, ascending.size() - 1);
    return std::lerp(ascending[below], ascending[above], place - static_cast<double>(below));
}

Range middle(const std::vector<PathFigures> &paths, double PathFigures::*figure) {
    std::vector<double> values;
    for (const PathFigures &path : paths)
        values.push_back(path.*figure);
    std::sort(values.begin(), values.end());
    return {quantile(values, (1.0 - ScenarioRanges::level) / 2.0),
            quantile(values, (1.0 + ScenarioRanges::level) / 2.0)};
}

PathFigures figuresOf(const ScenarioOutcome &outcome) {
    return {outcome.cost.total().major(), outcome.fte, outcome.customerView.withinPromise,
            outcome.fate.lost()};
}

double won(double difference) { return difference > 0.0 ? 1.0 : difference < 0.0 ? 0.0 : 0.5; }

} // namespace

std::vector<PathFigures> alongPaths(const CoverageScenario &scenario, const CoverageInputs &inputs,
                                    std::span<const std::vector<NaturalDemand>> paths,
                                    const RunControl &control) {
    if (paths.empty() || control.stopRequested())
        return {};
    const auto figures = [&](const CoverageInputs &here, Precision precision) {
        return figuresOf(evaluate(scenario, here, {precision, false, nullptr}));
    };
    const PathFigures exact = figures(inputs, Precision::Exact);
    const PathFigures quick = figures(inputs, Precision::Quick);
    const auto corrected = [&](double PathFigures::*figure, const PathFigures &found, double most) {
        return std::clamp(found.*figure + (exact.*figure - quick.*figure), 0.0, most);
    };
    std::vector<PathFigures> result(paths.size());
    const bool whole = forEachBatch(paths.size(), 0, control, 0.0, 1.0, [&](std::size_t path) {
        CoverageInputs onPath = inputs;
        onPath.demand = paths[path];
        const PathFigures found = figures(onPath, Precision::Quick);
        result[path] = {corrected(&PathFigures::cost, found, HUGE_VAL),
                        corrected(&PathFigures::fte, found, HUGE_VAL),
                        corrected(&PathFigures::withinPromise, found, 1.0),
                        corrected(&PathFigures::lost, found, HUGE_VAL)};
    });
    return whole ? result : std::vector<PathFigures>();
}

ScenarioRanges rangesOf(const std::vector<PathFigures> &scenario,
                        const std::vector<PathFigures> &baseline) {
    ScenarioRanges result;
    result.paths = std::min(scenario.size(), baseline.size());
    if (result.paths == 0)
        return result;
    result.cost = middle(scenario, &PathFigures::cost);
    result.fte = middle(scenario, &PathFigures::fte);
    result.withinPromise = middle(scenario, &PathFigures::withinPromise);
    result.lost = middle(scenario, &PathFigures::lost);
    double cheaper = 0.0;
    double better = 0.0;
    for (std::size_t path = 0; path < result.paths; ++path) {
        cheaper += won(baseline[path].cost - scenario[path].cost);
        better += won(scenario[path].withinPromise - baseline[path].withinPromise);
    }
    result.cheaper = cheaper / static_cast<double>(result.paths);
    result.better = better / static_cast<double>(result.paths);
    return result;
}

} // namespace model
