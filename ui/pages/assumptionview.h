// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latestjob.h"
#include "app/tasks/assumptions.h"
#include "ui/pages/planpage.h"

#include <QWidget>

namespace ui {

class SectionTitle;
class SegmentedControl;
class TextLabel;
class TornadoChart;
class ViewHead;

/// Why? Every input of the comparison with value, range and source, and what each does to the
/// difference between the chosen scenario and the baseline. Part of the Coverage page.
class AssumptionView : public QWidget {
    Q_OBJECT
public:
    enum class Figure { Cost, OnTarget };

    explicit AssumptionView(const Workspace &workspace, QWidget *parent = nullptr);
    ~AssumptionView() override;

    /// Sorted by what moves this figure most.
    void ask(Figure figure);
    void showPlan();
    bool isVarying() const { return varying_.isRunning(); }

Q_SIGNALS:
    void closed();
    void varied(); ///< the effects are shown

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void showEffects();

    Workspace workspace_;
    application::Tornado tornado_;
    model::Plan variedPlan_; ///< what tornado_ is or will be computed for
    std::vector<model::NaturalDemand> variedDemand_;
    application::LatestJob<application::Tornado> varying_;

    ViewHead *head_;
    SegmentedControl *figure_;
    TextLabel *sentence_;
    TornadoChart *chart_;
    TextLabel *note_;
};

} // namespace ui
