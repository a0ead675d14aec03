// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sampleplan.h"

#include "app/recompute/coveragebasis.h"
#include "app/sample/sampleshifts.h"
#include "data/zones/systemzones.h"
#include "model/time/holidays.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <random>

namespace application {

namespace {

using namespace model;
using std::chrono::days;

constexpr int weeksOfHistory = 104;
constexpr int daysOfLevel = 91; // the yearly volume is scaled to the last 13 weeks
constexpr Minutes interval{30};

/// The example speaks the language of whoever opens it.
std::string inLanguage(const char *name) {
    return QCoreApplication::translate("SamplePlan", name).toStdString();
}

/// Relative volume per local hour.
using DayShape = std::array<double, 24>;

/// Everything made up about one channel.
struct Story {
    const char *name;
    Medium medium;
    const char *fileName;
    double contactsPerWeek; ///< mean of the last 13 weeks, before holidays and noise
    double outsideShare;    ///< of them outside Monday to Friday 9–18
    double handleSeconds;
    double handleTrend; ///< relative, per year
    double trend;       ///< relative, per year
    double winter;      ///< half the way between summer and winter, relative
    double spread;      ///< relative standard deviation of the day factor
    double holiday;     ///< factor of a public holiday; half days lie half way
    double campaign;    ///< factor of a campaign day; the next day has half of the surplus
    int opens;          ///< hour
    int closes;         ///< hour
    std::array<double, 7> weekdays;
    DayShape workday;
    DayShape weekend;
};

const std::array stories{
    Story{QT_TRANSLATE_NOOP("SamplePlan", "Phone"),
          Medium::Phone,
          "ACD_Export.csv",
          4600,
          0.34,
          312,
          0.02,
          -0.03,
          0.12,
          0.06,
          0.40,
          1.30,
          7,
          22,
          {1.24, 1.06, 1.00, 0.99, 0.94, 0.42, 0.27},
          {0,    0,    0,    0,    0,    0,    0,    0.42, 0.74, 0.97, 1.00, 0.97,
           0.89, 0.87, 0.90, 0.92, 0.90, 0.82, 0.62, 0.44, 0.31, 0.20, 0,    0},
          {0,    0,    0,    0,    0,    0,    0,    0.35, 0.55, 0.80, 1.00, 1.00,
           0.95, 0.90, 0.88, 0.86, 0.85, 0.80, 0.70, 0.55, 0.40, 0.28, 0,    0}},
    Story{QT_TRANSLATE_NOOP("SamplePlan", "Email"),
          Medium::Email,
          "Ticketsystem.csv",
          2300,
          0.54,
          408,
          -0.01,
          0.02,
          0.14,
          0.08,
          0.65,
          1.20,
          0,
          24,
          {1.15, 1.05, 1.00, 1.00, 0.95, 0.62, 0.60},
          {0.20, 0.13, 0.10, 0.09, 0.10, 0.14, 0.28, 0.52, 0.78, 1.00, 1.00, 0.96,
           0.90, 0.88, 0.90, 0.90, 0.86, 0.80, 0.74, 0.72, 0.74, 0.70, 0.55, 0.35},
          {0.28, 0.18, 0.13, 0.11, 0.11, 0.14, 0.25, 0.42, 0.65, 0.85, 0.97, 1.00,
           0.97, 0.93, 0.92, 0.92, 0.90, 0.90, 0.90, 0.90, 0.88, 0.80, 0.62, 0.42}},
    Story{QT_TRANSLATE_NOOP("SamplePlan", "Social"),
          Medium::Social,
          "Social_Inbox.csv",
          770,
          0.70,
          228,
          0.03,
          0.14,
          0.04,
          0.09,
          0.95,
          1.25,
          0,
          24,
          {1.00, 0.98, 0.98, 1.00, 1.02, 1.02, 1.05},
          {0.42, 0.28, 0.20, 0.16, 0.15, 0.18, 0.28, 0.42, 0.52, 0.58, 0.62, 0.66,
           0.70, 0.70, 0.68, 0.70, 0.74, 0.80, 0.90, 1.00, 1.05, 1.02, 0.86, 0.62},
          {0.52, 0.36, 0.26, 0.20, 0.17, 0.18, 0.24, 0.34, 0.46, 0.58, 0.66, 0.70,
           0.74, 0.76, 0.76, 0.78, 0.82, 0.86, 0.94, 1.02, 1.06, 1.02, 0.88, 0.66}},
};

/// Draws that are the same with every standard library, unlike those of std's distributions.
class Draws {
public:
    explicit Draws(std::uint64_t seed) : engine_(seed) {}

