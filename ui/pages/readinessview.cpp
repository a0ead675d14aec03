// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/readinessview.h"

#include "ui/charts/weekheatmap.h"
#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/theme/channelhue.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/texttable.h"
#include "ui/widgets/valuefield.h"
#include "ui/widgets/viewhead.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace ui {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

QTableView *tableOf(TextTable *table) {
    auto *view = makeTableView(table);
    view->setFocusPolicy(Qt::TabFocus);
    view->horizontalHeader()->setStretchLastSection(true);
    return view;
}

void fit(QTableView &view) {
    view.resizeColumnsToContents();
    fitHeight(view);
}

} // namespace

ReadinessView::ReadinessView(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), workspace_(workspace), head_(new ViewHead), waveTitle_(new SectionTitle),
      waves_(new TextTable(this)), wavesView_(tableOf(waves_)), remedies_(new TextTable(this)),
      remediesView_(tableOf(remedies_)), remedy_(new TextLabel(Role::Body)),
      breakEvenTitle_(new SectionTitle), breakEven_(new TextLabel(Role::Body)),
      crisisTitle_(new SectionTitle), crisis_(new WeekHeatmap),
      crisisWords_(new TextLabel(Role::Body)),
      peak_(new ValueField(NumberEdit::Kind::Number, false)),
      growth_(new ValueField(NumberEdit::Kind::Hours, false)),
      halfLife_(new ValueField(NumberEdit::Kind::Hours, false)),
      answer_(new ValueField(NumberEdit::Kind::Hours, false)), lawTitle_(new SectionTitle),
      law_(new TextTable(this)), lawView_(tableOf(law_)) {
    wavesView_->setObjectName(QStringLiteral("openingWaves"));
    remediesView_->setObjectName(QStringLiteral("remedies"));
    lawView_->setObjectName(QStringLiteral("law"));
    breakEven_->setObjectName(QStringLiteral("breakEven"));
    crisisWords_->setObjectName(QStringLiteral("crisisWords"));
    for (TextLabel *words : {remedy_, breakEven_, crisisWords_}) {
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    peak_->setRange({0, 100000, 5, 0, {}, {}});
    // Hours are kept in seconds.
    growth_->setRange({0, 720 * 3600.0, 3600, 1, {}, {}});
    halfLife_->setRange({360, 720 * 3600.0, 3600, 1, {}, {}});
    answer_->setRange({360, 168 * 3600.0, 3600, 1, {}, {}});
    for (ValueField *field : {peak_, growth_, halfLife_, answer_})
        connect(field, &ValueField::committed, this, &ReadinessView::changeCrisis);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 14, 24, 14);
    rows->setSpacing(10);
    rows->addWidget(head_);
    auto *columns = new QGridLayout;
    columns->setHorizontalSpacing(28);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *side : {left, right})
        side->setSpacing(6);
    left->addWidget(waveTitle_);
    left->addWidget(wavesView_);
    left->addSpacing(6);
    left->addWidget(remediesView_);
    left->addWidget(remedy_);
    left->addSpacing(10);
    left->addWidget(breakEvenTitle_);
    left->addWidget(breakEven_);
    left->addStretch(1);
    right->addWidget(crisisTitle_);
    right->addWidget(crisis_);
    right->addWidget(crisisWords_);
    auto *profile = new QGridLayout;
    profile->setHorizontalSpacing(16);
    profile->setVerticalSpacing(6);
    for (int place = 0; ValueField * field : {peak_, growth_, halfLife_, answer_}) {
        profile->addWidget(field, place / 2, place % 2);
        ++place;
    }
    right->addLayout(profile);
    right->addStretch(1);
    columns->addLayout(left, 0, 0);
    columns->addLayout(right, 0, 1);
    columns->setColumnStretch(0, 1);
    columns->setColumnStretch(1, 1);
    rows->addLayout(columns);
    rows->addWidget(lawTitle_);
    rows->addWidget(lawView_);
    rows->addStretch(1);
    // Both columns give way alike; the page must not grow wider for its widest view.
    for (QTableView *view : {wavesView_, remediesView_, lawView_})
        view->setMinimumWidth(120);
    setMinimumWidth(600);
    connect(head_, &ViewHead::back, this, &ReadinessView::closed);
    retranslate();
}

