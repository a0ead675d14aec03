// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/methods/handletime.h"

#include "forecasting/accuracy/robust.h"
#include "forecasting/days/levelfilter.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace forecasting {
namespace {

constexpr double contactSpread = 1.0; // sd of the log of one contact's handling time, on the phone
constexpr double leastDayNoise = 0.01;
constexpr double levelShare = 0.13; // of a day's noise, by which the level moves each day
constexpr std::size_t recentDays = 182;
constexpr std::size_t weekdayClasses = 3; // Monday–Friday, Saturday, Sunday

std::size_t classOf(std::size_t weekday) { return weekday < 5 ? 0 : weekday - 4; }

/// Handling seconds and contacts with a known handling time, of a day or an interval of the day.
struct Work {
    double seconds = 0;
    double contacts = 0;
    void add(double each, double count) {
        seconds += each * count;
        contacts += count;
    }
    double mean() const { return seconds / contacts; }
};

/// Noise of a day's log mean beyond that of its contacts.
double dayNoise(const std::vector<Work> &days) {
    std::vector<double> change;
    for (std::size_t day = 7; day < days.size(); ++day)
        if (days[day].contacts > 0 && days[day - 7].contacts > 0) {
            const double own = contactSpread * contactSpread *
                               (1 / days[day].contacts + 1 / days[day - 7].contacts);
            const double delta = std::log(days[day].mean() / days[day - 7].mean());
            change.push_back(delta * delta - own);
        }
    // The median of a squared normal is 0.455 of its mean.
    const double variance = change.empty() ? 0.0 : median(std::move(change)) / 0.455 / 2.0;
    return std::sqrt(std::max(variance, leastDayNoise * leastDayNoise));
}

/// Log level of each weekday at the end of the history.
std::array<double, 7> weekdayLevels(const std::vector<Work> &days, std::size_t firstWeekday,
                                    double overall) {
    const double noise = dayNoise(days);
    LevelMotion motion;
    motion.level = levelShare * noise;
    motion.weekday = 0.04 * noise;
    motion.noise = noise;
    std::array<double, 7> begin;
    begin.fill(std::log(overall));
    LevelFilter filter(motion, {}, begin, 0.1);
    for (std::size_t day = 0; day < days.size(); ++day) {
        if (!(days[day].contacts > 0))
            continue;
        // The log of a mean of few lies below the log of the mean by half its variance.
        const double own = contactSpread * contactSpread / std::max(1.0, days[day].contacts);
        filter.step();
        filter.observe({(firstWeekday + day) % 7, {}}, std::log(days[day].mean()) + own / 2.0, own);
    }
    std::array<double, 7> levels{};
    for (std::size_t weekday = 0; weekday < 7; ++weekday)
        levels[weekday] = filter.forecast(filter.state(), {weekday, {}}, 1.0);
    return levels;
}

/// Handling time of each interval against the day's, drawn to 1 as far as contacts are few.
std::vector<double> profile(const std::vector<Work> &cells) {
    double noise = 0;
    double spread = 0;
    double contacts = 0;
    double used = 0;
    for (const Work &cell : cells)
        if (cell.contacts > 0) {
            const double apart = std::log(cell.mean());
            spread += cell.contacts * apart * apart;
            noise += contactSpread * contactSpread;
            contacts += cell.contacts;
            used += 1;
        }
    const double between = contacts > 0 ? std::max(1e-4, (spread - noise) / contacts) : 1e-4;
    const double worth = contactSpread * contactSpread / between;
    std::vector<double> result;
    for (const Work &cell : cells)
        result.push_back((cell.seconds + worth) / (cell.contacts + worth));
    return result;
}

} // namespace

std::vector<double> handleTimes(const CleanHistory &history, const model::Calendar &calendar,
                                const model::TimeGrid &horizon, double fallback) {
    const LocalDays local(history.grid, history.calls, {}, calendar);
    const std::size_t perDay = local.perDay();
    const model::TimeGrid &grid = history.grid;
    std::vector<Work> days(local.days());
    Work all;
    const auto each = [&](std::size_t index, auto use) {
        const double seconds =
            history.handleSeconds.empty() ? std::nan("") : history.handleSeconds[index];
        if (std::isnan(seconds) || !(history.calls[index] > 0))
            return;
        const model::Instant begin = grid.beginOf(index);
        use(local.dayOf(begin), local.slotOf(begin), seconds, history.calls[index]);
    };
    for (std::size_t index = 0; index < grid.count(); ++index)
        each(index, [&](std::size_t day, std::size_t, double seconds, double contacts) {
            days[day].add(seconds, contacts);
            all.add(seconds, contacts);
        });
    if (!(all.contacts > 0))
        return std::vector<double>(horizon.count(), fallback);

    std::vector<Work> cells(weekdayClasses * perDay);
    const std::size_t from = local.days() > recentDays ? local.days() - recentDays : 0;
    for (std::size_t index = 0; index < grid.count(); ++index)
        each(index, [&](std::size_t day, std::size_t slot, double seconds, double contacts) {
            if (day >= from)
                cells[classOf(local.weekday(day)) * perDay + slot].add(seconds / days[day].mean(),
                                                                       contacts);
        });
    const std::vector<double> relative = profile(cells);
    const auto levels = weekdayLevels(days, local.weekday(0), all.mean());
    std::vector<double> result;
    for (std::size_t index = 0; index < horizon.count(); ++index) {
        const model::Instant begin = horizon.beginOf(index);
        const std::size_t weekday = local.weekday(local.dayOf(begin));
        result.push_back(std::exp(levels[weekday]) *
                         relative[classOf(weekday) * perDay + local.slotOf(begin)]);
    }
    return result;
}

} // namespace forecasting
