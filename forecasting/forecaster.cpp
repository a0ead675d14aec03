// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/forecaster.h"

#include "forecasting/accuracy/backtest.h"
#include "forecasting/bands/samplepaths.h"
#include "forecasting/methods/handletime.h"
#include "forecasting/methods/method.h"
#include "forecasting/methods/weekaverage.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace forecasting {
namespace {

void require(bool holds, const char *message) {
    if (!holds)
        throw std::invalid_argument(message);
}

void check(const CleanHistory &history, const model::ForecastSettings &settings) {
    require(!history.isEmpty(), "the history is empty");
    require(history.calls.size() == history.grid.count(),
            "the history has not one value per interval");
    require(settings.horizonDays >= 1 && settings.horizonDays <= 3660,
            "the horizon must be from 1 to 3660 days");
    require(settings.averageWeeks >= 1, "the average needs at least one week");
    require(settings.samplePaths >= 0, "the number of sample paths must not be negative");
    double last = 0;
    for (const double level : settings.levels) {
        require(level > last && level < 1, "levels of bands must ascend between 0 and 1");
        last = level;
    }
    if (settings.method != "auto")
        (void)methodNamed(settings.method);
}

/// The intervals of the horizon, and the days of the history (and beyond) that they belong to.
struct Horizon {
    model::TimeGrid grid;
    std::vector<std::size_t> day;
    std::vector<std::size_t> slot;
    std::size_t from = 0;
    std::size_t days = 0;

    Horizon(const CleanHistory &history, const LocalDays &local,
            const model::ForecastSettings &settings) {
        const model::Calendar &calendar = local.calendar();
        const model::Instant begin = history.grid.end();
        model::Date midnight = model::dateOf(calendar.toLocal(begin));
        if (calendar.rangeOf(midnight).begin < begin)
            midnight += std::chrono::days(1);
        const model::Instant end =
            calendar.rangeOf(midnight + std::chrono::days(settings.horizonDays)).begin;
        const auto count = (end - begin) / history.grid.interval();
        grid = model::TimeGrid(begin, history.grid.interval(), static_cast<std::size_t>(count));
        from = local.dayOf(begin);
        for (std::size_t index = 0; index < grid.count(); ++index) {
            day.push_back(local.dayOf(grid.beginOf(index)));
            slot.push_back(local.slotOf(grid.beginOf(index)));
        }
        days = day.back() + 1 - from;
    }
};

LocalDays localDays(const CleanHistory &history, const model::Calendar &calendar) {
    LocalDays days(history, calendar);
    require(days.days() >= 7, "the history is shorter than a week; one full week is the least to "
                              "forecast from");
    return days;
}

struct Tested {
    model::Backtest backtest;
    std::vector<RollingForecasts> rolling; ///< per method
};

/// All methods, or only the one asked for.
Tested test(const LocalDays &history, const model::ForecastSettings &settings,
            std::string_view only, const model::RunControl &control) {
    Tested result;
    const std::vector<std::size_t> origins = backtestOrigins(history);
    double done = 0;
    for (const Method &method : methods()) {
        if (only != "auto" && only != method.name) {
            result.rolling.emplace_back();
            continue;
        }
        result.rolling.push_back(roll(history, method, settings.averageWeeks, origins, control));
        const auto entries = scores(history, method, result.rolling.back(), settings.levels);
        result.backtest.entries.insert(result.backtest.entries.end(), entries.begin(),
                                       entries.end());
        control.reportProgress(++done / static_cast<double>(methods().size() + 1));
    }
    // The longest band that the horizon asks for and the history can answer.
    const char *longest = settings.horizonDays <= 1   ? "1d"
                          : settings.horizonDays <= 7 ? "1w"
                                                      : "4w";
    result.backtest.best = methods().back().name;
    for (const std::string band : {"1d", "1w", "4w"}) {
        double least = std::numeric_limits<double>::infinity();
        for (const model::BacktestEntry &entry : result.backtest.entries)
            if (entry.horizonBand == band && entry.accuracy.wape < least) {
                least = entry.accuracy.wape;
                result.backtest.best = entry.method;
            }
        if (band == longest)
            break;
    }
    return result;
}

} // namespace

std::vector<std::string_view> methodNames() {
    std::vector<std::string_view> names;
    for (const Method &method : methods())
        names.push_back(method.name);
    return names;
}

