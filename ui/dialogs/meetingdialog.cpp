// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/meetingdialog.h"

#include "app/recompute/coveragebasis.h"
#include "model/comparison/requiredpositions.h"
#include "ui/text/format.h"
#include "ui/text/shifttext.h"
#include "ui/text/words.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/texttable.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace ui {

namespace {

constexpr std::size_t most = 40; ///< times listed
constexpr int quarter = 15;
constexpr int mostAtOnce = 99;

} // namespace

MeetingDialog::MeetingDialog(const model::Plan &plan, const model::ScenarioOutcome &outcome,
                             int agent, QWidget *parent)
    : FormDialog(parent), plan_(plan), scenarioId_(outcome.scenarioId), week_(outcome.week),
      cover_(outcome.week, model::requiredPositions(outcome), *plan.shiftsOf(outcome.scenarioId)),
      service_(application::coverServiceOf(plan, outcome)), who_(new QComboBox),
      day_(new QComboBox), length_(new QSpinBox), atOnce_(new QSpinBox),
      table_(new TextTable(this)), view_(makeTableView(table_)),
      said_(new TextLabel(Role::Small, Ink::Text2)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)) {
    setWindowTitle(tr("Plan a meeting"));
    resize(780, 520);
    who_->setObjectName(QStringLiteral("meetingWho"));
    const auto offer = [this](const QString &name, std::vector<int> people) {
        who_->addItem(name);
        groups_.push_back(std::move(people));
    };
    if (const model::Agent *one = plan.agent(agent))
        offer(text(one->name), {agent});
    std::map<std::string, std::vector<int>> teams;
    std::vector<int> everybody;
    for (const model::Agent &one : plan.agents) {
        everybody.push_back(one.id);
        if (!one.team.empty())
            teams[one.team].push_back(one.id);
    }
    for (auto &[team, people] : teams)
        offer(tr("Team %1").arg(text(team)), std::move(people));
    offer(tr("Everybody"), std::move(everybody));
    day_->setObjectName(QStringLiteral("meetingDay"));
    day_->addItem(tr("The week"));
    const model::Date monday = model::dateOf(plan.calendar.toLocal(week_.begin()));
    for (int day = 0; day < 7; ++day)
        day_->addItem(Format().weekdayDate(toQDate(monday + std::chrono::days(day))));
    length_->setObjectName(QStringLiteral("meetingLength"));
    length_->setRange(quarter, 8 * 60);
    length_->setSingleStep(quarter);
    length_->setValue(2 * quarter);
    length_->setSuffix(QChar::Nbsp + tr("min"));
    atOnce_->setObjectName(QStringLiteral("meetingAtOnce"));
    atOnce_->setRange(0, mostAtOnce);
    atOnce_->setSpecialValueText(tr("all"));
    atOnce_->setToolTip(tr("How many may be away from customers at the same time. The meeting is "
                           "held several times."));
    view_->setObjectName(QStringLiteral("meetingSlots"));
    view_->setAccessibleName(tr("Times for the meeting"));
    view_->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    view_->horizontalHeader()->setStretchLastSection(true);
    said_->setWordWrap(true);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 18, 20, 16);
    rows->setSpacing(10);
    auto *asked = new QHBoxLayout;
    asked->setSpacing(12);
    for (const auto &[name, field] : {std::pair<QString, QWidget *>(tr("Who"), who_),
                                      {tr("At once"), atOnce_},
                                      {tr("Length"), length_},
                                      {tr("When"), day_}}) {
        auto *label = new TextLabel(name, Role::Body, Ink::Text2);
        label->setBuddy(field);
        asked->addWidget(label);
        asked->addWidget(field, field == who_ ? 1 : 0);
    }
    rows->addLayout(asked);
    rows->addWidget(view_, 1);
    rows->addWidget(said_);
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Put it there"));
    buttons_->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    buttons_->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    rows->addWidget(buttons_);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(who_, &QComboBox::currentIndexChanged, this, &MeetingDialog::look);
    connect(day_, &QComboBox::currentIndexChanged, this, &MeetingDialog::look);
    connect(length_, &QSpinBox::valueChanged, this, &MeetingDialog::look);
    connect(atOnce_, &QSpinBox::valueChanged, this, &MeetingDialog::look);
    look();
}

