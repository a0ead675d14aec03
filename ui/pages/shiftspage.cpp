// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shiftspage.h"

#include "model/cost/findingfix.h"
#include "model/cost/openreasons.h"
#include "model/roster/loads.h"
#include "ui/charts/picture.h"
#include "ui/charts/shiftgantt.h"
#include "ui/pages/scenariochoice.h"
#include "ui/pages/shiftediting.h"
#include "ui/pages/shiftinspector.h"
#include "ui/pages/shiftsview.h"
#include "ui/text/format.h"
#include "ui/text/rosterfindingtext.h"
#include "ui/text/words.h"
#include "ui/widgets/buildprogress.h"
#include "ui/widgets/buildsheet.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rosterfindings.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/selectedshift.h"
#include "ui/widgets/weekstepper.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double moved = 0.02; ///< of the required hours: less is noise of a recomputation
constexpr int narrowPage = 1000;

} // namespace

ShiftsPage::ShiftsPage(const Workspace &workspace, QWidget *parent)
    : PlanPage(QStringLiteral("shifts"), workspace, parent),
      editing_(new ShiftEditing(workspace, this)), view_(new ShiftsView(workspace)),
      inspector_(new ShiftInspector) {
    stepper_ = new WeekStepper;
    stepper_->setDaily(true);
    header().addWidget(stepper_);
    views_ = new SegmentedControl;
    views_->setObjectName(QStringLiteral("views"));
    header().addWidget(views_);
    scenario_ = new ScenarioChoice(workspace);
    scenario_->setMaximumWidth(200);
    header().addWidget(scenario_);
    build_ = header().addButton({}, {}, true);
    build_->setObjectName(QStringLiteral("build"));

    auto *whole = new QWidget;
    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    working_ = new BuildProgress;
    rows->addWidget(working_);
    rows->addWidget(view_, 1);
    stack_ = new QStackedWidget;
    stack_->addWidget(whole);
    needsForecast_ = new EmptyState(QStringLiteral("shifts"));
    stack_->addWidget(needsForecast_);
    empty_ = new EmptyState(QStringLiteral("shifts"));
    buildAnonymous_ = empty_->addButton({}, {}, true);
    buildAnonymous_->setObjectName(QStringLiteral("buildAnonymous"));
    importAgents_ = empty_->addButton({}, QStringLiteral("import"));
    importAgents_->setObjectName(QStringLiteral("importAgents"));
    stack_->addWidget(empty_);
    setPlainBody(stack_);

    connect(stepper_, &WeekStepper::mondayChanged, this, [this](QDate monday) {
        if (updating_)
            return;
        date_ = stepper_->date();
        model::Plan changed = plan();
        changed.planningWeek = toDate(monday);
        change(tr("Change planning week"), std::move(changed));
    });
    connect(stepper_, &WeekStepper::dateChanged, this, [this](QDate date) {
        if (updating_ || !stepper_->isDaily())
            return;
        date_ = date;
        showPlan();
    });
    connect(views_, &SegmentedControl::currentChanged, this,
            [this](int index) { setView(static_cast<View>(index)); });
    connect(build_, &QPushButton::clicked, this, [this] { showBuildSheet(true); });
    connect(buildAnonymous_, &QPushButton::clicked, this, &ShiftsPage::buildShifts);
    connect(importAgents_, &QPushButton::clicked, this, &ShiftsPage::agentsRequested);
    connect(working_, &BuildProgress::bestWanted, &building_, &application::ShiftBuilding::useBest);
    connect(working_, &BuildProgress::cancelRequested, &building_,
            &application::ShiftBuilding::cancel);
    connect(&building_, &application::ShiftBuilding::progressed, this, &ShiftsPage::reportBuilding);
    connect(&building_, &application::ShiftBuilding::ended, this, &ShiftsPage::finishBuilding);

    connectShifts();
    connectInspector();
}

