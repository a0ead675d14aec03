// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sickdialog.h"

#include "ui/text/fillintext.h"
#include "ui/text/format.h"
#include "ui/text/shifttext.h"
#include "ui/text/words.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/texttable.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QString timesOf(const model::Shift &shift, const model::Calendar &calendar) {
    return dayTimesText(shift.presence, calendar.zone, Format());
}

QTableView *rowsOf(TextTable *table, const char *name) {
    auto *view = makeTableView(table);
    view->setObjectName(QString::fromLatin1(name));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    view->horizontalHeader()->setStretchLastSection(true);
    return view;
}

} // namespace

SickDialog::SickDialog(const model::Plan &plan, const application::Results &results, int scenarioId,
                       int agent, model::Date first, QWidget *parent)
    : QDialog(parent), plan_(plan), results_(results), scenarioId_(scenarioId),
      agent_(new QComboBox), first_(new QDateEdit(toQDate(first))),
      last_(new QDateEdit(toQDate(first))), reason_(new QLineEdit(tr("Sick"))),
      shiftsTitle_(new SectionTitle), shifts_(new TextTable(this)),
      shiftsView_(rowsOf(shifts_, "openedShifts")), waysTitle_(new SectionTitle),
      ways_(new TextTable(this)), waysView_(rowsOf(ways_, "repairWays")),
      said_(new TextLabel(Role::Small, Ink::Text2)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)) {
    setWindowTitle(tr("Report sick"));
    resize(860, 560);
    agent_->setObjectName(QStringLiteral("sickAgent"));
    for (const model::Agent &one : plan.agents)
        agent_->addItem(text(one.name), one.id);
    agent_->setCurrentIndex(std::max(0, agent_->findData(agent)));
    first_->setObjectName(QStringLiteral("sickFirst"));
    last_->setObjectName(QStringLiteral("sickLast"));
    reason_->setObjectName(QStringLiteral("sickReason"));
    for (QDateEdit *edit : {first_, last_}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(Format().isGerman() ? QStringLiteral("dd.MM.yyyy")
                                                   : QStringLiteral("d MMM yyyy"));
    }
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 18, 20, 16);
    rows->setSpacing(10);
    auto *asked = new QHBoxLayout;
    asked->setSpacing(12);
    for (const auto &[name, field] : {std::pair<QString, QWidget *>(tr("Agent"), agent_),
                                      {tr("From"), first_},
                                      {tr("Until"), last_},
                                      {tr("Reason"), reason_}}) {
        auto *label = new TextLabel(name, Role::Body, Ink::Text2);
        label->setBuddy(field);
        asked->addWidget(label);
        asked->addWidget(field, field == reason_ ? 1 : 0);
    }
    rows->addLayout(asked);
    shiftsTitle_->setTitle(tr("Shifts that open"));
    rows->addWidget(shiftsTitle_);
    rows->addWidget(shiftsView_, 2);
    waysTitle_->setTitle(tr("Who can fill in"));
    waysTitle_->setNote(tr("best first; the marked way is taken"));
    rows->addWidget(waysTitle_);
    rows->addWidget(waysView_, 3);
    said_->setObjectName(QStringLiteral("sickSaid"));
    said_->setWordWrap(true);
    rows->addWidget(said_);
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Enter and mend"));
    buttons_->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    rows->addWidget(buttons_);
    shiftsView_->setAccessibleName(tr("Shifts that open"));
    waysView_->setAccessibleName(tr("Who can fill in"));

    connect(agent_, &QComboBox::currentIndexChanged, this, &SickDialog::lookAnew);
    connect(first_, &QDateEdit::dateChanged, this, [this](QDate date) {
        if (last_->date() < date)
            last_->setDate(date);
        else
            lookAnew();
    });
    connect(last_, &QDateEdit::dateChanged, this, [this](QDate date) {
        if (date < first_->date())
            first_->setDate(date);
        else
            lookAnew();
    });
    connect(shiftsView_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!updating_)
            showWays();
    });
    connect(waysView_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (!updating_ && row.isValid())
                    take(row.row());
            });
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    lookAnew();
}

SickDialog::~SickDialog() { job_.finish(); }

application::SickCall SickDialog::call() const {
    return {scenarioId_,
            agent_->currentData().toInt(),
            {toDate(first_->date()), toDate(last_->date()), utf8(reason_->text().trimmed())}};
}

model::Plan SickDialog::plan() const { return application::afterSickCall(plan_, call(), opened_); }

QString SickDialog::nameOf(int agent) const {
    const model::Agent *found = plan_.agent(agent);
    return found ? text(found->name) : tr("Nobody");
}

void SickDialog::look(const std::vector<std::optional<std::size_t>> &decided) {
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(false);
    said_->setText(tr("Looking for people who can fill in …"));
    job_.start(
        [plan = plan_, results = results_, call = call(), decided](const std::stop_token &stop) {
            return application::openedBy(call, plan, results, decided, {stop, {}});
        },
        [this](const auto &outcome) {
            if (const auto *opened = std::get_if<std::vector<application::OpenedShift>>(&outcome)) {
                opened_ = *opened;
                buttons_->button(QDialogButtonBox::Ok)->setEnabled(true);
            }
            showShifts();
            Q_EMIT looked();
        });
}

