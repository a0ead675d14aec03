// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latestjob.h"
#include "app/tasks/wholeday.h"
#include "ui/pages/planpage.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace ui {

class DayCurveChart;
class EmptyState;
class Figure;
class RequirementHeatmap;
class ScenarioChoice;
class SectionTitle;
class SegmentedControl;
class TextLabel;
class ValueField;
class WeekStepper;

/// How many people, each interval: heatmap of the week, the selected day, and the interval under
/// the cursor explained.
class StaffingPage : public PlanPage {
    Q_OBJECT
public:
    explicit StaffingPage(const Workspace &workspace, QWidget *parent = nullptr);
    ~StaffingPage() override;

    QString title() const override;
    QWidget *inspector() override;
    void showPlan() override;

Q_SIGNALS:
    void exportRequested();
    void wholeDayShown();

protected:
    void retranslate() override;

private:
    struct Inspector;
    enum FigureIndex { Peak, Hours, Fte, ServiceLevel, Wait, Occupancy, FigureCount };

    const model::ScenarioOutcome *outcome() const;
    const model::ChannelOutcome *channelOutcome() const;
    void showTabs();
    void showFigures();
    void showHeatmap();
    void showDay();
    /// The selected day staffed as a whole, when that is chosen and known; otherwise nothing, and
    /// it is on its way if it can be.
    const application::WholeDay *wholeDay(model::Date date);
    void showInterval();
    void askTeams(std::size_t index);
    void askShapes(const model::ChannelOutcome &channel);
    void recalculate();
    void goalsEdited();
    /// Interval of the outcome's week under the heatmap's cell; a repeated hour shows its first, a
    /// skipped one none.
    int outcomeIndex(int cell) const;

    std::unique_ptr<Inspector> inspector_;
    std::vector<int> cellToInterval_; ///< 7 × intervals of a day → index in the outcome, -1:
                                      ///< skipped by the clock
    int cell_ = -1;
    bool updating_ = false;

    WeekStepper *week_;
    ScenarioChoice *scenario_;
    QPushButton *export_;
    QTabBar *tabs_;
    std::array<Figure *, FigureCount> figures_{};
    SectionTitle *heatTitle_;
    RequirementHeatmap *heatmap_;
    SectionTitle *dayTitle_;
    SegmentedControl *dayView_; ///< by interval, whole day
    TextLabel *dayNote_;
    std::optional<application::DayStaffing> dayAsked_;
    std::optional<application::WholeDay> wholeDay_; ///< of dayAsked_
    application::LatestJob<application::WholeDay> dayJob_;
    DayCurveChart *day_;
    QStackedWidget *stack_;
    EmptyState *empty_;
};

} // namespace ui
