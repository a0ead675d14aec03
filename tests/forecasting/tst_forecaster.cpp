// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/accuracy/backtest.h"
#include "forecasting/forecaster.h"
#include "tests/support/madehistory.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

using namespace testing;

namespace {

const model::Date monday = day(2025, 1, 6);

double hourOf(model::LocalTime time) {
    return static_cast<double>(model::minuteOfDay(time).count()) / 60.0;
}
int weekdayOf(model::LocalTime time) { return model::weekdayIndex(model::dateOf(time)); }
double daysSince(model::LocalTime time, model::Date first) {
    return static_cast<double>(
        std::chrono::floor<std::chrono::days>(model::dateOf(time) - first).count());
}

/// A weekly pattern, open around the clock, about 40 contacts in the busiest half hour.
double pattern(model::LocalTime time) {
    const double weekday[]{1.3, 1.1, 1.0, 1.0, 0.9, 0.5, 0.4};
    const double hour = hourOf(time);
    return weekday[weekdayOf(time)] * (5.0 + 25.0 * std::exp(-(hour - 11) * (hour - 11) / 18.0));
}

bool isOffice(model::LocalTime time) {
    return weekdayOf(time) < 5 && hourOf(time) >= 9 && hourOf(time) < 18;
}

model::ForecastSettings settings(const std::string &method, int days = 14) {
    model::ForecastSettings result;
    result.method = method;
    result.horizonDays = days;
    return result;
}

model::Forecast run(const model::ContactHistory &history, const model::Calendar &calendar,
                    const model::ForecastSettings &wanted) {
    return forecasting::forecast(forecasting::clean(history, {}, calendar), calendar, wanted, {});
}

double largestError(const model::Forecast &forecast, const model::Calendar &calendar,
                    const std::function<double(model::LocalTime)> &truth) {
    double largest = 0;
    for (std::size_t index = 0; index < forecast.calls.count(); ++index)
        largest = std::max(largest,
                           std::abs(forecast.calls.numbers()[index] -
                                    truth(calendar.toLocal(forecast.calls.grid().beginOf(index)))));
    return largest;
}

/// A count whose rate is itself uncertain: by the day and by the interval.
class Noise {
public:
    explicit Noise(unsigned seed) : generator_(seed) {}
    std::function<double(model::LocalTime)> around(double scale) {
        return [this, scale](model::LocalTime time) {
            if (const model::Date date = model::dateOf(time); date != date_) {
                date_ = date;
                level_ = std::gamma_distribution<double>(150, 1.0 / 150)(generator_);
            }
            const double rate = scale * pattern(time) * level_ *
                                std::gamma_distribution<double>(100, 0.01)(generator_);
            // The standard leaves a mean of zero undefined.
            return rate > 0 ? static_cast<double>(std::poisson_distribution<int>(rate)(generator_))
                            : 0.0;
        };
    }

private:
    std::mt19937_64 generator_;
    model::Date date_{};
    double level_ = 1;
};

} // namespace

