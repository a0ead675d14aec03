// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shifts/designproblem.h"

#include <QTest>

#include <algorithm>

using namespace model;

namespace {

/// Weeks of days with four intervals; each week requires one person more, and in the second all
/// shifts are dearer. One kind begins every day, another on Sundays and lasts into Monday.
DesignProblem weeks(int count) {
    DesignProblem problem;
    problem.intervalMinutes = 360;
    problem.kindLimit = 1;
    for (int day = 0; day < 7 * count; ++day) {
        const int week = day / 7;
        problem.dayBegins.push_back(4 * day);
        problem.required.insert(problem.required.end(), 4, 2.0 + week);
        problem.choices.push_back({0, day, 4 * day, 2, week == 1 ? 20.0 : 10.0, 10.0, {}});
        if (day % 7 == 6)
            problem.choices.push_back({1, day, 4 * day + 3, 2, 15.0, 10.0, {}});
    }
    return problem;
}

} // namespace

class TestDesignProblem : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTypicalWeekHasTheMeanRequirementAndOrdinaryCost() {
        const DesignProblem typical = typicalWeek(weeks(3));
        QVERIFY(typical.cyclic);
        QCOMPARE(typical.days(), 7);
        QCOMPARE(typical.kindLimit, 1);
        QCOMPARE(typical.required, std::vector<double>(28, 3.0));
        QCOMPARE(typical.choices.size(), std::size_t(8));
        for (const ShiftChoice &choice : typical.choices) {
            QCOMPARE(choice.cost, choice.kind == 0 ? 10.0 : 15.0);
            QCOMPARE(choice.begin, 4 * choice.day + (choice.kind == 0 ? 0 : 3));
        }
    }

    void oneWeekAndPartsOfWeeksStayAsTheyAre() {
        QVERIFY(typicalWeek(weeks(1)) == weeks(1));
        DesignProblem problem = weeks(2);
        problem.dayBegins.pop_back();
        QVERIFY(typicalWeek(problem) == problem);
    }

    void choicesOfSomeKindsKnowWhereTheyWere() {
        const DesignProblem problem = weeks(2);
        const ProblemOfKinds some = withKinds(problem, {1});
        QCOMPARE(some.problem.kindLimit, 0);
        QCOMPARE(some.problem.choices.size(), std::size_t(2));
        for (std::size_t c = 0; c < some.kept.size(); ++c)
            QVERIFY(some.problem.choices[c] == problem.choices[std::size_t(some.kept[c])]);
    }
};

QTEST_APPLESS_MAIN(TestDesignProblem)
#include "tst_designproblem.moc"
