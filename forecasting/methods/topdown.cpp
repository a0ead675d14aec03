// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/methods/topdown.h"

#include "forecasting/days/daytotals.h"
#include "forecasting/days/meanlog.h"

#include <algorithm>

namespace forecasting {

TopDown::TopDown(const LocalDays &history, std::span<const std::size_t> origins, std::size_t days)
    : history_(history), totals_(dayTotals(history)), calendar_(history, totals_, days),
      bank_(history, totals_, calendar_, origins) {
    for (const std::size_t origin : origins)
        profiles_.emplace_back(history, totals_, calendar_, origin);
}

double TopDown::contacts(double logTotal) const {
    return countOfMeanLog(logTotal, bank_.counted());
}

std::vector<double> TopDown::shares(std::size_t origin, std::size_t day) const {
    if (calendar_.isSpecial(day))
        return profiles_[origin].ofDay(day);
    const auto usual = profiles_[origin].ofWeekday(history_.weekday(day));
    return {usual.begin(), usual.end()};
}

DayTable TopDown::forecast(std::size_t origin, std::size_t from, std::size_t count) const {
    const std::size_t perDay = history_.perDay();
    DayTable table(count * perDay, 0.0);
    for (std::size_t index = 0; index < count; ++index) {
        const std::size_t day = from + index;
        if (isShut(day))
            continue;
        const double total = contacts(bank_.logTotal(origin, day));
        const auto share = shares(origin, day);
        for (std::size_t slot = 0; slot < perDay; ++slot)
            table[index * perDay + slot] = total * share[slot];
    }
    return table;
}

TopDown::Factors TopDown::factors(std::size_t origin, std::size_t day) const {
    auto parts = bank_.parts(origin, day);
    // A level that was declared is the level.
    const std::size_t levels = calendar_.levelsOf(day);
    for (std::size_t term = 0; term < levels; ++term)
        parts.level += parts.terms[term];
    Factors result;
    result.like = calendar_.weekdayLike(day);
    double openDays = 0;
    for (std::size_t weekday = 0; weekday < 7; ++weekday)
        if (history_.isOpenWeekday(weekday)) {
            result.level += contacts(parts.level + parts.weekdays[weekday]);
            openDays += 1;
        }
    result.level /= std::max(1.0, openDays);
    result.shares.assign(history_.perDay(), 0.0);
    if (!history_.isOpenWeekday(history_.weekday(day))) {
        result.weekday = 0;
        return result;
    }
    double log = parts.level + parts.weekdays[result.like];
    double soFar = contacts(log);
    result.weekday = result.level > 0 ? soFar / result.level : 1.0;
    const auto *special = history_.calendar().specialDay(history_.date(day));
    if (calendar_.isShut(day)) {
        result.effects.push_back(
            {model::DayEffect::Cause::SpecialDay, special ? special->name : std::string(), 0.0});
        return result;
    }
    // Terms of one cause are one effect: harmonics of the month, a holiday's kind and its name.
    std::vector<double> logs;
    const auto loadings = calendar_.of(day);
    for (std::size_t index = levels; index < loadings.size(); ++index) {
        const CalendarTerms::Term &term = calendar_.terms()[loadings[index].term];
        const bool isDay = term.cause == model::DayEffect::Cause::SpecialDay;
        const std::string &name = isDay && term.name.empty() ? special->name : term.name;
        const auto known =
            std::find_if(result.effects.begin(), result.effects.end(), [&](const auto &effect) {
                return effect.cause == term.cause && effect.name == name;
            });
        const auto place = static_cast<std::size_t>(known - result.effects.begin());
        if (known == result.effects.end()) {
            result.effects.push_back({term.cause, name, 1.0});
            logs.push_back(0.0);
        }
        logs[place] += parts.terms[index];
    }
    // One after the other, so that they multiply to the day's contacts where a half more in the
    // logarithm matters, too.
    bool anyNone = !(soFar > 0);
    for (std::size_t effect = 0; effect < logs.size(); ++effect) {
        log += logs[effect];
        const double with = contacts(log);
        result.effects[effect].factor = soFar > 0 ? with / soFar : 1.0;
        anyNone = anyNone || !(with > 0);
        soFar = with;
    }
    if (anyNone && soFar > 0) { // hardly anything ever comes: no factor makes something of nothing
        result.level = soFar;
        result.weekday = 1;
        result.effects.clear();
    }
    result.shares = shares(origin, day);
    return result;
}

} // namespace forecasting
