// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/stretchdialog.h"

#include "ui/text/words.h"
#include "ui/widgets/texts.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace ui {

StretchDialog::StretchDialog(What what, const QString &channel, Days asked, Days known,
                             QWidget *parent)
    : QDialog(parent), what_(what) {
    const bool isLevel = what == What::Level;
    setWindowTitle(isLevel ? tr("Another level of %1").arg(channel)
                           : tr("Leave days of %1 out").arg(channel));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 20);
    form->setSpacing(12);
    const auto dateEdit = [&](QDate day, const char *name) {
        auto *edit = new QDateEdit(day);
        edit->setObjectName(QString::fromLatin1(name));
        edit->setCalendarPopup(true);
        edit->setDateRange(known.first, known.last);
        return edit;
    };
    first_ = dateEdit(asked.first, "stretchFirst");
    form->addRow(tr("From"), first_);
    if (!isLevel) {
        last_ = dateEdit(asked.last, "stretchLast");
        form->addRow(tr("Until"), last_);
        connect(first_, &QDateEdit::dateChanged, this, [this](QDate first) {
            last_->setMinimumDate(first); // moves it along
        });
        last_->setMinimumDate(first_->date());
    }
    because_ = new QLineEdit;
    because_->setObjectName(QStringLiteral("stretchBecause"));
    because_->setMinimumWidth(300);
    because_->setPlaceholderText(isLevel ? tr("e.g. a new customer") : tr("e.g. an outage"));
    form->addRow(tr("Because"), because_);
    auto *note = new TextLabel(
        isLevel ? tr("From this day on the forecast learns the new level anew and at once; what "
                     "came before still tells of weekdays, hours and holidays.")
                : tr("The counts stay in the history; the forecast does not learn from them."),
        Role::Small, Ink::Text2);
    note->setWordWrap(true);
    form->addRow(note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole)->setProperty("primary", true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

model::Correction StretchDialog::correction(const model::Calendar &calendar) const {
    const QDate last = last_ ? std::max(first_->date(), last_->date()) : first_->date();
    return {{calendar.rangeOf(toDate(first_->date())).begin, calendar.rangeOf(toDate(last)).end},
            what_ == What::Level ? model::Correction::Reason::LevelShift
                                 : model::Correction::Reason::Event,
            utf8(because_->text().trimmed())};
}

} // namespace ui
