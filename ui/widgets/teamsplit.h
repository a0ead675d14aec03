// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latestjob.h"
#include "model/queueing/blending.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>
#include <utility>

namespace ui {

class SectionTitle;
class TextLabel;
class ValueField;

/// Separate teams for callers and for deferred work, or one for both: how many people each way, and
/// up to how much deferred work one team pays.
class TeamSplit : public QWidget {
    Q_OBJECT
public:
    struct Question {
        model::LiveGoal live;
        double deferredPerSecond = 0; ///< items of the live handling time; 0: nothing to ask
        QString liveName;
        bool operator==(const Question &) const = default;
    };

    explicit TeamSplit(QWidget *parent = nullptr);
    ~TeamSplit() override;

    void ask(const Question &question);
    bool isComparing() const { return delay_.isActive() || job_.isRunning(); }

Q_SIGNALS:
    void compared();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Answer {
        model::TeamSizes sizes;
        double breakEven = 0; ///< items per second
    };

    void retranslate();
    void compare();
    void showAnswer();

    Question question_;
    std::optional<Answer> answer_;
    application::LatestJob<Answer> job_;
    QTimer delay_;
    SectionTitle *title_;
    ValueField *loss_;
    std::array<std::pair<TextLabel *, TextLabel *>, 4> lines_{};
    TextLabel *sentence_;
};

} // namespace ui
