// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/coveragepage.h"

#include "ui/charts/backlogchart.h"
#include "ui/charts/frontierchart.h"
#include "ui/charts/openingstrip.h"
#include "ui/charts/outcomebar.h"
#include "ui/charts/outcomevalues.h"
#include "ui/charts/responsetimechart.h"
#include "ui/charts/targetbars.h"
#include "ui/editors/openinghoursedit.h"
#include "ui/text/verdicttext.h"
#include "ui/text/words.h"
#include "ui/theme/channelhue.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scenariobadge.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/valuefield.h"
#include "ui/widgets/weekstepper.h"

#include <QGridLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

struct CoveragePage::Column {
    QWidget *head = nullptr;
    ScenarioBadge *badge = nullptr;
    TextLabel *name = nullptr;
    TextLabel *note = nullptr;
    OpeningStrip *strip = nullptr;
    QWidget *figures = nullptr;
    Figure *cost = nullptr;
    Figure *fte = nullptr;
    Figure *target = nullptr;
    TargetBars *bars = nullptr;
    ResponseTimeChart *response = nullptr;
    BacklogChart *backlog = nullptr;
    OutcomeBar *outcome = nullptr;

    ~Column() {
        for (QWidget *widget : std::initializer_list<QWidget *>{head, strip, figures, bars,
                                                                response, backlog, outcome})
            delete widget;
    }
};

struct CoveragePage::Inspector {
    QWidget *widget = nullptr;
    WhatIfSlider *volume = nullptr;
    WhatIfSlider *handleTime = nullptr;
    WhatIfSlider *lost = nullptr;
    WhatIfSlider *wage = nullptr;
    TextLabel *surcharges = nullptr;
    QPushButton *keep = nullptr;
    QPushButton *reset = nullptr;
    SectionTitle *frontierTitle = nullptr;
    TextLabel *frontierNote = nullptr;
    FrontierChart *frontier = nullptr;
    TextLabel *frontierHint = nullptr;
    QWidget *editor = nullptr;
    SectionTitle *editorTitle = nullptr;
    OpeningHoursEdit *hours = nullptr;
    QPushButton *editorDone = nullptr;
    TextLabel *editorHint = nullptr;
    QWidget *whatIf = nullptr;
};

