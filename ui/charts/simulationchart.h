// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

namespace ui {

/// One channel's week, formula against simulation: what waits, service level and occupancy. The
/// band is the 95 % interval of the simulated mean; a single week that was played lies over it.
class SimulationChart : public ChartView {
    Q_OBJECT
public:
    /// One number per local interval of the week; NaN where there is none; empty where not asked.
    struct Curve {
        std::vector<double> formula, mean, low, high, played;
    };
    struct Value {
        Hue hue = Hue::Phone;
        int intervalMinutes = 30;
        bool live = true;  ///< contacts wait in a queue; otherwise hours of work do
        double target = 0; ///< of the service level
        Curve waiting, serviceLevel, occupancy;
    };

    explicit SimulationChart(QWidget *parent = nullptr);
    void show(const Value &value);
    using QWidget::show;
    /// The moment that is played, in intervals from Monday 00:00; negative for none. The week is
    /// shown up to it.
    void setNow(double interval);

    QString description() const override;
    QString asTable() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void intervalPicked(int interval);

protected:
    void draw(const Theme &theme) override;
    void drawOver(QPainter &painter, const Theme &theme) override;
    std::optional<Hover> hoverAt(const QPointF &position) const override;
    void clicked(const QPointF &position) override;

private:
    QString waitingWords(double value) const;
    int intervalAt(const QPointF &position) const;
    void drawCurve(QCPAxisRect &area, const Curve &curve, const Theme &theme);

    Value value_;
    double now_ = -1;
};

} // namespace ui