void ShiftsPage::connectShifts() {
    ShiftGantt &gantt = view_->gantt();
    gantt.setEffect([this](const ShiftChange &change) { return effectOf(change); });
    gantt.setTargets([this](const std::vector<model::Shift> &places) { return fitsOf(places); });
    connect(&gantt, &ShiftGantt::changed, editing_, &ShiftEditing::take);
    connect(&gantt, &ShiftGantt::removalRequested, editing_, &ShiftEditing::remove);
    connect(view_, &ShiftsView::activated, editing_, &ShiftEditing::edit);
    connect(editing_, &ShiftEditing::placed, &gantt, &ShiftGantt::selectShift);
    connect(&gantt, &ShiftGantt::menuRequested, this, &ShiftsPage::showMenu);
    connect(&gantt, &ShiftGantt::selectionChanged, this, [this, &gantt] {
        showSelected();
        const QString words = gantt.words(gantt.selectedShift());
        setStatus(words.isEmpty()
                      ? tr("Drag to move, drag an end to resize, Alt+arrows move by "
                           "15 minutes")
                      : words + QStringLiteral(" · ") +
                            tr("Space shows where it may go, Alt+arrows move it, Enter keeps it"));
    });
}

void ShiftsPage::connectInspector() {
    const auto &findings = inspector_->findings();
    connect(&findings, &RosterFindings::fixChosen, editing_, &ShiftEditing::replace);
    connect(&findings, &RosterFindings::acceptanceWanted, editing_, &ShiftEditing::accept);
    connect(&findings, &RosterFindings::withdrawalWanted, editing_, &ShiftEditing::withdraw);
    connect(&findings, &RosterFindings::weekWanted, this, [this] { setView(Week); });
    connect(&findings, &RosterFindings::reasonsWanted, this, [this] {
        explained_ = shifts();
        reasons_ = model::openReasons(plan().agents, *explained_, *checked(scenarioId()).check,
                                      plan().payRates);
        showFindings();
    });
    connect(&findings, &RosterFindings::rulesWanted, editing_, &ShiftEditing::editRules);
    connect(&findings, &RosterFindings::shiftWanted, this, [this](int shift) {
        view_->gantt().selectShift(shift);
        view_->gantt().setFocus();
    });
    connect(&findings, &RosterFindings::pointedAt, this,
            [this](const model::RosterFinding &finding) {
                if (!finding.shifts.empty())
                    view_->gantt().selectShift(finding.shifts.back());
                else
                    view_->gantt().selectAgent(finding.agent);
                view_->gantt().setFocus();
            });
    connect(inspector_, &ShiftInspector::rulesWanted, editing_, &ShiftEditing::editRules);

    const auto &selected = inspector_->selected();
    const auto id = [this] { return view_->gantt().selectedShift(); };
    connect(&selected, &SelectedShift::editWanted, this, [this, id] { editing_->edit(id()); });
    connect(&selected, &SelectedShift::swapWanted, this, [this, id, &selected] {
        editing_->handOver(id(), *checked(scenarioId()).check, selected.swapPlace());
    });
    connect(&selected, &SelectedShift::lockWanted, this, [this, id] { editing_->lock(id()); });
    connect(&selected, &SelectedShift::sickWanted, this, &ShiftsPage::reportSick);

    const auto &sheet = inspector_->sheet();
    connect(&sheet, &BuildSheet::buildRequested, this, &ShiftsPage::buildShifts);
    connect(&sheet, &BuildSheet::closed, this, [this] { showBuildSheet(false); });
}

QString ShiftsPage::title() const { return tr("Shifts"); }

QWidget *ShiftsPage::inspector() { return inspector_; }

void ShiftsPage::retranslate() {
    views_->setTexts({tr("Day"), tr("Week"), tr("Roster")});
    views_->setAccessibleName(tr("View"));
    build_->setAccessibleName(tr("Build shifts"));
    needsForecast_->setTexts(
        tr("No requirement yet"),
        tr("Shifts need a forecast: import at least two weeks of history first."));
    buildAnonymous_->setText(tr("Build anonymous shifts"));
    importAgents_->setText(tr("Import agents…"));
    fitWidth();
    showPlan();
}

