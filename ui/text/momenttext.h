// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/calendar.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QString>

namespace ui {

/// "2 Mar 2026 08:00", by the local clock.
inline QString momentText(model::Instant instant, const model::Calendar &calendar) {
    const Format format;
    const model::LocalTime local = calendar.toLocal(instant);
    return format.date(toQDate(model::dateOf(local))) + QChar(0xa0) +
           format.time(static_cast<int>(model::minuteOfDay(local).count()));
}

} // namespace ui
