// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/methods/weekaverage.h"

#include "forecasting/accuracy/robust.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace forecasting {
namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr double recency = 0.93;   // weight of a day against the one a week later
constexpr double damping = 0.85;   // of the trend, per week ahead
constexpr double leastShare = 0.6; // of a day's contacts that must be known to judge its total
constexpr double dayNoise = 0.25;  // sd of the log ratio of one special day around its kind's mean
constexpr double nameSpread = 0.3; // sd of a named day's own effect around its kind's

struct Prior {
    double mean;
    double sd;
};

// Log units. Days of rest predict holidays well; without one a holiday can be anything.
Prior priorOf(model::DayKind kind, bool hasRestDay) {
    switch (kind) {
    case model::DayKind::Holiday:
        return hasRestDay ? Prior{0.0, 0.4} : Prior{-0.3, 0.8};
    case model::DayKind::Eve:
        return {-0.1, 0.5};
    default:
        return {0.0, 0.25};
    }
}

double pooled(Prior prior, double sum, double count) {
    const double doubt = 1.0 / (prior.sd * prior.sd);
    const double weight = 1.0 / (dayNoise * dayNoise);
    return (prior.mean * doubt + sum * weight) / (doubt + count * weight);
}

} // namespace

WeekAverage::WeekAverage(const LocalDays &history, const Question &question, int weeks)
    : history_(history), question_(question) {
    average(std::max(1, weeks));
    learnTrend(weeks);
    learnSpecialDays();
}

void WeekAverage::average(int weeks) {
    const std::size_t perDay = history_.perDay();
    std::vector<double> sum(7 * perDay, 0.0);
    std::vector<double> weight(7 * perDay, 0.0);
    std::vector<int> count(7 * perDay, 0);
    double ageSum = 0;
    double ageWeight = 0;
    // Days far back only stand in where gaps leave too few recent ones.
    const std::size_t reach = static_cast<std::size_t>(weeks) * 7 * 4;
    const std::size_t oldest = question_.until > reach ? question_.until - reach : 0;
    for (std::size_t day = question_.until; day-- > oldest;) {
        if (!history_.isOrdinary(day))
            continue;
        const std::size_t row = history_.weekday(day) * perDay;
        const double age = static_cast<double>(question_.until - day) / 7.0;
        for (std::size_t slot = 0; slot < perDay; ++slot) {
            const double value = history_.at(day, slot);
            if (std::isnan(value) || count[row + slot] >= weeks)
                continue;
            const double w = std::pow(recency, count[row + slot]);
            sum[row + slot] += w * value;
            weight[row + slot] += w;
            ageSum += w * value * age;
            ageWeight += w * value;
            ++count[row + slot];
        }
    }
    age_ = ageWeight > 0 ? ageSum / ageWeight : 0.0;
    mean_.assign(7 * perDay, 0.0);
    for (std::size_t slot = 0; slot < perDay; ++slot) {
        double others = 0;
        double number = 0;
        for (std::size_t weekday = 0; weekday < 7; ++weekday)
            if (weight[weekday * perDay + slot] > 0) {
                others += sum[weekday * perDay + slot] / weight[weekday * perDay + slot];
                number += 1;
            }
        for (std::size_t weekday = 0; weekday < 7; ++weekday) {
            const std::size_t cell = weekday * perDay + slot;
            if (!history_.isOpen(weekday, slot))
                continue;
            // An open interval without any usable day borrows from the other weekdays.
            mean_[cell] = weight[cell] > 0 ? sum[cell] / weight[cell]
                          : number > 0     ? others / number
                                           : 0.0;
        }
    }
    double open = 0;
    for (std::size_t weekday = 0; weekday < 7; ++weekday) {
        for (std::size_t slot = 0; slot < perDay; ++slot)
            dayMean_[weekday] += mean_[weekday * perDay + slot];
        if (dayMean_[weekday] > 0) {
            level_ += dayMean_[weekday];
            open += 1;
        }
    }
    level_ = open > 0 ? level_ / open : 0.0;
}

double WeekAverage::total(std::size_t day) const {
    const std::size_t weekday = history_.weekday(day);
    double present = 0;
    double expected = 0;
    for (std::size_t slot = 0; slot < history_.perDay(); ++slot)
        if (const double value = history_.at(day, slot); !std::isnan(value)) {
            present += value;
            expected += mean_[weekday * history_.perDay() + slot];
        }
    if (!(expected > leastShare * dayMean_[weekday]))
        return unknown;
    return present * dayMean_[weekday] / expected;
}

void WeekAverage::learnTrend(int weeks) {
    const std::size_t window = 7 * std::max<std::size_t>(13, static_cast<std::size_t>(weeks));
    std::vector<double> age;
    std::vector<double> logLevel;
    std::vector<double> week;
    const std::size_t oldest = question_.until > window ? question_.until - window : 0;
    for (std::size_t day = question_.until; day-- > oldest;) {
        const std::size_t weekday = history_.weekday(day);
        if (history_.isOrdinary(day) && dayMean_[weekday] > 0)
            if (const double contacts = total(day); contacts > 0)
                week.push_back(std::log(contacts / dayMean_[weekday]));
        const std::size_t passed = question_.until - day;
        if (passed % 7 == 0) {
            if (week.size() >= 2) {
                age.push_back(-static_cast<double>(passed) / 7.0);
                logLevel.push_back(median(week));
            }
            week.clear();
        }
    }
    if (age.size() < 6)
        return;
    const Line line = theilSen(age, logLevel);
    // Levels of neighbouring weeks resemble each other, so the slope's own error is understated:
    // it must be five errors from zero before it counts.
    const double doubt = 5.0 * line.slopeError / std::max(std::abs(line.slope), 1e-300);
    growth_ = std::clamp(line.slope, -0.05, 0.05) * std::max(0.0, 1.0 - doubt * doubt);
}

