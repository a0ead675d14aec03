// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latestjob.h"
#include "app/tasks/readiness.h"
#include "ui/pages/planpage.h"

#include <QWidget>

class QTableView;

namespace ui {

class SectionTitle;
class TextLabel;
class TextTable;
class ValueField;
class ViewHead;
class WeekHeatmap;

/// What a scenario meets beside an ordinary hour: opening waves and their remedies, the price at
/// which it pays, working-time law, and a crisis that begins in any hour. Part of the Coverage
/// page.
class ReadinessView : public QWidget {
    Q_OBJECT
public:
    explicit ReadinessView(const Workspace &workspace, QWidget *parent = nullptr);
    ~ReadinessView() override;

    /// Of the scenario that is selected.
    void showPlan();
    bool isLooking() const { return looking_.isRunning(); }

Q_SIGNALS:
    void closed();
    void looked(); ///< everything is shown
    void crisisChanged(const model::CrisisProfile &crisis);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void showAll();
    void showWaves();
    void showBreakEven();
    void showLaw();
    void showCrisis();
    void changeCrisis();
    const model::ScenarioOutcome *outcome() const;

    Workspace workspace_;
    int scenarioId_ = 0;
    application::Readiness readiness_;
    model::Plan lookedPlan_; ///< what readiness_ is or will be computed for
    std::vector<model::NaturalDemand> lookedDemand_;
    application::LatestJob<application::Readiness> looking_;
    bool updating_ = false;

    ViewHead *head_;
    SectionTitle *waveTitle_;
    TextTable *waves_;
    QTableView *wavesView_;
    TextTable *remedies_;
    QTableView *remediesView_;
    TextLabel *remedy_;
    SectionTitle *breakEvenTitle_;
    TextLabel *breakEven_;
    SectionTitle *crisisTitle_;
    WeekHeatmap *crisis_;
    TextLabel *crisisWords_;
    ValueField *peak_;
    ValueField *growth_;
    ValueField *halfLife_;
    ValueField *answer_;
    SectionTitle *lawTitle_;
    TextTable *law_;
    QTableView *lawView_;
};

} // namespace ui
