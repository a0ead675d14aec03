// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shiftspage.h"

#include "model/comparison/requiredpositions.h"
#include "model/shifts/shiftchange.h"
#include "ui/charts/coverchart.h"
#include "ui/charts/picture.h"
#include "ui/dialogs/rulesdialog.h"
#include "ui/dialogs/shiftdialog.h"
#include "ui/dialogs/sickdialog.h"
#include "ui/pages/scenariochoice.h"
#include "ui/tables/rostertable.h"
#include "ui/text/format.h"
#include "ui/text/rosterfindingtext.h"
#include "ui/text/words.h"
#include "ui/theme/channelhue.h"
#include "ui/widgets/buildprogress.h"
#include "ui/widgets/buildsheet.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/findinglist.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/shiftlegend.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/texttable.h"
#include "ui/widgets/weekstepper.h"

#include <QAction>
#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <set>

namespace ui {

namespace {

constexpr double moved = 0.02; ///< of the required hours: less is noise of a recomputation
constexpr int narrowPage = 1000;

double hoursOf(model::Seconds seconds) { return static_cast<double>(seconds.count()) / 3600; }

int nextId(const std::vector<model::Shift> &shifts) {
    int highest = 0;
    for (const model::Shift &shift : shifts)
        highest = std::max(highest, shift.id);
    return highest + 1;
}

} // namespace

/// Changes that would put a finding right, with the words of their links.
struct FindingFixes {
    std::vector<FindingList::Action> actions;
};

struct ShiftsPage::Inspector {
    QWidget *widget = nullptr;
    QWidget *rules = nullptr;
    BuildSheet *sheet = nullptr;
    FindingList *findings = nullptr;
    QCheckBox *whileDragging = nullptr;
    QPushButton *editRules = nullptr;
    QWidget *selected = nullptr;
    TextLabel *name = nullptr;
    QFormLayout *facts = nullptr;
    QPushButton *edit = nullptr, *swap = nullptr, *lock = nullptr, *sick = nullptr;
    TextLabel *hint = nullptr;
};

ShiftsPage::ShiftsPage(const Workspace &workspace, QWidget *parent)
    : PlanPage(QStringLiteral("shifts"), workspace, parent) {
    stepper_ = new WeekStepper;
    stepper_->setDaily(true);
    header().addWidget(stepper_);
    views_ = new SegmentedControl;
    views_->setObjectName(QStringLiteral("views"));
    header().addWidget(views_);
    scenario_ = new ScenarioChoice(workspace);
    header().addWidget(scenario_);
    build_ = header().addButton({}, {}, true);
    build_->setObjectName(QStringLiteral("build"));

    auto *whole = new QWidget;
    auto *outer = new QVBoxLayout(whole);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    working_ = new BuildProgress;
    outer->addWidget(working_);
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(24, 12, 12, 10);
    rows->setSpacing(6);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(24);
    for (Figure **figure : {&covered_, &short_, &over_}) {
        *figure = new Figure;
        // On one line, so that the row is as high before the window is laid out as after.
        for (QLabel *label : (*figure)->findChildren<QLabel *>())
            label->setWordWrap(false);
        figures->addWidget(*figure);
    }
    covered_->setObjectName(QStringLiteral("covered"));
    short_->setObjectName(QStringLiteral("short"));
    over_->setObjectName(QStringLiteral("over"));
    legend_ = new ShiftLegend;
    legend_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    figures->addWidget(legend_, 1, Qt::AlignBottom);
    figures->addSpacing(12);
    rows->addLayout(figures);

    gantt_ = new ShiftGantt;
    gantt_->setObjectName(QStringLiteral("gantt"));
    roster_ = new RosterTable(this);
    rosterView_ = makeTableView(roster_);
    rosterView_->setObjectName(QStringLiteral("roster"));
    rosterView_->setSelectionMode(QAbstractItemView::SingleSelection);
    rosterView_->setSelectionBehavior(QAbstractItemView::SelectItems);
    rosterView_->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    rosterView_->horizontalHeader()->setVisible(true);
    body_ = new QStackedWidget;
    body_->addWidget(gantt_);
    body_->addWidget(rosterView_);
    rows->addWidget(body_, 1);
    curve_ = new CoverChart;
    curve_->setObjectName(QStringLiteral("cover"));
    curve_->setFixedHeight(168);
    rows->addWidget(curve_);
    outer->addWidget(content, 1);

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
    connect(working_, &BuildProgress::bestWanted, this, &ShiftsPage::useBestSoFar);
    connect(working_, &BuildProgress::cancelRequested, this, &ShiftsPage::cancelBuilding);
    progressTimer_.setInterval(100);
    connect(&progressTimer_, &QTimer::timeout, this, &ShiftsPage::reportBuilding);

    gantt_->setEffect([this](const ShiftGantt::Change &change) { return effectOf(change); });
    gantt_->setAllowed([this](const model::Shift &shift, int id) { return mayTake(shift, id); });
    connect(gantt_, &ShiftGantt::previewChanged, this, &ShiftsPage::followPreview);
    connect(gantt_, &ShiftGantt::changed, this,
            qOverload<const ShiftGantt::Change &>(&ShiftsPage::adopt));
    connect(gantt_, &ShiftGantt::removalRequested, this, &ShiftsPage::removeShift);
    connect(gantt_, &ShiftGantt::activated, this, &ShiftsPage::editShift);
    connect(gantt_, &ShiftGantt::menuRequested, this, &ShiftsPage::showMenu);
    connect(gantt_, &ShiftGantt::selectionChanged, this, [this] {
        showSelected();
        const QString words = gantt_->words(gantt_->selectedShift());
        setStatus(words.isEmpty() ? tr("Drag to move, drag an end to resize, Alt+arrows move by "
                                       "15 minutes")
                                  : words + QStringLiteral(" · ") +
                                        tr("Alt+arrows move by 15 minutes, Enter keeps it"));
    });
    connect(rosterView_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                const int shift = index.data(RosterTable::ShiftRole).toInt();
                if (shift != 0)
                    gantt_->selectShift(shift);
                else if (index.isValid())
                    gantt_->selectAgent(index.data(RosterTable::AgentRole).toInt());
            });
    connect(rosterView_, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const int shift = index.data(RosterTable::ShiftRole).toInt())
            editShift(shift);
    });
    inspector();
}

ShiftsPage::~ShiftsPage() { job_.cancel(); }

QString ShiftsPage::title() const { return tr("Shifts"); }

