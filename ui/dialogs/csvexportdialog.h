// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/exportreport.h"

#include <QDialog>

#include <map>
#include <vector>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class SegmentedControl;
class TextLabel;

/// Which tables leave as CSV, in which dialect and layout, with the first lines of a file as they
/// will be written.
class CsvExportDialog : public QDialog {
    Q_OBJECT
public:
    CsvExportDialog(std::vector<model::Table> tables, application::CsvDialect dialect,
                    application::CsvLayout layout, QWidget *parent = nullptr);

    application::CsvDialect dialect() const;
    application::CsvLayout csvLayout() const;
    /// The ticked ones, in their order and the layout.
    std::vector<model::Table> chosen() const;

private:
    void refresh();
    /// The table as the layout has it.
    const model::Table &laidOut(int row);

    std::vector<model::Table> tables_;
    std::map<int, model::Table> wide_; ///< those that were looked at, by row
    SegmentedControl *dialect_;
    TextLabel *dialectMeaning_;
    SegmentedControl *layout_;
    TextLabel *layoutMeaning_;
    QListWidget *list_;
    TextLabel *file_;
    QPlainTextEdit *preview_;
    QPushButton *export_;
};

} // namespace ui
