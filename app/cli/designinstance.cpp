// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/designinstance.h"

#include "app/cli/exitstatus.h"
#include "app/cli/output.h"
#include "app/cli/textfaults.h"
#include "app/tasks/cbcsolver.h"
#include "app/tasks/designinstance.h"
#include "model/queueing/erlang.h"
#include "model/shifts/shiftdesign.h"
#include "model/staffing/agents.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <iomanip>
#include <iostream>
#include <map>
#include <optional>
#include <sstream>
#include <stdexcept>

namespace cli {
namespace {

using Json = nlohmann::ordered_json;
using Pointer = Json::json_pointer;

/// A place in the file that does not say what it should.
struct Fault : std::runtime_error {
    using std::runtime_error::runtime_error;
};

const Json &at(const Json &root, const Pointer &where) {
    if (!root.contains(where))
        throw Fault(where.to_string() + ": is missing");
    return root.at(where);
}

double number(const Json &root, const Pointer &where, double least, double most) {
    const Json &value = at(root, where);
    if (!value.is_number() || !(value.get<double>() >= least && value.get<double>() <= most))
        throw Fault(where.to_string() + ": found " + value.dump().substr(0, 40) +
                    ", expected a number from " + Json(least).dump() + " to " + Json(most).dump());
    return value.get<double>();
}

int steps(const Json &root, const Pointer &where, int interval, int most) {
    const double minutes = number(root, where, 0, most);
    if (std::fmod(minutes, interval) != 0.0)
        throw Fault(where.to_string() + ": found " + Json(minutes).dump() +
                    ", expected a multiple of " + std::to_string(interval) + " minutes");
    return static_cast<int>(minutes) / interval;
}

std::vector<double> numbers(const Json &root, const Pointer &where, std::size_t count, double least,
                            double most) {
    const Json &list = at(root, where);
    if (!list.is_array() || list.size() != count)
        throw Fault(where.to_string() + ": expected a list of " + std::to_string(count) +
                    " numbers");
    std::vector<double> result;
    for (std::size_t i = 0; i < count; ++i)
        result.push_back(number(root, where / i, least, most));
    return result;
}

constexpr int longestShift = 2880; ///< minutes
constexpr double manyPeople = 1e6;

model::ShiftChoice readType(const Json &root, const Pointer &type, int interval) {
    model::ShiftChoice choice;
    choice.begin = steps(root, type / "start", interval, 1440);
    choice.length = steps(root, type / "presence", interval, longestShift);
    if (choice.length == 0)
        throw Fault((type / "presence").to_string() + ": expected more than 0 minutes");
    choice.paidHours = number(root, type / "paid", 0, longestShift) / 60.0;
    const Json &breaks = at(root, type / "breaks");
    int before = 0;
    for (std::size_t j = 0; j < breaks.size(); ++j) {
        const Pointer where = type / "breaks" / j;
        const model::BreakWindow window{steps(root, where / "lo", interval, longestShift),
                                        steps(root, where / "hi", interval, longestShift),
                                        steps(root, where / "dur", interval, longestShift)};
        if (window.first < before || window.last < window.first || window.length == 0 ||
            window.last + window.length > choice.length)
            throw Fault(where.to_string() +
                        ": expected a window inside the shift, after the one before");
        before = window.last + window.length;
        choice.breaks.push_back(window);
    }
    return choice;
}

void readChoices(const Json &root, model::DesignProblem &problem, int perDay) {
    const Json &types = at(root, Pointer("/shift_types"));
    std::map<std::pair<int, int>, int> kinds;
    for (std::size_t i = 0; i < types.size(); ++i) {
        const Pointer type = Pointer("/shift_types") / i;
        model::ShiftChoice choice = readType(root, type, problem.intervalMinutes);
        const int start = choice.begin;
        choice.kind =
            kinds.try_emplace({start, choice.length}, static_cast<int>(kinds.size())).first->second;
        const Json &days = at(root, type / "days");
        const auto costs = numbers(root, type / "cost", days.size(), 0, 1e9);
        for (std::size_t d = 0; d < days.size(); ++d) {
            choice.day = static_cast<int>(number(root, type / "days" / d, 0, problem.days() - 1));
            choice.begin = choice.day * perDay + start;
            choice.cost = costs[d];
            problem.choices.push_back(choice);
        }
    }
    if (problem.choices.empty())
        throw Fault("/shift_types: expected at least one shift");
}

/// A daily goal: in every interval the floor, and what each further person adds, by Erlang C.
void readGoal(const Json &root, model::DesignProblem &problem, int perDay) {
    constexpr double floor = 0.5;
    constexpr std::size_t mostSteps = 60;
    const std::size_t count = problem.required.size();
    const double within = number(root, Pointer("/sl_seconds"), 0, 1e6);
    const double level = number(root, Pointer("/sl"), 0, 1);
    const double cap = number(root, Pointer("/occupancy_cap"), 0.01, 1);
    const auto calls = numbers(root, Pointer("/calls"), count, 0, 1e7);
    const auto aht = numbers(root, Pointer("/aht"), count, 0, 1e6);
    const auto least = numbers(root, Pointer("/min_staff"), count, 0, manyPeople);
    const double seconds = 60.0 * problem.intervalMinutes;
    model::PeriodGoal goal;
    goal.steps.resize(count);
    for (std::size_t t = 0; t < count; ++t) {
        problem.required[t] = std::ceil(least[t]);
        if (calls[t] <= 0.0 || aht[t] <= 0.0)
            continue;
        const auto load = model::queueLoad(calls[t], seconds, aht[t]);
        const auto answered = [&](double people) {
            const auto found = model::performanceOf(load, model::Patience{}, people, within);
            return found.stable ? found.answeredInTime : 0.0;
        };
        double people = std::max({problem.required[t], std::ceil(load.offered() / cap - 1e-9),
                                  std::floor(load.offered()) + 1.0});
        while (answered(people) < floor)
            people += 1.0;
        problem.required[t] = people;
        double before = answered(people);
        goal.steps[t].base = calls[t] * before;
        double last = 1.0;
        while (goal.steps[t].gains.size() < mostSteps && before < 0.9999) {
            people += 1.0;
            const double now = answered(people);
            last = std::min(last, now - before);
            goal.steps[t].gains.push_back(calls[t] * last);
            before = now;
        }
    }
    for (int day = 0; day < problem.days(); ++day) {
        model::ServicePeriod period{day * perDay, (day + 1) * perDay, 0.0};
        for (int t = period.begin; t < period.end; ++t)
            period.answered += level * calls[static_cast<std::size_t>(t)];
        if (period.answered > 0.0)
            goal.periods.push_back(period);
    }
    problem.goal = std::move(goal);
}

model::DesignProblem readProblem(const Json &root, const std::string &which) {
    model::DesignProblem problem;
    const int days = static_cast<int>(number(root, Pointer("/days"), 1, 400));
    problem.intervalMinutes = static_cast<int>(number(root, Pointer("/interval_min"), 1, 1440));
    const int perDay = static_cast<int>(number(root, Pointer("/per_day"), 1, 1440));
    const Json &cyclic = at(root, Pointer("/cyclic"));
    problem.cyclic = cyclic.is_boolean() && cyclic.get<bool>();
    for (int day = 0; day < days; ++day)
        problem.dayBegins.push_back(day * perDay);
    problem.required =
        numbers(root, Pointer("/requirement"),
                static_cast<std::size_t>(days) * static_cast<std::size_t>(perDay), 0, manyPeople);
    readChoices(root, problem, perDay);
    if (which == "balance" || which == "templates")
        problem.prices = {number(root, Pointer("/weights/under_per_hour"), 0, 1e9),
                          number(root, Pointer("/weights/over_per_hour"), 0, 1e9)};
    if (which == "templates")
        problem.kindLimit =
            static_cast<int>(number(root, Pointer("/weights/max_templates"), 1, 1e6));
    if (which == "dailysl")
        readGoal(root, problem, perDay);
    return problem;
}

const char *word(model::DesignStatus status) {
    switch (status) {
    case model::DesignStatus::Optimal:
        return "optimal";
    case model::DesignStatus::Feasible:
        return "feasible";
    case model::DesignStatus::Short:
        return "short";
    }
    return "";
}

Json answer(const model::DesignProblem &problem, const model::ShiftPlan &plan) {
    Json result{{"objective", plan.objective},
                {"bound", plan.bound},
                {"gap", plan.gap()},
                {"status", word(plan.status)},
                {"short_hours", plan.shortHours},
                {"surplus_hours", plan.surplusHours},
                {"paid_hours", plan.paidHours},
                {"templates", plan.kinds}};
    Json shifts = Json::array();
    for (const auto &shift : plan.shifts) {
        const auto &choice = problem.choices[static_cast<std::size_t>(shift.choice)];
        const int midnight = problem.dayBegins[static_cast<std::size_t>(choice.day)];
        Json breaks = Json::array();
        for (std::size_t j = 0; j < choice.breaks.size(); ++j)
            breaks.push_back(
                {{"start", (shift.breakBegins[j] - midnight) * problem.intervalMinutes},
                 {"duration", choice.breaks[j].length * problem.intervalMinutes}});
        shifts.push_back({{"start", (choice.begin - midnight) * problem.intervalMinutes},
                          {"presence", choice.length * problem.intervalMinutes},
                          {"day", choice.day},
                          {"count", shift.count},
                          {"breaks", std::move(breaks)}});
    }
    result["shifts"] = std::move(shifts);
    return result;
}

std::string summary(const model::ShiftPlan &plan) {
    std::ostringstream text;
    text << std::fixed << std::setprecision(2) << "objective      " << plan.objective
         << "\nbound          " << plan.bound << "\ngap            " << 100 * plan.gap()
         << " %\nstatus         " << word(plan.status) << "\nshort hours    " << plan.shortHours
         << "\nsurplus hours  " << plan.surplusHours << "\npaid hours     " << plan.paidHours
         << "\ntemplates      " << plan.kinds << '\n';
    return text.str();
}

} // namespace

int designInstance(const DesignRequest &request) {
    std::string text;
    std::string error;
    if (!readWhole(request.instance, text, error)) {
        std::cerr << error << '\n';
        return Failed;
    }
    model::DesignProblem problem;
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first != std::string::npos && text[first] != '{') {
        auto instance = application::readDesignInstance(text);
        if (!instance.faults.empty()) {
            sayFaults(request.instance, instance.faults);
            return WrongInput;
        }
        problem = std::move(instance.problem);
    } else {
        try {
            problem = readProblem(Json::parse(text), request.problem);
        } catch (const std::exception &fault) {
            std::cerr << request.instance << ": " << fault.what() << '\n';
            return WrongInput;
        }
    }
    if (!application::cbcIsInstalled())
        std::cerr << "shifts: the program cbc is not installed; the plan is only a first guess\n";
    const auto plan = model::designShifts(problem, std::chrono::duration<double>(request.seconds),
                                          application::solveByCbc, {});
    const std::string result = request.json ? answer(problem, plan).dump(1) + '\n' : summary(plan);
    if (!writeWhole(request.out, result, error)) {
        std::cerr << error << '\n';
        return Failed;
    }
    return plan.status == model::DesignStatus::Short ? Unsolved : Done;
}

} // namespace cli
