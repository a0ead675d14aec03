// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/shiftbuilding.h"
#include "model/cost/findingfix.h"
#include "model/cost/openreasons.h"
#include "ui/charts/shiftrows.h"
#include "ui/pages/checkedrosters.h"
#include "ui/pages/planpage.h"

#include <map>
#include <optional>
#include <vector>

class QPushButton;
class QStackedWidget;

namespace ui {

class BuildProgress;
class EmptyState;
class ScenarioChoice;
class SegmentedControl;
class ShiftEditing;
class ShiftInspector;
class ShiftsView;
class WeekStepper;

/// Who works when: shifts against the requirement, what they break, and building them.
class ShiftsPage : public PlanPage {
    Q_OBJECT
public:
    enum View { Day, Week, Roster };

    explicit ShiftsPage(const Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QWidget *inspector() override;
    void showPlan() override;

    void setView(View view);
    void setDate(QDate date);
    void setGrouping(RowGrouping grouping);
    /// Rules broken and not accepted, in the scenario used for shifts.
    int openFindings() const;
    bool hasShifts() const;
    void buildShifts();
    bool isBuilding() const { return building_.isRunning(); }

Q_SIGNALS:
    void built();
    void agentsRequested(); ///< the file of agents to import

protected:
    void retranslate() override;
    void themeChanged() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const model::ScenarioOutcome *outcome() const;
    int scenarioId() const;
    model::Shared<std::vector<model::Shift>> shifts() const;
    QDate monday() const;
    const CheckedRosters::Roster &checked(int scenarioId) const;
    ShownShifts shown() const; ///< while there is an outcome

    void connectShifts();
    void connectInspector();
    void fitWidth();
    void showEmptiness();
    void showShifts();
    void showFindings();
    void showSelected();
    void warnOfMovedRequirement();

    QStringList effectOf(const ShiftChange &change) const;
    /// How places of a shift would fit that are all one person's.
    std::vector<model::Fit> fitsOf(const std::vector<model::Shift> &places) const;
    /// What the agent's row breaks with the change, as far as it concerns the changed shift.
    CheckedRosters::Findings findingsAfter(const ShiftChange &change) const;
    std::vector<model::FindingFix> fixesFor(const model::RosterFinding &finding) const;
    void reportSick();
    void showMenu(const QPoint &global, int shift, int agent);

    void showBuildSheet(bool shown);
    void reportBuilding();
    void finishBuilding(const application::Outcome<application::BuiltShifts> &outcome);
    void adoptBuilt(const application::BuiltShifts &built);

    View shows_ = Day;
    RowGrouping grouping_ = RowGrouping::Contract;
    QDate date_;
    bool updating_ = false;
    mutable CheckedRosters rosters_;
    /// Why shifts stay open, once somebody asked; of these shifts.
    std::optional<model::OpenReasons> reasons_;
    model::Shared<std::vector<model::Shift>> explained_;
    std::map<int, double> asked_; ///< hours required when the shifts were first seen, by scenario
    application::ShiftBuilding building_;

    ShiftEditing *editing_;
    ShiftsView *view_;
    ShiftInspector *inspector_;
    WeekStepper *stepper_;
    SegmentedControl *views_;
    ScenarioChoice *scenario_;
    QPushButton *build_;
    BuildProgress *working_;
    QStackedWidget *stack_;
    EmptyState *needsForecast_;
    EmptyState *empty_;
    QPushButton *buildAnonymous_;
    QPushButton *importAgents_;
};

} // namespace ui
