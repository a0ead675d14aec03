// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/preferences.h"
#include "app/sample/sampleplan.h"
#include "app/tasks/importhistory.h"
#include "app/tasks/newplan.h"
#include "app/tasks/openplan.h"
#include "app/tasks/saveplan.h"
#include "ui/pages/coveragepage.h"
#include "ui/planwindow.h"
#include "ui/report/reportpdf.h"
#include "ui/text/words.h"
#include "ui/widgets/messagebar.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr int patient = 400'000; ///< ms; a sanitizer build computes slowly

model::Plan renamed(const std::string &name) {
    model::Plan plan;
    plan.name = name;
    return plan;
}

std::string nameIn(const QString &path) {
    const auto opened = application::openPlan(path);
    const auto *plan = std::get_if<model::Plan>(&opened);
    return plan ? plan->name : std::string();
}

void press(const ui::MessageBar &messages, int button) {
    QTest::mouseClick(messages.findChildren<QPushButton *>()[button], Qt::LeftButton);
}

} // namespace

class TestPlanWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void realQueuesWalkFromTheFileToTheReport();
    void theExampleShowsAVerdictAndCanBeUndone();
    void everyPageSurvivesAnotherPlan();
    void agentsAreImportedFromAFile();
    void aFileThatIsNoPlanLeavesThePlanShown();
    void changesAreSavedInTheBackground();
    void whatAColleagueSavedIsNotReplacedUnasked();
    void unsavedWorkIsOfferedAndContinued();
};

/// A line open round the clock and one open on weekdays from 9 to 18, counted by the same company.
void TestPlanWindow::realQueuesWalkFromTheFileToTheReport() {
    const QString file = QStringLiteral(SHIFTWRIGHT_SHARED "/data/calls/axa2011_2012_30min.csv.gz");
    if (!QFileInfo::exists(file))
        QSKIP("the real call counts are not here");
    auto plan = application::newPlan("AXA", "Europe/Paris", "", ui::toDate(QDate(2013, 1, 1)));
    QVERIFY(plan);
    for (const char *queue : {"T\u00e9l\u00e9phonie", "Gestion - Accueil Telephonique"}) {
        model::HistoryFileRequest request;
        request.offeredColumn = queue;
        request.interval = plan->interval;
        const auto read = application::readHistoryFile(file, request, plan->calendar.zone, {});
        QVERIFY2(read.usable(), queue);
        plan = application::withHistory(*plan, read,
                                        {queue, model::Medium::Phone, model::Overlap::Replace});
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath("axa.plan");
    QVERIFY(!application::savePlan(*plan, path));

    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    ui::PlanWindow window(settings, [](QWidget *) {});
    window.window().show();
    QVERIFY(window.open(path));
    QTRY_VERIFY_WITH_TIMEOUT(!window.recomputer().isRunning() &&
                                 !window.recomputer().results().outcomes.empty(),
                             patient);
    const auto &results = window.recomputer().results();
    QCOMPARE(results.outcomes.size(), std::size_t(3));
    for (const auto &outcome : results.outcomes) {
        QVERIFY(outcome.naturalContacts() > 0);
        QVERIFY(std::abs(outcome.fate.sum() - outcome.naturalContacts()) <=
                1e-9 * outcome.naturalContacts());
    }
    // Nobody is lost at a door that never closes.
    QCOMPARE(results.outcomes[0].fate.lostClosed, 0.0);
    QVERIFY(results.outcomes[1].fate.lostClosed > 0);

    window.window().showPage(ui::PageId::Coverage);
    const auto *verdict =
        window.window().page(ui::PageId::Coverage)->findChild<QLabel *>("verdict");
    QVERIFY(verdict && verdict->text().contains("%"));
    window.window().showPage(ui::PageId::Staffing);
    auto *tabs = window.window().page(ui::PageId::Staffing)->findChild<QTabBar *>();
    QVERIFY(tabs);
    QCOMPARE(tabs->count(), 3);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
    QCOMPARE(window.selection().channelId(), plan->channels[1].channel.id);
    for (const auto page : {ui::PageId::History, ui::PageId::Forecast, ui::PageId::Report})
        window.window().showPage(page);

    QString error;
    const QString pdf = folder.filePath("axa.pdf");
    QVERIFY2(ui::writeReportPdf(window.document().plan(), results, pdf,
                                application::Language::German, &error),
             qPrintable(error));
    QVERIFY(QFileInfo(pdf).size() > 10'000);
    QVERIFY(!window.document().isModified());
}

void TestPlanWindow::theExampleShowsAVerdictAndCanBeUndone() {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    ui::PlanWindow window(settings, [](QWidget *) {});
    window.window().show();
    window.openDemo();
    QTRY_VERIFY_WITH_TIMEOUT(!window.recomputer().isRunning() &&
                                 !window.recomputer().results().outcomes.empty(),
                             patient);
    QVERIFY(!window.document().isModified());
    auto *coverage = static_cast<ui::CoveragePage *>(window.window().page(ui::PageId::Coverage));
    const auto before = window.document().plan().scenarios.size();
    coverage->duplicateScenario();
    QCOMPARE(window.document().plan().scenarios.size(), before + 1);
    QVERIFY(window.document().isModified());
    QTRY_COMPARE_WITH_TIMEOUT(window.recomputer().results().outcomes.size(), before + 1, patient);
    window.document().undoStack().undo();
    QCOMPARE(window.document().plan().scenarios.size(), before);
    QVERIFY(!window.document().isModified());
    QTRY_VERIFY_WITH_TIMEOUT(!window.recomputer().isRunning(), patient);
}

void TestPlanWindow::everyPageSurvivesAnotherPlan() {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    ui::PlanWindow window(settings, [](QWidget *) {});
    window.window().show();
    const auto plan = application::samplePlan(ui::toDate(QDate(2026, 11, 24)));
    for (const auto page : {ui::PageId::History, ui::PageId::Forecast, ui::PageId::Staffing,
                            ui::PageId::Coverage, ui::PageId::Report, ui::PageId::Simulate}) {
        window.document().reset(plan, {});
        window.window().showPage(page);
        QTRY_VERIFY_WITH_TIMEOUT(!window.recomputer().results().outcomes.empty(), patient);
        // Nothing of the sample may be looked up in the new plan, which has none of its channels.
        window.document().reset({}, {});
        for (const auto other : {ui::PageId::Staffing, ui::PageId::Coverage, page})
            window.window().showPage(other);
        QVERIFY(window.recomputer().results().outcomes.empty());
    }
}

void TestPlanWindow::agentsAreImportedFromAFile() {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    ui::PlanWindow window(settings, [](QWidget *) {});
    const auto write = [&](const char *name, const char *bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) > 0;
    };
    QVERIFY(write("people.csv", "name;Wochenstunden\nErika;38,5\nMax;20\nEva;many\n"));
    window.importAgents(folder.filePath("people.csv"));
    QCOMPARE(window.document().plan().agents.size(), std::size_t(2));
    QCOMPARE(window.document().plan().agents[0].weeklyHours, 38.5);
    QCOMPARE(window.document().undoStack().count(), 1);
    const auto *message = window.window().messages().findChild<QLabel *>();
    QVERIFY(message);
    // Nothing that can be used changes nothing.
    window.importAgents(folder.filePath("missing.csv"));
    QCOMPARE(window.document().undoStack().count(), 1);
}

void TestPlanWindow::aFileThatIsNoPlanLeavesThePlanShown() {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    ui::PlanWindow window(settings, [](QWidget *) {});
    const QString path = folder.filePath("letter.plan");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear Sir or Madam");
    file.close();
    const auto before = window.document().plan();
    QVERIFY(!window.open(path));
    QVERIFY(window.document().plan() == before);
    QCOMPARE(QFileInfo(path).size(), 17);
}

void TestPlanWindow::changesAreSavedInTheBackground() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("south.plan");
    QVERIFY(!application::savePlan(renamed("South"), path));
    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    ui::PlanWindow window(settings, [](QWidget *) {});
    QVERIFY(window.open(path));
    window.document().change("Name", renamed("North"));
    window.saveInBackground();
    QTRY_VERIFY_WITH_TIMEOUT(!window.document().isModified(), patient);
    QCOMPARE(nameIn(path), std::string("North"));

    application::Preferences byHand;
    byHand.saveAutomatically = false;
    application::savePreferences(settings, byHand);
    window.document().change("Name", renamed("West"));
    window.saveInBackground();
    QTest::qWait(200);
    QVERIFY(window.document().isModified());
    QCOMPARE(nameIn(path), std::string("North"));
}

