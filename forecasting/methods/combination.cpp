// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/methods/combination.h"

#include "forecasting/days/silence.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace forecasting {
namespace {

constexpr double halfLife = 16 * 7; // days, of an error's weight
// Trust before any error is known. Direct smoothing counts as much as day totals for the next day
// and half as much further on (Taylor 2008); the day before says nothing of days after the third.
constexpr std::array<double, Combination::members> unproven{2, 1, 0.5, 0};
constexpr std::array<double, Combination::members> nextDay{1, 1, 0.25, 0.25};
constexpr std::array<double, Combination::members> nextDays{2, 1, 0.5, 0.25};
// How long ago that was which a method compares with: the more a level moves since against the
// noise of a day, the less the method is trusted. The mean of some weeks speaks of their middle;
// day totals know a weekday from a week before, where direct smoothing sees the last hours too.
constexpr std::size_t dayTotals = 0;
constexpr std::size_t weekAverage = 2;
constexpr double daysInWeek = 7;
constexpr double leastDays = 3; // of errors before a band has weights of its own
constexpr double anscombe = 0.375;

/// Mean of the last weeks per weekday and interval, effects of the calendar taken out.
DayTable meanWeek(const LocalDays &history, std::span<const double> effects, std::size_t until,
                  int weeks) {
    const std::size_t perDay = history.perDay();
    DayTable sum(7 * perDay, 0.0);
    std::vector<int> count(7 * perDay, 0);
    const std::size_t reach = static_cast<std::size_t>(weeks) * 7 * 4;
    for (std::size_t day = until; day-- > (until > reach ? until - reach : 0);) {
        if (!history.isOrdinary(day))
            continue;
        const std::size_t row = history.weekday(day) * perDay;
        const double factor = std::exp(-effects[day]);
        const double *values = history.row(day);
        for (std::size_t slot = 0; slot < perDay; ++slot)
            if (!std::isnan(values[slot]) && count[row + slot] < weeks) {
                sum[row + slot] += values[slot] * factor;
                ++count[row + slot];
            }
    }
    for (std::size_t cell = 0; cell < sum.size(); ++cell)
        sum[cell] = count[cell] > 0 ? sum[cell] / count[cell] : 0.0;
    return sum;
}

DayTable repeatWeek(const LocalDays &history, const DayTable &week, const Question &question) {
    const std::size_t perDay = history.perDay();
    DayTable table(question.count * perDay, 0.0);
    for (std::size_t index = 0; index < question.count; ++index) {
        const std::size_t weekday = history.weekday(question.from + index);
        for (std::size_t slot = 0; slot < perDay; ++slot)
            if (history.isOpen(weekday, slot))
                table[index * perDay + slot] = week[weekday * perDay + slot];
    }
    return table;
}

/// The latest ordinary day before the question, interval by interval, effects of the calendar taken
/// out.
DayTable repeatDay(const LocalDays &history, std::span<const double> effects,
                   const Question &question) {
    const std::size_t perDay = history.perDay();
    DayTable latest(perDay, 0.0);
    std::vector<bool> found(perDay, false);
    std::size_t missing = perDay;
    for (std::size_t day = question.until; day-- > 0 && missing > 0;) {
        if (!history.isOrdinary(day))
            continue;
        const double factor = std::exp(-effects[day]);
        const double *values = history.row(day);
        for (std::size_t slot = 0; slot < perDay; ++slot)
            if (!found[slot] && !std::isnan(values[slot])) {
                latest[slot] = values[slot] * factor;
                found[slot] = true;
                --missing;
            }
    }
    DayTable table(question.count * perDay, 0.0);
    for (std::size_t index = 0; index < question.count; ++index) {
        const std::size_t weekday = history.weekday(question.from + index);
        for (std::size_t slot = 0; slot < perDay; ++slot)
            if (history.isOpen(weekday, slot))
                table[index * perDay + slot] = latest[slot];
    }
    return table;
}

} // namespace

double weightedContacts(std::span<const double> weights, std::span<const double> contacts) {
    if (std::none_of(contacts.begin(), contacts.end(), [](double each) { return each > 0; }))
        return 0;
    double root = 0;
    for (std::size_t member = 0; member < weights.size(); ++member)
        root += weights[member] * std::sqrt(contacts[member] + anscombe);
    return std::max(0.0, root * root - anscombe);
}

