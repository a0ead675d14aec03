// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/roster/rosterboard.h"

#include <functional>
#include <optional>

namespace model {

/// The cheapest row of duties for one person that keeps the limits on blocks of days, weekends and
/// minutes and the order of duties, everybody else's row staying as it is: a shortest path with
/// resources over the days. None where there is no such row, where the plan is longer than a change
/// can be, or where the best ones got lost among too many partial rows. Limits on single kinds and
/// nights are not looked at: whoever takes the row checks what it costs.
std::optional<RowChange> bestRow(const RosterBoard &board, std::size_t person);

/// Broken hard rules that one person can keep alone are kept, whatever that costs: a search can
/// cover later what it opens.
void mendRows(RosterBoard &board, const std::function<bool()> &over);

} // namespace model
