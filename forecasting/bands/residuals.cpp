// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/bands/residuals.h"

#include "forecasting/accuracy/robust.h"

#include <algorithm>
#include <cmath>

namespace forecasting {
namespace {

constexpr double leastNoise = 0.15;    // counts may be a little more even than Poisson's
constexpr double guess = 0.0225 / 4.0; // level known to 15 %
constexpr double normalDays = 15;      // days' worth of trust in the normal shape
constexpr double floorDays = 60;       // days' worth of trust in what the method says of itself
constexpr double slotTrust = 0.10;     // of a mean interval's weight, for a factor of 1
// Days near each other err together. What that takes from a spread's degrees of freedom goes by the
// squares of their correlations (Bayley & Hammersley 1946): about one is left for three days.
// Student's quantiles are then wider than the normal's by 1 + (z² + 1) / 2ν in variance.
constexpr double levelDoubtDays = 4;
constexpr double fewContacts = 5; // below, the root of a count is too coarse to be normal
constexpr double mostCount = 1000;
constexpr std::size_t leastResiduals = 32;
constexpr std::size_t leastDays = 3;

/// Least whole number that a count with this mean does not exceed with the probability. Poisson, or
/// with extra variance negative binomial (gamma-mixed Poisson).
double countQuantile(double mean, double extraVariance, double probability) {
    const double size = extraVariance > 1e-6 * mean ? mean * mean / extraVariance : 0.0;
    double share = size > 0 ? std::exp(-size * std::log1p(mean / size)) : std::exp(-mean);
    double below = share;
    double count = 0;
    while (below < probability && count < mostCount) {
        ++count;
        share *= size > 0 ? (count - 1.0 + size) / count * mean / (mean + size) : mean / count;
        below += share;
    }
    return count;
}

double root(double count) { return std::sqrt(std::max(0.0, count) + 0.375); }

} // namespace

Spread::Spread(std::size_t slots) : slots_(slots) {
    for (Band &band : bands_) {
        band.g1 = guess;
        band.slotVariance.assign(slots, 1.0);
    }
    growth_ = guess / 56.0;
    testedDays_ = 28;
}

Spread::Spread(std::size_t slots, std::span<const Residual> residuals) : Spread(slots) {
    std::array<std::size_t, horizonBands> counts{};
    for (const Residual &residual : residuals)
        ++counts[horizonBandOf(residual.daysAhead)];
    std::array<std::vector<const Residual *>, horizonBands> byBand;
    for (std::size_t index = 0; index < horizonBands; ++index)
        byBand[index].reserve(counts[index]);
    std::size_t furthest = 0;
    for (const Residual &residual : residuals)
        if (residual.forecast > 0) {
            byBand[horizonBandOf(residual.daysAhead)].push_back(&residual);
            furthest = std::max(furthest, residual.daysAhead);
            whole_ = whole_ && residual.value == std::floor(residual.value);
        }
    bool any = false;
    for (std::size_t index = 0; index < horizonBands; ++index) {
        std::vector<std::size_t> days; // those of one day mostly stand together
        for (const Residual *residual : byBand[index])
            if (days.empty() || days.back() != residual->targetDay)
                days.push_back(residual->targetDay);
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
        if (byBand[index].size() < leastResiduals / (slots_ == 1 ? 4 : 1) ||
            days.size() < leastDays) {
            if (index > 0)
                bands_[index] = bands_[index - 1];
            continue;
        }
        bands_[index].days = static_cast<double>(days.size());
        fit(bands_[index], byBand[index]);
        any = true;
    }
    if (!any)
        return;
    // Further ahead than tested the level goes on drifting as it did between the bands.
    testedDays_ = furthest;
    growth_ = std::max(0.0, (bands_[4].g1 - bands_[3].g1) / 12.0);
}

void Spread::fit(Band &band, std::span<const Residual *const> residuals) const {
    const std::size_t count = residuals.size();
    std::vector<double> error(count);
    double weight = 0;
    double meanSquare = 0;
    for (std::size_t i = 0; i < count; ++i) {
        error[i] = root(residuals[i]->value) - root(residuals[i]->forecast);
        meanSquare += residuals[i]->weight * error[i] * error[i];
        weight += residuals[i]->weight;
    }
    meanSquare /= weight;
    // Weighted least squares of the squared error on (1, f); large errors count up to 3 sd.
    double w0 = 0, wf = 0, wff = 0, we = 0, wef = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double size = residuals[i]->forecast;
        const double trust = poisson + 0.01 * size;
        const double w = residuals[i]->weight / (trust * trust);
        const double square = std::min(error[i] * error[i], 9.0 * meanSquare);
        w0 += w;
        wf += w * size;
        wff += w * size * size;
        we += w * square;
        wef += w * square * size;
    }
    const double determinant = w0 * wff - wf * wf;
    if (determinant > 1e-9 * w0 * wff) {
        band.g1 = std::max(0.0, (w0 * wef - wf * we) / determinant);
        band.g0 = (we - band.g1 * wf) / w0;
    } else {
        band.g1 = std::max(0.0, (we - poisson * w0) / wf);
        band.g0 = poisson;
    }
    if (band.g0 < leastNoise) {
        band.g0 = leastNoise;
        band.g1 = std::max(0.0, (wef - leastNoise * wf) / wff);
    }

