// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison.h"
#include "model/comparison/outcome.h"
#include "model/coverage/naturaldemand.h"
#include "model/demand/forecast.h"
#include "model/demand/historyremark.h"
#include "model/plan/plan.h"
#include "model/values/problem.h"
#include "model/values/share.h"
#include "model/values/shared.h"

#include <optional>
#include <vector>

namespace application {

/// One channel's past as training sees it, and what will come.
struct ChannelResult {
    int channelId = 0;
    model::Shared<model::Forecast> forecast; ///< empty calls where the history is too short
    model::Shared<model::Backtest> backtest;
    std::vector<model::Correction> masks; ///< left out of training, found by cleaning
    std::vector<model::HistoryRemark> remarks;
    /// Before contacts moved between channels; empty where none do.
    model::Shared<model::Forecast> unshifted;
    model::Shared<model::Forecast> original; ///< before the planner's overrides; empty without any
    std::vector<model::Override> overrides;  ///< that are in the forecast
    bool operator==(const ChannelResult &) const = default;
};

/// What is computed on its own, in this order: per channel, for all, or per scenario.
enum class Stage { Clean, Forecast, Demand, Outcome, Frontier, Paths, Ranges, Backtest };

/// Everything that follows from a plan.
struct Results {
    std::vector<ChannelResult> channels; ///< in the plan's order
    /// Of the plan's channel shifts, as what has come since their begin suggests, and as used in
    /// place of those planned; empty where too little has come.
    std::vector<std::optional<model::Share>> sharesSoFar;
    model::Date weekBegin{}; ///< Monday of the planning week
    model::TimeGrid week;
    std::vector<model::NaturalDemand> demand;     ///< per channel
    std::vector<model::ScenarioOutcome> outcomes; ///< per scenario, in the plan's order
    std::vector<model::ScenarioRanges> ranges;    ///< per outcome; without paths until known
    model::Verdict verdict;
    std::vector<model::FrontierPoint> frontier;
    std::vector<model::Problem> problems;
    double seconds = 0; ///< computing time of the last run
    /// Up to which stage they follow from the plan as it is; what comes after may follow from what
    /// it was before. Empty: all of it may.
    std::optional<Stage> finished;

    bool hasForecast() const;
    const model::ScenarioOutcome *outcome(int scenarioId) const;
    const ChannelResult *channel(int channelId) const;
};

} // namespace application
