// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ganttvalue.h"
#include "ui/charts/shownshifts.h"

#include <vector>

namespace ui {

/// What people stand together by.
enum class RowGrouping { Contract, Team, Skill, None };

/// A row for each person and each open shift, in groups: open shifts first; on a day by begin, who
/// is free last, and by contract those who are only on standby apart; in a week in the plan's order
/// of people. The longest contracts come first.
std::vector<GanttValue::Group> shiftRows(const ShownShifts &shown, RowGrouping by);

} // namespace ui
