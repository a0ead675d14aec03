// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/forecastpage.h"

#include "app/history/historyfigures.h"
#include "app/tasks/importforecast.h"
#include "app/tasks/importhistory.h"
#include "model/demand/daysums.h"
#include "ui/charts/fanchart.h"
#include "ui/dialogs/accepteddialog.h"
#include "ui/dialogs/analoguedialog.h"
#include "ui/dialogs/channelshiftdialog.h"
#include "ui/dialogs/eventdialog.h"
#include "ui/dialogs/explaindialog.h"
#include "ui/dialogs/monthindexdialog.h"
#include "ui/dialogs/overridedialog.h"
#include "ui/pages/backtestpanel.h"
#include "ui/pages/remarkspanel.h"
#include "ui/tables/weektotals.h"
#include "ui/text/format.h"
#include "ui/text/link.h"
#include "ui/text/methodname.h"
#include "ui/text/problemtext.h"
#include "ui/text/underwaytext.h"
#include "ui/text/words.h"
#include "ui/theme/channelhue.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/monthscalendar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/texttable.h"
#include "ui/widgets/valuefield.h"

#include <QComboBox>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr std::array horizonWeeks{4, 8, 12, 26};
constexpr int historyShown = 56; ///< days before the forecast

QDate firstWholeDay(const model::Forecast &forecast, const model::Calendar &calendar) {
    const model::TimeGrid &grid = forecast.calls.grid();
    return grid.isEmpty() ? QDate() : toQDate(model::firstWholeDay(grid, calendar));
}

model::Instant now() { return model::Instant(model::Seconds(QDateTime::currentSecsSinceEpoch())); }

} // namespace

