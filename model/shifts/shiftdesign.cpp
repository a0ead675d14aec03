// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shifts/shiftdesign.h"

#include "model/shifts/designprogram.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace model {

namespace {

using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

constexpr double better = 1e-6;
// Relative gaps: of a day made whole, of one that found nothing so, of a pair that is reopened.
constexpr double dayGap = 2e-3;
constexpr double anyPlan = 0.02;
constexpr double pairGap = 1e-5;
constexpr double leastShare = 0.25; ///< of the time left, for one day
constexpr Seconds oneDay{4.0};      ///< most for one day, or one pair of days
constexpr double shareForKinds = 0.6;

struct Deadline {
    Clock::time_point end;
    std::stop_token stop;

    Seconds left() const { return end - Clock::now(); }
    bool reached() const { return stop.stop_requested() || left() < Seconds(0.05); }
};

/// The next whole plan for values whose first days are whole already.
class Designer {
public:
    Designer(const DesignProblem &problem, const LinearSolver &solver, const Deadline &deadline)
        : problem_(problem), solver_(solver), deadline_(deadline), program_(problem) {}

    LinearSolution relaxation() const {
        return solver_(program_.program(), {.time = deadline_.left(), .relaxed = true},
                       deadline_.stop);
    }

    /// Day after day made whole, the day after it left as it likes. False when time ran out
    /// before the last: the days so far are whole in `values`.
    bool relaxAndFix(std::vector<double> &values) const {
        const int days = problem_.days();
        for (int day = 0; day < days; ++day) {
            if (deadline_.reached())
                return false;
            LinearProgram program = program_.program();
            std::vector<int> free;
            const std::vector<int> window =
                day + 1 < days ? std::vector{day, day + 1} : std::vector{day};
            for (const int column : program_.columnsOfDays(window)) {
                LinearColumn &one = program.columns[static_cast<std::size_t>(column)];
                const bool whole = one.integer;
                bool fixed = false;
                for (int before = 0; before < day && whole && !fixed; ++before)
                    fixed = program_.beginsOn(column, before);
                one.integer = whole && program_.beginsOn(column, day);
                if (!fixed)
                    free.push_back(column);
            }
            const auto daysLeft = static_cast<double>(days - day);
            const Seconds granted =
                std::min(oneDay, deadline_.left() * std::max(leastShare, 1.5 / daysLeft));
            const LinearProgram part = restricted(program, free, values);
            LinearSolution found =
                solver_(part, {.time = granted, .relativeGap = dayGap}, deadline_.stop);
            if (!found.found() && !deadline_.reached())
                found = solver_(part, {.time = deadline_.left(), .relativeGap = anyPlan},
                                deadline_.stop);
            if (!found.found())
                return false;
            values = merged(std::move(values), program, free, found);
        }
        for (std::size_t column = 0; column < values.size(); ++column)
            if (program_.program().columns[column].integer)
                values[column] = std::round(values[column]);
        values = program_.completed(std::move(values));
        return true;
    }

    /// Neighbouring days reopened in turn until nothing changes or the time is up.
    std::vector<double> polished(std::vector<double> values, double bound) const {
        const int days = problem_.days();
        const int pairs = problem_.cyclic ? days : std::max(1, days - 1);
        int unchanged = 0;
        for (int first = 0; unchanged < pairs && !deadline_.reached();
             first = (first + 1) % pairs) {
            const double now = costOf(values);
            if (now <= bound * (1.0 + better) + better)
                break;
            const std::vector<int> free =
                program_.columnsOfDays({first, (first + 1) % std::max(1, days)});
            const LinearProgram part = restricted(program_.program(), free, values);
            std::vector<double> start;
            for (const int column : free)
                start.push_back(values[static_cast<std::size_t>(column)]);
            const LinearSolution found = solver_(part,
                                                 {.time = std::min(oneDay, deadline_.left()),
                                                  .relativeGap = pairGap,
                                                  .start = std::move(start)},
                                                 deadline_.stop);
            ++unchanged;
            if (!found.found())
                continue;
            std::vector<double> changed = merged(values, program_.program(), free, found);
            if (holds(changed) && costOf(changed) < now - better) {
                values = std::move(changed);
                unchanged = 0;
            }
        }
        return values;
    }

    double costOf(const std::vector<double> &values) const {
        double cost = program_.program().constant;
        for (std::size_t column = 0; column < values.size(); ++column)
            cost += program_.program().columns[column].cost * values[column];
        return cost;
    }

    /// Every row and bound, so that what a solver rounded is never taken on trust.
    bool holds(const std::vector<double> &values) const {
        constexpr double slack = 1e-5;
        const LinearProgram &program = program_.program();
        for (std::size_t column = 0; column < values.size(); ++column)
            if (values[column] < program.columns[column].lower - slack ||
                values[column] > program.columns[column].upper + slack)
                return false;
        return std::all_of(program.rows.begin(), program.rows.end(), [&](const LinearRow &row) {
            double sum = 0.0;
            for (const LinearEntry &entry : row.entries)
                sum += entry.factor * values[static_cast<std::size_t>(entry.column)];
            return sum >= row.lower - slack && sum <= row.upper + slack;
        });
    }

    std::vector<PlannedShift> shiftsOf(const std::vector<double> &values) const {
        return program_.shiftsOf(values);
    }
    std::vector<double> valuesOf(const std::vector<PlannedShift> &shifts) const {
        return program_.valuesOf(shifts);
    }

private:
    /// What the solver found for the free columns. Whole ones are rounded and the rest is counted
    /// anew: what rounding left over would make the next program's rows contradict each other.
    std::vector<double> merged(std::vector<double> values, const LinearProgram &program,
                               const std::vector<int> &free, const LinearSolution &found) const {
        for (std::size_t i = 0; i < free.size(); ++i) {
            const auto column = static_cast<std::size_t>(free[i]);
            values[column] =
                program.columns[column].integer ? std::round(found.values[i]) : found.values[i];
        }
        return program_.completed(std::move(values));
    }

