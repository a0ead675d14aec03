// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paydialog.h"

#include "ui/text/words.h"
#include "ui/widgets/texts.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr double asInGeneral = -0.01;

QDoubleSpinBox *money(double value, const QString &currency, const char *name) {
    auto *edit = new QDoubleSpinBox;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setRange(0, 100000);
    edit->setDecimals(2);
    edit->setSuffix(u' ' + currency);
    edit->setValue(value);
    return edit;
}

QDoubleSpinBox *share(double value, double most, const char *name) {
    auto *edit = new QDoubleSpinBox;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setRange(0, 100 * most);
    edit->setDecimals(1);
    edit->setSuffix(QStringLiteral(" %"));
    edit->setValue(100 * value);
    return edit;
}

QTimeEdit *timeOfDay(model::Minutes value) {
    auto *edit = new QTimeEdit(QTime(0, 0).addSecs(60 * static_cast<int>(value.count())));
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    return edit;
}

model::Minutes minutesOf(const QTimeEdit *edit) {
    return model::Minutes(edit->time().hour() * 60 + edit->time().minute());
}

} // namespace

PayDialog::PayDialog(const model::Plan &plan, QWidget *parent) : QDialog(parent) {
    setWindowTitle(tr("Pay and values"));
    const model::PayRates &pay = plan.payRates;
    const QString currency = text(plan.currency);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setSpacing(12);
    auto *form = new QFormLayout;
    form->setSpacing(8);
    wage_ = money(pay.hourlyWage.major(), currency, "wage");
    onCosts_ = share(pay.onCosts, 5, "onCosts");
    night_ = share(pay.night, 10, "night");
    sunday_ = share(pay.sunday, 10, "sunday");
    holiday_ = share(pay.holiday, 10, "holiday");
    overtime_ = share(pay.overtime, 10, "overtime");
    nightFrom_ = timeOfDay(pay.nightFrom);
    nightTo_ = timeOfDay(pay.nightTo);
    contractHours_ = new QDoubleSpinBox;
    contractHours_->setRange(1, 168);
    contractHours_->setDecimals(1);
    contractHours_->setSuffix(QStringLiteral(" h"));
    contractHours_->setValue(pay.contractHours);
    planned_ = share(plan.shrinkage.planned, 0.6, "planned");
    unplanned_ = share(plan.shrinkage.unplanned, 0.39, "unplanned");
    form->addRow(tr("Base wage per paid hour"), wage_);
    form->addRow(tr("Employer’s on-costs"), onCosts_);
    form->addRow(tr("Night surcharge"), night_);
    form->addRow(tr("Night begins"), nightFrom_);
    form->addRow(tr("Night ends"), nightTo_);
    form->addRow(tr("Sunday surcharge"), sunday_);
    form->addRow(tr("Public-holiday surcharge"), holiday_);
    form->addRow(tr("Surcharge after closing time"), overtime_);
    form->addRow(tr("Full-time week"), contractHours_);
    form->addRow(tr("Planned absence"), planned_);
    form->addRow(tr("Unplanned absence"), unplanned_);
    lost_ = money(pay.lostContact.major(), currency, "lostContact");
    form->addRow(tr("Value of a lost contact"), lost_);
    for (const auto &channel : plan.channels) {
        const auto own = pay.lostContactOf.find(channel.channel.id);
        auto *edit = money(0, currency, "lostContactOf");
        edit->setMinimum(asInGeneral);
        edit->setSpecialValueText(tr("as above"));
        edit->setValue(own != pay.lostContactOf.end() ? own->second.major() : asInGeneral);
        lostOf_[channel.channel.id] = edit;
        form->addRow(tr("… of %1").arg(text(channel.channel.name)), edit);
    }
    rows->addLayout(form);
    auto *note = new TextLabel(
        tr("Surcharges are shares of the base wage: that of the night and, beside it, the "
           "higher one of Sunday and holiday. On-costs come on top."),
        Role::Caption, Ink::Text3);
    note->setWordWrap(true);
    rows->addWidget(note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

model::PayRates PayDialog::payRates() const {
    model::PayRates pay;
    pay.hourlyWage = model::Money::fromMajor(wage_->value());
    pay.onCosts = onCosts_->value() / 100;
    pay.night = night_->value() / 100;
    pay.sunday = sunday_->value() / 100;
    pay.holiday = holiday_->value() / 100;
    pay.overtime = overtime_->value() / 100;
    pay.nightFrom = minutesOf(nightFrom_);
    pay.nightTo = minutesOf(nightTo_);
    pay.contractHours = contractHours_->value();
    pay.lostContact = model::Money::fromMajor(lost_->value());
    for (const auto &[id, edit] : lostOf_)
        if (edit->value() >= 0)
            pay.lostContactOf[id] = model::Money::fromMajor(edit->value());
    return pay;
}

model::Shrinkage PayDialog::shrinkage() const {
    return {planned_->value() / 100, unplanned_->value() / 100};
}

} // namespace ui
