// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

namespace ui {

/// A share against a whole number, for example service level against agents, with a dashed target
/// and one point marked.
class ServiceCurveChart : public ChartView {
    Q_OBJECT
public:
    struct Value {
        Hue hue = Hue::Phone;
        QString name; ///< what the share is
        int first = 0;
        std::vector<double> shares; ///< for first, first + 1, …; NaN where there is none
        double target = 0.8;
        int marked = -1; ///< number whose point is filled
    };

    explicit ServiceCurveChart(QWidget *parent = nullptr);
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
