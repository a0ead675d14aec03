// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sampleplan.h"
#include "ui/charts/openingstrip.h"
#include "ui/dialogs/erlangcalculator.h"
#include "ui/editors/openinghoursedit.h"
#include "ui/pages/coveragepage.h"
#include "ui/planwindow.h"
#include "ui/text/words.h"
#include "ui/widgets/valuefield.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <memory>
#include <set>

using namespace ui;

namespace {

constexpr int patient = 400'000; ///< ms; a sanitizer build computes slowly

/// The example with its last weeks only, which are quickly forecast.
model::Plan shortPlan() {
    constexpr std::size_t weeks = 6, perWeek = 336;
    model::Plan plan = application::samplePlan(toDate(QDate(2026, 9, 8)));
    for (auto &channel : plan.channels) {
        model::ContactHistory history = *channel.history;
        const std::size_t skipped = history.intervals.size() - weeks * perWeek;
        history.grid =
            model::TimeGrid(history.grid.beginOf(skipped), plan.interval, weeks * perWeek);
        history.intervals.erase(history.intervals.begin(),
                                history.intervals.begin() + static_cast<std::ptrdiff_t>(skipped));
        channel.history = model::Shared(std::move(history));
    }
    return plan;
}

} // namespace

/// Keys on the real window, as ui/mainwindow and ui/planwindow hand them on.
class KeyboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { window_.reset(); }
    void digitsShowThePages();
    void keysShowAndHideThePanes();
    void f6WalksThroughThePanes();
    void tabsAreTheChannels();
    void altAndADigitChooseAScenario();
    void scenariosAreCopiedAndRemovedOnTheirPageOnly();
    void weeksAreStepped();
    void hoursArePaintedWithTheKeyboard();
    void hoursArePaintedWithTheMouse();
    void aChannelKeepsItsOwnHoursOutsideTheStroke();
    void whatIfBecomesOneStepOfThePlan();
    void resetBringsThePlanBack();
    void theCalculatorAnswersWithoutAPlan();
    void everyShortcutIsListedOnce();

private:
    MainWindow &shell() { return window_->window(); }
    const model::Plan &plan() { return window_->document().plan(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&shell(), key, modifiers);
    }
    void wait() {
        QTRY_VERIFY_WITH_TIMEOUT(!window_->recomputer().isRunning() &&
                                     !window_->recomputer().isOutdated() &&
                                     !window_->recomputer().results().outcomes.empty(),
                                 patient);
    }
    OpeningHoursEdit *openEditor(int strip);

    model::Plan plan_;
    QTemporaryDir folder_;
    std::unique_ptr<QSettings> settings_;
    std::unique_ptr<PlanWindow> window_;
};

void KeyboardTest::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(*qApp, Theme());
    plan_ = shortPlan();
    settings_ = std::make_unique<QSettings>(folder_.filePath("settings.ini"), QSettings::IniFormat);
    // One window for all tests: what was computed for the plan once is known.
    window_ = std::make_unique<PlanWindow>(*settings_, [](QWidget *) {});
}

void KeyboardTest::init() {
    window_->document().reset(plan_, {});
    window_->selection().setScenario(plan().chosen);
    window_->selection().setChannel(0);
    shell().showPage(PageId::Coverage);
    shell().resize(1440, 870);
    shell().show();
    QVERIFY(QTest::qWaitForWindowActive(&shell()));
    QTRY_VERIFY_WITH_TIMEOUT(!window_->recomputer().results().outcomes.empty(), patient);
}

void KeyboardTest::digitsShowThePages() {
    for (const auto &[key, page] : {std::pair{Qt::Key_1, PageId::History},
                                    {Qt::Key_2, PageId::Forecast},
                                    {Qt::Key_3, PageId::Staffing},
                                    {Qt::Key_5, PageId::Shifts},
                                    {Qt::Key_6, PageId::Report},
                                    {Qt::Key_7, PageId::Simulate},
                                    {Qt::Key_4, PageId::Coverage}}) {
        press(key, Qt::ControlModifier);
        QCOMPARE(shell().currentPage(), page);
    }
}

