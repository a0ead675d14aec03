// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latestjob.h"
#include "app/tasks/weekprofiles.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QTableView;

namespace ui {

class SectionTitle;
class TextLabel;
class TextTable;

/// What a week of deferred work needs when people may change with every half hour, with every day,
/// or not at all.
class ProfileShapes : public QWidget {
    Q_OBJECT
public:
    struct Question {
        std::optional<model::ProfileTask> task; ///< empty: nothing to ask
        double plannedHours = 0;                ///< of agents, as the scenario is staffed
        double plannedAnswered = 0;             ///< share within the goal's time then
        bool operator==(const Question &) const = default;
    };

    explicit ProfileShapes(QWidget *parent = nullptr);
    ~ProfileShapes() override;

    /// The plan's own figures at once, the shapes one after the other.
    void ask(const Question &question);
    bool isSearching() const { return delay_.isActive() || job_.isRunning(); }

Q_SIGNALS:
    void found();

protected:
    void changeEvent(QEvent *event) override;

private:
    using Profiles = std::vector<application::ShapedProfile>;

    void retranslate();
    void search();
    void showRows();

    Question question_;
    Profiles profiles_;
    application::LatestJob<Profiles> job_;
    QTimer delay_;
    SectionTitle *title_;
    TextTable *rows_;
    QTableView *view_;
    TextLabel *sentence_;
};

} // namespace ui
