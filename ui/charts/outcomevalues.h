// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/outcome.h"
#include "model/plan/plan.h"
#include "ui/charts/backlogchart.h"
#include "ui/charts/openingstrip.h"
#include "ui/charts/outcomebar.h"
#include "ui/charts/responsetimechart.h"
#include "ui/charts/targetbars.h"

#include <vector>

namespace ui {

// An outcome as the charts of the Coverage page and of the report show it.

/// 7 × 24 cells of the scenario: open where any channel is open for most of the hour.
std::vector<OpeningStrip::Hour> openingHoursCells(const model::CoverageScenario &scenario);
TargetBars::Value targetBarsValue(const model::ScenarioOutcome &outcome);
ResponseTimeChart::Value responseTimeValue(const model::Plan &plan,
                                           const model::ScenarioOutcome &outcome);
BacklogChart::Value backlogValue(const model::ScenarioOutcome &outcome);
OutcomeBar::Value outcomeBarValue(const model::ScenarioOutcome &outcome);

} // namespace ui
