// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/requiredagents.h"

#include "model/staffing/shrinkage.h"
#include "ui/charts/servicecurvechart.h"
#include "ui/text/format.h"
#include "ui/widgets/modelladder.h"
#include "ui/widgets/texts.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace ui {

namespace {

constexpr int ladderRow = 22;

QString bindingSentence(model::BindingGoal binding) {
    switch (binding) {
    case model::BindingGoal::ServiceLevel:
        return RequiredAgents::tr("The service level decides.");
    case model::BindingGoal::AverageWait:
        return RequiredAgents::tr("The average wait decides.");
    case model::BindingGoal::Abandonment:
        return RequiredAgents::tr("The abandonment limit decides.");
    case model::BindingGoal::Occupancy:
        return RequiredAgents::tr("The occupancy limit decides.");
    case model::BindingGoal::MinimumStaff:
        return RequiredAgents::tr("The minimum on duty decides.");
    case model::BindingGoal::None:
        break;
    }
    return {};
}

} // namespace

// One agent more or less --------------------------------------------------------------------------

void AgentLadder::show(std::vector<Step> steps, int required, double target) {
    beginResetModel();
    steps_ = std::move(steps);
    required_ = required;
    target_ = target;
    endResetModel();
}

int AgentLadder::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(steps_.size());
}

int AgentLadder::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 4; }

QVariant AgentLadder::data(const QModelIndex &index, int role) const {
    const Step &step = steps_[static_cast<std::size_t>(index.row())];
    const Format format;
    if (role == Qt::DisplayRole) {
        const auto &performance = step.performance;
        if (index.column() == 0)
            return format.count(step.agents);
        if (!performance.stable)
            return Format::dash();
        switch (index.column()) {
        case 1:
            return format.percent(performance.answeredInTime, 1);
        case 2:
            return format.duration(performance.averageWait);
        default:
            return format.percent(performance.occupancy, 1);
        }
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role == Qt::FontRole && step.agents == required_)
        return Theme::of(this).font(12, QFont::DemiBold);
    if (role == Qt::BackgroundRole && step.agents == required_)
        return Theme::of(this).color(Ink::AccentTint);
    if (role == Qt::ForegroundRole && index.column() == 1 &&
        !(step.performance.stable && step.performance.answeredInTime >= target_))
        return Theme::of(this).color(Ink::Alert);
    return {};
}

QVariant AgentLadder::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case 0:
        return tr("Agents");
    case 1:
        return tr("Service level");
    case 2:
        return tr("ASA");
    default:
        return tr("Occupancy");
    }
}

// Answer ------------------------------------------------------------------------------------------

RequiredAgents::RequiredAgents(QWidget *parent) : QWidget(parent) {
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(7);
    auto *result = new QHBoxLayout;
    agents_ = new TextLabel(Role::Hero);
    agents_->setObjectName(QStringLiteral("agents"));
    note_ = new TextLabel(Role::Body, Ink::Text2);
    // On one base line with the large figure, and narrower than the inspector in every language.
    note_->setWordWrap(true);
    result->setSpacing(8);
    result->addWidget(agents_);
    result->addWidget(note_, 1, Qt::AlignBottom);
    note_->setContentsMargins(0, 0, 0, 5);
    rows->addLayout(result);
    lines_ = new QWidget;
    auto *lines = new QGridLayout(lines_);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setVerticalSpacing(2);
    lines->setColumnStretch(0, 1);
    for (std::size_t i = 0; i < names_.size(); ++i) {
        names_[i] = new TextLabel(Role::Body, Ink::Text2);
        values_[i] = new TextLabel(Role::Strong);
        lines->addWidget(names_[i], static_cast<int>(i), 0);
        lines->addWidget(values_[i], static_cast<int>(i), 1, Qt::AlignRight);
    }
    rows->addWidget(lines_);
    sentence_ = new TextLabel(Role::Caption, Ink::Text3);
    sentence_->setWordWrap(true);
    rows->addWidget(sentence_);

    around_ = new QWidget;
    auto *around = new QVBoxLayout(around_);
    around->setContentsMargins(0, 5, 0, 0);
    around->setSpacing(7);
    around->addWidget(new Rule);
    ladderTitle_ = new SectionTitle;
    around->addWidget(ladderTitle_);
    ladder_ = new AgentLadder(this);
    ladderView_ = new QTableView;
    ladderView_->setModel(ladder_);
    ladderView_->setFrameShape(QFrame::NoFrame);
    ladderView_->setShowGrid(false);
    ladderView_->setSelectionMode(QAbstractItemView::NoSelection);
    ladderView_->setFocusPolicy(Qt::NoFocus);
    ladderView_->verticalHeader()->hide();
    ladderView_->verticalHeader()->setDefaultSectionSize(ladderRow);
    ladderView_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    ladderView_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    ladderView_->horizontalHeader()->setMinimumSectionSize(40);
    ladderView_->horizontalHeader()->setProperty("dense", true);
    ladderView_->horizontalHeader()->setHighlightSections(false);
    ladderView_->horizontalHeader()->setSectionsClickable(false);
    ladderView_->setFixedHeight(5 * ladderRow + 30);
    ladderView_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    ladderView_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    around->addWidget(ladderView_);
    curve_ = new ServiceCurveChart;
    curve_->setMinimumHeight(110);
    around->addWidget(curve_);
    models_ = new ModelLadder;
    around->addWidget(models_);
    rows->addWidget(around_);
    retranslate();
}

