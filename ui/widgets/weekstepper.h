// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QToolButton;

namespace ui {

class TextLabel;

/// "‹ Week 49 · 30 Nov – 6 Dec 2026 ›"; weeks begin on Monday.
class WeekStepper : public QFrame {
    Q_OBJECT
    Q_PROPERTY(QDate monday READ monday WRITE setMonday NOTIFY mondayChanged USER true)
public:
    explicit WeekStepper(QWidget *parent = nullptr);

    QDate monday() const { return monday_; }
    /// Weeks outside are not reachable; null dates leave an end open.
    void setRange(QDate firstMonday, QDate lastMonday);

public Q_SLOTS:
    void setMonday(QDate monday);
    void stepBy(int weeks);

Q_SIGNALS:
    void mondayChanged(QDate monday);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QDate monday_, first_, last_;
    QToolButton *back_;
    QToolButton *forward_;
    TextLabel *label_;
};

} // namespace ui
