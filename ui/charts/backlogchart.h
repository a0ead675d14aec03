// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

namespace ui {

/// Work waiting over a week in hours of handling time, stacked, with its peak labelled.
class BacklogChart : public ChartView {
    Q_OBJECT
public:
    struct Layer {
        QString name;
        Hue hue = Hue::Email;
        std::vector<double> hours; ///< per interval from Monday 00:00, at the interval's end
    };
    struct Value {
        std::vector<Layer> layers; ///< bottom first
        int intervalMinutes = 30;
        double top =
            0; ///< upper end of the axis in hours, shared by small multiples; 0 takes the peak
    };

    explicit BacklogChart(QWidget *parent = nullptr);
    void show(const Value &value);
    using QWidget::show;
    /// Highest sum of all layers, to share one axis among several charts.
    static double peak(const Value &value);

    QString description() const override;
    QString asTable() const override;
    QSize sizeHint() const override;

protected:
    void draw(const Theme &theme) override;
    void drawOver(QPainter &painter, const Theme &theme) override;
    std::optional<Hover> hoverAt(const QPointF &position) const override;

private:
    QString timeLabel(std::size_t interval) const;

    Value value_;
};

} // namespace ui
