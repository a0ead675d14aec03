// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/forecaster.h"
#include "model/demand/forecastsnapshot.h"
#include "tests/support/forecastrun.h"
#include "tests/support/madehistory.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace testing;

namespace {

const model::Date monday = day(2025, 1, 6);

double office(model::LocalTime time) {
    return weekdayOf(time) < 5 && hourOf(time) >= 8 && hourOf(time) < 18 ? 60.0 : -1.0;
}

model::ContactHistory counted(const model::Calendar &calendar, model::Date first, int days,
                              unsigned seed, double scale) {
    std::mt19937_64 generator(seed);
    return madeHistory(calendar, first, days, [&](model::LocalTime time) {
        const double rate = office(time) * scale;
        return rate > 0 ? static_cast<double>(std::poisson_distribution<int>(rate)(generator))
                        : -1.0;
    });
}

/// Half hours with handling times of 300 s whose level differs by the day, together with contacts.
model::ContactHistory handled(const model::Calendar &calendar, double likeness, double today,
                              std::size_t cut) {
    auto history = counted(calendar, monday, 141, 3, 1);
    std::mt19937_64 generator(11);
    std::normal_distribution<double> normal;
    for (std::size_t day = 0; day < 141; ++day) {
        const double common = normal(generator);
        const double own = normal(generator);
        const double level = std::exp(0.08 * common);
        const double seconds =
            300 * std::exp(0.06 * (likeness * common + std::sqrt(1 - likeness * likeness) * own)) *
            (day == 140 ? today : 1.0);
        for (std::size_t slot = 0; slot < 48; ++slot) {
            auto &report = history.intervals[day * 48 + slot];
            if (report.status != model::IntervalStatus::Open)
                continue;
            report.offered = std::round(report.offered * level);
            report.answered = report.offered;
            report.handleSeconds = report.offered * seconds;
        }
    }
    history.grid = model::TimeGrid(history.grid.begin(), history.grid.interval(), 141 * 48 - cut);
    history.intervals.resize(history.grid.count());
    return history;
}

} // namespace

