// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/staffingpage.h"

#include "ui/charts/daycurvechart.h"
#include "ui/charts/outcomevalues.h"
#include "ui/charts/requirementheatmap.h"
#include "ui/pages/scenariochoice.h"
#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/theme/channelhue.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/profileshapes.h"
#include "ui/widgets/requiredagents.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/teamsplit.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/valuefield.h"
#include "ui/widgets/weekstepper.h"

#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace ui {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

bool isLive(const model::ChannelOutcome &channel) {
    return channel.channel.kind == model::ChannelKind::Live;
}

} // namespace

namespace {

/// The channel's with another number of sessions; who had one at a time has not measured more.
model::Concurrency withSessions(const model::ChannelPlan &planned, double sessions) {
    model::Concurrency concurrency = planned.policy.concurrency;
    if (concurrency == model::Concurrency{})
        concurrency = model::usualPolicy(planned.channel.medium).concurrency;
    concurrency.sessions = static_cast<int>(std::lround(sessions));
    return concurrency;
}

} // namespace

// Inspector ---------------------------------------------------------------------------------------

struct StaffingPage::Inspector {
    QWidget *widget = nullptr;
    ValueField *volume = nullptr;
    ValueField *handleTime = nullptr;
    ValueField *answered = nullptr;
    ValueField *within = nullptr;
    ValueField *withinHours = nullptr; ///< in place of it where answers take hours
    ValueField *occupancy = nullptr;
    ValueField *patience = nullptr;
    ValueField *sessions = nullptr;
    ValueField *shrinkage = nullptr;
    ValueField *minimum = nullptr;
    RequiredAgents *result = nullptr;
    ProfileShapes *shapes = nullptr; ///< deferred channels
    TeamSplit *teams = nullptr;      ///< all channels
};

StaffingPage::StaffingPage(const Workspace &workspace, QWidget *parent)
    : PlanPage(QStringLiteral("staffing"), workspace, parent) {
    week_ = new WeekStepper;
    header().addWidget(week_);
    scenario_ = new ScenarioChoice(workspace);
    scenario_->setMaximumWidth(240);
    header().addWidget(scenario_);
    export_ = header().addButton({}, QStringLiteral("export"));

    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(24, 12, 24, 16);
    rows->setSpacing(8);
    tabs_ = new QTabBar;
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    rows->addWidget(tabs_);
    rows->addWidget(new Rule);
    auto *figures = new QHBoxLayout;
    figures->setContentsMargins(0, 6, 0, 4);
    for (auto &figure : figures_) {
        figure = new Figure;
        figures->addWidget(figure, 1);
    }
    rows->addLayout(figures);
    heatTitle_ = new SectionTitle;
    rows->addWidget(heatTitle_);
    heatmap_ = new RequirementHeatmap;
    rows->addWidget(heatmap_);
    rows->addWidget(new Rule);
    dayTitle_ = new SectionTitle;
    dayView_ = new SegmentedControl;
    dayView_->setObjectName(QStringLiteral("dayView"));
    dayTitle_->addWidget(dayView_);
    rows->addWidget(dayTitle_);
    dayNote_ = new TextLabel(Role::Caption, Ink::Text2);
    dayNote_->setObjectName(QStringLiteral("dayNote"));
    dayNote_->setWordWrap(true);
    rows->addWidget(dayNote_);
    day_ = new DayCurveChart;
    day_->setMinimumHeight(230);
    day_->setEdges(heatmap_->leftEdge(), heatmap_->rightEdge());
    rows->addWidget(day_, 1);

    stack_ = new QStackedWidget;
    stack_->addWidget(content);
    empty_ = new EmptyState(QStringLiteral("staffing"));
    stack_->addWidget(empty_);
    setBody(stack_);

    connect(week_, &WeekStepper::mondayChanged, this, [this](QDate monday) {
        model::Plan changed = plan();
        changed.planningWeek = toDate(monday);
        change(tr("Change planning week"), std::move(changed));
    });
    connect(tabs_, &QTabBar::currentChanged, this, [this](int index) {
        if (!updating_)
            this->workspace().selection.setChannel(tabs_->tabData(index).toInt());
    });
    connect(heatmap_, &RequirementHeatmap::intervalPicked, this, [this](int cell) {
        cell_ = cell;
        showDay();
        showInterval();
    });
    connect(heatmap_, &RequirementHeatmap::selectionTextChanged, this, &StaffingPage::setStatus);
    connect(day_, &DayCurveChart::intervalPicked, this, [this](int interval) {
        const int perDay = static_cast<int>(cellToInterval_.size() / 7);
        if (perDay > 0)
            heatmap_->setCurrentInterval(std::max(0, cell_) / perDay * perDay + interval);
    });
    connect(dayView_, &SegmentedControl::currentChanged, this, &StaffingPage::showDay);
    connect(export_, &QPushButton::clicked, this, &StaffingPage::exportRequested);
    inspector();
}

