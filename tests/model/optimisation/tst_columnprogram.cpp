// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/optimisation/columnprogram.h"
#include "model/roster/smallrandom.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>

using namespace model;

namespace {

struct Column {
    double cost = 0.0;
    std::vector<ColumnProgram::Entry> entries{};
    int number = 0;
};

/// Rows like those of a roster: some that one column must meet, some with a price on what is
/// missing or too many.
struct Instance {
    std::vector<ColumnProgram::Row> rows{};
    std::vector<Column> columns{}; ///< those of the rows first
};

Instance anInstance(int persons, int covers) {
    Instance instance;
    for (int i = 0; i < persons; ++i)
        instance.rows.push_back({1.0, 1.0, 1e4});
    for (int i = 0; i < covers; ++i) {
        const int side = *rc::gen::inRange(0, 4);
        if (side > 0)
            instance.rows.push_back({double(side), 1.0, 100.0});
        else
            instance.rows.push_back({0.0, -1.0, double(*rc::gen::inRange(0, 3))});
    }
    for (std::size_t r = 0; r < instance.rows.size(); ++r)
        instance.columns.push_back(
            {instance.rows[r].cost, {{int(r), instance.rows[r].factor}}, int(r)});
    return instance;
}

Column aColumn(int persons, int covers) {
    Column column{.cost = double(*rc::gen::inRange(0, 30))};
    column.entries.push_back({*rc::gen::inRange(0, persons), 1.0});
    for (int i = 0; i < covers; ++i)
        if (*rc::gen::inRange(0, 3) == 0)
            column.entries.push_back({persons + i, 1.0});
    return column;
}

/// Both sides of the theorem of duality: columns meet the rows, no column is worth entering, and
/// both cost the same. Then nothing is cheaper.
void checkOptimum(const Instance &instance, const ColumnProgram &program) {
    std::vector<double> left;
    double dualCost = 0.0;
    for (std::size_t r = 0; r < instance.rows.size(); ++r) {
        left.push_back(instance.rows[r].side);
        dualCost += instance.rows[r].side * program.dual(int(r));
    }
    double cost = 0.0;
    for (const Column &column : instance.columns) {
        const double value = program.value(column.number);
        RC_ASSERT(value >= -1e-6);
        cost += column.cost * value;
        double reduced = column.cost;
        for (const auto &entry : column.entries) {
            left[std::size_t(entry.row)] -= entry.factor * value;
            reduced -= entry.factor * program.dual(entry.row);
        }
        RC_ASSERT(reduced > -1e-5);
    }
    for (const double rest : left)
        RC_ASSERT(std::abs(rest) < 1e-4);
    RC_ASSERT(std::abs(cost - program.objective()) < 1e-4);
    RC_ASSERT(std::abs(cost - dualCost) < 0.1);
}

} // namespace

class TestColumnProgram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsCheaperThanTheOptimum() {
        QVERIFY(rc::check("primal and dual agree after every batch of columns", [] {
            const int persons = *rc::gen::inRange(1, 6);
            const int covers = *rc::gen::inRange(1, 12);
            Instance instance = anInstance(persons, covers);
            ColumnProgram program(instance.rows);
            for (int i = 0; i < covers; ++i)
                if (instance.rows[std::size_t(persons + i)].factor > 0.0) {
                    instance.columns.push_back({1.0, {{persons + i, -1.0}}});
                    instance.columns.back().number =
                        program.addColumn(1.0, instance.columns.back().entries);
                }
            for (int batch = 0; batch < 8; ++batch) {
                for (int i = 0; i < 10; ++i) {
                    Column column = aColumn(persons, covers);
                    column.number = program.addColumn(column.cost, column.entries);
                    instance.columns.push_back(std::move(column));
                }
                // A row that is ruled out goes, also when it was in use.
                Column &dearer =
                    instance
                        .columns[std::size_t(*rc::gen::inRange(0, int(instance.columns.size())))];
                dearer.cost += 500.0;
                program.setCost(dearer.number, dearer.cost);
                RC_ASSERT(program.solve([] { return false; }));
                checkOptimum(instance, program);
            }
        }));
    }

    void theInverseStaysExactOverManyPivots() {
        constexpr int persons = 20;
        constexpr int covers = 80;
        SmallRandom random(1);
        Instance instance;
        for (int i = 0; i < persons + covers; ++i) {
            instance.rows.push_back(
                {i < persons ? 1.0 : 1.0 + random.below(3), 1.0, i < persons ? 1e4 : 100.0});
            instance.columns.push_back({instance.rows.back().cost, {{i, 1.0}}, i});
        }
        ColumnProgram program(instance.rows);
        const auto add = [&](Column column) {
            column.number = program.addColumn(column.cost, column.entries);
            instance.columns.push_back(std::move(column));
        };
        for (int i = 0; i < covers; ++i)
            add({1.0, {{persons + i, -1.0}}});
        for (int i = 0; i < 600; ++i) {
            Column column{.cost = double(random.below(30)), .entries = {{i % persons, 1.0}}};
            for (int row = persons; row < persons + covers; ++row)
                if (random.below(5) == 0)
                    column.entries.push_back({row, 1.0});
            add(std::move(column));
        }
        QVERIFY(program.solve([] { return false; }));
        QVERIFY(program.pivots() > 200);
        QVERIFY(rc::check("primal and dual agree", [&] { checkOptimum(instance, program); }));
    }

    void itIsOverWhenToldSo() {
        ColumnProgram program(std::vector<ColumnProgram::Row>(40, {1.0, 1.0, 100.0}));
        for (int row = 0; row < 40; ++row)
            program.addColumn(1.0, {{row, 1.0}});
        QVERIFY(!program.solve([] { return true; }));
        QVERIFY(program.objective() < 40 * 100.0);
        QVERIFY(program.solve([] { return false; }));
        QVERIFY(std::abs(program.objective() - 40.0) < 0.1);
    }
};

QTEST_APPLESS_MAIN(TestColumnProgram)
#include "tst_columnprogram.moc"
