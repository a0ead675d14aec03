// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/analoguedialog.h"

#include "ui/text/words.h"
#include "ui/theme/channelhue.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/valuefield.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

#include <algorithm>

namespace ui {

AnalogueDialog::AnalogueDialog(const model::Plan &plan, const model::ChannelPlan &channel,
                               QWidget *parent)
    : QDialog(parent), plan_(plan) {
    setWindowTitle(tr("Forecast %1 like another channel").arg(text(channel.channel.name)));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 20);
    form->setSpacing(12);
    like_ = new QComboBox;
    like_->setObjectName(QStringLiteral("analogueLike"));
    like_->setMinimumWidth(220);
    like_->addItem(tr("none"), 0);
    for (const auto &other : plan.channels)
        if (other.channel.id != channel.channel.id && !other.history->isEmpty())
            like_->addItem(channelIcon(Theme::of(this), hueOf(other.channel.medium)),
                           text(other.channel.name), other.channel.id);
    perDay_ = new NumberEdit;
    perDay_->setObjectName(QStringLiteral("analoguePerDay"));
    perDay_->setRange(0, 1e6);
    perDay_->setSpecialValueText(tr("from what came so far"));
    if (channel.analogue) {
        like_->setCurrentIndex(std::max(0, like_->findData(channel.analogue->channel)));
        perDay_->setValue(channel.analogue->contactsPerDay.value_or(0));
    } else if (like_->count() > 1) {
        like_->setCurrentIndex(1);
    }
    form->addRow(tr("Like"), like_);
    customers_ = new NumberEdit;
    customers_->setObjectName(QStringLiteral("analogueCustomers"));
    customers_->setRange(0, 1e9);
    customers_->setSpecialValueText(tr("not known"));
    perCustomer_ = new NumberEdit;
    perCustomer_->setObjectName(QStringLiteral("analoguePerCustomer"));
    perCustomer_->setDecimals(2);
    perCustomer_->setRange(0, 1e3);
    perCustomer_->setSpecialValueText(tr("not known"));
    form->addRow(tr("Customers"), customers_);
    form->addRow(tr("Contacts of one in a month"), perCustomer_);
    form->addRow(tr("Contacts on a mean open day"), perDay_);
    for (NumberEdit *field : {customers_, perCustomer_, perDay_})
        field->setMinimumWidth(220); // what stands there for no figure is longer than one
    for (NumberEdit *driver : {customers_, perCustomer_})
        connect(driver, &QDoubleSpinBox::valueChanged, this, &AnalogueDialog::reckonPerDay);
    connect(like_, &QComboBox::currentIndexChanged, this, &AnalogueDialog::reckonPerDay);
    auto *note = new TextLabel(tr("Weekdays, hours and holidays of the other channel, at this "
                                  "volume. Once two weeks of its own have come, they alone count."),
                               Role::Small, Ink::Text2);
    note->setWordWrap(true);
    form->addRow(note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole)->setProperty("primary", true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// With both drivers known they say how many come; by hand it is what the planner last put there.
void AnalogueDialog::reckonPerDay() {
    const model::ContactDrivers drivers{customers_->value(), perCustomer_->value()};
    if (!(drivers.customers > 0 && drivers.contactsPerMonth > 0))
        return;
    const int id = like_->currentData().toInt();
    const auto like = std::find_if(plan_.channels.begin(), plan_.channels.end(),
                                   [id](const auto &one) { return one.channel.id == id; });
    perDay_->setValue(model::contactsPerOpenDay(
        drivers, like != plan_.channels.end() ? *like->history : model::ContactHistory(),
        plan_.calendar));
}

std::optional<model::ForecastAnalogue> AnalogueDialog::analogue() const {
    const int channel = like_->currentData().toInt();
    if (like_->currentIndex() <= 0)
        return std::nullopt;
    return model::ForecastAnalogue{channel, perDay_->value() > 0 ? std::optional(perDay_->value())
                                                                 : std::nullopt};
}

} // namespace ui
