// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/erlangcalculator.h"

#include "model/plan/plan.h"
#include "ui/widgets/requiredagents.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/valuefield.h"

#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr std::array intervals{15, 30, 60}; ///< minutes

} // namespace

ErlangCalculator::ErlangCalculator(QWidget *parent)
    : QDialog(parent), intervalLabel_(new TextLabel(Role::Body)), interval_(new QComboBox),
      result_(new RequiredAgents) {
    setObjectName(QStringLiteral("dockBody"));
    setAttribute(Qt::WA_StyledBackground);
    // Question and answer side by side, so that both fit on a low screen.
    auto *sides = new QHBoxLayout(this);
    sides->setContentsMargins(16, 14, 16, 16);
    sides->setSpacing(28);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(7);
    sides->addLayout(rows);
    auto *first = new QHBoxLayout;
    intervalLabel_->setBuddy(interval_);
    for (std::size_t i = 0; i < intervals.size(); ++i)
        interval_->addItem({});
    interval_->setCurrentIndex(1);
    interval_->setFixedWidth(104);
    first->addWidget(intervalLabel_, 1);
    first->addWidget(interval_);
    rows->addLayout(first);
    using Kind = NumberEdit::Kind;
    const auto field = [&](Kind kind, bool slider, const char *name, const ValueField::Range &range,
                           double value) {
        auto *made = new ValueField(kind, slider);
        made->setObjectName(QString::fromLatin1(name));
        made->setRange(range);
        made->setValue(value);
        rows->addWidget(made);
        connect(made, &ValueField::valueChanged, this, &ErlangCalculator::calculate);
        return made;
    };
    const model::ServicePolicy usual = model::usualPolicy(model::Medium::Phone);
    contacts_ = field(Kind::Number, true, "contacts", {0, 1e6, 1, 1, 0, 200}, 65);
    handleTime_ = field(Kind::MinutesSeconds, true, "handleTime", {1, 36000, 5, 0, 30, 900}, 312);
    answered_ =
        field(Kind::Percent, false, "answered", {0, 0.999, 0.01, 0, {}, {}}, usual.goal.answered);
    within_ =
        field(Kind::Seconds, false, "within", {0, 30 * 86400.0, 5, 0, {}, {}}, usual.goal.within);
    occupancy_ = field(Kind::Percent, false, "occupancy", {0.05, 1, 0.01, 0, {}, {}},
                       usual.goal.maxOccupancy.value_or(1));
    // Erlang C is what people compare with.
    patience_ = field(Kind::Seconds, false, "patience", {0, 36000, 10, 0, {}, {}}, 0);
    shrinkage_ = field(Kind::Percent, false, "shrinkage", {0, 0.8, 0.01, 0, {}, {}}, 0.3);
    minimum_ = field(Kind::Number, false, "minimum", {0, 100, 1, 0, {}, {}}, 0);
    rows->addStretch(1);
    for (QWidget *side : std::initializer_list<QWidget *>{contacts_, result_})
        side->setFixedWidth(300);
    sides->addWidget(result_);
    connect(interval_, &QComboBox::currentIndexChanged, this, &ErlangCalculator::calculate);
    retranslate();
    contacts_->edit().setFocus();
}

void ErlangCalculator::retranslate() {
    setWindowTitle(tr("Erlang calculator"));
    intervalLabel_->setText(tr("Interval"));
    interval_->setAccessibleName(intervalLabel_->text());
    for (std::size_t i = 0; i < intervals.size(); ++i)
        interval_->setItemText(static_cast<int>(i), tr("%1 min").arg(intervals[i]));
    contacts_->setLabel(tr("Contacts in the interval"));
    handleTime_->setLabel(tr("Handling time (AHT)"));
    answered_->setLabel(tr("Service level"));
    within_->setLabel(tr("answered within"));
    occupancy_->setLabel(tr("Highest occupancy"));
    patience_->setLabel(tr("Patience (0: endless)"));
    shrinkage_->setLabel(tr("Shrinkage"));
    minimum_->setLabel(tr("Minimum on duty"));
    calculate();
}

void ErlangCalculator::calculate() {
    RequiredAgents::Question question;
    question.load = model::queueLoad(
        contacts_->value(), 60.0 * intervals[static_cast<std::size_t>(interval_->currentIndex())],
        handleTime_->value());
    question.goal = {answered_->value(), within_->value(), {}, {}, {}};
    if (occupancy_->value() < 1)
        question.goal.maxOccupancy = occupancy_->value();
    if (patience_->value() > 0)
        question.patience.mean = patience_->value();
    question.minimum = minimum_->value();
    question.shrinkage = shrinkage_->value();
    result_->answer(question);
}

bool ErlangCalculator::event(QEvent *event) {
    const bool handled = QDialog::event(event);
    // Sentences that wrap need more height than the size hint tells.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    return handled;
}

void ErlangCalculator::changeEvent(QEvent *event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace ui
