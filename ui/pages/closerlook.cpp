// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closerlook.h"

#include "ui/charts/fateflow.h"
#include "ui/charts/outcomevalues.h"
#include "ui/charts/weekheatmap.h"
#include "ui/text/promisetext.h"
#include "ui/text/words.h"
#include "ui/theme/channelhue.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/viewhead.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// Contacts on target per hundred units of money: what opening brings, or closing loses.
std::optional<double> gainPerHundred(const application::HourValue &hour) {
    const double cost = hour.open ? -hour.costChange : hour.costChange;
    const double gain = hour.open ? -hour.withinPromiseChange : hour.withinPromiseChange;
    if (cost < 0.5 || gain < 0)
        return std::nullopt;
    return 100 * gain / cost;
}

} // namespace

CloserLook::CloserLook(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), workspace_(workspace), head_(new ViewHead), channel_(new SegmentedControl),
      waitingTitle_(new SectionTitle), waiting_(new WeekHeatmap),
      promise_(new TextLabel(Role::Body)), worthTitle_(new SectionTitle),
      worthMap_(new WeekHeatmap), worthText_(new TextLabel(Role::Body)),
      flowTitle_(new SectionTitle), flow_(new FateFlow) {
    promise_->setObjectName(QStringLiteral("promise"));
    worthText_->setObjectName(QStringLiteral("worth"));
    channel_->setObjectName(QStringLiteral("lookedAtChannel"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 14, 24, 14);
    rows->setSpacing(8);
    head_->addWidget(channel_);
    rows->addWidget(head_);
    auto *columns = new QGridLayout;
    columns->setHorizontalSpacing(28);
    columns->setVerticalSpacing(6);
    const std::tuple<SectionTitle *, WeekHeatmap *, TextLabel *> sides[] = {
        {waitingTitle_, waiting_, promise_}, {worthTitle_, worthMap_, worthText_}};
    for (int column = 0; const auto &[title, map, words] : sides) {
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        columns->addWidget(title, 0, column);
        columns->addWidget(map, 1, column);
        columns->addWidget(words, 2, column);
        columns->setColumnStretch(column++, 1);
    }
    rows->addLayout(columns);
    rows->addWidget(new Rule);
    rows->addWidget(flowTitle_);
    rows->addWidget(flow_, 1);
    connect(head_, &ViewHead::back, this, &CloserLook::closed);
    connect(channel_, &SegmentedControl::currentChanged, this, [this](int index) {
        const auto &channels = outcome_.channels;
        if (!updating_ && index >= 0 && index < static_cast<int>(channels.size()))
            workspace_.selection.setChannel(channels[static_cast<std::size_t>(index)].channel.id);
    });
    retranslate();
}

CloserLook::~CloserLook() = default;

void CloserLook::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showAll();
    }
}

void CloserLook::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void CloserLook::retranslate() {
    head_->setBackText(tr("All scenarios"));
    channel_->setAccessibleName(tr("Channel"));
    waitingTitle_->setTitle(tr("Response time by hour"));
    waitingTitle_->setNote(tr("nine of ten answered within"));
    waiting_->setAccessibleName(tr("Response time by hour"));
    worthTitle_->setTitle(tr("What each hour is worth"));
    worthTitle_->setNote(tr("framed: open"));
    worthMap_->setAccessibleName(tr("What each hour is worth"));
    flowTitle_->setTitle(tr("Where contacts go"));
}

void CloserLook::showOutcomes(const std::vector<model::ScenarioOutcome> &outcomes) {
    const int selected = workspace_.selection.scenarioId();
    const auto found = std::find_if(outcomes.begin(), outcomes.end(), [&](const auto &outcome) {
        return outcome.scenarioId == selected;
    });
    if (found == outcomes.end() && outcomes.empty())
        return;
    outcome_ = found == outcomes.end() ? outcomes.front() : *found;
    showAll();
    tryHours();
}