void KeyboardTest::keysShowAndHideThePanes() {
    auto *dock = shell().findChild<QDockWidget *>("inspector");
    QVERIFY(dock->isVisible());
    press(Qt::Key_F9);
    QVERIFY(!dock->isVisible());
    press(Qt::Key_F9);
    QVERIFY(dock->isVisible());
    const auto *rail = shell().findChild<Rail *>();
    const int width = rail->width();
    press(Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(rail->width() < width);
    press(Qt::Key_B, Qt::ControlModifier);
    QTRY_COMPARE(rail->width(), width);
}

void KeyboardTest::f6WalksThroughThePanes() {
    std::set<const QWidget *> seen;
    const std::vector<const QWidget *> panes{shell().findChild<Rail *>(),
                                             shell().page(PageId::Coverage),
                                             shell().findChild<QDockWidget *>("inspector")};
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_F6);
        for (const QWidget *pane : panes)
            if (pane->isAncestorOf(QApplication::focusWidget()))
                seen.insert(pane);
    }
    QCOMPARE(seen.size(), panes.size());
}

void KeyboardTest::tabsAreTheChannels() {
    press(Qt::Key_3, Qt::ControlModifier);
    window_->selection().setChannel(0);
    std::vector<int> seen;
    for (std::size_t i = 0; i <= plan().channels.size(); ++i) {
        press(Qt::Key_Tab, Qt::ControlModifier);
        seen.push_back(window_->selection().channelId());
    }
    QCOMPARE(seen, (std::vector<int>{1, 2, 3, 0}));
    press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window_->selection().channelId(), 3);
    // A forecast is of one channel.
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(window_->selection().channelId(), 1);
}

void KeyboardTest::altAndADigitChooseAScenario() {
    press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(window_->selection().scenarioId(), plan().scenarios[1].id);
    press(Qt::Key_9, Qt::AltModifier);
    QCOMPARE(window_->selection().scenarioId(), plan().scenarios[1].id);
    press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(window_->selection().scenarioId(), plan().scenarios[0].id);
    // The main action recommends what is chosen.
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(plan().chosen, plan().scenarios[0].id);
}

void KeyboardTest::scenariosAreCopiedAndRemovedOnTheirPageOnly() {
    press(Qt::Key_1, Qt::AltModifier);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(plan().scenarios.size(), std::size_t(4));
    QCOMPARE(window_->selection().scenarioId(), plan().scenarios[3].id);
    press(Qt::Key_Delete);
    QCOMPARE(plan().scenarios.size(), std::size_t(3));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(plan().scenarios.size(), std::size_t(4));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(plan().scenarios.size(), std::size_t(3));
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_Delete);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(plan().scenarios.size(), std::size_t(3));
}

void KeyboardTest::weeksAreStepped() {
    wait();
    const auto first = window_->recomputer().results().weekBegin;
    press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(plan().planningWeek, first + std::chrono::days(7));
    wait();
    press(Qt::Key_PageDown, Qt::ControlModifier);
    wait();
    QCOMPARE(window_->recomputer().results().weekBegin, first + std::chrono::days(14));
    press(Qt::Key_PageUp, Qt::ControlModifier);
    wait();
    QCOMPARE(window_->recomputer().results().weekBegin, first + std::chrono::days(7));
    press(Qt::Key_Home, Qt::ControlModifier);
    wait();
    QCOMPARE(window_->recomputer().results().weekBegin, first);
}

