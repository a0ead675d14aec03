// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace ui {

/// Letter of a scenario: ink, or accent for the one used for shifts.
class ScenarioBadge : public QWidget {
    Q_OBJECT
public:
    explicit ScenarioBadge(const QString &letter = {}, bool chosen = false,
                           QWidget *parent = nullptr);
    void show(const QString &letter, bool chosen);
    using QWidget::show;
    QSize sizeHint() const override { return {20, 20}; }

    static void paint(QPainter &painter, const QRectF &rect, const QString &letter, bool chosen,
                      const Theme &theme);
    /// For combos and menus.
    static QIcon icon(const QString &letter, bool chosen, const Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString letter_;
    bool chosen_;
};

} // namespace ui
