// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

namespace ui {

/// Cost against service: own scenarios as letter badges, tried opening hours as rings, efficient
/// ones filled and joined.
class FrontierChart : public ChartView {
    Q_OBJECT
public:
    struct Point {
        QString name;
        double cost = 0;     ///< per week, in major units of the currency
        double onTarget = 0; ///< share
        QString detail;      ///< further lines of the tooltip
        QString badge;       ///< letter of an own scenario; empty for a tried one
        bool efficient = false;
        bool chosen = false;      ///< used for shifts: badge in the accent
        bool highlighted = false; ///< ringed and named
        bool stale = false;       ///< not yet computed again
    };
    struct Value {
        std::vector<Point> points;
        QString currency = QStringLiteral("EUR");
    };

    explicit FrontierChart(QWidget *parent = nullptr);
    void show(const Value &value);
    using QWidget::show;

    QString description() const override;
    QString asTable() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void pointPicked(int index);
    void pointActivated(int index); ///< double click

protected:
    void draw(const Theme &theme) override;
    std::optional<Hover> hoverAt(const QPointF &position) const override;
    void clicked(const QPointF &position) override;
    bool doubleClicked(const QPointF &position) override;
    void drawOver(QPainter &painter, const Theme &theme) override;

private:
    int pointAt(const QPointF &position) const;

    Value value_;
};

} // namespace ui
