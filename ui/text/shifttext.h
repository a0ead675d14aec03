// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/shift.h"
#include "model/time/zonerules.h"
#include "ui/text/format.h"

namespace ui {

/// "09:00–17:30" in local time; midnight at the end is 24:00.
QString timesText(const model::TimeRange &range, const model::ZoneRules &zone,
                  const Format &format);
/// The same after the day it begins on: "Tue 09:00–17:30".
QString dayTimesText(const model::TimeRange &range, const model::ZoneRules &zone,
                     const Format &format);
/// Local time of day: "09:00".
QString timeText(model::Instant instant, const model::ZoneRules &zone, const Format &format);
/// Hours of contracts and weeks, with a decimal only where it says something: "40 h", "38.5 h".
QString plainHours(double hours, const Format &format);

} // namespace ui
