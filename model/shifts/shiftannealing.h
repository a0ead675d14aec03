// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/designproblem.h"

#include <cstdint>
#include <functional>
#include <random>
#include <vector>

namespace model {

/// Betters a list of shifts without a solver: a person gets another shift of the same day or
/// another time for a break, goes or comes; what makes the plan dearer is taken too, at first
/// often, at last never (simulated annealing, Kirkpatrick, Gelatt & Vecchi 1983). Where the number
/// of kinds of shifts is limited, only those in use are.
class ShiftAnnealing {
public:
    ShiftAnnealing(const DesignProblem &problem, const std::vector<PlannedShift> &shifts);

    /// So many changes tried for each person, with shifts that lie whole within the days
    /// [first, end). `gone` tells which share of the time is over; cooling goes with whichever is
    /// further. Runs on days that do not meet, in one period of a goal neither, may go on side by
    /// side.
    void run(int first, int end, int triesPerPerson, const std::function<double()> &gone);

    /// One entry per person.
    std::vector<PlannedShift> shifts() const;

private:
    struct PeriodCalls {
        int period = 0;
        double more = 0.0; ///< answered in time
    };
    /// Where changes are tried, and what they change on trial.
    struct Run {
        std::mt19937_64 random;
        int begin = 0;             ///< interval
        int end = 0;               ///< exclusive
        std::vector<int> people{}; ///< indices into people_
        std::vector<int> gone{};
        std::vector<int> choices{};      ///< on the days
        std::vector<signed char> more{}; ///< staff, per interval from `from`
        int from = 0;
        int to = 0;
        std::vector<PeriodCalls> calls{};
        double temperature = 0.0;
    };

    bool isFree(const ShiftChoice &choice, int begin, int end) const;
    int wrapped(int time) const;
    void add(Run &run, int begin, int length, int people) const;
    void note(Run &run, const PlannedShift &shift, int people) const;
    double difference(Run &run) const;
    bool accepted(Run &run, double difference) const;
    void take(Run &run);
    void step(Run &run);
    PlannedShift onOther(Run &run, const PlannedShift &shift) const;
    void placeBreaks(Run &run, PlannedShift &shift) const;

    const DesignProblem &problem_;
    std::vector<PlannedShift> people_; ///< count 0: gone
    std::vector<int> staff_;
    std::vector<int> least_;     ///< people per interval at which its steps begin
    std::vector<float> price_;   ///< of one person more, by interval and step
    std::vector<double> answer_; ///< calls that one person more answers, the same way
    std::vector<int> periodOf_;  ///< -1: none
    std::vector<double> lacking_;
    std::vector<std::vector<int>> near_; ///< per choice, those much alike
    std::vector<std::vector<int>> ofDay_;
    double missedGoal_ = 0.0; ///< price
    double wage_ = 1.0;       ///< of an hour of presence
};

} // namespace model
