// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shifts/pricebound.h"
#include "tests/support/shiftdesign.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>

using namespace model;

class TestPriceBound : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Against plans of every kind: full, pruned, with too many, and nobody where that has a price.
    void noPlanIsCheaperWhateverThePrices() {
        QVERIFY(rc::check("any prices give a bound", [] {
            DesignProblem problem = twoDays(*rc::gen::arbitrary<bool>());
            if (*rc::gen::arbitrary<bool>())
                problem.prices = CoverPrices{
                    .shortHour = 3.0, .surplusHour = 0.25, .beyond = {{0.25, 5.0}, {0.5, 9.0}}};
            const auto prices = *rc::gen::container<std::vector<double>>(
                problem.required.size(),
                rc::gen::map(rc::gen::inRange(-40, 120), [](int tenths) { return tenths / 10.0; }));
            ShiftFiller filler(problem);
            filler.fill();
            const auto full = filler.shifts();
            filler.prune();
            for (const std::vector<double> &tried : {prices, evenPrices(problem)}) {
                const double bound = roundedUp(problem, boundByPrices(problem, tried));
                RC_ASSERT(bound >= 0.0);
                RC_ASSERT(bound <= priced(problem, full).objective + 1e-9);
                RC_ASSERT(bound <= priced(problem, filler.shifts()).objective + 1e-9);
                if (problem.prices)
                    RC_ASSERT(bound <= priced(problem, {}).objective + 1e-9);
            }
        }));
    }

    void theCheapestHoursBoundAPlanByThemselves() {
        // Eight hours, of which seven are worked, for 14: two each.
        DesignProblem problem;
        problem.intervalMinutes = 60;
        problem.dayBegins = {0};
        problem.required.assign(8, 10.0);
        problem.choices = {{0, 0, 0, 8, 14.0, 7.0, {{2, 4, 1}}}, {1, 0, 0, 8, 21.0, 7.0, {}}};
        const double bound = boundByPrices(problem, evenPrices(problem));
        QVERIFY2(bound >= 160.0 - 1e-9, qPrintable(QString::number(bound)));
        // Ten people would cost 140 but leave gaps: eleven and a half at least.
        QVERIFY2(bound <= 14.0 * 80 / 7 + 14.0, qPrintable(QString::number(bound)));
        QVERIFY(boundByPrices(problem, {}) > 0.0); // raised from nothing
    }

    void hoursThatNoShiftReachesAreLeftOut() {
        DesignProblem problem;
        problem.intervalMinutes = 60;
        problem.dayBegins = {0};
        problem.required = {5.0, 5.0, 5.0};
        problem.choices = {{0, 0, 1, 2, 4.0, 2.0, {}}};
        QVERIFY(std::abs(boundByPrices(problem, {100.0, 100.0, 100.0}) - 20.0) < 1e-9);
    }

    void costsOfWholeAmountsAreRoundedUp() {
        DesignProblem problem;
        problem.choices = {{0, 0, 0, 8, 4.5, 8.0, {}}, {1, 0, 0, 8, 6.0, 8.0, {}}};
        QCOMPARE(roundedUp(problem, 100.1), 100.5); // multiples of 1.5
        QCOMPARE(roundedUp(problem, 99.0), 99.0);
        QCOMPARE(roundedUp(problem, 99.00001), 99.00001); // the solver's rounding
        problem.choices[0].cost = 4.0 + 1.0 / 3.0;
        QCOMPARE(roundedUp(problem, 100.1), 100.1);
        problem.choices[0].cost = 4.5;
        problem.kindPrice = 0.5;
        QCOMPARE(roundedUp(problem, 99.1), 99.5);
        problem.prices = CoverPrices{}; // people missing in part cost parts
        QCOMPARE(roundedUp(problem, 99.1), 99.1);
    }
};

QTEST_APPLESS_MAIN(TestPriceBound)
#include "tst_pricebound.moc"