ForecastPage::ForecastPage(const Workspace &workspace, QWidget *parent)
    : PlanPage(QStringLiteral("forecast"), workspace, parent) {
    channels_ = new SegmentedControl;
    channels_->setObjectName(QStringLiteral("channels"));
    header().addWidget(channels_);
    horizon_ = new QComboBox;
    horizon_->setObjectName(QStringLiteral("horizon"));
    for (int i = 0; i < static_cast<int>(horizonWeeks.size()); ++i)
        horizon_->addItem({});
    header().addWidget(horizon_);
    accept_ = header().addButton({}, {}, true);
    accept_->setObjectName(QStringLiteral("accept"));
    connect(accept_, &QPushButton::clicked, this, &ForecastPage::acceptForecast);

    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(24, 14, 24, 16);
    rows->setSpacing(8);
    chartTitle_ = new SectionTitle;
    rows->addWidget(chartTitle_);
    underWay_ = new TextLabel(Role::Body);
    underWay_->setObjectName(QStringLiteral("underWay"));
    underWay_->setWordWrap(true);
    rows->addWidget(underWay_);
    chart_ = new FanChart;
    chart_->setMinimumHeight(230);
    chart_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    rows->addWidget(chart_, 1);
    rows->addWidget(new Rule);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    const auto column = [&](int stretch) {
        auto *made = new QVBoxLayout;
        made->setSpacing(6);
        columns->addLayout(made, stretch);
        return made;
    };
    auto *left = column(44);
    backtest_ = new BacktestPanel;
    left->addWidget(backtest_);
    left->addSpacing(8);
    adjustTitle_ = new SectionTitle;
    left->addWidget(adjustTitle_);
    for (ValueField **field : {&adjustVolume_, &growth_, &adjustHandleTime_}) {
        *field = new ValueField(NumberEdit::Kind::Percent, false);
        (*field)->setRange({-0.95, 9, 0.01, 0, {}, {}});
        left->addWidget(*field);
        connect(*field, &ValueField::committed, this, &ForecastPage::adjustAll);
    }
    adjustVolume_->setObjectName(QStringLiteral("adjustVolume"));
    growth_->setObjectName(QStringLiteral("growth"));
    growth_->setRange({-0.5, 2, 0.01, 1, {}, {}});
    adjustHandleTime_->setObjectName(QStringLiteral("adjustHandleTime"));
    left->addStretch(1);

    auto *middle = column(25);
    calendarTitle_ = new SectionTitle;
    middle->addWidget(calendarTitle_);
    calendar_ = new MonthsCalendar;
    middle->addWidget(calendar_);
    special_ = new TextTable(this);
    specialView_ = makeTableView(special_);
    specialView_->setObjectName(QStringLiteral("specialDays"));
    specialView_->horizontalHeader()->hide();
    middle->addWidget(specialView_);
    remarks_ = new RemarksPanel;
    connect(remarks_, &RemarksPanel::eventWanted, this, &ForecastPage::askForEvent);
    connect(remarks_, &RemarksPanel::answered, this, &ForecastPage::keepCorrection);
    middle->addWidget(remarks_);
    middle->addStretch(1);

    auto *right = column(32);
    weeksTitle_ = new SectionTitle;
    right->addWidget(weeksTitle_);
    weeks_ = new WeekTotals(this);
    weeksView_ = makeWeekTotalsView(weeks_);
    weeksView_->setObjectName(QStringLiteral("weeks"));
    right->addWidget(weeksView_);
    const auto buttonRow = [right] {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        right->addLayout(row);
        return row;
    };
    override_ = makeButton({}, {}, false, this);
    override_->setObjectName(QStringLiteral("override"));
    connect(override_, &QPushButton::clicked, this, &ForecastPage::askForOverrides);
    explain_ = makeButton({}, {}, false, this);
    explain_->setObjectName(QStringLiteral("explain"));
    connect(explain_, &QPushButton::clicked, this,
            [this] { explain(toQDate(results().weekBegin)); });
    connect(chart_, &FanChart::dayPicked, this, &ForecastPage::explain);
    foreign_ = makeButton({}, {}, false, this);
    foreign_->setObjectName(QStringLiteral("foreign"));
    connect(foreign_, &QPushButton::clicked, this, &ForecastPage::importOrForget);
    shifts_ = makeButton({}, {}, false, this);
    shifts_->setObjectName(QStringLiteral("channelShifts"));
    connect(shifts_, &QPushButton::clicked, this, &ForecastPage::askForShifts);
    months_ = makeButton({}, {}, false, this);
    months_->setObjectName(QStringLiteral("months"));
    connect(months_, &QPushButton::clicked, this, &ForecastPage::askForMonths);
    QHBoxLayout *first = buttonRow();
    for (QPushButton *button : {override_, explain_, foreign_})
        first->addWidget(button);
    first->addStretch(1);
    QHBoxLayout *second = buttonRow();
    for (QPushButton *button : {shifts_, months_})
        second->addWidget(button);
    second->addStretch(1);
    shiftsNote_ = new TextLabel(Role::Small, Ink::Text2);
    shiftsNote_->setObjectName(QStringLiteral("shiftsNote"));
    shiftsNote_->setWordWrap(true);
    right->addWidget(shiftsNote_);
    weeksNote_ = new TextLabel(Role::Small, Ink::Text2);
    weeksNote_->setWordWrap(true);
    right->addWidget(weeksNote_);
    accepted_ = new TextLabel(Role::Small, Ink::Text2);
    accepted_->setObjectName(QStringLiteral("accepted"));
    accepted_->setWordWrap(true);
    accepted_->setTextFormat(Qt::RichText);
    accepted_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(accepted_, &QLabel::linkActivated, this, &ForecastPage::compareAccepted);
    right->addWidget(accepted_);
    right->addStretch(1);
    rows->addLayout(columns);

    stack_ = new QStackedWidget;
    stack_->addWidget(content);
    empty_ = new EmptyState(QStringLiteral("forecast"));
    emptyLike_ = empty_->addButton({});
    emptyLike_->setObjectName(QStringLiteral("emptyLike"));
    connect(emptyLike_, &QPushButton::clicked, this, &ForecastPage::askForAnalogue);
    stack_->addWidget(empty_);
    setBody(stack_);

    connect(channels_, &SegmentedControl::currentChanged, this, [this](int index) {
        if (index >= 0 && static_cast<std::size_t>(index) < plan().channels.size())
            this->workspace().selection.setChannel(
                plan().channels[static_cast<std::size_t>(index)].channel.id);
        showPlan();
    });
    connect(backtest_, &BacktestPanel::bandChosen, this, [this] { showPlan(); });
    connect(horizon_, &QComboBox::activated, this, &ForecastPage::chooseHorizon);
    connect(backtest_, &BacktestPanel::methodChosen, this, &ForecastPage::chooseMethod);
    connect(weeks_, &WeekTotals::adjusted, this, &ForecastPage::adjustWeek);
    connect(calendar_, &MonthsCalendar::dayActivated, this,
            [this](QDate day) { askForEvent(day); });
    connect(specialView_, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto row = static_cast<std::size_t>(index.row());
        if (row < coming_.size())
            askForEvent(coming_[row]);
    });
}

