// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulatepage.h"

#include "ui/charts/outcomevalues.h"
#include "ui/pages/scenariochoice.h"
#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/theme/channelhue.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/texttable.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSlider>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr int framesPerSecond = 25;
constexpr double hoursPerSecond[] = {1, 6, 24};
constexpr double apart = 0.03; ///< of a share: as much as nobody would call equal

bool isLive(const model::ChannelOutcome &channel) {
    return channel.channel.kind == model::ChannelKind::Live;
}

/// A figure by formula and by simulation; numbers that nobody has are not finite.
struct Compared {
    double formula = none;
    std::optional<model::Estimate> found;
};

} // namespace

SimulatePage::SimulatePage(const Workspace &workspace, QWidget *parent)
    : PlanPage(QStringLiteral("simulate"), workspace, parent) {
    scenario_ = new ScenarioChoice(workspace);
    scenario_->setMaximumWidth(260);
    header().addWidget(scenario_);
    run_ = header().addButton({}, QStringLiteral("simulate"), true);
    run_->setObjectName(QStringLiteral("simulate"));

    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(24, 12, 24, 16);
    rows->setSpacing(8);
    verdict_ = new TextLabel(Role::Title);
    verdict_->setObjectName(QStringLiteral("simulationVerdict"));
    verdict_->setWordWrap(true);
    rows->addWidget(verdict_);
    tabs_ = new QTabBar;
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    rows->addWidget(tabs_);
    rows->addWidget(new Rule);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    auto *left = new QVBoxLayout;
    figuresTitle_ = new SectionTitle;
    left->addWidget(figuresTitle_);
    figures_ = new TextTable(this);
    figuresView_ = makeTableView(figures_);
    figuresView_->setObjectName(QStringLiteral("simulationFigures"));
    figuresView_->setFixedWidth(440);
    left->addWidget(figuresView_);
    left->addStretch(1);
    columns->addLayout(left);
    auto *right = new QVBoxLayout;
    chartTitle_ = new SectionTitle;
    right->addWidget(chartTitle_);
    chart_ = new SimulationChart;
    chart_->setMinimumHeight(340);
    right->addWidget(chart_, 1);
    auto *player = new QHBoxLayout;
    player->setSpacing(12);
    play_ = new QPushButton;
    play_->setObjectName(QStringLiteral("play"));
    play_->setCheckable(true);
    player->addWidget(play_);
    position_ = new QSlider(Qt::Horizontal);
    position_->setObjectName(QStringLiteral("position"));
    player->addWidget(position_, 1);
    speed_ = new SegmentedControl;
    player->addWidget(speed_);
    right->addLayout(player);
    moment_ = new TextLabel(Role::Body, Ink::Text2);
    moment_->setObjectName(QStringLiteral("moment"));
    moment_->setMinimumHeight(moment_->fontMetrics().height() + 2);
    right->addWidget(moment_);
    columns->addLayout(right, 1);
    rows->addLayout(columns, 1);

    stack_ = new QStackedWidget;
    stack_->addWidget(content);
    empty_ = new EmptyState(QStringLiteral("simulate"));
    stack_->addWidget(empty_);
    setBody(stack_);

    connect(tabs_, &QTabBar::currentChanged, this, [this](int index) {
        if (!updating_)
            this->workspace().selection.setChannel(tabs_->tabData(index).toInt());
    });
    connect(run_, &QPushButton::clicked, this, &SimulatePage::simulate);
    connect(&progress(), &ProgressStrip::cancelRequested, this, &SimulatePage::cancel);
    connect(play_, &QPushButton::toggled, this, &SimulatePage::play);
    connect(position_, &QSlider::valueChanged, this, &SimulatePage::showMoment);
    connect(chart_, &SimulationChart::intervalPicked, this,
            [this](int interval) { position_->setValue(interval * 10); });
    clock_.setInterval(1000 / framesPerSecond);
    connect(&clock_, &QTimer::timeout, this, &SimulatePage::tick);
    progressTimer_.setInterval(100);
    connect(&progressTimer_, &QTimer::timeout, this, [this] {
        if (progress_)
            progress().report(tr("Simulating"), progress_->load());
    });
}

SimulatePage::~SimulatePage() { job_.cancel(); }

QString SimulatePage::title() const { return tr("Simulate"); }

