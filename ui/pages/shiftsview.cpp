// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shiftsview.h"

#include "app/recompute/coveragebasis.h"
#include "model/comparison/requiredpositions.h"
#include "model/cost/shiftcost.h"
#include "ui/charts/coverchart.h"
#include "ui/charts/shiftgantt.h"
#include "ui/charts/shiftvalues.h"
#include "ui/tables/rostertable.h"
#include "ui/tables/rosterview.h"
#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/widgets/shiftlegend.h"
#include "ui/widgets/texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

ShiftsView::ShiftsView(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), workspace_(workspace), legend_(new ShiftLegend), gantt_(new ShiftGantt),
      curve_(new CoverChart), table_(new RosterTable(this)), tableView_(new RosterView(table_)),
      body_(new QStackedWidget) {
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 12, 12, 10);
    rows->setSpacing(6);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(18);
    for (Figure **figure : {&covered_, &short_, &over_, &answered_, &costs_}) {
        *figure = new Figure;
        // On one line, so that the row is as high before the window is laid out as after.
        for (QLabel *label : (*figure)->findChildren<QLabel *>())
            label->setWordWrap(false);
        figures->addWidget(*figure);
    }
    covered_->setObjectName(QStringLiteral("covered"));
    short_->setObjectName(QStringLiteral("short"));
    over_->setObjectName(QStringLiteral("over"));
    answered_->setObjectName(QStringLiteral("answered"));
    costs_->setObjectName(QStringLiteral("costs"));
    legend_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    figures->addWidget(legend_, 1, Qt::AlignBottom);
    figures->addSpacing(12);
    rows->addLayout(figures);

    gantt_->setObjectName(QStringLiteral("gantt"));
    tableView_->setObjectName(QStringLiteral("roster"));
    tableView_->horizontalHeader()->setVisible(true);
    body_->addWidget(gantt_);
    body_->addWidget(tableView_);
    rows->addWidget(body_, 1);
    curve_->setObjectName(QStringLiteral("cover"));
    curve_->setFixedHeight(168);
    rows->addWidget(curve_);

    connect(gantt_, &ShiftGantt::previewChanged, this, &ShiftsView::followPreview);
    connect(gantt_, &ShiftGantt::activated, this, &ShiftsView::activated);
    connectRoster();
    retranslate();
}

/// What is picked up in the table is in the air of the bars, too: there is one preview.
void ShiftsView::connectRoster() {
    connect(tableView_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ShiftsView::choose);
    connect(tableView_, &RosterView::activated, this, [this](const QModelIndex &index) {
        const int shift = index.data(RosterTable::ShiftRole).toInt();
        if (shift != 0 && !tableView_->isCarrying())
            Q_EMIT activated(shift);
    });
    connect(tableView_, &RosterView::pickedUp, this, &ShiftsView::carry);
    connect(tableView_, &RosterView::carriedTo, this,
            [this](int agent, QDate date) { gantt_->carryTo(agent, toDate(date)); });
    connect(tableView_, &RosterView::dropped, gantt_, &ShiftGantt::drop);
    connect(tableView_, &RosterView::putBack, this, [this] {
        gantt_->putBack();
        tableView_->setCurrentIndex(table_->indexOf(gantt_->selectedShift()));
    });
}

void ShiftsView::carry(int shift) {
    gantt_->selectShift(shift);
    gantt_->pickUp();
}

void ShiftsView::retranslate() {
    gantt_->setAccessibleName(tr("Shifts"));
    tableView_->setAccessibleName(tr("Roster"));
}

void ShiftsView::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ShiftsView::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    alignCurve();
}

/// The curve stands under the bars.
void ShiftsView::alignCurve() { curve_->setEdges(ShiftGantt::nameWidth(), gantt_->rightMargin()); }

