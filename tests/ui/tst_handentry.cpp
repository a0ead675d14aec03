// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/handentry.h"
#include "app/sample/sampleplan.h"
#include "ui/dialogs/handentrydialog.h"
#include "ui/tables/handentrytable.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/weekstepper.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace ui;

class HandEntryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        applyTheme(*qApp, Theme());
        sample_ = application::samplePlan(toDate(QDate(2026, 11, 25)));
        last_ = sample_.channels[0].history->grid.end();
        next_ = toQDate(model::mondayOf(model::dateOf(sample_.calendar.toLocal(last_))));
    }
    void aWeekThatIsNotChangedLeavesThePlanAsItIs();
    void typedCountsMakeTheHistoryLonger();
    void anEmptiedRowIsMissingAgain();
    void aColumnFromASpreadsheetIsTaken();
    void whatCannotBeReadIsNamedAndNotTaken_data();
    void whatCannotBeReadIsNamedAndNotTaken();
    void bothHoursOfTheClockChangeCanBeTyped();
    void theFirstChannelOfAPlanCanBeTyped();
    void thePageTurnsWithoutLosingWhatWasTyped();

private:
    static void type(HandEntryTable &table, int row, int column, const QString &text) {
        QVERIFY(table.setData(table.index(row, column), text, Qt::EditRole));
    }
    model::Plan sample_;
    model::Instant last_;
    QDate next_; ///< first Monday that the history does not reach beyond
};

void HandEntryTest::aWeekThatIsNotChangedLeavesThePlanAsItIs() {
    HandEntryTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto week = application::historyOfWeek(sample_, sample_.channels[0].channel.name,
                                                 toDate(next_.addDays(-7)));
    table.show(week, sample_.calendar);
    QCOMPARE(table.rowCount(), 336);
    QVERIFY(!table.isChanged());
    const auto same = application::withHistoryOfWeek(sample_, sample_.channels[0].channel.name,
                                                     model::Medium::Phone, table.week());
    QVERIFY(same.channels == sample_.channels);
}

void HandEntryTest::typedCountsMakeTheHistoryLonger() {
    HandEntryTable table;
    const auto &name = sample_.channels[0].channel.name;
    table.show(application::historyOfWeek(sample_, name, toDate(next_)), sample_.calendar);
    type(table, 20, HandEntryTable::Offered, "12");
    type(table, 20, HandEntryTable::Answered, "10");
    type(table, 20, HandEntryTable::HandlingTime, "3:05,5");
    QCOMPARE(table.problems(), 0);
    const auto plan =
        application::withHistoryOfWeek(sample_, name, model::Medium::Phone, table.week());
    const auto &history = *plan.channels[0].history;
    const auto &report = history.intervals.back();
    QCOMPARE(history.grid.end(), table.week().grid.beginOf(21));
    QCOMPARE(report.offered, 12.0);
    QCOMPARE(report.handleSeconds, 1855.0);
    QVERIFY(report.status == model::IntervalStatus::Open);
    QCOMPARE(history.sources.back().rows, std::size_t(1));
    QVERIFY(history.sources.back().fileName.empty());
}

void HandEntryTest::anEmptiedRowIsMissingAgain() {
    HandEntryTable table;
    const auto &name = sample_.channels[1].channel.name;
    table.show(application::historyOfWeek(sample_, name, toDate(next_.addDays(-14))),
               sample_.calendar);
    table.clear({table.index(30, 0), table.index(30, 1), table.index(30, 2), table.index(30, 3)});
    const auto plan =
        application::withHistoryOfWeek(sample_, name, model::Medium::Email, table.week());
    const auto &history = *plan.channels[1].history;
    const auto at = history.grid.indexOf(table.week().grid.beginOf(30));
    QVERIFY(history.intervals[*at].status == model::IntervalStatus::Missing);
    QCOMPARE(history.intervals.size(), sample_.channels[1].history->intervals.size());
}

void HandEntryTest::aColumnFromASpreadsheetIsTaken() {
    HandEntryTable table;
    table.show(application::historyOfWeek(sample_, "New", toDate(next_)), sample_.calendar);
    QCOMPARE(table.paste(table.index(0, 0), "1\t1\n1.234,5\t7\r\n\t\n3"), 7);
    QCOMPARE(table.problems(), 0);
    QCOMPARE(table.week().intervals[1].offered, 1234.5);
    QCOMPARE(table.week().intervals[1].answered, 7.0);
    QVERIFY(table.week().intervals[2].status == model::IntervalStatus::Missing);
    QCOMPARE(table.week().intervals[3].offered, 3.0);
    // What would stand beside or below the table is not taken.
    QCOMPARE(table.paste(table.index(335, 3), "60\t9\n61"), 1);
}

