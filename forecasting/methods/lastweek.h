// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/methods/method.h"

namespace forecasting {

/// The benchmark: last week repeated. Where last week's day was special or is not known, the latest
/// ordinary same weekday before it. Knows nothing of special days ahead but that closed days bring
/// nothing.
DayTable lastWeek(const LocalDays &history, const Question &question);

} // namespace forecasting
