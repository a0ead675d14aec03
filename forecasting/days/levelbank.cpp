// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/days/levelbank.h"

#include "forecasting/accuracy/errorweights.h"
#include "forecasting/accuracy/robust.h"
#include "forecasting/days/meanlog.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace forecasting {
namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr double slopeYears = 1.5; // of history before a slope can be told from a season
constexpr std::size_t testedDays = 182;
constexpr std::size_t testedBackDays = 364;
constexpr std::size_t testEvery = 2;
constexpr std::size_t longestTest = 120;
constexpr double halfLife = 84; // days, of a test's weight

/// How far a level moves from day to day: a share of the day's noise, but no level stands still. A
/// few even weeks do not tell how the next ones go, and where days differ little a level that
/// follows them costs little. Still ones are for noisy days (Taylor 2012).
struct LevelSpeed {
    double ofNoise;
    double least; ///< of the level
};
constexpr std::array<LevelSpeed, 3> levelSpeeds{{{0.04, 0.005}, {0.13, 0.008}, {0.4, 0.013}}};

/// What any level is taken to move from day to day where other methods are to follow it. They have
/// no bound on surprising days to hold them back, so it is a little less than a filter's.
constexpr double leastMotion = 0.004;

/// From neighbouring weeks: robust, and needs no model. What a level moves in a week is part of
/// every change over one, but cancels between the changes of two days in a row: the lesser counts.
LevelBank::DayNoise dayNoiseOf(const LocalDays &history, std::span<const double> totals) {
    std::vector<double> change;
    std::vector<double> apart; // of the changes of two open days in a row
    std::vector<double> poisson;
    double squares = 0;
    double before = unknown;
    for (std::size_t day = 7; day < history.days(); ++day) {
        if (!history.isOpenWeekday(history.weekday(day)))
            continue;
        const bool comparable = history.isOrdinary(day) && history.isOrdinary(day - 7);
        const double delta =
            comparable ? std::log((totals[day] + 0.5) / (totals[day - 7] + 0.5)) : unknown;
        if (!std::isnan(delta - before))
            apart.push_back(std::abs(delta - before));
        before = delta;
        if (std::isnan(delta))
            continue;
        change.push_back(delta);
        squares += delta * delta;
        poisson.push_back(1.0 / std::max(1.0, totals[day] + 0.5));
    }
    if (change.size() < 5)
        return {};
    const auto count = static_cast<double>(change.size());
    const double middle = median(change);
    for (double &delta : change)
        delta = std::abs(delta - middle);
    const double robust = 1.4826 * median(std::move(change));
    double steady = robust;
    if (apart.size() >= 5)
        steady = std::min(steady, 1.4826 * median(std::move(apart)) / std::numbers::sqrt2);
    const double raw = std::sqrt(squares / count / 2.0);
    const double usual = median(std::move(poisson));
    LevelBank::DayNoise noise;
    noise.poisson = usual;
    noise.beyond =
        std::sqrt(std::max({steady * steady / 2.0 - usual, raw * raw / 16.0, 0.004 * 0.004}));
    // Twice the share: a sample of real counts may look somewhat more even than it is.
    if (count >= 20)
        noise.counted = std::min(1.0, robust * robust / usual);
    return noise;
}

/// Where the filters begin; with spreads so wide that a few days overrule it.
std::array<double, 7> weekdayLogs(const LocalDays &history, std::span<const double> totals) {
    std::array<std::vector<double>, 7> logs;
    std::vector<double> all;
    for (std::size_t day = 0; day < history.days(); ++day)
        if (history.isOrdinary(day) && !std::isnan(totals[day])) {
            logs[history.weekday(day)].push_back(std::log(totals[day] + 0.5));
            all.push_back(logs[history.weekday(day)].back());
        }
    const double middle = all.empty() ? 0.0 : median(std::move(all));
    std::array<double, 7> result{};
    for (std::size_t weekday = 0; weekday < 7; ++weekday)
        result[weekday] = logs[weekday].empty() ? middle : median(std::move(logs[weekday]));
    return result;
}

