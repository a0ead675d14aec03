// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/crisisreadiness.h"
#include "tests/support/service.h"

#include <QTest>

#include <cmath>

using namespace model;

namespace {

/// Social open from 9 to 18 on weekdays with two people and nothing to do; half hours.
ChannelOutcome idleOffice(const Service &service) {
    ChannelOutcome channel;
    channel.channel = service.channels[3];
    channel.staffing.resize(service.week.count());
    for (std::size_t index = 0; index < channel.staffing.size(); ++index) {
        StaffingInterval &at = channel.staffing[index];
        at.handleSeconds = 360;
        const std::size_t hour = index % 48 / 2;
        if (index >= 5 * 48 || hour < 9 || hour >= 18)
            continue;
        at.openShare = 1;
        at.positions = 2;
    }
    return channel;
}

} // namespace

class TestCrisisReadiness : public QObject {
    Q_OBJECT

    Service service_{0, 0, 0, 500};

private Q_SLOTS:
    void theRateGrowsToThePeakAndHalves() {
        const CrisisProfile crisis{80, Minutes(120), Minutes(180), Seconds(3600)};
        QCOMPARE(crisis.rate(-1), 0.0);
        QCOMPARE(crisis.rate(1), 40.0);
        QCOMPARE(crisis.rate(2), 80.0);
        QCOMPARE(crisis.rate(5), 40.0);
        QCOMPARE(crisis.rate(8), 20.0);
        QVERIFY(!(CrisisProfile{1, Minutes(0), Minutes(0), Seconds(1)}).isValid());
    }

    void afterClosingTheFirstPostWaitsForTheMorning() {
        const auto found = crisisReadiness({}, service_.inputs(), idleOffice(service_), {});
        QVERIFY(found.hours[10].attended);
        QCOMPARE(*found.hours[10].firstAnswer, 0.0);
        // Monday 18:00 to Tuesday 9:00; Friday 18:00 to Monday 9:00.
        QVERIFY(!found.hours[18].attended);
        QCOMPARE(*found.hours[18].firstAnswer, 15 * 3600.0);
        QCOMPARE(*found.hours[4 * 24 + 18].firstAnswer, 63 * 3600.0);
        QCOMPARE(found.unattendedShare, 1.0 - 45.0 / 168.0);
        // The half hour before opening is met within the hour; all others outside are not.
        QVERIFY(std::abs(found.lateShare - (168.0 - 45.0 - 5.0 * 1.0) / 168.0) < 1e-9);
    }

    void thePeakIsWhatComesLessWhatTwoPeopleDo() {
        // No decay to speak of, at once 50 posts of six minutes an hour: five hours of work an hour
        // against two people, from Friday 17:00 one hour, then until Monday nothing is done.
        const CrisisProfile crisis{50, Minutes(0), Minutes(1000000), Seconds(3600)};
        const auto found = crisisReadiness({}, service_.inputs(), idleOffice(service_), crisis);
        const double peak = (50 * 0.1 - 2) * 1 + 63 * 5;
        // A week later it still lasts: what is never worked off only grows.
        QVERIFY(found.hours[4 * 24 + 17].peakHours > peak * 0.99);
        const CrisisProfile small{10, Minutes(0), Minutes(1000000), Seconds(3600)};
        const auto met = crisisReadiness({}, service_.inputs(), idleOffice(service_), small);
        // One hour of work an hour: each night leaves fifteen, of which the day takes nine off; the
        // weekend's 63 come on top of the 24 of Friday evening.
        QVERIFY(std::abs(met.hours[9].peakHours - 87.0) < 1.0);
    }

    void standbyAnswersAfterItsReaction() {
        auto channel = idleOffice(service_);
        CoverageScenario scenario;
        scenario.channels[4].standby.reaction = Seconds(900);
        for (std::size_t index = 36; index < 46; ++index)
            channel.staffing[index].standby = 1;
        const auto found = crisisReadiness(scenario, service_.inputs(), channel, {});
        QVERIFY(found.hours[19].attended);
        QCOMPARE(*found.hours[19].firstAnswer, 900.0);
        QVERIFY(!found.hours[23].attended);
    }

    void aroundTheClockNoHourMeetsNobody() {
        const auto always = service_.scenarios()[0];
        const auto outcome = evaluate(always, service_.inputs());
        const auto found = crisisReadiness(always, service_.inputs(), outcome.channels[3], {});
        QCOMPARE(found.unattendedShare, 0.0);
        const auto office = service_.scenarios()[1];
        const auto closed = crisisReadiness(office, service_.inputs(),
                                            evaluate(office, service_.inputs()).channels[3], {});
        QVERIFY(std::abs(closed.unattendedShare - 123.0 / 168.0) < 1e-9);
        QVERIFY(closed.lateShare > found.lateShare);
    }

    void aCrisisWithoutHalfLifeIsRefused() {
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
                                 crisisReadiness({}, service_.inputs(), idleOffice(service_),
                                                 {1, Minutes(0), Minutes(0), Seconds(1)}));
    }
};

QTEST_APPLESS_MAIN(TestCrisisReadiness)
#include "tst_crisisreadiness.moc"
