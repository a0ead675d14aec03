// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/coverage/openinghours.h"

#include <QWidget>

#include <array>
#include <optional>

namespace ui {

/// Local half hours of a week, Monday first: open or not.
using HalfHours = std::array<std::array<bool, 48>, 7>;

/// A half hour counts as open when a span covers its middle; spans past midnight reach into the
/// next day.
HalfHours halfHours(const model::OpeningHours &hours);
/// The same holidays and exceptions with another week; neighbouring half hours become one span.
model::OpeningHours withHalfHours(model::OpeningHours hours, const HalfHours &open);

/// A week of half hours to paint opening hours on, by mouse or keyboard: drag or Space opens and
/// closes, with Shift it paints standby, Delete closes.
class OpeningHoursEdit : public QWidget {
    Q_OBJECT
public:
    enum class State : unsigned char { Closed, Open, Standby };
    using Cells = std::array<std::array<State, 48>, 7>;

    explicit OpeningHoursEdit(QWidget *parent = nullptr);

    /// Live channels have no standby: Shift paints nothing then.
    void show(const Cells &cells, bool standbyAllowed);
    using QWidget::show;
    const Cells &cells() const { return cells_; }

    QSize sizeHint() const override { return {272, 220}; }
    QSize minimumSizeHint() const override { return {200, 200}; }

Q_SIGNALS:
    void strokeBegan();
    /// While painting: how the week looked when the stroke began, and how it looks now.
    void painted(const ui::OpeningHoursEdit::Cells &before, const ui::OpeningHoursEdit::Cells &now);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Cell {
        int day = 0;
        int half = 0;
        bool operator==(const Cell &) const = default;
    };

    std::optional<Cell> cellAt(QPointF position) const;
    QRectF cellRect(Cell cell) const;
    State &at(Cell cell);
    void begin(Cell from, State state);
    void paintTo(Cell to);
    void cancel();
    void paintOne(Cell cell, State state);
    State toggled(Cell cell, bool standby) const;
    void moveTo(Cell cell, bool paints);
    void updateAccessible();

    Cells cells_{};
    Cells before_{};
    std::optional<Cell> strokeFrom_;
    State stroke_ = State::Open;
    bool standbyAllowed_ = false;
    Cell cursor_{0, 18};
};

} // namespace ui
