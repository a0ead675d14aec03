// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace ui {

EmptyState::EmptyState(const QString &icon, QWidget *parent)
    : QWidget(parent), iconName_(icon), icon_(new QLabel), title_(new TextLabel(Role::Verdict)),
      text_(new TextLabel(Role::Body, Ink::Text2)), hint_(new TextLabel(Role::Small, Ink::Text2)),
      buttons_(new QHBoxLayout) {
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addStretch(2);
    layout->addWidget(icon_, 0, Qt::AlignHCenter);
    layout->addSpacing(12);
    layout->addWidget(title_, 0, Qt::AlignHCenter);
    text_->setAlignment(Qt::AlignHCenter);
    text_->setWordWrap(true);
    text_->setFixedWidth(360);
    layout->addWidget(text_, 0, Qt::AlignHCenter);
    layout->addSpacing(14);
    buttons_->setSpacing(10);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(buttons_);
    row->addStretch();
    layout->addLayout(row);
    layout->addSpacing(10);
    layout->addWidget(hint_, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    icon_->setPixmap(Theme::of(this).pixmap(iconName_, Ink::Text3, 40, devicePixelRatioF()));
}

void EmptyState::setTexts(const QString &title, const QString &text, const QString &hint) {
    title_->setText(title);
    text_->setText(text);
    // A centred label does not pass its height for this width on to the layout.
    text_->setMinimumHeight(std::max(0, text_->heightForWidth(text_->width())));
    hint_->setText(hint);
}

QPushButton *EmptyState::addButton(const QString &text, const QString &icon, bool primary) {
    QPushButton *button = makeButton(text, icon, primary, this);
    buttons_->addWidget(button);
    return button;
}

void EmptyState::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        icon_->setPixmap(Theme::of(this).pixmap(iconName_, Ink::Text3, 40, devicePixelRatioF()));
}

} // namespace ui
