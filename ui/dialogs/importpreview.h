// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/historyfile.h"

#include <QWidget>

class QTableView;

namespace ui {

class TextTable;

/// Rows of a history file as they were cut into cells. Columns that are not used are grey; above
/// them, where asked for, stands a combo per column that says what it holds.
class ImportPreview : public QWidget {
    Q_OBJECT
public:
    enum class Roles { Hidden, Chosen };

    /// The name is that of the table; its combos are called name-role0, name-role1 …
    ImportPreview(const QString &name, Roles roles, QWidget *parent = nullptr);

    void showFirst(const model::HistoryFileResult &file);
    /// The rows around a finding, with their lines; the text in question is marked.
    void showAround(const model::HistoryFileResult &file, const model::ImportFinding *finding);

    static QString roleName(model::ColumnRole role);

Q_SIGNALS:
    void roleChosen(int column, model::ColumnRole role);

private:
    void placeRoles(const model::HistoryFileResult &file, int firstColumn);

    bool hasRoles_;
    TextTable *table_;
    QTableView *view_;
};

} // namespace ui
