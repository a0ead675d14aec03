// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/overridedialog.h"

#include "ui/text/overridetext.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ui {

namespace {

enum Kind { Percent, Contacts };

/// The instant of a reading of the local clock.
model::Instant instantOf(const QDateTime &local, const model::Calendar &calendar) {
    const model::LocalTime midnight(toDate(local.date()));
    return calendar.zone.firstInstantOf(
        midnight + std::chrono::minutes(local.time().hour() * 60 + local.time().minute()));
}

} // namespace

OverrideDialog::OverrideDialog(std::vector<model::Override> overrides,
                               const model::Calendar &calendar, QDate firstDay, QWidget *parent)
    : QDialog(parent), overrides_(std::move(overrides)), calendar_(calendar) {
    setWindowTitle(tr("Override the forecast"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setSpacing(12);
    list_ = new QListWidget;
    list_->setObjectName(QStringLiteral("overrides"));
    list_->setAccessibleName(tr("Overrides"));
    list_->setMinimumSize(460, 110);
    rows->addWidget(list_);
    remove_ = new QPushButton(tr("Take back"));
    remove_->setObjectName(QStringLiteral("takeBack"));
    rows->addWidget(remove_, 0, Qt::AlignLeft);
    auto *form = new QFormLayout;
    form->setSpacing(12);
    begin_ = new QDateTimeEdit(firstDay.startOfDay());
    begin_->setObjectName(QStringLiteral("overrideBegin"));
    end_ = new QDateTimeEdit(firstDay.addDays(1).startOfDay());
    end_->setObjectName(QStringLiteral("overrideEnd"));
    for (QDateTimeEdit *edit : {begin_, end_})
        edit->setCalendarPopup(true);
    kind_ = new QComboBox;
    kind_->setObjectName(QStringLiteral("overrideKind"));
    kind_->addItem(tr("Change in per cent"), Percent);
    kind_->addItem(tr("Contacts in all"), Contacts);
    figure_ = new QDoubleSpinBox;
    figure_->setObjectName(QStringLiteral("overrideFigure"));
    figure_->setDecimals(0);
    reason_ = new QLineEdit;
    reason_->setObjectName(QStringLiteral("overrideReason"));
    form->addRow(tr("From"), begin_);
    form->addRow(tr("Until"), end_);
    form->addRow(tr("What"), kind_);
    form->addRow(tr("Figure"), figure_);
    form->addRow(tr("Reason"), reason_);
    rows->addLayout(form);
    add_ = new QPushButton(tr("Add"));
    add_->setObjectName(QStringLiteral("addOverride"));
    rows->addWidget(add_, 0, Qt::AlignLeft);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole)->setProperty("primary", true);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(add_, &QPushButton::clicked, this, &OverrideDialog::add);
    connect(remove_, &QPushButton::clicked, this, &OverrideDialog::remove);
    connect(reason_, &QLineEdit::textChanged, this, &OverrideDialog::refresh);
    connect(begin_, &QDateTimeEdit::dateTimeChanged, this, &OverrideDialog::refresh);
    connect(end_, &QDateTimeEdit::dateTimeChanged, this, &OverrideDialog::refresh);
    connect(list_, &QListWidget::currentRowChanged, this, &OverrideDialog::refresh);
    connect(kind_, &QComboBox::currentIndexChanged, this, &OverrideDialog::refresh);
    for (const model::Override &change : overrides_)
        list_->addItem(overrideText(change, calendar_));
    refresh();
}

model::Override OverrideDialog::typed() const {
    model::Override change;
    change.range = {instantOf(begin_->dateTime(), calendar_),
                    instantOf(end_->dateTime(), calendar_)};
    if (kind_->currentData().toInt() == Contacts)
        change.total = figure_->value();
    else
        change.factor = 1 + figure_->value() / 100;
    change.reason = utf8(reason_->text().trimmed());
    return change;
}

void OverrideDialog::add() {
    overrides_.push_back(typed());
    list_->addItem(overrideText(overrides_.back(), calendar_));
    reason_->clear();
}

void OverrideDialog::remove() {
    const int row = list_->currentRow();
    if (row < 0)
        return;
    overrides_.erase(overrides_.begin() + row);
    delete list_->takeItem(row);
    refresh();
}

void OverrideDialog::refresh() {
    if (kind_->currentData().toInt() == Contacts)
        figure_->setRange(0, 1e9);
    else
        figure_->setRange(-100, 1000);
    // Whoever reads the plan later wants to know why.
    add_->setEnabled(begin_->dateTime() < end_->dateTime() && !reason_->text().trimmed().isEmpty());
    remove_->setEnabled(list_->currentRow() >= 0);
}

} // namespace ui
