// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan.h"

#include <CLI/CLI.hpp>

namespace cli {

void addPlan(CLI::App &root, const ReportPainting &painting, int &exitCode) {
    CLI::App &plan = *root.add_subcommand("plan", "Make, fill, compute and compare a plan file");
    plan.require_subcommand(1);
    addPlanNew(plan, exitCode);
    addPlanImport(plan, exitCode);
    addPlanShow(plan, exitCode);
    addPlanCompare(plan, exitCode);
    addPlanReport(plan, painting, exitCode);
    addPlanSweep(plan, exitCode);
    addPlanShifts(plan, exitCode);
    addPlanAssumptions(plan, exitCode);
    addPlanReadiness(plan, exitCode);
}

} // namespace cli