    const DesignProblem &problem_;
    const LinearSolver &solver_;
    const Deadline &deadline_;
    DesignProgram program_;
};

/// Fills what is missing without a solver, shift by shift and break by break.
class Filler {
public:
    explicit Filler(const DesignProblem &problem) : problem_(problem), missing_(problem.required) {
        for (const CrewLimit &limit : problem.crewLimits)
            left_.push_back(limit.most);
        if (problem.goal)
            for (std::size_t t = 0; t < missing_.size(); ++t)
                missing_[t] += static_cast<double>(problem.goal->steps[t].gains.size());
    }

    /// People on a shift, each with breaks where most others are at work.
    void add(int which, int people) {
        const ShiftChoice &choice = problem_.choices[static_cast<std::size_t>(which)];
        for (std::size_t i = 0; i < problem_.crewLimits.size(); ++i)
            if (falls(choice, problem_.crewLimits[i]))
                left_[i] -= people;
        for (int person = 0; person < people; ++person) {
            change(choice.begin, choice.length, -1.0);
            PlannedShift shift{.choice = which, .count = 1};
            for (const BreakWindow &window : choice.breaks) {
                int best = choice.begin + window.first;
                for (int begin = best; begin <= choice.begin + window.last; ++begin)
                    if (worst(begin, window.length) < worst(best, window.length))
                        best = begin;
                change(best, window.length, 1.0);
                shift.breakBegins.push_back(best);
            }
            shifts_.push_back(std::move(shift));
        }
    }

    /// Whoever meets most of what is missing per cost, until no shift meets any.
    void fill() {
        // A shift's gain only falls while others are added: the best is looked at again.
        std::multimap<double, int, std::greater<>> queue;
        for (int c = 0; c < static_cast<int>(problem_.choices.size()); ++c)
            queue.emplace(gainOf(c), c);
        while (!queue.empty() && queue.begin()->first > 0.0) {
            const int c = queue.begin()->second;
            queue.erase(queue.begin());
            const double gain = gainOf(c);
            if (gain <= 0.0)
                continue;
            if (!queue.empty() && gain < queue.begin()->first) {
                queue.emplace(gain, c);
                continue;
            }
            add(c, 1);
            queue.emplace(gainOf(c), c);
        }
    }

    std::vector<PlannedShift> take() { return std::move(shifts_); }

private:
    int at(int time) const {
        const int count = problem_.intervals();
        return time < count ? time : problem_.cyclic ? time % count : -1;
    }
    void change(int begin, int length, double by) {
        for (int t = begin; t < begin + length && at(t) >= 0; ++t)
            missing_[static_cast<std::size_t>(at(t))] += by;
    }
    double worst(int begin, int length) const {
        double most = -1e9;
        for (int t = begin; t < begin + length && at(t) >= 0; ++t)
            most = std::max(most, missing_[static_cast<std::size_t>(at(t))]);
        return most;
    }
    /// Per cost; where shortage is priced, only what is worth it.
    double gainOf(int c) const {
        const ShiftChoice &choice = problem_.choices[static_cast<std::size_t>(c)];
        for (std::size_t i = 0; i < problem_.crewLimits.size(); ++i)
            if (left_[i] <= 0 && falls(choice, problem_.crewLimits[i]))
                return 0.0;
        double met = 0.0;
        for (int t = choice.begin; t < choice.begin + choice.length && at(t) >= 0; ++t)
            met += std::clamp(missing_[static_cast<std::size_t>(at(t))], 0.0, 1.0);
        if (problem_.prices &&
            met * problem_.intervalHours() * problem_.prices->shortHour < choice.cost)
            return 0.0;
        return met / std::max(choice.cost, 1e-9);
    }

    static bool falls(const ShiftChoice &choice, const CrewLimit &limit) {
        return choice.crew == limit.crew && limit.first <= choice.day && choice.day <= limit.last;
    }

    const DesignProblem &problem_;
    std::vector<double> missing_;
    std::vector<int> left_; ///< per limit of a crew
    std::vector<PlannedShift> shifts_;
};

/// A plan from values that are whole for some days only: what is whole of each shift, and filled.
std::vector<PlannedShift> filled(const DesignProblem &problem, const std::vector<double> &values) {
    Filler filler(problem);
    for (std::size_t c = 0; c < problem.choices.size() && c < values.size(); ++c)
        filler.add(static_cast<int>(c), static_cast<int>(std::floor(values[c] + 1e-6)));
    filler.fill();
    return filler.take();
}

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
    const Designer designer(problem, solver, deadline);
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
    std::vector<double> values = relaxed.values;
    if (relaxed.found() && designer.relaxAndFix(values) && designer.holds(values)) {
        control.reportProgress(0.5);
        values = designer.polished(std::move(values), bound);
        return finished(problem, designer.shiftsOf(values), bound);
    }
    std::vector<PlannedShift> best = filled(problem, values);
    // One round of neighbouring days is better than none.
    if (relaxed.found() && !deadline.reached()) {
        values = designer.valuesOf(best);
        if (designer.holds(values))
            best = designer.shiftsOf(designer.polished(std::move(values), bound));
    }
    control.reportProgress(1.0);
    return finished(problem, std::move(best), bound);
}

} // namespace model
