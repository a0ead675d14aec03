// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/forecaster.h"
#include "forecasting/methods/handletime.h"
#include "model/time/holidays.h"
#include "tests/support/forecastrun.h"
#include "tests/support/madehistory.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>
#include <random>

using namespace testing;

namespace {

const model::Date monday = day(2024, 1, 1);

long daysSince(model::LocalTime time) { return (model::dateOf(time) - monday).count(); }

using Rate = std::function<double(model::LocalTime)>;

/// Poisson counts around the rate, which a gamma factor per interval may scatter; negative: shut.
model::ContactHistory counted(const model::Calendar &calendar, int days, unsigned seed,
                              const Rate &rate, double variance = 0,
                              model::Minutes interval = model::Minutes(30)) {
    std::mt19937_64 generator(seed);
    return madeHistory(
        calendar, monday, days,
        [&](model::LocalTime time) {
            double mean = rate(time);
            if (mean > 0 && variance > 0)
                mean *= std::gamma_distribution<double>(1 / variance, variance)(generator);
            // The standard leaves a mean of zero undefined.
            return mean > 0 ? static_cast<double>(std::poisson_distribution<int>(mean)(generator))
                            : std::min(mean, 0.0);
        },
        interval);
}

std::size_t dayAt(model::Date date, model::Date first) {
    return static_cast<std::size_t>((date - first).count());
}

/// Expected contacts of some intervals.
double sumOf(const model::Forecast &forecast, std::size_t begin, std::size_t end) {
    const auto calls = forecast.calls.numbers();
    return std::accumulate(calls.begin() + static_cast<std::ptrdiff_t>(begin),
                           calls.begin() + static_cast<std::ptrdiff_t>(end), 0.0);
}

QByteArray told(double value) { return QByteArray::number(value); }

} // namespace

