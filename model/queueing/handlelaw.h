// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace model {

/// The shape of handling times: a family and the squared coefficient of variation.
struct HandleLaw {
    enum class Family { Exponential, Lognormal, Erlang, Deterministic };
    Family family = Family::Exponential;
    double scv = 1; ///< 1 for exponential, 0 for deterministic; positive otherwise

    /// Second moment over twice the squared mean: the mean rest of what is in hand, in handling
    /// times.
    double rest() const { return 0.5 * (1.0 + scv); }
    bool operator==(const HandleLaw &) const = default;
};

/// P(S ≤ x) of a handling time S with mean 1.
double shareUpTo(const HandleLaw &law, double x);

/// E[(x − S)⁺] of a handling time S with mean 1.
double expectedBelow(const HandleLaw &law, double x);

/// Handling times, relative to a mean of 1, that stand for equal shares of the law; their mean
/// is 1.
std::vector<double> equalShares(const HandleLaw &law, std::size_t count);

} // namespace model
