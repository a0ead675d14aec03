// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/underwaytext.h"

#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace ui {

QString underWayText(const model::DayUnderWay &day, const model::Calendar &calendar, QDate today) {
    const Format format;
    const model::LocalTime until = calendar.toLocal(day.until);
    const QDate date = toQDate(model::dateOf(until));
    const QString how =
        QStringLiteral("%1 ± %2").arg(format.percent(day.ratio), format.percent(day.margin));
    const QString time = format.time(static_cast<int>(model::minuteOfDay(until).count()));
    const QString sentence =
        date == today
            ? QCoreApplication::translate("UnderWay",
                                          "Today runs at %1 of what was expected, as of %2")
                  .arg(how, time)
            : QCoreApplication::translate("UnderWay", "%3 ran at %1 of what was expected, as of %2")
                  .arg(how, time, format.weekdayDate(date));
    return sentence + QCoreApplication::translate("UnderWay", " · so far %1 contacts instead of %2")
                          .arg(format.count(day.came), format.count(day.expected));
}

} // namespace ui
