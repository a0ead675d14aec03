// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shifts/shiftannealing.h"
#include "model/shifts/shiftfiller.h"
#include "tests/support/shiftdesign.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <set>

using namespace model;

namespace {

/// With shifts of several lengths and two crews.
DesignProblem someProblem(bool cyclic) {
    DesignProblem problem = twoDays(cyclic);
    for (ShiftChoice &choice : problem.choices) {
        choice.length = 7 + choice.kind % 3;
        choice.crew = choice.kind % 2;
    }
    return problem;
}

std::vector<PlannedShift> filled(const DesignProblem &problem) {
    ShiftFiller filler(problem);
    filler.fill();
    return filler.shifts();
}

std::vector<PlannedShift> annealed(const DesignProblem &problem,
                                   const std::vector<PlannedShift> &shifts, int tries) {
    ShiftAnnealing annealing(problem, shifts);
    annealing.run(0, problem.days(), tries, [] { return 0.0; });
    return annealing.shifts();
}

bool areSingle(const std::vector<PlannedShift> &shifts) {
    return std::ranges::all_of(shifts, [](const PlannedShift &shift) { return shift.count == 1; });
}

} // namespace

class TestShiftAnnealing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plansBecomeCheaper() {
        double before = 0.0;
        double after = 0.0;
        QVERIFY(rc::check("where missing people have a price", [&] {
            DesignProblem problem = someProblem(*rc::gen::arbitrary<bool>());
            problem.prices = {{3.0, 0.25}};
            const auto shifts = filled(problem);
            const auto changed = annealed(problem, shifts, 2000);
            RC_ASSERT(areSingle(changed) && breaksLieInTheirWindows(problem, changed));
            before += priced(problem, shifts).objective;
            after += priced(problem, changed).objective;
        }));
        QVERIFY(after < before);
    }

    void whatMustBeCoveredStaysCovered() {
        double before = 0.0;
        double after = 0.0;
        QVERIFY(rc::check("around a wrapping horizon", [&] {
            const DesignProblem problem = someProblem(true);
            const auto shifts = filled(problem);
            const auto changed = annealed(problem, shifts, 2000);
            RC_ASSERT(missing(problem, changed) <= missing(problem, shifts));
            before += priced(problem, shifts).objective;
            after += priced(problem, changed).objective;
        }));
        QVERIFY(after < before);
    }

    void goalsOverPeriodsStayMet() {
        QVERIFY(rc::check("calls answered in both days", [] {
            DesignProblem problem = someProblem(true);
            problem.goal = dailyGoals(problem, 60);
            const auto changed = annealed(problem, filled(problem), 1000);
            const std::vector<int> staff = staffOf(problem, changed);
            for (const ServicePeriod &period : problem.goal->periods)
                RC_ASSERT(answeredIn(period, problem, staff) >= period.answered - 1e-3);
        }));
    }

    void aGoalThatIsJustMetIsNotPaidForWithMissingPeople() {
        QVERIFY(rc::check("asking for exactly what the first plan answers", [] {
            DesignProblem problem = someProblem(true);
            problem.goal = dailyGoals(problem, 30);
            const auto shifts = filled(problem);
            RC_PRE(missing(problem, shifts) == 0.0);
            const std::vector<int> before = staffOf(problem, shifts);
            for (ServicePeriod &period : problem.goal->periods)
                period.answered = answeredIn(period, problem, before);
            const std::vector<int> after = staffOf(problem, annealed(problem, shifts, 1000));
            for (const ServicePeriod &period : problem.goal->periods)
                RC_ASSERT(answeredIn(period, problem, after) >= period.answered - 1e-3);
        }));
    }

    void limitsOnKindsAndCrewsAreKept() {
        QVERIFY(rc::check("no other kinds, no larger crews", [] {
            DesignProblem problem = someProblem(true);
            problem.prices = {{3.0, 0.25}};
            problem.kindLimit = *rc::gen::inRange(2, 5);
            problem.crewLimits = {{0, 0, 0, *rc::gen::inRange(0, 4)}, {1, 0, 1, 5}};
            const auto shifts = filled(problem);
            const auto changed = annealed(problem, shifts, 500);
            std::set<int> kinds;
            for (const PlannedShift &shift : shifts)
                kinds.insert(problem.choices[std::size_t(shift.choice)].kind);
            std::vector<int> crews(2, 0);
            for (const PlannedShift &shift : changed) {
                const ShiftChoice &choice = problem.choices[std::size_t(shift.choice)];
                RC_ASSERT(kinds.contains(choice.kind));
                for (std::size_t i = 0; i < 2; ++i) {
                    const CrewLimit &limit = problem.crewLimits[i];
                    if (choice.crew == limit.crew && limit.first <= choice.day &&
                        choice.day <= limit.last)
                        ++crews[i];
                }
            }
            for (std::size_t i = 0; i < 2; ++i)
                RC_ASSERT(crews[i] <= problem.crewLimits[i].most);
        }));
    }

    void daysOutsideTheRunStayAsTheyAre() {
        QVERIFY(rc::check("on the second day", [] {
            DesignProblem problem = someProblem(false);
            problem.prices = {{3.0, 0.25}};
            const auto shifts = filled(problem);
            ShiftAnnealing annealing(problem, shifts);
            annealing.run(0, 1, 500, [] { return 0.0; });
            const auto onSecond = [&](std::vector<PlannedShift> list) {
                std::erase_if(list, [&](const PlannedShift &shift) {
                    return problem.choices[std::size_t(shift.choice)].day == 0;
                });
                return list;
            };
            RC_ASSERT(onSecond(annealing.shifts()) == onSecond(shifts));
        }));
    }
};

QTEST_APPLESS_MAIN(TestShiftAnnealing)
#include "tst_shiftannealing.moc"
