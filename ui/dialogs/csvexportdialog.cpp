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
#include <tuple>
#include <utility>

namespace ui {

namespace {

constexpr std::size_t previewed = 12; // rows

} // namespace

CsvExportDialog::CsvExportDialog(std::vector<model::Table> tables, application::CsvDialect dialect,
                                 application::CsvLayout layout, QWidget *parent)
    : QDialog(parent), tables_(std::move(tables)) {
    setWindowTitle(tr("Export CSV"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setSpacing(12);
    // A choice and beside it what it means.
    const auto choice = [&](const char *name, const QStringList &texts, const QString &title,
                            int current) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        auto *control = new SegmentedControl;
        control->setObjectName(QLatin1String(name));
        control->setTexts(texts);
        control->setAccessibleName(title);
        control->setCurrent(current);
        auto *meaning = new TextLabel(Role::Small, Ink::Text2);
        row->addWidget(control);
        row->addWidget(meaning, 1);
        rows->addLayout(row);
        connect(control, &SegmentedControl::currentChanged, this, &CsvExportDialog::refresh);
        return std::pair(control, meaning);
    };
    std::tie(dialect_, dialectMeaning_) =
        choice("csvDialect", {tr("International"), tr("Excel (Germany)")}, tr("Dialect"),
               dialect == application::CsvDialect::German ? 1 : 0);
    std::tie(layout_, layoutMeaning_) = choice("csvLayout", {tr("Long"), tr("Wide")}, tr("Layout"),
                                               layout == application::CsvLayout::Wide ? 1 : 0);

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
    connect(list_, &QListWidget::currentRowChanged, this, &CsvExportDialog::refresh);
    connect(list_, &QListWidget::itemChanged, this, &CsvExportDialog::refresh);
    list_->setCurrentRow(0);
    refresh();
}

application::CsvDialect CsvExportDialog::dialect() const {
    return dialect_->current() == 1 ? application::CsvDialect::German
                                    : application::CsvDialect::International;
}

application::CsvLayout CsvExportDialog::csvLayout() const {
    return layout_->current() == 1 ? application::CsvLayout::Wide : application::CsvLayout::Long;
}

std::vector<model::Table> CsvExportDialog::chosen() const {
    std::vector<model::Table> chosen;
    for (std::size_t i = 0; i < tables_.size(); ++i)
        if (list_->item(static_cast<int>(i))->checkState() == Qt::Checked)
            chosen.push_back(tables_[i]);
    return application::laidOut(std::move(chosen), csvLayout());
}

const model::Table &CsvExportDialog::laidOut(int row) {
    const model::Table &table = tables_[static_cast<std::size_t>(row)];
    if (csvLayout() == application::CsvLayout::Long)
        return table;
    auto known = wide_.find(row);
    if (known == wide_.end())
        known = wide_.emplace(row, model::sideBySide(table)).first;
    return known->second;
}

void CsvExportDialog::refresh() {
    dialectMeaning_->setText(dialect() == application::CsvDialect::German
                                 ? tr("Semicolons, decimal commas, dates like 30.11.2026.")
                                 : tr("Commas, decimal points, dates like 2026-11-30."));
    layoutMeaning_->setText(
        csvLayout() == application::CsvLayout::Wide
            ? tr("Channels and scenarios side by side, the main figure of each.")
            : tr("One row for each interval, channel and scenario, with every figure."));
    bool any = false;
    for (int row = 0; row < list_->count(); ++row)
        any = any || list_->item(row)->checkState() == Qt::Checked;
    export_->setEnabled(any);
    const int row = list_->currentRow();
    if (row < 0)
        return;
    const model::Table &whole = laidOut(row);
    file_->setText(
        tr("%1.csv, %n row(s)", nullptr, static_cast<int>(whole.rows.size())).arg(text(whole.id)));
    model::Table shown{whole.id, whole.title, whole.columns, {}};
    shown.rows.assign(whole.rows.begin(), whole.rows.begin() + static_cast<std::ptrdiff_t>(std::min(
                                                                   whole.rows.size(), previewed)));
    QString lines = text(application::csvText(shown, dialect()));
    lines.remove(u'\uFEFF'); // the mark of the encoding is not to be seen
    preview_->setPlainText(lines);
}

} // namespace ui
