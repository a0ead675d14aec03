// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/forecast.h"
#include "model/time/calendar.h"

#include <QDate>
#include <QString>

namespace ui {

/// How the day in which a history ends runs: "Today runs at 94% ± 3% of what was expected, as of
/// 12:00 (so far 412 instead of 438)." `today` tells whether it is still that day.
QString underWayText(const model::DayUnderWay &day, const model::Calendar &calendar, QDate today);

} // namespace ui
