// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/csvexportdialog.h"

#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/texts.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr std::size_t previewed = 12; // rows

} // namespace

CsvExportDialog::CsvExportDialog(std::vector<model::Table> tables, application::CsvDialect dialect,
                                 QWidget *parent)
    : QDialog(parent), tables_(std::move(tables)) {
    setWindowTitle(tr("Export CSV"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setSpacing(12);
    dialect_ = new SegmentedControl;
    dialect_->setObjectName(QStringLiteral("csvDialect"));
    dialect_->setTexts({tr("International"), tr("Excel (Germany)")});
    dialect_->setAccessibleName(tr("Dialect"));
    dialect_->setCurrent(dialect == application::CsvDialect::German ? 1 : 0);
    rows->addWidget(dialect_, 0, Qt::AlignLeft);
    meaning_ = new TextLabel(Role::Small, Ink::Text2);
    rows->addWidget(meaning_);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    auto *left = new QVBoxLayout;
    left->setSpacing(6);
    auto *tablesTitle = new TextLabel(Role::Section);
    tablesTitle->setText(tr("Tables"));
    list_ = new QListWidget;
    list_->setObjectName(QStringLiteral("csvTables"));
    list_->setAccessibleName(tr("Tables to write"));
    list_->setMinimumSize(260, 320);
    for (const model::Table &table : tables_) {
        auto *item = new QListWidgetItem(text(table.title), list_);
        item->setCheckState(Qt::Checked);
    }
    tablesTitle->setBuddy(list_);
    left->addWidget(tablesTitle);
    left->addWidget(list_, 1);
    columns->addLayout(left);
    auto *right = new QVBoxLayout;
    right->setSpacing(6);
    file_ = new TextLabel(Role::Section);
    file_->setObjectName(QStringLiteral("csvFile"));
    preview_ = new QPlainTextEdit;
    preview_->setObjectName(QStringLiteral("csvPreview"));
    preview_->setAccessibleName(tr("First lines of the file"));
    preview_->setReadOnly(true);
    preview_->setLineWrapMode(QPlainTextEdit::NoWrap);
    preview_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    preview_->setMinimumSize(520, 320);
    right->addWidget(file_);
    right->addWidget(preview_, 1);
    columns->addLayout(right, 1);
    rows->addLayout(columns, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    export_ = buttons->addButton(tr("Choose folder…"), QDialogButtonBox::AcceptRole);
    export_->setObjectName(QStringLiteral("csvExport"));
    export_->setProperty("primary", true);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(dialect_, &SegmentedControl::currentChanged, this, &CsvExportDialog::refresh);
    connect(list_, &QListWidget::currentRowChanged, this, &CsvExportDialog::refresh);
    connect(list_, &QListWidget::itemChanged, this, &CsvExportDialog::refresh);
    list_->setCurrentRow(0);
    refresh();
}

application::CsvDialect CsvExportDialog::dialect() const {
    return dialect_->current() == 1 ? application::CsvDialect::German
                                    : application::CsvDialect::International;
}

std::vector<model::Table> CsvExportDialog::chosen() const {
    std::vector<model::Table> chosen;
    for (std::size_t i = 0; i < tables_.size(); ++i)
        if (list_->item(static_cast<int>(i))->checkState() == Qt::Checked)
            chosen.push_back(tables_[i]);
    return chosen;
}

void CsvExportDialog::refresh() {
    meaning_->setText(dialect() == application::CsvDialect::German
                          ? tr("Semicolons, decimal commas, dates like 30.11.2026.")
                          : tr("Commas, decimal points, dates like 2026-11-30."));
    export_->setEnabled(!chosen().empty());
    const int row = list_->currentRow();
    if (row < 0)
        return;
    model::Table shown = tables_[static_cast<std::size_t>(row)];
    file_->setText(
        tr("%1.csv, %n row(s)", nullptr, static_cast<int>(shown.rows.size())).arg(text(shown.id)));
    shown.rows.resize(std::min(shown.rows.size(), previewed));
    QString lines = text(application::csvText(shown, dialect()));
    lines.remove(u'\uFEFF'); // the mark of the encoding is not to be seen
    preview_->setPlainText(lines);
}

} // namespace ui
