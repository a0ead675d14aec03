// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/coveragepage.h"

#include "ui/charts/backlogchart.h"
#include "ui/charts/frontierchart.h"
#include "ui/charts/openingstrip.h"
#include "ui/charts/outcomebar.h"
#include "ui/charts/outcomevalues.h"
#include "ui/charts/responsetimechart.h"
#include "ui/charts/targetbars.h"
#include "ui/dialogs/closedhoursdialog.h"
#include "ui/dialogs/paydialog.h"
#include "ui/dialogs/scenariodialog.h"
#include "ui/editors/openinghoursedit.h"
#include "ui/pages/assumptionview.h"
#include "ui/pages/closerlook.h"
#include "ui/pages/readinessview.h"
#include "ui/pages/realshiftsview.h"
#include "ui/text/verdicttext.h"
#include "ui/text/words.h"
#include "ui/theme/channelhue.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scenariobadge.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/valuefield.h"
#include "ui/widgets/weekstepper.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <utility>

namespace ui {

/// Badge, name and note above a column; a click, Space or Enter selects the scenario, which keys
/// and the main action then mean. Dragged sideways, or with Ctrl+Shift and an arrow, it moves.
class CoveragePage::ColumnHead : public QWidget {
public:
    /// `move` is told by how many columns, to the right.
    ColumnHead(std::function<void()> select, std::function<void(int)> move)
        : select_(std::move(select)), move_(std::move(move)) {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }
    void setSelected(bool selected) {
        if (selected_ == selected)
            return;
        selected_ = selected;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const QColor accent = Theme::of(this).color(Ink::Accent);
        if (selected_)
            painter.fillRect(QRect(0, 0, width(), 2), accent);
        if (hasFocus()) {
            painter.setPen(QPen(accent, 2));
            painter.drawRect(rect().adjusted(1, 1, -1, -1));
        }
    }
    void mousePressEvent(QMouseEvent *event) override {
        if (event->button() == Qt::LeftButton)
            pressed_ = event->position().toPoint();
    }
    void mouseMoveEvent(QMouseEvent *event) override {
        if (!(event->buttons() & Qt::LeftButton) ||
            std::abs(event->position().x() - pressed_.x()) < QApplication::startDragDistance())
            return;
        dragged_ = true;
        setCursor(Qt::ClosedHandCursor);
    }
    void mouseReleaseEvent(QMouseEvent *event) override {
        if (event->button() != Qt::LeftButton)
            return;
        setCursor(Qt::PointingHandCursor);
        if (std::exchange(dragged_, false)) {
            const double columns = (event->position().x() - width() / 2.0) / width();
            move_(static_cast<int>(std::lround(columns)));
        } else if (rect().contains(event->position().toPoint())) {
            select_();
        }
    }
    void keyPressEvent(QKeyEvent *event) override {
        const bool moves = event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
        if (moves && event->key() == Qt::Key_Left)
            move_(-1);
        else if (moves && event->key() == Qt::Key_Right)
            move_(1);
        else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return ||
                 event->key() == Qt::Key_Enter)
            select_();
        else
            QWidget::keyPressEvent(event);
    }

private:
    std::function<void()> select_;
    std::function<void(int)> move_;
    QPoint pressed_;
    bool dragged_ = false;
    bool selected_ = false;
};

struct CoveragePage::Column {
    ColumnHead *head = nullptr;
    ScenarioBadge *badge = nullptr;
    TextLabel *name = nullptr;
    TextLabel *note = nullptr;
    OpeningStrip *strip = nullptr;
    QWidget *figures = nullptr;
    Figure *cost = nullptr;
    Figure *fte = nullptr;
    Figure *target = nullptr;
    TextLabel *odds = nullptr; ///< against the baseline, over the ways the week may come
    TargetBars *bars = nullptr;
    ResponseTimeChart *response = nullptr;
    BacklogChart *backlog = nullptr;
    OutcomeBar *outcome = nullptr;

