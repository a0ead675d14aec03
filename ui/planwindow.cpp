// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planwindow.h"

#include "app/sample/sampleplan.h"
#include "app/tasks/importagents.h"
#include "app/tasks/openplan.h"
#include "app/tasks/saveplan.h"
#include "model/time/holidays.h"
#include "ui/dialogs/erlangcalculator.h"
#include "ui/dialogs/handentrydialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/newplandialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/termsdialog.h"
#include "ui/pages/coveragepage.h"
#include "ui/pages/forecastpage.h"
#include "ui/pages/historypage.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/shiftspage.h"
#include "ui/pages/simulatepage.h"
#include "ui/pages/staffingpage.h"
#include "ui/text/expectedtext.h"
#include "ui/text/format.h"
#include "ui/text/translation.h"
#include "ui/text/words.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/progressstrip.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>

#include <algorithm>
#include <chrono>

namespace ui {

namespace {

constexpr auto recentKey = "recentFiles";
constexpr int recentCount = 10;
constexpr std::chrono::minutes saveEvery{2};
constexpr int mostScenarios = 9; ///< with a key of their own

/// Where the public holidays are from, else the clock.
QString placeName(const model::Calendar &calendar) {
    for (const auto &region : model::holidayRegions())
        if (region.code == calendar.region)
            return QString::fromUtf8(region.name.data(),
                                     static_cast<qsizetype>(region.name.size()));
    return text(calendar.region.empty() ? calendar.zone.name() : calendar.region);
}

/// The time of today, or the day.
QString savedWhen(const QString &path) {
    const QDateTime when = QFileInfo(path).lastModified();
    const Format format;
    return when.date() == QDate::currentDate()
               ? format.time(when.time().msecsSinceStartOfDay() / 60'000)
               : format.date(when.date());
}

} // namespace

PlanWindow::PlanWindow(QSettings &settings, std::function<void(QWidget *)> showPreferences,
                       QObject *parent)
    : QObject(parent), settings_(settings), showPreferences_(std::move(showPreferences)),
      recomputer_(document_) {
    addPages();
    addCommands();
    connectAll();
    window_.setUndoStack(&document_.undoStack());
    window_.setRecentFiles(recentFiles());
    window_.restoreLayout(settings_.value("geometry").toByteArray(),
                          settings_.value("layout").toByteArray());
    window_.showPage(PageId::Coverage);
    connect(&saveTimer_, &QTimer::timeout, this, &PlanWindow::saveInBackground);
    saveTimer_.start(saveEvery);
}

PlanWindow::~PlanWindow() {
    // The window goes first; what the document still says on its way out has nobody to tell.
    document_.disconnect(this);
    recomputer_.disconnect(this);
    window_.disconnect(this);
}

void PlanWindow::addPages() {
    const Workspace workspace{document_, recomputer_, selection_};
    auto *history = new HistoryPage(workspace);
    auto *forecast = new ForecastPage(workspace);
    auto *staffing = new StaffingPage(workspace);
    auto *coverage = new CoveragePage(workspace);
    auto *shifts = new ShiftsPage(workspace);
    auto *report = new ReportPage(workspace);
    auto *simulate = new SimulatePage(workspace);
    pages_ = {{PageId::History, history},   {PageId::Forecast, forecast},
              {PageId::Staffing, staffing}, {PageId::Coverage, coverage},
              {PageId::Shifts, shifts},     {PageId::Report, report},
              {PageId::Simulate, simulate}};
    for (const auto &[id, page] : pages_)
        window_.addPage(id, page);
    connect(history, &HistoryPage::importRequested, this, [this] { importHistory(); });
    connect(history, &HistoryPage::demoRequested, this, &PlanWindow::openDemo);
    connect(history, &HistoryPage::handEntryRequested, this, &PlanWindow::addByHand);
    connect(shifts, &ShiftsPage::agentsRequested, this, [this] { importAgents(); });
    connect(staffing, &StaffingPage::exportRequested, report, &ReportPage::exportTables);
    connect(coverage, &CoveragePage::simulationWanted, this, [this] { checkBySimulation(); });
}

void PlanWindow::addCommands() {
    const auto coverage = [this] {
        return static_cast<CoveragePage *>(pages_.at(PageId::Coverage));
    };
    const auto report = [this] { return static_cast<ReportPage *>(pages_.at(PageId::Report)); };
    window_.handle(Command::NewPlan, [this] { newPlan(); });
    window_.handle(Command::OpenPlan, [this] {
        const QString path =
            QFileDialog::getOpenFileName(&window_, tr("Open plan"), {}, tr("Plans (*.plan)"));
        if (!path.isEmpty() && mayClose())
            open(path);
    });
    window_.handle(Command::OpenDemo, [this] {
        if (mayClose())
            openDemo();
    });
    window_.handle(Command::Save, [this] { save(); });
    window_.handle(Command::SaveAs, [this] { saveAs(); });
    window_.handle(Command::ImportHistory, [this] { importHistory(); });
    window_.handle(Command::Export, [report] { report()->exportTables(); });
    window_.handle(Command::Print, [report] { report()->print(); });
    window_.handle(Command::Close, [this] { window_.close(); });
    window_.handle(Command::Quit, [this] { window_.close(); });
    window_.handle(Command::Preferences, [this] { showPreferences_(&window_); });
    window_.handle(Command::AddScenario, [this, coverage] {
        window_.showPage(PageId::Coverage);
        coverage()->duplicateScenario();
    });
    window_.handle(Command::DuplicateScenario, [coverage] { coverage()->duplicateScenario(); });
    window_.handle(Command::RenameScenario, [coverage] { coverage()->renameScenario(); });
    window_.handle(Command::RemoveScenario, [coverage] { coverage()->removeScenario(); });
    window_.handle(Command::PreviousWeek, [this] { stepWeek(-1); });
    window_.handle(Command::NextWeek, [this] { stepWeek(1); });
    window_.handle(Command::ThisWeek, [this] { firstWeek(); });
    window_.handle(Command::NextChannel, [this] { stepChannel(1); });
    window_.handle(Command::PreviousChannel, [this] { stepChannel(-1); });
    window_.handle(Command::PrimaryAction, [this] { runPrimaryAction(); });
    window_.handle(Command::CheckBySimulation, [this] { checkBySimulation(); });
    window_.handle(Command::ErlangCalculator, [this] { showCalculator(); });
    window_.handle(Command::Shortcuts, [this] { showShortcuts(); });
    window_.handle(Command::Terms, [this] {
        TermsDialog dialog(&window_);
        dialog.exec();
    });
    for (int i = 0; i < mostScenarios; ++i)
        new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), &window_,
                      [this, i] { chooseScenario(static_cast<std::size_t>(i)); });
    window_.handle(Command::About, [this] { about(); });
}

