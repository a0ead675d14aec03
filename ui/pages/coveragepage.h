// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latestjob.h"
#include "app/recompute/whatif.h"
#include "app/tasks/tryhours.h"
#include "ui/editors/openinghoursedit.h"
#include "ui/pages/planpage.h"

#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QGridLayout;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace ui {

class AssumptionView;
class CloserLook;
class EmptyState;
class FrontierChart;
class ReadinessView;
class RealShiftsView;
class SectionTitle;
class TextLabel;
class WeekStepper;
class WhatIfSlider;

/// 24/7 or 9–18? Verdict, one column per scenario on shared axes, what-if sliders and the frontier.
class CoveragePage : public PlanPage {
    Q_OBJECT
public:
    /// All scenarios side by side, or a closer look.
    enum class View { SideBySide, Hours, Readiness, Assumptions, RealShifts };

    explicit CoveragePage(const Workspace &workspace, QWidget *parent = nullptr);
    ~CoveragePage() override;

    QString title() const override;
    QWidget *inspector() override;
    void showPlan() override;

    void addScenario(model::CoverageScenario scenario);
    void duplicateScenario();
    void renameScenario();
    void removeScenario();
    void look(View view);
    /// The scenario at one place goes to another; letters follow the places.
    void moveScenario(std::size_t from, std::size_t to);
    /// Tries opening hours in the background, then shows the best for the budget or target.
    void findHours();
    bool isFindingHours() const { return finding_.isRunning(); }

Q_SIGNALS:
    /// Of the selected scenario, contact by contact.
    void simulationWanted();
    void hoursFound();

protected:
    void retranslate() override;

private:
    class ColumnHead;
    struct Column;
    struct Inspector;

    void buildColumns(std::size_t count);
    void showFigures();
    void showOutcomes();
    void showRanges(Column &column, std::size_t index);
    void showVerdict();
    void showInspector();
    void showFrontier();
    void editHours(int scenarioId);
    void showEditor();
    void hoursPainted(const OpeningHoursEdit::Cells &before, const OpeningHoursEdit::Cells &now);
    void setHours(const model::OpeningHours &hours);
    bool isEdited(int channelId) const; ///< the editor's channel, or all
    bool mayStandBy(int channelId) const;
    void recommendSelected();
    void addFrontierPoint(std::size_t index);
    void addTried(const model::FrontierPoint &point);
    void showFound();
    void showGoal();
    void editScenario();
    void editPay();
    void editClosedHours();
    void applyWhatIf();
    void keepWhatIf();
    void takeBackAdjustment();
    void showKept();
    void resetWhatIf();
    const std::vector<model::ScenarioOutcome> &outcomes() const;
    void fillAddMenu();

    application::WhatIf whatIf_;
    std::vector<model::ScenarioOutcome> whatIfOutcomes_; ///< empty: as in the plan
    bool textsChanged_ = false;
    std::vector<std::string> legend_; ///< channels named above the columns
    bool kept_ = false; ///< the overlay went into the plan, whose results are not there yet
    std::vector<std::unique_ptr<Column>> columns_;
    std::unique_ptr<Inspector> inspector_;
    QTimer whatIfTimer_;
    int editedScenario_ = 0;
    model::CoverageScenario beforeStroke_;
    std::vector<std::size_t> frontierIndex_; ///< chart point → Results.frontier

    WeekStepper *week_;
    QPushButton *add_;
    QPushButton *recommend_;
    QMenu *addMenu_;
    TextLabel *verdict_;
    QLabel *alternative_;
    QWidget *grid_;
    QGridLayout *layout_;
    QScrollArea *scroll_;
    QWidget *content_;
    QStackedWidget *stack_;
    EmptyState *empty_;
    CloserLook *closerLook_;
    ReadinessView *readiness_;
    AssumptionView *assumptions_;
    RealShiftsView *realShifts_;
    View view_ = View::SideBySide;

    std::vector<application::TriedHours> tried_; ///< empty: not yet, or the plan has changed
    std::vector<model::ScenarioOutcome> triedFor_;
    std::shared_ptr<std::atomic<double>> findProgress_;
    QTimer findTimer_;
    application::LatestJob<std::vector<application::TriedHours>> finding_;
};

} // namespace ui
