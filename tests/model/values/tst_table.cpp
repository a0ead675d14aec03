// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/table.h"

#include <QTest>

using model::Table;
using Cell = Table::Cell;

namespace {

/// Agents of two channels in two scenarios; the second scenario closes the first channel at one.
Table longTable() {
    Table table;
    table.id = "staffing";
    table.title = "Staffing";
    table.columns = {{"scenario"},
                     {"channel"},
                     {"hour", Table::Format::Number, 0},
                     {"agents", Table::Format::Number, 1}};
    table.rows = {{"A", "Phone", 0.0, 5.0}, {"A", "Phone", 1.0, 6.0}, {"A", "Email", 0.0, 2.0},
                  {"A", "Email", 1.0, 3.0}, {"B", "Phone", 0.0, 4.0}, {"B", "Email", 0.0, Cell()},
                  {"B", "Email", 1.0, 1.0}, {"B", "Email", 2.0, 10.0}};
    table.wide = {{2}, {0, 1}, 3};
    return table;
}

} // namespace

class TableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesLieSideBySide() {
        const Table wide = sideBySide(longTable());
        QCOMPARE(wide.id, std::string("staffing"));
        QVERIFY(!wide.wide);
        const std::vector<Table::Column> columns{{"hour", Table::Format::Number, 0},
                                                 {"A · Phone · agents", Table::Format::Number, 1},
                                                 {"A · Email · agents", Table::Format::Number, 1},
                                                 {"B · Phone · agents", Table::Format::Number, 1},
                                                 {"B · Email · agents", Table::Format::Number, 1}};
        QVERIFY(wide.columns == columns);
        const std::vector<std::vector<Cell>> rows{{0.0, 5.0, 2.0, 4.0, Cell()},
                                                  {1.0, 6.0, 3.0, Cell(), 1.0},
                                                  {2.0, Cell(), Cell(), Cell(), 10.0}};
        QVERIFY(wide.rows == rows);
    }

    void aTableWithoutSuchALayoutStaysAsItIs() {
        Table table = longTable();
        table.wide.reset();
        QVERIFY(sideBySide(table) == table);
    }

    void everyRowIsAsLongAsTheHeading() {
        Table table = longTable();
        table.rows.push_back({"C", "Chat", 2.0, 7.0});
        const Table wide = sideBySide(table);
        for (const auto &row : wide.rows)
            QCOMPARE(row.size(), wide.columns.size());
    }
};

QTEST_APPLESS_MAIN(TableTest)
#include "tst_table.moc"