ReadinessView::~ReadinessView() = default;

void ReadinessView::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showAll();
    }
}

void ReadinessView::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void ReadinessView::retranslate() {
    head_->setBackText(tr("All scenarios"));
    waveTitle_->setTitle(tr("Opening wave"));
    waveTitle_->setNote(tr("what has gathered when the doors open, at its highest"));
    wavesView_->setAccessibleName(tr("Opening wave"));
    remediesView_->setAccessibleName(tr("Remedies"));
    breakEvenTitle_->setTitle(tr("Break-even"));
    breakEvenTitle_->setNote(tr("against the baseline"));
    crisisTitle_->setTitle(tr("If a crisis begins"));
    crisisTitle_->setNote(tr("time to the first answer in public"));
    crisis_->setAccessibleName(tr("If a crisis begins"));
    peak_->setLabel(tr("Posts an hour"));
    growth_->setLabel(tr("Peak after (h)"));
    halfLife_->setLabel(tr("Halves in (h)"));
    answer_->setLabel(tr("Answer within (h)"));
    lawTitle_->setTitle(tr("Working-time law"));
    lawTitle_->setNote(tr("what the hours touch in Germany; a planning aid, not legal advice"));
    lawView_->setAccessibleName(tr("Working-time law"));
}

const model::ScenarioOutcome *ReadinessView::outcome() const {
    return workspace_.results().outcome(scenarioId_);
}

void ReadinessView::showPlan() {
    const model::Plan &plan = workspace_.plan();
    if (workspace_.recomputer.isOutdated(application::Stage::Outcome) ||
        workspace_.results().outcomes.empty())
        return;
    int wanted = workspace_.selection.scenarioId();
    if (!workspace_.results().outcome(wanted))
        wanted = plan.chosen;
    if (!workspace_.results().outcome(wanted))
        wanted = workspace_.results().outcomes.front().scenarioId;
    if (wanted == scenarioId_ && lookedPlan_ == plan &&
        lookedDemand_ == workspace_.results().demand) {
        showAll();
        return;
    }
    scenarioId_ = wanted;
    lookedPlan_ = plan;
    lookedDemand_ = workspace_.results().demand;
    readiness_ = {};
    looking_.start(
        [plan, results = workspace_.results(), wanted](const std::stop_token &stop) {
            return application::readiness(plan, results, wanted, {stop, {}});
        },
        [this](const auto &found) {
            if (const auto *all = std::get_if<application::Readiness>(&found))
                readiness_ = *all;
            showAll();
            Q_EMIT looked();
        });
    showAll();
}

void ReadinessView::showAll() {
    const model::Plan &plan = workspace_.plan();
    if (!outcome())
        return;
    for (std::size_t i = 0; i < plan.scenarios.size(); ++i)
        if (plan.scenarios[i].id == scenarioId_)
            head_->show(letter(i), scenarioId_ == plan.chosen, text(plan.scenarios[i].name));
    updating_ = true;
    peak_->setValue(plan.crisis.peakPerHour);
    growth_->setValue(60.0 * static_cast<double>(plan.crisis.growth.count()));
    halfLife_->setValue(60.0 * static_cast<double>(plan.crisis.halfLife.count()));
    answer_->setValue(static_cast<double>(plan.crisis.answer.count()));
    updating_ = false;
    showWaves();
    showBreakEven();
    showLaw();
    showCrisis();
}

