// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/cleaning/localdays.h"

#include <span>

namespace forecasting {

/// Chance that a channel is still in use at a day, by the days before it: 1 unless it has been
/// silent for longer than ever before. Then either contacts keep coming as they did and chance made
/// the silence, or the channel has been given up (after Schmittlein, Morrison & Colombo 1987, with
/// the longest silence so far for the tail of chance). `totals` are those of dayTotals(). A chance
/// below one in a thousand is none.
double chanceOfUse(const LocalDays &history, std::span<const double> totals, std::size_t until);

} // namespace forecasting
