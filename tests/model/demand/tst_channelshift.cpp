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
    void theShareGrowsAlongAnS() {
        const model::ChannelShift shift{
            1, 2, at(1), std::chrono::hours(10), model::Share(0.4), 1, 1, model::Seconds(0)};
        QCOMPARE(shift.shareAt(at(0, 47)), 0.0);
        QCOMPARE(shift.shareAt(at(1)), 0.0);
        QCOMPARE(shift.shareAt(at(1, 5)), 0.4 * 0.15625); // 3/16 − 2/64
        QCOMPARE(shift.shareAt(at(1, 10)), 0.2);
        QCOMPARE(shift.shareAt(at(1, 20)), 0.4);
        QCOMPARE(shift.shareAt(at(9)), 0.4);
    }

    void whatLeavesOneChannelArrivesInAnotherLater() {
        const model::ChannelShift shift{
            1, 2, at(1), model::Seconds(0), model::Share(0.3), 0.5, 1, std::chrono::hours(2)};
        auto after = model::shifted({{1, flat(100)}, {2, flat(10)}}, {shift}, {});
        QCOMPARE(after[1].calls.numbers()[perDay - 1], 100.0);
        QCOMPARE(after[1].calls.numbers()[perDay], 70.0);
        QCOMPARE(after[1].bands[0].high[perDay], 84.0);
        QCOMPARE(after[1].dayTotals[1], 70.0 * perDay);
        QCOMPARE(after[1].dayBands[0].low[1], 63.0 * perDay);
        QCOMPARE(after[2].calls.numbers()[perDay + 3], 10.0);
        QCOMPARE(after[2].calls.numbers()[perDay + 4], 25.0);
        QCOMPARE(after[2].dayTotals[1], 10.0 * perDay + 15.0 * (perDay - 4));
        // Each path moves its own contacts: 0.9 · 10 + 0.5 · 0.3 · 90.
        QCOMPARE(after[2].samplePaths[0][perDay + 4], 22.5);
        QCOMPARE(after[2].samplePaths[1][perDay + 4], 27.5);
    }

    void handlingTimeIsThatOfThoseWhoStayAndThoseWhoCome() {
        model::Forecast calls = flat(100), mails = flat(10);
        calls.handleSeconds.assign(2 * perDay, 200);
        mails.handleSeconds.assign(2 * perDay, 400);
        mails.handlePaths.assign(2, std::vector<double>(2 * perDay, 500));
        const model::ChannelShift shift{
            1, 2, at(0), model::Seconds(0), model::Share(0.3), 1, 1.5, model::Seconds(0)};
        auto after = model::shifted({{1, calls}, {2, mails}}, {shift}, {});
        QCOMPARE(after[1].handleSeconds[0], 200.0);
        QCOMPARE(after[2].handleSeconds[0], (10 * 400 + 30 * 300) / 40.0);
        QCOMPARE(after[2].handlePaths[0][0], (9 * 500 + 27 * 300) / 36.0);
    }

    /// Two hours later and in quarter hours: the same contacts, and nothing beyond the horizon.
    void horizonsAndIntervalsMayDiffer() {
        model::Forecast mails;
        const model::TimeGrid quarters(at(0, 4), model::Minutes(15), 4 * perDay - 8);
        mails.calls =
            model::Series<model::Contacts>(quarters, std::vector<double>(quarters.count(), 1.0));
        mails.handleSeconds.assign(quarters.count(), 60);
        mails.samplePaths.assign(3, std::vector<double>(quarters.count(), 1.0));
        const model::ChannelShift shift{
            1, 2, at(0), model::Seconds(0), model::Share(0.5), 1, 1, model::Seconds(0)};
        auto after = model::shifted({{1, flat(100)}, {2, mails}}, {shift}, {});
        for (const double contacts : after[2].calls.numbers())
            QCOMPARE(contacts, 26.0);
        QCOMPARE(after[2].samplePaths.size(), std::size_t{3});
        QCOMPARE(after[2].samplePaths[1][0], 1 + 0.5 * 110 / 2);
        QCOMPARE(after[2].samplePaths[2][0], 1 + 0.5 * 90 / 2);
    }

    void aNewChannelBeginsWithWhatComesToIt() {
        model::Forecast calls = flat(100);
        calls.handleSeconds.assign(2 * perDay, 200);
        const model::ChannelShift shift{
            1, 2, at(1), model::Seconds(0), model::Share(0.2), 2, 0.8, model::Seconds(0)};
        auto after = model::shifted({{1, calls}, {2, {}}}, {shift}, {});
        QCOMPARE(after[2].calls.numbers()[perDay - 1], 0.0);
        QCOMPARE(after[2].calls.numbers()[perDay], 40.0);
        QCOMPARE(after[2].handleSeconds[perDay], 160.0);
        QCOMPARE(after[2].samplePaths[1][perDay], 44.0);
        QVERIFY(!after[2].observed[0] && after[2].observed[perDay]);
    }

    void whatMovedBeforeThePastEndedIsInItsForecast() {
        const model::ChannelShift shift{
            1, 2, at(-10), model::Seconds(0), model::Share(0.3), 0.5, 1, model::Seconds(0)};
        const std::map<int, model::Forecast> before{{1, flat(100)}, {2, flat(10)}};
        QVERIFY(model::shifted(before, {shift}, {}, {{1, at(0)}, {2, at(0)}}) == before);
    }

    void ofARampOnlyWhatIsStillToComeMoves() {
        // Half of 40 % has gone: the 100 that are forecast are four fifths of all.
        const model::ChannelShift shift{
            1, 2, at(-1), std::chrono::days(2), model::Share(0.4), 2, 1, model::Seconds(0)};
        auto after =
            model::shifted({{1, flat(100)}, {2, flat(10)}}, {shift}, {}, {{1, at(0)}, {2, at(0)}});
        const auto isNear = [](double value, double truth) {
            return std::abs(value - truth) < 0.01; // the past ends a second before the forecast
        };
        QVERIFY(isNear(after[1].calls.numbers()[0], 100));
        QVERIFY(isNear(after[2].calls.numbers()[0], 10));
        QVERIFY(isNear(after[1].calls.numbers()[perDay], 75));
        QVERIFY(isNear(after[2].calls.numbers()[perDay], 10 + 2 * 25));
        QVERIFY(isNear(after[1].samplePaths[1][perDay], 0.75 * 110));
    }

    void whatBeginsWhereThePastEndsHasNotMovedYet() {
        const model::ChannelShift shift{
            1, 2, at(0), model::Seconds(0), model::Share(0.3), 1, 1, model::Seconds(0)};
        auto after =
            model::shifted({{1, flat(100)}, {2, flat(10)}}, {shift}, {}, {{1, at(0)}, {2, at(0)}});
        QCOMPARE(after[1].calls.numbers()[0], 70.0);
        QCOMPARE(after[2].calls.numbers()[0], 40.0);
    }

    void aChannelWithoutAPastGetsAllThatComesToIt() {
        const model::ChannelShift shift{
            1, 2, at(-10), model::Seconds(0), model::Share(0.2), 1, 1, model::Seconds(0)};
        auto after = model::shifted({{1, flat(80)}, {2, {}}}, {shift}, {}, {{1, at(0)}});
        QCOMPARE(after[1].calls.numbers()[0], 80.0);
        QCOMPARE(after[2].calls.numbers()[0], 20.0); // of the hundred that would be without it
    }

    void moreThanAllNeverLeaves() {
        const model::ChannelShift shift{
            1, 2, at(0), model::Seconds(0), model::Share(0.7), 1, 1, model::Seconds(0)};
        model::ChannelShift deflected = shift;
        deflected.to = std::nullopt;
        auto after = model::shifted({{1, flat(100)}, {2, flat(10)}}, {shift, deflected}, {});
        for (const double count : after[1].calls.numbers())
            QVERIFY(std::abs(count) < 1e-9);
        QCOMPARE(after[2].calls.numbers()[0], 80.0);
    }

    void nothingIsLostBetweenChannelsOneToOne() {
        const model::ChannelShift shift{
            2, 1, at(0), std::chrono::hours(24), model::Share(0.9), 1, 1, model::Seconds(0)};
        auto after = model::shifted({{1, flat(50)}, {2, flat(20)}}, {shift}, {});
        QVERIFY(std::abs(after[1].calls.total().value() + after[2].calls.total().value() -
                         70.0 * 2 * perDay) < 1e-6);
    }

    void whatDoesNotFitIsRefused() {
        const std::map<int, model::Forecast> channels{{1, flat(1)}, {2, flat(1)}};
        model::ChannelShift unknown;
        unknown.from = 3;
        QVERIFY_EXCEPTION_THROWN((void)model::shifted(channels, {unknown}, {}),
                                 std::invalid_argument);
        model::ChannelShift negative;
        negative.from = 1;
        negative.contactsPerContact = -1;
        QVERIFY_EXCEPTION_THROWN((void)model::shifted(channels, {negative}, {}),
                                 std::invalid_argument);
        model::ChannelShift timeless;
        timeless.from = 1;
        timeless.handleRatio = 0;
        QVERIFY_EXCEPTION_THROWN((void)model::shifted(channels, {timeless}, {}),
                                 std::invalid_argument);
    }
};

QTEST_APPLESS_MAIN(TstChannelShift)
#include "tst_channelshift.moc"
