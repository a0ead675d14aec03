// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/accuracy/robust.h"
#include "forecasting/cleaning/closedhours.h"
#include "forecasting/cleaning/localdays.h"
#include "forecasting/forecaster.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>
#include <utility>

namespace forecasting {
namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t neighbours = 4;   // same weekdays on each side that say what is usual
constexpr double outlyingDay = 5.0;     // robust standard deviations
constexpr double leastDayChange = 0.5;  // log; smaller surprises are life, not errors
constexpr std::size_t levelDays = 5;    // in a row that are no errors but a level
constexpr double mostLevelChange = 2.3; // log; nine tenths less is a door that was shut
constexpr double outlyingInterval = 8.0;
constexpr double outage = 50.0;        // squared standard deviations of a stretch without contacts
constexpr std::size_t outageParts = 2; // intervals that it has at least

double root(double count) { return std::sqrt(count + 0.375); } // Anscombe 1948

/// Intervals of the range, from the first to the one after the last.
std::pair<std::size_t, std::size_t> intervalsOf(const model::TimeGrid &grid,
                                                const model::TimeRange &range) {
    if (range.end <= grid.begin() || range.begin >= grid.end())
        return {0, 0};
    const std::size_t first = grid.indexOf(std::max(range.begin, grid.begin())).value_or(0);
    std::size_t last = first;
    while (last < grid.count() && grid.beginOf(last) < range.end)
        ++last;
    return {first, last};
}

void leaveOut(CleanHistory &clean, model::TimeRange range, model::Correction::Reason reason) {
    const auto [first, last] = intervalsOf(clean.grid, range);
    for (std::size_t index = first; index < last; ++index)
        clean.calls[index] = unknown;
    if (first < last)
        clean.masks.push_back({range, reason});
}

/// Of the planner's corrections, what is no outlier whatever it looks like.
std::vector<bool> realIntervals(const model::TimeGrid &grid,
                                const std::vector<model::Correction> &corrections) {
    std::vector<bool> real(grid.count(), false);
    for (const model::Correction &correction : corrections)
        if (correction.reason == model::Correction::Reason::Real) {
            const auto [first, last] = intervalsOf(grid, correction.range);
            std::fill(real.begin() + static_cast<std::ptrdiff_t>(first),
                      real.begin() + static_cast<std::ptrdiff_t>(last), true);
        }
    return real;
}

std::vector<model::Date> declaredShifts(const std::vector<model::Correction> &corrections,
                                        const model::Calendar &calendar) {
    std::vector<model::Date> shifts;
    for (const model::Correction &correction : corrections)
        if (correction.reason == model::Correction::Reason::LevelShift)
            shifts.push_back(model::dateOf(calendar.toLocal(correction.range.begin)));
    std::sort(shifts.begin(), shifts.end());
    shifts.erase(std::unique(shifts.begin(), shifts.end()), shifts.end());
    return shifts;
}

std::vector<bool> openInWeek(const CleanHistory &clean, const model::Calendar &calendar) {
    const LocalDays days(clean.grid, clean.calls, {}, calendar);
    std::vector<WeekCell> cells(7 * days.perDay());
    // Weeks in which nothing was reported at all say nothing about opening hours.
    std::vector<bool> reported(days.days() / 7 + 1, false);
    for (std::size_t day = 0; day < days.days(); ++day)
        for (std::size_t slot = 0; slot < days.perDay(); ++slot)
            if (!std::isnan(days.at(day, slot)))
                reported[day / 7] = true;
    for (std::size_t day = 0; day < days.days(); ++day) {
        if (!days.isOrdinary(day) || !reported[day / 7])
            continue;
        WeekCell *row = cells.data() + days.weekday(day) * days.perDay();
        for (std::size_t slot = 0; slot < days.perDay(); ++slot) {
            row[slot].weeks += 1;
            if (const double value = days.at(day, slot); !std::isnan(value)) {
                row[slot].reports += 1;
                row[slot].nonZero += value > 0 ? 1 : 0;
                row[slot].sum += value;
            }
        }
    }
    return openCells(cells);
}

/// Usual value of a day of the history, from the same weekdays around it at the same level; NaN
/// with too few.
template <typename Value>
double usual(const LocalDays &days, std::size_t day, Value valueOf) {
    std::array<double, 2 * neighbours> around;
    std::size_t count = 0;
    const auto look = [&](std::size_t other) {
        if (days.isOrdinary(other) && days.levelOf(other) == days.levelOf(day))
            if (const double value = valueOf(other); !std::isnan(value)) {
                around[count++] = value;
                return true;
            }
        return false;
    };
    constexpr std::size_t reach = std::size_t{7} * 3 * neighbours;
    std::size_t found = 0;
    for (std::size_t back = 7; back <= day && back <= reach && found < neighbours; back += 7)
        found += look(day - back) ? 1 : 0;
    found = 0;
    for (std::size_t on = 7; day + on < days.days() && on <= reach && found < neighbours; on += 7)
        found += look(day + on) ? 1 : 0;
    if (count < 3)
        return unknown;
    std::ranges::sort(std::span(around).first(count));
    return (around[(count - 1) / 2] + around[count / 2]) / 2.0;
}

/// Marks stretches between two contacts of a day in which nothing came although much must have: a
/// line that was down, not quiet hours. Hours until closing, or from opening on, may have been
/// those of a door that was shut. `surprises` are standard deviations of each interval, NaN where
/// unknown.
void markOutages(const LocalDays &days, std::size_t day, const double *surprises,
                 std::vector<bool> &out) {
    const std::size_t perDay = days.perDay();
    std::vector<std::size_t> silent;
    double squares = 0;
    bool begun = false;
    for (std::size_t slot = 0; slot < perDay; ++slot) {
        const double value = days.at(day, slot);
        if (value > 0) {
            if (begun && squares > outage && silent.size() >= outageParts)
                for (const std::size_t each : silent)
                    out[day * perDay + each] = true;
            begun = true;
            silent.clear();
            squares = 0;
        } else if (value == 0 && !std::isnan(surprises[slot])) {
            silent.push_back(slot);
            squares += surprises[slot] < 0 ? surprises[slot] * surprises[slot] : 0;
        }
    }
}

/// How far a day's total lies from what is usual, in robust standard deviations on the root scale
/// and as a log; NaN where unknown.
struct DaySurprise {
    double deviations = unknown;
    double change = unknown;

