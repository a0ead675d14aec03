// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shiftinspector.h"

#include "ui/widgets/buildsheet.h"
#include "ui/widgets/rosterfindings.h"
#include "ui/widgets/selectedshift.h"
#include "ui/widgets/texts.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ShiftInspector::ShiftInspector(QWidget *parent)
    : QWidget(parent), sheet_(new BuildSheet), rules_(new QWidget), findings_(new RosterFindings),
      whileDragging_(new QCheckBox), editRules_(new QPushButton), selected_(new SelectedShift),
      hint_(new TextLabel(Role::Caption, Ink::Text2)) {
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 14, 16, 16);
    outer->setSpacing(0);
    sheet_->hide();
    outer->addWidget(sheet_);
    outer->addWidget(rules_);
    outer->addStretch(1);
    auto *rows = new QVBoxLayout(rules_);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    findings_->setObjectName(QStringLiteral("findings"));
    rows->addWidget(findings_);
    rows->addWidget(new Rule);
    whileDragging_->setChecked(true);
    editRules_->setObjectName(QStringLiteral("editRules"));
    editRules_->setProperty("flat", true);
    editRules_->setFlat(true);
    auto *checking = new QHBoxLayout;
    checking->addWidget(whileDragging_, 1);
    checking->addWidget(editRules_);
    rows->addLayout(checking);
    rows->addWidget(new Rule);
    rows->addWidget(selected_);
    hint_->setWordWrap(true);
    rows->addWidget(hint_);
    connect(editRules_, &QPushButton::clicked, this, &ShiftInspector::rulesWanted);
    retranslate();
}

void ShiftInspector::showSheet(bool shown) {
    sheet_->setVisible(shown);
    rules_->setVisible(!shown);
    if (shown)
        sheet_->setFocus();
}

bool ShiftInspector::isSheetShown() const { return !sheet_->isHidden(); }

bool ShiftInspector::checksWhileDragging() const { return whileDragging_->isChecked(); }

void ShiftInspector::retranslate() {
    whileDragging_->setText(tr("Check while dragging"));
    editRules_->setText(tr("Edit rules…"));
    hint_->setText(tr("Violations never block saving. They are listed in the report until they "
                      "are solved or accepted with a reason. A reminder, no legal advice."));
}

void ShiftInspector::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
