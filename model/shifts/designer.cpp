// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shifts/designer.h"

#include "model/shifts/pricebound.h"
#include "model/shifts/shiftannealing.h"
#include "model/shifts/shiftfiller.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <thread>
#include <utility>

namespace model {

namespace {

using Seconds = Deadline::Seconds;

constexpr double better = 1e-6;
// Relative gaps: of a day made whole, of a window that is reopened.
constexpr double dayGap = 2e-3;
constexpr double windowGap = 1e-5;
// Time for a part: at most, at least for a window, as a share of what an even split would give.
constexpr Seconds longestPart{4.0};
constexpr Seconds shortestWindow{0.4};
constexpr double moreThanEven = 1.5;
/// Kept for rounding, filling and annealing.
constexpr Seconds reserve{0.1};
/// Of a solver that looks at its clock now and then, on the program as a whole.
constexpr Seconds longestOverrun{0.5};
constexpr double reservedShare = 0.1;
constexpr double relaxationShare = 0.6; ///< most of the time
constexpr int triesPerPerson = 1000;
constexpr double annealingShare = 0.4; ///< of the time left
constexpr int daysPerPart = 7;         ///< solved together before the relaxation as a whole
constexpr int leastChain = 3;          ///< days made whole one after the other
constexpr int widestWindow = 4;
/// Shifts of a day that are tried, by reduced cost.
constexpr std::size_t triedPerDay = 45;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

} // namespace

/// Where the relaxation is likely to end: every few days are solved with those around them, which
/// takes far less time than all days at once, and only what is theirs is kept.
LinearSolution Designer::relaxedByParts() const {
    const int days = problem_.days();
    const int parts = days / daysPerPart;
    LinearSolution whole;
    if (parts < 2)
        return whole;
    LinearBasis &basis = whole.basis;
    basis.columns.assign(program_.program().columns.size(), LinearBasis::Place::Lower);
    basis.rows.assign(program_.program().rows.size(), LinearBasis::Place::Basic);
    whole.values.assign(basis.columns.size(), 0.0);
    whole.reducedCosts.assign(basis.columns.size(), 0.0);
    const std::vector<double> nobody = program_.valuesOf({});
    for (int first = 0; first < parts; first += 2) {
        std::vector<Part> beside;
        std::vector<std::vector<int>> rows;
        for (int i = first; i < std::min(first + 2, parts); ++i) {
            std::vector<int> window;
            for (int day = i * days / parts - 1; day <= (i + 1) * days / parts; ++day)
                if (problem_.cyclic || (day >= 0 && day < days))
                    window.push_back((day + days) % days);
            Part part{.free = program_.columnsOfDays(window)};
            rows.emplace_back();
            part.program = restricted(coveredWithin(window), part.free, nobody, &rows.back());
            part.limits = {.time = deadline_.left(), .relaxed = true};
            beside.push_back(std::move(part));
        }
        solve(beside);
        for (std::size_t i = 0; i < beside.size(); ++i) {
            const LinearSolution &found = beside[i].found;
            if (found.basis.columns.empty())
                return {};
            const int from = (first + static_cast<int>(i)) * days / parts;
            const int to = (first + static_cast<int>(i) + 1) * days / parts;
            const auto isOwn = [&](int day) { return from <= day && day < to; };
            for (std::size_t c = 0; c < beside[i].free.size(); ++c) {
                const int column = beside[i].free[c];
                if (!isOwn(program_.dayOf(column)))
                    continue;
                basis.columns[at(column)] = found.basis.columns[c];
                whole.values[at(column)] = found.values[c];
                whole.reducedCosts[at(column)] = found.reducedCosts[c];
            }
            for (std::size_t r = 0; r < rows[i].size(); ++r)
                if (isOwn(program_.dayOfRow(at(rows[i][r]))))
                    basis.rows[at(rows[i][r])] = found.basis.rows[r];
        }
    }
    whole.status = SolveStatus::Feasible;
    whole.values = program_.completed(std::move(whole.values));
    return whole;
}

/// The program where nobody is required at times that shifts of other days than these reach.
LinearProgram Designer::coveredWithin(const std::vector<int> &days) const {
    std::vector<bool> isTheirs(problem_.required.size(), false);
    const auto end = [&](int day) {
        return day + 1 < problem_.days() ? problem_.dayBegins[at(day + 1)] : problem_.intervals();
    };
    for (const int day : days)
        for (int t = problem_.dayBegins[at(day)]; t < end(day); ++t)
            isTheirs[at(t)] = true;
    for (const ShiftChoice &choice : problem_.choices)
        if (std::ranges::find(days, choice.day) == days.end())
            for (int t = choice.begin; t < choice.begin + choice.length; ++t)
                if (t < problem_.intervals() || problem_.cyclic)
                    isTheirs[at(t % problem_.intervals())] = false;
    LinearProgram program = program_.program();
    for (std::size_t t = 0; t < isTheirs.size(); ++t)
        if (!isTheirs[t])
            program.columns[at(program_.staff()[t])].lower = 0.0;
    return program;
}

LinearSolution Designer::relaxation() {
    LinearSolution parts = relaxedByParts();
    LinearSolution found =
        solver_(program_.program(),
                {.time = deadline_.left() * relaxationShare, .relaxed = true, .basis = parts.basis},
                deadline_.stop);
    if (!found.found())
        found = std::move(parts);
    tried_.assign(problem_.choices.size(), true);
    if (found.reducedCosts.empty())
        return found;
    for (int day = 0; day < problem_.days(); ++day) {
        std::vector<std::pair<double, std::size_t>> order;
        for (std::size_t c = 0; c < problem_.choices.size(); ++c)
            if (problem_.choices[c].day == day && found.values[c] < better)
                order.emplace_back(found.reducedCosts[c], c);
        std::sort(order.begin(), order.end());
        for (std::size_t i = triedPerDay; i < order.size(); ++i)
            tried_[order[i].second] = false;
    }
    return found;
}

double Designer::boundOf(const LinearSolution &relaxed) const {
    double bound = relaxed.status == SolveStatus::Optimal ? relaxed.objective
                   : relaxed.reducedCosts.empty()
                       ? boundByPrices(problem_, evenPrices(problem_))
                       : boundByPrices(problem_, program_.pricesOf(relaxed.reducedCosts));
    return roundedUp(problem_, bound);
}

std::vector<int> Designer::worthTrying(const std::vector<int> &columns,
                                       const std::vector<double> &values) const {
    std::vector<int> kept;
    for (const int column : columns)
        if (at(column) >= tried_.size() || tried_[at(column)] || values[at(column)] > better)
            kept.push_back(column);
    return kept;
}

/// The day whole, the day after it divided unless it is whole already.
Designer::Part Designer::dayPart(int day, const std::vector<double> &values,
                                 const Whole &whole) const {
    const int days = problem_.days();
    const int begin = problem_.dayBegins[at(day)];
    const int end = day + 1 < days ? problem_.dayBegins[at(day + 1)] : problem_.intervals();
    const bool nextIsWhole = day + 1 >= days || whole[at(day + 1)];
    const bool lastIsWhole = day == 0 || whole[at(day - 1)];
    int reach = 0; ///< into the day, of shifts of the day before that are not whole yet
    if (!lastIsWhole)
        for (const ShiftChoice &choice : problem_.choices)
            if (choice.day == day - 1)
                reach = std::max(reach, choice.begin + choice.length - begin);
    LinearProgram program = program_.program();
    const std::vector<int> window = nextIsWhole ? std::vector{day} : std::vector{day, day + 1};
    Part part{.free = worthTrying(program_.columnsOfDays(window), values)};
    for (const int column : part.free) {
        LinearColumn &one = program.columns[at(column)];
        if (!one.integer)
            continue;
        if (column < static_cast<int>(problem_.choices.size()))
            one.integer = problem_.choices[at(column)].day == day;
        else
            one.integer = program_.isBreakWithin(column, begin + reach,
                                                 nextIsWhole ? problem_.intervals() * 2 : end);
    }
    // A goal that a day cannot meet any more is left to the days around it.
    for (const int column : program_.missed())
        program.columns[at(column)].upper = unbounded;
    part.program = restricted(program, part.free, values);
    part.limits.relativeGap = dayGap;
    return part;
}

Designer::Part Designer::windowPart(int first, int width, bool all,
                                    const std::vector<double> &values) const {
    std::vector<int> days;
    for (int day = first; day < first + width; ++day)
        if (problem_.cyclic || day < problem_.days())
            days.push_back(day % problem_.days());
    Part part{.free = program_.columnsOfDays(days)};
    if (!all)
        part.free = worthTrying(part.free, values);
    part.program = restricted(program_.program(), part.free, values);
    part.limits.relativeGap = windowGap;
    for (const int column : part.free)
        part.limits.start.push_back(values[at(column)]);
    return part;
}

void Designer::solve(std::vector<Part> &parts) const {
    std::vector<std::jthread> threads;
    for (std::size_t i = 1; i < parts.size(); ++i)
        threads.emplace_back([this, &part = parts[i]] {
            part.found = solver_(part.program, part.limits, deadline_.stop);
        });
    if (!parts.empty())
        parts.front().found = solver_(parts.front().program, parts.front().limits, deadline_.stop);
}

/// What the solver found for the free columns. Whole ones are rounded and the rest is counted
/// anew: what rounding left over would make the next program's rows contradict each other.
std::vector<double> Designer::merged(std::vector<double> values, const Part &part) const {
    for (std::size_t i = 0; i < part.free.size(); ++i)
        values[at(part.free[i])] = part.program.columns[i].integer
                                       ? std::round(part.found.values[i])
                                       : part.found.values[i];
    return program_.completed(std::move(values));
}

std::vector<PlannedShift> Designer::madeWhole(std::vector<double> values) const {
    const int days = problem_.days();
    Whole whole(at(days), false);
    // Chains of days; two whatever the machine, so that it does not change what is found.
    std::vector<std::pair<int, int>> chains{{0, days}};
    if (days >= 2 * leastChain)
        chains = {{0, (days + 1) / 2}, {(days + 1) / 2, days}};
    bool goesOn = true;
    while (goesOn) {
        std::vector<Part> parts;
        std::vector<int> done;
        int longest = 0;
        for (auto &[next, end] : chains) {
            longest = std::max(longest, end - next);
            if (next == end)
                continue;
            done.push_back(next);
            parts.push_back(dayPart(next++, values, whole));
        }
        if (parts.empty())
            break;
        const Seconds left = deadline_.left() * (1.0 - reservedShare) - reserve;
        if (left.count() <= 0.0 || deadline_.stop.stop_requested())
            return annealed(rounded(std::move(values), whole));
        for (Part &part : parts)
            part.limits.time = std::min(longestPart, left / longest);
        solve(parts);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            goesOn = goesOn && parts[i].found.found();
            if (!parts[i].found.found())
                continue;
            values = merged(std::move(values), parts[i]);
            whole[at(done[i])] = true;
        }
    }
    if (goesOn && holds(values))
        return program_.shiftsOf(values);
    return annealed(rounded(std::move(values), whole));
}