void SimulatePage::retranslate() {
    run_->setText(tr("Simulate"));
    empty_->setTexts(tr("Nothing to simulate yet"),
                     tr("A simulation needs a forecast: import at least two weeks of history "
                        "first."));
    figuresTitle_->setTitle(tr("Does the formula hold?"));
    chartTitle_->setTitle(tr("The week"));
    chartTitle_->setNote(tr("dashed: formula; line and band: simulated, 95% interval"));
    speed_->setTexts({tr("1 h/s"), tr("6 h/s"), tr("1 day/s")});
    speed_->setAccessibleName(tr("Speed"));
    position_->setAccessibleName(tr("Moment of the week"));
    play_->setText(play_->isChecked() ? tr("Pause") : tr("Play a week"));
    figuresView_->setAccessibleName(tr("Formula and simulation"));
    header().setSubtitle(tr("The same week, contact by contact"));
    showPlan();
}

void SimulatePage::themeChanged() { showPlan(); }

const model::ScenarioOutcome *SimulatePage::outcome() const { return scenario_->outcome(); }

int SimulatePage::channelIndex() const {
    const auto *shown = outcome();
    if (!shown || shown->channels.empty())
        return -1;
    for (std::size_t i = 0; i < shown->channels.size(); ++i)
        if (shown->channels[i].channel.id == workspace().selection.channelId())
            return static_cast<int>(i);
    return 0;
}

const application::ScenarioSimulation *SimulatePage::simulation() const {
    const auto *shown = outcome();
    return simulation_ && shown && *shown == simulated_ ? &*simulation_ : nullptr;
}

void SimulatePage::simulate() {
    const auto *shown = outcome();
    if (!shown)
        return;
    play(false);
    simulated_ = *shown;
    progress_ = std::make_shared<std::atomic<double>>(0.0);
    progressTimer_.start();
    run_->setEnabled(false);
    job_.start(
        [plan = plan(), results = results(), id = shown->scenarioId,
         progress = progress_](const std::stop_token &stop) {
            model::RunControl control;
            control.stop = stop;
            control.report = [progress](model::Share done) { progress->store(done.value()); };
            return application::simulateScenario(plan, results, id, {}, control);
        },
        [this](const application::Outcome<application::ScenarioSimulation> &run) {
            delivered(run);
        });
}

void SimulatePage::cancel() {
    job_.cancel();
    delivered(application::Cancelled{});
}

void SimulatePage::delivered(const application::Outcome<application::ScenarioSimulation> &run) {
    progressTimer_.stop();
    progress().finish();
    run_->setEnabled(true);
    if (const auto *done = std::get_if<application::ScenarioSimulation>(&run)) {
        simulation_ = *done;
        messages().remove(QStringLiteral("simulate"));
    } else if (const auto *failure = std::get_if<application::Failure>(&run)) {
        messages().post({MessageBar::Kind::Error,
                         tr("The simulation failed"),
                         text(failure->text),
                         {},
                         true,
                         QStringLiteral("simulate")});
    }
    showPlan();
    Q_EMIT simulated();
}

void SimulatePage::showPlan() {
    const auto *shown = outcome();
    stack_->setCurrentIndex(shown ? 0 : 1);
    run_->setEnabled(shown && !job_.isRunning());
    scenario_->setEnabled(shown);
    if (!shown)
        return;
    cells_ = weekCells(plan(), *shown, results().weekBegin);
    scenario_->showPlan();
    showTabs();
    showFigures();
    {
        const QSignalBlocker shownNotMoved(position_);
        position_->setRange(0, static_cast<int>(cells_.size()) * 10 - 1);
    }
    const bool playable = simulation() != nullptr;
    for (QWidget *control : {static_cast<QWidget *>(play_), static_cast<QWidget *>(position_),
                             static_cast<QWidget *>(speed_)})
        control->setEnabled(playable);
    if (!playable)
        play(false);
    showChart();
    showMoment();
}

void SimulatePage::showTabs() {
    updating_ = true;
    const Theme theme = Theme::of(this);
    while (tabs_->count() > 0)
        tabs_->removeTab(0);
    for (const auto &channel : outcome()->channels) {
        const int index = tabs_->addTab(channelIcon(theme, hueOf(channel.channel.medium)),
                                        text(channel.channel.name));
        tabs_->setTabData(index, channel.channel.id);
    }
    tabs_->setCurrentIndex(channelIndex());
    updating_ = false;
}

