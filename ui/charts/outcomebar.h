// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

namespace ui {

/// What becomes of the contacts: on target, later, lost, with their numbers below.
class OutcomeBar : public PaintedChart {
    Q_OBJECT
public:
    struct Value {
        double onTarget = 0, later = 0, lost = 0; ///< contacts
    };

    explicit OutcomeBar(QWidget *parent = nullptr);
    void show(const Value &value);
    using QWidget::show;

    void paintOn(QPainter &painter, const QRectF &rect) override;
    QString description() const override;
    QString asTable() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    Value value_;
};

} // namespace ui
