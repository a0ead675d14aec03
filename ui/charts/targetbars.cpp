// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/targetbars.h"

#include "ui/text/format.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {
constexpr double rowHeight = 21;
}

TargetBars::TargetBars(QWidget *parent) : PaintedChart(parent) {
    setAccessibleName(tr("Answered on target"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TargetBars::show(const Value &value) {
    if (value_.bars.size() != value.bars.size())
        updateGeometry();
    value_ = value;
    updateDescription();
    update();
}

QSize TargetBars::sizeHint() const {
    return {274, int(rowHeight * double(std::max<std::size_t>(1, value_.bars.size()))) + 2};
}

QSize TargetBars::minimumSizeHint() const { return {150, sizeHint().height()}; }

void TargetBars::paintOn(QPainter &painter, const QRectF &rect) {
    const Theme theme = Theme::of(this);
    const Format format(locale());
    const QFont name = theme.font(Role::Small), figure = theme.font(12, QFont::DemiBold);
    double names = 48;
    for (const Bar &bar : value_.bars)
        names = std::max(names, QFontMetricsF(name).horizontalAdvance(bar.name));
    const double left = rect.left() + std::min(names + 8, rect.width() / 3);
    const double right = rect.right() - 48;
    for (std::size_t i = 0; i < value_.bars.size(); ++i) {
        const Bar &bar = value_.bars[i];
        const double top = rect.top() + 1 + rowHeight * double(i);
        const QRectF track(left, top + 5, right - left, 10);
        painter.setFont(name);
        painter.setPen(theme.color(Ink::Text));
        painter.drawText(
            QRectF(rect.left(), top, left - rect.left() - 4, 20), Qt::AlignVCenter,
            QFontMetricsF(name).elidedText(bar.name, Qt::ElideRight, left - rect.left() - 4));
        painter.fillRect(track, theme.color(Ink::Grid));
        const bool known = std::isfinite(bar.share);
        if (known)
            painter.fillRect(QRectF(track.topLeft(),
                                    QSizeF(track.width() * std::clamp(bar.share, 0.0, 1.0), 10)),
                             theme.channel(bar.hue).line);
        const double line = std::floor(left + track.width() * value_.target) + 0.5;
        painter.fillRect(QRectF(line - 0.75, top + 2, 1.5, 16), theme.color(Ink::Text));
        painter.setFont(figure);
        // Compared as shown, so that "80%" is never red under a target of 80%.
        const bool missed = known && std::round(bar.share * 100) < std::round(value_.target * 100);
        painter.setPen(theme.color(missed ? Ink::Alert : Ink::Text));
        painter.drawText(QRectF(right, top, rect.right() - right, 20),
                         Qt::AlignRight | Qt::AlignVCenter, format.percent(bar.share));
    }
}

QString TargetBars::description() const {
    const Format format(locale());
    QStringList parts;
    for (const Bar &bar : value_.bars)
        parts << bar.name + ' ' + format.percent(bar.share);
    return tr("Answered on target: %1; target %2")
        .arg(parts.join(QStringLiteral(", ")), format.percent(value_.target));
}

QString TargetBars::asTable() const {
    const Format format(locale());
    QStringList lines{tr("Channel") + '\t' + tr("On target")};
    for (const Bar &bar : value_.bars)
        lines << bar.name + '\t' + format.percent(bar.share, 1);
    return lines.join('\n');
}

} // namespace ui
