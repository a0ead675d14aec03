// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QToolButton;

namespace ui {

class TextLabel;

/// "‹ Week 49 · 30 Nov – 6 Dec 2026 ›"; weeks begin on Monday. Daily, it steps through the days:
/// "‹ Wednesday, 2 Dec 2026 ›".
class WeekStepper : public QFrame {
    Q_OBJECT
    Q_PROPERTY(QDate monday READ monday WRITE setMonday NOTIFY mondayChanged USER true)
public:
    explicit WeekStepper(QWidget *parent = nullptr);

    QDate monday() const;
    QDate date() const { return date_; } ///< weekly: a Monday
    /// Weeks outside are not reachable; null dates leave an end open.
    void setRange(QDate firstMonday, QDate lastMonday);
    void setDaily(bool daily);
    bool isDaily() const { return daily_; }
    void setShort(bool shortened); ///< "Wed 2 Dec", "Week 49"

public Q_SLOTS:
    void setMonday(QDate monday);
    void setDate(QDate date);
    void stepBy(int steps);

Q_SIGNALS:
    void mondayChanged(QDate monday);
    void dateChanged(QDate date); ///< after mondayChanged, where the week changed as well

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QDate date_, first_, last_;
    bool daily_ = false;
    bool short_ = false;
    QToolButton *back_;
    QToolButton *forward_;
    TextLabel *label_;
};

} // namespace ui
