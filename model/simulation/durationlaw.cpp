// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/durationlaw.h"

#include <boost/math/special_functions/erf.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <numbers>
#include <stdexcept>

namespace model {
namespace {

using Fast = boost::math::policies::policy<boost::math::policies::promote_double<false>>;

double standardNormal(double probability) {
    return -std::numbers::sqrt2 * boost::math::erfc_inv(2.0 * probability, Fast());
}

} // namespace

DurationLaw::DurationLaw(Shape shape, double scv) : shape_(shape) {
    const bool chosen = shape == Shape::Lognormal || shape == Shape::Erlang;
    if (chosen && (!(scv > 0.0) || !std::isfinite(scv)))
        throw std::invalid_argument("a squared coefficient of variation must be positive");
    if (shape == Shape::Lognormal)
        sigma_ = std::sqrt(std::log1p(scv));
    if (shape == Shape::Erlang)
        stages_ = std::max(1, static_cast<int>(std::lround(std::min(1.0 / scv, 1000.0))));
}

double DurationLaw::scv() const {
    switch (shape_) {
    case Shape::Lognormal:
        return std::expm1(sigma_ * sigma_);
    case Shape::Erlang:
        return 1.0 / stages_;
    case Shape::Deterministic:
        return 0.0;
    case Shape::Exponential:
        break;
    }
    return 1.0;
}

double DurationLaw::drawOther(RandomStream &random) const {
    if (shape_ == Shape::Deterministic)
        return 1.0;
    if (shape_ == Shape::Lognormal)
        return std::exp(sigma_ * (standardNormal(random.uniform()) - 0.5 * sigma_));
    double sum = 0.0;
    double product = 1.0;
    for (int stage = 0; stage < stages_; ++stage) {
        product *= random.uniform();
        if (product < 1e-250) {
            sum -= std::log(product);
            product = 1.0;
        }
    }
    return (sum - std::log(product)) / stages_;
}

double DurationLaw::exceeds(double multiple) const {
    if (multiple <= 0.0)
        return 1.0;
    switch (shape_) {
    case Shape::Deterministic:
        return multiple < 1.0 ? 1.0 : 0.0;
    case Shape::Lognormal:
        return 0.5 * std::erfc((std::log(multiple) / sigma_ + 0.5 * sigma_) / std::numbers::sqrt2);
    case Shape::Erlang:
        return boost::math::gamma_q(static_cast<double>(stages_), stages_ * multiple, Fast());
    case Shape::Exponential:
        break;
    }
    return std::exp(-multiple);
}

} // namespace model
