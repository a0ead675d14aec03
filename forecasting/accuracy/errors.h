// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/forecast.h"

#include <cmath>
#include <limits>
#include <span>
#include <vector>

namespace forecasting {

/// Loss of the forecast `quantile` of a value at a probability (Koenker & Bassett 1978).
inline double pinballLoss(double value, double quantile, double probability) {
    const double over = value - quantile;
    return over >= 0 ? probability * over : (probability - 1.0) * over;
}

/// Sums up the errors of many intervals.
class ErrorSum {
public:
    void add(double value, double forecast) {
        ++count_;
        values_ += value;
        absolute_ += std::abs(value - forecast);
        signed_ += forecast - value;
    }
    /// Quantiles of the same interval at the probabilities.
    void addQuantiles(double value, std::span<const double> quantiles,
                      std::span<const double> probabilities) {
        double loss = 0;
        for (std::size_t index = 0; index < quantiles.size(); ++index)
            loss += pinballLoss(value, quantiles[index], probabilities[index]);
        pinball_ += loss / static_cast<double>(quantiles.size());
        quantileValues_ += value;
        ++quantileCount_;
    }
    void addBand80(double value, double low, double high) {
        inside_ += low <= value && value <= high ? 1 : 0;
        ++bandCount_;
    }
    void addScaled(double meanAbsoluteError, double scale) {
        if (scale > 0) {
            scaled_ += meanAbsoluteError / scale;
            ++scaledCount_;
        }
    }

    bool isEmpty() const { return count_ == 0; }
    double wape() const { return ratio(absolute_, values_); }
    /// What cannot be computed is NaN.
    model::Accuracy accuracy(int origins) const {
        model::Accuracy result;
        result.wape = wape();
        result.bias = ratio(signed_, values_);
        result.mase = ratio(scaled_, static_cast<double>(scaledCount_));
        result.pinball = ratio(pinball_, quantileValues_);
        result.coverage80 = ratio(static_cast<double>(inside_), static_cast<double>(bandCount_));
        result.origins = origins;
        return result;
    }

private:
    static double ratio(double above, double below) {
        return below > 0 ? above / below : std::numeric_limits<double>::quiet_NaN();
    }

    long count_ = 0;
    double values_ = 0;
    double absolute_ = 0;
    double signed_ = 0;
    double pinball_ = 0;
    double quantileValues_ = 0;
    long quantileCount_ = 0;
    long inside_ = 0;
    long bandCount_ = 0;
    double scaled_ = 0;
    long scaledCount_ = 0;
};

} // namespace forecasting
