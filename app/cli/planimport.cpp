// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"
#include "app/cli/findingtext.h"
#include "app/cli/plan.h"
#include "app/cli/planaccess.h"
#include "app/tasks/importforecast.h"
#include "app/tasks/importhistory.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <map>
#include <memory>

namespace cli {
namespace {

struct Request {
    std::string file;
    std::string csv;
    bool events = false;
    bool stampsEnd = false;
    bool keepGoodRows = false;
    bool isForecast = false;
    model::HistoryFileRequest reading;
    application::HistoryTarget target;
};

/// Lists at most twenty findings, then how many more there are.
void list(const std::string &file, const std::vector<model::ImportFinding> &findings) {
    constexpr std::size_t most = 20;
    for (std::size_t i = 0; i < std::min(most, findings.size()); ++i)
        std::cerr << sentence(findings[i], file) << '\n';
    if (findings.size() > most)
        std::cerr << file << ": and " << findings.size() - most << " more\n";
}

int run(Request request) {
    int exitCode = Done;
    auto plan = openPlan(request.file, exitCode);
    if (!plan)
        return exitCode;
    request.reading.interval = plan->interval;
    if (request.events)
        request.reading.eventRows = true;
    if (request.stampsEnd)
        request.reading.stampsEnd = true;
    const auto *known = plan->channel(request.target.channel);
    if (request.isForecast && !known) {
        std::cerr << "--forecast: the plan has no channel " << request.target.channel << '\n';
        return WrongCall;
    }
    const QString path = QString::fromStdString(request.csv);
    const auto read =
        request.isForecast ? application::readForecastFile : application::readHistoryFile;
    const auto file = read(path, request.reading, plan->calendar.zone, progressLine("reading"));
    endProgressLine();
    list(request.csv, file.findings);
    if (!file.usable()) {
        std::cerr << request.csv << ": nothing could be used; the plan is unchanged\n";
        return WrongInput;
    }
    if (application::hasErrors(file) && !request.keepGoodRows) {
        std::cerr << request.csv << ": the plan is unchanged; --keep-good-rows imports the "
                  << file.rowsKept << " good of " << file.rowsRead << " rows\n";
        return WrongInput;
    }
    const auto filled = request.isForecast
                            ? application::withForeignForecast(*plan, known->channel.id, file, path)
                            : application::withHistory(std::move(*plan), file, request.target);
    if (const int status = savePlan(filled, request.file); status != Done)
        return status;
    const auto &grid = file.history.grid;
    std::cerr << request.target.channel << ": " << file.rowsKept << " of " << file.rowsRead
              << " rows, " << timeText(grid.begin(), filled.calendar) << " to "
              << timeText(grid.end(), filled.calendar) << '\n';
    return Done;
}

} // namespace

void addPlanImport(CLI::App &plan, int &exitCode) {
    auto request = std::make_shared<Request>();
    CLI::App &command = *plan.add_subcommand("import", "Read a history file into a channel");
    auto &reading = request->reading;
    command.add_option("plan", request->file, "Plan file")->required();
    command.add_option("--channel", request->target.channel, "Name; a new one is made")->required();
    command.add_option("--csv", request->csv, "History file, plain or gzip")->required();
    command
        .add_option("--medium", request->target.medium,
                    "Of a new channel (default: from its name, else phone)")
        ->transform(CLI::Transformer(
            std::map<std::string, model::Medium>{{"phone", model::Medium::Phone},
                                                 {"email", model::Medium::Email},
                                                 {"social", model::Medium::Social},
                                                 {"chat", model::Medium::Chat},
                                                 {"other", model::Medium::Other}}));
    command.add_option("--column", reading.offeredColumn, "Column with the contacts offered");
    command.add_option("--queue", reading.queue, "Only rows of this queue");
    command.add_option("--encoding", reading.encoding, "e.g. UTF-8, windows-1252");
    command
        .add_option_function<std::string>(
            "--dialect",
            [&reading](const std::string &name) {
                reading.delimiter = name == "de" ? ';' : ',';
                reading.decimalSign = name == "de" ? ',' : '.';
            },
            "intl: comma and point; de: semicolon and comma")
        ->check(CLI::IsMember({"intl", "de"}));
    command.add_option("--date-format", reading.dateOrder, "ymd, dmy or mdy")
        ->transform(CLI::Transformer(
            std::map<std::string, model::DateOrder>{{"ymd", model::DateOrder::YearMonthDay},
                                                    {"dmy", model::DateOrder::DayMonthYear},
                                                    {"mdy", model::DateOrder::MonthDayYear}}));
    command.add_flag("--events", request->events, "One row per contact");
    command.add_flag("--stamps-end", request->stampsEnd, "Time stamps mark the interval's end");
    command
        .add_option("--overlap", request->target.overlap,
                    "Where the channel has figures already: keep, replace (default) or add")
        ->transform(CLI::Transformer(
            std::map<std::string, model::Overlap>{{"keep", model::Overlap::KeepOld},
                                                  {"replace", model::Overlap::Replace},
                                                  {"add", model::Overlap::Add}}));
    command
        .add_option("--repeated", request->reading.repeated,
                    "Of rows for the same interval: last (default), first or add")
        ->transform(CLI::Transformer(
            std::map<std::string, model::RepeatedRows>{{"last", model::RepeatedRows::KeepLast},
                                                       {"first", model::RepeatedRows::KeepFirst},
                                                       {"add", model::RepeatedRows::AddUp}}));
    command
        .add_option("--unreadable", request->reading.unreadable,
                    "Counts that are no number: missing (default) or zero")
        ->transform(CLI::Transformer(std::map<std::string, model::UnreadableCounts>{
            {"missing", model::UnreadableCounts::AreMissing},
            {"zero", model::UnreadableCounts::AreZero}}));
    command
        .add_option("--absent", request->reading.absent,
                    "Times without a row that most weeks have: missing (default) or zero")
        ->transform(CLI::Transformer(std::map<std::string, model::AbsentRows>{
            {"missing", model::AbsentRows::AreMissing}, {"zero", model::AbsentRows::AreZero}}));
    command.add_flag("--forecast", request->isForecast,
                     "The file is a forecast made elsewhere, used in place of the plan's own");
    command.add_flag("--keep-good-rows", request->keepGoodRows,
                     "Import what is right of a file with flawed rows");
    command.callback([request, &exitCode] { exitCode = run(*request); });
}

} // namespace cli
