// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

class QTableView;

namespace ui {

/// A small table of ready texts: first column left, the others right unless said otherwise.
class TextTable : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Cell {
        QString text;
        std::optional<Hue> hue{}; ///< a channel's square before the text
        bool strong = false;
        Ink ink = Ink::Text;
        std::optional<Ink> fill{};
        QString tip{};
        bool operator==(const Cell &) const = default;
    };
    struct Column {
        QString title;
        Qt::Alignment alignment = Qt::AlignRight;
        bool operator==(const Column &) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;
    /// Rows may be shorter than the columns. Equal content changes nothing, so selections stay.
    void show(std::vector<Column> columns, std::vector<std::vector<Cell>> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Column> columns_;
    std::vector<std::vector<Cell>> rows_;
};

/// Lines with tabs between their cells to the clipboard, as text and as a table.
void copyCells(const QString &lines);
/// The table of the view with its headings, as it is read: numbers in the user's format. Empty
/// where only selected rows are wanted and none is.
QString cellsOf(const QTableView &view, bool onlySelected);

/// Gives a view the model and the style of the house: hairlines, no frame, one line per row; rows
/// and the whole table can be copied.
void setUpTableView(QTableView &view, QAbstractItemModel *model);
QTableView *makeTableView(QAbstractItemModel *model, QWidget *parent = nullptr);
/// As high as its rows, without scrolling; `least` rows are always reserved.
void fitHeight(QTableView &view, int least = 0);

} // namespace ui
