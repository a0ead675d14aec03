// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/requirement.h"

#include "app/cli/arguments.h"
#include "app/cli/exitstatus.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/planaccess.h"
#include "app/tasks/exportreport.h"
#include "app/tasks/forecasthistory.h"
#include "app/tasks/namedrows.h"
#include "app/tasks/riskcolumns.h"
#include "model/coverage/openweek.h"
#include "model/staffing/agents.h"
#include "model/staffing/dayrequirement.h"
#include "model/staffing/requirement.h"
#include "model/staffing/shrinkage.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iostream>
#include <limits>
#include <memory>
#include <stdexcept>

namespace cli {
namespace {

struct Request {
    std::string forecast;
    std::string out = "-";
    std::string model;
    std::optional<model::ServiceGoal> goal;
    std::optional<double> handleTime;
    std::optional<double> patience;
    std::optional<double> maxOccupancy;
    std::optional<double> maxAverageWait;
    std::optional<double> maxAbandoned;
    std::optional<double> shrinkage;
    std::string risk;
    std::string clock;
    std::string hours;
    bool wholeDay = false;
    std::string timezone = "UTC";
    std::string calendar;
    std::string dialect = "intl";
};

struct Demand {
    std::vector<std::string> stamps; ///< as the file says them
    std::vector<model::Instant> begins;
    std::vector<double> contacts;
    std::vector<double> handleSeconds;
    model::Minutes interval{0};
};

int wrongCall(const std::string &sentence) {
    std::cerr << "requirement: " << sentence << '\n';
    return WrongCall;
}

/// "P80" as 0.8; empty if it is not a share between P0 and P100.
std::optional<double> parseRisk(std::string_view text) {
    if (!text.starts_with('P'))
        return std::nullopt;
    const auto percent = parseNumber(text.substr(1));
    return percent && *percent > 0.0 && *percent < 100.0 ? std::optional(*percent / 100.0)
                                                         : std::nullopt;
}

/// Reads the forecast; otherwise the reason is on standard error.
std::optional<Demand> readDemand(const Request &request, std::optional<double> risk,
                                 const model::ZoneRules &zone) {
    application::NamedRows rows;
    std::vector<std::string> required{"timestamp"};
    if (!risk)
        required.emplace_back("mean");
    if (const auto problem = rows.read(QString::fromStdString(request.forecast), required)) {
        std::cerr << problem->text.toStdString() << '\n';
        return std::nullopt;
    }
    const auto volume = risk ? application::riskColumns(rows.columns(), *risk)
                             : std::optional(application::RiskColumns{"mean", "mean", 1.0});
    if (!volume) {
        std::cerr << request.forecast << ": --risk " << request.risk
                  << " lies outside the columns median, lo80, hi80, …; hi80 reaches P90, hi95 "
                     "P97.5\n";
        return std::nullopt;
    }
    if (!request.handleTime && !rows.has("aht_s")) {
        std::cerr << request.forecast << ": there is no column \"aht_s\"; --aht gives one value\n";
        return std::nullopt;
    }
    Demand demand;
    for (const auto &row : rows.rows()) {
        const auto refuse = [&](const char *cell, const char *expected) {
            std::cerr << rows.wrong(row, cell, QString::fromUtf8(expected)).text.toStdString()
                      << '\n';
            return std::nullopt;
        };
        auto begin = application::instantOf(rows.cell(row, "timestamp"), zone);
        const auto low = rows.number(row, volume->low);
        const auto high = rows.number(row, volume->high);
        const auto handle = request.handleTime ? request.handleTime : rows.number(row, "aht_s");
        if (!begin)
            return refuse("timestamp",
                          "a local time like 2026-03-01T08:00:00 that the clock shows");
        if (!low || *low < 0)
            return refuse(volume->low.c_str(), "a number that is not negative");
        if (!high || *high < *low)
            return refuse(volume->high.c_str(), "a number that is not below the lower column's");
        if (!handle || !(*handle > 0))
            return refuse("aht_s", "positive seconds");
        if (!demand.begins.empty()) {
            if (*begin <= demand.begins.back())
                return refuse("timestamp", "a later time than in the row before");
            const auto step =
                std::chrono::duration_cast<model::Minutes>(*begin - demand.begins.back());
            demand.interval = demand.interval.count() == 0 ? step : std::min(demand.interval, step);
        }
        demand.stamps.emplace_back(rows.cell(row, "timestamp"));
        demand.begins.push_back(*begin);
        demand.contacts.push_back(volume->between(*low, *high));
        demand.handleSeconds.push_back(*handle);
    }
    if (demand.begins.size() < 2) {
        std::cerr << request.forecast << ": at least two rows are needed\n";
        return std::nullopt;
    }
    for (const model::Instant begin : demand.begins)
        if ((begin - demand.begins.front()) % demand.interval != model::Seconds(0)) {
            std::cerr << request.forecast << ": the rows are not on one grid of "
                      << demand.interval.count() << " minutes\n";
            return std::nullopt;
        }
    return demand;
}

model::Table emptyTable() {
    model::Table table{"requirement", "", {{"timestamp"}}, {}};
    for (const char *name : {"contacts", "aht_s", "erlangs", "required", "scheduled",
                             "service_level", "asa_s", "occupancy"})
        table.columns.push_back({name, model::Table::Format::Number});
    return table;
}

model::Table::Cell known(double value) {
    return std::isfinite(value) ? model::Table::Cell(value) : model::Table::Cell();
}

/// People on duty in one interval and what callers meet then; not finite: unknown.
struct Staffed {
    double agents = 0.0;
    double answeredInTime = 0.0;
    double averageWait = 0.0;
    double occupancy = 0.0;
};

void addRow(const Demand &demand, std::size_t index, const Staffed &staffed,
            const model::Shrinkage &shrinkage, model::Table &table) {
    const double seconds = static_cast<double>(model::Seconds(demand.interval).count());
    const bool idle = !(demand.contacts[index] > 0);
    const auto figure = [idle](double value) { return idle ? model::Table::Cell() : known(value); };
    table.rows.push_back({demand.stamps[index], demand.contacts[index], demand.handleSeconds[index],
                          demand.contacts[index] * demand.handleSeconds[index] / seconds,
                          known(staffed.agents), known(shrinkage.scheduled(staffed.agents)),
                          figure(staffed.answeredInTime), figure(staffed.averageWait),
                          figure(staffed.occupancy)});
}

/// Each of the rows by its own load. Whether every interval's goal can be met.
bool staffLive(const Demand &demand, std::size_t first, std::size_t end,
               const model::ServicePolicy &policy, const model::Shrinkage &shrinkage,
               model::Table &table) {
    bool reachable = true;
    const double seconds = static_cast<double>(model::Seconds(demand.interval).count());
    for (std::size_t index = first; index < end; ++index) {
        const auto load =
            model::queueLoad(demand.contacts[index], seconds, demand.handleSeconds[index]);
        const auto least = model::leastAgents(load, policy.patience, policy.goal);
        reachable = reachable && least.reachable;
        addRow(demand, index,
               {least.agents, least.performance.answeredInTime, least.performance.averageWait,
                least.performance.occupancy},
               shrinkage, table);
    }
    return reachable;
}

/// The rows of one local date as a day that begins with an empty queue; nobody is there between
/// them. The day has one mean handling time: loads are the forecast's, calls are scaled to it.
model::DayTask dayTask(const Demand &demand, std::size_t first, std::size_t end,
                       const model::ServicePolicy &policy) {
    model::DayTask task;
    task.goal = policy.goal;
    task.day.intervalSeconds = static_cast<double>(model::Seconds(demand.interval).count());
    task.day.patienceSeconds =
        policy.patience.mean.value_or(std::numeric_limits<double>::infinity());
    double work = 0.0;
    double contacts = 0.0;
    for (std::size_t index = first; index < end; ++index) {
        work += demand.contacts[index] * demand.handleSeconds[index];
        contacts += demand.contacts[index];
    }
    task.day.handleSeconds = contacts > 0.0 ? work / contacts : demand.handleSeconds[first];
    const auto places =
        static_cast<std::size_t>((demand.begins[end - 1] - demand.begins[first]) / demand.interval);
    task.day.calls.assign(places + 1, 0.0);
    task.open.assign(places + 1, false);
    for (std::size_t index = first; index < end; ++index) {
        const auto place = static_cast<std::size_t>((demand.begins[index] - demand.begins[first]) /
                                                    demand.interval);
        task.open[place] = true;
        task.day.calls[place] =
            demand.contacts[index] * demand.handleSeconds[index] / task.day.handleSeconds;
    }
    return task;
}

/// Each local date as a whole, its queue carried from interval to interval. Whether every
/// interval's goal can be met.
bool staffWholeDays(const Demand &demand, const model::ServicePolicy &policy,
                    const model::Calendar &calendar, const model::Shrinkage &shrinkage,
                    model::Table &table) {
    const auto dateAt = [&](std::size_t index) {
        return model::dateOf(calendar.toLocal(demand.begins[index]));
    };
    bool reachable = true;
    for (std::size_t first = 0; first < demand.begins.size();) {
        std::size_t end = first + 1;
        while (end < demand.begins.size() && dateAt(end) == dateAt(first))
            ++end;
        const model::DayTask task = dayTask(demand, first, end, policy);
        if (!model::isWithinReach(task)) {
            reachable = staffLive(demand, first, end, policy, shrinkage, table) && reachable;
            first = end;
            continue;
        }
        const model::DayRequirement found = model::dayRequirement(task);
        reachable = reachable && found.met;
        for (; first < end; ++first) {
            const auto place = static_cast<std::size_t>(
                (demand.begins[first] - demand.begins[end - 1]) / demand.interval +
                static_cast<std::ptrdiff_t>(task.open.size()) - 1);
            const model::IntervalPerformance &here = found.performance.intervals[place];
            const double agents = found.agents[place];
            addRow(demand, first,
                   {agents, here.answeredInTime, here.averageWait,
                    agents > 0.0 ? here.busyMean / agents : 0.0},
                   shrinkage, table);
        }
    }
    return reachable;
}

/// The file's days in blocks of seven, each as a week that repeats; the last block ends with the
/// file. Contacts outside the hours wait for the next opening.
bool staffDeferred(const Demand &demand, const model::ServicePolicy &policy,
                   const model::OpeningHours &hours, const model::Calendar &calendar,
                   const model::Shrinkage &shrinkage, model::Table &table) {
    const double seconds = static_cast<double>(model::Seconds(demand.interval).count());
    const model::Date last = model::dateOf(calendar.toLocal(demand.begins.back()));
    model::Date first = model::dateOf(calendar.toLocal(demand.begins.front()));
    bool reachable = true;
    std::size_t next = 0;
    while (next < demand.begins.size()) {
        const model::TimeGrid week = calendar.weekGrid(first, demand.interval);
        const model::OpenWeek open = model::OpenWeek::of(hours, week, calendar);
        if (open.isNever())
            throw std::invalid_argument("--hours leave no open time in the week of the forecast");
        model::DeferredTask task;
        task.week = week;
        task.open = &open;
        task.arrivals.assign(week.count(), 0.0);
        double work = 0;
        double contacts = 0;
        std::size_t end = next;
        for (std::size_t index = 0; index < demand.begins.size(); ++index)
            if (const auto place = week.indexOf(demand.begins[index])) {
                task.arrivals[*place] += demand.contacts[index];
                contacts += demand.contacts[index];
                work += demand.contacts[index] * demand.handleSeconds[index];
                end = std::max(end, index + 1);
            }
        if (end == next)
            throw std::invalid_argument("the forecast leaves out more than a week");
        task.handleSeconds = contacts > 0 ? work / contacts : demand.handleSeconds[next];
        task.minimum.assign(week.count(), 0.0);
        task.standbyPeople.assign(week.count(), 0.0);
        model::DeferredRequirement needed;
        needed.fractional.assign(week.count(), 0.0);
        needed.positions = needed.fractional;
        if (contacts > 0)
            needed = model::deferredRequirement(task, policy);
        reachable = reachable && needed.reachable;
        for (; next < end; ++next) {
            const std::size_t place = *week.indexOf(demand.begins[next]);
            const double erlangs = demand.contacts[next] * demand.handleSeconds[next] / seconds;
            model::Table::Cell answered;
            if (demand.contacts[next] > 0 && place < needed.serviceLevel.size())
                answered = known(needed.serviceLevel[place]);
            model::Table::Cell wait;
            if (demand.contacts[next] > 0 && needed.backlog.isStable())
                wait = known(
                    std::max(0.0, needed.backlog.meanResponse(place * needed.stepsPerInterval) -
                                      task.handleSeconds));
            table.rows.push_back({demand.stamps[next], demand.contacts[next],
                                  demand.handleSeconds[next], erlangs, needed.positions[place],
                                  shrinkage.scheduled(needed.positions[place]), answered, wait,
                                  model::Table::Cell()});
        }
        first = std::min(first + std::chrono::days(7),
                         std::max(first + std::chrono::days(1), last - std::chrono::days(6)));
    }
    return reachable;
}

int run(const Request &request) {
    if (request.forecast.empty() || !request.goal)
        return wrongCall("--forecast and --goal are needed");
    const bool deferred = !request.clock.empty() || !request.hours.empty();
    if (deferred && request.hours.empty())
        return wrongCall("--clock needs --hours, e.g. --hours \"Mon-Fri 9-18\"");
    if (deferred && (request.patience || request.maxOccupancy || request.maxAverageWait ||
                     request.maxAbandoned || !request.model.empty()))
        return wrongCall("--model, --patience and the --max options are for live channels; --hours "
                         "and --clock for deferred ones");
    if (deferred && request.wholeDay)
        return wrongCall("--whole-day is for live channels; deferred work is staffed by the week");
    if (request.wholeDay && request.patience == 0.0)
        return wrongCall("--whole-day needs callers who wait: --patience above 0");
    if (request.model == "erlang_a" && !request.patience)
        return wrongCall("--model erlang_a needs --patience");
    if (request.model == "erlang_c" && request.patience)
        return wrongCall("--patience is for --model erlang_a");
    if (request.handleTime && !(*request.handleTime > 0))
        return wrongCall("--aht must be positive");
    if (request.shrinkage && *request.shrinkage >= 1.0)
        return wrongCall("--shrinkage must be below 100%");
    const auto risk = parseRisk(request.risk);
    if (!request.risk.empty() && !risk)
        return wrongCall("--risk: found \"" + request.risk +
                         "\", expected a share of the days like P80");
    model::Calendar calendar;
    const auto zone = application::zoneNamed(request.timezone);
    if (!zone)
        return wrongCall("--timezone: found \"" + request.timezone +
                         "\", expected an IANA name like Europe/Berlin");
    calendar.zone = *zone;
    std::optional<model::OpeningHours> hours;
    if (deferred && !(hours = model::OpeningHours::parse(request.hours)))
        return wrongCall("--hours: found \"" + request.hours +
                         "\", expected hours like \"Mon-Fri 9-18\" or 24/7");
    if (!request.calendar.empty())
        if (const auto problem =
                application::readCalendar(QString::fromStdString(request.calendar), calendar))
            return say(*problem);
    const auto demand = readDemand(request, risk, *zone);
    if (!demand)
        return WrongInput;

    model::ServicePolicy policy;
    policy.goal = *request.goal;
    policy.goal.maxOccupancy = request.maxOccupancy;
    policy.goal.maxAverageWait = request.maxAverageWait;
    policy.goal.maxAbandoned = request.maxAbandoned;
    policy.clock = request.clock == "open" ? model::GoalClock::Open : model::GoalClock::Wall;
    policy.patience.mean = request.patience;
    const model::Shrinkage shrinkage{request.shrinkage.value_or(0.0), 0.0};
    model::Table table = emptyTable();
    bool reachable = true;
    try {
        if (deferred)
            reachable = staffDeferred(*demand, policy, *hours, calendar, shrinkage, table);
        else if (request.wholeDay)
            reachable = staffWholeDays(*demand, policy, calendar, shrinkage, table);
        else
            reachable = staffLive(*demand, 0, demand->begins.size(), policy, shrinkage, table);
    } catch (const std::invalid_argument &error) {
        std::cerr << "requirement: " << error.what() << '\n';
        return WrongInput;
    }
    std::string error;
    if (!writeWhole(request.out, application::csvText(table, csvDialect(request.dialect)), error)) {
        std::cerr << error << '\n';
        return Failed;
    }
    if (reachable)
        return Done;
    std::cerr << "requirement: the goal is out of reach in some intervals\n";
    return Unsolved;
}

} // namespace

void addRequirement(CLI::App &root, int &exitCode) {
    auto request = std::make_shared<Request>();
    CLI::App &command =
        *root.add_subcommand("requirement", "How many people a forecast needs, per interval");
    command.add_option("--forecast", request->forecast,
                       "CSV: timestamp,mean and perhaps aht_s, median, hi80 …; - for stdin");
    command.add_option("--out", request->out, "Where the result goes; - for stdout (default)");
    addParsed(command, "--goal", request->goal, parseServiceLevel, "SHARE/DURATION",
              "Share answered within a time, e.g. 80/20 or 90%/4h");
    addParsed(command, "--aht", request->handleTime, parseDuration, "DURATION",
              "Average handling time; default: the file's aht_s");
    command.add_option("--model", request->model, "default: erlang_a with --patience")
        ->check(CLI::IsMember({"erlang_c", "erlang_a"}));
    addParsed(command, "--patience", request->patience, parseDuration, "DURATION",
              "Average time until a caller gives up");
    addParsed(command, "--max-occupancy", request->maxOccupancy, parseShare, "SHARE",
              "Largest busy share of the agents' time");
    addParsed(command, "--max-asa", request->maxAverageWait, parseDuration, "DURATION",
              "Largest average wait of the answered");
    addParsed(command, "--max-abandon", request->maxAbandoned, parseShare, "SHARE",
              "Largest share of callers who give up");
    addParsed(command, "--shrinkage", request->shrinkage, parseShare, "SHARE",
              "Paid time not available for contacts, e.g. 30%");
    command.add_option("--risk", request->risk,
                       "Staff for the volume that so many per cent of the days do not exceed, "
                       "instead of the mean: P80, from the columns median, hi80 (P90), hi95 …");
    command
        .add_option("--clock", request->clock, "Deferred: whether the goal's time runs at night")
        ->check(CLI::IsMember({"wall", "open"}));
    command.add_option("--hours", request->hours, "Deferred: opening hours, e.g. \"Mon-Fri 9-18\"");
    command.add_flag("--whole-day", request->wholeDay,
                     "Live: staff each day as a whole, with queues carried from interval to "
                     "interval and the exact figures of such a day; default: each interval by its "
                     "own load");
    command.add_option("--timezone", request->timezone, "IANA name; default UTC");
    command.add_option("--calendar", request->calendar, "CSV: date,name,kind");
    command.add_option("--dialect", request->dialect, "CSV: intl (default) or de")
        ->check(CLI::IsMember({"intl", "de"}));
    command.callback([request, &exitCode] { exitCode = run(*request); });
}

} // namespace cli
