// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scenariocolumns.h"

#include "model/simulation/formulalimits.h"
#include "ui/charts/backlogchart.h"
#include "ui/charts/openingstrip.h"
#include "ui/charts/outcomebar.h"
#include "ui/charts/outcomevalues.h"
#include "ui/charts/responsetimechart.h"
#include "ui/charts/targetbars.h"
#include "ui/text/verdicttext.h"
#include "ui/text/words.h"
#include "ui/theme/channelhue.h"
#include "ui/widgets/columnhead.h"
#include "ui/widgets/texts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace ui {

struct ScenarioColumns::Column {
    ColumnHead *head = new ColumnHead;
    OpeningStrip *strip = new OpeningStrip;
    QWidget *figures = new QWidget;
    Figure *cost = new Figure;
    Figure *fte = new Figure;
    Figure *target = new Figure;
    TextLabel *rough = nullptr; ///< where the formulas are; hidden where they are not
    TextLabel *odds = nullptr;  ///< against the baseline, over the ways the week may come
    TargetBars *bars = new TargetBars;
    ResponseTimeChart *response = new ResponseTimeChart;
    BacklogChart *backlog = new BacklogChart;
    OutcomeBar *outcome = new OutcomeBar;

    std::array<QWidget *, 9> widgets() const {
        return {head, strip, figures, odds, rough, bars, response, backlog, outcome};
    }
    ~Column() {
        for (QWidget *widget : widgets())
            delete widget;
    }
};

namespace {

enum Row {
    HeadRow,
    StripRow,
    FigureRow,
    OddsRow,
    RoughRow,
    LooksRow,
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

/// Whole points as they are shown, so that differences agree with the figures.
double points(double share) { return std::round(100 * share); }

/// The channels whose figures the formulas know only roughly, and why.
QString roughText(const model::CoverageScenario &scenario, const model::ScenarioOutcome &outcome) {
    using Limit = model::FormulaLimit;
    QStringList said;
    const std::tuple<Limit, QString> reasons[] = {
        {Limit::SharedPeople, ScenarioColumns::tr("idle time comes and goes")},
        {Limit::AskedAgain, ScenarioColumns::tr("many ask again")},
        {Limit::RedialsAtOnce, ScenarioColumns::tr("callers dial again at once")}};
    for (const auto &[limit, reason] : reasons) {
        QStringList names;
        for (std::size_t which = 0; which < outcome.channels.size(); ++which)
            if (std::ranges::count(model::formulaLimits(outcome, scenario, {}, which), limit) > 0)
                names << text(outcome.channels[which].channel.name);
        if (!names.isEmpty())
            said << QStringLiteral("%1 (%2)").arg(names.join(QStringLiteral(", ")), reason);
    }
    return said.isEmpty()
               ? QString()
               : ScenarioColumns::tr("Rough, simulate it: %1").arg(said.join(QStringLiteral("; ")));
}

QString costChange(const model::ScenarioOutcome &planned, const model::ScenarioOutcome &outcome,
                   const Format &format) {
    const double before = planned.cost.total().major();
    return before > 0 ? format.signedPercent(outcome.cost.total().major() / before - 1, 1)
                      : Format::dash();
}

} // namespace

ScenarioColumns::ScenarioColumns(const Workspace &workspace, QWidget *parent)
    : QScrollArea(parent), workspace_(workspace), grid_(new QWidget),
      layout_(new QGridLayout(grid_)) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setHorizontalSpacing(20);
    layout_->setVerticalSpacing(4);
    setWidget(grid_);
    // The page's white ground shows through.
    viewport()->setAutoFillBackground(false);
    grid_->setAutoFillBackground(false);
}

ScenarioColumns::~ScenarioColumns() = default;

void ScenarioColumns::focusHead(std::size_t column) {
    if (column < columns_.size())
        columns_[column]->head->setFocus();
}

// The columns -------------------------------------------------------------------------------------