std::vector<PlannedShift> Designer::solvedWhole(const std::vector<PlannedShift> &shifts,
                                                double &bound) const {
    const std::vector<double> start = program_.valuesOf(shifts);
    const LinearSolution found = solver_(
        program_.program(),
        {.time = deadline_.left() - std::min(longestOverrun, deadline_.left() * reservedShare),
         .start = start},
        deadline_.stop);
    bound = std::max(bound, found.bound);
    if (!found.found())
        return shifts;
    std::vector<double> values = found.values;
    for (std::size_t column = 0; column < values.size(); ++column)
        if (program_.program().columns[column].integer)
            values[column] = std::round(values[column]);
    values = program_.completed(std::move(values));
    return holds(values) && costOf(values) < costOf(start) ? program_.shiftsOf(values) : shifts;
}

/// Reopens windows of so many days until none changes; false when there is nothing left to do.
bool Designer::improve(std::vector<double> &values, int width, bool all, double bound) const {
    const int days = problem_.days();
    const int windows = problem_.cyclic && width < days ? days : days - width + 1;
    // A window touches the day after it, too; two that lie half the horizon apart never meet.
    const bool twice = days >= 2 * (width + 1);
    const int apart = twice ? windows / 2 : 0;
    const int rounds = windows - apart;
    int unchanged = 0;
    for (int first = 0; unchanged < rounds; first = (first + 1) % rounds) {
        if (deadline_.reached() || costOf(values) <= bound * (1.0 + better) + better)
            return false;
        std::vector<Part> parts{windowPart(first, width, all, values)};
        if (twice && first + apart < windows)
            parts.push_back(windowPart(first + apart, width, all, values));
        const Seconds share = deadline_.left() * moreThanEven / (rounds - unchanged);
        for (Part &part : parts)
            part.limits.time =
                std::min({longestPart, deadline_.left(), std::max(shortestWindow, share)});
        solve(parts);
        ++unchanged;
        for (const Part &part : parts) {
            if (!part.found.found())
                continue;
            std::vector<double> changed = merged(values, part);
            if (costOf(changed) < costOf(values) - better && holds(changed)) {
                values = std::move(changed);
                unchanged = 0;
            }
        }
    }
    return true;
}

