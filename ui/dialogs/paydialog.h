// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

#include <QDialog>

#include <map>

class QDoubleSpinBox;
class QTimeEdit;

namespace ui {

/// What a paid hour costs, how much of it is absence, and what a lost contact is worth by channel.
class PayDialog : public QDialog {
    Q_OBJECT
public:
    explicit PayDialog(const model::Plan &plan, QWidget *parent = nullptr);
    model::PayRates payRates() const;
    model::Shrinkage shrinkage() const;

private:
    QDoubleSpinBox *wage_;
    QDoubleSpinBox *onCosts_;
    QDoubleSpinBox *night_;
    QDoubleSpinBox *sunday_;
    QDoubleSpinBox *holiday_;
    QDoubleSpinBox *overtime_;
    QTimeEdit *nightFrom_;
    QTimeEdit *nightTo_;
    QDoubleSpinBox *contractHours_;
    QDoubleSpinBox *planned_;
    QDoubleSpinBox *unplanned_;
    QDoubleSpinBox *lost_;
    std::map<int, QDoubleSpinBox *> lostOf_; ///< by channel id; below 0: as in general
};

} // namespace ui
