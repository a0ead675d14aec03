// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/requirementheatmap.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace ui;

namespace {

/// Agents rise by one per interval of a day; Sunday is closed.
WeekRequirement countingWeek() {
    WeekRequirement week;
    for (int i = 0; i < 336; ++i)
        week.agents.push_back(i < 288 ? double(i % 48) : std::nan(""));
    return week;
}

} // namespace

class HeatmapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyTheme(*qApp, Theme());
    }
    void theTableObeysTheRulesOfItemModels();
    void dayTotalsAreAgentHours();
    void closedIntervalsAreEmpty();
    void copyIsTabSeparatedWithHeadings();
    void copyUsesTheNumbersOfTheLocale();
    void cursorKeysMoveAndShiftExtends();
    void aNewValueKeepsTheSelection();
    void columnsFillTheWidth();
    void screenReadersHearTheWholeCell();
};

void HeatmapTest::theTableObeysTheRulesOfItemModels() {
    RequirementTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table.rowCount(), 0);
    table.show(countingWeek());
    QCOMPARE(table.rowCount(), 7);
    QCOMPARE(table.columnCount(), 48);
    WeekRequirement quarters = countingWeek();
    quarters.intervalMinutes = 15;
    quarters.agents.assign(672, 1.0);
    table.show(quarters);
    QCOMPARE(table.columnCount(), 96);
}

void HeatmapTest::dayTotalsAreAgentHours() {
    RequirementTable table;
    table.show(countingWeek());
    QCOMPARE(table.dayTotal(0), 47 * 48 / 2 * 0.5);
    QCOMPARE(table.dayTotal(6), 0.0);
    QCOMPARE(table.highest(), 47.0);
}

void HeatmapTest::closedIntervalsAreEmpty() {
    RequirementTable table;
    table.show(countingWeek());
    QCOMPARE(table.index(6, 3).data().toString(), QString());
    QVERIFY(!table.index(6, 3).data(RequirementTable::ValueRole).isValid());
}

void HeatmapTest::copyIsTabSeparatedWithHeadings() {
    RequirementHeatmap heatmap;
    heatmap.show(countingWeek());
    const auto *table = heatmap.model();
    heatmap.selectionModel()->select(QItemSelection(table->index(5, 18), table->index(6, 20)),
                                     QItemSelectionModel::ClearAndSelect);
    QTest::keySequence(&heatmap, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("Weekday\t09:00\t09:30\t10:00\nSat\t18\t19\t20\nSun\t\t\t\n"));
    QCOMPARE(heatmap.selectionSummary(),
             QStringLiteral("3 cells · 28.5 agent hours · lowest 18 · highest 20"));
}

void HeatmapTest::copyUsesTheNumbersOfTheLocale() {
    RequirementHeatmap heatmap;
    heatmap.setLocale(QLocale(QLocale::German, QLocale::Germany));
    WeekRequirement week = countingWeek();
    week.decimals = 1;
    heatmap.show(week);
    const auto *table = heatmap.model();
    heatmap.selectionModel()->select(QItemSelection(table->index(0, 1), table->index(0, 1)),
                                     QItemSelectionModel::ClearAndSelect);
    QCOMPARE(heatmap.selectionAsText(), QStringLiteral("Weekday\t00:30\nMo\t1,0\n"));
}

void HeatmapTest::cursorKeysMoveAndShiftExtends() {
    RequirementHeatmap heatmap;
    heatmap.show(countingWeek());
    heatmap.setCurrentInterval(48 + 10);
    QSignalSpy picked(&heatmap, &RequirementHeatmap::intervalPicked);
    QTest::keyClick(&heatmap, Qt::Key_Right);
    QCOMPARE(heatmap.currentInterval(), 48 + 11);
    QTest::keyClick(&heatmap, Qt::Key_Down);
    QCOMPARE(heatmap.currentInterval(), 96 + 11);
    QCOMPARE(picked.count(), 2);
    QTest::keyClick(&heatmap, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&heatmap, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(heatmap.selectionModel()->selectedIndexes().size(), 4);
}

void HeatmapTest::aNewValueKeepsTheSelection() {
    RequirementHeatmap heatmap;
    heatmap.show(countingWeek());
    heatmap.setCurrentInterval(100);
    WeekRequirement changed = countingWeek();
    changed.agents[100] = 99;
    heatmap.show(changed);
    QCOMPARE(heatmap.currentInterval(), 100);
}

void HeatmapTest::columnsFillTheWidth() {
    RequirementHeatmap heatmap;
    heatmap.show(countingWeek());
    heatmap.resize(913, 220);
    heatmap.show();
    QCoreApplication::processEvents();
    int sum = 0;
    for (int column = 0; column < 48; ++column)
        sum += heatmap.columnWidth(column);
    QCOMPARE(sum, 913 - heatmap.leftEdge() - heatmap.rightEdge());
}

void HeatmapTest::screenReadersHearTheWholeCell() {
    RequirementTable table;
    WeekRequirement week = countingWeek();
    week.detail = [](int) { return QStringLiteral("service level 82.6%"); };
    table.show(week);
    const QString text = table.index(0, 21).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(text.startsWith(QStringLiteral("Monday 10:30, 21 agent")), qPrintable(text));
    QVERIFY(text.endsWith(QStringLiteral("service level 82.6%")));
}

QTEST_MAIN(HeatmapTest)
#include "tst_heatmap.moc"
