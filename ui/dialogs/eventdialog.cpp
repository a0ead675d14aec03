// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/eventdialog.h"

#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

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

EventDialog::EventDialog(QDate day, const model::SpecialDay &special, QWidget *parent)
    : QDialog(parent) {
    setWindowTitle(Format().longDate(day));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 20);
    form->setSpacing(12);
    name_ = new QLineEdit(text(special.name));
    name_->setObjectName(QStringLiteral("eventName"));
    name_->setMinimumWidth(240);
    kind_ = new QComboBox;
    kind_->setObjectName(QStringLiteral("eventKind"));
    using Kind = model::DayKind;
    for (const Kind kind : {Kind::Event, Kind::Holiday, Kind::Eve, Kind::Closed, Kind::Ordinary})
        kind_->addItem(dayKindName(kind), static_cast<int>(kind));
    if (special.kind != Kind::Ordinary)
        kind_->setCurrentIndex(kind_->findData(static_cast<int>(special.kind)));
    form->addRow(tr("Name"), name_);
    form->addRow(tr("The day is"), kind_);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    keep_ = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    keep_->setProperty("primary", true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(name_, &QLineEdit::textChanged, this, &EventDialog::refresh);
    connect(kind_, &QComboBox::currentIndexChanged, this, &EventDialog::refresh);
    refresh();
}

void EventDialog::refresh() {
    const bool ordinary = special().kind == model::DayKind::Ordinary;
    name_->setEnabled(!ordinary);
    keep_->setEnabled(ordinary || !name_->text().trimmed().isEmpty());
}

model::SpecialDay EventDialog::special() const {
    const auto kind = static_cast<model::DayKind>(kind_->currentData().toInt());
    if (kind == model::DayKind::Ordinary)
        return {};
    return {kind, utf8(name_->text().trimmed())};
}

} // namespace ui