void CloserLook::showAll() {
    const model::Plan &plan = workspace_.plan();
    if (outcome_.channels.empty())
        return;
    for (std::size_t i = 0; i < plan.scenarios.size(); ++i)
        if (plan.scenarios[i].id == outcome_.scenarioId)
            head_->show(letter(i), outcome_.scenarioId == plan.chosen, text(outcome_.name));

    updating_ = true;
    QStringList names;
    int at = 0;
    for (std::size_t i = 0; i < outcome_.channels.size(); ++i) {
        names << text(outcome_.channels[i].channel.name);
        if (outcome_.channels[i].channel.id == workspace_.selection.channelId())
            at = static_cast<int>(i);
    }
    channel_->setTexts(names);
    for (std::size_t i = 0; i < outcome_.channels.size(); ++i)
        channel_->setHue(static_cast<int>(i), hueOf(outcome_.channels[i].channel.medium));
    channel_->setCurrent(at);
    updating_ = false;
    showWaiting(outcome_.channels[static_cast<std::size_t>(at)]);

    const Format format;
    FateFlow::Value flow{{{tr("answered at once")},
                          {tr("answered after calling again")},
                          {tr("answered on another channel")},
                          {tr("solved alone")},
                          {tr("still waiting"), true},
                          {tr("hung up for good"), true},
                          {tr("lost at a closed door"), true}},
                         {}};
    const bool sendsAway = outcome_.fate.sentAway > 0;
    if (sendsAway)
        flow.fates.push_back({tr("sent away at closing time"), true});
    for (const auto &channel : outcome_.channels) {
        const auto &fate = channel.fate;
        flow.channels.push_back(
            {text(channel.channel.name),
             hueOf(channel.channel.medium),
             {fate.answeredFirstTry, fate.answeredAfterRetry, fate.answeredAfterSwitch,
              fate.selfSolved, fate.waiting, fate.abandoned, fate.lostClosed}});
        if (sendsAway)
            flow.channels.back().contacts.push_back(fate.sentAway);
    }
    flow_->show(flow);
    flowTitle_->setNote(tr("%1 a week, by the channel that was wanted first")
                            .arg(format.count(outcome_.naturalContacts())));
    showWorth();
}

void CloserLook::showWaiting(const model::ChannelOutcome &channel) {
    const Format format;
    const auto *planned = workspace_.plan().channel(channel.channel.id);
    const double promise =
        planned ? static_cast<double>(planned->policy.promise.count()) : 24 * 3600.0;
    WeekHeatmap::Value value;
    value.hue = hueOf(channel.channel.medium);
    value.name = text(channel.channel.name);
    double longest = 0;
    for (const auto &hour : channel.hours) {
        longest = std::max(longest, hour.p90.value_or(0));
        // A tenth of the promise is pale, and each tenfold a third darker, as on the log axis.
        const double shade =
            hour.p90 ? std::clamp(1 + std::log10(std::max(*hour.p90, 1.0) / promise), 0.0, 3.0)
                     : none;
        value.hours.push_back(hour.natural > 0 ? shade : none);
        value.texts.push_back(
            hour.natural <= 0 ? tr("nobody comes")
            : hour.p90
                ? tr("half within %1, nine of ten within %2; %3 of %4 on target")
                      .arg(format.duration(hour.median.value_or(0)), format.duration(*hour.p90),
                           format.count(hour.withinPromise, 1), format.count(hour.natural, 1))
                : tr("nobody is answered; %1 come").arg(format.count(hour.natural, 1)));
    }
    value.summary =
        tr("%1: nine of ten answered within at most %2").arg(value.name, format.duration(longest));
    waiting_->show(value);
    QStringList sentences = promiseSentences(channel, promise, Translation());
    sentences += urgentSentences(channel);
    promise_->setText(sentences.join(u'\n'));
}

