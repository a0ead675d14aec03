// SPDX-License-Identifier: GPL-3.0-or-later
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

int main(int argc, char **argv) {
    try {
        CLI::App app{"Workforce and capacity planning for call centres", "shiftwright-cli"};
        app.set_version_flag("--version", std::string("shiftwright-cli " SHIFTWRIGHT_VERSION));
        app.require_subcommand(1);
        int exitCode = cli::Done;
        cli::addErlang(app, exitCode);
        cli::addForecast(app, exitCode);
        cli::addRequirement(app, exitCode);
        cli::addTransient(app, exitCode);
        cli::addBacklog(app, exitCode);
        cli::addSkills(app, exitCode);
        cli::addShifts(app, exitCode);
        cli::addPlan(app, exitCode);
        cli::addSimulate(app, exitCode);
        try {
            app.parse(argc, argv);
        } catch (const CLI::ParseError &error) {
            return app.exit(error) == 0 ? cli::Done : cli::WrongCall;
        }
        return exitCode;
    } catch (const std::exception &error) {
        std::cerr << "shiftwright-cli: " << error.what() << '\n';
        return cli::Failed;
    }
}
