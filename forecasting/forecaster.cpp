// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/forecaster.h"

#include "forecasting/accuracy/backtest.h"
#include "forecasting/bands/samplepaths.h"
#include "forecasting/intraday/reforecast.h"
#include "forecasting/methods/combination.h"
#include "forecasting/methods/handletime.h"
#include "forecasting/methods/method.h"
#include "forecasting/methods/topdown.h"
#include "forecasting/methods/weekaverage.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <stdexcept>

namespace forecasting {
namespace {

using Cause = model::DayEffect::Cause;

constexpr std::uint64_t handlingStream = 0x9e3779b97f4a7c15; // draws apart from those of contacts

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
    require(settings.yearlyGrowth > -1 && std::isfinite(settings.yearlyGrowth),
            "growth must be above -100 %");
    for (const model::EventEffect &effect : settings.events)
        require(effect.uplift > -1 && std::isfinite(effect.uplift) && effect.fadingDays >= 0,
                "the effect of an event must be above -100 %, its fading not negative");
    require(settings.monthIndex.empty() || settings.monthIndex.size() == 12,
            "an index of the months has twelve numbers");
    for (const double month : settings.monthIndex)
        require(month > 0 && std::isfinite(month), "an index of the months must be positive");
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

LocalDays localDays(const CleanHistory &history, const model::Calendar &calendar,
                    const model::ForecastSettings &settings = {}) {
    LocalDays days(history, calendar, settings);
    require(days.days() >= 7, "the history is shorter than a week; one full week is the least to "
                              "forecast from");
    return days;
}

/// Planned growth, from the end of the history on.
void grow(DayTable &calls, const LocalDays &history, const Horizon &horizon,
          const model::ForecastSettings &settings) {
    for (std::size_t index = 0; index < calls.size(); ++index) {
        const std::size_t day = horizon.from + index / history.perDay();
        if (day >= history.days())
            calls[index] *= settings.growthAfter(static_cast<double>(day + 1 - history.days()));
    }
}

/// The history ends within a day, and some of that day's open hours are still to come.
bool isUnderWay(const LocalDays &history, const Horizon &horizon) {
    if (horizon.from >= history.days() || horizon.from == 0)
        return false;
    const std::size_t weekday = history.weekday(horizon.from);
    for (std::size_t slot = horizon.slot.front(); slot < history.perDay(); ++slot)
        if (history.isOpen(weekday, slot))
            return true;
    return false;
}

/// How the day under way runs. `expected` and `now` are all its intervals, as they were expected
/// before it began and after a look at what came. Nothing where it has hardly begun or is special:
/// the days behind `rest` then tell nothing of it.
std::optional<model::DayUnderWay> dayUnderWay(const LocalDays &history, const Horizon &horizon,
                                              std::span<const double> expected,
                                              std::span<const double> now, const Reforecast &rest) {
    constexpr double leastBegun = 0.1; // of what is expected of a day
    constexpr std::size_t leastDays = 10;
    const std::size_t cut = horizon.slot.front();
    model::DayUnderWay result;
    result.until = horizon.grid.begin();
    for (std::size_t slot = 0; slot < cut; ++slot)
        if (const double value = history.at(horizon.from, slot); !std::isnan(value)) {
            result.came += value;
            result.expected += expected[slot];
        }
    const auto after = [cut](std::span<const double> values) {
        return std::accumulate(values.begin() + static_cast<std::ptrdiff_t>(cut), values.end(),
                               0.0);
    };
    const double toCome = after(now);
    const double whole = result.expected + after(expected);
    if (!history.isOrdinary(horizon.from) || !(result.expected > leastBegun * whole) ||
        rest.restResiduals().size() < leastDays)
        return std::nullopt;
    const Spread spread(1, rest.restResiduals());
    const auto bound = [&](double probability) { return spread.quantile(toCome, {}, probability); };
    result.ratio = (result.came + toCome) / whole;
    result.margin = (bound(0.9) - bound(0.1)) / 2 / whole;
    return result;
}

/// Of the past; of the day under way as it was expected at its start; last of the horizon.
std::vector<Question> questionsOf(const LocalDays &history, const Horizon &horizon,
                                  const model::ForecastSettings &settings) {
    auto questions = pastQuestions(history, static_cast<std::size_t>(settings.horizonDays));
    if (isUnderWay(history, horizon))
        questions.push_back({horizon.from, horizon.from, 1});
    questions.push_back({history.days(), horizon.from, horizon.days});
    return questions;
}

model::Backtest leaderboard(const LocalDays &history, const model::ForecastSettings &settings,
                            const model::RunControl &control) {
    model::Backtest result;
    const auto questions = pastQuestions(history, static_cast<std::size_t>(settings.horizonDays));
    result.best = automaticMethod().name;
    if (questions.empty())
        return result;
    Members work(history, questions, settings.averageWeeks);
    double done = 0;
    for (const Method &method : methods()) {
        const auto rolling = roll(work, method, control);
        const auto entries = scores(history, method, rolling, settings.levels);
        result.entries.insert(result.entries.end(), entries.begin(), entries.end());
        control.reportProgress(++done / static_cast<double>(methods().size()));
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

std::vector<Remark> remarks(const CleanHistory &history, const model::Calendar &calendar) {
    check(history, {});
    const LocalDays days = localDays(history, calendar);
    const std::size_t end = days.days();
    const TopDown topDown(days, std::span(&end, 1), end);
    std::vector<Remark> result;
    for (std::size_t day = 0; day < end; ++day) {
        const auto &surprise = topDown.bank().surprises()[day];
        if (days.isOrdinary(day) && std::abs(surprise.standardised) > LevelBank::unusual)
            result.push_back({Remark::Kind::UnusualDay, days.date(day), std::exp(surprise.error),
                              days.date(day)});
    }
    for (const auto &shift : topDown.bank().shifts())
        result.push_back({Remark::Kind::LevelShift, days.date(shift.from), std::exp(shift.change),
                          days.date(shift.day)});
    std::stable_sort(result.begin(), result.end(),
                     [](const Remark &a, const Remark &b) { return a.date < b.date; });
    return result;
}

model::Backtest backtest(const CleanHistory &history, const model::Calendar &calendar,
                         const model::ForecastSettings &settings,
                         const model::RunControl &control) {
    check(history, settings);
    return leaderboard(localDays(history, calendar, settings), settings, control);
}

std::vector<Breakdown> averageBreakdown(const CleanHistory &history,
                                        const model::Calendar &calendar,
                                        const model::ForecastSettings &settings) {
    check(history, settings);
    const LocalDays days = localDays(history, calendar);
    const Horizon horizon(history, days, settings);
    const WeekAverage average(days, {days.days(), horizon.from, horizon.days},
                              settings.averageWeeks);
    std::vector<Breakdown> result;
    for (std::size_t index = 0; index < horizon.grid.count(); ++index) {
        const auto factors = average.factors(horizon.day[index], horizon.slot[index]);
        const auto *special = calendar.specialDay(days.date(horizon.day[index]));
        result.push_back({factors.level,
                          static_cast<int>(factors.like),
                          factors.weekday,
                          {{Cause::Trend, {}, factors.trend},
                           {Cause::SpecialDay, special ? special->name : "", factors.special}},
                          factors.profile});
    }
    return result;
}

std::vector<Breakdown> topDownBreakdown(const CleanHistory &history,
                                        const model::Calendar &calendar,
                                        const model::ForecastSettings &settings) {
    check(history, settings);
    const LocalDays days = localDays(history, calendar, settings);
    const Horizon horizon(history, days, settings);
    const auto questions = questionsOf(days, horizon, settings);
    // The questions of the forecast, so that the filters weigh as they do there.
    Members work(days, questions, settings.averageWeeks);
    const TopDown &topDown = work.topDown();
    const std::size_t origin = work.place(questions.size() - 1);
    std::vector<TopDown::Factors> factors;
    for (std::size_t day = 0; day < horizon.days; ++day)
        factors.push_back(topDown.factors(origin, horizon.from + day));
    std::vector<Breakdown> result;
    for (std::size_t index = 0; index < horizon.grid.count(); ++index) {
        const TopDown::Factors &day = factors[horizon.day[index] - horizon.from];
        result.push_back({day.level, static_cast<int>(day.like), day.weekday, day.effects,
                          day.shares[horizon.slot[index]]});
    }
    return result;
}

std::vector<std::vector<MemberShare>> memberShares(const CleanHistory &history,
                                                   const model::Calendar &calendar,
                                                   const model::ForecastSettings &settings) {
    check(history, settings);
    const LocalDays days = localDays(history, calendar, settings);
    const Horizon horizon(history, days, settings);
    const auto questions = questionsOf(days, horizon, settings);
    Members work(days, questions, settings.averageWeeks);
    const Combination combination(work, {});
    const auto &tables = combination.tables();
    std::vector<std::vector<MemberShare>> result(horizon.grid.count());
    for (std::size_t index = 0; index < result.size(); ++index) {
        const auto weights =
            combination.weightsOn(horizon.day[index], questions.back(), work.topDown());
        const std::size_t cell =
            (horizon.day[index] - horizon.from) * days.perDay() + horizon.slot[index];
        for (std::size_t member = 0; member < Combination::members; ++member)
            result[index].push_back(
                {Combination::names[member], weights[member], tables[member][cell]});
    }
    return result;
}

double contactsOf(const std::vector<MemberShare> &members) {
    std::vector<double> weights, contacts;
    for (const MemberShare &member : members) {
        weights.push_back(member.weight);
        contacts.push_back(member.contacts);
    }
    return weightedContacts(weights, contacts);
}

model::Forecast forecast(const CleanHistory &history, const model::Calendar &calendar,
                         const model::ForecastSettings &settings,
                         const model::RunControl &control) {
    check(history, settings);
    const LocalDays local = localDays(history, calendar, settings);
    const Horizon horizon(history, local, settings);
    const std::size_t perDay = local.perDay();

    const Method &method =
        settings.method == "auto" ? automaticMethod() : methodNamed(settings.method);
    const auto questions = questionsOf(local, horizon, settings);
    Members work(local, questions, settings.averageWeeks);
    RollingForecasts rolling = roll(work, method, control);
    model::Forecast result;
    if (rolling.answers.size() < rolling.questions.size())
        return result;
    const auto takeLast = [&rolling] {
        Answer last = std::move(rolling.answers.back());
        rolling.answers.pop_back();
        rolling.questions.pop_back();
        return last;
    };
    Answer answer = takeLast();
    std::optional<Spread> restSpread;
    if (isUnderWay(local, horizon)) {
        const Answer morning = takeLast();
        const Reforecast rest(local, rolling, horizon.slot.front());
        const auto today = rest.adjusted(morning.calls, std::span(local.row(horizon.from), perDay));
        result.underWay = dayUnderWay(local, horizon, morning.calls, today, rest);
        std::copy(today.begin(), today.end(), answer.calls.begin());
        restSpread.emplace(perDay, rest.residuals());
    }
    grow(answer.calls, local, horizon, settings);
    result.method = method.name;
    result.wape = wape(local, rolling, static_cast<std::size_t>(settings.horizonDays));
    const Residuals residuals = residualsOf(local, rolling);
    const Spread spread(perDay, residuals.intervals);
    const Spread daySpread(1, residuals.days);

    HorizonDays days;
    days.totals.assign(horizon.days, 0.0);
    days.doubt = answer.doubt;
    days.doubt.resize(horizon.days);
    for (std::size_t day = 0; day < horizon.days; ++day)
        days.ahead.push_back(day + 1);
    for (std::size_t index = 0; index < horizon.grid.count(); ++index) {
        const std::size_t day = horizon.day[index] - horizon.from;
        days.calls.push_back(answer.calls[day * perDay + horizon.slot[index]]);
        days.day.push_back(day);
        days.slot.push_back(horizon.slot[index]);
        days.totals[day] += days.calls.back();
        result.observed.push_back(
            local.isOpen(local.weekday(horizon.day[index]), horizon.slot[index]));
    }
    // No interval is better known than its day.
    HorizonDays known = days;
    if (restSpread)
        known.doubt.front() = {};
    for (std::size_t day = restSpread ? 1 : 0; day < horizon.days; ++day)
        if (const double total = days.totals[day]; total > 0) {
            const double deviation = daySpread.deviation(total, days.dayTarget(day));
            known.doubt[day].total =
                std::max(known.doubt[day].total, 4.0 * deviation * deviation / total);
        }
    const auto quantiles = [&](double probability) {
        const auto spreadOf = [&](std::size_t day) -> const Spread & {
            return restSpread && day == 0 ? *restSpread : spread;
        };
        std::vector<Spread::Rank> rank;
        for (std::size_t day = 0; day < horizon.days; ++day)
            rank.push_back(spreadOf(day).rank(days.ahead[day], probability));
        std::vector<double> values;
        for (std::size_t index = 0; index < days.calls.size(); ++index)
            values.push_back(
                spreadOf(days.day[index])
                    .value(days.calls[index], known.target(index), rank[days.day[index]]));
        return values;
    };
    const auto dayQuantiles = [&](double probability) {
        std::vector<double> values;
        for (std::size_t day = 0; day < horizon.days; ++day)
            values.push_back(
                daySpread.quantile(days.totals[day], days.dayTarget(day), probability));
        return values;
    };
    result.median = quantiles(0.5);
    for (const double level : settings.levels) {
        const double low = (1.0 - level) / 2.0;
        const double high = (1.0 + level) / 2.0;
        result.bands.push_back({level, quantiles(low), quantiles(high)});
        result.dayBands.push_back({level, dayQuantiles(low), dayQuantiles(high)});
    }
    result.dayTotals = days.totals;
    const HandleTimes handling =
        handleTimes(history, calendar, horizon.grid, settings.defaultHandleSeconds);
    if (settings.samplePaths > 0 && !control.stopRequested()) {
        SamplePaths paths = samplePaths(days, spread, daySpread, residuals.dependence,
                                        settings.samplePaths, settings.seed);
        result.handlePaths = handlePaths(handling, days, paths, settings.seed + handlingStream);
        result.samplePaths = std::move(paths.calls);
    }
    result.handleSeconds = handling.seconds;
    result.calls = model::Series<model::Contacts>(horizon.grid, std::move(days.calls));
    control.reportProgress(1.0);
    return result;
}

} // namespace forecasting
