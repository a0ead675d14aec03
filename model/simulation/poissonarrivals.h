// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/randomstream.h"

#include <limits>
#include <numeric>
#include <span>
#include <vector>

namespace model {

/// A Poisson process whose rate is constant within each interval; seconds from the beginning of the
/// first interval. Repeating, the last interval is followed by the first for ever.
class PoissonArrivals {
public:
    PoissonArrivals() = default;
    PoissonArrivals(std::span<const double> expected, double intervalSeconds, bool repeats)
        : expected_(expected.begin(), expected.end()), interval_(intervalSeconds) {
        const double total = std::accumulate(expected_.begin(), expected_.end(), 0.0);
        repeats_ = repeats && total > 0.0;
    }

    /// The next arrival; infinite when no more will come.
    double next(RandomStream &random) {
        // Inversion of the cumulated rate (Çinlar 1975).
        double wanted = random.exponential();
        while (true) {
            if (at_ == expected_.size()) {
                if (!repeats_)
                    return std::numeric_limits<double>::infinity();
                at_ = 0;
            }
            const double left = expected_[at_] * (1.0 - used_);
            if (wanted < left) {
                used_ += wanted / expected_[at_];
                return begin_ + used_ * interval_;
            }
            wanted -= left;
            used_ = 0.0;
            ++at_;
            begin_ += interval_;
        }
    }

private:
    std::vector<double> expected_;
    double interval_ = 1;
    bool repeats_ = false;
    std::size_t at_ = 0;
    double begin_ = 0; ///< of the current interval
    double used_ = 0;  ///< share of the current interval
};

} // namespace model