void PlanWindow::checkBySimulation() {
    window_.showPage(PageId::Simulate);
    static_cast<SimulatePage *>(pages_.at(PageId::Simulate))->simulate();
}

void PlanWindow::connectAll() {
    connect(&document_, &application::PlanDocument::planChanged, this, &PlanWindow::showAll);
    connect(&document_, &application::PlanDocument::modifiedChanged, this, &PlanWindow::showSteps);
    connect(&document_, &application::PlanDocument::fileNameChanged, this, &PlanWindow::showSteps);
    connect(&recomputer_, &application::Recomputer::resultsChanged, this, &PlanWindow::showAll);
    connect(&selection_, &Selection::changed, this, &PlanWindow::showAll);
    connect(&recomputer_, &application::Recomputer::progressChanged, this, [this](double done) {
        pages_.at(window_.currentPage())->progress().report(tr("Computing"), done);
    });
    connect(&recomputer_, &application::Recomputer::runningChanged, this, [this](bool running) {
        for (const auto &[id, page] : pages_) {
            if (running && id == window_.currentPage())
                page->progress().report(tr("Computing"), 0);
            else
                page->progress().finish();
        }
        if (!running)
            showAll();
    });
    connect(&recomputer_, &application::Recomputer::failed, this, [this](const QString &reason) {
        window_.messages().post({MessageBar::Kind::Error,
                                 tr("The figures could not be computed"),
                                 reason,
                                 {},
                                 true,
                                 QStringLiteral("recompute")});
    });
    for (const auto &[id, page] : pages_)
        connect(&page->progress(), &ProgressStrip::cancelRequested, &recomputer_,
                &application::Recomputer::cancel);
    connect(&window_, &MainWindow::pageShown, this, &PlanWindow::showPage);
    connect(&window_, &MainWindow::pageShown, this, &PlanWindow::enableScenarioCommands);
    connect(&window_, &MainWindow::recentFileRequested, this, [this](const QString &path) {
        if (mayClose())
            open(path);
    });
    connect(&window_, &MainWindow::filesDropped, this, [this](const QStringList &paths) {
        if (paths.isEmpty())
            return;
        if (paths.front().endsWith(QStringLiteral(".plan"), Qt::CaseInsensitive)) {
            if (mayClose())
                open(paths.front());
        } else {
            importHistory(paths.front());
        }
    });
    connect(&window_, &MainWindow::closing, this, [this](bool *allowed) {
        *allowed = mayClose();
        if (*allowed) {
            settings_.setValue("geometry", window_.saveGeometry());
            settings_.setValue("layout", window_.layoutState());
        }
    });
}

