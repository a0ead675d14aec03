// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/coveragepage.h"

#include "ui/dialogs/closedhoursdialog.h"
#include "ui/dialogs/paydialog.h"
#include "ui/pages/assumptionview.h"
#include "ui/pages/besthours.h"
#include "ui/pages/closerlook.h"
#include "ui/pages/frontierpanel.h"
#include "ui/pages/openinghourspanel.h"
#include "ui/pages/readinessview.h"
#include "ui/pages/realshiftsview.h"
#include "ui/pages/scenariocolumns.h"
#include "ui/pages/scenarioediting.h"
#include "ui/pages/verdictview.h"
#include "ui/pages/whatifpanel.h"
#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/weekstepper.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

CoveragePage::CoveragePage(const Workspace &workspace, QWidget *parent)
    : PlanPage(QStringLiteral("coverage"), workspace, parent),
      editing_(new ScenarioEditing(workspace, this)), week_(new WeekStepper),
      addMenu_(new QMenu(this)), verdict_(new VerdictView(workspace)),
      columns_(new ScenarioColumns(workspace)), closerLook_(new CloserLook(workspace)),
      readiness_(new ReadinessView(workspace)), assumptions_(new AssumptionView(workspace)),
      realShifts_(new RealShiftsView(workspace)),
      empty_(new EmptyState(QStringLiteral("coverage"))), stack_(new QStackedWidget),
      hours_(new OpeningHoursPanel(workspace)), whatIf_(new WhatIfPanel(workspace)),
      frontier_(new FrontierPanel), bestHours_(new BestHours(workspace)),
      sideBySide_(makeSideBySide()), inspector_(makeInspector()) {
    header().addWidget(week_);
    add_ = header().addButton({}, QStringLiteral("plus"));
    add_->setMenu(addMenu_);
    add_->setProperty("menu", true);
    recommend_ = header().addButton({}, {}, true);
    QWidget *const views[] = {sideBySide_, empty_,       closerLook_,
                              readiness_,  assumptions_, realShifts_};
    for (QWidget *view : views)
        stack_->addWidget(view);
    setBody(stack_);
    connect(week_, &WeekStepper::mondayChanged, this, [this](QDate monday) {
        model::Plan changed = plan();
        changed.planningWeek = toDate(monday);
        change(tr("Change planning week"), std::move(changed), application::MergeKey::None);
    });
    connect(recommend_, &QPushButton::clicked, editing_, &ScenarioEditing::recommend);
    connectViews();
    connectInspector();
}

QWidget *CoveragePage::makeSideBySide() {
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(24, 14, 24, 10);
    rows->setSpacing(4);
    rows->addWidget(verdict_);
    rows->addSpacing(6);
    rows->addWidget(columns_, 1);
    return content;
}

QWidget *CoveragePage::makeInspector() {
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(10);
    column->addWidget(hours_);
    column->addWidget(whatIf_);
    column->addWidget(new Rule);
    column->addWidget(frontier_, 1);
    column->addWidget(new Rule);
    column->addWidget(bestHours_);
    return side;
}

void CoveragePage::connectViews() {
    connect(columns_, &ScenarioColumns::moveWanted, this, &CoveragePage::moveScenario);
    connect(columns_, &ScenarioColumns::openingHoursWanted, hours_, &OpeningHoursPanel::edit);
    connect(columns_, &ScenarioColumns::whyWanted, this, [this](AssumptionView::Figure figure) {
        look(View::Assumptions);
        assumptions_->ask(figure);
    });
    connect(columns_, &ScenarioColumns::hourByHourWanted, this, [this] { look(View::Hours); });
    connect(columns_, &ScenarioColumns::readinessWanted, this, [this] { look(View::Readiness); });
    connect(columns_, &ScenarioColumns::assumptionsWanted, this,
            [this] { look(View::Assumptions); });
    connect(columns_, &ScenarioColumns::realShiftsWanted, this, [this] { look(View::RealShifts); });
    connect(columns_, &ScenarioColumns::simulationWanted, this, &CoveragePage::simulationWanted);
    connect(verdict_, &VerdictView::betterChosen, this, &CoveragePage::addFrontierPoint);

    const auto back = [this] { look(View::SideBySide); };
    connect(closerLook_, &CloserLook::closed, this, back);
    connect(readiness_, &ReadinessView::closed, this, back);
    connect(assumptions_, &AssumptionView::closed, this, back);
    connect(realShifts_, &RealShiftsView::closed, this, back);
    connect(readiness_, &ReadinessView::crisisChanged, this,
            [this](const model::CrisisProfile &crisis) {
                model::Plan changed = plan();
                changed.crisis = crisis;
                change(tr("Change the crisis"), std::move(changed));
            });
}

void CoveragePage::connectInspector() {
    connect(whatIf_, &WhatIfPanel::changed, this, &CoveragePage::showWhatIf);
    // The figures shown are those of the new plan already: they stay until it is computed.
    connect(whatIf_, &WhatIfPanel::kept, this, [this] { kept_ = true; });
    connect(whatIf_, &WhatIfPanel::closedHoursWanted, this, &CoveragePage::editClosedHours);
    connect(whatIf_, &WhatIfPanel::payWanted, this, &CoveragePage::editPay);
    connect(frontier_, &FrontierPanel::chosen, this, &CoveragePage::addFrontierPoint);
    connect(bestHours_, &BestHours::found, this, &CoveragePage::hoursFound);
    connect(bestHours_, &BestHours::chosen, editing_, &ScenarioEditing::addTried);
}

QString CoveragePage::title() const { return tr("Coverage"); }

