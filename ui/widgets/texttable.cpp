// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/texttable.h"

#include "ui/widgets/texts.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTableView>

#include <algorithm>

namespace ui {

void TextTable::show(std::vector<Column> columns, std::vector<std::vector<Cell>> rows) {
    if (columns == columns_ && rows == rows_)
        return;
    beginResetModel();
    columns_ = std::move(columns);
    rows_ = std::move(rows);
    endResetModel();
}

int TextTable::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int TextTable::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant TextTable::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const auto &row = rows_[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    const Cell cell = column < row.size() ? row[column] : Cell{};
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.tip.isEmpty() ? QVariant() : cell.tip;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(columns_[column].alignment | Qt::AlignVCenter);
    case Qt::DecorationRole:
        return cell.hue ? QVariant(channelIcon(Theme::of(this), *cell.hue)) : QVariant();
    case Qt::FontRole:
        return Theme::of(this).font(12, cell.strong ? QFont::DemiBold : QFont::Normal);
    case Qt::ForegroundRole:
        return Theme::of(this).color(cell.ink);
    case Qt::BackgroundRole:
        return cell.fill ? QVariant(Theme::of(this).color(*cell.fill)) : QVariant();
    default:
        return {};
    }
}

QVariant TextTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = columns_[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
    return {};
}

void copyCells(const QString &lines) {
    QString html = QStringLiteral("<table>");
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : line.split(u'\t'))
            html += QStringLiteral("<td>%1</td>").arg(cell.toHtmlEscaped());
        html += QStringLiteral("</tr>");
    }
    auto *mime = new QMimeData;
    mime->setText(lines);
    mime->setHtml(html + QStringLiteral("</table>"));
    QGuiApplication::clipboard()->setMimeData(mime);
}

QString cellsOf(const QTableView &view, bool onlySelected) {
    const auto *model = view.model();
    QString lines;
    bool any = !onlySelected;
    for (int row = -1; row < model->rowCount(); ++row) { // the headings first
        if (row >= 0 && onlySelected) {
            if (!view.selectionModel()->rowIntersectsSelection(row, {}))
                continue;
            any = true;
        }
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            if (!view.isColumnHidden(column))
                cells << (row < 0 ? model->headerData(column, Qt::Horizontal)
                                  : model->index(row, column).data())
                             .toString()
                             .simplified();
        lines += cells.join(u'\t') + u'\n';
    }
    return any ? lines : QString();
}

namespace {

/// Ctrl+C and the menu of a table view.
class TableCopying : public QObject {
public:
    explicit TableCopying(QTableView &view) : QObject(&view), view_(view) {
        view.installEventFilter(this);
        view.viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override {
        if (event->type() == QEvent::ContextMenu && watched == view_.viewport()) {
            showMenu(static_cast<QContextMenuEvent *>(event)->globalPos());
            return true;
        }
        if (event->type() == QEvent::KeyPress && watched == &view_ &&
            static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
            if (const QString lines = cellsOf(view_, true); !lines.isEmpty())
                copyCells(lines);
            return true;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void showMenu(const QPoint &at) {
        QMenu menu(&view_);
        const QString selected = cellsOf(view_, true);
        QAction *selection = menu.addAction(QCoreApplication::translate("Table", "Copy selection"),
                                            &view_, [&] { copyCells(selected); });
        selection->setShortcut(QKeySequence::Copy);
        selection->setEnabled(!selected.isEmpty());
        menu.addAction(QCoreApplication::translate("Table", "Copy table"), &view_,
                       [this] { copyCells(cellsOf(view_, false)); });
        menu.exec(at);
    }

    QTableView &view_;
};

} // namespace

void setUpTableView(QTableView &view, QAbstractItemModel *model) {
    view.setModel(model);
    new TableCopying(view);
    view.setFrameShape(QFrame::NoFrame);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setTabKeyNavigation(false);
    view.verticalHeader()->hide();
    view.verticalHeader()->setMinimumSectionSize(20);
    view.verticalHeader()->setDefaultSectionSize(Theme::of(&view).isCompact() ? 20 : 25);
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setMinimumSectionSize(24);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

QTableView *makeTableView(QAbstractItemModel *model, QWidget *parent) {
    auto *view = new QTableView(parent);
    setUpTableView(*view, model);
    return view;
}

void fitHeight(QTableView &view, int least) {
    const int rows = std::max(least, view.model()->rowCount());
    const int header =
        view.horizontalHeader()->isHidden() ? 0 : view.horizontalHeader()->sizeHint().height();
    view.setFixedHeight(header + rows * view.verticalHeader()->defaultSectionSize() + 2);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace ui
