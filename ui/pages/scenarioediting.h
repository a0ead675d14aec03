// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/planpage.h"

#include <QObject>

class QMenu;

namespace ui {

/// What a planner changes about the list of scenarios. Each change is a step to undo; one that
/// makes no sense changes nothing.
class ScenarioEditing : public QObject {
    Q_OBJECT
public:
    /// More scenarios than these have no room side by side.
    static constexpr std::size_t most = 6;
    static bool hasRoom(const model::Plan &plan) { return plan.scenarios.size() < most; }

    /// Dialogs open above the parent.
    ScenarioEditing(const Workspace &workspace, QWidget *parent);

    /// An action for every usual scenario, and one for a copy of the selected one.
    void fillMenu(QMenu &menu);
    void add(model::CoverageScenario scenario);       ///< with an id of its own; it is selected
    void addTried(const model::FrontierPoint &point); ///< once
    void duplicate(); ///< the selected one, else the one used for shifts
    void rename();    ///< the selected one, in a dialog
    void remove();    ///< the selected one, but never the last
    void recommend(); ///< the selected one
    /// The scenario at one place goes to another; false where there is no such place.
    bool move(std::size_t from, std::size_t to);

private:
    const model::Plan &plan() const { return workspace_.plan(); }
    const model::CoverageScenario *selected() const;
    void change(const QString &what, model::Plan changed);

    Workspace workspace_;
    QWidget *parent_;
};

} // namespace ui
