// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latestjob.h"
#include "app/tasks/buildshifts.h"
#include "model/shifts/cover.h"
#include "ui/charts/shiftgantt.h"
#include "ui/pages/checkedrosters.h"
#include "ui/pages/planpage.h"

#include <QElapsedTimer>
#include <QTimer>

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

class QCheckBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ui {

class BuildProgress;
class BuildSheet;
class CoverChart;
class EmptyState;
class Figure;
class FindingList;
class RosterTable;
class ScenarioChoice;
class SegmentedControl;
class ShiftFacts;
class ShiftLegend;
class WeekStepper;

/// Who works when: shifts against the requirement, what they break, and building them.
class ShiftsPage : public PlanPage {
    Q_OBJECT
public:
    enum View { Day, Week, Roster };
    enum Grouping { ByContract, ByTeam, BySkill, Ungrouped };

    explicit ShiftsPage(const Workspace &workspace, QWidget *parent = nullptr);
    ~ShiftsPage() override;

    QString title() const override;
    QWidget *inspector() override;
    void showPlan() override;

    void setView(View view);
    void setDate(QDate date);
    void setGrouping(Grouping grouping);
    /// Rules broken and not accepted, in the scenario used for shifts.
    int openFindings() const;
    bool hasShifts() const;
    void buildShifts();
    bool isBuilding() const { return job_.isRunning(); }

Q_SIGNALS:
    void built();
    void agentsRequested(); ///< the file of agents to import

protected:
    void retranslate() override;
    void themeChanged() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Inspector;
    using Findings = std::vector<model::RosterFinding>;

    const model::ScenarioOutcome *outcome() const;
    int scenarioId() const;
    model::Shared<std::vector<model::Shift>> shifts() const;
    const model::Agent *agent(int id) const;
    QDate monday() const;
    model::TimeRange shownRange() const;

    void showCover();
    void showFigures();
    void showCurve();
    void showGantt();
    void showRoster();
    void showFindings();
    void showSelected();
    void showEmptiness();
    void warnOfMovedRequirement();
    ShiftAxis axis() const;
    std::vector<ShiftGantt::Group> groups() const;
    double weekHours(int agent) const;
    QString groupOf(const model::Agent &agent) const;

    const Findings &findings(int scenarioId) const;
    /// What the agent's row breaks with the change, as far as it concerns the changed shift.
    Findings findingsAfter(const ShiftGantt::Change &change) const;
    bool isAccepted(const model::RosterFinding &finding) const;
    QStringList effectOf(const ShiftGantt::Change &change) const;
    bool mayTake(const model::Shift &shift, int agent) const;

    void followPreview();
    void adopt(const QString &what, std::vector<model::Shift> shifts);
    void adopt(const ShiftGantt::Change &change);
    void replaceShift(const QString &what, const model::Shift &after);
    void removeShift(int id);
    void editShift(int id);
    void swapShift(int id);
    void lockShift(int id);
    void reportSick();
    void accept(const model::RosterFinding &finding);
    void editRules();
    void withdraw(const model::RosterFinding &finding);
    void offerFixes(const model::RosterFinding &finding, struct FindingFixes &fixes);
    void showMenu(const QPoint &global, int shift, int agent);

    void showBuildSheet(bool shown);
    void reportBuilding();
    void delivered(const application::Outcome<application::BuiltShifts> &run);
    void useBestSoFar();
    void cancelBuilding();
    void adoptBuilt(const application::BuiltShifts &built);

    std::unique_ptr<Inspector> inspector_;
    View view_ = Day;
    Grouping grouping_ = ByContract;
    QDate date_;
    bool updating_ = false;

    model::Cover cover_;
    model::CoverFigures before_; ///< of what is shown, without the preview
    std::optional<ShiftGantt::Change> applied_;

    mutable CheckedRosters rosters_;

    struct Asked {
        model::Shared<std::vector<model::Shift>> shifts;
        double hours = 0; ///< required, when these shifts were first seen
    };
    std::map<int, Asked> asked_; ///< by scenario id

    /// What building has so far, handed over between threads.
    struct BestSoFar {
        std::mutex mutex;
        std::optional<application::BuiltShifts> built;
        double done = 0;
    };
    application::LatestJob<application::BuiltShifts> job_;
    std::shared_ptr<BestSoFar> best_;
    QTimer progressTimer_;
    QElapsedTimer building_;
    int builtScenario_ = 0;

    WeekStepper *stepper_;
    SegmentedControl *views_;
    ScenarioChoice *scenario_;
    QPushButton *build_;
    BuildProgress *working_;
    Figure *covered_, *short_, *over_;
    ShiftLegend *legend_;
    ShiftGantt *gantt_;
    CoverChart *curve_;
    RosterTable *roster_;
    QTableView *rosterView_;
    QStackedWidget *body_;
    QStackedWidget *stack_;
    EmptyState *needsForecast_;
    EmptyState *empty_;
    QPushButton *buildAnonymous_;
    QPushButton *importAgents_;
};

} // namespace ui