void ShiftsPage::themeChanged() { showPlan(); }

void ShiftsPage::resizeEvent(QResizeEvent *event) {
    PlanPage::resizeEvent(event);
    fitWidth();
}

/// Controls give way before the title and what stands below it do.
void ShiftsPage::fitWidth() {
    const bool narrow = width() < narrowPage;
    stepper_->setShort(narrow);
    scenario_->setShort(narrow);
    build_->setText(narrow ? tr("Build") : tr("Build shifts"));
}

// What is shown -----------------------------------------------------------------------------------

const model::ScenarioOutcome *ShiftsPage::outcome() const { return scenario_->outcome(); }

int ShiftsPage::scenarioId() const { return outcome() ? outcome()->scenarioId : 0; }

model::Shared<std::vector<model::Shift>> ShiftsPage::shifts() const {
    return plan().shiftsOf(scenarioId());
}

QDate ShiftsPage::monday() const { return toQDate(results().weekBegin); }

const CheckedRosters::Roster &ShiftsPage::checked(int scenarioId) const {
    return rosters_.of(plan(), scenarioId, results().weekBegin);
}

ShownShifts ShiftsPage::shown() const {
    return {plan(),
            scenarioId(),
            results().weekBegin,
            shows_ == Day ? std::optional(toDate(date_)) : std::nullopt,
            shifts(),
            checked(scenarioId()).findings};
}

bool ShiftsPage::hasShifts() const {
    return std::any_of(plan().shifts.begin(), plan().shifts.end(),
                       [](const auto &entry) { return !entry.second->empty(); });
}

void ShiftsPage::setView(View view) {
    if (view == shows_)
        return;
    shows_ = view;
    views_->setCurrent(view);
    showPlan();
}

void ShiftsPage::setDate(QDate date) {
    if (!date.isValid() || date == date_)
        return;
    if (stepper_->isDaily())
        stepper_->setDate(date);
    else
        date_ = date;
}

void ShiftsPage::setGrouping(RowGrouping grouping) {
    grouping_ = grouping;
    showPlan();
}

void ShiftsPage::showPlan() {
    const auto *ready = outcome();
    const bool any = !shifts()->empty();
    stack_->setCurrentIndex(!ready ? 1 : any || building_.isRunning() ? 0 : 2);
    stepper_->setEnabled(ready);
    views_->setEnabled(ready && any);
    scenario_->setEnabled(ready);
    build_->setEnabled(ready && !building_.isRunning());
    setInspectorUsed(ready && (any || inspector_->isSheetShown()));
    showEmptiness();
    editing_->setScenario(scenarioId());
    if (!ready) {
        header().setSubtitle(tr("Who works when"));
        return;
    }
    updating_ = true;
    if (!date_.isValid() || date_ < monday() || date_ > monday().addDays(6))
        date_ = monday().addDays(2); // Wednesday: no edge of the week
    stepper_->setDaily(shows_ == Day);
    stepper_->setDate(shows_ == Day ? date_ : monday());
    views_->setCurrent(shows_);
    fitWidth();
    scenario_->showPlan();
    updating_ = false;
    showShifts();
    showFindings();
    showSelected();
    warnOfMovedRequirement();
}

void ShiftsPage::showEmptiness() {
    if (plan().agents.empty()) {
        empty_->setTexts(tr("No agents yet"),
                         tr("Shifts for Agent 001, Agent 002 … show how many people of which hours "
                            "it takes. Or import the people you have."));
        buildAnonymous_->setText(tr("Build anonymous shifts"));
    } else {
        empty_->setTexts(tr("No shifts in this scenario yet"),
                         tr("Building finds shifts that cover the requirement, and who of %n "
                            "agent(s) works them.",
                            nullptr, static_cast<int>(plan().agents.size())));
        buildAnonymous_->setText(tr("Build shifts"));
    }
}