namespace {

enum Row {
    HeadRow,
    StripRow,
    FigureRow,
    Rule1,
    BarsCaption,
    BarsRow,
    Rule2,
    ResponseCaption,
    ResponseRow,
    Rule3,
    BacklogCaption,
    BacklogRow,
    Rule4,
    OutcomeCaption,
    OutcomeRow
};

QPushButton *linkButton(QWidget *parent) {
    auto *button = new QPushButton(parent);
    button->setFlat(true);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

/// Mean share of callers lost at a closed door over all live channels of all scenarios.
double lostShare(const model::Plan &plan) {
    double sum = 0;
    int count = 0;
    for (const auto &scenario : plan.scenarios) {
        for (const auto &[id, coverage] : scenario.channels) {
            const auto *channel = plan.channel(id);
            if (channel && channel->channel.kind == model::ChannelKind::Live) {
                sum += coverage.closedDoor.lost();
                ++count;
            }
        }
    }
    return count ? sum / count : 0.0;
}

struct Preset {
    const char *name;
    const char *hours;
};
constexpr std::array presets{
    Preset{"24/7", "24/7"},
    Preset{"9–18 Mon–Fri", "Mon-Fri 9-18"},
    Preset{"9–18 Mon–Sat", "Mon-Sat 9-18"},
    Preset{"9–18 daily", "Mon-Sun 9-18"},
    Preset{"8–20 Mon–Sat", "Mon-Sat 8-20"},
    Preset{"6–22 daily", "Mon-Sun 6-22"},
};

} // namespace

CoveragePage::CoveragePage(const Workspace &workspace, QWidget *parent)
    : PlanPage(QStringLiteral("coverage"), workspace, parent) {
    week_ = new WeekStepper;
    header().addWidget(week_);
    add_ = header().addButton({}, QStringLiteral("plus"));
    addMenu_ = new QMenu(this);
    add_->setMenu(addMenu_);
    recommend_ = header().addButton({}, {}, true);

    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(24, 20, 24, 16);
    rows->setSpacing(4);
    verdict_ = new TextLabel(Role::Verdict);
    verdict_->setWordWrap(true);
    verdict_->setObjectName(QStringLiteral("verdict"));
    rows->addWidget(verdict_);
    alternative_ = new QLabel;
    alternative_->setObjectName(QStringLiteral("alternative"));
    alternative_->setTextInteractionFlags(Qt::LinksAccessibleByMouse |
                                          Qt::LinksAccessibleByKeyboard);
    rows->addWidget(alternative_);
    rows->addSpacing(6);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    grid_ = new QWidget;
    layout_ = new QGridLayout(grid_);
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setHorizontalSpacing(24);
    layout_->setVerticalSpacing(4);
    scroll->setWidget(grid_);
    // The page's white ground shows through.
    scroll->viewport()->setAutoFillBackground(false);
    grid_->setAutoFillBackground(false);
    rows->addWidget(scroll, 1);

    stack_ = new QStackedWidget;
    stack_->addWidget(content);
    empty_ = new EmptyState(QStringLiteral("coverage"));
    stack_->addWidget(empty_);
    setBody(stack_);

    whatIfTimer_.setSingleShot(true);
    whatIfTimer_.setInterval(0);
    connect(&whatIfTimer_, &QTimer::timeout, this, &CoveragePage::applyWhatIf);
    connect(week_, &WeekStepper::mondayChanged, this, [this](QDate monday) {
        model::Plan changed = plan();
        changed.planningWeek = toDate(monday);
        change(tr("Change planning week"), std::move(changed), application::MergeKey::None);
    });
    connect(recommend_, &QPushButton::clicked, this, &CoveragePage::recommendSelected);
    connect(alternative_, &QLabel::linkActivated, this,
            [this](const QString &link) { addFrontierPoint(link.toULongLong()); });
    inspector();
}

CoveragePage::~CoveragePage() = default;

QString CoveragePage::title() const { return tr("Coverage"); }

QWidget *CoveragePage::inspector() {
    if (inspector_)
        return inspector_->widget;
    inspector_ = std::make_unique<Inspector>();
    Inspector &side = *inspector_;
    side.widget = new QWidget;
    auto *column = new QVBoxLayout(side.widget);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(10);

    side.editor = new QWidget;
    auto *editorRows = new QVBoxLayout(side.editor);
    editorRows->setContentsMargins(0, 0, 0, 0);
    side.editorTitle = new SectionTitle;
    side.hours = new OpeningHoursEdit;
    side.editorHint = new TextLabel(Role::Caption, Ink::Text3);
    side.editorHint->setWordWrap(true);
    side.editorDone = new QPushButton;
    editorRows->addWidget(side.editorTitle);
    editorRows->addWidget(side.hours);
    editorRows->addWidget(side.editorHint);
    editorRows->addWidget(side.editorDone, 0, Qt::AlignRight);
    editorRows->addWidget(new Rule);
    side.editor->hide();
    column->addWidget(side.editor);
    connect(side.hours, &OpeningHoursEdit::hoursChanged, this, &CoveragePage::hoursEdited);
    connect(side.editorDone, &QPushButton::clicked, this, [this] {
        editedScenario_ = 0;
        inspector_->editor->hide();
    });

    side.whatIf = new QWidget;
    auto *whatIfRows = new QVBoxLayout(side.whatIf);
    whatIfRows->setContentsMargins(0, 0, 0, 0);
    whatIfRows->setSpacing(12);
    const auto slider = [&](const char *name) {
        auto *made = new WhatIfSlider;
        made->setObjectName(QString::fromLatin1(name));
        whatIfRows->addWidget(made);
        connect(made, &WhatIfSlider::valueChanged, this, [this] { whatIfTimer_.start(); });
        return made;
    };
    side.volume = slider("volume");
    side.handleTime = slider("handleTime");
    side.lost = slider("lost");
    side.wage = slider("wage");
    for (auto *factor : {side.volume, side.handleTime}) {
        factor->setRange(-0.5, 0.5, 0.01);
        factor->setNeutral(0);
        factor->setValue(0);
    }
    side.lost->setRange(0, 1, 0.01);
    side.wage->setRange(10, 80, 0.5);
    column->addWidget(side.whatIf);
    auto *buttons = new QHBoxLayout;
    side.surcharges = new TextLabel(Role::Small, Ink::Text2);
    side.keep = linkButton(side.widget);
    side.reset = linkButton(side.widget);
    buttons->addWidget(side.surcharges, 1);
    buttons->addWidget(side.keep);
    buttons->addWidget(side.reset);
    column->addLayout(buttons);
    connect(side.keep, &QPushButton::clicked, this, &CoveragePage::keepWhatIf);
    connect(side.reset, &QPushButton::clicked, this, &CoveragePage::resetWhatIf);
    column->addWidget(new Rule);

    side.frontierTitle = new SectionTitle;
    side.frontierNote = new TextLabel(Role::Small, Ink::Text2);
    side.frontierNote->setWordWrap(true);
    side.frontier = new FrontierChart;
    side.frontier->setMinimumHeight(300);
    side.frontierHint = new TextLabel(Role::Small, Ink::Text2);
    side.frontierHint->setWordWrap(true);
    column->addWidget(side.frontierTitle);
    column->addWidget(side.frontierNote);
    column->addWidget(side.frontier, 1);
    column->addWidget(side.frontierHint);
    connect(side.frontier, &FrontierChart::pointActivated, this, [this](int index) {
        if (index >= 0 && static_cast<std::size_t>(index) < frontierIndex_.size())
            addFrontierPoint(frontierIndex_[static_cast<std::size_t>(index)]);
    });
    return side.widget;
}

void CoveragePage::retranslate() {
    add_->setText(tr("Add scenario"));
    empty_->setTexts(tr("No comparison yet"), tr("Coverage compares opening hours on one forecast. "
                                                 "Import at least two weeks of history first."));
    Inspector &side = *inspector_;
    const Format format;
    side.volume->setLabel(tr("Contact volume"));
    side.handleTime->setLabel(tr("Handling time"));
    side.lost->setLabel(tr("Callers lost when closed"));
    side.wage->setLabel(tr("Base wage per paid hour"));
    const auto change = [](double value) { return Format().signedPercent(value); };
    side.volume->setWords(change);
    side.handleTime->setWords(change);
    side.lost->setWords([](double value) { return Format().percent(value); });
    side.wage->setWords([this](double value) {
        return Format().money(model::Money::fromMajor(value), text(plan().currency));
    });
    side.keep->setText(tr("Keep"));
    side.keep->setToolTip(tr("Keep as plan values"));
    side.reset->setText(tr("Reset"));
    side.frontierTitle->setTitle(tr("Cost against service"));
    side.frontierHint->setText(tr("Double-click a point to add it as a scenario."));
    side.editorDone->setText(tr("Done"));
    side.editorHint->setText(
        tr("Drag to open hours, drag from an open hour to close them. Arrow keys move, Space "
           "toggles, Shift extends."));
    fillAddMenu();
    showPlan();
}

void CoveragePage::fillAddMenu() {
    addMenu_->clear();
    for (const Preset &preset : presets) {
        const QString name = QString::fromUtf8(preset.name);
        addMenu_->addAction(name, this, [this, name, preset] {
            model::CoverageScenario scenario =
                plan().scenarios.empty() ? model::CoverageScenario{} : plan().scenarios.front();
            const auto hours = model::OpeningHours::parse(preset.hours);
            for (auto &[id, coverage] : scenario.channels) {
                coverage.hours = *hours;
                coverage.standby = {};
            }
            scenario.name = utf8(name);
            addScenario(std::move(scenario));
        });
    }
    addMenu_->addSeparator();
    addMenu_->addAction(tr("Copy of the selected scenario"), this,
                        &CoveragePage::duplicateScenario);
}

const std::vector<model::ScenarioOutcome> &CoveragePage::outcomes() const {
    return whatIfOutcomes_.empty() ? results().outcomes : whatIfOutcomes_;
}

void CoveragePage::showPlan() {
    const bool ready = !results().outcomes.empty();
    stack_->setCurrentIndex(ready ? 0 : 1);
    week_->setEnabled(ready);
    add_->setEnabled(!plan().channels.empty());
    header().setSubtitle(plan().scenarios.size() == 1
                             ? tr("One scenario; add a second to compare")
                             : tr("%n scenario(s), one forecast", nullptr,
                                  static_cast<int>(plan().scenarios.size())));
    if (!ready)
        return;
    {
        const QSignalBlocker shownNotEdited(week_);
        week_->setMonday(toQDate(results().weekBegin));
    }
    whatIfOutcomes_.clear();
    if (!whatIf_.isNeutral())
        whatIfOutcomes_ = application::outcomesUnder(plan(), results(), whatIf_);
    const auto *selected = plan().scenario(workspace().selection.scenarioId());
    const auto position = [&](int id) {
        const auto found = std::find_if(plan().scenarios.begin(), plan().scenarios.end(),
                                        [&](const auto &scenario) { return scenario.id == id; });
        return static_cast<std::size_t>(found - plan().scenarios.begin());
    };
    const int recommended = selected ? selected->id : plan().chosen;
    recommend_->setText(
        tr("Recommend %1").arg(letter(std::min(position(recommended), plan().scenarios.size()))));
    recommend_->setEnabled(recommended != plan().chosen && selected);
    showOutcomes();
    showVerdict();
    showInspector();
    showFrontier();
}

void CoveragePage::buildColumns(std::size_t count) {
    while (auto *item = layout_->takeAt(0)) {
        QWidget *widget = item->widget();
        delete item;
        const bool ofColumn =
            std::any_of(columns_.begin(), columns_.end(), [&](const auto &column) {
                return widget == column->head || widget == column->strip ||
                       widget == column->figures || widget == column->bars ||
                       widget == column->response || widget == column->backlog ||
                       widget == column->outcome;
            });
        if (!ofColumn)
            delete widget;
    }
    columns_.clear();
    const int span = static_cast<int>(count);
    for (std::size_t i = 0; i < count; ++i) {
        auto column = std::make_unique<Column>();
        const int x = static_cast<int>(i);
        column->head = new QWidget;
        auto *head = new QGridLayout(column->head);
        head->setContentsMargins(0, 0, 0, 0);
        head->setHorizontalSpacing(8);
        column->badge = new ScenarioBadge;
        column->name = new TextLabel(Role::Card);
        column->note = new TextLabel(Role::Small, Ink::Text2);
        // Long names give way, so that three columns fit beside the inspector.
        for (TextLabel *label : {column->name, column->note})
            label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        head->addWidget(column->badge, 0, 0);
        head->addWidget(column->name, 0, 1);
        head->addWidget(column->note, 1, 0, 1, 2);
        head->setColumnStretch(1, 1);
        column->strip = new OpeningStrip;
        column->strip->setClickable(true);
        column->strip->setMinimumHeight(54);
        column->figures = new QWidget;
        auto *figures = new QHBoxLayout(column->figures);
        figures->setContentsMargins(0, 4, 0, 6);
        figures->setSpacing(16);
        column->cost = new Figure;
        column->fte = new Figure;
        column->target = new Figure;
        figures->addWidget(column->cost, 3);
        figures->addWidget(column->fte, 2);
        figures->addWidget(column->target, 2);
        column->bars = new TargetBars;
        column->response = new ResponseTimeChart;
        column->response->setMinimumHeight(150);
        column->backlog = new BacklogChart;
        column->backlog->setMinimumHeight(115);
        column->outcome = new OutcomeBar;
        layout_->addWidget(column->head, HeadRow, x);
        layout_->addWidget(column->strip, StripRow, x);
        layout_->addWidget(column->figures, FigureRow, x);
        layout_->addWidget(column->bars, BarsRow, x);
        layout_->addWidget(column->response, ResponseRow, x);
        layout_->addWidget(column->backlog, BacklogRow, x);
        layout_->addWidget(column->outcome, OutcomeRow, x);
        layout_->setColumnMinimumWidth(x, count > 3 ? 240 : 0);
        layout_->setColumnStretch(x, 1);
        if (i > 0) {
            column->response->linkRanges(*columns_.front()->response);
            column->backlog->linkRanges(*columns_.front()->backlog);
        }
        connect(column->strip, &OpeningStrip::pressed, this, [this, i] {
            if (i < plan().scenarios.size()) {
                workspace().selection.setScenario(plan().scenarios[i].id);
                editHours(plan().scenarios[i].id);
            }
        });
        columns_.push_back(std::move(column));
    }
    for (int x = span; x < layout_->columnCount(); ++x) {
        layout_->setColumnMinimumWidth(x, 0);
        layout_->setColumnStretch(x, 0);
    }
    for (const int row : {Rule1, Rule2, Rule3, Rule4})
        layout_->addWidget(new Rule, row, 0, 1, span);
    layout_->addWidget(
        new SectionTitle(tr("Answered on target"),
                         tr("share of all contacts, whenever they arrive; line: target 80%")),
        BarsCaption, 0, 1, span);
    layout_->addWidget(
        new SectionTitle(tr("Response time by hour of arrival"),
                         tr("median, band = range over the seven days; dotted = target")),
        ResponseCaption, 0, 1, span);
    layout_->addWidget(new SectionTitle(tr("Work waiting"), tr("hours of handling time, stacked")),
                       BacklogCaption, 0, 1, span);
    auto *outcomeTitle = new SectionTitle(tr("What becomes of the contacts"));
    outcomeTitle->setObjectName(QStringLiteral("outcomeTitle"));
    layout_->addWidget(outcomeTitle, OutcomeCaption, 0, 1, span);
    layout_->setRowStretch(ResponseRow, 3);
    layout_->setRowStretch(BacklogRow, 2);
}

void CoveragePage::showOutcomes() {
    const auto &shown = outcomes();
    buildColumns(shown.size());
    const Translation say;
    const Format &format = say.format();
    double peak = 0;
    for (const auto &outcome : shown)
        peak = std::max(peak, BacklogChart::peak(backlogValue(outcome)));
    const auto *baseline = [&]() -> const model::ScenarioOutcome * {
        for (const auto &outcome : shown)
            if (outcome.scenarioId == plan().baseline)
                return &outcome;
        return nullptr;
    }();
    for (std::size_t i = 0; i < shown.size() && i < plan().scenarios.size(); ++i) {
        const auto &outcome = shown[i];
        const auto &scenario = plan().scenarios[i];
        Column &column = *columns_[i];
        column.badge->show(letter(i), scenario.id == plan().chosen);
        column.name->setText(text(scenario.name));
        column.note->setText(scenarioNote(scenario, say));
        column.strip->show({openingHoursCells(scenario), text(scenario.name)});
        const auto cost = format.moneySplit(outcome.cost.total(), text(plan().currency));
        QString against;
        if (baseline && baseline->scenarioId == outcome.scenarioId)
            against = tr("a week · baseline");
        else if (baseline && baseline->cost.total().minorUnits() != 0)
            against =
                tr("a week · %1")
                    .arg(format.signedPercent(model::difference(outcome, *baseline).costShare));
        else
            against = tr("a week");
        column.cost->show(cost.number, cost.unit, against);
        column.fte->show(format.count(outcome.fte, 1), {}, tr("FTE"));
        const auto target = format.percentSplit(outcome.customerView.withinPromise);
        column.target->show(target.number, target.unit, tr("on target"));
        column.bars->show(targetBarsValue(outcome));
        column.response->show(responseTimeValue(plan(), outcome));
        auto backlog = backlogValue(outcome);
        backlog.top = peak;
        column.backlog->show(backlog);
        column.outcome->show(outcomeBarValue(outcome));
    }
    if (auto *caption = grid_->findChild<SectionTitle *>(QStringLiteral("outcomeTitle"));
        caption && !shown.empty())
        caption->setNote(tr("%1 a week").arg(format.count(shown.front().naturalContacts())));
    setStatus(tr("All scenarios recomputed in %1 ms · %2 intervals")
                  .arg(format.count(results().seconds * 1000.0),
                       format.count(static_cast<double>(results().week.count() * shown.size()))));
}

void CoveragePage::showVerdict() {
    const Translation say;
    const auto &shown = outcomes();
    const model::Verdict verdict =
        whatIfOutcomes_.empty()
            ? results().verdict
            : model::verdict(shown, results().verdict.chosen, results().verdict.baseline);
    verdict_->setText(verdictSentence(verdict, shown, say));
    const auto better = whatIfOutcomes_.empty()
                            ? betterAlternative(results().frontier, shown, verdict.chosen)
                            : std::optional<std::size_t>();
    alternative_->setVisible(better.has_value() && plan().scenarios.size() < 6);
    if (better) {
        const QColor link = Theme::of(this).color(Ink::Accent);
        alternative_->setText(
            QStringLiteral("%1 <a href=\"%2\" style=\"color:%3; text-decoration:none; "
                           "font-weight:500\">%4</a>")
                .arg(alternativeSentence(results().frontier[*better], verdict.chosen,
                                         text(plan().currency), say)
                         .toHtmlEscaped())
                .arg(*better)
                .arg(link.name(), tr("Add as scenario %1").arg(letter(plan().scenarios.size()))));
    }
}

void CoveragePage::showInspector() {
    Inspector &side = *inspector_;
    const Format format;
    setInspectorTitle(whatIf_.isNeutral() ? tr("What if") : tr("What if – not saved"));
    side.lost->setNeutral(lostShare(plan()));
    side.wage->setNeutral(plan().payRates.hourlyWage.major());
    if (!whatIf_.lostShare)
        side.lost->setValue(lostShare(plan()));
    if (!whatIf_.hourlyWage)
        side.wage->setValue(plan().payRates.hourlyWage.major());
    side.surcharges->setText(tr("Night %1 · Sunday %2")
                                 .arg(format.signedPercent(plan().payRates.night),
                                      format.signedPercent(plan().payRates.sunday)));
    side.keep->setVisible(!whatIf_.isNeutral());
    side.reset->setEnabled(!whatIf_.isNeutral());
    if (editedScenario_ != 0) {
        if (const auto *scenario = plan().scenario(editedScenario_);
            scenario && !scenario->channels.empty())
            side.hours->showHours(scenario->channels.begin()->second.hours);
        else {
            editedScenario_ = 0;
            side.editor->hide();
        }
    }
}

void CoveragePage::showFrontier() {
    Inspector &side = *inspector_;
    FrontierChart::Value value = frontierValue(plan(), results());
    frontierIndex_.clear();
    const auto &shown = outcomes();
    for (std::size_t i = 0; i < value.points.size(); ++i) {
        auto &point = value.points[i];
        point.stale = !whatIf_.isNeutral() || workspace().recomputer.isOutdated();
        const auto own = std::find_if(shown.begin(), shown.end(), [&](const auto &outcome) {
            return outcome.name == results().frontier[i].name;
        });
        if (own != shown.end()) {
            point.cost = own->cost.total().major();
            point.onTarget = own->customerView.withinPromise;
            point.stale = false;
        }
        frontierIndex_.push_back(i);
    }
    side.frontierNote->setText(tr("%n opening hour(s) tried; the line joins the best", nullptr,
                                  static_cast<int>(results().frontier.size())));
    side.frontier->show(value);
}

void CoveragePage::applyWhatIf() {
    Inspector &side = *inspector_;
    application::WhatIf next;
    next.volume = 1.0 + side.volume->value();
    next.handleTime = 1.0 + side.handleTime->value();
    if (!side.lost->isNeutral())
        next.lostShare = side.lost->value();
    if (!side.wage->isNeutral())
        next.hourlyWage = model::Money::fromMajor(side.wage->value());
    whatIf_ = next;
    whatIfOutcomes_.clear();
    if (!whatIf_.isNeutral())
        whatIfOutcomes_ = application::outcomesUnder(plan(), results(), whatIf_);
    showOutcomes();
    showVerdict();
    showInspector();
    showFrontier();
}

void CoveragePage::keepWhatIf() {
    model::Plan changed = application::withWhatIf(plan(), whatIf_);
    whatIf_.lostShare.reset();
    whatIf_.hourlyWage.reset();
    change(tr("Keep what-if values"), std::move(changed));
    applyWhatIf();
}

void CoveragePage::resetWhatIf() {
    Inspector &side = *inspector_;
    whatIf_ = {};
    side.volume->setValue(0);
    side.handleTime->setValue(0);
    side.lost->setValue(lostShare(plan()));
    side.wage->setValue(plan().payRates.hourlyWage.major());
    applyWhatIf();
}

void CoveragePage::editHours(int scenarioId) {
    const auto *scenario = plan().scenario(scenarioId);
    if (!scenario || scenario->channels.empty())
        return;
    editedScenario_ = scenarioId;
    inspector_->editorTitle->setTitle(tr("Opening hours"));
    inspector_->editorTitle->setNote(text(scenario->name));
    inspector_->hours->showHours(scenario->channels.begin()->second.hours);
    inspector_->editor->show();
    inspector_->hours->setFocus();
}

void CoveragePage::hoursEdited(const model::OpeningHours &hours) {
    model::Plan changed = plan();
    for (auto &scenario : changed.scenarios) {
        if (scenario.id != editedScenario_)
            continue;
        for (auto &[id, coverage] : scenario.channels)
            coverage.hours.week = hours.week;
    }
    change(tr("Change opening hours"), std::move(changed), application::MergeKey::OpeningHours);
}

void CoveragePage::recommendSelected() {
    const auto *selected = plan().scenario(workspace().selection.scenarioId());
    if (!selected)
        return;
    model::Plan changed = plan();
    changed.chosen = selected->id;
    change(tr("Recommend a scenario"), std::move(changed));
}

void CoveragePage::addScenario(model::CoverageScenario scenario) {
    if (plan().scenarios.size() >= 6)
        return;
    model::Plan changed = plan();
    scenario.id = changed.nextScenarioId();
    workspace().selection.setScenario(scenario.id);
    changed.scenarios.push_back(std::move(scenario));
    if (changed.baseline == 0)
        changed.baseline = changed.scenarios.front().id;
    if (changed.chosen == 0)
        changed.chosen = changed.scenarios.front().id;
    change(tr("Add scenario"), std::move(changed));
}

void CoveragePage::addFrontierPoint(std::size_t index) {
    if (index >= results().frontier.size())
        return;
    const auto &point = results().frontier[index];
    for (const auto &scenario : plan().scenarios)
        if (scenario.name == point.name)
            return;
    model::CoverageScenario scenario = point.scenario;
    scenario.name = point.name;
    addScenario(std::move(scenario));
}

void CoveragePage::duplicateScenario() {
    const auto *selected = plan().scenario(workspace().selection.scenarioId());
    if (!selected && !plan().scenarios.empty())
        selected = plan().scenario(plan().chosen);
    if (!selected)
        return;
    model::CoverageScenario copy = *selected;
    copy.name = utf8(tr("%1, copy").arg(text(selected->name)));
    addScenario(std::move(copy));
}

void CoveragePage::renameScenario() {
    const auto *selected = plan().scenario(workspace().selection.scenarioId());
    if (!selected)
        return;
    const int id = selected->id;
    bool accepted = false;
    const QString name = QInputDialog::getText(this, tr("Rename scenario"), tr("Name"),
                                               QLineEdit::Normal, text(selected->name), &accepted)
                             .trimmed();
    if (!accepted || name.isEmpty())
        return;
    model::Plan changed = plan();
    for (auto &scenario : changed.scenarios)
        if (scenario.id == id)
            scenario.name = utf8(name);
    change(tr("Rename scenario"), std::move(changed));
}

void CoveragePage::removeScenario() {
    const auto *selected = plan().scenario(workspace().selection.scenarioId());
    if (!selected || plan().scenarios.size() < 2)
        return;
    const int id = selected->id;
    model::Plan changed = plan();
    std::erase_if(changed.scenarios, [&](const auto &scenario) { return scenario.id == id; });
    if (changed.baseline == id)
        changed.baseline = changed.scenarios.front().id;
    if (changed.chosen == id)
        changed.chosen = changed.scenarios.front().id;
    workspace().selection.setScenario(changed.chosen);
    change(tr("Remove scenario"), std::move(changed));
}

} // namespace ui