void RequiredAgents::retranslate() {
    ladderTitle_->setTitle(tr("One agent more or less"));
    ladderView_->setAccessibleName(tr("One agent more or less"));
}

void RequiredAgents::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool RequiredAgents::answer(const Question &question) {
    const auto &[load, patience, goal, concurrency, minimum, shrinkage, hue] = question;
    const auto least = model::leastAgents(load, patience, goal, minimum, concurrency);
    if (!least.reachable) {
        show({Format::dash(), tr("no number of agents reaches this"), {}, {}});
        return false;
    }
    const Format format;
    const int agents = static_cast<int>(least.agents);
    const auto &performance = least.performance;
    show({format.count(agents),
          tr("agents for %1 erlangs").arg(format.count(load.offered(), 2)),
          {{tr("Service level"), format.percent(performance.answeredInTime, 1)},
           {tr("Average speed of answer"), format.duration(performance.averageWait)},
           {tr("Must wait"), format.percent(performance.waitingProbability, 1)},
           {tr("Occupancy"), format.percent(performance.occupancy, 1)},
           {tr("Abandoned"),
            patience.mean ? format.percent(performance.abandoned, 1) : Format::dash()},
           {tr("On the roster, with shrinkage"),
            format.count(model::Shrinkage{shrinkage, 0}.scheduled(agents), 1)}},
          (patience.mean ? tr("Erlang A: callers hang up, on average after %1.")
                               .arg(format.duration(*patience.mean))
                         : tr("Erlang C: nobody hangs up.")) +
              u' ' + bindingSentence(least.binding)});
    around_->setVisible(true);
    showAround(question, agents);
    return true;
}

void RequiredAgents::showAround(const Question &question, int agents) {
    const auto &[load, patience, goal, concurrency, minimum, shrinkage, hue] = question;
    std::vector<AgentLadder::Step> steps;
    for (int count = std::max(0, agents - 2); count <= agents + 2; ++count)
        steps.push_back(
            {count, model::performanceOf(load, patience, count, goal.within, concurrency)});
    ladder_->show(std::move(steps), agents, goal.answered);
    ServiceCurveChart::Value curve;
    curve.hue = hue;
    curve.name = tr("Service level");
    curve.first = std::max(0, agents - 3);
    for (int count = curve.first; count <= agents + 4; ++count) {
        const auto reached = model::performanceOf(load, patience, count, goal.within, concurrency);
        curve.shares.push_back(reached.stable ? reached.answeredInTime
                                              : std::numeric_limits<double>::quiet_NaN());
    }
    curve.target = goal.answered;
    curve.marked = agents;
    curve_->show(curve);
    // The three models know one conversation at a time.
    models_->setVisible(concurrency.sessions <= 1);
    if (concurrency.sessions <= 1)
        models_->ask({load, patience, goal, static_cast<double>(agents)});
}

void RequiredAgents::show(const Known &known) {
    agents_->setText(known.agents);
    note_->setText(known.note);
    for (std::size_t i = 0; i < names_.size(); ++i) {
        const bool used = i < known.lines.size();
        names_[i]->setVisible(used);
        values_[i]->setVisible(used);
        if (used) {
            names_[i]->setText(known.lines[i].first);
            values_[i]->setText(known.lines[i].second);
        }
    }
    lines_->setVisible(!known.lines.empty());
    sentence_->setText(known.sentence);
    sentence_->setVisible(!known.sentence.isEmpty());
    around_->setVisible(false);
}

} // namespace ui
