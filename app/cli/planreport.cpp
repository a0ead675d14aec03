// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"
#include "app/cli/plan.h"
#include "app/cli/planaccess.h"
#include "app/report/audience.h"
#include "app/report/inputtables.h"
#include "app/report/tables.h"
#include "app/tasks/exportroster.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <memory>
#include <optional>
#include <utility>

namespace cli {
namespace {

struct Request {
    std::string file;
    std::string pdf;
    std::string csvFolder;
    std::string workbook;
    std::string calendarFolder;
    std::string language;
    std::string dialect;
    std::string layout;
    std::string audience;
    std::vector<std::string> sections;
    std::vector<std::string> scenarios;
    std::string paper;
    std::string colours;
    std::optional<std::string> company;
    std::optional<std::string> logo;
};

using model::ReportSection;
const std::vector<std::pair<std::string, ReportSection>> sectionNames{
    {"summary", ReportSection::Summary},   {"comparison", ReportSection::Comparison},
    {"forecast", ReportSection::Forecast}, {"staffing", ReportSection::Staffing},
    {"shifts", ReportSection::Shifts},     {"roster", ReportSection::Roster},
    {"method", ReportSection::Method}};
const std::vector<std::pair<std::string, application::Audience>> audienceNames{
    {"managers", application::Audience::Managers},
    {"planners", application::Audience::Planners},
    {"both", application::Audience::Both}};

template <class Value>
std::vector<std::string> namesOf(const std::vector<std::pair<std::string, Value>> &values) {
    std::vector<std::string> names;
    for (const auto &[name, value] : values)
        names.push_back(name);
    return names;
}

template <class Value>
Value named(const std::vector<std::pair<std::string, Value>> &values, const std::string &name) {
    return std::ranges::find(values, name, &std::pair<std::string, Value>::first)->second;
}

/// The plan's own settings of the report, changed by what the call asks for. The exit status.
int settle(const Request &request, model::Plan &plan) {
    model::ReportSettings &report = plan.report;
    if (!request.audience.empty())
        report.sections = application::sectionsFor(named(audienceNames, request.audience));
    if (!request.sections.empty()) {
        report.sections.clear();
        for (const auto &name : request.sections) {
            const ReportSection section = named(sectionNames, name);
            if (std::ranges::find(report.sections, section) == report.sections.end())
                report.sections.push_back(section);
        }
    }
    if (!request.scenarios.empty()) {
        model::Plan kept = plan;
        if (!keepScenarios(kept, request.scenarios))
            return WrongCall;
        report.leftOut.clear();
        for (const auto &scenario : plan.scenarios)
            if (!kept.scenario(scenario.id))
                report.leftOut.insert(scenario.id);
    }
    if (!request.language.empty())
        report.language = request.language;
    if (!request.paper.empty())
        report.paper =
            request.paper == "letter" ? model::ReportPaper::Letter : model::ReportPaper::A4;
    if (!request.colours.empty())
        report.colours =
            request.colours == "greys" ? model::ReportColours::Greys : model::ReportColours::Screen;
    if (request.company)
        report.company = *request.company;
    return Done;
}

/// Of the chosen scenario; of those named, each in a folder of its letter where they are several.
int writeCalendars(const Request &request, const model::Plan &plan,
                   application::Language language) {
    std::vector<int> wanted{plan.chosen};
    if (!request.scenarios.empty()) {
        model::Plan named = plan;
        if (!keepScenarios(named, request.scenarios))
            return WrongCall;
        wanted.clear();
        for (const auto &scenario : named.scenarios)
            wanted.push_back(scenario.id);
    }
    std::erase_if(wanted, [&](int id) { return plan.shiftsOf(id)->empty(); });
    if (wanted.empty()) {
        std::cerr << "--ics: no shifts were adopted in "
                  << (request.scenarios.empty() ? "the chosen scenario" : "these scenarios")
                  << "; build them with: plan shifts " << request.file << '\n';
        return WrongInput;
    }
    for (const int id : wanted) {
        const auto at = std::ranges::find(plan.scenarios, id, &model::CoverageScenario::id);
        const char letter = static_cast<char>('A' + (at - plan.scenarios.begin()));
        const QString folder =
            QString::fromStdString(request.calendarFolder) +
            (wanted.size() > 1 ? QStringLiteral("/") + QLatin1Char(letter) : QString());
        if (const auto problem = application::exportCalendars(plan, id, folder, language))
            return say(*problem);
    }
    return Done;
}

/// Sheets of people and shifts need no range and no backtest; tables have all figures.
application::Stage lastStage(const Request &request, const model::Plan &plan) {
    using Section = model::ReportSection;
    const bool onlyDuty = std::ranges::all_of(plan.report.sections, [](Section section) {
        return section == Section::Staffing || section == Section::Shifts ||
               section == Section::Roster;
    });
    return onlyDuty && request.csvFolder.empty() && request.workbook.empty()
               ? application::Stage::Outcome
               : application::Stage::Backtest;
}

int run(const Request &request, const ReportPainting &painting) {
    if (request.pdf.empty() && request.csvFolder.empty() && request.workbook.empty() &&
        request.calendarFolder.empty()) {
        std::cerr << "plan report: at least one of --pdf, --csv, --xlsx and --ics is needed\n";
        return WrongCall;
    }
    if ((!request.pdf.empty() || !request.workbook.empty()) && painting.handOver)
        return painting.handOver();
    int exitCode = Done;
    auto plan = openPlan(request.file, exitCode);
    if (!plan)
        return exitCode;
    if (exitCode = settle(request, *plan); exitCode != Done)
        return exitCode;
    const auto language = application::reportLanguage(*plan, application::Language::English);
    if (!request.calendarFolder.empty()) {
        if (exitCode = writeCalendars(request, *plan, language); exitCode != Done)
            return exitCode;
        if (request.pdf.empty() && request.csvFolder.empty() && request.workbook.empty())
            return Done;
    }
    const auto results = compute(*plan, lastStage(request, *plan), exitCode);
    if (exitCode != Done)
        return exitCode;
    const std::vector<model::Table> tables =
        request.csvFolder.empty() && request.workbook.empty()
            ? std::vector<model::Table>()
            : application::reportTables(*plan, results, language);
    const std::string usual = language == application::Language::German ? "de" : "intl";
    if (!request.csvFolder.empty()) {
        auto files = tables;
        for (model::Table &table : application::inputTables(*plan, language))
            files.push_back(std::move(table));
        const auto layout =
            request.layout == "wide" ? application::CsvLayout::Wide : application::CsvLayout::Long;
        if (const auto problem = application::exportCsv(
                application::laidOut(std::move(files), layout),
                QString::fromStdString(request.csvFolder),
                csvDialect(request.dialect.empty() ? usual : request.dialect)))
            return say(*problem);
    }
    if (!request.workbook.empty())
        if (const auto problem =
                painting.writeWorkbook(tables, QString::fromStdString(request.workbook)))
            return say(*problem);
    return request.pdf.empty()
               ? Done
               : painting.paint({request.pdf, request.logo}, *plan, results, language);
}

} // namespace

void addPlanReport(CLI::App &plan, const ReportPainting &painting, int &exitCode) {
    auto request = std::make_shared<Request>();
    CLI::App &command = *plan.add_subcommand("report", "The comparison as PDF, CSV and workbook");
    command.add_option("plan", request->file, "Plan file")->required();
    command.add_option("--pdf", request->pdf, "Report to write");
    command.add_option("--csv", request->csvFolder,
                       "Folder for every table as CSV, with the history and, where the roster is "
                       "among the sections, the people as they can be imported again");
    command.add_option("--xlsx", request->workbook, "Workbook with a sheet per table");
    command.add_option(
        "--ics", request->calendarFolder,
        "Folder for a calendar per person, of the shifts of the chosen scenario or those named");
    command.add_option("--language", request->language, "en or de (default: the plan's, then en)")
        ->check(CLI::IsMember({"en", "de"}));
    command
        .add_option("--dialect", request->dialect,
                    "Of the CSV files: intl or de (default: the language's)")
        ->check(CLI::IsMember({"intl", "de"}));
    command
        .add_option(
            "--layout", request->layout,
            "Of the CSV files: long (default), or wide: channels and scenarios side by side")
        ->check(CLI::IsMember({"long", "wide"}));
    auto *audience =
        command
            .add_option("--audience", request->audience,
                        "Sections for managers, planners or both (default: the plan's)")
            ->check(CLI::IsMember(namesOf(audienceNames)));
    command
        .add_option("--sections", request->sections, "Sections in their order, e.g. summary,method")
        ->delimiter(',')
        ->check(CLI::IsMember(namesOf(sectionNames)))
        ->excludes(audience);
    command
        .add_option("--scenarios", request->scenarios,
                    "Letters or names, e.g. A,B, of those in PDF, CSV and workbook, where the "
                    "recommended one and the baseline always are, and of the calendars")
        ->delimiter(',');
    command.add_option("--paper", request->paper, "a4 or letter (default: the plan's, then a4)")
        ->check(CLI::IsMember({"a4", "letter"}));
    command
        .add_option("--colours", request->colours,
                    "screen or greys (default: the plan's, then screen)")
        ->check(CLI::IsMember({"screen", "greys"}));
    command.add_option("--company", request->company, "Name in the head of the first page");
    command.add_option("--logo", request->logo, "PNG, JPEG or SVG file for the first page");
    command.callback([request, painting, &exitCode] { exitCode = run(*request, painting); });
}

} // namespace cli
