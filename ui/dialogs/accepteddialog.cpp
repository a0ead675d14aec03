// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/accepteddialog.h"

#include "model/demand/daysums.h"
#include "ui/text/format.h"
#include "ui/text/methodname.h"
#include "ui/text/momenttext.h"
#include "ui/text/overridetext.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/texttable.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace ui {

AcceptedDialog::AcceptedDialog(std::vector<model::ForecastSnapshot> snapshots,
                               const model::ContactHistory &history, const model::Forecast &now,
                               const model::Calendar &calendar, QWidget *parent)
    : QDialog(parent), snapshots_(std::move(snapshots)), history_(history), calendar_(calendar) {
    const auto present = model::snapshotOf(now, calendar);
    for (std::size_t day = 0; day < present.expected.size(); ++day)
        now_[present.firstDay + std::chrono::days(static_cast<int>(day))] = present.expected[day];
    setWindowTitle(tr("Accepted forecasts"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setSpacing(10);
    all_ = new TextTable(this);
    allView_ = makeTableView(all_);
    allView_->setObjectName(QStringLiteral("accepted"));
    allView_->setAccessibleName(tr("Accepted forecasts"));
    allView_->setSelectionBehavior(QAbstractItemView::SelectRows);
    allView_->setSelectionMode(QAbstractItemView::SingleSelection);
    allView_->setMinimumSize(920, 120);
    rows->addWidget(allView_);
    forget_ = new QPushButton(tr("Forget"));
    forget_->setObjectName(QStringLiteral("forget"));
    rows->addWidget(forget_, 0, Qt::AlignLeft);
    overrides_ = new TextLabel(Role::Small, Ink::Text2);
    overrides_->setObjectName(QStringLiteral("acceptedOverrides"));
    overrides_->setWordWrap(true);
    rows->addWidget(overrides_);
    daysTitle_ = new SectionTitle(tr("Day by day"));
    rows->addWidget(daysTitle_);
    days_ = new TextTable(this);
    daysView_ = makeTableView(days_);
    daysView_->setObjectName(QStringLiteral("acceptedDays"));
    daysView_->setAccessibleName(tr("Day by day"));
    daysView_->setMinimumHeight(240);
    rows->addWidget(daysView_, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole)->setProperty("primary", true);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(forget_, &QPushButton::clicked, this, &AcceptedDialog::forget);
    connect(allView_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AcceptedDialog::showDays);
    showAll();
}

void AcceptedDialog::showAll() {
    const Format format;
    std::vector<std::vector<TextTable::Cell>> rows;
    for (auto snapshot = snapshots_.rbegin(); snapshot != snapshots_.rend(); ++snapshot) {
        const auto score = model::scored(*snapshot, history_, calendar_);
        const bool any = score.days > 0 && score.came > 0;
        rows.push_back(
            {{snapshot->accepted ? momentText(*snapshot->accepted, calendar_) : Format::dash()},
             {format.date(toQDate(snapshot->firstDay))},
             {methodName(snapshot->method)},
             {tr("%1 of %2").arg(score.days).arg(static_cast<int>(snapshot->expected.size()))},
             {any ? format.percent(score.wape, 1) : Format::dash()},
             {score.intervalWape ? format.percent(*score.intervalWape, 1) : Format::dash()},
             {any ? format.signedPercent(score.expected / score.came - 1, 1) : Format::dash()},
             {any ? format.percent(static_cast<double>(score.inside) / score.days)
                  : Format::dash()}});
    }
    all_->show({{tr("Accepted"), Qt::AlignLeft},
                {tr("From"), Qt::AlignLeft},
                {tr("Method"), Qt::AlignLeft},
                {tr("Days that came")},
                {tr("WAPE of days")},
                {tr("WAPE of intervals")},
                {tr("Bias")},
                {tr("In the 80% band")}},
               std::move(rows));
    allView_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    allView_->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    allView_->setCurrentIndex(all_->index(0, 0));
    showDays();
}

std::size_t AcceptedDialog::chosen() const {
    const int row = std::max(0, allView_->currentIndex().row());
    return snapshots_.size() - 1 - static_cast<std::size_t>(row);
}

void AcceptedDialog::showDays() {
    const Format format;
    forget_->setEnabled(!snapshots_.empty());
    std::vector<std::vector<TextTable::Cell>> rows;
    std::vector<double> original;
    QStringList overrides;
    if (!snapshots_.empty()) {
        const model::ForecastSnapshot &snapshot = snapshots_[chosen()];
        original = model::originalDays(snapshot, calendar_);
        for (const model::Override &change : snapshot.overrides)
            overrides << overrideText(change, calendar_);
        for (std::size_t at = 0; at < snapshot.expected.size(); ++at) {
            const model::Date date = snapshot.firstDay + std::chrono::days(static_cast<int>(at));
            const auto score = model::scored(snapshot, at, history_, calendar_);
            const bool came = score.days > 0;
            const auto now = now_.find(date);
            TextTable::Cell actual{came ? format.count(score.came) : Format::dash()};
            actual.strong = came && score.inside == 0;
            rows.push_back(
                {{format.weekdayDate(toQDate(date))},
                 {original.empty() ? Format::dash() : format.count(original[at])},
                 {format.count(snapshot.expected[at])},
                 {QStringLiteral("%1–%2").arg(format.count(snapshot.low[at]),
                                              format.count(snapshot.high[at]))},
                 actual,
                 {came && score.came > 0
                      ? format.signedPercent(snapshot.expected[at] / score.came - 1)
                      : Format::dash()},
                 {score.intervalWape ? format.percent(*score.intervalWape, 1) : Format::dash()},
                 {now != now_.end() ? format.count(now->second) : Format::dash()}});
        }
    }
    overrides_->setText(tr("Written over by you: %1.").arg(overrides.join(QStringLiteral("; "))));
    overrides_->setVisible(!overrides.isEmpty());
    days_->show({{tr("Day"), Qt::AlignLeft},
                 {tr("Before overrides")},
                 {tr("Expected then")},
                 {tr("80% range")},
                 {tr("Came")},
                 {tr("Difference")},
                 {tr("WAPE of intervals")},
                 {tr("Expected now")}},
                std::move(rows));
    daysView_->setColumnHidden(1, original.empty());
    daysView_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    daysView_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void AcceptedDialog::forget() {
    if (snapshots_.empty())
        return;
    snapshots_.erase(snapshots_.begin() + static_cast<std::ptrdiff_t>(chosen()));
    showAll();
}

} // namespace ui
