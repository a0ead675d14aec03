// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latestjob.h"
#include "app/tasks/tryhours.h"
#include "ui/pages/planpage.h"

#include <QWidget>

namespace ui {

class FateFlow;
class SectionTitle;
class SegmentedControl;
class TextLabel;
class ViewHead;
class WeekHeatmap;

/// One scenario by the hour: how long customers wait, what each hour is worth, sentences to
/// publish, and where contacts go. Part of the Coverage page.
class CloserLook : public QWidget {
    Q_OBJECT
public:
    explicit CloserLook(const Workspace &workspace, QWidget *parent = nullptr);
    ~CloserLook() override;

    /// Shows the scenario that is selected, from these outcomes.
    void showOutcomes(const std::vector<model::ScenarioOutcome> &outcomes);
    bool isTryingHours() const { return trying_.isRunning(); }

Q_SIGNALS:
    void closed();
    void triedHours(); ///< the worth of the hours is shown

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void showAll();
    void showWaiting(const model::ChannelOutcome &channel);
    QStringList urgentSentences(const model::ChannelOutcome &channel) const;
    void showWorth();
    void tryHours();

    Workspace workspace_;
    model::ScenarioOutcome outcome_;
    std::vector<application::HourValue> worth_;
    model::CoverageScenario triedScenario_; ///< what worth_ is or will be computed for
    model::ScenarioOutcome triedOutcome_;
    application::LatestJob<std::vector<application::HourValue>> trying_;
    bool updating_ = false;

    ViewHead *head_;
    SegmentedControl *channel_;
    SectionTitle *waitingTitle_;
    WeekHeatmap *waiting_;
    TextLabel *promise_;
    SectionTitle *worthTitle_;
    WeekHeatmap *worthMap_;
    TextLabel *worthText_;
    SectionTitle *flowTitle_;
    FateFlow *flow_;
};

} // namespace ui