void SimulatePage::showFigures() {
    const int index = channelIndex();
    if (index < 0)
        return;
    const Format format;
    const auto &channel = outcome()->channels[static_cast<std::size_t>(index)];
    const auto *run = simulation();
    const auto *found = run ? &run->figures.channels[static_cast<std::size_t>(index)] : nullptr;
    std::vector<std::vector<TextTable::Cell>> rows;
    double widest = 0;
    const auto add = [&](const QString &name, const Compared &figure, auto words, bool share) {
        std::vector<TextTable::Cell> row{{name}};
        row.push_back({std::isfinite(figure.formula) ? words(figure.formula) : Format::dash()});
        row.push_back({figure.found ? words(figure.found->value) : Format::dash(), {}, true});
        row.push_back(
            {figure.found ? QStringLiteral("± ") + words(figure.found->half) : Format::dash()});
        if (share && figure.found && std::isfinite(figure.formula)) {
            const double difference = std::abs(figure.formula - figure.found->value);
            widest = std::max(widest, difference);
            if (difference > apart)
                row[2].ink = Ink::Alert;
        }
        rows.push_back(std::move(row));
    };
    using Found = std::optional<model::Estimate>;
    const auto percent = [&](double value) { return format.percent(value, 1); };
    const auto duration = [&](double value) { return format.duration(value); };
    const auto &operators = channel.operatorView;
    const auto &customers = channel.customerView;
    add(tr("Answered on target, of all"),
        {customers.withinPromise, found ? found->customerView.withinPromise : Found()}, percent,
        true);
    add(tr("Service level while open"),
        {operators.serviceLevel, found ? found->operatorView.serviceLevel : Found()}, percent,
        true);
    if (isLive(channel))
        add(tr("Abandoned"), {operators.abandoned, found ? found->operatorView.abandoned : Found()},
            percent, true);
    add(tr("Occupancy"), {operators.occupancy, found ? found->operatorView.occupancy : Found()},
        percent, true);
    add(isLive(channel) ? tr("Average wait (ASA)") : tr("Average response"),
        {operators.averageWait, found ? found->operatorView.averageWait : Found()}, duration,
        false);
    add(tr("Response, median"), {customers.median, found ? found->customerView.median : Found()},
        duration, false);
    add(tr("Response, 9 of 10 within"), {customers.p90, found ? found->customerView.p90 : Found()},
        duration, false);
    figures_->show({{tr("Figure"), Qt::AlignLeft}, {tr("Formula")}, {tr("Simulated")}, {tr("95%")}},
                   std::move(rows));
    figuresView_->setColumnWidth(0, 192);
    for (int column = 1; column < 4; ++column)
        figuresView_->setColumnWidth(column, column == 3 ? 92 : 76);
    fitHeight(*figuresView_);

    if (!run) {
        verdict_->setText(tr("Run the week of this scenario contact by contact and see whether the "
                             "formulas hold."));
        figuresTitle_->setNote({});
        return;
    }
    figuresTitle_->setNote(
        tr("%1 weeks simulated").arg(format.count(static_cast<double>(run->figures.weeks))));
    verdict_->setText(
        widest <= apart
            ? tr("The formulas hold for %1: no share differs by more than %2 points.")
                  .arg(text(channel.channel.name), format.count(widest * 100, 1))
            : tr("The formulas miss %1 by up to %2 points: trust the simulation where it is red.")
                  .arg(text(channel.channel.name), format.count(widest * 100, 1)));
}