void PlanWindow::showAll() {
    for (auto &[id, page] : pages_)
        stale_[id] = true;
    showSteps();
    showPage(window_.currentPage());
}

void PlanWindow::showPage(PageId id) {
    const auto page = pages_.find(id);
    if (page == pages_.end() || !stale_[id])
        return;
    stale_[id] = false;
    page->second->showPlan();
}

void PlanWindow::showSteps() {
    const auto &plan = document_.plan();
    const auto &results = recomputer_.results();
    const Format format;
    const QString place = placeName(plan.calendar);
    window_.setPlan(text(plan.name), place);
    const QString file = document_.fileName().isEmpty()
                             ? tr("%1 (not saved)").arg(text(plan.name))
                             : QFileInfo(document_.fileName()).fileName();
    window_.setWindowTitle(
        QStringLiteral("%1%2 — Shiftwright")
            .arg(file, document_.isModified() ? QStringLiteral(" •") : QString()));
    window_.setWindowModified(false);
    window_.setSavedText(document_.fileName().isEmpty() ? tr("Not saved")
                         : document_.isModified()
                             ? tr("Unsaved changes")
                             : tr("Saved %1").arg(savedWhen(document_.fileName())));
    window_.setZoneText(text(plan.calendar.zone.name()));
    window_.setIntervalText(tr("%1-min intervals").arg(plan.interval.count()));

    double weeks = 0;
    for (const auto &channel : plan.channels)
        weeks = std::max(weeks, static_cast<double>(channel.history->intervals.size()) *
                                    channel.history->grid.intervalHours() / 168.0);
    const int channels = static_cast<int>(plan.channels.size());
    window_.setStep(PageId::History,
                    channels
                        ? tr("%1 weeks, %n channel(s)", nullptr, channels).arg(format.count(weeks))
                        : tr("no history yet"),
                    channels ? StepMark::Done : StepMark::None);
    const bool outdated = recomputer_.isOutdated();
    QString accuracy;
    int horizon = 0;
    for (std::size_t i = 0; i < results.channels.size() && i < plan.channels.size(); ++i) {
        if (const auto wape = results.channels[i].forecast->wape; wape && accuracy.isEmpty())
            accuracy = tr(", WAPE %1").arg(format.percent(*wape, 1));
        horizon = std::max(horizon, plan.channels[i].forecast.horizonDays / 7);
    }
    window_.setStep(PageId::Forecast,
                    results.hasForecast() ? tr("%n week(s)", nullptr, horizon) + accuracy
                                          : tr("needs two weeks of history"),
                    !results.hasForecast() ? StepMark::None
                    : outdated             ? StepMark::Stale
                                           : StepMark::Done);
    const auto *chosen = results.outcome(plan.chosen);
    QString chosenLetter;
    for (std::size_t i = 0; i < plan.scenarios.size(); ++i)
        if (plan.scenarios[i].id == plan.chosen)
            chosenLetter = letter(i);
    const StepMark mark = results.outcomes.empty() ? StepMark::None
                          : outdated               ? StepMark::Stale
                                                   : StepMark::Done;
    window_.setStep(PageId::Staffing,
                    chosen
                        ? tr("%1 FTE, scenario %2").arg(format.count(chosen->fte, 1), chosenLetter)
                        : QString(),
                    mark);
    window_.setStep(PageId::Coverage,
                    tr("%n scenario(s)", nullptr, static_cast<int>(plan.scenarios.size())), mark);
    const auto *shifts = static_cast<const ShiftsPage *>(pages_.at(PageId::Shifts));
    const int broken = shifts->openFindings();
    window_.setStep(PageId::Shifts,
                    !shifts->hasShifts() ? tr("no shifts yet")
                    : broken > 0         ? tr("%n rule violation(s)", nullptr, broken)
                                         : tr("all rules hold"),
                    shifts->hasShifts() ? StepMark::Done : StepMark::None, broken);
    window_.setStep(PageId::Report,
                    results.outcomes.empty() ? QString()
                    : outdated               ? tr("being updated")
                                             : tr("up to date"),
                    mark);
    window_.setStep(PageId::Simulate, tr("check the formulas"), StepMark::None);
}