/// Poisson's share in the variance of a day's log total. Of few contacts the day itself tells too
/// little of it, so the weekday's mean does.
class CountVariance {
public:
    CountVariance(const LocalDays &history, std::span<const double> totals) : history_(history) {
        std::array<double, 7> count{};
        for (std::size_t day = 0; day < history.days(); ++day)
            if (history.isOrdinary(day) && !std::isnan(totals[day])) {
                mean_[history.weekday(day)] += totals[day];
                count[history.weekday(day)] += 1;
            }
        for (std::size_t weekday = 0; weekday < 7; ++weekday) {
            mean_[weekday] = count[weekday] > 0 ? mean_[weekday] / count[weekday] : few;
            variance_[weekday] = std::max(least, logVariance(mean_[weekday]));
        }
    }
    double of(std::size_t day, double total) const {
        const std::size_t weekday = history_.weekday(day);
        return mean_[weekday] < few ? variance_[weekday] : 1.0 / std::max(1.0, total + 0.5);
    }

private:
    static constexpr double few = 10;
    static constexpr double least = 0.02;
    const LocalDays &history_;
    std::array<double, 7> mean_{};
    std::array<double, 7> variance_{};
};

std::vector<LevelMotion> motions(double noise, bool withSlope) {
    std::vector<LevelMotion> all;
    for (const bool slope : {false, true})
        for (const LevelSpeed &speed : levelSpeeds)
            for (const bool day : {false, true})
                if (!slope || withSlope)
                    all.push_back({std::max(speed.ofNoise * noise, speed.least),
                                   day ? 0.5 * noise : 0.0, 0.01 * noise, slope ? 0.000282 : 0.0,
                                   day ? 0.6 * noise : 0.9 * noise, speed.ofNoise * noise});
    return all;
}

/// Adds up surprises of one sign (Page–Hinkley); a single wild day counts as three at most.
class LevelWatch {
public:
    bool alarmedBy(std::size_t day, const LevelFilter::Surprise &surprise) {
        const double bounded = std::clamp(surprise.standardised, -3.0, 3.0);
        for (Side *side : {&up_, &down_}) {
            const double toward = side == &up_ ? bounded : -bounded;
            if (side->sum <= 0)
                *side = {day, 0, 0, 0};
            side->sum += toward - drift;
            side->errors += surprise.error;
            side->count += 1;
        }
        alarm_ = up_.sum > threshold ? &up_ : down_.sum > threshold ? &down_ : nullptr;
        return alarm_ && alarm_->count >= leastDays;
    }
    std::size_t from() const { return alarm_->from; }
    double meanError() const { return alarm_->errors / alarm_->count; }

private:
    static constexpr double drift = 1.0;
    static constexpr double threshold = 7.5;
    static constexpr double leastDays = 3;
    struct Side {
        std::size_t from = 0;
        double sum = 0;
        double errors = 0;
        double count = 0;
    };
    Side up_;
    Side down_;
    const Side *alarm_ = nullptr;
};

} // namespace

LevelBank::LevelBank(const LocalDays &history, std::span<const double> totals,
                     const CalendarTerms &calendar, std::span<const std::size_t> origins)
    : history_(history), calendar_(calendar), origins_(origins.begin(), origins.end()),
      noise_(dayNoiseOf(history, totals)) {
    const auto weekdays = weekdayLogs(history, totals);
    const bool withSlope = static_cast<double>(history.days()) > slopeYears * 365.25;
    for (const LevelMotion &motion : motions(noise_.beyond, withSlope))
        filters_.emplace_back(motion, calendar.terms(), weekdays);

    openBefore_.assign(calendar.days() + 1, 0.0);
    for (std::size_t day = 0; day < calendar.days(); ++day)
        openBefore_[day + 1] =
            openBefore_[day] + (history.isOpenWeekday(history.weekday(day)) ? 1.0 : 0.0);

    const std::size_t days = history.days();
    const std::size_t warmUp = std::max<std::size_t>(14, std::min<std::size_t>(28, days / 3));
    const std::size_t firstTest =
        std::max(warmUp, days > testedBackDays ? days - testedBackDays : 0);
    std::vector<std::size_t> stops = origins_;
    for (std::size_t day = firstTest; day < days; day += testEvery)
        stops.push_back(day);
    std::sort(stops.begin(), stops.end());
    stops.erase(std::unique(stops.begin(), stops.end()), stops.end());
    for (const std::size_t origin : origins_)
        stopOf_.push_back(static_cast<std::size_t>(
            std::lower_bound(stops.begin(), stops.end(), origin) - stops.begin()));
    pass(totals, stops);
    weigh(totals, stops);
}