QString ForecastPage::title() const { return tr("Forecast"); }

void ForecastPage::retranslate() {
    channels_->setAccessibleName(tr("Channel"));
    horizon_->setAccessibleName(tr("Horizon"));
    for (int i = 0; i < static_cast<int>(horizonWeeks.size()); ++i)
        horizon_->setItemText(
            i, tr("%n week(s) ahead", nullptr, horizonWeeks[static_cast<std::size_t>(i)]));
    emptyLike_->setText(tr("Like another channel…"));
    explain_->setText(tr("Why?"));
    explain_->setToolTip(tr("The factors behind an interval; or click a day of the chart"));
    shifts_->setText(tr("Channel shift…"));
    shifts_->setToolTip(tr("Contacts that will come on another channel, or not at all"));
    accept_->setText(tr("Accept forecast"));
    accept_->setToolTip(tr("Keeps these figures, to be held against what comes"));
    calendarTitle_->setTitle(tr("Calendar"));
    calendar_->setAccessibleName(tr("Calendar"));
    weeksTitle_->setTitle(tr("Week totals"));
    months_->setText(tr("Months…"));
    months_->setToolTip(tr("What the months bring where the history does not know the year"));
    adjustTitle_->setTitle(tr("Adjustments"));
    adjustTitle_->setNote(tr("kept apart from the method"));
    adjustVolume_->setLabel(tr("All weeks: contacts"));
    growth_->setLabel(tr("Growth a year"));
    growth_->setToolTip(tr("Planned, beyond what the history tells; from the last day counted on"));
    adjustHandleTime_->setLabel(tr("Handling time"));
    weeksNote_->setText(
        tr("The range is that of the week's sum: its days do not all miss on the same side."));
    weeksView_->setAccessibleName(tr("Week totals"));
    specialView_->setAccessibleName(tr("Special days"));
    showPlan();
}

/// Names come before bars, second measures and kinds where there is no room for all of them.
bool ForecastPage::isNarrow() const { return width() < 1200; }

void ForecastPage::resizeEvent(QResizeEvent *event) {
    PlanPage::resizeEvent(event);
    backtest_->setNarrow(isNarrow());
    specialView_->setColumnHidden(2, isNarrow());
}

const model::ChannelPlan *ForecastPage::channel() const {
    for (const auto &channel : plan().channels)
        if (channel.channel.id == workspace().selection.channelId())
            return &channel;
    return plan().channels.empty() ? nullptr : &plan().channels.front();
}

void ForecastPage::showPlan() {
    const auto *shown = channel();
    const auto *result = shown ? results().channel(shown->channel.id) : nullptr;
    QStringList names;
    int index = 0;
    for (std::size_t i = 0; i < plan().channels.size(); ++i) {
        names << text(plan().channels[i].channel.name);
        if (&plan().channels[i] == shown)
            index = static_cast<int>(i);
    }
    {
        const QSignalBlocker blocker(channels_);
        channels_->setTexts(names);
        for (std::size_t i = 0; i < plan().channels.size(); ++i)
            channels_->setHue(static_cast<int>(i), hueOf(plan().channels[i].channel.medium));
        channels_->setCurrent(index);
    }
    accept_->setEnabled(result && !result->forecast->dayTotals.empty());
    channels_->setVisible(plan().channels.size() > 1);
    horizon_->setVisible(shown);
    const bool any = result && !result->forecast->dayTotals.empty();
    stack_->setCurrentIndex(any ? 0 : 1);
    emptyLike_->setVisible(shown && plan().channels.size() > 1);
    if (!shown) {
        header().setSubtitle(tr("What will come?"));
        empty_->setTexts(tr("No forecast yet"),
                         tr("A forecast needs at least two weeks of history: import it first."));
        setStatus({});
        return;
    }
    int nearest = 0;
    for (int i = 0; i < static_cast<int>(horizonWeeks.size()); ++i)
        if (horizonWeeks[static_cast<std::size_t>(i)] * 7 <= shown->forecast.horizonDays)
            nearest = i;
    horizon_->setCurrentIndex(nearest);
    const auto &history = *shown->history;
    const int weeks =
        history.isEmpty()
            ? 0
            : static_cast<int>((history.grid.end() - history.grid.begin()) / std::chrono::weeks(1));
    if (!any) {
        const bool computing = result == nullptr && weeks >= 2;
        header().setSubtitle(tr("What will come?"));
        empty_->setTexts(
            computing ? tr("The forecast is being computed") : tr("No forecast yet"),
            computing ? QString()
                      : tr("A forecast needs at least two weeks of history; %1 has %2.")
                            .arg(text(shown->channel.name), tr("%n week(s)", nullptr, weeks)));
        return;
    }
    header().setSubtitle(subtitle(*shown, *result->forecast, weeks));
    showChart();
    backtest_->show(*shown, *result->backtest);
    setStatus(backtest_->summary());
    showCalendar();
    showWeeks();
}

