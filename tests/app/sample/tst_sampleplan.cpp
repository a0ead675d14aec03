// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sampleplan.h"
#include "tests/support/berlin.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace model;

namespace {

struct Week {
    double contacts = 0;
    double outsideShare = 0;
    double handleSeconds = 0;
};

/// The last 13 weeks.
Week lastWeeks(const ChannelPlan &channel, const Calendar &calendar) {
    const ContactHistory &history = *channel.history;
    const Date end = dateOf(calendar.toLocal(history.grid.end()));
    double all = 0;
    double outside = 0;
    double answered = 0;
    double seconds = 0;
    for (std::size_t i = 0; i < history.intervals.size(); ++i) {
        const IntervalReport &report = history.intervals[i];
        const LocalTime local = calendar.toLocal(history.grid.beginOf(i));
        if (dateOf(local) < end - std::chrono::days(91) || report.status != IntervalStatus::Open)
            continue;
        all += report.offered;
        const auto minute = minuteOfDay(local).count();
        if (weekdayIndex(dateOf(local)) >= 5 || minute < 540 || minute >= 1080)
            outside += report.offered;
        answered += report.answered;
        seconds += report.handleSeconds;
    }
    return {all / 13, outside / all, seconds / answered};
}

} // namespace

class SamplePlanTest : public QObject {
    Q_OBJECT

    const Date today_ = date(2026, 11, 24);
    const Plan plan_ = application::samplePlan(today_);

private Q_SLOTS:
    void theSameSeedMakesTheSamePlan() {
        QVERIFY(application::samplePlan(today_) == plan_);
        QVERIFY(!(application::samplePlan(today_, 2) == plan_));
    }

    void volumesAndSharesAreAsDocumented_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("contacts");
        QTest::addColumn<double>("outside");
        QTest::addColumn<double>("handleSeconds");
        QTest::newRow("phone") << "Phone" << 4600.0 << 0.34 << 312.0;
        QTest::newRow("email") << "Email" << 2300.0 << 0.54 << 408.0;
        QTest::newRow("social") << "Social" << 770.0 << 0.70 << 228.0;
    }

    void volumesAndSharesAreAsDocumented() {
        QFETCH(QString, name);
        QFETCH(double, contacts);
        QFETCH(double, outside);
        QFETCH(double, handleSeconds);
        const ChannelPlan *channel = plan_.channel(name.toStdString());
        QVERIFY(channel);
        const Week week = lastWeeks(*channel, plan_.calendar);
        // Holidays, campaigns and the draws move the quarter by some percent.
        QVERIFY2(std::abs(week.contacts / contacts - 1) < 0.05,
                 qPrintable(QString::number(week.contacts)));
        QVERIFY2(std::abs(week.outsideShare - outside) < 0.02,
                 qPrintable(QString::number(week.outsideShare)));
        QVERIFY2(std::abs(week.handleSeconds / handleSeconds - 1) < 0.03,
                 qPrintable(QString::number(week.handleSeconds)));
    }

    void theHistoryHasTwoYearsAndEndsBeforeThisWeek() {
        for (const ChannelPlan &channel : plan_.channels) {
            const TimeGrid &grid = channel.history->grid;
            QVERIFY(plan_.calendar.toLocal(grid.end()) == LocalTime(date(2026, 11, 23)));
            QCOMPARE(grid.count(), std::size_t(728 * 48));
        }
    }

    void phoneIsClosedAtNightAndNotSilent() {
        const ContactHistory &phone = *plan_.channels[0].history;
        std::size_t missing = 0;
        for (std::size_t i = 0; i < phone.intervals.size(); ++i) {
            const auto hour =
                minuteOfDay(plan_.calendar.toLocal(phone.grid.beginOf(i))).count() / 60;
            const IntervalStatus status = phone.intervals[i].status;
            QCOMPARE(status == IntervalStatus::Closed, hour < 7 || hour >= 22);
            missing += status == IntervalStatus::Missing ? 1 : 0;
        }
        QCOMPARE(missing, std::size_t(2 * 30)); // two days from 7 to 22
        QVERIFY(plan_.channels[0].closedHours.source == DemandSource::Borrowed);
        for (std::size_t channel : {1u, 2u})
            for (const IntervalReport &report : plan_.channels[channel].history->intervals)
                QVERIFY(report.status == IntervalStatus::Open);
    }

    void daysVaryMoreThanPoissonCounts() {
        // Wednesdays against their neighbours four weeks around: what is left is noise.
        for (const ChannelPlan &channel : plan_.channels) {
            const ContactHistory &history = *channel.history;
            std::map<Date, double> days;
            for (std::size_t i = 0; i < history.intervals.size(); ++i)
                days[dateOf(plan_.calendar.toLocal(history.grid.beginOf(i)))] +=
                    history.intervals[i].offered;
            double squares = 0;
            double means = 0;
            for (const auto &[day, count] : days) {
                const auto before = days.find(day - std::chrono::days(7));
                if (weekdayIndex(day) != 2 || before == days.end() || count == 0 ||
                    before->second == 0)
                    continue;
                squares += (count - before->second) * (count - before->second) / 2;
                means += (count + before->second) / 2;
            }
            QVERIFY2(squares / means > 1.3, qPrintable(QString::number(squares / means)));
        }
    }

    void callsAreAnsweredOrAbandoned() {
        for (const ChannelPlan &channel : plan_.channels)
            for (const IntervalReport &report : channel.history->intervals)
                if (report.status == IntervalStatus::Open)
                    QCOMPARE(report.answered + report.abandoned, report.offered);
    }

    void everyDayOfTheYearGivesAPlan() {
        for (const Date day : {date(2026, 1, 1), date(2027, 3, 28), date(2028, 2, 29)}) {
            const Plan plan = application::samplePlan(day);
            QCOMPARE(plan.channels.size(), std::size_t(3));
            QVERIFY(plan.calendar.isHoliday(date(2027, 1, 6)));
        }
    }

    void theThreeUsualScenariosAreThere() {
        QCOMPARE(plan_.scenarios.size(), std::size_t(3));
        QVERIFY(plan_.scenario(plan_.baseline));
        QVERIFY(plan_.scenario(plan_.chosen));
    }
};

QTEST_APPLESS_MAIN(SamplePlanTest)
#include "tst_sampleplan.moc"
