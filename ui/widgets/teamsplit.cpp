// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/teamsplit.h"

#include "ui/text/format.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/valuefield.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int pause = 250;           ///< ms without a change before it is computed
constexpr double usualLoss = 0.05;   ///< of handling time, by changing between kinds of work
constexpr double mostErlangs = 1000; ///< of both together; beyond it takes too long

} // namespace

TeamSplit::TeamSplit(QWidget *parent) : QWidget(parent) {
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 5, 0, 0);
    rows->setSpacing(7);
    rows->addWidget(new Rule);
    title_ = new SectionTitle;
    rows->addWidget(title_);
    loss_ = new ValueField(NumberEdit::Kind::Percent, false);
    loss_->setObjectName(QStringLiteral("switchingLoss"));
    loss_->setRange({0, 0.5, 0.01, 0, {}, {}});
    loss_->setValue(usualLoss);
    rows->addWidget(loss_);
    auto *lines = new QGridLayout;
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setVerticalSpacing(2);
    lines->setColumnStretch(0, 1);
    for (int row = 0; auto &[name, value] : lines_) {
        name = new TextLabel(Role::Body, Ink::Text2);
        value = new TextLabel(Role::Strong);
        lines->addWidget(name, row, 0);
        lines->addWidget(value, row++, 1, Qt::AlignRight);
    }
    lines_[1].second->setObjectName(QStringLiteral("oneTeam"));
    rows->addLayout(lines);
    sentence_ = new TextLabel(Role::Caption, Ink::Text2);
    sentence_->setObjectName(QStringLiteral("teamSplit"));
    sentence_->setWordWrap(true);
    rows->addWidget(sentence_);
    delay_.setSingleShot(true);
    delay_.setInterval(pause);
    connect(&delay_, &QTimer::timeout, this, &TeamSplit::compare);
    connect(loss_, &ValueField::valueChanged, this, [this] {
        answer_.reset();
        job_.cancel();
        delay_.start();
        showAnswer();
    });
    retranslate();
}

TeamSplit::~TeamSplit() { job_.cancel(); }

void TeamSplit::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showAnswer();
    }
}

void TeamSplit::retranslate() {
    title_->setTitle(tr("One team or two?"));
    loss_->setLabel(tr("Time lost by switching"));
    lines_[0].first->setText(tr("Teams of their own"));
    lines_[1].first->setText(tr("One team"));
    lines_[2].first->setText(tr("of whom stay free for calls"));
    lines_[3].first->setText(tr("One team pays up to"));
}

void TeamSplit::ask(const Question &question) {
    const double work =
        question.live.load.offered() + question.deferredPerSecond * question.live.load.handleTime;
    const bool asked =
        question.deferredPerSecond > 0 && question.live.load.offered() > 0 && work < mostErlangs;
    setVisible(asked);
    if (!asked) {
        delay_.stop();
        job_.cancel();
        question_ = {};
        return;
    }
    if (question == question_)
        return;
    question_ = question;
    answer_.reset();
    job_.cancel();
    delay_.start();
    showAnswer();
}

void TeamSplit::compare() {
    job_.start(
        [question = question_, loss = loss_->value()](const std::stop_token &) {
            return Answer{model::teamSizes(question.live, question.deferredPerSecond, loss),
                          model::breakEvenVolume(question.live, loss)};
        },
        [this](const application::Outcome<Answer> &outcome) {
            if (const auto *answer = std::get_if<Answer>(&outcome))
                answer_ = *answer;
            showAnswer();
            Q_EMIT compared();
        });
}

void TeamSplit::showAnswer() {
    const Format format;
    if (!answer_) {
        for (const auto &[name, value] : lines_)
            value->setText(QStringLiteral("…"));
        sentence_->setText({});
        return;
    }
    const auto &sizes = answer_->sizes;
    lines_[0].second->setText(QStringLiteral("%1 + %2 = %3")
                                  .arg(format.count(sizes.live), format.count(sizes.deferred),
                                       format.count(sizes.live + sizes.deferred)));
    lines_[1].second->setText(format.count(sizes.pooled));
    lines_[2].second->setText(sizes.reserve >= 0 ? format.count(sizes.reserve) : Format::dash());
    lines_[3].second->setText(std::isinf(answer_->breakEven) ? tr("any volume")
                              : answer_->breakEven > 0
                                  ? tr("%1 an hour").arg(format.count(answer_->breakEven * 3600))
                                  : tr("no volume"));
    const double saved = sizes.saved();
    const QString verdict = saved > 0 ? tr("One team saves %n agent(s) in this interval.", nullptr,
                                           static_cast<int>(std::lround(saved)))
                            : saved < 0
                                ? tr("One team takes %n more agent(s) in this interval.", nullptr,
                                     static_cast<int>(std::lround(-saved)))
                                : tr("Both take the same number of agents in this interval.");
    sentence_->setText(
        verdict + u' ' +
        tr("%1 keeps its service level; deferred work, in contacts of %2, is begun only while more "
           "agents are free.")
            .arg(question_.liveName, format.duration(question_.live.load.handleTime)));
}

} // namespace ui