QWidget *ShiftsPage::inspector() {
    if (inspector_)
        return inspector_->widget;
    inspector_ = std::make_unique<Inspector>();
    Inspector &side = *inspector_;
    side.widget = new QWidget;
    auto *outer = new QVBoxLayout(side.widget);
    outer->setContentsMargins(16, 14, 16, 16);
    outer->setSpacing(0);
    side.sheet = new BuildSheet;
    side.sheet->hide();
    outer->addWidget(side.sheet);
    side.rules = new QWidget;
    outer->addWidget(side.rules);
    outer->addStretch(1);
    auto *rows = new QVBoxLayout(side.rules);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    side.findings = new FindingList;
    side.findings->setObjectName(QStringLiteral("findings"));
    rows->addWidget(side.findings);
    rows->addWidget(new Rule);
    side.whileDragging = new QCheckBox;
    side.whileDragging->setChecked(true);
    side.editRules = new QPushButton;
    side.editRules->setObjectName(QStringLiteral("editRules"));
    side.editRules->setProperty("flat", true);
    side.editRules->setFlat(true);
    auto *checking = new QHBoxLayout;
    checking->addWidget(side.whileDragging, 1);
    checking->addWidget(side.editRules);
    rows->addLayout(checking);
    rows->addWidget(new Rule);

    side.selected = new QWidget;
    auto *chosen = new QVBoxLayout(side.selected);
    chosen->setContentsMargins(0, 0, 0, 0);
    chosen->setSpacing(8);
    side.name = new TextLabel(Role::Section);
    side.name->setObjectName(QStringLiteral("selectedName"));
    chosen->addWidget(side.name);
    side.facts = new QFormLayout;
    side.facts->setContentsMargins(0, 0, 0, 0);
    side.facts->setHorizontalSpacing(16);
    side.facts->setVerticalSpacing(5);
    side.facts->setLabelAlignment(Qt::AlignLeft);
    side.facts->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    chosen->addLayout(side.facts);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto button = [&](const char *name, const QString &icon) {
        auto *made = makeButton({}, icon, false, side.selected);
        made->setObjectName(QString::fromLatin1(name));
        made->setProperty("small", true);
        buttons->addWidget(made);
        return made;
    };
    side.edit = button("editShift", {});
    side.swap = button("swapShift", {});
    side.lock = button("lockShift", QStringLiteral("lock"));
    buttons->addStretch(1);
    chosen->addLayout(buttons);
    side.sick = makeButton({}, {}, false, side.selected);
    side.sick->setObjectName(QStringLiteral("reportSick"));
    side.sick->setProperty("small", true);
    chosen->addWidget(side.sick, 0, Qt::AlignLeft);
    chosen->addWidget(new Rule);
    rows->addWidget(side.selected);
    side.hint = new TextLabel(Role::Caption, Ink::Text2);
    side.hint->setWordWrap(true);
    rows->addWidget(side.hint);

    connect(side.editRules, &QPushButton::clicked, this, &ShiftsPage::editRules);
    connect(side.edit, &QPushButton::clicked, this, [this] { editShift(gantt_->selectedShift()); });
    connect(side.swap, &QPushButton::clicked, this, [this] { swapShift(gantt_->selectedShift()); });
    connect(side.lock, &QPushButton::clicked, this, [this] { lockShift(gantt_->selectedShift()); });
    connect(side.sick, &QPushButton::clicked, this, &ShiftsPage::reportSick);
    connect(side.sheet, &BuildSheet::buildRequested, this, &ShiftsPage::buildShifts);
    connect(side.sheet, &BuildSheet::closed, this, [this] { showBuildSheet(false); });
    return side.widget;
}

void ShiftsPage::retranslate() {
    views_->setTexts({tr("Day"), tr("Week"), tr("Roster")});
    views_->setAccessibleName(tr("View"));
    build_->setText(tr("Build shifts"));
    needsForecast_->setTexts(
        tr("No requirement yet"),
        tr("Shifts need a forecast: import at least two weeks of history first."));
    buildAnonymous_->setText(tr("Build anonymous shifts"));
    importAgents_->setText(tr("Import agents…"));
    gantt_->setAccessibleName(tr("Shifts"));
    rosterView_->setAccessibleName(tr("Roster"));
    Inspector &side = *inspector_;
    side.whileDragging->setText(tr("Check while dragging"));
    side.editRules->setText(tr("Edit rules…"));
    side.edit->setText(tr("Edit…"));
    side.swap->setText(tr("Swap…"));
    side.sick->setText(tr("Report sick…"));
    side.hint->setText(tr("Violations never block saving. They are listed in the report until they "
                          "are solved or accepted with a reason. A reminder, no legal advice."));
    showPlan();
}

void ShiftsPage::themeChanged() { showPlan(); }

void ShiftsPage::resizeEvent(QResizeEvent *event) {
    PlanPage::resizeEvent(event);
    stepper_->setShort(width() < narrowPage);
    scenario_->setMaximumWidth(width() < narrowPage ? 130 : 200);
    curve_->setEdges(ShiftGantt::nameWidth(), gantt_->rightMargin());
}

// What is shown -----------------------------------------------------------------------------------

const model::ScenarioOutcome *ShiftsPage::outcome() const { return scenario_->outcome(); }

int ShiftsPage::scenarioId() const { return outcome() ? outcome()->scenarioId : 0; }

model::Shared<std::vector<model::Shift>> ShiftsPage::shifts() const {
    return plan().shiftsOf(scenarioId());
}

const model::Agent *ShiftsPage::agent(int id) const {
    const auto found = std::find_if(plan().agents.begin(), plan().agents.end(),
                                    [id](const model::Agent &one) { return one.id == id; });
    return found == plan().agents.end() ? nullptr : &*found;
}

QDate ShiftsPage::monday() const { return toQDate(results().weekBegin); }

model::TimeRange ShiftsPage::shownRange() const {
    if (view_ == Day)
        return plan().calendar.rangeOf(toDate(date_));
    return {plan().calendar.rangeOf(toDate(monday())).begin,
            plan().calendar.rangeOf(toDate(monday().addDays(6))).end};
}

bool ShiftsPage::hasShifts() const {
    return std::any_of(plan().shifts.begin(), plan().shifts.end(),
                       [](const auto &entry) { return !entry.second->empty(); });
}