LevelFilter::Place LevelBank::place(std::size_t day) const {
    return {calendar_.weekdayLike(day), calendar_.of(day), history_.isOrdinary(day)};
}

double LevelBank::ahead(std::size_t origin, std::size_t day) const {
    return std::max(1.0, openBefore_[day + 1] - openBefore_[origin]);
}

std::span<const double> LevelBank::weights(std::size_t origin, std::size_t day) const {
    const double steps = ahead(origins_[origin], day);
    return weights_[origin][horizonBandOf(static_cast<std::size_t>(steps))];
}

std::span<const double> LevelBank::state(std::size_t stop, std::size_t filter) const {
    const std::size_t size = filters_.front().state().size();
    return std::span(states_).subspan((stop * filters_.size() + filter) * size, size);
}

double LevelBank::logTotal(std::size_t stop, std::size_t filter, std::size_t origin,
                           std::size_t day) const {
    return filters_[filter].forecast(state(stop, filter), place(day), ahead(origin, day));
}

double LevelBank::effectNow(std::size_t day) const {
    double sum = 0;
    for (const LevelFilter &filter : filters_)
        for (const auto &loading : calendar_.of(day))
            sum += loading.value * filter.state()[LevelFilter::firstTerm + loading.term];
    return sum / static_cast<double>(filters_.size());
}

void LevelBank::pass(std::span<const double> totals, std::span<const std::size_t> stops) {
    const std::size_t days = history_.days();
    effects_.assign(days, 0.0);
    surprises_.assign(days, {unknown, unknown});
    LevelWatch watch;
    std::size_t level = 0; // the latest that a day was seen of
    const CountVariance countVariance(history_, totals);
    states_.reserve(stops.size() * filters_.size() * filters_.front().state().size());
    auto stop = stops.begin();
    for (std::size_t day = 0; day <= days; ++day) {
        for (; stop != stops.end() && *stop == day; ++stop)
            for (const LevelFilter &filter : filters_)
                states_.insert(states_.end(), filter.state().begin(), filter.state().end());
        if (day == days || !history_.isOpenWeekday(history_.weekday(day)))
            continue;
        const auto at = place(day);
        const double share = 1.0 / static_cast<double>(filters_.size());
        const bool seen = !std::isnan(totals[day]) && !calendar_.isShut(day);
        LevelFilter::Surprise surprise;
        effects_[day] = effectNow(day);
        for (LevelFilter &filter : filters_) {
            filter.step();
            if (!seen)
                continue;
            const auto own =
                filter.observe(at, std::log(totals[day] + 0.5), countVariance.of(day, totals[day]));
            surprise.error += share * own.error;
            surprise.standardised += share * own.standardised;
        }
        if (!seen)
            continue;
        surprises_[day] = surprise;
        if (history_.levelOf(day) > level) {
            level = history_.levelOf(day);
            effects_[day] = effectNow(day);
            watch = {};
            continue;
        }
        if (calendar_.isSpecial(day) || !watch.alarmedBy(day, surprise))
            continue;
        shifts_.push_back({day, watch.from(), watch.meanError()});
        for (LevelFilter &filter : filters_)
            filter.loosen(watch.meanError() * watch.meanError());
        watch = {};
    }
}

void LevelBank::weigh(std::span<const double> totals, std::span<const std::size_t> stops) {
    const std::size_t days = history_.days();
    const std::size_t count = filters_.size();
    const std::size_t cells = horizonBands * count;
    // Errors by the day on which they became known.
    std::vector<double> errors(days * cells, 0.0);
    std::vector<double> volumes(days * horizonBands, 0.0);
    for (std::size_t stop = 0; stop < stops.size(); ++stop) {
        const std::size_t origin = stops[stop];
        if (origin < 14)
            continue;
        for (std::size_t day = origin; day < std::min(days, origin + longestTest); ++day) {
            if (!history_.isOrdinary(day) || std::isnan(totals[day]))
                continue;
            const std::size_t band = horizonBandOf(static_cast<std::size_t>(ahead(origin, day)));
            volumes[day * horizonBands + band] += totals[day];
            for (std::size_t filter = 0; filter < count; ++filter)
                errors[day * cells + band * count + filter] +=
                    std::abs(std::exp(logTotal(stop, filter, origin, day)) - totals[day]);
        }
    }
    std::vector<double> sum(cells, 0.0);
    std::array<double, horizonBands> volume{};
    const double decay = std::pow(0.5, 1.0 / halfLife);
    std::size_t done = 0;
    for (const std::size_t origin : origins_) {
        for (; done < origin; ++done) {
            for (std::size_t cell = 0; cell < cells; ++cell)
                sum[cell] = decay * sum[cell] + errors[done * cells + cell];
            for (std::size_t band = 0; band < horizonBands; ++band)
                volume[band] = decay * volume[band] + volumes[done * horizonBands + band];
        }
        Weights weights;
        for (std::size_t band = 0; band < horizonBands; ++band) {
            weights[band].assign(count, 1.0 / static_cast<double>(count));
            if (!(volume[band] > 0)) {
                if (band > 0)
                    weights[band] = weights[band - 1];
                continue;
            }
            weights[band] = weightsByErrors(
                weights[band], std::span(sum).subspan(band * count, count), volume[band]);
        }
        weights_.push_back(std::move(weights));
    }
}

