// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/staffing/agents.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <QWidget>

#include <array>
#include <vector>

class QTableView;

namespace ui {

class ModelLadder;
class SectionTitle;
class ServiceCurveChart;
class TextLabel;

/// Agents around the requirement of one interval, with what each number would reach.
class AgentLadder : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Step {
        int agents = 0;
        model::QueuePerformance performance;
    };
    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<Step> steps, int required, double target);
    const std::vector<Step> &steps() const { return steps_; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Step> steps_;
    int required_ = 0;
    double target_ = 0.8;
};

/// The answer to a staffing question: how many agents, what they reach, and what one more or less
/// would.
class RequiredAgents : public QWidget {
    Q_OBJECT
public:
    struct Question {
        model::QueueLoad load;
        model::Patience patience;
        model::ServiceGoal goal;
        model::Concurrency concurrency; ///< conversations that one agent holds at once
        double minimum = 0;             ///< agents
        double shrinkage = 0;           ///< share of paid time
        Hue hue = Hue::Phone;
    };
    /// Figures that come from elsewhere.
    struct Known {
        QString agents, note;
        std::vector<std::pair<QString, QString>> lines; ///< name and value, six at most
        QString sentence;
    };

    explicit RequiredAgents(QWidget *parent = nullptr);
    /// Sizes the team at once; false: no number of agents reaches the goal.
    bool answer(const Question &question);
    void show(const Known &known);
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showAround(const Question &question, int agents);

    TextLabel *agents_, *note_, *sentence_;
    QWidget *lines_, *around_;
    std::array<TextLabel *, 6> names_{}, values_{};
    SectionTitle *ladderTitle_;
    AgentLadder *ladder_;
    QTableView *ladderView_;
    ServiceCurveChart *curve_;
    ModelLadder *models_;
};

} // namespace ui