    std::vector<double> sum(slots_, 0.0);
    std::vector<double> weights(slots_, 0.0);
    for (std::size_t i = 0; i < count; ++i) {
        error[i] /= std::sqrt(band.g0 + band.g1 * residuals[i]->forecast);
        const double bounded = std::clamp(error[i], -3.0, 3.0);
        sum[residuals[i]->slot] += residuals[i]->weight * bounded * bounded;
        weights[residuals[i]->slot] += residuals[i]->weight;
    }
    const double trust = slotTrust * weight / static_cast<double>(slots_);
    for (std::size_t slot = 0; slot < slots_; ++slot)
        band.slotVariance[slot] = (sum[slot] + trust) / (weights[slot] + trust);

    struct Weighted {
        double error;
        double weight;
        bool operator<(const Weighted &other) const {
            return error < other.error || (error == other.error && weight < other.weight);
        }
    };
    std::vector<Weighted> weighted(count);
    double variance = 0;
    for (std::size_t i = 0; i < count; ++i) {
        weighted[i] = {error[i] / std::sqrt(band.slotVariance[residuals[i]->slot]),
                       residuals[i]->weight};
        variance += residuals[i]->weight * weighted[i].error * weighted[i].error / weight;
    }
    std::sort(weighted.begin(), weighted.end());
    band.sorted.resize(count);
    band.below.resize(count);
    double passed = 0;
    for (std::size_t i = 0; i < count; ++i) {
        band.sorted[i] = weighted[i].error;
        band.below[i] = (passed + weighted[i].weight / 2) / weight;
        passed += weighted[i].weight;
    }
    band.normalScale = std::max(1.0, std::sqrt(variance));
}

double Spread::deviation(double forecast, const Target &target) const {
    const Band &band = bands_[horizonBandOf(target.daysAhead)];
    const double beyond =
        target.daysAhead > testedDays_ ? static_cast<double>(target.daysAhead - testedDays_) : 0.0;
    const double size = std::max(0.0, forecast);
    double variance = band.g0 + (band.g1 + growth_ * beyond) * size;
    if (slots_ == 1 && band.days > 0)
        variance *= 1.0 + levelDoubtDays / band.days;
    variance = std::max(variance, poisson + floorDays / (floorDays + band.days) * size *
                                                target.doubt.total / 4.0);
    variance += size * target.doubt.calendar / 4.0;
    return std::sqrt(variance * band.slotVariance[target.slot]);
}

double Spread::empirical(const Band &band, double probability) {
    const auto above = std::lower_bound(band.below.begin(), band.below.end(), probability);
    const auto index = static_cast<std::size_t>(above - band.below.begin());
    if (index == 0)
        return band.sorted.front();
    if (index >= band.sorted.size())
        return band.sorted.back();
    const double share =
        (probability - band.below[index - 1]) / (band.below[index] - band.below[index - 1]);
    return band.sorted[index - 1] + share * (band.sorted[index] - band.sorted[index - 1]);
}

double Spread::shape(std::size_t daysAhead, double probability) const {
    const Band &band = bands_[horizonBandOf(daysAhead)];
    const double normal = normalQuantile(probability) * band.normalScale;
    if (band.sorted.empty())
        return normal;
    // Where the past errors had their middle is chance: it does not last, and would only add noise.
    const double own = empirical(band, probability) - empirical(band, 0.5);
    const double trust = band.days / (band.days + normalDays);
    return trust * own + (1.0 - trust) * normal;
}

double Spread::value(double forecast, double deviation, const Rank &rank) const {
    if (!(forecast > 0))
        return 0.0;
    if (forecast < fewContacts && whole_)
        return countQuantile(forecast, forecast * std::max(0.0, 4.0 * deviation * deviation - 1.0),
                             rank.probability);
    // The middle of the roots: a mean count is the square of theirs and their variance.
    const double middle = root(forecast - (whole_ ? deviation * deviation : 0.0));
    const double rooted = std::max(0.0, middle + deviation * rank.deviations);
    return std::max(0.0, rooted * rooted - 0.375);
}

} // namespace forecasting
