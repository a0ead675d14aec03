// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"
#include "ui/charts/shiftaxis.h"

namespace ui {

/// Under the shifts, on their axis: people required as a line over people on duty, what is short
/// filled.
class CoverChart : public ChartView {
    Q_OBJECT
public:
    struct Channel {
        QString name;
        std::vector<double> required, scheduled; ///< people, per cell
    };
    struct Value {
        ShiftAxis axis;
        model::ZoneRules zone;
        int cellMinutes = 15;
        std::vector<model::Instant> cells;                ///< begins, ascending, all on the axis
        std::vector<double> required, scheduled, missing; ///< people, per cell
        std::vector<Channel> channels;
    };

    explicit CoverChart(QWidget *parent = nullptr);
    void show(Value value);
    using QWidget::show;
    /// Left and right edge of the plot in pixels, to stand under the bars.
    void setEdges(int left, int right);

    QString description() const override;
    QString asTable() const override;
    QSize sizeHint() const override;

protected:
    void draw(const Theme &theme) override;
    void drawOver(QPainter &painter, const Theme &theme) override;
    std::optional<Hover> hoverAt(const QPointF &position) const override;

private:
    /// Cells from one gap of the axis to the next.
    struct Run {
        std::size_t begin = 0, end = 0;
        double from = 0, to = 0; ///< places
    };
    std::vector<Run> runs() const;
    QString timeOf(model::Instant instant) const;
    QString cellName(std::size_t cell) const;
    void labelShort(QPainter &painter, const Theme &theme) const;

    Value value_;
    int left_ = 148;
    int right_ = 22;
};

} // namespace ui