void ForecastPage::showChart() {
    const auto &shown = *channel();
    const auto &forecast = *results().channel(shown.channel.id)->forecast;
    FanChart::Value value;
    value.hue = hueOf(shown.channel.medium);
    value.name = text(shown.channel.name);
    const auto totals = application::dailyTotals(*shown.history, plan().calendar);
    const std::size_t known = std::min<std::size_t>(historyShown, totals.contacts.size());
    value.history.assign(totals.contacts.end() - static_cast<std::ptrdiff_t>(known),
                         totals.contacts.end());
    value.historyFirst =
        toQDate(totals.first).addDays(static_cast<qint64>(totals.contacts.size() - known));
    value.forecastFirst = firstWholeDay(forecast, plan().calendar);
    // The planning week may lie beyond the horizon chosen; the forecast then reaches further.
    const auto most = static_cast<std::size_t>(std::max(1, shown.forecast.horizonDays));
    const auto whole = [&](const std::vector<double> &values) {
        auto days = model::ofWholeDays(values, forecast.calls.grid(), plan().calendar);
        days.resize(std::min(days.size(), most));
        return days;
    };
    value.median = whole(forecast.dayTotals);
    // What the method says, before all that the planner put on top.
    const auto &original = *results().channel(shown.channel.id)->original;
    const bool isOverridden = original.dayTotals.size() == forecast.dayTotals.size();
    if (!shown.adjustment.isNeutral() || isOverridden) {
        value.original = isOverridden ? whole(original.dayTotals) : value.median;
        for (std::size_t day = 0; day < value.original.size(); ++day)
            value.original[day] /= shown.adjustment.volumeOn(
                toDate(value.forecastFirst.addDays(static_cast<qint64>(day))));
    }
    for (const auto &band : forecast.dayBands)
        value.bands.push_back({band.level, whole(band.low), whole(band.high)});
    if (results().weekBegin != model::Date{})
        value.planningWeek = toQDate(results().weekBegin);
    const QDate last = value.forecastFirst.addDays(static_cast<qint64>(value.median.size()));
    for (const auto &[date, special] : plan().calendar.specialDays) {
        const QDate day = toQDate(date);
        // Neighbouring days of one name carry one flag.
        const bool repeated = !value.events.empty() &&
                              value.events.back().name == text(special.name) &&
                              value.events.back().day.daysTo(day) < 7;
        if (day >= value.forecastFirst && day < last && !repeated)
            value.events.push_back({day, text(special.name)});
    }
    chartTitle_->setTitle(tr("%1 contacts per day").arg(value.name));
    chartTitle_->setNote(tr("dots: counted; bands: the day falls inside with 50, 80 and 95% "
                            "probability; the tinted week is the one being planned"));
    chart_->show(value);
    underWay_->setVisible(forecast.underWay.has_value());
    if (forecast.underWay)
        underWay_->setText(underWayText(*forecast.underWay, plan().calendar, QDate::currentDate()));
}

QString ForecastPage::subtitle(const model::ChannelPlan &shown, const model::Forecast &forecast,
                               int weeks) const {
    if (forecast.method == "foreign")
        return tr("%1: %2").arg(methodName(forecast.method), text(shown.foreign->source));
    const auto *like =
        shown.analogue && weeks < 2 ? plan().channel(shown.analogue->channel) : nullptr;
    if (like)
        return tr("%1 · like %2").arg(methodName(forecast.method), text(like->channel.name));
    return tr("%1 · trained on %2")
        .arg(methodName(forecast.method), tr("%n week(s)", nullptr, weeks));
}

