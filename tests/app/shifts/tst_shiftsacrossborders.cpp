// SPDX-License-Identifier: GPL-3.0-or-later
// Shifts where dates, clocks, holidays and plans meet, in cover, pay, rest and export. What is
// expected was worked out by hand from the calendar.
#include "app/tasks/buildshifts.h"
#include "app/tasks/exportreport.h"
#include "app/tasks/exportroster.h"
#include "app/tasks/shifttable.h"
#include "model/cost/shiftcost.h"
#include "model/shifts/cover.h"
#include "model/shifts/rostercheck.h"
#include "model/time/holidays.h"
#include "tests/support/berlin.h"
#include "tests/support/shifts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace model;
using std::chrono::days;

namespace {

Plan planIn(const char *place) {
    Plan plan;
    plan.calendar = {berlin(), "DE-BY", {}};
    addHolidays(plan.calendar, "DE-BY", 2026, 2027);
    plan.channels = {newChannel(1, "Phone", Medium::Phone)};
    plan.scenarios = standardScenarios(plan.channels);
    Agent agent;
    agent.id = 1;
    agent.name = "Ada";
    agent.region = place;
    agent.weeklyHours = 40;
    plan.agents = {agent};
    return plan;
}

bool isNear(double a, double b) { return std::abs(a - b) < 1e-6; }

} // namespace

