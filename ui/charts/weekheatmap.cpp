// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/weekheatmap.h"

#include "ui/text/format.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {
constexpr double labelWidth = 30, rowHeight = 17, footer = 18;
}

WeekHeatmap::WeekHeatmap(QWidget *parent) : PaintedChart(parent) {
    setAccessibleName(tr("Average week"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeekHeatmap::show(const Value &value) {
    value_ = value;
    updateDescription();
    update();
}

QSize WeekHeatmap::sizeHint() const { return {284, int(7 * rowHeight + footer)}; }
QSize WeekHeatmap::minimumSizeHint() const { return {160, sizeHint().height()}; }

QRectF WeekHeatmap::cellRect(const QRectF &rect, int day, int hour) const {
    const double column = (rect.width() - labelWidth) / 24;
    const double row = (rect.height() - footer) / 7;
    return {rect.left() + labelWidth + hour * column, rect.top() + day * row, column - 0.8,
            row - 1};
}

void WeekHeatmap::paintOn(QPainter &painter, const QRectF &rect) {
    const Theme theme = Theme::of(this);
    const Format format(locale());
    double highest = 0;
    for (const double value : value_.hours)
        if (std::isfinite(value))
            highest = std::max(highest, value);
    painter.setFont(theme.font(10.5));
    for (int day = 0; day < 7; ++day) {
        const QRectF first = cellRect(rect, day, 0);
        painter.setPen(theme.color(Ink::Text2));
        painter.drawText(QRectF(rect.left(), first.top(), labelWidth, first.height()),
                         Qt::AlignVCenter, format.weekday(day));
        for (int hour = 0; hour < 24; ++hour) {
            const auto i = std::size_t(day * 24 + hour);
            const QRectF cell = cellRect(rect, day, hour);
            if (i < value_.hours.size() && std::isfinite(value_.hours[i])) {
                painter.fillRect(cell, theme.heat(value_.hue, value_.hours[i], highest));
            } else {
                painter.fillRect(cell, theme.color(Ink::Closed));
                painter.fillRect(cell, QBrush(theme.color(Ink::Line2), Qt::BDiagPattern));
            }
        }
    }
    if (value_.frame) {
        const QRectF from = cellRect(rect, value_.frame->firstDay, value_.frame->fromHour);
        const QRectF to = cellRect(rect, value_.frame->lastDay, value_.frame->toHour - 1);
        painter.setPen(
            QPen(theme.color(Ink::Text), 1.6, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(from.topLeft(), to.bottomRight()).adjusted(-0.6, 0.8, 0.6, 0.3));
    }
    paintOutline(painter, rect);
    painter.setPen(theme.color(Ink::Text2));
    for (int hour = 0; hour <= 24; hour += 6) {
        const double x = cellRect(rect, 0, hour).left();
        const double left = hour == 0 ? x : hour == 24 ? x - 31 : x - 15;
        painter.drawText(QRectF(left, rect.bottom() - footer + 3, 30, 15),
                         Qt::AlignTop | (hour == 0    ? Qt::AlignLeft
                                         : hour == 24 ? Qt::AlignRight
                                                      : Qt::AlignHCenter),
                         format.hour(hour));
    }
}

/// Lines wherever an hour inside borders on one outside.
void WeekHeatmap::paintOutline(QPainter &painter, const QRectF &rect) const {
    if (value_.outlined.size() < 168)
        return;
    const auto inside = [&](int day, int hour) {
        return day >= 0 && day < 7 && hour >= 0 && hour < 24 &&
               value_.outlined[std::size_t(day * 24 + hour)];
    };
    painter.setPen(QPen(Theme::of(this).color(Ink::Text), 1.6, Qt::SolidLine, Qt::SquareCap));
    for (int day = 0; day < 7; ++day)
        for (int hour = 0; hour < 24; ++hour) {
            if (!inside(day, hour))
                continue;
            const QRectF cell = cellRect(rect, day, hour).adjusted(-0.4, -0.5, 0.4, 0.5);
            if (!inside(day - 1, hour))
                painter.drawLine(cell.topLeft(), cell.topRight());
            if (!inside(day + 1, hour))
                painter.drawLine(cell.bottomLeft(), cell.bottomRight());
            if (!inside(day, hour - 1))
                painter.drawLine(cell.topLeft(), cell.bottomLeft());
            if (!inside(day, hour + 1))
                painter.drawLine(cell.topRight(), cell.bottomRight());
        }
}

QString WeekHeatmap::textOf(std::size_t hour) const {
    if (hour < value_.texts.size())
        return value_.texts[hour];
    if (!std::isfinite(value_.hours[hour]))
        return tr("missing");
    return tr("%1 contacts an hour").arg(Format(locale()).count(value_.hours[hour], 1));
}

bool WeekHeatmap::event(QEvent *event) {
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Format format(locale());
        for (int day = 0; day < 7; ++day)
            for (int hour = 0; hour < 24; ++hour) {
                const auto i = std::size_t(day * 24 + hour);
                if (i < value_.hours.size() &&
                    cellRect(QRectF(rect()), day, hour).contains(help->pos())) {
                    QToolTip::showText(
                        help->globalPos(),
                        QStringLiteral("<p style='white-space:pre'><b>%1 %2</b><br>%3</p>")
                            .arg(format.weekday(day), format.timeRange(hour * 60, hour * 60 + 60),
                                 textOf(i).toHtmlEscaped()),
                        this);
                    return true;
                }
            }
        QToolTip::hideText();
        return true;
    }
    return PaintedChart::event(event);
}

QString WeekHeatmap::description() const {
    if (!value_.texts.empty())
        return value_.summary;
    const auto top =
        std::max_element(value_.hours.begin(), value_.hours.end(), [](double a, double b) {
            return (std::isfinite(a) ? a : -1) < (std::isfinite(b) ? b : -1);
        });
    if (top == value_.hours.end() || !std::isfinite(*top))
        return tr("%1: no counts").arg(value_.name);
    const auto i = int(top - value_.hours.begin());
    const Format format(locale());
    return tr("%1 contacts in an average week, most of them %2 %3, %4 an hour")
        .arg(value_.name, format.longWeekday(i / 24), format.time(i % 24 * 60),
             format.count(*top, *top < 10 ? 1 : 0));
}

QString WeekHeatmap::asTable() const {
    const Format format(locale());
    QStringList heading{tr("Weekday")};
    for (int hour = 0; hour < 24; ++hour)
        heading << format.time(hour * 60);
    QStringList lines{heading.join('\t')};
    for (int day = 0; day < 7; ++day) {
        QStringList cells{format.weekday(day)};
        for (int hour = 0; hour < 24; ++hour) {
            const auto i = std::size_t(day * 24 + hour);
            cells << (i < value_.texts.size() ? value_.texts[i]
                      : i < value_.hours.size() && std::isfinite(value_.hours[i])
                          ? format.count(value_.hours[i], 1)
                          : QString());
        }
        lines << cells.join('\t');
    }
    return lines.join('\n');
}

} // namespace ui