std::vector<PlannedShift> Designer::polished(const std::vector<PlannedShift> &shifts,
                                             double bound) const {
    const int days = problem_.days();
    std::vector<double> values = program_.valuesOf(shifts);
    if (!holds(values))
        return shifts;
    // Ever wider windows of the shifts worth trying, at last two days of all shifts.
    for (int step = 2; step <= widestWindow + 1; ++step) {
        const bool all = step > widestWindow;
        const int width = std::min(all ? 2 : step, days);
        if (!improve(values, width, all, bound))
            break;
    }
    return program_.shiftsOf(values);
}

/// Days that are whole stay. Whole shifts of the others from divided ones so that, from the
/// earliest on, never more than half a person is rounded away or added; then what is missing is
/// filled and what nobody needs taken off.
std::vector<PlannedShift> Designer::rounded(std::vector<double> values, const Whole &whole) const {
    std::vector<int> order;
    std::vector<double> divided = values;
    for (std::size_t c = 0; c < problem_.choices.size(); ++c)
        if (!whole[at(problem_.choices[c].day)]) {
            order.push_back(static_cast<int>(c));
            values[c] = 0.0;
        }
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const ShiftChoice &one = problem_.choices[at(a)];
        const ShiftChoice &other = problem_.choices[at(b)];
        return std::pair(one.begin, one.length) < std::pair(other.begin, other.length);
    });
    ShiftFiller filler(problem_, program_.shiftsOf(values));
    double sum = 0.0;
    for (const int c : order) {
        const double before = sum;
        sum += divided[at(c)];
        filler.add(c, static_cast<int>(std::round(sum) - std::round(before)));
    }
    filler.fill();
    filler.prune();
    return filler.shifts();
}

