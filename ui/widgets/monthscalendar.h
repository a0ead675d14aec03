// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/calendar.h"

#include <QDate>
#include <QWidget>

#include <map>

namespace ui {

/// Two or three months at a glance: holidays filled, eves and events outlined. Double click or
/// Enter on a day asks for an event.
class MonthsCalendar : public QWidget {
    Q_OBJECT
public:
    explicit MonthsCalendar(QWidget *parent = nullptr);
    void show(QDate firstMonth, std::map<QDate, model::SpecialDay> days);
    using QWidget::show;
    QDate current() const { return current_; }
    void setCurrent(QDate day);
    QRectF dayRect(QDate day) const; ///< empty outside the months shown

    QSize sizeHint() const override { return {360, 150}; }
    QSize minimumSizeHint() const override { return {230, 140}; }

Q_SIGNALS:
    void dayActivated(QDate day);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QDate dayAt(const QPointF &position) const;
    int months() const; ///< as many as there is room for
    double monthWidth() const;

    QDate first_, current_;
    std::map<QDate, model::SpecialDay> days_;
};

} // namespace ui