StaffingPage::~StaffingPage() { dayJob_.cancel(); }

QString StaffingPage::title() const { return tr("Staffing"); }

QWidget *StaffingPage::inspector() {
    if (inspector_)
        return inspector_->widget;
    inspector_ = std::make_unique<Inspector>();
    Inspector &side = *inspector_;
    side.widget = new QWidget;
    auto *rows = new QVBoxLayout(side.widget);
    rows->setContentsMargins(16, 14, 16, 16);
    rows->setSpacing(7);
    using Kind = NumberEdit::Kind;
    const auto field = [&](Kind kind, bool slider, const char *name,
                           const ValueField::Range &range) {
        auto *made = new ValueField(kind, slider);
        made->setObjectName(QString::fromLatin1(name));
        made->setRange(range);
        rows->addWidget(made);
        return made;
    };
    side.volume = field(Kind::Number, true, "volume", {0, 1e6, 1, 1, 0, 200});
    side.handleTime = field(Kind::MinutesSeconds, true, "handleTime", {1, 36000, 5, 0, 30, 900});
    side.answered = field(Kind::Percent, false, "answered", {0, 0.999, 0.01, 0, {}, {}});
    side.within = field(Kind::Seconds, false, "within", {0, 30 * 86400.0, 5, 0, {}, {}});
    side.withinHours = field(Kind::Hours, false, "withinHours", {0, 30 * 86400.0, 3600, 1, {}, {}});
    side.occupancy = field(Kind::Percent, false, "occupancy", {0.05, 1, 0.01, 0, {}, {}});
    side.patience = field(Kind::Seconds, false, "patience", {0, 36000, 10, 0, {}, {}});
    side.sessions = field(Kind::Number, false, "sessions", {1, 20, 1, 0, {}, {}});
    side.shrinkage = field(Kind::Percent, false, "shrinkage", {0, 0.8, 0.01, 0, {}, {}});
    side.minimum = field(Kind::Number, false, "minimum", {0, 100, 1, 0, {}, {}});
    for (auto *live : {side.volume, side.handleTime})
        connect(live, &ValueField::valueChanged, this, &StaffingPage::recalculate);
    for (auto *goal : {side.answered, side.within, side.withinHours, side.occupancy, side.patience,
                       side.sessions, side.shrinkage, side.minimum}) {
        connect(goal, &ValueField::valueChanged, this, &StaffingPage::recalculate);
        connect(goal, &ValueField::committed, this, &StaffingPage::goalsEdited);
    }
    rows->addWidget(new Rule);

    side.result = new RequiredAgents;
    rows->addWidget(side.result);
    side.shapes = new ProfileShapes;
    rows->addWidget(side.shapes);
    side.teams = new TeamSplit;
    rows->addWidget(side.teams);
    rows->addStretch(1);
    return side.widget;
}

void StaffingPage::retranslate() {
    export_->setText(tr("Export"));
    empty_->setTexts(tr("No requirement yet"),
                     tr("Staffing needs a forecast: import at least two weeks of history first."));
    Inspector &side = *inspector_;
    side.volume->setLabel(tr("Contacts"));
    side.handleTime->setLabel(tr("Handling time (AHT)"));
    side.answered->setLabel(tr("Service level"));
    side.within->setLabel(tr("answered within"));
    side.withinHours->setLabel(tr("answered within"));
    side.occupancy->setLabel(tr("Highest occupancy"));
    side.patience->setLabel(tr("Patience (0: endless)"));
    side.sessions->setLabel(tr("Chats at a time"));
    side.shrinkage->setLabel(tr("Shrinkage"));
    side.minimum->setLabel(tr("Minimum on duty"));
    dayView_->setTexts({tr("By interval"), tr("Whole day")});
    dayView_->setAccessibleName(tr("How the day is staffed"));
    showPlan();
}