/// Made histories whose truth is known, for what the folds of real queues hardly show: events and
/// bridge days, few and scattered contacts, outages, mornings, indices, handling times.
class TstKnownTruth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Special days -------------------------------------------------------------------------------

    void aMailingThatFadesIsLearnt() {
        // Three mailings that bring 40 % on their day and fade as exp(−days ÷ 2); the planner
        // expects 15 %.
        model::Calendar calendar;
        const std::array<long, 4> sent{38, 80, 122, 148}; // Thursday, Thursday, Thursday, Tuesday
        for (const long at : sent)
            calendar.specialDays[monday + std::chrono::days(at)] = {model::DayKind::Event,
                                                                    "Mailing"};
        const auto history = counted(calendar, 140, 8, [&](model::LocalTime time) {
            double effect = 0;
            for (const long at : sent)
                if (const long passed = daysSince(time) - at; passed >= 0)
                    effect += std::log(1.4) * std::exp(-static_cast<double>(passed) / 2);
            return officeRate(time) < 0 ? -1.0 : officeRate(time) * std::exp(effect);
        });
        auto settings = ahead(28);
        settings.events = {{"Mailing", 0.15, 2.0}};
        const auto forecast = run(history, calendar, settings);
        const auto ratio = [&](std::size_t at) { // against the same weekday two weeks later
            return forecast.dayTotals[at] / forecast.dayTotals[at + 14];
        };
        // Three of them move the planner's 15 % most of the way.
        QVERIFY2(std::abs(ratio(8) - 1.4) < 0.07, told(ratio(8)));
        for (const std::size_t passed : {1, 2}) // and it fades as it was said to
            QVERIFY2(std::abs(std::log(ratio(8 + passed)) / std::log(ratio(8)) -
                              std::exp(-static_cast<double>(passed) / 2)) < 0.12,
                     told(ratio(8 + passed)));
        QVERIFY2(std::abs(ratio(7) - 1.0) < 0.04, told(ratio(7)));
    }

    void anOutageElsewhereRaisesWhatItLowersHere() {
        // The telephone will be down: fewer calls, more mail, as the planner says of each channel.
        model::Calendar calendar;
        calendar.specialDays[monday + std::chrono::days(127)] = {model::DayKind::Event,
                                                                 "Phone off"};
        const auto change = [&](double uplift) {
            const auto history = counted(calendar, 126, 2, officeRate);
            auto settings = ahead(7);
            settings.events = {{"Phone off", uplift, 0}};
            return run(history, calendar, settings).dayTotals[1] /
                   run(history, calendar, ahead(7)).dayTotals[1];
        };
        QVERIFY2(std::abs(change(-0.6) - 0.4) < 0.02, told(change(-0.6)));
        QVERIFY2(std::abs(change(0.5) - 1.5) < 0.03, told(change(0.5)));
    }

    void holidaysOfOneNameAreAlikeWhereverTheyFall() {
        // Ascension brings twice as much as other holidays; it moves from year to year.
        model::Calendar calendar;
        model::addHolidays(calendar, "DE-BY", 2024, 2026);
        const auto effect = [&](model::Date date) {
            const auto *special = calendar.specialDay(date);
            if (!special || special->kind != model::DayKind::Holiday)
                return 1.0;
            return special->name == "Christi Himmelfahrt" ? 0.4 : 0.2;
        };
        const model::Date end = day(2026, 3, 30);
        const auto history = counted(
            calendar, static_cast<int>((end - monday).count()), 3, [&](model::LocalTime time) {
                return officeRate(time) < 0 ? -1.0 : officeRate(time) * effect(model::dateOf(time));
            });
        const auto forecast = run(history, calendar, ahead(60));
        const auto share = [&](model::Date date) {
            const std::size_t at = dayAt(date, end);
            return forecast.dayTotals[at] / forecast.dayTotals[at + 7];
        };
        const double easter = share(day(2026, 4, 6));
        const double ascension = share(day(2026, 5, 14));
        QVERIFY2(std::abs(easter - 0.2) < 0.05, told(easter));
        QVERIFY2(std::abs(ascension - 0.4) < 0.05, told(ascension));
    }

    void bridgeDaysAreLearnt() {
        // On a day between a holiday and the weekend a third stays away.
        model::Calendar calendar;
        model::addHolidays(calendar, "DE-BY", 2024, 2026);
        const auto effect = [&](model::Date date) {
            const auto *special = calendar.specialDay(date);
            return !special                                   ? 1.0
                   : special->kind == model::DayKind::Holiday ? 0.15
                   : special->kind == model::DayKind::Event   ? 0.67
                                                              : 0.6;
        };
        const model::Date end = day(2026, 4, 27);
        const auto history = counted(
            calendar, static_cast<int>((end - monday).count()), 4, [&](model::LocalTime time) {
                return officeRate(time) < 0 ? -1.0 : officeRate(time) * effect(model::dateOf(time));
            });
        const auto forecast = run(history, calendar, ahead(28));
        const model::Date bridge = day(2026, 5, 15);
        QCOMPARE(calendar.kindOf(bridge), model::DayKind::Event);
        const std::size_t at = dayAt(bridge, end);
        const double share = forecast.dayTotals[at] / forecast.dayTotals[at + 7];
        QVERIFY2(std::abs(share - 0.67) < 0.07, told(share));
    }

    // Explanations -------------------------------------------------------------------------------

    void whatMovesTheDaysIsExplainedAsWhatItIs() {
        // Mondays bring a quarter more, the first two days of a month a fifth, winters more than
        // summers, days after a holiday a tenth.
        model::Calendar calendar;
        model::addHolidays(calendar, "DE-BY", 2024, 2026);
        calendar.specialDays.erase(day(2026, 5, 15)); // a bridge day between the two below
        const auto dayOf = [](model::Date date) {
            return static_cast<unsigned>(std::chrono::year_month_day(date).day());
        };
        const auto isHoliday = [&](model::Date date) {
            return calendar.kindOf(date) == model::DayKind::Holiday;
        };
        const auto season = [](model::Date date) {
            const double days = static_cast<double>((date - monday).count());
            return 1 + 0.12 * std::cos(2 * std::numbers::pi * days / 365.25);
        };
        const model::Date end = day(2026, 4, 27);
        const auto history = counted(
            calendar, static_cast<int>((end - monday).count()), 31, [&](model::LocalTime time) {
                const auto date = model::dateOf(time);
                const bool after =
                    isHoliday(date - std::chrono::days(weekdayOf(time) == 0 ? 3 : 1)) &&
                    !isHoliday(date);
                return officeRate(time) < 0
                           ? -1.0
                           : officeRate(time) * (weekdayOf(time) == 0 ? 1.25 : 1.0) *
                                 (dayOf(date) <= 2 ? 1.2 : 1.0) * season(date) *
                                 (isHoliday(date) ? 0.3 : 1.0) * (after ? 1.1 : 1.0);
            });
        const auto parts = forecasting::topDownBreakdown(forecasting::clean(history, {}, calendar),
                                                         calendar, ahead(140));
        const auto partOf = [&](model::Date date) {
            return parts[dayAt(date, end) * 48 + 20]; // ten o'clock
        };
        const auto effectOf = [&](model::Date date, model::DayEffect::Cause cause) {
            double factor = 1;
            for (const model::DayEffect &effect : partOf(date).effects)
                factor *= effect.cause == cause ? effect.factor : 1.0;
            return factor;
        };
        using Cause = model::DayEffect::Cause;
        const auto isNear = [](double value, double truth, double tolerance) {
            return std::abs(value / truth - 1) < tolerance;
        };
        // Effects are told against the usual day, which holds their mean: so compare two days.
        const double start = effectOf(day(2026, 6, 1), Cause::MonthPosition) /
                             effectOf(day(2026, 6, 8), Cause::MonthPosition);
        QVERIFY2(isNear(start, 1.2, 0.04), told(start));
        const double summer =
            effectOf(day(2026, 7, 1), Cause::Season) / effectOf(day(2026, 5, 4), Cause::Season);
        const double truth = season(day(2026, 7, 1)) / season(day(2026, 5, 4));
        QVERIFY2(isNear(summer, truth, 0.03), told(summer / truth));
        const double mondays = partOf(day(2026, 5, 11)).weekday / partOf(day(2026, 5, 12)).weekday;
        QVERIFY2(isNear(mondays, 1.25, 0.02), told(mondays));
        // Ascension on Thursday: a day of its own, and the Friday after it.
        const auto ascension = partOf(day(2026, 5, 14)).effects.back();
        QVERIFY(ascension.cause == Cause::SpecialDay && ascension.name == "Christi Himmelfahrt");
        QVERIFY2(isNear(ascension.factor, 0.3, 0.1), told(ascension.factor));
        const double after = effectOf(day(2026, 5, 15), Cause::AfterHoliday);
        QVERIFY2(isNear(after, 1.1, 0.04), told(after));
        QCOMPARE(effectOf(day(2026, 5, 21), Cause::AfterHoliday), 1.0);
    }

    void whatTheHistoryIsTooShortToTellIsNotExplained_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("month");
        QTest::addColumn<bool>("season");
        QTest::newRow("seven weeks") << 49 << false << false;
        QTest::newRow("half a year") << 182 << true << false;
        QTest::newRow("a year") << 364 << true << true;
    }
    void whatTheHistoryIsTooShortToTellIsNotExplained() {
        QFETCH(int, days);
        const model::Calendar calendar;
        const auto parts = forecasting::topDownBreakdown(
            forecasting::clean(counted(calendar, days, 32, officeRate), {}, calendar), calendar,
            ahead(7));
        const auto &effects = parts[20].effects;
        const auto has = [&](model::DayEffect::Cause cause) {
            return std::any_of(effects.begin(), effects.end(),
                               [&](const auto &effect) { return effect.cause == cause; });
        };
        QTEST(has(model::DayEffect::Cause::MonthPosition), "month");
        QTEST(has(model::DayEffect::Cause::Season), "season");
    }

    // Cleaning -----------------------------------------------------------------------------------

    void aSurgeIsNoOutlierButASlipOfThePenIs() {
        const model::Calendar calendar;
        const auto history = counted(calendar, 98, 5, [](model::LocalTime time) {
            const double rate = officeRate(time);
            if (daysSince(time) == 73 && hourOf(time) >= 10 && hourOf(time) < 14)
                return 2 * rate; // builds up and stays for hours
            return daysSince(time) == 80 && model::minuteOfDay(time).count() == 630 ? 5 * rate
                                                                                    : rate;
        });
        const auto clean = forecasting::clean(history, {}, calendar);
        const auto isOut = [&](long at, int minute) {
            const auto begin = calendar.rangeOf(monday + std::chrono::days(at)).begin +
                               std::chrono::minutes(minute);
            return std::isnan(clean.calls[*history.grid.indexOf(begin)]);
        };
        for (const int minute : {600, 630, 660, 720, 810})
            QVERIFY(!isOut(73, minute));
        QVERIFY(isOut(80, 630));
        QVERIFY(!isOut(80, 600) && !isOut(80, 660));
        QCOMPARE(clean.masks.size(), std::size_t(1));
        QVERIFY(clean.masks.front().reason == model::Correction::Reason::Outlier);
    }

    void anOutageRecordedAsZerosIsNotLearnt() {
        // From 10 to 14 the line was down, on the last Friday but one.
        const model::Calendar calendar;
        const auto rate = [](bool down) {
            return [down](model::LocalTime time) {
                return down && daysSince(time) == 88 && hourOf(time) >= 10 && hourOf(time) < 14
                           ? 0.0
                           : officeRate(time);
            };
        };
        const auto whole = counted(calendar, 98, 6, rate(false));
        auto broken = whole;
        for (std::size_t slot = 20; slot < 28; ++slot)
            broken.intervals[88 * 48 + slot].offered = 0;
        const auto forecast = run(whole, calendar, ahead(14));
        const auto spoilt = run(broken, calendar, ahead(14));
        double before = 0, after = 0;
        for (std::size_t slot = 20; slot < 28; ++slot) {
            before += forecast.calls.numbers()[4 * 48 + slot];
            after += spoilt.calls.numbers()[4 * 48 + slot];
        }
        QVERIFY2(std::abs(after / before - 1) < 0.02, told(after / before));
        const auto clean = forecasting::clean(broken, {}, calendar);
        const auto noon =
            calendar.rangeOf(monday + std::chrono::days(88)).begin + std::chrono::hours(12);
        QVERIFY(std::any_of(clean.masks.begin(), clean.masks.end(),
                            [&](const auto &mask) { return mask.range.contains(noon); }));
        // A quiet queue is often silent for hours, which is no outage.
        const auto quiet = counted(calendar, 98, 6, [](model::LocalTime time) {
            return officeRate(time) < 0 ? -1.0 : 0.3;
        });
        QVERIFY(forecasting::clean(quiet, {}, calendar).masks.empty());
    }

    void chanceAloneShiftsNoLevel() {
        const model::Calendar calendar;
        int shifts = 0, days = 0;
        for (unsigned seed = 1; seed <= 20; ++seed) {
            const auto history = counted(calendar, 182, seed, officeRate, 0.01);
            for (const auto &remark :
                 forecasting::remarks(forecasting::clean(history, {}, calendar), calendar))
                (remark.kind == forecasting::Remark::Kind::LevelShift ? shifts : days) += 1;
        }
        QVERIFY2(shifts <= 1, told(shifts)); // of ten years in all
        QVERIFY2(days <= 2, told(days));
    }

    // Few and scattered contacts -----------------------------------------------------------------

    void fewContactsAreForecastWithoutBias_data() {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<double>("share"); // of the office's contacts
        for (const char *method : {"auto", "top-down", "double-seasonal"})
            for (const double share : {0.03, 0.1, 0.3, 1.0})
                QTest::addRow("%s, %g in half an hour", method, 30 * share)
                    << QByteArray(method) << share;
    }
    void fewContactsAreForecastWithoutBias() {
        // Roots and logs of few contacts lie below those of their mean: what averages them must
        // put that back, or too few people are planned.
        QFETCH(QByteArray, method);
        QFETCH(double, share);
        const model::Calendar calendar;
        auto settings = ahead(28);
        settings.method = method.toStdString();
        double expected = 0;
        double truth = 0;
        for (const unsigned seed : {1, 2, 3, 4, 5, 6}) {
            const auto forecast = run(counted(calendar, 182, seed,
                                              [&](model::LocalTime time) {
                                                  const double rate = officeRate(time);
                                                  return rate < 0 ? rate : rate * share;
                                              }),
                                      calendar, settings);
            expected += sumOf(forecast, 0, forecast.calls.count());
            truth += 4 * 5 * 600 * share;
        }
        const double most = share < 0.1 ? 0.07 : 0.03;
        QVERIFY2(std::abs(expected / truth - 1) < most, told(expected / truth));
    }

    void bandsOfFewScatteredContactsAreWholeAndHonest() {
        // Mail: one or two in half an hour, three times as scattered as chance.
        const model::Calendar calendar;
        double inside80 = 0, inside95 = 0, below = 0, all = 0;
        for (unsigned seed = 1; seed <= 6; ++seed) {
            const auto rate = [](model::LocalTime time) {
                return officeRate(time) < 0 ? -1.0 : officeRate(time) / 20;
            };
            const auto whole = counted(calendar, 154, seed, rate, 1.3);
            const auto known = until(whole, 126 * 48);
            const auto forecast = run(known, calendar, ahead(28));
            for (std::size_t index = 0; index < forecast.calls.count(); ++index) {
                if (!forecast.observed[index])
                    continue;
                const double value = whole.intervals[known.grid.count() + index].offered;
                const auto &band80 = forecast.bands[1];
                const auto &band95 = forecast.bands[2];
                QCOMPARE(band80.low[index], std::floor(band80.low[index]));
                QCOMPARE(band80.high[index], std::floor(band80.high[index]));
                QVERIFY(band80.low[index] >= 0);
                inside80 += band80.low[index] <= value && value <= band80.high[index] ? 1 : 0;
                inside95 += band95.low[index] <= value && value <= band95.high[index] ? 1 : 0;
                below += value <= band80.high[index] ? 1 : 0;
                all += 1;
            }
        }
        qInfo("80 %%: %.3f, 95 %%: %.3f, below the upper bound %.3f", inside80 / all,
              inside95 / all, below / all);
        QVERIFY(inside80 / all > 0.79); // nothing lies below zero: whole bands hold more
        QVERIFY(inside95 / all > 0.945 && inside95 / all < 0.985);
        QVERIFY(below / all > 0.87 && below / all < 0.95);
    }

    // The rest of the day ------------------------------------------------------------------------

    void theFirstHalfHourTellsLittleAndTheMorningMuch() {
        // Days differ by 12 %; today runs 40 % above.
        const model::Calendar calendar;
        std::mt19937_64 generator(7);
        std::normal_distribution<double> normal;
        std::array<double, 127> level;
        for (double &each : level)
            each = std::exp(0.12 * normal(generator));
        level[126] = 1.4;
        const auto whole = counted(calendar, 127, 8, [&](model::LocalTime time) {
            const double rate = officeRate(time);
            return rate < 0 ? rate : rate * level.at(static_cast<std::size_t>(daysSince(time)));
        });
        // Share of the log that the hours from 15 to 18 keep of what came until then.
        const auto restAt = [&](std::size_t slot) {
            const auto before = run(until(whole, 126 * 48), calendar, ahead(7));
            const auto after = run(until(whole, 126 * 48 + slot), calendar, ahead(7));
            const double expected = sumOf(before, 30, 36);
            const double now = sumOf(after, 30 - slot, 36 - slot);
            double came = 0;
            for (std::size_t at = 0; at < slot; ++at)
                came += std::max(0.0, whole.intervals[126 * 48 + at].offered);
            const double morning = std::log(came / sumOf(before, 0, slot));
            return std::log(now / expected) / morning;
        };
        const double noon = restAt(24), late = restAt(30);
        qInfo("kept at noon %.3f, at three %.3f", noon, late);
        QVERIFY(noon > 0.5 && noon < 1.05);
        QVERIFY(late > 0.5 && late < 1.05);
        // Half an hour brings twenty contacts, which come 22 % apart by chance alone.
        const auto before = run(until(whole, 126 * 48), calendar, ahead(7));
        auto early = until(whole, 126 * 48 + 17);
        early.intervals.back().offered *= 1.5;
        const double first =
            sumOf(run(early, calendar, ahead(7)), 30 - 17, 36 - 17) / sumOf(before, 30, 36);
        QVERIFY2(std::abs(first - 1) < 0.15, told(first));
    }

    void aMorningThatTellsNothingChangesNothing() {
        // Every half hour varies by itself, and the day has no level of its own.
        const model::Calendar calendar;
        const auto whole = counted(
            calendar, 127, 10,
            [](model::LocalTime time) {
                const bool isLoud = daysSince(time) == 126 && hourOf(time) < 12;
                return officeRate(time) < 0 ? -1.0 : officeRate(time) * (isLoud ? 1.35 : 1.0);
            },
            0.02);
        const auto before = run(until(whole, 126 * 48), calendar, ahead(7));
        const auto after = run(until(whole, 126 * 48 + 24), calendar, ahead(7));
        const double moved = sumOf(after, 30 - 24, 36 - 24) / sumOf(before, 30, 36);
        QVERIFY2(std::abs(moved - 1) < 0.12, told(moved));
    }

    void theMorningMakesTheRestOfTheDayMoreCertain() {
        const model::Calendar calendar;
        double plain = 0, reforecast = 0;
        for (unsigned seed = 1; seed <= 12; ++seed) {
            std::mt19937_64 generator(100 + seed);
            std::normal_distribution<double> normal;
            std::array<double, 123> level; // the last one a Thursday
            for (double &each : level)
                each = std::exp(0.12 * normal(generator));
            const auto whole = counted(calendar, 123, seed, [&](model::LocalTime time) {
                const double rate = officeRate(time);
                return rate < 0 ? rate : rate * level.at(static_cast<std::size_t>(daysSince(time)));
            });
            const auto before = run(until(whole, 122 * 48), calendar, ahead(7));
            const auto noon = run(until(whole, 122 * 48 + 24), calendar, ahead(7));
            for (std::size_t at = 24; at < 36; ++at) {
                const double came = whole.intervals[122 * 48 + at].offered;
                plain += std::abs(before.calls.numbers()[at] - came);
                reforecast += std::abs(noon.calls.numbers()[at - 24] - came);
            }
        }
        QVERIFY2(reforecast < 0.88 * plain, told(reforecast / plain));
    }

    // Far ahead ----------------------------------------------------------------------------------

    void whatTheYearsShowOverrulesAnIndexOfTheMonths() {
        // Every July brings 30 % more; the index says that December does.
        const model::Calendar calendar;
        const auto history = counted(calendar, 1092, 11, [](model::LocalTime time) {
            const std::chrono::year_month_day civil(model::dateOf(time));
            return officeRate(time) < 0
                       ? -1.0
                       : officeRate(time) * (civil.month() == std::chrono::July ? 1.3 : 1);
        });
        auto settings = ahead(365);
        settings.monthIndex = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1.3};
        const auto forecast = run(history, calendar, settings);
        const model::Date first = monday + std::chrono::days(1092);
        const auto mean = [&](std::chrono::month month) {
            double sum = 0, count = 0;
            for (std::size_t at = 0; at < forecast.dayTotals.size(); ++at)
                if (const std::chrono::year_month_day civil(
                        first + std::chrono::days(static_cast<long>(at)));
                    civil.month() == month && forecast.dayTotals[at] > 0) {
                    sum += forecast.dayTotals[at];
                    count += 1;
                }
            return sum / count;
        };
        const double july = mean(std::chrono::July) / mean(std::chrono::May);
        const double december = mean(std::chrono::December) / mean(std::chrono::May);
        QVERIFY2(std::abs(july - 1.3) < 0.08, told(july));
        QVERIFY2(december < 1.1, told(december));
    }

    void aYearAndAHalfAheadKeepsTheSeasonAndGrowsWider() {
        const model::Calendar calendar;
        const auto season = [](model::LocalTime time) {
            return 1 + 0.2 * std::cos(2 * M_PI * static_cast<double>(daysSince(time)) / 365.25);
        };
        const auto history = counted(calendar, 3 * 364, 12, [&](model::LocalTime time) {
            return officeRate(time) < 0 ? -1.0 : officeRate(time) * season(time);
        });
        auto settings = ahead(546);
        settings.samplePaths = 300;
        const auto forecast = run(history, calendar, settings);
        const auto week = [&](std::size_t at) {
            return model::TimeRange{
                forecast.calls.grid().begin() + std::chrono::days(7 * static_cast<int>(at)),
                forecast.calls.grid().begin() + std::chrono::days(7 * static_cast<int>(at) + 7)};
        };
        const auto bands = forecasting::sumBands({&forecast}, {week(0), week(24), week(76)}, {0.8});
        std::vector<double> widths;
        for (std::size_t at = 0; at < 3; ++at)
            widths.push_back(std::log(bands[0].high[at] / bands[0].low[at]));
        // A level that stood still goes on doing so: of two such weeks the later is hardly wider.
        QVERIFY2(1.2 * widths[0] < widths[1] && 0.95 * widths[1] < widths[2],
                 told(widths[0]) + ' ' + told(widths[1]) + ' ' + told(widths[2]));
        for (const std::size_t at : {3, 25, 51, 76}) {
            double expected = 0, truth = 0;
            for (std::size_t index = at * 336; index < (at + 1) * 336; ++index) {
                const auto time = calendar.toLocal(forecast.calls.grid().beginOf(index));
                expected += forecast.calls.numbers()[index];
                truth += std::max(0.0, officeRate(time)) * season(time);
            }
            QVERIFY2(std::abs(expected / truth - 1) < 0.06, told(expected / truth));
        }
    }

    // Handling times -----------------------------------------------------------------------------

    void handlingTimesAreRatiosOfSums() {
        // One slow contact among two hundred quick ones, in an interval of its own.
        const model::Calendar calendar;
        auto history = counted(calendar, 84, 13, [](model::LocalTime time) {
            return weekdayOf(time) < 5 && hourOf(time) == 17  ? 0.0
                   : weekdayOf(time) < 5 && hourOf(time) >= 8 ? officeRate(time)
                                                              : -1.0;
        });
        double seconds = 0, contacts = 0;
        for (std::size_t index = 0; index < history.intervals.size(); ++index) {
            auto &report = history.intervals[index];
            if (report.status != model::IntervalStatus::Open)
                continue;
            const bool last = index % 48 == 34; // 17:00
            report.offered = last ? 1 : report.offered;
            report.answered = report.offered;
            report.handleSeconds = report.offered * (last ? 2000 : 200);
            seconds += report.handleSeconds;
            contacts += report.offered;
        }
        const auto forecast = run(history, calendar, ahead(7));
        double expected = 0, calls = 0;
        for (std::size_t index = 0; index < forecast.calls.count(); ++index) {
            expected += forecast.handleSeconds[index] * forecast.calls.numbers()[index];
            calls += forecast.calls.numbers()[index];
        }
        QVERIFY2(std::abs(expected / calls / (seconds / contacts) - 1) < 0.03,
                 told(expected / calls));
    }

    void theScatterOfContactsIsEstimated() {
        const model::Calendar calendar;
        for (const double spread : {0.5, 1.0, 1.6}) {
            auto history = counted(calendar, 140, 14, officeRate);
            std::mt19937_64 generator(15);
            for (auto &report : history.intervals) {
                if (report.status != model::IntervalStatus::Open || !(report.offered > 0))
                    continue;
                report.answered = report.offered;
                const double shape = report.offered / (spread * spread);
                report.handleSeconds =
                    std::gamma_distribution<double>(shape, 300 * report.offered / shape)(generator);
            }
            const auto clean = forecasting::clean(history, {}, calendar);
            const model::TimeGrid horizon(history.grid.end(), model::Minutes(30), 7 * 48);
            const auto found = forecasting::handleTimes(clean, calendar, horizon, 300);
            QVERIFY2(std::abs(found.contactSpread / spread - 1) < 0.15,
                     told(spread) + ": " + told(found.contactSpread));
            QVERIFY2(std::abs(found.likeness) < 0.15, told(found.likeness));
            for (std::size_t slot = 17; slot < 35; ++slot) // nothing tells hours apart
                QVERIFY2(std::abs(found.seconds[slot] / 300 - 1) < 0.06, told(found.seconds[slot]));
        }
    }

    void aRareCallAtNightIsNoPattern() {
        // At three at night about one call a week, each of chance length.
        const model::Calendar calendar;
        auto history = counted(
            calendar, 84, 16, [](model::LocalTime time) { return hourOf(time) == 3 ? 0.15 : 20.0; },
            0, model::Minutes(60));
        std::mt19937_64 generator(17);
        for (auto &report : history.intervals) {
            report.answered = report.offered;
            report.handleSeconds =
                report.offered > 0 ? std::gamma_distribution<double>(report.offered, 240)(generator)
                                   : 0;
        }
        const auto forecast = run(history, calendar, ahead(7));
        for (std::size_t at = 0; at < 7; ++at)
            QVERIFY2(std::abs(forecast.handleSeconds[at * 24 + 3] / 240 - 1) < 0.15,
                     told(forecast.handleSeconds[at * 24 + 3]));
    }

    // A channel like another ---------------------------------------------------------------------

    void aNewChannelFollowsItsOwnWeekAsItComes() {
        // It has half the contacts of the other, and no rest on Mondays' rush: its weekdays are
        // even, while those of the other are not.
        const model::Calendar calendar;
        const auto rush = [](model::LocalTime time) {
            return officeRate(time) < 0 ? -1.0
                                        : officeRate(time) * (weekdayOf(time) == 0 ? 1.6 : 1.0);
        };
        const auto other = forecasting::clean(counted(calendar, 182, 18, rush), {}, calendar);
        const auto share = [&](int weeks) { // of Monday against Wednesday
            auto own = counted(calendar, 182, 19, [](model::LocalTime time) {
                return officeRate(time) < 0 ? -1.0 : 0.5 * officeRate(time);
            });
            for (std::size_t index = 0; index < (182U - 7U * static_cast<unsigned>(weeks)) * 48;
                 ++index)
                own.intervals[index] = {};
            const auto begin = (182U - 7U * static_cast<unsigned>(weeks)) * 48U;
            model::ContactHistory late;
            late.grid = model::TimeGrid(own.grid.beginOf(begin), own.grid.interval(),
                                        own.grid.count() - begin);
            late.intervals.assign(own.intervals.begin() + begin, own.intervals.end());
            const auto forecast = forecasting::forecast(
                forecasting::withAnalogue(forecasting::clean(late, {}, calendar), other, calendar,
                                          400.0),
                calendar, ahead(7), {});
            return std::pair(forecast.dayTotals[0] / forecast.dayTotals[2], forecast.dayTotals[2]);
        };
        const auto [first, volume] = share(1);
        const auto [later, still] = share(8);
        QVERIFY2(first > 1.3, told(first));
        QVERIFY2(later < 1.36 && later < first - 0.1, told(later));
        QVERIFY2(std::abs(volume / 300 - 1) < 0.12, told(volume)); // not the 400 estimated
        QVERIFY2(std::abs(still / 300 - 1) < 0.06, told(still));
    }
};

QTEST_APPLESS_MAIN(TstKnownTruth)
#include "tst_knowntruth.moc"