/// Of an event, where its effect comes from.
QString ForecastPage::kindText(const model::ChannelPlan &channel,
                               const model::SpecialDay &special) {
    if (special.kind != model::DayKind::Event)
        return dayKindName(special.kind);
    const auto &effects = channel.forecast.events;
    const bool typed = std::any_of(effects.begin(), effects.end(),
                                   [&](const auto &effect) { return effect.name == special.name; });
    return typed ? tr("yours") : tr("learned");
}

void ForecastPage::showCalendar() {
    const Format format;
    const auto &shown = *channel();
    const auto &forecast = *results().channel(shown.channel.id)->forecast;
    const auto totals =
        model::ofWholeDays(forecast.dayTotals, forecast.calls.grid(), plan().calendar);
    const QDate first = firstWholeDay(forecast, plan().calendar);
    const QDate last = first.addDays(static_cast<qint64>(totals.size()));
    std::map<QDate, model::SpecialDay> days;
    std::vector<std::vector<TextTable::Cell>> coming;
    coming_.clear();
    for (const auto &[date, special] : plan().calendar.specialDays) {
        const QDate day = toQDate(date);
        days.emplace(day, special);
        const qint64 at = first.daysTo(day);
        if (day < first || coming.size() >= 5)
            continue;
        // What the forecast makes of the day, against the mean of the same weekday around it.
        QString effect = Format::dash();
        if (day < last) {
            double sum = 0;
            int known = 0;
            for (const int week : {-2, -1, 1, 2}) {
                const qint64 other = at + 7 * week;
                if (other < 0 || other >= static_cast<qint64>(totals.size()) ||
                    plan().calendar.specialDay(date + std::chrono::days(7 * week)))
                    continue;
                sum += totals[static_cast<std::size_t>(other)];
                ++known;
            }
            if (known > 0 && sum > 0)
                effect =
                    format.signedPercent(totals[static_cast<std::size_t>(at)] / (sum / known) - 1);
        }
        coming_.push_back(day);
        TextTable::Cell name{text(special.name)};
        name.tip = name.text;
        coming.push_back({{format.dayMonth(day)},
                          name,
                          {kindText(shown, special), {}, false, Ink::Text2},
                          {effect}});
    }
    calendarTitle_->setNote(tr("double click: an event"));
    calendar_->show(first, std::move(days));
    special_->show({{tr("Day"), Qt::AlignLeft},
                    {tr("Name"), Qt::AlignLeft},
                    {tr("Kind"), Qt::AlignLeft},
                    {QStringLiteral("±")}},
                   std::move(coming));
    auto *header = specialView_->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
    specialView_->setColumnHidden(2, isNarrow());
    fitHeight(*specialView_);
    remarks_->show(shown, plan().calendar, results().channel(shown.channel.id)->remarks);
}

QString ForecastPage::acceptedText() const {
    const auto &shown = *channel();
    if (shown.snapshots.empty())
        return {};
    const Format format;
    const auto &snapshot = shown.snapshots.back();
    const auto score = model::scored(snapshot, *shown.history, plan().calendar);
    const QString since = format.date(toQDate(snapshot.firstDay));
    const QString compare = u' ' + link(QStringLiteral("compare"), tr("Compare…"));
    if (score.days == 0)
        return tr("Accepted from %1 on; nothing of it has come yet.").arg(since) + compare;
    return tr("Accepted from %1 on: of %n day(s) that came", nullptr, score.days).arg(since) +
           tr(", WAPE %1, %2 inside the 80% band.")
               .arg(format.percent(score.wape, 1), format.count(score.inside)) +
           compare;
}