double LevelBank::logTotal(std::size_t origin, std::size_t day) const {
    const auto weight = weights(origin, day);
    double sum = 0;
    for (std::size_t filter = 0; filter < filters_.size(); ++filter)
        sum += weight[filter] * logTotal(stopOf_[origin], filter, origins_[origin], day);
    return sum;
}

LevelBank::Parts LevelBank::parts(std::size_t origin, std::size_t day) const {
    const auto weight = weights(origin, day);
    const auto loadings = calendar_.of(day);
    Parts parts;
    parts.terms.assign(loadings.size(), 0.0);
    for (std::size_t filter = 0; filter < filters_.size(); ++filter) {
        const auto own = state(stopOf_[origin], filter);
        const auto weekdays = own.subspan(LevelFilter::firstWeekday, 7);
        parts.level +=
            weight[filter] *
            (filters_[filter].forecast(own, {}, ahead(origins_[origin], day)) - weekdays.front());
        for (std::size_t weekday = 0; weekday < 7; ++weekday)
            parts.weekdays[weekday] += weight[filter] * weekdays[weekday];
        for (std::size_t term = 0; term < loadings.size(); ++term)
            parts.terms[term] += weight[filter] * loadings[term].value *
                                 own[LevelFilter::firstTerm + loadings[term].term];
    }
    return parts;
}

double LevelBank::calendarEffect(std::size_t origin, std::size_t day) const {
    double sum = 0;
    for (std::size_t filter = 0; filter < filters_.size(); ++filter) {
        const auto own = state(stopOf_[origin], filter);
        for (const auto &loading : calendar_.of(day))
            sum += loading.value * own[LevelFilter::firstTerm + loading.term];
    }
    return sum / static_cast<double>(filters_.size());
}

double LevelBank::variance(std::size_t day) const {
    const std::size_t last = origins_.size() - 1;
    const double steps = ahead(origins_[last], day);
    const auto weight = weights(last, day);
    const double mean = logTotal(last, day);
    double sum = 0;
    for (std::size_t filter = 0; filter < filters_.size(); ++filter) {
        const double apart = logTotal(stopOf_[last], filter, origins_[last], day) - mean;
        sum += weight[filter] * (filters_[filter].variance(place(day), steps) + apart * apart);
    }
    return sum;
}

double LevelBank::excess(std::size_t day) const {
    const LevelFilter::Surprise &surprise = surprises_[day];
    const double deviations = std::abs(surprise.standardised);
    return deviations > unusual ? surprise.error * (1 - unusual / deviations) : 0.0;
}

double LevelBank::leastGain() const {
    const double ratio = leastMotion * leastMotion / noise_.variance();
    return (std::sqrt(ratio * ratio + 4 * ratio) - ratio) / 2;
}

double LevelBank::noiseShare(double daysBefore) const {
    return noise_.variance() / (noise_.variance() + daysBefore * leastMotion * leastMotion);
}

double LevelBank::calendarVariance(std::size_t day) const {
    LevelFilter::Place own = place(day);
    own.terms = own.terms.subspan(calendar_.levelsOf(day));
    double sum = 0;
    for (const LevelFilter &filter : filters_)
        sum += filter.termVariance(own);
    return sum / static_cast<double>(filters_.size());
}

} // namespace forecasting
