// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace model {

/// The clock that runs while somebody works, over weeks of half hours that repeat. Somebody works.
class WorkClock {
public:
    explicit WorkClock(const std::vector<double> &agentsPerHalfHour) {
        until_.push_back(0.0);
        for (const double agents : agentsPerHalfHour)
            until_.push_back(until_.back() + (agents > 0.0 ? halfHour : 0.0));
    }

    double at(double time) const {
        const double week = halfHour * static_cast<double>(until_.size() - 1);
        const double whole = std::floor(time / week);
        const double place = (time - whole * week) / halfHour;
        const auto index = std::min(static_cast<std::size_t>(place), until_.size() - 2);
        return whole * until_.back() + until_[index] +
               (place - static_cast<double>(index)) * (until_[index + 1] - until_[index]);
    }

    /// The first time at which the clock shows this.
    double timeAt(double shown) const {
        const double whole = std::floor(shown / until_.back());
        const double rest = shown - whole * until_.back();
        const auto after = std::lower_bound(until_.begin() + 1, until_.end(), rest);
        const auto index =
            static_cast<std::size_t>(std::min(after, until_.end() - 1) - until_.begin() - 1);
        return halfHour *
                   (whole * static_cast<double>(until_.size() - 1) + static_cast<double>(index)) +
               rest - until_[index];
    }

private:
    static constexpr double halfHour = 1800.0;
    std::vector<double> until_;
};

} // namespace model
