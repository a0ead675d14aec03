// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/outcomebar.h"

#include "ui/text/format.h"

#include <QPainter>

#include <algorithm>

namespace ui {

OutcomeBar::OutcomeBar(QWidget *parent) : PaintedChart(parent) {
    setAccessibleName(tr("What becomes of the contacts"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void OutcomeBar::show(const Value &value) {
    value_ = value;
    updateDescription();
    update();
}

QSize OutcomeBar::sizeHint() const { return {274, 40}; }
QSize OutcomeBar::minimumSizeHint() const { return {180, 40}; }

void OutcomeBar::paintOn(QPainter &painter, const QRectF &rect) {
    const Theme theme = Theme::of(this);
    const Format format(locale());
    const QColor later(theme.isDark()                          ? "#6B7587"
                       : theme.scheme() == Theme::Scheme::Grey ? "#A3A3A3"
                                                               : "#9AA3B2");
    struct Part {
        double count;
        QColor fill, figure;
        QString name;
    };
    const Part parts[] = {
        {value_.onTarget, theme.color(Ink::Neutral), theme.color(Ink::Text), tr("on target")},
        {value_.later, later, theme.color(Ink::Text), tr("later")},
        {value_.lost, theme.color(Ink::Alert),
         theme.color(value_.lost >= 0.5 ? Ink::Alert : Ink::Text), tr("lost")}};
    const double total = value_.onTarget + value_.later + value_.lost;
    if (total <= 0)
        painter.fillRect(QRectF(rect.left(), rect.top() + 3, rect.width(), 14),
                         theme.color(Ink::Grid));
    double x = rect.left(), taken = rect.left();
    const QFont strong = theme.font(12, QFont::DemiBold), plain = theme.font(Role::Small);
    const auto widthOf = [&](const Part &part) {
        return QFontMetricsF(strong).horizontalAdvance(format.count(part.count) + ' ') +
               QFontMetricsF(plain).horizontalAdvance(part.name);
    };
    for (int i = 0; i < 3; ++i) {
        const Part &part = parts[i];
        const double width = total > 0 ? part.count / total * rect.width() : 0;
        painter.fillRect(QRectF(x, rect.top() + 3, std::max(0.0, width - (i < 2 ? 1.5 : 0)), 14),
                         part.fill);
        x += width;
        const QString figure = format.count(part.count) + ' ';
        const double first = QFontMetricsF(strong).horizontalAdvance(figure);
        const double whole = widthOf(part);
        // The middle one keeps clear of its neighbours, also where a column is narrow.
        const double last = widthOf(parts[2]);
        const double left = i == 0 ? rect.left()
                            : i == 1
                                ? std::max(std::min(rect.left() + rect.width() * 0.55 - whole / 2,
                                                    rect.right() - last - 8 - whole),
                                           taken + 5)
                                : std::max(rect.right() - whole, taken + 5);
        taken = left + whole;
        const double base = rect.top() + 34;
        painter.setFont(strong);
        painter.setPen(part.figure);
        painter.drawText(QPointF(left, base), figure);
        painter.setFont(plain);
        painter.setPen(theme.color(Ink::Text2));
        painter.drawText(QPointF(left + first, base), part.name);
    }
}

QString OutcomeBar::description() const {
    const Format format(locale());
    return tr("%1 on target, %2 later, %3 lost")
        .arg(format.count(value_.onTarget), format.count(value_.later), format.count(value_.lost));
}

QString OutcomeBar::asTable() const {
    const Format format(locale());
    return QStringList{tr("on target") + '\t' + format.count(value_.onTarget),
                       tr("later") + '\t' + format.count(value_.later),
                       tr("lost") + '\t' + format.count(value_.lost)}
        .join('\n');
}

} // namespace ui
