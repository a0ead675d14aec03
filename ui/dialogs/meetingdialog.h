// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/meetingwaves.h"
#include "model/plan/plan.h"
#include "ui/dialogs/formdialog.h"

#include <vector>

class QComboBox;
class QDialogButtonBox;
class QSpinBox;
class QTableView;

namespace ui {

class TextLabel;
class TextTable;

/// When people can come together with least harm: times in the week, cheapest first; or, where not
/// all may leave the lines at once, the waves in which they come.
class MeetingDialog : public FormDialog {
    Q_OBJECT
public:
    /// The person, where there is one, is offered beside the teams.
    MeetingDialog(const model::Plan &plan, const model::ScenarioOutcome &outcome, int agent,
                  QWidget *parent = nullptr);

    /// With the meeting in the shifts of those who can come.
    model::Plan plan() const;

private:
    model::Meeting meeting() const;
    bool inWaves() const;
    void look();
    void showSlots();
    void showWaves();
    QString namesOf(const std::vector<int> &people) const;
    /// The chosen one; null where there is none.
    const model::MeetingSlot *chosen() const;

    const model::Plan &plan_;
    int scenarioId_;
    model::TimeGrid week_;
    model::Cover cover_;
    model::CoverService service_;
    std::vector<std::vector<int>> groups_;  ///< people, by entry of who_
    std::vector<model::MeetingSlot> slots_; ///< empty in waves
    model::MeetingWaves waves_;             ///< empty where all come at once

    QComboBox *who_, *day_;
    QSpinBox *length_, *atOnce_;
    TextTable *table_;
    QTableView *view_;
    TextLabel *said_;
    QDialogButtonBox *buttons_;
};

} // namespace ui
