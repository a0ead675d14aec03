// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/accuracy/errorweights.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace forecasting {
namespace {

// What sets forecasts about as good as the best apart is mostly chance. One that errs by a quarter
// more counts half, one by a half more next to nothing.
constexpr double halfCountsAt = 0.25;
constexpr double steepness = 4;

// Standard errors that chance often makes, and those beyond them at which half the weight is lost.
constexpr double byChance = 1.5;
constexpr double halfBeyond = 1;
constexpr double fewDays = 20; // whose differences count half, in variance

} // namespace

std::vector<double> weightsByErrors(std::span<const double> trust, std::span<const double> errors,
                                    double volume) {
    std::vector<double> weights(trust.begin(), trust.end());
    const double tiny = 1e-9 * volume;
    const double least = *std::min_element(errors.begin(), errors.end()) + tiny;
    for (std::size_t index = 0; index < weights.size(); ++index)
        weights[index] /=
            1 + std::pow(((errors[index] + tiny) / least - 1) / halfCountsAt, steepness);
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (double &weight : weights)
        weight /= sum;
    return weights;
}

void PairedLosses::add(std::span<const double> losses) {
    days_ += 1;
    for (std::size_t one = 0; one < forecasts_; ++one)
        for (std::size_t other = 0; other < forecasts_; ++other) {
            const double difference = losses[one] - losses[other];
            sum_[one * forecasts_ + other] += difference;
            squares_[one * forecasts_ + other] += difference * difference;
        }
}

double PairedLosses::excess(std::size_t one, std::size_t other, double alike) const {
    const std::size_t pair = one * forecasts_ + other;
    if (sum_[pair] == 0)
        return 0;
    const double mean = sum_[pair] / days_;
    const double square = mean * mean;
    const double variance = std::max(squares_[pair] / days_ - square, 1e-6 * square);
    const double apart = days_ / alike;
    return mean * std::sqrt(apart / variance * apart / (apart + fewDays));
}

void fadeWorse(std::span<double> weights, const PairedLosses &losses, double alike) {
    std::size_t best = 0;
    for (std::size_t index = 1; index < weights.size(); ++index)
        if (losses.excess(index, best, alike) < 0)
            best = index;
    for (std::size_t index = 0; index < weights.size(); ++index) {
        const double beyond =
            std::max(0.0, losses.excess(index, best, alike) - byChance) / halfBeyond;
        weights[index] /= 1 + beyond * beyond;
    }
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (double &weight : weights)
        weight /= sum;
}

} // namespace forecasting
