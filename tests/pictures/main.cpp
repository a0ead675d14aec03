// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/tables.h"
#include "app/sample/sampleplan.h"
#include "tests/pictures/gallery.h"
#include "ui/appearance.h"
#include "ui/charts/dailychart.h"
#include "ui/charts/openingstrip.h"
#include "ui/charts/shiftgantt.h"
#include "ui/dialogs/accepteddialog.h"
#include "ui/dialogs/analoguedialog.h"
#include "ui/dialogs/channelshiftdialog.h"
#include "ui/dialogs/csvexportdialog.h"
#include "ui/dialogs/erlangcalculator.h"
#include "ui/dialogs/eventdialog.h"
#include "ui/dialogs/explaindialog.h"
#include "ui/dialogs/handentrydialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/meetingdialog.h"
#include "ui/dialogs/monthindexdialog.h"
#include "ui/dialogs/newplandialog.h"
#include "ui/dialogs/overridedialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/rulesdialog.h"
#include "ui/dialogs/shiftdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/sickdialog.h"
#include "ui/dialogs/stretchdialog.h"
#include "ui/dialogs/termsdialog.h"
#include "ui/pages/assumptionview.h"
#include "ui/pages/closerlook.h"
#include "ui/pages/coveragepage.h"
#include "ui/pages/readinessview.h"
#include "ui/pages/realshiftsview.h"
#include "ui/pages/shiftspage.h"
#include "ui/pages/simulatepage.h"
#include "ui/planwindow.h"
#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/profileshapes.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/teamsplit.h"
#include "ui/widgets/valuefield.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QToolButton>

#include <cstdio>
#include <functional>
#include <memory>

