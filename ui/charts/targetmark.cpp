// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/targetmark.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace ui {

namespace {
constexpr double sign = 12, hatching = 6; ///< pixels
} // namespace

void paintFitSign(QPainter &painter, const QPointF &topLeft, model::Fit fit, const Theme &theme) {
    const auto name = fit == model::Fit::Fine   ? QStringLiteral("check")
                      : fit == model::Fit::Soft ? QStringLiteral("warning")
                                                : QStringLiteral("close");
    const Ink ink = fit == model::Fit::Broken ? Ink::Text3 : Ink::Accent;
    painter.drawPixmap(topLeft, theme.pixmap(name, ink, static_cast<int>(sign),
                                             painter.device()->devicePixelRatioF()));
}

void paintFit(QPainter &painter, const QRectF &cell, model::Fit fit, const Theme &theme,
              bool withSign) {
    painter.save();
    painter.setClipRect(cell, Qt::IntersectClip);
    if (fit == model::Fit::Broken) {
        painter.fillRect(cell, theme.color(Ink::Closed));
        painter.setPen(QPen(theme.color(Ink::Line), 1));
        for (double x = cell.left() - cell.height(); x < cell.right(); x += hatching)
            painter.drawLine(QPointF(x, cell.bottom()), QPointF(x + cell.height(), cell.top()));
    } else {
        painter.fillRect(cell, theme.color(Ink::AccentTint));
    }
    painter.restore();
    if (withSign && fit != model::Fit::Broken && cell.width() > 2 * sign)
        paintFitSign(painter, QPointF(cell.right() - sign - 3, cell.center().y() - sign / 2), fit,
                     theme);
}

} // namespace ui
