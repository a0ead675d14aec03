// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/planpage.h"

#include <QComboBox>

namespace ui {

/// The plan's scenarios with their letters; choosing one selects it on all pages.
class ScenarioChoice : public QComboBox {
    Q_OBJECT
public:
    explicit ScenarioChoice(const Workspace &workspace, QWidget *parent = nullptr);

    /// What the page shows: the selected scenario, else the one used for shifts, else the first
    /// with results; null without results.
    const model::ScenarioOutcome *outcome() const;
    void showPlan();

protected:
    void changeEvent(QEvent *event) override;

private:
    Workspace workspace_;
};

} // namespace ui