void ShiftsPage::showShifts() {
    const ShownShifts now = shown();
    view_->show(now, *outcome(), grouping_, shows_ == Roster);
    const model::TimeRange range = now.range();
    const auto count = std::ranges::count_if(*now.shifts, [&range](const model::Shift &shift) {
        return !shift.standby && range.contains(shift.presence.begin);
    });
    header().setSubtitle(tr("%n shift(s) for %1 h", nullptr, static_cast<int>(count))
                             .arg(Format().count(view_->figures().cover.required)));
}

void ShiftsPage::showFindings() {
    setInspectorTitle(inspector_->isSheetShown() ? tr("Build shifts") : tr("Rules"));
    const ShownShifts now = shown();
    // Asked for other shifts: what is known of why they stay open holds no more.
    if (!explained_.isSameObject(now.shifts))
        reasons_.reset();
    inspector_->findings().show(
        now, [this](const model::RosterFinding &finding) { return fixesFor(finding); }, reasons_);
}

void ShiftsPage::showSelected() {
    const ShownShifts now = shown();
    const model::Shift *shift = view_->gantt().shift(view_->gantt().selectedShift());
    const model::Agent *agent =
        now.plan.agent(shift ? shift->agent : view_->gantt().selectedAgent());
    inspector_->selected().show(now, shift, agent);
    const CheckedRosters::Roster &roster = checked(scenarioId());
    if (agent) {
        const auto row = roster.rows.find(agent->id);
        const auto year =
            std::chrono::year_month_day(std::chrono::sys_days(now.first().time_since_epoch()))
                .year();
        inspector_->selected().showYear(
            static_cast<int>(year),
            model::yearCountOf(*agent,
                               row == roster.rows.end() ? std::span<const model::ShiftFacts>()
                                                        : row->second,
                               *roster.check, year));
    } else if (shift) {
        inspector_->selected().showWhoCould(
            model::whoCould(*shift, plan().agents, *now.shifts, *roster.check, plan().payRates));
    }
}

/// Shifts never change by themselves: the page says when what they were made for has moved.
void ShiftsPage::warnOfMovedRequirement() {
    const double required = view_->cover().figures().required;
    const auto key = QStringLiteral("requirement");
    if (shifts()->empty() || workspace().recomputer.isOutdated()) {
        messages().remove(key);
        return;
    }
    const auto known = asked_.find(scenarioId());
    if (known == asked_.end() || required <= 0) {
        asked_[scenarioId()] = required;
        messages().remove(key);
        return;
    }
    const double change = required / std::max(1e-9, known->second) - 1;
    if (std::abs(change) < moved) {
        messages().remove(key);
        return;
    }
    const Format format;
    messages().post(
        {MessageBar::Kind::Warning,
         tr("The requirement has moved"),
         tr("%1 agent hours instead of %2 this week. The shifts are as they were and cover %3.")
             .arg(format.count(required), format.count(known->second),
                  format.percent(view_->cover().figures().covered(), 1)),
         {{tr("Build again"), [this] { showBuildSheet(true); }},
          {tr("Keep the shifts"),
           [this, required, key] {
               asked_[scenarioId()] = required;
               messages().remove(key);
           }}},
         true,
         key});
}

// Rules -------------------------------------------------------------------------------------------

CheckedRosters::Findings ShiftsPage::findingsAfter(const ShiftChange &change) const {
    const CheckedRosters::Roster &roster = checked(scenarioId());
    const auto one = std::ranges::find(roster.agents, change.after.agent, &model::Agent::id);
    if (one == roster.agents.end())
        return {};
    return CheckedRosters::findingsAfter(roster, *one, change.before ? change.before->id : 0,
                                         change.after);
}

std::vector<model::FindingFix> ShiftsPage::fixesFor(const model::RosterFinding &finding) const {
    const auto all = shifts();
    return model::fixesFor(finding, {plan().agents, *all, *checked(scenarioId()).check,
                                     plan().payRates, view_->cover()});
}