Combination::Combination(Members &work, const model::RunControl &control) : history_(work.known()) {
    const TopDown &topDown = work.topDown();
    if (control.stopRequested())
        return;
    const auto &effects = topDown.bank().calendarEffects();
    const DoubleSeasonal &doubleSeasonal = work.doubleSeasonal();

    std::vector<Errors> byDay(history_.days());
    Errors known;
    std::vector<PairedLosses> losses(horizonBands, PairedLosses(members));
    std::size_t done = 0;
    const double decay = std::pow(0.5, 1.0 / halfLife);
    for (std::size_t index = 0; index < work.asked().size() && !control.stopRequested(); ++index) {
        const Question &question = work.asked()[index];
        Tables tables{topDown.forecast(index, question.from, question.count),
                      doubleSeasonal.forecast(index, question.from, question.count),
                      repeatWeek(history_,
                                 meanWeek(history_, effects, question.until, work.averageWeeks()),
                                 question),
                      repeatDay(history_, effects, question)};
        for (std::size_t member = 1; member < members; ++member)
            applyCalendar(tables[member], topDown, index, question.from, history_.perDay());
        if (const double use = chanceOfUse(history_, topDown.totals(), question.until); use < 1)
            for (DayTable &table : tables)
                for (double &contacts : table)
                    contacts *= use;
        for (; done < std::min(question.until, history_.days()); ++done)
            for (std::size_t band = 0; band < horizonBands; ++band) {
                for (std::size_t member = 0; member < members; ++member)
                    known.absolute[band][member] =
                        decay * known.absolute[band][member] + byDay[done].absolute[band][member];
                known.volume[band] = decay * known.volume[band] + byDay[done].volume[band];
                known.count[band] += byDay[done].count[band];
                if (const double forecasts = byDay[done].count[band]; forecasts > 0) {
                    auto mean = byDay[done].squared[band];
                    for (double &loss : mean)
                        loss /= forecasts;
                    losses[band].add(mean);
                }
            }
        judge(tables, question, byDay);
        if (answers_.size() == work.questions().size() || work.place(answers_.size()) != index)
            continue;
        weights_ = weighted(known, losses, topDown.bank(), work.averageWeeks());
        Answer answer{combine(tables, question, topDown), {}};
        if (index + 1 == work.asked().size())
            for (std::size_t ahead = 0; ahead < question.count; ++ahead)
                answer.doubt.push_back({topDown.bank().variance(question.from + ahead),
                                        topDown.bank().calendarVariance(question.from + ahead)});
        answers_.push_back(std::move(answer));
        tables_ = std::move(tables);
    }
}

void Combination::judge(const Tables &tables, const Question &question,
                        std::vector<Errors> &byDay) const {
    const std::size_t perDay = history_.perDay();
    for (std::size_t ahead = 0; ahead < question.count; ++ahead) {
        const std::size_t day = question.from + ahead;
        if (day < question.until || !history_.isOrdinary(day))
            continue;
        const std::size_t band = horizonBandOf(day - question.until + 1);
        Errors &errors = byDay[day];
        const double *values = history_.row(day);
        for (std::size_t slot = 0; slot < perDay; ++slot) {
            if (std::isnan(values[slot]))
                continue;
            for (std::size_t member = 0; member < members; ++member) {
                const double error = tables[member][ahead * perDay + slot] - values[slot];
                errors.absolute[band][member] += std::abs(error);
                errors.squared[band][member] += error * error;
            }
            errors.volume[band] += values[slot];
        }
        errors.count[band] += 1;
    }
}

Combination::Weights Combination::weighted(const Errors &errors,
                                           std::span<const PairedLosses> losses,
                                           const LevelBank &bank, int averageWeeks) const {
    const double averageTrust = bank.noiseShare(daysInWeek * averageWeeks / 2);
    Weights weights;
    for (std::size_t band = 0; band < horizonBands; ++band) {
        weights[band] = unproven;
        weights[band][weekAverage] *= averageTrust;
        if (errors.count[band] < leastDays || !(errors.volume[band] > 0)) {
            if (band > 0)
                weights[band] = weights[band - 1];
            if (band > 1)
                weights[band].back() = 0;
        } else {
            auto trust = band == 0 ? nextDay : band == 1 ? nextDays : unproven;
            trust[weekAverage] *= averageTrust;
            if (band == 0)
                trust[dayTotals] *= bank.noiseShare(daysInWeek);
            const auto known = weightsByErrors(trust, errors.absolute[band], errors.volume[band]);
            std::copy(known.begin(), known.end(), weights[band].begin());
            fadeWorse(weights[band], losses[band], static_cast<double>(horizonBandWidth(band)));
            continue;
        }
        const double sum = std::accumulate(weights[band].begin(), weights[band].end(), 0.0);
        for (double &weight : weights[band])
            weight /= sum;
    }
    return weights;
}

std::array<double, Combination::members>
Combination::weightsOn(std::size_t day, const Question &question, const TopDown &topDown) const {
    if (topDown.calendar().isSpecial(day))
        return {1}; // only the bank of filters knows of these
    return weights_[horizonBandOf(day < question.until ? 1 : day - question.until + 1)];
}

DayTable Combination::combine(const Tables &tables, const Question &question,
                              const TopDown &topDown) const {
    const std::size_t perDay = history_.perDay();
    DayTable table(question.count * perDay, 0.0);
    for (std::size_t ahead = 0; ahead < question.count; ++ahead) {
        const std::size_t day = question.from + ahead;
        const auto weights = weightsOn(day, question, topDown);
        for (std::size_t cell = ahead * perDay; cell < (ahead + 1) * perDay; ++cell) {
            std::array<double, members> contacts;
            for (std::size_t member = 0; member < members; ++member)
                contacts[member] = tables[member][cell];
            table[cell] = weights[0] == 1 ? contacts[0] : weightedContacts(weights, contacts);
        }
    }
    return table;
}

} // namespace forecasting