void SickDialog::take(int way) {
    const int shift = shiftsView_->currentIndex().row();
    if (shift < 0 || static_cast<std::size_t>(shift) >= opened_.size())
        return;
    std::vector<std::optional<std::size_t>> decided;
    for (int i = 0; i < shift; ++i)
        decided.push_back(opened_[static_cast<std::size_t>(i)].taken);
    // The last row: it stays open.
    const auto &ways = opened_[static_cast<std::size_t>(shift)].ways;
    const auto taken = static_cast<std::size_t>(way) < ways.size()
                           ? std::optional(static_cast<std::size_t>(way))
                           : std::nullopt;
    if (taken == opened_[static_cast<std::size_t>(shift)].taken)
        return;
    decided.push_back(taken);
    look(decided);
}

QString SickDialog::wayWords(const model::Repair &way) const {
    const model::Calendar &calendar = plan_.calendar;
    switch (way.kind) {
    case model::RepairKind::TakeOver:
        return tr("takes the shift");
    case model::RepairKind::Extend:
        return tr("works %1").arg(timesOf(way.filled, calendar));
    case model::RepairKind::Exchange:
    case model::RepairKind::MoveDayOff:
        break;
    }
    for (const model::Shift &shift : *plan_.shifts.at(scenarioId_))
        if (shift.id == way.givenUp)
            return tr("in place of %1").arg(timesOf(shift, calendar));
    return tr("in place of another shift");
}

QString SickDialog::reasonWords(const model::Repair &way) const {
    const model::Agent *agent = plan_.agent(way.agent);
    return agent ? fillInReason(*agent, way.broken, way.resting, way.weekAfter, plan_.calendar)
                 : QString();
}

void SickDialog::showShifts() {
    updating_ = true;
    const int before = std::max(0, shiftsView_->currentIndex().row());
    std::vector<std::vector<TextTable::Cell>> rows;
    std::size_t open = 0;
    double cost = 0;
    for (const application::OpenedShift &one : opened_) {
        const model::Repair *way = one.way();
        open += way ? 0 : 1;
        cost += way ? way->cost : 0;
        rows.push_back(
            {{timesOf(one.shift, plan_.calendar)},
             {way ? nameOf(way->agent) : tr("stays open"), {}, true, way ? Ink::Text : Ink::Alert},
             {way ? wayWords(*way) : QString()}});
    }
    const bool any = !rows.empty();
    shifts_->show(
        {{tr("Shift"), Qt::AlignLeft}, {tr("Who"), Qt::AlignLeft}, {tr("How"), Qt::AlignLeft}},
        std::move(rows));
    shiftsView_->resizeColumnsToContents();
    if (any)
        shiftsView_->setCurrentIndex(shifts_->index(std::min(before, shifts_->rowCount() - 1), 0));
    updating_ = false;
    const Format format;
    said_->setText(!any ? tr("No shift begins on these dates; only the absence is entered.")
                        : tr("%n shift(s) stay open.", nullptr, static_cast<int>(open)) + u' ' +
                              tr("Filling in costs %1.")
                                  .arg(format.moneyWhole(model::Money::fromMajor(cost),
                                                         text(plan_.currency))));
    showWays();
}

void SickDialog::showWays() {
    updating_ = true;
    const Format format;
    const int shift = shiftsView_->currentIndex().row();
    std::vector<std::vector<TextTable::Cell>> rows;
    int taken = -1;
    if (shift >= 0 && static_cast<std::size_t>(shift) < opened_.size()) {
        const application::OpenedShift &one = opened_[static_cast<std::size_t>(shift)];
        for (const model::Repair &way : one.ways)
            rows.push_back(
                {{nameOf(way.agent)},
                 {wayWords(way)},
                 {format.moneyWhole(model::Money::fromMajor(way.cost), text(plan_.currency))},
                 {format.hours(way.missing, 1)},
                 {reasonWords(way),
                  {},
                  false,
                  way.isLegal() ? Ink::Text2 : Ink::Alert,
                  {},
                  reasonWords(way)}});
        taken = one.taken ? static_cast<int>(*one.taken) : static_cast<int>(one.ways.size());
        rows.push_back({{tr("Nobody")}, {tr("stays open")}});
    }
    ways_->show({{tr("Who"), Qt::AlignLeft},
                 {tr("How"), Qt::AlignLeft},
                 {tr("Cost")},
                 {tr("Short, week")},
                 {tr("Why"), Qt::AlignLeft}},
                std::move(rows));
    waysView_->resizeColumnsToContents();
    if (taken >= 0)
        waysView_->selectRow(taken);
    updating_ = false;
}

} // namespace ui
