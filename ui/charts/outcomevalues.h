// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"
#include "model/plan/plan.h"
#include "ui/charts/backlogchart.h"
#include "ui/charts/fanchart.h"
#include "ui/charts/frontierchart.h"
#include "ui/charts/openingstrip.h"
#include "ui/charts/outcomebar.h"
#include "ui/charts/requirementheatmap.h"
#include "ui/charts/responsetimechart.h"
#include "ui/charts/targetbars.h"

#include <vector>

namespace ui {

// Results as the charts of the pages and of the report show them.

/// 7 × 24 cells of the scenario: open where any channel is open for most of the hour.
std::vector<OpeningStrip::Hour> openingHoursCells(const model::CoverageScenario &scenario);
TargetBars::Value targetBarsValue(const model::ScenarioOutcome &outcome);
ResponseTimeChart::Value responseTimeValue(const model::Plan &plan,
                                           const model::ScenarioOutcome &outcome);
BacklogChart::Value backlogValue(const model::ScenarioOutcome &outcome);
OutcomeBar::Value outcomeBarValue(const model::ScenarioOutcome &outcome);

/// Tried opening hours and own scenarios, in the order of results.frontier; a better alternative to
/// the chosen scenario is highlighted.
FrontierChart::Value frontierValue(const model::Plan &plan, const application::Results &results);

/// The last eight weeks as counted, then the forecast per day with its bands. A day with missing
/// intervals has no total.
FanChart::Value fanValue(const model::Plan &plan, const model::ChannelPlan &channel,
                         const application::ChannelResult &result, model::Date planningWeek);

/// Interval of the outcome behind each local cell of the week from Monday 00:00; -1 where the clock
/// skips it. A repeated local time shows its first pass.
std::vector<int> weekCells(const model::Plan &plan, const model::ScenarioOutcome &outcome,
                           model::Date weekBegin);

/// Agents on duty per local interval of the week, of one channel or (null) of all together.
WeekRequirement weekRequirement(const model::Plan &plan, const model::ScenarioOutcome &outcome,
                                model::Date weekBegin, const model::ChannelOutcome *channel);

/// Most agents on duty in each local hour of a day (0 = Monday): a row of 24 per channel and one
/// for all together; NaN where closed.
std::vector<std::vector<double>> hourlyAgents(const model::Plan &plan,
                                              const model::ScenarioOutcome &outcome,
                                              model::Date weekBegin, int day);

} // namespace ui
