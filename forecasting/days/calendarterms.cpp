// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/days/calendarterms.h"

#include "forecasting/accuracy/robust.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <numbers>
#include <optional>
#include <string>
#include <utility>

namespace forecasting {
namespace {

using Cause = model::DayEffect::Cause;

struct Prior {
    double mean;
    double sd;
};

// Spreads are judgements in log units; those of harmonics fall with their number.
constexpr Prior holidayWithRestDay{0.0, 0.4};
constexpr Prior holidayAlone{-0.3, 0.8};
constexpr Prior eve{-0.1, 0.5};
constexpr Prior named{0.0, 0.3};
constexpr Prior event{0.0, 0.4};    // by name only: one campaign is not like another
constexpr double effectDoubt = 0.5; // of an effect that the planner states
constexpr double leastEffectSpread = 0.05;
constexpr double leastLeft = 0.05; // of an event's effect on the days after it
constexpr Prior afterHoliday{0.05, 0.12};
constexpr double monthSpread = 0.05;
constexpr std::size_t leastMonthDays = 60; // below, a drift of the level would pass for a month
constexpr double yearSpread = 0.08;        // with more than 1.5 years
constexpr double shortYearSpread = 0.03;   // with more than 0.9 years
constexpr double indexSpread = 0.05;       // of a month's index from elsewhere
constexpr double levelSpread = 0.5;        // of a shift that the planner declares
constexpr int harmonics = 3;
constexpr double restDayShare = 0.75; // of the busiest weekday's contacts

/// The quietest open weekday, if it is quiet enough to tell of holidays; otherwise 7.
std::size_t restDay(const LocalDays &history, std::span<const double> totals) {
    std::array<std::vector<double>, 7> byWeekday;
    for (std::size_t day = 0; day < history.days(); ++day)
        if (history.isOrdinary(day) && !std::isnan(totals[day]))
            byWeekday[history.weekday(day)].push_back(totals[day]);
    double busiest = 0;
    double quietest = std::numeric_limits<double>::infinity();
    std::size_t weekday = 7;
    for (std::size_t index = 0; index < 7; ++index) {
        if (byWeekday[index].empty())
            continue;
        const double middle = median(byWeekday[index]);
        busiest = std::max(busiest, middle);
        if (middle < quietest) {
            quietest = middle;
            weekday = index;
        }
    }
    return quietest < restDayShare * busiest ? weekday : 7;
}

/// There were holidays on open weekdays, and not one of them brought a count.
bool isShutOnHolidays(const LocalDays &history, std::span<const double> totals) {
    bool any = false;
    for (const std::size_t day : history.specialDays())
        if (history.kind(day) == model::DayKind::Holiday &&
            history.isOpenWeekday(history.weekday(day))) {
            if (!std::isnan(totals[day]))
                return false;
            any = true;
        }
    return any;
}

/// How much the log of a total and a half moves with the log of the total, for a usual day.
double logShare(std::span<const double> totals) {
    double sum = 0;
    double count = 0;
    for (const double total : totals)
        if (!std::isnan(total)) {
            sum += total;
            count += 1;
        }
    return count > 0 ? sum / (sum + 0.5 * count) : 1.0;
}

} // namespace

std::size_t CalendarTerms::add(double mean, double sd, Cause cause) {
    terms_.push_back({mean, sd, cause, {}});
    return terms_.size() - 1;
}

CalendarTerms::CalendarTerms(const LocalDays &history, std::span<const double> totals,
                             std::size_t days)
    : logShare_(logShare(totals)) {
    const std::size_t rest = restDay(history, totals);
    const bool shutOnHolidays = isShutOnHolidays(history, totals);

    const bool monthly = history.days() >= leastMonthDays;
    std::array<std::size_t, harmonics> month{};
    std::size_t monthBegin = 0;
    std::size_t monthMiddle = 0;
    std::size_t monthEnd = 0;
    if (monthly) {
        for (int k = 0; k < harmonics; ++k) {
            month[static_cast<std::size_t>(k)] =
                add(0, monthSpread / std::sqrt(k + 1), Cause::MonthPosition);
            add(0, monthSpread / std::sqrt(k + 1), Cause::MonthPosition);
        }
        monthBegin = add(0, monthSpread, Cause::MonthPosition);
        monthMiddle = add(0, monthSpread, Cause::MonthPosition);
        monthEnd = add(0, monthSpread, Cause::MonthPosition);
    }
    const double years = static_cast<double>(history.days()) / 365.25;
    const std::size_t firstMonth = terms_.size();
    double meanIndex = 0;
    for (const double index : history.monthIndex())
        meanIndex += index / 12.0;
    for (const double index : history.monthIndex())
        add(std::log(index / meanIndex), indexSpread, Cause::Season);
    const bool indexed = !history.monthIndex().empty();
    const double annual = indexed       ? 0.0
                          : years > 1.5 ? yearSpread
                          : years > 0.9 ? shortYearSpread
                                        : 0.0;
    std::array<std::size_t, harmonics> year{};
    for (int k = 0; k < harmonics && annual > 0; ++k) {
        year[static_cast<std::size_t>(k)] = add(0, annual / (k + 1), Cause::Season);
        add(0, annual / (k + 1), Cause::Season);
    }
    const std::size_t after = add(afterHoliday.mean, afterHoliday.sd, Cause::AfterHoliday);
    const std::size_t firstLevel = terms_.size();
    for (std::size_t shift = 0; shift < history.levelShifts().size(); ++shift)
        add(0, levelSpread, Cause::Trend);
    std::map<model::DayKind, std::size_t> kinds;
    std::map<std::pair<model::DayKind, std::string>, std::size_t> names;
    const auto kindTerm = [&](model::DayKind kind) {
        const auto found = kinds.find(kind);
        if (found != kinds.end())
            return found->second;
        const Prior prior = kind == model::DayKind::Eve ? eve
                            : rest < 7                  ? holidayWithRestDay
                                                        : holidayAlone;
        return kinds.emplace(kind, add(prior.mean, prior.sd, Cause::SpecialDay)).first->second;
    };
    const auto nameTerm = [&](const model::SpecialDay &special) {
        const auto key = std::pair(special.kind, special.name);
        const auto found = names.find(key);
        if (found != names.end())
            return found->second;
        Prior prior = special.kind == model::DayKind::Event ? event : named;
        for (const model::EventEffect &effect : history.events())
            if (special.kind == model::DayKind::Event && effect.name == special.name) {
                prior.mean = std::log1p(effect.uplift);
                prior.sd = std::max(leastEffectSpread, effectDoubt * std::abs(prior.mean));
            }
        const std::size_t term = add(prior.mean, prior.sd, Cause::SpecialDay);
        terms_[term].name = special.name;
        return names.emplace(key, term).first->second;
    };
    std::vector<std::optional<std::size_t>> latest(history.events().size());

    bool holidayBefore = false;
    for (std::size_t day = 0; day < days; ++day) {
        starts_.push_back(loadings_.size());
        levels_.push_back(0);
        const model::Date date = history.date(day);
        const model::SpecialDay *special = history.calendar().specialDay(date);
        const model::DayKind kind = special ? special->kind : model::DayKind::Ordinary;
        const bool isHoliday = kind == model::DayKind::Holiday;
        const bool isOpenWeekday = history.isOpenWeekday(history.weekday(day));
        weekdayLike_.push_back(isHoliday && rest < 7 ? rest : history.weekday(day));
        shut_.push_back(kind == model::DayKind::Closed || (isHoliday && shutOnHolidays));
        special_.push_back(isHoliday || kind == model::DayKind::Eve);
        if (isHoliday && isOpenWeekday)
            holidayBefore = true;
        if (!isOpenWeekday || shut_.back())
            continue;

        for (; levels_.back() < history.levelOf(day); ++levels_.back())
            load(firstLevel + levels_.back(), 1);
        const std::chrono::year_month_day civil(date);
        const auto lastDay =
            static_cast<unsigned>(std::chrono::year_month_day_last(
                                      civil.year(), std::chrono::month_day_last(civil.month()))
                                      .day());
        const auto dayOfMonth = static_cast<unsigned>(civil.day());
        for (int k = 0; monthly && k < harmonics; ++k) {
            const double angle = 2 * std::numbers::pi * (k + 1) * (dayOfMonth - 0.5) / lastDay;
            load(month[static_cast<std::size_t>(k)], std::cos(angle));
            load(month[static_cast<std::size_t>(k)] + 1, std::sin(angle));
        }
        if (monthly && dayOfMonth <= 2)
            load(monthBegin, 1);
        if (monthly && (dayOfMonth == 15 || dayOfMonth == 16))
            load(monthMiddle, 1);
        if (monthly && dayOfMonth + 1 >= lastDay)
            load(monthEnd, 1);
        if (indexed)
            load(firstMonth + static_cast<unsigned>(civil.month()) - 1, 1);
        if (annual > 0) {
            const auto newYear = model::Date(civil.year() / std::chrono::January / 1);
            const double dayOfYear = static_cast<double>((date - newYear).count());
            for (int k = 0; k < harmonics; ++k) {
                const double angle = 2 * std::numbers::pi * (k + 1) * dayOfYear / 365.25;
                load(year[static_cast<std::size_t>(k)], std::cos(angle));
                load(year[static_cast<std::size_t>(k)] + 1, std::sin(angle));
            }
        }
        if (special_.back())
            load(kindTerm(kind), 1);
        if (special && !special->name.empty() && (special_.back() || kind == model::DayKind::Event))
            load(nameTerm(*special), 1);
        for (std::size_t index = 0; index < latest.size(); ++index) {
            const model::EventEffect &effect = history.events()[index];
            if (kind == model::DayKind::Event && special->name == effect.name)
                latest[index] = day;
            if (!latest[index] || *latest[index] == day || !(effect.fadingDays > 0))
                continue;
            const double left =
                std::exp(-static_cast<double>(day - *latest[index]) / effect.fadingDays);
            if (left > leastLeft)
                load(nameTerm({model::DayKind::Event, effect.name}), left);
        }
        if (holidayBefore && !isHoliday) {
            load(after, 1);
            holidayBefore = false;
        }
    }
    starts_.push_back(loadings_.size());
}

} // namespace forecasting