const model::ScenarioOutcome *StaffingPage::outcome() const { return scenario_->outcome(); }

const model::ChannelOutcome *StaffingPage::channelOutcome() const {
    const auto *shown = outcome();
    if (!shown)
        return nullptr;
    for (const auto &channel : shown->channels)
        if (channel.channel.id == workspace().selection.channelId())
            return &channel;
    return nullptr;
}

int StaffingPage::outcomeIndex(int cell) const {
    return cell >= 0 && static_cast<std::size_t>(cell) < cellToInterval_.size()
               ? cellToInterval_[static_cast<std::size_t>(cell)]
               : -1;
}

void StaffingPage::showTabs() {
    updating_ = true;
    const Theme theme = Theme::of(this);
    while (tabs_->count() > 0)
        tabs_->removeTab(0);
    const auto add = [&](const QString &name, int id, Hue hue) {
        const int index = tabs_->addTab(channelIcon(theme, hue), name);
        tabs_->setTabData(index, id);
        if (id == workspace().selection.channelId())
            tabs_->setCurrentIndex(index);
    };
    add(tr("All channels"), 0, Hue::All);
    for (const auto &channel : plan().channels)
        add(text(channel.channel.name), channel.channel.id, hueOf(channel.channel.medium));
    // A long name of a scenario gives way to the title of the page.
    scenario_->setMaximumWidth(width() < 900 ? 150 : 240);
    scenario_->showPlan();
    updating_ = false;
}

void StaffingPage::showPlan() {
    const auto *shown = outcome();
    stack_->setCurrentIndex(shown ? 0 : 1);
    week_->setEnabled(shown);
    scenario_->setEnabled(shown);
    export_->setEnabled(shown);
    setInspectorUsed(shown);
    header().setSubtitle(tr("People on duty, interval by interval"));
    if (!shown)
        return;
    {
        const QSignalBlocker shownNotEdited(week_);
        week_->setMonday(toQDate(results().weekBegin));
    }
    cellToInterval_ = weekCells(plan(), *shown, results().weekBegin);
    showTabs();
    showHeatmap();
    showFigures();
    showDay();
    showInterval();
}

void StaffingPage::showFigures() {
    const Format format;
    const auto *shown = outcome();
    const auto *channel = channelOutcome();
    double peak = 0, duty = 0, paid = 0;
    std::size_t peakAt = 0;
    for (std::size_t i = 0; i < shown->week.count(); ++i) {
        double positions = 0;
        for (const auto &one : shown->channels)
            if (!channel || &one == channel)
                positions += i < one.staffing.size() ? one.staffing[i].positions : 0;
        if (positions > peak) {
            peak = positions;
            peakAt = i;
        }
    }
    if (channel) {
        duty = channel->dutyHours;
        paid = channel->paidHours;
    } else {
        duty = shown->dutyHours;
        paid = shown->paidHours;
    }
    const auto local = plan().calendar.toLocal(shown->week.beginOf(peakAt));
    const QString when = QStringLiteral("%1 %2").arg(
        format.weekday(model::weekdayIndex(model::dateOf(local))),
        format.time(static_cast<int>(model::minuteOfDay(local).count())));
    figures_[Peak]->show(format.count(peak), {},
                         peak > 0 ? tr("agents at peak, %1").arg(when) : tr("agents at peak"));
    figures_[Hours]->show(format.count(duty, 1), QStringLiteral("h"), tr("agent hours on duty"));
    const double contract = plan().payRates.contractHours;
    figures_[Fte]->show(format.count(contract > 0 ? paid / contract : 0, 1), {},
                        tr("FTE at %1 shrinkage").arg(format.percent(plan().shrinkage.total())));
    if (channel && channel->operatorView.offered > 0) {
        const auto &view = channel->operatorView;
        const auto *planned = plan().channel(channel->channel.id);
        const auto level = format.percentSplit(view.serviceLevel, 1);
        figures_[ServiceLevel]->show(
            level.number, level.unit,
            tr("answered in %1").arg(format.duration(planned ? planned->policy.goal.within : 0)));
        const auto wait = format.durationSplit(view.averageWait);
        figures_[Wait]->show(wait.number, wait.unit,
                             isLive(*channel) ? tr("average wait (ASA)") : tr("average response"));
        const auto occupancy = format.percentSplit(view.occupancy);
        figures_[Occupancy]->show(occupancy.number, occupancy.unit, tr("occupancy"));
    } else {
        const auto target = format.percentSplit(shown->customerView.withinPromise);
        figures_[ServiceLevel]->show(
            channel ? QString() : target.number, channel ? QString() : target.unit,
            channel ? tr("service level") : tr("of all contacts on target"));
        figures_[Wait]->show({}, {}, tr("average wait"));
        double load = 0;
        for (const auto &one : shown->channels)
            load += one.operatorView.occupancy * one.dutyHours;
        const auto occupancy = format.percentSplit(duty > 0 ? load / duty : 0);
        figures_[Occupancy]->show(channel || duty <= 0 ? QString() : occupancy.number,
                                  channel || duty <= 0 ? QString() : occupancy.unit,
                                  tr("occupancy"));
    }
}

