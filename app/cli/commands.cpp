// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/backlog.h"
#include "app/cli/erlang.h"
#include "app/cli/exitstatus.h"
#include "app/cli/forecast.h"
#include "app/cli/plan.h"
#include "app/cli/requirement.h"
#include "app/cli/shifts.h"
#include "app/cli/simulate.h"
#include "app/cli/skills.h"
#include "app/cli/transient.h"

#include <CLI/CLI.hpp>

#include <exception>
#include <iostream>
#include <string>

namespace cli {

int runCommands(int argc, char **argv, const ReportPainting &painting) {
    try {
        CLI::App app{"Workforce and capacity planning for call centres", "shiftwright-cli"};
        app.set_version_flag("--version", std::string("shiftwright-cli " SHIFTWRIGHT_VERSION));
        app.require_subcommand(1);
        int exitCode = Done;
        addErlang(app, exitCode);
        addForecast(app, exitCode);
        addRequirement(app, exitCode);
        addTransient(app, exitCode);
        addBacklog(app, exitCode);
        addSkills(app, exitCode);
        addShifts(app, exitCode);
        addPlan(app, painting, exitCode);
        addSimulate(app, exitCode);
        try {
            app.parse(argc, argv);
        } catch (const CLI::ParseError &error) {
            return app.exit(error) == 0 ? Done : WrongCall;
        }
        return exitCode;
    } catch (const std::exception &error) {
        std::cerr << "shiftwright-cli: " << error.what() << '\n';
        return Failed;
    }
}

} // namespace cli