int ShiftsPage::openFindings() const {
    if (!plan().shifts.contains(plan().chosen))
        return 0;
    const auto &roster = checked(plan().chosen);
    const ShownShifts chosen{plan(), plan().chosen, results().weekBegin,
                             {},     roster.shifts, roster.findings};
    return static_cast<int>(std::ranges::count_if(chosen.findings, [&](const auto &finding) {
        return finding.strength == model::Strength::Hard && !chosen.isAccepted(finding);
    }));
}

std::vector<model::Fit> ShiftsPage::fitsOf(const std::vector<model::Shift> &places) const {
    if (places.empty() || !inspector_->checksWhileDragging())
        return {};
    return CheckedRosters::fitsOf(checked(scenarioId()), places);
}

QStringList ShiftsPage::effectOf(const ShiftChange &change) const {
    const Format format;
    QStringList lines;
    const ShiftFigures now = view_->figures();
    const ShiftFigures &before = view_->figuresBefore();
    const QString missing = format.hours(now.cover.missing, 1);
    const QString was = format.hours(before.cover.missing, 1);
    lines << (missing == was ? tr("Short %1, as before").arg(missing)
                             : tr("Short %1, was %2").arg(missing, was));
    const QString answered = format.percent(now.answered, 1);
    const QString answeredBefore = format.percent(before.answered, 1);
    if (now.answered >= 0 && answered != answeredBefore)
        lines << tr("Answered in time %1, was %2").arg(answered, answeredBefore);
    const QString currency = text(plan().currency);
    const QString cost = format.moneyWhole(model::Money::fromMajor(now.cost), currency);
    const QString costBefore = format.moneyWhole(model::Money::fromMajor(before.cost), currency);
    if (cost != costBefore)
        lines << tr("Cost %1, was %2").arg(cost, costBefore);
    if (!inspector_->checksWhileDragging())
        return lines;
    if (change.after.agent == 0)
        return lines;
    QStringList broken;
    for (const auto &finding : findingsAfter(change))
        if (finding.strength == model::Strength::Hard)
            broken << rosterFindingText(finding, plan().calendar).title;
    broken.removeDuplicates();
    if (broken.isEmpty())
        lines << tr("Rest and breaks are fine");
    for (const QString &title : broken.mid(0, 3))
        lines << QStringLiteral("⚠ ") + title;
    return lines;
}

/// The person of the selected row, from the date of the selected shift or the day shown.
void ShiftsPage::reportSick() {
    const model::Shift *shift = view_->gantt().shift(view_->gantt().selectedShift());
    editing_->reportSick(shift ? shift->agent : view_->gantt().selectedAgent(),
                         shift ? model::dateOf(plan().calendar.toLocal(shift->presence.begin))
                               : shown().first());
}

void ShiftsPage::showMenu(const QPoint &global, int id, int agentId) {
    QMenu menu(this);
    if (const model::Shift *shift = view_->gantt().shift(id)) {
        menu.addAction(tr("Edit…"), editing_, [this, id] { editing_->edit(id); });
        menu.addAction(tr("Swap…"), editing_, [this, id, global] {
            editing_->handOver(id, *checked(scenarioId()).check, global);
        });
        menu.addAction(shift->locked ? tr("Unlock") : tr("Lock"), editing_,
                       [this, id] { editing_->lock(id); });
        QAction *remove =
            menu.addAction(tr("Remove"), editing_, [this, id] { editing_->remove(id); });
        remove->setShortcut(Qt::Key_Delete);
        menu.addSeparator();
    } else if (agentId != 0) {
        view_->gantt().selectAgent(agentId);
    }
    if (agentId != 0) {
        menu.addAction(tr("Report sick…"), this, &ShiftsPage::reportSick);
    }
    menu.addAction(shows_ == Day ? tr("Place the day's breaks again")
                                 : tr("Place the week's breaks again"),
                   this, [this] {
                       if (!editing_->placeBreaks(*checked(scenarioId()).check, view_->cover(),
                                                  shown().range()))
                           setStatus(tr("The breaks are best where they are"));
                   });
    menu.addAction(tr("Plan a meeting…"), editing_,
                   [this, agentId] { editing_->planMeeting(agentId); });
    menu.addSeparator();
    QMenu *grouping = menu.addMenu(tr("Group by"));
    for (const auto &[by, name] : {std::pair{RowGrouping::Contract, tr("Contract")},
                                   {RowGrouping::Team, tr("Team")},
                                   {RowGrouping::Skill, tr("Skills")},
                                   {RowGrouping::None, tr("Nothing")}}) {
        QAction *action = grouping->addAction(name, this, [this, by = by] { setGrouping(by); });
        action->setCheckable(true);
        action->setChecked(grouping_ == by);
    }
    menu.addSeparator();
    addPictureActions(menu, &view_->gantt(), grabbed(view_->gantt()));
    menu.exec(global);
}

