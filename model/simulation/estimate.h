// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace model {

/// A figure from simulation.
struct Estimate {
    double value = 0;
    double error = 0; ///< standard error
    double half = 0;  ///< half the width of the 95 % interval

    double low() const { return value - half; }
    double high() const { return value + half; }
    bool contains(double figure) const { return low() <= figure && figure <= high(); }
    bool operator==(const Estimate &) const = default;
};

/// One batch's part of a ratio, e.g. contacts answered in time and contacts.
struct RatioPart {
    double numerator = 0;
    double denominator = 0;
};

/// Quantile 0.975 of Student's law with `freedom` ≥ 1 degrees of freedom.
double studentQuantile(std::size_t freedom);

/// The value with the errors that independent batches show by how far each lies off it, in units
/// of the denominator's sum: `off` sums to zero, with as many degrees of freedom less as `lost`;
/// `farther` widens the squares. `least` as in ratio().
Estimate estimateOf(double value, std::span<const double> off, double denominator, double least,
                    std::size_t lost = 1, double farther = 1.0);

/// Ratio of sums over independent batches; standard error by linearisation (Cochran 1977, ch. 6).
/// `least` is a floor of the standard error: a figure that rests on few events varies more than
/// the batches happen to show. The denominators must not all be zero.
Estimate ratio(std::span<const RatioPart> batches, double least = 0.0);

/// Floor for a share seen in `count` trials: two of them might as well have gone the other way
/// (Agresti & Coull 1998).
double leastErrorOfShare(double count);

/// Ordinary mean of one number per batch.
Estimate mean(std::span<const double> batches, double least = 0.0);

} // namespace model
