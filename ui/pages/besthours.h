// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latestjob.h"
#include "app/tasks/tryhours.h"
#include "ui/pages/planpage.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace ui {

class SegmentedControl;
class ValueField;

/// The best opening hours for a budget or a target, among many tried in the background.
class BestHours : public QWidget {
    Q_OBJECT
public:
    explicit BestHours(const Workspace &workspace, QWidget *parent = nullptr);

    void showPlan(); ///< what was tried for other results is forgotten
    /// Tries opening hours like those of the scenario used for shifts.
    void find();
    bool isFinding() const { return job_.isRunning(); }

Q_SIGNALS:
    void found(); ///< the best is shown
    void chosen(const model::FrontierPoint &point);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showGoal();
    void showFound();
    void cancel();
    std::optional<std::size_t> best() const;
    bool isForBudget() const;
    const model::Plan &plan() const { return workspace_.plan(); }
    const application::Results &results() const { return workspace_.results(); }

    Workspace workspace_;
    std::vector<application::TriedHours> tried_; ///< empty: not yet, or the plan has changed
    std::vector<model::ScenarioOutcome> triedFor_;
    std::shared_ptr<std::atomic<double>> progress_;
    QTimer timer_;
    application::LatestJob<std::vector<application::TriedHours>> job_;

    SegmentedControl *goal_; ///< budget or target
    ValueField *budget_;     ///< major units a week
    ValueField *target_;     ///< share
    QPushButton *find_;
    QLabel *found_;
};

} // namespace ui