    bool exceeds(double part) const {
        return std::abs(deviations) > part * outlyingDay &&
               std::abs(change) > part * leastDayChange;
    }
};

/// Days whose total nobody would believe. What goes on for days, if not always as far, is another
/// level, unless next to nothing came.
std::vector<bool> outlyingDays(const std::vector<DaySurprise> &surprises) {
    constexpr double toLevel = 0.8; // part of what makes an outlier that goes with a level
    std::vector<bool> out(surprises.size(), false);
    std::vector<std::size_t> run;
    double side = 0;
    const auto close = [&] {
        if (run.size() >= levelDays)
            for (const std::size_t day : run)
                out[day] = false;
        run.clear();
    };
    for (std::size_t day = 0; day < surprises.size(); ++day) {
        const DaySurprise &surprise = surprises[day];
        if (std::isnan(surprise.change))
            continue;
        const bool mayBeLevel =
            surprise.exceeds(toLevel) && std::abs(surprise.change) < mostLevelChange;
        if (!mayBeLevel || surprise.change * side < 0)
            close();
        out[day] = surprise.exceeds(1);
        if (mayBeLevel) {
            side = surprise.change;
            run.push_back(day);
        }
    }
    close();
    return out;
}

/// Days whose total, and intervals whose count, nobody would believe.
std::vector<Mask> outliers(const CleanHistory &clean, const std::vector<bool> &real,
                           const model::Calendar &calendar) {
    const LocalDays days(clean, calendar);
    const std::size_t perDay = days.perDay();
    std::vector<std::size_t> openSlots(7, 0);
    for (std::size_t weekday = 0; weekday < 7; ++weekday)
        for (std::size_t slot = 0; slot < perDay; ++slot)
            openSlots[weekday] += days.isOpen(weekday, slot) ? 1 : 0;
    std::vector<double> totals(days.days(), unknown);
    for (std::size_t day = 0; day < days.days(); ++day) {
        double sum = 0;
        std::size_t present = 0;
        for (std::size_t slot = 0; slot < perDay; ++slot)
            if (const double value = days.at(day, slot); !std::isnan(value)) {
                sum += value;
                ++present;
            }
        if (present > 0 && 10 * present >= 9 * openSlots[days.weekday(day)])
            totals[day] = sum;
    }
    std::vector<double> usualTotal(days.days(), unknown);
    std::vector<double> surprises;
    for (std::size_t day = 0; day < days.days(); ++day) {
        if (!days.isOrdinary(day) || std::isnan(totals[day]))
            continue;
        usualTotal[day] = usual(days, day, [&](std::size_t other) { return totals[other]; });
        if (!std::isnan(usualTotal[day]))
            surprises.push_back(std::abs(root(totals[day]) - root(usualTotal[day])));
    }
    // On the root scale Poisson counts spread by one half whatever their size.
    const double daySpread = surprises.empty() ? 0.5 : std::max(0.5, 1.4826 * median(surprises));

    std::vector<DaySurprise> daySurprises(days.days());
    for (std::size_t day = 0; day < days.days(); ++day)
        if (!std::isnan(usualTotal[day]))
            daySurprises[day] = {(root(totals[day]) - root(usualTotal[day])) / daySpread,
                                 std::log((totals[day] + 0.5) / (usualTotal[day] + 0.5))};
    const std::vector<bool> dayOut = outlyingDays(daySurprises);

    std::vector<double> difference(days.days() * perDay, unknown);
    std::vector<double> sizes;
    for (std::size_t day = 0; day < days.days(); ++day) {
        if (!days.isOrdinary(day) || dayOut[day] || std::isnan(usualTotal[day]))
            continue;
        // The day's own level is not the interval's fault.
        const double level = (totals[day] + 0.5) / (usualTotal[day] + 0.5);
        for (std::size_t slot = 0; slot < perDay; ++slot) {
            const double value = days.at(day, slot);
            if (std::isnan(value))
                continue;
            const double expected =
                usual(days, day, [&](std::size_t other) { return days.at(other, slot); });
            if (std::isnan(expected))
                continue;
            difference[day * perDay + slot] = root(value) - root(expected * level);
            sizes.push_back(std::abs(difference[day * perDay + slot]));
        }
    }
    const double spread = sizes.empty() ? 0.5 : std::max(0.5, 1.4826 * median(std::move(sizes)));

    for (double &each : difference)
        each /= spread;
    std::vector<bool> down(difference.size(), false);
    for (std::size_t day = 0; day < days.days(); ++day)
        markOutages(days, day, difference.data() + day * perDay, down);

    std::vector<Mask> masks;
    for (std::size_t index = 0; index < clean.grid.count(); ++index) {
        if (std::isnan(clean.calls[index]) || real[index])
            continue;
        const model::TimeRange range = clean.grid.rangeOf(index);
        const std::size_t day = days.dayOf(range.begin);
        const std::size_t slot = days.slotOf(range.begin);
        const std::size_t cell = day * perDay + slot;
        const auto surprising = [&](std::size_t at, double limit) {
            return at < difference.size() && std::abs(difference[at]) > limit;
        };
        // A surge builds up and fades; an error stands alone.
        const bool alone = !(slot > 0 && surprising(cell - 1, outlyingInterval / 2)) &&
                           !(slot + 1 < perDay && surprising(cell + 1, outlyingInterval / 2));
        if (!dayOut[day] && !down[cell] && !(surprising(cell, outlyingInterval) && alone))
            continue;
        if (!masks.empty() && masks.back().range.end == range.begin)
            masks.back().range.end = range.end;
        else
            masks.push_back({range, model::Correction::Reason::Outlier});
    }
    return masks;
}

void addGaps(CleanHistory &clean, const std::vector<bool> &reported,
             const model::Calendar &calendar) {
    const auto perDay = static_cast<std::size_t>(std::chrono::days(1) / clean.grid.interval());
    for (std::size_t index = 0; index < clean.grid.count(); ++index) {
        if (reported[index])
            continue;
        const model::TimeRange range = clean.grid.rangeOf(index);
        const model::LocalTime local = calendar.toLocal(range.begin);
        const auto weekday = static_cast<std::size_t>(model::weekdayIndex(model::dateOf(local)));
        const auto slot =
            static_cast<std::size_t>(model::minuteOfDay(local) / clean.grid.interval());
        if (!clean.openInWeek[weekday * perDay + slot] ||
            calendar.kindOf(model::dateOf(local)) == model::DayKind::Closed)
            continue;
        if (!clean.masks.empty() && clean.masks.back().reason == model::Correction::Reason::Gap &&
            clean.masks.back().range.end == range.begin)
            clean.masks.back().range.end = range.end;
        else
            clean.masks.push_back({range, model::Correction::Reason::Gap});
    }
}

} // namespace

