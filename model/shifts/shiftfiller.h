// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/designproblem.h"

#include <set>
#include <vector>

namespace model {

/// Puts people on shifts without a solver, one by one, each with breaks where most others are at
/// work. Limits on kinds and crews of the problem are kept.
class ShiftFiller {
public:
    explicit ShiftFiller(const DesignProblem &problem);
    ShiftFiller(const DesignProblem &problem, const std::vector<PlannedShift> &shifts);

    /// People on a shift, with breaks where they are missed least.
    void add(int choice, int people);
    /// Whoever meets most of what is missing per cost, until no shift meets any: first in hours
    /// that must be covered, then for goals over periods.
    void fill();
    /// Takes off whoever nothing needs, the dearest first.
    void prune();

    /// One entry per person.
    const std::vector<PlannedShift> &shifts() const { return shifts_; }

private:
    int at(int time) const;
    void change(int begin, int length, int people);
    void count(const PlannedShift &shift, int people);
    void take(const ShiftChoice &choice, int people);
    bool mayUse(int choice) const;
    void fillBy(double (ShiftFiller::*gain)(int) const);
    double missedHours(int choice) const;
    double missedCalls(int choice) const;
    double answered(int time, int people) const;
    double worst(int begin, int length) const;
    bool isNeeded(const PlannedShift &shift);

    const DesignProblem &problem_;
    std::vector<int> staff_;
    std::vector<double> lacking_; ///< answered calls that each period's goal still lacks
    std::vector<int> periodOf_;   ///< per interval; -1: none
    std::vector<int> crewLeft_;   ///< people that each crew limit still allows
    std::set<int> kinds_;         ///< in use
    std::vector<PlannedShift> shifts_;
};

} // namespace model
