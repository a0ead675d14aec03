// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

namespace ui {

/// Counted days, then the forecast with its nested bands.
class FanChart : public ChartView {
    Q_OBJECT
public:
    struct Band {
        double level = 0.8; ///< probability that the day falls inside
        std::vector<double> low, high;
    };
    struct Event {
        QDate day;
        QString name;
    };
    struct Value {
        Hue hue = Hue::Phone;
        QString name;
        QDate historyFirst;
        std::vector<double> history; ///< NaN where missing
        QDate forecastFirst;
        std::vector<double> median;
        std::vector<double> original; ///< before adjustment, dashed; empty if nothing was adjusted
        std::vector<Band> bands;      ///< any order; drawn widest first
        QDate planningWeek;           ///< Monday of the tinted week; null for none
        std::vector<Event> events;
    };

    explicit FanChart(QWidget *parent = nullptr);
    void show(const Value &value);
    using QWidget::show;

    QString description() const override;
    QString asTable() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void dayPicked(QDate day);

protected:
    void draw(const Theme &theme) override;
    void drawUnder(QPainter &painter, const Theme &theme) override;
    void drawOver(QPainter &painter, const Theme &theme) override;
    std::optional<Hover> hoverAt(const QPointF &position) const override;
    void clicked(const QPointF &position) override;

private:
    void nameWeek(QPainter &painter, const Theme &theme);
    void drawToday(QPainter &painter, const Theme &theme);
    void flagEvents(QPainter &painter, const Theme &theme);
    void nameBands(QPainter &painter, const Theme &theme);
    bool isInside(double x) const;
    double highestOn(QDate day) const; ///< of the chart's figures; 0 where it has none

    Value value_;
};

} // namespace ui
