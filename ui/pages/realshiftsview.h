// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latestjob.h"
#include "app/tasks/realshifts.h"
#include "ui/pages/planpage.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <mutex>
#include <vector>

class QPushButton;
class QTableView;

namespace ui {

class ProgressStrip;
class SectionTitle;
class TextLabel;
class TextTable;
class ViewHead;

/// What real shifts make of the estimate, all scenarios side by side: hours, people, cost, and what
/// lies between. Part of the Coverage page.
class RealShiftsView : public QWidget {
    Q_OBJECT
public:
    explicit RealShiftsView(const Workspace &workspace, QWidget *parent = nullptr);
    ~RealShiftsView() override;

    void showPlan();
    /// Builds shifts for the scenarios that have none, for this view only.
    void build();
    void setBuildingTime(std::chrono::duration<double> perScenario) { buildingTime_ = perScenario; }
    bool isWorking() const { return job_.isRunning(); }

Q_SIGNALS:
    void closed();
    void found(); ///< everything is shown that was asked for

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Shifts = std::vector<application::ScenarioShifts>;
    /// What building has so far, handed over between threads.
    struct SoFar {
        std::mutex mutex;
        Shifts shifts;
        double done = 0;
    };

    void retranslate();
    void start(const std::optional<application::BuildOptions> &options);
    void report();
    void cancel();
    void showAll();
    void showFigures(const Shifts &shown);
    void showHeads(const Shifts &shown);
    void showDifferences(const Shifts &shown);
    QString letterOf(int scenarioId) const;

    Workspace workspace_;
    Shifts shifts_;
    model::Plan lookedPlan_; ///< what shifts_ are or will be found for
    std::vector<model::NaturalDemand> lookedDemand_;
    application::LatestJob<Shifts> job_;
    std::shared_ptr<SoFar> soFar_;
    QTimer poll_;
    bool building_ = false;
    std::chrono::duration<double> buildingTime_{20};

    ViewHead *head_;
    QPushButton *build_;
    ProgressStrip *progress_;
    TextLabel *sentence_;
    SectionTitle *figuresTitle_;
    TextTable *figures_;
    QTableView *figuresView_;
    SectionTitle *differencesTitle_;
    TextTable *differences_;
    QTableView *differencesView_;
    SectionTitle *headsTitle_;
    TextTable *heads_;
    QTableView *headsView_;
    TextLabel *note_;
};

} // namespace ui
