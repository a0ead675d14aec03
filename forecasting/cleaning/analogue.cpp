// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/cleaning/localdays.h"
#include "forecasting/cleaning/thinning.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace forecasting {
namespace {

constexpr double estimateDoubt = 0.4; // sd of the log of a planner's estimate
constexpr double dayDoubt = 0.2;      // of the log of one day's contacts

/// Mean contacts per weekday × interval; NaN where never seen.
std::vector<double> meanWeek(const LocalDays &history) {
    const std::size_t perDay = history.perDay();
    std::vector<double> sum(7 * perDay, 0.0);
    std::vector<double> count(7 * perDay, 0.0);
    for (std::size_t day = 0; day < history.days(); ++day)
        for (std::size_t slot = 0; slot < perDay; ++slot)
            if (const double value = history.at(day, slot); !std::isnan(value)) {
                sum[history.weekday(day) * perDay + slot] += value;
                count[history.weekday(day) * perDay + slot] += 1;
            }
    for (std::size_t cell = 0; cell < sum.size(); ++cell)
        sum[cell] /= count[cell];
    return sum;
}

/// Contacts of a mean open day.
double meanOpenDay(const LocalDays &history, const std::vector<double> &week) {
    double sum = 0;
    double open = 0;
    for (std::size_t weekday = 0; weekday < 7; ++weekday)
        if (history.isOpenWeekday(weekday))
            open += 1;
    for (const double mean : week)
        sum += std::isnan(mean) ? 0.0 : mean;
    return open > 0 ? sum / open : 0.0;
}

/// Contacts of the channel for one of the other.
double ratioOf(const LocalDays &own, const LocalDays &other, std::optional<double> perDay) {
    const std::vector<double> week = meanWeek(other);
    double came = 0;
    double expected = 0;
    for (std::size_t day = 0; day < own.days(); ++day)
        for (std::size_t slot = 0; slot < own.perDay(); ++slot) {
            const double value = own.at(day, slot);
            const double like = week[own.weekday(day) * own.perDay() + slot];
            if (!std::isnan(value) && !std::isnan(like)) {
                came += value;
                expected += like;
            }
        }
    double sum = 0;
    double weight = 0;
    if (const double open = meanOpenDay(other, week); perDay && *perDay > 0 && open > 0) {
        weight = 1.0 / (estimateDoubt * estimateDoubt);
        sum = weight * std::log(*perDay / open);
    }
    if (came > 0 && expected > 0) {
        const double doubt =
            1.0 / came +
            dayDoubt * dayDoubt / static_cast<double>(std::max<std::size_t>(1, own.days()));
        sum += std::log(came / expected) / doubt;
        weight += 1.0 / doubt;
    }
    if (!(weight > 0))
        throw std::invalid_argument("a channel without contacts needs an estimate of its volume, "
                                    "and one like it that has some");
    return std::exp(sum / weight);
}

} // namespace

CleanHistory withAnalogue(const CleanHistory &own, const CleanHistory &other,
                          const model::Calendar &calendar, std::optional<double> contactsPerDay) {
    if (other.isEmpty() || (!own.isEmpty() && own.grid.interval() != other.grid.interval()))
        throw std::invalid_argument("the channel to borrow from needs a history in the same "
                                    "intervals");
    const LocalDays known =
        own.isEmpty() ? LocalDays(model::TimeGrid(other.grid.begin(), other.grid.interval(), 0), {},
                                  {}, calendar)
                      : LocalDays(own, calendar);
    const LocalDays like(other, calendar);
    const double ratio = ratioOf(known, like, contactsPerDay);
    Thinning thinned;
    const model::Instant begin =
        own.isEmpty() ? other.grid.begin() : std::min(own.grid.begin(), other.grid.begin());
    const model::Instant end = own.isEmpty() ? other.grid.end() : own.grid.end();
    const auto interval = other.grid.interval();
    CleanHistory result;
    result.grid =
        model::TimeGrid(begin, interval, static_cast<std::size_t>((end - begin) / interval));
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    for (std::size_t index = 0; index < result.grid.count(); ++index) {
        const model::Instant at = result.grid.beginOf(index);
        const auto mine = own.grid.indexOf(at);
        const auto theirs = other.grid.indexOf(at);
        result.calls.push_back(mine     ? own.calls[*mine]
                               : theirs ? thinned(other.calls[*theirs], ratio)
                                        : unknown);
        const auto &seconds = mine ? own.handleSeconds : other.handleSeconds;
        const auto place = mine ? mine : theirs;
        result.handleSeconds.push_back(place && *place < seconds.size() ? seconds[*place]
                                                                        : unknown);
    }
    // Two weeks show when a channel is open; before that the other one tells.
    result.openInWeek = known.days() >= 14 ? own.openInWeek : other.openInWeek;
    for (std::size_t cell = 0; cell < result.openInWeek.size() && known.days() < 14; ++cell)
        if (cell < own.openInWeek.size() && own.openInWeek[cell])
            result.openInWeek[cell] = true;
    result.masks = own.masks;
    result.levelShifts = own.levelShifts;
    return result;
}

} // namespace forecasting
