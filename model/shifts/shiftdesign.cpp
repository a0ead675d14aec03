// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shifts/shiftdesign.h"

#include "model/shifts/designer.h"
#include "model/shifts/shiftfiller.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace model {

namespace {

using Clock = Deadline::Clock;
using Seconds = Deadline::Seconds;

constexpr double better = 1e-6;
constexpr double shareForKinds = 0.6;

/// Hours that must be covered are, so far as any shift reaches them, and goals are met.
bool isShort(const DesignProblem &problem, const std::vector<PlannedShift> &shifts) {
    if (problem.prices)
        return false;
    const std::vector<int> staff = staffOf(problem, shifts);
    for (std::size_t t = 0; t < staff.size(); ++t)
        if (staff[t] < problem.required[t] - 1e-9)
            return true;
    return false;
}

ShiftPlan finished(const DesignProblem &problem, std::vector<PlannedShift> shifts, double bound) {
    ShiftPlan plan = priced(problem, std::move(shifts));
    plan.bound = std::min(bound, plan.objective);
    plan.status = isShort(problem, plan.shifts) ? DesignStatus::Short
                  : plan.gap() <= 1e-6          ? DesignStatus::Optimal
                                                : DesignStatus::Feasible;
    return plan;
}

/// The problem with the choices of some kinds only; `kept` tells which of the old choices they are.
DesignProblem withKinds(const DesignProblem &problem, const std::set<int> &kinds,
                        std::vector<int> &kept) {
    DesignProblem some = problem;
    some.choices.clear();
    some.kindLimit = 0;
    kept.clear();
    for (std::size_t c = 0; c < problem.choices.size(); ++c)
        if (kinds.contains(problem.choices[c].kind)) {
            some.choices.push_back(problem.choices[c]);
            kept.push_back(static_cast<int>(c));
        }
    return some;
}

/// A set of kinds that costs little by its relaxation: those used most in the relaxation of all,
/// then single exchanges with neighbours while they pay.
std::set<int> fewKinds(const DesignProblem &problem, const std::vector<double> &relaxed,
                       const LinearSolver &solver, const Deadline &deadline) {
    std::map<int, double> use;
    std::map<int, std::pair<int, int>> shape; ///< begin of the day and length
    for (std::size_t c = 0; c < problem.choices.size(); ++c) {
        const ShiftChoice &choice = problem.choices[c];
        use[choice.kind] += relaxed[c] * choice.length;
        shape[choice.kind] = {
            choice.begin - problem.dayBegins[static_cast<std::size_t>(choice.day)], choice.length};
    }
    std::vector<std::pair<double, int>> order;
    for (const auto &[kind, hours] : use)
        order.emplace_back(-hours, kind);
    std::sort(order.begin(), order.end());
    std::set<int> kinds;
    for (const auto &[hours, kind] : order)
        if (static_cast<int>(kinds.size()) < problem.kindLimit)
            kinds.insert(kind);
    const auto costOf = [&](const std::set<int> &some) {
        std::vector<int> kept;
        const DesignProblem reduced = withKinds(problem, some, kept);
        const LinearSolution found =
            solver(DesignProgram(reduced).program(), {.time = deadline.left(), .relaxed = true},
                   deadline.stop);
        return found.found() ? found.objective : unbounded;
    };
    double cost = costOf(kinds);
    // Neighbours first: the same shift a little earlier, later, shorter or longer.
    const auto distance = [&](int a, int b) {
        return std::abs(shape[a].first - shape[b].first) +
               std::abs(shape[a].second - shape[b].second);
    };
    bool improved = true;
    while (improved && !deadline.reached()) {
        improved = false;
        const std::vector<int> present(kinds.begin(), kinds.end());
        for (const int out : present) {
            std::vector<int> others;
            for (const auto &[kind, hours] : use)
                if (!kinds.contains(kind) && distance(kind, out) <= 8)
                    others.push_back(kind);
            std::sort(others.begin(), others.end(),
                      [&](int a, int b) { return distance(a, out) < distance(b, out); });
            if (others.size() > 10)
                others.resize(10);
            for (const int in : others) {
                if (deadline.reached())
                    return kinds;
                std::set<int> tried = kinds;
                tried.erase(out);
                tried.insert(in);
                const double triedCost = costOf(tried);
                if (triedCost < cost - better) {
                    kinds = std::move(tried);
                    cost = triedCost;
                    improved = true;
                    break;
                }
            }
        }
    }
    return kinds;
}

} // namespace

ShiftPlan designShifts(const DesignProblem &problem, std::chrono::duration<double> time,
                       const LinearSolver &solver, const RunControl &control) {
    const auto begin = Clock::now();
    const auto after = [&](Seconds passed) {
        return begin + std::chrono::duration_cast<Clock::duration>(passed);
    };
    const Deadline deadline{after(time), control.stop};
    Designer designer(problem, solver, deadline);
    const LinearSolution relaxed = designer.relaxation();
    const double bound = relaxed.status == SolveStatus::Optimal ? relaxed.objective : 0.0;
    control.reportProgress(0.1);
    if (problem.kindLimit > 0 && relaxed.found()) {
        const Deadline choosing{after(time * shareForKinds), control.stop};
        const auto kinds = fewKinds(problem, relaxed.values, solver, choosing);
        std::vector<int> kept;
        const DesignProblem reduced = withKinds(problem, kinds, kept);
        ShiftPlan plan = designShifts(reduced, deadline.left(), solver, control);
        for (PlannedShift &shift : plan.shifts)
            shift.choice = kept[static_cast<std::size_t>(shift.choice)];
        return finished(problem, std::move(plan.shifts), bound);
    }
    std::vector<PlannedShift> shifts;
    if (relaxed.found()) {
        shifts = designer.madeWhole(relaxed.values);
        control.reportProgress(0.5);
        shifts = designer.polished(shifts, bound);
    } else {
        ShiftFiller filler(problem);
        filler.fill();
        filler.prune();
        shifts = filler.shifts();
    }
    control.reportProgress(1.0);
    return finished(problem, std::move(shifts), bound);
}

} // namespace model