    std::array<QWidget *, 8> widgets() const {
        return {head, strip, figures, odds, bars, response, backlog, outcome};
    }
    ~Column() {
        for (QWidget *widget : widgets())
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
    QLabel *kept = nullptr; ///< what was kept before, and how to take it back
    QPushButton *keep = nullptr;
    QPushButton *reset = nullptr;
    SectionTitle *frontierTitle = nullptr;
    TextLabel *frontierNote = nullptr;
    FrontierChart *frontier = nullptr;
    TextLabel *frontierHint = nullptr;
    SegmentedControl *goal = nullptr; ///< budget or target
    ValueField *budget = nullptr;     ///< major units a week
    ValueField *target = nullptr;     ///< share
    QPushButton *find = nullptr;
    QLabel *found = nullptr;
    QPushButton *pay = nullptr;
    QPushButton *closedHours = nullptr;
    QPushButton *editorMore = nullptr;
    QWidget *editor = nullptr;
    SectionTitle *editorTitle = nullptr;
    QComboBox *editorChannel = nullptr;
    QPushButton *editorPreset = nullptr;
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
    OddsRow,
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
    Preset{QT_TRANSLATE_NOOP("ui::CoveragePage", "24/7"), "24/7"},
    Preset{QT_TRANSLATE_NOOP("ui::CoveragePage", "9–18 Mon–Fri"), "Mon-Fri 9-18"},
    Preset{QT_TRANSLATE_NOOP("ui::CoveragePage", "9–18 Mon–Sat"), "Mon-Sat 9-18"},
    Preset{QT_TRANSLATE_NOOP("ui::CoveragePage", "9–18 daily"), "Mon-Sun 9-18"},
    Preset{QT_TRANSLATE_NOOP("ui::CoveragePage", "8–20 Mon–Sat"), "Mon-Sat 8-20"},
    Preset{QT_TRANSLATE_NOOP("ui::CoveragePage", "6–22 daily"), "Mon-Sun 6-22"},
    Preset{QT_TRANSLATE_NOOP("ui::CoveragePage", "Shop hours"), "Mon-Fri 10-20; Sat 10-18"},
};

/// Whole points as they are shown, so that differences agree with the figures.
double points(double share) { return std::round(100 * share); }

QString costChange(const model::ScenarioOutcome &planned, const model::ScenarioOutcome &outcome,
                   const Format &format) {
    const double before = planned.cost.total().major();
    return before > 0 ? format.signedPercent(outcome.cost.total().major() / before - 1, 1)
                      : Format::dash();
}

} // namespace

