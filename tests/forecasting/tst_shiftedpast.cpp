// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/forecastrun.h"
#include "tests/support/madehistory.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <random>

using namespace testing;

namespace {

const model::Date monday = day(2025, 1, 6);
constexpr int days = 168;
constexpr std::size_t perDay = 48;
constexpr int phone = 1;
constexpr int chat = 2;

model::ChannelShift shift(int firstDay, int rampDays, double share) {
    return {phone,
            chat,
            model::Calendar().rangeOf(monday + std::chrono::days(firstDay)).begin,
            std::chrono::days(rampDays),
            model::Share(share),
            1.3,
            0.5,
            model::Seconds(0)};
}

/// How the logarithm of a day's contacts moves.
struct Level {
    double noise = 0.03; ///< of one day
    double walk = 0;     ///< from day to day
    double season = 0;   ///< up and down in a year
    double phase = 0;
};

/// About a thousand contacts a day, less those gone by the shift.
model::ContactHistory calls(const model::ChannelShift &gone, unsigned seed,
                            const Level &moves = {}) {
    const model::Calendar calendar;
    std::mt19937_64 generator(seed);
    std::normal_distribution<double> normal;
    model::Date date{};
    double walked = 0;
    double level = 1;
    return madeHistory(calendar, monday, days, [&](model::LocalTime time) {
        if (model::dateOf(time) != date) {
            date = model::dateOf(time);
            walked += moves.walk * normal(generator);
            const double year = static_cast<double>((date - monday).count()) / 365.25;
            level = std::exp(walked + moves.noise * normal(generator) +
                             moves.season * std::cos(2 * std::numbers::pi * year + moves.phase));
        }
        const double rate = 21 * level * (weekdayOf(time) < 5 ? 1.0 : 0.6) *
                            (1 + 0.5 * std::sin(hourOf(time) * std::numbers::pi / 12)) *
                            (1 - gone.shareAt(calendar.zone.firstInstantOf(time)));
        return static_cast<double>(std::poisson_distribution<int>(rate)(generator));
    });
}

std::optional<double> learnt(const model::ChannelShift &planned, const model::ChannelShift &truth,
                             unsigned seed, const Level &moves = {}) {
    const model::Calendar calendar;
    const auto past = forecasting::clean(calls(truth, seed, moves), {}, calendar);
    return forecasting::sharesSoFar({planned}, phone, past, calendar).front();
}

double meanOf(const std::vector<double> &values, std::size_t fromDay, std::size_t untilDay) {
    double sum = 0;
    double count = 0;
    for (std::size_t index = fromDay * perDay; index < untilDay * perDay; ++index)
        if (!std::isnan(values[index])) {
            sum += values[index];
            count += 1;
        }
    return sum / count;
}

} // namespace

