// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/explaindialog.h"

#include "ui/dialogs/eventdialog.h"
#include "ui/text/format.h"
#include "ui/text/methodname.h"
#include "ui/text/words.h"
#include "ui/theme/channelhue.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/texttable.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace ui {

namespace {

QTableView *plainTable(TextTable *model) {
    QTableView *view = makeTableView(model);
    view->setSelectionMode(QAbstractItemView::NoSelection);
    view->setFocusPolicy(Qt::NoFocus);
    return view;
}

void fitColumns(QTableView &view) {
    view.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    fitHeight(view);
}

/// Few contacts need their decimals, many only hide behind them.
int decimalsOf(double contacts) { return contacts < 100 ? 1 : 0; }

QString reasonText(model::Correction::Reason reason) {
    using Reason = model::Correction::Reason;
    switch (reason) {
    case Reason::Outlier:
        return ExplainDialog::tr("left out: outlier");
    case Reason::Gap:
        return ExplainDialog::tr("left out: gap");
    default:
        return ExplainDialog::tr("left out by you");
    }
}

} // namespace

ExplainDialog::ExplainDialog(const model::Plan &plan, const application::Results &results,
                             int channelId, QDate day, QWidget *parent)
    : QDialog(parent), plan_(plan), results_(results), channelId_(channelId),
      explainer_(plan_, results_, channelId) {
    const auto *channel = plan_.channel(channelId_);
    setWindowTitle(tr("Why this forecast?"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    day_ = new QDateEdit(day);
    day_->setObjectName(QStringLiteral("explainDay"));
    day_->setAccessibleName(tr("Day"));
    day_->setCalendarPopup(true);
    time_ = new QComboBox;
    time_->setObjectName(QStringLiteral("explainTime"));
    time_->setAccessibleName(tr("Time"));
    top->addWidget(day_);
    top->addWidget(time_);
    top->addStretch();
    if (channel) {
        auto *dot = new ChannelDot(hueOf(channel->channel.medium));
        top->addWidget(dot);
        top->addWidget(new TextLabel(text(channel->channel.name), Role::Strong));
    }
    rows->addLayout(top);
    figure_ = new TextLabel(Role::Verdict);
    figure_->setObjectName(QStringLiteral("explainFigure"));
    rows->addWidget(figure_);
    factors_ = new TextTable(this);
    factorsView_ = plainTable(factors_);
    factorsView_->setObjectName(QStringLiteral("explainFactors"));
    factorsView_->setAccessibleName(tr("Factors"));
    factorsView_->setMinimumWidth(560);
    rows->addWidget(factorsView_);
    rows->addSpacing(8);
    partsTitle_ = new SectionTitle;
    partsTitle_->setTitle(tr("What is combined"));
    partsTitle_->setNote(tr("weighted by past accuracy this far ahead"));
    rows->addWidget(partsTitle_);
    parts_ = new TextTable(this);
    partsView_ = plainTable(parts_);
    partsView_->setObjectName(QStringLiteral("explainParts"));
    partsView_->setAccessibleName(tr("What is combined"));
    rows->addWidget(partsView_);
    rows->addSpacing(8);
    sourcesTitle_ = new SectionTitle;
    sourcesTitle_->setTitle(tr("What came"));
    rows->addWidget(sourcesTitle_);
    sources_ = new TextTable(this);
    sourcesView_ = plainTable(sources_);
    sourcesView_->setObjectName(QStringLiteral("explainSources"));
    sourcesView_->setAccessibleName(tr("What came"));
    rows->addWidget(sourcesView_);
    rows->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    if (const auto *result = results_.channel(channelId_); result && channel) {
        const auto &grid = result->forecast->calls.grid();
        day_->setDateRange(
            toQDate(model::dateOf(plan_.calendar.toLocal(grid.begin()))),
            toQDate(model::dateOf(plan_.calendar.toLocal(grid.end() - model::Seconds(1)))));
    }
    connect(day_, &QDateEdit::dateChanged, this, &ExplainDialog::chooseDay);
    connect(time_, &QComboBox::currentIndexChanged, this, &ExplainDialog::explain);
    chooseDay();
}

void ExplainDialog::chooseDay() {
    const auto *result = results_.channel(channelId_);
    if (!result)
        return;
    const Format format;
    const auto &calls = result->forecast->calls;
    const model::TimeRange day = plan_.calendar.rangeOf(toDate(day_->date()));
    const model::Instant shown = time_->currentIndex() >= 0
                                     ? begins_[static_cast<std::size_t>(time_->currentIndex())]
                                     : model::Instant{};
    const bool first = begins_.empty();
    const auto sameTime = model::minuteOfDay(plan_.calendar.toLocal(shown));
    begins_.clear();
    QStringList times;
    int chosen = -1;
    double busiest = -1;
    for (std::size_t i = 0; i < calls.count(); ++i) {
        const model::TimeRange interval = calls.grid().rangeOf(i);
        if (!day.contains(interval.begin))
            continue;
        const auto from = model::minuteOfDay(plan_.calendar.toLocal(interval.begin));
        times << format.timeRange(static_cast<int>(from.count()),
                                  static_cast<int>((from + calls.grid().interval()).count()));
        if (first ? calls[i].value() > busiest : from == sameTime) {
            busiest = calls[i].value();
            chosen = static_cast<int>(begins_.size());
        }
        begins_.push_back(interval.begin);
    }
    {
        const QSignalBlocker blocker(time_);
        time_->clear();
        time_->addItems(times);
        time_->setCurrentIndex(times.isEmpty() ? -1 : std::max(0, chosen));
    }
    explain();
}

void ExplainDialog::explain() {
    const int at = time_->currentIndex();
    const auto why = at < 0 ? std::nullopt : explainer_.at(begins_[static_cast<std::size_t>(at)]);
    if (!why) {
        figure_->setText(tr("Nothing is forecast for this day."));
        factors_->show({}, {});
        showParts({});
        sources_->show({}, {});
        return;
    }
    figure_->setText(
        tr("%1 contacts expected").arg(Format().count(why->expected, decimalsOf(why->expected))));
    showFactors(*why);
    showParts(*why);
    showSources(*why);
    adjustSize();
}

void ExplainDialog::showFactors(const application::ForecastExplanation &why) {
    const Format format;
    const auto contacts = [&](double value) { return format.count(value, decimalsOf(value)); };
    const auto factor = [&](double value) {
        return QStringLiteral("× %1").arg(format.count(value, 2));
    };
    const auto date = model::dateOf(plan_.calendar.toLocal(why.interval.begin));
    const int weeks = plan_.channel(channelId_)->forecast.averageWeeks;
    std::vector<std::vector<TextTable::Cell>> rows;
    double so = why.level;
    const auto step = [&](const QString &what, double value, const QString &shown) {
        so *= value;
        rows.push_back({{what}, {shown}, {contacts(so)}});
    };
    rows.push_back(
        {{why.method == "week-average" ? tr("Mean day of the last %n week(s)", nullptr, weeks)
                                       : tr("Usual day at present")},
         {},
         {contacts(so)}});
    const QString weekday = format.longWeekday(why.like);
    step(why.like == model::weekdayIndex(date) ? weekday : tr("As on a %1").arg(weekday),
         why.weekday, factor(why.weekday));
    for (const model::DayEffect &effect : why.effects)
        if (factor(effect.factor) == factor(1))
            so *= effect.factor; // what would read 1.00
        else
            step(effectText(effect, date), effect.factor, factor(effect.factor));
    step(tr("Share of the interval"), why.share, format.percent(why.share, 1));
    rows.back().back().strong = true;
    const QString method = methodName(why.method);
    if (why.usual <= 0 && why.methodContacts > 0)
        rows.push_back({{tr("“%1” says").arg(method)}, {}, {contacts(why.methodContacts)}});
    else if (std::abs(why.methodFactor - 1) > 1e-9)
        step(tr("“%1” sees beyond").arg(method), why.methodFactor, factor(why.methodFactor));
    if (std::abs(why.today - 1) > 1e-9)
        step(tr("Today so far"), why.today, factor(why.today));
    so = why.methodContacts;
    if (std::abs(why.growth - 1) > 1e-9)
        step(tr("Planned growth"), why.growth, factor(why.growth));
    if (why.adjustment != 1)
        step(tr("Your adjustment"), why.adjustment, factor(why.adjustment));
    if (std::abs(why.moved) > 1e-9) {
        so += why.moved;
        rows.push_back({{tr("To and from other channels")},
                        {(why.moved > 0 ? QStringLiteral("+ ") : QStringLiteral("− ")) +
                         contacts(std::abs(why.moved))},
                        {contacts(so)}});
    }
    if (std::abs(why.overrideFactor - 1) > 1e-9)
        step(tr("Your override"), why.overrideFactor, factor(why.overrideFactor));
    factors_->show({{tr("Factor"), Qt::AlignLeft}, {}, {tr("Contacts")}}, std::move(rows));
    fitColumns(*factorsView_);
}

QString ExplainDialog::effectText(const model::DayEffect &effect, model::Date date) const {
    using Cause = model::DayEffect::Cause;
    const auto *special = plan_.calendar.specialDay(date);
    const QDate day = toQDate(date);
    switch (effect.cause) {
    case Cause::Trend:
        return tr("Trend");
    case Cause::MonthPosition:
        return day.day() <= 7                       ? tr("Start of the month")
               : day.day() + 7 <= day.daysInMonth() ? tr("Middle of the month")
                                                    : tr("End of the month");
    case Cause::Season:
        return tr("Time of the year");
    case Cause::AfterHoliday:
        return tr("Day after a holiday");
    case Cause::SpecialDay:
        break;
    }
    if (special && special->name == effect.name)
        return effect.name.empty() ? dayKindName(special->kind) : text(effect.name);
    return tr("%1, still at work").arg(text(effect.name));
}

void ExplainDialog::showParts(const application::ForecastExplanation &why) {
    const Format format;
    std::vector<std::vector<TextTable::Cell>> rows;
    for (const auto &part : why.parts)
        if (part.weight >= 0.005) // what would read 0 %
            rows.push_back({{methodName(part.method)},
                            {format.percent(part.weight)},
                            {format.count(part.contacts, decimalsOf(part.contacts))}});
    const bool shown = !rows.empty();
    parts_->show({{tr("Method"), Qt::AlignLeft}, {tr("Weight")}, {tr("Contacts")}},
                 std::move(rows));
    fitColumns(*partsView_);
    partsTitle_->setVisible(shown);
    partsView_->setVisible(shown);
}

void ExplainDialog::showSources(const application::ForecastExplanation &why) {
    const Format format;
    sourcesTitle_->setNote(tr("at the same time of the last %n same weekday(s)", nullptr,
                              static_cast<int>(why.sources.size())));
    std::vector<std::vector<TextTable::Cell>> rows;
    for (const auto &source : why.sources) {
        const auto date = model::dateOf(plan_.calendar.toLocal(source.begin));
        const auto *special = plan_.calendar.specialDay(date);
        TextTable::Cell note{source.leftOut ? reasonText(*source.leftOut)
                             : special      ? text(special->name)
                                            : QString()};
        note.ink = Ink::Text2;
        rows.push_back({{format.longDate(toQDate(date))}, note, {format.count(source.contacts)}});
    }
    sources_->show({{tr("Day"), Qt::AlignLeft}, {}, {tr("Contacts")}}, std::move(rows));
    fitColumns(*sourcesView_);
}

} // namespace ui
