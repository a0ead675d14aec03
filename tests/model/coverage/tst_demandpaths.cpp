// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/coverage/demandpaths.h"

#include <QTest>

#include <cmath>

using namespace model;

namespace {

const TimeGrid week(Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 30)), Minutes(60),
                    168);

/// Two weeks ahead; the second is the one compared. Twice as many by day as by night.
ChannelForecast forecastOf(std::vector<double> factors) {
    ChannelForecast channel;
    channel.channel = {1, "Email", Medium::Email, ChannelKind::Deferred};
    const TimeGrid horizon(week.begin() - std::chrono::days(7), Minutes(60), 336);
    std::vector<double> calls;
    for (std::size_t index = 0; index < horizon.count(); ++index)
        calls.push_back(index % 24 >= 8 && index % 24 < 20 ? 20.0 : 10.0);
    channel.forecast.handleSeconds.assign(calls.size(), 300.0);
    channel.forecast.observed.assign(calls.size(), true);
    for (const double factor : factors) {
        // All of a day's contacts in one hour: only the day's total may count.
        std::vector<double> path(calls.size(), 0.0);
        for (std::size_t day = 0; day < 14; ++day)
            path[day * 24 + day] = factor * 360.0 * (day == 9 ? 2.0 : 1.0);
        channel.forecast.samplePaths.push_back(path);
        channel.forecast.handlePaths.emplace_back(calls.size(), 300.0 * std::sqrt(factor));
    }
    channel.forecast.calls = Series<Contacts>(horizon, std::move(calls));
    return channel;
}

} // namespace

class TestDemandPaths : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPathScalesTheExpectedCourseOfEachDay() {
        const auto paths = demandPaths({forecastOf({0.5, 1.0, 1.21})}, week, {});
        QCOMPARE(paths.size(), std::size_t{3});
        const double factors[] = {0.5, 1.0, 1.21};
        for (std::size_t path = 0; path < 3; ++path)
            for (std::size_t index = 0; index < 168; ++index) {
                const double expected = index % 24 >= 8 && index % 24 < 20 ? 20.0 : 10.0;
                const double day = index / 24 == 2 ? 2.0 : 1.0;
                const NaturalDemand &demand = paths[path].front();
                QVERIFY(std::abs(demand.contacts[index].value() - expected * day * factors[path]) <
                        1e-9);
                QVERIFY(std::abs(demand.handleSeconds[index] - 300.0 * std::sqrt(factors[path])) <
                        1e-9);
            }
    }

    void closedHoursFollowTheLenderOnTheSamePath() {
        ChannelForecast phone = forecastOf({1.0, 2.0});
        phone.channel = {2, "Phone", Medium::Phone, ChannelKind::Live};
        phone.closedHours.source = DemandSource::Borrowed;
        phone.closedHours.reach = 1.0;
        for (std::size_t index = 0; index < 336; ++index)
            phone.forecast.observed[index] = index % 24 >= 8 && index % 24 < 20;
        const auto paths = demandPaths({forecastOf({1.0, 2.0}), phone}, week, {});
        QCOMPARE(paths.size(), std::size_t{2});
        const auto atNight = [&](std::size_t path) {
            double sum = 0.0;
            for (std::size_t index = 0; index < 168; ++index)
                if (index % 24 < 8 || index % 24 >= 20)
                    sum += paths[path][1].contacts[index].value();
            return sum;
        };
        QVERIFY(atNight(0) > 0.0);
        QVERIFY(std::abs(atNight(1) - 2.0 * atNight(0)) < 1e-9 * atNight(1));
    }

    void withoutPathsThereAreNone() {
        QVERIFY(demandPaths({forecastOf({})}, week, {}).empty());
        QVERIFY(demandPaths({forecastOf({1.0, 1.0}), forecastOf({})}, week, {}).empty());
        QCOMPARE(demandPaths({forecastOf({1.0, 1.0}), forecastOf({1.0})}, week, {}).size(),
                 std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestDemandPaths)
#include "tst_demandpaths.moc"