bool PlanWindow::open(const QString &path) {
    auto opened = application::openPlan(path);
    if (const auto *problem = std::get_if<application::FileProblem>(&opened)) {
        sayNotOpened(QFileInfo(path).fileName(), *problem);
        return false;
    }
    document_.reset(std::move(std::get<model::Plan>(opened)), path);
    left_ = stateOf(path);
    remember(path);
    selection_.setScenario(document_.plan().chosen);
    return true;
}

void PlanWindow::sayNotOpened(const QString &name, const application::FileProblem &problem) {
    window_.messages().post({MessageBar::Kind::Error,
                             tr("%1 could not be opened").arg(name),
                             problem.text,
                             {},
                             true,
                             QStringLiteral("open")});
}

void PlanWindow::openDemo() {
    document_.reset(application::samplePlan(toDate(QDate::currentDate())), {});
    selection_.setScenario(document_.plan().chosen);
    window_.messages().post({MessageBar::Kind::Information,
                             tr("This is made-up data."),
                             tr("Change anything, or import your own history."),
                             {{tr("Import CSV…"), [this] { importHistory(); }}},
                             true,
                             QStringLiteral("demo")});
}

void PlanWindow::importHistory(const QString &path) {
    ImportDialog dialog({document_, recomputer_, selection_}, settings_, path, &window_);
    if (dialog.exec() == QDialog::Accepted)
        window_.showPage(PageId::History);
}

void PlanWindow::addByHand(QDate monday) {
    const auto &channels = document_.plan().channels;
    HandEntryDialog dialog(document_.plan(),
                           channels.empty() ? QString() : text(channels.front().channel.name),
                           monday, &window_);
    if (dialog.exec() == QDialog::Accepted)
        document_.change(tr("Add history by hand"), dialog.plan());
}

