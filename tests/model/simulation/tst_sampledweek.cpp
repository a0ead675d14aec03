// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/sampledweek.h"
#include "tests/support/service.h"

#include <QTest>

#include <cmath>

using namespace model;

class TestSampledWeek : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWeekIsLikeTheAverageButForChance();
    void theSameSeedShowsTheSameWeek();
    void manyWeeksHaveTheExpectedBacklog();
};

void TestSampledWeek::aWeekIsLikeTheAverageButForChance() {
    const Service service(4000, 0, 2000, 0);
    const auto scenario = service.scenarios()[1]; // 9–18 Mon–Fri
    const auto planned = evaluate(scenario, service.inputs());
    const SampledWeek week = sampledWeek(scenario, service.inputs(), planned, {});
    QCOMPARE(week.size(), service.channels.size());
    for (const std::size_t which : {0U, 2U}) {
        QCOMPARE(week[which].size(), service.week.count());
        const ChannelOutcome &channel = planned.channels[which];
        double attempts = 0;
        double busyHours = 0;
        for (std::size_t index = 0; index < week[which].size(); ++index) {
            const SampledInterval &at = week[which][index];
            attempts += at.attempts;
            busyHours += at.busy * service.week.intervalHours();
            QVERIFY(at.waitingHours >= 0);
            QVERIFY(at.inGoal <= at.attempts && at.abandoned <= at.attempts);
            QVERIFY(at.queue >= 0 && at.busy >= 0);
            if (channel.channel.kind == ChannelKind::Live && channel.staffing[index].openShare == 0)
                QCOMPARE(at.attempts, 0.0);
        }
        // Five standard deviations of a Poisson count.
        const double expected = channel.operatorView.offered;
        QVERIFY(std::abs(attempts - expected) < 5.0 * std::sqrt(expected) + 0.02 * expected);
        const double work = channel.operatorView.occupancy * channel.dutyHours;
        QVERIFY(std::abs(busyHours - work) < 0.15 * work);
    }
}

void TestSampledWeek::theSameSeedShowsTheSameWeek() {
    const Service service(1000, 0, 500, 0);
    const auto scenario = service.scenarios()[0];
    const auto planned = evaluate(scenario, service.inputs());
    const auto attempts = [&](std::uint64_t seed) {
        SimulationSettings settings;
        settings.effort.seed = seed;
        std::vector<double> counts;
        for (const auto &channel : sampledWeek(scenario, service.inputs(), planned, settings))
            for (const SampledInterval &at : channel)
                counts.push_back(at.attempts);
        return counts;
    };
    QVERIFY(attempts(7) == attempts(7));
    QVERIFY(attempts(7) != attempts(8));
}

void TestSampledWeek::manyWeeksHaveTheExpectedBacklog() {
    const Service service(0, 0, 2000, 0);
    const auto scenario = service.scenarios()[1];
    const auto planned = evaluate(scenario, service.inputs());
    constexpr int weeks = 40;
    double found = 0;
    const std::size_t monday = 18; // half hours: the door opens
    for (int seed = 0; seed < weeks; ++seed) {
        SimulationSettings settings;
        settings.effort.seed = static_cast<std::uint64_t>(seed);
        found +=
            sampledWeek(scenario, service.inputs(), planned, settings)[2][monday - 1].waitingHours /
            weeks;
    }
    const double expected = planned.channels[2].staffing[monday - 1].waitingHours;
    QVERIFY2(std::abs(found - expected) < 0.05 * expected,
             qPrintable(QString("%1 and %2").arg(found).arg(expected)));
}

QTEST_APPLESS_MAIN(TestSampledWeek)
#include "tst_sampledweek.moc"
