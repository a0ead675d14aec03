// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"
#include "model/plan/plan.h"

#include <QWidget>

namespace ui {

class FrontierChart;
class SectionTitle;
class TextLabel;

/// Cost against service of many opening hours; a double click takes one as a scenario.
class FrontierPanel : public QWidget {
    Q_OBJECT
public:
    explicit FrontierPanel(QWidget *parent = nullptr);
    /// `shown` are the scenarios' outcomes as the page shows them. Points that were computed for
    /// something else are stale.
    void show(const model::Plan &plan, const application::Results &results,
              const std::vector<model::ScenarioOutcome> &shown, bool stale);
    using QWidget::show;

Q_SIGNALS:
    void chosen(std::size_t point); ///< of the results' frontier

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SectionTitle *title_;
    TextLabel *note_;
    FrontierChart *chart_;
    TextLabel *hint_;
};

} // namespace ui
