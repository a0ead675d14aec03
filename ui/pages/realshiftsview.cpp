// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/realshiftsview.h"

#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/texttable.h"
#include "ui/widgets/viewhead.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// As high as its rows, the first column as wide as its words.
void fit(QTableView &view) {
    QHeaderView &columns = *view.horizontalHeader();
    columns.setSectionResizeMode(QHeaderView::Stretch);
    if (view.model()->columnCount() > 0)
        columns.setSectionResizeMode(0, QHeaderView::ResizeToContents);
    fitHeight(view);
    view.setVisible(view.model()->rowCount() > 0);
}

QString nameOf(model::ShiftEffect effect) {
    switch (effect) {
    case model::ShiftEffect::Short:
        return RealShiftsView::tr("Short of the requirement");
    case model::ShiftEffect::Surplus:
        return RealShiftsView::tr("More people than required");
    case model::ShiftEffect::Idle:
        return RealShiftsView::tr("At work while nobody is required");
    case model::ShiftEffect::PartOpen:
        return RealShiftsView::tr("Intervals open in part");
    case model::ShiftEffect::AwayBeyond:
        return RealShiftsView::tr("Meetings beyond the shrinkage");
    case model::ShiftEffect::FixedWork:
        return RealShiftsView::tr("Fixed work without shifts");
    case model::ShiftEffect::Night:
        return RealShiftsView::tr("Night surcharge");
    case model::ShiftEffect::Sunday:
        return RealShiftsView::tr("Sunday surcharge");
    case model::ShiftEffect::Holiday:
        return RealShiftsView::tr("Holiday surcharge");
    case model::ShiftEffect::Standby:
        return RealShiftsView::tr("Standby");
    }
    return {};
}

QString tipOf(model::ShiftEffect effect) {
    switch (effect) {
    case model::ShiftEffect::Surplus:
        return RealShiftsView::tr("Shifts are whole, and whoever has a break needs relief.");
    case model::ShiftEffect::PartOpen:
        return RealShiftsView::tr("The estimate pays the minutes, shifts staff the interval.");
    case model::ShiftEffect::FixedWork:
        return RealShiftsView::tr("In the estimate; nobody has a shift for it.");
    default:
        return {};
    }
}

} // namespace

RealShiftsView::RealShiftsView(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), workspace_(workspace), head_(new ViewHead), build_(new QPushButton),
      progress_(new ProgressStrip), sentence_(new TextLabel(Role::Section)),
      figuresTitle_(new SectionTitle), figures_(new TextTable(this)),
      figuresView_(makeTableView(figures_)), differencesTitle_(new SectionTitle),
      differences_(new TextTable(this)), differencesView_(makeTableView(differences_)),
      headsTitle_(new SectionTitle), heads_(new TextTable(this)), headsView_(makeTableView(heads_)),
      note_(new TextLabel(Role::Caption, Ink::Text2)) {
    build_->setObjectName(QStringLiteral("buildForComparison"));
    build_->setProperty("small", true);
    sentence_->setObjectName(QStringLiteral("realShiftsSentence"));
    figuresView_->setObjectName(QStringLiteral("realShiftsFigures"));
    differencesView_->setObjectName(QStringLiteral("realShiftsDifferences"));
    headsView_->setObjectName(QStringLiteral("realShiftsHeads"));
    for (TextLabel *label : {sentence_, note_})
        label->setWordWrap(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 14, 24, 14);
    rows->setSpacing(8);
    head_->addWidget(build_);
    rows->addWidget(head_);
    rows->addWidget(progress_);
    rows->addWidget(sentence_);
    for (const auto &[title, view] : {std::pair(figuresTitle_, figuresView_),
                                      {differencesTitle_, differencesView_},
                                      {headsTitle_, headsView_}}) {
        rows->addWidget(title);
        rows->addWidget(view);
        // The page must not grow wider for its widest view.
        view->setMinimumWidth(120);
        view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    rows->addWidget(note_);
    rows->addStretch(1);
    setMinimumWidth(600);
    connect(head_, &ViewHead::back, this, &RealShiftsView::closed);
    connect(build_, &QPushButton::clicked, this, &RealShiftsView::build);
    connect(progress_, &ProgressStrip::cancelRequested, this, &RealShiftsView::cancel);
    poll_.setInterval(100);
    connect(&poll_, &QTimer::timeout, this, &RealShiftsView::report);
    retranslate();
}

RealShiftsView::~RealShiftsView() { job_.cancel(); }

void RealShiftsView::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showAll();
    }
}