CoveragePage::CoveragePage(const Workspace &workspace, QWidget *parent)
    : PlanPage(QStringLiteral("coverage"), workspace, parent) {
    week_ = new WeekStepper;
    header().addWidget(week_);
    add_ = header().addButton({}, QStringLiteral("plus"));
    addMenu_ = new QMenu(this);
    add_->setMenu(addMenu_);
    add_->setProperty("menu", true);
    recommend_ = header().addButton({}, {}, true);

    content_ = new QWidget;
    auto *rows = new QVBoxLayout(content_);
    rows->setContentsMargins(24, 14, 24, 10);
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
    scroll_ = scroll;
    grid_ = new QWidget;
    layout_ = new QGridLayout(grid_);
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setHorizontalSpacing(20);
    layout_->setVerticalSpacing(4);
    scroll->setWidget(grid_);
    // The page's white ground shows through.
    scroll->viewport()->setAutoFillBackground(false);
    grid_->setAutoFillBackground(false);
    rows->addWidget(scroll, 1);

    stack_ = new QStackedWidget;
    stack_->addWidget(content_);
    empty_ = new EmptyState(QStringLiteral("coverage"));
    stack_->addWidget(empty_);
    closerLook_ = new CloserLook(workspace);
    stack_->addWidget(closerLook_);
    readiness_ = new ReadinessView(workspace);
    stack_->addWidget(readiness_);
    assumptions_ = new AssumptionView(workspace);
    stack_->addWidget(assumptions_);
    realShifts_ = new RealShiftsView(workspace);
    stack_->addWidget(realShifts_);
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
    side.editorChannel = new QComboBox;
    side.editorChannel->setObjectName(QStringLiteral("editorChannel"));
    side.editorPreset = new QPushButton;
    side.editorPreset->setMenu(new QMenu(side.editorPreset));
    side.editorPreset->setProperty("menu", true);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(side.editorChannel, 1);
    choices->addWidget(side.editorPreset);
    editorRows->addWidget(side.editorTitle);
    editorRows->addLayout(choices);
    editorRows->addWidget(side.hours);
    editorRows->addWidget(side.editorHint);
    side.editorMore = new QPushButton;
    side.editorMore->setObjectName(QStringLiteral("editScenario"));
    auto *editorButtons = new QHBoxLayout;
    editorButtons->addWidget(side.editorMore);
    editorButtons->addStretch(1);
    editorButtons->addWidget(side.editorDone);
    editorRows->addLayout(editorButtons);
    connect(side.editorMore, &QPushButton::clicked, this, &CoveragePage::editScenario);
    editorRows->addWidget(new Rule);
    side.editor->hide();
    column->addWidget(side.editor);
    connect(side.hours, &OpeningHoursEdit::strokeBegan, this, [this] {
        const auto *scenario = plan().scenario(editedScenario_);
        beforeStroke_ = scenario ? *scenario : model::CoverageScenario{};
    });
    connect(side.hours, &OpeningHoursEdit::painted, this, &CoveragePage::hoursPainted);
    connect(side.editorChannel, &QComboBox::activated, this, &CoveragePage::showEditor);
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
    side.surcharges = new TextLabel(Role::Small, Ink::Text2);
    side.pay = new QPushButton;
    side.pay->setObjectName(QStringLiteral("editPay"));
    side.pay->setProperty("small", true);
    column->addWidget(side.surcharges);
    auto *inputs = new QHBoxLayout;
    side.closedHours = new QPushButton;
    side.closedHours->setObjectName(QStringLiteral("editClosedHours"));
    side.closedHours->setProperty("small", true);
    connect(side.closedHours, &QPushButton::clicked, this, &CoveragePage::editClosedHours);
    inputs->addWidget(side.closedHours);
    inputs->addWidget(side.pay);
    inputs->addStretch(1);
    column->addLayout(inputs);
    connect(side.pay, &QPushButton::clicked, this, &CoveragePage::editPay);
    side.kept = new QLabel;
    side.kept->setObjectName(QStringLiteral("keptWhatIf"));
    side.kept->setWordWrap(true);
    side.kept->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    column->addWidget(side.kept);
    connect(side.kept, &QLabel::linkActivated, this, &CoveragePage::takeBackAdjustment);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    side.keep = new QPushButton;
    side.keep->setObjectName(QStringLiteral("keepWhatIf"));
    side.reset = new QPushButton;
    side.reset->setObjectName(QStringLiteral("resetWhatIf"));
    for (QPushButton *button : {side.keep, side.reset}) {
        button->setProperty("small", true);
        // The sliders stay under the pointer when the buttons appear.
        QSizePolicy policy = button->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        button->setSizePolicy(policy);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
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
    column->addWidget(new Rule);
    side.goal = new SegmentedControl;
    side.goal->setObjectName(QStringLiteral("goal"));
    side.budget = new ValueField(NumberEdit::Kind::Number, false);
    side.budget->setObjectName(QStringLiteral("budget"));
    side.budget->setRange({0, 1e9, 100, 0, {}, {}});
    side.target = new ValueField(NumberEdit::Kind::Percent, false);
    side.target->setObjectName(QStringLiteral("target"));
    side.target->setRange({0, 1, 0.01, 0, {}, {}});
    side.target->setValue(0.8);
    side.find = new QPushButton;
    side.find->setObjectName(QStringLiteral("findHours"));
    side.find->setProperty("small", true);
    side.found = new QLabel;
    side.found->setObjectName(QStringLiteral("foundHours"));
    side.found->setWordWrap(true);
    side.found->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    column->addWidget(side.goal);
    column->addWidget(side.budget);
    column->addWidget(side.target);
    column->addWidget(side.find, 0, Qt::AlignLeft);
    column->addWidget(side.found);
    connect(side.goal, &SegmentedControl::currentChanged, this, [this] {
        showGoal();
        showFound();
    });
    connect(side.budget, &ValueField::valueChanged, this, &CoveragePage::showFound);
    connect(side.target, &ValueField::valueChanged, this, &CoveragePage::showFound);
    connect(side.find, &QPushButton::clicked, this, [this] {
        if (finding_.isRunning()) {
            finding_.cancel();
            findTimer_.stop();
            showFound();
        } else {
            findHours();
        }
    });
    connect(side.found, &QLabel::linkActivated, this, [this](const QString &link) {
        const auto index = static_cast<std::size_t>(link.toULongLong());
        if (index < tried_.size())
            addTried(tried_[index].point);
    });
    findTimer_.setInterval(100);
    connect(&findTimer_, &QTimer::timeout, this, &CoveragePage::showFound);
    connect(side.frontier, &FrontierChart::pointActivated, this, [this](int index) {
        if (index >= 0 && static_cast<std::size_t>(index) < frontierIndex_.size())
            addFrontierPoint(frontierIndex_[static_cast<std::size_t>(index)]);
    });
    return side.widget;
}

void CoveragePage::retranslate() {
    textsChanged_ = true;
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
    side.keep->setText(tr("Keep as plan values"));
    side.reset->setText(tr("Reset"));
    side.frontierTitle->setTitle(tr("Cost against service"));
    side.frontierHint->setText(tr("Double-click a point to add it as a scenario."));
    side.goal->setTexts({tr("For a budget"), tr("For a target")});
    side.goal->setAccessibleName(tr("Best opening hours"));
    side.budget->setLabel(tr("At most a week"));
    side.target->setLabel(tr("At least on target"));
    side.pay->setText(tr("Pay …"));
    side.closedHours->setText(tr("Closed hours …"));
    side.editorMore->setText(tr("More …"));
    side.editorMore->setToolTip(tr("Holidays, single dates, callers at a closed door, fixed work"));
    side.editorDone->setText(tr("Done"));
    side.editorHint->setText(
        tr("Drag to open hours, drag from an open hour to close them; with Shift, to paint "
           "standby. Arrow keys move, Space opens, Shift+Space is standby, Delete closes."));
    side.editorChannel->setAccessibleName(tr("Channel"));
    side.editorPreset->setText(tr("Presets"));
    fillAddMenu();
    showPlan();
}

void CoveragePage::fillAddMenu() {
    addMenu_->clear();
    // The first scenario with other hours for every channel; `finish` gives the rest.
    const auto offer = [this](const QString &name, const char *hours, auto finish) {
        addMenu_->addAction(name, this, [this, name, hours, finish] {
            model::CoverageScenario scenario =
                plan().scenarios.empty() ? model::CoverageScenario{} : plan().scenarios.front();
            for (auto &[id, coverage] : scenario.channels) {
                coverage.hours = *model::OpeningHours::parse(hours);
                coverage.standby = {};
                coverage.partner = {};
                finish(id, coverage);
            }
            scenario.name = utf8(name);
            addScenario(std::move(scenario));
        });
    };
    for (const Preset &preset : presets)
        offer(tr(preset.name), preset.hours, [](int, model::ChannelCoverage &) {});
    offer(tr("9–18 daily, social standby until 23"), "Mon-Sun 9-18",
          [this](int id, model::ChannelCoverage &coverage) {
              if (mayStandBy(id) && plan().channel(id)->channel.medium == model::Medium::Social)
                  coverage.standby.hours = *model::OpeningHours::parse("Mon-Sun 18-23");
          });
    offer(tr("9–18 daily by the team, a partner at night"), "Mon-Sun 9-18",
          [this](int id, model::ChannelCoverage &coverage) {
              // Callers do not wait until morning; a backlog does.
              if (mayStandBy(id))
                  return;
              coverage.partner.hours = *model::OpeningHours::parse("Mon-Sun 18-9");
              coverage.partner.hours.holidays = model::HolidayRule::AsUsual;
          });
    QMenu *usual = inspector_->editorPreset->menu();
    usual->clear();
    for (const Preset &preset : presets)
        usual->addAction(tr(preset.name), this,
                         [this, preset] { setHours(*model::OpeningHours::parse(preset.hours)); });
    addMenu_->addSeparator();
    addMenu_->addAction(tr("Copy of the selected scenario"), this,
                        &CoveragePage::duplicateScenario);
}

const std::vector<model::ScenarioOutcome> &CoveragePage::outcomes() const {
    return whatIfOutcomes_.empty() ? results().outcomes : whatIfOutcomes_;
}

void CoveragePage::showPlan() {
    const bool ready = !results().outcomes.empty();
    QWidget *views[] = {content_, closerLook_, readiness_, assumptions_, realShifts_};
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
    kept_ = kept_ && workspace().recomputer.isOutdated();
    if (!whatIf_.isNeutral())
        whatIfOutcomes_ = application::outcomesUnder(plan(), results(), whatIf_);
    else if (!kept_)
        whatIfOutcomes_.clear();
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
    showFigures();
}

void CoveragePage::showFigures() {
    switch (view_) {
    case View::SideBySide:
        showOutcomes();
        showVerdict();
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
    showInspector();
    showFrontier();
}

void CoveragePage::buildColumns(std::size_t count) {
    // Sliders move every figure in one frame: the widgets stay and only show other values.
    std::vector<std::string> names;
    for (const auto &channel : plan().channels)
        names.push_back(channel.channel.name);
    if (columns_.size() == count && !textsChanged_ && names == legend_)
        return;
    textsChanged_ = false;
    legend_ = names;
    while (auto *item = layout_->takeAt(0)) {
        QWidget *widget = item->widget();
        delete item;
        const bool ofColumn =
            std::any_of(columns_.begin(), columns_.end(), [&](const auto &column) {
                const auto own = column->widgets();
                return std::find(own.begin(), own.end(), widget) != own.end();
            });
        if (!ofColumn)
            delete widget;
    }
    columns_.clear();
    const int span = static_cast<int>(count);
    for (std::size_t i = 0; i < count; ++i) {
        auto column = std::make_unique<Column>();
        const int x = static_cast<int>(i);
        column->head = new ColumnHead(
            [this, i] {
                if (i < plan().scenarios.size())
                    workspace().selection.setScenario(plan().scenarios[i].id);
            },
            [this, i](int columns) {
                const int last = static_cast<int>(plan().scenarios.size()) - 1;
                moveScenario(i, static_cast<std::size_t>(
                                    std::clamp(static_cast<int>(i) + columns, 0, last)));
            });
        auto *head = new QGridLayout(column->head);
        head->setContentsMargins(0, 6, 0, 2);
        head->setHorizontalSpacing(8);
        column->badge = new ScenarioBadge;
        column->name = new ElidedLabel(Role::Card);
        column->note = new ElidedLabel(Role::Small, Ink::Text2);
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
        figures->setSpacing(6);
        column->cost = new Figure;
        column->fte = new Figure;
        column->target = new Figure;
        for (const auto &[figure, asked] : {std::pair(column->cost, AssumptionView::Figure::Cost),
                                            {column->fte, AssumptionView::Figure::Cost},
                                            {column->target, AssumptionView::Figure::OnTarget}}) {
            figure->setQuestion(tr("Why? What this figure rests on"));
            connect(figure, &Figure::asked, this, [this, asked] {
                look(View::Assumptions);
                assumptions_->ask(asked);
            });
        }
        figures->addWidget(column->cost, 3);
        figures->addWidget(column->fte, 2);
        figures->addWidget(column->target, 2);
        column->odds = new ElidedLabel(Role::Small, Ink::Text2);
        column->odds->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        column->bars = new TargetBars;
        column->response = new ResponseTimeChart;
        column->response->setMinimumHeight(116);
        column->backlog = new BacklogChart;
        column->backlog->setMinimumHeight(96);
        column->outcome = new OutcomeBar;
        column->outcome->setMinimumHeight(column->outcome->sizeHint().height());
        layout_->addWidget(column->head, HeadRow, x);
        layout_->addWidget(column->strip, StripRow, x);
        layout_->addWidget(column->figures, FigureRow, x);
        layout_->addWidget(column->odds, OddsRow, x);
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
    auto *responseTitle =
        new SectionTitle(tr("Response time by hour of arrival"),
                         tr("median, band = range over the seven days; dotted = target"));
    for (const auto &channel : plan().channels) {
        responseTitle->addWidget(new ChannelDot(hueOf(channel.channel.medium)));
        responseTitle->addWidget(
            new TextLabel(text(channel.channel.name), Role::Small, Ink::Text2));
    }
    layout_->addWidget(responseTitle, ResponseCaption, 0, 1, span);
    layout_->addWidget(new SectionTitle(tr("Work waiting"), tr("hours of handling time, stacked")),
                       BacklogCaption, 0, 1, span);
    auto *outcomeTitle = new SectionTitle(tr("What becomes of the contacts"));
    outcomeTitle->setObjectName(QStringLiteral("outcomeTitle"));
    const auto addLook = [&](const char *name, const QString &words, const QString &tip,
                             auto clicked) {
        auto *button = new QToolButton;
        button->setObjectName(QString::fromLatin1(name));
        button->setProperty("role", "flat");
        button->setText(words);
        button->setToolTip(tip);
        connect(button, &QToolButton::clicked, this, clicked);
        outcomeTitle->addWidget(button);
    };
    addLook("hourByHour", tr("Hour by hour …"),
            tr("The selected scenario: response times, what each hour is worth, "
               "where contacts go"),
            [this] { look(View::Hours); });
    addLook("readiness", tr("Openings and risks …"),
            tr("The selected scenario: opening waves, break-even, working-time law, a crisis"),
            [this] { look(View::Readiness); });
    addLook("assumptions", tr("Why …"),
            tr("What the verdict rests on, and what each input changes"),
            [this] { look(View::Assumptions); });
    addLook("withRealShifts", tr("With real shifts …"),
            tr("Hours, people and cost of shifts beside the estimate, and what lies between"),
            [this] { look(View::RealShifts); });
    addLook("simulateThis", tr("Simulate this"),
            tr("The selected scenario contact by contact, beside the formulas"),
            [this] { Q_EMIT simulationWanted(); });
    layout_->addWidget(outcomeTitle, OutcomeCaption, 0, 1, span);
    layout_->setRowStretch(ResponseRow, 3);
    layout_->setRowStretch(BacklogRow, 2);
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
        column.head->setSelected(shown.size() > 1 &&
                                 scenario.id == workspace().selection.scenarioId());
        column.head->setAccessibleName(tr("Scenario %1, %2").arg(letter(i), text(scenario.name)));
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
        const auto target = format.percentSplit(outcome.customerView.withinPromise);
        // While sliders are off zero, each figure says how far it is from the plan's.
        const auto *planned = whatIf_.isNeutral() || i >= results().outcomes.size()
                                  ? nullptr
                                  : &results().outcomes[i];
        column.cost->show(cost.number, cost.unit,
                          planned ? tr("a week · %1").arg(costChange(*planned, outcome, format))
                                  : against);
        column.fte->show(format.count(outcome.fte, 1), {},
                         planned
                             ? tr("FTE %1").arg(format.signedCount(outcome.fte - planned->fte, 1))
                             : tr("FTE"));
        column.target->show(
            target.number, target.unit,
            planned ? tr("target %1")
                          .arg(format.signedCount(points(outcome.customerView.withinPromise) -
                                                  points(planned->customerView.withinPromise)))
                    : tr("on target"));
        showRanges(column, i);
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
    // Columns scroll sideways here; when the window is too low, the whole page scrolls.
    constexpr int wrappedCaption = 16; ///< of a figure, in a narrow column
    scroll_->setMinimumHeight(layout_->minimumSize().height() + wrappedCaption +
                              (shown.size() > 3 ? 12 : 0));
}

/// Where the figures may lie. Sliders off zero show other figures, whose ranges nobody knows.
void CoveragePage::showRanges(Column &column, std::size_t index) {
    const Format format;
    const auto &all = results().ranges;
    const bool known = whatIfOutcomes_.empty() && index < all.size() && all[index].paths > 0;
    if (!known) {
        for (Figure *figure : {column.cost, column.fte, column.target})
            figure->showRange({});
        column.odds->setText({});
        return;
    }
    const auto &ranges = all[index];
    column.cost->showRange(format.moneyRange(model::Money::fromMajor(ranges.cost.low),
                                             model::Money::fromMajor(ranges.cost.high),
                                             text(plan().currency)));
    column.fte->showRange(QStringLiteral("%1–%2").arg(format.count(ranges.fte.low, 1),
                                                      format.count(ranges.fte.high, 1)));
    column.target->showRange(QStringLiteral("%1–%2%3").arg(
        format.count(points(ranges.withinPromise.low)),
        format.count(points(ranges.withinPromise.high)), format.percentSign()));
    const auto &scenarios = plan().scenarios;
    const auto baseline =
        std::find_if(scenarios.begin(), scenarios.end(),
                     [&](const auto &scenario) { return scenario.id == plan().baseline; });
    if (baseline == scenarios.end() || scenarios[index].id == plan().baseline)
        column.odds->setText(
            tr("Ranges: %1 of %n possible weeks", nullptr, static_cast<int>(ranges.paths))
                .arg(format.percent(model::ScenarioRanges::level)));
    else
        column.odds->setText(
            tr("Beats %1: cost %2, target %3")
                .arg(letter(static_cast<std::size_t>(baseline - scenarios.begin())),
                     format.percent(ranges.cheaper), format.percent(ranges.better)));
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
    side.reset->setVisible(!whatIf_.isNeutral());
    showKept();
    showEditor();
    if (side.budget->value() <= 0 && !results().outcomes.empty()) {
        const auto *chosen = results().outcome(plan().chosen);
        side.budget->setValue(
            (chosen ? chosen : &results().outcomes.front())->cost.total().major());
    }
    if (!tried_.empty() && triedFor_ != results().outcomes)
        tried_.clear();
    showGoal();
    showFound();
}

void CoveragePage::showGoal() {
    Inspector &side = *inspector_;
    side.budget->setVisible(side.goal->current() == 0);
    side.target->setVisible(side.goal->current() == 1);
}

void CoveragePage::findHours() {
    const auto *scenario = plan().scenario(plan().chosen);
    if (!scenario || results().outcomes.empty() || workspace().recomputer.isOutdated())
        return;
    tried_.clear();
    triedFor_ = results().outcomes;
    findProgress_ = std::make_shared<std::atomic<double>>(0.0);
    findTimer_.start();
    finding_.start(
        [plan = plan(), results = results(), scenario = *scenario,
         progress = findProgress_](const std::stop_token &stop) {
            return application::sweepOpeningHours(
                plan, results, scenario,
                {stop, [progress](model::Share done) { *progress = done.value(); }});
        },
        [this](const auto &outcome) {
            findTimer_.stop();
            if (const auto *tried = std::get_if<std::vector<application::TriedHours>>(&outcome))
                tried_ = *tried;
            showFound();
            Q_EMIT hoursFound();
        });
    showFound();
}

void CoveragePage::showFound() {
    Inspector &side = *inspector_;
    const Translation say;
    const Format &format = say.format();
    side.find->setText(finding_.isRunning() ? tr("Cancel") : tr("Find the best hours"));
    side.find->setVisible(tried_.empty());
    if (finding_.isRunning() || tried_.empty()) {
        side.found->setVisible(finding_.isRunning());
        side.found->setText(tr("Trying more than 2,000 opening hours: %1")
                                .arg(format.percent(findProgress_ ? findProgress_->load() : 0.0)));
        return;
    }
    side.found->show();
    const bool byBudget = side.goal->current() == 0;
    const auto best = byBudget ? application::bestForBudget(tried_, side.budget->value())
                               : application::cheapestForTarget(tried_, side.target->value());
    if (!best) {
        side.found->setText(byBudget ? tr("None of the opening hours tried costs so little.")
                                     : tr("None of the opening hours tried reaches that."));
        return;
    }
    const auto &point = tried_[*best].point;
    side.found->setText(
        QStringLiteral("%1 <a href=\"%2\" style=\"color:%3; text-decoration:none\">%4</a>")
            .arg(tr("%1: %2 on target for %3 a week.")
                     .arg(triedName(point, say), format.percent(point.withinPromise),
                          format.moneyShort(model::Money::fromMajor(point.costPerWeek),
                                            text(plan().currency)))
                     .toHtmlEscaped())
            .arg(*best)
            .arg(Theme::of(this).color(Ink::Accent).name(),
                 plan().scenarios.size() < 6 ? tr("Add as scenario") : QString()));
}

void CoveragePage::editScenario() {
    const auto *scenario = plan().scenario(editedScenario_);
    if (!scenario)
        return;
    ScenarioDialog dialog(*scenario, plan(), inspector_->editorChannel->currentData().toInt(),
                          this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    model::Plan changed = plan();
    for (auto &one : changed.scenarios)
        if (one.id == dialog.scenario().id)
            one = dialog.scenario();
    change(tr("Change scenario"), std::move(changed));
}

void CoveragePage::editClosedHours() {
    ClosedHoursDialog dialog(plan(), inspector_->editorChannel->currentData().toInt(), this);
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
            // Moved by the sliders, it no longer lies on the line through those that were not.
            point.efficient = point.efficient && !point.stale;
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
    kept_ = false;
    whatIfOutcomes_.clear();
    if (!whatIf_.isNeutral())
        whatIfOutcomes_ = application::outcomesUnder(plan(), results(), whatIf_);
    showFigures();
}

/// What earlier sliders left in the plan; channels that differ are told on the forecast page.
void CoveragePage::showKept() {
    const Format format;
    const auto &channels = plan().channels;
    const auto differs = [&](double model::ForecastAdjustment::*factor) {
        return std::any_of(channels.begin(), channels.end(), [&](const auto &channel) {
            return std::abs(channel.adjustment.*factor - 1) > 1e-9;
        });
    };
    const auto words = [&](double model::ForecastAdjustment::*factor) {
        const double first = channels.front().adjustment.*factor;
        const bool same = std::all_of(channels.begin(), channels.end(), [&](const auto &channel) {
            return std::abs(channel.adjustment.*factor - first) <= 1e-9;
        });
        return same ? format.signedPercent(first - 1) : tr("by channel");
    };
    QStringList parts;
    if (differs(&model::ForecastAdjustment::volume))
        parts << tr("contacts %1").arg(words(&model::ForecastAdjustment::volume));
    if (differs(&model::ForecastAdjustment::handleTime))
        parts << tr("handling time %1").arg(words(&model::ForecastAdjustment::handleTime));
    QLabel &kept = *inspector_->kept;
    kept.setVisible(!parts.isEmpty());
    if (parts.isEmpty())
        return;
    const Theme theme = Theme::of(this);
    kept.setFont(theme.font(12));
    kept.setText(QStringLiteral("<span style=\"color:%1\">%2</span> <a href=\"back\" "
                                "style=\"color:%3; text-decoration:none\">%4</a>")
                     .arg(theme.color(Ink::Text2).name(),
                          tr("In the plan: %1.").arg(parts.join(QStringLiteral(", "))),
                          theme.color(Ink::Accent).name(), tr("Take back")));
}

void CoveragePage::keepWhatIf() {
    model::Plan changed = application::withWhatIf(plan(), whatIf_);
    whatIf_ = {};
    // The figures shown are those of the new plan already: they stay until it is computed.
    kept_ = true;
    inspector_->volume->setValue(0);
    inspector_->handleTime->setValue(0);
    change(tr("Keep what-if values"), std::move(changed));
}

void CoveragePage::takeBackAdjustment() {
    model::Plan changed = plan();
    for (auto &channel : changed.channels) {
        channel.adjustment.volume = 1;
        channel.adjustment.handleTime = 1;
    }
    change(tr("Take what-if values back"), std::move(changed));
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
    inspector_->editor->show();
    showEditor();
    inspector_->hours->setFocus();
}

void CoveragePage::showEditor() {
    Inspector &side = *inspector_;
    const auto *scenario = plan().scenario(editedScenario_);
    if (!scenario || scenario->channels.empty()) {
        editedScenario_ = 0;
        side.editor->hide();
        return;
    }
    side.editorTitle->setTitle(tr("Opening hours"));
    side.editorTitle->setNote(text(scenario->name));
    const int chosen = side.editorChannel->currentData().toInt();
    if (!side.editorChannel->view()->isVisible()) {
        side.editorChannel->clear();
        side.editorChannel->addItem(channelIcon(Theme::of(this), Hue::All), tr("All channels"), 0);
        for (const auto &channel : plan().channels)
            side.editorChannel->addItem(channelIcon(Theme::of(this), hueOf(channel.channel.medium)),
                                        text(channel.channel.name), channel.channel.id);
        side.editorChannel->setCurrentIndex(std::max(0, side.editorChannel->findData(chosen)));
    }
    OpeningHoursEdit::Cells cells{};
    bool deferred = false;
    for (const auto &[id, coverage] : scenario->channels) {
        if (!isEdited(id))
            continue;
        deferred = deferred || mayStandBy(id);
        const auto open = halfHours(coverage.hours);
        const auto standby = halfHours(coverage.standby.isActive() ? coverage.standby.hours
                                                                   : model::OpeningHours::never());
        for (std::size_t day = 0; day < 7; ++day)
            for (std::size_t half = 0; half < 48; ++half) {
                auto &cell = cells[day][half];
                if (open[day][half])
                    cell = OpeningHoursEdit::State::Open;
                else if (standby[day][half] && cell == OpeningHoursEdit::State::Closed)
                    cell = OpeningHoursEdit::State::Standby;
            }
    }
    side.hours->show(cells, deferred);
}

bool CoveragePage::isEdited(int channelId) const {
    const int chosen = inspector_->editorChannel->currentData().toInt();
    return chosen == 0 || chosen == channelId;
}

bool CoveragePage::mayStandBy(int channelId) const {
    const auto *channel = plan().channel(channelId);
    return channel && channel->channel.kind == model::ChannelKind::Deferred;
}

/// Only the half hours under the stroke change, so that channels keep hours of their own elsewhere.
void CoveragePage::hoursPainted(const OpeningHoursEdit::Cells &before,
                                const OpeningHoursEdit::Cells &now) {
    using State = OpeningHoursEdit::State;
    model::Plan changed = plan();
    for (auto &scenario : changed.scenarios) {
        if (scenario.id != editedScenario_)
            continue;
        for (auto &[id, coverage] : scenario.channels) {
            const auto old = beforeStroke_.channels.find(id);
            if (!isEdited(id) || old == beforeStroke_.channels.end())
                continue;
            auto open = halfHours(old->second.hours);
            auto standby = halfHours(old->second.standby.hours);
            for (std::size_t day = 0; day < 7; ++day)
                for (std::size_t half = 0; half < 48; ++half)
                    if (now[day][half] != before[day][half]) {
                        open[day][half] = now[day][half] == State::Open;
                        standby[day][half] = now[day][half] == State::Standby && mayStandBy(id);
                    }
            coverage.hours = withHalfHours(old->second.hours, open);
            coverage.standby.hours = withHalfHours(old->second.standby.hours, standby);
            if (coverage.standby.people <= 0 && !coverage.standby.hours.isNever())
                coverage.standby.people = 1;
        }
    }
    change(tr("Change opening hours"), std::move(changed), application::MergeKey::OpeningHours);
}

void CoveragePage::setHours(const model::OpeningHours &hours) {
    model::Plan changed = plan();
    for (auto &scenario : changed.scenarios)
        if (scenario.id == editedScenario_)
            for (auto &[id, coverage] : scenario.channels)
                if (isEdited(id))
                    coverage.hours = hours;
    change(tr("Change opening hours"), std::move(changed));
}

void CoveragePage::moveScenario(std::size_t from, std::size_t to) {
    if (from == to || std::max(from, to) >= plan().scenarios.size())
        return;
    model::Plan changed = plan();
    const auto begin = changed.scenarios.begin();
    const auto at = [&](std::size_t place) { return begin + static_cast<std::ptrdiff_t>(place); };
    if (from < to)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else
        std::rotate(at(to), at(from), at(from + 1));
    change(tr("Move scenario"), std::move(changed));
    if (to < columns_.size())
        columns_[to]->head->setFocus();
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
    addTried(results().frontier[index]);
}

void CoveragePage::addTried(const model::FrontierPoint &point) {
    const std::string name = utf8(triedName(point, Translation()));
    for (const auto &scenario : plan().scenarios)
        if (scenario.name == name)
            return;
    model::CoverageScenario scenario = point.scenario;
    scenario.name = name;
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
