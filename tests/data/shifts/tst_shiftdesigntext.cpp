// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/shifts/shiftdesigntext.h"

#include <QTest>

#include <set>

using data::readShiftDesignText;

namespace {

/// Two days of eight three-hour steps; starts 2 to 3 and lengths 2 to 3 give four kinds, the second
/// range one more and one of them again.
const char *const example = "interval = 180;\n"
                            "days = 2; % a comment\n"
                            "demand = [0,0,1,2,2,1,0,0,\n"
                            "          0,0,1,2,2,1,0,0];\n"
                            "shiftTypes = 2;\n"
                            "minStart = [2, 3];\n"
                            "maxStart = [3, 4];\n"
                            "minLength = [2, 3];\n"
                            "maxLength = [3, 3];\n"
                            "avgMinutes = 2310;\n"
                            "weightUnderCover = 2;\n"
                            "weightOverCover = 1;\n"
                            "weightShiftInstances = 60;\n";

std::string changed(const std::string &found, const std::string &instead) {
    std::string text = example;
    text.replace(text.find(found), found.size(), instead);
    return text;
}

} // namespace

class TestShiftDesignText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rangesBecomeKindsOnEveryDay() {
        const auto instance = readShiftDesignText(example);
        QVERIFY(instance.faults.empty());
        const model::DesignProblem &problem = instance.problem;
        QVERIFY(problem.cyclic);
        QCOMPARE(problem.intervalMinutes, 180);
        QCOMPARE(problem.intervals(), 16);
        QCOMPARE(problem.required[11], 2.0);
        std::set<int> kinds;
        std::set<std::pair<int, int>> shapes;
        for (const model::ShiftChoice &choice : problem.choices) {
            kinds.insert(choice.kind);
            shapes.insert({choice.begin, choice.length});
        }
        QCOMPARE(kinds.size(), std::size_t(5));
        QCOMPARE(problem.choices.size(), std::size_t(10));
        QVERIFY(shapes.contains({8 + 4, 3}));
        QVERIFY(!shapes.contains({4, 2}));
        // Prices per minute in the text, per hour in the problem.
        QCOMPARE(problem.prices->shortHour, 120.0);
        QCOMPARE(problem.prices->surplusHour, 60.0);
        QCOMPARE(problem.kindPrice, 60.0);
    }

    /// One person at 2 and one at 3 cover the first day; the second has a gap of 3 hours.
    void plansArePricedAsPublished() {
        const model::DesignProblem problem = readShiftDesignText(example).problem;
        std::vector<model::PlannedShift> shifts;
        for (std::size_t c = 0; c < problem.choices.size(); ++c) {
            const model::ShiftChoice &choice = problem.choices[c];
            if ((choice.begin == 2 || choice.begin == 3 || choice.begin == 10) &&
                choice.length == 3)
                shifts.push_back({.choice = int(c), .count = 1});
        }
        const model::ShiftPlan plan = model::priced(problem, shifts);
        QCOMPARE(plan.kinds, 2);
        // Day one is met exactly; on day two one person lacks at 3, 4 and 5 o'clock's steps.
        QCOMPARE(plan.shortHours, 9.0);
        QCOMPARE(plan.surplusHours, 0.0);
        QCOMPARE(plan.objective, 9.0 * 120.0 + 2 * 60.0);
    }

    void faultsAreNamedWithTheirPlace_data() {
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("instead");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("word") << "days = 2"
                              << "days = two" << 2 << "a number";
        QTest::newRow("many") << "interval = 180"
                              << "interval = 7" << 1 << "divide a day";
        QTest::newRow("short list") << "demand = [0,"
                                    << "demand = [" << 3 << "16 whole numbers";
        QTest::newRow("negative") << "minLength = [2"
                                  << "minLength = [-2" << 8 << "whole numbers";
        QTest::newRow("fraction") << "minLength = [2"
                                  << "minLength = [2.5" << 8 << "whole numbers";
        QTest::newRow("no end") << "[3, 4];"
                                << "[3, 4]" << 8 << "; after";
        QTest::newRow("missing") << "weightOverCover"
                                 << "weightOverCovers" << 14 << "weightOverCover";
        QTest::newRow("no list") << "[3, 4]"
                                 << "3" << 7 << "a list of 2";
        QTest::newRow("sign") << "days = 2"
                              << "days : 2" << 2 << "= after days";
    }

    void faultsAreNamedWithTheirPlace() {
        QFETCH(QString, found);
        QFETCH(QString, instead);
        QFETCH(int, line);
        QFETCH(QString, expected);
        const auto instance =
            readShiftDesignText(changed(found.toStdString(), instead.toStdString()));
        QVERIFY(!instance.faults.empty());
        const auto &fault = instance.faults.front();
        const QString said = QString::fromStdString(fault.expected);
        QVERIFY2(said.contains(expected), qPrintable(said));
        QVERIFY2(int(fault.line) == line, qPrintable(QString::number(fault.line) + ": " + said));
    }

    void cutOffTextsAreFaultsAndNothingElse() {
        const std::string text = example;
        for (std::size_t length = 0; length + 2 < text.size(); ++length)
            QVERIFY2(!readShiftDesignText(text.substr(0, length)).faults.empty(),
                     qPrintable(QString::number(length)));
    }
};

QTEST_APPLESS_MAIN(TestShiftDesignText)
#include "tst_shiftdesigntext.moc"