void ReadinessView::showWaves() {
    const model::Plan &plan = workspace_.plan();
    const Format format;
    const QString currency = text(plan.currency);
    // Of each channel the opening with most work before the door.
    std::map<std::size_t, const model::OpeningWave *> highest;
    for (const auto &wave : readiness_.waves) {
        const auto *&most = highest[wave.channel];
        if (!most || wave.waitingHours > most->waitingHours)
            most = &wave;
    }
    std::vector<std::vector<TextTable::Cell>> rows;
    for (const auto &[place, wave] : highest) {
        const auto &channel = outcome()->channels[place].channel;
        const auto local = plan.calendar.toLocal(wave->at);
        rows.push_back(
            {{text(channel.name), hueOf(channel.medium)},
             {format.weekday(model::weekdayIndex(model::dateOf(local))) + u' ' +
              format.time(static_cast<int>(model::minuteOfDay(local).count()))},
             {format.hours(wave->waitingHours, 1)},
             {format.count(wave->peopleUsual, 1)},
             {wave->peopleMore > 0 ? format.signedCount(wave->peopleMore) : Format::dash()},
             {format.duration(60 * wave->minutesToNormal)}});
    }
    const bool any = !rows.empty();
    waves_->show({{tr("Channel"), Qt::AlignLeft},
                  {tr("Opening")},
                  {tr("Waiting")},
                  {tr("People, first 2 h")},
                  {tr("More")},
                  {tr("Normal after")}},
                 std::move(rows));
    wavesView_->setVisible(any);
    fit(*wavesView_);

    const auto name = [](model::Remedy kind) {
        switch (kind) {
        case model::Remedy::MorePeople:
            return tr("more people in the first two hours");
        case model::Remedy::EarlierStart:
            return tr("written work begins an hour earlier");
        case model::Remedy::Callback:
            return tr("callers are called back over four hours");
        case model::Remedy::OpenEarlier:
            return tr("open an hour earlier");
        }
        return QString();
    };
    const auto signedMoney = [&](double amount) {
        const QString words = format.moneyWhole(model::Money::fromMajor(amount), currency);
        return amount > 0 ? u'+' + words : words;
    };
    std::vector<std::vector<TextTable::Cell>> ways;
    for (const auto &remedy : readiness_.remedies)
        ways.push_back(
            {{name(remedy.kind)},
             {signedMoney(remedy.costChange)},
             {remedy.withinPromiseChange ? format.signedCount(*remedy.withinPromiseChange)
                                         : Format::dash()},
             {format.signedCount(remedy.peopleMore)},
             {format.duration(60 * remedy.minutesToNormal)}});
    const bool anyWay = !ways.empty();
    remedies_->show({{tr("Remedy"), Qt::AlignLeft},
                     {tr("Cost a week")},
                     {tr("On target")},
                     {tr("More people")},
                     {tr("Normal after")}},
                    std::move(ways));
    remediesView_->setVisible(anyWay);
    fit(*remediesView_);
    if (looking_.isRunning())
        remedy_->setText(tr("Trying the remedies …"));
    else if (!any)
        remedy_->setText(tr("Always open: nothing gathers in front of a closed door."));
    else if (anyWay)
        remedy_->setText(tr("Cheapest: %1, %2 a week.")
                             .arg(name(readiness_.remedies.front().kind),
                                  signedMoney(readiness_.remedies.front().costChange)));
    else
        remedy_->setText({});
}

void ReadinessView::showBreakEven() {
    const model::Plan &plan = workspace_.plan();
    const Format format;
    const QString currency = text(plan.currency);
    if (scenarioId_ == plan.baseline) {
        breakEven_->setText(tr("This is the baseline; look at another scenario."));
        return;
    }
    const auto money = [&](double amount) {
        return format.money(model::Money::fromMajor(amount), currency);
    };
    QStringList sentences;
    if (readiness_.breakEven.lostContact)
        sentences << tr("The dearer of the two pays from %1 per lost contact on.")
                         .arg(money(*readiness_.breakEven.lostContact));
    if (readiness_.breakEven.partnerPrice)
        sentences << tr("A partner who answers the additional contacts is cheaper below %1 each.")
                         .arg(money(*readiness_.breakEven.partnerPrice));
    if (sentences.isEmpty() && !looking_.isRunning())
        sentences << tr(
            "There is no price at which the verdict turns: who costs more neither loses "
            "fewer contacts nor answers more on target.");
    breakEven_->setText(sentences.join(u'\n'));
}

