// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/estimate.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace model {

/// Counts lengths of time on a scale of equal steps of the logarithm, so that memory does not grow
/// with their number. Within a step lengths are taken to lie evenly. Lengths below a tenth of a
/// second count as none; the scale ends after about four months.
class DurationHistogram {
public:
    /// `step`: relative width of a cell, e.g. 0.02.
    explicit DurationHistogram(double step = 0.02);

    void add(double seconds) {
        ++counts_[cellOf(seconds)];
        ++total_;
    }
    void add(const DurationHistogram &other);

    std::uint64_t total() const { return total_; }
    std::size_t cells() const { return counts_.size(); }
    /// Length that a share of them does not exceed. Total must not be 0.
    double quantile(double share) const;
    /// Share of the lengths that do not exceed this one.
    double shareUpTo(double seconds) const;

private:
    static constexpr double shortest = 0.1;
    static constexpr double longest = 1e7;

    std::size_t cellOf(double seconds) const {
        if (!(seconds > shortest))
            return 0;
        const auto cell = 1 + static_cast<std::size_t>(std::log(seconds / shortest) * perLog_);
        return cell < counts_.size() ? cell : counts_.size() - 1;
    }
    double beginOf(std::size_t cell) const {
        return cell == 0 ? 0.0 : shortest * std::exp(static_cast<double>(cell - 1) / perLog_);
    }

    double perLog_;
    std::vector<std::uint32_t> counts_;
    std::uint64_t total_ = 0;
};

/// A quantile of all batches together. Its interval is that of the share below it, carried over by
/// the law of the lengths (Woodruff 1952). At least one length must have been counted.
Estimate quantile(std::span<const DurationHistogram *const> batches, double share);

} // namespace model
