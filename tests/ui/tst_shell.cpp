// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/mainwindow.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace ui;

namespace {

class PlainPage : public Page {
public:
    PlainPage(const QString &title, bool withInspector)
        : Page(QStringLiteral("history")), title_(title),
          inspector_(withInspector ? new QLabel(title) : nullptr) {
        setBody(new QWidget);
        setInspectorTitle(title + " details");
        setStatus(title + " is ready");
    }
    QString title() const override { return title_; }
    QWidget *inspector() override { return inspector_; }

private:
    QString title_;
    QWidget *inspector_;
};

} // namespace

class ShellTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme()); }
    void railObeysTheRulesOfItemModels();
    void pagesAreReachedByRailAndKeys();
    void theInspectorFollowsThePage();
    void commandsAreHiddenUntilHandled();
    void undoNamesWhatItUndoes();
    void theRailNarrowsWithTheWindow();
    void closingCanBeRefused();
    void changingTheThemeKeepsThePages();
    void preferencesApplyAtOnce();
    void preferencesSurviveAFile();
    void unknownPreferencesFallBack();
};

void ShellTest::railObeysTheRulesOfItemModels() {
    PlanStepModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int row = model.append({"History", {}, "history", StepMark::None, 0});
    model.append({"Forecast", {}, "forecast", StepMark::None, 0});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setState(row, "104 weeks", StepMark::Stale, 0);
    model.setState(row, "104 weeks", StepMark::Stale, 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(row).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("History, 104 weeks, out of date"));
}

void ShellTest::pagesAreReachedByRailAndKeys() {
    MainWindow window;
    window.addPage(PageId::History, new PlainPage("History", false));
    window.addPage(PageId::Coverage, new PlainPage("Coverage", true));
    QCOMPARE(window.currentPage(), PageId::History);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy shown(&window, &MainWindow::pageShown);
    QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), PageId::Coverage);
    QVERIFY(window.page(PageId::Coverage)->isVisible());
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), PageId::History);
    QCOMPARE(shown.count(), 2);
    QVERIFY(!window.page(PageId::Report));
}

void ShellTest::theInspectorFollowsThePage() {
    MainWindow window;
    window.resize(1440, 900);
    window.addPage(PageId::History, new PlainPage("History", true));
    window.addPage(PageId::Report, new PlainPage("Report", false));
    window.addPage(PageId::Coverage, new PlainPage("Coverage", true));
    window.show();
    auto *dock = window.findChild<QDockWidget *>();
    QVERIFY(dock->isVisible());
    window.showPage(PageId::Report);
    QVERIFY(!dock->isVisible());
    window.showPage(PageId::Coverage);
    QVERIFY(dock->isVisible());
    // Closed by hand it stays closed on the other pages.
    dock->toggleViewAction()->trigger();
    window.showPage(PageId::History);
    QVERIFY(!dock->isVisible());
    window.showPage(PageId::Report);
    window.showPage(PageId::Coverage);
    QVERIFY(!dock->isVisible());
}

void ShellTest::commandsAreHiddenUntilHandled() {
    MainWindow window;
    const auto visible = [&window](const QString &title) {
        for (const QAction *menu : window.menuBar()->actions())
            if (menu->text() == title)
                return menu->isVisible();
        return false;
    };
    QVERIFY(!visible("File"));
    int opened = 0;
    window.handle(Command::OpenPlan, [&opened] { ++opened; });
    QVERIFY(visible("File"));
    QVERIFY(!visible("Tools"));
    QVERIFY(!window.action(Command::Save)->isVisible());
    window.action(Command::OpenPlan)->trigger();
    QCOMPARE(opened, 1);
}

void ShellTest::undoNamesWhatItUndoes() {
    MainWindow window;
    QUndoStack stack;
    window.setUndoStack(&stack);
    QAction *undo = nullptr;
    for (QAction *action : window.findChildren<QAction *>())
        if (action->shortcut() == QKeySequence(QKeySequence::Undo))
            undo = action;
    QVERIFY(undo && !undo->isEnabled());
    stack.push(new QUndoCommand("Add scenario"));
    QVERIFY(undo->isEnabled());
    QCOMPARE(undo->text(), QStringLiteral("Undo: Add scenario"));
    undo->trigger();
    QCOMPARE(stack.index(), 0);
}

void ShellTest::theRailNarrowsWithTheWindow() {
    MainWindow window;
    window.addPage(PageId::History, new PlainPage("History", true));
    window.resize(1440, 900);
    window.show();
    auto *rail = window.findChild<Rail *>();
    auto *dock = window.findChild<QDockWidget *>();
    QVERIFY(!rail->isNarrow());
    QVERIFY(dock->isVisible());
    window.resize(1120, 760);
    QTRY_VERIFY(rail->isNarrow());
    QVERIFY(!dock->isVisible());
    window.resize(1440, 900);
    QTRY_VERIFY(!rail->isNarrow());
    QVERIFY(dock->isVisible());
}

void ShellTest::closingCanBeRefused() {
    MainWindow window;
    window.show();
    bool answer = false;
    connect(&window, &MainWindow::closing, this, [&answer](bool *allowed) { *allowed = answer; });
    QVERIFY(!window.close());
    answer = true;
    QVERIFY(window.close());
}

void ShellTest::changingTheThemeKeepsThePages() {
    MainWindow window;
    auto *page = new PlainPage("History", true);
    window.addPage(PageId::History, page);
    window.show();
    applyTheme(*qApp, Theme(Theme::Scheme::Dark));
    QCOMPARE(window.page(PageId::History), page);
    QCOMPARE(window.palette().color(QPalette::Window),
             Theme(Theme::Scheme::Dark).color(Ink::Window));
    applyTheme(*qApp, Theme());
    QCOMPARE(window.palette().color(QPalette::Window), Theme().color(Ink::Window));
}

void ShellTest::preferencesApplyAtOnce() {
    using P = application::Preferences;
    Appearance appearance(*qApp);
    P preferences;
    preferences.appearance = P::Appearance::Light;
    preferences.language = P::Language::English;
    appearance.apply(preferences);
    PreferencesDialog dialog(preferences);
    connect(&dialog, &PreferencesDialog::changed, &appearance, &Appearance::apply);
    dialog.findChild<QComboBox *>()->setCurrentIndex(int(P::Language::German));
    QCOMPARE(QLocale().language(), QLocale::German);
    QCOMPARE(dialog.locale().language(), QLocale::German);
    dialog.findChildren<SegmentedControl *>().first()->setCurrent(int(P::Appearance::Dark));
    QVERIFY(Theme::of(&dialog).isDark());
    QCOMPARE(dialog.preferences().appearance, P::Appearance::Dark);
    appearance.apply(preferences);
    QVERIFY(!Theme::of(&dialog).isDark());
}

void ShellTest::preferencesSurviveAFile() {
    using P = application::Preferences;
    const QTemporaryDir folder;
    const P preferences{P::Language::German, P::Appearance::Dark, P::Density::Compact,
                        P::HeatColours::Cividis};
    {
        QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
        QCOMPARE(application::loadPreferences(settings), P());
        application::savePreferences(settings, preferences);
    }
    const QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    QVERIFY(application::loadPreferences(settings) == preferences);
}

void ShellTest::unknownPreferencesFallBack() {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    settings.setValue("preferences/language", "klingon");
    QVERIFY(application::loadPreferences(settings) == application::Preferences());
}

QTEST_MAIN(ShellTest)
#include "tst_shell.moc"
