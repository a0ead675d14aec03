// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/viewhead.h"

#include "ui/theme/theme.h"
#include "ui/widgets/scenariobadge.h"
#include "ui/widgets/texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

ViewHead::ViewHead(QWidget *parent)
    : QWidget(parent), back_(new QToolButton), badge_(new ScenarioBadge),
      name_(new ElidedLabel(Role::Card)), layout_(new QHBoxLayout(this)) {
    back_->setProperty("role", "flat");
    back_->setObjectName(QStringLiteral("back"));
    back_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(8);
    layout_->addWidget(back_);
    layout_->addSpacing(4);
    layout_->addWidget(badge_);
    layout_->addWidget(name_, 1);
    connect(back_, &QToolButton::clicked, this, &ViewHead::back);
}

void ViewHead::setBackText(const QString &text) { back_->setText(text); }

void ViewHead::show(const QString &letter, bool chosen, const QString &name) {
    badge_->show(letter, chosen);
    name_->setText(name);
}

void ViewHead::addWidget(QWidget *widget) { layout_->addWidget(widget); }

void ViewHead::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        back_->setIcon(Theme::of(this).icon(QStringLiteral("chevron-left")));
}

} // namespace ui
