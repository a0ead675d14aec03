// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/intraday/reforecast.h"

#include <algorithm>
#include <cmath>

namespace forecasting {
namespace {

constexpr double ridgeDays = 5; // days' worth of doubt that the morning tells anything
constexpr double halfLife = 16 * 7;
constexpr double recent = 1.5;      // hours whose own deviation carries on …
constexpr double carried = 0.6;     // … by this share of its log …
constexpr double fading = 0.77;     // … less with each further hour
constexpr double carriedWorth = 20; // contacts' worth of doubt in it

struct PastDay {
    std::size_t day = 0;
    double weight = 0;
    const double *expected = nullptr;
    const double *came = nullptr;
};

double logRatio(double came, double expected) { return std::log((came + 1) / (expected + 1)); }

/// Sums over a part of the day, of what is known.
struct Part {
    double came = 0;
    double expected = 0;
    Part(const double *values, const double *forecast, std::size_t begin, std::size_t end) {
        for (std::size_t slot = begin; slot < end; ++slot)
            if (!std::isnan(values[slot])) {
                came += values[slot];
                expected += forecast[slot];
            }
    }
    double ratio() const { return logRatio(came, expected); }
};

/// Least-squares fit that ascends (pool adjacent violators; Ayer et al. 1955). Values of no weight
/// follow those before them.
void ascend(std::vector<double> &values, std::span<const double> weights) {
    struct Block {
        double value;
        double weight;
        std::size_t count;
    };
    std::vector<Block> blocks;
    for (std::size_t index = 0; index < values.size(); ++index) {
        if (!blocks.empty() && !(weights[index] > 0)) {
            ++blocks.back().count;
            continue;
        }
        blocks.push_back({values[index], weights[index], 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].value > blocks.back().value) {
            const Block last = blocks.back();
            blocks.pop_back();
            Block &before = blocks.back();
            const double weight = before.weight + last.weight;
            before = {(before.value * before.weight + last.value * last.weight) / weight, weight,
                      before.count + last.count};
        }
    }
    std::size_t index = 0;
    for (const Block &block : blocks)
        for (std::size_t i = 0; i < block.count; ++i)
            values[index++] = block.value;
}

} // namespace

Reforecast::Reforecast(const LocalDays &history, const RollingForecasts &rolling, std::size_t cut)
    : cut_(cut) {
    const std::size_t perDay = history.perDay();
    std::vector<PastDay> days;
    for (std::size_t index = 0; index < rolling.answers.size(); ++index) {
        const Question &question = rolling.questions[index];
        if (question.until >= history.days() || !history.isOrdinary(question.until) ||
            !history.isOpenWeekday(history.weekday(question.until)))
            continue;
        const auto age = static_cast<double>(history.days() - question.until);
        days.push_back(
            {question.until, std::pow(0.5, age / halfLife),
             rolling.answers[index].calls.data() + (question.until - question.from) * perDay,
             history.row(question.until)});
    }
    double variance = 0;
    double weight = 0;
    for (const PastDay &day : days) {
        const double error = Part(day.came, day.expected, 0, perDay).ratio();
        variance += day.weight * error * error;
        weight += day.weight;
    }
    if (!(weight > 0) || !(variance > 0))
        return;
    variance /= weight;
    std::vector<double> persistence(perDay, 0.0);
    // The less is still to come the less a cut tells, and nothing once the day is over.
    std::vector<double> worth(perDay, 0.0);
    for (std::size_t at = 1; at < perDay; ++at) {
        double above = 0;
        double below = ridgeDays * variance;
        for (const PastDay &day : days) {
            const double morning = Part(day.came, day.expected, 0, at).ratio();
            const Part rest(day.came, day.expected, at, perDay);
            above += day.weight * morning * rest.ratio();
            below += day.weight * morning * morning;
            worth[at] += day.weight * rest.expected;
        }
        persistence[at] = std::clamp(above / below, 0.0, 1.0);
    }
    ascend(persistence, worth);
    persistence_ = cut < perDay ? persistence[cut] : 0.0;
    for (const PastDay &day : days) {
        const auto after = adjusted(std::span(day.expected, perDay), std::span(day.came, cut));
        for (std::size_t slot = cut; slot < perDay; ++slot)
            if (!std::isnan(day.came[slot]) && after[slot] > 0)
                residuals_.push_back({after[slot], day.came[slot], day.weight, 1, day.day, slot});
        if (const Part rest(day.came, after.data(), cut, perDay); rest.expected > 0)
            restResiduals_.push_back({rest.expected, rest.came, day.weight, 1, day.day, 0});
    }
}

std::vector<double> Reforecast::adjusted(std::span<const double> expected,
                                         std::span<const double> came) const {
    std::vector<double> result(expected.begin(), expected.end());
    const Part morning(came.data(), expected.data(), 0, cut_);
    const double factor = std::exp(persistence_ * morning.ratio());
    const double perHour = static_cast<double>(expected.size()) / 24.0;
    const auto back = static_cast<std::size_t>(std::max(1.0, recent * perHour));
    const Part last(came.data(), expected.data(), cut_ - std::min(cut_, back), cut_);
    const double share = carried * last.came / (last.came + carriedWorth);
    double passing = share * logRatio(last.came, last.expected * factor);
    const double step = std::pow(fading, 1.0 / perHour);
    for (std::size_t slot = cut_; slot < result.size(); ++slot) {
        passing *= step;
        result[slot] *= factor * std::exp(passing);
    }
    return result;
}

} // namespace forecasting
