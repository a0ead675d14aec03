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

void WeekStepper::setDaily(bool daily) {
    daily_ = daily;
    if (!daily && date_.isValid())
        setDate(monday());
    refresh();
}

void WeekStepper::setShort(bool shortened) {
    short_ = shortened;
    refresh();
}

QDate WeekStepper::monday() const {
    return date_.isValid() ? date_.addDays(1 - date_.dayOfWeek()) : QDate();
}

void WeekStepper::setMonday(QDate monday) {
    if (monday.isValid())
        setDate(monday.addDays(1 - monday.dayOfWeek()));
}

void WeekStepper::setDate(QDate date) {
    if (!date.isValid())
        return;
    if (!daily_)
        date = date.addDays(1 - date.dayOfWeek());
    if (first_.isValid() && date < first_)
        date = first_;
    if (last_.isValid() && date > last_.addDays(daily_ ? 6 : 0))
        date = last_;
    if (date == date_)
        return;
    const QDate week = monday();
    date_ = date;
    refresh();
    if (monday() != week)
        Q_EMIT mondayChanged(monday());
    Q_EMIT dateChanged(date_);
}

void WeekStepper::stepBy(int steps) {
    if (date_.isValid())
        setDate(date_.addDays((daily_ ? 1 : 7) * steps));
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
    const QString before = daily_ ? tr("Previous day") : tr("Previous week");
    const QString after = daily_ ? tr("Next day") : tr("Next week");
    back_->setToolTip(before);
    forward_->setToolTip(after);
    back_->setAccessibleName(before);
    forward_->setAccessibleName(after);
    const QDate last = last_.isValid() ? last_.addDays(daily_ ? 6 : 0) : QDate();
    back_->setEnabled(date_.isValid() && !(first_.isValid() && date_ <= first_));
    forward_->setEnabled(date_.isValid() && !(last.isValid() && date_ >= last));
    const Format format(locale());
    if (!daily_)
        label_->setText(short_ ? format.weekShort(date_) : format.week(date_));
    else if (short_)
        label_->setText(format.weekdayDate(date_));
    else
        label_->setText(date_.isValid()
                            ? QStringLiteral("%1, %2").arg(
                                  format.longWeekday(date_.dayOfWeek() - 1), format.date(date_))
                            : Format::dash());
    label_->setFont(theme.font(13, QFont::Medium));
    label_->setMinimumWidth(label_->sizeHint().width());
    setAccessibleName(label_->text());
}

} // namespace ui
