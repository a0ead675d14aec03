// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/queueing/handlelaw.h"
#include "model/simulation/randomstream.h"

namespace model {

/// How handling times or patience spread around their mean. Lengths are multiples of the mean.
class DurationLaw {
public:
    using Shape = HandleLaw::Family;

    /// Exponential.
    DurationLaw() = default;
    /// `scv`: squared coefficient of variation, variance ÷ mean². Lognormal takes any positive one,
    /// Erlang the nearest 1/k, and both throw std::invalid_argument otherwise; the others have none
    /// to choose.
    explicit DurationLaw(Shape shape, double scv = 1.0);

    Shape shape() const { return shape_; }
    double scv() const; ///< of the law as it is drawn
    double draw(RandomStream &random) const {
        return shape_ == Shape::Exponential ? random.exponential() : drawOther(random);
    }
    /// Probability of a length above this multiple of the mean.
    double exceeds(double multiple) const;

    bool operator==(const DurationLaw &) const = default;

private:
    double drawOther(RandomStream &random) const;

    Shape shape_ = Shape::Exponential;
    double sigma_ = 0; ///< lognormal
    int stages_ = 1;   ///< Erlang
};

} // namespace model
