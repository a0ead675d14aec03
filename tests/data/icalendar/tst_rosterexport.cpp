// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/icalendar/rosterexport.h"
#include "tests/support/berlin.h"

#include <QTest>

using namespace model;

namespace {

Plan planWithNight(Date date, double from, double to) {
    Plan plan;
    plan.name = "Süd";
    plan.calendar.zone = berlin();
    plan.channels = {newChannel(1, "Phone; day, night", Medium::Phone)};
    Agent agent;
    agent.id = 4;
    agent.name = "Ada";
    plan.agents = {agent};
    const auto at = [&](double hour) {
        return plan.calendar.zone.firstInstantOf(LocalTime(date) +
                                                 Seconds(static_cast<long>(hour * 3600)));
    };
    Shift shift{9, 4, {at(from), at(to)}, {}, {}, false, false};
    shift.breaks = {{{at(from + 2), at(from + 2.5)}, false}};
    shift.activities = {{shift.presence, 1}};
    Shift other = shift;
    other.id = 10;
    other.agent = 5;
    plan.shifts[1] = Shared(std::vector<Shift>{shift, other});
    return plan;
}

QByteArray calendarOf(const Plan &plan) {
    const auto text = data::rosterCalendar(plan.agents[0], *plan.shifts.at(1), plan, 1,
                                           Instant(Seconds(1790000000)), {});
    QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
    return bytes.replace("\r\n ", ""); // long lines are folded
}

} // namespace

class TestRosterExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aShiftIsAnEventInUtc_data() {
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("winter night")
            << 11 << 30 << QByteArray("20261130T210000Z") << QByteArray("20261201T050000Z");
        QTest::newRow("clocks go back")
            << 10 << 24 << QByteArray("20261024T200000Z") << QByteArray("20261025T050000Z");
        QTest::newRow("clocks go forward")
            << 3 << 28 << QByteArray("20260328T210000Z") << QByteArray("20260329T040000Z");
    }

    void aShiftIsAnEventInUtc() {
        QFETCH(int, month);
        QFETCH(int, day);
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, end);
        const QByteArray text = calendarOf(planWithNight(
            date(2026, static_cast<unsigned>(month), static_cast<unsigned>(day)), 22, 30));
        QVERIFY2(text.contains("DTSTART:" + begin + "\r\n"), text);
        QVERIFY2(text.contains("DTEND:" + end + "\r\n"), text);
        QCOMPARE(text.count("BEGIN:VEVENT"), qsizetype(1));
    }

    void theEventSaysWhatIsDoneWhen() {
        const QByteArray text = calendarOf(planWithNight(date(2026, 11, 30), 22, 30));
        QVERIFY2(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), text);
        QVERIFY2(text.contains("SUMMARY:Shift: Phone\\; day\\, night\r\n"), text);
        QVERIFY2(text.contains("22:00–06:00 Phone\\; day\\, night\\n00:00–00:30 Break"), text);
        QVERIFY2(text.contains("X-WR-TIMEZONE:Europe/Berlin"), text);
        QVERIFY2(text.contains("UID:scenario1-shift9-agent4@shiftwright"), text);
        QVERIFY2(text.trimmed().endsWith("END:VCALENDAR"), text);
    }
};

QTEST_APPLESS_MAIN(TestRosterExport)
#include "tst_rosterexport.moc"
