// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shiftlegend.h"

#include "ui/theme/channelhue.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <vector>

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
    constexpr double gap = 14, square = 8, dash = 14, before = 5;
    struct Entry {
        QString text;
        QColor colour;
        double symbol = square;
    };
    std::vector<Entry> entries;
    for (const auto &one : channels_) {
        const ChannelStyle style = theme.channel(one.hue);
        entries.push_back({QStringLiteral("%1 %2").arg(style.letter, one.name), style.line});
    }
    entries.push_back({QStringLiteral("%1 %2").arg(awayLetter_, away_), theme.color(Ink::Text3)});
    entries.push_back({pause_, theme.color(Ink::Text3), dash});
    const auto widthOf = [&](const Entry &entry) {
        return entry.symbol + before + metrics.horizontalAdvance(entry.text);
    };
    double all = -gap;
    for (const Entry &entry : entries)
        all += widthOf(entry) + gap;
    // What needs words least goes first where there is no room for all.
    while (!entries.empty() && all > width()) {
        all -= widthOf(entries.back()) + gap;
        entries.pop_back();
    }
    const double middle = height() / 2.0;
    double x = width() - all;
    for (const Entry &entry : entries) {
        const bool line = entry.symbol > square;
        painter.fillRect(line ? QRectF(x, middle, dash, 1) : QRectF(x, middle - 4, square, square),
                         entry.colour);
        painter.setPen(theme.color(Ink::Text2));
        painter.drawText(QPointF(x + entry.symbol + before, middle + 4), entry.text);
        x += widthOf(entry) + gap;
    }
}

} // namespace ui
