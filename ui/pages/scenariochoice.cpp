// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scenariochoice.h"

#include "ui/text/words.h"
#include "ui/widgets/scenariobadge.h"
#include "ui/widgets/texts.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QSignalBlocker>
#include <QStylePainter>

#include <algorithm>

namespace ui {

namespace {
constexpr int iconGap = 4; ///< that styles leave between an icon and its text
} // namespace

ScenarioChoice::ScenarioChoice(const Workspace &workspace, QWidget *parent)
    : QComboBox(parent), workspace_(workspace) {
    setObjectName(QStringLiteral("scenario"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setAccessibleName(tr("Scenario"));
    connect(this, &QComboBox::activated, this, [this](int index) {
        const auto &scenarios = workspace_.plan().scenarios;
        if (index >= 0 && static_cast<std::size_t>(index) < scenarios.size())
            workspace_.selection.setScenario(scenarios[static_cast<std::size_t>(index)].id);
    });
}

const model::ScenarioOutcome *ScenarioChoice::outcome() const {
    const application::Results &results = workspace_.results();
    if (const auto *selected = results.outcome(workspace_.selection.scenarioId()))
        return selected;
    if (const auto *chosen = results.outcome(workspace_.plan().chosen))
        return chosen;
    return results.outcomes.empty() ? nullptr : &results.outcomes.front();
}

void ScenarioChoice::showPlan() {
    const QSignalBlocker shownNotChosen(this);
    const model::Plan &plan = workspace_.plan();
    const Theme theme = Theme::of(this);
    const auto *shown = outcome();
    clear();
    for (std::size_t i = 0; i < plan.scenarios.size(); ++i) {
        const auto &one = plan.scenarios[i];
        addItem(ScenarioBadge::icon(letter(i), one.id == plan.chosen, theme), text(one.name));
        if (shown && one.id == shown->scenarioId)
            setCurrentIndex(static_cast<int>(i));
    }
    setToolTip(short_ ? plainToolTip(currentText()) : QString());
}

void ScenarioChoice::setShort(bool shortened) {
    if (short_ == shortened)
        return;
    short_ = shortened;
    setToolTip(short_ ? plainToolTip(currentText()) : QString());
    updateGeometry();
    update();
}

QSize ScenarioChoice::sizeHint() const {
    if (!short_)
        return QComboBox::sizeHint();
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QSize letter(iconSize().width() + iconGap,
                       std::max(iconSize().height(), fontMetrics().height()));
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, letter, this);
}

QSize ScenarioChoice::minimumSizeHint() const {
    return short_ ? sizeHint() : QComboBox::minimumSizeHint();
}

void ScenarioChoice::showPopup() {
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 2 * view()->frameWidth());
    QComboBox::showPopup();
}

void ScenarioChoice::paintEvent(QPaintEvent *) {
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText =
        short_ ? QString()
               : fontMetrics().elidedText(option.currentText, Qt::ElideRight,
                                          field.width() - option.iconSize.width() - iconGap);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void ScenarioChoice::changeEvent(QEvent *event) {
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Scenario"));
}

} // namespace ui