QWidget *CoveragePage::inspector() { return inspector_; }

void CoveragePage::retranslate() {
    add_->setText(tr("Add scenario"));
    empty_->setTexts(tr("No comparison yet"), tr("Coverage compares opening hours on one forecast. "
                                                 "Import at least two weeks of history first."));
    editing_->fillMenu(*addMenu_);
    columns_->retranslate();
    showPlan();
}

// What is shown -----------------------------------------------------------------------------------

bool CoveragePage::isWhatIf() const { return !whatIf_->whatIf().isNeutral(); }

const std::vector<model::ScenarioOutcome> &CoveragePage::outcomes() const {
    return whatIfOutcomes_.empty() ? results().outcomes : whatIfOutcomes_;
}

void CoveragePage::showPlan() {
    const bool ready = !results().outcomes.empty();
    QWidget *views[] = {sideBySide_, closerLook_, readiness_, assumptions_, realShifts_};
    stack_->setCurrentWidget(ready ? views[static_cast<std::size_t>(view_)] : empty_);
    week_->setEnabled(ready);
    add_->setEnabled(!plan().channels.empty());
    setInspectorUsed(ready);
    header().setSubtitle(plan().scenarios.size() == 1
                             ? tr("One scenario; add a second to compare")
                             : tr("%n scenario(s), one forecast", nullptr,
                                  static_cast<int>(plan().scenarios.size())));
    if (!ready) {
        recommend_->setEnabled(false);
        setStatus({});
        return;
    }
    {
        const QSignalBlocker shownNotEdited(week_);
        week_->setMonday(toQDate(results().weekBegin));
    }
    kept_ = kept_ && workspace().recomputer.isOutdated(application::Stage::Outcome);
    if (isWhatIf())
        whatIfOutcomes_ = application::outcomesUnder(plan(), results(), whatIf_->whatIf());
    else if (!kept_)
        whatIfOutcomes_.clear();
    showRecommendation();
    showFigures();
}

void CoveragePage::showRecommendation() {
    const auto &scenarios = plan().scenarios;
    const auto *selected = plan().scenario(workspace().selection.scenarioId());
    const auto at = std::ranges::find(scenarios, selected ? selected->id : plan().chosen,
                                      &model::CoverageScenario::id);
    recommend_->setText(
        tr("Recommend %1").arg(letter(static_cast<std::size_t>(at - scenarios.begin()))));
    recommend_->setEnabled(selected && selected->id != plan().chosen);
}

void CoveragePage::showFigures() {
    const bool tried = !whatIfOutcomes_.empty();
    switch (view_) {
    case View::SideBySide:
        columns_->show(outcomes(), tried, isWhatIf());
        verdict_->show(outcomes(), tried);
        break;
    case View::Hours:
        closerLook_->showOutcomes(outcomes());
        break;
    case View::Readiness:
        readiness_->showPlan();
        break;
    case View::Assumptions:
        assumptions_->showPlan();
        break;
    case View::RealShifts:
        realShifts_->showPlan();
        break;
    }
    setStatus(
        tr("All scenarios recomputed in %1 ms · %2 intervals")
            .arg(Format().count(results().seconds * 1000.0),
                 Format().count(static_cast<double>(results().week.count() * outcomes().size()))));
    setInspectorTitle(isWhatIf() ? tr("What if – not saved") : tr("What if"));
    whatIf_->showPlan();
    hours_->showPlan();
    bestHours_->showPlan();
    frontier_->show(plan(), results(), outcomes(),
                    isWhatIf() || workspace().recomputer.isOutdated(application::Stage::Frontier));
}

void CoveragePage::showWhatIf() {
    kept_ = false;
    whatIfOutcomes_.clear();
    if (isWhatIf())
        whatIfOutcomes_ = application::outcomesUnder(plan(), results(), whatIf_->whatIf());
    showFigures();
}

void CoveragePage::look(View view) {
    view_ = view;
    showPlan();
    if (view == View::Hours)
        closerLook_->setFocus();
    else if (view == View::Readiness)
        readiness_->setFocus();
    else if (view == View::Assumptions)
        assumptions_->setFocus();
    else if (view == View::RealShifts)
        realShifts_->setFocus();
}

// Changing ----------------------------------------------------------------------------------------

void CoveragePage::duplicateScenario() { editing_->duplicate(); }

void CoveragePage::renameScenario() { editing_->rename(); }

void CoveragePage::removeScenario() { editing_->remove(); }

void CoveragePage::moveScenario(std::size_t from, std::size_t to) {
    if (editing_->move(from, to))
        columns_->focusHead(to);
}

void CoveragePage::addFrontierPoint(std::size_t index) {
    if (index < results().frontier.size())
        editing_->addTried(results().frontier[index]);
}

void CoveragePage::findHours() { bestHours_->find(); }

bool CoveragePage::isFindingHours() const { return bestHours_->isFinding(); }

void CoveragePage::editClosedHours() {
    ClosedHoursDialog dialog(plan(), hours_->channelId(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    model::Plan changed = plan();
    for (auto &channel : changed.channels)
        if (const auto found = dialog.demand().find(channel.channel.id);
            found != dialog.demand().end())
            channel.closedHours = found->second;
    change(tr("Change demand while closed"), std::move(changed));
}

void CoveragePage::editPay() {
    PayDialog dialog(plan(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    model::Plan changed = plan();
    changed.payRates = dialog.payRates();
    changed.shrinkage = dialog.shrinkage();
    change(tr("Change pay"), std::move(changed));
}

} // namespace ui
