// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/cover.h"
#include "ui/charts/coverchart.h"
#include "ui/charts/ganttvalue.h"
#include "ui/charts/shownshifts.h"
#include "ui/tables/rostertable.h"

namespace ui {

// Shifts as the charts and the table of the Shifts page show them.

/// The dates shown, from before the earliest opening or shift of the week to after its latest: the
/// same hours on all days, so that stepping through them moves only the bars.
ShiftAxis axisOf(const ShownShifts &shown);
/// Bars with what is broken and not accepted, and the opening hours of all channels together.
GanttValue ganttValue(const ShownShifts &shown, std::vector<GanttValue::Group> groups);
/// The week of the people in these groups.
RosterTable::Value rosterValue(const ShownShifts &shown,
                               const std::vector<GanttValue::Group> &groups);
/// People required and on duty, in the cells on the axis.
CoverChart::Value coverValue(const model::Plan &plan, const model::Cover &cover,
                             const ShiftAxis &axis);

} // namespace ui
