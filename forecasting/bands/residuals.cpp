// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/bands/residuals.h"

#include "forecasting/accuracy/robust.h"

#include <algorithm>
#include <cmath>

namespace forecasting {
namespace {

constexpr double poisson = 0.25;       // variance of the root of a Poisson count
constexpr double guess = 0.0225 / 4.0; // level known to 15 %
constexpr double normalDays = 15;      // days' worth of trust in the normal shape
constexpr std::size_t leastResiduals = 30;
constexpr std::size_t testedDays = 28;

double root(double count) { return std::sqrt(std::max(0.0, count) + 0.375); }

} // namespace

Spread::Spread() {
    for (Band &band : bands_)
        band.g1 = guess;
    growth_ = guess / 56.0;
}

Spread::Spread(std::span<const Residual> residuals) : Spread() {
    for (std::size_t index = 0; index < horizonBands; ++index) {
        Band &band = bands_[index];
        std::vector<double> error;
        std::vector<double> size;
        std::vector<std::size_t> days;
        for (const Residual &residual : residuals)
            if (horizonBandOf(residual.daysAhead) == index && residual.forecast > 0) {
                error.push_back(root(residual.value) - root(residual.forecast));
                size.push_back(residual.forecast);
                days.push_back(residual.targetDay);
            }
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
        if (error.size() < leastResiduals && days.size() < 6) {
            if (index > 0)
                band = bands_[index - 1];
            continue;
        }
        double meanSquare = 0;
        for (const double e : error)
            meanSquare += e * e / static_cast<double>(error.size());
        // Weighted least squares of the squared error on (1, f); large errors count up to 3 sd.
        double w0 = 0, wf = 0, wff = 0, we = 0, wef = 0;
        for (std::size_t i = 0; i < error.size(); ++i) {
            const double weight = 1.0 / std::pow(poisson + 0.01 * size[i], 2);
            const double square = std::min(error[i] * error[i], 9.0 * meanSquare);
            w0 += weight;
            wf += weight * size[i];
            wff += weight * size[i] * size[i];
            we += weight * square;
            wef += weight * square * size[i];
        }
        const double determinant = w0 * wff - wf * wf;
        if (determinant > 1e-9 * w0 * wff) {
            band.g1 = std::max(0.0, (w0 * wef - wf * we) / determinant);
            band.g0 = (we - band.g1 * wf) / w0;
        } else {
            band.g1 = std::max(0.0, (we - poisson * w0) / wf);
            band.g0 = poisson;
        }
        if (band.g0 < poisson) {
            band.g0 = poisson;
            band.g1 = std::max(0.0, (wef - poisson * wf) / wff);
        }
        band.sorted.clear();
        double variance = 0;
        for (std::size_t i = 0; i < error.size(); ++i) {
            band.sorted.push_back(error[i] / std::sqrt(band.g0 + band.g1 * size[i]));
            variance += band.sorted.back() * band.sorted.back() / static_cast<double>(error.size());
        }
        std::sort(band.sorted.begin(), band.sorted.end());
        band.days = static_cast<double>(days.size());
        band.normalScale = std::max(1.0, std::sqrt(variance));
    }
    // Further ahead than tested the level goes on drifting as it did between the bands.
    growth_ = std::max(0.0, (bands_[2].g1 - bands_[1].g1) / 14.0);
}

double Spread::deviation(double forecast, std::size_t daysAhead) const {
    const Band &band = bands_[horizonBandOf(daysAhead)];
    const double beyond =
        daysAhead > testedDays ? static_cast<double>(daysAhead - testedDays) : 0.0;
    return std::sqrt(band.g0 + (band.g1 + growth_ * beyond) * std::max(0.0, forecast));
}

double Spread::shape(std::size_t daysAhead, double probability) const {
    const Band &band = bands_[horizonBandOf(daysAhead)];
    const double normal = normalQuantile(probability) * band.normalScale;
    if (band.sorted.empty())
        return normal;
    const double trust = band.days / (band.days + normalDays);
    return trust * sortedQuantile(band.sorted, probability) + (1.0 - trust) * normal;
}

double Spread::value(double forecast, std::size_t daysAhead, double deviations) const {
    if (!(forecast > 0))
        return 0.0;
    const double rooted =
        std::max(0.0, root(forecast) + deviation(forecast, daysAhead) * deviations);
    return std::max(0.0, rooted * rooted - 0.375);
}

} // namespace forecasting
