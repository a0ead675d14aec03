// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sampleplan.h"
#include "ui/pages/simulatepage.h"
#include "ui/pages/staffingpage.h"
#include "ui/planwindow.h"
#include "ui/text/words.h"
#include "ui/widgets/modelladder.h"
#include "ui/widgets/profileshapes.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/teamsplit.h"
#include "ui/widgets/valuefield.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace ui;

namespace {

constexpr int patient = 400'000; ///< ms; a sanitizer build computes slowly

QString cell(const QTableView &view, int row, int column) {
    return view.model()->index(row, column).data().toString();
}

} // namespace

class SimulatePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRunStandsBesideTheFormulas();
    void aWeekCanBePlayed();
    void aChangedPlanNeedsANewRun();
    void threeModelsAnswerOneQuestion();
    void withoutPatienceOnlyErlangCIsShown();
    void aDayIsStaffedAsAWhole();
    void theWeekOfDeferredWorkHasThreeShapes();
    void oneTeamIsComparedWithTwo();

private:
    int channelOf(model::Medium medium) const {
        for (const auto &planned : window_->document().plan().channels)
            if (planned.channel.medium == medium)
                return planned.channel.id;
        return 0;
    }
    SimulatePage &page() {
        return *static_cast<SimulatePage *>(window_->window().page(PageId::Simulate));
    }
    QTemporaryDir folder_;
    std::unique_ptr<QSettings> settings_;
    std::unique_ptr<PlanWindow> window_;
};

void SimulatePageTest::initTestCase() {
    settings_ = std::make_unique<QSettings>(folder_.filePath("s.ini"), QSettings::IniFormat);
    window_ = std::make_unique<PlanWindow>(*settings_, [](QWidget *) {});
    window_->window().show();
    window_->document().reset(application::samplePlan(toDate(QDate(2026, 11, 24))), {});
    QTRY_VERIFY_WITH_TIMEOUT(!window_->recomputer().isRunning() &&
                                 !window_->recomputer().results().outcomes.empty(),
                             patient);
    window_->window().showPage(PageId::Simulate);
}

void SimulatePageTest::aRunStandsBesideTheFormulas() {
    auto *play = page().findChild<QPushButton *>("play");
    QVERIFY(!play->isEnabled());
    QVERIFY(!page().simulation());
    const auto *figures = page().findChild<QTableView *>("simulationFigures");
    QCOMPARE(cell(*figures, 0, 2), QString("–"));
    QSignalSpy simulated(&page(), &SimulatePage::simulated);
    QTest::mouseClick(page().findChild<QPushButton *>("simulate"), Qt::LeftButton);
    QVERIFY(page().isSimulating());
    QVERIFY(simulated.wait(patient));
    QVERIFY(page().simulation());
    QVERIFY(page().simulation()->figures.weeks >= 48);
    QVERIFY(cell(*figures, 0, 2).contains('%'));
    QVERIFY(cell(*figures, 0, 3).startsWith("±"));
    QVERIFY(play->isEnabled());
    QVERIFY(!page().findChild<QLabel *>("simulationVerdict")->text().isEmpty());
}