class TestShiftsAcrossBorders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void coverPayAndExportAreRight_data() {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("length");
        QTest::addColumn<QByteArray>("region");   // of the person; the plan's is Bavaria
        QTest::addColumn<QList<double>>("cover"); // hours on the day and on the next one
        QTest::addColumn<QList<double>>("pay");   // night, Sunday, holiday
        QTest::addColumn<QList<QByteArray>>("csv");
        QTest::addColumn<QList<QByteArray>>("ics");
        const auto add = [](const char *name, QDate day, double from, double length,
                            const char *region, QList<double> cover, QList<double> pay,
                            QList<QByteArray> csv, QList<QByteArray> ics) {
            QTest::newRow(name) << day << from << length << QByteArray(region) << cover << pay
                                << csv << ics;
        };
        add("midnight", {2026, 11, 30}, 22, 8, "", {2, 6}, {7, 0, 0},
            {"2026-11-30T22:00:00", "2026-12-01T06:00:00"},
            {"20261130T210000Z", "20261201T050000Z"});
        add("clocks go forward", {2026, 3, 28}, 22, 7, "", {2, 5}, {6, 5, 0},
            {"2026-03-28T22:00:00", "2026-03-29T06:00:00"},
            {"20260328T210000Z", "20260329T040000Z"});
        add("clocks go back", {2026, 10, 24}, 22, 9, "", {2, 7}, {8, 7, 0},
            {"2026-10-24T22:00:00", "2026-10-25T06:00:00"},
            {"20261024T200000Z", "20261025T050000Z"});
        add("ends in the first of two hours", {2026, 10, 24}, 22, 4.5, "", {2, 2.5}, {3.5, 2.5, 0},
            {"2026-10-24T22:00:00", "2026-10-25T02:30:00+02:00"},
            {"20261024T200000Z", "20261025T003000Z"});
        add("ends in the second of two hours", {2026, 10, 24}, 22, 5.5, "", {2, 3.5}, {4.5, 3.5, 0},
            {"2026-10-24T22:00:00", "2026-10-25T02:30:00+01:00"},
            {"20261024T200000Z", "20261025T013000Z"});
        add("into a holiday", {2026, 12, 24}, 22, 8, "", {2, 6}, {7, 0, 6},
            {"2026-12-24T22:00:00", "2026-12-25T06:00:00"},
            {"20261224T210000Z", "20261225T050000Z"});
        add("from a holiday into a Sunday", {2026, 12, 26}, 22, 8, "", {2, 6}, {7, 6, 2},
            {"2026-12-26T22:00:00", "2026-12-27T06:00:00"},
            {"20261226T210000Z", "20261227T050000Z"});
        add("a holiday that is a Sunday", {2026, 11, 1}, 8, 6, "", {6, 0}, {0, 0, 6},
            {"2026-11-01T08:00:00", "2026-11-01T14:00:00"},
            {"20261101T070000Z", "20261101T130000Z"});
        add("the same day where it is a Sunday only", {2026, 11, 1}, 8, 6, "DE-BE", {6, 0},
            {0, 6, 0}, {"2026-11-01T08:00:00", "2026-11-01T14:00:00"},
            {"20261101T070000Z", "20261101T130000Z"});
        add("Epiphany in Bavaria", {2026, 1, 5}, 22, 8, "DE-BY", {2, 6}, {7, 0, 6},
            {"2026-01-05T22:00:00", "2026-01-06T06:00:00"},
            {"20260105T210000Z", "20260106T050000Z"});
        add("Epiphany in Berlin", {2026, 1, 5}, 22, 8, "DE-BE", {2, 6}, {7, 0, 0},
            {"2026-01-05T22:00:00", "2026-01-06T06:00:00"},
            {"20260105T210000Z", "20260106T050000Z"});
        add("Women's Day in Berlin", {2027, 3, 8}, 8, 6, "DE-BE", {6, 0}, {0, 0, 6},
            {"2027-03-08T08:00:00", "2027-03-08T14:00:00"},
            {"20270308T070000Z", "20270308T130000Z"});
        add("Women's Day in Bavaria", {2027, 3, 8}, 8, 6, "", {6, 0}, {0, 0, 0},
            {"2027-03-08T08:00:00", "2027-03-08T14:00:00"},
            {"20270308T070000Z", "20270308T130000Z"});
    }

    void coverPayAndExportAreRight() {
        QFETCH(QDate, day);
        QFETCH(double, from);
        QFETCH(double, length);
        QFETCH(QByteArray, region);
        QFETCH(QList<double>, cover);
        QFETCH(QList<double>, pay);
        QFETCH(QList<QByteArray>, csv);
        QFETCH(QList<QByteArray>, ics);
        Plan plan = planIn(region.constData());
        const Date date = ::date(day.year(), static_cast<unsigned>(day.month()),
                                 static_cast<unsigned>(day.day()));
        Shift shift;
        shift.id = 7;
        shift.agent = 1;
        const Instant begin = at(plan.calendar, date, from);
        shift.presence = {begin, begin + Seconds(std::lround(length * 3600))};
        shift.activities = {{shift.presence, 1}};
        plan.shifts[1] = Shared(std::vector<Shift>{shift});

        for (int next = 0; next < 2; ++next) {
            const TimeRange range = plan.calendar.rangeOf(date + days(next));
            const TimeGrid grid(range.begin, Minutes(30),
                                static_cast<std::size_t>(range.length() / Minutes(30)));
            const Cover of(grid, {{1, std::vector<double>(grid.count(), 1.0)}}, {shift});
            QCOMPARE(of.figures().scheduled, cover[next]);
            QCOMPARE(of.figures().missing, of.figures().required - cover[next]);
        }

        const PaidTime paid =
            paidTimeOf(shift, plan.payRates, {plan.calendar, plan.agents[0].region});
        QVERIFY(isNear(paid.hours, length));
        QVERIFY2(isNear(paid.night, pay[0]), qPrintable(QString::number(paid.night)));
        QVERIFY2(isNear(paid.sunday, pay[1]), qPrintable(QString::number(paid.sunday)));
        QVERIFY2(isNear(paid.holiday, pay[2]), qPrintable(QString::number(paid.holiday)));

        // The law without an exception forbids exactly what is paid as Sunday or holiday.
        const RosterCheck check(plan.law, plan.calendar, {date - days(7), date + days(7)});
        double sunday = 0;
        double holiday = 0;
        for (const RosterFinding &one : check.check(plan.agents, *plan.shifts.at(1))) {
            sunday += one.rule == RuleCode::SundayWork ? one.found / 60 : 0;
            holiday += one.rule == RuleCode::HolidayWork ? one.found / 60 : 0;
        }
        QVERIFY(isNear(sunday + holiday, pay[1] + pay[2]));

        const std::string table =
            application::csvText(application::shiftTable(*plan.shifts.at(1), plan, "roster"),
                                 application::CsvDialect::International);
        const QByteArray text(table.data(), static_cast<qsizetype>(table.size()));
        QVERIFY2(text.contains("Ada," + day.toString(Qt::ISODate).toLatin1() + "," + csv[0] + "," +
                               csv[1] + ","),
                 text);
        QVERIFY2(text.contains(QByteArray::number(pay[2])), text);

        QTemporaryDir folder;
        QVERIFY(
            !application::exportCalendars(plan, 1, folder.path(), application::Language::English));
        QFile file(folder.filePath("Ada.ics"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray events = file.readAll();
        QVERIFY2(events.contains("DTSTART:" + ics[0] + "\r\n"), events);
        QVERIFY2(events.contains("DTEND:" + ics[1] + "\r\n"), events);
    }

    void restIsElapsedTime_data() {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<double>("ends");   // hour of the day
        QTest::addColumn<double>("begins"); // of the next one
        QTest::addColumn<double>("rest");   // minutes reported; 0: enough
        QTest::newRow("an ordinary night") << QDate(2026, 11, 30) << 20.0 << 7.0 << 0.0;
        QTest::newRow("a quarter too short") << QDate(2026, 11, 30) << 20.25 << 7.0 << 645.0;
        QTest::newRow("clocks go forward") << QDate(2026, 3, 28) << 20.0 << 7.0 << 600.0;
        QTest::newRow("clocks go back") << QDate(2026, 10, 24) << 21.0 << 7.0 << 0.0;
        QTest::newRow("after midnight") << QDate(2026, 11, 30) << 26.0 << 12.0 << 600.0;
        QTest::newRow("clocks go back after midnight")
            << QDate(2026, 10, 24) << 25.5 << 11.5 << 0.0;
    }

    void restIsElapsedTime() {
        QFETCH(QDate, day);
        QFETCH(double, ends);
        QFETCH(double, begins);
        QFETCH(double, rest);
        Plan plan = planIn("");
        plan.law.sundayBasis = "ArbZG §10";
        const Date date = ::date(day.year(), static_cast<unsigned>(day.month()),
                                 static_cast<unsigned>(day.day()));
        const std::vector<Shift> shifts{
            shiftOn(plan.calendar, date, ends - 6, ends, 1, 1),
            shiftOn(plan.calendar, date + days(1), begins, begins + 5, 2, 1)};
        const RosterCheck check(plan.law, plan.calendar,
                                {mondayOf(date), mondayOf(date) + days(13)});
        double found = 0;
        for (const RosterFinding &one : check.check(plan.agents, shifts))
            if (one.rule == RuleCode::DailyRest) {
                QCOMPARE(found, 0.0);
                found = one.found;
                QCOMPARE(one.shifts, (std::vector<int>{1, 2}));
            }
        QCOMPARE(found, rest);
    }

    /// A night before the plan reaches into its first morning.
    void thePreviousPlanReachesIn() {
        Plan plan = planIn("");
        plan.law.sundayBasis = "ArbZG §10";
        plan.agents.push_back(plan.agents.front());
        plan.agents.back().id = 2;
        plan.agents.back().name = "Ben";
        const Date monday = date(2026, 11, 30);
        const Shift night = shiftOn(plan.calendar, monday - days(1), 22, 28, 1, 1);
        plan.shifts[1] = Shared(std::vector<Shift>{night});

        // Two people are asked for from two to four, one of whom is there, and one at noon.
        application::RequiredPeople required;
        required.first = monday;
        required.grid = plan.calendar.weekGrid(monday, Minutes(30));
        required.channels = {{1, std::vector<double>(required.grid.count(), 0.0)}};
        for (std::size_t half = 4; half < 8; ++half)
            required.channels[0].people[half] = 1;
        for (std::size_t half = 20; half < 28; ++half)
            required.channels[0].people[half] = 1;
        application::BuildOptions options;
        options.time = std::chrono::duration<double>(2);
        const auto built = application::buildShifts(plan, required, 1, options, {});
        QVERIFY(!built.shifts.empty());
        QCOMPARE(built.openShifts, 0);
        for (const Shift &shift : built.shifts) {
            QCOMPARE(shift.agent, 2); // Ada rests until three in the afternoon
            QVERIFY(shift.presence.begin >= night.presence.end);
        }
        QCOMPARE(built.shortHours, 0.0);

        // The shift stays when the plan is adopted, and its rest is looked at.
        Plan adopted = application::withShifts(plan, 1, built);
        QVERIFY(std::ranges::count(*adopted.shifts.at(1), night) == 1);
        std::vector<Shift> shifts{night, shiftOn(plan.calendar, monday, 14, 20, 9, 1)};
        const RosterCheck check(plan.law, plan.calendar, {monday, monday + days(6)});
        const auto findings = check.check(plan.agents, shifts);
        QCOMPARE(std::ranges::count(findings, RuleCode::DailyRest, &RosterFinding::rule), 1);
        // What the night itself breaks was the previous plan's.
        QCOMPARE(std::ranges::count(findings, RuleCode::HolidayWork, &RosterFinding::rule), 0);
        const RosterCheck nothing(plan.law, plan.calendar, {monday, monday + days(6)});
        std::erase_if(shifts, [](const Shift &shift) { return shift.id == 9; });
        for (const RosterFinding &one : nothing.check(plan.agents, shifts))
            QVERIFY(one.rule == RuleCode::ContractBalance);
    }
};

QTEST_GUILESS_MAIN(TestShiftsAcrossBorders)
#include "tst_shiftsacrossborders.moc"