void ShiftsPage::setView(View view) {
    if (view == view_)
        return;
    view_ = view;
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

void ShiftsPage::setGrouping(Grouping grouping) {
    grouping_ = grouping;
    showPlan();
}

void ShiftsPage::showPlan() {
    const auto *shown = outcome();
    const bool any = !shifts()->empty();
    stack_->setCurrentIndex(!shown ? 1 : any || job_.isRunning() ? 0 : 2);
    stepper_->setEnabled(shown);
    views_->setEnabled(shown && any);
    scenario_->setEnabled(shown);
    build_->setEnabled(shown && !job_.isRunning());
    setInspectorUsed(shown && (any || !inspector_->sheet->isHidden()));
    showEmptiness();
    if (!shown) {
        header().setSubtitle(tr("Who works when"));
        return;
    }
    updating_ = true;
    if (!date_.isValid() || date_ < monday() || date_ > monday().addDays(6))
        date_ = monday().addDays(2); // Wednesday: no edge of the week
    stepper_->setDaily(view_ == Day);
    stepper_->setDate(view_ == Day ? date_ : monday());
    stepper_->setShort(width() < narrowPage);
    views_->setCurrent(view_);
    scenario_->setMaximumWidth(width() < narrowPage ? 130 : 200);
    scenario_->showPlan();
    updating_ = false;
    body_->setCurrentIndex(view_ == Roster ? 1 : 0);
    curve_->setVisible(view_ != Roster);
    showCover();
    showGantt();
    showRoster();
    showFigures();
    showCurve();
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

void ShiftsPage::showCover() {
    applied_.reset();
    cover_ = model::Cover(outcome()->week, model::requiredPositions(*outcome()), *shifts());
    before_ = cover_.figures(shownRange());
}

void ShiftsPage::showFigures() {
    const Format format;
    const model::CoverFigures now = cover_.figures(shownRange());
    const auto covered = format.percentSplit(now.covered(), 1);
    covered_->show(covered.number, covered.unit, tr("of required hours covered"));
    short_->show(format.count(now.missing, 1), QStringLiteral("h"), tr("short"));
    over_->show(format.count(now.surplus, 1), QStringLiteral("h"), tr("over"));
    int count = 0;
    const model::TimeRange range = shownRange();
    for (const model::Shift &shift : *shifts())
        count += !shift.standby && range.contains(shift.presence.begin) ? 1 : 0;
    header().setSubtitle(
        tr("%n shift(s) for %1 agent hours", nullptr, count).arg(format.count(now.required)));
}

ShiftAxis ShiftsPage::axis() const {
    // The same hours on all days of the week, so that stepping through them moves only the bars.
    const auto &calendar = plan().calendar;
    double from = 24, to = 0;
    const auto include = [&](const model::TimeRange &range, model::Date day) {
        const auto local = calendar.toLocal(range.begin);
        const double begin = static_cast<double>((local - day).count()) / 3600.0;
        from = std::min(from, begin);
        to = std::max(to, begin + hoursOf(range.length()));
    };
    const auto *scenario = plan().scenario(scenarioId());
    for (int day = 0; day < 7; ++day) {
        const model::Date date = toDate(monday().addDays(day));
        if (scenario)
            for (const auto &[id, coverage] : scenario->channels)
                for (const auto &span : coverage.hours.spansOf(date, calendar)) {
                    from = std::min(from, static_cast<double>(span.opens.count()) / 60);
                    to = std::max(to, static_cast<double>(span.closes.count()) / 60);
                }
    }
    const model::Date first = toDate(monday()), last = toDate(monday().addDays(6));
    for (const model::Shift &shift : *shifts()) {
        const model::Date day = model::dateOf(calendar.toLocal(shift.presence.begin));
        if (day >= first && day <= last)
            include(shift.presence, day);
    }
    if (from >= to) {
        from = 8;
        to = 18;
    }
    const int begin = std::clamp(static_cast<int>(std::floor(from - 0.5)), 0, 23);
    // Nights are seen on both their days.
    const int end = std::clamp(static_cast<int>(std::ceil(to + 0.5)), begin + 4, 24);
    return {calendar, view_ == Day ? date_ : monday(), view_ == Day ? 1 : 7, to > 24 ? 0 : begin,
            end};
}

double ShiftsPage::weekHours(int id) const {
    const model::TimeRange week{plan().calendar.rangeOf(toDate(monday())).begin,
                                plan().calendar.rangeOf(toDate(monday().addDays(6))).end};
    double sum = 0;
    for (const model::Shift &shift : *shifts())
        if (shift.agent == id && !shift.standby && week.contains(shift.presence.begin))
            sum += hoursOf(model::workingTime(shift));
    return sum;
}

QString ShiftsPage::groupOf(const model::Agent &one) const {
    const Format format;
    switch (grouping_) {
    case ByContract:
        if (one.weeklyHours >= plan().payRates.contractHours - 1e-9)
            return tr("Full time");
        return tr("Part time, %1")
            .arg(format.hours(one.weeklyHours,
                              std::abs(one.weeklyHours - std::round(one.weeklyHours)) < 0.05 ? 0
                                                                                             : 1));
    case ByTeam:
        return one.team.empty() ? tr("No team") : text(one.team);
    case BySkill: {
        if (one.skills.empty())
            return tr("All channels");
        QStringList names;
        for (const int skill : one.skills)
            if (const auto *channel = plan().channel(skill))
                names << text(channel->channel.name);
        return names.join(QStringLiteral(", "));
    }
    case Ungrouped:
        break;
    }
    return {};
}

std::vector<ShiftGantt::Group> ShiftsPage::groups() const {
    const Format format;
    const model::TimeRange range = shownRange();
    struct Work {
        model::Instant begin = model::Instant::max();
        bool onDuty = false, standby = false;
    };
    std::map<int, Work> work;
    std::map<int, double> hours;
    std::vector<const model::Shift *> open;
    const model::TimeRange week{plan().calendar.rangeOf(toDate(monday())).begin,
                                plan().calendar.rangeOf(toDate(monday().addDays(6))).end};
    const auto all = shifts();
    for (const model::Shift &shift : *all) {
        if (!shift.standby && week.contains(shift.presence.begin))
            hours[shift.agent] += hoursOf(model::workingTime(shift));
        if (shift.presence.end <= range.begin || shift.presence.begin >= range.end)
            continue;
        if (shift.agent == 0) {
            open.push_back(&shift);
            continue;
        }
        Work &one = work[shift.agent];
        one.begin = std::min(one.begin, shift.presence.begin);
        (shift.standby ? one.standby : one.onDuty) = true;
    }
    std::set<int> reminded;
    for (const auto &finding : findings(scenarioId()))
        if (finding.strength == model::Strength::Soft &&
            finding.rule == model::RuleCode::ContractHours && !isAccepted(finding) &&
            finding.first <= toDate(monday().addDays(6)) && finding.last >= toDate(monday()))
            reminded.insert(finding.agent);

    struct Entry {
        std::pair<model::Instant, int> order;
        ShiftGantt::Row row;
    };
    std::vector<std::pair<QString, std::vector<Entry>>> sorted;
    const auto group = [&sorted](const QString &title) -> std::vector<Entry> & {
        for (auto &[name, rows] : sorted)
            if (name == title)
                return rows;
        return sorted.emplace_back(title, std::vector<Entry>()).second;
    };
    if (!open.empty())
        for (const model::Shift *shift : open)
            group(tr("Open shifts"))
                .push_back({{shift->presence.begin, shift->id},
                            {0, shift->id, tr("Open shift"), {}, false, {}}});
    const bool standbyApart = view_ == Day && grouping_ == ByContract;
    std::vector<const model::Agent *> agents;
    for (const model::Agent &one : plan().agents)
        agents.push_back(&one);
    // The longest contracts first.
    if (grouping_ == ByContract)
        std::stable_sort(agents.begin(), agents.end(), [](const auto *a, const auto *b) {
            return a->weeklyHours > b->weeklyHours;
        });
    if (standbyApart)
        for (const auto *one : agents)
            if (const auto found = work.find(one->id); found != work.end() && !found->second.onDuty)
                group(tr("Standby at home"));
    std::vector<Entry> idle;
    for (const auto *one : agents) {
        const double worked = hours[one->id];
        const bool whole = std::abs(worked - std::round(worked)) < 0.05;
        ShiftGantt::Row row{one->id,
                            0,
                            text(one->name),
                            worked > 0 ? format.hours(worked, whole ? 0 : 1) : QString(),
                            reminded.contains(one->id),
                            tr("%1 of %2 this week")
                                .arg(format.hours(worked, 1), format.hours(one->weeklyHours, 1))};
        const auto found = work.find(one->id);
        const Entry entry{
            {found == work.end() ? model::Instant::max() : found->second.begin, one->id},
            std::move(row)};
        if (found == work.end() && view_ == Day)
            idle.push_back(entry);
        else if (standbyApart && found != work.end() && !found->second.onDuty)
            group(tr("Standby at home")).push_back(entry);
        else
            group(groupOf(*one)).push_back(entry);
    }
    std::vector<ShiftGantt::Group> groups;
    for (auto &[title, rows] : sorted) {
        if (view_ == Day)
            std::stable_sort(rows.begin(), rows.end(),
                             [](const Entry &a, const Entry &b) { return a.order < b.order; });
        ShiftGantt::Group shown{title, {}};
        for (Entry &entry : rows)
            shown.rows.push_back(std::move(entry.row));
        groups.push_back(std::move(shown));
    }
    if (!idle.empty()) {
        ShiftGantt::Group free{tr("Free today"), {}};
        for (Entry &entry : idle)
            free.rows.push_back(std::move(entry.row));
        groups.push_back(std::move(free));
    }
    return groups;
}

void ShiftsPage::showGantt() {
    ShiftGantt::Value value;
    value.axis = axis();
    value.zone = plan().calendar.zone;
    for (const auto &channel : plan().channels)
        value.channels.push_back(
            {channel.channel.id, hueOf(channel.channel.medium), text(channel.channel.name)});
    value.groups = groups();
    value.shifts = shifts();
    for (const auto &finding : findings(scenarioId())) {
        if (isAccepted(finding) || finding.strength != model::Strength::Hard ||
            finding.shifts.empty())
            continue;
        const auto words = rosterFindingText(finding, plan().calendar);
        // The rest before a shift offends at its begin; what is too long, at the end.
        const bool atBegin = finding.rule == model::RuleCode::DailyRest ||
                             finding.rule == model::RuleCode::RestAfterNights ||
                             finding.rule == model::RuleCode::ForwardRotation;
        value.marks.emplace(finding.shifts.back(),
                            ShiftGantt::Mark{true, !atBegin, words.title,
                                             words.title + QStringLiteral(": ") + words.text});
    }
    if (const auto *scenario = plan().scenario(scenarioId()))
        for (int day = 0; day < value.axis.count(); ++day) {
            std::optional<model::TimeRange> open;
            const model::Date date = toDate(value.axis.date(day));
            for (const auto &[id, coverage] : scenario->channels)
                for (const auto &span : coverage.hours.spansOf(date, plan().calendar)) {
                    const model::TimeRange range{
                        plan().calendar.zone.firstInstantOf(date + span.opens),
                        plan().calendar.zone.firstInstantOf(date + span.closes)};
                    open = open ? model::TimeRange{std::min(open->begin, range.begin),
                                                   std::max(open->end, range.end)}
                                : range;
                }
            if (open)
                value.open.push_back(*open);
        }
    legend_->show(value.channels, tr("Coaching"), tr("C", "letter on a bar: coaching"),
                  tr("break"));
    gantt_->show(std::move(value));
    curve_->setEdges(ShiftGantt::nameWidth(), gantt_->rightMargin());
}

void ShiftsPage::showRoster() {
    if (view_ != Roster)
        return;
    const Format format;
    RosterTable::Value value;
    value.monday = monday();
    value.zone = plan().calendar.zone;
    value.shifts = shifts();
    for (const auto &channel : plan().channels)
        value.hues[channel.channel.id] = hueOf(channel.channel.medium);
    std::map<int, QStringList> marked;
    for (const auto &finding : findings(scenarioId())) {
        if (isAccepted(finding) || finding.strength != model::Strength::Hard)
            continue;
        for (const int shift : finding.shifts)
            marked[shift] << rosterFindingText(finding, plan().calendar).title;
    }
    for (const auto &[shift, words] : marked)
        value.marked[shift] = words.join(QStringLiteral(", "));
    for (const auto &group : groups())
        for (const auto &row : group.rows)
            if (row.agent != 0)
                value.rows.push_back({row.agent, row.name, row.note, row.noteAlert});
    const int before = gantt_->selectedShift();
    {
        const QSignalBlocker shownNotChosen(rosterView_->selectionModel());
        roster_->show(std::move(value));
    }
    rosterView_->setColumnWidth(RosterTable::Name, 116);
    rosterView_->setColumnWidth(RosterTable::Hours, 66);
    for (int day = 0; day < 7; ++day)
        rosterView_->horizontalHeader()->setSectionResizeMode(RosterTable::FirstDay + day,
                                                              QHeaderView::Stretch);
    if (const QModelIndex index = roster_->indexOf(before); index.isValid())
        rosterView_->setCurrentIndex(index);
}

void ShiftsPage::showCurve() {
    if (view_ == Roster)
        return;
    CoverChart::Value value;
    value.axis = gantt_->value().axis;
    value.zone = plan().calendar.zone;
    value.cellMinutes = static_cast<int>(cover_.grid().interval().count());
    for (std::size_t channel = 0; channel < cover_.channelCount(); ++channel)
        if (const auto *planned = plan().channel(cover_.channelId(channel)))
            value.channels.push_back({text(planned->channel.name), {}, {}});
    for (std::size_t cell = 0; cell < cover_.grid().count(); ++cell) {
        if (!value.axis.shows(cover_.grid().rangeOf(cell)))
            continue;
        value.cells.push_back(cover_.grid().beginOf(cell));
        value.required.push_back(cover_.required(cell));
        value.scheduled.push_back(cover_.scheduled(cell));
        value.missing.push_back(cover_.missing(cell));
        for (std::size_t channel = 0; channel < value.channels.size(); ++channel) {
            value.channels[channel].required.push_back(cover_.required(channel, cell));
            value.channels[channel].scheduled.push_back(cover_.scheduled(channel, cell));
        }
    }
    curve_->show(std::move(value));
}

/// Shifts never change by themselves: the page says when what they were made for has moved.
void ShiftsPage::warnOfMovedRequirement() {
    const double required = cover_.figures().required;
    const auto key = QStringLiteral("requirement");
    if (shifts()->empty() || workspace().recomputer.isOutdated()) {
        messages().remove(key);
        return;
    }
    const auto known = asked_.find(scenarioId());
    if (known == asked_.end() || required <= 0) {
        asked_[scenarioId()] = {shifts(), required};
        messages().remove(key);
        return;
    }
    const double change = required / std::max(1e-9, known->second.hours) - 1;
    if (std::abs(change) < moved) {
        messages().remove(key);
        return;
    }
    const Format format;
    messages().post(
        {MessageBar::Kind::Warning,
         tr("The requirement has moved"),
         tr("%1 agent hours instead of %2 this week. The shifts are as they were and cover %3.")
             .arg(format.count(required), format.count(known->second.hours),
                  format.percent(cover_.figures().covered(), 1)),
         {{tr("Build again"), [this] { showBuildSheet(true); }},
          {tr("Keep the shifts"),
           [this, required, key] {
               asked_[scenarioId()] = {shifts(), required};
               messages().remove(key);
           }}},
         true,
         key});
}

// Rules -------------------------------------------------------------------------------------------

const ShiftsPage::Findings &ShiftsPage::findings(int scenarioId) const {
    return rosters_.of(plan(), scenarioId, results().weekBegin).findings;
}

ShiftsPage::Findings ShiftsPage::findingsAfter(const ShiftGantt::Change &change) const {
    const auto *one = agent(change.after.agent);
    if (!one)
        return {};
    return CheckedRosters::findingsAfter(rosters_.of(plan(), scenarioId(), results().weekBegin),
                                         *one, change.before ? change.before->id : 0, change.after);
}

bool ShiftsPage::isAccepted(const model::RosterFinding &finding) const {
    const auto found = plan().acceptedFindings.find(scenarioId());
    return found != plan().acceptedFindings.end() &&
           std::any_of(found->second.begin(), found->second.end(),
                       [&finding](const auto &one) { return one.accepts(finding); });
}

int ShiftsPage::openFindings() const {
    int open = 0;
    const auto accepted = plan().acceptedFindings.find(plan().chosen);
    if (!plan().shifts.contains(plan().chosen))
        return 0;
    for (const auto &finding : findings(plan().chosen))
        if (finding.strength == model::Strength::Hard &&
            (accepted == plan().acceptedFindings.end() ||
             std::none_of(accepted->second.begin(), accepted->second.end(),
                          [&finding](const auto &one) { return one.accepts(finding); })))
            ++open;
    return open;
}

bool ShiftsPage::mayTake(const model::Shift &shift, int id) const {
    if (id == shift.agent || !inspector_->whileDragging->isChecked())
        return true;
    model::Shift given = shift;
    given.agent = id;
    return !model::anyHard(findingsAfter({shift, given}));
}

QStringList ShiftsPage::effectOf(const ShiftGantt::Change &change) const {
    const Format format;
    QStringList lines;
    const model::CoverFigures now = cover_.figures(shownRange());
    const QString missing = format.hours(now.missing, 1);
    const QString was = format.hours(before_.missing, 1);
    lines << (missing == was ? tr("Short %1, as before").arg(missing)
                             : tr("Short %1, was %2").arg(missing, was));
    if (!inspector_->whileDragging->isChecked())
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

void ShiftsPage::showFindings() {
    setInspectorTitle(inspector_->sheet->isHidden() ? tr("Rules") : tr("Build shifts"));
    const auto nameOf = [this](int id) {
        const auto *one = agent(id);
        return one ? text(one->name) : tr("Somebody");
    };
    const model::Date first = view_ == Day ? toDate(date_) : toDate(monday());
    const model::Date last = view_ == Day ? toDate(date_) : toDate(monday().addDays(6));
    // Hard ones of what is shown first, then reminders, then what was accepted.
    std::vector<const model::RosterFinding *> sorted;
    int elsewhere = 0;
    for (const auto &finding : findings(scenarioId())) {
        const bool here = finding.first <= last && finding.last >= first;
        if (here)
            sorted.push_back(&finding);
        else
            elsewhere += finding.strength == model::Strength::Hard && !isAccepted(finding) ? 1 : 0;
    }
    const auto rank = [this](const model::RosterFinding *finding) {
        return isAccepted(*finding) ? 2 : finding->strength == model::Strength::Hard ? 0 : 1;
    };
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](const auto *a, const auto *b) { return rank(a) < rank(b); });
    constexpr std::size_t most = 12;
    std::vector<FindingList::Item> items;
    for (std::size_t i = 0; i < std::min(sorted.size(), most); ++i) {
        const model::RosterFinding finding = *sorted[i];
        const auto words = rosterFindingText(finding, plan().calendar);
        FindingList::Item item{finding.strength == model::Strength::Hard,
                               isAccepted(finding),
                               QStringLiteral("%1: %2").arg(nameOf(finding.agent), words.title),
                               words.text,
                               {}};
        if (item.accepted) {
            for (const auto &one : plan().acceptedFindings.at(scenarioId()))
                if (one.accepts(finding))
                    item.text += QStringLiteral("\n") + tr("Accepted: %1").arg(text(one.reason));
            item.actions.push_back(
                {tr("No longer accept"), [this, finding] { withdraw(finding); }, true});
        } else {
            FindingFixes fixes;
            offerFixes(finding, fixes);
            item.actions = std::move(fixes.actions);
            item.actions.push_back({tr("Show"),
                                    [this, finding] {
                                        if (!finding.shifts.empty())
                                            gantt_->selectShift(finding.shifts.back());
                                        else
                                            gantt_->selectAgent(finding.agent);
                                        gantt_->setFocus();
                                    },
                                    true});
            item.actions.push_back({tr("Accept…"), [this, finding] { accept(finding); }, true});
        }
        items.push_back(std::move(item));
    }
    if (sorted.size() > most)
        items.push_back({false,
                         true,
                         tr("%n more", nullptr, static_cast<int>(sorted.size() - most)),
                         tr("Solve or accept those above to see them."),
                         {}});
    if (elsewhere > 0 && view_ == Day)
        items.push_back({true,
                         false,
                         tr("%n violation(s) on other days", nullptr, elsewhere),
                         tr("The week shows all of them."),
                         {{tr("Show the week"), [this] { setView(Week); }, false}}});
    inspector_->findings->show(std::move(items), view_ == Day ? tr("All rules hold on this day.")
                                                              : tr("All rules hold this week."));
}

void ShiftsPage::offerFixes(const model::RosterFinding &finding, FindingFixes &fixes) {
    const model::Shift *shift =
        finding.shifts.empty() ? nullptr : gantt_->shift(finding.shifts.back());
    if (!shift || shift->locked)
        return;
    const Format format;
    const auto timeOf = [this, &format](model::Instant instant) {
        return format.time(
            static_cast<int>(model::minuteOfDay(plan().calendar.toLocal(instant)).count()));
    };
    const auto offer = [&](const QString &words, const QString &what, const model::Shift &after) {
        fixes.actions.push_back({words, [this, what, after] { replaceShift(what, after); }});
    };
    if (finding.rule == model::RuleCode::DailyRest) {
        const model::Instant begin =
            finding.time.begin + model::Seconds(std::llround(finding.limit * 60));
        if (begin > shift->presence.begin && begin < shift->presence.end)
            offer(tr("Start at %1 instead").arg(timeOf(begin)), tr("Start later"),
                  model::resized(*shift, {begin, shift->presence.end}));
        const model::Shift *before =
            finding.shifts.size() > 1 ? gantt_->shift(finding.shifts.front()) : nullptr;
        if (before && before->standby && !before->locked)
            for (const model::Agent &other : plan().agents) {
                if (other.id == before->agent)
                    continue;
                const bool busy =
                    std::any_of(shifts()->begin(), shifts()->end(), [&](const model::Shift &one) {
                        return one.agent == other.id && one.presence.begin < before->presence.end &&
                               before->presence.begin < one.presence.end;
                    });
                if (busy || !mayTake(*before, other.id))
                    continue;
                model::Shift given = *before;
                given.agent = other.id;
                offer(tr("Give the standby of %1 to %2")
                          .arg(format.weekday(model::weekdayIndex(
                                   model::dateOf(plan().calendar.toLocal(before->presence.begin)))),
                               text(other.name)),
                      tr("Hand over shift"), given);
                break;
            }
    }
    if (finding.rule == model::RuleCode::Break || finding.rule == model::RuleCode::LongestStretch) {
        const double needed =
            finding.rule == model::RuleCode::Break ? finding.limit - finding.found : 30;
        const model::Seconds length(std::max<long>(15, std::lround(std::ceil(needed / 5) * 5)) *
                                    60);
        // Where least is missing afterwards, away from the ends and with no stretch above six
        // hours.
        std::optional<model::Shift> best;
        double least = 0;
        for (model::Instant at = shift->presence.begin + std::chrono::hours(2);
             at + length + std::chrono::hours(1) <= shift->presence.end; at += model::Minutes(15)) {
            if (at - shift->presence.begin > std::chrono::hours(6) ||
                shift->presence.end - (at + length) > std::chrono::hours(6))
                continue;
            const auto with = model::withBreak(*shift, {at, at + length});
            if (!with)
                continue;
            model::Cover tried = cover_;
            tried.replace(*shift, *with);
            const double missing = tried.figures(shift->presence).missing;
            if (!best || missing < least - 1e-9) {
                best = with;
                least = missing;
            }
        }
        if (best)
            for (const auto &one : best->breaks)
                if (std::find(shift->breaks.begin(), shift->breaks.end(), one) ==
                    shift->breaks.end())
                    offer(tr("Insert %1 at %2")
                              .arg(format.durationShort(static_cast<double>(length.count())),
                                   timeOf(one.time.begin)),
                          tr("Insert break"), *best);
    }
}

void ShiftsPage::accept(const model::RosterFinding &finding) {
    bool given = false;
    const QString reason = QInputDialog::getText(this, tr("Accept with a reason"),
                                                 tr("Why is this in order? The report prints it."),
                                                 QLineEdit::Normal, {}, &given);
    if (!given || reason.trimmed().isEmpty())
        return;
    model::Plan changed = plan();
    changed.acceptedFindings[scenarioId()].push_back(
        {finding.rule, finding.agent, finding.first, utf8(reason.trimmed())});
    change(tr("Accept finding"), std::move(changed));
}

void ShiftsPage::editRules() {
    RulesDialog dialog(plan().law, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    model::Plan changed = plan();
    changed.law = dialog.law();
    change(tr("Change working-time rules"), std::move(changed));
}

void ShiftsPage::withdraw(const model::RosterFinding &finding) {
    model::Plan changed = plan();
    std::erase_if(changed.acceptedFindings[scenarioId()],
                  [&finding](const auto &one) { return one.accepts(finding); });
    change(tr("No longer accept finding"), std::move(changed));
}

// The selected shift ------------------------------------------------------------------------------

void ShiftsPage::showSelected() {
    Inspector &side = *inspector_;
    const model::Shift *shift = gantt_->shift(gantt_->selectedShift());
    const auto *one = agent(shift ? shift->agent : gantt_->selectedAgent());
    side.selected->setVisible(shift || one);
    if (!shift && !one)
        return;
    const Format format;
    while (side.facts->rowCount() > 0)
        side.facts->removeRow(0);
    const auto fact = [&side](const QString &name, const QString &value, bool alert = false) {
        auto *label =
            new TextLabel(value, alert ? Role::Strong : Role::Body, alert ? Ink::Alert : Ink::Text);
        label->setWordWrap(true);
        side.facts->addRow(new TextLabel(name, Role::Body, Ink::Text2), label);
    };
    const auto minute = [this](model::Instant instant) {
        return static_cast<int>(model::minuteOfDay(plan().calendar.toLocal(instant)).count());
    };
    const auto range = [&](const model::TimeRange &time) {
        const int end = minute(time.end);
        return format.timeRange(minute(time.begin), end == 0 ? 1440 : end);
    };
    side.name->setText(one ? text(one->name) : tr("Open shift"));
    if (shift) {
        fact(shift->standby ? tr("Standby") : tr("Shift"),
             view_ == Day ? range(shift->presence)
                          : format.weekday(model::weekdayIndex(
                                model::dateOf(plan().calendar.toLocal(shift->presence.begin)))) +
                                ' ' + range(shift->presence));
        fact(tr("Working time"), format.hours(hoursOf(model::workingTime(*shift)), 1));
        QStringList unpaid, paid;
        for (const auto &pause : shift->breaks)
            (pause.paid ? paid : unpaid) << range(pause.time);
        if (!unpaid.isEmpty())
            fact(tr("Break"), unpaid.join(QStringLiteral(", ")));
        if (!paid.isEmpty())
            fact(tr("Paid break"), paid.join(QStringLiteral(", ")));
    }
    if (one) {
        fact(tr("Contract"),
             tr("%1, %n day(s)", nullptr, one->daysPerWeek)
                 .arg(format.hours(
                     one->weeklyHours,
                     std::abs(one->weeklyHours - std::round(one->weeklyHours)) < 0.05 ? 0 : 1)));
        double standby = 0;
        std::optional<model::Instant> before;
        for (const model::Shift &other : *shifts()) {
            if (other.agent != one->id)
                continue;
            if (other.standby && other.presence.begin >= outcome()->week.begin() &&
                other.presence.begin < outcome()->week.end())
                standby += hoursOf(other.presence.length());
            if (shift && other.id != shift->id && other.presence.begin < shift->presence.begin) {
                const model::Instant end = !other.standby ? other.presence.end
                                           : other.activities.empty()
                                               ? other.presence.begin
                                               : other.activities.back().time.end;
                before = before ? std::max(*before, end) : end;
            }
        }
        const QString worked = format.hours(weekHours(one->id), 1);
        fact(tr("This week"),
             standby > 0 ? tr("%1 + %2 standby").arg(worked, format.hours(standby, 0)) : worked);
        QStringList skills;
        for (const auto &channel : plan().channels)
            if (one->skills.empty() || std::find(one->skills.begin(), one->skills.end(),
                                                 channel.channel.id) != one->skills.end())
                skills << text(channel.channel.name);
        fact(tr("Skills"), skills.join(QStringLiteral(", ")));
        if (shift && before && *before <= shift->presence.begin) {
            const double rest = hoursOf(shift->presence.begin - *before);
            double least = 0;
            for (const auto *rule :
                 model::rulesFor(plan().law, model::RuleCode::DailyRest, one->protection))
                least = std::max(least, rule->limit / 60);
            fact(tr("Last rest"), format.duration(rest * 3600), rest < least - 1e-9);
        }
        for (const auto &absence : one->absences)
            if (absence.last >= toDate(monday()) && absence.first <= toDate(monday().addDays(6)))
                fact(tr("Absent"), format.dateRange(toQDate(absence.first), toQDate(absence.last)));
    }
    side.sick->setVisible(one);
    side.lock->setText(shift && shift->locked ? tr("Unlock") : tr("Lock"));
    for (QPushButton *button : {side.edit, side.swap, side.lock})
        button->setEnabled(shift);
}

void ShiftsPage::editShift(int id) {
    const model::Shift *shift = gantt_->shift(id);
    if (!shift)
        return;
    ShiftDialog dialog(plan(), *shift, this);
    if (dialog.exec() == QDialog::Accepted)
        replaceShift(tr("Change shift"), dialog.shift());
}

/// Somebody else takes it: those who may, with what becomes of the rules of the others.
void ShiftsPage::swapShift(int id) {
    const model::Shift *found = gantt_->shift(id);
    if (!found)
        return;
    const model::Shift shift = *found;
    QMenu menu(this);
    QAction *title = menu.addAction(tr("Give the shift to"));
    title->setEnabled(false);
    int offered = 0;
    const auto isBusy = [&](int other) {
        return std::any_of(shifts()->begin(), shifts()->end(), [&](const model::Shift &one) {
            return one.agent == other && one.presence.begin < shift.presence.end &&
                   shift.presence.begin < one.presence.end;
        });
    };
    const Format format;
    std::vector<std::pair<double, const model::Agent *>> candidates;
    for (const model::Agent &one : plan().agents)
        if (one.id != shift.agent && !isBusy(one.id) && mayTake(shift, one.id))
            candidates.emplace_back(weekHours(one.id) - one.weeklyHours, &one);
    // Those whose contract has most room first.
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[over, one] : candidates) {
        if (++offered > 12)
            break;
        QAction *action =
            menu.addAction(tr("%1, %2 of %3 this week")
                               .arg(text(one->name), format.hours(weekHours(one->id), 1),
                                    format.hours(one->weeklyHours, 1)));
        const int other = one->id;
        connect(action, &QAction::triggered, this, [this, shift, other] {
            model::Shift given = shift;
            given.agent = other;
            replaceShift(tr("Hand over shift"), given);
        });
    }
    if (offered == 0)
        menu.addAction(tr("Nobody may take it under the rules"))->setEnabled(false);
    menu.exec(inspector_->swap->mapToGlobal(inspector_->swap->rect().bottomLeft()));
}

void ShiftsPage::lockShift(int id) {
    if (const model::Shift *shift = gantt_->shift(id)) {
        model::Shift after = *shift;
        after.locked = !after.locked;
        replaceShift(after.locked ? tr("Lock shift") : tr("Unlock shift"), after);
    }
}

/// The person of the selected row, from the date of the selected shift or the day shown.
void ShiftsPage::reportSick() {
    const model::Shift *shift = gantt_->shift(gantt_->selectedShift());
    const auto *one = agent(shift ? shift->agent : gantt_->selectedAgent());
    if (!one)
        return;
    const model::Date first = shift ? model::dateOf(plan().calendar.toLocal(shift->presence.begin))
                                    : toDate(view_ == Day ? date_ : monday());
    SickDialog dialog(plan(), results(), scenarioId(), one->id, first, this);
    if (dialog.exec() == QDialog::Accepted)
        change(tr("Report %1 sick").arg(text(one->name)), dialog.plan());
}

void ShiftsPage::showMenu(const QPoint &global, int id, int agentId) {
    QMenu menu(this);
    if (const model::Shift *shift = gantt_->shift(id)) {
        connect(menu.addAction(tr("Edit…")), &QAction::triggered, this,
                [this, id] { editShift(id); });
        connect(menu.addAction(tr("Swap…")), &QAction::triggered, this,
                [this, id] { swapShift(id); });
        connect(menu.addAction(shift->locked ? tr("Unlock") : tr("Lock")), &QAction::triggered,
                this, [this, id] { lockShift(id); });
        QAction *remove = menu.addAction(tr("Remove"));
        remove->setShortcut(Qt::Key_Delete);
        connect(remove, &QAction::triggered, this, [this, id] { removeShift(id); });
        menu.addSeparator();
    } else if (agentId != 0) {
        gantt_->selectAgent(agentId);
    }
    if (agentId != 0) {
        connect(menu.addAction(tr("Report sick…")), &QAction::triggered, this,
                &ShiftsPage::reportSick);
        menu.addSeparator();
    }
    QMenu *grouping = menu.addMenu(tr("Group by"));
    for (const auto &[by, name] : {std::pair{ByContract, tr("Contract")},
                                   {ByTeam, tr("Team")},
                                   {BySkill, tr("Skills")},
                                   {Ungrouped, tr("Nothing")}}) {
        QAction *action = grouping->addAction(name);
        action->setCheckable(true);
        action->setChecked(grouping_ == by);
        connect(action, &QAction::triggered, this, [this, by = by] { setGrouping(by); });
    }
    menu.addSeparator();
    addPictureActions(menu, gantt_, grabbed(*gantt_));
    menu.exec(global);
}

// Changing ----------------------------------------------------------------------------------------

void ShiftsPage::followPreview() {
    if (applied_) {
        cover_.remove(applied_->after);
        if (applied_->before)
            cover_.add(*applied_->before);
        applied_.reset();
    }
    if (const auto &preview = gantt_->preview()) {
        if (preview->before)
            cover_.remove(*preview->before);
        cover_.add(preview->after);
        applied_ = *preview;
    }
    showFigures();
    showCurve();
}

void ShiftsPage::adopt(const QString &what, std::vector<model::Shift> all) {
    std::stable_sort(all.begin(), all.end(), [](const model::Shift &a, const model::Shift &b) {
        return a.presence.begin < b.presence.begin;
    });
    model::Plan changed = plan();
    changed.shifts[scenarioId()] = model::Shared(std::move(all));
    change(what, std::move(changed));
}

void ShiftsPage::adopt(const ShiftGantt::Change &change) {
    if (change.before) {
        const auto &before = *change.before;
        const auto &after = change.after;
        replaceShift(before.agent != after.agent                           ? tr("Hand over shift")
                     : before.presence.length() == after.presence.length() ? tr("Move shift")
                                                                           : tr("Resize shift"),
                     after);
        return;
    }
    std::vector<model::Shift> all = *shifts();
    model::Shift added = change.after;
    added.id = nextId(all);
    all.push_back(added);
    adopt(tr("Add shift"), std::move(all));
    gantt_->selectShift(added.id);
}

void ShiftsPage::replaceShift(const QString &what, const model::Shift &after) {
    std::vector<model::Shift> all = *shifts();
    const auto found = std::find_if(
        all.begin(), all.end(), [&after](const model::Shift &one) { return one.id == after.id; });
    if (found == all.end())
        return;
    *found = after;
    adopt(what, std::move(all));
    gantt_->selectShift(after.id);
}

void ShiftsPage::removeShift(int id) {
    std::vector<model::Shift> all = *shifts();
    if (std::erase_if(all, [id](const model::Shift &one) { return one.id == id; }) > 0)
        adopt(tr("Remove shift"), std::move(all));
}

// Building ----------------------------------------------------------------------------------------

void ShiftsPage::showBuildSheet(bool shown) {
    inspector_->sheet->setVisible(shown);
    inspector_->rules->setVisible(!shown);
    setInspectorUsed(shown || (outcome() && !shifts()->empty()));
    setInspectorTitle(shown ? tr("Build shifts") : tr("Rules"));
    if (shown)
        inspector_->sheet->setFocus();
}

void ShiftsPage::buildShifts() {
    const auto *shown = outcome();
    if (!shown || job_.isRunning())
        return;
    const application::BuildOptions options = inspector_->sheet->options();
    builtScenario_ = shown->scenarioId;
    best_ = std::make_shared<BestSoFar>();
    building_.start();
    working_->begin(options.time.count());
    progressTimer_.start();
    inspector_->sheet->setRunning(true);
    job_.start(
        [plan = plan(), results = results(), id = builtScenario_,
         weeks = inspector_->sheet->weeks(), options, best = best_](const std::stop_token &stop) {
            model::RunControl control;
            control.stop = stop;
            control.report = [best](model::Share done) {
                const std::lock_guard lock(best->mutex);
                best->done = done.value();
            };
            return application::buildShifts(plan, results, id, results.weekBegin, weeks, options,
                                            control, [best](const application::BuiltShifts &built) {
                                                const std::lock_guard lock(best->mutex);
                                                best->built = built;
                                            });
        },
        [this](const application::Outcome<application::BuiltShifts> &run) { delivered(run); });
    showPlan();
}

void ShiftsPage::reportBuilding() {
    if (!best_)
        return;
    const std::lock_guard lock(best_->mutex);
    const Format format;
    double covered = -1;
    QString note;
    if (best_->built && outcome()) {
        const double required = cover_.figures().required * std::max(1, best_->built->weeks);
        covered = required > 0 ? std::max(0.0, 1 - best_->built->shortHours / required) : 1;
        if (best_->built->openShifts > 0)
            note += tr(", %n open shift(s)", nullptr, best_->built->openShifts);
        if (best_->built->bound > 0)
            note += tr(", cost within %1 of the least possible")
                        .arg(format.percent(std::max(0.0, best_->built->gap()), 1));
    }
    working_->report(static_cast<double>(building_.elapsed()) / 1000, best_->done, covered, note);
}

void ShiftsPage::delivered(const application::Outcome<application::BuiltShifts> &run) {
    progressTimer_.stop();
    working_->finish();
    inspector_->sheet->setRunning(false);
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
    asked_.erase(builtScenario_);
    messages().remove(QStringLiteral("build"));
    change(tr("Build shifts"), application::withShifts(plan(), builtScenario_, done));
    showBuildSheet(false);
    const Format format;
    QString said = tr("%n shift(s) built in %1", nullptr, static_cast<int>(done.shifts.size()))
                       .arg(format.duration(static_cast<double>(building_.elapsed()) / 1000));
    if (done.bound > 0)
        said += QStringLiteral(" · ") + tr("cost within %1 of the least possible")
                                            .arg(format.percent(std::max(0.0, done.gap()), 1));
    setStatus(said);
}

void ShiftsPage::useBestSoFar() {
    std::optional<application::BuiltShifts> best;
    if (best_) {
        const std::lock_guard lock(best_->mutex);
        best = best_->built;
    }
    job_.cancel();
    if (best)
        delivered(*best);
    else
        delivered(application::Cancelled{});
}

void ShiftsPage::cancelBuilding() {
    job_.cancel();
    delivered(application::Cancelled{});
}

} // namespace ui
