// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/formdialog.h"

namespace ui {

FormDialog::~FormDialog() {
    for (QObject *field : findChildren<QObject *>())
        field->disconnect(this);
}

} // namespace ui
