// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/exitstatus.h"
#include "app/cli/openshifts.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/plan.h"
#include "app/cli/planaccess.h"
#include "app/cli/textfaults.h"
#include "app/tasks/buildshifts.h"
#include "app/tasks/cbcsolver.h"
#include "app/tasks/importagents.h"
#include "app/tasks/shifttable.h"
#include "model/shifts/rostercheck.h"
#include "model/shifts/rulewords.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <map>
#include <memory>
#include <utility>

namespace cli {
namespace {

struct AgentsRequest {
    std::string file;
    std::string csv;
    bool keepGoodRows = false;
};

int importAgents(const AgentsRequest &request) {
    int exitCode = Done;
    const auto plan = openPlan(request.file, exitCode);
    if (!plan)
        return exitCode;
    const auto agents = application::readAgentFile(QString::fromStdString(request.csv), *plan);
    sayFaults(request.csv, agents.faults);
    if (!agents.faults.empty() && (!request.keepGoodRows || agents.agents.empty())) {
        std::cerr << request.csv << ": the plan is unchanged";
        if (!agents.agents.empty())
            std::cerr << "; --keep-good-rows takes the " << agents.agents.size()
                      << " agents without faults";
        std::cerr << '\n';
        return WrongInput;
    }
    const auto filled = application::withAgents(*plan, agents);
    if (const int status = savePlan(filled, request.file); status != Done)
        return status;
    std::cerr << agents.agents.size() << " agents read, " << filled.agents.size()
              << " in the plan\n";
    return Done;
}

struct ShiftsRequest {
    std::string file;
    std::vector<std::string> scenario;
    std::string out;
    std::string dialect = "intl";
    int weeks = 1;
    double seconds = 20;
    std::uint64_t seed = 1;
};

/// Builds shifts of the planning week and those after it, and adopts them.
int buildShifts(const ShiftsRequest &request) {
    int exitCode = Done;
    const auto opened = openPlan(request.file, exitCode);
    if (!opened)
        return exitCode;
    model::Plan wanted = *opened;
    if (!request.scenario.empty()) {
        if (!keepScenarios(wanted, request.scenario))
            return WrongCall;
        wanted.chosen = wanted.scenarios.front().id;
    }
    const model::CoverageScenario *scenario = opened->scenario(wanted.chosen);
    if (!scenario) {
        std::cerr << request.file << ": the plan has no chosen scenario\n";
        return WrongInput;
    }
    const auto results = compute(*opened, application::Stage::Outcome, exitCode);
    if (exitCode != Done)
        return exitCode;
    if (!application::cbcIsInstalled())
        std::cerr << "plan shifts: the program cbc is not installed; the shifts are only a first "
                     "guess\n";
    application::BuildOptions options;
    options.time = std::chrono::duration<double>(request.seconds);
    options.seed = request.seed;
    const auto built = application::buildShifts(*opened, results, scenario->id, results.weekBegin,
                                                request.weeks, options, progressLine("building"));
    endProgressLine();
    const model::Plan adopted = application::withShifts(*opened, scenario->id, built);
    if (const int status = savePlan(adopted, request.file); status != Done)
        return status;
    std::string error;
    if (!request.out.empty() &&
        !writeWhole(request.out,
                    application::csvText(application::shiftTable(built.shifts, adopted, "roster"),
                                         csvDialect(request.dialect)),
                    error)) {
        std::cerr << error << '\n';
        return Failed;
    }
    const model::RosterCheck check(
        adopted.law, adopted.calendar,
        {built.first, built.first + std::chrono::days(7 * built.weeks - 1)});
    const auto findings = check.check(adopted.agents, *adopted.shifts.at(scenario->id));
    const auto hard = std::count_if(findings.begin(), findings.end(), model::isHard);
    std::map<std::pair<model::Strength, model::RuleCode>, int> broken;
    for (const model::RosterFinding &finding : findings)
        ++broken[{finding.strength, finding.rule}];
    std::cerr << scenario->name << ", " << built.weeks << " weeks from " << dateText(built.first)
              << ": " << built.shifts.size() << " shifts, " << built.openShifts << " open, short "
              << built.shortHours << " h, over " << built.surplusHours << " h, paid "
              << built.paidHours << " h, hard rules broken " << hard << ", soft "
              << static_cast<long>(findings.size()) - hard << '\n';
    for (auto one = broken.rbegin(); one != broken.rend(); ++one) // hard ones first
        std::cerr << (one->first.first == model::Strength::Hard ? "hard" : "soft") << " rule "
                  << model::wordOf(one->first.second) << ": " << one->second << '\n';
    if (built.openShifts > 0)
        explainOpenShifts(built, adopted, *adopted.shifts.at(scenario->id));
    return built.openShifts == 0 ? Done : Unsolved;
}

} // namespace

void addPlanShifts(CLI::App &plan, int &exitCode) {
    auto agents = std::make_shared<AgentsRequest>();
    CLI::App &read = *plan.add_subcommand("agents", "Read people from a CSV file");
    read.add_option("plan", agents->file, "Plan file")->required();
    read.add_option("--csv", agents->csv,
                    "name, team, weekly_hours, days_per_week, skills, nights, sundays, protection, "
                    "region, monday … sunday, absences, wishes")
        ->required();
    read.add_flag("--keep-good-rows", agents->keepGoodRows,
                  "Import what is right of a file with flawed rows");
    read.callback([agents, &exitCode] { exitCode = importAgents(*agents); });

    auto shifts = std::make_shared<ShiftsRequest>();
    CLI::App &build = *plan.add_subcommand("shifts", "Build shifts, adopt them, save the plan");
    build.add_option("plan", shifts->file, "Plan file")->required();
    build.add_option("--scenario", shifts->scenario, "Letter or name (default: the chosen one)")
        ->expected(1);
    build.add_option("--weeks", shifts->weeks, "From the planning week on (default 1)")
        ->check(CLI::Range(1, 26));
    build.add_option("--out", shifts->out, "CSV of the shifts built; - for standard output");
    build.add_option("--dialect", shifts->dialect, "Of the CSV: intl (default) or de")
        ->check(CLI::IsMember({"intl", "de"}));
    addParsed(build, "--time-limit", shifts->seconds, parseDuration, "a duration such as 20s",
              "How long to look for better ones (default 20s)");
    build.add_option("--seed", shifts->seed, "Of chance (default 1)");
    build.callback([shifts, &exitCode] { exitCode = buildShifts(*shifts); });
}

} // namespace cli
