// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/accuracy/backtest.h"

#include "forecasting/accuracy/errors.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>
#include <string>
#include <utility>

namespace forecasting {
namespace {

constexpr std::size_t tested = 28;     // days
constexpr std::size_t longest = 182;   // days
constexpr std::size_t longEvery = 6;   // origins
constexpr std::size_t spreadEvery = 4; // origins that share one look at earlier errors
constexpr double halfLife = 16 * 7;    // days, of an error's weight
constexpr double leastShare = 0.6;     // of a day's contacts that must be known to judge its total

struct HorizonBand {
    const char *name;
    std::size_t days;
};
constexpr HorizonBand bandsTested[]{{"1d", 1}, {"1w", 7}, {"4w", 28}};

/// How much the errors of the days of one forecast resemble each other.
class DayLikeness {
public:
    explicit DayLikeness(std::size_t days) : seen_(days, false) {}
    /// A new forecast, with the weight of its errors.
    void begin(double weight) {
        path_.clear();
        weight_ = weight;
    }
    void add(std::size_t day, double error) {
        all_.add(weight_, error * error);
        for (const auto &[earlier, other] : path_) {
            if (day - earlier <= nearDays)
                near_.add(weight_, error * other);
            else if (day - earlier >= farDays)
                far_.add(weight_, error * other);
        }
        path_.emplace_back(day, error);
        seen_[day] = true;
    }
    /// With few weeks behind it chance would decide, so they are pooled with what is usual.
    DayDependence dependence(double openDaysPerWeek) const {
        const double variance = all_.mean();
        const auto weeks =
            static_cast<double>(std::count(seen_.begin(), seen_.end(), true)) / openDaysPerWeek;
        const auto pooled = [&](const Mean &products, double usual) {
            const double own = variance > 0 ? products.mean() / variance : 0.0;
            return (weeks * own + usualWeeks * usual) / (weeks + usualWeeks);
        };
        DayDependence result;
        result.lasting = std::clamp(pooled(far_, usualFar), 0.0, 0.9);
        result.fading = std::clamp(
            (pooled(near_, usualNear) - result.lasting) / (1.0 - result.lasting), 0.0, 0.95);
        return result;
    }

private:
    static constexpr std::size_t nearDays = 1;
    static constexpr std::size_t farDays = 5;
    static constexpr double usualFar = 0.20; // middle of many queues
    static constexpr double usualNear = 0.35;
    static constexpr double usualWeeks = 8; // weeks' worth of trust in them

