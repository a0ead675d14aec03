// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/coverage/naturaldemand.h"
#include "model/coverage/offereddemand.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace model;

namespace {

const Instant monday{std::chrono::sys_days(std::chrono::year(2026) / 11 / 30)};

double sum(std::span<const double> values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

bool close(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b)); }

/// Counted 10 contacts per half hour Mon–Fri 9–18, nothing else observed.
ChannelForecast officePhone(const TimeGrid &week) {
    ChannelForecast phone;
    phone.channel = {1, "Phone", Medium::Phone, ChannelKind::Live};
    std::vector<double> calls(week.count(), 0.0);
    phone.forecast.observed.assign(week.count(), false);
    for (std::size_t index = 0; index < 240; ++index)
        if (index % 48 >= 18 && index % 48 < 36) {
            calls[index] = 10.0;
            phone.forecast.observed[index] = true;
        }
    phone.forecast.calls = Series<Contacts>(week, calls);
    phone.forecast.handleSeconds.assign(week.count(), 240.0);
    return phone;
}

ChannelForecast flatMail(const TimeGrid &week) {
    ChannelForecast mail;
    mail.channel = {2, "Email", Medium::Email, ChannelKind::Deferred};
    mail.forecast.calls = Series<Contacts>(week, std::vector<double>(week.count(), 2.0));
    mail.forecast.handleSeconds.assign(week.count(), 300.0);
    mail.forecast.observed.assign(week.count(), true);
    return mail;
}

} // namespace

class TestOfferedDemand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClosedNightReturnsInTheMorning();
    void everybodyIsAccountedFor();
    void withoutAnyOpeningRetriesAreLost();
    void borrowedDemandHasTheLendersShape();
    void retriesAreTakenOffTheCountedHours();
    void assumedDemandIsTheShareGiven();
    void observedDemandIsLeftAlone();
};

void TestOfferedDemand::aClosedNightReturnsInTheMorning() {
    const TimeGrid week(monday, Minutes(30), 336);
    const Calendar calendar;
    const OpenWeek open = OpenWeek::of(*OpeningHours::parse("Mon-Fri 9-18"), week, calendar);
    const std::vector<double> natural(336, 1.0);
    const auto returns = returnsAfterOpening(natural, open, Minutes(90), 0.5);
    // Tuesday: 15 closed hours before, truncated to nine hours after.
    const double gathered = 0.5 * 30.0;
    const double whole = 1.0 - std::exp(-9.0 / 1.5);
    QVERIFY(close(returns[66], gathered * (1.0 - std::exp(-0.5 / 1.5)) / whole));
    // Monday gathers the weekend, over the end of the week.
    QVERIFY(close(sum(std::span(returns).subspan(18, 18)), 0.5 * 126.0));
    QCOMPARE(returns[17], 0.0);
}

void TestOfferedDemand::everybodyIsAccountedFor() {
    const TimeGrid week(monday, Minutes(30), 336);
    const Calendar calendar;
    std::vector<double> natural(336);
    for (std::size_t index = 0; index < natural.size(); ++index)
        natural[index] = 1.0 + static_cast<double>(index % 7);
    for (const char *text : {"Mon-Fri 9-18", "24/7", "Sun 20-4", "Mon 9:10-9:20", "daily 22-6"}) {
        const OpenWeek open = OpenWeek::of(*OpeningHours::parse(text), week, calendar);
        for (const bool canSwitch : {false, true}) {
            const auto offered = offeredDemand(natural, open, {}, canSwitch);
            QVERIFY(close(sum(offered.direct) + sum(offered.returning) + sum(offered.switching) +
                              offered.lost + offered.selfSolved,
                          sum(natural)));
            for (const double pending : offered.pending)
                QVERIFY(pending >= 0.0);
        }
    }
}

void TestOfferedDemand::withoutAnyOpeningRetriesAreLost() {
    const TimeGrid week(monday, Minutes(30), 336);
    const std::vector<double> natural(336, 1.0);
    ClosedDoorBehaviour behaviour;
    behaviour.retries = 1.0;
    behaviour.switches = behaviour.selfSolved = 0.0;
    const auto offered = offeredDemand(natural, OpenWeek(week, {}), behaviour, true);
    QCOMPARE(offered.lost, 336.0);
    QCOMPARE(offered.retrying, 0.0);
}

void TestOfferedDemand::borrowedDemandHasTheLendersShape() {
    const TimeGrid week(monday, Minutes(30), 336);
    ChannelForecast phone = officePhone(week);
    phone.closedHours.source = DemandSource::Borrowed;
    phone.closedHours.reach = 0.6;
    const auto demand = naturalDemand({phone, flatMail(week)}, week, Calendar());
    // A flat lender: every closed half hour has 0.6 of an open one.
    QVERIFY(close(demand[0].contacts[0].value(), 6.0));
    QVERIFY(close(demand[0].contacts[20].value(), 10.0));
    QVERIFY(demand[0].sources[0] == DemandSource::Borrowed);
    QVERIFY(demand[0].sources[20] == DemandSource::Observed);
    QVERIFY(close(demand[0].handleSeconds[0], 240.0));
}

void TestOfferedDemand::retriesAreTakenOffTheCountedHours() {
    const TimeGrid week(monday, Minutes(30), 336);
    ChannelForecast phone = officePhone(week);
    phone.closedHours.source = DemandSource::Borrowed;
    phone.closedHours.reach = 0.3;
    phone.closedHours.retriesCounted = 0.4;
    const auto demand = naturalDemand({phone, flatMail(week)}, week, Calendar());
    double open = 0.0;
    double closed = 0.0;
    for (std::size_t index = 0; index < 336; ++index)
        (phone.forecast.observed[index] ? open : closed) += demand[0].contacts[index].value();
    QVERIFY(close(open + 0.4 * closed, 900.0));
    QVERIFY(demand[0].contacts[18].value() < demand[0].contacts[35].value());
    for (std::size_t index = 0; index < 336; ++index)
        QVERIFY(demand[0].contacts[index].value() >= 0.0);
}

void TestOfferedDemand::assumedDemandIsTheShareGiven() {
    const TimeGrid week(monday, Minutes(30), 336);
    ChannelForecast phone = officePhone(week);
    phone.closedHours.source = DemandSource::Assumed;
    phone.closedHours.assumedShare = 0.2;
    const auto demand = naturalDemand({phone}, week, Calendar());
    QVERIFY(close(demand[0].contacts.total().value(), 900.0 * 1.2));
    QVERIFY(demand[0].contacts[6].value() < demand[0].contacts[38].value());
}

void TestOfferedDemand::observedDemandIsLeftAlone() {
    const TimeGrid week(monday, Minutes(30), 336);
    const auto demand = naturalDemand({officePhone(week), flatMail(week)}, week, Calendar());
    QCOMPARE(demand[0].contacts.total().value(), 900.0);
    QCOMPARE(demand[1].contacts.total().value(), 672.0);
}

QTEST_APPLESS_MAIN(TestOfferedDemand)
#include "tst_offereddemand.moc"