void ForecastPage::showWeeks() {
    const auto &shown = *channel();
    const auto &forecast = *results().channel(shown.channel.id)->forecast;
    constexpr std::size_t most = 8; // beside the other lists of the inspector
    auto rows = weekRows(plan(), shown, forecast, results().weekBegin);
    rows.resize(std::min(rows.size(), most));
    weeks_->show(std::move(rows));
    auto *header = weeksView_->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(WeekTotals::Week, QHeaderView::Stretch);
    fitHeight(*weeksView_);
    const auto overrides = static_cast<int>(shown.overrides.size());
    override_->setText(overrides == 0 ? tr("Override…")
                                      : tr("%n override(s)…", nullptr, overrides));
    const bool like = shown.analogue.has_value();
    foreign_->setText(!shown.foreign->isEmpty() ? tr("Forget import")
                      : like                    ? tr("Like…")
                                                : tr("Import…"));
    foreign_->setToolTip(!shown.foreign->isEmpty()
                             ? tr("The forecast of %1 is left, our own is used again")
                                   .arg(text(shown.foreign->source))
                         : like ? tr("The channel that this one is forecast like")
                                : tr("A forecast made elsewhere: a file with times and contacts"));
    shiftsNote_->setText(shiftsText());
    shiftsNote_->setVisible(!shiftsNote_->text().isEmpty());
    accepted_->setText(acceptedText());
    accepted_->setVisible(!accepted_->text().isEmpty());
    adjustVolume_->setValue(shown.adjustment.volume - 1);
    growth_->setValue(shown.forecast.yearlyGrowth);
    adjustHandleTime_->setValue(shown.adjustment.handleTime - 1);
}

void ForecastPage::changeShown(const QString &what,
                               const std::function<void(model::ChannelPlan &)> &edit) {
    const auto *shown = channel();
    if (!shown)
        return;
    model::Plan changed = plan();
    for (auto &one : changed.channels)
        if (one.channel.id == shown->channel.id)
            edit(one);
    change(what, std::move(changed));
}

void ForecastPage::chooseMethod(const QString &method) {
    const auto *shown = channel();
    if (!shown)
        return;
    changeShown(tr("Forecast %1 by “%2”").arg(text(shown->channel.name), methodName(utf8(method))),
                [&](model::ChannelPlan &one) { one.forecast.method = utf8(method); });
}

void ForecastPage::chooseHorizon(int index) {
    if (index < 0 || index >= static_cast<int>(horizonWeeks.size()))
        return;
    model::Plan changed = plan();
    for (auto &one : changed.channels)
        one.forecast.horizonDays = 7 * horizonWeeks[static_cast<std::size_t>(index)];
    change(tr("Forecast %n week(s) ahead", nullptr, horizonWeeks[static_cast<std::size_t>(index)]),
           std::move(changed), application::MergeKey::ForecastSettings);
}

void ForecastPage::adjustWeek(QDate monday, double factor) {
    const auto *shown = channel();
    if (!shown)
        return;
    changeShown(tr("Adjust %1").arg(Format().weekShort(monday)), [&](model::ChannelPlan &one) {
        if (factor == 1)
            one.adjustment.weeks.erase(toDate(monday));
        else
            one.adjustment.weeks[toDate(monday)] = factor;
    });
}

void ForecastPage::adjustAll() {
    const auto *shown = channel();
    if (!shown)
        return;
    changeShown(tr("Adjust the forecast of %1").arg(text(shown->channel.name)),
                [&](model::ChannelPlan &one) {
                    // A factor that shows the same whole percent was not edited.
                    const auto edited = [](double factor, const ValueField &field) {
                        return std::round(100 * (factor - 1)) == std::round(100 * field.value())
                                   ? factor
                                   : 1 + field.value();
                    };
                    one.adjustment.volume = edited(one.adjustment.volume, *adjustVolume_);
                    one.adjustment.handleTime =
                        edited(one.adjustment.handleTime, *adjustHandleTime_);
                    one.forecast.yearlyGrowth = growth_->value();
                });
}

void ForecastPage::setOverrides(std::vector<model::Override> overrides) {
    const auto *shown = channel();
    if (!shown || shown->overrides == overrides)
        return;
    changeShown(tr("Override the forecast of %1").arg(text(shown->channel.name)),
                [&](model::ChannelPlan &one) { one.overrides = std::move(overrides); });
}

void ForecastPage::askForOverrides() {
    const auto *shown = channel();
    const auto *result = shown ? results().channel(shown->channel.id) : nullptr;
    if (!result)
        return;
    OverrideDialog dialog(shown->overrides, plan().calendar,
                          firstWholeDay(*result->forecast, plan().calendar), this);
    if (dialog.exec() == QDialog::Accepted)
        setOverrides(dialog.overrides());
}