    struct Mean {
        double sum = 0;
        double weight = 0;
        void add(double w, double value) {
            sum += w * value;
            weight += w;
        }
        double mean() const { return weight > 0 ? sum / weight : 0.0; }
    };
    std::vector<std::pair<std::size_t, double>> path_;
    std::vector<bool> seen_;
    double weight_ = 1;
    Mean all_;
    Mean near_;
    Mean far_;
};

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

std::vector<Question> pastQuestions(const LocalDays &history, std::size_t horizonDays) {
    std::vector<Question> questions;
    for (const std::size_t origin : pastOrigins(history.days())) {
        const bool isLong = horizonDays > tested && questions.size() % longEvery == 0;
        questions.push_back({origin, origin, isLong ? std::min(horizonDays, longest) : tested});
    }
    return questions;
}

RollingForecasts roll(Members &work, const Method &method, const model::RunControl &control) {
    const auto begun = std::chrono::steady_clock::now();
    RollingForecasts rolling;
    rolling.questions.assign(work.questions().begin(), work.questions().end());
    rolling.answers = method.answers(work, control);
    rolling.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    return rolling;
}

namespace {

/// Weight of what came on each day: it matters only in relation to that of other days.
std::vector<double> dayWeights(std::size_t days) {
    std::vector<double> weights(days);
    for (std::size_t day = 0; day < days; ++day)
        weights[day] = std::pow(0.5, static_cast<double>(days - day) / halfLife);
    return weights;
}

/// The day's total against its forecast, as if all of it were known; none where too little is.
std::optional<Residual> totalResidual(const double *values, const double *forecast,
                                      std::size_t perDay) {
    double expected = 0;
    double expectedKnown = 0;
    double came = 0;
    for (std::size_t slot = 0; slot < perDay; ++slot) {
        expected += forecast[slot];
        if (std::isnan(values[slot]))
            continue;
        expectedKnown += forecast[slot];
        came += values[slot];
    }
    if (!(expectedKnown > leastShare * expected))
        return std::nullopt;
    return Residual{expected, came * expected / expectedKnown};
}

/// Of all questions together, by day, so that what was known before a day comes first.
std::vector<Residual> intervalResiduals(const LocalDays &history, const RollingForecasts &rolling) {
    const std::size_t perDay = history.perDay();
    const std::vector<double> weights = dayWeights(history.days());
    std::vector<std::vector<std::size_t>> askedOf(history.days()); // answers, by day
    std::size_t most = 0;
    for (std::size_t index = 0; index < rolling.answers.size(); ++index) {
        const Question &question = rolling.questions[index];
        const std::size_t end = std::min(question.from + question.count, history.days());
        for (std::size_t day = question.until; day < end; ++day)
            if (history.isOrdinary(day)) {
                askedOf[day].push_back(index);
                ++most;
            }
    }
    std::vector<Residual> residuals;
    residuals.reserve(most * perDay);
    for (std::size_t day = 0; day < history.days(); ++day)
        for (const std::size_t index : askedOf[day]) {
            const Question &question = rolling.questions[index];
            const double *forecast =
                rolling.answers[index].calls.data() + (day - question.from) * perDay;
            const double *values = history.row(day);
            for (std::size_t slot = 0; slot < perDay; ++slot)
                if (forecast[slot] > 0 && !std::isnan(values[slot]))
                    residuals.push_back({forecast[slot], values[slot], weights[day],
                                         day - question.until + 1, day, slot});
        }
    return residuals;
}

std::span<const Residual> before(const std::vector<Residual> &byDay, std::size_t day) {
    const auto end =
        std::partition_point(byDay.begin(), byDay.end(),
                             [day](const Residual &residual) { return residual.targetDay < day; });
    return {byDay.begin(), end};
}

} // namespace

Residuals residualsOf(const LocalDays &history, const RollingForecasts &rolling) {
    const std::size_t perDay = history.perDay();
    const std::vector<double> weights = dayWeights(history.days());
    Residuals result;
    result.intervals = intervalResiduals(history, rolling);
    DayLikeness likeness(history.days());
    for (std::size_t index = 0; index < rolling.answers.size(); ++index) {
        const Question &question = rolling.questions[index];
        const std::size_t end = std::min(question.from + question.count, history.days());
        // Who knew little of the past erred in level by more, and for longer, than who knows more.
        const double known =
            static_cast<double>(question.until) / static_cast<double>(history.days());
        likeness.begin(known);
        for (std::size_t day = question.until; day < end; ++day) {
            if (!history.isOrdinary(day))
                continue;
            auto residual = totalResidual(
                history.row(day),
                rolling.answers[index].calls.data() + (day - question.from) * perDay, perDay);
            if (!residual)
                continue;
            residual->weight = weights[day] * known * known;
            residual->daysAhead = day - question.until + 1;
            residual->targetDay = day;
            result.days.push_back(*residual);
            likeness.add(day, (std::sqrt(residual->value) - std::sqrt(residual->forecast)) /
                                  std::sqrt(0.25 + 0.005 * residual->forecast));
        }
    }
    double openDays = 0;
    for (std::size_t weekday = 0; weekday < 7; ++weekday)
        openDays += history.isOpenWeekday(weekday) ? 1 : 0;
    result.dependence = likeness.dependence(std::max(1.0, openDays));
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
    // The bounds of the 80 % band are among them already, or come last.
    const auto band80 =
        static_cast<std::size_t>(std::find(levels.begin(), levels.end(), 0.8) - levels.begin()) *
            2 +
        1;
    const std::size_t asked = probabilities.size();
    if (band80 == asked) {
        probabilities.push_back(0.1);
        probabilities.push_back(0.9);
    }
    const std::size_t perDay = history.perDay();
    const std::vector<double> scale = weeklyScale(history);
    ErrorSum errors[bandCount];
    int origins[bandCount]{};
    std::vector<double> quantiles(probabilities.size());
    std::vector<Spread::Rank> ranks(probabilities.size());
    std::optional<Spread> learnt;
    const std::vector<Residual> residuals = intervalResiduals(history, rolling);
    for (std::size_t index = 0; index < rolling.answers.size(); ++index) {
        const std::size_t origin = rolling.questions[index].until;
        if (index % spreadEvery == 0)
            learnt.emplace(perDay, before(residuals, origin));
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
        for (std::size_t ahead = 0; ahead < tested && origin + ahead < history.days(); ++ahead) {
            if (ahead == bandsTested[band].days)
                closeBand();
            if (ahead == 0 || horizonBandOf(ahead + 1) != horizonBandOf(ahead)) {
                for (std::size_t q = 0; q < probabilities.size(); ++q)
                    ranks[q] = learnt->rank(ahead + 1, probabilities[q]);
            }
            for (std::size_t slot = 0; slot < perDay; ++slot) {
                const double value = history.at(origin + ahead, slot);
                if (std::isnan(value))
                    continue;
                const double forecast = rolling.answers[index].calls[ahead * perDay + slot];
                absolute += std::abs(value - forecast);
                count += 1;
                const double deviation = learnt->deviation(forecast, {ahead + 1, slot, {}});
                for (std::size_t q = 0; q < probabilities.size(); ++q)
                    quantiles[q] = learnt->value(forecast, deviation, ranks[q]);
                for (std::size_t wider = band; wider < bandCount; ++wider) {
                    errors[wider].add(value, forecast);
                    errors[wider].addQuantiles(value, std::span(quantiles).first(asked),
                                               std::span(probabilities).first(asked));
                    errors[wider].addBand80(value, quantiles[band80], quantiles[band80 + 1]);
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

std::optional<double> wape(const LocalDays &history, const RollingForecasts &rolling,
                           std::size_t horizonDays) {
    std::size_t days = tested;
    for (const HorizonBand &band : bandsTested)
        if (band.days >= horizonDays)
            days = std::min(days, band.days);
    const std::size_t perDay = history.perDay();
    ErrorSum errors;
    for (std::size_t index = 0; index < rolling.answers.size(); ++index) {
        const Question &question = rolling.questions[index];
        const std::size_t end = std::min(question.until + days, history.days());
        for (std::size_t day = question.until; day < end; ++day) {
            const double *values = history.row(day);
            const double *forecast =
                rolling.answers[index].calls.data() + (day - question.from) * perDay;
            for (std::size_t slot = 0; slot < perDay; ++slot)
                if (!std::isnan(values[slot]))
                    errors.add(values[slot], forecast[slot]);
        }
    }
    const double share = errors.wape();
    return std::isnan(share) ? std::nullopt : std::optional(share);
}

} // namespace forecasting