model::Backtest backtest(const CleanHistory &history, const model::Calendar &calendar,
                         const model::ForecastSettings &settings,
                         const model::RunControl &control) {
    check(history, settings);
    return test(localDays(history, calendar), settings, "auto", control).backtest;
}

std::vector<Breakdown> breakdown(const CleanHistory &history, const model::Calendar &calendar,
                                 const model::ForecastSettings &settings) {
    check(history, settings);
    const LocalDays days = localDays(history, calendar);
    const Horizon horizon(history, days, settings);
    const WeekAverage average(days,
                              {days.days(), horizon.from, horizon.days, settings.averageWeeks});
    std::vector<Breakdown> result;
    for (std::size_t index = 0; index < horizon.grid.count(); ++index) {
        const auto factors = average.factors(horizon.day[index], horizon.slot[index]);
        result.push_back(
            {factors.level, factors.weekday, factors.profile, factors.trend, factors.special});
    }
    return result;
}

model::Forecast forecast(const CleanHistory &history, const model::Calendar &calendar,
                         const model::ForecastSettings &settings,
                         const model::RunControl &control) {
    check(history, settings);
    const LocalDays local = localDays(history, calendar);
    const Horizon horizon(history, local, settings);
    const std::size_t perDay = local.perDay();

    const Tested tested = test(local, settings, settings.method, control);
    model::Forecast result;
    result.method = settings.method == "auto" ? tested.backtest.best : settings.method;
    const Method &method = methodNamed(result.method);
    for (const model::BacktestEntry &entry : tested.backtest.entries)
        if (entry.method == result.method &&
            (!result.accuracy || (entry.horizonBand == "1w" && settings.horizonDays > 1) ||
             (entry.horizonBand == "4w" && settings.horizonDays > 7)))
            result.accuracy = entry.accuracy;

    const Residuals residuals = residualsBefore(
        local, tested.rolling[static_cast<std::size_t>(&method - methods().data())], local.days());
    const Spread spread(residuals.intervals);
    const Spread daySpread(residuals.days);

    const DayTable table =
        method.forecast(local, {local.days(), horizon.from, horizon.days, settings.averageWeeks});
    HorizonDays days;
    days.totals.assign(horizon.days, 0.0);
    for (std::size_t day = 0; day < horizon.days; ++day)
        days.ahead.push_back(day + 1);
    for (std::size_t index = 0; index < horizon.grid.count(); ++index) {
        const std::size_t day = horizon.day[index] - horizon.from;
        days.calls.push_back(table[day * perDay + horizon.slot[index]]);
        days.day.push_back(day);
        days.totals[day] += days.calls.back();
        result.observed.push_back(
            local.isOpen(local.weekday(horizon.day[index]), horizon.slot[index]));
        result.median.push_back(spread.quantile(days.calls.back(), days.ahead[day], 0.5));
    }
    for (const double level : settings.levels) {
        const double low = (1.0 - level) / 2.0;
        const double high = (1.0 + level) / 2.0;
        model::ForecastBand band{level, {}, {}};
        std::vector<double> lowShape;
        std::vector<double> highShape;
        for (const std::size_t ahead : days.ahead) {
            lowShape.push_back(spread.shape(ahead, low));
            highShape.push_back(spread.shape(ahead, high));
        }
        for (std::size_t index = 0; index < days.calls.size(); ++index) {
            const std::size_t day = days.day[index];
            band.low.push_back(spread.value(days.calls[index], days.ahead[day], lowShape[day]));
            band.high.push_back(spread.value(days.calls[index], days.ahead[day], highShape[day]));
        }
        model::ForecastBand dayBand{level, {}, {}};
        for (std::size_t day = 0; day < horizon.days; ++day) {
            dayBand.low.push_back(daySpread.quantile(days.totals[day], days.ahead[day], low));
            dayBand.high.push_back(daySpread.quantile(days.totals[day], days.ahead[day], high));
        }
        result.bands.push_back(std::move(band));
        result.dayBands.push_back(std::move(dayBand));
    }
    result.dayTotals = days.totals;
    result.handleSeconds =
        handleTimes(history, calendar, horizon.grid, settings.defaultHandleSeconds);
    if (settings.samplePaths > 0 && !control.stopRequested())
        result.samplePaths = samplePaths(days, spread, daySpread, residuals.dayCorrelation,
                                         settings.samplePaths, settings.seed);
    result.calls = model::Series<model::Contacts>(horizon.grid, std::move(days.calls));
    control.reportProgress(1.0);
    return result;
}

} // namespace forecasting
