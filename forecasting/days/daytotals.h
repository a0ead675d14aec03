// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/cleaning/localdays.h"

#include <vector>

namespace forecasting {

/// Contacts of each day of the history as if it were complete: what is missing – an outage, the
/// skipped hour of a clock change – is filled in by the weekday's mean shape. NaN where less than
/// 60 % of a usual day is known, and on weekdays that are never open.
std::vector<double> dayTotals(const LocalDays &history);

} // namespace forecasting
