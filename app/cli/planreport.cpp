// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"
#include "app/cli/plan.h"
#include "app/cli/planaccess.h"
#include "app/report/tables.h"
#include "app/tasks/exportroster.h"
#include "ui/report/reportpdf.h"

#include <QApplication>

#include <CLI/CLI.hpp>

#include <array>
#include <iostream>
#include <memory>

namespace cli {
namespace {

struct Request {
    std::string file;
    std::string pdf;
    std::string csvFolder;
    std::string workbook;
    std::string calendarFolder;
    std::string language = "en";
    std::string dialect;
};

int writePdf(const Request &request, const model::Plan &plan, const application::Results &results,
             application::Language language) {
    // Painting needs fonts, but no screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    std::array<char, 16> name{"shiftwright-cli"};
    std::array<char *, 2> arguments{name.data(), nullptr};
    int count = 1;
    const QApplication application(count, arguments.data());
    QString error;
    if (ui::writeReportPdf(plan, results, QString::fromStdString(request.pdf), language, &error))
        return Done;
    std::cerr << error.toStdString() << '\n';
    return Failed;
}

int run(const Request &request) {
    if (request.pdf.empty() && request.csvFolder.empty() && request.workbook.empty() &&
        request.calendarFolder.empty()) {
        std::cerr << "plan report: at least one of --pdf, --csv, --xlsx and --ics is needed\n";
        return WrongCall;
    }
    int exitCode = Done;
    const auto plan = openPlan(request.file, exitCode);
    if (!plan)
        return exitCode;
    const auto language =
        request.language == "de" ? application::Language::German : application::Language::English;
    if (!request.calendarFolder.empty()) {
        const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        if (const auto problem = application::exportCalendars(
                *plan, plan->chosen, QString::fromStdString(request.calendarFolder), language, now))
            return say(*problem);
        if (request.pdf.empty() && request.csvFolder.empty() && request.workbook.empty())
            return Done;
    }
    const auto results = compute(*plan, exitCode);
    if (exitCode != Done)
        return exitCode;
    const auto tables = application::reportTables(*plan, results, language);
    const std::string dialect = request.dialect.empty() ? request.language : request.dialect;
    if (!request.csvFolder.empty())
        if (const auto problem = application::exportCsv(
                tables, QString::fromStdString(request.csvFolder), csvDialect(dialect)))
            return say(*problem);
    if (!request.workbook.empty())
        if (const auto problem =
                application::exportWorkbook(tables, QString::fromStdString(request.workbook)))
            return say(*problem);
    return request.pdf.empty() ? Done : writePdf(request, *plan, results, language);
}

} // namespace

void addPlanReport(CLI::App &plan, int &exitCode) {
    auto request = std::make_shared<Request>();
    CLI::App &command = *plan.add_subcommand("report", "The comparison as PDF, CSV and workbook");
    command.add_option("plan", request->file, "Plan file")->required();
    command.add_option("--pdf", request->pdf, "Report to write");
    command.add_option("--csv", request->csvFolder, "Folder for every table as CSV");
    command.add_option("--xlsx", request->workbook, "Workbook with a sheet per table");
    command.add_option("--ics", request->calendarFolder,
                       "Folder for a calendar per person, of the chosen scenario's shifts");
    command.add_option("--language", request->language, "en (default) or de")
        ->check(CLI::IsMember({"en", "de"}));
    command
        .add_option("--dialect", request->dialect,
                    "Of the CSV files: intl or de (default: the language's)")
        ->check(CLI::IsMember({"intl", "de"}));
    command.callback([request, &exitCode] { exitCode = run(*request); });
}

} // namespace cli