void StaffingPage::showHeatmap() {
    const auto *shown = outcome();
    const auto *channel = channelOutcome();
    WeekRequirement week = weekRequirement(plan(), *shown, results().weekBegin, channel);
    const Format format;
    int busiest = -1;
    for (std::size_t cell = 0; cell < week.agents.size(); ++cell)
        if (!std::isnan(week.agents[cell]) &&
            (busiest < 0 || week.agents[cell] > week.agents[static_cast<std::size_t>(busiest)]))
            busiest = static_cast<int>(cell);
    week.detail = [this, format](int cell) -> QString {
        const auto *one = channelOutcome();
        const int index = outcomeIndex(cell);
        if (!one || index < 0)
            return {};
        const auto &interval = one->staffing[static_cast<std::size_t>(index)];
        return tr("%1 erlangs · service level %2\nwait %3 · occupancy %4")
            .arg(format.count(interval.erlangs, 2), format.percent(interval.serviceLevel, 1),
                 format.duration(interval.averageWait), format.percent(interval.occupancy, 1));
    };
    heatTitle_->setTitle(tr("Required agents"));
    const QString interval = tr("%1 minutes").arg(format.count(week.intervalMinutes));
    heatTitle_->setNote(
        channel ? (isLive(*channel)
                       ? tr("%1, by weekday and %2; underlined: occupancy under 50%")
                             .arg(text(channel->channel.name), interval)
                       : tr("%1, by weekday and %2").arg(text(channel->channel.name), interval))
                : tr("all channels, by weekday and %1").arg(interval));
    const int keep = cell_ >= 0 && outcomeIndex(cell_) >= 0 ? cell_ : busiest;
    heatmap_->show(week);
    cell_ = keep;
    if (cell_ >= 0)
        heatmap_->setCurrentInterval(cell_);
}

