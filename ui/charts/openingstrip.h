// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

namespace ui {

/// Opening hours of a week, one cell per hour: open filled, a partner half filled, standby
/// outlined, closed pale.
class OpeningStrip : public PaintedChart {
    Q_OBJECT
public:
    enum class Hour { Closed, Open, Standby, Partner };
    struct Value {
        std::vector<Hour> hours; ///< 7 × 24 from Monday 00:00
        QString name;            ///< for the description
    };

    explicit OpeningStrip(QWidget *parent = nullptr);
    void show(const Value &value);
    using QWidget::show;
    /// Can be focused and pressed, by mouse, Enter or Space.
    void setClickable(bool clickable);

    void paintOn(QPainter &painter, const QRectF &rect) override;
    QString description() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pressed();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    Value value_;
};

} // namespace ui
