// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importpreview.h"

#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/widgets/texttable.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr std::size_t firstRows = 12;
constexpr std::size_t rowsAround = 3; ///< of a finding
constexpr int leastWidth = 84;
constexpr int greatestWidth = 190;
constexpr int comboFrame = 56; ///< around the text of a combo
constexpr int cellFrame = 20;
constexpr int lineWidth = 64;

constexpr std::array allRoles{
    model::ColumnRole::Ignore,    model::ColumnRole::DateTime,   model::ColumnRole::DateOnly,
    model::ColumnRole::Time,      model::ColumnRole::Offered,    model::ColumnRole::Answered,
    model::ColumnRole::Abandoned, model::ColumnRole::HandleMean, model::ColumnRole::HandleTotal,
    model::ColumnRole::Talk,      model::ColumnRole::WrapUp,     model::ColumnRole::Queue};

/// The heading: names, or numbers where the file has none.
std::vector<TextTable::Column> columnsOf(const model::HistoryFileResult &file) {
    std::size_t count = std::max(file.format.columnNames.size(), file.format.roles.size());
    for (const auto &row : file.preview)
        count = std::max(count, row.size());
    std::vector<TextTable::Column> columns;
    for (std::size_t i = 0; i < count; ++i)
        columns.push_back({i < file.format.columnNames.size()
                               ? text(file.format.columnNames[i])
                               : ImportPreview::tr("Column %1").arg(i + 1),
                           Qt::AlignLeft});
    return columns;
}

std::vector<TextTable::Cell> cellsOf(const model::HistoryFileResult &file,
                                     const std::vector<std::string> &row) {
    std::vector<TextTable::Cell> cells;
    for (std::size_t i = 0; i < row.size(); ++i) {
        TextTable::Cell cell{text(row[i])};
        if (i >= file.format.roles.size() || file.format.roles[i] == model::ColumnRole::Ignore)
            cell.ink = Ink::Off;
        cells.push_back(std::move(cell));
    }
    return cells;
}

} // namespace

QString ImportPreview::roleName(model::ColumnRole role) {
    switch (role) {
    case model::ColumnRole::Ignore:
        return tr("Ignore");
    case model::ColumnRole::DateTime:
        return tr("Date and time");
    case model::ColumnRole::DateOnly:
        return tr("Date");
    case model::ColumnRole::Time:
        return tr("Time");
    case model::ColumnRole::Offered:
        return tr("Offered");
    case model::ColumnRole::Answered:
        return tr("Answered");
    case model::ColumnRole::Abandoned:
        return tr("Abandoned");
    case model::ColumnRole::HandleMean:
        return tr("Handling time, mean");
    case model::ColumnRole::HandleTotal:
        return tr("Handling time, total");
    case model::ColumnRole::Talk:
        return tr("Talk time");
    case model::ColumnRole::WrapUp:
        return tr("After-call work");
    case model::ColumnRole::Queue:
        return tr("Queue");
    }
    return {};
}

ImportPreview::ImportPreview(const QString &name, Roles roles, QWidget *parent)
    : QWidget(parent), hasRoles_(roles == Roles::Chosen), table_(new TextTable(this)),
      view_(makeTableView(table_)) {
    view_->setObjectName(name);
    view_->setSelectionMode(QAbstractItemView::NoSelection);
    view_->horizontalHeader()->setSectionResizeMode(hasRoles_ ? QHeaderView::Fixed
                                                              : QHeaderView::ResizeToContents);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(view_);
    setFocusProxy(view_);
}

void ImportPreview::showFirst(const model::HistoryFileResult &file) {
    view_->setAccessibleName(accessibleName());
    std::vector<std::vector<TextTable::Cell>> rows;
    if (hasRoles_)
        rows.emplace_back(); // holds the combos
    const std::size_t from = file.format.hasHeader ? 1 : 0;
    for (std::size_t i = from; i < std::min(file.preview.size(), from + firstRows); ++i)
        rows.push_back(cellsOf(file, file.preview[i]));
    table_->show(columnsOf(file), std::move(rows));
    placeRoles(file, 0);
}

void ImportPreview::showAround(const model::HistoryFileResult &file,
                               const model::ImportFinding *finding) {
    view_->setAccessibleName(accessibleName());
    const Format format{QLocale()};
    const auto &preview = file.preview;
    const std::size_t firstLine = std::max<std::size_t>(1, file.format.firstRow);
    const std::size_t marked =
        finding && finding->line >= firstLine ? finding->line - firstLine : 0;
    auto columns = columnsOf(file);
    columns.insert(columns.begin(), {tr("Line")});
    std::vector<std::vector<TextTable::Cell>> rows;
    if (hasRoles_)
        rows.emplace_back();
    if (marked < preview.size()) {
        const std::size_t from = std::max<std::size_t>(
            file.format.hasHeader ? 1 : 0, marked < rowsAround ? 0 : marked - rowsAround);
        for (std::size_t i = from; i < std::min(preview.size(), from + 2 * rowsAround + 1); ++i) {
            const bool isMarked = finding && finding->line > 0 && i == marked;
            auto cells = cellsOf(file, preview[i]);
            if (isMarked && !finding->found.empty())
                for (auto &cell : cells)
                    if (cell.text == text(finding->found)) {
                        cell.fill = Ink::AlertTint;
                        cell.ink = Ink::Alert;
                        cell.strong = true;
                    }
            cells.insert(
                cells.begin(),
                {format.count(static_cast<double>(firstLine + i)), {}, isMarked, Ink::Text3});
            rows.push_back(std::move(cells));
        }
    }
    table_->show(std::move(columns), std::move(rows));
    placeRoles(file, 1);
}

void ImportPreview::placeRoles(const model::HistoryFileResult &file, int firstColumn) {
    if (!hasRoles_)
        return;
    view_->setRowHeight(0, 36);
    if (firstColumn > 0)
        view_->setColumnWidth(0, lineWidth);
    for (int place = firstColumn; place < table_->columnCount(); ++place) {
        const int column = place - firstColumn;
        const QModelIndex at = table_->index(0, place);
        auto *combo = qobject_cast<QComboBox *>(view_->indexWidget(at));
        if (!combo) {
            combo = new QComboBox;
            combo->setObjectName(QStringLiteral("%1-role%2").arg(view_->objectName()).arg(column));
            for (const auto role : allRoles)
                combo->addItem(roleName(role), static_cast<int>(role));
            connect(combo, &QComboBox::activated, this, [this, combo, column] {
                Q_EMIT roleChosen(column,
                                  static_cast<model::ColumnRole>(combo->currentData().toInt()));
            });
            view_->setIndexWidget(at, combo);
        }
        combo->setAccessibleName(
            tr("What %1 holds")
                .arg(table_->headerData(place, Qt::Horizontal, Qt::DisplayRole).toString()));
        const auto which = static_cast<std::size_t>(column);
        const auto role =
            which < file.format.roles.size() ? file.format.roles[which] : model::ColumnRole::Ignore;
        combo->setCurrentIndex(combo->findData(static_cast<int>(role)));
        // Only what is chosen must fit, not every choice that the combo has.
        const QFontMetrics font = view_->fontMetrics();
        int needed = std::max(view_->horizontalHeader()->sectionSizeHint(place),
                              font.horizontalAdvance(combo->currentText()) + comboFrame);
        for (int row = 1; row < table_->rowCount(); ++row)
            needed = std::max(needed,
                              font.horizontalAdvance(table_->index(row, place).data().toString()) +
                                  cellFrame);
        view_->setColumnWidth(place, std::clamp(needed, leastWidth, greatestWidth));
    }
}

} // namespace ui
