// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sampleplan.h"
#include "ui/charts/dailychart.h"
#include "ui/pages/historypage.h"
#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ui;

class HistoryPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyTheme(*qApp, Theme());
        sample_ = application::samplePlan(toDate(QDate(2026, 11, 25)));
    }
    void anEmptyPlanOffersTheNextStep();
    void theHeadlineIsTheShareOfTheData();
    void aDayIsLeftOutAndUsedAgain();
    void findingsObeyTheRulesOfItemModels();

private:
    model::Plan sample_;
};

void HistoryPageTest::anEmptyPlanOffersTheNextStep() {
    application::PlanDocument document;
    application::Recomputer recomputer(document);
    Selection selection;
    HistoryPage page({document, recomputer, selection});
    page.resize(1000, 700);
    page.show();
    page.showPlan();
    auto *import = page.findChild<QPushButton *>("emptyImport");
    auto *demo = page.findChild<QPushButton *>("emptyDemo");
    QVERIFY(import->isVisible() && demo->isVisible());
    QSignalSpy importing(&page, &HistoryPage::importRequested);
    QSignalSpy opening(&page, &HistoryPage::demoRequested);
    QTest::mouseClick(import, Qt::LeftButton);
    QTest::mouseClick(demo, Qt::LeftButton);
    QCOMPARE(importing.count(), 1);
    QCOMPARE(opening.count(), 1);
}

void HistoryPageTest::theHeadlineIsTheShareOfTheData() {
    application::PlanDocument document;
    application::Recomputer recomputer(document);
    recomputer.cancel();
    Selection selection;
    HistoryPage page({document, recomputer, selection});
    document.reset(sample_, {});
    page.showPlan();
    double inside = 0, outside = 0;
    for (const auto &channel : sample_.channels) {
        const auto share = application::outsideOfficeHours(*channel.history, sample_.calendar, 91);
        inside += share.inside;
        outside += share.outside;
    }
    const QString expected = Format().percent(outside / (inside + outside));
    QVERIFY(page.findChild<QLabel *>("headline")->text().startsWith(expected));
    QVERIFY(!page.findChild<DailyChart *>()->description().isEmpty());
}

void HistoryPageTest::aDayIsLeftOutAndUsedAgain() {
    application::PlanDocument document;
    application::Recomputer recomputer(document);
    Selection selection;
    HistoryPage page({document, recomputer, selection});
    document.reset(sample_, {});
    page.inspector()->show();
    page.showPlan();
    const QDate day(2026, 11, 18);
    Q_EMIT page.findChild<DailyChart *>()->dayPicked(day);
    auto *leaveOut = page.inspector()->findChild<QPushButton *>("leaveOut");
    QVERIFY(leaveOut->isVisible());
    QCOMPARE(leaveOut->menu()->actions().size(), qsizetype(4)); // all, and one per channel
    leaveOut->menu()->actions().at(1)->trigger();
    QCOMPARE(document.undoStack().count(), 1);
    QCOMPARE(document.plan().channels[0].corrections.size(), std::size_t(1));
    QVERIFY(document.plan().channels[0].corrections[0].range ==
            document.plan().calendar.rangeOf(toDate(day)));
    QVERIFY(document.plan().channels[1].corrections.empty());

    page.showPlan();
    auto *list = page.inspector()->findChild<QListView *>("findings");
    int row = -1;
    for (int i = 0; i < list->model()->rowCount(); ++i)
        if (list->model()->index(i, 0).data(HistoryFindings::ActionRole).toString() == "Use again")
            row = i;
    QVERIFY(row >= 0);
    Q_EMIT list->activated(list->model()->index(row, 0));
    QVERIFY(document.plan() == sample_);
    QCOMPARE(document.undoStack().count(), 2);
    document.undoStack().undo();
    document.undoStack().undo();
    QVERIFY(document.plan() == sample_);
}

void HistoryPageTest::findingsObeyTheRulesOfItemModels() {
    HistoryFindings model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(application::historyFindings(sample_, {}), sample_);
    QVERIFY(model.rowCount() >= 3); // two years have at least three clock changes
    QVERIFY(!model.index(0).data(Qt::AccessibleTextRole).toString().isEmpty());
    model.show({}, sample_);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(HistoryPageTest)
#include "tst_historypage.moc"
