// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shifts/shiftdesign.h"

#include "model/shifts/designer.h"
#include "model/shifts/kindchoice.h"
#include "model/shifts/shiftfiller.h"

#include <algorithm>
#include <cmath>
#include <stop_token>
#include <thread>
#include <utility>

namespace model {

namespace {

using Clock = Deadline::Clock;
using Seconds = Deadline::Seconds;

constexpr double better = 1e-6;
constexpr double shareForKinds = 0.6;
// Of the time left, where kinds have a price.
constexpr double shareForWorthyKinds = 0.35;
constexpr double shareForTheirShifts = 0.25;

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

Deadline within(const Deadline &whole, double share) {
    return {Clock::now() + std::chrono::duration_cast<Clock::duration>(whole.left() * share),
            whole.stop};
}

std::vector<PlannedShift> filled(const DesignProblem &problem) {
    ShiftFiller filler(problem);
    filler.fill();
    filler.prune();
    return filler.shifts();
}

/// The shifts of a problem of some kinds, as choices of the whole one.
std::vector<PlannedShift> shiftsOf(const ProblemOfKinds &some, Seconds time,
                                   const LinearSolver &solver, const RunControl &control) {
    std::vector<PlannedShift> shifts = designShifts(some.problem, time, solver, control).shifts;
    for (PlannedShift &shift : shifts)
        shift.choice = some.kept[static_cast<std::size_t>(shift.choice)];
    return shifts;
}

/// Days share the price of a kind: none can be made whole without the others. The program as a
/// whole is solved beside a search for the kinds, whose shifts then start the program once more;
/// what proves its plan the cheapest ends the other.
std::vector<PlannedShift> withPricedKinds(const DesignProblem &problem,
                                          const LinearSolution &relaxed, const LinearSolver &solver,
                                          const Deadline &deadline, double &bound) {
    std::stop_source over;
    const std::stop_callback stopped(deadline.stop, [&] { over.request_stop(); });
    const Deadline both{deadline.end, over.get_token()};
    const Designer designer(problem, solver, both);
    const auto solved = [&](const std::vector<PlannedShift> &start, double &proven) {
        std::vector<PlannedShift> shifts = designer.solvedWhole(start, proven);
        if (priced(problem, shifts).objective <= proven + better)
            over.request_stop();
        return shifts;
    };
    std::vector<PlannedShift> whole = filled(problem);
    std::vector<PlannedShift> byKinds = whole;
    double boundOfWhole = bound;
    {
        const std::jthread beside([&] { whole = solved(whole, boundOfWhole); });
        const auto kinds = worthyKinds(problem, relaxed, solver, within(both, shareForWorthyKinds));
        if (!kinds.empty()) {
            ProblemOfKinds some = withKinds(problem, kinds);
            some.problem.kindPrice = 0.0;
            byKinds = shiftsOf(some, both.left() * shareForTheirShifts, solver,
                               {.stop = both.stop, .report = {}});
            byKinds = solved(byKinds, bound);
        }
    }
    bound = std::max(bound, boundOfWhole);
    const auto rank = [&](const std::vector<PlannedShift> &shifts) {
        return std::pair(isShort(problem, shifts), priced(problem, shifts).objective);
    };
    return rank(byKinds) < rank(whole) ? byKinds : whole;
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
        return finished(
            problem, shiftsOf(withKinds(problem, kinds), deadline.left(), solver, control), bound);
    }
    std::vector<PlannedShift> shifts;
    if (relaxed.found() && problem.kindPrice > 0.0) {
        shifts = withPricedKinds(problem, relaxed, solver, deadline, bound);
    } else if (relaxed.found()) {
        shifts = designer.madeWhole(relaxed.values);
        control.reportProgress(0.5);
        shifts = designer.polished(shifts, bound);
    } else {
        shifts = designer.annealed(filled(problem));
    }
    control.reportProgress(1.0);
    return finished(problem, std::move(shifts), bound);
}

} // namespace model
