// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/forecaster.h"
#include "tests/support/forecastrun.h"
#include "tests/support/madehistory.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <random>

using namespace testing;
using Reason = model::Correction::Reason;

namespace {

const model::Date monday = day(2024, 1, 1);
const model::Calendar calendar;

long daysSince(model::LocalTime time) { return (model::dateOf(time) - monday).count(); }

model::TimeRange daysFrom(long first, long count = 1) {
    return {calendar.rangeOf(monday + std::chrono::days(first)).begin,
            calendar.rangeOf(monday + std::chrono::days(first + count)).begin};
}

using Rate = std::function<double(model::LocalTime)>;

/// Poisson counts around the rate, each day off by a factor of its own.
model::ContactHistory counted(int days, unsigned seed, const Rate &rate, double daySd = 0.05) {
    std::mt19937_64 generator(seed);
    std::vector<double> factor;
    for (int i = 0; i < days; ++i)
        factor.push_back(std::exp(std::normal_distribution<double>(0, daySd)(generator)));
    return madeHistory(calendar, monday, days, [&](model::LocalTime time) {
        const double mean = rate(time);
        return mean > 0
                   ? static_cast<double>(std::poisson_distribution<int>(
                         mean * factor.at(static_cast<std::size_t>(daysSince(time))))(generator))
                   : std::min(mean, 0.0);
    });
}

double contactsOf(const model::ContactHistory &history, std::size_t begin, std::size_t end) {
    double sum = 0;
    for (std::size_t index = begin; index < end; ++index)
        if (history.intervals[index].status == model::IntervalStatus::Open)
            sum += history.intervals[index].offered;
    return sum;
}

model::Forecast told(const model::ContactHistory &history,
                     const std::vector<model::Correction> &corrections, int days = 7,
                     const char *method = "auto") {
    auto settings = ahead(days);
    settings.method = method;
    return forecasting::forecast(forecasting::clean(history, corrections, calendar), calendar,
                                 settings, {});
}

QByteArray shown(double value) { return QByteArray::number(value); }

} // namespace

