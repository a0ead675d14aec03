// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/methods/doubleseasonal.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace forecasting {
namespace {

constexpr std::size_t laneCount = 8; // constants tried side by side, for the processor's sake
constexpr std::size_t memory = std::size_t{104} * 7;
constexpr std::size_t startDays = 21;
constexpr std::size_t mostTests = 60;
constexpr std::size_t longTestEvery = 3;
constexpr double halfLife = 16 * 7;
constexpr std::size_t keep = 5;
constexpr std::array<std::size_t, 3> reachDays{1, 7, 28};
constexpr double anscombe = 0.375;
constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

using Lanes = std::array<double, laneCount>;

double count(double root) {
    const double positive = std::max(0.0, root);
    return std::max(0.0, positive * positive - anscombe);
}

/// Mean of counts whose roots have this mean, which is more than its square where they scatter:
/// with `counted` 1 as Poisson counts do (closed form of the inverse, Mäkitalo & Foi 2011), with 0
/// not.
double meanCount(double root, double counted) {
    const double inverse = 1.0 / std::max(2.0 * root, 2.0 * std::sqrt(anscombe));
    const double first = 0.25 * std::sqrt(1.5);
    const double poisson =
        std::max(0.0, 0.25 / (inverse * inverse) +
                          inverse * (first + inverse * (-1.375 + 2.5 * first * inverse)) - 0.125);
    return counted * poisson + (1.0 - counted) * count(root);
}

} // namespace

DoubleSeasonal::DoubleSeasonal(const LocalDays &history, std::span<const double> effects,
                               double leastGain, double counted,
                               std::span<const std::size_t> origins)
    : history_(history), counted_(counted), origins_(origins.begin(), origins.end()) {
    preparePoints(effects);
    prepareStart();
    choose(leastLevel(leastGain));
    snapshot();
}

void DoubleSeasonal::preparePoints(std::span<const double> effects) {
    const std::size_t perDay = history_.perDay();
    const std::size_t first = history_.days() > memory ? history_.days() - memory : 0;
    for (std::size_t day = 0; day < history_.days(); ++day) {
        firstPoint_.push_back(points_.size());
        const std::size_t weekday = history_.weekday(day);
        if (day < first || !history_.isOpenWeekday(weekday))
            continue;
        const bool learnt = history_.isOrdinary(day);
        const double factor = std::exp(-effects[day]);
        for (std::size_t slot = 0; slot < perDay; ++slot) {
            if (!history_.isOpen(weekday, slot))
                continue;
            const double value = history_.at(day, slot) * factor;
            points_.push_back(
                {learnt ? std::sqrt(value + anscombe) : unknown, slot, weekday * perDay + slot});
            adjusted_.push_back(learnt ? value : unknown);
        }
    }
    firstPoint_.push_back(points_.size());
    for (std::size_t cell = 0; cell < 7 * perDay; ++cell)
        if (history_.isOpen(cell / perDay, cell % perDay))
            openCells_.push_back(cell);
}

void DoubleSeasonal::prepareStart() {
    const std::size_t cells = 7 * history_.perDay();
    const std::size_t first = history_.days() > memory ? history_.days() - memory : 0;
    const std::size_t until = firstPoint_[std::min(history_.days(), first + startDays)];
    // Cells not seen at the start begin where the whole history has them on average.
    for (const std::size_t end : {until, points_.size()}) {
        std::vector<double> sum(cells, 0.0);
        std::vector<double> number(cells, 0.0);
        double all = 0;
        double allNumber = 0;
        for (std::size_t index = 0; index < end; ++index)
            if (const Point &point = points_[index]; !std::isnan(point.root)) {
                sum[point.cell] += point.root;
                number[point.cell] += 1;
                all += point.root;
                allNumber += 1;
            }
        if (startWeek_.empty()) {
            startLevel_ = allNumber > 0 ? all / allNumber : 0.0;
            startWeek_.assign(cells, unknown);
        }
        for (std::size_t cell = 0; cell < cells; ++cell)
            if (std::isnan(startWeek_[cell]) && number[cell] > 0)
                startWeek_[cell] = sum[cell] / number[cell] - startLevel_;
    }
    for (double &start : startWeek_)
        if (std::isnan(start))
            start = 0;
}

