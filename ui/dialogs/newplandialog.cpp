// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newplandialog.h"

#include "app/tasks/newplan.h"
#include "model/time/holidays.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <map>

namespace ui {

namespace {

/// The zone that goes with a holiday region; the user can change it.
QString usualZone(const QString &region) {
    if (region.startsWith(QStringLiteral("DE")))
        return QStringLiteral("Europe/Berlin");
    static const std::map<QString, QString> zones{
        {QStringLiteral("AT"), QStringLiteral("Europe/Vienna")},
        {QStringLiteral("CH"), QStringLiteral("Europe/Zurich")},
        {QStringLiteral("GB-ENG"), QStringLiteral("Europe/London")},
        {QStringLiteral("US"), QStringLiteral("America/New_York")}};
    const auto found = zones.find(region);
    return found == zones.end() ? QStringLiteral("UTC") : found->second;
}

} // namespace

NewPlanDialog::NewPlanDialog(QWidget *parent) : QDialog(parent) {
    setWindowTitle(tr("New plan"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 20);
    form->setSpacing(12);
    name_ = new QLineEdit(tr("New plan"));
    region_ = new QComboBox;
    region_->addItem(tr("No public holidays"), QString());
    for (const auto &region : model::holidayRegions())
        region_->addItem(
            QString::fromUtf8(region.name.data(), static_cast<qsizetype>(region.name.size())),
            QString::fromLatin1(region.code.data(), static_cast<qsizetype>(region.code.size())));
    zone_ = new QComboBox;
    zone_->setEditable(true);
    zone_->setInsertPolicy(QComboBox::NoInsert);
    for (const auto &zone : application::zoneNames())
        zone_->addItem(text(zone));
    interval_ = new QComboBox;
    for (const int minutes : {15, 30, 60})
        interval_->addItem(tr("%1 minutes").arg(minutes), minutes);
    interval_->setCurrentIndex(1);
    form->addRow(tr("Name"), name_);
    form->addRow(tr("Public holidays"), region_);
    form->addRow(tr("Time zone"), zone_);
    form->addRow(tr("Interval"), interval_);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    create_ = buttons->addButton(tr("Create plan"), QDialogButtonBox::AcceptRole);
    create_->setProperty("primary", true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(region_, &QComboBox::currentIndexChanged, this,
            [this] { zone_->setCurrentText(usualZone(region_->currentData().toString())); });
    connect(name_, &QLineEdit::textChanged, this, &NewPlanDialog::refresh);
    connect(zone_, &QComboBox::currentTextChanged, this, &NewPlanDialog::refresh);
    region_->setCurrentIndex(region_->findData(QStringLiteral("DE-BY")));
    refresh();
}

void NewPlanDialog::refresh() {
    create_->setEnabled(!name_->text().trimmed().isEmpty() &&
                        zone_->findText(zone_->currentText()) >= 0);
}

model::Plan NewPlanDialog::plan() const {
    auto made =
        application::newPlan(utf8(name_->text().trimmed()), utf8(zone_->currentText()),
                             utf8(region_->currentData().toString()), toDate(QDate::currentDate()));
    if (!made)
        return {};
    made->interval = model::Minutes(interval_->currentData().toInt());
    return *made;
}

} // namespace ui
