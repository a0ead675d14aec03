// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/openinghoursedit.h"
#include "ui/pages/planpage.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace ui {

class SectionTitle;
class TextLabel;

/// Opening hours of one scenario, of all channels or one, painted half hour by half hour.
class OpeningHoursPanel : public QWidget {
    Q_OBJECT
public:
    explicit OpeningHoursPanel(const Workspace &workspace, QWidget *parent = nullptr);

    /// Opens for a scenario; nothing where it is unknown or the plan has no channels.
    void edit(int scenarioId);
    void showPlan();       ///< closes where its scenario is gone
    int channelId() const; ///< looked at; 0: all

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showChannels();
    void showHours(const model::CoverageScenario &scenario);
    void endEditing();
    void paintHours(const OpeningHoursEdit::Cells &before, const OpeningHoursEdit::Cells &now);
    void setHours(const model::OpeningHours &hours);
    void editMore();
    bool isEdited(int channelId) const;
    const model::Plan &plan() const { return workspace_.plan(); }

    Workspace workspace_;
    int scenarioId_ = 0; ///< 0: closed
    model::CoverageScenario beforeStroke_;

    SectionTitle *title_;
    QComboBox *channel_;
    QPushButton *preset_;
    OpeningHoursEdit *hours_;
    TextLabel *hint_;
    QPushButton *more_;
    QPushButton *done_;
};

/// People can be on standby for work that waits; callers do not.
bool mayStandBy(const model::Plan &plan, int channelId);

} // namespace ui
