// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/methods/handletime.h"

#include "forecasting/accuracy/robust.h"
#include "forecasting/days/levelfilter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <utility>

namespace forecasting {
namespace {

constexpr double usualSpread = 1.0; // relative sd of one contact's handling time
constexpr double usualWorth = 100;  // intervals' worth of trust in it
constexpr double leastDayNoise = 0.01;
constexpr double levelShare = 0.13; // of a day's noise, by which the level moves each day
constexpr double volumeNoise = 0.1; // of a day's log contacts; only what is alike matters
constexpr double likenessDoubtDays = 20;
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
double dayNoise(const std::vector<Work> &days, double contactSpread) {
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

/// A level filter over the days' logs that keeps what surprised it.
class DayLevels {
public:
    DayLevels(double noise, double first) : filter_(motion(noise), {}, same(first), 0.1) {}

    void observe(std::size_t day, std::size_t weekday, double logValue, double variance) {
        filter_.step();
        surprises_.emplace_back(day, filter_.observe({weekday, {}}, logValue, variance));
    }
    double level(std::size_t weekday) const {
        return filter_.forecast(filter_.state(), {weekday, {}}, 1.0);
    }
    double step() const { return filter_.motion().level; }

    /// Correlation of the surprises of two on the same days, drawn to 0 by 20 days' worth of doubt.
    static double likeness(const DayLevels &one, const DayLevels &other) {
        double both = 0, left = 0, right = 0, count = 0;
        auto at = other.surprises_.begin();
        for (const auto &[day, surprise] : one.surprises_) {
            while (at != other.surprises_.end() && at->first < day)
                ++at;
            if (at == other.surprises_.end())
                break;
            if (at->first != day)
                continue;
            const double a = std::clamp(surprise.standardised, -3.0, 3.0);
            const double b = std::clamp(at->second.standardised, -3.0, 3.0);
            both += a * b;
            left += a * a;
            right += b * b;
            count += 1;
        }
        return left > 0 && right > 0
                   ? both / std::sqrt(left * right) * count / (count + likenessDoubtDays)
                   : 0.0;
    }

private:
    static LevelMotion motion(double noise) {
        LevelMotion result;
        result.level = result.drift = levelShare * noise;
        result.weekday = 0.04 * noise;
        result.noise = noise;
        return result;
    }
    static std::array<double, 7> same(double value) {
        std::array<double, 7> all;
        all.fill(value);
        return all;
    }

    LevelFilter filter_;
    std::vector<std::pair<std::size_t, LevelFilter::Surprise>> surprises_;
};

/// Handling time of each interval against the day's, drawn to 1 as far as contacts are few.
std::vector<double> profile(const std::vector<Work> &cells, double contactSpread) {
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

/// How much contacts differ: intervals lie off their day and hour by as much as the mean of their
/// contacts does, and by what they have in common, whatever their number. Squares of the log on
/// 1 ÷ contacts by least squares, drawn to what is usual where there are few.
class ContactSpread {
public:
    void add(double logError, double contacts) {
        const double square = std::min(logError * logError, bound / contacts);
        const double weight = contacts * contacts; // a square of variance v varies by about v²
        w_ += weight;
        wx_ += weight / contacts;
        wxx_ += 1.0;
        wy_ += weight * square;
        wxy_ += weight * square / contacts;
    }
    double value() const {
        const double count = wxx_;
        if (!(count > 0))
            return usualSpread;
        const double determinant = w_ * wxx_ - wx_ * wx_;
        double own = wxy_ / wxx_;
        if (determinant > 1e-9 * w_ * wxx_) {
            const double slope = (w_ * wxy_ - wx_ * wy_) / determinant;
            // What intervals have in common cannot be negative.
            own = wy_ - slope * wx_ < 0 ? own : std::max(0.0, slope);
        }
        return std::sqrt((count * own + usualWorth * usualSpread * usualSpread) /
                         (count + usualWorth));
    }

private:
    static constexpr double bound = 9.0; // surprises count up to three times that
    double w_ = 0;
    double wx_ = 0;
    double wxx_ = 0;
    double wy_ = 0;
    double wxy_ = 0;
};

} // namespace

HandleTimes handleTimes(const CleanHistory &history, const model::Calendar &calendar,
                        const model::TimeGrid &horizon, double fallback) {
    const LocalDays local(history.grid, history.calls, {}, calendar);
    const std::size_t perDay = local.perDay();
    const model::TimeGrid &grid = history.grid;
    std::vector<Work> days(local.days());
    Work all;
    const auto each = [&](auto use) {
        for (std::size_t index = 0; index < history.handleSeconds.size(); ++index) {
            const double seconds = history.handleSeconds[index];
            if (std::isnan(seconds) || !(history.calls[index] > 0))
                continue;
            const model::Instant begin = grid.beginOf(index);
            use(local.dayOf(begin), local.slotOf(begin), seconds, history.calls[index]);
        }
    };
    each([&](std::size_t day, std::size_t, double seconds, double contacts) {
        days[day].add(seconds, contacts);
        all.add(seconds, contacts);
    });
    HandleTimes result;
    if (!(all.contacts > 0)) {
        result.seconds.assign(horizon.count(), fallback);
        return result;
    }
    std::vector<Work> cells(weekdayClasses * perDay);
    const std::size_t from = local.days() > recentDays ? local.days() - recentDays : 0;
    each([&](std::size_t day, std::size_t slot, double seconds, double contacts) {
        if (day >= from)
            cells[classOf(local.weekday(day)) * perDay + slot].add(seconds / days[day].mean(),
                                                                   contacts);
    });
    const auto cellOf = [&](std::size_t day, std::size_t slot) {
        return classOf(local.weekday(day)) * perDay + slot;
    };
    ContactSpread spread;
    each([&](std::size_t day, std::size_t slot, double seconds, double contacts) {
        const Work &cell = cells[cellOf(day, slot)];
        if (day < from || !(cell.contacts > contacts)) // alone it would be its own measure
            return;
        if (const double apart = std::log(seconds / days[day].mean() / cell.mean());
            std::isfinite(apart))
            spread.add(apart, contacts);
    });
    result.contactSpread = spread.value();
    const double contactVariance = result.contactSpread * result.contactSpread;
    const std::vector<double> relative = profile(cells, result.contactSpread);

    result.dayNoise = dayNoise(days, result.contactSpread);
    DayLevels handling(result.dayNoise, std::log(all.mean()));
    DayLevels volume(volumeNoise, std::log(all.contacts / static_cast<double>(days.size()) + 0.5));
    // A day that has begun is judged against the hours that it has seen.
    const std::size_t today = horizon.isEmpty() ? days.size() : local.dayOf(horizon.begin());
    for (std::size_t day = 0; day < std::min(days.size(), today); ++day) {
        if (!(days[day].contacts > 0))
            continue;
        // The log of a mean of few lies below the log of the mean by half its variance.
        const double own = contactVariance / std::max(1.0, days[day].contacts);
        handling.observe(day, local.weekday(day), std::log(days[day].mean()) + own / 2.0, own);
        volume.observe(day, local.weekday(day), std::log(days[day].contacts + 0.5),
                       1.0 / std::max(1.0, days[day].contacts));
    }
    result.levelStep = handling.step();
    result.likeness = DayLevels::likeness(handling, volume);
    double morning = 0; // log of today against what was expected, as far as it is believed
    if (today < days.size() && days[today].contacts > 0) {
        double expected = 0;
        each([&](std::size_t day, std::size_t slot, double, double contacts) {
            if (day == today)
                expected += contacts * relative[cellOf(day, slot)];
        });
        const double own = contactVariance / days[today].contacts;
        const double trust =
            result.dayNoise * result.dayNoise / (result.dayNoise * result.dayNoise + own);
        morning = trust *
                  (std::log(days[today].seconds / expected) - handling.level(local.weekday(today)));
    }
    for (std::size_t index = 0; index < horizon.count(); ++index) {
        const model::Instant begin = horizon.beginOf(index);
        const std::size_t day = local.dayOf(begin);
        result.seconds.push_back(
            std::exp(handling.level(local.weekday(day)) + (day == today ? morning : 0.0)) *
            relative[cellOf(day, local.slotOf(begin))]);
    }
    return result;
}

std::vector<std::vector<double>> handlePaths(const HandleTimes &expected,
                                             const HorizonDays &horizon, const SamplePaths &paths,
                                             std::uint64_t seed) {
    std::mt19937_64 generator(seed);
    std::normal_distribution<double> normal;
    const double own = std::sqrt(1.0 - expected.likeness * expected.likeness);
    std::vector<std::vector<double>> result;
    for (std::size_t path = 0; path < paths.calls.size(); ++path) {
        std::vector<double> level;
        double drift = 0;
        for (const double score : paths.scores[path]) {
            drift += expected.levelStep * normal(generator);
            const double noise =
                expected.dayNoise * (expected.likeness * score + own * normal(generator));
            // Less half the variance: the mean over the paths stays what is expected.
            const double steps = static_cast<double>(level.size() + 1);
            const double variance = expected.dayNoise * expected.dayNoise +
                                    steps * expected.levelStep * expected.levelStep;
            level.push_back(std::exp(drift + noise - variance / 2.0));
        }
        std::vector<double> seconds;
        for (std::size_t index = 0; index < horizon.calls.size(); ++index) {
            const double mean = expected.seconds[index] * level[horizon.day[index]];
            const double contacts = paths.calls[path][index];
            const double shape = contacts / (expected.contactSpread * expected.contactSpread);
            seconds.push_back(contacts > 0
                                  ? std::gamma_distribution<double>(shape, mean / shape)(generator)
                                  : mean);
        }
        result.push_back(std::move(seconds));
    }
    return result;
}

} // namespace forecasting
