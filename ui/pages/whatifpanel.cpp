// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/whatifpanel.h"

#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/valuefield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

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

} // namespace

WhatIfPanel::WhatIfPanel(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), workspace_(workspace), surcharges_(new TextLabel(Role::Small, Ink::Text2)),
      inPlan_(new QLabel) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *sliders = new QVBoxLayout;
    sliders->setSpacing(12);
    const auto slider = [&](const char *name) {
        auto *made = new WhatIfSlider;
        made->setObjectName(QString::fromLatin1(name));
        sliders->addWidget(made);
        connect(made, &WhatIfSlider::valueChanged, this, [this] { moved_.start(); });
        return made;
    };
    volume_ = slider("volume");
    handleTime_ = slider("handleTime");
    lost_ = slider("lost");
    wage_ = slider("wage");
    for (auto *factor : {volume_, handleTime_}) {
        factor->setRange(-0.5, 0.5, 0.01);
        factor->setNeutral(0);
        factor->setValue(0);
    }
    lost_->setRange(0, 1, 0.01);
    wage_->setRange(10, 80, 0.5);
    column->addLayout(sliders);
    column->addWidget(surcharges_);
    const auto button = [](const char *name) {
        auto *made = new QPushButton;
        made->setObjectName(QString::fromLatin1(name));
        made->setProperty("small", true);
        return made;
    };
    auto *inputs = new QHBoxLayout;
    closedHours_ = button("editClosedHours");
    pay_ = button("editPay");
    inputs->addWidget(closedHours_);
    inputs->addWidget(pay_);
    inputs->addStretch(1);
    column->addLayout(inputs);
    inPlan_->setObjectName(QStringLiteral("keptWhatIf"));
    inPlan_->setWordWrap(true);
    inPlan_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    column->addWidget(inPlan_);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    keep_ = button("keepWhatIf");
    reset_ = button("resetWhatIf");
    for (QPushButton *one : {keep_, reset_}) {
        // The sliders stay under the pointer when the buttons appear.
        QSizePolicy policy = one->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        one->setSizePolicy(policy);
        buttons->addWidget(one);
    }
    buttons->addStretch(1);
    column->addLayout(buttons);

    moved_.setSingleShot(true);
    moved_.setInterval(0);
    connect(&moved_, &QTimer::timeout, this, &WhatIfPanel::read);
    connect(closedHours_, &QPushButton::clicked, this, &WhatIfPanel::closedHoursWanted);
    connect(pay_, &QPushButton::clicked, this, &WhatIfPanel::payWanted);
    connect(inPlan_, &QLabel::linkActivated, this, &WhatIfPanel::takeBack);
    connect(keep_, &QPushButton::clicked, this, &WhatIfPanel::keep);
    connect(reset_, &QPushButton::clicked, this, &WhatIfPanel::reset);
    retranslate();
}

void WhatIfPanel::retranslate() {
    volume_->setLabel(tr("Contact volume"));
    handleTime_->setLabel(tr("Handling time"));
    lost_->setLabel(tr("Callers lost when closed"));
    wage_->setLabel(tr("Base wage per paid hour"));
    const auto change = [](double value) { return Format().signedPercent(value); };
    volume_->setWords(change);
    handleTime_->setWords(change);
    lost_->setWords([](double value) { return Format().percent(value); });
    wage_->setWords([this](double value) {
        return Format().money(model::Money::fromMajor(value), text(plan().currency));
    });
    pay_->setText(tr("Pay …"));
    closedHours_->setText(tr("Closed hours …"));
    keep_->setText(tr("Keep as plan values"));
    reset_->setText(tr("Reset"));
}

void WhatIfPanel::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WhatIfPanel::showPlan() {
    const Format format;
    const double wage = plan().payRates.hourlyWage.major();
    lost_->setNeutral(lostShare(plan()));
    wage_->setNeutral(wage);
    if (!whatIf_.lostShare)
        lost_->setValue(lostShare(plan()));
    if (!whatIf_.hourlyWage)
        wage_->setValue(wage);
    surcharges_->setText(tr("Night %1 · Sunday %2")
                             .arg(format.signedPercent(plan().payRates.night),
                                  format.signedPercent(plan().payRates.sunday)));
    keep_->setVisible(!whatIf_.isNeutral());
    reset_->setVisible(!whatIf_.isNeutral());
    showKept();
}

/// Channels that differ are told on the forecast page.
void WhatIfPanel::showKept() {
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
    inPlan_->setVisible(!parts.isEmpty());
    if (parts.isEmpty())
        return;
    const Theme theme = Theme::of(this);
    inPlan_->setFont(theme.font(12));
    inPlan_->setText(QStringLiteral("<span style=\"color:%1\">%2</span> <a href=\"back\" "
                                    "style=\"color:%3; text-decoration:none\">%4</a>")
                         .arg(theme.color(Ink::Text2).name(),
                              tr("In the plan: %1.").arg(parts.join(QStringLiteral(", "))),
                              theme.color(Ink::Accent).name(), tr("Take back")));
}

void WhatIfPanel::read() {
    whatIf_ = {};
    whatIf_.volume = 1.0 + volume_->value();
    whatIf_.handleTime = 1.0 + handleTime_->value();
    if (!lost_->isNeutral())
        whatIf_.lostShare = lost_->value();
    if (!wage_->isNeutral())
        whatIf_.hourlyWage = model::Money::fromMajor(wage_->value());
    Q_EMIT changed();
}

void WhatIfPanel::setFactors(double value) {
    volume_->setValue(value);
    handleTime_->setValue(value);
}

void WhatIfPanel::keep() {
    model::Plan changed = application::withWhatIf(plan(), whatIf_);
    whatIf_ = {};
    setFactors(0);
    Q_EMIT kept();
    workspace_.document.change(tr("Keep what-if values"), std::move(changed));
}

void WhatIfPanel::takeBack() {
    model::Plan changed = plan();
    for (auto &channel : changed.channels) {
        channel.adjustment.volume = 1;
        channel.adjustment.handleTime = 1;
    }
    workspace_.document.change(tr("Take what-if values back"), std::move(changed));
}

void WhatIfPanel::reset() {
    setFactors(0);
    lost_->setValue(lostShare(plan()));
    wage_->setValue(plan().payRates.hourlyWage.major());
    read();
}

} // namespace ui