OpeningHoursEdit *KeyboardTest::openEditor(int strip) {
    const auto strips = shell().page(PageId::Coverage)->findChildren<OpeningStrip *>();
    QTest::keyClick(strips.at(strip), Qt::Key_Space);
    auto *edit = shell().findChild<OpeningHoursEdit *>();
    edit->setFocus();
    // From the corner to Monday 9:00.
    for (int i = 0; i < 48; ++i)
        QTest::keyClick(edit, Qt::Key_Left);
    for (int i = 0; i < 7; ++i)
        QTest::keyClick(edit, Qt::Key_Up);
    for (int i = 0; i < 18; ++i)
        QTest::keyClick(edit, Qt::Key_Right);
    return edit;
}

void KeyboardTest::hoursArePaintedWithTheKeyboard() {
    auto *edit = openEditor(1); // 9–18 on weekdays
    using State = OpeningHoursEdit::State;
    const auto phone = [this]() -> const model::OpeningHours & {
        return plan().scenarios[1].channels.at(1).hours;
    };
    const double before = phone().hoursPerWeek();
    QCOMPARE(edit->cells()[0][18], State::Open);
    QTest::keyClick(edit, Qt::Key_Delete);
    QCOMPARE(plan().scenarios.size(), std::size_t(3)); // Delete closes hours, not the scenario
    QCOMPARE(phone().hoursPerWeek(), before - 0.5);
    QTest::keyClick(edit, Qt::Key_Space);
    QCOMPARE(phone().hoursPerWeek(), before);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(edit, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(phone().hoursPerWeek(), before + 2);
    QCOMPARE(edit->cells()[0][14], State::Open);
    // On standby: people who answer at home, which only deferred channels have.
    QTest::keyClick(edit, Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(edit->cells()[0][14], State::Standby);
    QVERIFY(plan().scenarios[1].channels.at(1).standby.hours.isNever());
    QCOMPARE(plan().scenarios[1].channels.at(3).standby.hours.hoursPerWeek(), 0.5);
    window_->document().undoStack().undo();
    QCOMPARE(phone().hoursPerWeek(), before);
}

void KeyboardTest::hoursArePaintedWithTheMouse() {
    auto *edit = openEditor(1);
    edit->resize(34 + 48 * 5, 18 + 7 * 20);
    const auto at = [](int day, int half) { return QPoint(34 + half * 5 + 2, day * 20 + 10); };
    const auto hours = [this] { return plan().scenarios[1].channels.at(2).hours.hoursPerWeek(); };
    const double before = hours();
    QTest::mousePress(edit, Qt::LeftButton, {}, at(5, 20));
    QTest::mouseMove(edit, at(6, 23));
    QCOMPARE(hours(), before + 4); // while painting
    QTest::mouseMove(edit, at(5, 23));
    QCOMPARE(hours(), before + 2);
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(hours(), before);
    QTest::mouseRelease(edit, Qt::LeftButton, {}, at(5, 23));
    QCOMPARE(hours(), before);
    QTest::mousePress(edit, Qt::LeftButton, Qt::ShiftModifier, at(6, 20));
    QTest::mouseMove(edit, at(6, 21));
    QTest::mouseRelease(edit, Qt::LeftButton, Qt::ShiftModifier, at(6, 21));
    QCOMPARE(hours(), before);
    QCOMPARE(plan().scenarios[1].channels.at(2).standby.hours.hoursPerWeek(), 1.0);
}

void KeyboardTest::aChannelKeepsItsOwnHoursOutsideTheStroke() {
    model::Plan changed = plan();
    changed.scenarios[1].channels.at(3).hours = *model::OpeningHours::parse("Mon-Sun 6-22");
    window_->document().reset(changed, {});
    auto *edit = openEditor(1);
    QTest::keyClick(edit, Qt::Key_Delete); // Monday 9:00 in every channel
    QCOMPARE(plan().scenarios[1].channels.at(3).hours.hoursPerWeek(), 7 * 16 - 0.5);
    QCOMPARE(plan().scenarios[1].channels.at(1).hours.hoursPerWeek(), 5 * 9 - 0.5);
}

void KeyboardTest::whatIfBecomesOneStepOfThePlan() {
    auto *inspector = shell().page(PageId::Coverage)->inspector();
    auto *keep = inspector->findChild<QPushButton *>("keepWhatIf");
    auto *kept = inspector->findChild<QLabel *>("keptWhatIf");
    auto *volume = inspector->findChild<WhatIfSlider *>("volume");
    wait();
    const double contacts = window_->recomputer().results().outcomes[0].naturalContacts();
    QVERIFY(!keep->isVisible());
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(volume->findChild<QSlider *>(), Qt::Key_Right);
    QTRY_VERIFY(keep->isVisible());
    QCOMPARE(window_->document().undoStack().index(), 0);
    keep->click();
    QCOMPARE(window_->document().undoStack().index(), 1);
    QCOMPARE(volume->value(), 0.0);
    wait();
    const auto near = [](double a, double b) { return std::abs(a - b) < 1e-6 * b; };
    QVERIFY(near(window_->recomputer().results().outcomes[0].naturalContacts(), 1.05 * contacts));
    QVERIFY(kept->isVisible() && kept->text().contains("+5%"));
    QVERIFY(!keep->isVisible());
    // Taken back where it is shown, or undone.
    Q_EMIT kept->linkActivated("back");
    wait();
    QVERIFY(near(window_->recomputer().results().outcomes[0].naturalContacts(), contacts));
    QVERIFY(!kept->isVisible());
    window_->document().undoStack().undo();
    window_->document().undoStack().undo();
    QVERIFY(plan().channels[0].adjustment.isNeutral());
}

void KeyboardTest::resetBringsThePlanBack() {
    auto *inspector = shell().page(PageId::Coverage)->inspector();
    auto *reset = inspector->findChild<QPushButton *>("resetWhatIf");
    auto *handleTime = inspector->findChild<WhatIfSlider *>("handleTime");
    QTest::keyClick(handleTime->findChild<QSlider *>(), Qt::Key_PageDown);
    QTRY_VERIFY(reset->isVisible());
    reset->click();
    QCOMPARE(handleTime->value(), 0.0);
    QVERIFY(!reset->isVisible());
    QVERIFY(!window_->document().isModified());
}

void KeyboardTest::theCalculatorAnswersWithoutAPlan() {
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto *calculator = shell().findChild<ErlangCalculator *>();
    QVERIFY(calculator && calculator->isVisible());
    const auto type = [&](const char *field, const char *text) {
        auto *edit = &calculator->findChild<ValueField *>(field)->edit();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    };
    // 65.1 calls of 312 s in half an hour are 11.28 erlangs: 15 agents for 80 % in 20 s.
    type("contacts", "65.1");
    type("handleTime", "5:12");
    type("answered", "80");
    type("within", "20");
    type("occupancy", "88");
    QCOMPARE(calculator->findChild<QLabel *>("agents")->text(), QStringLiteral("15"));
    // Twice the time, half the load.
    auto *interval = calculator->findChild<QComboBox *>();
    interval->setFocus();
    QTest::keyClick(interval, Qt::Key_Down);
    QCOMPARE(calculator->findChild<QLabel *>("agents")->text(), QStringLiteral("9"));
    calculator->close();
}

void KeyboardTest::everyShortcutIsListedOnce() {
    std::set<QString> keys;
    for (const auto &entry : shell().shortcuts()) {
        QVERIFY2(keys.insert(entry.keys).second, qPrintable(entry.keys));
        QVERIFY(!entry.text.isEmpty());
    }
    for (const char *expected : {"Ctrl+1", "Ctrl+I", "Ctrl+E", "Ctrl+P", "F9", "F6", "F2", "Del",
                                 "Ctrl+D", "Ctrl+PgUp", "Ctrl+Shift+E"})
        QVERIFY2(keys.contains(expected), expected);
}

QTEST_MAIN(KeyboardTest)
#include "tst_keyboard.moc"
