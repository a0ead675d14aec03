// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latestjob.h"
#include "model/queueing/erlang.h"
#include "model/simulation/daysimulation.h"
#include "model/staffing/patience.h"
#include "model/staffing/servicegoal.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QTableView;

namespace ui {

class SectionTitle;
class TextLabel;
class TextTable;

/// The same interval by three models, from the simplest to the closest: Erlang C, Erlang A, and a
/// simulation with handling times that scatter as real ones do. Says which assumption fails.
class ModelLadder : public QWidget {
    Q_OBJECT
public:
    struct Question {
        model::QueueLoad load;
        model::Patience patience;
        model::ServiceGoal goal;
        double agents = 0;
    };

    explicit ModelLadder(QWidget *parent = nullptr);
    ~ModelLadder() override;

    /// The formulas answer at once, the simulation follows.
    void ask(const Question &question);
    bool isSimulating() const { return delay_.isActive() || job_.isRunning(); }

Q_SIGNALS:
    void simulated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void simulate();
    void showRows();
    QString whyThisNumber() const;
    QString validity() const;

    Question question_;
    std::optional<model::SimulatedArrivals> found_;
    application::LatestJob<model::SimulatedArrivals> job_;
    QTimer delay_;
    SectionTitle *title_;
    TextTable *rows_;
    QTableView *view_;
    TextLabel *validity_;
    SectionTitle *whyTitle_;
    TextLabel *why_;
};

} // namespace ui
