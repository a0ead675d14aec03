// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"
#include "model/shifts/shift.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QSpinBox;
class QTimeEdit;

namespace ui {

class TextLabel;

/// Times, break, channel and person of one shift, typed.
class ShiftDialog : public QDialog {
    Q_OBJECT
public:
    ShiftDialog(const model::Plan &plan, const model::Shift &shift, QWidget *parent = nullptr);

    /// As typed; equal to the given one where nothing was changed.
    model::Shift shift() const;

private:
    void check();

    const model::Plan &plan_;
    model::Shift before_;
    QComboBox *agent_;
    QTimeEdit *begin_;
    QTimeEdit *end_;
    QCheckBox *pauses_;
    QTimeEdit *pauseBegin_;
    QSpinBox *pauseMinutes_;
    QComboBox *channel_;
    QCheckBox *standby_;
    QCheckBox *locked_;
    TextLabel *problem_;
    QDialogButtonBox *buttons_;
};

} // namespace ui
