// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;

namespace ui {

class RequiredAgents;
class TextLabel;
class ValueField;

/// Agents for one interval, without a plan: type contacts, handling time and target, read agents.
/// Stays open beside the window.
class ErlangCalculator : public QDialog {
    Q_OBJECT
public:
    explicit ErlangCalculator(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void calculate();

    TextLabel *intervalLabel_;
    QComboBox *interval_;
    ValueField *contacts_, *handleTime_, *answered_, *within_, *occupancy_, *patience_, *shrinkage_,
        *minimum_;
    RequiredAgents *result_;
};

} // namespace ui