// Building ----------------------------------------------------------------------------------------

void ShiftsPage::showBuildSheet(bool shown) {
    inspector_->showSheet(shown);
    setInspectorUsed(shown || (outcome() && !shifts()->empty()));
    setInspectorTitle(shown ? tr("Build shifts") : tr("Rules"));
}

void ShiftsPage::buildShifts() {
    const auto *ready = outcome();
    if (!ready || building_.isRunning())
        return;
    const application::BuildOptions options = inspector_->sheet().options();
    working_->begin(options.time.count());
    inspector_->sheet().setRunning(true);
    building_.start(plan(), results(), ready->scenarioId, inspector_->sheet().weeks(), options);
    showPlan();
}

void ShiftsPage::reportBuilding() {
    const application::ShiftBuilding::Standing standing = building_.standing();
    const Format format;
    double covered = -1;
    QString note;
    if (const auto &best = standing.best; best && outcome()) {
        const double required = view_->cover().figures().required * std::max(1, best->weeks);
        covered = required > 0 ? std::max(0.0, 1 - best->shortHours / required) : 1;
        if (best->openShifts > 0)
            note += tr(", %n open shift(s)", nullptr, best->openShifts);
        if (best->bound > 0)
            note += tr(", cost within %1 of the least possible")
                        .arg(format.percent(std::max(0.0, best->gap()), 1));
    }
    working_->report(building_.seconds(), standing.done, covered, note);
}

void ShiftsPage::finishBuilding(const application::Outcome<application::BuiltShifts> &run) {
    working_->finish();
    inspector_->sheet().setRunning(false);
    if (const auto *done = std::get_if<application::BuiltShifts>(&run)) {
        adoptBuilt(*done);
    } else if (const auto *failure = std::get_if<application::Failure>(&run)) {
        messages().post({MessageBar::Kind::Error,
                         tr("The shifts could not be built"),
                         text(failure->text),
                         {},
                         true,
                         QStringLiteral("build")});
    }
    showPlan();
    Q_EMIT built();
}

void ShiftsPage::adoptBuilt(const application::BuiltShifts &done) {
    if (done.shifts.empty()) {
        messages().post({MessageBar::Kind::Warning,
                         tr("Nothing was built"),
                         tr("The scenario needs nobody in these weeks."),
                         {},
                         true,
                         QStringLiteral("build")});
        return;
    }
    asked_.erase(building_.scenarioId());
    messages().remove(QStringLiteral("build"));
    change(tr("Build shifts"), application::withShifts(plan(), building_.scenarioId(), done));
    showBuildSheet(false);
    const Format format;
    QString said = tr("%n shift(s) built in %1", nullptr, static_cast<int>(done.shifts.size()))
                       .arg(format.duration(building_.seconds()));
    if (done.bound > 0)
        said += QStringLiteral(" · ") + tr("cost within %1 of the least possible")
                                            .arg(format.percent(std::max(0.0, done.gap()), 1));
    setStatus(said);
}

} // namespace ui