/// What the planner knows better, and how handling times go with contacts.
class TstExpectations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anExpectedEventRaisesItsDayAndFades() {
        model::Calendar calendar;
        const auto history = counted(calendar, monday, 126, 1, 1);
        const model::Date day = monday + std::chrono::days(126 + 8); // a Tuesday
        calendar.specialDays[day] = {model::DayKind::Event, "Mailing"};
        const auto plain = run(history, calendar, ahead(28));
        auto settings = ahead(28);
        settings.events = {{"Mailing", 0.5, 2.0}};
        const auto expected = run(history, calendar, settings);
        const auto ratio = [&](std::size_t at) {
            return expected.dayTotals[at] / plain.dayTotals[at];
        };
        QVERIFY(std::abs(ratio(8) - 1.5) < 0.03);
        QVERIFY(std::abs(ratio(9) - std::pow(1.5, std::exp(-0.5))) < 0.03);
        QVERIFY(std::abs(ratio(10) - std::pow(1.5, std::exp(-1.0))) < 0.03);
        QVERIFY(std::abs(ratio(7) - 1.0) < 1e-6);
        QVERIFY(std::abs(ratio(21) - 1.0) < 0.01);
    }

    void thePastOverrulesAnExpectation() {
        model::Calendar calendar;
        auto history = counted(calendar, monday, 126, 1, 1);
        for (const std::size_t at : {22, 50, 78, 106}) { // Tuesdays with 30 % more, not 100 %
            calendar.specialDays[monday + std::chrono::days(at)] = {model::DayKind::Event, "Sale"};
            for (std::size_t slot = 0; slot < 48; ++slot)
                history.intervals[at * 48 + slot].offered *= 1.3;
        }
        calendar.specialDays[monday + std::chrono::days(126 + 8)] = {model::DayKind::Event, "Sale"};
        auto settings = ahead(14);
        settings.events = {{"Sale", 1.0, 0}};
        const auto forecast = run(history, calendar, settings);
        const double ratio = forecast.dayTotals[8] / forecast.dayTotals[1];
        QVERIFY2(std::abs(ratio - 1.3) < 0.06, qPrintable(QString::number(ratio)));
    }

    void plannedGrowthAddsUpOverTheYear() {
        const model::Calendar calendar;
        const auto history = counted(calendar, monday, 182, 2, 1);
        auto settings = ahead(371);
        const auto plain = run(history, calendar, settings);
        settings.yearlyGrowth = 0.2;
        const auto grown = run(history, calendar, settings);
        const double first = grown.dayTotals[0] / plain.dayTotals[0];
        const double last = grown.dayTotals[364] / plain.dayTotals[364];
        QVERIFY(std::abs(first - 1) < 0.001 && std::abs(last - 1.2) < 0.002);
        // The further, the wider.
        const auto width = [&](std::size_t at) {
            return (grown.dayBands[1].high[at] - grown.dayBands[1].low[at]) / grown.dayTotals[at];
        };
        QVERIFY(width(364) > width(7));
    }

    void anIndexOfTheMonthsShapesAYearThatNobodySaw() {
        const model::Calendar calendar;
        const auto history = counted(calendar, monday, 84, 8, 1); // January to March
        auto settings = ahead(366);
        const auto plain = run(history, calendar, settings);
        settings.monthIndex = {90, 90, 90, 90, 90, 90, 135, 135, 90, 90, 90, 90};
        const auto indexed = run(history, calendar, settings);
        const auto ratio = [&](int month) {
            double with = 0, without = 0;
            for (std::size_t at = 0; at < plain.dayTotals.size(); ++at) {
                const std::chrono::year_month_day civil(monday + std::chrono::days(84 + at));
                if (civil.month() == std::chrono::month(static_cast<unsigned>(month))) {
                    with += indexed.dayTotals[at];
                    without += plain.dayTotals[at];
                }
            }
            return with / without;
        };
        QVERIFY2(std::abs(ratio(7) / ratio(4) - 1.5) < 0.05, qPrintable(QString::number(ratio(7))));
        QVERIFY2(std::abs(ratio(4) - 1) < 0.03, qPrintable(QString::number(ratio(4))));
        QCOMPARE(indexed.dayTotals[5], 0.0); // still shut at the weekend
        settings.monthIndex = {1, 2, 3};
        QVERIFY_EXCEPTION_THROWN((void)run(history, calendar, settings), std::invalid_argument);
    }

    void aNewChannelBorrowsAndThenOverrules() {
        const model::Calendar calendar;
        const auto other = forecasting::clean(counted(calendar, monday, 126, 4, 1), {}, calendar);
        // No past: the estimate, in the shape of the other.
        const auto borrowed = forecasting::withAnalogue({}, other, calendar, 200.0);
        const auto first = forecasting::forecast(borrowed, calendar, ahead(14), {});
        QVERIFY2(std::abs(first.dayTotals[2] - 200) < 10,
                 qPrintable(QString::number(first.dayTotals[2])));
        QCOMPARE(first.dayTotals[5], 0.0);
        // Thinned counts keep the noise of counts: Poisson bands hold about 80 %.
        const auto &band = first.bands[1];
        const double mean = first.calls.numbers()[20];
        QVERIFY(band.high[20] - band.low[20] > 1.9 * std::sqrt(mean));
        // Three weeks at half the estimate.
        const model::Date begin = monday + std::chrono::days(126);
        const auto own =
            forecasting::clean(counted(calendar, begin, 21, 5, 1.0 / 12), {}, calendar);
        const auto later = forecasting::forecast(
            forecasting::withAnalogue(own, other, calendar, 200.0), calendar, ahead(14), {});
        QVERIFY2(std::abs(later.dayTotals[2] - 100) < 12,
                 qPrintable(QString::number(later.dayTotals[2])));
        QVERIFY_EXCEPTION_THROWN((void)forecasting::withAnalogue({}, other, calendar, {}),
                                 std::invalid_argument);
    }

    void theRestOfADayFollowsItsHandlingTimes() {
        const model::Calendar calendar;
        const auto usual = run(handled(calendar, 0, 1.0, 24), calendar, ahead(7));
        const auto slow = run(handled(calendar, 0, 1.2, 24), calendar, ahead(7));
        const double today = slow.handleSeconds[2] / usual.handleSeconds[2];
        const double tomorrow = slow.handleSeconds[24 + 48] / usual.handleSeconds[24 + 48];
        QVERIFY2(today > 1.12 && today < 1.2, qPrintable(QString::number(today)));
        QVERIFY(std::abs(tomorrow - 1) < 0.02);
    }

    void handlingTimesAndContactsVaryTogetherOnThePaths() {
        const model::Calendar calendar;
        for (const double likeness : {0.0, 0.9}) {
            auto settings = ahead(5);
            settings.samplePaths = 400;
            const auto forecast = run(handled(calendar, likeness, 1.0, 48), calendar, settings);
            std::vector<double> contacts, seconds;
            for (std::size_t path = 0; path < 400; ++path) {
                double count = 0, work = 0;
                for (std::size_t slot = 0; slot < 48; ++slot) {
                    count += forecast.samplePaths[path][48 + slot];
                    work += forecast.samplePaths[path][48 + slot] *
                            forecast.handlePaths[path][48 + slot];
                }
                contacts.push_back(count);
                seconds.push_back(work / count);
            }
            const auto mean = [](const std::vector<double> &values) {
                return std::accumulate(values.begin(), values.end(), 0.0) /
                       static_cast<double>(values.size());
            };
            const double c = mean(contacts), s = mean(seconds);
            double both = 0, left = 0, right = 0;
            for (std::size_t path = 0; path < 400; ++path) {
                both += (contacts[path] - c) * (seconds[path] - s);
                left += (contacts[path] - c) * (contacts[path] - c);
                right += (seconds[path] - s) * (seconds[path] - s);
            }
            const double found = both / std::sqrt(left * right);
            qInfo("likeness %.1f: %.2f on the paths, sd %.3f", likeness, found,
                  std::sqrt(right / 400) / s);
            QVERIFY(likeness > 0 ? found > 0.5 : std::abs(found) < 0.25);
            QVERIFY(std::abs(s - 300) < 15);
            QVERIFY(std::sqrt(right / 400) / s > 0.04 && std::sqrt(right / 400) / s < 0.1);
        }
    }

    void aPastForecastIsHeldAgainstWhatCame() {
        const model::Calendar calendar;
        const auto whole = counted(calendar, monday, 140, 6, 1);
        auto known = whole;
        known.grid = model::TimeGrid(whole.grid.begin(), whole.grid.interval(), 126 * 48);
        known.intervals.resize(known.grid.count());
        const auto forecast = run(known, calendar, ahead(28));
        const auto snapshot = model::snapshotOf(forecast, calendar);
        QCOMPARE(snapshot.firstDay, monday + std::chrono::days(126));
        QCOMPARE(snapshot.expected, forecast.dayTotals);
        QCOMPARE(snapshot.low, forecast.dayBands[1].low);
        QCOMPARE(model::scored(snapshot, known, calendar).days, 0);
        const auto score = model::scored(snapshot, whole, calendar);
        QCOMPARE(score.days, 10); // of two weeks so far, the weekends report nothing
        QVERIFY(score.wape > 0 && score.wape < 0.1);
        QVERIFY(score.inside >= 6);
        QVERIFY(std::abs(score.expected / score.came - 1) < 0.05);
    }
};

QTEST_APPLESS_MAIN(TstExpectations)
#include "tst_expectations.moc"
