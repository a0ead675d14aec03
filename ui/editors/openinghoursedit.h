// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/coverage/openinghours.h"

#include <QWidget>

#include <array>
#include <optional>

namespace ui {

/// A week of half hours to paint opening hours on, by mouse or keyboard. Spans past midnight appear
/// on the day they reach into and come back as one span.
class OpeningHoursEdit : public QWidget {
    Q_OBJECT
public:
    explicit OpeningHoursEdit(QWidget *parent = nullptr);

    void showHours(const model::OpeningHours &hours);
    model::OpeningHours hours() const;

    QSize sizeHint() const override { return {272, 220}; }
    QSize minimumSizeHint() const override { return {200, 200}; }

Q_SIGNALS:
    void hoursChanged(const model::OpeningHours &hours); ///< a stroke ended or a key changed a cell

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Cell {
        int day = 0;
        int half = 0;
        bool operator==(const Cell &) const = default;
    };
    using Cells = std::array<std::array<bool, 48>, 7>;

    std::optional<Cell> cellAt(QPointF position) const;
    QRectF cellRect(Cell cell) const;
    void paintStroke(Cell to);
    void updateAccessible();

    model::OpeningHours shown_;
    Cells cells_{};
    Cells before_{};
    std::optional<Cell> strokeFrom_;
    bool strokeOpens_ = true;
    Cell cursor_{0, 18};
};

} // namespace ui