    /// In (0, 1).
    double uniform() { return (static_cast<double>(engine_() >> 11) + 0.5) * 0x1p-53; }
    /// Mean 1, by the sum of `shape` exponential draws; relative variance 1 / shape.
    double gamma(int shape) {
        double sum = 0;
        for (int i = 0; i < shape; ++i)
            sum -= std::log(uniform());
        return sum / shape;
    }
    /// By inversion; means of an interval are far below the several hundred where exp ends.
    int poisson(double mean) {
        double probability = std::exp(-mean);
        double left = uniform() - probability;
        int count = 0;
        while (left > 0 && probability > 0) {
            ++count;
            probability *= mean / count;
            left -= probability;
        }
        return count;
    }
    int binomial(int trials, double probability) {
        int count = 0;
        for (int i = 0; i < trials; ++i)
            count += uniform() < probability ? 1 : 0;
        return count;
    }

private:
    std::mt19937_64 engine_;
};

using WeekShape = std::array<double, 7 * 48>;

bool insideOffice(int weekday, int hour) { return weekday < 5 && hour >= 9 && hour < 18; }

/// Contacts per half hour of an ordinary week; the share outside Monday to Friday 9–18 is met
/// exactly.
WeekShape weekShape(const Story &story) {
    WeekShape week{};
    double inside = 0;
    double outside = 0;
    const auto each = [&](auto use) {
        for (int weekday = 0; weekday < 7; ++weekday)
            for (int half = 0; half < 48; ++half)
                use(week[static_cast<std::size_t>(48 * weekday + half)], weekday, half / 2, half);
    };
    each([&](double &value, int weekday, int hour, int half) {
        if (hour < story.opens || hour >= story.closes)
            return;
        const DayShape &day = weekday < 5 ? story.workday : story.weekend;
        // Hours are known at their middle; a half hour lies a quarter of the way to the next.
        const int neighbour =
            std::clamp(half % 2 == 0 ? hour - 1 : hour + 1, story.opens, story.closes - 1);
        const double height = 0.75 * day[static_cast<std::size_t>(hour)] +
                              0.25 * day[static_cast<std::size_t>(neighbour)];
        value = story.weekdays[static_cast<std::size_t>(weekday)] * height;
        (insideOffice(weekday, hour) ? inside : outside) += value;
    });
    each([&](double &value, int weekday, int hour, int) {
        value *=
            story.contactsPerWeek * (insideOffice(weekday, hour) ? (1 - story.outsideShare) / inside
                                                                 : story.outsideShare / outside);
    });
    return week;
}

/// Trend and season, without scale.
double level(const Story &story, Date date, Date end) {
    const double years = static_cast<double>((date - end).count()) / 365.25;
    const double sinceJanuary = static_cast<double>(date.time_since_epoch().count()) / 365.25;
    const double peak = 15.0 / 365.25; // mid-January
    return (1 + story.trend * years) *
           (1 + story.winter * std::cos(2 * std::numbers::pi * (sinceJanuary - peak)));
}

/// What happened on single days, counted back from the end of the history.
double incident(const Story &story, Date date, Date end) {
    const auto daysBefore = (end - date).count();
    if (story.medium == Medium::Phone) {
        if (daysBefore == 71 * 7 - 1) // a Tuesday: an outage
            return 1.62;
        if (daysBefore == 24 * 7 - 1)
            return 1.48;
    }
    if (story.medium == Medium::Social) {
        // A complaint goes round and ebbs away within a week.
        constexpr std::array crisis{4.5, 3.4, 2.3, 1.6, 1.3, 1.1};
        const auto day = 33 * 7 - 2 - daysBefore;
        if (day >= 0 && day < static_cast<long>(crisis.size()))
            return crisis[static_cast<std::size_t>(day)];
    }
    return 1;
}

/// Two days that the phone system did not export.
bool isMissing(const Story &story, Date date, Date end) {
    const auto daysBefore = (end - date).count();
    return story.medium == Medium::Phone && (daysBefore == 38 * 7 - 2 || daysBefore == 38 * 7 - 3);
}

double factorOf(const Story &story, Date date, const Calendar &calendar) {
    switch (calendar.kindOf(date)) {
    case DayKind::Holiday:
        return story.holiday;
    case DayKind::Eve:
        return (1 + story.holiday) / 2;
    case DayKind::Event:
        return story.campaign;
    default:
        break;
    }
    const DayKind before = calendar.kindOf(date - days(1));
    if (before == DayKind::Event)
        return (1 + story.campaign) / 2;
    // Part of what the holiday kept back comes the day after.
    return before == DayKind::Holiday ? 1 + 0.2 * (1 - story.holiday) : 1;
}

ContactHistory historyOf(const Story &story, Date end, const Calendar &calendar, Draws draws) {
    const Date begin = end - days(7 * weeksOfHistory);
    const Instant firstInstant = calendar.rangeOf(begin).begin;
    ContactHistory history;
    history.grid =
        TimeGrid(firstInstant, interval,
                 static_cast<std::size_t>((calendar.rangeOf(end).begin - firstInstant) / interval));
    history.intervals.reserve(history.grid.count());

    const WeekShape week = weekShape(story);
    double scale = 0;
    for (int i = 1; i <= daysOfLevel; ++i)
        scale += level(story, end - days(i), end) / daysOfLevel;
    const int shape = static_cast<int>(std::lround(1 / (story.spread * story.spread)));

    Date today = begin - days(1);
    double factor = 0;
    for (std::size_t i = 0; i < history.grid.count(); ++i) {
        const LocalTime local = calendar.toLocal(history.grid.beginOf(i));
        if (dateOf(local) != today) {
            today = dateOf(local);
            factor = draws.gamma(shape) * level(story, today, end) / scale *
                     factorOf(story, today, calendar) * incident(story, today, end);
        }
        const int minute = static_cast<int>(minuteOfDay(local).count());
        IntervalReport &report = history.intervals.emplace_back();
        if (minute < 60 * story.opens || minute >= 60 * story.closes) {
            report.status = IntervalStatus::Closed;
            continue;
        }
        const auto cell = static_cast<std::size_t>(48 * weekdayIndex(today) + minute / 30);
        const int offered = draws.poisson(factor * week[cell]);
        // Callers hang up more often when more of them call than usual.
        const double givesUp =
            story.medium == Medium::Phone
                ? std::clamp(0.04 + 0.08 * (factor - 1) + 0.0008 * offered, 0.01, 0.4)
                : 0.0;
        const int abandoned = draws.binomial(offered, givesUp);
        const int answered = offered - abandoned;
        const double years = static_cast<double>((today - end).count()) / 365.25;
        const double handled = answered == 0 ? 0
                                             : answered * story.handleSeconds *
                                                   (1 + story.handleTrend * years) *
                                                   draws.gamma(2 * answered);
        if (isMissing(story, today, end))
            continue;
        report = {static_cast<double>(offered), static_cast<double>(answered),
                  static_cast<double>(abandoned), std::round(handled), IntervalStatus::Open};
    }
    history.sources.push_back({story.fileName, history.grid.count(), history.grid.end()});
    return history;
}

/// What the story expects of a week, without chance.
Forecast expectation(const Story &story, Date end, const TimeGrid &week, const Calendar &calendar) {
    const WeekShape shape = weekShape(story);
    double scale = 0;
    for (int i = 1; i <= daysOfLevel; ++i)
        scale += level(story, end - days(i), end) / daysOfLevel;
    Forecast expected;
    expected.calls = Series<Contacts>(week);
    expected.handleSeconds.assign(week.count(), story.handleSeconds);
    expected.observed.resize(week.count());
    for (std::size_t i = 0; i < week.count(); ++i) {
        const LocalTime local = calendar.toLocal(week.beginOf(i));
        const Date date = dateOf(local);
        const auto minute = static_cast<int>(minuteOfDay(local).count());
        const auto half = static_cast<std::size_t>(48 * weekdayIndex(date) + minute / 30);
        expected.calls.set(i, Contacts(shape[half] * level(story, date, end) / scale *
                                       factorOf(story, date, calendar)));
        expected.observed[i] = minute >= 60 * story.opens && minute < 60 * story.closes;
    }
    return expected;
}

/// Shifts as they were built a while ago: for the demand that was expected then, which is not what
/// the forecast says today.
void addShifts(Plan &plan, Date end) {
    const auto *scenario = plan.scenario(plan.chosen);
    if (!scenario)
        return;
    const TimeGrid week = plan.calendar.weekGrid(end, plan.interval);
    std::vector<ChannelForecast> forecasts;
    for (std::size_t i = 0; i < stories.size(); ++i)
        forecasts.push_back({plan.channels[i].channel,
                             expectation(stories[i], end, week, plan.calendar),
                             plan.channels[i].closedHours});
    const auto demand = naturalDemand(forecasts, week, plan.calendar);
    const CoverageBasis basis(plan, week, demand);
    addSampleShifts(plan, evaluate(*scenario, basis.inputs(), {Precision::Quick, false, nullptr}));
}

Calendar bavarianCalendar(int firstYear, int lastYear) {
    Calendar calendar;
    // Without a time-zone database the example lives in winter time all year.
    calendar.zone = data::zoneRules("Europe/Berlin")
                        .value_or(ZoneRules("Europe/Berlin", std::chrono::hours(1), {}));
    // Its people work on bridge days like on any other.
    addHolidays(calendar, "DE-BY", firstYear, lastYear, {.bridgeDays = false});
    for (int year = firstYear; year <= lastYear; ++year)
        for (const auto &[month, name] :
             {std::pair(2u, QT_TRANSLATE_NOOP("SamplePlan", "Campaign: spring offers")),
              {5u, QT_TRANSLATE_NOOP("SamplePlan", "Campaign: summer tariffs")},
              {9u, QT_TRANSLATE_NOOP("SamplePlan", "Campaign: back from holidays")},
              {11u, QT_TRANSLATE_NOOP("SamplePlan", "Campaign: winter offers")}}) {
            const Date tenth(
                std::chrono::local_days(std::chrono::year(year) / std::chrono::month(month) / 10));
            calendar.specialDays.emplace(mondayOf(tenth) + days(1),
                                         SpecialDay{DayKind::Event, inLanguage(name)});
        }
    return calendar;
}

} // namespace

Plan samplePlan(Date today, std::uint64_t seed) {
    const Date end = mondayOf(today);
    const int year = static_cast<int>(std::chrono::year_month_day(end).year());

    Plan plan;
    plan.name = "Service Süd";
    plan.calendar = bavarianCalendar(year - 3, year + 2);
    plan.interval = interval;
    int id = 0;
    for (const Story &story : stories) {
        ChannelPlan channel = newChannel(++id, inLanguage(story.name), story.medium);
        const std::uint64_t ownSeed = seed * 0x9e3779b97f4a7c15u + static_cast<std::uint64_t>(id);
        channel.history = Shared(historyOf(story, end, plan.calendar, Draws(ownSeed)));
        channel.forecast.defaultHandleSeconds = story.handleSeconds;
        plan.channels.push_back(std::move(channel));
    }
    // Nobody counted calls at night: their shape is taken from email.
    plan.channels[0].closedHours.source = DemandSource::Borrowed;
    plan.channels[0].closedHours.borrowedFrom = plan.channels[1].channel.id;

    plan.scenarios = standardScenarios(plan.channels);
    // The words of the three standard scenarios.
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("SamplePlan", "24/7"), QT_TRANSLATE_NOOP("SamplePlan", "9–18 Mon–Fri"),
        QT_TRANSLATE_NOOP("SamplePlan", "9–18 daily + social standby")};
    for (std::size_t i = 0; i < plan.scenarios.size() && i < names.size(); ++i)
        plan.scenarios[i].name = inLanguage(names[i]);
    if (!plan.scenarios.empty()) {
        plan.baseline = plan.scenarios[1].id;
        plan.chosen = plan.scenarios.back().id;
    }
    plan.law.sundayBasis = inLanguage(QT_TRANSLATE_NOOP("SamplePlan", "Permit under ArbZG §13"));
    addShifts(plan, end);
    plan.reportNote = inLanguage(QT_TRANSLATE_NOOP(
        "SamplePlan", "Service Süd does not exist. All figures of this example are made up."));
    return plan;
}

} // namespace application
