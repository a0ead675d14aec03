// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/frontierpanel.h"

#include "ui/charts/frontierchart.h"
#include "ui/charts/outcomevalues.h"
#include "ui/widgets/texts.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

FrontierPanel::FrontierPanel(QWidget *parent)
    : QWidget(parent), title_(new SectionTitle), note_(new TextLabel(Role::Small, Ink::Text2)),
      chart_(new FrontierChart), hint_(new TextLabel(Role::Small, Ink::Text2)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    note_->setWordWrap(true);
    chart_->setMinimumHeight(300);
    hint_->setWordWrap(true);
    column->addWidget(title_);
    column->addWidget(note_);
    column->addWidget(chart_, 1);
    column->addWidget(hint_);
    // The chart has one point for each of the frontier, in its order.
    connect(chart_, &FrontierChart::pointActivated, this, [this](int point) {
        if (point >= 0)
            Q_EMIT chosen(static_cast<std::size_t>(point));
    });
    retranslate();
}

void FrontierPanel::retranslate() {
    title_->setTitle(tr("Cost against service"));
    hint_->setText(tr("Double-click a point to add it as a scenario."));
}

void FrontierPanel::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FrontierPanel::show(const model::Plan &plan, const application::Results &results,
                         const std::vector<model::ScenarioOutcome> &shown, bool stale) {
    FrontierChart::Value value = frontierValue(plan, results);
    for (std::size_t i = 0; i < value.points.size(); ++i) {
        auto &point = value.points[i];
        point.stale = stale;
        const auto own =
            std::ranges::find(shown, results.frontier[i].name, &model::ScenarioOutcome::name);
        if (own != shown.end()) {
            point.cost = own->cost.total().major();
            point.onTarget = own->customerView.withinPromise;
            // Moved by the sliders, it no longer lies on the line through those that were not.
            point.efficient = point.efficient && !point.stale;
            point.stale = false;
        }
    }
    note_->setText(tr("%n opening hour(s) tried; the line joins the best", nullptr,
                      static_cast<int>(results.frontier.size())));
    chart_->show(value);
}

} // namespace ui
