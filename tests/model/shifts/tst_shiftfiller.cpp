// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shifts/shiftfiller.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <set>

using namespace model;

namespace {

/// Two days of two-hour steps around the clock with shifts that may cross midnight.
DesignProblem someProblem(bool cyclic) {
    DesignProblem problem;
    problem.intervalMinutes = 60;
    problem.cyclic = cyclic;
    problem.dayBegins = {0, 24};
    for (int t = 0; t < 48; ++t)
        problem.required.push_back(*rc::gen::inRange(0, 5));
    for (int day = 0; day < 2; ++day)
        for (int kind = 0; kind < 8; ++kind) {
            ShiftChoice choice;
            choice.kind = kind;
            choice.day = day;
            choice.begin = day * 24 + 3 * kind;
            choice.length = 8;
            choice.cost = *rc::gen::inRange(6, 12);
            choice.paidHours = 7;
            choice.breaks = {{2, 4, 1}};
            problem.choices.push_back(choice);
        }
    return problem;
}

bool breaksLieInTheirWindows(const DesignProblem &problem,
                             const std::vector<PlannedShift> &shifts) {
    return std::all_of(shifts.begin(), shifts.end(), [&](const PlannedShift &shift) {
        const ShiftChoice &choice = problem.choices[std::size_t(shift.choice)];
        if (shift.breakBegins.size() != choice.breaks.size())
            return false;
        for (std::size_t j = 0; j < choice.breaks.size(); ++j) {
            const int begin = shift.breakBegins[j] - choice.begin;
            if (begin < choice.breaks[j].first || begin > choice.breaks[j].last)
                return false;
        }
        return true;
    });
}

int missing(const DesignProblem &problem, const std::vector<PlannedShift> &shifts) {
    const std::vector<int> staff = staffOf(problem, shifts);
    int sum = 0;
    for (std::size_t t = 0; t < staff.size(); ++t)
        sum += std::max(0, int(problem.required[t]) - staff[t]);
    return sum;
}

} // namespace

class TestShiftFiller : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatShiftsReachIsCovered() {
        QVERIFY(rc::check("a wrapping horizon is covered everywhere", [] {
            const DesignProblem problem = someProblem(true);
            ShiftFiller filler(problem);
            filler.fill();
            RC_ASSERT(missing(problem, filler.shifts()) == 0);
            RC_ASSERT(breaksLieInTheirWindows(problem, filler.shifts()));
        }));
    }

    void takingOffLeavesEverythingCovered() {
        QVERIFY(rc::check("pruning costs no cover and leaves nobody who could go", [] {
            const DesignProblem problem = someProblem(true);
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
            DesignProblem problem = someProblem(*rc::gen::arbitrary<bool>());
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
            DesignProblem problem = someProblem(true);
            PeriodGoal goal;
            goal.steps.assign(problem.required.size(), {5.0, {3.0, 2.0, 1.0}});
            goal.periods = {{0, 24, 5.0 * 24 + *rc::gen::inRange(0, 100)},
                            {24, 48, 5.0 * 24 + *rc::gen::inRange(0, 100)}};
            problem.goal = goal;
            ShiftFiller filler(problem);
            filler.fill();
            filler.prune();
            const std::vector<int> staff = staffOf(problem, filler.shifts());
            for (const ServicePeriod &period : goal.periods) {
                double answered = 0.0;
                for (int t = period.begin; t < period.end; ++t) {
                    const int more = staff[std::size_t(t)] - int(problem.required[std::size_t(t)]);
                    RC_ASSERT(more >= 0);
                    answered += 5.0 + (more > 0 ? 3.0 : 0.0) + (more > 1 ? 2.0 : 0.0) +
                                (more > 2 ? 1.0 : 0.0);
                }
                RC_ASSERT(answered >= period.answered - 1e-9);
            }
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
