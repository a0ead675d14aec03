// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/workingtimelaw.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace ui {

class RuleTable;

/// Which working-time rules hold, with their limits.
class RulesDialog : public QDialog {
    Q_OBJECT
public:
    explicit RulesDialog(const model::WorkingTimeLaw &law, QWidget *parent = nullptr);
    model::WorkingTimeLaw law() const;

private:
    void showClock(const model::WorkingTimeLaw &law);

    RuleTable *table_;
    QComboBox *pack_;
    QLineEdit *sundays_;
    QTimeEdit *nightFrom_, *nightTo_;
    QSpinBox *nightWork_, *shortestBreak_, *sundayShift_;
};

} // namespace ui