void TestPlanWindow::whatAColleagueSavedIsNotReplacedUnasked() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("south.plan");
    QVERIFY(!application::savePlan(renamed("South"), path));
    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    ui::PlanWindow window(settings, [](QWidget *) {});
    window.window().show();
    QVERIFY(window.open(path));
    window.document().change("Name", renamed("mine"));
    QVERIFY(!application::savePlan(renamed("the colleague's"), path));
    QFile file(path); // file systems may count time in whole seconds
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(5),
                             QFileDevice::FileModificationTime));
    file.close();
    window.saveInBackground();
    QTest::qWait(200);
    QCOMPARE(nameIn(path), std::string("the colleague's"));
    QVERIFY(window.document().isModified());
    QCOMPARE(window.window().messages().count(), 1);
    press(window.window().messages(), 1); // replace theirs
    QCOMPARE(nameIn(path), std::string("mine"));
    QVERIFY(!window.document().isModified());
}

void TestPlanWindow::unsavedWorkIsOfferedAndContinued() {
    const QTemporaryDir folder;
    // A copy without the lock of a running program is what a crash leaves.
    QVERIFY(!application::savePlan(renamed("South"), folder.filePath("a.plan")));
    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    ui::PlanWindow window(settings, [](QWidget *) {});
    window.window().show();
    window.keepCopiesIn(folder.path());
    QCOMPARE(window.window().messages().count(), 1);
    press(window.window().messages(), 0); // continue
    QCOMPARE(window.document().plan().name, std::string("South"));
    QVERIFY(window.document().isModified());
    QCOMPARE(window.window().messages().count(), 0);
}

QTEST_MAIN(TestPlanWindow)
#include "tst_planwindow.moc"
