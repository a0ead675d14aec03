// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/openingstrip.h"

#include "ui/text/format.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

OpeningStrip::OpeningStrip(QWidget *parent) : PaintedChart(parent) {
    setAccessibleName(tr("Opening hours"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void OpeningStrip::show(const Value &value) {
    value_ = value;
    updateDescription();
    update();
}

void OpeningStrip::setClickable(bool clickable) {
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(clickable ? tr("Edit the opening hours") : QString());
}

QSize OpeningStrip::sizeHint() const { return {274, 54}; }
QSize OpeningStrip::minimumSizeHint() const { return {140, 54}; }

void OpeningStrip::paintOn(QPainter &painter, const QRectF &rect) {
    const Theme theme = Theme::of(this);
    const Format format(locale());
    const double left = rect.left() + 27, right = rect.right() - 1;
    const double column = (right - left) / 24, row = 5.7, top = rect.top() + 1;
    const QColor social = theme.channel(Hue::Social).line;
    for (int day = 0; day < 7; ++day)
        for (int hour = 0; hour < 24; ++hour) {
            const auto i = std::size_t(day * 24 + hour);
            const Hour state = i < value_.hours.size() ? value_.hours[i] : Hour::Closed;
            const QRectF cell(left + hour * column + 0.5, top + day * row, column - 1, row - 0.7);
            if (state == Hour::Partner) {
                painter.fillRect(cell, theme.color(Ink::Grid));
                painter.fillRect(cell.adjusted(0, cell.height() / 2, 0, 0),
                                 theme.color(Ink::Neutral));
                continue;
            }
            if (state != Hour::Standby) {
                painter.fillRect(cell, theme.color(state == Hour::Open ? Ink::Neutral : Ink::Grid));
                continue;
            }
            painter.fillRect(cell, theme.color(Ink::Base));
            painter.setPen(QPen(social, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(cell.adjusted(0.5, 0.5, -0.5, -0.5));
        }
    painter.setFont(theme.font(9.5));
    painter.setPen(theme.color(Ink::Text3));
    painter.drawText(QRectF(rect.left(), top - 3, 26, 12), Qt::AlignVCenter, format.weekday(0));
    painter.drawText(QRectF(rect.left(), top + 6 * row - 3, 26, 12), Qt::AlignVCenter,
                     format.weekday(6));
    for (int hour = 0; hour <= 24; hour += 6) {
        const double x = left + hour * column;
        const QRectF box(hour == 0 ? x : hour == 24 ? x - 30 : x - 15, top + 7 * row + 1, 30, 12);
        painter.drawText(box,
                         Qt::AlignTop | (hour == 0    ? Qt::AlignLeft
                                         : hour == 24 ? Qt::AlignRight
                                                      : Qt::AlignHCenter),
                         format.hour(hour));
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.color(Ink::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(left - 1, top - 0.5, right - left + 2, 7 * row + 1).adjusted(0, 0.5, 0, 0), 2,
            2);
    }
}

QString OpeningStrip::description() const {
    const auto open = std::count(value_.hours.begin(), value_.hours.end(), Hour::Open);
    const auto standby = std::count(value_.hours.begin(), value_.hours.end(), Hour::Standby);
    QString text = tr("%1: open %2 hours a week").arg(value_.name).arg(open);
    const auto partner = std::count(value_.hours.begin(), value_.hours.end(), Hour::Partner);
    if (partner > 0)
        text += tr(", by a partner %1 hours").arg(partner);
    if (standby > 0)
        text += tr(", standby %1 hours").arg(standby);
    return text;
}

void OpeningStrip::mouseReleaseEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton && focusPolicy() != Qt::NoFocus &&
        rect().contains(event->position().toPoint()))
        Q_EMIT pressed();
    PaintedChart::mouseReleaseEvent(event);
}

void OpeningStrip::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
        event->key() == Qt::Key_Space)
        Q_EMIT pressed();
    else
        PaintedChart::keyPressEvent(event);
}

void OpeningStrip::focusInEvent(QFocusEvent *event) {
    update();
    PaintedChart::focusInEvent(event);
}

void OpeningStrip::focusOutEvent(QFocusEvent *event) {
    update();
    PaintedChart::focusOutEvent(event);
}

} // namespace ui
