// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnhead.h"

#include "ui/widgets/scenariobadge.h"
#include "ui/widgets/texts.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>
#include <utility>

namespace ui {

ColumnHead::ColumnHead(QWidget *parent)
    : QWidget(parent), badge_(new ScenarioBadge), name_(new ElidedLabel(Role::Card)),
      note_(new ElidedLabel(Role::Small, Ink::Text2)) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 6, 0, 2);
    layout->setHorizontalSpacing(8);
    // Long names give way, so that three columns fit beside the inspector.
    for (TextLabel *label : {name_, note_})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(badge_, 0, 0);
    layout->addWidget(name_, 0, 1);
    layout->addWidget(note_, 1, 0, 1, 2);
    layout->setColumnStretch(1, 1);
}

void ColumnHead::show(const QString &letter, bool chosen, const QString &name,
                      const QString &note) {
    badge_->show(letter, chosen);
    name_->setText(name);
    note_->setText(note);
    setAccessibleName(tr("Scenario %1, %2").arg(letter, name));
}

void ColumnHead::setSelected(bool selected) {
    if (selected_ == selected)
        return;
    selected_ = selected;
    update();
}

void ColumnHead::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QColor accent = Theme::of(this).color(Ink::Accent);
    if (selected_)
        painter.fillRect(QRect(0, 0, width(), 2), accent);
    if (hasFocus()) {
        painter.setPen(QPen(accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ColumnHead::mousePressEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton)
        pressed_ = event->position().toPoint();
}

void ColumnHead::mouseMoveEvent(QMouseEvent *event) {
    if (!(event->buttons() & Qt::LeftButton) ||
        std::abs(event->position().x() - pressed_.x()) < QApplication::startDragDistance())
        return;
    dragged_ = true;
    setCursor(Qt::ClosedHandCursor);
}

void ColumnHead::mouseReleaseEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton)
        return;
    setCursor(Qt::PointingHandCursor);
    if (std::exchange(dragged_, false)) {
        const double columns = (event->position().x() - width() / 2.0) / width();
        Q_EMIT moved(static_cast<int>(std::lround(columns)));
    } else if (rect().contains(event->position().toPoint())) {
        Q_EMIT selected();
    }
}

void ColumnHead::keyPressEvent(QKeyEvent *event) {
    const bool moves = event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (moves && event->key() == Qt::Key_Left)
        Q_EMIT moved(-1);
    else if (moves && event->key() == Qt::Key_Right)
        Q_EMIT moved(1);
    else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return ||
             event->key() == Qt::Key_Enter)
        Q_EMIT selected();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
