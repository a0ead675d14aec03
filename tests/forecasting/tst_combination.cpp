// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/accuracy/errorweights.h"
#include "forecasting/days/meanlog.h"
#include "forecasting/forecaster.h"
#include "forecasting/methods/combination.h"
#include "forecasting/methods/method.h"
#include "tests/support/madehistory.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <random>
#include <thread>

using namespace testing;

namespace {

const model::Date monday = day(2025, 1, 6);

double hourOf(model::LocalTime time) {
    return static_cast<double>(model::minuteOfDay(time).count()) / 60.0;
}
int weekdayOf(model::LocalTime time) { return model::weekdayIndex(model::dateOf(time)); }
long daysSince(model::LocalTime time) { return (model::dateOf(time) - monday).count(); }

/// Mon–Fri 8–18 in half hours, about 100 contacts in the busiest.
double office(model::LocalTime time) {
    const double weekday[]{1.2, 1.0, 0.95, 0.95, 0.9, 0, 0};
    const double hour = hourOf(time);
    return hour >= 8 && hour < 18 ? weekday[weekdayOf(time)] *
                                        (40.0 + 60.0 * std::exp(-(hour - 11) * (hour - 11) / 8.0))
                                  : 0.0;
}

/// Counts around a rate whose level differs by the day with this relative variance.
class Counts {
public:
    Counts(unsigned seed, double variance) : generator_(seed), variance_(variance) {}
    double around(double rate, model::LocalTime time) {
        if (const model::Date date = model::dateOf(time); date != date_) {
            date_ = date;
            level_ = variance_ > 0
                         ? std::gamma_distribution<double>(1 / variance_, variance_)(generator_)
                         : 1.0;
        }
        return rate > 0
                   ? static_cast<double>(std::poisson_distribution<int>(rate * level_)(generator_))
                   : -1.0;
    }

private:
    std::mt19937_64 generator_;
    double variance_;
    model::Date date_{};
    double level_ = 1;
};

model::ContactHistory officeHistory(const model::Calendar &calendar, int days, unsigned seed,
                                    const std::function<double(model::LocalTime)> &factor,
                                    double scale = 1,
                                    model::Minutes interval = model::Minutes(30)) {
    Counts counts(seed, 0.0015);
    return madeHistory(
        calendar, monday, days,
        [&](model::LocalTime time) {
            return counts.around(scale * office(time) * factor(time), time);
        },
        interval);
}

double always(model::LocalTime) { return 1.0; }

model::Forecast run(const model::ContactHistory &history, const model::Calendar &calendar,
                    int days = 14, int paths = 0) {
    model::ForecastSettings settings;
    settings.horizonDays = days;
    settings.samplePaths = paths;
    return forecasting::forecast(forecasting::clean(history, {}, calendar), calendar, settings, {});
}

double weekTotal(const model::Forecast &forecast, std::size_t week = 0) {
    const auto begin = forecast.dayTotals.begin() + static_cast<long>(7 * week);
    return std::accumulate(begin, begin + 7, 0.0);
}

} // namespace

