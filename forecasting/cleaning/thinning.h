// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <random>

namespace forecasting {

/// Counts on another scale. To take each contact or leave it keeps the noise of counts what it is,
/// where a plain product would make them look steadier. Equal calls in equal order give equal
/// counts.
class Thinning {
public:
    /// A count times `ratio`, at least 0; drawn where it is whole and the ratio below 1.
    double operator()(double count, double ratio) {
        if (std::isnan(count) || ratio >= 1 || count != std::floor(count))
            return count * ratio;
        return static_cast<double>(
            std::binomial_distribution<long>(static_cast<long>(count), ratio)(generator_));
    }

private:
    static constexpr std::uint64_t seed = 1;
    std::mt19937_64 generator_{seed};
};

} // namespace forecasting
