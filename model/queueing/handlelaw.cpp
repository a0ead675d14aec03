// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/handlelaw.h"

#include <boost/math/special_functions/erf.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>

namespace model {
namespace {

double normalBelow(double z) { return 0.5 * std::erfc(-z * M_SQRT1_2); }

double quantile(const HandleLaw &law, double share) {
    switch (law.family) {
    case HandleLaw::Family::Exponential:
        return -std::log1p(-share);
    case HandleLaw::Family::Lognormal: {
        const double variance = std::log1p(law.scv);
        const double z = M_SQRT2 * boost::math::erf_inv(2.0 * share - 1.0);
        return std::exp(std::sqrt(variance) * z - 0.5 * variance);
    }
    case HandleLaw::Family::Erlang:
        return boost::math::gamma_p_inv(1.0 / law.scv, share) * law.scv;
    case HandleLaw::Family::Deterministic:
        break;
    }
    return 1.0;
}

} // namespace

double shareUpTo(const HandleLaw &law, double x) {
    if (x <= 0.0)
        return 0.0;
    switch (law.family) {
    case HandleLaw::Family::Exponential:
        return -std::expm1(-x);
    case HandleLaw::Family::Lognormal: {
        const double deviation = std::sqrt(std::log1p(law.scv));
        return normalBelow(std::log(x) / deviation + 0.5 * deviation);
    }
    case HandleLaw::Family::Erlang:
        return boost::math::gamma_p(1.0 / law.scv, x / law.scv);
    case HandleLaw::Family::Deterministic:
        break;
    }
    return x >= 1.0 ? 1.0 : 0.0;
}

double expectedBelow(const HandleLaw &law, double x) {
    if (x <= 0.0)
        return 0.0;
    switch (law.family) {
    case HandleLaw::Family::Exponential:
        return x + std::expm1(-x);
    case HandleLaw::Family::Lognormal: {
        const double deviation = std::sqrt(std::log1p(law.scv));
        const double z = std::log(x) / deviation + 0.5 * deviation;
        return x * normalBelow(z) - normalBelow(z - deviation);
    }
    case HandleLaw::Family::Erlang: {
        const double shape = 1.0 / law.scv;
        return x * boost::math::gamma_p(shape, x * shape) -
               boost::math::gamma_p(shape + 1.0, x * shape);
    }
    case HandleLaw::Family::Deterministic:
        break;
    }
    return std::max(0.0, x - 1.0);
}

std::vector<double> equalShares(const HandleLaw &law, std::size_t count) {
    std::vector<double> values(count);
    double sum = 0.0;
    for (std::size_t index = 0; index < count; ++index)
        sum += values[index] =
            quantile(law, (static_cast<double>(index) + 0.5) / static_cast<double>(count));
    for (double &value : values)
        value *= static_cast<double>(count) / sum;
    return values;
}

} // namespace model