void ShiftsView::show(const ShownShifts &shown, const model::ScenarioOutcome &outcome,
                      RowGrouping by, bool asTable) {
    asTable_ = asTable;
    tableView_->setCarrying(false);
    body_->setCurrentIndex(asTable ? 1 : 0);
    curve_->setVisible(!asTable);
    applied_.reset();
    range_ = shown.range();
    cover_ = model::Cover(outcome.week, model::requiredPositions(outcome), *shown.shifts);
    service_ = application::coverServiceOf(shown.plan, outcome);
    cost_ = 0;
    for (const model::Shift &shift : *shown.shifts)
        cost_ += costOf(shift);
    before_ = figures();
    GanttValue value = ganttValue(shown, shiftRows(shown, by));
    legend_->show(value.channels, tr("Coaching"), tr("C", "letter on a bar: coaching"),
                  tr("break"));
    gantt_->show(std::move(value));
    alignCurve();
    if (asTable)
        showTable(shown);
    showFigures();
    showCurve();
}

double ShiftsView::costOf(const model::Shift &shift) const {
    const model::Plan &plan = workspace_.plan();
    return shift.agent != 0 && range_.contains(shift.presence.begin)
               ? model::costOf(shift, plan.payRates,
                               {plan.calendar, model::regionOf(plan.agents, shift.agent)})
               : 0.0;
}

ShiftFigures ShiftsView::figures() const {
    return {cover_.figures(range_), service_.answered(cover_, range_), cost_};
}

void ShiftsView::showFigures() {
    const Format format;
    const ShiftFigures now = figures();
    const auto covered = format.percentSplit(now.cover.covered(), 1);
    covered_->show(covered.number, covered.unit, tr("of required hours covered"));
    short_->show(format.count(now.cover.missing, 1), QStringLiteral("h"), tr("short"));
    over_->show(format.count(now.cover.surplus, 1), QStringLiteral("h"), tr("over"));
    answered_->setVisible(now.answered >= 0);
    const auto answered = format.percentSplit(std::max(0.0, now.answered), 1);
    answered_->show(answered.number, answered.unit, tr("answered in time"));
    costs_->show(
        format.moneyWhole(model::Money::fromMajor(now.cost), text(workspace_.plan().currency)), {},
        tr("cost of shifts"));
}

void ShiftsView::showTable(const ShownShifts &shown) {
    const int selected = gantt_->selectedShift();
    {
        const QSignalBlocker shownNotChosen(tableView_->selectionModel());
        table_->show(rosterValue(shown, gantt_->value().groups));
    }
    tableView_->setColumnWidth(RosterTable::Name, 116);
    tableView_->setColumnWidth(RosterTable::Hours, 66);
    for (int day = 0; day < 7; ++day)
        tableView_->horizontalHeader()->setSectionResizeMode(RosterTable::FirstDay + day,
                                                             QHeaderView::Stretch);
    if (const QModelIndex index = table_->indexOf(selected); index.isValid())
        tableView_->setCurrentIndex(index);
}

void ShiftsView::showCurve() {
    if (!asTable_)
        curve_->show(coverValue(workspace_.plan(), cover_, gantt_->value().axis));
}

void ShiftsView::followPreview() {
    if (applied_) {
        cover_.remove(applied_->after);
        cost_ -= costOf(applied_->after);
        if (applied_->before) {
            cover_.add(*applied_->before);
            cost_ += costOf(*applied_->before);
        }
        applied_.reset();
    }
    if (const auto &preview = gantt_->preview()) {
        if (preview->before) {
            cover_.remove(*preview->before);
            cost_ -= costOf(*preview->before);
        }
        cover_.add(preview->after);
        cost_ += costOf(preview->after);
        applied_ = *preview;
    }
    if (asTable_) {
        tableView_->setCarrying(applied_.has_value());
        table_->carry(applied_ ? std::optional(applied_->after) : std::nullopt,
                      [this](int agent, model::Date date) { return gantt_->fit(agent, date); });
    }
    showFigures();
    showCurve();
}

void ShiftsView::choose(const QModelIndex &index) {
    if (tableView_->isCarrying())
        return;
    if (const int shift = index.data(RosterTable::ShiftRole).toInt())
        gantt_->selectShift(shift);
    else if (index.isValid())
        gantt_->selectAgent(index.data(RosterTable::AgentRole).toInt());
}

} // namespace ui