std::size_t WeekAverage::baseOf(std::size_t day) const {
    return restDay_ >= 0 && history_.kind(day) == model::DayKind::Holiday
               ? static_cast<std::size_t>(restDay_)
               : history_.weekday(day);
}

double WeekAverage::logRatio(std::size_t day, std::size_t base) const {
    const double contacts = total(day);
    if (std::isnan(contacts) || !(dayMean_[base] > 0))
        return unknown;
    std::vector<double> nearby;
    for (std::size_t distance = 1; distance <= 35 && nearby.size() < 4; ++distance)
        for (const bool before : {true, false}) {
            if (before && distance > day)
                continue;
            const std::size_t other = before ? day - distance : day + distance;
            if (other < question_.until && history_.isOrdinary(other) &&
                history_.weekday(other) == base)
                if (const double value = total(other); !std::isnan(value))
                    nearby.push_back(value);
        }
    if (nearby.empty())
        return unknown;
    return std::log((contacts + 0.5) / (median(nearby) + 0.5));
}

void WeekAverage::learnSpecialDays() {
    double busiest = 0;
    double quietest = std::numeric_limits<double>::infinity();
    for (std::size_t weekday = 0; weekday < 7; ++weekday) {
        busiest = std::max(busiest, dayMean_[weekday]);
        if (dayMean_[weekday] > 0 && dayMean_[weekday] < quietest) {
            quietest = dayMean_[weekday];
            restDay_ = static_cast<int>(weekday);
        }
    }
    if (!(quietest < 0.75 * busiest))
        restDay_ = -1;

    std::array<double, 5> sum{};
    std::array<double, 5> count{};
    int holidays = 0;
    int holidaysWithData = 0;
    for (const std::size_t day : history_.specialDays()) {
        if (day >= question_.until)
            break;
        const model::DayKind kind = history_.kind(day);
        if (kind == model::DayKind::Closed || !(dayMean_[history_.weekday(day)] > 0))
            continue;
        const double ratio = logRatio(day, baseOf(day));
        if (kind == model::DayKind::Holiday) {
            ++holidays;
            holidaysWithData += std::isnan(ratio) ? 0 : 1;
        }
        if (std::isnan(ratio))
            continue;
        known_.push_back({day, ratio});
        sum[static_cast<std::size_t>(kind)] += ratio;
        count[static_cast<std::size_t>(kind)] += 1;
    }
    // Nothing at all was ever recorded on a holiday: the door is shut then.
    shutOnHolidays_ = holidays >= 2 && holidaysWithData == 0;
    for (const auto kind : {model::DayKind::Holiday, model::DayKind::Eve}) {
        const auto index = static_cast<std::size_t>(kind);
        kindEffect_[index] = pooled(priorOf(kind, restDay_ >= 0), sum[index], count[index]);
    }
    // One campaign tells nothing of another: events have effects by name only.
}

double WeekAverage::specialFactor(std::size_t day) const {
    const model::SpecialDay *special = history_.calendar().specialDay(history_.date(day));
    if (!special || special->kind == model::DayKind::Ordinary)
        return 1.0;
    if (special->kind == model::DayKind::Closed)
        return 0.0;
    if (special->kind == model::DayKind::Holiday && shutOnHolidays_)
        return 0.0;
    double sum = 0;
    double count = 0;
    for (const Known &known : known_) {
        const model::SpecialDay *earlier = history_.calendar().specialDay(history_.date(known.day));
        if (earlier->kind == special->kind && earlier->name == special->name &&
            !special->name.empty()) {
            sum += known.logRatio;
            count += 1;
        }
    }
    const bool event = special->kind == model::DayKind::Event;
    const Prior own{event ? 0.0 : kindEffect_[static_cast<std::size_t>(special->kind)],
                    event ? priorOf(special->kind, false).sd : nameSpread};
    return std::exp(pooled(own, sum, count));
}

double WeekAverage::trendFactor(std::size_t day) const {
    const double ahead =
        day + 1 > question_.until ? static_cast<double>(day + 1 - question_.until) / 7.0 : 0.0;
    const double damped = (1.0 - std::pow(damping, ahead)) / -std::log(damping);
    return std::exp(growth_ * (age_ + damped));
}

WeekAverage::Factors WeekAverage::factors(std::size_t day, std::size_t slot) const {
    const std::size_t base = baseOf(day);
    if (!history_.isOpen(history_.weekday(day), slot) || !(level_ > 0) || !(dayMean_[base] > 0))
        return {.like = base};
    return {level_,
            base,
            dayMean_[base] / level_,
            mean_[base * history_.perDay() + slot] / dayMean_[base],
            trendFactor(day),
            specialFactor(day)};
}

DayTable WeekAverage::forecast() const {
    const std::size_t perDay = history_.perDay();
    DayTable table(question_.count * perDay, 0.0);
    for (std::size_t ahead = 0; ahead < question_.count; ++ahead) {
        const std::size_t day = question_.from + ahead;
        const std::size_t weekday = history_.weekday(day);
        const double factor = trendFactor(day) * specialFactor(day);
        const double *pattern = mean_.data() + baseOf(day) * perDay;
        for (std::size_t slot = 0; slot < perDay; ++slot)
            if (history_.isOpen(weekday, slot))
                table[ahead * perDay + slot] = pattern[slot] * factor;
    }
    return table;
}

} // namespace forecasting
