// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/modelladder.h"

#include "model/staffing/agents.h"
#include "ui/text/format.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/texttable.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>
#include <stdexcept>

namespace ui {

namespace {

constexpr int pause = 250;      ///< ms without a change before the simulation begins
constexpr double scatter = 1.2; ///< squared coefficient of variation (Brown et al. 2005: 0.5 … 2)
constexpr std::size_t before = 4;       ///< half hours of the same load, so that a queue can form
constexpr std::size_t halfHours = 1500; ///< that are simulated
constexpr double halfHour = 1800;

model::SimulatedArrivals halfHourOf(const ModelLadder::Question &question,
                                    const std::stop_token &stop) {
    model::SimulatedDay day;
    day.intervalSeconds = halfHour;
    day.arrivals.assign(before + 1, question.load.arrivalsPerSecond * halfHour);
    day.people.assign(before + 1, std::ceil(question.agents));
    day.handleSeconds = question.load.handleTime;
    day.handling = model::DurationLaw(model::DurationLaw::Shape::Lognormal, scatter);
    day.patience = question.patience.mean;
    day.threshold = question.goal.within;
    model::RunControl control;
    control.stop = stop;
    const auto found = model::simulateDay(day, halfHours, {.seed = 1, .threads = 1}, control);
    if (found.stopped || !found.intervals.back().arrivals)
        throw std::runtime_error("stopped");
    return *found.intervals.back().arrivals;
}

} // namespace

ModelLadder::ModelLadder(QWidget *parent) : QWidget(parent) {
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 5, 0, 0);
    rows->setSpacing(7);
    rows->addWidget(new Rule);
    title_ = new SectionTitle;
    rows->addWidget(title_);
    rows_ = new TextTable(this);
    view_ = makeTableView(rows_);
    view_->setObjectName(QStringLiteral("modelLadder"));
    view_->setSelectionMode(QAbstractItemView::NoSelection);
    view_->setFocusPolicy(Qt::NoFocus);
    view_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view_->horizontalHeader()->setMinimumSectionSize(40);
    view_->horizontalHeader()->setProperty("dense", true);
    rows->addWidget(view_);
    validity_ = new TextLabel(Role::Caption, Ink::Text2);
    validity_->setObjectName(QStringLiteral("validity"));
    validity_->setWordWrap(true);
    rows->addWidget(validity_);
    whyTitle_ = new SectionTitle;
    rows->addWidget(whyTitle_);
    why_ = new TextLabel(Role::Caption, Ink::Text2);
    why_->setObjectName(QStringLiteral("whyThisNumber"));
    why_->setWordWrap(true);
    rows->addWidget(why_);
    delay_.setSingleShot(true);
    delay_.setInterval(pause);
    connect(&delay_, &QTimer::timeout, this, &ModelLadder::simulate);
    retranslate();
}

ModelLadder::~ModelLadder() { job_.cancel(); }

void ModelLadder::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showRows();
    }
}

void ModelLadder::retranslate() {
    title_->setTitle(tr("By three models"));
    view_->setAccessibleName(tr("By three models"));
    whyTitle_->setTitle(tr("Why this number?"));
}

void ModelLadder::ask(const Question &question) {
    question_ = question;
    found_.reset();
    job_.cancel();
    delay_.start();
    showRows();
}

void ModelLadder::simulate() {
    if (question_.load.offered() <= 0 || question_.agents < 1)
        return;
    job_.start(
        [question = question_](const std::stop_token &stop) { return halfHourOf(question, stop); },
        [this](const application::Outcome<model::SimulatedArrivals> &outcome) {
            if (const auto *found = std::get_if<model::SimulatedArrivals>(&outcome))
                found_ = *found;
            showRows();
            Q_EMIT simulated();
        });
}

