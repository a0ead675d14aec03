// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/weekstepper.h"

#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

WeekStepper::WeekStepper(QWidget *parent)
    : QFrame(parent), back_(new QToolButton), forward_(new QToolButton),
      label_(new TextLabel(Role::Body)) {
    setObjectName(QStringLiteral("stepper"));
    setFixedHeight(30);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(back_);
    layout->addWidget(label_, 1);
    layout->addWidget(forward_);
    label_->setObjectName(QStringLiteral("stepperLabel"));
    label_->setAlignment(Qt::AlignCenter);
    for (QToolButton *button : {back_, forward_}) {
        button->setProperty("role", "step");
        button->setIconSize({14, 14});
        button->setAutoRepeat(true);
        button->setFixedSize(30, 28);
    }
    connect(back_, &QToolButton::clicked, this, [this] { stepBy(-1); });
    connect(forward_, &QToolButton::clicked, this, [this] { stepBy(1); });
    refresh();
}

void WeekStepper::setRange(QDate firstMonday, QDate lastMonday) {
    first_ = firstMonday;
    last_ = lastMonday;
    refresh();
}

void WeekStepper::setMonday(QDate monday) {
    if (!monday.isValid())
        return;
    monday = monday.addDays(1 - monday.dayOfWeek());
    if (first_.isValid() && monday < first_)
        monday = first_;
    if (last_.isValid() && monday > last_)
        monday = last_;
    if (monday == monday_)
        return;
    monday_ = monday;
    refresh();
    Q_EMIT mondayChanged(monday_);
}

void WeekStepper::stepBy(int weeks) {
    if (monday_.isValid())
        setMonday(monday_.addDays(7 * weeks));
}

void WeekStepper::changeEvent(QEvent *event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange ||
        event->type() == QEvent::StyleChange)
        refresh();
}

void WeekStepper::refresh() {
    const Theme theme = Theme::of(this);
    back_->setIcon(theme.icon(QStringLiteral("chevron-left"), Ink::Text2));
    forward_->setIcon(theme.icon(QStringLiteral("chevron-right"), Ink::Text2));
    back_->setToolTip(tr("Previous week"));
    forward_->setToolTip(tr("Next week"));
    back_->setAccessibleName(tr("Previous week"));
    forward_->setAccessibleName(tr("Next week"));
    back_->setEnabled(monday_.isValid() && !(first_.isValid() && monday_ <= first_));
    forward_->setEnabled(monday_.isValid() && !(last_.isValid() && monday_ >= last_));
    label_->setText(Format(locale()).week(monday_));
    label_->setFont(theme.font(13, QFont::Medium));
    label_->setMinimumWidth(label_->sizeHint().width());
    setAccessibleName(label_->text());
}

} // namespace ui
