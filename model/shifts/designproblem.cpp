// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shifts/designproblem.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace model {

namespace {

void addSpan(const DesignProblem &problem, int begin, int length, int people,
             std::vector<int> &staff) {
    const int count = problem.intervals();
    for (int t = begin; t < begin + length; ++t)
        if (problem.cyclic || t < count)
            staff[std::size_t(t % count)] += people;
}

} // namespace

std::vector<double> CoverPrices::steps(double missing, double required) const {
    std::vector<double> steps;
    double done = 0.0;
    for (const Beyond &next : beyond) {
        const double here = std::min(missing, next.share * required);
        steps.push_back(here - done);
        done = here;
    }
    steps.push_back(missing - done);
    return steps;
}

double CoverPrices::of(double staff, double required) const {
    if (staff >= required)
        return (staff - required) * surplusHour;
    const std::vector<double> missing = steps(required - staff, required);
    double sum = missing.front() * shortHour;
    for (std::size_t i = 0; i < beyond.size(); ++i)
        sum += missing[i + 1] * beyond[i].hour;
    return sum;
}

std::vector<int> staffOf(const DesignProblem &problem, const std::vector<PlannedShift> &shifts) {
    std::vector<int> staff(problem.required.size(), 0);
    for (const PlannedShift &shift : shifts) {
        const ShiftChoice &choice = problem.choices[std::size_t(shift.choice)];
        addSpan(problem, choice.begin, choice.length, shift.count, staff);
        for (std::size_t j = 0; j < choice.breaks.size(); ++j)
            addSpan(problem, shift.breakBegins[j], choice.breaks[j].length, -shift.count, staff);
    }
    return staff;
}

ShiftPlan priced(const DesignProblem &problem, std::vector<PlannedShift> shifts) {
    ShiftPlan plan;
    std::set<int> kinds;
    for (const PlannedShift &shift : shifts) {
        const ShiftChoice &choice = problem.choices[std::size_t(shift.choice)];
        plan.objective += shift.count * choice.cost;
        plan.paidHours += shift.count * choice.paidHours;
        kinds.insert(choice.kind);
    }
    const std::vector<int> staff = staffOf(problem, shifts);
    for (std::size_t t = 0; t < staff.size(); ++t) {
        const double surplus = (staff[t] - problem.required[t]) * problem.intervalHours();
        plan.shortHours += std::max(0.0, -surplus);
        plan.surplusHours += std::max(0.0, surplus);
        if (problem.prices)
            plan.objective +=
                problem.prices->of(staff[t], problem.required[t]) * problem.intervalHours();
    }
    plan.kinds = int(kinds.size());
    plan.objective += problem.kindPrice * plan.kinds;
    plan.shifts = std::move(shifts);
    return plan;
}

ProblemOfKinds withKinds(const DesignProblem &problem, const std::set<int> &kinds) {
    ProblemOfKinds some;
    some.problem.intervalMinutes = problem.intervalMinutes;
    some.problem.cyclic = problem.cyclic;
    some.problem.dayBegins = problem.dayBegins;
    some.problem.required = problem.required;
    some.problem.prices = problem.prices;
    some.problem.goal = problem.goal;
    some.problem.crewLimits = problem.crewLimits;
    some.problem.kindPrice = problem.kindPrice;
    for (std::size_t c = 0; c < problem.choices.size(); ++c)
        if (kinds.contains(problem.choices[c].kind)) {
            some.problem.choices.push_back(problem.choices[c]);
            some.kept.push_back(int(c));
        }
    return some;
}

DesignProblem typicalWeek(const DesignProblem &problem) {
    constexpr int week = 7;
    const int weeks = problem.days() / week;
    const int length = problem.intervals() / std::max(weeks, 1);
    bool alike = weeks > 1 && !problem.goal && problem.crewLimits.empty() &&
                 problem.days() == weeks * week && problem.intervals() == weeks * length;
    for (int day = 0; alike && day + week < problem.days(); ++day)
        alike = problem.dayBegins[std::size_t(day + week)] ==
                problem.dayBegins[std::size_t(day)] + length;
    if (!alike)
        return problem;
    DesignProblem typical;
    typical.intervalMinutes = problem.intervalMinutes;
    typical.cyclic = true;
    typical.dayBegins.assign(problem.dayBegins.begin(), problem.dayBegins.begin() + week);
    typical.required.assign(std::size_t(length), 0.0);
    for (std::size_t t = 0; t < problem.required.size(); ++t)
        typical.required[t % std::size_t(length)] += problem.required[t] / weeks;
    typical.prices = problem.prices;
    typical.kindLimit = problem.kindLimit;
    typical.kindPrice = problem.kindPrice;
    std::map<std::tuple<int, int, int, int, int>, std::size_t> known;
    for (const ShiftChoice &choice : problem.choices) {
        const int back = choice.day / week * length;
        const auto [place, isNew] = known.try_emplace(
            {choice.kind, choice.day % week, choice.begin - back, choice.length, choice.crew},
            typical.choices.size());
        if (isNew) {
            typical.choices.push_back(choice);
            typical.choices.back().day %= week;
            typical.choices.back().begin -= back;
        }
        // Holidays are dearer, and fewer people work on them: an ordinary week is the cheapest.
        double &cost = typical.choices[place->second].cost;
        cost = std::min(cost, choice.cost);
    }
    return typical;
}

} // namespace model