void StaffingPage::showDay() {
    const auto *shown = outcome();
    const auto *channel = channelOutcome();
    if (!shown || cellToInterval_.empty())
        return;
    const int perDay = static_cast<int>(cellToInterval_.size() / 7);
    const int day = std::max(0, cell_) / perDay;
    DayCurveChart::Value value;
    value.hue = channel ? hueOf(channel->channel.medium) : Hue::All;
    value.intervalMinutes = static_cast<int>(shown->week.interval().count());
    value.selected = cell_ >= 0 ? cell_ % perDay : -1;
    value.target = none;
    if (channel)
        if (const auto *planned = plan().channel(channel->channel.id))
            value.target = planned->policy.goal.answered;
    const QDate date = toQDate(results().weekBegin).addDays(day);
    const auto *whole = wholeDay(toDate(date));
    for (int i = 0; i < perDay; ++i) {
        const int index = outcomeIndex(day * perDay + i);
        double agents = none, load = 0, level = none, occupancy = none;
        if (index >= 0) {
            for (const auto &one : shown->channels) {
                if (channel && &one != channel)
                    continue;
                const auto &interval = one.staffing[static_cast<std::size_t>(index)];
                load += interval.erlangs;
                if (interval.openShare > 0)
                    agents = std::isnan(agents) ? interval.positions : agents + interval.positions;
                if (channel && interval.openShare > 0) {
                    level = interval.serviceLevel;
                    occupancy = interval.occupancy;
                }
            }
        }
        const std::size_t place =
            whole && index >= 0 ? static_cast<std::size_t>(index) - dayAsked_->first : 0;
        if (whole)
            value.byInterval.push_back(agents);
        if (whole && std::isfinite(agents) && place < dayAsked_->planned.size()) {
            const auto &exact = whole->requirement.performance.intervals[place];
            agents = whole->requirement.agents[place];
            level = exact.offered > 0 ? exact.answeredInTime : none;
            occupancy = agents > 0 ? exact.busyMean / agents : 0;
        }
        value.required.push_back(agents);
        value.load.push_back(load);
        if (channel) {
            value.serviceLevel.push_back(level);
            value.occupancy.push_back(occupancy);
        }
    }
    dayTitle_->setTitle(Format().longDate(date));
    dayTitle_->setNote(tr("the row selected above"));
    day_->show(value);
}

const application::WholeDay *StaffingPage::wholeDay(model::Date date) {
    const auto *shown = outcome();
    auto asked = shown ? application::dayStaffing(plan(), results(), shown->scenarioId,
                                                  workspace().selection.channelId(), date)
                       : std::nullopt;
    dayView_->setVisible(asked.has_value());
    const bool wanted = asked && dayView_->current() == 1;
    dayNote_->setVisible(wanted);
    if (!wanted) {
        dayJob_.cancel();
        if (!wholeDay_)
            dayAsked_.reset();
        return nullptr;
    }
    if (asked != dayAsked_) {
        wholeDay_.reset();
        dayAsked_ = std::move(asked);
        dayJob_.start(
            [day = *dayAsked_](const std::stop_token &stop) {
                return application::staffWholeDay(day, {stop, {}});
            },
            [this](const application::Outcome<application::WholeDay> &found) {
                if (const auto *failure = std::get_if<application::Failure>(&found))
                    return dayNote_->setText(text(failure->text));
                if (const auto *whole = std::get_if<application::WholeDay>(&found))
                    wholeDay_ = *whole;
                showDay();
                Q_EMIT wholeDayShown();
            });
    }
    if (!wholeDay_) {
        dayNote_->setText(tr("The day is being staffed as a whole …"));
        return nullptr;
    }
    const Format format;
    const double interval = dayAsked_->task.day.intervalSeconds;
    const double planned =
        std::accumulate(dayAsked_->planned.begin(), dayAsked_->planned.end(), 0.0) * interval /
        3600;
    const QString hours =
        tr("With queues carried from interval to interval %1 agent hours keep the goal all day; by "
           "interval (grey) it is %2.")
            .arg(format.count(wholeDay_->requirement.agentHours(interval), 1),
                 format.count(planned, 1));
    const QString misses = wholeDay_->missed > 0 ? tr("With those, %n interval(s) would miss it.",
                                                      nullptr, static_cast<int>(wholeDay_->missed))
                                                 : tr("Those keep it, too.");
    dayNote_->setText(wholeDay_->requirement.met
                          ? hours + u' ' + misses
                          : tr("No staffing was found that keeps the goal in every interval."));
    return &*wholeDay_;
}

