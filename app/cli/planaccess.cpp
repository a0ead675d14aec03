// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/planaccess.h"

#include "app/cli/exitstatus.h"
#include "app/recompute/recompute.h"
#include "app/tasks/openplan.h"
#include "app/tasks/saveplan.h"
#include "model/time/isotext.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <iostream>

namespace cli {
namespace {

bool onTerminal() { return isatty(STDERR_FILENO) == 1; }

/// Characters, not bytes: continuation bytes of UTF-8 take no room.
std::size_t width(const std::string &text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

/// To the minute.
std::string localText(model::LocalTime time, bool dateOnly) {
    return dateOnly ? model::isoDate(model::dateOf(time))
                    : model::isoTime(std::chrono::floor<model::Minutes>(time));
}

std::string cellText(const model::Table::Cell &cell, const model::Table::Column &column) {
    using Format = model::Table::Format;
    if (const auto *text = std::get_if<std::string>(&cell))
        return *text;
    if (const auto *time = std::get_if<model::LocalTime>(&cell))
        return localText(*time, column.format == Format::Day);
    if (const auto *value = std::get_if<double>(&cell)) {
        std::array<char, 400> text{};
        const bool percent = column.format == Format::Percent;
        std::snprintf(text.data(), text.size(), percent ? "%.*f %%" : "%.*f",
                      column.format == Format::Money ? 2 : column.decimals,
                      percent ? *value * 100 : *value);
        return text.data();
    }
    return "–";
}

} // namespace

std::optional<model::Plan> openPlan(const std::string &path, int &exitCode) {
    auto opened = application::openPlan(QString::fromStdString(path));
    if (const auto *problem = std::get_if<application::FileProblem>(&opened)) {
        exitCode = say(*problem);
        return std::nullopt;
    }
    return std::get<model::Plan>(std::move(opened));
}

bool keepScenarios(model::Plan &plan, const std::vector<std::string> &names) {
    if (names.empty())
        return true;
    std::vector<model::CoverageScenario> kept;
    for (const auto &name : names) {
        auto found = std::find_if(plan.scenarios.begin(), plan.scenarios.end(),
                                  [&](const auto &scenario) { return scenario.name == name; });
        if (found == plan.scenarios.end() && name.size() == 1 && name[0] >= 'A') {
            const auto index = static_cast<std::size_t>(name[0] - 'A');
            if (index < plan.scenarios.size())
                found = plan.scenarios.begin() + static_cast<std::ptrdiff_t>(index);
        }
        if (found == plan.scenarios.end()) {
            std::cerr << "--scenarios: found \"" << name << "\", expected";
            for (std::size_t i = 0; i < plan.scenarios.size(); ++i)
                std::cerr << (i == 0 ? " " : ", ") << static_cast<char>('A' + i) << " ("
                          << plan.scenarios[i].name << ')';
            std::cerr << '\n';
            return false;
        }
        if (std::none_of(kept.begin(), kept.end(),
                         [&](const auto &scenario) { return scenario.id == found->id; }))
            kept.push_back(*found);
    }
    plan.scenarios = std::move(kept);
    if (!plan.scenario(plan.baseline))
        plan.baseline = plan.scenarios.front().id;
    if (!plan.scenario(plan.chosen))
        plan.chosen = plan.scenarios.back().id;
    return true;
}

int savePlan(const model::Plan &plan, const std::string &path) {
    const auto problem = application::savePlan(plan, QString::fromStdString(path));
    if (!problem)
        return Done;
    say(*problem);
    return Failed;
}

int say(const application::FileProblem &problem) {
    std::cerr << problem.text.toStdString() << '\n';
    return problem.kind == application::FileProblem::Kind::Content ? WrongInput : Failed;
}

application::Results compute(const model::Plan &plan, application::Stage last, int &exitCode) {
    application::Recompute recompute;
    auto results = recompute(plan, progressLine("computing"), {}, last);
    endProgressLine();
    for (const auto &problem : results.problems)
        if (problem.severity != model::Severity::Information)
            std::cerr << problemText(problem) << '\n';
    if (!results.hasForecast()) {
        std::cerr << "no channel has two weeks of history: nothing can be computed\n";
        exitCode = Unsolved;
    }
    return results;
}

std::optional<ComputedPlan> openComputed(const std::string &path,
                                         const std::vector<std::string> &scenarios,
                                         application::Stage last, int &exitCode) {
    auto plan = openPlan(path, exitCode);
    if (!plan)
        return std::nullopt;
    if (!keepScenarios(*plan, scenarios)) {
        exitCode = WrongCall;
        return std::nullopt;
    }
    plan->report.leftOut.clear(); // these were asked for
    auto results = compute(*plan, last, exitCode);
    if (exitCode != Done)
        return std::nullopt;
    return ComputedPlan{std::move(*plan), std::move(results)};
}

model::RunControl progressLine(const std::string &what) {
    model::RunControl control;
    if (onTerminal())
        control.report = [what](model::Share done) {
            std::cerr << '\r' << what << ' ' << std::lround(done.value() * 100) << " % "
                      << std::flush;
        };
    return control;
}

void endProgressLine() {
    if (onTerminal())
        std::cerr << "\r\033[K";
}

std::string textTable(const model::Table &table) {
    std::vector<std::vector<std::string>> rows(1);
    for (const auto &column : table.columns)
        rows.front().push_back(column.name);
    for (const auto &row : table.rows) {
        rows.emplace_back();
        for (std::size_t i = 0; i < row.size(); ++i)
            rows.back().push_back(cellText(row[i], table.columns[i]));
    }
    std::vector<std::size_t> widths(table.columns.size());
    for (const auto &row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width(row[i]));
    std::string text;
    for (const auto &row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string gap(widths[i] - width(row[i]), ' ');
            line += i > 0 ? "  " : "";
            line +=
                table.columns[i].format == model::Table::Format::Text ? row[i] + gap : gap + row[i];
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    return text;
}

std::string turnedTextTable(const model::Table &table) {
    model::Table turned;
    turned.columns.push_back({" "});
    for (const auto &row : table.rows)
        turned.columns.push_back(
            {cellText(row[0], table.columns[0]), model::Table::Format::Number});
    for (std::size_t i = 1; i < table.columns.size(); ++i) {
        turned.rows.push_back({table.columns[i].name});
        for (const auto &row : table.rows)
            turned.rows.back().push_back(cellText(row[i], table.columns[i]));
    }
    return textTable(turned);
}

application::CsvDialect csvDialect(const std::string &name) {
    return name == "de" ? application::CsvDialect::German : application::CsvDialect::International;
}

std::string dateText(model::Date date) { return model::isoDate(date); }

std::string timeText(model::Instant instant, const model::Calendar &calendar) {
    return localText(calendar.toLocal(instant), false) +
           model::isoOffset(calendar.zone.offsetAt(instant));
}

std::string problemText(const model::Problem &problem) {
    using Code = model::ProblemCode;
    std::string text;
    switch (problem.severity) {
    case model::Severity::Information:
        text = "note: ";
        break;
    case model::Severity::Warning:
        text = "warning: ";
        break;
    case model::Severity::Error:
        text = "error: ";
        break;
    }
    if (!problem.subject.empty())
        text += problem.subject + ": ";
    switch (problem.code) {
    case Code::NoChannels:
        text += "the plan has no channel; import a history";
        break;
    case Code::NoHistory:
        text += "no history; import one";
        break;
    case Code::HistoryTooShort:
        text += "less than two weeks of history; import more";
        break;
    case Code::HistoryHasGaps:
        text += "the history has gaps, which training leaves out";
        break;
    case Code::HandlingTimeUnknown:
        text += "no handling time recorded; the default is used";
        break;
    case Code::NeverOpen:
        text += "never open";
        break;
    case Code::GoalNotReachable:
        text += "opening hours leave no time to reach the goal with any number of people";
        break;
    case Code::ClosedHoursNotObserved:
        text += "nobody counted the demand of closed hours; it rests on an assumption";
        break;
    }
    if (problem.from) {
        text += " (first at " +
                localText(model::LocalTime(problem.from->time_since_epoch()), false) + "Z)";
    }
    return text;
}

} // namespace cli
