// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"

#include <QDialog>

namespace ui {

/// Every key of the program: what the menus offer, and the keys of charts, tables and editors.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(const std::vector<MainWindow::ShortcutEntry> &menus,
                             QWidget *parent = nullptr);
};

} // namespace ui
