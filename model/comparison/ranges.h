// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/evaluate.h"
#include "model/values/runcontrol.h"

#include <span>
#include <vector>

namespace model {

/// What a comparison looks at, on one way the week may go.
struct PathFigures {
    double cost = 0; ///< major units a week
    double fte = 0;
    double withinPromise = 0; ///< share
    double lost = 0;          ///< contacts a week
    bool operator==(const PathFigures &) const = default;
};

/// The scenario on every path of demand, people sized for what comes on it: what the weeks ahead
/// may cost and reach if staffing follows the forecast. How a fixed staffing bears other weeks is
/// what simulate() shows. Paths are evaluated quickly; how far that is off for the expected demand
/// is taken off all of them alike. On all cores. Stopped: empty.
std::vector<PathFigures> alongPaths(const CoverageScenario &scenario, const CoverageInputs &inputs,
                                    std::span<const std::vector<NaturalDemand>> paths,
                                    const RunControl &control);

struct Range {
    double low = 0;
    double high = 0;
    bool overlaps(const Range &other) const { return low <= other.high && other.low <= high; }
    bool operator==(const Range &) const = default;
};

/// The middle part of the paths, and how often a scenario beats the baseline on the same path
/// (common random numbers); ties count half.
struct ScenarioRanges {
    static constexpr double level = 0.8;
    std::size_t paths = 0; ///< 0: nothing is known
    Range cost;            ///< major units a week
    Range fte;
    Range withinPromise;  ///< share
    Range lost;           ///< contacts a week
    double cheaper = 0.5; ///< probability that it costs less than the baseline
    double better = 0.5;  ///< probability that it answers more within the promise
    bool operator==(const ScenarioRanges &) const = default;
};

/// Paths of both from the same demand, in the same order. A scenario beside itself: one half.
ScenarioRanges rangesOf(const std::vector<PathFigures> &scenario,
                        const std::vector<PathFigures> &baseline);

} // namespace model
