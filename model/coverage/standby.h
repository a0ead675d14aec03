// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/coverage/openinghours.h"

namespace model {

/// People on call at home for a deferred channel, outside its opening hours.
struct Standby {
    OpeningHours hours = OpeningHours::never();
    double people = 1;
    Seconds reaction{30 * 60};  ///< from an arrival to the first look
    double paidShare = 0.25;    ///< of the base wage while waiting; working time is paid in full
    double surchargeOnWork = 0; ///< further share of base pay for call-outs

    bool isActive() const { return people > 0 && !hours.isNever(); }
    bool operator==(const Standby &) const = default;
};

} // namespace model