void RealShiftsView::keyPressEvent(QKeyEvent *event) {
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (building_)
        cancel();
    else
        Q_EMIT closed();
}

void RealShiftsView::retranslate() {
    head_->setBackText(tr("All scenarios"));
    build_->setText(tr("Build where there are none"));
    figuresTitle_->setTitle(tr("Estimate and real shifts"));
    figuresTitle_->setNote(tr("the planning week"));
    differencesTitle_->setTitle(tr("What lies between"));
    differencesTitle_->setNote(tr("paid hours and cost; they add up to the difference"));
    headsTitle_->setTitle(tr("People it takes"));
    headsTitle_->setNote(tr("if every week is like this one"));
    figuresView_->setAccessibleName(tr("Estimate and real shifts"));
    differencesView_->setAccessibleName(tr("What lies between"));
    headsView_->setAccessibleName(tr("People it takes"));
    note_->setText(
        tr("The estimate sizes each interval by itself. Shrinkage is the same for both: meetings "
           "inside shifts are a part of it, and the absent are paid like those at work. By nights: "
           "seven in four weeks at most; by Sundays: what the rules leave of a year’s 52."));
}

QString RealShiftsView::letterOf(int scenarioId) const {
    const auto &scenarios = workspace_.plan().scenarios;
    const auto found = std::find_if(scenarios.begin(), scenarios.end(),
                                    [scenarioId](const auto &one) { return one.id == scenarioId; });
    return letter(static_cast<std::size_t>(found - scenarios.begin()));
}

void RealShiftsView::showPlan() {
    if (workspace_.recomputer.isOutdated(application::Stage::Outcome) ||
        workspace_.results().outcomes.empty())
        return;
    if (lookedPlan_ == workspace_.plan() && lookedDemand_ == workspace_.results().demand) {
        showAll();
        return;
    }
    lookedPlan_ = workspace_.plan();
    lookedDemand_ = workspace_.results().demand;
    shifts_.clear();
    start(std::nullopt);
}

void RealShiftsView::build() {
    if (building_ || lookedPlan_ != workspace_.plan())
        return;
    application::BuildOptions options;
    options.time = buildingTime_;
    start(options);
}

void RealShiftsView::start(const std::optional<application::BuildOptions> &options) {
    building_ = options.has_value();
    soFar_ = std::make_shared<SoFar>();
    if (building_) {
        progress_->report(tr("Building shifts"), 0);
        poll_.start();
    } else {
        poll_.stop();
        progress_->finish();
    }
    job_.start(
        [plan = workspace_.plan(), results = workspace_.results(), options,
         soFar = soFar_](const std::stop_token &stop) {
            const model::RunControl control{stop, [soFar](model::Share done) {
                                                const std::lock_guard lock(soFar->mutex);
                                                soFar->done = done.value();
                                            }};
            return application::realShifts(plan, results, options, control,
                                           [soFar](const application::ScenarioShifts &one) {
                                               const std::lock_guard lock(soFar->mutex);
                                               soFar->shifts.push_back(one);
                                           });
        },
        [this](const auto &outcome) {
            poll_.stop();
            progress_->finish();
            building_ = false;
            if (const auto *all = std::get_if<Shifts>(&outcome))
                shifts_ = *all;
            showAll();
            Q_EMIT found();
        });
    showAll();
}

void RealShiftsView::report() {
    std::size_t known = 0;
    double done = 0;
    {
        const std::lock_guard lock(soFar_->mutex);
        done = soFar_->done;
        known = soFar_->shifts.size();
        if (known > shifts_.size())
            shifts_ = soFar_->shifts;
    }
    progress_->report(tr("Building shifts"), done);
    if (known == shifts_.size())
        showAll();
}