/// How the promise to urgent contacts is kept.
QStringList CloserLook::urgentSentences(const model::ChannelOutcome &channel) const {
    const Format format;
    QStringList sentences;
    const auto *scenario = workspace_.plan().scenario(outcome_.scenarioId);
    if (!scenario)
        return sentences;
    const auto coverage = scenario->channels.find(channel.channel.id);
    if (coverage == scenario->channels.end())
        return sentences;
    for (const auto &one : coverage->second.classes)
        for (const auto &part : channel.parts)
            if (part.channel.name == one.name)
                sentences << tr("%1, %2 a week: %3 answered within %4, nine of ten within %5.")
                                 .arg(text(one.name), format.count(part.naturalContacts),
                                      format.percent(part.customerView.withinPromise),
                                      format.duration(static_cast<double>(one.promise.count())),
                                      format.duration(part.customerView.p90));
    return sentences;
}

void CloserLook::tryHours() {
    const model::Plan &plan = workspace_.plan();
    const auto *scenario = plan.scenario(outcome_.scenarioId);
    // Sliders off zero change the outcome shown, not the plan's, which the hours are tried on.
    const auto *planned = workspace_.results().outcome(outcome_.scenarioId);
    if (!scenario || !planned || workspace_.recomputer.isOutdated(application::Stage::Outcome))
        return;
    if (triedScenario_ == *scenario && triedOutcome_ == *planned)
        return;
    triedScenario_ = *scenario;
    triedOutcome_ = *planned;
    worth_.clear();
    showWorth();
    trying_.start(
        [plan, results = workspace_.results(), scenario = *scenario](const std::stop_token &stop) {
            return application::hourValues(plan, results, scenario, {stop, {}});
        },
        [this](const auto &tried) {
            if (const auto *values = std::get_if<std::vector<application::HourValue>>(&tried))
                worth_ = *values;
            showWorth();
            Q_EMIT triedHours();
        });
}

void CloserLook::showWorth() {
    const Format format;
    const QString currency = text(workspace_.plan().currency);
    WeekHeatmap::Value value;
    value.hue = Hue::All;
    value.hours.assign(168, none);
    value.outlined.assign(168, false);
    value.texts.assign(168, trying_.isRunning() ? tr("being tried") : QString());
    const application::HourValue *bestToOpen = nullptr;
    const application::HourValue *bestToClose = nullptr;
    for (const auto &hour : worth_) {
        const auto i = static_cast<std::size_t>(hour.hourOfWeek);
        value.outlined[i] = hour.open;
        const auto gain = gainPerHundred(hour);
        value.hours[i] = gain.value_or(0);
        const QString money =
            format.moneyWhole(model::Money::fromMajor(std::abs(hour.costChange)), currency);
        const QString contacts = format.count(std::abs(hour.withinPromiseChange), 1);
        value.texts[i] =
            hour.open
                ? tr("open: closing it saves %1 and misses %2 contacts a week").arg(money, contacts)
                : tr("closed: opening it costs %1 and wins %2 contacts a week")
                      .arg(money, contacts);
        if (!gain)
            continue;
        if (!hour.open && (!bestToOpen || *gain > *gainPerHundred(*bestToOpen)))
            bestToOpen = &hour;
        if (hour.open && (!bestToClose || *gain < *gainPerHundred(*bestToClose)))
            bestToClose = &hour;
    }
    const auto named = [&](const application::HourValue &hour) {
        const int begin = hour.hourOfWeek % 24 * 60;
        return format.weekday(hour.hourOfWeek / 24) + u' ' + format.timeRange(begin, begin + 60);
    };
    QStringList sentences;
    if (bestToOpen)
        sentences << tr("Best hour to open: %1, %2 contacts on target per %3.")
                         .arg(named(*bestToOpen), format.count(*gainPerHundred(*bestToOpen), 1),
                              format.moneyWhole(model::Money::fromMajor(100), currency));
    if (bestToClose)
        sentences << tr("Least missed if closed: %1, %2 contacts per %3.")
                         .arg(named(*bestToClose), format.count(*gainPerHundred(*bestToClose), 1),
                              format.moneyWhole(model::Money::fromMajor(100), currency));
    if (worth_.empty() && trying_.isRunning())
        sentences << tr("Trying each of the 168 hours …");
    value.summary = sentences.join(u' ');
    worthMap_->show(value);
    worthText_->setText(sentences.join(u'\n'));
}

} // namespace ui
