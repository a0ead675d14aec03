// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/ranges.h"
#include "tests/support/service.h"

#include <QTest>

#include <cmath>
#include <stop_token>

using namespace model;

namespace {

std::vector<NaturalDemand> scaled(const Service &service, double factor) {
    std::vector<NaturalDemand> demand = service.demand;
    for (NaturalDemand &channel : demand)
        for (std::size_t index = 0; index < channel.contacts.count(); ++index)
            channel.contacts.set(index, channel.contacts[index] * factor);
    return demand;
}

} // namespace

class TestRanges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMiddleEightTenthsAreTheRange() {
        std::vector<PathFigures> paths;
        for (const int value : {7, 3, 10, 0, 5, 1, 9, 2, 6, 4, 8})
            paths.push_back({100.0 * value, 1.0 * value, 0.01 * value, 10.0 * value});
        const ScenarioRanges found = rangesOf(paths, paths);
        QCOMPARE(found.paths, std::size_t{11});
        // Of 0 … 10 the first and the last but one: 10 % of ten steps from either end.
        QCOMPARE(found.cost.low, 100.0);
        QCOMPARE(found.cost.high, 900.0);
        QCOMPARE(found.fte.high, 9.0);
        QCOMPARE(found.withinPromise.low, 0.01);
        QCOMPARE(found.lost.high, 90.0);
        // Beside itself nothing is more probable than the other.
        QCOMPARE(found.cheaper, 0.5);
        QCOMPARE(found.better, 0.5);
        QCOMPARE(rangesOf({}, {}).paths, std::size_t{0});
    }

    void probabilitiesCompareTheSamePaths() {
        // Dearer on three of four paths, though every cost of one occurs with the other.
        const std::vector<PathFigures> baseline{
            {1, 0, 0.5, 0}, {2, 0, 0.6, 0}, {3, 0, 0.7, 0}, {4, 0, 0.8, 0}};
        const std::vector<PathFigures> scenario{
            {2, 0, 0.5, 0}, {3, 0, 0.7, 0}, {4, 0, 0.8, 0}, {1, 0, 0.9, 0}};
        const ScenarioRanges found = rangesOf(scenario, baseline);
        QCOMPARE(found.cheaper, 0.25);
        QCOMPARE(found.better, 0.875);
        QCOMPARE(rangesOf(baseline, scenario).cheaper, 0.75);
    }

    void everyPathCostsWhatTheForecastWouldIfItWereThat() {
        const Service service(1200, 300, 500, 200);
        const std::vector<std::vector<NaturalDemand>> paths{
            scaled(service, 0.8), scaled(service, 1.0), scaled(service, 1.3)};
        for (const CoverageScenario &scenario : service.scenarios()) {
            const auto found = alongPaths(scenario, service.inputs(), paths, {});
            QCOMPARE(found.size(), paths.size());
            for (std::size_t path = 0; path < paths.size(); ++path) {
                CoverageInputs inputs = service.inputs();
                inputs.demand = paths[path];
                const auto outcome = evaluate(scenario, inputs);
                // Exactly where it is the forecast; elsewhere quickly, within what differs between
                // paths.
                const double off = path == 1 ? 1e-9 : 0.02;
                const auto near = [&](double a, double b, double scale) {
                    return std::abs(a - b) <= off * scale;
                };
                const double cost = outcome.cost.total().major();
                QVERIFY2(near(found[path].cost, cost, cost), scenario.name.c_str());
                QVERIFY(near(found[path].fte, outcome.fte, outcome.fte));
                QVERIFY(near(found[path].withinPromise, outcome.customerView.withinPromise, 1.0));
                QVERIFY(near(found[path].lost, outcome.fate.lostClosed + outcome.fate.abandoned,
                             outcome.naturalContacts()));
            }
            QVERIFY(found[0].cost < found[2].cost);
        }
    }

    void aStopEndsTheWay() {
        const Service service(400, 0, 200, 0);
        std::stop_source stop;
        stop.request_stop();
        const std::vector<std::vector<NaturalDemand>> paths(3, service.demand);
        QVERIFY(alongPaths(service.scenarios()[0], service.inputs(), paths, {stop.get_token(), {}})
                    .empty());
    }
};

QTEST_APPLESS_MAIN(TestRanges)
#include "tst_ranges.moc"
