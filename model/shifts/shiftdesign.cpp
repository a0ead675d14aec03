// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shifts/shiftdesign.h"

#include "model/shifts/designer.h"
#include "model/shifts/kindchoice.h"
#include "model/shifts/shiftfiller.h"

#include <algorithm>
#include <cmath>

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
    double bound = designer.boundOf(relaxed);
    control.reportProgress(0.1);
    if (problem.kindLimit > 0 && relaxed.found()) {
        const Deadline choosing{after(time * shareForKinds), control.stop};
        const auto kinds = fewKinds(problem, relaxed, solver, choosing);
        const ProblemOfKinds some = withKinds(problem, kinds);
        ShiftPlan plan = designShifts(some.problem, deadline.left(), solver, control);
        for (PlannedShift &shift : plan.shifts)
            shift.choice = some.kept[static_cast<std::size_t>(shift.choice)];
        return finished(problem, std::move(plan.shifts), bound);
    }
    std::vector<PlannedShift> shifts;
    if (relaxed.found() && problem.kindPrice > 0.0) {
        // Days share the price of a kind: no day can be made whole without the others.
        ShiftFiller filler(problem);
        filler.fill();
        filler.prune();
        shifts = designer.solvedWhole(filler.shifts(), bound);
    } else if (relaxed.found()) {
        shifts = designer.madeWhole(relaxed.values);
        control.reportProgress(0.5);
        shifts = designer.polished(shifts, bound);
    } else {
        ShiftFiller filler(problem);
        filler.fill();
        filler.prune();
        shifts = designer.annealed(filler.shifts());
    }
    control.reportProgress(1.0);
    return finished(problem, std::move(shifts), bound);
}

} // namespace model
