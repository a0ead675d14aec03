// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdictview.h"

#include "ui/pages/scenarioediting.h"
#include "ui/text/verdicttext.h"
#include "ui/text/words.h"
#include "ui/widgets/texts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

VerdictView::VerdictView(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), workspace_(workspace), verdict_(new TextLabel(Role::Verdict)),
      better_(new QLabel) {
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    verdict_->setWordWrap(true);
    verdict_->setObjectName(QStringLiteral("verdict"));
    rows->addWidget(verdict_);
    better_->setObjectName(QStringLiteral("alternative"));
    better_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    rows->addWidget(better_);
    connect(better_, &QLabel::linkActivated, this,
            [this](const QString &link) { Q_EMIT betterChosen(link.toULongLong()); });
}

void VerdictView::show(const std::vector<model::ScenarioOutcome> &shown, bool tried) {
    const application::Results &results = workspace_.results();
    const model::Verdict verdict =
        tried ? model::verdict(shown, results.verdict.chosen, results.verdict.baseline)
              : results.verdict;
    verdict_->setText(verdictSentence(verdict, shown, Translation()));
    const auto better = tried ? std::optional<std::size_t>()
                              : betterAlternative(results.frontier, shown, verdict.chosen);
    better_->setVisible(better && ScenarioEditing::hasRoom(workspace_.plan()));
    if (better)
        showBetter(results.frontier[*better], *better, verdict.chosen);
}

void VerdictView::showBetter(const model::FrontierPoint &point, std::size_t index,
                             std::size_t chosen) {
    const model::Plan &plan = workspace_.plan();
    const QColor link = Theme::of(this).color(Ink::Accent);
    better_->setText(
        QStringLiteral("%1 <a href=\"%2\" style=\"color:%3; text-decoration:none; "
                       "font-weight:500\">%4</a>")
            .arg(alternativeSentence(point, chosen, text(plan.currency), Translation())
                     .toHtmlEscaped())
            .arg(index)
            .arg(link.name(), tr("Add as scenario %1").arg(letter(plan.scenarios.size()))));
}

} // namespace ui