void ScenarioColumns::build(std::size_t count) {
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
        auto column = makeColumn(i);
        const int x = static_cast<int>(i);
        layout_->addWidget(column->head, HeadRow, x);
        layout_->addWidget(column->strip, StripRow, x);
        layout_->addWidget(column->figures, FigureRow, x);
        layout_->addWidget(column->odds, OddsRow, x);
        layout_->addWidget(column->rough, RoughRow, x);
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
        columns_.push_back(std::move(column));
    }
    for (int x = span; x < layout_->columnCount(); ++x) {
        layout_->setColumnMinimumWidth(x, 0);
        layout_->setColumnStretch(x, 0);
    }
    addHeadings(span);
    layout_->setRowStretch(ResponseRow, 3);
    layout_->setRowStretch(BacklogRow, 2);
}

std::unique_ptr<ScenarioColumns::Column> ScenarioColumns::makeColumn(std::size_t i) {
    auto column = std::make_unique<Column>();
    connect(column->head, &ColumnHead::selected, this, [this, i] {
        if (i < plan().scenarios.size())
            workspace_.selection.setScenario(plan().scenarios[i].id);
    });
    connect(column->head, &ColumnHead::moved, this, [this, i](int columns) {
        const int last = static_cast<int>(plan().scenarios.size()) - 1;
        Q_EMIT moveWanted(
            i, static_cast<std::size_t>(std::clamp(static_cast<int>(i) + columns, 0, last)));
    });
    column->strip->setClickable(true);
    column->strip->setMinimumHeight(54);
    connect(column->strip, &OpeningStrip::pressed, this, [this, i] {
        if (i < plan().scenarios.size()) {
            workspace_.selection.setScenario(plan().scenarios[i].id);
            Q_EMIT openingHoursWanted(plan().scenarios[i].id);
        }
    });
    auto *figures = new QHBoxLayout(column->figures);
    figures->setContentsMargins(0, 4, 0, 6);
    figures->setSpacing(6);
    using Asked = AssumptionView::Figure;
    for (const auto &[figure, asked] : {std::pair(column->cost, Asked::Cost),
                                        {column->fte, Asked::Cost},
                                        {column->target, Asked::OnTarget}}) {
        figure->setQuestion(tr("Why? What this figure rests on"));
        connect(figure, &Figure::asked, this, [this, asked] { Q_EMIT whyWanted(asked); });
    }
    figures->addWidget(column->cost, 3);
    figures->addWidget(column->fte, 2);
    figures->addWidget(column->target, 2);
    column->odds = new ElidedLabel(Role::Small, Ink::Text2);
    column->rough = new ElidedLabel(Role::Small, Ink::Text2);
    column->rough->setObjectName(QStringLiteral("rough"));
    for (TextLabel *label : {column->odds, column->rough})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    column->response->setMinimumHeight(116);
    column->backlog->setMinimumHeight(96);
    column->outcome->setMinimumHeight(column->outcome->sizeHint().height());
    return column;
}

void ScenarioColumns::addHeadings(int span) {
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
    layout_->addWidget(outcomeTitle, OutcomeCaption, 0, 1, span);
    auto *looks = new QWidget;
    auto *row = new QHBoxLayout(looks);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    const auto addLook = [&](const char *name, const QString &words, const QString &tip,
                             auto clicked) {
        auto *button = new QToolButton;
        button->setObjectName(QString::fromLatin1(name));
        button->setProperty("role", "flat");
        button->setText(words);
        button->setToolTip(tip);
        connect(button, &QToolButton::clicked, this, clicked);
        row->addWidget(button);
    };
    addLook("hourByHour", tr("Hour by hour …"),
            tr("The selected scenario: response times, what each hour is worth, "
               "where contacts go"),
            &ScenarioColumns::hourByHourWanted);
    addLook("readiness", tr("Openings and risks …"),
            tr("The selected scenario: opening waves, break-even, working-time law, a crisis"),
            &ScenarioColumns::readinessWanted);
    addLook("assumptions", tr("Why …"),
            tr("What the verdict rests on, and what each input changes"),
            &ScenarioColumns::assumptionsWanted);
    addLook("withRealShifts", tr("With real shifts …"),
            tr("Hours, people and cost of shifts beside the estimate, and what lies between"),
            &ScenarioColumns::realShiftsWanted);
    addLook("simulateThis", tr("Simulate this"),
            tr("The selected scenario contact by contact, beside the formulas"),
            &ScenarioColumns::simulationWanted);
    row->addStretch(1);
    layout_->addWidget(looks, LooksRow, 0, 1, span);
}

