// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/gantttext.h"

#include "model/shifts/shiftchange.h"
#include "ui/text/shifttext.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(GanttText)

public:
    static QString openShift() { return tr("Open shift"); }
    static QString standby() { return tr("standby"); }
    static QString locked() { return tr("locked"); }
    static QString coaching() { return tr("Coaching"); }
    static QString coachingLetter() { return tr("C", "letter on a bar: coaching"); }

    static QStringList tip(const GanttValue &value, const model::Shift &shift,
                           const Format &format) {
        const auto length = [&format](model::Seconds time) {
            return format.duration(static_cast<double>(time.count()));
        };
        QStringList lines{QStringLiteral("%1 · %2").arg(
            agentName(value, shift.agent), timesText(shift.presence, value.zone, format))};
        lines << (shift.standby ? tr("Standby, %1").arg(length(shift.presence.length()))
                                : tr("%1 of work").arg(length(model::workingTime(shift))));
        for (const auto &one : shift.breaks)
            lines << tr("Break %1").arg(timesText(one.time, value.zone, format));
        for (const auto &one : shift.activities) {
            const auto *channel = value.channel(one.channel);
            lines << QStringLiteral("%1 %2").arg(channel ? channel->name : coaching(),
                                                 timesText(one.time, value.zone, format));
        }
        if (shift.locked)
            lines << tr("Locked");
        if (const auto mark = value.marks.find(shift.id); mark != value.marks.end())
            lines << mark->second.tip;
        return lines;
    }
};

} // namespace

QString agentName(const GanttValue &value, int agent) {
    for (const auto &group : value.groups)
        for (const auto &row : group.rows)
            if (row.agent == agent && agent != 0)
                return row.name;
    return Words::openShift();
}

QString shiftWords(const GanttValue &value, const model::Shift &shift, const Format &format) {
    QStringList words{agentName(value, shift.agent)};
    if (value.axis.count() > 1)
        words << format.weekdayDate(
            toQDate(model::dateOf(value.zone.toLocal(shift.presence.begin))));
    words << timesText(shift.presence, value.zone, format)
          << format.duration(static_cast<double>(model::workingTime(shift).count()));
    if (shift.standby)
        words << Words::standby();
    if (shift.locked)
        words << Words::locked();
    if (const auto mark = value.marks.find(shift.id); mark != value.marks.end())
        words << mark->second.text;
    return words.join(QStringLiteral(", "));
}

QString shiftTip(const GanttValue &value, const model::Shift &shift, const Format &format) {
    return Words::tip(value, shift, format).join('\n');
}

QString activityLetter(const GanttValue &value, int channel, const Theme &theme) {
    if (channel == 0)
        return Words::coachingLetter();
    const auto *one = value.channel(channel);
    return one ? theme.channel(one->hue).letter : QString();
}

} // namespace ui
