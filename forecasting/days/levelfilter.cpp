// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/days/levelfilter.h"

#include <algorithm>
#include <cmath>

namespace forecasting {
namespace {

constexpr std::size_t level = 0;
constexpr std::size_t slope = 1;
constexpr std::size_t day = 2;
// Deviations from which a day counts less (Huber 1964); on special ones much may have to be learnt.
constexpr double surprising = 1.345;
constexpr double surprisingWhereSpecial = 2.0;

double slopeSum(double ahead) {
    constexpr double damping = LevelMotion::slopeDamping;
    return (1.0 - std::pow(damping, ahead)) / (1.0 - damping);
}

} // namespace

LevelFilter::LevelFilter(const LevelMotion &motion, std::span<const CalendarTerms::Term> terms,
                         const std::array<double, 7> &weekdays, double weekdaySpread)
    : motion_(motion), size_(firstTerm + terms.size()), state_(size_, 0.0),
      covariance_(size_ * size_, 0.0), gain_(size_) {
    for (std::size_t weekday = 0; weekday < 7; ++weekday)
        state_[level] += weekdays[weekday] / 7.0;
    p(level, level) = 1.0;
    p(slope, slope) = motion.slope > 0 ? 0.002 * 0.002 : 0.0;
    p(day, day) = motion.day > 0 ? 0.05 * 0.05 : 0.0;
    for (std::size_t weekday = 0; weekday < 7; ++weekday) {
        state_[firstWeekday + weekday] = weekdays[weekday] - state_[level];
        p(firstWeekday + weekday, firstWeekday + weekday) = weekdaySpread * weekdaySpread;
    }
    for (std::size_t term = 0; term < terms.size(); ++term) {
        state_[firstTerm + term] = terms[term].mean;
        p(firstTerm + term, firstTerm + term) = terms[term].sd * terms[term].sd;
    }
}

void LevelFilter::step() {
    if (motion_.slope > 0) {
        state_[level] += state_[slope];
        for (std::size_t i = 0; i < size_; ++i)
            p(level, i) += p(slope, i);
        for (std::size_t i = 0; i < size_; ++i)
            p(i, level) += p(i, slope);
        state_[slope] *= LevelMotion::slopeDamping;
        for (std::size_t i = 0; i < size_; ++i)
            p(slope, i) *= LevelMotion::slopeDamping;
        for (std::size_t i = 0; i < size_; ++i)
            p(i, slope) *= LevelMotion::slopeDamping;
        p(slope, slope) += motion_.slope * motion_.slope;
    }
    if (motion_.day > 0) {
        state_[day] *= LevelMotion::fading;
        for (std::size_t i = 0; i < size_; ++i)
            p(day, i) *= LevelMotion::fading;
        for (std::size_t i = 0; i < size_; ++i)
            p(i, day) *= LevelMotion::fading;
        p(day, day) += motion_.day * motion_.day;
    }
    p(level, level) += motion_.level * motion_.level;
    for (std::size_t weekday = firstWeekday; weekday < firstTerm; ++weekday)
        p(weekday, weekday) += motion_.weekday * motion_.weekday;
}

LevelFilter::Surprise LevelFilter::observe(const Place &place, double logTotal,
                                           double countVariance) {
    const std::vector<Entry> h = loading(place, 0.0, 1.0);
    std::fill(gain_.begin(), gain_.end(), 0.0);
    double expected = 0;
    for (const Entry &entry : h) {
        expected += entry.value * state_[entry.index];
        const double *row = covariance_.data() + entry.index * size_;
        for (std::size_t i = 0; i < size_; ++i)
            gain_[i] += entry.value * row[i];
    }
    double variance = motion_.noise * motion_.noise + countVariance;
    for (const Entry &entry : h)
        variance += entry.value * gain_[entry.index];
    const double error = logTotal - expected;
    const double surprise = error / std::sqrt(variance);
    // A day that is far off moves the level by a bounded amount, as if it had been seen less well.
    // How far, the root tells: few contacts lie further below their mean than above it in logs,
    // and bounding one side more would lift the level.
    const double apart = 2.0 * std::expm1(error / 2.0) / std::sqrt(variance);
    const double bound = apart / (place.ordinary ? surprising : surprisingWhereSpecial);
    const double divisor = variance * std::max(1.0, bound * bound);
    for (std::size_t i = 0; i < size_; ++i)
        state_[i] += gain_[i] * error / divisor;
    for (std::size_t i = 0; i < size_; ++i) {
        double *row = covariance_.data() + i * size_;
        const double factor = gain_[i] / divisor;
        for (std::size_t j = 0; j < size_; ++j)
            row[j] -= factor * gain_[j];
    }
    return {error, surprise};
}

double LevelFilter::forecast(std::span<const double> state, const Place &place,
                             double ahead) const {
    double sum = state[level] + state[firstWeekday + place.weekday];
    if (motion_.slope > 0)
        sum += slopeSum(ahead) * state[slope];
    if (motion_.day > 0)
        sum += std::pow(LevelMotion::fading, ahead) * state[day];
    for (const CalendarTerms::Loading &loading : place.terms)
        sum += loading.value * state[firstTerm + loading.term];
    return sum;
}

std::vector<LevelFilter::Entry> LevelFilter::loading(const Place &place, double levels,
                                                     double dayEffect) const {
    std::vector<Entry> entries{{level, 1.0}, {firstWeekday + place.weekday, 1.0}};
    if (motion_.slope > 0 && levels > 0)
        entries.push_back({slope, slopeSum(levels)});
    if (motion_.day > 0)
        entries.push_back({day, dayEffect});
    for (const CalendarTerms::Loading &term : place.terms)
        entries.push_back({firstTerm + term.term, term.value});
    return entries;
}

double LevelFilter::quadratic(std::span<const Entry> loading) const {
    double sum = 0;
    for (const Entry &row : loading)
        for (const Entry &column : loading)
            sum += row.value * column.value * covariance_[row.index * size_ + column.index];
    return sum;
}

double LevelFilter::variance(const Place &place, double ahead) const {
    const double fading = LevelMotion::fading;
    const auto square = [](double value) { return value * value; };
    double sum = quadratic(loading(place, ahead, std::pow(fading, ahead)));
    sum += ahead * (square(motion_.drift) + square(motion_.weekday)) + square(motion_.noise);
    sum += square(motion_.day) * (1 - std::pow(fading, 2 * ahead)) / (1 - square(fading));
    if (motion_.slope > 0) // each later shock of the slope lasts for what remains of the way
        sum += square(motion_.slope * slopeSum(ahead)) * ahead / 3.0;
    return sum;
}

double LevelFilter::termVariance(const Place &place) const {
    std::vector<Entry> entries;
    for (const CalendarTerms::Loading &term : place.terms)
        entries.push_back({firstTerm + term.term, term.value});
    return quadratic(entries);
}

} // namespace forecasting