// What they show ----------------------------------------------------------------------------------

void ScenarioColumns::show(const std::vector<model::ScenarioOutcome> &shown, bool tried,
                           bool compared) {
    build(shown.size());
    double peak = 0;
    for (const auto &outcome : shown)
        peak = std::max(peak, BacklogChart::peak(backlogValue(outcome)));
    const auto baseline =
        std::ranges::find(shown, plan().baseline, &model::ScenarioOutcome::scenarioId);
    for (std::size_t i = 0; i < shown.size() && i < plan().scenarios.size(); ++i) {
        Column &column = *columns_[i];
        column.head->setSelected(shown.size() > 1 &&
                                 plan().scenarios[i].id == workspace_.selection.scenarioId());
        showColumn(column, i, shown[i], baseline == shown.end() ? nullptr : &*baseline, compared);
        showRanges(column, i, !tried);
        const QString rough = roughText(plan().scenarios[i], shown[i]);
        column.rough->setText(rough);
        column.rough->setToolTip(rough);
        column.rough->setVisible(!rough.isEmpty());
        auto backlog = backlogValue(shown[i]);
        backlog.top = peak;
        column.backlog->show(backlog);
    }
    if (auto *caption = grid_->findChild<SectionTitle *>(QStringLiteral("outcomeTitle"));
        caption && !shown.empty())
        caption->setNote(tr("%1 a week").arg(Format().count(shown.front().naturalContacts())));
    // Columns scroll sideways here; when the window is too low, the whole page scrolls.
    constexpr int wrappedCaption = 16; ///< of a figure, in a narrow column
    setMinimumHeight(layout_->minimumSize().height() + wrappedCaption +
                     (shown.size() > 3 ? 12 : 0));
}

void ScenarioColumns::showColumn(Column &column, std::size_t i,
                                 const model::ScenarioOutcome &outcome,
                                 const model::ScenarioOutcome *baseline, bool compared) {
    const Translation say;
    const Format &format = say.format();
    const auto &scenario = plan().scenarios[i];
    column.head->show(letter(i), scenario.id == plan().chosen, text(scenario.name),
                      scenarioNote(scenario, say));
    column.strip->show({openingHoursCells(scenario), text(scenario.name)});
    const auto cost = format.moneySplit(outcome.cost.total(), text(plan().currency));
    QString against;
    if (baseline && baseline->scenarioId == outcome.scenarioId)
        against = tr("a week · baseline");
    else if (baseline && baseline->cost.total().minorUnits() != 0)
        against = tr("a week · %1")
                      .arg(format.signedPercent(model::difference(outcome, *baseline).costShare));
    else
        against = tr("a week");
    const auto target = format.percentSplit(outcome.customerView.withinPromise);
    // While sliders are off zero, each figure says how far it is from the plan's.
    const auto *planned =
        !compared || i >= results().outcomes.size() ? nullptr : &results().outcomes[i];
    column.cost->show(cost.number, cost.unit,
                      planned ? tr("a week · %1").arg(costChange(*planned, outcome, format))
                              : against);
    column.fte->show(format.count(outcome.fte, 1), {},
                     planned ? tr("FTE %1").arg(format.signedCount(outcome.fte - planned->fte, 1))
                             : tr("FTE"));
    column.target->show(
        target.number, target.unit,
        planned ? tr("target %1")
                      .arg(format.signedCount(points(outcome.customerView.withinPromise) -
                                              points(planned->customerView.withinPromise)))
                : tr("on target"));
    column.bars->show(targetBarsValue(outcome));
    column.response->show(responseTimeValue(plan(), outcome));
    column.outcome->show(outcomeBarValue(outcome));
}

/// Where the figures may lie. Sliders off zero show other figures, whose ranges nobody knows.
void ScenarioColumns::showRanges(Column &column, std::size_t index, bool known) {
    const Format format;
    const auto &all = results().ranges;
    if (!known || index >= all.size() || all[index].paths == 0) {
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

} // namespace ui
