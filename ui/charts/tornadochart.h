// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

#include <functional>

namespace ui {

/// Inputs with value, range and source, and how far each moves a figure from where it is planned.
class TornadoChart : public PaintedChart {
    Q_OBJECT
public:
    struct Row {
        QString name;
        std::optional<Hue> hue; ///< of the channel
        QString value, range, source;
        double low = 0;  ///< the figure with the low value
        double high = 0; ///< … with the high one
    };
    struct Value {
        std::vector<Row> rows;
        double planned = 0;
        std::function<QString(double)> words; ///< of the figure
        QString figure;                       ///< its name
    };

    explicit TornadoChart(QWidget *parent = nullptr);
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