/// One team for calls and deferred work, by the busiest live channel of the interval.
void StaffingPage::askTeams(std::size_t index) {
    TeamSplit::Question question;
    double deferred = 0;
    double most = 0;
    for (const auto &one : outcome()->channels) {
        const auto &at = one.staffing[index];
        const auto *planned = plan().channel(one.channel.id);
        if (!isLive(one)) {
            deferred += at.positions * at.openShare * at.occupancy;
        } else if (planned && planned->policy.concurrency.sessions <= 1 && at.openShare > 0 &&
                   at.erlangs > most) {
            most = at.erlangs;
            question.live.load = {at.erlangs / at.handleSeconds, at.handleSeconds, at.erlangs};
            question.live.patience =
                planned->policy.patience.mean.value_or(std::numeric_limits<double>::infinity());
            question.live.answered = std::min(planned->policy.goal.answered, 0.999);
            question.live.threshold = planned->policy.goal.within;
            question.liveName = text(one.channel.name);
        }
    }
    if (most > 0)
        question.deferredPerSecond = deferred / question.live.load.handleTime;
    inspector_->teams->ask(question);
}

void StaffingPage::askShapes(const model::ChannelOutcome &channel) {
    inspector_->shapes->ask(
        {application::profileTask(plan(), results(), outcome()->scenarioId, channel.channel.id),
         channel.dutyHours, channel.operatorView.serviceLevel});
}

void StaffingPage::showInterval() {
    Inspector &side = *inspector_;
    const auto *shown = outcome();
    const auto *channel = channelOutcome();
    const int index = outcomeIndex(cell_);
    const Format format;
    const bool single = shown && channel && index >= 0;
    for (QWidget *widget : std::initializer_list<QWidget *>{
             side.volume, side.handleTime, side.answered, side.within, side.withinHours,
             side.occupancy, side.patience, side.sessions, side.minimum})
        widget->setVisible(single);
    updating_ = true;
    side.shrinkage->setValue(plan().shrinkage.total());
    updating_ = false;
    side.teams->setVisible(shown && !channel && index >= 0);
    side.shapes->setVisible(single && !isLive(*channel));
    if (!shown || index < 0) {
        side.result->show({Format::dash(), {}, {}, {}});
        return;
    }
    const auto local =
        plan().calendar.toLocal(shown->week.beginOf(static_cast<std::size_t>(index)));
    const int minute = static_cast<int>(model::minuteOfDay(local).count());
    const int length = static_cast<int>(shown->week.interval().count());
    const QString when =
        QStringLiteral("%1, %2").arg(format.weekdayDate(toQDate(model::dateOf(local))),
                                     format.timeRange(minute, minute + length));
    if (!single) {
        setInspectorTitle(when);
        double agents = 0, erlangs = 0;
        for (const auto &one : shown->channels) {
            agents += one.staffing[static_cast<std::size_t>(index)].positions;
            erlangs += one.staffing[static_cast<std::size_t>(index)].erlangs;
        }
        side.result->show({format.count(agents),
                           tr("agents for %1 erlangs").arg(format.count(erlangs, 2)),
                           {},
                           tr("Sum of all channels with teams of their own. Choose a channel to "
                              "see how its number comes about.")});
        askTeams(static_cast<std::size_t>(index));
        return;
    }
    setInspectorTitle(QStringLiteral("%1 · %2").arg(when, text(channel->channel.name)));
    const auto *planned = plan().channel(channel->channel.id);
    const auto &interval = channel->staffing[static_cast<std::size_t>(index)];
    updating_ = true;
    side.volume->setValue(interval.offered);
    side.handleTime->setValue(interval.handleSeconds);
    side.answered->setValue(planned->policy.goal.answered);
    side.within->setValue(planned->policy.goal.within);
    side.withinHours->setValue(planned->policy.goal.within);
    side.occupancy->setValue(planned->policy.goal.maxOccupancy.value_or(1.0));
    side.patience->setValue(planned->policy.patience.mean.value_or(0));
    side.sessions->setValue(planned->policy.concurrency.sessions);
    const auto *scenario = plan().scenario(shown->scenarioId);
    const auto coverage = scenario ? scenario->channels.find(channel->channel.id)
                                   : decltype(scenario->channels.end()){};
    side.minimum->setValue(
        scenario && coverage != scenario->channels.end() ? coverage->second.minimumStaff : 0);
    updating_ = false;
    const bool live = isLive(*channel);
    side.patience->setVisible(live);
    side.sessions->setVisible(live && channel->channel.medium == model::Medium::Chat);
    side.occupancy->setVisible(live);
    side.within->setVisible(live);
    side.withinHours->setVisible(!live);
    side.volume->setEnabled(live);
    side.handleTime->setEnabled(live);
    if (live) {
        recalculate();
        return;
    }
    RequiredAgents::Known known;
    known.agents = interval.openShare > 0 ? format.count(interval.positions) : Format::dash();
    known.note = interval.openShare > 0
                     ? tr("agents, %1 exact").arg(format.count(interval.required, 2))
                     : tr("closed");
    known.lines = {{tr("Arrive in the interval"), format.count(interval.offered, 1)},
                   {tr("Work waiting at its end"), format.hours(interval.waitingHours, 1)},
                   {tr("Answered on time"), format.percent(interval.serviceLevel, 1)},
                   {tr("Average response"), format.duration(interval.averageWait)},
                   {tr("Utilisation"), format.percent(interval.occupancy, 1)},
                   {tr("On the roster, with shrinkage"),
                    format.count(plan().shrinkage.scheduled(interval.positions), 1)}};
    known.sentence = channel->goalReachable
                         ? tr("Deferred work: the backlog is worked off first come, first "
                              "served, with the week repeating.")
                         : tr("These opening hours leave only %1 of the contacts any time "
                              "within the goal; the team is sized for those.")
                               .arg(format.percent(channel->reach));
    side.result->show(known);
    askShapes(*channel);
}

