// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/besthours.h"

#include "ui/pages/scenarioediting.h"
#include "ui/text/verdicttext.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/valuefield.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

BestHours::BestHours(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), workspace_(workspace), goal_(new SegmentedControl),
      budget_(new ValueField(NumberEdit::Kind::Number, false)),
      target_(new ValueField(NumberEdit::Kind::Percent, false)), find_(new QPushButton),
      found_(new QLabel) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    goal_->setObjectName(QStringLiteral("goal"));
    budget_->setObjectName(QStringLiteral("budget"));
    budget_->setRange({0, 1e9, 100, 0, {}, {}});
    target_->setObjectName(QStringLiteral("target"));
    target_->setRange({0, 1, 0.01, 0, {}, {}});
    target_->setValue(0.8);
    find_->setObjectName(QStringLiteral("findHours"));
    find_->setProperty("small", true);
    found_->setObjectName(QStringLiteral("foundHours"));
    found_->setWordWrap(true);
    found_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    column->addWidget(goal_);
    column->addWidget(budget_);
    column->addWidget(target_);
    column->addWidget(find_, 0, Qt::AlignLeft);
    column->addWidget(found_);
    timer_.setInterval(100);
    connect(&timer_, &QTimer::timeout, this, &BestHours::showFound);
    connect(goal_, &SegmentedControl::currentChanged, this, [this] {
        showGoal();
        showFound();
    });
    connect(budget_, &ValueField::valueChanged, this, &BestHours::showFound);
    connect(target_, &ValueField::valueChanged, this, &BestHours::showFound);
    connect(find_, &QPushButton::clicked, this, [this] { isFinding() ? cancel() : find(); });
    connect(found_, &QLabel::linkActivated, this, [this](const QString &link) {
        const auto index = static_cast<std::size_t>(link.toULongLong());
        if (index < tried_.size())
            Q_EMIT chosen(tried_[index].point);
    });
    retranslate();
}

void BestHours::retranslate() {
    goal_->setTexts({tr("For a budget"), tr("For a target")});
    goal_->setAccessibleName(tr("Best opening hours"));
    budget_->setLabel(tr("At most a week"));
    target_->setLabel(tr("At least on target"));
}

void BestHours::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool BestHours::isForBudget() const { return goal_->current() == 0; }

void BestHours::showPlan() {
    if (budget_->value() <= 0 && !results().outcomes.empty()) {
        const auto *chosen = results().outcome(plan().chosen);
        budget_->setValue((chosen ? chosen : &results().outcomes.front())->cost.total().major());
    }
    if (!tried_.empty() && triedFor_ != results().outcomes)
        tried_.clear();
    showGoal();
    showFound();
}

void BestHours::showGoal() {
    budget_->setVisible(isForBudget());
    target_->setVisible(!isForBudget());
}

void BestHours::find() {
    const auto *scenario = plan().scenario(plan().chosen);
    if (!scenario || results().outcomes.empty() ||
        workspace_.recomputer.isOutdated(application::Stage::Outcome))
        return;
    tried_.clear();
    triedFor_ = results().outcomes;
    progress_ = std::make_shared<std::atomic<double>>(0.0);
    timer_.start();
    job_.start(
        [plan = plan(), results = results(), scenario = *scenario,
         progress = progress_](const std::stop_token &stop) {
            return application::sweepOpeningHours(
                plan, results, scenario,
                {stop, [progress](model::Share done) { *progress = done.value(); }});
        },
        [this](const auto &outcome) {
            timer_.stop();
            if (const auto *tried = std::get_if<std::vector<application::TriedHours>>(&outcome))
                tried_ = *tried;
            showFound();
            Q_EMIT found();
        });
    showFound();
}

void BestHours::cancel() {
    job_.cancel();
    timer_.stop();
    showFound();
}

std::optional<std::size_t> BestHours::best() const {
    return isForBudget() ? application::bestForBudget(tried_, budget_->value())
                         : application::cheapestForTarget(tried_, target_->value());
}

void BestHours::showFound() {
    const Translation say;
    const Format &format = say.format();
    find_->setText(isFinding() ? tr("Cancel") : tr("Find the best hours"));
    find_->setVisible(tried_.empty());
    if (isFinding() || tried_.empty()) {
        found_->setVisible(isFinding());
        found_->setText(tr("Trying more than 2,000 opening hours: %1")
                            .arg(format.percent(progress_ ? progress_->load() : 0.0)));
        return;
    }
    found_->show();
    const auto index = best();
    if (!index) {
        found_->setText(isForBudget() ? tr("None of the opening hours tried costs so little.")
                                      : tr("None of the opening hours tried reaches that."));
        return;
    }
    const auto &point = tried_[*index].point;
    found_->setText(
        QStringLiteral("%1 <a href=\"%2\" style=\"color:%3; text-decoration:none\">%4</a>")
            .arg(tr("%1: %2 on target for %3 a week.")
                     .arg(triedName(point, say), format.percent(point.withinPromise),
                          format.moneyShort(model::Money::fromMajor(point.costPerWeek),
                                            text(plan().currency)))
                     .toHtmlEscaped())
            .arg(*index)
            .arg(Theme::of(this).color(Ink::Accent).name(),
                 ScenarioEditing::hasRoom(plan()) ? tr("Add as scenario") : QString()));
}

} // namespace ui