std::vector<PlannedShift> Designer::annealed(std::vector<PlannedShift> shifts) const {
    const Seconds granted = deadline_.left() * annealingShare;
    if (granted.count() <= 0.0)
        return shifts;
    const auto until = [this, granted, begin = Deadline::Clock::now()](double share) {
        return [=, this] {
            return deadline_.stop.stop_requested()
                       ? 1.0
                       : Seconds(Deadline::Clock::now() - begin) / (granted * share);
        };
    };
    const int days = problem_.days();
    const int half = days / 2;
    ShiftAnnealing annealing(problem_, shifts);
    const int middle = problem_.dayBegins[at(half)];
    const bool apart =
        !problem_.cyclic && half >= leastChain &&
        (!problem_.goal ||
         std::ranges::none_of(problem_.goal->periods, [middle](const ServicePeriod &period) {
             return period.begin < middle && middle < period.end;
         }));
    if (!apart) {
        annealing.run(0, days, triesPerPerson, until(1.0));
    } else {
        {
            const std::jthread beside(
                [&] { annealing.run(half, days, triesPerPerson, until(0.9)); });
            annealing.run(0, half, triesPerPerson, until(0.9));
        }
        // Those who work over the midnight in between.
        annealing.run(half - 1, half + 1, triesPerPerson, until(1.0));
    }
    std::vector<PlannedShift> changed = annealing.shifts();
    const auto rank = [this](const std::vector<PlannedShift> &list) {
        const std::vector<double> values = program_.valuesOf(list);
        return std::pair(!holds(values), costOf(values));
    };
    return rank(changed) < rank(shifts) ? changed : shifts;
}

double Designer::costOf(const std::vector<double> &values) const {
    double cost = program_.program().constant;
    for (std::size_t column = 0; column < values.size(); ++column)
        cost += program_.program().columns[column].cost * values[column];
    return cost;
}

/// Every row and bound, so that what a solver rounded is never taken on trust.
bool Designer::holds(const std::vector<double> &values) const {
    constexpr double slack = 1e-5;
    const LinearProgram &program = program_.program();
    for (std::size_t column = 0; column < values.size(); ++column)
        if (values[column] < program.columns[column].lower - slack ||
            values[column] > program.columns[column].upper + slack)
            return false;
    return std::all_of(program.rows.begin(), program.rows.end(), [&](const LinearRow &row) {
        double sum = 0.0;
        for (const LinearEntry &entry : row.entries)
            sum += entry.factor * values[at(entry.column)];
        return sum >= row.lower - slack && sum <= row.upper + slack;
    });
}

} // namespace model