void StaffingPage::recalculate() {
    if (updating_)
        return;
    Inspector &side = *inspector_;
    const auto *shown = outcome();
    const auto *channel = channelOutcome();
    if (!shown || !channel || !isLive(*channel))
        return;
    RequiredAgents::Question question;
    question.load = model::queueLoad(side.volume->value(), shown->week.intervalSeconds(),
                                     side.handleTime->value());
    question.goal = plan().channel(channel->channel.id)->policy.goal;
    question.goal.answered = side.answered->value();
    question.goal.within = side.within->value();
    question.goal.maxOccupancy =
        side.occupancy->value() < 1 ? std::optional(side.occupancy->value()) : std::nullopt;
    if (side.patience->value() > 0)
        question.patience.mean = side.patience->value();
    question.concurrency =
        withSessions(*plan().channel(channel->channel.id), side.sessions->value());
    question.minimum = side.minimum->value();
    question.shrinkage = side.shrinkage->value();
    question.hue = hueOf(channel->channel.medium);
    side.result->answer(question);
}

void StaffingPage::goalsEdited() {
    const auto *channel = channelOutcome();
    if (updating_)
        return;
    Inspector &side = *inspector_;
    model::Plan changed = plan();
    if (std::abs(side.shrinkage->value() - changed.shrinkage.total()) > 1e-9) {
        // One figure is edited; its parts keep their proportion.
        const double total = changed.shrinkage.total();
        const double wanted = side.shrinkage->value();
        changed.shrinkage = total > 0
                                ? model::Shrinkage{changed.shrinkage.planned / total * wanted,
                                                   changed.shrinkage.unplanned / total * wanted}
                                : model::Shrinkage{wanted, 0};
    }
    if (channel) {
        for (auto &planned : changed.channels) {
            if (planned.channel.id != channel->channel.id)
                continue;
            auto &goal = planned.policy.goal;
            goal.answered = side.answered->value();
            goal.within = isLive(*channel) ? side.within->value() : side.withinHours->value();
            if (isLive(*channel)) {
                goal.maxOccupancy = side.occupancy->value() < 1
                                        ? std::optional(side.occupancy->value())
                                        : std::nullopt;
                planned.policy.concurrency = withSessions(planned, side.sessions->value());
                planned.policy.patience.mean = side.patience->value() > 0
                                                   ? std::optional(side.patience->value())
                                                   : std::nullopt;
            }
        }
        if (const auto *shown = outcome())
            for (auto &scenario : changed.scenarios)
                if (scenario.id == shown->scenarioId)
                    if (const auto found = scenario.channels.find(channel->channel.id);
                        found != scenario.channels.end())
                        found->second.minimumStaff = side.minimum->value();
    }
    change(tr("Change service goal"), std::move(changed), application::MergeKey::ServiceGoal);
}

} // namespace ui
