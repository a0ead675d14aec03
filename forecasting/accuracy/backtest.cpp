// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/accuracy/backtest.h"

#include "forecasting/accuracy/errors.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <string>

namespace forecasting {
namespace {

constexpr std::size_t mostOrigins = 24;
constexpr std::size_t step = 5;
constexpr double leastShare = 0.6; // of a day's contacts that must be known to judge its total

struct HorizonBand {
    const char *name;
    std::size_t days;
};
constexpr HorizonBand bandsTested[]{{"1d", 1}, {"1w", 7}, {"4w", 28}};

/// Mean |difference to the week before| of everything known before a day, for each day.
std::vector<double> weeklyScale(const LocalDays &history) {
    std::vector<double> scale(history.days() + 1, 0.0);
    double sum = 0;
    double count = 0;
    for (std::size_t day = 0; day < history.days(); ++day) {
        scale[day] = count > 0 ? sum / count : 0.0;
        for (std::size_t slot = 0; day >= 7 && slot < history.perDay(); ++slot) {
            const double change = std::abs(history.at(day, slot) - history.at(day - 7, slot));
            if (!std::isnan(change)) {
                sum += change;
                count += 1;
            }
        }
    }
    scale[history.days()] = count > 0 ? sum / count : 0.0;
    return scale;
}

} // namespace

std::vector<std::size_t> backtestOrigins(const LocalDays &history) {
    const std::size_t days = history.days();
    const std::size_t warmUp = std::clamp<std::size_t>(days / 2, 7, 28);
    std::vector<std::size_t> origins;
    for (std::size_t back = 1; origins.size() < mostOrigins && back + warmUp <= days; back += step)
        origins.push_back(days - back);
    std::reverse(origins.begin(), origins.end());
    return origins;
}

RollingForecasts roll(const LocalDays &history, const Method &method, int averageWeeks,
                      const std::vector<std::size_t> &origins, const model::RunControl &control) {
    const auto begun = std::chrono::steady_clock::now();
    RollingForecasts rolling;
    for (const std::size_t origin : origins) {
        if (control.stopRequested())
            break;
        rolling.tables.push_back(
            method.forecast(history, {origin, origin, RollingForecasts::reach, averageWeeks}));
        rolling.origins.push_back(origin);
    }
    rolling.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    return rolling;
}

Residuals residualsBefore(const LocalDays &history, const RollingForecasts &rolling,
                          std::size_t until) {
    Residuals result;
    const std::size_t perDay = history.perDay();
    double products = 0;
    double squares = 0;
    for (std::size_t index = 0; index < rolling.origins.size(); ++index) {
        const std::size_t origin = rolling.origins[index];
        double last = std::nan("");
        for (std::size_t ahead = 0;
             ahead < RollingForecasts::reach && origin + ahead < std::min(until, history.days());
             ++ahead) {
            const std::size_t day = origin + ahead;
            if (!history.isOrdinary(day))
                continue;
            const double *forecast = rolling.tables[index].data() + ahead * perDay;
            double expected = 0;
            double expectedKnown = 0;
            double came = 0;
            for (std::size_t slot = 0; slot < perDay; ++slot) {
                expected += forecast[slot];
                const double value = history.at(day, slot);
                if (std::isnan(value))
                    continue;
                expectedKnown += forecast[slot];
                came += value;
                result.intervals.push_back({forecast[slot], value, ahead + 1, day});
            }
            if (!(expectedKnown > leastShare * expected))
                continue;
            const double total = came * expected / expectedKnown;
            result.days.push_back({expected, total, ahead + 1, day});
            const double error =
                (std::sqrt(total) - std::sqrt(expected)) / std::sqrt(0.25 + 0.005 * expected);
            if (!std::isnan(last))
                products += last * error;
            squares += error * error;
            last = error;
        }
    }
    if (squares > 0)
        result.dayCorrelation = std::clamp(products / squares, 0.0, 0.95);
    return result;
}

std::vector<model::BacktestEntry> scores(const LocalDays &history, const Method &method,
                                         const RollingForecasts &rolling,
                                         const std::vector<double> &levels) {
    constexpr std::size_t bandCount = std::size(bandsTested);
    std::vector<double> probabilities{0.5};
    for (const double level : levels) {
        probabilities.push_back((1.0 - level) / 2.0);
        probabilities.push_back((1.0 + level) / 2.0);
    }
    const std::size_t perDay = history.perDay();
    const std::vector<double> scale = weeklyScale(history);
    ErrorSum errors[bandCount];
    int origins[bandCount]{};
    std::vector<double> quantiles(probabilities.size());
    std::vector<double> shapes(probabilities.size());
    for (std::size_t index = 0; index < rolling.origins.size(); ++index) {
        const std::size_t origin = rolling.origins[index];
        const Spread spread(residualsBefore(history, rolling, origin).intervals);
        double absolute = 0;
        double count = 0;
        std::size_t band = 0;
        const auto closeBand = [&] {
            if (count > 0) {
                errors[band].addScaled(absolute / count, scale[origin]);
                ++origins[band];
            }
            ++band;
        };
        for (std::size_t ahead = 0;
             ahead < RollingForecasts::reach && origin + ahead < history.days(); ++ahead) {
            if (ahead == bandsTested[band].days)
                closeBand();
            for (std::size_t q = 0; q < probabilities.size(); ++q)
                shapes[q] = spread.shape(ahead + 1, probabilities[q]);
            const double low80 = spread.shape(ahead + 1, 0.1);
            const double high80 = spread.shape(ahead + 1, 0.9);
            for (std::size_t slot = 0; slot < perDay; ++slot) {
                const double value = history.at(origin + ahead, slot);
                if (std::isnan(value))
                    continue;
                const double forecast = rolling.tables[index][ahead * perDay + slot];
                absolute += std::abs(value - forecast);
                count += 1;
                for (std::size_t q = 0; q < probabilities.size(); ++q)
                    quantiles[q] = spread.value(forecast, ahead + 1, shapes[q]);
                const double low = spread.value(forecast, ahead + 1, low80);
                const double high = spread.value(forecast, ahead + 1, high80);
                for (std::size_t wider = band; wider < bandCount; ++wider) {
                    errors[wider].add(value, forecast);
                    errors[wider].addQuantiles(value, quantiles, probabilities);
                    errors[wider].addBand80(value, low, high);
                }
            }
        }
        closeBand();
    }
    std::vector<model::BacktestEntry> entries;
    for (std::size_t band = 0; band < bandCount; ++band)
        if (origins[band] > 0)
            entries.push_back({std::string(method.name), bandsTested[band].name,
                               errors[band].accuracy(origins[band]), rolling.seconds});
    return entries;
}

} // namespace forecasting
