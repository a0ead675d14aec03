// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/coverage/legalscreen.h"

#include <QTest>

#include <algorithm>
#include <optional>
#include <string_view>

using namespace model;

namespace {

const TimeGrid week(Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 30)), Minutes(30),
                    336);

CoverageScenario with(const char *hours) {
    CoverageScenario scenario;
    scenario.channels[1].hours = *OpeningHours::parse(hours);
    return scenario;
}

std::optional<double> amount(const CoverageScenario &scenario, LegalPoint point,
                             const Calendar &calendar = {}) {
    for (const LegalNote &note : legalScreen(scenario, week, calendar))
        if (note.point == point)
            return note.amount;
    return std::nullopt;
}

Date date(int month, int day) {
    return Date((std::chrono::sys_days(std::chrono::year(2026) / month / day)).time_since_epoch());
}

} // namespace

class TestLegalScreen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void officeHoursTouchNothing() { QVERIFY(legalScreen(with("Mon-Fri 9-18"), week, {}).empty()); }

    void nightsAndSundaysAreCountedInHours() {
        const auto always = with("24/7");
        QCOMPARE(amount(always, LegalPoint::NightWork), 49.0); // 23 to 6 on seven days
        QCOMPARE(amount(always, LegalPoint::SundayWork), 24.0);
        QCOMPARE(amount(always, LegalPoint::FreeSundays), 24.0);
        QCOMPARE(amount(always, LegalPoint::LongDay), 24.0);
        QVERIFY(!amount(always, LegalPoint::ShortRest));
        const auto late = with("Fri 22-30");
        QCOMPARE(amount(late, LegalPoint::NightWork), 7.0);
        QCOMPARE(amount(late, LegalPoint::Minors), 8.0);
        QVERIFY(!amount(late, LegalPoint::SundayWork));
    }

    void longDaysNeedTwoShiftsAndShortNightsTwoPeople() {
        const auto scenario = with("Mon-Sun 6-22");
        QCOMPARE(amount(scenario, LegalPoint::LongDay), 16.0);
        QCOMPARE(amount(scenario, LegalPoint::ShortRest), 8.0);
        // A break at noon is not the night's rest, and ten hours are one shift.
        auto noon = with("Mon-Fri 8-12");
        for (std::size_t day = 0; day < 5; ++day)
            noon.channels[1].hours.week[day].push_back({Minutes(14 * 60), Minutes(20 * 60)});
        QVERIFY(!amount(noon, LegalPoint::ShortRest));
        QVERIFY(!amount(noon, LegalPoint::LongDay));
    }

    void holidaysCountWhereTheHoursAreKept() {
        Calendar calendar;
        calendar.specialDays[date(12, 25)] = {DayKind::Holiday, "Christmas"};
        auto scenario = with("Mon-Fri 9-18");
        scenario.channels[1].hours.holidays = HolidayRule::Closed;
        QVERIFY(!amount(scenario, LegalPoint::HolidayWork, calendar));
        scenario.channels[1].hours.holidays = HolidayRule::AsUsual;
        QCOMPARE(amount(scenario, LegalPoint::HolidayWork, calendar), 1.0);
        scenario.channels[1].hours.exceptions[date(12, 25)] = {};
        QVERIFY(!amount(scenario, LegalPoint::HolidayWork, calendar));
    }

    void standbyAndFixedWorkCountToo() {
        auto scenario = with("Mon-Fri 9-18");
        scenario.channels[1].standby.hours = *OpeningHours::parse("Sun 18-23");
        QCOMPARE(amount(scenario, LegalPoint::Standby), 5.0);
        QCOMPARE(amount(scenario, LegalPoint::SundayWork), 5.0);
        scenario.channels[1].standby.people = 0;
        QVERIFY(!amount(scenario, LegalPoint::SundayWork));
        scenario.fixedWork = {{"Watching", OpeningHours::parse("Sun 10-12")->week, 1}};
        QCOMPARE(amount(scenario, LegalPoint::SundayWork), 2.0);
    }

    void everyPointCitesAParagraph() {
        for (const LegalNote &note : legalScreen(with("24/7"), week, {}))
            QVERIFY(std::string_view(paragraphOf(note.point)).find("§") != std::string_view::npos);
    }
};

QTEST_APPLESS_MAIN(TestLegalScreen)
#include "tst_legalscreen.moc"