/// Pasts in which contacts have begun to change the channel.
class TstShiftedPast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePlannedShareGivesWayToWhatCame_data() {
        QTest::addColumn<double>("planned");
        QTest::addColumn<double>("truth");
        QTest::addColumn<int>("firstDay");
        QTest::addColumn<int>("rampDays");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("as planned") << 0.2 << 0.2 << 112 << 0 << 0.035;
        QTest::newRow("less than planned") << 0.2 << 0.14 << 112 << 0 << 0.04;
        QTest::newRow("more than planned") << 0.2 << 0.28 << 112 << 0 << 0.035;
        QTest::newRow("far less") << 0.5 << 0.3 << 112 << 0 << 0.04;
        QTest::newRow("within four weeks") << 0.3 << 0.22 << 84 << 28 << 0.035;
        QTest::newRow("two weeks ago") << 0.3 << 0.2 << 154 << 0 << 0.035;
    }
    void thePlannedShareGivesWayToWhatCame() {
        QFETCH(double, planned);
        QFETCH(double, truth);
        QFETCH(int, firstDay);
        QFETCH(int, rampDays);
        QFETCH(double, tolerance);
        for (const unsigned seed : {1U, 2U, 3U, 4U}) {
            const auto share =
                learnt(shift(firstDay, rampDays, planned), shift(firstDay, rampDays, truth), seed);
            QVERIFY(share);
            QVERIFY2(std::abs(*share - truth) < tolerance, qPrintable(QString::number(*share)));
        }
    }

    void whatIsLearntIsNearerToTheTruthThanThePlan_data() {
        QTest::addColumn<double>("noise"); // of a day
        QTest::addColumn<double>("walk");  // of the level, from day to day
        QTest::addColumn<double>("season");
        QTest::addColumn<int>("firstDay");
        QTest::addColumn<int>("rampDays");
        QTest::addColumn<double>("most"); // of the plan's error
        QTest::newRow("steady days") << 0.03 << 0.0 << 0.0 << 112 << 0 << 0.4;
        QTest::newRow("uneven days") << 0.08 << 0.004 << 0.0 << 112 << 0 << 0.6;
        QTest::newRow("two weeks ago") << 0.08 << 0.004 << 0.0 << 154 << 0 << 0.6;
        QTest::newRow("slowly, in a season nobody knows") << 0.03 << 0.0 << 0.1 << 84 << 84 << 0.9;
        QTest::newRow("slowly, all that moves") << 0.03 << 0.01 << 0.1 << 84 << 84 << 0.95;
        QTest::newRow("half of a slow ramp") << 0.03 << 0.004 << 0.0 << 112 << 112 << 0.85;
    }
    /// Plans as good as they are taken to be, on levels that do not stand still.
    void whatIsLearntIsNearerToTheTruthThanThePlan() {
        QFETCH(double, noise);
        QFETCH(double, walk);
        QFETCH(double, season);
        QFETCH(int, firstDay);
        QFETCH(int, rampDays);
        QFETCH(double, most);
        double plannedError = 0;
        double learntError = 0;
        for (unsigned seed = 1; seed <= 100; ++seed) {
            std::mt19937_64 generator(seed);
            const double truth =
                0.2 * std::exp(0.3 * std::normal_distribution<double>()(generator));
            const Level moves{noise, walk, season, static_cast<double>(seed)};
            const auto share = learnt(shift(firstDay, rampDays, 0.2),
                                      shift(firstDay, rampDays, truth), seed, moves);
            plannedError += std::pow(std::log(0.2 / truth), 2);
            learntError += std::pow(std::log(*share / truth), 2);
        }
        const double left = std::sqrt(learntError / plannedError);
        QVERIFY2(left < most, qPrintable(QString::number(left)));
    }

    void littleEvidenceLeavesThePlan() {
        // A share of 3 % drowns in days that differ by as much.
        const auto share = learnt(shift(150, 0, 0.03), shift(150, 0, 0.01), 5);
        QVERIFY(share && *share > 0.02 && *share < 0.04);
    }

    void nothingIsLearntBeforeThereIsSomethingToCompare() {
        QVERIFY(!learnt(shift(days + 7, 0, 0.2), shift(days + 7, 0, 0.2), 6)); // not begun
        QVERIFY(!learnt(shift(days - 3, 0, 0.2), shift(days - 3, 0, 0.2), 6)); // three days ago
        QVERIFY(!learnt(shift(10, 0, 0.2), shift(10, 0, 0.2), 6));   // ten days were without it
        QVERIFY(!learnt(shift(-50, 0, 0.2), shift(-50, 0, 0.2), 6)); // before the history
        model::ChannelShift other = shift(112, 0, 0.2);
        other.from = chat;
        QVERIFY(!learnt(other, other, 6));
    }

    void twoShiftsOfOneChannelShareWhatWentAstray() {
        // Together 30 % were to go, 24 % went: neither is more to blame than the other.
        const model::Calendar calendar;
        model::ChannelShift deflected = shift(112, 0, 0.15);
        deflected.to.reset();
        const auto shares = forecasting::sharesSoFar(
            {shift(112, 0, 0.15), deflected}, phone,
            forecasting::clean(calls(shift(112, 0, 0.24), 7), {}, calendar), calendar);
        QVERIFY(std::abs(*shares[0] + *shares[1] - 0.24) < 0.025);
        QVERIFY(std::abs(*shares[0] - *shares[1]) < 1e-9);
    }

    void thePastIsAsIfAsMuchHadAlwaysMoved() {
        const model::Calendar calendar;
        const model::ChannelShift moves = shift(112, 28, 0.25);
        const auto source = forecasting::clean(calls(moves, 8), {}, calendar);
        const auto target = forecasting::clean(
            madeHistory(calendar, monday, days,
                        [&](model::LocalTime time) {
                            const auto at = calendar.zone.firstInstantOf(time);
                            const auto place = source.grid.indexOf(at);
                            const double share = moves.shareAt(at);
                            return 10 + 1.3 * source.calls[*place] * share / (1 - share);
                        }),
            {}, calendar);
        const std::map<int, const forecasting::CleanHistory *> pasts{{phone, &source},
                                                                     {chat, &target}};
        const auto left = forecasting::withShifts(phone, pasts, {moves}, calendar);
        const auto grown = forecasting::withShifts(chat, pasts, {moves}, calendar);
        const double gone = meanOf(left.calls, 0, 112) / meanOf(source.calls, 0, 112);
        QVERIFY2(std::abs(gone - 0.75) < 0.01, qPrintable(QString::number(gone)));
        // Beside the ten of its own a third of what the source still has, 1.3 for each.
        const double come = meanOf(grown.calls, 0, 112) - 10;
        const double truth = 1.3 * meanOf(source.calls, 0, 112) * 0.25;
        QVERIFY2(std::abs(come / truth - 1) < 0.02, qPrintable(QString::number(come / truth)));
        // What has come since the end of the ramp stays as it was counted.
        for (std::size_t index = 140 * perDay; index < days * perDay; ++index) {
            QCOMPARE(left.calls[index], source.calls[index]);
            QCOMPARE(grown.calls[index], target.calls[index]);
        }
    }

    void handlingTimesOfThoseWhoWouldHaveComeCount() {
        const model::Calendar calendar;
        const auto flat = [&](double contacts, double seconds) {
            auto history =
                madeHistory(calendar, monday, 28, [=](model::LocalTime) { return contacts; });
            for (auto &report : history.intervals) {
                report.answered = report.offered;
                report.handleSeconds = report.answered * seconds;
            }
            return forecasting::clean(history, {}, calendar);
        };
        const auto source = flat(80.5, 200); // not counts: nothing is drawn
        const auto target = flat(10, 400);
        model::ChannelShift moves = shift(27, 0, 0.25);
        moves.contactsPerContact = 1;
        const auto grown =
            forecasting::withShifts(chat, {{phone, &source}, {chat, &target}}, {moves}, calendar);
        const double come = 80.5 / 4;
        QCOMPARE(grown.calls[0], 10 + come);
        QCOMPARE(grown.handleSeconds[0], (10 * 400 + come * 0.5 * 200) / (10 + come));
        QCOMPARE(grown.handleSeconds.back(), 400.0);
    }

    void whatTheSourceHadAndNobodyKnowsIsNotMadeUp() {
        const model::Calendar calendar;
        auto source = forecasting::clean(calls(shift(150, 0, 0.2), 9), {}, calendar);
        const auto target = forecasting::clean(
            madeHistory(calendar, monday, days, [](model::LocalTime) { return 10.0; }), {},
            calendar);
        source.calls[20 * perDay + 20] = std::nan("");
        const auto grown = forecasting::withShifts(chat, {{phone, &source}, {chat, &target}},
                                                   {shift(150, 0, 0.2)}, calendar);
        QVERIFY(std::isnan(grown.calls[20 * perDay + 20]));
        QVERIFY(grown.calls[20 * perDay + 21] >= 10);
    }
};

QTEST_APPLESS_MAIN(TstShiftedPast)
#include "tst_shiftedpast.moc"