CleanHistory clean(const model::ContactHistory &history,
                   const std::vector<model::Correction> &corrections,
                   const model::Calendar &calendar) {
    CleanHistory clean;
    clean.grid = history.grid;
    clean.calls.assign(history.intervals.size(), unknown);
    clean.handleSeconds.assign(history.intervals.size(), unknown);
    std::vector<bool> reported(history.intervals.size(), false);
    for (std::size_t index = 0; index < history.intervals.size(); ++index) {
        const model::IntervalReport &report = history.intervals[index];
        reported[index] = report.status != model::IntervalStatus::Missing;
        if (report.status != model::IntervalStatus::Open)
            continue;
        clean.calls[index] = report.offered;
        const double handled = report.answered >= 0 ? report.answered : report.offered;
        if (report.handleSeconds >= 0 && handled > 0)
            clean.handleSeconds[index] = report.handleSeconds / handled;
    }
    if (clean.calls.empty())
        return clean;
    clean.openInWeek = openInWeek(clean, calendar);
    clean.levelShifts = declaredShifts(corrections, calendar);
    for (const model::Correction &correction : corrections)
        if (correction.leavesOut())
            leaveOut(clean, correction.range, correction.reason);
    for (const Mask &mask : outliers(clean, realIntervals(clean.grid, corrections), calendar))
        leaveOut(clean, mask.range, mask.reason);
    addGaps(clean, reported, calendar);
    std::stable_sort(clean.masks.begin(), clean.masks.end(),
                     [](const Mask &a, const Mask &b) { return a.range.begin < b.range.begin; });
    return clean;
}

} // namespace forecasting
