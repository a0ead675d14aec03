// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shiftlegend.h"

#include "ui/theme/channelhue.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace ui {

void ShiftLegend::show(std::vector<ShiftGantt::Channel> channels, const QString &away,
                       const QString &awayLetter, const QString &pause) {
    channels_ = std::move(channels);
    away_ = away;
    awayLetter_ = awayLetter;
    pause_ = pause;
    update();
}

void ShiftLegend::paintEvent(QPaintEvent *) {
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setFont(theme.font(Role::Caption));
    const QFontMetricsF metrics(painter.font());
    double right = width();
    const double middle = height() / 2.0;
    const auto entry = [&](const QString &text, double symbol) {
        right -= metrics.horizontalAdvance(text);
        painter.setPen(theme.color(Ink::Text2));
        painter.drawText(QPointF(right, middle + 4), text);
        right -= symbol + 5;
        return right;
    };
    double x = entry(pause_, 14);
    painter.fillRect(QRectF(x, middle, 14, 1), theme.color(Ink::Text3));
    right -= 14;
    x = entry(QStringLiteral("%1 %2").arg(awayLetter_, away_), 8);
    painter.fillRect(QRectF(x, middle - 4, 8, 8), theme.color(Ink::Text3));
    for (auto one = channels_.rbegin(); one != channels_.rend(); ++one) {
        right -= 14;
        if (right < 60)
            return;
        const ChannelStyle style = theme.channel(one->hue);
        x = entry(QStringLiteral("%1 %2").arg(style.letter, one->name), 8);
        painter.fillRect(QRectF(x, middle - 4, 8, 8), style.line);
    }
}

} // namespace ui
