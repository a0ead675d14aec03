// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/forecast.h"

#include "app/cli/arguments.h"
#include "app/cli/exitstatus.h"
#include "app/cli/findingtext.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/planaccess.h"
#include "app/tasks/exportreport.h"
#include "app/tasks/forecasthistory.h"
#include "app/tasks/namedrows.h"
#include "model/time/holidays.h"

#include <QFileInfo>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <iostream>
#include <map>
#include <memory>
#include <sstream>
#include <thread>
#include <variant>

namespace cli {
namespace {

struct Request {
    std::string history;
    std::optional<double> horizon;
    std::string out = "-";
    std::string timezone = "UTC";
    std::string calendar;
    std::string holidays;
    std::string method = "auto";
    std::optional<std::vector<double>> levels;
    std::string backtest;
    std::string components;
    std::string monthIndex;
    std::optional<double> growth;
    std::string batch;
    std::string dialect = "intl";
    std::string encoding;
    std::string dateFormat;
    std::uint64_t seed = 1;
    unsigned threads = 0;
};

/// `80,95` or `0.8,0.95`: shares, ascending; per cent when above 1.
std::optional<std::vector<double>> parseLevels(std::string_view text) {
    std::vector<double> levels;
    std::stringstream parts{std::string(text)};
    for (std::string part; std::getline(parts, part, ',');) {
        if (part.ends_with('%'))
            part.pop_back();
        auto level = parseNumber(part);
        if (level && *level > 1)
            *level /= 100.0;
        if (!level || !(*level > 0 && *level < 1))
            return std::nullopt;
        levels.push_back(*level);
    }
    std::sort(levels.begin(), levels.end());
    levels.erase(std::unique(levels.begin(), levels.end()), levels.end());
    return levels.empty() ? std::nullopt : std::optional(levels);
}

std::optional<int> wholeDays(std::optional<double> seconds) {
    const double days = seconds.value_or(0.0) / 86400.0;
    return days >= 1 && days <= 3660 && days == std::floor(days)
               ? std::optional(static_cast<int>(days))
               : std::nullopt;
}

/// Growth in a year, which may be negative: `5%`, `-0.05`, `120%`.
std::optional<double> parseGrowth(std::string_view text) {
    const bool percent = text.ends_with('%');
    const auto number = parseNumber(percent ? text.substr(0, text.size() - 1) : text);
    const double growth = number.value_or(-1) / (percent ? 100.0 : 1.0);
    return std::isfinite(growth) && growth > -1 ? std::optional(growth) : std::nullopt;
}

/// What a file is called wherever one looks from; empty for what many may use at once, like
/// /dev/null.
QString identityOf(const std::string &path) {
    const QFileInfo file(QString::fromStdString(path));
    if (path == "-")
        return QStringLiteral("-");
    if (file.exists())
        return file.isFile() ? file.canonicalFilePath() : QString();
    return QFileInfo(file.path()).canonicalFilePath() + u'/' + file.fileName();
}

/// Who uses which file: nothing is written over what is read, or over another result.
class FilesInUse {
public:
    void read(const std::string &path, const std::string &by) {
        if (!path.empty() && path != "-")
            users_.emplace(identityOf(path), by);
    }
    /// Whoever uses the file already; empty where nobody does, and the file is taken from now on.
    std::string takenBy(const std::string &path, const std::string &by) {
        const QString file = identityOf(path);
        if (path.empty() || file.isEmpty())
            return {};
        const auto [user, isFree] = users_.emplace(file, by);
        return isFree ? std::string() : user->second;
    }

private:
    std::map<QString, std::string> users_;
};

constexpr const char *horizonExpected = "whole days, e.g. 7d, at most 3660d";

struct Task {
    application::HistoryForecastRequest request;
    std::string out;
    std::string backtest;
    std::string components;
};

struct Said {
    int status = Done;
    std::string messages;
};

/// "the day under way runs at 94% +- 3% of what was expected, as of 12:00 (…)".
std::string underWaySentence(const model::DayUnderWay &day, const model::ZoneRules &zone) {
    const auto percent = [](double share) {
        return std::to_string(std::lround(100 * share)) + '%';
    };
    const auto whole = [](double contacts) { return std::to_string(std::lround(contacts)); };
    return "the day under way runs at " + percent(day.ratio) + " +- " + percent(day.margin) +
           " of what was expected, as of " + application::stampText(day.until, zone) + " (" +
           whole(day.came) + " contacts so far, expected " + whole(day.expected) + ")";
}

Said run(const Task &task, const std::string &dialectName, const model::RunControl &control) {
    Said said;
    std::ostringstream messages;
    const std::string name = task.request.history.toStdString();
    const auto answer = application::forecastHistory(task.request, control);
    constexpr std::size_t most = 20;
    const auto &findings = answer.file.findings;
    for (std::size_t index = 0; index < std::min(most, findings.size()); ++index)
        messages << sentence(findings[index], name) << '\n';
    if (findings.size() > most)
        messages << name << ": and " << findings.size() - most << " more\n";
    const bool damaged = std::any_of(findings.begin(), findings.end(), [](const auto &finding) {
        return finding.severity == model::Severity::Error;
    });
    if (answer.problem) {
        messages << answer.problem->text.toStdString() << '\n';
        said.status =
            answer.problem->kind == application::FileProblem::Kind::Content ? WrongInput : Failed;
    } else if (damaged) {
        messages << name << ": nothing was forecast; put the rows right first\n";
        said.status = WrongInput;
    } else if (answer.stopped) {
        messages << name << ": stopped\n";
        said.status = Unsolved;
    } else {
        const auto write = [&](const std::string &path, const model::Table &table) {
            std::string error;
            if (path.empty() || said.status != Done ||
                writeWhole(path, application::csvText(table, csvDialect(dialectName)), error))
                return;
            messages << error << '\n';
            said.status = Failed;
        };
        write(task.backtest, answer.backtest);
        write(task.components, answer.components);
        write(task.out, answer.forecast);
        if (answer.underWay && said.status == Done)
            messages << name << ": " << underWaySentence(*answer.underWay, task.request.zone)
                     << '\n';
    }
    said.messages = messages.str();
    return said;
}

/// What all tasks of a call share; or how to exit where the call is refused, which has been said.
std::variant<application::HistoryForecastRequest, ExitStatus> prepared(const Request &request) {
    application::HistoryForecastRequest result;
    const auto zone = application::zoneNamed(request.timezone);
    if (!zone) {
        std::cerr << "--timezone: found \"" << request.timezone
                  << "\", expected an IANA name like Europe/Berlin\n";
        return WrongCall;
    }
    result.zone = *zone;
    if (!request.holidays.empty() && !model::isHolidayRegion(request.holidays)) {
        std::cerr << "--holidays: found \"" << request.holidays << "\", expected one of";
        for (const auto &region : model::holidayRegions())
            std::cerr << ' ' << region.code;
        std::cerr << '\n';
        return WrongCall;
    }
    result.holidayRegion = request.holidays;
    result.calendarFile = QString::fromStdString(request.calendar);
    if (!request.encoding.empty())
        result.reading.encoding = request.encoding;
    if (request.dialect == "de") {
        result.reading.delimiter = ';';
        result.reading.decimalSign = ',';
    }
    const std::map<std::string, model::DateOrder> orders{{"ymd", model::DateOrder::YearMonthDay},
                                                         {"dmy", model::DateOrder::DayMonthYear},
                                                         {"mdy", model::DateOrder::MonthDayYear}};
    if (!request.dateFormat.empty())
        result.reading.dateOrder = orders.at(request.dateFormat);
    result.settings.method = request.method;
    result.settings.levels = request.levels.value_or(std::vector{0.80, 0.95});
    result.settings.seed = request.seed;
    result.settings.yearlyGrowth = request.growth.value_or(0.0);
    if (!request.monthIndex.empty())
        if (const auto problem = application::readMonthIndex(
                QString::fromStdString(request.monthIndex), result.settings.monthIndex)) {
            std::cerr << problem->text.toStdString() << '\n';
            return WrongInput;
        }
    return result;
}

int runOne(const Request &request) {
    const auto days = wholeDays(request.horizon);
    if (request.history.empty() || !days) {
        std::cerr << (request.history.empty()
                          ? "forecast: --history and --horizon are needed (or "
                            "--batch)\n"
                          : std::string("--horizon: expected ") + horizonExpected + "\n");
        return WrongCall;
    }
    FilesInUse files;
    files.read(request.history, "--history");
    files.read(request.calendar, "--calendar");
    files.read(request.monthIndex, "--month-index");
    for (const auto &[option, path] : {std::pair("--out", request.out),
                                       {"--backtest", request.backtest},
                                       {"--components", request.components}})
        if (const auto other = files.takenBy(path, option); !other.empty()) {
            std::cerr << option << ": found \"" << path << "\", expected another file than that of "
                      << other << '\n';
            return WrongCall;
        }
    const auto shared = prepared(request);
    if (const auto *refused = std::get_if<ExitStatus>(&shared))
        return *refused;
    auto own = std::get<application::HistoryForecastRequest>(shared);
    own.history = QString::fromStdString(request.history);
    own.settings.horizonDays = *days;
    own.wantsBacktest = !request.backtest.empty();
    own.wantsComponents = !request.components.empty();
    const Said said = run({own, request.out, request.backtest, request.components}, request.dialect,
                          progressLine("forecasting"));
    endProgressLine();
    std::cerr << said.messages;
    return said.status;
}

int runBatch(const Request &request) {
    const auto shared = prepared(request);
    if (const auto *refused = std::get_if<ExitStatus>(&shared))
        return *refused;
    application::NamedRows rows;
    if (const auto problem =
            rows.read(QString::fromStdString(request.batch), {"history", "horizon", "out"})) {
        std::cerr << problem->text.toStdString() << '\n';
        return WrongInput;
    }
    FilesInUse files;
    files.read(request.batch, "--batch");
    files.read(request.calendar, "--calendar");
    files.read(request.monthIndex, "--month-index");
    const auto line = [](const auto &row) { return "line " + std::to_string(row.line); };
    for (const auto &row : rows.rows())
        for (const char *column : {"history", "calendar"})
            files.read(std::string(rows.cell(row, column)), line(row));
    std::vector<Task> tasks;
    for (const auto &row : rows.rows()) {
        const auto days = wholeDays(parseDuration(rows.cell(row, "horizon")));
        if (!days || rows.cell(row, "history").empty() || rows.cell(row, "out").empty()) {
            const char *column = !days                               ? "horizon"
                                 : rows.cell(row, "history").empty() ? "history"
                                                                     : "out";
            std::cerr << rows.wrong(row, column,
                                    QString::fromUtf8(days ? "a file" : horizonExpected))
                             .text.toStdString()
                      << '\n';
            return WrongInput;
        }
        Task task{std::get<application::HistoryForecastRequest>(shared),
                  std::string(rows.cell(row, "out")),
                  {},
                  {}};
        if (const auto other = files.takenBy(task.out, line(row)); !other.empty()) {
            std::cerr << rows.wrong(row, "out",
                                    QStringLiteral("a file that is not that of ") +
                                        QString::fromStdString(other))
                             .text.toStdString()
                      << '\n';
            return WrongInput;
        }
        task.request.history = QString::fromStdString(std::string(rows.cell(row, "history")));
        task.request.settings.horizonDays = *days;
        if (!rows.cell(row, "calendar").empty())
            task.request.calendarFile =
                QString::fromStdString(std::string(rows.cell(row, "calendar")));
        tasks.push_back(std::move(task));
    }
    std::vector<Said> said(tasks.size());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t index = next++; index < tasks.size(); index = next++) {
            try {
                said[index] = run(tasks[index], request.dialect, {});
            } catch (const std::exception &error) {
                said[index] = {Failed, tasks[index].request.history.toStdString() + ": " +
                                           error.what() + "\n"};
            }
        }
    };
    {
        const unsigned wanted = request.threads > 0
                                    ? request.threads
                                    : std::max(1U, std::thread::hardware_concurrency());
        std::vector<std::jthread> helpers;
        for (std::size_t index = 1; index < std::min<std::size_t>(wanted, tasks.size()); ++index)
            helpers.emplace_back(work);
        work();
    }
    int status = Done;
    for (const Said &each : said) {
        std::cerr << each.messages;
        status = std::max(status, each.status);
    }
    return status;
}

} // namespace

