// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"
#include "ui/dialogs/formdialog.h"

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

class TextLabel;

/// What a scenario holds beside its weekly hours: public holidays, single dates, people at least,
/// callers at a closed door, standby, contacts that failure makes, a partner, urgent contacts; of
/// one channel or of all, and only what is changed is written, so that channels keep what they have
/// of their own. And for all channels together who works on deferred contacts, and fixed work.
class ScenarioDialog : public FormDialog {
    Q_OBJECT
public:
    /// Channel id 0: all.
    ScenarioDialog(model::CoverageScenario scenario, const model::Plan &plan, int channelId,
                   QWidget *parent = nullptr);
    const model::CoverageScenario &scenario() const { return scenario_; }

private:
    template <class Change>
    void each(Change change);
    const model::ChannelCoverage *shown() const;
    bool isLive(int channelId) const;
    QDoubleSpinBox *share(const char *name, double model::ClosedDoorBehaviour::*of);
    void showCoverage();
    void showDates();
    void showWork();
    void showClasses();
    QLayout *failureRows();
    QLayout *partnerRows();
    QLayout *classRows();
    void setPartnerHours();
    void addDate();
    void addWork();
    void addClass();

    model::CoverageScenario scenario_;
    const model::Plan &plan_;
    bool updating_ = false;

    QComboBox *channel_;
    QComboBox *holidays_;
    QListWidget *dates_;
    QDateEdit *date_;
    QLineEdit *dateHours_;
    TextLabel *dateProblem_;
    QDoubleSpinBox *least_;
    QDoubleSpinBox *leastAtNight_;
    QDoubleSpinBox *retries_;
    QDoubleSpinBox *switches_;
    QDoubleSpinBox *selfSolved_;
    TextLabel *lost_;
    QDoubleSpinBox *delay_;
    QDoubleSpinBox *redials_;
    QDoubleSpinBox *redialDelay_;
    QComboBox *atClosing_;
    QDoubleSpinBox *unsolved_;
    QDoubleSpinBox *unsolvedDelay_;
    QDoubleSpinBox *late_;
    QDoubleSpinBox *tolerance_;
    QLineEdit *partnerHours_;
    TextLabel *partnerProblem_;
    QDoubleSpinBox *partnerPrice_;
    QDoubleSpinBox *partnerMinimum_;
    QComboBox *partnerPer_;
    QDoubleSpinBox *partnerAnswered_;
    QDoubleSpinBox *partnerWithin_;
    QDoubleSpinBox *handsBack_;
    QListWidget *classes_;
    QLineEdit *className_;
    QDoubleSpinBox *classShare_;
    QLineEdit *classHours_;
    QDoubleSpinBox *classPromise_;
    TextLabel *classProblem_;
    QComboBox *team_;
    QDoubleSpinBox *usableIdle_;
    QDoubleSpinBox *standbyPeople_;
    QDoubleSpinBox *reaction_;
    QDoubleSpinBox *paid_;
    QListWidget *work_;
    QLineEdit *workName_;
    QLineEdit *workHours_;
    QDoubleSpinBox *workPeople_;
    TextLabel *workProblem_;
};

} // namespace ui
