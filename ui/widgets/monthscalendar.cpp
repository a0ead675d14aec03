// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/monthscalendar.h"

#include "ui/dialogs/eventdialog.h"
#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ui {

MonthsCalendar::MonthsCalendar(QWidget *parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MonthsCalendar::show(QDate firstMonth, std::map<QDate, model::SpecialDay> days) {
    first_ = QDate(firstMonth.year(), firstMonth.month(), 1);
    days_ = std::move(days);
    if (!current_.isValid() || dayRect(current_).isEmpty())
        current_ = first_;
    update();
}

void MonthsCalendar::setCurrent(QDate day) {
    if (dayRect(day).isEmpty())
        return;
    current_ = day;
    update();
}

/// Days would touch each other if three months had to share less.
int MonthsCalendar::months() const { return width() < 370 ? 2 : 3; }

double MonthsCalendar::monthWidth() const { return (width() - (months() - 1) * 16.0) / months(); }

QRectF MonthsCalendar::dayRect(QDate day) const {
    if (!first_.isValid() || !day.isValid())
        return {};
    const int month = (day.year() - first_.year()) * 12 + day.month() - first_.month();
    if (month < 0 || month >= months())
        return {};
    const double wide = monthWidth();
    const double cell = wide / 7;
    const double high = (height() - 36.0) / 6;
    const QDate begin(day.year(), day.month(), 1);
    const int place = begin.dayOfWeek() - 1 + day.day() - 1;
    return {month * (wide + 16) + place % 7 * cell, 36 + place / 7 * high, cell, high};
}

QDate MonthsCalendar::dayAt(const QPointF &position) const {
    if (!first_.isValid())
        return {};
    for (QDate day = first_; day < first_.addMonths(months()); day = day.addDays(1))
        if (dayRect(day).contains(position))
            return day;
    return {};
}

bool MonthsCalendar::event(QEvent *event) {
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QDate day = dayAt(help->pos());
        if (day.isValid()) {
            const auto found = days_.find(day);
            QToolTip::showText(
                help->globalPos(),
                found == days_.end()
                    ? tr("%1\nDouble click adds an event").arg(Format().longDate(day))
                    : QStringLiteral("%1\n%2, %3")
                          .arg(Format().longDate(day), text(found->second.name),
                               dayKindName(found->second.kind)),
                this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void MonthsCalendar::paintEvent(QPaintEvent *) {
    if (!first_.isValid())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(this);
    const Format format;
    const double wide = monthWidth();
    for (int month = 0; month < months(); ++month) {
        const double left = month * (wide + 16);
        painter.setPen(theme.color(Ink::Text));
        painter.setFont(theme.font(12, QFont::DemiBold));
        painter.drawText(QRectF(left, 0, wide, 18), Qt::AlignLeft | Qt::AlignVCenter,
                         format.monthYear(first_.addMonths(month)));
        painter.setFont(theme.font(10));
        painter.setPen(theme.color(Ink::Text3));
        for (int weekday = 0; weekday < 7; ++weekday)
            painter.drawText(QRectF(left + weekday * wide / 7, 19, wide / 7, 15), Qt::AlignCenter,
                             format.weekday(weekday).left(1));
    }
    for (QDate day = first_; day < first_.addMonths(months()); day = day.addDays(1)) {
        const QRectF rect = dayRect(day);
        const double side = std::min(rect.width(), rect.height()) - 1;
        const QRectF box(rect.center().x() - side / 2 - 0.5, rect.center().y() - side / 2, side + 1,
                         side);
        const auto found = days_.find(day);
        const auto kind = found == days_.end() ? model::DayKind::Ordinary : found->second.kind;
        const bool filled = kind == model::DayKind::Holiday || kind == model::DayKind::Closed;
        QColor ink = theme.color(day.dayOfWeek() > 5 ? Ink::Text3 : Ink::Text);
        if (filled) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(Ink::Neutral));
            painter.drawRoundedRect(box, 3, 3);
            ink = theme.color(Ink::Base);
        } else if (kind == model::DayKind::Event || kind == model::DayKind::Eve) {
            painter.setPen(
                QPen(theme.color(kind == model::DayKind::Event ? Ink::Accent : Ink::Neutral), 1));
            painter.setBrush(kind == model::DayKind::Event ? theme.color(Ink::AccentTint)
                                                           : QColor(Qt::transparent));
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
            ink = theme.color(kind == model::DayKind::Event ? Ink::Accent : Ink::Text);
        }
        painter.setPen(ink);
        painter.setFont(
            theme.font(11, kind == model::DayKind::Ordinary ? QFont::Normal : QFont::DemiBold));
        painter.drawText(rect, Qt::AlignCenter, QString::number(day.day()));
        if (day == current_ && hasFocus()) {
            painter.setPen(QPen(theme.color(Ink::Accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box, 3, 3);
        }
    }
}

void MonthsCalendar::mousePressEvent(QMouseEvent *event) { setCurrent(dayAt(event->position())); }

void MonthsCalendar::mouseDoubleClickEvent(QMouseEvent *event) {
    const QDate day = dayAt(event->position());
    if (!day.isValid())
        return;
    setCurrent(day);
    Q_EMIT dayActivated(day);
}

void MonthsCalendar::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(current_.addDays(-1));
    case Qt::Key_Right:
        return setCurrent(current_.addDays(1));
    case Qt::Key_Up:
        return setCurrent(current_.addDays(-7));
    case Qt::Key_Down:
        return setCurrent(current_.addDays(7));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT dayActivated(current_);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace ui
