// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/planpage.h"

#include <QComboBox>

namespace ui {

/// The plan's scenarios with their letters; choosing one selects it on all pages. A name for which
/// there is no room ends in an ellipsis.
class ScenarioChoice : public QComboBox {
    Q_OBJECT
public:
    explicit ScenarioChoice(const Workspace &workspace, QWidget *parent = nullptr);

    /// What the page shows: the selected scenario, else the one used for shifts, else the first
    /// with results; null without results.
    const model::ScenarioOutcome *outcome() const;
    void showPlan();
    /// The letter alone; the list and the tooltip have the names.
    void setShort(bool shortened);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void showPopup() override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Workspace workspace_;
    bool short_ = false;
};

} // namespace ui
