// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/sweep.h"
#include "tests/support/service.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

using namespace model;

class TestSweep : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void moreThanTwoThousandWindowsAllDifferent() {
        const auto windows = usualWeekWindows();
        QVERIFY(windows.size() > 2000);
        std::vector<std::string> names;
        for (const auto &window : windows)
            names.push_back(window.name());
        std::sort(names.begin(), names.end());
        QVERIFY(std::adjacent_find(names.begin(), names.end()) == names.end());
    }

    void efficientIsWhatNothingBeats() {
        QVERIFY(rc::check("as by comparing each with each", [] {
            auto points = *rc::gen::container<std::vector<FrontierPoint>>(
                rc::gen::map(rc::gen::pair(rc::gen::inRange(0, 12), rc::gen::inRange(0, 12)),
                             [](const std::pair<int, int> &at) {
                                 FrontierPoint point;
                                 point.costPerWeek = at.first;
                                 point.withinPromise = at.second / 12.0;
                                 return point;
                             }));
            markEfficient(points);
            for (const auto &point : points) {
                const bool beaten =
                    std::any_of(points.begin(), points.end(), [&](const FrontierPoint &other) {
                        return other.costPerWeek <= point.costPerWeek &&
                               other.withinPromise >= point.withinPromise &&
                               (other.costPerWeek < point.costPerWeek ||
                                other.withinPromise > point.withinPromise);
                    });
                RC_ASSERT(point.efficient != beaten);
            }
        }));
    }

    void memoryChangesNoFigure() {
        const Service service;
        EvaluationMemory memory;
        for (const auto &scenario : service.scenarios()) {
            const auto alone = evaluate(scenario, service.inputs());
            const auto remembered =
                evaluate(scenario, service.inputs(), {Precision::Exact, true, &memory});
            QVERIFY2(alone == remembered, scenario.name.c_str());
        }
    }

    void memoryKeepsCriticalityClassesApart() {
        const Service service;
        EvaluationMemory memory;
        CriticalityClass outage{"Outage", 0.1, {}, Seconds(1800)};
        outage.week.fill({{Minutes(0), Minutes(1440)}});
        CriticalityClass slower = outage;
        slower.promise = Seconds(7200);
        using Classes = std::vector<CriticalityClass>;
        for (const Classes &classes : {Classes{outage}, Classes{slower}, Classes{},
                                       Classes{outage, slower}, Classes{outage}})
            for (const Precision precision : {Precision::Quick, Precision::Exact}) {
                auto scenario = service.scenarios()[1];
                scenario.channels[1].classes = classes;
                scenario.channels[4].classes = classes;
                const auto alone = evaluate(scenario, service.inputs(), {precision, true, nullptr});
                QVERIFY(alone == evaluate(scenario, service.inputs(), {precision, true, &memory}));
            }
    }

    void memoryServesOtherWagesAndEarlierHours() {
        const Service service;
        EvaluationMemory memory;
        auto inputs = service.inputs();
        const auto scenarios = service.scenarios();
        for (const std::size_t which : {0u, 1u, 0u, 2u, 1u, 1u}) {
            inputs.payRates.hourlyWage = inputs.payRates.hourlyWage + Money(100);
            inputs.payRates.nightFrom -= Minutes(30);
            const auto alone = evaluate(scenarios[which], inputs);
            QVERIFY(alone == evaluate(scenarios[which], inputs, {Precision::Exact, true, &memory}));
        }
    }

    void quickFiguresAreNearTheExactOnes() {
        const Service service;
        for (const auto &scenario : service.scenarios()) {
            const auto exact = evaluate(scenario, service.inputs());
            const auto quick =
                evaluate(scenario, service.inputs(), {Precision::Quick, false, nullptr});
            const double points =
                100 * std::abs(quick.customerView.withinPromise - exact.customerView.withinPromise);
            const double cost = quick.cost.total().major() / exact.cost.total().major() - 1;
            qInfo("%s: %.2f points, cost %+.2f %%", scenario.name.c_str(), points, 100 * cost);
            QVERIFY2(points < 2.5 && std::abs(cost) < 0.025, scenario.name.c_str());
            // Contacts are lost or answered all the same.
            QVERIFY(std::abs(quick.fate.sum() - exact.fate.sum()) < 1e-6 * exact.fate.sum());
        }
    }

    void longerHoursReachMore() {
        const Service service;
        const std::vector<WeekWindow> windows{
            {HourWindow{9, 17}, {}, {}},
            {HourWindow{8, 20}, {}, {}},
            {HourWindow{8, 20}, HourWindow{8, 20}, {}},
            {HourWindow{0, 24}, HourWindow{0, 24}, HourWindow{0, 24}}};
        const auto points = sweep(service.scenarios()[1], service.inputs(), windows, {}, {});
        QCOMPARE(points.size(), windows.size());
        for (std::size_t i = 1; i < points.size(); ++i)
            QVERIFY2(points[i].withinPromise > points[i - 1].withinPromise, points[i].name.c_str());
        const auto budget = bestForBudget(points, points[1].costPerWeek);
        QVERIFY(budget && points[*budget].costPerWeek <= points[1].costPerWeek);
        const auto target = cheapestForTarget(points, points[2].withinPromise);
        QVERIFY(target && points[*target].withinPromise >= points[2].withinPromise);
        QVERIFY(!bestForBudget(points, 0) && !cheapestForTarget(points, 1.01));
    }

    void stoppedKeepsWhatWasTried() {
        const Service service;
        std::stop_source stop;
        const RunControl control{stop.get_token(), [&](Share done) {
                                     if (done.value() > 0.001)
                                         stop.request_stop();
                                 }};
        const auto windows = usualWeekWindows();
        const auto points = sweep(service.scenarios()[1], service.inputs(), windows, {}, control);
        QVERIFY(!points.empty() && points.size() < windows.size() / 2);
    }
};

QTEST_APPLESS_MAIN(TestSweep)
#include "tst_sweep.moc"
