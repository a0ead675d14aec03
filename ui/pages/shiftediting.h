// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/cover.h"
#include "model/shifts/rostercheck.h"
#include "ui/charts/ganttvalue.h"
#include "ui/pages/planpage.h"

#include <QObject>

#include <optional>
#include <vector>

namespace ui {

/// What a planner changes by hand about the shifts of one scenario and the rules they are held
/// against. Each change is a step to undo; unknown ids change nothing.
class ShiftEditing : public QObject {
    Q_OBJECT
public:
    /// Dialogs open above the parent.
    ShiftEditing(const Workspace &workspace, QWidget *parent);
    void setScenario(int id) { scenarioId_ = id; }

    void take(const ShiftChange &change); ///< dragged, resized, handed over, or new
    void replace(const QString &what, const model::Shift &after); ///< the one with its id
    void remove(int shift);
    void lock(int shift); ///< or unlock
    void edit(int shift); ///< in a dialog
    /// A menu of those who may take the shift under the rules, best first.
    void handOver(int shift, const model::RosterCheck &check, const QPoint &place);
    void reportSick(int agent, model::Date first); ///< in a dialog
    /// Of the shifts that begin in the range; false where they are best as they are.
    bool placeBreaks(const model::RosterCheck &check, const model::Cover &cover,
                     const model::TimeRange &range);
    void planMeeting(int agent); ///< of the person, a team or all, in a dialog

    void accept(model::RosterFinding finding); ///< asks for the reason
    void withdraw(const model::RosterFinding &finding);
    void editRules(); ///< in a dialog

Q_SIGNALS:
    void placed(int shift); ///< it was changed or added

private:
    const model::Plan &plan() const { return workspace_.plan(); }
    std::optional<model::Shift> shift(int id) const;
    void change(const QString &what, model::Plan changed);
    void setShifts(const QString &what, std::vector<model::Shift> shifts);

    Workspace workspace_;
    QWidget *parent_;
    int scenarioId_ = 0;
};

} // namespace ui