void addForecast(CLI::App &root, int &exitCode) {
    auto request = std::make_shared<Request>();
    CLI::App &command =
        *root.add_subcommand("forecast", "What a history of contacts says about the days ahead");
    auto *history = command.add_option("--history", request->history,
                                       "CSV: timestamp,value and perhaps aht_s; plain or gzip");
    auto *horizon = addParsed(command, "--horizon", request->horizon, parseDuration, "DURATION",
                              "Whole days, e.g. 7d");
    auto *out = command.add_option("--out", request->out,
                                   "Where the forecast goes; - for stdout (default)");
    command.add_option("--timezone", request->timezone, "IANA name; default UTC");
    auto *calendar = command.add_option("--calendar", request->calendar,
                                        "CSV: date,name,kind (holiday, eve, event, closed)");
    command.add_option("--holidays", request->holidays, "Region, e.g. DE-BY")->excludes(calendar);
    command.add_option("--method", request->method, "Default: auto, the combination")
        ->check(CLI::IsMember({"auto", "seasonal-naive", "week-average", "top-down",
                               "double-seasonal", "combination"}));
    addParsed(command, "--levels", request->levels, parseLevels, "LIST",
              "Prediction bands, e.g. 80,95 (default)");
    auto *backtest =
        command.add_option("--backtest", request->backtest, "Where the leaderboard goes");
    auto *components = command.add_option("--components", request->components,
                                          "Where the factors of the week average go");
    command.add_option("--month-index", request->monthIndex,
                       "CSV: month,index: what the months bring against each other");
    addParsed(command, "--growth", request->growth, parseGrowth, "SHARE",
              "Planned growth in a year, e.g. 5% or -0.05");
    command.add_option("--batch", request->batch, "CSV: history,horizon,calendar,out; - for stdin")
        ->excludes(history)
        ->excludes(horizon)
        ->excludes(out)
        ->excludes(backtest)
        ->excludes(components);
    command.add_option("--dialect", request->dialect, "CSV: intl (default) or de")
        ->check(CLI::IsMember({"intl", "de"}));
    command.add_option("--encoding", request->encoding, "Of the history; detected otherwise")
        ->check(CLI::IsMember({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-15"}));
    command.add_option("--date-format", request->dateFormat, "Of the history; detected otherwise")
        ->check(CLI::IsMember({"ymd", "dmy", "mdy"}));
    command.add_option("--seed", request->seed, "For everything that is drawn");
    command.add_option("--threads", request->threads, "For --batch; default all cores");
    command.callback([request, &exitCode] {
        exitCode = request->batch.empty() ? runOne(*request) : runBatch(*request);
    });
}

} // namespace cli
