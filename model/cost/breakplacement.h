// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/cover.h"
#include "model/shifts/rostercheck.h"

#include <span>
#include <vector>

namespace model {

/// The shifts with their breaks where fewest people are missing (the square of the missing, summed
/// over the cells), moved one by one until none gets better. Only shifts that begin in the range
/// are touched; locked ones and standby stay. Breaks keep length and order, 45 minutes from the
/// ends of the shift and an hour from each other, and break no hard rule that holds now. `cover`
/// holds the shifts.
std::vector<Shift> withBreaksPlaced(std::span<const Shift> shifts, std::span<const Agent> agents,
                                    const RosterCheck &check, Cover cover, const TimeRange &range);

} // namespace model
