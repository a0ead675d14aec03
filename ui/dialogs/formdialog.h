// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ui {

/// A dialog of fields that tells them to keep silent before it goes: a field that loses the focus
/// says that it was edited, also when the dialog around it is half destroyed.
class FormDialog : public QDialog {
    Q_OBJECT
public:
    using QDialog::QDialog;
    ~FormDialog() override;
};

} // namespace ui
