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

namespace ui {

AnalogueDialog::AnalogueDialog(const model::Plan &plan, const model::ChannelPlan &channel,
                               QWidget *parent)
    : QDialog(parent) {
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
    form->addRow(tr("Contacts on a mean open day"), perDay_);
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

std::optional<model::ForecastAnalogue> AnalogueDialog::analogue() const {
    const int channel = like_->currentData().toInt();
    if (like_->currentIndex() <= 0)
        return std::nullopt;
    return model::ForecastAnalogue{channel, perDay_->value() > 0 ? std::optional(perDay_->value())
                                                                 : std::nullopt};
}

} // namespace ui
