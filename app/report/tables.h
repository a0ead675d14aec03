// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"
#include "app/report/language.h"
#include "model/values/table.h"

#include <string>
#include <vector>

namespace application {

/// Every table that follows from a plan: comparison, fates, response by hour of the week, staffing
/// per interval and scenario, forecast per interval, day totals, backtest, backlog at openings,
/// cost, frontier, assumptions with sources; where they are computed the ranges over sample paths;
/// where shifts were adopted also shifts and the rules they do not keep. Of the scenarios that the
/// report prints. Column names carry units; ids are file names.
std::vector<model::Table> reportTables(const model::Plan &plan, const Results &results,
                                       Language language);

/// "UTC+02:00": tells the two readings of the repeated autumn hour apart, and is text to every
/// spreadsheet.
std::string offsetText(model::Seconds offset);

} // namespace application
