// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/intraday/profiles.h"

#include <algorithm>
#include <cmath>

namespace forecasting {
namespace {

constexpr double halfLife = 12 * 7; // days
constexpr std::size_t memory = 104 * 7;
constexpr std::size_t daysOfNoise = 12;
constexpr double specialWorth = 2; // ordinary days' contacts of trust in the base shape

} // namespace

Profiles::Profiles(const LocalDays &history, std::span<const double> totals,
                   const CalendarTerms &calendar, std::size_t until)
    : history_(history), calendar_(calendar), perDay_(history.perDay()), until_(until),
      raw_(7 * perDay_, 0.0), shares_(7 * perDay_, 0.0), weekdays_(7) {
    average(totals, until);
    overdispersion(totals, until);
    pool();
}

void Profiles::average(std::span<const double> totals, std::size_t until) {
    std::vector<double> below(7 * perDay_, 0.0);
    std::vector<double> weights(7, 0.0);
    std::vector<double> squares(7, 0.0);
    const double decay = std::pow(0.5, 1.0 / halfLife);
    double weight = 1;
    for (std::size_t day = until; day-- > (until > memory ? until - memory : 0);) {
        weight *= decay;
        if (!history_.isOrdinary(day) || std::isnan(totals[day]))
            continue;
        const std::size_t weekday = history_.weekday(day);
        Weekday &own = weekdays_[weekday];
        own.meanTotal += weight * totals[day];
        weights[weekday] += weight;
        squares[weekday] += weight * weight;
        double *sum = raw_.data() + weekday * perDay_;
        double *base = below.data() + weekday * perDay_;
        const double *values = history_.row(day);
        for (std::size_t slot = 0; slot < perDay_; ++slot)
            if (!std::isnan(values[slot])) {
                sum[slot] += weight * values[slot];
                base[slot] += weight * totals[day];
            }
    }
    for (std::size_t weekday = 0; weekday < 7; ++weekday) {
        Weekday &own = weekdays_[weekday];
        if (!(weights[weekday] > 0))
            continue;
        own.meanTotal /= weights[weekday];
        own.contacts = weights[weekday] * weights[weekday] / squares[weekday] * own.meanTotal;
        double total = 0;
        for (std::size_t cell = weekday * perDay_; cell < (weekday + 1) * perDay_; ++cell) {
            raw_[cell] = below[cell] > 0 ? raw_[cell] / below[cell] : 0.0;
            total += raw_[cell];
        }
        for (std::size_t cell = weekday * perDay_; cell < (weekday + 1) * perDay_; ++cell)
            raw_[cell] = total > 0 ? raw_[cell] / total : 0.0;
    }
}

void Profiles::overdispersion(std::span<const double> totals, std::size_t until) {
    for (std::size_t weekday = 0; weekday < 7; ++weekday) {
        const double *shares = raw_.data() + weekday * perDay_;
        double sum = 0;
        double cells = 0;
        double days = 0;
        for (std::size_t day = until; day-- > 0 && days < daysOfNoise;) {
            if (history_.weekday(day) != weekday || !history_.isOrdinary(day) ||
                std::isnan(totals[day]))
                continue;
            days += 1;
            for (std::size_t slot = 0; slot < perDay_; ++slot) {
                const double expected = totals[day] * shares[slot];
                const double value = history_.at(day, slot);
                if (!(expected > 0) || std::isnan(value))
                    continue;
                sum += (value - expected) * (value - expected) / expected;
                cells += 1;
            }
        }
        if (days > 1 && cells > 0)
            weekdays_[weekday].overdispersion = std::max(0.1, sum / cells * days / (days - 1));
    }
}

void Profiles::pool() {
    for (std::size_t to = 0; to < 7; ++to) {
        if (!history_.isOpenWeekday(to))
            continue;
        const double *own = raw_.data() + to * perDay_;
        double *shares = shares_.data() + to * perDay_;
        std::vector<double> weights(perDay_, 0.0);
        double mostWeight = 0;
        for (std::size_t from = 0; from < 7; ++from) {
            const Weekday &lender = weekdays_[from];
            if (!(lender.contacts > 0))
                continue;
            const double *other = raw_.data() + from * perDay_;
            // Shares are compared where both are open, so that other hours are no other shape.
            double scale = 1;
            double distance = 0;
            if (from != to && weekdays_[to].contacts > 0) {
                double mine = 0;
                double theirs = 0;
                double cells = 0;
                for (std::size_t slot = 0; slot < perDay_; ++slot)
                    if (history_.isOpen(to, slot) && history_.isOpen(from, slot)) {
                        mine += own[slot];
                        theirs += other[slot];
                        cells += 1;
                    }
                if (!(mine > 0) || !(theirs > 0))
                    continue;
                scale = mine / theirs;
                double apart = 0;
                for (std::size_t slot = 0; slot < perDay_; ++slot)
                    if (history_.isOpen(to, slot) && history_.isOpen(from, slot)) {
                        const double sum = own[slot] + scale * other[slot];
                        if (sum > 0)
                            apart += (own[slot] - scale * other[slot]) *
                                     (own[slot] - scale * other[slot]) / (sum / 2) / cells;
                    }
                const double noise = weekdays_[to].overdispersion / weekdays_[to].contacts +
                                     lender.overdispersion / lender.contacts;
                distance = std::max(0.0, apart - noise) + 0.05 * noise;
            }
            const double weight = 1.0 / (lender.overdispersion / lender.contacts + distance);
            mostWeight = std::max(mostWeight, weight);
            for (std::size_t slot = 0; slot < perDay_; ++slot)
                if (history_.isOpen(to, slot) && history_.isOpen(from, slot)) {
                    shares[slot] += weight * scale * other[slot];
                    weights[slot] += weight;
                }
        }
        double total = 0;
        for (std::size_t slot = 0; slot < perDay_; ++slot) {
            if (weights[slot] > 0)
                shares[slot] /= weights[slot];
            total += shares[slot];
        }
        double open = 0;
        for (std::size_t slot = 0; slot < perDay_; ++slot)
            open += history_.isOpen(to, slot) ? 1 : 0;
        for (std::size_t slot = 0; slot < perDay_; ++slot)
            shares[slot] = total > 0                   ? shares[slot] / total
                           : history_.isOpen(to, slot) ? 1.0 / open
                                                       : 0.0;
    }
}

std::vector<double> Profiles::ofDay(std::size_t day) const {
    const std::size_t weekday = history_.weekday(day);
    const auto base = ofWeekday(calendar_.weekdayLike(day));
    std::vector<double> shares(base.begin(), base.end());
    if (calendar_.isSpecial(day)) {
        const double trust = specialWorth * weekdays_[calendar_.weekdayLike(day)].meanTotal;
        double contacts = trust;
        for (double &share : shares)
            share *= trust;
        for (const std::size_t earlier : history_.specialDays()) {
            if (earlier >= until_)
                break;
            if (history_.kind(earlier) != history_.kind(day) ||
                calendar_.weekdayLike(earlier) != calendar_.weekdayLike(day))
                continue;
            for (std::size_t slot = 0; slot < perDay_; ++slot)
                if (const double value = history_.at(earlier, slot); !std::isnan(value)) {
                    shares[slot] += value;
                    contacts += value;
                }
        }
        for (double &share : shares)
            share = contacts > 0 ? share / contacts : 0.0;
    }
    double total = 0;
    for (std::size_t slot = 0; slot < perDay_; ++slot) {
        if (!history_.isOpen(weekday, slot))
            shares[slot] = 0;
        total += shares[slot];
    }
    for (double &share : shares)
        share = total > 0 ? share / total : 0.0;
    return shares;
}

} // namespace forecasting
