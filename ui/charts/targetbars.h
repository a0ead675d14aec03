// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

namespace ui {

/// Share answered on target per channel, each bar on its track with the target line.
class TargetBars : public PaintedChart {
    Q_OBJECT
public:
    struct Bar {
        QString name;
        Hue hue = Hue::Phone;
        double share = 0; ///< NaN paints a dash
    };
    struct Value {
        std::vector<Bar> bars;
        double target = 0.8;
    };

    explicit TargetBars(QWidget *parent = nullptr);
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