namespace {

using Grab = std::function<void(const QString &, QWidget *)>;

template <class Widget>
Widget &child(QWidget *of, const char *name) {
    auto *found = of->findChild<Widget *>(name);
    if (!found)
        qFatal("no widget is called %s", name);
    return *found;
}

/// What a page looks like on the way: other views, sliders off zero, editors open, messages, empty.
void grabStates(ui::PlanWindow &plan, const Grab &grab) {
    auto &window = plan.window();
    const auto channels = plan.document().plan().channels;
    window.showPage(ui::PageId::Staffing);
    auto *staffing = window.page(ui::PageId::Staffing);
    for (const auto &[name, id] : {std::pair("staffing-all", 0), {"staffing-email", 2}}) {
        plan.selection().setChannel(id);
        const auto *shapes = staffing->inspector()->findChild<ui::ProfileShapes *>();
        const auto *teams = staffing->inspector()->findChild<ui::TeamSplit *>();
        QElapsedTimer waited;
        waited.start();
        do
            QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        while ((shapes->isSearching() || teams->isComparing()) && waited.elapsed() < 60000);
        grab(QString::fromLatin1(name), &window);
    }
    plan.selection().setChannel(1);
    auto &dayView = child<ui::SegmentedControl>(staffing, "dayView");
    dayView.setCurrent(1);
    grab("staffing-whole-day", &window);
    dayView.setCurrent(0);
    window.showPage(ui::PageId::Coverage);
    auto *coverage = window.page(ui::PageId::Coverage);
    auto *inspector = coverage->inspector();
    QTest::keyClick(child<ui::WhatIfSlider>(inspector, "volume").findChild<QSlider *>(),
                    Qt::Key_PageUp);
    grab("coverage-whatif", &window);
    child<QPushButton>(inspector, "keepWhatIf").click();
    grab("coverage-kept", &window);
    QTest::keyClick(coverage->findChild<ui::OpeningStrip *>(), Qt::Key_Space);
    grab("coverage-editor", &window);
    child<QToolButton>(coverage, "hourByHour").click();
    auto *closer = coverage->findChild<ui::CloserLook *>();
    if (QTest::qWaitFor([&] { return !closer->isTryingHours(); }, 60'000))
        grab("coverage-hours", &window);
    auto *page = static_cast<ui::CoveragePage *>(coverage);
    page->look(ui::CoveragePage::View::Readiness);
    auto *readiness = coverage->findChild<ui::ReadinessView *>();
    if (QTest::qWaitFor([&] { return !readiness->isLooking(); }, 60'000))
        grab("coverage-readiness", &window);
    page->look(ui::CoveragePage::View::Assumptions);
    auto *assumptions = coverage->findChild<ui::AssumptionView *>();
    if (QTest::qWaitFor([&] { return !assumptions->isVarying(); }, 60'000))
        grab("coverage-assumptions", &window);
    page->look(ui::CoveragePage::View::RealShifts);
    auto *realShifts = coverage->findChild<ui::RealShiftsView *>();
    if (QTest::qWaitFor([&] { return !realShifts->isWorking(); }, 60'000)) {
        grab("coverage-own-shifts", &window);
        realShifts->setBuildingTime(std::chrono::duration<double>(5));
        realShifts->build();
        if (QTest::qWaitFor([&] { return !realShifts->isWorking(); }, 60'000))
            grab("coverage-real-shifts", &window);
    }
    page->look(ui::CoveragePage::View::SideBySide);
    window.showPage(ui::PageId::Forecast);
    grab("forecast-adjusted", &window);
    plan.document().undoStack().undo();
    window.messages().post({ui::MessageBar::Kind::Error,
                            "Could not read line 4,212",
                            "Expected 7 fields, found 3. Nothing was imported.",
                            {{"Show line", [] {}}, {"Try again", [] {}}},
                            true,
                            {}});
    window.page(ui::PageId::Forecast)->progress().report("Computing", 0.6);
    window.page(ui::PageId::Forecast)->progress().show();
    grab("messages", &window);
    plan.document().reset({}, {});
    for (const auto &[id, name] : {std::pair(ui::PageId::History, "empty-history"),
                                   {ui::PageId::Forecast, "empty-forecast"},
                                   {ui::PageId::Staffing, "empty-staffing"},
                                   {ui::PageId::Coverage, "empty-coverage"},
                                   {ui::PageId::Shifts, "empty-shifts-plan"},
                                   {ui::PageId::Report, "empty-report"},
                                   {ui::PageId::Simulate, "empty-simulate"}}) {
        window.showPage(id);
        window.messages().clear();
        grab(QString::fromLatin1(name), &window);
    }
}

void grabDialog(const Grab &grab, const QString &name, QDialog &dialog) {
    dialog.show();
    grab(name, &dialog);
    dialog.hide();
}

/// Dialogs about the plan's own figures.
void grabPlanDialogs(ui::PlanWindow &plan, const Grab &grab) {
    const auto &document = plan.document().plan();
    const auto &results = plan.recomputer().results();
    const auto &phone = document.channels.front().channel;
    const QDate week = ui::toQDate(results.weekBegin);
    ui::OverrideDialog overrides(
        {{document.calendar.rangeOf(results.weekBegin), 1.2, {}, "Mailing"}}, document.calendar,
        week);
    grabDialog(grab, "override", overrides);
    ui::ExplainDialog explain(document, results, phone.id, week);
    grabDialog(grab, "explain", explain);
    ui::ExplainDialog holiday(document, results, phone.id, QDate(week.year(), 12, 24));
    grabDialog(grab, "explain-holiday", holiday);
    model::Plan moving = document;
    moving.channelShifts.resize(2);
    moving.channelShifts[0] = {phone.id,
                               moving.channels.back().channel.id,
                               moving.calendar.rangeOf(results.weekBegin).begin,
                               std::chrono::weeks(26),
                               model::Share(0.2),
                               1.3,
                               0.8,
                               std::chrono::hours(1)};
    moving.channelShifts[1] = moving.channelShifts[0];
    moving.channelShifts[1].to.reset();
    ui::ChannelShiftDialog shifts(moving, {model::Share(0.14), std::nullopt});
    grabDialog(grab, "channel-shift", shifts);
    ui::MonthIndexDialog months({90, 88, 95, 100, 98, 92, 85, 88, 104, 110, 128, 122},
                                ui::text(phone.name));
    grabDialog(grab, "months", months);
    const auto &result = *results.channel(phone.id);
    model::Forecast raised = *result.forecast;
    const std::vector<model::Override> said{
        {document.calendar.rangeOf(results.weekBegin), 1.2, {}, "Mailing"}};
    auto accepted = model::snapshotOf(model::overridden(raised, said, document.calendar),
                                      document.calendar, raised, said);
    accepted.accepted = document.channels.front().history->grid.end();
    auto earlier = accepted;
    earlier.firstDay -= std::chrono::weeks(3);
    earlier.accepted.reset();
    earlier.overrides.clear();
    earlier.intervals = {};
    ui::AcceptedDialog past({earlier, accepted}, *document.channels.front().history, raised,
                            document.calendar);
    grabDialog(grab, "accepted", past);
    ui::AnalogueDialog like(document, document.channels.front());
    grabDialog(grab, "analogue", like);
    for (const auto &[what, name] : {std::pair(ui::StretchDialog::What::Level, "level"),
                                     {ui::StretchDialog::What::LeaveOut, "leave-out"}}) {
        ui::StretchDialog stretch(what, ui::text(phone.name),
                                  {week.addDays(-30), week.addDays(-27)},
                                  {week.addDays(-700), week.addDays(-5)});
        grabDialog(grab, name, stretch);
    }
    ui::HandEntryDialog byHand(document, ui::text(phone.name), week.addDays(-7));
    grabDialog(grab, "by-hand", byHand);
    const bool german = ui::Format().isGerman();
    auto tables = application::reportTables(
        document, results, german ? application::Language::German : application::Language::English);
    const auto dialect =
        german ? application::CsvDialect::German : application::CsvDialect::International;
    ui::CsvExportDialog csv(tables, dialect, application::CsvLayout::Long);
    grabDialog(grab, "csv-long", csv);
    ui::CsvExportDialog wide(std::move(tables), dialect, application::CsvLayout::Wide);
    child<QListWidget>(&wide, "csvTables").setCurrentRow(4);
    grabDialog(grab, "csv-wide", wide);
}

/// A history that ends at noon, with strange days and another level; what the planner said of some.
void grabPast(ui::PlanWindow &plan, const Grab &grab) {
    auto changed = plan.document().plan();
    auto &phone = changed.channels.front();
    auto history = *phone.history;
    const std::size_t count =
        history.grid.count() -
        static_cast<std::size_t>(std::chrono::hours(12) / history.grid.interval());
    history.grid = model::TimeGrid(history.grid.begin(), history.grid.interval(), count);
    history.intervals.resize(count);
    const model::Date last = model::dateOf(changed.calendar.toLocal(history.grid.end()));
    const auto rangeAgo = [&](int days) {
        return changed.calendar.rangeOf(last - std::chrono::days(days));
    };
    for (std::size_t i = 0; i < count; ++i) {
        const auto ago =
            (last - model::dateOf(changed.calendar.toLocal(history.grid.beginOf(i)))).count();
        double &offered = history.intervals[i].offered;
        offered *= ago < 18 ? 1.25 : ago == 40 || ago == 55 || ago == 75 || ago == 101 ? 0.68 : 1;
        if (ago == 62 && i % 48 == 21)
            offered *= 9;
    }
    phone.history = model::Shared(std::move(history));
    phone.corrections = {{rangeAgo(101), model::Correction::Reason::Real},
                         {rangeAgo(300), model::Correction::Reason::LevelShift, "New customer"},
                         {rangeAgo(290), model::Correction::Reason::SameLevel}};
    plan.document().change("past", changed);
    plan.window().showPage(ui::PageId::Forecast);
    grab("forecast-past", &plan.window());
    plan.window().showPage(ui::PageId::History);
    auto *page = plan.window().page(ui::PageId::History);
    Q_EMIT page->findChild<ui::DailyChart *>()->dayPicked(ui::toQDate(last).addDays(-40));
    grab("history-past", &plan.window());
    plan.document().undoStack().undo();
}

/// The day, with a shift in the air; the week; the roster; building; nothing to show.
void grabShifts(ui::PlanWindow &plan, const Grab &grab) {
    auto &window = plan.window();
    window.showPage(ui::PageId::Shifts);
    auto *page = static_cast<ui::ShiftsPage *>(window.page(ui::PageId::Shifts));
    auto &gantt = child<ui::ShiftGantt>(page, "gantt");
    grab("shifts", &window);
    const auto shown = gantt.shownShifts();
    if (shown.size() > 6) {
        gantt.setFocus();
        gantt.selectShift(shown[4]);
        grab("shifts-selected", &window);
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(&gantt, Qt::Key_Right, Qt::AltModifier);
        grab("shifts-dragging", &window);
        QTest::keyClick(&gantt, Qt::Key_Escape);
        ui::ShiftDialog dialog(plan.document().plan(), *gantt.shift(shown[4]));
        grabDialog(grab, "shift", dialog);
        const model::Plan &document = plan.document().plan();
        const model::Shift &sick = *gantt.shift(shown[4]);
        ui::SickDialog call(document, plan.recomputer().results(), document.chosen, sick.agent,
                            model::dateOf(document.calendar.toLocal(sick.presence.begin)));
        if (QTest::qWaitFor([&] { return !call.isLooking(); }, 60'000))
            grabDialog(grab, "sick", call);
    }
    ui::RulesDialog rules(plan.document().plan().law);
    grabDialog(grab, "rules", rules);
    page->setView(ui::ShiftsPage::Week);
    grab("shifts-week", &window);
    gantt.pickUp();
    grab("shifts-week-targets", &window);
    gantt.putBack();
    page->setView(ui::ShiftsPage::Roster);
    grab("shifts-roster", &window);
    gantt.pickUp();
    grab("shifts-roster-targets", &window);
    gantt.putBack();
    if (const auto *outcome = plan.recomputer().results().outcome(plan.document().plan().chosen)) {
        ui::MeetingDialog meeting(plan.document().plan(), *outcome, gantt.selectedAgent());
        grabDialog(grab, "meeting", meeting);
    }
    page->setView(ui::ShiftsPage::Day);
    child<QPushButton>(page, "build").click();
    grab("shifts-build-sheet", &window);
    page->buildShifts();
    QTest::qWait(4000);
    grab("shifts-building", &window);
    child<QPushButton>(page, "cancelBuilding").click();
    auto bare = plan.document().plan();
    bare.shifts.clear();
    plan.document().change("no shifts", bare);
    grab("empty-shifts", &window);
    bare.agents.clear();
    plan.document().change("no agents", bare);
    grab("empty-shifts-agents", &window);
    plan.document().undoStack().undo();
    plan.document().undoStack().undo();
}

void grabDialogs(ui::PlanWindow &plan, const application::Preferences &preferences,
                 const Grab &grab) {
    ui::PreferencesDialog preferencesDialog(preferences);
    grabDialog(grab, "preferences", preferencesDialog);
    ui::NewPlanDialog newPlan;
    grabDialog(grab, "new-plan", newPlan);
    ui::EventDialog event(QDate(2026, 12, 3), {model::DayKind::Event, "Annual invoices"},
                          model::EventEffect{"Annual invoices", 0.25, 4}, "Phone");
    grabDialog(grab, "event", event);
    ui::ErlangCalculator calculator;
    grabDialog(grab, "erlang", calculator);
    ui::ShortcutsDialog shortcuts(plan.window().shortcuts());
    grabDialog(grab, "shortcuts", shortcuts);
    ui::TermsDialog terms;
    grabDialog(grab, "terms", terms);
    const QTemporaryDir folder;
    const QString path = folder.filePath("ACD_Export_2026.csv");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write("Datum;Uhrzeit;Warteschlange;Angeboten;Angenommen;Gespr\xe4"
               "chszeit (s);"
               "Nachbearbeitung (s)\r\n");
    for (int row = 0; row < 48 * 70; ++row) {
        const QDateTime at = QDateTime(QDate(2026, 9, 7), QTime(0, 0)).addSecs(1800 * row);
        const bool gap = row > 900 && row < 940;
        if (!gap)
            file.write(QStringLiteral("%1;%2;Service_Tel;%3;%4;%5;61,0\r\n")
                           .arg(at.date().toString("dd.MM.yyyy"), at.time().toString("HH:mm"),
                                QString::number(10 + row % 9), QString::number(9 + row % 9),
                                row == 1200 ? QStringLiteral("k. A.")
                                            : QString::number(251 + row % 30) + ",3")
                           .toLatin1());
    }
    file.close();
    const QTemporaryDir settingsFolder;
    QSettings settings(settingsFolder.filePath("settings.ini"), QSettings::IniFormat);
    ui::ImportDialog import({plan.document(), plan.recomputer(), plan.selection()}, settings, path);
    QSignalSpy read(&import, &ui::ImportDialog::readingFinished);
    read.wait(20000);
    import.show();
    for (const char *page : {"import-1-file", "import-2-format", "import-3-columns",
                             "import-4-check", "import-5-summary"}) {
        grab(QString::fromLatin1(page), &import);
        import.next();
    }
}

} // namespace

// Paints the interface into files, so that it can be looked at without a screen:
// pictures --out DIR --theme light|dark --language en|de --size 1280x800 --only '^forecast'
int main(int argc, char **argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{"out", "Folder for the pictures", "folder", "."},
                       {"theme", "light or dark", "theme", "light"},
                       {"language", "en or de", "language", "en"},
                       {"size", "Width and height", "size", "1440x870"},
                       {"only", "Pictures whose names match", "regular expression", ""},
                       {"gallery", "Charts and controls apart, too"}});
    parser.process(application);
    const QStringList size = parser.value("size").split('x');
    const QSize wanted(size.value(0).toInt(), size.value(1).toInt());
    if (wanted.isEmpty() || !QDir().mkpath(parser.value("out"))) {
        std::fputs("pictures: the size or the folder cannot be used\n", stderr);
        return 2;
    }
    application::Preferences preferences;
    preferences.appearance = parser.value("theme") == "dark"
                                 ? application::Preferences::Appearance::Dark
                                 : application::Preferences::Appearance::Light;
    preferences.language = parser.value("language") == "de"
                               ? application::Preferences::Language::German
                               : application::Preferences::Language::English;
    ui::Appearance appearance(application);
    appearance.apply(preferences);

    const auto save = [&](const QString &name, QWidget *widget) {
        const std::unique_ptr<QWidget> owned(widget);
        widget->resize(wanted);
        widget->show();
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
        const QString path =
            QDir(parser.value("out"))
                .filePath(QStringLiteral("%1-%2-%3.png")
                              .arg(name, parser.value("theme"), parser.value("language")));
        if (!widget->grab().save(path))
            std::fprintf(stderr, "pictures: cannot write %s\n", qPrintable(path));
    };
    if (parser.isSet("gallery")) {
        save("charts", chartGallery());
        save("controls", controlGallery());
    }

    // Whole pages of the example, with the figures the program computes from it.
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    ui::PlanWindow plan(settings, [](QWidget *) {});
    plan.window().resize(wanted);
    plan.window().show();
    using namespace std::chrono;
    const model::Date day = floor<days>(local_days(2026y / November / 24));
    plan.document().reset(application::samplePlan(day), {});
    plan.selection().setScenario(plan.document().plan().chosen);
    if (!plan.document().plan().channels.empty())
        plan.selection().setChannel(plan.document().plan().channels.front().channel.id);
    const auto settle = [&] {
        QElapsedTimer waited;
        waited.start();
        do {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
            QThread::msleep(5);
        } while ((plan.recomputer().isRunning() || waited.elapsed() < 300) &&
                 waited.elapsed() < 60000);
    };
    settle();
    const QRegularExpression only(parser.value("only"));
    const auto grab = [&](const QString &name, QWidget *widget) {
        if (!only.match(name).hasMatch())
            return;
        settle();
        const QString path =
            QDir(parser.value("out"))
                .filePath(QStringLiteral("%1-%2-%3-%4.png")
                              .arg(name, parser.value("theme"), parser.value("language"),
                                   parser.value("size")));
        if (!widget->grab().save(path))
            std::fprintf(stderr, "pictures: cannot write %s\n", qPrintable(path));
    };
    for (const auto &[id, name] : {std::pair{ui::PageId::History, "history"},
                                   {ui::PageId::Forecast, "forecast"},
                                   {ui::PageId::Staffing, "staffing"},
                                   {ui::PageId::Coverage, "coverage"},
                                   {ui::PageId::Report, "report"},
                                   {ui::PageId::Simulate, "simulate"}}) {
        plan.window().showPage(id);
        grab(QString::fromLatin1(name), &plan.window());
    }
    plan.window().showPage(ui::PageId::History);
    child<ui::SegmentedControl>(plan.window().page(ui::PageId::History), "dailyOrWeekly")
        .setCurrent(2);
    grab("history-interval", &plan.window());
    grabPast(plan, grab);
    grabShifts(plan, grab);
    auto *simulate = static_cast<ui::SimulatePage *>(plan.window().page(ui::PageId::Simulate));
    QSignalSpy simulated(simulate, &ui::SimulatePage::simulated);
    simulate->simulate();
    simulated.wait(120000);
    child<QSlider>(simulate, "position").setValue(650);
    plan.window().showPage(ui::PageId::Simulate);
    grab("simulate-done", &plan.window());
    grabPlanDialogs(plan, grab);
    grabStates(plan, grab);
    grabDialogs(plan, preferences, grab);
    return 0;
}
