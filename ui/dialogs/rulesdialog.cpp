// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rulesdialog.h"

#include "ui/tables/ruletable.h"
#include "ui/text/words.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/texttable.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

RulesDialog::RulesDialog(const model::WorkingTimeLaw &law, QWidget *parent) : QDialog(parent) {
    setWindowTitle(tr("Working-time rules"));
    resize(680, 560);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 18, 20, 16);
    rows->setSpacing(10);
    auto *note = new TextLabel(tr("The program reminds of these rules. It is no legal advice: "
                                  "collective agreements and permits may say otherwise."),
                               Role::Small, Ink::Text2);
    note->setWordWrap(true);
    rows->addWidget(note);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setLabelAlignment(Qt::AlignLeft);
    pack_ = new QComboBox;
    pack_->setObjectName(QStringLiteral("pack"));
    pack_->addItem(tr("Germany (ArbZG)"), QStringLiteral("DE-ArbZG"));
    pack_->addItem(tr("European minimum (2003/88/EC)"), QStringLiteral("EU-minimum"));
    pack_->addItem(tr("Contracts only"), QStringLiteral("none"));
    pack_->setCurrentIndex(std::max(0, pack_->findData(text(law.pack))));
    form->addRow(tr("Law"), pack_);
    sundays_ = new QLineEdit(text(law.sundayBasis));
    sundays_->setObjectName(QStringLiteral("sundayBasis"));
    sundays_->setPlaceholderText(tr("nothing: nobody may work on them"));
    form->addRow(tr("Sundays and holidays are allowed by"), sundays_);
    rows->addLayout(form);
    table_ = new RuleTable(this);
    table_->show(law);
    QTableView *view = makeTableView(table_);
    view->setObjectName(QStringLiteral("rules"));
    view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                          QAbstractItemView::AnyKeyPressed);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    view->setAccessibleName(windowTitle());
    view->horizontalHeader()->setSectionResizeMode(RuleTable::Name, QHeaderView::Stretch);
    view->setColumnWidth(RuleTable::Limit, 80);
    view->setColumnWidth(RuleTable::Severity, 120);
    view->setColumnWidth(RuleTable::Source, 130);
    rows->addWidget(view, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Use these rules"));
    buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(pack_, &QComboBox::activated, this, [this] {
        if (auto other = model::workingTimeLaw(utf8(pack_->currentData().toString())))
            table_->show(std::move(*other));
    });
}

model::WorkingTimeLaw RulesDialog::law() const {
    model::WorkingTimeLaw chosen = table_->law();
    chosen.sundayBasis = utf8(sundays_->text().trimmed());
    return chosen;
}

} // namespace ui
