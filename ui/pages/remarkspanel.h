// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/historyremark.h"
#include "model/plan/plan.h"
#include "ui/widgets/texts.h"

#include <QDate>

#include <vector>

namespace ui {

/// What looks strange in a channel's past, the latest first: each is a link to what the planner can
/// say to it. Hidden where nothing is left to say.
class RemarksPanel : public TextLabel {
    Q_OBJECT
public:
    explicit RemarksPanel(QWidget *parent = nullptr);

    void show(const model::ChannelPlan &channel, const model::Calendar &calendar,
              const std::vector<model::HistoryRemark> &remarks);
    using QWidget::show;

Q_SIGNALS:
    /// These days are to become an event of the calendar.
    void eventWanted(QDate first, QDate last);
    /// The planner's word, and what it is called among the steps to undo.
    void answered(const QString &step, const model::Correction &correction);

private:
    void showLines();
    void follow(const QString &link);
    void offer(const model::HistoryRemark &remark);
    void askForStretch(const model::HistoryRemark &remark, bool isLevel);
    QString line(const model::HistoryRemark &remark, int index) const;

    std::vector<model::HistoryRemark> remarks_; ///< unanswered, the latest first
    model::Calendar calendar_;
    int channelId_ = -1;
    QString channelName_;
    QDate firstDay_, lastDay_; ///< of the history
    bool areAllShown_ = false;
};

} // namespace ui
