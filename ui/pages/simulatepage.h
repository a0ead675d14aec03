// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latestjob.h"
#include "app/tasks/simulatescenario.h"
#include "ui/charts/simulationchart.h"
#include "ui/pages/planpage.h"

#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

class QPushButton;
class QSlider;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace ui {

class EmptyState;
class ScenarioChoice;
class SectionTitle;
class SegmentedControl;
class TextLabel;
class TextTable;

/// Does the formula hold? The week of a scenario contact by contact, beside the formulas, and one
/// week to watch.
class SimulatePage : public PlanPage {
    Q_OBJECT
public:
    explicit SimulatePage(const Workspace &workspace, QWidget *parent = nullptr);
    ~SimulatePage() override;

    QString title() const override;
    void showPlan() override;
    void simulate();
    bool isSimulating() const { return job_.isRunning(); }
    /// Null before the first run and after the plan has changed.
    const application::ScenarioSimulation *simulation() const;

Q_SIGNALS:
    void simulated();

protected:
    void retranslate() override;
    void themeChanged() override;

private:
    const model::ScenarioOutcome *outcome() const;
    int channelIndex() const; ///< in the outcome; -1: none
    void delivered(const application::Outcome<application::ScenarioSimulation> &run);
    void cancel();
    void showTabs();
    void showFigures();
    void showChart();
    void showMoment();
    void play(bool on);
    void tick();

    ScenarioChoice *scenario_;
    QPushButton *run_;
    QTabBar *tabs_;
    TextLabel *verdict_;
    SectionTitle *figuresTitle_;
    TextTable *figures_;
    QTableView *figuresView_;
    SectionTitle *chartTitle_;
    SimulationChart *chart_;
    QPushButton *play_;
    SegmentedControl *speed_;
    QSlider *position_;
    TextLabel *moment_;
    QStackedWidget *stack_;
    EmptyState *empty_;

    std::vector<int> cells_; ///< local interval of the week → interval of the outcome
    application::LatestJob<application::ScenarioSimulation> job_;
    std::shared_ptr<std::atomic<double>> progress_;
    QTimer progressTimer_;
    QTimer clock_; ///< of what is played
    std::optional<application::ScenarioSimulation> simulation_;
    model::ScenarioOutcome simulated_; ///< what the simulation was staffed with
    bool updating_ = false;
};

} // namespace ui
