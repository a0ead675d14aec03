// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/whatif.h"
#include "ui/pages/planpage.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class TextLabel;
class WhatIfSlider;

/// Sliders for what may come otherwise: contacts, handling time, callers lost, wage. They change
/// the plan only when that is asked for.
class WhatIfPanel : public QWidget {
    Q_OBJECT
public:
    explicit WhatIfPanel(const Workspace &workspace, QWidget *parent = nullptr);

    /// Neutral places, and what earlier sliders left in the plan.
    void showPlan();
    const application::WhatIf &whatIf() const { return whatIf_; } ///< as the sliders stand
    /// What the sliders stand for goes into the plan, and they go back.
    void keep();
    void reset();

Q_SIGNALS:
    void changed(); ///< after the turn of the event loop, however many sliders moved
    void kept();    ///< into the plan, before it changes
    void closedHoursWanted();
    void payWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void read();
    void showKept();
    void takeBack();
    void setFactors(double value);
    const model::Plan &plan() const { return workspace_.plan(); }

    Workspace workspace_;
    application::WhatIf whatIf_;
    QTimer moved_;

    WhatIfSlider *volume_;
    WhatIfSlider *handleTime_;
    WhatIfSlider *lost_;
    WhatIfSlider *wage_;
    TextLabel *surcharges_;
    QPushButton *closedHours_;
    QPushButton *pay_;
    QLabel *inPlan_; ///< what was kept before, and how to take it back
    QPushButton *keep_;
    QPushButton *reset_;
};

} // namespace ui
