// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/eventdialog.h"

#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/widgets/valuefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <cmath>

namespace ui {

QString dayKindName(model::DayKind kind) {
    switch (kind) {
    case model::DayKind::Ordinary:
        return QCoreApplication::translate("DayKind", "ordinary day");
    case model::DayKind::Holiday:
        return QCoreApplication::translate("DayKind", "public holiday");
    case model::DayKind::Eve:
        return QCoreApplication::translate("DayKind", "half day");
    case model::DayKind::Event:
        return QCoreApplication::translate("DayKind", "event");
    case model::DayKind::Closed:
        return QCoreApplication::translate("DayKind", "closed");
    }
    return {};
}

EventDialog::EventDialog(QDate day, const model::SpecialDay &special,
                         const std::optional<model::EventEffect> &effect, const QString &channel,
                         QWidget *parent)
    : QDialog(parent), day_(day) {
    setWindowTitle(Format().longDate(day));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 20);
    form->setSpacing(12);
    name_ = new QLineEdit(text(special.name));
    name_->setObjectName(QStringLiteral("eventName"));
    name_->setMinimumWidth(280);
    kind_ = new QComboBox;
    kind_->setObjectName(QStringLiteral("eventKind"));
    using Kind = model::DayKind;
    for (const Kind kind : {Kind::Event, Kind::Holiday, Kind::Eve, Kind::Closed, Kind::Ordinary})
        kind_->addItem(dayKindName(kind), static_cast<int>(kind));
    if (special.kind != Kind::Ordinary)
        kind_->setCurrentIndex(kind_->findData(static_cast<int>(special.kind)));
    lastDay_ = new QDateEdit(day);
    lastDay_->setObjectName(QStringLiteral("eventLastDay"));
    lastDay_->setCalendarPopup(true);
    lastDay_->setDateRange(day, day.addDays(60));
    form->addRow(tr("Name"), name_);
    form->addRow(tr("The day is"), kind_);
    form->addRow(tr("Until"), lastDay_);
    effect_ = new QComboBox;
    effect_->setObjectName(QStringLiteral("eventEffect"));
    effect_->addItems({tr("learned from earlier ones"), tr("as typed")});
    effect_->setCurrentIndex(effect ? 1 : 0);
    uplift_ = new NumberEdit(NumberEdit::Kind::Percent);
    uplift_->setObjectName(QStringLiteral("eventUplift"));
    uplift_->setRange(-95, 1000);
    uplift_->setDecimals(0);
    uplift_->setValue(effect ? 100 * effect->uplift : 20);
    fading_ = new QSpinBox;
    fading_->setObjectName(QStringLiteral("eventFading"));
    fading_->setRange(0, 60);
    fading_->setSpecialValueText(tr("ends with the event"));
    fading_->setValue(effect ? static_cast<int>(std::lround(effect->fadingDays)) : 0);
    fading_->setToolTip(tr("Days in which what remains afterwards falls to 37%"));
    allChannels_ = new QCheckBox(tr("in all channels, not only in %1").arg(channel));
    allChannels_->setObjectName(QStringLiteral("eventAllChannels"));
    form->addRow(tr("Effect"), effect_);
    form->addRow(tr("Contacts"), uplift_);
    form->addRow(tr("Fades in days"), fading_);
    form->addRow(QString(), allChannels_);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    keep_ = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    keep_->setProperty("primary", true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(name_, &QLineEdit::textChanged, this, &EventDialog::refresh);
    connect(kind_, &QComboBox::currentIndexChanged, this, &EventDialog::refresh);
    connect(effect_, &QComboBox::currentIndexChanged, this, &EventDialog::refresh);
    refresh();
}

void EventDialog::setLastDay(QDate day) { lastDay_->setDate(day); }

model::DayKind EventDialog::kind() const {
    return static_cast<model::DayKind>(kind_->currentData().toInt());
}

void EventDialog::refresh() {
    const bool ordinary = kind() == model::DayKind::Ordinary;
    name_->setEnabled(!ordinary);
    const bool isEvent = kind() == model::DayKind::Event;
    const bool typed = isEvent && effect_->currentIndex() == 1;
    effect_->setEnabled(isEvent);
    allChannels_->setEnabled(isEvent);
    for (QWidget *field : std::initializer_list<QWidget *>{uplift_, fading_})
        field->setEnabled(typed);
    keep_->setEnabled(ordinary || !name_->text().trimmed().isEmpty());
}

EventDialog::Event EventDialog::event() const {
    Event event;
    event.lastDay = lastDay_->date();
    if (kind() == model::DayKind::Ordinary)
        return event;
    event.special = {kind(), utf8(name_->text().trimmed())};
    event.allChannels = allChannels_->isChecked();
    if (kind() == model::DayKind::Event && effect_->currentIndex() == 1)
        event.effect = {event.special.name, uplift_->value() / 100,
                        static_cast<double>(fading_->value())};
    return event;
}

} // namespace ui