model::Meeting MeetingDialog::meeting() const {
    model::Meeting meeting;
    meeting.people = groups_[static_cast<std::size_t>(std::max(0, who_->currentIndex()))];
    meeting.length = model::Minutes(length_->value());
    meeting.within = {week_.begin(), week_.end()};
    if (const int day = day_->currentIndex(); day > 0)
        meeting.within = plan_.calendar.rangeOf(
            model::dateOf(plan_.calendar.toLocal(week_.begin())) + std::chrono::days(day - 1));
    return meeting;
}

bool MeetingDialog::inWaves() const { return atOnce_->value() > 0; }

void MeetingDialog::look() {
    const model::Meeting asked = meeting();
    const auto shifts = plan_.shiftsOf(scenarioId_);
    slots_.clear();
    waves_ = {};
    if (inWaves()) {
        waves_ = model::meetingWaves(asked, atOnce_->value(), *shifts, cover_, service_);
        showWaves();
    } else {
        slots_ = model::meetingSlots(asked, *shifts, cover_, service_);
        showSlots();
    }
    view_->setColumnWidth(0, 190);
    view_->setColumnWidth(1, 160);
    view_->setColumnWidth(2, 110);
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(!slots_.empty() || !waves_.waves.empty());
}

void MeetingDialog::showSlots() {
    const Format format;
    std::vector<std::vector<TextTable::Cell>> rows;
    for (std::size_t i = 0; i < std::min(slots_.size(), most); ++i) {
        const model::MeetingSlot &slot = slots_[i];
        rows.push_back({{dayTimesText(slot.time, plan_.calendar.zone, format)},
                        {format.count(slot.late, 1)},
                        {format.hours(slot.missingHours, 1)},
                        {namesOf(slot.absent)}});
    }
    const Qt::Alignment left = Qt::AlignLeft;
    table_->show({{tr("When"), left},
                  {tr("Contacts more too late")},
                  {tr("Hours short")},
                  {tr("Cannot come"), left}},
                 std::move(rows));
    if (!slots_.empty())
        view_->selectRow(0);
    said_->setText(slots_.empty()
                       ? tr("None of them is at work at the same time for so long.")
                       : tr("Cheapest first. Breaks stay where they are; who is on one, at home or "
                            "in another meeting cannot come."));
}

void MeetingDialog::showWaves() {
    const Format format;
    std::vector<std::vector<TextTable::Cell>> rows;
    for (const model::MeetingWave &wave : waves_.waves)
        rows.push_back({{dayTimesText(wave.time, plan_.calendar.zone, format)},
                        {format.count(wave.late, 1)},
                        {format.hours(wave.missingHours, 1)},
                        {namesOf(wave.people)}});
    const Qt::Alignment left = Qt::AlignLeft;
    table_->show({{tr("When"), left},
                  {tr("Contacts more too late")},
                  {tr("Hours short")},
                  {tr("Who comes"), left}},
                 std::move(rows));
    if (waves_.waves.empty()) {
        said_->setText(tr("None of them is at work for so long without a break."));
        return;
    }
    QString words = tr("Held %n time(s); %1 contacts more too late in all.", nullptr,
                       static_cast<int>(waves_.waves.size()))
                        .arg(format.count(waves_.late, 1));
    if (!waves_.absent.empty())
        words += QChar(' ') + tr("Cannot come: %1.").arg(namesOf(waves_.absent));
    said_->setText(words);
}

QString MeetingDialog::namesOf(const std::vector<int> &people) const {
    constexpr std::size_t named = 3;
    if (people.size() > named)
        return tr("%n person(s)", nullptr, static_cast<int>(people.size()));
    QStringList names;
    for (const int id : people)
        if (const model::Agent *agent = plan_.agent(id))
            names << text(agent->name);
    return names.join(QStringLiteral(", "));
}

const model::MeetingSlot *MeetingDialog::chosen() const {
    const int row = view_->currentIndex().row();
    return row >= 0 && row < static_cast<int>(slots_.size())
               ? &slots_[static_cast<std::size_t>(row)]
               : nullptr;
}

model::Plan MeetingDialog::plan() const {
    model::Plan changed = plan_;
    const auto shifts = plan_.shiftsOf(scenarioId_);
    if (inWaves())
        changed.shifts[scenarioId_] = model::Shared(model::withMeeting(*shifts, waves_));
    else if (const model::MeetingSlot *slot = chosen())
        changed.shifts[scenarioId_] =
            model::Shared(model::withMeeting(*shifts, meeting(), slot->time));
    return changed;
}

} // namespace ui
