// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/bands/samplepaths.h"

#include "forecasting/accuracy/robust.h"
#include "forecasting/forecaster.h"

#include <boost/math/special_functions/erf.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>
#include <stdexcept>

namespace forecasting {
namespace {

double normalProbability(double z) { return 0.5 * boost::math::erfc(-z / std::numbers::sqrt2); }

/// A whole number with this mean and at least Poisson's variance (gamma-mixed Poisson).
double drawCount(double mean, double extraVariance, std::mt19937_64 &generator) {
    if (!(mean > 0))
        return 0.0;
    double rate = mean;
    if (extraVariance > 1e-9 * mean) {
        const double shape = mean * mean / extraVariance;
        rate = std::gamma_distribution<double>(shape, mean / shape)(generator);
    }
    if (!(rate > 0))
        return 0.0;
    return static_cast<double>(std::poisson_distribution<long>(rate)(generator));
}

/// Variance of an interval's count beyond Poisson, by the spread of intervals.
double excess(const HorizonDays &horizon, std::size_t interval, const Spread &intervals) {
    const double expected = horizon.calls[interval];
    const double deviation = intervals.deviation(expected, horizon.target(interval));
    return std::max(0.0, 4.0 * expected * (deviation * deviation - Spread::poisson));
}

/// Relative variance of each day's level: with it, Poisson noise and what its intervals vary apart
/// from their day, the totals spread as `days` says.
std::vector<double> levelVariances(const HorizonDays &horizon, const Spread &intervals,
                                   const Spread &days) {
    const std::size_t count = horizon.totals.size();
    std::vector<double> wanted(count, 0.0);
    std::vector<double> variance(count, 0.0);
    for (std::size_t day = 0; day < count; ++day)
        if (const double total = horizon.totals[day]; total > 0) {
            const double whole = days.deviation(total, horizon.dayTarget(day));
            wanted[day] = std::max(0.0, 4.0 * total * (whole * whole - Spread::poisson));
            variance[day] = wanted[day] / (total * total);
        }
    std::vector<double> own(horizon.calls.size(), 0.0);
    for (std::size_t index = 0; index < own.size(); ++index)
        if (horizon.calls[index] > 0)
            own[index] = excess(horizon, index, intervals);
    // An interval varies by its day's level and, where that is not all, by itself. The sum over the
    // day is convex in the level's variance: from above, Newton's steps go down to the root.
    constexpr int steps = 6;
    for (int step = 0; step < steps; ++step) {
        std::vector<double> apart(count, 0.0);
        std::vector<double> squares(count, 0.0);
        for (std::size_t index = 0; index < own.size(); ++index) {
            const std::size_t day = horizon.day[index];
            const double square = horizon.calls[index] * horizon.calls[index];
            if (own[index] > square * variance[day]) {
                apart[day] += own[index] - square * variance[day];
                squares[day] += square;
            }
        }
        for (std::size_t day = 0; day < count; ++day) {
            const double square = horizon.totals[day] * horizon.totals[day];
            const double sum = square * variance[day] + apart[day];
            if (square > (1.0 + 1e-9) * squares[day] && sum > wanted[day])
                variance[day] =
                    std::max(0.0, variance[day] - (sum - wanted[day]) / (square - squares[day]));
        }
    }
    return variance;
}

/// Of levels rather than totals: noise of counts makes days less alike than their levels are.
DayDependence ofLevels(const DayDependence &totals, double levelShare) {
    const double near =
        std::min(0.98, (totals.lasting + (1.0 - totals.lasting) * totals.fading) / levelShare);
    DayDependence levels;
    levels.lasting = std::min(0.95, totals.lasting / levelShare);
    levels.fading = std::clamp((near - levels.lasting) / (1.0 - levels.lasting), 0.0, 0.95);
    return levels;
}

} // namespace

SamplePaths samplePaths(const HorizonDays &horizon, const Spread &intervals, const Spread &days,
                        const DayDependence &dependence, int count, std::uint64_t seed) {
    const auto paths = static_cast<std::size_t>(std::max(0, count));
    const std::size_t dayCount = horizon.totals.size();
    std::mt19937_64 generator(seed);
    std::normal_distribution<double> normal;

    const std::vector<double> levelVariance = levelVariances(horizon, intervals, days);
    double ofLevel = 0;
    double ofTotals = 0;
    for (std::size_t day = 0; day < dayCount; ++day)
        if (const double total = horizon.totals[day]; total > 0) {
            const double whole = days.deviation(total, horizon.dayTarget(day));
            ofLevel += levelVariance[day] * total * total;
            ofTotals += 4.0 * total * whole * whole;
        }
    const DayDependence likeness =
        ofLevel > 0 ? ofLevels(dependence, ofLevel / ofTotals) : DayDependence{};

    // Level of each day, in relation to its expectation.
    std::vector<std::vector<double>> level(paths, std::vector<double>(dayCount, 1.0));
    const double fresh = std::sqrt(1.0 - likeness.fading * likeness.fading);
    SamplePaths result{
        std::vector<std::vector<double>>(paths, std::vector<double>(horizon.calls.size(), 0.0)),
        std::vector<std::vector<double>>(paths, std::vector<double>(dayCount, 0.0))};
    for (std::size_t at = 0; at < paths; ++at) {
        std::vector<double> &path = level[at];
        const double lasting = std::sqrt(likeness.lasting) * normal(generator);
        double passing = normal(generator);
        for (std::size_t day = 0; day < dayCount; ++day) {
            if (day > 0)
                passing = likeness.fading * passing + fresh * normal(generator);
            const double z = lasting + std::sqrt(1.0 - likeness.lasting) * passing;
            result.scores[at][day] = z;
            const double total = horizon.totals[day];
            if (!(total > 0))
                continue;
            const double probability = std::clamp(normalProbability(z), 1e-6, 1.0 - 1e-6);
            const double drift = std::sqrt(levelVariance[day] * total) / 2.0;
            const double rooted =
                std::sqrt(total + 0.375) + drift * days.shape(horizon.ahead[day], probability);
            path[day] =
                std::max(0.0, std::max(0.0, rooted) * std::max(0.0, rooted) - 0.375) / total;
        }
    }
    std::vector<double> variance(dayCount, 0.0);
    for (std::size_t day = 0; day < dayCount && paths > 0; ++day) {
        double mean = 0;
        for (const auto &path : level)
            mean += path[day] / static_cast<double>(paths);
        for (auto &path : level) {
            if (mean > 0)
                path[day] /= mean;
            variance[day] += (path[day] - 1.0) * (path[day] - 1.0) / static_cast<double>(paths);
        }
    }
    for (std::size_t path = 0; path < paths; ++path)
        for (std::size_t index = 0; index < horizon.calls.size(); ++index) {
            const double expected = horizon.calls[index];
            if (!(expected > 0))
                continue;
            const std::size_t day = horizon.day[index];
            const double extra = std::max(0.0, excess(horizon, index, intervals) -
                                                   expected * expected * variance[day]);
            const double factor = level[path][day];
            result.calls[path][index] =
                drawCount(expected * factor, extra * factor * factor, generator);
        }
    return result;
}

std::vector<model::ForecastBand> sumBands(const std::vector<const model::Forecast *> &channels,
                                          const std::vector<model::TimeRange> &ranges,
                                          const std::vector<double> &levels) {
    const std::size_t paths = channels.empty() ? 0 : channels.front()->samplePaths.size();
    for (const model::Forecast *channel : channels)
        if (channel->samplePaths.size() != paths || paths == 0)
            throw std::invalid_argument("sums need equally many sample paths of every channel");
    std::vector<model::ForecastBand> bands;
    for (const double level : levels)
        bands.push_back({level, {}, {}});
    std::vector<double> sums(paths);
    for (const model::TimeRange &range : ranges) {
        std::fill(sums.begin(), sums.end(), 0.0);
        for (const model::Forecast *channel : channels) {
            const model::TimeGrid &grid = channel->calls.grid();
            for (std::size_t index = 0; index < grid.count(); ++index)
                if (range.contains(grid.beginOf(index)))
                    for (std::size_t path = 0; path < paths; ++path)
                        sums[path] += channel->samplePaths[path][index];
        }
        std::sort(sums.begin(), sums.end());
        for (model::ForecastBand &band : bands) {
            band.low.push_back(sortedQuantile(sums, (1.0 - band.level) / 2.0));
            band.high.push_back(sortedQuantile(sums, (1.0 + band.level) / 2.0));
        }
    }
    return bands;
}

} // namespace forecasting
