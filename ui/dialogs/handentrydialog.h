// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"
#include "ui/dialogs/formdialog.h"

#include <QDate>

class QComboBox;
class QPushButton;
class QTableView;

namespace ui {

class HandEntryTable;
class TextLabel;
class WeekStepper;

/// Counts typed or pasted by hand, a week of one channel at a time. Weeks can be turned before all
/// of it is kept as one step.
class HandEntryDialog : public FormDialog {
    Q_OBJECT
public:
    HandEntryDialog(model::Plan plan, const QString &channel, QDate monday,
                    QWidget *parent = nullptr);

    /// The plan with everything typed.
    const model::Plan &plan() const { return plan_; }
    void accept() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseChannel();
    void nameNewChannel();
    bool isKnown(const QString &channel) const;
    void chooseWeek(QDate monday);
    void keepWeek();
    void showWeek();
    void showMedium();
    void refresh();

    model::Plan plan_;
    QString channelShown_;
    QDate mondayShown_;
    QComboBox *channel_;
    QComboBox *medium_;
    WeekStepper *week_;
    HandEntryTable *table_;
    QTableView *view_;
    TextLabel *note_;
    QPushButton *keep_;
};

} // namespace ui
