// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ganttvalue.h"
#include "ui/text/format.h"

namespace ui {

/// Of the row; that of open shifts where it is nobody's.
QString agentName(const GanttValue &value, int agent);
/// "Agent 014, 09:00–17:30, 8 h, no break".
QString shiftWords(const GanttValue &value, const model::Shift &shift, const Format &format);
/// Times, breaks and activities, a line each.
QString shiftTip(const GanttValue &value, const model::Shift &shift, const Format &format);
/// On a bar: the channel's letter, or that of time away from customers.
QString activityLetter(const GanttValue &value, int channel, const Theme &theme);

} // namespace ui