/// What is done stays.
void RealShiftsView::cancel() {
    if (!building_)
        return;
    job_.cancel();
    poll_.stop();
    progress_->finish();
    building_ = false;
    {
        const std::lock_guard lock(soFar_->mutex);
        if (soFar_->shifts.size() >= shifts_.size())
            shifts_ = soFar_->shifts;
    }
    showAll();
    Q_EMIT found();
}

void RealShiftsView::showAll() {
    const model::Plan &plan = workspace_.plan();
    const application::Results &results = workspace_.results();
    Shifts shown;
    for (const application::ScenarioShifts &one : shifts_)
        if (results.outcome(one.scenarioId) && plan.scenario(one.scenarioId))
            shown.push_back(one);
    const int wanted =
        workspace_.selection.scenarioId() != 0 ? workspace_.selection.scenarioId() : plan.chosen;
    if (const auto *scenario = plan.scenario(wanted))
        head_->show(letterOf(wanted), wanted == plan.chosen, text(scenario->name));
    build_->setVisible(!building_ && shown.size() < results.outcomes.size());
    figuresTitle_->setVisible(!shown.empty());
    differencesTitle_->setVisible(!shown.empty());
    headsTitle_->setVisible(!shown.empty());

    const Format format;
    const QString currency = text(plan.currency);
    QString sentence;
    const auto selected = std::find_if(
        shown.begin(), shown.end(), [wanted](const auto &one) { return one.scenarioId == wanted; });
    if (selected != shown.end()) {
        const auto *estimate = results.outcome(wanted);
        const double before = estimate->cost.total().major();
        const auto &real = selected->real;
        sentence =
            tr("With real shifts %1 costs %2 a week, %3 against the estimate, and takes %4 "
               "people.")
                .arg(letterOf(wanted), format.moneyShort(real.cost.total(), currency),
                     before > 0 ? format.signedPercent(real.cost.total().major() / before - 1, 1)
                                : Format::dash(),
                     format.count(real.bounds.heads()));
        if (real.missingHours >= 0.005 * real.requiredHours && real.requiredHours > 0)
            sentence += u' ' + tr("%1 of the required hours stay short.")
                                   .arg(format.percent(real.missingHours / real.requiredHours, 1));
    } else if (!building_ && !job_.isRunning()) {
        sentence = tr("%1 has no shifts in this week yet. Building takes up to %2 for each "
                      "scenario; what is built here is not kept.")
                       .arg(letterOf(wanted), format.duration(buildingTime_.count()));
    }
    sentence_->setText(sentence);
    showFigures(shown);
    showDifferences(shown);
    showHeads(shown);
}

void RealShiftsView::showFigures(const Shifts &shown) {
    const Format format;
    const QString currency = text(workspace_.plan().currency);
    std::vector<TextTable::Column> columns{{tr("Figure"), Qt::AlignLeft}};
    std::vector<std::vector<TextTable::Cell>> rows;
    for (const QString &name :
         {tr("Cost a week"), tr("FTE"), tr("Paid hours"), tr("Hours on duty"), tr("Short"),
          tr("Over"), tr("Scheduling loss"), tr("Shifts"), tr("Open shifts")})
        rows.push_back({{name}});
    for (const auto &[id, built, real] : shown) {
        const auto *estimate = workspace_.results().outcome(id);
        columns.push_back({tr("%1 estimate").arg(letterOf(id))});
        columns.push_back(
            {built ? tr("%1 built").arg(letterOf(id)) : tr("%1 own shifts").arg(letterOf(id))});
        const auto add = [&rows](std::size_t row, const QString &before, const QString &after,
                                 bool alert = false) {
            rows[row].push_back({before, {}, false, Ink::Text2});
            rows[row].push_back({after, {}, true, alert ? Ink::Alert : Ink::Text});
        };
        const QString none = Format::dash();
        add(0, format.moneyWhole(estimate->cost.total(), currency),
            format.moneyWhole(real.cost.total(), currency));
        add(1, format.count(estimate->fte, 1), format.count(real.fte, 1));
        add(2, format.hours(estimate->paidHours, 1), format.hours(real.paidHours, 1));
        add(3, format.hours(estimate->dutyHours, 1), format.hours(real.dutyHours, 1));
        add(4, none, format.hours(real.missingHours, 1),
            real.missingHours > 0.05 * real.requiredHours);
        add(5, none, format.hours(real.surplusHours, 1));
        add(6, none, format.percent(real.schedulingLoss(), 1));
        add(7, none, format.count(real.shifts));
        add(8, none, format.count(real.openShifts), real.openShifts > 0);
    }
    if (shown.empty())
        rows.clear();
    figures_->show(std::move(columns), std::move(rows));
    fit(*figuresView_);
}

