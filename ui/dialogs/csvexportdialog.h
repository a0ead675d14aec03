// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/exportreport.h"

#include <QDialog>

#include <vector>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class SegmentedControl;
class TextLabel;

/// Which tables leave as CSV and in which dialect, with the first lines of a file as they will be
/// written.
class CsvExportDialog : public QDialog {
    Q_OBJECT
public:
    CsvExportDialog(std::vector<model::Table> tables, application::CsvDialect dialect,
                    QWidget *parent = nullptr);

    application::CsvDialect dialect() const;
    /// The ticked ones, in their order.
    std::vector<model::Table> chosen() const;

private:
    void refresh();

    std::vector<model::Table> tables_;
    SegmentedControl *dialect_;
    TextLabel *meaning_;
    QListWidget *list_;
    TextLabel *file_;
    QPlainTextEdit *preview_;
    QPushButton *export_;
};

} // namespace ui
