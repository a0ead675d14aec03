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