void PlanWindow::importAgents(QString path) {
    if (path.isEmpty())
        path = QFileDialog::getOpenFileName(&window_, tr("Import agents"), {},
                                            tr("Tables (*.csv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    const QString name = QFileInfo(path).fileName();
    const model::AgentFile file = application::readAgentFile(path, document_.plan());
    if (!file.agents.empty())
        document_.change(tr("Import agents"), application::withAgents(document_.plan(), file));
    QString flaw;
    if (!file.faults.empty()) {
        const auto &first = file.faults.front();
        flaw = tr("Line %1, column %2: found “%3”, expected %4.")
                   .arg(first.line)
                   .arg(first.column)
                   .arg(text(first.found), expectedText(first.expected, Translation()));
        if (file.faults.size() > 1)
            flaw += QStringLiteral(" ") + tr("%n more row(s) with a fault.", nullptr,
                                             static_cast<int>(file.faults.size()) - 1);
    }
    const auto count = static_cast<int>(file.agents.size());
    window_.messages().post({file.agents.empty()   ? MessageBar::Kind::Error
                             : file.faults.empty() ? MessageBar::Kind::Information
                                                   : MessageBar::Kind::Warning,
                             file.agents.empty()
                                 ? tr("No agent was imported from %1.").arg(name)
                                 : tr("%n agent(s) imported from %1.", nullptr, count).arg(name),
                             flaw,
                             {},
                             true,
                             QStringLiteral("agents")});
}

bool PlanWindow::save() {
    return document_.fileName().isEmpty() ? saveAs() : saveTo(document_.fileName());
}

bool PlanWindow::saveAs() {
    QString path = QFileDialog::getSaveFileName(
        &window_, tr("Save plan"), text(document_.plan().name) + QStringLiteral(".plan"),
        tr("Plans (*.plan)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".plan");
    return saveTo(path);
}

bool PlanWindow::saveTo(const QString &path) {
    saving_.finish(); // an older state must not come after this one
    if (!isAsLeft(path)) {
        sayChangedByOthers(path);
        return false;
    }
    if (const auto problem = application::savePlan(document_.plan(), path)) {
        sayNotSaved(*problem);
        return false;
    }
    saved(path);
    window_.setStatusText(tr("Saved %1").arg(QFileInfo(path).fileName()));
    return true;
}

void PlanWindow::saveInBackground() {
    const QString path = document_.fileName();
    if (path.isEmpty() || !document_.isModified() || saving_.isRunning() ||
        !application::loadPreferences(settings_).saveAutomatically)
        return;
    if (!isAsLeft(path)) {
        sayChangedByOthers(path);
        return;
    }
    const model::Plan &plan = document_.plan();
    saving_.start(
        [plan, path](const std::stop_token &) { return application::savePlan(plan, path); },
        [this, plan, path](const auto &outcome) {
            const auto *problem = std::get_if<std::optional<application::FileProblem>>(&outcome);
            if (problem && *problem)
                sayNotSaved(**problem);
            left_ = stateOf(path);
            // What was changed meanwhile waits for the next time.
            if (problem && !*problem && document_.plan() == plan)
                saved(path);
        });
}

PlanWindow::FileState PlanWindow::stateOf(const QString &path) {
    const QFileInfo info(path);
    return info.exists() ? FileState{info.lastModified(), info.size()} : FileState{};
}

/// A plan may lie on a shared drive: what a colleague saved meanwhile is not overwritten unasked.
bool PlanWindow::isAsLeft(const QString &path) const {
    const FileState now = stateOf(path);
    return path != document_.fileName() || now == FileState{} || now == left_;
}

void PlanWindow::sayChangedByOthers(const QString &path) {
    window_.messages().post({MessageBar::Kind::Warning,
                             tr("%1 was changed by someone else").arg(QFileInfo(path).fileName()),
                             tr("Saving would replace what they did since you opened it."),
                             {{tr("Save as…"), [this] { saveAs(); }},
                              {tr("Replace theirs"),
                               [this, path] {
                                   left_ = stateOf(path);
                                   saveTo(path);
                               }}},
                             true,
                             QStringLiteral("save")});
}

void PlanWindow::sayNotSaved(const application::FileProblem &problem) {
    window_.messages().post({MessageBar::Kind::Error,
                             tr("The plan was not saved"),
                             problem.text,
                             {{tr("Save as…"), [this] { saveAs(); }}},
                             true,
                             QStringLiteral("save")});
}

void PlanWindow::saved(const QString &path) {
    left_ = stateOf(path);
    window_.messages().remove(QStringLiteral("save"));
    document_.setSaved(path);
    remember(path);
}

bool PlanWindow::mayClose() {
    if (!document_.isModified())
        return true;
    if (!document_.fileName().isEmpty() &&
        application::loadPreferences(settings_).saveAutomatically)
        return save();
    QMessageBox box(QMessageBox::Warning, tr("Unsaved changes"),
                    tr("“%1” has changes that are not saved.").arg(text(document_.plan().name)),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &window_);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return save();
    case QMessageBox::Discard:
        if (recoveryCopy_)
            recoveryCopy_->discard();
        return true;
    default:
        return false;
    }
}

void PlanWindow::keepCopiesIn(const QString &folder) {
    recoveryCopy_ = std::make_unique<application::RecoveryCopy>(document_, folder);
    connect(recoveryCopy_.get(), &application::RecoveryCopy::failed, this,
            [this](const QString &reason) {
                window_.messages().post({MessageBar::Kind::Warning,
                                         tr("Unsaved changes are not kept"),
                                         reason,
                                         {},
                                         true,
                                         QStringLiteral("recovery")});
            });
    offerUnsavedWork();
}

/// The newest first; the next one is offered when this one is settled.
void PlanWindow::offerUnsavedWork() {
    const auto works = application::RecoveryCopy::leftBehind(recoveryCopy_->folder());
    if (works.isEmpty())
        return;
    const application::UnsavedWork &work = works.front();
    const Format format;
    const QString when = QStringLiteral("%1, %2").arg(
        format.date(work.changed.date()),
        format.time(work.changed.time().msecsSinceStartOfDay() / 60'000));
    const auto keep = [this, work] {
        if (!mayClose()) {
            offerUnsavedWork();
            return;
        }
        if (const auto problem = recoveryCopy_->restore(work)) {
            sayNotOpened(work.planName, *problem);
            return;
        }
        left_ = stateOf(work.fileName);
        selection_.setScenario(document_.plan().chosen);
        offerUnsavedWork();
    };
    const auto giveUp = [this, work] {
        application::RecoveryCopy::discard(work);
        offerUnsavedWork();
    };
    window_.messages().post({MessageBar::Kind::Warning,
                             tr("Shiftwright ended with unsaved changes"),
                             tr("“%1”, last changed %2. They were kept.").arg(work.planName, when),
                             {{tr("Continue with them"), keep}, {tr("Discard"), giveUp}},
                             true,
                             QStringLiteral("recovery")});
}

void PlanWindow::newPlan() {
    if (!mayClose())
        return;
    NewPlanDialog dialog(&window_);
    if (dialog.exec() != QDialog::Accepted)
        return;
    document_.reset(dialog.plan(), {});
    window_.showPage(PageId::History);
    importHistory();
}

QStringList PlanWindow::recentFiles() const { return settings_.value(recentKey).toStringList(); }

void PlanWindow::remember(const QString &path) {
    QStringList recent = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    while (recent.size() > recentCount)
        recent.removeLast();
    settings_.setValue(recentKey, recent);
    window_.setRecentFiles(recent);
}

void PlanWindow::stepWeek(int weeks) {
    if (recomputer_.results().outcomes.empty())
        return;
    model::Plan changed = document_.plan();
    changed.planningWeek = recomputer_.results().weekBegin + std::chrono::days(7 * weeks);
    document_.change(tr("Change planning week"), std::move(changed));
}

/// The first week that lies wholly after the history.
void PlanWindow::firstWeek() {
    model::Plan changed = document_.plan();
    changed.planningWeek = {};
    document_.change(tr("Change planning week"), std::move(changed));
}

/// Next channel of the page; staffing also shows all channels together.
void PlanWindow::stepChannel(int step) {
    std::vector<int> ids;
    if (window_.currentPage() == PageId::Staffing)
        ids.push_back(0);
    for (const auto &channel : document_.plan().channels)
        ids.push_back(channel.channel.id);
    if (ids.empty())
        return;
    const auto found = std::find(ids.begin(), ids.end(), selection_.channelId());
    const auto count = static_cast<int>(ids.size());
    const int at = found == ids.end() ? 0 : static_cast<int>(found - ids.begin());
    selection_.setChannel(ids[static_cast<std::size_t>((at + step + count) % count)]);
}

void PlanWindow::chooseScenario(std::size_t index) {
    if (index < document_.plan().scenarios.size())
        selection_.setScenario(document_.plan().scenarios[index].id);
}

void PlanWindow::runPrimaryAction() {
    auto *button = pages_.at(window_.currentPage())->header().primaryButton();
    if (button && button->isVisible())
        button->click();
}

void PlanWindow::showCalculator() {
    if (!calculator_) {
        calculator_ = new ErlangCalculator(&window_);
        calculator_->setAttribute(Qt::WA_DeleteOnClose);
    }
    calculator_->show();
    calculator_->raise();
    calculator_->activateWindow();
}

void PlanWindow::showShortcuts() {
    ShortcutsDialog dialog(window_.shortcuts(), &window_);
    dialog.exec();
}

/// Their keys, such as Delete, belong to what the page shows.
void PlanWindow::enableScenarioCommands() {
    const bool shown = window_.currentPage() == PageId::Coverage;
    for (const Command command :
         {Command::DuplicateScenario, Command::RenameScenario, Command::RemoveScenario})
        window_.action(command)->setEnabled(shown);
}

void PlanWindow::about() {
    QMessageBox::about(
        &window_, tr("About Shiftwright"),
        tr("<b>Shiftwright %1</b><p>Workforce and capacity planning for call centres: forecast, "
           "staffing and an "
           "honest comparison of opening hours.</p><p>GPL-3.0-or-later. Charts by QCustomPlot.</p>")
            .arg(QApplication::applicationVersion()));
}

} // namespace ui