void RealShiftsView::showDifferences(const Shifts &shown) {
    const Format format;
    const QString currency = text(workspace_.plan().currency);
    const auto money = [&](double amount) {
        const auto whole = model::Money::fromMajor(std::round(amount));
        const QString words = format.moneyWhole(whole, currency);
        return amount >= 0.5 ? u'+' + words : words;
    };
    std::vector<TextTable::Column> columns{{tr("Effect"), Qt::AlignLeft}};
    std::vector<std::vector<TextTable::Cell>> rows;
    for (const auto &one : shown) {
        columns.push_back({tr("%1 hours").arg(letterOf(one.scenarioId))});
        columns.push_back({tr("%1 cost").arg(letterOf(one.scenarioId))});
    }
    const std::size_t effects = shown.empty() ? 0 : shown.front().real.differences.size();
    for (std::size_t i = 0; i < effects; ++i) {
        std::vector<TextTable::Cell> row{{nameOf(shown.front().real.differences[i].effect),
                                          {},
                                          false,
                                          Ink::Text,
                                          {},
                                          tipOf(shown.front().real.differences[i].effect)}};
        bool any = false;
        for (const auto &one : shown) {
            const model::ShiftDifference &difference = one.real.differences[i];
            const bool counts = std::abs(difference.hours) >= 0.05;
            any = any || counts || std::abs(difference.cost) >= 0.5;
            row.push_back({counts ? format.signedCount(difference.hours, 1) : Format::dash()});
            row.push_back(
                {std::abs(difference.cost) >= 0.5 ? money(difference.cost) : Format::dash()});
        }
        if (any)
            rows.push_back(std::move(row));
    }
    if (!shown.empty()) {
        std::vector<TextTable::Cell> sum{{tr("In all"), {}, true}};
        for (const auto &one : shown) {
            const auto *estimate = workspace_.results().outcome(one.scenarioId);
            sum.push_back(
                {format.signedCount(one.real.paidHours - estimate->paidHours, 1), {}, true});
            sum.push_back(
                {money((one.real.cost.staff() - estimate->cost.staff()).major()), {}, true});
        }
        rows.push_back(std::move(sum));
    }
    differences_->show(std::move(columns), std::move(rows));
    fit(*differencesView_);
}

void RealShiftsView::showHeads(const Shifts &shown) {
    const Format format;
    std::vector<TextTable::Column> columns{{tr("Reason"), Qt::AlignLeft}};
    std::vector<std::vector<TextTable::Cell>> rows;
    for (const QString &name :
         {tr("Paid hours over the mean contract"), tr("Shifts over the days of a contract"),
          tr("Sundays"), tr("Nights")})
        rows.push_back({{name}});
    rows.push_back({{tr("At least"), {}, true}});
    rows.push_back({{tr("At work in this week")}});
    for (const auto &one : shown) {
        columns.push_back({letterOf(one.scenarioId)});
        const model::RotationBounds &bounds = one.real.bounds;
        const auto heads = [&format](double number) {
            return number > 0 ? format.count(number, 1) : Format::dash();
        };
        rows[0].push_back({heads(bounds.hours)});
        rows[1].push_back({heads(bounds.crew)});
        rows[2].push_back({heads(bounds.sundays)});
        rows[3].push_back({heads(bounds.nights)});
        rows[4].push_back({format.count(bounds.heads()), {}, true});
        rows[5].push_back({format.count(one.real.people)});
    }
    if (shown.empty())
        rows.clear();
    heads_->show(std::move(columns), std::move(rows));
    fit(*headsView_);
}

} // namespace ui