void ModelLadder::showRows() {
    const Format format;
    std::vector<std::vector<TextTable::Cell>> rows;
    const auto add = [&](const QString &name, const QString &level, const QString &wait,
                         const QString &abandoned, bool strong) {
        rows.push_back(
            {{name, {}, strong}, {level, {}, strong}, {wait, {}, strong}, {abandoned, {}, strong}});
    };
    const auto byFormula = [&](const QString &name, const model::Patience &patience, bool strong) {
        const auto at =
            model::performanceOf(question_.load, patience, question_.agents, question_.goal.within);
        if (at.stable)
            add(name, format.percent(at.answeredInTime, 1), format.duration(at.averageWait),
                patience.mean ? format.percent(at.abandoned, 1) : Format::dash(), strong);
        else
            add(name, Format::dash(), tr("grows"), Format::dash(), strong);
    };
    byFormula(tr("Erlang C"), {}, !question_.patience.mean);
    if (question_.patience.mean)
        byFormula(tr("Erlang A"), question_.patience, true);
    if (found_)
        add(tr("Simulation"), format.percent(found_->answeredInTime.value, 1),
            found_->averageWait ? format.duration(found_->averageWait->value) : Format::dash(),
            question_.patience.mean ? format.percent(found_->abandoned.value, 1) : Format::dash(),
            false);
    else
        add(tr("Simulation"), QStringLiteral("…"), QStringLiteral("…"), QStringLiteral("…"), false);
    rows_->show({{tr("Model"), Qt::AlignLeft}, {tr("Level")}, {tr("ASA")}, {tr("Lost")}},
                std::move(rows));
    view_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    fitHeight(*view_, 3);
    validity_->setText(validity());
    why_->setText(whyThisNumber());
}

QString ModelLadder::validity() const {
    const Format format;
    const auto patient =
        model::performanceOf(question_.load, {}, question_.agents, question_.goal.within);
    QStringList sentences;
    if (question_.patience.mean) {
        const auto at = model::performanceOf(question_.load, question_.patience, question_.agents,
                                             question_.goal.within);
        if (!patient.stable)
            sentences << tr("Erlang C fails: it assumes that nobody hangs up, and then the queue "
                            "would grow for ever.");
        else if (at.answeredInTime - patient.answeredInTime > 0.01)
            sentences << tr("Erlang C is too strict here: it assumes that nobody hangs up, but %1 "
                            "do.")
                             .arg(format.percent(at.abandoned, 1));
        else
            sentences << tr("Hardly anybody hangs up: both formulas agree.");
        if (found_) {
            const double apart = std::abs(found_->answeredInTime.value - at.answeredInTime);
            sentences << (apart <= 0.03
                              ? tr("With scattered handling times and an empty start the service "
                                   "level stays within %1 points.")
                                    .arg(format.count(apart * 100 + 0.05, 1))
                              : tr("With scattered handling times and an empty start the service "
                                   "level differs by %1 points: trust the simulation.")
                                    .arg(format.count(apart * 100, 1)));
        }
    } else {
        sentences << (patient.stable
                          ? tr("Erlang C assumes that nobody hangs up. Give callers a patience to "
                               "see Erlang A.")
                          : tr("More work comes than these people can do: the queue would grow for "
                               "ever."));
    }
    return sentences.join(u' ');
}

QString ModelLadder::whyThisNumber() const {
    const Format format;
    const auto &load = question_.load;
    QStringList sentences{tr("%1 contacts an hour × %2 each = %3 erlangs, people busy on average.")
                              .arg(format.count(load.arrivalsPerSecond * 3600, 1),
                                   format.duration(load.handleTime),
                                   format.count(load.offered(), 2))};
    if (question_.agents >= 1) {
        const auto at =
            model::performanceOf(load, question_.patience, question_.agents, question_.goal.within);
        const auto fewer = model::performanceOf(load, question_.patience, question_.agents - 1,
                                                question_.goal.within);
        const auto level = [&](const model::QueuePerformance &one) {
            return one.stable ? format.percent(one.answeredInTime, 1) : format.percent(0, 0);
        };
        sentences << tr("%1 answer %2 within %3, the goal is %4; %5 would answer %6.")
                         .arg(format.count(question_.agents), level(at),
                              format.duration(question_.goal.within),
                              format.percent(question_.goal.answered),
                              format.count(question_.agents - 1), level(fewer));
    }
    return sentences.join(u' ');
}

} // namespace ui
