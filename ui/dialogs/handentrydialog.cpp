// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/handentrydialog.h"

#include "app/history/handentry.h"
#include "app/tasks/importhistory.h"
#include "ui/tables/handentrytable.h"
#include "ui/text/mediumname.h"
#include "ui/text/words.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/texttable.h"
#include "ui/widgets/weekstepper.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

HandEntryDialog::HandEntryDialog(model::Plan plan, const QString &channel, QDate monday,
                                 QWidget *parent)
    : FormDialog(parent), plan_(std::move(plan)), channelShown_(channel), mondayShown_(monday) {
    setWindowTitle(tr("Add by hand"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setSpacing(12);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    channel_ = new QComboBox;
    channel_->setObjectName(QStringLiteral("handChannel"));
    channel_->setAccessibleName(tr("Channel"));
    channel_->setEditable(true);
    channel_->setInsertPolicy(QComboBox::NoInsert);
    channel_->setMinimumWidth(180);
    for (const auto &each : plan_.channels)
        channel_->addItem(text(each.channel.name));
    channel_->setEditText(channel);
    medium_ = new QComboBox;
    medium_->setAccessibleName(tr("Kind of channel"));
    for (const auto medium : {model::Medium::Phone, model::Medium::Email, model::Medium::Social,
                              model::Medium::Chat, model::Medium::Other})
        medium_->addItem(mediumName(medium), static_cast<int>(medium));
    week_ = new WeekStepper;
    week_->setMonday(monday);
    top->addWidget(channel_);
    top->addWidget(medium_);
    top->addStretch();
    top->addWidget(week_);
    rows->addLayout(top);
    table_ = new HandEntryTable(this);
    view_ = makeTableView(table_);
    view_->setObjectName(QStringLiteral("handTable"));
    view_->setAccessibleName(tr("Contacts of the week"));
    view_->setEditTriggers(QAbstractItemView::AllEditTriggers);
    view_->verticalHeader()->show();
    view_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    view_->setMinimumSize(640, 420);
    view_->installEventFilter(this);
    rows->addWidget(view_, 1);
    note_ = new TextLabel(Role::Small, Ink::Text2);
    note_->setObjectName(QStringLiteral("handNote"));
    note_->setWordWrap(true);
    rows->addWidget(note_);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    keep_ = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    keep_->setObjectName(QStringLiteral("handKeep"));
    keep_->setProperty("primary", true);
    keep_->setAutoDefault(false); // Return ends a cell, not the dialog
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &HandEntryDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(channel_, &QComboBox::textActivated, this, &HandEntryDialog::chooseChannel);
    connect(channel_->lineEdit(), &QLineEdit::editingFinished, this,
            &HandEntryDialog::chooseChannel);
    connect(channel_->lineEdit(), &QLineEdit::textEdited, this, &HandEntryDialog::nameNewChannel);
    connect(week_, &WeekStepper::mondayChanged, this, &HandEntryDialog::chooseWeek);
    connect(table_, &HandEntryTable::edited, this, &HandEntryDialog::refresh);
    showWeek();
}

void HandEntryDialog::chooseChannel() {
    const QString name = channel_->currentText().trimmed();
    if (name == channelShown_)
        return;
    keepWeek();
    channelShown_ = name;
    showWeek();
}

/// A new channel's name is being typed: what stands in the table is for it.
void HandEntryDialog::nameNewChannel() {
    const QString name = channel_->currentText().trimmed();
    if (isKnown(channelShown_) || isKnown(name))
        return;
    channelShown_ = name;
    showMedium();
    refresh();
}

bool HandEntryDialog::isKnown(const QString &channel) const {
    return plan_.channel(std::string_view(utf8(channel))) != nullptr;
}

void HandEntryDialog::chooseWeek(QDate monday) {
    keepWeek();
    mondayShown_ = monday;
    showWeek();
}

void HandEntryDialog::keepWeek() {
    if (!table_->isChanged() || channelShown_.isEmpty())
        return;
    plan_ = application::withHistoryOfWeek(
        std::move(plan_), utf8(channelShown_),
        static_cast<model::Medium>(medium_->currentData().toInt()), table_->week());
}

void HandEntryDialog::showWeek() {
    table_->show(application::historyOfWeek(plan_, utf8(channelShown_), toDate(mondayShown_)),
                 plan_.calendar);
    showMedium();
    refresh();
}

void HandEntryDialog::showMedium() {
    const std::string name = utf8(channelShown_);
    const auto *known = plan_.channel(std::string_view(name));
    const auto medium = known ? known->channel.medium : application::mediumOf(name);
    medium_->setCurrentIndex(medium_->findData(static_cast<int>(medium)));
    medium_->setEnabled(known == nullptr);
}

void HandEntryDialog::refresh() {
    const int problems = table_->problems();
    // Turning the page would lose what cannot be read.
    week_->setEnabled(problems == 0);
    channel_->setEnabled(problems == 0);
    view_->setEnabled(!channelShown_.isEmpty());
    keep_->setEnabled(problems == 0 && !channelShown_.isEmpty());
    note_->setInk(problems > 0 ? Ink::Alert : Ink::Text2);
    note_->setText(problems > 0 ? table_->firstProblem()
                   : channelShown_.isEmpty()
                       ? tr("Name a channel first.")
                       : tr("Type, or paste columns from a spreadsheet. An empty row is missing, "
                            "not zero."));
}

void HandEntryDialog::accept() {
    if (!keep_->isEnabled())
        return;
    keepWeek();
    QDialog::accept();
}

bool HandEntryDialog::eventFilter(QObject *watched, QEvent *event) {
    if (watched == view_ && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Paste)) {
            table_->paste(view_->currentIndex(), QApplication::clipboard()->text());
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            table_->clear(view_->selectionModel()->selectedIndexes());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace ui
