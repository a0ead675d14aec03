// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace cli {

/// `plan`: everything that is done with a plan file. Running a command sets `exitCode` to an
/// ExitStatus.
void addPlan(CLI::App &root, int &exitCode);

// The subcommands of `plan`, one file each.
void addPlanNew(CLI::App &plan, int &exitCode);         ///< `new` and `demo`
void addPlanImport(CLI::App &plan, int &exitCode);      ///< `import`
void addPlanShow(CLI::App &plan, int &exitCode);        ///< `show`, `check` and `run`
void addPlanCompare(CLI::App &plan, int &exitCode);     ///< `compare`
void addPlanReport(CLI::App &plan, int &exitCode);      ///< `report`
void addPlanSweep(CLI::App &plan, int &exitCode);       ///< `sweep` and `hours`
void addPlanAssumptions(CLI::App &plan, int &exitCode); ///< `assumptions`
void addPlanReadiness(CLI::App &plan, int &exitCode);   ///< `readiness`
void addPlanShifts(CLI::App &plan, int &exitCode);      ///< `agents` and `shifts`

} // namespace cli
