// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cost/scenariocost.h"
#include "model/shifts/shift.h"

namespace model {

/// Paid hours of a shift and those at each surcharge, by the minute of the real date and clock.
/// Unpaid breaks are not paid; on standby the waiting is paid at the share given, without
/// surcharges, and calls in full.
PaidTime paidTimeOf(const Shift &shift, const PayRates &rates, const WorkPlace &place,
                    double standbyShare = 0.25);

/// What the shift costs with surcharges and on-costs, in major units.
double costOf(const Shift &shift, const PayRates &rates, const WorkPlace &place,
              double standbyShare = 0.25);

} // namespace model
