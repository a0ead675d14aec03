// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demand/channelshift.h"

#include <QTest>

#include <cmath>

namespace {

constexpr std::size_t perDay = 48;

model::Instant at(int day, int halfHour = 0) {
    return model::Instant(std::chrono::sys_days(std::chrono::year(2026) / std::chrono::March / 2)) +
           std::chrono::days(day) + std::chrono::minutes(30 * halfHour);
}

/// Two days of the same count, with bands and two sample paths around it.
model::Forecast flat(double count) {
    model::Forecast forecast;
    const model::TimeGrid grid(at(0), model::Minutes(30), 2 * perDay);
    forecast.calls = model::Series<model::Contacts>(grid, std::vector<double>(2 * perDay, count));
    forecast.median.assign(2 * perDay, count);
    forecast.bands = {{0.8, std::vector<double>(2 * perDay, 0.8 * count),
                       std::vector<double>(2 * perDay, 1.2 * count)}};
    forecast.dayTotals.assign(2, perDay * count);
    forecast.dayBands = {{0.8, std::vector<double>(2, 0.9 * perDay * count),
                          std::vector<double>(2, 1.1 * perDay * count)}};
    forecast.samplePaths = {std::vector<double>(2 * perDay, 0.9 * count),
                            std::vector<double>(2 * perDay, 1.1 * count)};
    return forecast;
}

} // namespace

class TstChannelShift : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theShareGrowsOverTheRamp() {
        const model::ChannelShift shift{
            0, 1, at(1), std::chrono::hours(10), model::Share(0.4), 1, model::Seconds(0)};
        QCOMPARE(shift.shareAt(at(0, 47)), 0.0);
        QCOMPARE(shift.shareAt(at(1)), 0.0);
        QCOMPARE(shift.shareAt(at(1, 10)), 0.2);
        QCOMPARE(shift.shareAt(at(1, 20)), 0.4);
        QCOMPARE(shift.shareAt(at(9)), 0.4);
    }

    void whatLeavesOneChannelArrivesInAnotherLater() {
        const std::vector channels{flat(100), flat(10)};
        const model::ChannelShift shift{
            0, 1, at(1), model::Seconds(0), model::Share(0.3), 0.5, std::chrono::hours(2)};
        const auto after = model::shifted(channels, std::vector{shift}, model::Calendar());
        QCOMPARE(after[0].calls.numbers()[perDay - 1], 100.0);
        QCOMPARE(after[0].calls.numbers()[perDay], 70.0);
        QCOMPARE(after[0].bands[0].high[perDay], 84.0);
        QCOMPARE(after[0].dayTotals[1], 70.0 * perDay);
        QCOMPARE(after[0].dayBands[0].low[1], 63.0 * perDay);
        QCOMPARE(after[1].calls.numbers()[perDay + 3], 10.0);
        QCOMPARE(after[1].calls.numbers()[perDay + 4], 25.0);
        QCOMPARE(after[1].dayTotals[1], 10.0 * perDay + 15.0 * (perDay - 4));
        // Each path moves its own contacts: 0.9 · 10 + 0.5 · 0.3 · 90.
        QCOMPARE(after[1].samplePaths[0][perDay + 4], 22.5);
        QCOMPARE(after[1].samplePaths[1][perDay + 4], 27.5);
    }

    void moreThanAllNeverLeaves() {
        const std::vector channels{flat(100), flat(10)};
        model::ChannelShift shift{
            0, 1, at(0), model::Seconds(0), model::Share(0.7), 1, model::Seconds(0)};
        model::ChannelShift deflected = shift;
        deflected.to = std::nullopt;
        const auto after =
            model::shifted(channels, std::vector{shift, deflected}, model::Calendar());
        for (const double count : after[0].calls.numbers())
            QVERIFY(std::abs(count) < 1e-9);
        QCOMPARE(after[1].calls.numbers()[0], 80.0);
    }

    void nothingIsLostBetweenChannelsOneToOne() {
        const std::vector channels{flat(50), flat(20)};
        const model::ChannelShift shift{
            1, 0, at(0), std::chrono::hours(24), model::Share(0.9), 1, model::Seconds(0)};
        const auto after = model::shifted(channels, std::vector{shift}, model::Calendar());
        QVERIFY(std::abs(after[0].calls.total().value() + after[1].calls.total().value() -
                         70.0 * 2 * perDay) < 1e-6);
    }

    void whatDoesNotFitIsRefused() {
        const std::vector channels{flat(1), flat(1)};
        model::ChannelShift shift;
        shift.from = 2;
        QVERIFY_EXCEPTION_THROWN(
            (void)model::shifted(channels, std::vector{shift}, model::Calendar()),
            std::invalid_argument);
        shift = {};
        shift.contactsPerContact = -1;
        QVERIFY_EXCEPTION_THROWN(
            (void)model::shifted(channels, std::vector{shift}, model::Calendar()),
            std::invalid_argument);
        auto uneven = channels;
        uneven[0].samplePaths.pop_back();
        shift = {};
        shift.to = 1;
        QVERIFY_EXCEPTION_THROWN(
            (void)model::shifted(uneven, std::vector{shift}, model::Calendar()),
            std::invalid_argument);
    }
};

QTEST_APPLESS_MAIN(TstChannelShift)
#include "tst_channelshift.moc"
