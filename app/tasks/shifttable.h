// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"
#include "model/values/table.h"

#include <string>
#include <vector>

namespace application {

/// Shifts as a table for payroll and for other systems, one row each: agent (empty: open), date,
/// start, end, breaks, standby, paid hours and those at each surcharge. Times are local, with their
/// UTC offset where the clock shows them twice. The plan's agents, channels, calendar and pay rates
/// count.
model::Table shiftTable(const std::vector<model::Shift> &shifts, const model::Plan &plan,
                        const std::string &id);

} // namespace application
