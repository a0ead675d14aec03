// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/closedhoursdialog.h"

#include "ui/text/words.h"
#include "ui/widgets/texts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr double leastVolume = 0.001; ///< below, a range has no width
constexpr double mostSpread = 100;

QDoubleSpinBox *percent(const char *name, double most) {
    auto *edit = new QDoubleSpinBox;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setRange(0, most);
    edit->setDecimals(1);
    edit->setSuffix(QStringLiteral(" %"));
    return edit;
}

} // namespace

ClosedHoursDialog::ClosedHoursDialog(const model::Plan &plan, int channelId, QWidget *parent)
    : QDialog(parent), plan_(plan) {
    setWindowTitle(tr("Demand while closed"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setSpacing(12);
    channel_ = new QComboBox;
    channel_->setObjectName(QStringLiteral("demandChannel"));
    for (const auto &channel : plan.channels) {
        channel_->addItem(text(channel.channel.name), channel.channel.id);
        demand_[channel.channel.id] = channel.closedHours;
    }
    channel_->setCurrentIndex(std::max(0, channel_->findData(channelId)));
    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(tr("Channel"), channel_);
    source_ = new QComboBox;
    source_->setObjectName(QStringLiteral("demandSource"));
    source_->addItems({tr("as counted"), tr("shape of another channel"), tr("a share I assume")});
    form->addRow(tr("In hours nobody counted"), source_);
    lender_ = new QComboBox;
    lender_->setObjectName(QStringLiteral("demandLender"));
    form->addRow(tr("Shape of"), lender_);
    volumeName_ = new TextLabel;
    volume_ = percent("demandVolume", 1000);
    form->addRow(volumeName_, volume_);
    low_ = percent("demandLow", 1000);
    high_ = percent("demandHigh", 100000);
    form->addRow(tr("… at least"), low_);
    form->addRow(tr("… at most"), high_);
    counted_ = percent("demandCounted", 100);
    form->addRow(tr("Of them counted again by day"), counted_);
    rows->addLayout(form);
    note_ = new TextLabel(Role::Caption, Ink::Text3);
    note_->setWordWrap(true);
    rows->addWidget(note_);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    rows->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(channel_, &QComboBox::currentIndexChanged, this, [this] { showDemand(); });
    connect(source_, &QComboBox::activated, this, [this](int source) {
        shown().source = static_cast<model::DemandSource>(source);
        showDemand();
    });
    connect(lender_, &QComboBox::activated, this,
            [this] { shown().borrowedFrom = lender_->currentData().toInt(); });
    const auto edited = [this](QDoubleSpinBox *edit, auto change) {
        connect(edit, &QDoubleSpinBox::valueChanged, this, [this, change](double value) {
            if (updating_ || plan_.channels.empty())
                return;
            change(value / 100);
            showRange();
        });
    };
    edited(volume_, [this](double value) { volume() = value; });
    // One factor to both sides: the other end follows.
    edited(low_, [this](double value) {
        shown().spread = std::clamp(volume() / std::max(value, leastVolume), 1.0, mostSpread);
    });
    edited(high_, [this](double value) {
        shown().spread = std::clamp(value / std::max(volume(), leastVolume), 1.0, mostSpread);
    });
    edited(counted_, [this](double value) { shown().retriesCounted = value; });
    showDemand();
}

model::ClosedHoursDemand &ClosedHoursDialog::shown() {
    return demand_[channel_->currentData().toInt()];
}

double &ClosedHoursDialog::volume() {
    model::ClosedHoursDemand &closed = shown();
    return closed.source == model::DemandSource::Assumed ? closed.assumedShare : closed.reach;
}

void ClosedHoursDialog::showDemand() {
    const model::ClosedHoursDemand &closed = shown();
    const bool borrowed = closed.source == model::DemandSource::Borrowed;
    const bool known = closed.source == model::DemandSource::Observed;
    const int own = channel_->currentData().toInt();
    source_->setCurrentIndex(static_cast<int>(closed.source));
    lender_->clear();
    lender_->addItem(tr("the first channel counted all week"), 0);
    for (const auto &channel : plan_.channels)
        if (channel.channel.id != own)
            lender_->addItem(text(channel.channel.name), channel.channel.id);
    lender_->setCurrentIndex(std::max(0, lender_->findData(closed.borrowedFrom)));
    lender_->setEnabled(borrowed);
    volumeName_->setText(borrowed ? tr("Contacts, of that channel’s proportion")
                                  : tr("Contacts, of those in open hours"));
    note_->setText(known ? tr("Where nobody counted, nobody is thought to have called.")
                         : tr("Where it could be checked, the truth lay between a factor of 2.5 "
                              "less and more in four cases of five."));
    updating_ = true;
    volume_->setMaximum(borrowed ? 100 : 1000);
    updating_ = false;
    for (QWidget *widget : std::initializer_list<QWidget *>{volume_, low_, high_, counted_})
        widget->setEnabled(!known);
    showRange();
}

void ClosedHoursDialog::showRange() {
    updating_ = true;
    const model::ClosedHoursDemand &closed = shown();
    const double value = volume();
    const auto set = [](QDoubleSpinBox *edit, double share) {
        if (!edit->hasFocus())
            edit->setValue(100 * share);
    };
    set(volume_, value);
    set(low_, value / closed.spread);
    set(high_, value * closed.spread);
    set(counted_, closed.retriesCounted);
    updating_ = false;
}

} // namespace ui
