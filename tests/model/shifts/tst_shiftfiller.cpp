// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shifts/shiftfiller.h"
#include "tests/support/shiftdesign.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <set>

using namespace model;

class TestShiftFiller : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatShiftsReachIsCovered() {
        QVERIFY(rc::check("a wrapping horizon is covered everywhere", [] {
            const DesignProblem problem = twoDays(true);
            ShiftFiller filler(problem);
            filler.fill();
            RC_ASSERT(missing(problem, filler.shifts()) == 0);
            RC_ASSERT(breaksLieInTheirWindows(problem, filler.shifts()));
        }));
    }

    void takingOffLeavesEverythingCovered() {
        QVERIFY(rc::check("pruning costs no cover and leaves nobody who could go", [] {
            const DesignProblem problem = twoDays(true);
            ShiftFiller filler(problem);
            for (int extra = 0; extra < 5; ++extra)
                filler.add(*rc::gen::inRange(0, int(problem.choices.size())), 1);
            filler.fill();
            const double before = priced(problem, filler.shifts()).objective;
            filler.prune();
            RC_ASSERT(missing(problem, filler.shifts()) == 0);
            RC_ASSERT(priced(problem, filler.shifts()).objective <= before);
            for (std::size_t i = 0; i < filler.shifts().size(); ++i) {
                auto fewer = filler.shifts();
                fewer.erase(fewer.begin() + long(i));
                RC_ASSERT(missing(problem, fewer) > 0);
            }
        }));
    }

    void aLimitOnKindsIsKept() {
        QVERIFY(rc::check("no more kinds than allowed", [] {
            DesignProblem problem = twoDays(*rc::gen::arbitrary<bool>());
            problem.kindLimit = *rc::gen::inRange(1, 4);
            problem.prices = {{3.0, 0.25}};
            ShiftFiller filler(problem);
            filler.fill();
            filler.prune();
            RC_ASSERT(priced(problem, filler.shifts()).kinds <= problem.kindLimit);
        }));
    }

    void goalsOverPeriodsAreMet() {
        QVERIFY(rc::check("enough is answered in both days", [] {
            DesignProblem problem = twoDays(true);
            problem.goal = dailyGoals(problem, 100);
            ShiftFiller filler(problem);
            filler.fill();
            filler.prune();
            const std::vector<int> staff = staffOf(problem, filler.shifts());
            for (const ServicePeriod &period : problem.goal->periods)
                RC_ASSERT(answeredIn(period, problem, staff) >= period.answered - 1e-9);
        }));
    }

    void anHourThatOnlyABreakCanTakeEndsTheFilling() {
        DesignProblem problem;
        problem.dayBegins = {0};
        problem.required = {0, 0, 1, 0};
        problem.choices = {{0, 0, 0, 4, 4.0, 3.0, {{2, 2, 1}}}};
        ShiftFiller filler(problem);
        filler.fill();
        QVERIFY(filler.shifts().empty());
    }
};

QTEST_APPLESS_MAIN(TestShiftFiller)
#include "tst_shiftfiller.moc"
