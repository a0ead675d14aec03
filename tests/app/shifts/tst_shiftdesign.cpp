// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/cbcsolver.h"
#include "app/tasks/designinstance.h"
#include "model/shifts/designprogram.h"
#include "model/shifts/pricebound.h"
#include "model/shifts/shiftdesign.h"
#include "tests/support/shiftdesign.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cmath>

using namespace model;
using application::solveByCbc;

namespace {

/// A week around the clock: two-hour intervals, nights that cross midnight, one break.
DesignProblem week(unsigned seed) {
    DesignProblem problem;
    problem.intervalMinutes = 60;
    problem.cyclic = true;
    for (int day = 0; day < 7; ++day)
        problem.dayBegins.push_back(24 * day);
    for (int t = 0; t < 168; ++t) {
        seed = seed * 1664525U + 1013904223U;
        const double wave = 4.0 + 3.0 * std::sin((t % 24 - 8) / 24.0 * 6.283);
        problem.required.push_back(std::round(wave + double(seed >> 30)));
    }
    for (int day = 0; day < 7; ++day)
        for (int start = 0; start < 24; start += 2)
            for (int length = 6; length <= 9; length += 3)
                problem.choices.push_back({start * 10 + length,
                                           day,
                                           24 * day + start,
                                           length,
                                           length - 1.0 + (start >= 18 ? 1.5 : 0.0),
                                           length - 1.0,
                                           {{2, 4, 1}}});
    return problem;
}

PeriodGoal dailyGoal(const DesignProblem &problem) {
    PeriodGoal goal;
    goal.steps.assign(problem.required.size(), {6.0, {2.0, 1.0, 0.6, 0.3, 0.1}});
    for (int day = 0; day < 7; ++day)
        goal.periods.push_back({24 * day, 24 * day + 24, 24 * 7.6});
    return goal;
}

} // namespace

