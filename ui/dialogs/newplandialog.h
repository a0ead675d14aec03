// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

/// Name, place and interval of a new plan.
class NewPlanDialog : public QDialog {
    Q_OBJECT
public:
    explicit NewPlanDialog(QWidget *parent = nullptr);
    model::Plan plan() const;

private:
    void refresh();

    QLineEdit *name_;
    QComboBox *region_;
    QComboBox *zone_;
    QComboBox *interval_;
    QPushButton *create_;
};

} // namespace ui
