// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cost/scenariocost.h"
#include "tests/support/service.h"

#include <QTest>

using namespace model;

namespace {

/// One channel without demand: its cost is that of one person while it is open.
CostBreakdown costOfOnePerson(Service &service, const char *hours) {
    service.shrinkage = {0.0, 0.0};
    service.payRates.onCosts = 0.0;
    service.payRates.hourlyWage = Money(2000);
    CoverageScenario scenario;
    scenario.channels[1].hours = *OpeningHours::parse(hours);
    scenario.channels[1].hours.holidays = HolidayRule::AsUsual;
    scenario.channels[1].minimumStaff = scenario.channels[1].minimumStaffAtNight = 1;
    service.setContacts(0, 0.0, 240.0);
    service.channels.resize(1);
    service.demand.resize(1);
    return evaluate(scenario, service.inputs()).cost;
}

} // namespace

class TestScenarioCost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDayShiftHasNoSurcharge();
    void nightsCountByTheMinute();
    void sundaysEndAtMidnight();
    void holidaysAddToTheNight();
    void onCostsAndShrinkageMultiply();
    void standbyIsPaidByItsShareAndWorkInFull();
    void aPartnerIsPaidItsMinimumAtLeast();
};

void TestScenarioCost::aDayShiftHasNoSurcharge() {
    Service service;
    const auto cost = costOfOnePerson(service, "Mon-Fri 9-18");
    QCOMPARE(cost.base.minorUnits(), std::int64_t(90000));
    QCOMPARE(cost.total().minorUnits(), std::int64_t(90000));
}

void TestScenarioCost::nightsCountByTheMinute() {
    Service service;
    service.payRates.nightFrom = Minutes(23 * 60 + 15);
    service.payRates.nightTo = Minutes(5 * 60 + 50);
    // 22:40 to 6:10 on one night: 6 h 35 min at night.
    const auto cost = costOfOnePerson(service, "Tue 22:40-6:10");
    QCOMPARE(cost.base.minorUnits(), std::int64_t(15000));
    QCOMPARE(cost.night.minorUnits(), Money::fromMajor(395.0 / 60.0 * 5.0).minorUnits());
    QCOMPARE(cost.sunday.minorUnits(), std::int64_t(0));
}

void TestScenarioCost::sundaysEndAtMidnight() {
    Service service;
    const auto cost = costOfOnePerson(service, "Sat 20-23; Sun 9:20-12; Mon 0-1");
    QCOMPARE(cost.sunday.minorUnits(), Money::fromMajor(160.0 / 60.0 * 10.0).minorUnits());
    QCOMPARE(cost.night.minorUnits(), std::int64_t(500));
}

void TestScenarioCost::holidaysAddToTheNight() {
    Service service;
    const Date tuesday = std::chrono::local_days(std::chrono::year(2026) / 12 / 1);
    service.calendar.specialDays[tuesday] = {DayKind::Holiday, "Feast"};
    // Monday 22:00 to Tuesday 2:00: one hour before the night, three in it, two on the holiday.
    const auto cost = costOfOnePerson(service, "Mon 22-26");
    QCOMPARE(cost.night.minorUnits(), std::int64_t(3 * 500));
    QCOMPARE(cost.holiday.minorUnits(), std::int64_t(2 * 2500));
}

void TestScenarioCost::onCostsAndShrinkageMultiply() {
    Service service;
    costOfOnePerson(service, "Mon 9-10");
    service.shrinkage = {0.2, 0.05};
    service.payRates.onCosts = 0.25;
    CoverageScenario scenario;
    scenario.channels[1].hours = *OpeningHours::parse("Mon 9-12");
    const auto outcome = evaluate(scenario, service.inputs());
    QCOMPARE(outcome.dutyHours, 3.0);
    QCOMPARE(outcome.paidHours, 4.0);
    QCOMPARE(outcome.cost.base.minorUnits(), std::int64_t(4 * 2000 * 5 / 4));
}

void TestScenarioCost::standbyIsPaidByItsShareAndWorkInFull() {
    Service service(0, 0, 0, 0);
    service.payRates.onCosts = 0.0;
    service.payRates.hourlyWage = Money(2000);
    CoverageScenario scenario;
    scenario.channels[4].standby.hours = *OpeningHours::parse("Mon-Sat 18-22");
    scenario.channels[4].standby.paidShare = 0.25;
    auto cost = evaluate(scenario, service.inputs()).cost;
    QCOMPARE(cost.standby.minorUnits(), std::int64_t(24 * 500));
    QCOMPARE(cost.base.minorUnits(), std::int64_t(0));
    // One contact an hour of six minutes all week: 16.8 hours of 24 are work at full pay.
    service.demand[3] = {Series<Contacts>(service.week, std::vector<double>(336, 0.5)),
                         std::vector<double>(336, 360.0),
                         std::vector<DemandSource>(336, DemandSource::Observed)};
    cost = evaluate(scenario, service.inputs()).cost;
    QVERIFY(std::abs(cost.standby.major() - (16.8 * 20.0 + 7.2 * 5.0)) < 4.0);
}

void TestScenarioCost::aPartnerIsPaidItsMinimumAtLeast() {
    Partner partner;
    partner.hours = *OpeningHours::parse("Mon-Sun 18-9");
    partner.price = Money(400);
    QCOMPARE(partnerCharge(partner, 100.0, 250.0), 400.0);
    partner.per = Partner::Per::Minute;
    QCOMPARE(partnerCharge(partner, 100.0, 250.0), 1000.0);
    partner.atLeast = Money(150000);
    QCOMPARE(partnerCharge(partner, 100.0, 250.0), 1500.0);
    QCOMPARE(partnerCharge(partner, 0.0, 0.0), 1500.0);
    QCOMPARE(partnerCharge(partner, 1000.0, 2500.0), 10000.0);
    partner.hours = OpeningHours::never();
    QCOMPARE(partnerCharge(partner, 0.0, 0.0), 0.0);
}

QTEST_APPLESS_MAIN(TestScenarioCost)
#include "tst_scenariocost.moc"