class TestShiftDesign : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        if (!application::cbcIsInstalled())
            QSKIP("the program cbc is not installed");
    }

    void plansAreNearTheWholeProgramsBound_data() {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1U, 2U})
            QTest::addRow("%u", seed) << seed;
    }

    /// The bound comes from the solver's search of the whole program, not from the design.
    void plansAreNearTheWholeProgramsBound() {
        QFETCH(unsigned, seed);
        const DesignProblem problem = week(seed);
        const ShiftPlan plan =
            designShifts(problem, std::chrono::duration<double>(4.0), solveByCbc, {});
        QCOMPARE(missing(problem, plan.shifts), 0.0);
        QVERIFY(breaksLieInTheirWindows(problem, plan.shifts));
        const LinearSolution whole = solveByCbc(DesignProgram(problem).program(),
                                                {.time = std::chrono::duration<double>(3.0)}, {});
        QVERIFY(whole.found());
        QVERIFY(plan.objective >= whole.bound - 1e-6);
        QVERIFY2(plan.objective <= whole.bound * 1.02,
                 qPrintable(QString("%1 against %2").arg(plan.objective).arg(whole.bound)));
    }

    void relaxationsGoOnFromABasis() {
        const DesignProblem problem = week(3);
        const LinearProgram program = DesignProgram(problem).program();
        SolveLimits limits{.time = std::chrono::duration<double>(10.0), .relaxed = true};
        const LinearSolution found = solveByCbc(program, limits, {});
        QCOMPARE(found.basis.columns.size(), program.columns.size());
        QCOMPARE(found.basis.rows.size(), program.rows.size());
        const auto basic = [](const std::vector<LinearBasis::Place> &places) {
            return std::ranges::count(places, LinearBasis::Place::Basic);
        };
        QCOMPARE(std::size_t(basic(found.basis.columns) + basic(found.basis.rows)),
                 program.rows.size());
        // From where it ended, and from somewhere else.
        limits.basis = found.basis;
        QCOMPARE(solveByCbc(program, limits, {}).objective, found.objective);
        std::ranges::fill(limits.basis.rows, LinearBasis::Place::Lower);
        QVERIFY(std::abs(solveByCbc(program, limits, {}).objective - found.objective) < 1e-6);
    }

    void severalWeeksAreBoundedByTheWholeRelaxation() {
        DesignProblem problem = week(5);
        const DesignProblem one = problem;
        for (int again = 1; again < 3; ++again) {
            const int shift = again * one.intervals();
            for (const double people : one.required)
                problem.required.push_back(people + again);
            for (const int begin : one.dayBegins)
                problem.dayBegins.push_back(begin + shift);
            for (ShiftChoice choice : one.choices) {
                choice.begin += shift;
                choice.day += again * one.days();
                problem.choices.push_back(choice);
            }
        }
        std::atomic<int> impossible = 0;
        const ShiftPlan plan =
            designShifts(problem, std::chrono::duration<double>(6.0),
                         [&](const LinearProgram &program, const SolveLimits &limits,
                             const std::stop_token &stop) {
                             LinearSolution found = solveByCbc(program, limits, stop);
                             impossible += found.status == SolveStatus::Infeasible ? 1 : 0;
                             return found;
                         },
                         {});
        // Nor are parts asked to cover hours that only shifts of other days reach.
        QCOMPARE(impossible.load(), 0);
        QCOMPARE(missing(problem, plan.shifts), 0.0);
        const LinearSolution whole =
            solveByCbc(DesignProgram(problem).program(),
                       {.time = std::chrono::duration<double>(30.0), .relaxed = true}, {});
        QVERIFY(std::abs(plan.bound - roundedUp(problem, whole.objective)) <
                1e-5 * whole.objective);
        QVERIFY2(plan.gap() < 0.02, qPrintable(QString::number(plan.gap())));
    }

    void fewMayBeMissingButNotMany() {
        // One busy hour in the morning, and shifts of four hours.
        DesignProblem problem;
        problem.intervalMinutes = 60;
        problem.dayBegins = {0};
        problem.required = {40, 10, 10, 10};
        problem.choices = {{0, 0, 0, 4, 4.0, 4.0, {}}};
        const auto staffAt = [&](const CoverPrices &prices) {
            problem.prices = prices;
            const ShiftPlan plan =
                designShifts(problem, std::chrono::duration<double>(1.0), solveByCbc, {});
            const LinearSolution whole = solveByCbc(
                DesignProgram(problem).program(), {.time = std::chrono::duration<double>(1.0)}, {});
            // The list, counted by itself, costs what the program says.
            return whole.found() && std::abs(whole.objective - plan.objective) < 1e-6
                       ? staffOf(problem, plan.shifts).front()
                       : -1;
        };
        // One more costs 4 and 3 × 0.25 of idle time.
        QCOMPARE(staffAt({.shortHour = 3.0, .surplusHour = 0.25}), 10);
        QCOMPARE(staffAt({.shortHour = 3.0, .surplusHour = 0.25, .beyond = {{0.05, 9.0}}}), 38);
        QCOMPARE(staffAt({.shortHour = 6.0, .surplusHour = 0.25, .beyond = {{0.05, 9.0}}}), 40);
        // A gap of half is too dear, one of a fifth is not.
        QCOMPARE(staffAt({.shortHour = 3.0, .surplusHour = 0.25, .beyond = {{0.2, 9.0}}}), 32);
    }

    void goalsOverDaysAreMetNearTheBound() {
        DesignProblem problem = week(4);
        problem.goal = dailyGoal(problem);
        const ShiftPlan plan =
            designShifts(problem, std::chrono::duration<double>(4.0), solveByCbc, {});
        QCOMPARE(missing(problem, plan.shifts), 0.0);
        QVERIFY(breaksLieInTheirWindows(problem, plan.shifts));
        const std::vector<int> staff = staffOf(problem, plan.shifts);
        for (const ServicePeriod &period : problem.goal->periods) {
            double answered = 0.0;
            for (int t = period.begin; t < period.end; ++t) {
                const ServiceSteps &steps = problem.goal->steps[std::size_t(t)];
                answered += steps.base;
                for (std::size_t j = 0; j < steps.gains.size(); ++j)
                    if (staff[std::size_t(t)] - problem.required[std::size_t(t)] >= double(j + 1))
                        answered += steps.gains[j];
            }
            QVERIFY(answered >= period.answered - 1e-9);
        }
        QVERIFY2(plan.gap() < 0.04, qPrintable(QString::number(plan.gap())));
    }

    void fewKindsAreUsedWhereFewAreAllowed() {
        DesignProblem problem = week(5);
        problem.prices = {{4.0, 0.25}};
        problem.kindLimit = 5;
        const ShiftPlan few =
            designShifts(problem, std::chrono::duration<double>(4.0), solveByCbc, {});
        QVERIFY(few.kinds <= 5);
        QVERIFY(breaksLieInTheirWindows(problem, few.shifts));
        const ShiftPlan guess =
            designShifts(problem, std::chrono::duration<double>(0.0), solveByCbc, {});
        QVERIFY(guess.kinds <= 5);
        QVERIFY(few.objective <= guess.objective + 1e-9);
    }

    /// Every set of kinds and people by enumeration.
    void kindsAreUsedOnlyWhereTheyAreWorthTheirPrice() {
        DesignProblem problem;
        problem.intervalMinutes = 60;
        problem.dayBegins = {0, 4};
        problem.required = {1, 2, 2, 1, 1, 1, 2, 2};
        problem.prices = {{3.0, 1.0}};
        problem.kindPrice = 2.5;
        for (int day = 0; day < 2; ++day)
            for (int kind = 0; kind < 3; ++kind)
                problem.choices.push_back(
                    {kind, day, 4 * day + kind, kind == 0 ? 4 : 2, 0.5, 2.0, {}});
        double least = unbounded;
        for (int code = 0; code < 729; ++code) {
            std::vector<PlannedShift> shifts;
            int rest = code;
            for (int c = 0; c < 6; ++c, rest /= 3)
                if (rest % 3 > 0)
                    shifts.push_back({.choice = c, .count = rest % 3});
            least = std::min(least, priced(problem, shifts).objective);
        }
        const ShiftPlan plan =
            designShifts(problem, std::chrono::duration<double>(5.0), solveByCbc, {});
        QCOMPARE(plan.objective, least);
        QCOMPARE(plan.status, DesignStatus::Optimal);
    }

    void nobodyWorksWhereNobodyIsRequired() {
        DesignProblem problem = week(3);
        problem.required.assign(problem.required.size(), 0.0);
        problem.prices = {{3.0, 1.0}};
        problem.kindPrice = 2.5;
        const ShiftPlan plan =
            designShifts(problem, std::chrono::duration<double>(2.0), solveByCbc, {});
        QVERIFY(plan.shifts.empty());
        QCOMPARE(plan.objective, 0.0);
    }

    /// As when the solver overruns its time and is ended.
    void kindsStayFewWhereTheWholeProgramIsLost() {
        QFile file(SHIFTWRIGHT_SHARED "/data/shifts/shift_design/DataSet2_RandomExample27.dzn");
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the published instances are not here");
        const auto instance = application::readDesignInstance(file.readAll().toStdString());
        const LinearSolver losing = [](const LinearProgram &program, const SolveLimits &limits,
                                       const std::stop_token &stop) {
            return limits.start.empty() ? solveByCbc(program, limits, stop) : LinearSolution{};
        };
        const ShiftPlan plan =
            designShifts(instance.problem, std::chrono::duration<double>(8.0), losing, {});
        // cbc alone comes to 555 in 40 s; shifts filled in one by one cost 13,020.
        QVERIFY2(plan.objective <= 555.0, qPrintable(QString::number(plan.objective)));
    }

    void publishedInstancesAreSolvedToTheirProvenValues_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("proven");
        // Values: README of the instances; their source is named in shiftdesigntext.h.
        QTest::newRow("1-1") << "DataSet1_RandomExample1" << 480.0;
        QTest::newRow("2-26") << "DataSet2_RandomExample26" << 1020.0;
        QTest::newRow("3-23") << "DataSet3_RandomExample23" << 8280.0;
    }

    void publishedInstancesAreSolvedToTheirProvenValues() {
        QFETCH(QString, name);
        QFETCH(double, proven);
        QFile file(SHIFTWRIGHT_SHARED "/data/shifts/shift_design/" + name + ".dzn");
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the published instances are not here");
        const auto instance = application::readDesignInstance(file.readAll().toStdString());
        QVERIFY(instance.faults.empty());
        const ShiftPlan plan =
            designShifts(instance.problem, std::chrono::duration<double>(15.0), solveByCbc, {});
        QCOMPARE(plan.objective, proven);
    }

    void thereIsAPlanHoweverShortTheTime_data() {
        QTest::addColumn<double>("seconds");
        for (const double seconds : {0.0, 0.15, 0.3, 0.6})
            QTest::addRow("%g s", seconds) << seconds;
    }

    void thereIsAPlanHoweverShortTheTime() {
        QFETCH(double, seconds);
        for (const bool goal : {false, true}) {
            DesignProblem problem = week(6);
            if (goal)
                problem.goal = dailyGoal(problem);
            const ShiftPlan plan =
                designShifts(problem, std::chrono::duration<double>(seconds), solveByCbc, {});
            QCOMPARE(missing(problem, plan.shifts), 0.0);
            QVERIFY(breaksLieInTheirWindows(problem, plan.shifts));
            QVERIFY2(plan.gap() < 0.25, qPrintable(QString::number(plan.gap())));
            const LinearSolution whole =
                solveByCbc(DesignProgram(problem).program(), {.relaxed = true}, {});
            QVERIFY(plan.bound <= roundedUp(problem, whole.objective) + 1e-6);
        }
    }

    void pricesOfTheRelaxationProveItsCost_data() {
        QTest::addColumn<bool>("cyclic");
        QTest::addColumn<bool>("priced");
        for (const bool cyclic : {false, true})
            for (const bool priced : {false, true})
                QTest::addRow("%s, %s", cyclic ? "wrapping" : "ending",
                              priced ? "people may be missing" : "all covered")
                    << cyclic << priced;
    }

    void pricesOfTheRelaxationProveItsCost() {
        QFETCH(const bool, cyclic);
        QFETCH(const bool, priced);
        DesignProblem problem = week(8);
        problem.cyclic = cyclic;
        if (priced)
            problem.prices = CoverPrices{
                .shortHour = 1.5, .surplusHour = 0.25, .beyond = {{0.2, 3.0}, {0.5, 6.0}}};
        const DesignProgram program(problem);
        const LinearSolution whole = solveByCbc(program.program(), {.relaxed = true}, {});
        QCOMPARE(whole.status, SolveStatus::Optimal);
        std::vector<double> prices = program.pricesOf(whole.reducedCosts);
        const double proven = boundByPrices(problem, prices);
        QVERIFY2(std::abs(proven - whole.objective) < 1e-6 * whole.objective,
                 qPrintable(QString("%1 %2").arg(proven).arg(whole.objective)));
        // Wrong ones prove less, but not much less where they are not far off.
        for (std::size_t t = 0; t < prices.size(); ++t)
            prices[t] *= t % 3 == 0 ? 1.3 : t % 3 == 1 ? 0.8 : 1.0;
        const double less = boundByPrices(problem, prices);
        QVERIFY2(less <= whole.objective + 1e-6 && less > 0.8 * whole.objective,
                 qPrintable(QString("%1 %2").arg(less).arg(whole.objective)));
    }

    void whoeverStopsItGetsAPlan() {
        const DesignProblem problem = week(7);
        std::stop_source stop;
        stop.request_stop();
        const ShiftPlan plan = designShifts(problem, std::chrono::duration<double>(60.0),
                                            solveByCbc, {stop.get_token(), {}});
        QCOMPARE(missing(problem, plan.shifts), 0.0);
    }

    void columnsHeldAtZeroAreRead() {
        // min 2a + b, a + b >= 3, a <= 0: the first bound of the file is a zero.
        LinearProgram program;
        program.addColumn({.cost = 2.0, .upper = 0.0});
        program.addColumn({.cost = 1.0, .upper = 4.0});
        program.rows.push_back({3.0, unbounded, {{0, 1.0}, {1, 1.0}}});
        const LinearSolution found = solveByCbc(program, {.relaxed = true}, {});
        QCOMPARE(found.status, SolveStatus::Optimal);
        QCOMPARE(found.objective, 3.0);
        QCOMPARE(found.values[0], 0.0);
        // One more of a saves one b.
        QCOMPARE(found.reducedCosts[0], 1.0);
    }

    void valuesKeepAllTheirDigits() {
        // x = 1 / 3 times a large number: eight digits would not do.
        LinearProgram program;
        program.addColumn({.cost = 1.0});
        program.rows.push_back({1'000'000.0, unbounded, {{0, 3.0}}});
        const LinearSolution found = solveByCbc(program, {.relaxed = true}, {});
        QVERIFY(found.found());
        QVERIFY(std::abs(3.0 * found.values[0] - 1'000'000.0) < 1e-8);
    }
};

QTEST_APPLESS_MAIN(TestShiftDesign)
#include "tst_shiftdesign.moc"
