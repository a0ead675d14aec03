// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/recompute.h"
#include "app/tasks/exportreport.h"
#include "app/tasks/fileproblem.h"
#include "model/values/runcontrol.h"
#include "model/values/table.h"

#include <optional>
#include <string>
#include <vector>

// What the commands on a plan share.
namespace cli {

/// The plan in the file; otherwise the reason is on standard error and `exitCode` is set.
std::optional<model::Plan> openPlan(const std::string &path, int &exitCode);

/// Keeps the scenarios named by letter or name, in the order given; all where none is named. False
/// when one is unknown, with a sentence on standard error.
bool keepScenarios(model::Plan &plan, const std::vector<std::string> &names);

/// Writes the plan; exit status, the reason on standard error.
int savePlan(const model::Plan &plan, const std::string &path);

/// Says what is wrong on standard error; the exit status for it.
int say(const application::FileProblem &problem);

/// What follows from the plan, up to the stage `last`. Problems of note go to standard error;
/// `exitCode` is Unsolved when there is too little history to compare anything.
application::Results compute(const model::Plan &plan, application::Stage last, int &exitCode);

/// A plan with what follows from it.
struct ComputedPlan {
    model::Plan plan;
    application::Results results;
};

/// The plan in the file with the scenarios named, computed up to `last`; otherwise the reason is on
/// standard error and `exitCode` is set.
std::optional<ComputedPlan> openComputed(const std::string &path,
                                         const std::vector<std::string> &scenarios,
                                         application::Stage last, int &exitCode);

/// Progress on standard error, on a terminal only.
model::RunControl progressLine(const std::string &what);
void endProgressLine();

/// A table for reading, columns aligned.
std::string textTable(const model::Table &table);

/// The same with columns as rows: few rows of many figures read better side by side.
std::string turnedTextTable(const model::Table &table);

/// "de" or "intl", as the options say it.
application::CsvDialect csvDialect(const std::string &name);

/// Monday 2026-11-30 as "2026-11-30"; an instant as local time with its UTC offset.
std::string dateText(model::Date date);
std::string timeText(model::Instant instant, const model::Calendar &calendar);

/// The sentence for a problem of a plan.
std::string problemText(const model::Problem &problem);

} // namespace cli
