// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scenariobadge.h"

#include <QPainter>

namespace ui {

ScenarioBadge::ScenarioBadge(const QString &letter, bool chosen, QWidget *parent)
    : QWidget(parent), letter_(letter), chosen_(chosen) {
    setFixedSize(20, 20);
    setAccessibleName(letter);
}

void ScenarioBadge::show(const QString &letter, bool chosen) {
    letter_ = letter;
    chosen_ = chosen;
    setAccessibleName(letter);
    update();
}

void ScenarioBadge::paint(QPainter &painter, const QRectF &rect, const QString &letter, bool chosen,
                          const Theme &theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(chosen ? Ink::Accent : Ink::Neutral));
    const double radius = rect.height() >= 18 ? 4 : 3;
    painter.drawRoundedRect(rect, radius, radius);
    painter.setFont(theme.font(rect.height() >= 18 ? 12 : 11, QFont::DemiBold));
    painter.setPen(theme.color(chosen ? Ink::OnAccent : Ink::Base));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, letter);
    painter.restore();
}

QIcon ScenarioBadge::icon(const QString &letter, bool chosen, const Theme &theme) {
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0}) {
        QPixmap pixmap(QSize(18, 18) * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(painter, QRectF(0, 0, 18, 18), letter, chosen, theme);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

void ScenarioBadge::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paint(painter, rect(), letter_, chosen_, Theme::of(this));
}

} // namespace ui