/// What the planner says of the past, and how the day under way runs, on histories whose truth is
/// known.
class TstPlannersWord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The day under way --------------------------------------------------------------------------

    void theDayUnderWayIsHeldAgainstWhatWasExpectedOfIt() {
        // 80 % bands of what the whole day will be, at noon of 150 Thursdays whose factors differ.
        const std::size_t begin = 122 * 48;
        const std::size_t noon = begin + 24;
        constexpr int runs = 150;
        int inside = 0;
        double errors = 0, blind = 0;
        for (unsigned seed = 1; seed <= runs; ++seed) {
            const auto whole = counted(123, seed, officeRate, 0.1);
            const auto forecast = told(until(whole, noon), {}, 7);
            QVERIFY(forecast.underWay);
            const auto &today = *forecast.underWay;
            QVERIFY(today.until == whole.grid.beginOf(noon));
            QCOMPARE(today.came, contactsOf(whole, begin, noon));
            // Of the whole day: what came and the rest as it is expected now, against before.
            const auto rest = std::accumulate(forecast.calls.numbers().begin(),
                                              forecast.calls.numbers().begin() + 24, 0.0);
            const double expected = (today.came + rest) / today.ratio;
            const auto before = told(until(whole, begin), {}, 7);
            if (seed == 1) // nobody knew more of it the evening before
                QVERIFY2(std::abs(expected / before.dayTotals[0] - 1) < 0.01,
                         shown(expected / before.dayTotals[0]));
            const double truth = contactsOf(whole, begin, begin + 48) / expected;
            inside += std::abs(truth - today.ratio) <= today.margin ? 1 : 0;
            errors += std::abs(truth - today.ratio) / runs;
            blind += std::abs(truth - 1) / runs;
        }
        const double share = static_cast<double>(inside) / runs;
        qInfo("inside: %.1f %%, mean error %.4f, of the evening before %.4f", 100 * share, errors,
              blind);
        QVERIFY2(share > 0.72 && share < 0.88, shown(share)); // 2.5 standard errors
        QVERIFY(errors < 0.6 * blind);
    }

    void theRatioIsThatOfTheDay() {
        // Of twelve thousand contacts a day, a fifth stays away from the first hour on.
        const auto whole = counted(
            123, 7,
            [](model::LocalTime time) {
                return officeRate(time) < 0 ? -1.0
                                            : (daysSince(time) == 122 ? 16 : 20) * officeRate(time);
            },
            0.02);
        const auto today = *told(until(whole, 122 * 48 + 28), {}).underWay; // 14:00
        QVERIFY2(std::abs(today.came / today.expected - 0.8) < 0.06,
                 shown(today.came / today.expected));
        // The afternoon is expected to follow, though no day of the past went so far off.
        QVERIFY2(today.ratio > today.came / today.expected - 0.01 && today.ratio < 0.88,
                 shown(today.ratio));
        QVERIFY2(today.margin > 0.002 && today.margin < 0.03, shown(today.margin));
    }

    void onlyADayThatHasBegunAndIsLikeOthersRuns_data() {
        QTest::addColumn<int>("slot");
        QTest::addColumn<bool>("special");
        QTest::addColumn<bool>("runs");
        QTest::newRow("whole days") << 0 << false << false;
        QTest::newRow("before opening") << 15 << false << false;
        QTest::newRow("too early") << 17 << false << false; // 2 % of the day
        QTest::newRow("noon") << 24 << false << true;
        QTest::newRow("noon of an event") << 24 << true << false;
        QTest::newRow("after closing") << 37 << false << false; // nothing is to come
    }

    void onlyADayThatHasBegunAndIsLikeOthersRuns() {
        QFETCH(int, slot);
        QFETCH(bool, special);
        QFETCH(bool, runs);
        model::Calendar own;
        if (special)
            own.specialDays[monday + std::chrono::days(122)] = {model::DayKind::Event, "fair"};
        const auto history =
            until(counted(123, 3, officeRate), 122 * 48 + static_cast<std::size_t>(slot));
        QCOMPARE(run(history, own, ahead(7)).underWay.has_value(), runs);
    }

    // Level shifts -------------------------------------------------------------------------------

    void aDeclaredLevelIsFollowedAtOnce_data() {
        QTest::addColumn<double>("factor");
        QTest::addColumn<int>("known"); // days at the new level
        for (const double factor : {0.75, 1.25, 1.8})
            for (const int known : {1, 2, 3, 5})
                QTest::addRow("%.2f after %d", factor, known) << factor << known;
    }

    void aDeclaredLevelIsFollowedAtOnce() {
        QFETCH(double, factor);
        QFETCH(int, known);
        constexpr long shift = 119; // a Monday
        constexpr int runs = 8;
        double without = 0, with = 0;
        for (unsigned seed = 1; seed <= runs; ++seed) {
            const auto history =
                counted(static_cast<int>(shift) + known, seed, [&](model::LocalTime time) {
                    return officeRate(time) > 0 && daysSince(time) >= shift
                               ? factor * officeRate(time)
                               : officeRate(time);
                });
            double truth = 0; // of the next open day
            const int next = known == 5 ? 7 : known;
            for (int slot = 0; slot < 48; ++slot)
                truth += std::max(0.0, factor * officeRate(model::LocalTime(monday) +
                                                           std::chrono::days(shift + next) +
                                                           std::chrono::minutes(30 * slot)));
            const auto at = static_cast<std::size_t>(next - known);
            const auto error = [&](const std::vector<model::Correction> &said) {
                return std::abs(told(history, said).dayTotals[at] / truth - 1) / runs;
            };
            without += error({});
            with += error({{daysFrom(shift), Reason::LevelShift, "a new customer"}});
        }
        qInfo("error of the next day: %.1f %% without, %.1f %% with", 100 * without, 100 * with);
        QVERIFY2(with < without, shown(with));
        QVERIFY2(with < (known == 1 ? 0.09 : 0.07), shown(with));
    }

    void aLevelDeclaredWhereNoneIsHarmsLittle() {
        constexpr int runs = 10;
        double without = 0, with = 0;
        for (unsigned seed = 1; seed <= runs; ++seed) {
            const auto history = counted(126, seed, officeRate);
            double truth = 0;
            for (int slot = 0; slot < 48 * 7; ++slot)
                truth +=
                    std::max(0.0, officeRate(model::LocalTime(monday) + std::chrono::days(126) +
                                             std::chrono::minutes(30 * slot)));
            const auto error = [&](const std::vector<model::Correction> &said) {
                const auto totals = told(history, said).dayTotals;
                return std::abs(std::accumulate(totals.begin(), totals.end(), 0.0) / truth - 1) /
                       runs;
            };
            without += error({});
            with += error({{daysFrom(112), Reason::LevelShift, {}}});
        }
        qInfo("error of the week: %.1f %% without, %.1f %% with", 100 * without, 100 * with);
        QVERIFY2(with < without + 0.015, shown(with));
    }

    void bandsOfADeclaredLevelAreNoWiderInTheEnd() {
        const auto history = counted(182, 4, [](model::LocalTime time) {
            return officeRate(time) > 0 && daysSince(time) >= 91 ? 1.5 * officeRate(time)
                                                                 : officeRate(time);
        });
        const auto width = [&](const std::vector<model::Correction> &said) {
            const auto bands = told(history, said, 28).dayBands;
            return bands[1].high[1] - bands[1].low[1];
        };
        const double ratio = width({{daysFrom(91), Reason::LevelShift, {}}}) / width({});
        QVERIFY2(ratio > 0.7 && ratio < 1.1, shown(ratio));
    }

    void aDeclaredLevelIsNoQuestionAnyMore() {
        const auto history = counted(182, 3, [](model::LocalTime time) {
            return officeRate(time) > 0 && daysSince(time) >= 126 ? 1.35 * officeRate(time)
                                                                  : officeRate(time);
        });
        const auto shifts = [&](const std::vector<model::Correction> &said) {
            const auto found =
                forecasting::remarks(forecasting::clean(history, said, calendar), calendar);
            return std::count_if(found.begin(), found.end(), [](const auto &remark) {
                return remark.kind == forecasting::Remark::Kind::LevelShift;
            });
        };
        QCOMPARE(shifts({}), 1L);
        QCOMPARE(shifts({{daysFrom(126), Reason::LevelShift, {}}}), 0L);
        // An event of three weeks, left out, is none either.
        QCOMPARE(shifts({{daysFrom(126, 56), Reason::Event, {}}}), 0L);
    }

    void aJumpToAnotherLevelIsNoOutlierOnceItIsDeclared() {
        // Twice as much from the last Monday on: cleaning would not believe these days.
        const auto history = counted(122, 5, [](model::LocalTime time) {
            return officeRate(time) > 0 && daysSince(time) >= 119 ? 2 * officeRate(time)
                                                                  : officeRate(time);
        });
        const auto masked = [&](const std::vector<model::Correction> &said) {
            return forecasting::clean(history, said, calendar).masks.size();
        };
        QVERIFY(masked({}) > 0);
        QCOMPARE(masked({{daysFrom(119), Reason::LevelShift, {}}}), std::size_t(0));
    }

    void levelsOutsideTheHistoryChangeNothing() {
        const auto history = counted(98, 6, officeRate);
        const auto usual = told(history, {});
        for (const long at : {-30L, 0L, 98L, 200L})
            QVERIFY(told(history, {{daysFrom(at), Reason::LevelShift, {}}}) == usual);
    }

    // Outliers -----------------------------------------------------------------------------------

    void whatThePlannerCallsRealIsLearnt() {
        // Since two Fridays a newsletter brings five times as much at half past ten.
        const auto history = counted(98, 8, [](model::LocalTime time) {
            const bool newsletter = weekdayOf(time) == 4 && daysSince(time) >= 84 &&
                                    model::minuteOfDay(time).count() == 630;
            return newsletter ? 5 * officeRate(time) : officeRate(time);
        });
        const auto at = [](long day) {
            const model::Instant begin = daysFrom(day).begin + std::chrono::minutes(630);
            return model::TimeRange{begin, begin + std::chrono::minutes(30)};
        };
        const std::vector<model::Correction> said{{at(88), Reason::Real, {}},
                                                  {at(95), Reason::Real, {}}};
        const auto plain = forecasting::clean(history, {}, calendar);
        const auto kept = forecasting::clean(history, said, calendar);
        QCOMPARE(plain.masks.size(), std::size_t(2));
        QCOMPARE(kept.masks.size(), std::size_t(0));
        QCOMPARE(kept.calls[*history.grid.indexOf(at(88).begin)],
                 history.intervals[*history.grid.indexOf(at(88).begin)].offered);
        const std::size_t next = 4 * 48 + 21; // the coming Friday at half past ten
        const double truth = 5 * 39.0;
        const double without = told(history, {}).calls.numbers()[next];
        const double with = told(history, said).calls.numbers()[next];
        qInfo("expected at half past ten: %.0f without, %.0f with, in truth %.0f", without, with,
              truth);
        QVERIFY2(with > 1.2 * without && with < truth, shown(with));
    }

    void aDayThatIsRealIsNoLongerLeftOut() {
        const auto history = counted(98, 9, [](model::LocalTime time) {
            return daysSince(time) == 73 && officeRate(time) > 0 ? 2.2 * officeRate(time)
                                                                 : officeRate(time);
        });
        const auto masks = [&](const std::vector<model::Correction> &said) {
            return forecasting::clean(history, said, calendar).masks;
        };
        QVERIFY(!masks({}).empty());
        QVERIFY(masks({{daysFrom(73), Reason::Real, {}}}).empty());
        // Said of the morning, the afternoon stays what it was.
        const model::TimeRange morning{daysFrom(73).begin,
                                       daysFrom(73).begin + std::chrono::hours(12)};
        const auto left = masks({{morning, Reason::Real, {}}});
        QCOMPARE(left.size(), std::size_t(1));
        QVERIFY(left.front().range.begin == morning.end);
    }
};

QTEST_APPLESS_MAIN(TstPlannersWord)
#include "tst_plannersword.moc"
