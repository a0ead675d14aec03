// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

namespace ui {

/// One day: required agents as steps over the load, below them service level and occupancy.
class DayCurveChart : public ChartView {
    Q_OBJECT
public:
    struct Value {
        Hue hue = Hue::Phone;
        int intervalMinutes = 30;
        std::vector<double> required;   ///< agents per interval; NaN where closed
        std::vector<double> byInterval; ///< the same where each interval stands for itself; empty
                                        ///< hides the curve
        std::vector<double> load;       ///< erlangs per interval
        std::vector<double>
            serviceLevel; ///< share per interval; NaN where closed; empty hides the curve
        std::vector<double> occupancy; ///< share per interval; empty hides the curve
        double target = 0.8;           ///< NaN for none
        int selected = -1;             ///< tinted interval, -1 for none
    };

    explicit DayCurveChart(QWidget *parent = nullptr);
    void show(const Value &value);
    using QWidget::show;
    /// Left and right edge of the plot in pixels, to stand under the heatmap's columns.
    void setEdges(int left, int right);

    QString description() const override;
    QString asTable() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void intervalPicked(int interval);

protected:
    void draw(const Theme &theme) override;
    void drawUnder(QPainter &painter, const Theme &theme) override;
    void drawOver(QPainter &painter, const Theme &theme) override;
    std::optional<Hover> hoverAt(const QPointF &position) const override;
    void clicked(const QPointF &position) override;

private:
    int intervalAt(const QPointF &position) const;

    Value value_;
    int left_ = 38;
    int right_ = 44;
};

} // namespace ui
