// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ui {

/// The words of the field as the program uses them.
class TermsDialog : public QDialog {
    Q_OBJECT
public:
    explicit TermsDialog(QWidget *parent = nullptr);
};

} // namespace ui
