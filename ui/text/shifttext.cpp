// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/shifttext.h"

#include <cmath>

namespace ui {

namespace {

int minuteOf(model::Instant instant, const model::ZoneRules &zone) {
    return static_cast<int>(model::minuteOfDay(zone.toLocal(instant)).count());
}

} // namespace

QString timesText(const model::TimeRange &range, const model::ZoneRules &zone,
                  const Format &format) {
    const int end = minuteOf(range.end, zone);
    return format.timeRange(minuteOf(range.begin, zone), end == 0 ? 1440 : end);
}

QString dayTimesText(const model::TimeRange &range, const model::ZoneRules &zone,
                     const Format &format) {
    return format.weekday(model::weekdayIndex(model::dateOf(zone.toLocal(range.begin)))) + u' ' +
           timesText(range, zone, format);
}

QString timeText(model::Instant instant, const model::ZoneRules &zone, const Format &format) {
    return format.time(minuteOf(instant, zone));
}

QString plainHours(double hours, const Format &format) {
    return format.hours(hours, std::abs(hours - std::round(hours)) < 0.05 ? 0 : 1);
}

} // namespace ui
