// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

#include <QDialog>

#include <optional>

class QComboBox;

namespace ui {

class NumberEdit;

/// Which other channel a channel without enough past is forecast like, and at what volume.
class AnalogueDialog : public QDialog {
    Q_OBJECT
public:
    /// The plan must outlive the dialog.
    AnalogueDialog(const model::Plan &plan, const model::ChannelPlan &channel,
                   QWidget *parent = nullptr);
    /// Empty: none.
    std::optional<model::ForecastAnalogue> analogue() const;

private:
    void reckonPerDay();

    const model::Plan &plan_;
    QComboBox *like_;
    NumberEdit *customers_;
    NumberEdit *perCustomer_;
    NumberEdit *perDay_;
};

} // namespace ui
