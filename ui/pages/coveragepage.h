// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/planpage.h"

#include <vector>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace ui {

class AssumptionView;
class BestHours;
class CloserLook;
class EmptyState;
class FrontierPanel;
class OpeningHoursPanel;
class ReadinessView;
class RealShiftsView;
class ScenarioColumns;
class ScenarioEditing;
class VerdictView;
class WeekStepper;
class WhatIfPanel;

/// 24/7 or 9–18? Verdict, one column per scenario on shared axes, what-if sliders and the frontier.
class CoveragePage : public PlanPage {
    Q_OBJECT
public:
    /// All scenarios side by side, or a closer look.
    enum class View { SideBySide, Hours, Readiness, Assumptions, RealShifts };

    explicit CoveragePage(const Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QWidget *inspector() override;
    void showPlan() override;

    void duplicateScenario();
    void renameScenario();
    void removeScenario();
    void look(View view);
    /// The scenario at one place goes to another; letters follow the places.
    void moveScenario(std::size_t from, std::size_t to);
    /// Tries opening hours in the background, then shows the best for the budget or target.
    void findHours();
    bool isFindingHours() const;

Q_SIGNALS:
    /// Of the selected scenario, contact by contact.
    void simulationWanted();
    void hoursFound();

protected:
    void retranslate() override;

private:
    QWidget *makeSideBySide();
    QWidget *makeInspector();
    void connectViews();
    void connectInspector();
    void showFigures();
    void showRecommendation();
    void showWhatIf();
    void addFrontierPoint(std::size_t index);
    void editPay();
    void editClosedHours();
    bool isWhatIf() const; ///< sliders are off zero
    const std::vector<model::ScenarioOutcome> &outcomes() const;

    std::vector<model::ScenarioOutcome> whatIfOutcomes_; ///< empty: as in the plan
    bool kept_ = false; ///< the overlay went into the plan, whose results are not there yet
    View view_ = View::SideBySide;

    ScenarioEditing *editing_;
    WeekStepper *week_;
    QPushButton *add_;
    QMenu *addMenu_;
    QPushButton *recommend_;
    VerdictView *verdict_;
    ScenarioColumns *columns_;
    CloserLook *closerLook_;
    ReadinessView *readiness_;
    AssumptionView *assumptions_;
    RealShiftsView *realShifts_;
    EmptyState *empty_;
    QStackedWidget *stack_;
    OpeningHoursPanel *hours_;
    WhatIfPanel *whatIf_;
    FrontierPanel *frontier_;
    BestHours *bestHours_;
    QWidget *sideBySide_;
    QWidget *inspector_;
};

} // namespace ui