template <class Visit>
void DoubleSeasonal::run(std::span<const Constants> constants, std::span<const std::size_t> stops,
                         Visit visit) const {
    Lanes alpha{}, delta{}, gamma{}, phi{}, level{}, residual{};
    for (std::size_t lane = 0; lane < constants.size(); ++lane) {
        alpha[lane] = constants[lane].level;
        delta[lane] = constants[lane].day;
        gamma[lane] = constants[lane].week;
        phi[lane] = constants[lane].residual;
    }
    level.fill(startLevel_);
    std::vector<Lanes> day(history_.perDay(), Lanes{});
    std::vector<Lanes> week(startWeek_.size());
    for (std::size_t cell = 0; cell < week.size(); ++cell)
        week[cell].fill(startWeek_[cell]);
    std::size_t done = 0;
    for (std::size_t stop = 0; stop < stops.size(); ++stop) {
        for (const std::size_t end = firstPoint_[stops[stop]]; done < end; ++done) {
            const Point &point = points_[done];
            if (std::isnan(point.root)) {
                for (std::size_t lane = 0; lane < laneCount; ++lane)
                    residual[lane] *= phi[lane];
                continue;
            }
            Lanes &d = day[point.slot];
            Lanes &w = week[point.cell];
            for (std::size_t lane = 0; lane < laneCount; ++lane) {
                const double r = point.root - (level[lane] + d[lane] + w[lane]);
                const double e = r - phi[lane] * residual[lane];
                level[lane] += alpha[lane] * e;
                d[lane] += delta[lane] * e;
                w[lane] += gamma[lane] * e;
                residual[lane] = r;
            }
        }
        visit(stop, level, day, week, residual);
    }
}

/// The constant per interval that follows a day's surprise by the gain over an open day.
double DoubleSeasonal::leastLevel(double leastGain) const {
    std::size_t openDays = 0;
    for (std::size_t day = 0; day < history_.days(); ++day)
        openDays += firstPoint_[day + 1] > firstPoint_[day] ? 1 : 0;
    if (openDays == 0)
        return 0;
    const double perDay = static_cast<double>(points_.size()) / static_cast<double>(openDays);
    return 1 - std::pow(1 - leastGain, 1 / perDay);
}

void DoubleSeasonal::choose(double leastLevel) {
    std::vector<Constants> grid;
    for (const double level : {0.002, 0.008, 0.02, 0.06})
        for (const double day : {0.0, 0.05, 0.2, 0.4, 0.6})
            for (const double week : {0.06, 0.18, 0.35, 0.6})
                for (const double residual : {0.0, 0.6})
                    grid.push_back({std::max(level, leastLevel), day, week, residual});

    const std::size_t days = history_.days();
    const std::size_t perDay = history_.perDay();
    const std::size_t begin =
        std::max<std::size_t>(std::min<std::size_t>(21, days / 2), days > 364 ? days - 364 : 0);
    std::size_t step = std::max<std::size_t>(1, (days - begin + mostTests - 1) / mostTests);
    if (step % 7 == 0)
        ++step;
    std::vector<std::size_t> tests;
    for (std::size_t back = 1; back + begin <= days; back += step)
        tests.push_back(days - back);
    std::reverse(tests.begin(), tests.end());

    std::vector<std::array<double, reaches>> errors(grid.size());
    for (std::size_t block = 0; block < grid.size(); block += laneCount) {
        std::array<Lanes, reaches> sums{};
        const std::span<const Constants> lanes(grid.data() + block, laneCount);
        run(lanes, tests,
            [&](std::size_t test, const Lanes &level, const std::vector<Lanes> &day,
                const std::vector<Lanes> &week, const Lanes &residual) {
                const std::size_t origin = tests[test];
                // Who knew little of the past erred for reasons that pass.
                const double known = static_cast<double>(origin) / static_cast<double>(days);
                const double weight =
                    known * known * std::pow(0.5, static_cast<double>(days - origin) / halfLife);
                const std::size_t reach = test % longTestEvery == 0 ? 28 : 1;
                Lanes carried = residual;
                std::vector<Lanes> later; // expected counts per cell, once the residual has faded
                for (std::size_t ahead = 0; ahead < reach && origin + ahead < days; ++ahead) {
                    Lanes dayErrors{};
                    const bool near = ahead < 2;
                    if (!near && later.empty()) {
                        later.resize(week.size());
                        for (const std::size_t cell : openCells_)
                            for (std::size_t lane = 0; lane < laneCount; ++lane)
                                later[cell][lane] = count(level[lane] + day[cell % perDay][lane] +
                                                          week[cell][lane]);
                    }
                    for (std::size_t index = firstPoint_[origin + ahead];
                         index < firstPoint_[origin + ahead + 1]; ++index) {
                        const Point &point = points_[index];
                        const double value = adjusted_[index];
                        if (near)
                            for (std::size_t lane = 0; lane < laneCount; ++lane)
                                carried[lane] *= lanes[lane].residual;
                        if (std::isnan(value))
                            continue;
                        if (near)
                            for (std::size_t lane = 0; lane < laneCount; ++lane)
                                dayErrors[lane] +=
                                    std::abs(count(level[lane] + day[point.slot][lane] +
                                                   week[point.cell][lane] + carried[lane]) -
                                             value);
                        else
                            for (std::size_t lane = 0; lane < laneCount; ++lane)
                                dayErrors[lane] += std::abs(later[point.cell][lane] - value);
                    }
                    for (std::size_t r = 0; r < reaches; ++r)
                        if (ahead < reachDays[r])
                            for (std::size_t lane = 0; lane < laneCount; ++lane)
                                sums[r][lane] += weight * dayErrors[lane];
                }
            });
        for (std::size_t lane = 0; lane < laneCount; ++lane)
            for (std::size_t r = 0; r < reaches; ++r)
                errors[block + lane][r] = sums[r][lane];
    }
    std::vector<std::size_t> order(grid.size());
    std::vector<std::size_t> taken;
    for (std::size_t r = 0; r < reaches; ++r) {
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return errors[a][r] < errors[b][r]; });
        for (std::size_t rank = 0; rank < keep; ++rank) {
            auto found = std::find(taken.begin(), taken.end(), order[rank]);
            best_[r].push_back(static_cast<std::size_t>(found - taken.begin()));
            if (found == taken.end()) {
                taken.push_back(order[rank]);
                chosen_.push_back(grid[order[rank]]);
            }
        }
    }
}