class TstCombination : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slowChannelsAreForecastAtTheirRate() {
        const model::Calendar calendar;
        double expected = 0;
        double truth = 0;
        for (unsigned seed = 1; seed <= 16; ++seed) {
            Counts counts(seed, 0);
            const auto clean = forecasting::clean(
                madeHistory(
                    calendar, monday, 140,
                    [&](model::LocalTime time) { return counts.around(0.03, time); },
                    model::Minutes(60)),
                {}, calendar);
            model::ForecastSettings settings;
            settings.method = "top-down";
            settings.horizonDays = 28;
            const auto forecast = forecasting::forecast(clean, calendar, settings, {});
            expected += weekTotal(forecast) / 7;
            for (const double value : clean.calls)
                truth += std::isnan(value) ? 0 : value / 140;
        }
        QVERIFY2(std::abs(expected / truth - 1) < 0.2,
                 qPrintable(QString::number(expected / truth)));
    }

    void aChannelGivenUpIsForecastToBringNothing() {
        const model::Calendar calendar;
        const auto weekAfter = [&](int silentDays) {
            const auto end = monday + std::chrono::days(182 - silentDays);
            Counts counts(5, 0);
            return weekTotal(run(madeHistory(
                                     calendar, monday, 182,
                                     [&](model::LocalTime time) {
                                         return model::dateOf(time) < end
                                                    ? counts.around(0.04, time)
                                                    : 0.0;
                                     },
                                     model::Minutes(60)),
                                 calendar));
        };
        QVERIFY(weekAfter(0) > 3);
        QVERIFY2(weekAfter(4) > 1.5, "days without contacts are usual here");
        QCOMPARE(weekAfter(60), 0.0);
    }

    void aSilenceAsLongAsAnEarlierOneIsNoEnd() {
        const model::Calendar calendar;
        Counts counts(5, 0);
        const auto history = madeHistory(
            calendar, monday, 182,
            [&](model::LocalTime time) {
                const auto day = (model::dateOf(time) - monday).count();
                return day % 70 < 28 ? counts.around(0.04, time) : 0.0;
            },
            model::Minutes(60));
        QVERIFY(weekTotal(run(history, calendar)) > 0.05); // silent for 14 days, once for 42
    }

    void theLogOfFewContactsVariesLess() {
        QCOMPARE(forecasting::logVariance(0), 0.0);
        const double log3 = std::log(3.0); // of one contact against none
        QVERIFY(std::abs(forecasting::logVariance(0.001) / (0.001 * log3 * log3) - 1) < 0.01);
        QVERIFY(std::abs(forecasting::logVariance(11.99) / forecasting::logVariance(12) - 1) < 0.2);
        QVERIFY(std::abs(forecasting::logVariance(1000) * 1000 - 1) < 0.01);
    }

    void theDayBeforeTellsOfTheNextWhereTheWeekDoesNot() {
        // Hours whose pattern wanders from day to day, the same on all weekdays.
        const model::Calendar calendar;
        std::mt19937_64 generator(3);
        std::normal_distribution<double> normal;
        std::array<double, 24> log{};
        const auto whole = madeHistory(
            calendar, monday, 92,
            [&](model::LocalTime time) {
                double &own = log[static_cast<std::size_t>(hourOf(time))];
                own += 0.2 * normal(generator);
                return 500 * std::exp(own);
            },
            model::Minutes(60));
        double error = 0;
        double weekError = 0;
        for (const std::size_t origin : {84, 86, 88, 90}) {
            auto history = whole;
            history.grid = model::TimeGrid(whole.grid.begin(), whole.grid.interval(), origin * 24);
            history.intervals.resize(history.grid.count());
            const auto forecast = run(history, calendar, 2);
            for (std::size_t index = 0; index < 24; ++index) {
                const double value = whole.intervals[origin * 24 + index].offered;
                error += std::abs(forecast.calls.numbers()[index] - value);
                weekError += std::abs(whole.intervals[(origin - 7) * 24 + index].offered - value);
            }
        }
        QVERIFY2(error < 0.5 * weekError, qPrintable(QString::number(error / weekError)));
    }

    void aConstantStaysWhatItIs() {
        const model::Calendar calendar;
        const auto forecast =
            run(madeHistory(calendar, monday, 84, [](model::LocalTime) { return 20.0; }), calendar);
        for (std::size_t index = 0; index < forecast.calls.count(); ++index) {
            QVERIFY(std::abs(forecast.calls.numbers()[index] - 20) < 1e-6);
            QVERIFY(forecast.bands[1].low[index] <= 20 && 20 <= forecast.bands[1].high[index]);
        }
    }

    void aLevelThatStoodStillIsFollowedOnceItMoves() {
        // Six even weeks tell nothing of how the next ones go; noise is small, so days count.
        const model::Calendar calendar;
        std::mt19937_64 generator(4);
        std::normal_distribution<double> normal;
        const auto history = madeHistory(calendar, monday, 45, [&](model::LocalTime time) {
            const double level = daysSince(time) < 42 ? 1.0 : 0.95;
            return 2e4 * level * (1 + 0.3 * std::sin(hourOf(time) / 4)) *
                   (1 + 0.01 * normal(generator));
        });
        for (const char *method : {"top-down", "double-seasonal", "auto"}) {
            model::ForecastSettings settings;
            settings.method = method;
            settings.horizonDays = 7;
            const auto forecast = forecasting::forecast(forecasting::clean(history, {}, calendar),
                                                        calendar, settings, {});
            double truth = 0;
            for (std::size_t index = 0; index < 48; ++index)
                truth += 0.95 * 2e4 * (1 + 0.3 * std::sin(static_cast<double>(index) / 8));
            const double ratio = weekTotal(forecast) / (7 * truth);
            QVERIFY2(ratio < 1.03, qPrintable(QString("%1: %2").arg(method).arg(ratio)));
        }
    }

    void theMeanOfWeeksIsTrustedLessWhereDaysDifferLessThanLevelsMove() {
        const model::Calendar calendar;
        const auto trust = [&](double noise) {
            std::mt19937_64 generator(6);
            std::normal_distribution<double> normal;
            long day = -1;
            double level = 1;
            const auto history = madeHistory(calendar, monday, 84, [&](model::LocalTime time) {
                if (daysSince(time) != day) {
                    day = daysSince(time);
                    level = 1 + noise * normal(generator);
                }
                return 1e5 * level * (1 + 0.3 * std::sin(hourOf(time) / 4));
            });
            model::ForecastSettings settings;
            settings.horizonDays = 7;
            const auto shares = forecasting::memberShares(forecasting::clean(history, {}, calendar),
                                                          calendar, settings);
            const auto &parts = shares.back();
            return std::find_if(parts.begin(), parts.end(),
                                [](const auto &part) { return part.method == "week-average"; })
                ->weight;
        };
        const double even = trust(0.005);
        const double noisy = trust(0.08);
        QVERIFY2(even < 0.03, qPrintable(QString::number(even)));
        QVERIFY2(noisy > 0.1, qPrintable(QString::number(noisy)));
    }

    void whatALevelMovesIsNotTheNoiseOfItsDays() {
        // Steps of 1 % from day to day; days differ by 0.5 % from their level, weeks by far more.
        const model::Calendar calendar;
        std::mt19937_64 generator(8);
        std::normal_distribution<double> normal;
        long day = -1;
        double level = 1;
        double seen = 1;
        const auto history = madeHistory(calendar, monday, 182, [&](model::LocalTime time) {
            if (daysSince(time) != day) {
                day = daysSince(time);
                level *= 1 + 0.01 * normal(generator);
                seen = level * (1 + 0.005 * normal(generator));
            }
            return 1e5 * seen;
        });
        const forecasting::LocalDays days(forecasting::clean(history, {}, calendar), calendar);
        const std::size_t end = days.days();
        const forecasting::TopDown topDown(days, std::span(&end, 1), end);
        const double share = topDown.bank().noiseShare(1);
        QVERIFY2(share > 0.6 && share < 0.9, qPrintable(QString::number(share)));
    }

    void oneWildDayHardlyMovesTheLevel_data() {
        QTest::addColumn<QString>("method");
        for (const char *method : {"top-down", "double-seasonal", "auto"})
            QTest::newRow(method) << method;
    }
    void oneWildDayHardlyMovesTheLevel() {
        QFETCH(QString, method);
        const model::Calendar calendar;
        const auto history = officeHistory(calendar, 98, 1, always);
        auto clean = forecasting::clean(history, {}, calendar);
        model::ForecastSettings settings;
        settings.method = method.toStdString();
        settings.horizonDays = 14;
        const auto before = forecasting::forecast(clean, calendar, settings, {});
        for (std::size_t index = 94 * 48; index < 95 * 48; ++index)
            clean.calls[index] *= 2; // the last Friday, past the cleaning
        const auto after = forecasting::forecast(clean, calendar, settings, {});
        const double moved = weekTotal(after) / weekTotal(before) - 1;
        QVERIFY2(std::abs(moved) < 0.03, qPrintable(QString::number(moved)));
    }

    void aStepIsFollowedByHalfWithinFiveDays_data() {
        QTest::addColumn<double>("step");
        for (const double step : {0.4, 0.7, 1.3, 1.8, 2.5})
            QTest::addRow("%g", step) << step;
    }
    void aStepIsFollowedByHalfWithinFiveDays() {
        QFETCH(double, step);
        const model::Calendar calendar;
        const auto stepped = [step](model::LocalTime time) {
            return daysSince(time) >= 91 ? step : 1.0;
        };
        const double before = weekTotal(run(officeHistory(calendar, 91, 2, always), calendar));
        const double after = weekTotal(run(officeHistory(calendar, 98, 2, stepped), calendar));
        const double followed = (after / before - 1) / (step - 1);
        QVERIFY2(followed > 0.5 && followed < 1.2, qPrintable(QString::number(followed)));
    }

    void weeksWithoutContactsAreNoLevel() {
        // Works holidays that were recorded as zeros.
        const model::Calendar calendar;
        const auto shut = [](model::LocalTime time) {
            return daysSince(time) >= 84 && daysSince(time) < 98 ? 1e-9 : 1.0;
        };
        const double with = weekTotal(run(officeHistory(calendar, 98, 2, shut), calendar));
        const double without = weekTotal(run(officeHistory(calendar, 84, 2, always), calendar));
        QVERIFY2(std::abs(with / without - 1) < 0.05, qPrintable(QString::number(with)));
    }

    void shiftsAndUnusualDaysAreOfferedForReview() {
        const model::Calendar calendar;
        const auto history = officeHistory(calendar, 182, 3, [](model::LocalTime time) {
            return (daysSince(time) >= 126 ? 1.35 : 1.0) * (daysSince(time) == 72 ? 0.7 : 1.0);
        });
        const auto found =
            forecasting::remarks(forecasting::clean(history, {}, calendar), calendar);
        using Kind = forecasting::Remark::Kind;
        const auto has = [&](Kind kind, long from, long to, double ratio) {
            return std::any_of(found.begin(), found.end(), [&](const auto &remark) {
                const long passed = (remark.date - monday).count();
                return remark.kind == kind && passed >= from && passed <= to &&
                       std::abs(remark.ratio / ratio - 1) < 0.15;
            });
        };
        QVERIFY(has(Kind::UnusualDay, 72, 72, 0.7));
        QVERIFY(has(Kind::LevelShift, 126, 130, 1.3));
        QCOMPARE(std::count_if(found.begin(), found.end(),
                               [](const auto &r) { return r.kind == Kind::LevelShift; }),
                 1L);
    }

    void twiceTheContactsMakeTwiceTheForecast() {
        const model::Calendar calendar;
        const auto history = officeHistory(calendar, 98, 4, always, 5);
        auto twice = history;
        for (auto &report : twice.intervals)
            report.offered *= 2;
        const double ratio = weekTotal(run(twice, calendar)) / weekTotal(run(history, calendar));
        QVERIFY2(std::abs(ratio - 2) < 0.005, qPrintable(QString::number(ratio)));
    }

    void quartersOfAnHourAddUpToHalfHours() {
        const model::Calendar calendar;
        const auto quarters = officeHistory(calendar, 98, 5, always, 0.5, model::Minutes(15));
        model::ContactHistory halves;
        halves.grid =
            model::TimeGrid(quarters.grid.begin(), model::Minutes(30), quarters.grid.count() / 2);
        halves.intervals.resize(halves.grid.count());
        for (std::size_t index = 0; index < halves.grid.count(); ++index) {
            halves.intervals[index] = quarters.intervals[2 * index];
            halves.intervals[index].offered += quarters.intervals[2 * index + 1].offered;
        }
        const auto fine = run(quarters, calendar);
        const auto coarse = run(halves, calendar);
        for (std::size_t week : {0, 1})
            QVERIFY(std::abs(weekTotal(fine, week) / weekTotal(coarse, week) - 1) < 0.01);
    }

    void aClosedWeekdayChangesNothing() {
        const model::Calendar calendar;
        const auto history = officeHistory(calendar, 98, 6, always);
        auto zeros = history;
        for (std::size_t index = 0; index < zeros.intervals.size(); ++index)
            if ((index / 48) % 7 >= 5) {
                zeros.intervals[index].offered = 0;
                zeros.intervals[index].status = model::IntervalStatus::Open;
            }
        QVERIFY(run(history, calendar).dayTotals == run(zeros, calendar).dayTotals);
    }

    void bandsHoldWhatTheyPromise_data() {
        QTest::addColumn<double>("variance");
        QTest::addColumn<double>("scale");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most"); // few whole numbers hold more than they must
        QTest::newRow("Poisson") << 0.0 << 0.3 << 0.76 << 0.86;
        QTest::newRow("Poisson, few") << 0.0 << 0.05 << 0.76 << 0.92;
        QTest::newRow("Poisson, many") << 0.0 << 5.0 << 0.78 << 0.82;
        QTest::newRow("level of the day uncertain") << 0.01 << 0.3 << 0.76 << 0.86;
        QTest::newRow("level uncertain, many") << 0.01 << 5.0 << 0.76 << 0.84;
    }
    void bandsHoldWhatTheyPromise() {
        QFETCH(double, variance);
        QFETCH(double, scale);
        QFETCH(double, least);
        QFETCH(double, most);
        const model::Calendar calendar;
        double inside = 0, all = 0, daysInside = 0, days = 0, weeksInside = 0, weeks = 0;
        for (unsigned seed = 1; seed <= 8; ++seed) {
            Counts counts(seed, variance);
            const auto whole = madeHistory(calendar, monday, 154, [&](model::LocalTime time) {
                return counts.around(scale * office(time), time);
            });
            auto history = whole;
            history.grid = model::TimeGrid(whole.grid.begin(), whole.grid.interval(), 126 * 48);
            history.intervals.resize(history.grid.count());
            const auto forecast = run(history, calendar, 28, 200);
            std::vector<double> totals(28, 0.0);
            for (std::size_t index = 0; index < forecast.calls.count(); ++index) {
                if (!forecast.observed[index])
                    continue;
                const double value = whole.intervals[history.grid.count() + index].offered;
                const auto &band = forecast.bands[1];
                inside += band.low[index] <= value && value <= band.high[index] ? 1 : 0;
                totals[index / 48] += value;
                all += 1;
            }
            std::vector<model::TimeRange> ranges;
            for (int week = 0; week < 4; ++week)
                ranges.push_back({forecast.calls.grid().begin() + std::chrono::days(7 * week),
                                  forecast.calls.grid().begin() + std::chrono::days(7 * week + 7)});
            const auto sums = forecasting::sumBands({&forecast}, ranges, {0.8}).front();
            for (std::size_t at = 0; at < totals.size(); ++at) {
                if (!(forecast.dayTotals[at] > 0))
                    continue;
                const auto &band = forecast.dayBands[1];
                daysInside += band.low[at] <= totals[at] && totals[at] <= band.high[at] ? 1 : 0;
                days += 1;
            }
            for (std::size_t week = 0; week < 4; ++week) {
                const auto begin = totals.begin() + static_cast<long>(7 * week);
                const double sum = std::accumulate(begin, begin + 7, 0.0);
                weeksInside += sums.low[week] <= sum && sum <= sums.high[week] ? 1 : 0;
                weeks += 1;
            }
        }
        qInfo("80 %% bands: intervals %.3f, days %.3f, weeks %.3f", inside / all, daysInside / days,
              weeksInside / weeks);
        QVERIFY(inside / all > least && inside / all < most);
        // Wider where nothing but chance moves days: a level is never taken to stand still.
        QVERIFY(daysInside / days > 0.72 && daysInside / days < 0.95);
        QVERIFY(weeksInside / weeks > 0.6);
    }

    void earlierHolidaysTellOfTheNext() {
        model::Calendar calendar;
        for (const int week : {2, 5, 8, 11, 14})
            calendar.specialDays[monday + std::chrono::days(7 * week + 2)] = {
                model::DayKind::Holiday, "H"};
        const auto forecast =
            run(officeHistory(calendar, 98, 7,
                              [&](model::LocalTime time) {
                                  return calendar.isHoliday(model::dateOf(time)) ? 0.3 : 1.0;
                              }),
                calendar);
        const double share = forecast.dayTotals[2] / forecast.dayTotals[9];
        QVERIFY2(share > 0.25 && share < 0.4, qPrintable(QString::number(share)));
    }

    void aNamedEventKeepsItsEffectAndAClosureBringsNothing() {
        model::Calendar calendar;
        for (const int week : {3, 6, 9, 14})
            calendar.specialDays[monday + std::chrono::days(7 * week)] = {model::DayKind::Event,
                                                                          "Invoice run"};
        calendar.specialDays[monday + std::chrono::days(105)] = {model::DayKind::Event, "New"};
        calendar.specialDays[monday + std::chrono::days(99)] = {model::DayKind::Closed, "Moving"};
        const auto forecast = run(officeHistory(calendar, 98, 8,
                                                [&](model::LocalTime time) {
                                                    return calendar.kindOf(model::dateOf(time)) ==
                                                                   model::DayKind::Event
                                                               ? 1.4
                                                               : 1.0;
                                                }),
                                  calendar);
        const double uplift = forecast.dayTotals[0] / forecast.dayTotals[7];
        QVERIFY2(uplift > 1.25 && uplift < 1.45, qPrintable(QString::number(uplift)));
        QCOMPARE(forecast.dayTotals[1], 0.0);
    }

    void theYearIsRepeated() {
        const model::Calendar calendar;
        const auto season = [](model::LocalTime time) {
            return 1.0 + 0.2 * std::sin(2 * std::numbers::pi *
                                        static_cast<double>(daysSince(time)) / 365.25);
        };
        const auto forecast = run(officeHistory(calendar, 1092, 9, season), calendar, 182);
        for (const std::size_t week : {4, 12, 20, 25}) {
            double truth = 0;
            for (std::size_t index = 336 * week; index < 336 * (week + 1); ++index) {
                const auto time = calendar.toLocal(forecast.calls.grid().beginOf(index));
                truth += office(time) * season(time);
            }
            const double ratio = weekTotal(forecast, week) / truth;
            QVERIFY2(std::abs(ratio - 1) < 0.06, qPrintable(QString::number(ratio)));
        }
    }

    void theRestOfTheDayFollowsTheMorning() {
        const model::Calendar calendar;
        const auto busy = [](model::LocalTime time) { return daysSince(time) == 98 ? 1.2 : 1.0; };
        auto history = officeHistory(calendar, 99, 10, busy);
        history.grid = model::TimeGrid(history.grid.begin(), history.grid.interval(), 98 * 48 + 24);
        history.intervals.resize(history.grid.count());
        const auto noon = run(history, calendar, 7);
        history.grid = model::TimeGrid(history.grid.begin(), history.grid.interval(), 98 * 48);
        history.intervals.resize(history.grid.count());
        const auto morning = run(history, calendar, 7);
        QCOMPARE(noon.calls.count(), morning.calls.count() + 24);
        double before = 0;
        double after = 0;
        for (std::size_t index = 24; index < 48; ++index) {
            before += morning.calls.numbers()[index];
            after += noon.calls.numbers()[index - 24];
        }
        QVERIFY2(after / before > 1.08 && after / before < 1.25,
                 qPrintable(QString::number(after / before)));
        // Tomorrow is not today.
        QVERIFY(std::abs(noon.dayTotals[1] / morning.dayTotals[1] - 1) < 0.03);
    }

    void sumsOfChannelsAreNarrowerThanTheirBoundsTogether() {
        const model::Calendar calendar;
        auto one = run(officeHistory(calendar, 98, 11, always), calendar, 7, 300);
        model::ForecastSettings settings;
        settings.horizonDays = 7;
        settings.samplePaths = 300;
        settings.seed = 2;
        const auto other = forecasting::forecast(
            forecasting::clean(officeHistory(calendar, 98, 12, always), {}, calendar), calendar,
            settings, {});
        const std::vector<model::TimeRange> week{
            {one.calls.grid().begin(), one.calls.grid().end()}};
        const auto width = [&](const std::vector<const model::Forecast *> &channels) {
            const auto band = forecasting::sumBands(channels, week, {0.8}).front();
            return band.high.front() - band.low.front();
        };
        QVERIFY(width({&one, &other}) < 0.95 * (width({&one}) + width({&other})));
        QVERIFY(width({&one, &other}) > std::max(width({&one}), width({&other})));
        one.samplePaths.pop_back();
        QVERIFY_EXCEPTION_THROWN(width({&one, &other}), std::invalid_argument);
    }

    void whoErrsClearlyMoreCountsNextToNothing() {
        const auto counts = [](double other) {
            return forecasting::weightsByErrors(std::array{2.0, 1.0}, std::array{100.0, other},
                                                1e4);
        };
        QVERIFY(std::abs(counts(100)[1] - 1.0 / 3) < 1e-9);         // as trusted before
        QVERIFY(std::abs(counts(110)[1] - 1.0 / 3) < 0.01);         // as good as the best
        QVERIFY(std::abs(counts(125)[1] - 0.5 / (2 + 0.5)) < 1e-6); // a quarter worse: half
        QVERIFY(counts(200)[1] < 0.002);
        double before = 1;
        for (double error = 100; error < 300; error += 5) {
            QVERIFY(counts(error)[1] <= before);
            before = counts(error)[1];
        }
    }

    void whoErrsMoreDayByDayLosesWeightAndWhoDoesByChanceDoesNot() {
        std::mt19937_64 generator(5);
        std::gamma_distribution<double> common(4, 25); // good and bad days are shared
        std::normal_distribution<double> own(0, 5);
        const auto weightOfSecond = [&](double worse, double apart, int days) {
            forecasting::PairedLosses losses(2);
            for (int day = 0; day < days; ++day) {
                const double loss = common(generator);
                losses.add(std::array{loss, (1 + worse) * loss + apart * own(generator)});
            }
            std::array weights{0.5, 0.5};
            forecasting::fadeWorse(weights, losses, 1);
            return weights[1];
        };
        QVERIFY(weightOfSecond(0.10, 3, 60) < 0.1); // small but always
        QVERIFY(weightOfSecond(0.10, 3, 5) > 0.2);  // not often enough to tell
        double moved = 0;
        for (int trial = 0; trial < 200; ++trial) // as good as the other, in truth
            moved += std::abs(weightOfSecond(0, 4, 60) - 0.5) / 200;
        QVERIFY2(moved < 0.05, qPrintable(QString::number(moved)));
    }

    void theMemberThatIsBetterEveryDayCountsMost() {
        // Hours of the day wander a little: day totals times a slow profile err by somewhat more
        // than smoothing, which follows them.
        const model::Calendar calendar;
        std::mt19937_64 generator(9);
        std::normal_distribution<double> normal;
        std::array<double, 48> log{};
        const auto history = madeHistory(calendar, monday, 98, [&](model::LocalTime time) {
            double &hour = log[static_cast<std::size_t>(2 * hourOf(time))];
            hour += 0.004 * normal(generator);
            return 1000 * (weekdayOf(time) > 4 ? 0.5 : 1.0) *
                   std::exp(hour + 0.02 * normal(generator));
        });
        model::ForecastSettings settings;
        settings.horizonDays = 1;
        const auto shares = forecasting::memberShares(forecasting::clean(history, {}, calendar),
                                                      calendar, settings);
        const auto best = std::find_if(shares[20].begin(), shares[20].end(), [](const auto &share) {
            return share.method == "double-seasonal";
        });
        QVERIFY2(best->weight > 0.8, qPrintable(QString::number(best->weight)));
    }

    void theOrderOfMembersDoesNotMatter() {
        std::mt19937_64 generator(7);
        std::uniform_real_distribution<double> upTo100(0, 100);
        for (int trial = 0; trial < 200; ++trial) {
            std::array<double, 4> trust{2, 1, 0.5, 0.25};
            std::array<double, 4> errors;
            std::array<double, 4> contacts;
            std::generate(errors.begin(), errors.end(), [&] { return upTo100(generator); });
            std::generate(contacts.begin(), contacts.end(), [&] { return upTo100(generator); });
            if (trial % 10 == 0)
                errors[static_cast<std::size_t>(trial / 10 % 4)] = 0; // one that never erred
            const auto weights = forecasting::weightsByErrors(trust, errors, 1000);
            const double figure = forecasting::weightedContacts(weights, contacts);
            QVERIFY(std::abs(std::accumulate(weights.begin(), weights.end(), 0.0) - 1) < 1e-12);
            std::array<std::size_t, 4> order{0, 1, 2, 3};
            while (std::next_permutation(order.begin(), order.end())) {
                const auto permuted = [&](const auto &values) {
                    std::array<double, 4> result;
                    for (std::size_t at = 0; at < 4; ++at)
                        result[at] = values[order[at]];
                    return result;
                };
                const auto others =
                    forecasting::weightsByErrors(permuted(trust), permuted(errors), 1000);
                for (std::size_t at = 0; at < 4; ++at)
                    QVERIFY(std::abs(others[at] - weights[order[at]]) < 1e-12);
                const double same = forecasting::weightedContacts(others, permuted(contacts));
                QVERIFY(std::abs(same - figure) < 1e-9);
            }
        }
    }

    void aMissingIntervalIsAnAbsentRow() {
        const model::Calendar calendar;
        const auto whole = officeHistory(calendar, 98, 8, always);
        std::mt19937_64 generator(3);
        std::bernoulli_distribution isLost(0.03);
        auto missing = whole; // a report that says nothing
        auto absent = whole;  // no report at all: as an import makes it
        for (std::size_t index = 0; index < whole.intervals.size(); ++index)
            if (isLost(generator)) {
                missing.intervals[index].status = model::IntervalStatus::Missing;
                missing.intervals[index].offered = 77; // not to be read
                absent.intervals[index] = model::IntervalReport();
            }
        const auto one = run(missing, calendar);
        const auto other = run(absent, calendar);
        QVERIFY(one.calls == other.calls);
        QVERIFY(one.bands == other.bands);
        QVERIFY(std::abs(weekTotal(one) / weekTotal(run(whole, calendar)) - 1) < 0.02);
    }

    void threadsDoNotChangeTheAnswer() {
        const model::Calendar calendar;
        const auto history = officeHistory(calendar, 120, 13, always);
        const auto alone = run(history, calendar, 28, 20);
        model::Forecast left;
        model::Forecast right;
        {
            std::jthread first([&] { left = run(history, calendar, 28, 20); });
            std::jthread second([&] { right = run(history, calendar, 28, 20); });
        }
        QVERIFY(left == alone && right == alone);
    }
};

QTEST_APPLESS_MAIN(TstCombination)
#include "tst_combination.moc"