void ForecastPage::importOrForget() {
    const auto *shown = channel();
    if (!shown)
        return;
    if (!shown->foreign->isEmpty()) {
        changeShown(tr("Forget the imported forecast of %1").arg(text(shown->channel.name)),
                    [](model::ChannelPlan &one) { one.foreign = {}; });
    } else if (shown->analogue) {
        askForAnalogue();
    } else {
        const QString path =
            QFileDialog::getOpenFileName(this, tr("Import a forecast"), {},
                                         tr("Tables (*.csv *.txt *.tsv *.gz);;All files (*)"));
        if (!path.isEmpty())
            importForecast(path);
    }
}

void ForecastPage::importForecast(const QString &path) {
    const auto *shown = channel();
    if (!shown)
        return;
    model::HistoryFileRequest request;
    request.interval = plan().interval;
    foreign_->setEnabled(false);
    importing_.start(
        [path, request, zone = plan().calendar.zone](const std::stop_token &stop) {
            return application::readForecastFile(path, request, zone, {stop, {}});
        },
        [this, path,
         id = shown->channel.id](const application::Outcome<model::HistoryFileResult> &outcome) {
            foreign_->setEnabled(true);
            const auto *file = std::get_if<model::HistoryFileResult>(&outcome);
            if (!file || !plan().channel(id))
                return;
            if (!file->usable() || application::hasErrors(*file)) {
                QString reason;
                if (!file->findings.empty()) {
                    const Translation say;
                    const auto &first = file->findings.front();
                    reason =
                        findingTitle(first, say) + QStringLiteral(", ") + findingPlace(first, say);
                }
                messages().post({MessageBar::Kind::Error,
                                 tr("%1 was not imported").arg(QFileInfo(path).fileName()),
                                 reason,
                                 {},
                                 true,
                                 QStringLiteral("forecast")});
                return;
            }
            change(tr("Import a forecast of %1").arg(text(plan().channel(id)->channel.name)),
                   application::withForeignForecast(plan(), id, *file, path));
        });
}

void ForecastPage::askForAnalogue() {
    const auto *shown = channel();
    if (!shown)
        return;
    AnalogueDialog dialog(plan(), *shown, this);
    if (dialog.exec() == QDialog::Accepted)
        setAnalogue(dialog.analogue());
}

void ForecastPage::setAnalogue(const std::optional<model::ForecastAnalogue> &analogue) {
    const auto *shown = channel();
    if (!shown)
        return;
    changeShown(tr("Forecast %1 like another channel").arg(text(shown->channel.name)),
                [&](model::ChannelPlan &one) { one.analogue = analogue; });
}

void ForecastPage::askForMonths() {
    const auto *shown = channel();
    if (!shown)
        return;
    MonthIndexDialog dialog(shown->forecast.monthIndex, text(shown->channel.name), this);
    if (dialog.exec() == QDialog::Accepted)
        setMonthIndex(dialog.index());
}

void ForecastPage::setMonthIndex(const std::vector<double> &index) {
    const auto *shown = channel();
    if (!shown || shown->forecast.monthIndex == index)
        return;
    changeShown(tr("Set the months of %1").arg(text(shown->channel.name)),
                [&](model::ChannelPlan &one) { one.forecast.monthIndex = index; });
}

void ForecastPage::askForShifts() {
    ChannelShiftDialog dialog(plan(), results().sharesSoFar, this);
    if (dialog.exec() == QDialog::Accepted)
        setChannelShifts(dialog.shifts());
}

void ForecastPage::setChannelShifts(std::vector<model::ChannelShift> shifts) {
    if (shifts == plan().channelShifts)
        return;
    model::Plan changed = plan();
    changed.channelShifts = std::move(shifts);
    workspace().document.change(tr("Move contacts between channels"), std::move(changed));
}

