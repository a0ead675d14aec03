// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/coverage/partner.h"

#include <cmath>
#include <stdexcept>

namespace model {

double PartnerService::answeredWithin(double seconds) const {
    if (std::isinf(patience))
        return -std::expm1(-seconds / meanWait);
    return (1.0 - abandoned()) * -std::expm1(-seconds / averageWait());
}

PartnerService serviceOf(const Partner &partner, double patience) {
    if (!partner.isValid())
        throw std::invalid_argument(
            "a partner promises a share between 0 and 1 in a time, at no negative price");
    const double within = static_cast<double>(partner.within.count());
    // Without hanging up known outright; with it the wait must be shorter.
    PartnerService service{-within / std::log1p(-partner.answered), patience};
    if (std::isinf(patience))
        return service;
    double least = 0.0;
    double most = service.meanWait;
    for (int step = 0; step < 100; ++step) {
        service.meanWait = 0.5 * (least + most);
        (service.answeredWithin(within) >= partner.answered ? least : most) = service.meanWait;
    }
    return service;
}

} // namespace model
