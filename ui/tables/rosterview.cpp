// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/rosterview.h"

#include "ui/charts/targetmark.h"
#include "ui/tables/rostertable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/texttable.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {

namespace {

/// Cells that show how what is carried would fit there.
class RosterDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const QVariant fit = index.data(RosterTable::FitRole);
        if (!fit.isValid()) {
            // The style sheet leaves the channel's tint out.
            if (const QVariant tint = index.data(Qt::BackgroundRole); tint.isValid())
                painter->fillRect(option.rect.adjusted(1, 1, -1, -2), tint.value<QColor>());
            return QStyledItemDelegate::paint(painter, option, index);
        }
        const Theme theme = Theme::of(option.widget);
        paintFit(*painter, QRectF(option.rect).adjusted(0, 0, -1, -1), fit.value<model::Fit>(),
                 theme, true);
        QStyledItemDelegate::paint(painter, option, index);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(QPen(theme.color(Ink::Accent), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(RosterTable::FitRole).isValid())
            return;
        option->backgroundBrush = {};
        option->state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
    }
};

} // namespace

RosterView::RosterView(RosterTable *table, QWidget *parent) : QTableView(parent) {
    setUpTableView(*this, table);
    setItemDelegate(new RosterDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void RosterView::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QTableView::currentChanged(current, previous);
    const QDate date = current.data(RosterTable::DateRole).toDate();
    const int agent = current.data(RosterTable::AgentRole).toInt();
    if (carrying_ && date.isValid() && agent != 0)
        Q_EMIT carriedTo(agent, date);
}

void RosterView::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Space:
        if (carrying_)
            Q_EMIT dropped();
        else if (const int shift = currentIndex().data(RosterTable::ShiftRole).toInt())
            Q_EMIT pickedUp(shift);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!carrying_)
            break;
        Q_EMIT dropped();
        return;
    case Qt::Key_Escape:
        if (!carrying_)
            break;
        pressed_ = 0;
        Q_EMIT putBack();
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void RosterView::mousePressEvent(QMouseEvent *event) {
    if (carrying_)
        Q_EMIT dropped(); // what the keyboard carried
    QTableView::mousePressEvent(event);
    pressedAt_ = event->position().toPoint();
    pressed_ = event->button() == Qt::LeftButton
                   ? indexAt(pressedAt_).data(RosterTable::ShiftRole).toInt()
                   : 0;
}

void RosterView::mouseMoveEvent(QMouseEvent *event) {
    const QPoint at = event->position().toPoint();
    if (pressed_ == 0 || !(event->buttons() & Qt::LeftButton))
        return QTableView::mouseMoveEvent(event);
    if (!carrying_ && (at - pressedAt_).manhattanLength() >= QApplication::startDragDistance())
        Q_EMIT pickedUp(pressed_);
    if (carrying_)
        if (const QModelIndex index = indexAt(at); index.data(RosterTable::DateRole).isValid())
            setCurrentIndex(index);
}

void RosterView::mouseReleaseEvent(QMouseEvent *event) {
    if (carrying_ && pressed_ != 0)
        Q_EMIT dropped();
    pressed_ = 0;
    QTableView::mouseReleaseEvent(event);
}

void RosterView::focusOutEvent(QFocusEvent *event) {
    QTableView::focusOutEvent(event);
    // A menu or another window is no decision; another field of this page is.
    if (carrying_ && pressed_ == 0 && event->reason() != Qt::PopupFocusReason &&
        event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT dropped();
}

} // namespace ui
