// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QPoint>
#include <QTableView>

namespace ui {

class RosterTable;

/// The roster, in which a shift is picked up and put down in another cell: dragged, or with Space,
/// the arrows and Enter. It changes nothing itself: it tells what is carried where.
class RosterView : public QTableView {
    Q_OBJECT
public:
    explicit RosterView(RosterTable *table, QWidget *parent = nullptr);

    /// Something is in the air.
    void setCarrying(bool carrying) { carrying_ = carrying; }
    bool isCarrying() const { return carrying_; }

Q_SIGNALS:
    void pickedUp(int shift);
    void carriedTo(int agent, QDate date);
    void dropped();
    void putBack();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool carrying_ = false;
    int pressed_ = 0; ///< shift under the button that went down
    QPoint pressedAt_;
};

} // namespace ui
