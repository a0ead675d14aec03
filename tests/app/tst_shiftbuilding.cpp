// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recompute/recompute.h"
#include "app/tasks/shiftbuilding.h"
#include "tests/support/smallplan.h"

#include <QSignalSpy>
#include <QTest>

using application::BuildOptions;
using application::BuiltShifts;
using application::Cancelled;
using application::Outcome;
using application::ShiftBuilding;

namespace {
constexpr int patient = 60'000; ///< ms; a sanitizer build computes slowly
}

class TestShiftBuilding : public QObject {
    Q_OBJECT

    model::Plan plan_;
    application::Results results_;
    int scenario_ = 0;

    void start(ShiftBuilding &building, double seconds) const {
        BuildOptions options;
        options.time = std::chrono::duration<double>(seconds);
        building.start(plan_, results_, scenario_, 1, options);
    }

private Q_SLOTS:
    void initTestCase() {
        plan_ = testing::smallPlan();
        results_ = application::Recompute()(plan_, {}, {}, application::Stage::Outcome);
        QVERIFY(!results_.outcomes.empty());
        scenario_ = results_.outcomes.front().scenarioId;
    }

    void theShiftsComeInTheEnd() {
        ShiftBuilding building;
        std::vector<Outcome<BuiltShifts>> ended;
        connect(&building, &ShiftBuilding::ended, this,
                [&](const Outcome<BuiltShifts> &outcome) { ended.push_back(outcome); });
        QSignalSpy progressed(&building, &ShiftBuilding::progressed);
        start(building, 2);
        QVERIFY(building.isRunning());
        QCOMPARE(building.scenarioId(), scenario_);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), std::size_t(1), patient);
        QVERIFY(!building.isRunning());
        const auto *built = std::get_if<BuiltShifts>(&ended[0]);
        QVERIFY(built && !built->shifts.empty());
        QCOMPARE(built->first, results_.weekBegin);
        QVERIFY(progressed.count() > 0);
        QVERIFY(building.standing().best && building.standing().done > 0);
    }

    void theBestSoFarIsTakenAtOnce() {
        ShiftBuilding building;
        std::vector<Outcome<BuiltShifts>> ended;
        connect(&building, &ShiftBuilding::ended, this,
                [&](const Outcome<BuiltShifts> &outcome) { ended.push_back(outcome); });
        start(building, 60);
        QTRY_VERIFY_WITH_TIMEOUT(building.standing().best || !building.isRunning(), patient);
        QVERIFY(building.isRunning());
        building.useBest();
        QVERIFY(!building.isRunning());
        QCOMPARE(ended.size(), std::size_t(1));
        const auto *built = std::get_if<BuiltShifts>(&ended[0]);
        QVERIFY(built && !built->shifts.empty());
        building.useBest(); // there is nothing left to end
        QCOMPARE(ended.size(), std::size_t(1));
    }

    void cancelledItBringsNothing() {
        ShiftBuilding building;
        std::vector<Outcome<BuiltShifts>> ended;
        connect(&building, &ShiftBuilding::ended, this,
                [&](const Outcome<BuiltShifts> &outcome) { ended.push_back(outcome); });
        start(building, 60);
        building.cancel();
        QVERIFY(!building.isRunning());
        QCOMPARE(ended.size(), std::size_t(1));
        QVERIFY(std::holds_alternative<Cancelled>(ended[0]));
        // Before anything was built, the best so far is nothing.
        start(building, 60);
        building.useBest();
        QCOMPARE(ended.size(), std::size_t(2));
        QVERIFY(!building.isRunning());
    }
};

QTEST_MAIN(TestShiftBuilding)
#include "tst_shiftbuilding.moc"
