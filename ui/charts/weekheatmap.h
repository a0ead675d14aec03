// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

namespace ui {

/// A week by hour: counts, or whatever the texts say, with opening hours framed.
class WeekHeatmap : public PaintedChart {
    Q_OBJECT
public:
    struct Frame {
        int firstDay = 0, lastDay = 4; ///< 0 = Monday, both inside
        int fromHour = 9, toHour = 18; ///< end excluded
    };
    struct Value {
        Hue hue = Hue::Phone;
        QString name;
        std::vector<double> hours; ///< 7 × 24 from Monday 00:00; NaN is hatched as missing
        std::optional<Frame> frame;
        std::vector<bool> outlined; ///< 7 × 24: hours inside an outline of any shape
        std::vector<QString> texts; ///< 7 × 24, of tooltip and table, in place of the count
        QString summary;            ///< description, where texts are given
    };

    explicit WeekHeatmap(QWidget *parent = nullptr);
    void show(const Value &value);
    using QWidget::show;

    void paintOn(QPainter &painter, const QRectF &rect) override;
    QString description() const override;
    QString asTable() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    QString textOf(std::size_t hour) const;
    void paintOutline(QPainter &painter, const QRectF &rect) const;
    QRectF cellRect(const QRectF &rect, int day, int hour) const;

    Value value_;
};

} // namespace ui