void HandEntryTest::whatCannotBeReadIsNamedAndNotTaken_data() {
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << int(HandEntryTable::Offered) << "many";
    QTest::newRow("negative") << int(HandEntryTable::Offered) << "-3";
    QTest::newRow("not finite") << int(HandEntryTable::Offered) << "inf";
    QTest::newRow("more than any centre") << int(HandEntryTable::Offered) << "1e12";
    QTest::newRow("answered without offered") << int(HandEntryTable::Answered) << "3";
    QTest::newRow("seconds past the minute") << int(HandEntryTable::HandlingTime) << "3:75";
}

void HandEntryTest::whatCannotBeReadIsNamedAndNotTaken() {
    QFETCH(int, column);
    QFETCH(QString, text);
    HandEntryTable table;
    const auto week = application::historyOfWeek(sample_, "New", toDate(next_));
    table.show(week, sample_.calendar);
    if (column == HandEntryTable::HandlingTime)
        type(table, 5, HandEntryTable::Offered, "4");
    type(table, 5, column, text);
    QCOMPARE(table.problems(), 1);
    QVERIFY(!table.firstProblem().isEmpty());
    QCOMPARE(table.index(5, column).data().toString(), text);
    QVERIFY(table.week() == week);
    table.clear({table.index(5, 0), table.index(5, 1), table.index(5, 3)});
    QCOMPARE(table.problems(), 0);
}

void HandEntryTest::bothHoursOfTheClockChangeCanBeTyped() {
    HandEntryTable table;
    table.show(application::historyOfWeek(sample_, "New", toDate(QDate(2026, 10, 19))),
               sample_.calendar);
    QCOMPARE(table.rowCount(), 338);
    QSet<QString> times;
    for (int row = 0; row < table.rowCount(); ++row)
        times.insert(table.headerData(row, Qt::Vertical, Qt::DisplayRole).toString());
    QCOMPARE(times.size(), 338);
    table.show(application::historyOfWeek(sample_, "New", toDate(QDate(2026, 3, 23))),
               sample_.calendar);
    QCOMPARE(table.rowCount(), 334);
}

void HandEntryTest::theFirstChannelOfAPlanCanBeTyped() {
    model::Plan empty = sample_;
    empty.channels.clear();
    for (auto &scenario : empty.scenarios)
        scenario.channels.clear();
    HandEntryDialog dialog(empty, {}, next_);
    dialog.show();
    auto *keep = dialog.findChild<QPushButton *>("handKeep");
    auto *view = dialog.findChild<QTableView *>("handTable");
    auto *channel = dialog.findChild<QComboBox *>("handChannel");
    QVERIFY(!keep->isEnabled());
    channel->setFocus();
    QTest::keyClicks(channel, "Support-Mail");
    QVERIFY(keep->isEnabled());
    view->setCurrentIndex(view->model()->index(0, 0));
    QApplication::clipboard()->setText("5\n6\n7\n");
    QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
    dialog.accept();
    QCOMPARE(dialog.plan().channels.size(), std::size_t(1));
    QCOMPARE(dialog.plan().channels[0].channel.name, std::string("Support-Mail"));
    QVERIFY(dialog.plan().channels[0].channel.medium == model::Medium::Email);
    QCOMPARE(dialog.plan().channels[0].history->intervals.size(), std::size_t(3));
    QCOMPARE(dialog.plan().scenarios[0].channels.size(), std::size_t(1));
}

void HandEntryTest::thePageTurnsWithoutLosingWhatWasTyped() {
    HandEntryDialog dialog(sample_, text(sample_.channels[0].channel.name), next_);
    dialog.show();
    auto *view = dialog.findChild<QTableView *>("handTable");
    auto *week = dialog.findChild<WeekStepper *>();
    view->setCurrentIndex(view->model()->index(2, 0));
    QVERIFY(view->model()->setData(view->model()->index(2, 0), "41"));
    week->stepBy(1);
    QCOMPARE(view->model()->index(2, 0).data().toString(), QString());
    QVERIFY(view->model()->setData(view->model()->index(2, 0), "wrong"));
    QVERIFY(!week->isEnabled());
    QVERIFY(!dialog.findChild<QPushButton *>("handKeep")->isEnabled());
    QVERIFY(dialog.findChild<QLabel *>("handNote")->text().contains("wrong"));
    QTest::keyClick(view, Qt::Key_Delete);
    QVERIFY(view->model()->setData(view->model()->index(2, 0), QString()));
    week->stepBy(-1);
    QCOMPARE(view->model()->index(2, 0).data().toString(), QString("41"));
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.plan().channels[0].history->intervals.back().offered, 41.0);
}

QTEST_MAIN(HandEntryTest)
#include "tst_handentry.moc"