void SimulatePage::showChart() {
    const int index = channelIndex();
    if (index < 0)
        return;
    const auto which = static_cast<std::size_t>(index);
    const auto *shown = outcome();
    const auto &channel = shown->channels[which];
    const auto *run = simulation();
    const auto *planned = plan().channel(channel.channel.id);
    SimulationChart::Value value;
    value.hue = hueOf(channel.channel.medium);
    value.intervalMinutes = static_cast<int>(shown->week.interval().count());
    value.live = isLive(channel);
    value.target = planned ? planned->policy.goal.answered : 0;
    const bool hangsUp = planned && planned->policy.patience.mean;
    const double patience = hangsUp ? *planned->policy.patience.mean : 0;
    const auto add = [](SimulationChart::Curve &curve, const std::optional<model::Estimate> &one,
                        double most) {
        curve.mean.push_back(one ? one->value : none);
        curve.low.push_back(one ? std::max(0.0, one->low()) : none);
        curve.high.push_back(one ? std::min(most, one->high()) : none);
    };
    for (const int cell : cells_) {
        const auto at = static_cast<std::size_t>(std::max(0, cell));
        const auto &formula = channel.staffing[at];
        const bool staffed = cell >= 0 && (formula.openShare > 0 || formula.standby > 0);
        const double seconds = shown->week.intervalSeconds();
        // Who hangs up does so at the rate queue ÷ patience (Mandelbaum & Zeltyn 2007).
        const double queue = formula.offered *
                             (hangsUp ? formula.abandoned * patience : formula.averageWait) /
                             seconds;
        value.waiting.formula.push_back(cell < 0     ? none
                                        : value.live ? (staffed ? queue : none)
                                                     : formula.waitingHours);
        value.serviceLevel.formula.push_back(staffed && formula.offered > 0 ? formula.serviceLevel
                                                                            : none);
        value.occupancy.formula.push_back(staffed ? formula.occupancy : none);
        if (!run)
            continue;
        const auto &found = run->figures.channels[which].staffing[at];
        using Found = std::optional<model::Estimate>;
        add(value.waiting,
            cell < 0     ? Found()
            : value.live ? (staffed ? Found(found.queue) : Found())
                         : Found(found.waitingHours),
            HUGE_VAL);
        add(value.serviceLevel, staffed ? found.serviceLevel : Found(), 1);
        add(value.occupancy, staffed ? found.occupancy : Found(), 1);
        const auto &seen = run->week[which][at];
        value.waiting.played.push_back(cell < 0     ? none
                                       : value.live ? (staffed ? seen.queue : none)
                                                    : seen.waitingHours);
        value.serviceLevel.played.push_back(
            staffed && seen.attempts > 0 ? seen.inGoal / seen.attempts : none);
        const double people = formula.positions * formula.openShare + formula.standby;
        value.occupancy.played.push_back(staffed && people > 0 ? std::min(1.0, seen.busy / people)
                                                               : none);
    }
    chart_->show(value);
}

void SimulatePage::showMoment() {
    const auto *run = simulation();
    const int index = channelIndex();
    if (!run || index < 0 || cells_.empty()) {
        chart_->setNow(-1);
        moment_->setText({});
        return;
    }
    const int cell = std::clamp(position_->value() / 10, 0, static_cast<int>(cells_.size()) - 1);
    chart_->setNow(position_->value() / 10.0);
    const auto *shown = outcome();
    const int minute = cell * static_cast<int>(shown->week.interval().count());
    const Format format;
    const QString when =
        QStringLiteral("%1 %2").arg(format.weekday(minute / 1440), format.time(minute % 1440));
    const int at = cells_[static_cast<std::size_t>(cell)];
    if (at < 0) {
        moment_->setText(tr("%1: skipped by the clock").arg(when));
        return;
    }
    const auto &channel = shown->channels[static_cast<std::size_t>(index)];
    const auto &formula = channel.staffing[static_cast<std::size_t>(at)];
    const auto &seen = run->week[static_cast<std::size_t>(index)][static_cast<std::size_t>(at)];
    const double people = formula.positions * formula.openShare + formula.standby;
    const QString came = tr("%n contact(s) came", nullptr, static_cast<int>(seen.attempts));
    const QString waits = isLive(channel)
                              ? tr("%1 waiting on average").arg(format.count(seen.queue, 1))
                              : tr("%1 of work waiting").arg(format.hours(seen.waitingHours, 1));
    moment_->setText(people > 0 ? tr("%1: %2, %3 of %4 people busy, %5")
                                      .arg(when, came, format.count(seen.busy, 1),
                                           format.count(people, 0), waits)
                                : tr("%1: closed, %2, %3").arg(when, came, waits));
}

void SimulatePage::play(bool on) {
    if (play_->isChecked() != on) {
        play_->setChecked(on); // comes back here
        return;
    }
    play_->setText(on ? tr("Pause") : tr("Play a week"));
    if (!on)
        return clock_.stop();
    if (position_->value() >= position_->maximum())
        position_->setValue(0);
    clock_.start();
}

void SimulatePage::tick() {
    const auto *shown = outcome();
    if (!shown || !simulation())
        return play(false);
    const double intervals = hoursPerSecond[std::clamp(speed_->current(), 0, 2)] /
                             shown->week.intervalHours() / framesPerSecond;
    const int next =
        position_->value() + std::max(1, static_cast<int>(std::lround(intervals * 10)));
    position_->setValue(next);
    if (next >= position_->maximum())
        play(false);
}

} // namespace ui