class TstForecaster : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void patternsWithoutNoiseComeBackExactly_data() {
        QTest::addColumn<QString>("method");
        QTest::addColumn<int>("interval");
        for (const char *method : {"seasonal-naive", "week-average", "auto"})
            for (const int interval : {15, 30, 60})
                QTest::addRow("%s %d", method, interval) << QString(method) << interval;
    }
    void patternsWithoutNoiseComeBackExactly() {
        QFETCH(QString, method);
        QFETCH(int, interval);
        const model::Calendar calendar;
        const auto history = madeHistory(calendar, monday, 70, pattern, model::Minutes(interval));
        const auto forecast = run(history, calendar, settings(method.toStdString()));
        QCOMPARE(forecast.calls.grid().begin(), history.grid.end());
        QCOMPARE(forecast.calls.count(), std::size_t(14 * 1440 / interval));
        const double most = method == "auto" ? 1e-6 : 1e-9;
        const double error = largestError(forecast, calendar, pattern);
        QVERIFY2(error < most, qPrintable(QString::number(error)));
        QCOMPARE(forecast.dayTotals.size(), std::size_t(14));
        QVERIFY2(*forecast.wape < most, qPrintable(QString::number(*forecast.wape)));
    }

    void closedOfficeHoursStayZero_data() {
        QTest::addColumn<bool>("zerosRecorded");
        QTest::addColumn<int>("days");
        for (const bool recorded : {false, true})
            for (const int days : {14, 21, 84})
                QTest::addRow("%s %d days", recorded ? "zeros" : "no rows", days)
                    << recorded << days;
    }
    void closedOfficeHoursStayZero() {
        QFETCH(bool, zerosRecorded);
        QFETCH(int, days);
        const model::Calendar calendar;
        const auto truth = [&](model::LocalTime time) {
            return isOffice(time) ? pattern(time) : 0.0;
        };
        const auto history = madeHistory(calendar, monday, days, [&](model::LocalTime time) {
            return isOffice(time) ? pattern(time) : zerosRecorded ? 0.0 : -1.0;
        });
        const auto forecast = run(history, calendar, settings("week-average", 7));
        QVERIFY(largestError(forecast, calendar, truth) < 1e-9);
        for (std::size_t index = 0; index < forecast.calls.count(); ++index) {
            const bool open = isOffice(calendar.toLocal(forecast.calls.grid().beginOf(index)));
            QCOMPARE(bool(forecast.observed[index]), open);
            for (const auto &band : forecast.bands)
                QVERIFY(open || (band.low[index] == 0 && band.high[index] == 0));
        }
    }

    void slowQueuesAreNotTakenForClosed() {
        const model::Calendar calendar;
        for (const double rate : {0.02, 0.1, 0.5}) {
            std::mt19937_64 generator(7);
            std::poisson_distribution<int> count(rate);
            const auto history = madeHistory(calendar, monday, 70, [&](model::LocalTime) {
                return static_cast<double>(count(generator));
            });
            const auto clean = forecasting::clean(history, {}, calendar);
            QCOMPARE(std::count(clean.openInWeek.begin(), clean.openInWeek.end(), true), 336);
            const auto forecast =
                forecasting::forecast(clean, calendar, settings("week-average", 7), {});
            QVERIFY(std::abs(forecast.calls.total().value() - 336 * rate) <
                    6 * std::sqrt(336 * rate));
        }
    }

    void earlierHolidaysTellOfTheNext() {
        model::Calendar calendar;
        for (const int week : {2, 4, 6, 8, 11})
            calendar.specialDays[monday + std::chrono::days(7 * week + 2)] = {
                model::DayKind::Holiday, "H"};
        const auto truth = [&](model::LocalTime time) {
            return pattern(time) * (calendar.isHoliday(model::dateOf(time)) ? 0.3 : 1.0);
        };
        const auto forecast = run(madeHistory(calendar, monday, 70,
                                              [&](model::LocalTime time) {
                                                  // Sundays as busy as Wednesdays: no day of rest
                                                  // to compare.
                                                  return weekdayOf(time) > 4
                                                             ? truth(time - std::chrono::days(3))
                                                             : truth(time);
                                              }),
                                  calendar, settings("week-average", 14));
        const double wednesday = forecast.dayTotals[2];
        const double holiday = forecast.dayTotals[9];
        QVERIFY2(std::abs(holiday / wednesday - 0.3) < 0.03,
                 qPrintable(QString::number(holiday / wednesday)));
        QVERIFY(std::abs(forecast.dayTotals[8] / forecast.dayTotals[1] - 1) < 1e-9);
    }

    void namedEventsKeepTheirUpliftAndOthersDoNot() {
        model::Calendar calendar;
        for (const int week : {3, 5, 7})
            calendar.specialDays[monday + std::chrono::days(7 * week)] = {model::DayKind::Event,
                                                                          "Invoice run"};
        calendar.specialDays[monday + std::chrono::days(70)] = {model::DayKind::Event,
                                                                "Invoice run"};
        calendar.specialDays[monday + std::chrono::days(77)] = {model::DayKind::Event, "New thing"};
        calendar.specialDays[monday + std::chrono::days(71)] = {model::DayKind::Closed, "Moving"};
        const auto forecast =
            run(madeHistory(calendar, monday, 70,
                            [&](model::LocalTime time) {
                                const auto kind = calendar.kindOf(model::dateOf(time));
                                return pattern(time) * (kind == model::DayKind::Event ? 2.0 : 1.0);
                            }),
                calendar, settings("week-average", 14));
        const double uplift = forecast.dayTotals[0] / forecast.dayTotals[7];
        QVERIFY2(uplift > 1.6 && uplift < 2.001, qPrintable(QString::number(uplift)));
        QCOMPARE(forecast.dayTotals[1], 0.0);
        QCOMPARE(forecast.dayBands.front().high[1], 0.0);
    }

    void steadyGrowthIsFollowed() {
        const model::Calendar calendar;
        const auto truth = [&](model::LocalTime time) {
            return pattern(time) * std::exp(0.01 * daysSince(time, monday) / 7.0);
        };
        const auto history = madeHistory(calendar, monday, 112, truth);
        const auto average = run(history, calendar, settings("week-average", 7));
        double wanted = 0;
        for (std::size_t index = 0; index < average.calls.count(); ++index)
            wanted += truth(calendar.toLocal(average.calls.grid().beginOf(index)));
        QVERIFY(std::abs(average.calls.total().value() / wanted - 1) < 0.01);
    }

    void gapsAndOutliersLeaveTheForecastAlone() {
        const model::Calendar calendar;
        const auto history = madeHistory(calendar, monday, 84, [&](model::LocalTime time) {
            const double passed = daysSince(time, monday);
            if (passed >= 30 && passed < 34)
                return -1.0; // nothing recorded
            if (passed == 66)
                return 0.0; // the line was down
            if (passed == 71 && hourOf(time) == 14)
                return 900.0; // a typing error
            return passed == 75 ? 3 * pattern(time) : pattern(time);
        });
        const auto clean = forecasting::clean(history, {}, calendar);
        QVERIFY(largestError(forecasting::forecast(clean, calendar, settings("week-average"), {}),
                             calendar, pattern) < 1e-9);
        const auto masked = [&](int passed, model::Correction::Reason reason) {
            const auto noon =
                calendar.rangeOf(monday + std::chrono::days(passed)).begin + std::chrono::hours(14);
            return std::any_of(clean.masks.begin(), clean.masks.end(), [&](const auto &mask) {
                return mask.range.contains(noon) && mask.reason == reason;
            });
        };
        QVERIFY(masked(31, model::Correction::Reason::Gap));
        QVERIFY(masked(66, model::Correction::Reason::Outlier));
        QVERIFY(masked(71, model::Correction::Reason::Outlier));
        QVERIFY(masked(75, model::Correction::Reason::Outlier));
        QVERIFY(!masked(70, model::Correction::Reason::Outlier));
    }

    void correctionsAreNotLearnt() {
        const model::Calendar calendar;
        const auto history = madeHistory(calendar, monday, 56, [&](model::LocalTime time) {
            return daysSince(time, monday) >= 49 ? 1.3 * pattern(time) : pattern(time);
        });
        const model::Correction correction{
            {calendar.rangeOf(monday + std::chrono::days(49)).begin, history.grid.end()},
            model::Correction::Reason::Manual};
        const auto clean = forecasting::clean(history, {correction}, calendar);
        QVERIFY(largestError(forecasting::forecast(clean, calendar, settings("seasonal-naive"), {}),
                             calendar, pattern) < 1e-9);
    }

    void clockChangesKeepLocalTime_data() {
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("dayOfMonth");
        QTest::addColumn<int>("intervals");
        QTest::newRow("spring") << 3 << 24 << 334;
        QTest::newRow("autumn") << 10 << 20 << 338;
    }
    void clockChangesKeepLocalTime() {
        QFETCH(int, month);
        QFETCH(int, dayOfMonth);
        QFETCH(int, intervals);
        model::Calendar calendar;
        calendar.zone = berlin();
        const model::Date change = day(2025, unsigned(month), unsigned(dayOfMonth));
        for (const int weeksBefore : {0, -1}) { // ahead of the change, and with it in the history
            const model::Date origin = change - std::chrono::days(7 * weeksBefore);
            const auto history = madeHistory(calendar, origin - std::chrono::days(56), 56, pattern);
            for (const char *method : {"seasonal-naive", "week-average", "auto"}) {
                const auto forecast = run(history, calendar, settings(method, 7));
                const double most = method == std::string("auto") ? 1e-6 : 1e-9;
                QVERIFY(largestError(forecast, calendar, pattern) < most);
                QCOMPARE(forecast.calls.count(), std::size_t(weeksBefore == 0 ? intervals : 336));
                QCOMPARE(forecast.dayTotals.size(), std::size_t(7));
            }
        }
    }

    void aHistoryEndingAtNoonIsContinuedFromNoon() {
        const model::Calendar calendar;
        auto history = madeHistory(calendar, monday, 57, pattern);
        history.grid = model::TimeGrid(history.grid.begin(), history.grid.interval(),
                                       history.grid.count() - 24);
        history.intervals.resize(history.grid.count());
        const auto forecast = run(history, calendar, settings("week-average", 7));
        QCOMPARE(forecast.calls.grid().begin(), history.grid.end());
        QCOMPARE(forecast.calls.count(), std::size_t(24 + 336));
        QCOMPARE(forecast.dayTotals.size(), std::size_t(8));
        QVERIFY(largestError(forecast, calendar, pattern) < 1e-9);
    }

    void bandsHoldWhatTheyPromise() {
        const model::Calendar calendar;
        double inside = 0, all = 0, daysInside = 0, days = 0;
        for (unsigned seed = 1; seed <= 25; ++seed) {
            Noise noise(seed);
            const auto whole = madeHistory(calendar, monday, 154, noise.around(0.2 * seed));
            auto history = whole;
            history.grid = model::TimeGrid(whole.grid.begin(), whole.grid.interval(), 126 * 48);
            history.intervals.resize(history.grid.count());
            const auto forecast = run(history, calendar, settings("week-average", 28));
            std::vector<double> totals(28, 0.0);
            for (std::size_t index = 0; index < forecast.calls.count(); ++index) {
                const double value = whole.intervals[history.grid.count() + index].offered;
                const auto &band = forecast.bands[1];
                inside += band.low[index] <= value && value <= band.high[index] ? 1 : 0;
                totals[index / 48] += value;
                all += 1;
            }
            for (std::size_t at = 0; at < totals.size(); ++at) {
                const auto &band = forecast.dayBands[1];
                daysInside += band.low[at] <= totals[at] && totals[at] <= band.high[at] ? 1 : 0;
                days += 1;
            }
        }
        qInfo("80 %% bands: intervals %.3f, days %.3f", inside / all, daysInside / days);
        QVERIFY(inside / all > 0.76 && inside / all < 0.86);
        QVERIFY(daysInside / days > 0.76 && daysInside / days < 0.86);
    }

    void samplePathsFollowTheForecast() {
        const model::Calendar calendar;
        Noise noise(3);
        const auto history = madeHistory(calendar, monday, 112, noise.around(1));
        auto wanted = settings("week-average", 7);
        wanted.samplePaths = 400;
        const auto forecast = run(history, calendar, wanted);
        QCOMPARE(forecast.samplePaths.size(), std::size_t(400));
        double total = 0;
        double inside = 0;
        for (const auto &path : forecast.samplePaths) {
            double mondayTotal = 0;
            for (std::size_t index = 0; index < path.size(); ++index) {
                QVERIFY(path[index] >= 0 && path[index] == std::floor(path[index]));
                total += path[index] / 400;
                mondayTotal += index < 48 ? path[index] : 0;
            }
            inside += forecast.dayBands[1].low[0] <= mondayTotal &&
                              mondayTotal <= forecast.dayBands[1].high[0]
                          ? 1.0 / 400
                          : 0;
        }
        QVERIFY(std::abs(total / forecast.calls.total().value() - 1) < 0.01);
        QVERIFY2(inside > 0.72 && inside < 0.88, qPrintable(QString::number(inside)));
        QVERIFY(run(history, calendar, wanted) == forecast);
        wanted.seed = 2;
        QVERIFY(run(history, calendar, wanted).samplePaths != forecast.samplePaths);
    }

    void theFutureDoesNotLeakIntoABacktest() {
        const model::Calendar calendar;
        Noise noise(5);
        const auto history = madeHistory(calendar, monday, 84, noise.around(1));
        const auto clean = forecasting::clean(history, {}, calendar);
        auto changed = clean;
        for (std::size_t index = 60 * 48; index < changed.calls.size(); ++index)
            changed.calls[index] *= 5;
        const forecasting::LocalDays before(clean, calendar);
        const forecasting::LocalDays after(changed, calendar);
        for (const auto &method : forecasting::methods()) {
            const auto answer = [&](const forecasting::LocalDays &known, std::size_t until) {
                forecasting::Members work(known,
                                          std::vector{forecasting::Question{until, until, 23}}, 8);
                return method.answers(work, {}).front().calls;
            };
            QVERIFY(answer(before, 60) == answer(after, 60));
            QVERIFY(answer(before, 61) != answer(after, 61));
        }
    }

    void theCombinationIsAboutAsGoodAsTheBestOfItsMembers() {
        const model::Calendar calendar;
        Noise noise(9);
        const auto clean =
            forecasting::clean(madeHistory(calendar, monday, 140, noise.around(1)), {}, calendar);
        const auto backtest = forecasting::backtest(clean, calendar, settings("auto", 28), {});
        QCOMPARE(backtest.entries.size(), 3 * forecasting::methods().size());
        std::map<std::string, double> wape;
        for (const auto &entry : backtest.entries)
            if (entry.horizonBand == "4w")
                wape[entry.method] = entry.accuracy.wape;
        QCOMPARE(backtest.best, std::string("combination"));
        for (const auto &[method, value] : wape)
            QVERIFY2(wape["combination"] < 1.01 * value, method.c_str());
        QVERIFY(wape["combination"] < 0.8 * wape["seasonal-naive"]);
        for (const auto &entry : backtest.entries) {
            QVERIFY(entry.accuracy.wape > 0.02 && entry.accuracy.wape < 0.6);
            QVERIFY(entry.accuracy.origins >= 12);
            QVERIFY(std::abs(entry.accuracy.bias) < 0.05);
        }
    }

    void aForecastNamesTheErrorOfItsMethodFromTheLeaderboard_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("band");
        QTest::newRow("a day") << 1 << "1d";
        QTest::newRow("two days") << 2 << "1w";
        QTest::newRow("a week") << 7 << "1w";
        QTest::newRow("eight days") << 8 << "4w";
        QTest::newRow("ten weeks") << 70 << "4w";
    }
    void aForecastNamesTheErrorOfItsMethodFromTheLeaderboard() {
        QFETCH(int, days);
        QFETCH(QString, band);
        const model::Calendar calendar;
        Noise noise(10);
        const auto clean =
            forecasting::clean(madeHistory(calendar, monday, 84, noise.around(1)), {}, calendar);
        const auto forecast = forecasting::forecast(clean, calendar, settings("auto", days), {});
        const auto entries =
            forecasting::backtest(clean, calendar, settings("auto", days), {}).entries;
        const auto own = std::find_if(entries.begin(), entries.end(), [&](const auto &entry) {
            return entry.method == forecast.method && band == entry.horizonBand.c_str();
        });
        QVERIFY(own != entries.end());
        // The last origin may be another one: a forecast knows all of the history.
        QVERIFY(std::abs(*forecast.wape / own->accuracy.wape - 1) < 0.001);
    }

    void factorsMultiplyToTheForecast_data() {
        using Parts = decltype(&forecasting::averageBreakdown);
        QTest::addColumn<Parts>("breakdown");
        QTest::newRow("week-average") << Parts(&forecasting::averageBreakdown);
        QTest::newRow("top-down") << Parts(&forecasting::topDownBreakdown);
    }
    void factorsMultiplyToTheForecast() {
        QFETCH(decltype(&forecasting::averageBreakdown), breakdown);
        model::Calendar calendar;
        calendar.specialDays[monday + std::chrono::days(72)] = {model::DayKind::Holiday, "H"};
        calendar.specialDays[monday + std::chrono::days(74)] = {model::DayKind::Closed, "Move"};
        Noise noise(11);
        const auto clean =
            forecasting::clean(madeHistory(calendar, monday, 70, noise.around(1)), {}, calendar);
        const auto wanted = settings(QTest::currentDataTag());
        const auto forecast = forecasting::forecast(clean, calendar, wanted, {});
        const auto parts = breakdown(clean, calendar, wanted);
        QCOMPARE(parts.size(), forecast.calls.count());
        for (std::size_t index = 0; index < parts.size(); ++index) {
            const auto &p = parts[index];
            double product = p.level * p.weekday * p.profile;
            for (const auto &effect : p.effects)
                product *= effect.factor;
            QVERIFY(std::abs(product - forecast.calls.numbers()[index]) < 1e-9);
        }
    }

    void handlingTimesFollowTheHour() {
        const model::Calendar calendar;
        auto history = madeHistory(calendar, monday, 56, pattern);
        QCOMPARE(run(history, calendar, settings("week-average")).handleSeconds.front(), 300.0);
        for (std::size_t index = 0; index < history.intervals.size(); ++index) {
            auto &report = history.intervals[index];
            const bool night = index % 48 < 12;
            report.answered = report.offered;
            report.handleSeconds = report.answered * (night ? 400 : 200);
        }
        const auto forecast = run(history, calendar, settings("week-average"));
        QVERIFY(std::abs(forecast.handleSeconds[24] - 200) < 5);
        QVERIFY(forecast.handleSeconds[2] > 320 && forecast.handleSeconds[2] < 400);
    }

    void handlingTimesFollowTheirLevel() {
        const model::Calendar calendar;
        auto history = madeHistory(calendar, monday, 182, pattern);
        std::mt19937_64 generator(19);
        for (std::size_t index = 0; index < history.intervals.size(); ++index) {
            auto &report = history.intervals[index];
            report.answered = report.offered;
            // Ten per cent longer since the tenth week, and every contact different.
            const double mean = index >= 70 * 48 ? 330.0 : 300.0;
            report.handleSeconds =
                std::gamma_distribution<double>(report.answered, mean)(generator);
        }
        const auto forecast = run(history, calendar, settings("week-average", 7));
        double sum = 0;
        double contacts = 0;
        for (std::size_t index = 0; index < forecast.calls.count(); ++index) {
            sum += forecast.handleSeconds[index] * forecast.calls.numbers()[index];
            contacts += forecast.calls.numbers()[index];
        }
        QVERIFY2(std::abs(sum / contacts - 330) < 7, qPrintable(QString::number(sum / contacts)));
    }

    void whatCannotBeForecastIsSaid() {
        const model::Calendar calendar;
        const auto throws = [&](const model::ContactHistory &history,
                                const model::ForecastSettings &s) {
            try {
                (void)run(history, calendar, s);
                return false;
            } catch (const std::invalid_argument &) {
                return true;
            }
        };
        const auto week = madeHistory(calendar, monday, 7, pattern);
        QVERIFY(!throws(week, settings("auto")));
        QVERIFY(throws(madeHistory(calendar, monday, 6, pattern), settings("auto")));
        QVERIFY(throws({}, settings("auto")));
        QVERIFY(throws(week, settings("magic")));
        QVERIFY(throws(week, settings("auto", 0)));
        auto levels = settings("auto");
        levels.levels = {0.9, 0.8};
        QVERIFY(throws(week, levels));
    }

    void allShapesOfDataGiveFiniteNumbers() {
        const model::Calendar calendar;
        for (const double scale : {0.0, 0.003, 1.0, 1000.0})
            for (const int days : {7, 9, 15, 200})
                for (const auto &method : {"seasonal-naive", "week-average"}) {
                    Noise noise(17);
                    auto wanted = settings(method, 40);
                    wanted.samplePaths = 2;
                    const auto forecast = run(
                        madeHistory(calendar, monday, days, noise.around(scale)), calendar, wanted);
                    for (std::size_t index = 0; index < forecast.calls.count(); ++index) {
                        QVERIFY(std::isfinite(forecast.calls.numbers()[index]));
                        double low = forecast.bands.back().low[index];
                        for (const double next :
                             {forecast.bands[1].low[index], forecast.bands[0].low[index],
                              forecast.median[index], forecast.bands[0].high[index],
                              forecast.bands[1].high[index], forecast.bands[2].high[index]}) {
                            QVERIFY(low >= 0 && next >= low && std::isfinite(next));
                            low = next;
                        }
                    }
                }
    }
};

QTEST_APPLESS_MAIN(TstForecaster)
#include "tst_forecaster.moc"