void ReadinessView::showLaw() {
    const Format format;
    const auto words = [&](const model::LegalNote &note) -> std::pair<QString, QString> {
        const QString hours = tr("%1 a week").arg(format.hours(note.amount, 1));
        switch (note.point) {
        case model::LegalPoint::NightWork:
            return {tr("Night work from 23 to 6: check-ups, surcharge or time off"), hours};
        case model::LegalPoint::SundayWork:
            return {tr("Sunday work needs a documented basis"), hours};
        case model::LegalPoint::HolidayWork:
            return {tr("Work on public holidays needs one, too"),
                    tr("%n day(s) a year", nullptr, static_cast<int>(std::lround(note.amount)))};
        case model::LegalPoint::FreeSundays:
            return {tr("15 Sundays a year stay free; a day off within two weeks"), hours};
        case model::LegalPoint::LongDay:
            return {tr("Longer than one shift of ten hours"), format.hours(note.amount, 1)};
        case model::LegalPoint::ShortRest:
            return {tr("Eleven hours of rest: late and early are different people"),
                    format.hours(note.amount, 1)};
        case model::LegalPoint::Standby:
            return {tr("A call on standby begins the rest anew"), hours};
        case model::LegalPoint::Minors:
            return {tr("Not for people under 18"), hours};
        case model::LegalPoint::Expectant:
            return {tr("Not for pregnant or nursing women without consent"), hours};
        case model::LegalPoint::WorksCouncil:
            return {tr("Unusual hours: the works council decides with you"), hours};
        }
        return {};
    };
    std::vector<std::vector<TextTable::Cell>> rows;
    for (const auto &note : readiness_.legal) {
        const auto [what, amount] = words(note);
        rows.push_back(
            {{what, {}, false, Ink::Text, {}, what},
             {amount},
             {QString::fromUtf8(model::paragraphOf(note.point)), {}, false, Ink::Text2}});
    }
    if (rows.empty() && !looking_.isRunning())
        rows.push_back({{tr("Nothing: ordinary hours on ordinary days")}});
    law_->show({{tr("What"), Qt::AlignLeft}, {tr("How much")}, {tr("Paragraphs"), Qt::AlignLeft}},
               std::move(rows));
    fit(*lawView_);
}

void ReadinessView::showCrisis() {
    const Format format;
    const bool known = !readiness_.crises.empty();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{crisis_, peak_, growth_, halfLife_, answer_})
        widget->setVisible(known || looking_.isRunning());
    if (!known) {
        crisisWords_->setText(looking_.isRunning() ? QString()
                                                   : tr("The plan has no social channel."));
        return;
    }
    const auto &[place, found] = readiness_.crises.front();
    const auto &channel = outcome()->channels[place].channel;
    const double due =
        std::max<double>(1, static_cast<double>(workspace_.plan().crisis.answer.count()));
    WeekHeatmap::Value value;
    value.hue = hueOf(channel.medium);
    value.name = text(channel.name);
    for (const auto &hour : found.hours) {
        // In time is pale, and each tenfold a third darker, as in the hour-by-hour view.
        value.hours.push_back(
            hour.firstAnswer
                ? std::clamp(1 + std::log10(std::max(*hour.firstAnswer, 1.0) / due), 0.0, 3.0)
                : none);
        QString words = hour.firstAnswer
                            ? tr("first answer after %1").arg(format.duration(*hour.firstAnswer))
                            : tr("no answer within a week");
        if (!hour.attended)
            words += tr("; nobody is there");
        words += tr("; up to %1 waiting").arg(format.hours(hour.peakHours, 1));
        value.texts.push_back(words);
        value.outlined.push_back(hour.attended);
    }
    crisisWords_->setText(
        tr("In %1 of the week a crisis would meet nobody; in %2 the first answer takes longer than "
           "%3. Framed: somebody is there.")
            .arg(format.percent(found.unattendedShare), format.percent(found.lateShare),
                 format.duration(due)));
    value.summary = crisisWords_->text();
    crisis_->show(value);
}

void ReadinessView::changeCrisis() {
    if (updating_)
        return;
    const auto minutes = [](double seconds) { return model::Minutes(std::lround(seconds / 60)); };
    model::CrisisProfile crisis;
    crisis.peakPerHour = peak_->value();
    crisis.growth = minutes(growth_->value());
    crisis.halfLife = std::max(model::Minutes(1), minutes(halfLife_->value()));
    crisis.answer = model::Seconds(std::max(1L, std::lround(answer_->value())));
    if (crisis != workspace_.plan().crisis)
        Q_EMIT crisisChanged(crisis);
}

} // namespace ui