void SimulatePageTest::aWeekCanBePlayed() {
    auto *position = page().findChild<QSlider *>("position");
    auto *play = page().findChild<QPushButton *>("play");
    const auto *moment = page().findChild<QLabel *>("moment");
    position->setValue(20 * 10); // Monday 10:00
    QVERIFY(moment->text().startsWith("Mon 10:00"));
    QTest::mouseClick(play, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(position->value() > 205, patient);
    QTest::mouseClick(play, Qt::LeftButton);
    const int stopped = position->value();
    QTest::qWait(120);
    QCOMPARE(position->value(), stopped);
}

void SimulatePageTest::aChangedPlanNeedsANewRun() {
    QVERIFY(page().simulation());
    model::Plan changed = window_->document().plan();
    for (auto &channel : changed.channels)
        channel.policy.goal.answered = 0.6;
    window_->document().change("Goal", std::move(changed));
    QTRY_VERIFY_WITH_TIMEOUT(!page().simulation(), patient);
    QTRY_VERIFY_WITH_TIMEOUT(!window_->recomputer().isRunning(), patient);
    window_->document().undoStack().undo();
    QTRY_VERIFY_WITH_TIMEOUT(page().simulation() != nullptr, patient);
}

void SimulatePageTest::threeModelsAnswerOneQuestion() {
    ModelLadder ladder;
    QSignalSpy simulated(&ladder, &ModelLadder::simulated);
    ladder.ask({model::queueLoad(84, 1800, 311), {180.0}, {}, 17});
    const auto *view = ladder.findChild<QTableView *>("modelLadder");
    QCOMPARE(view->model()->rowCount(), 3);
    QCOMPARE(cell(*view, 2, 1), QString("…"));
    QVERIFY(simulated.wait(patient));
    const auto percent = [&](int row) { return cell(*view, row, 1).remove('%').toDouble(); };
    QVERIFY(percent(0) < percent(1)); // who hangs up makes room
    QVERIFY(std::abs(percent(1) - percent(2)) < 6);
    QVERIFY(ladder.findChild<QLabel *>("validity")->text().contains("hangs up"));
    QVERIFY(ladder.findChild<QLabel *>("whyThisNumber")->text().contains("14.51"));
}

void SimulatePageTest::withoutPatienceOnlyErlangCIsShown() {
    ModelLadder ladder;
    ladder.ask({model::queueLoad(84, 1800, 311), {}, {}, 12});
    const auto *view = ladder.findChild<QTableView *>("modelLadder");
    QCOMPARE(view->model()->rowCount(), 2);
    QCOMPARE(cell(*view, 0, 1), QString("–")); // 12 for 14.5 erlangs
    QVERIFY(ladder.findChild<QLabel *>("validity")->text().contains("grow"));
}

void SimulatePageTest::aDayIsStaffedAsAWhole() {
    auto &staffing = *static_cast<StaffingPage *>(window_->window().page(PageId::Staffing));
    window_->window().showPage(PageId::Staffing);
    window_->selection().setChannel(channelOf(model::Medium::Phone));
    auto *view = staffing.findChild<SegmentedControl *>("dayView");
    const auto *note = staffing.findChild<QLabel *>("dayNote");
    QTRY_VERIFY(view->isVisible());
    QVERIFY(!note->isVisible());
    QSignalSpy shown(&staffing, &StaffingPage::wholeDayShown);
    view->setCurrent(1);
    QVERIFY(shown.wait(patient));
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains("agent hours keep the goal all day"));
    view->setCurrent(0);
    QVERIFY(!note->isVisible());
    view->setCurrent(1); // known already
    QVERIFY(note->text().contains("agent hours keep the goal all day"));
    view->setCurrent(0);
    window_->selection().setChannel(channelOf(model::Medium::Email));
    QTRY_VERIFY(!view->isVisible());
}

void SimulatePageTest::theWeekOfDeferredWorkHasThreeShapes() {
    window_->window().showPage(PageId::Staffing);
    window_->selection().setChannel(channelOf(model::Medium::Email));
    auto *shapes = window_->window().findChild<ProfileShapes *>();
    const auto *view = shapes->findChild<QTableView *>("profileShapes");
    QTRY_VERIFY(shapes->isVisibleTo(shapes->parentWidget()));
    QTRY_VERIFY_WITH_TIMEOUT(!shapes->isSearching() && cell(*view, 3, 1) != "…", patient);
    const auto hours = [&](int row) { return cell(*view, row, 1).remove(',').toDouble(); };
    QVERIFY(hours(1) >= hours(2));
    QVERIFY(hours(2) >= hours(3));
    QVERIFY(hours(3) > 0);
    QVERIFY(cell(*view, 3, 2).contains('%'));
}

void SimulatePageTest::oneTeamIsComparedWithTwo() {
    TeamSplit teams;
    QSignalSpy compared(&teams, &TeamSplit::compared);
    teams.ask({{{30.0 / 300, 300, 30}, 180, 0.8, 20}, 10.0 / 300, "Phone"});
    QVERIFY(teams.isVisibleTo(nullptr));
    QVERIFY(compared.wait(patient));
    const auto *one = teams.findChild<QLabel *>("oneTeam");
    const int usual = one->text().toInt();
    QVERIFY(usual > 30 && usual < 60);
    QVERIFY(teams.findChild<QLabel *>("teamSplit")->text().startsWith("One team saves"));
    teams.findChild<ValueField *>("switchingLoss")->edit().setValue(30);
    QVERIFY(compared.wait(patient));
    QVERIFY(one->text().toInt() > usual);
    teams.ask({{{30.0 / 300, 300, 30}, 180, 0.8, 20}, 0, "Phone"});
    QVERIFY(!teams.isVisibleTo(nullptr));
}

QTEST_MAIN(SimulatePageTest)
#include "tst_simulatepage.moc"
