// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

#include <QDialog>

#include <map>

class QComboBox;
class QDoubleSpinBox;

namespace ui {

class TextLabel;

/// How the demand of hours is known in which nobody counted, channel by channel, and how far it may
/// be off.
class ClosedHoursDialog : public QDialog {
    Q_OBJECT
public:
    ClosedHoursDialog(const model::Plan &plan, int channelId, QWidget *parent = nullptr);
    /// By channel id.
    const std::map<int, model::ClosedHoursDemand> &demand() const { return demand_; }

private:
    model::ClosedHoursDemand &shown();
    double &volume();
    void showDemand();
    void showRange();

    const model::Plan &plan_;
    std::map<int, model::ClosedHoursDemand> demand_;
    bool updating_ = false;

    QComboBox *channel_;
    QComboBox *source_;
    QComboBox *lender_;
    TextLabel *volumeName_;
    QDoubleSpinBox *volume_;
    QDoubleSpinBox *low_;
    QDoubleSpinBox *high_;
    QDoubleSpinBox *counted_;
    TextLabel *note_;
};

} // namespace ui