/// Of the channel shown, what leaves it and what comes.
QString ForecastPage::shiftsText() const {
    const auto *shown = channel();
    if (!shown)
        return {};
    const Format format;
    const auto nameOf = [this](int id) {
        const auto *one = plan().channel(id);
        return one ? text(one->channel.name) : QString();
    };
    QStringList sentences;
    const auto &soFar = results().sharesSoFar;
    for (std::size_t i = 0; i < plan().channelShifts.size(); ++i) {
        const model::ChannelShift &shift = plan().channelShifts[i];
        const int id = shown->channel.id;
        if (shift.from != id && shift.to != id)
            continue;
        const QString share = format.percent(shift.share.value(), 0);
        const QString by =
            format.date(toQDate(model::dateOf(plan().calendar.toLocal(shift.begin + shift.ramp))));
        if (!shift.to)
            sentences << tr("%1 solved without a contact by %2.").arg(share, by);
        else if (shift.from == id)
            sentences << tr("%1 leave for %2 by %3.").arg(share, nameOf(*shift.to), by);
        else
            sentences << tr("%1 of %2 come here by %3.").arg(share, nameOf(shift.from), by);
        if (i < soFar.size() && soFar[i])
            sentences
                << tr("As it has come so far it is %1.").arg(format.percent(soFar[i]->value(), 0));
    }
    return sentences.join(u' ');
}

void ForecastPage::explain(QDate day) {
    const auto *shown = channel();
    const auto *result = shown ? results().channel(shown->channel.id) : nullptr;
    if (!result || result->forecast->dayTotals.empty() ||
        day < firstWholeDay(*result->forecast, plan().calendar))
        return; // a counted day needs no explanation
    ExplainDialog dialog(plan(), results(), shown->channel.id, day, this);
    dialog.exec();
}

void ForecastPage::keepCorrection(const QString &step, const model::Correction &correction) {
    changeShown(step, [&](model::ChannelPlan &one) { one.corrections.push_back(correction); });
}

void ForecastPage::acceptForecast() {
    const auto *shown = channel();
    const auto *result = shown ? results().channel(shown->channel.id) : nullptr;
    if (!result || result->forecast->dayTotals.empty())
        return;
    changeShown(tr("Accept the forecast of %1").arg(text(shown->channel.name)),
                [&](model::ChannelPlan &one) {
                    one.snapshots.push_back(model::snapshotOf(
                        *result->forecast, plan().calendar, *result->original, result->overrides));
                    one.snapshots.back().accepted = now();
                });
}

void ForecastPage::compareAccepted() {
    const auto *shown = channel();
    const auto *result = shown ? results().channel(shown->channel.id) : nullptr;
    if (!result)
        return;
    // Both may change below the dialog.
    const auto history = shown->history;
    const model::Calendar calendar = plan().calendar;
    AcceptedDialog dialog(shown->snapshots, *history, *result->forecast, calendar, this);
    if (dialog.exec() != QDialog::Accepted || !channel() ||
        dialog.snapshots() == channel()->snapshots)
        return;
    changeShown(tr("Forget accepted forecasts of %1").arg(text(channel()->channel.name)),
                [&](model::ChannelPlan &one) { one.snapshots = dialog.snapshots(); });
}

void ForecastPage::keepEvent(QDate day, const EventDialog::Event &event) {
    const auto *shown = channel();
    model::Plan changed = plan();
    for (QDate each = day; each <= event.lastDay; each = each.addDays(1)) {
        if (event.special.kind == model::DayKind::Ordinary)
            changed.calendar.specialDays.erase(toDate(each));
        else
            changed.calendar.specialDays[toDate(each)] = event.special;
    }
    for (auto &one : changed.channels) {
        if (!event.allChannels && !(shown && one.channel.id == shown->channel.id))
            continue;
        auto &effects = one.forecast.events;
        std::erase_if(effects,
                      [&](const auto &effect) { return effect.name == event.special.name; });
        if (event.effect)
            effects.push_back(*event.effect);
    }
    const QString date = Format().date(day);
    change(event.special.kind == model::DayKind::Ordinary
               ? tr("Make %1 an ordinary day").arg(date)
               : tr("Mark %1 as “%2”").arg(date, text(event.special.name)),
           std::move(changed));
}

void ForecastPage::askForEvent(QDate day, QDate last) {
    const auto *shown = channel();
    const auto *known = plan().calendar.specialDay(toDate(day));
    std::optional<model::EventEffect> effect;
    for (const auto &each : shown->forecast.events)
        if (known && each.name == known->name)
            effect = each;
    EventDialog dialog(day, known ? *known : model::SpecialDay{}, effect, text(shown->channel.name),
                       this);
    if (last > day)
        dialog.setLastDay(last);
    if (dialog.exec() == QDialog::Accepted)
        keepEvent(day, dialog.event());
}

} // namespace ui
