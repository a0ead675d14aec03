// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/estimate.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

/// How far simulated figures lie from exact ones, in standard errors.
class Agreement {
public:
    void add(const model::Estimate &found, double exact) {
        const double z = (found.value - exact) / found.error;
        squares_ += z * z;
        worst_ = std::max(worst_, std::abs(z));
        inside_ += found.contains(exact) ? 1 : 0;
        ++count_;
    }
    int count() const { return count_; }
    double inside() const { return static_cast<double>(inside_) / count_; }
    double rms() const { return std::sqrt(squares_ / count_); }
    double worst() const { return worst_; }

    void say(const char *what) const {
        qInfo("%s: %d figures, %.1f %% inside, rms z %.2f, worst %.1f", what, count_,
              100.0 * inside(), rms(), worst_);
    }

private:
    double squares_ = 0;
    double worst_ = 0;
    int inside_ = 0;
    int count_ = 0;
};
