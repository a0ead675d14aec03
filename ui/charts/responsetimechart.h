// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

namespace ui {

/// Response time by hour of arrival on a log axis: median step line over the range of the weekdays,
/// target dotted.
class ResponseTimeChart : public ChartView {
    Q_OBJECT
public:
    struct Channel {
        QString name;
        Hue hue = Hue::Phone;
        std::vector<double> low, median,
            high;          ///< seconds per hour of arrival; NaN where nobody arrives
        double target = 0; ///< seconds; 0 for none
    };
    struct Value {
        std::vector<Channel> channels; ///< drawn in reverse: the first lies on top
    };

    explicit ResponseTimeChart(QWidget *parent = nullptr);
    void show(const Value &value);
    using QWidget::show;

    QString description() const override;
    QString asTable() const override;
    QSize sizeHint() const override;

protected:
    void draw(const Theme &theme) override;
    void drawOver(QPainter &painter, const Theme &theme) override;
    std::optional<Hover> hoverAt(const QPointF &position) const override;

private:
    Value value_;
};

} // namespace ui
