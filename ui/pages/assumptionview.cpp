// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assumptionview.h"

#include "ui/charts/tornadochart.h"
#include "ui/text/assumptiontext.h"
#include "ui/text/words.h"
#include "ui/theme/channelhue.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/viewhead.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

AssumptionView::AssumptionView(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), workspace_(workspace), head_(new ViewHead), figure_(new SegmentedControl),
      sentence_(new TextLabel(Role::Body)), chart_(new TornadoChart),
      note_(new TextLabel(Role::Caption, Ink::Text3)) {
    figure_->setObjectName(QStringLiteral("askedFigure"));
    sentence_->setObjectName(QStringLiteral("why"));
    sentence_->setWordWrap(true);
    note_->setWordWrap(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 14, 24, 14);
    rows->setSpacing(8);
    head_->addWidget(figure_);
    rows->addWidget(head_);
    rows->addWidget(sentence_);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(chart_);
    scroll->viewport()->setAutoFillBackground(false);
    chart_->setAutoFillBackground(false);
    rows->addWidget(scroll, 1);
    rows->addWidget(note_);
    connect(head_, &ViewHead::back, this, &AssumptionView::closed);
    connect(figure_, &SegmentedControl::currentChanged, this, &AssumptionView::showEffects);
    retranslate();
}

AssumptionView::~AssumptionView() = default;

void AssumptionView::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showEffects();
    }
}

void AssumptionView::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void AssumptionView::retranslate() {
    head_->setBackText(tr("All scenarios"));
    figure_->setTexts({tr("Cost"), tr("On target")});
    figure_->setAccessibleName(tr("Figure"));
    note_->setText(tr("One input at a time, in all scenarios alike; the pale half of a bar belongs "
                      "to the low value. Volume and handling time: the middle 80% of the "
                      "forecast’s sample paths. Default: nobody has decided otherwise."));
}

void AssumptionView::ask(Figure figure) {
    figure_->setCurrent(figure == Figure::Cost ? 0 : 1);
    showPlan();
}

void AssumptionView::showPlan() {
    if (workspace_.recomputer.isOutdated(application::Stage::Outcome) ||
        workspace_.results().outcomes.empty())
        return;
    const model::Plan &plan = workspace_.plan();
    if (variedPlan_ == plan && variedDemand_ == workspace_.results().demand) {
        showEffects();
        return;
    }
    variedPlan_ = plan;
    variedDemand_ = workspace_.results().demand;
    tornado_ = {};
    varying_.start(
        [plan, results = workspace_.results()](const std::stop_token &stop) {
            return application::tornado(plan, results, {stop, {}});
        },
        [this](const auto &outcome) {
            if (const auto *found = std::get_if<application::Tornado>(&outcome))
                tornado_ = *found;
            showEffects();
            Q_EMIT varied();
        });
    showEffects();
}

void AssumptionView::showEffects() {
    const model::Plan &plan = workspace_.plan();
    const Format format;
    const QString currency = text(plan.currency);
    const bool cost = figure_->current() == 0;
    const auto indexOf = [&](int id) {
        for (std::size_t i = 0; i < plan.scenarios.size(); ++i)
            if (plan.scenarios[i].id == id)
                return i;
        return std::size_t{0};
    };
    if (plan.scenarios.empty())
        return;
    const std::size_t chosen = indexOf(plan.chosen);
    std::size_t baseline = indexOf(plan.baseline);
    if (baseline == chosen)
        baseline = chosen == 0 ? 1 : 0;
    head_->show(letter(chosen), true, text(plan.scenarios[chosen].name));
    if (plan.scenarios.size() < 2) {
        sentence_->setText(tr("Add a second scenario to see what the difference rests on."));
        chart_->show({});
        return;
    }

    TornadoChart::Value value;
    value.figure = cost ? tr("Cost difference") : tr("On-target difference");
    if (cost)
        value.words = [format, currency](double difference) {
            const auto amount = model::Money::fromMajor(difference);
            const QString words = format.moneyShort(amount, currency);
            return difference > 0 ? u'+' + words : words;
        };
    else
        value.words = [format](double difference) {
            return format.signedCount(100 * difference, 1);
        };
    const auto of = [cost](const model::Difference &difference) {
        return cost ? difference.cost : difference.withinPromise;
    };
    value.planned = of(tornado_.planned);
    auto effects = tornado_.effects;
    std::stable_sort(effects.begin(), effects.end(), [&](const auto &a, const auto &b) {
        const auto reach = [&](const application::AssumptionEffect &effect) {
            return std::max({of(effect.low), of(effect.high), value.planned}) -
                   std::min({of(effect.low), of(effect.high), value.planned});
        };
        return reach(a) > reach(b);
    });
    for (const auto &[assumption, low, high] : effects) {
        TornadoChart::Row row;
        const auto *channel = plan.channel(assumption.channelId);
        row.name = assumptionName(assumption.kind);
        if (channel) {
            row.name = tr("%1: %2").arg(text(channel->channel.name), row.name);
            row.hue = hueOf(channel->channel.medium);
        }
        const auto words = [&](double figure) {
            return assumptionValue(assumption.kind, figure, currency, format);
        };
        row.value = words(assumption.value);
        row.range = assumption.low < assumption.high
                        ? tr("%1 to %2").arg(words(assumption.low), words(assumption.high))
                        : tr("decided");
        row.source = assumptionSource(assumption.source);
        row.low = of(low);
        row.high = of(high);
        value.rows.push_back(std::move(row));
    }
    chart_->show(value);
    if (value.rows.empty()) {
        sentence_->setText(varying_.isRunning() ? tr("Varying one input at a time …") : QString());
        return;
    }
    // What could turn the sign matters most.
    QStringList turning;
    for (const auto &row : value.rows)
        if ((row.low < 0) != (value.planned < 0) || (row.high < 0) != (value.planned < 0))
            turning << row.name;
    const QString difference = cost ? tr("%1 costs %2 a week against %3.")
                                    : tr("%1 answers %2 points on target against %3.");
    QString sentence =
        difference.arg(letter(chosen), value.words(value.planned), letter(baseline)) + u' ';
    sentence += turning.isEmpty()
                    ? tr("No single input turns that around.")
                    : tr("It could turn around with: %1.").arg(turning.join(QStringLiteral(", ")));
    sentence_->setText(sentence);
}

} // namespace ui
