// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shiftdialog.h"

#include "model/shifts/cover.h"
#include "model/shifts/shiftchange.h"
#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/theme/channelhue.h"
#include "ui/widgets/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

#include <algorithm>

namespace ui {

namespace {

constexpr int asPlanned = -2; ///< keep the activities

QTime localTime(const model::Calendar &calendar, model::Instant instant) {
    return QTime(0, 0).addSecs(
        static_cast<int>(model::minuteOfDay(calendar.toLocal(instant)).count()) * 60);
}

/// The first moment from `from` on at which the clock reads so.
model::Instant nextAt(const model::Calendar &calendar, model::Instant from, QTime time) {
    const model::Date date = model::dateOf(calendar.toLocal(from));
    const model::Minutes minutes(time.msecsSinceStartOfDay() / 60'000);
    const model::Instant today = calendar.zone.firstInstantOf(date + minutes);
    return today >= from ? today
                         : calendar.zone.firstInstantOf(date + std::chrono::days(1) + minutes);
}

} // namespace

ShiftDialog::ShiftDialog(const model::Plan &plan, const model::Shift &shift, QWidget *parent)
    : QDialog(parent), plan_(plan), before_(shift) {
    const Format format;
    const model::Calendar &calendar = plan.calendar;
    setWindowTitle(tr("Shift on %1")
                       .arg(format.weekdayDate(
                           toQDate(model::dateOf(calendar.toLocal(shift.presence.begin))))));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 18, 20, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setLabelAlignment(Qt::AlignLeft);

    agent_ = new QComboBox;
    agent_->setObjectName(QStringLiteral("agent"));
    agent_->addItem(tr("Nobody yet (open shift)"), 0);
    for (const model::Agent &one : plan.agents)
        agent_->addItem(text(one.name), one.id);
    agent_->setCurrentIndex(std::max(0, agent_->findData(shift.agent)));
    form->addRow(tr("Agent"), agent_);

    const auto timeEdit = [](const char *name, QTime time) {
        auto *edit = new QTimeEdit(time);
        edit->setObjectName(QString::fromLatin1(name));
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
        return edit;
    };
    begin_ = timeEdit("begin", localTime(calendar, shift.presence.begin));
    end_ = timeEdit("end", localTime(calendar, shift.presence.end));
    form->addRow(tr("Begins"), begin_);
    form->addRow(tr("Ends"), end_);

    const auto unpaid = std::find_if(shift.breaks.begin(), shift.breaks.end(),
                                     [](const model::ShiftBreak &one) { return !one.paid; });
    const bool has = unpaid != shift.breaks.end();
    pauses_ = new QCheckBox(tr("at"));
    pauses_->setObjectName(QStringLiteral("hasBreak"));
    pauses_->setChecked(has);
    pauseBegin_ =
        timeEdit("breakBegin",
                 localTime(calendar, has ? unpaid->time.begin
                                         : shift.presence.begin + shift.presence.length() / 2));
    pauseMinutes_ = new QSpinBox;
    pauseMinutes_->setObjectName(QStringLiteral("breakMinutes"));
    pauseMinutes_->setRange(5, 240);
    pauseMinutes_->setSingleStep(5);
    pauseMinutes_->setSuffix(tr(" min"));
    pauseMinutes_->setValue(
        has ? static_cast<int>(
                  std::chrono::duration_cast<model::Minutes>(unpaid->time.length()).count())
            : 30);
    auto *pause = new QHBoxLayout;
    pause->setSpacing(8);
    pause->addWidget(pauses_);
    pause->addWidget(pauseBegin_);
    pause->addWidget(pauseMinutes_);
    form->addRow(tr("Unpaid break"), pause);
    connect(pauses_, &QCheckBox::toggled, this, [this](bool on) {
        pauseBegin_->setEnabled(on);
        pauseMinutes_->setEnabled(on);
    });
    pauseBegin_->setEnabled(has);
    pauseMinutes_->setEnabled(has);

    channel_ = new QComboBox;
    channel_->setObjectName(QStringLiteral("channel"));
    if (!shift.activities.empty())
        channel_->addItem(tr("as planned"), asPlanned);
    channel_->addItem(tr("whatever is waiting"), model::noChannel);
    const Theme theme = Theme::of(this);
    for (const model::ChannelPlan &one : plan.channels)
        channel_->addItem(channelIcon(theme, hueOf(one.channel.medium)), text(one.channel.name),
                          one.channel.id);
    form->addRow(tr("Works on"), channel_);

    standby_ = new QCheckBox(tr("Standby at home"));
    standby_->setChecked(shift.standby);
    form->addRow(QString(), standby_);
    locked_ = new QCheckBox(tr("Locked: building leaves it as it is"));
    locked_->setChecked(shift.locked);
    form->addRow(QString(), locked_);

    problem_ = new TextLabel(Role::Small, Ink::Alert);
    problem_->setObjectName(QStringLiteral("problem"));
    problem_->setWordWrap(true);
    form->addRow(problem_);
    buttons_ = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Change shift"));
    buttons_->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    buttons_->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    form->addRow(buttons_);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QTimeEdit *edit : {begin_, end_, pauseBegin_})
        connect(edit, &QTimeEdit::timeChanged, this, &ShiftDialog::check);
    connect(pauses_, &QCheckBox::toggled, this, &ShiftDialog::check);
    connect(pauseMinutes_, &QSpinBox::valueChanged, this, &ShiftDialog::check);
    check();
}

void ShiftDialog::check() {
    QString problem;
    if (begin_->time() == end_->time())
        problem = tr("The shift must end at another time than it begins.");
    else if (pauses_->isChecked()) {
        const model::Shift typed = shift();
        const model::Instant from =
            nextAt(plan_.calendar, typed.presence.begin, pauseBegin_->time());
        if (from + model::Minutes(pauseMinutes_->value()) > typed.presence.end)
            problem = tr("The break must lie inside the shift.");
    }
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
}

model::Shift ShiftDialog::shift() const {
    const model::Calendar &calendar = plan_.calendar;
    model::TimeRange presence = before_.presence;
    if (begin_->time() != localTime(calendar, presence.begin)) {
        const model::Date date = model::dateOf(calendar.toLocal(presence.begin));
        presence.begin = calendar.zone.firstInstantOf(
            date + model::Minutes(begin_->time().msecsSinceStartOfDay() / 60'000));
    }
    // Also after another begin: an end past midnight comes or goes.
    presence.end = nextAt(calendar, presence.begin + model::Minutes(1), end_->time());
    model::Shift typed = presence == before_.presence ? before_ : model::resized(before_, presence);
    typed.agent = agent_->currentData().toInt();
    typed.standby = standby_->isChecked();
    typed.locked = locked_->isChecked();
    const int channel = channel_->currentData().toInt();
    if (channel != asPlanned) {
        typed.activities.clear();
        if (channel > 0)
            typed.activities.push_back({presence, channel});
    }
    const auto unpaid = std::find_if(before_.breaks.begin(), before_.breaks.end(),
                                     [](const model::ShiftBreak &one) { return !one.paid; });
    const bool had = unpaid != before_.breaks.end();
    const model::TimeRange before = had ? unpaid->time : model::TimeRange{};
    const model::Instant from = nextAt(calendar, presence.begin, pauseBegin_->time());
    const model::TimeRange after{from, from + model::Minutes(pauseMinutes_->value())};
    if (had && (!pauses_->isChecked() || after != before))
        std::erase_if(typed.breaks, [&before](const model::ShiftBreak &one) {
            return !one.paid && one.time.overlaps(before);
        });
    if (pauses_->isChecked() && (!had || after != before))
        if (const auto with = model::withBreak(typed, after))
            typed = *with;
    return typed;
}

} // namespace ui
