// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

#include <QImage>

namespace ui {

/// Every interval of a history as one cell, days across and hours downwards, one row per channel on
/// one time axis: outages, closed hours and changes of the clock are seen at a glance.
class CarpetChart : public ChartView {
    Q_OBJECT
public:
    enum class Cell : unsigned char { Known, Missing, Closed };
    struct Row {
        QString name;
        Hue hue = Hue::Phone;
        int perDay = 48; ///< intervals of a day of 24 hours
        /// By day, then by time of day on the wall clock; days × perDay of both.
        std::vector<double> contacts;
        std::vector<Cell> cells;
    };
    struct Value {
        QDate first;
        int days = 0;
        std::vector<Row> rows;
    };

    explicit CarpetChart(QWidget *parent = nullptr);
    void show(Value value);
    using QWidget::show;

    QString description() const override;
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
    Value value_;
    std::vector<QImage> pictures_; ///< one pixel per interval
};

} // namespace ui
