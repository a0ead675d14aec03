// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/designprogram.h"

#include <chrono>
#include <stop_token>
#include <vector>

namespace model {

/// When a design has to be over: at a time, or when somebody says so.
struct Deadline {
    using Clock = std::chrono::steady_clock;
    using Seconds = std::chrono::duration<double>;

    Clock::time_point end;
    std::stop_token stop;

    Seconds left() const { return end - Clock::now(); }
    bool reached() const { return stop.stop_requested() || left() < Seconds(0.05); }
};

/// Solves a design problem in parts, each a small program: days made whole one after the other, and
/// windows of days reopened. Parts that do not touch each other are solved side by side.
class Designer {
public:
    /// The solver is called from two threads at once.
    Designer(const DesignProblem &problem, const LinearSolver &solver, const Deadline &deadline)
        : problem_(problem), solver_(solver), deadline_(deadline), program_(problem) {}

    /// What the program costs when people may be divided; optimal, or put together from parts of
    /// the horizon where time is short. Remembers which shifts are worth trying.
    LinearSolution relaxation();

    /// What no plan can be cheaper than, from what a relaxation found: its cost where it is
    /// optimal, else what its prices of people prove.
    double boundOf(const LinearSolution &relaxed) const;

    /// Shifts from divided people: days made whole, the day after each left as it likes. Two runs
    /// of days go on side by side. What is not whole in time is rounded, filled and annealed.
    std::vector<PlannedShift> madeWhole(std::vector<double> values) const;

    /// The program as a whole until the time is up, from a plan that is there; raises `bound` to
    /// what the solver proved.
    std::vector<PlannedShift> solvedWhole(const std::vector<PlannedShift> &shifts,
                                          double &bound) const;

    /// Changed one by one without a solver for a part of the time that is left; never dearer.
    std::vector<PlannedShift> annealed(std::vector<PlannedShift> shifts) const;

    /// Windows of neighbouring days reopened, ever wider ones, until nothing changes, the cost
    /// comes down to the bound or the time is up.
    std::vector<PlannedShift> polished(const std::vector<PlannedShift> &shifts, double bound) const;

private:
    using Whole = std::vector<bool>; ///< per day

    /// A program of some columns, the others staying as they are.
    struct Part {
        std::vector<int> free;
        LinearProgram program{};
        SolveLimits limits{};
        LinearSolution found{};
    };

    LinearSolution relaxedByParts() const;
    LinearProgram coveredWithin(const std::vector<int> &days) const;
    Part dayPart(int day, const std::vector<double> &values, const Whole &whole) const;
    Part windowPart(int first, int width, bool all, const std::vector<double> &values) const;
    bool improve(std::vector<double> &values, int width, bool all, double bound) const;
    std::vector<int> worthTrying(const std::vector<int> &columns,
                                 const std::vector<double> &values) const;
    void solve(std::vector<Part> &parts) const;
    std::vector<double> merged(std::vector<double> values, const Part &part) const;
    std::vector<PlannedShift> rounded(std::vector<double> values, const Whole &whole) const;
    double costOf(const std::vector<double> &values) const;
    bool holds(const std::vector<double> &values) const;

    const DesignProblem &problem_;
    const LinearSolver &solver_;
    const Deadline &deadline_;
    DesignProgram program_;
    std::vector<bool> tried_; ///< per choice: cheap enough by its reduced cost
};

} // namespace model