void DoubleSeasonal::snapshot() {
    const std::size_t perDay = history_.perDay();
    snapshots_.assign(origins_.size(), std::vector<Snapshot>(chosen_.size()));
    for (std::size_t block = 0; block < chosen_.size(); block += laneCount) {
        const std::size_t size = std::min(laneCount, chosen_.size() - block);
        run(std::span(chosen_).subspan(block, size), origins_,
            [&](std::size_t origin, const Lanes &level, const std::vector<Lanes> &day,
                const std::vector<Lanes> &week, const Lanes &residual) {
                for (std::size_t lane = 0; lane < size; ++lane) {
                    Snapshot &shot = snapshots_[origin][block + lane];
                    shot.residual = residual[lane];
                    shot.base.resize(week.size());
                    for (const std::size_t cell : openCells_)
                        shot.base[cell] = level[lane] + day[cell % perDay][lane] + week[cell][lane];
                }
            });
    }
}

DayTable DoubleSeasonal::forecast(std::size_t origin, std::size_t from, std::size_t days) const {
    const std::size_t perDay = history_.perDay();
    DayTable table(days * perDay, 0.0);
    const std::size_t begin = origins_[origin];
    std::vector<double> carried;
    for (const Snapshot &shot : snapshots_[origin])
        carried.push_back(shot.residual);
    for (std::size_t day = std::min(begin, from); day < from + days; ++day) {
        const std::size_t ahead = day < begin ? 1 : day - begin + 1;
        const std::size_t reach = ahead <= reachDays[0] ? 0 : ahead <= reachDays[1] ? 1 : 2;
        const std::size_t row = history_.weekday(day) * perDay;
        for (std::size_t slot = 0; slot < perDay; ++slot) {
            if (!history_.isOpen(history_.weekday(day), slot))
                continue;
            for (std::size_t index = 0; index < carried.size(); ++index)
                carried[index] *= chosen_[index].residual;
            if (day < from)
                continue;
            double sum = 0;
            for (const std::size_t index : best_[reach])
                sum += meanCount(snapshots_[origin][index].base[row + slot] + carried[index],
                                 counted_);
            table[(day - from) * perDay + slot] = sum / static_cast<double>(best_[reach].size());
        }
    }
    return table;
}

} // namespace forecasting
