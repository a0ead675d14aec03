// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sampleplan.h"
#include "tests/support/smallplan.h"
#include "ui/charts/dailychart.h"
#include "ui/dialogs/stretchdialog.h"
#include "ui/pages/historypage.h"
#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>

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
    void whatThePlannerSaysIsListedAndTakenBack_data();
    void whatThePlannerSaysIsListedAndTakenBack();
    void anOutlierIsUsedOnceThePlannerSaysItIsReal();
    void anotherLevelIsDeclaredFromADayOn();
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

void HistoryPageTest::whatThePlannerSaysIsListedAndTakenBack_data() {
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("note");
    using Reason = model::Correction::Reason;
    const auto row = [](const char *name, Reason reason, const char *title, const char *note) {
        QTest::newRow(name) << static_cast<int>(reason) << QString::fromUtf8(title)
                            << QString::fromUtf8(note);
    };
    row("real", Reason::Real, "18 Nov 2026", "Real, set by you");
    row("level", Reason::LevelShift, "another level from 18 Nov 2026 on", "a new customer");
    row("same level", Reason::SameLevel, "no other level, 18 Nov 2026", "Set by you");
    row("left out", Reason::Event, "18 Nov 2026 left out", "a new customer");
}

void HistoryPageTest::whatThePlannerSaysIsListedAndTakenBack() {
    QFETCH(int, reason);
    QFETCH(QString, title);
    QFETCH(QString, note);
    application::PlanDocument document;
    application::Recomputer recomputer(document);
    recomputer.cancel();
    Selection selection;
    HistoryPage page({document, recomputer, selection});
    auto plan = sample_;
    const model::Correction said{plan.calendar.rangeOf(toDate(QDate(2026, 11, 18))),
                                 static_cast<model::Correction::Reason>(reason), "a new customer"};
    plan.channels[1].corrections = {said};
    document.reset(plan, {});
    page.inspector()->show();
    page.showPlan();
    auto *list = page.inspector()->findChild<QListView *>("findings");
    QModelIndex found;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data().toString().replace(QChar(0xa0), u' ').contains(title))
            found = index;
    }
    QVERIFY(found.isValid());
    QVERIFY(found.data(HistoryFindings::NoteRole).toString().contains(note));
    Q_EMIT list->activated(found);
    QVERIFY(document.plan() == sample_);
    document.undoStack().undo();
    QVERIFY(document.plan() == plan);
}

void HistoryPageTest::anOutlierIsUsedOnceThePlannerSaysItIsReal() {
    auto plan = testing::smallPlan();
    auto history = *plan.channels[1].history;
    const auto noon =
        plan.calendar.rangeOf(toDate(QDate(2026, 11, 4))).begin + std::chrono::hours(12);
    history.intervals[*history.grid.indexOf(noon)].offered = 90;
    plan.channels[1].history = model::Shared(history);
    application::PlanDocument document;
    application::Recomputer recomputer(document);
    Selection selection;
    HistoryPage page({document, recomputer, selection});
    document.reset(plan, {});
    page.inspector()->show();
    const auto isMasked = [&] {
        const auto *result = recomputer.results().channel(plan.channels[1].channel.id);
        return result && std::ranges::any_of(result->masks, [&](const auto &mask) {
                   return mask.range.contains(noon) &&
                          mask.reason == model::Correction::Reason::Outlier;
               });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isMasked(), 60000);
    page.showPlan();
    auto *list = page.inspector()->findChild<QListView *>("findings");
    const auto with = [&](const QString &action) {
        const auto found =
            list->model()->match(list->model()->index(0, 0), HistoryFindings::ActionRole, action);
        return found.isEmpty() ? QModelIndex() : found.front();
    };
    QVERIFY(with("Use").isValid());
    Q_EMIT list->activated(with("Use"));
    QCOMPARE(document.plan().channels[1].corrections.size(), std::size_t(1));
    QTRY_VERIFY_WITH_TIMEOUT(!recomputer.isOutdated(application::Stage::Forecast), 60000);
    QVERIFY(!isMasked());
    page.showPlan();
    QVERIFY(!with("Use").isValid());
    Q_EMIT list->activated(with("Take back"));
    QVERIFY(document.plan() == plan);
}

void HistoryPageTest::anotherLevelIsDeclaredFromADayOn() {
    application::PlanDocument document;
    application::Recomputer recomputer(document);
    recomputer.cancel();
    Selection selection;
    HistoryPage page({document, recomputer, selection});
    document.reset(sample_, {});
    page.inspector()->show();
    page.showPlan();
    Q_EMIT page.findChild<DailyChart *>()->dayPicked(QDate(2026, 11, 2));
    auto *button = page.inspector()->findChild<QPushButton *>("anotherLevel");
    QVERIFY(button->isVisible());
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<StretchDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *first = dialog->findChild<QDateEdit *>("stretchFirst");
        QCOMPARE(first->date(), QDate(2026, 11, 2));
        QVERIFY(!dialog->findChild<QDateEdit *>("stretchLast"));
        first->setDate(QDate(2026, 11, 1));
        dialog->findChild<QLineEdit *>("stretchBecause")->setText(" a new customer ");
        dialog->accept();
    });
    button->menu()->actions().at(0)->trigger();
    const auto &corrections = document.plan().channels[0].corrections;
    QCOMPARE(corrections.size(), std::size_t(1));
    QVERIFY(corrections[0].reason == model::Correction::Reason::LevelShift);
    QVERIFY(corrections[0].range == document.plan().calendar.rangeOf(toDate(QDate(2026, 11, 1))));
    QCOMPARE(corrections[0].note, std::string("a new customer"));
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
