// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"
#include "app/report/language.h"
#include "app/tasks/fileproblem.h"
#include "model/values/table.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace cli {

/// How `plan report` comes to a PDF and a workbook. They need the libraries of windows and of
/// workbooks, and loading those takes longer than a forecast: only the program that paints has
/// them. `handOver` and `paint` give an ExitStatus.
struct ReportPainting {
    struct Wish {
        std::string path;
        std::optional<std::string> logo;
    };
    /// Has this very call done by the program that paints; empty in that one.
    std::function<int()> handOver;
    std::function<int(const Wish &, model::Plan &, const application::Results &,
                      application::Language)>
        paint;
    /// One sheet per table; empty: done.
    std::function<std::optional<application::FileProblem>(const std::vector<model::Table> &,
                                                          const QString &)>
        writeWorkbook;
};

/// `plan`: everything that is done with a plan file. Running a command sets `exitCode` to an
/// ExitStatus.
void addPlan(CLI::App &root, const ReportPainting &painting, int &exitCode);

// The subcommands of `plan`, one file each.
void addPlanNew(CLI::App &plan, int &exitCode);     ///< `new` and `demo`
void addPlanImport(CLI::App &plan, int &exitCode);  ///< `import`
void addPlanShow(CLI::App &plan, int &exitCode);    ///< `show`, `check` and `run`
void addPlanCompare(CLI::App &plan, int &exitCode); ///< `compare`
void addPlanReport(CLI::App &plan, const ReportPainting &painting, int &exitCode); ///< `report`
void addPlanSweep(CLI::App &plan, int &exitCode);       ///< `sweep` and `hours`
void addPlanAssumptions(CLI::App &plan, int &exitCode); ///< `assumptions`
void addPlanReadiness(CLI::App &plan, int &exitCode);   ///< `readiness`
void addPlanShifts(CLI::App &plan, int &exitCode);      ///< `agents` and `shifts`

} // namespace cli
