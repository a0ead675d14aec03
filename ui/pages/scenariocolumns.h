// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/assumptionview.h"
#include "ui/pages/planpage.h"

#include <QScrollArea>

#include <memory>
#include <optional>
#include <string>
#include <vector>

class QGridLayout;

namespace ui {

/// All scenarios side by side, one column each, on shared axes; more than three scroll sideways.
class ScenarioColumns : public QScrollArea {
    Q_OBJECT
public:
    explicit ScenarioColumns(const Workspace &workspace, QWidget *parent = nullptr);
    ~ScenarioColumns() override;

    /// `tried`: the outcomes are not the plan's own; each figure says how far it is from the plan's
    /// where sliders moved it (`compared`), and where it may lie is unknown.
    void show(const std::vector<model::ScenarioOutcome> &shown, bool tried, bool compared);
    void focusHead(std::size_t column);
    /// Of the headings: made anew when the columns are shown next.
    void retranslate() { textsChanged_ = true; }

Q_SIGNALS:
    void moveWanted(std::size_t from, std::size_t to);
    void openingHoursWanted(int scenarioId);
    void whyWanted(ui::AssumptionView::Figure figure);
    void hourByHourWanted();
    void readinessWanted();
    void assumptionsWanted();
    void realShiftsWanted();
    void simulationWanted();

private:
    struct Column;

    void build(std::size_t count);
    std::unique_ptr<Column> makeColumn(std::size_t index);
    void addHeadings(int span);
    void showColumn(Column &column, std::size_t index, const model::ScenarioOutcome &outcome,
                    const model::ScenarioOutcome *baseline, bool compared);
    void showRanges(Column &column, std::size_t index, bool known);
    const model::Plan &plan() const { return workspace_.plan(); }
    const application::Results &results() const { return workspace_.results(); }

    Workspace workspace_;
    bool textsChanged_ = false;
    std::vector<std::string> legend_; ///< channels named above the columns
    std::vector<std::unique_ptr<Column>> columns_;
    QWidget *grid_;
    QGridLayout *layout_;
};

} // namespace ui
