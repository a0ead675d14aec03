// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

namespace ui {

/// Contacts per day, one row per channel on one time axis: thin daily line, bold seven-day mean,
/// missing days banded, outliers ringed, holidays as ticks.
class DailyChart : public ChartView {
    Q_OBJECT
public:
    struct Row {
        QString name;
        QString note; ///< under the name, for example "4,576/wk"
        Hue hue = Hue::Phone;
        std::vector<double> daily; ///< from Value::first; NaN where a day is missing
        std::vector<QDate> outliers;
    };
    struct Value {
        QDate first;
        std::vector<Row> rows;
        std::vector<QDate> holidays;
        bool weekly = false; ///< one point per week: its mean per day, no thin line
    };

    explicit DailyChart(QWidget *parent = nullptr);
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
    Value value_;
};

/// Mean of the seven days around each day; NaN where fewer than six of them are known.
std::vector<double> sevenDayMean(const std::vector<double> &daily);

} // namespace ui
