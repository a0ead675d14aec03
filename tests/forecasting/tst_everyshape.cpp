// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/forecaster.h"
#include "model/demand/daysums.h"
#include "tests/support/forecastrun.h"
#include "tests/support/madehistory.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace testing;

namespace {

const model::Date monday = day(2024, 1, 1);

long daysSince(model::LocalTime time) { return (model::dateOf(time) - monday).count(); }

using Spoil = double (*)(model::LocalTime, double);

/// Share of the busiest hour; negative where shut.
using Shape = double (*)(model::LocalTime);

double always(model::LocalTime time) { return hourOf(time) >= 7 && hourOf(time) < 22 ? 1.0 : 0.2; }
double office(model::LocalTime time) {
    return weekdayOf(time) < 5 && hourOf(time) >= 9 && hourOf(time) < 18 ? 1.0 : -1.0;
}
double nights(model::LocalTime time) { return hourOf(time) >= 22 || hourOf(time) < 6 ? 1.0 : -1.0; }
double weekends(model::LocalTime time) { return weekdayOf(time) > 4 ? 1.0 : -1.0; }
double mondays(model::LocalTime time) {
    return weekdayOf(time) == 0 && hourOf(time) < 12 ? 1.0 : -1.0;
}
double oneHour(model::LocalTime time) { return hourOf(time) == 12 ? 1.0 : -1.0; }

bool isWhole(double value) { return std::isfinite(value) && value >= 0; }

/// Nothing that comes out may be lost, negative, or out of order.
void checkFigures(const model::Forecast &forecast) {
    for (std::size_t index = 0; index < forecast.calls.count(); ++index) {
        QVERIFY(isWhole(forecast.calls.numbers()[index]));
        QVERIFY(isWhole(forecast.handleSeconds[index]));
        double low = 0;
        for (const double next :
             {forecast.bands[1].low[index], forecast.bands[0].low[index], forecast.median[index],
              forecast.bands[0].high[index], forecast.bands[1].high[index]}) {
            QVERIFY(std::isfinite(next) && next >= low);
            low = next;
        }
        for (const auto &path : forecast.samplePaths)
            QVERIFY(isWhole(path[index]));
    }
    for (std::size_t at = 0; at < forecast.dayTotals.size(); ++at) {
        QVERIFY(isWhole(forecast.dayTotals[at]));
        QVERIFY(forecast.dayBands[0].low[at] <= forecast.dayBands[0].high[at]);
        QVERIFY(isWhole(forecast.dayBands[1].low[at]) &&
                std::isfinite(forecast.dayBands[1].high[at]));
    }
}

model::ForecastSettings settings(int days) {
    model::ForecastSettings result;
    result.horizonDays = days;
    result.levels = {0.80, 0.95};
    result.samplePaths = 3;
    return result;
}

/// Level, weekday, effects of the calendar and share of the interval are all there is to day totals
/// times profiles; of a day that has begun only what it was expected to be at its start.
void checkFactors(const forecasting::CleanHistory &clean, const model::Calendar &calendar) {
    auto wanted = settings(28);
    wanted.method = "top-down";
    const auto forecast = forecasting::forecast(clean, calendar, wanted, {});
    const auto parts = forecasting::topDownBreakdown(clean, calendar, wanted);
    const model::TimeGrid &grid = forecast.calls.grid();
    QCOMPARE(parts.size(), grid.count());
    for (std::size_t index = 0; index < parts.size(); ++index) {
        const auto &part = parts[index];
        double product = part.level * part.weekday * part.profile;
        for (const model::DayEffect &effect : part.effects) {
            QVERIFY(effect.factor >= 0 && std::isfinite(effect.factor));
            product *= effect.factor;
        }
        const double expected = forecast.calls.numbers()[index];
        const auto day = model::dateOf(calendar.toLocal(grid.beginOf(index)));
        if (day >= model::firstWholeDay(grid, calendar))
            QVERIFY2(std::abs(product - expected) < 1e-9 * (1 + expected),
                     qPrintable(QString("%1 instead of %2").arg(product).arg(expected)));
    }
}

} // namespace

Q_DECLARE_METATYPE(Shape)
Q_DECLARE_METATYPE(Spoil)

