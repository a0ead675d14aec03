// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/selectedshift.h"

#include "model/shifts/shiftchange.h"
#include "model/time/holidays.h"
#include "ui/text/rosterfindingtext.h"
#include "ui/text/shifttext.h"
#include "ui/text/words.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/texts.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <optional>

namespace ui {

namespace {

double hoursOf(model::Seconds length) { return static_cast<double>(length.count()) / 3600; }

/// When work ends; of standby, with the last call.
model::Instant endOfWork(const model::Shift &shift) {
    if (!shift.standby)
        return shift.presence.end;
    return shift.activities.empty() ? shift.presence.begin : shift.activities.back().time.end;
}

} // namespace

SelectedShift::SelectedShift(QWidget *parent)
    : QWidget(parent), name_(new TextLabel(Role::Section)), facts_(new QFormLayout) {
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    name_->setObjectName(QStringLiteral("selectedName"));
    rows->addWidget(name_);
    facts_->setContentsMargins(0, 0, 0, 0);
    facts_->setHorizontalSpacing(16);
    facts_->setVerticalSpacing(5);
    facts_->setLabelAlignment(Qt::AlignLeft);
    facts_->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    rows->addLayout(facts_);
    const auto button = [this](const char *name, const QString &icon = {}) {
        auto *made = makeButton({}, icon, false, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setProperty("small", true);
        return made;
    };
    edit_ = button("editShift");
    swap_ = button("swapShift");
    lock_ = button("lockShift", QStringLiteral("lock"));
    sick_ = button("reportSick");
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *one : {edit_, swap_, lock_})
        buttons->addWidget(one);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    rows->addWidget(sick_, 0, Qt::AlignLeft);
    rows->addWidget(new Rule);
    connect(edit_, &QPushButton::clicked, this, &SelectedShift::editWanted);
    connect(swap_, &QPushButton::clicked, this, &SelectedShift::swapWanted);
    connect(lock_, &QPushButton::clicked, this, &SelectedShift::lockWanted);
    connect(sick_, &QPushButton::clicked, this, &SelectedShift::sickWanted);
    retranslate();
}

void SelectedShift::retranslate() {
    edit_->setText(tr("Edit…"));
    swap_->setText(tr("Swap…"));
    sick_->setText(tr("Report sick…"));
}

void SelectedShift::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QPoint SelectedShift::swapPlace() const { return swap_->mapToGlobal(swap_->rect().bottomLeft()); }

void SelectedShift::show(const ShownShifts &shown, const model::Shift *shift,
                         const model::Agent *agent) {
    setVisible(shift || agent);
    if (!shift && !agent)
        return;
    while (facts_->rowCount() > 0)
        facts_->removeRow(0);
    name_->setText(agent ? text(agent->name) : tr("Open shift"));
    if (shift)
        showShift(shown, *shift);
    if (agent) {
        showAgent(shown, *agent);
        if (shift)
            showRest(shown, *shift, *agent);
        showAbsences(shown, *agent);
    }
    sick_->setVisible(agent);
    lock_->setText(shift && shift->locked ? tr("Unlock") : tr("Lock"));
    for (QPushButton *button : {edit_, swap_, lock_})
        button->setEnabled(shift);
}

void SelectedShift::addFact(const QString &name, const QString &value, bool alert) {
    auto *label =
        new TextLabel(value, alert ? Role::Strong : Role::Body, alert ? Ink::Alert : Ink::Text);
    label->setWordWrap(true);
    facts_->addRow(new TextLabel(name, Role::Body, Ink::Text2), label);
}

void SelectedShift::showShift(const ShownShifts &shown, const model::Shift &shift) {
    const Format format;
    const model::ZoneRules &zone = shown.plan.calendar.zone;
    addFact(shift.standby ? tr("Standby") : tr("Shift"),
            shown.day ? timesText(shift.presence, zone, format)
                      : dayTimesText(shift.presence, zone, format));
    addFact(tr("Working time"), format.hours(hoursOf(model::workingTime(shift)), 1));
    QStringList unpaid, paid;
    for (const auto &pause : shift.breaks)
        (pause.paid ? paid : unpaid) << timesText(pause.time, zone, format);
    if (!unpaid.isEmpty())
        addFact(tr("Break"), unpaid.join(QStringLiteral(", ")));
    if (!paid.isEmpty())
        addFact(tr("Paid break"), paid.join(QStringLiteral(", ")));
}

void SelectedShift::showAgent(const ShownShifts &shown, const model::Agent &agent) {
    const Format format;
    addFact(
        tr("Contract"),
        tr("%1, %n day(s)", nullptr, agent.daysPerWeek).arg(plainHours(agent.weeklyHours, format)));
    double standby = 0;
    for (const model::Shift &one : *shown.shifts)
        if (one.agent == agent.id && one.standby && shown.week().contains(one.presence.begin))
            standby += hoursOf(one.presence.length());
    const QString worked = format.hours(shown.weekHours(agent.id), 1);
    addFact(tr("This week"),
            standby > 0 ? tr("%1 + %2 standby").arg(worked, format.hours(standby, 0)) : worked);
    QStringList skills;
    for (const auto &channel : shown.plan.channels)
        if (agent.skills.empty() ||
            std::ranges::find(agent.skills, channel.channel.id) != agent.skills.end())
            skills << text(channel.channel.name);
    addFact(tr("Skills"), skills.join(QStringLiteral(", ")));
    for (const model::HolidayRegion &region : model::holidayRegions())
        if (region.code == agent.region)
            addFact(tr("Holidays of"), text(std::string(region.name)));
}

void SelectedShift::showRest(const ShownShifts &shown, const model::Shift &shift,
                             const model::Agent &agent) {
    std::optional<model::Instant> before;
    for (const model::Shift &other : *shown.shifts)
        if (other.agent == agent.id && other.id != shift.id &&
            other.presence.begin < shift.presence.begin)
            before = before ? std::max(*before, endOfWork(other)) : endOfWork(other);
    if (!before || *before > shift.presence.begin)
        return;
    const double rest = hoursOf(shift.presence.begin - *before);
    double least = 0;
    for (const auto *rule :
         model::rulesFor(shown.plan.law, model::RuleCode::DailyRest, agent.protection))
        least = std::max(least, rule->limit / 60);
    addFact(tr("Last rest"), Format().duration(rest * 3600), rest < least - 1e-9);
}

void SelectedShift::showWhoCould(const model::WhoCould &could) {
    const Format format;
    if (could.able > 0)
        addFact(tr("Could take it"),
                tr("%1 of %n person(s)", nullptr, could.people).arg(format.count(could.able)));
    else
        addFact(tr("Could take it"), tr("nobody of %n", nullptr, could.people), true);
    for (const auto &one : could.obstacles)
        addFact(ruleName(one.rule), tr("in the way of %n", nullptr, one.people));
}

void SelectedShift::showYear(int year, const model::YearCount &count) {
    const Format format;
    QStringList words;
    if (count.nights > 0)
        words << tr("%n night(s)", nullptr, count.nights);
    words << tr("%n Sunday(s)", nullptr, count.sundays);
    if (count.sundaysLeft && count.sundays > 0)
        words << (*count.sundaysLeft >= 0 ? tr("%n more allowed", nullptr, *count.sundaysLeft)
                                          : tr("%n too many", nullptr, -*count.sundaysLeft));
    addFact(tr("In %1", "a year").arg(year), words.join(QStringLiteral(", ")),
            count.sundaysLeft.value_or(0) < 0);
}

void SelectedShift::showAbsences(const ShownShifts &shown, const model::Agent &agent) {
    for (const auto &absence : agent.absences)
        if (absence.last >= shown.monday && absence.first <= shown.monday + std::chrono::days(6))
            addFact(tr("Absent"),
                    Format().dateRange(toQDate(absence.first), toQDate(absence.last)));
}

} // namespace ui
