// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/shiftfiller.h"

#include <rapidcheck.h>

#include <algorithm>
#include <vector>

/// Two days of hours around the clock with random need and shifts that may cross midnight.
inline model::DesignProblem twoDays(bool cyclic) {
    model::DesignProblem problem;
    problem.intervalMinutes = 60;
    problem.cyclic = cyclic;
    problem.dayBegins = {0, 24};
    for (int t = 0; t < 48; ++t)
        problem.required.push_back(*rc::gen::inRange(0, 5));
    for (int day = 0; day < 2; ++day)
        for (int kind = 0; kind < 8; ++kind) {
            model::ShiftChoice choice;
            choice.kind = kind;
            choice.day = day;
            choice.begin = day * 24 + 3 * kind;
            choice.length = 8;
            choice.cost = *rc::gen::inRange(6, 12);
            choice.paidHours = 7;
            choice.breaks = {{2, 4, 1}};
            problem.choices.push_back(choice);
        }
    return problem;
}

inline bool breaksLieInTheirWindows(const model::DesignProblem &problem,
                                    const std::vector<model::PlannedShift> &shifts) {
    return std::ranges::all_of(shifts, [&](const model::PlannedShift &shift) {
        const model::ShiftChoice &choice = problem.choices[std::size_t(shift.choice)];
        if (shift.breakBegins.size() != choice.breaks.size())
            return false;
        for (std::size_t j = 0; j < choice.breaks.size(); ++j) {
            const int begin = shift.breakBegins[j] - choice.begin;
            if (begin < choice.breaks[j].first || begin > choice.breaks[j].last)
                return false;
        }
        return true;
    });
}

/// Person-intervals without the people who are required.
inline double missing(const model::DesignProblem &problem,
                      const std::vector<model::PlannedShift> &shifts) {
    const std::vector<int> staff = staffOf(problem, shifts);
    double sum = 0.0;
    for (std::size_t t = 0; t < staff.size(); ++t)
        sum += std::max(0.0, problem.required[t] - staff[t]);
    return sum;
}

/// A goal for each of the two days: 5 calls answered by those required, 3, 2 and 1 by each person
/// more; up to so many more than 5 an hour are asked for.
inline model::PeriodGoal dailyGoals(const model::DesignProblem &problem, int most) {
    model::PeriodGoal goal;
    goal.steps.assign(problem.required.size(), {5.0, {3.0, 2.0, 1.0}});
    goal.periods = {{0, 24, 5.0 * 24 + *rc::gen::inRange(0, most)},
                    {24, 48, 5.0 * 24 + *rc::gen::inRange(0, most)}};
    return goal;
}

/// Of a day with such a goal; nobody who is required may be missing.
inline double answeredIn(const model::ServicePeriod &period, const model::DesignProblem &problem,
                         const std::vector<int> &staff) {
    double answered = 0.0;
    for (int t = period.begin; t < period.end; ++t) {
        const int more = staff[std::size_t(t)] - int(problem.required[std::size_t(t)]);
        RC_ASSERT(more >= 0);
        answered += 5.0 + (more > 0 ? 3.0 : 0.0) + (more > 1 ? 2.0 : 0.0) + (more > 2 ? 1.0 : 0.0);
    }
    return answered;
}