/// Histories as they come, not as one would like them.
class TstEveryShape : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openingHoursAndVolumesOfEveryKind_data() {
        QTest::addColumn<Shape>("shape");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("days");
        QTest::addColumn<double>("busiest");
        const double small = 0.1;
        const double large = 10000;
        QTest::newRow("always, two weeks") << Shape(&always) << 30 << 14 << 20.0;
        QTest::newRow("always, one week") << Shape(&always) << 30 << 7 << 20.0;
        QTest::newRow("always, ten days") << Shape(&always) << 60 << 10 << 20.0;
        QTest::newRow("always, few") << Shape(&always) << 30 << 200 << small;
        QTest::newRow("always, many") << Shape(&always) << 60 << 200 << large;
        QTest::newRow("always, none") << Shape(&always) << 30 << 100 << 0.0;
        QTest::newRow("ten years") << Shape(&always) << 60 << 3652 << 20.0;
        QTest::newRow("office, quarters") << Shape(&office) << 15 << 90 << 20.0;
        QTest::newRow("office, two weeks") << Shape(&office) << 60 << 14 << 20.0;
        QTest::newRow("office, few") << Shape(&office) << 30 << 90 << small;
        QTest::newRow("nights") << Shape(&nights) << 30 << 90 << 20.0;
        QTest::newRow("nights, few") << Shape(&nights) << 15 << 90 << small;
        QTest::newRow("weekends") << Shape(&weekends) << 30 << 90 << 20.0;
        QTest::newRow("weekends, two weeks") << Shape(&weekends) << 30 << 14 << large;
        QTest::newRow("Mondays") << Shape(&mondays) << 30 << 90 << 20.0;
        QTest::newRow("one hour") << Shape(&oneHour) << 60 << 60 << 20.0;
    }
    void openingHoursAndVolumesOfEveryKind() {
        QFETCH(Shape, shape);
        QFETCH(int, minutes);
        QFETCH(int, days);
        QFETCH(double, busiest);
        const model::Calendar calendar;
        std::mt19937_64 generator(5);
        const auto history = madeHistory(
            calendar, monday, days,
            [&](model::LocalTime time) {
                const double rate = shape(time) * busiest;
                return rate > 0
                           ? static_cast<double>(std::poisson_distribution<int>(rate)(generator))
                           : rate;
            },
            model::Minutes(minutes));
        const auto clean = forecasting::clean(history, {}, calendar);
        const auto forecast = forecasting::forecast(clean, calendar, settings(28), {});
        checkFigures(forecast);
        checkFactors(clean, calendar);
        (void)forecasting::remarks(clean, calendar);
        QCOMPARE(forecast.calls.count(), std::size_t(28 * 24 * 60 / minutes));
        double expected = 0;
        double truth = 0;
        for (std::size_t index = 0; index < forecast.calls.count(); ++index) {
            const double share = shape(calendar.toLocal(forecast.calls.grid().beginOf(index)));
            if (share < 0)
                QCOMPARE(forecast.calls.numbers()[index], 0.0);
            expected += forecast.calls.numbers()[index];
            truth += std::max(0.0, share) * busiest;
        }
        // Four standard errors of what so short a history can tell, and a tenth.
        const double seen = truth * days / 28.0;
        QVERIFY2(std::abs(expected - truth) <= truth * (0.1 + 4 / std::sqrt(1 + seen)),
                 qPrintable(QString("%1 instead of %2").arg(expected).arg(truth)));
    }

    void gapsZerosAndSpikesAreSurvived_data() {
        QTest::addColumn<Spoil>("spoil");
        QTest::newRow("every second day missing") << Spoil(
            +[](model::LocalTime t, double v) { return daysSince(t) % 2 == 0 ? -1.0 : v; });
        QTest::newRow("a quarter of the year missing") << Spoil(+[](model::LocalTime t, double v) {
            return daysSince(t) > 40 && daysSince(t) < 130 ? -1.0 : v;
        });
        QTest::newRow("the last three weeks missing") << Spoil(+[](model::LocalTime t, double v) {
            return daysSince(t) >= 160 && daysSince(t) != 181 ? -1.0 : v;
        });
        QTest::newRow("only the first of each month") << Spoil(
            +[](model::LocalTime t, double v) { return daysSince(t) % 30 == 0 ? v : -1.0; });
        QTest::newRow("one spike in nothing") << Spoil(+[](model::LocalTime t, double) {
            return daysSince(t) == 100 && hourOf(t) == 10 ? 500.0 : 0.0;
        });
        QTest::newRow("a spike on the last day") << Spoil(+[](model::LocalTime t, double v) {
            return daysSince(t) == 181 && hourOf(t) == 10 ? 100 * v : v;
        });
        QTest::newRow("dead since half of it")
            << Spoil(+[](model::LocalTime t, double v) { return daysSince(t) > 90 ? 0.0 : v; });
        QTest::newRow("born in the last week")
            << Spoil(+[](model::LocalTime t, double v) { return daysSince(t) > 174 ? v : 0.0; });
        QTest::newRow("a single value") << Spoil(+[](model::LocalTime t, double v) {
            return daysSince(t) == 60 && hourOf(t) == 9 ? v : -1.0;
        });
        QTest::newRow("nothing at all") << Spoil(+[](model::LocalTime, double) { return -1.0; });
        QTest::newRow("fractions") << Spoil(+[](model::LocalTime, double v) { return v / 7; });
    }
    void gapsZerosAndSpikesAreSurvived() {
        QFETCH(Spoil, spoil);
        model::Calendar calendar;
        calendar.zone = berlin(); // the clocks change within the history and the horizon
        calendar.specialDays[day(2024, 4, 1)] = {model::DayKind::Holiday, "Easter Monday"};
        calendar.specialDays[day(2024, 7, 3)] = {model::DayKind::Event, "Sale"};
        calendar.specialDays[day(2024, 7, 4)] = {model::DayKind::Closed, "Move"};
        std::mt19937_64 generator(7);
        auto history = madeHistory(calendar, monday, 182, [&](model::LocalTime time) {
            const double rate = always(time) * 20;
            return spoil(time, std::poisson_distribution<int>(rate)(generator));
        });
        for (const std::size_t cut : {0, 20}) { // at midnight, and within the day
            history.grid = model::TimeGrid(history.grid.begin(), history.grid.interval(),
                                           history.grid.count() - cut);
            history.intervals.resize(history.grid.count());
            const auto clean = forecasting::clean(history, {}, calendar);
            for (const auto method : forecasting::methodNames()) {
                auto wanted = settings(150);
                wanted.method = method;
                checkFigures(forecasting::forecast(clean, calendar, wanted, {}));
            }
            (void)forecasting::remarks(clean, calendar);
            (void)forecasting::averageBreakdown(clean, calendar, settings(28));
            checkFactors(clean, calendar);
            for (const auto &entry :
                 forecasting::backtest(clean, calendar, settings(28), {}).entries)
                QVERIFY(!(entry.accuracy.wape < 0) && entry.accuracy.origins > 0);
        }
    }
};

QTEST_APPLESS_MAIN(TstEveryShape)
#include "tst_everyshape.moc"
