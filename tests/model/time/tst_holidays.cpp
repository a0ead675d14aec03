// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/time/holidays.h"
#include "tests/support/berlin.h"

#include <QTest>

using namespace model;

namespace {

QString text(Date day) {
    const std::chrono::year_month_day ymd(day);
    return QString("%1-%2")
        .arg(unsigned(ymd.month()), 2, 10, QChar('0'))
        .arg(unsigned(ymd.day()), 2, 10, QChar('0'));
}

/// Dates in one year, MM-DD, without half days.
QString datesOf(const char *region, int year) {
    QStringList dates;
    for (const auto &[day, special] : holidaysOf(region, year, {.halfDays = false}))
        dates << text(day);
    return dates.join(' ');
}

} // namespace

class HolidaysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void easterFallsOnPublishedDates_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("day");
        QTest::newRow("earliest") << 1818 << "03-22";
        QTest::newRow("latest") << 1943 << "04-25";
        QTest::newRow("1954") << 1954 << "04-18";
        QTest::newRow("1981") << 1981 << "04-19";
        QTest::newRow("2000") << 2000 << "04-23";
        QTest::newRow("2024") << 2024 << "03-31";
        QTest::newRow("2025") << 2025 << "04-20";
        QTest::newRow("2026") << 2026 << "04-05";
        QTest::newRow("2027") << 2027 << "03-28";
        QTest::newRow("2038") << 2038 << "04-25";
    }

    void easterFallsOnPublishedDates() {
        QFETCH(int, year);
        QFETCH(QString, day);
        QCOMPARE(text(easterSunday(year)), day);
    }

    void regionsHaveTheirDays_data() {
        QTest::addColumn<QString>("region");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("dates");

        // The days of all Länder, and those that single Länder add, of the laws in force.
        struct Year {
            int number;
            QStringList everywhere;
            QString corpusChristi;
            QString repentance;
            QString easterSunday;
            QString pentecost;
        };
        const QList<Year> years{
            {2025,
             {"01-01", "04-18", "04-21", "05-01", "05-29", "06-09", "10-03", "12-25", "12-26"},
             "06-19",
             "11-19",
             "04-20",
             "06-08"},
            {2026,
             {"01-01", "04-03", "04-06", "05-01", "05-14", "05-25", "10-03", "12-25", "12-26"},
             "06-04",
             "11-18",
             "04-05",
             "05-24"},
            {2027,
             {"01-01", "03-26", "03-29", "05-01", "05-06", "05-17", "10-03", "12-25", "12-26"},
             "05-27",
             "11-17",
             "03-28",
             "05-16"},
        };
        for (const Year &year : years) {
            const auto land = [&](const char *code, QStringList own) {
                own << year.everywhere;
                own.sort();
                QTest::addRow("%s %d", code, year.number)
                    << QString(code) << year.number << own.join(' ');
            };
            land("DE-BW", {"01-06", year.corpusChristi, "11-01"});
            land("DE-BY", {"01-06", year.corpusChristi, "08-15", "11-01"});
            land("DE-BE",
                 year.number == 2025 ? QStringList{"03-08", "05-08"} : QStringList{"03-08"});
            land("DE-BB", {year.easterSunday, year.pentecost, "10-31"});
            land("DE-HB", {"10-31"});
            land("DE-HH", {"10-31"});
            land("DE-HE", {year.corpusChristi});
            land("DE-MV", {"03-08", "10-31"});
            land("DE-NI", {"10-31"});
            land("DE-NW", {year.corpusChristi, "11-01"});
            land("DE-RP", {year.corpusChristi, "11-01"});
            land("DE-SL", {year.corpusChristi, "08-15", "11-01"});
            land("DE-SN", {"10-31", year.repentance});
            land("DE-ST", {"01-06", "10-31"});
            land("DE-SH", {"10-31"});
            land("DE-TH", {"09-20", "10-31"});
        }
        const auto row = [](const char *region, int year, const char *dates) {
            QTest::addRow("%s %d", region, year) << QString(region) << year << QString(dates);
        };
        row("DE-BE", 2020, "01-01 03-08 04-10 04-13 05-01 05-08 05-21 06-01 10-03 12-25 12-26");
        row("DE-NI", 2016, "01-01 03-25 03-28 05-01 05-05 05-16 10-03 12-25 12-26");
        row("DE-NI", 2017, "01-01 04-14 04-17 05-01 05-25 06-05 10-03 10-31 12-25 12-26");
        row("DE-HE", 2017, "01-01 04-14 04-17 05-01 05-25 06-05 06-15 10-03 10-31 12-25 12-26");
        row("DE-HE", 2008, "01-01 03-21 03-24 05-01 05-12 05-22 10-03 12-25 12-26");
        row("AT", 2026,
            "01-01 01-06 04-06 05-01 05-14 05-25 06-04 08-15 10-26 11-01 12-08 12-25 12-26");
        row("CH", 2026, "01-01 05-14 08-01 12-25");
        row("GB-ENG", 1995, "01-01 01-02 04-14 04-17 05-08 05-29 08-28 12-25 12-26");
        row("GB-ENG", 2002, "01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26");
        row("GB-ENG", 2011, "01-01 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-25 12-26 12-27");
        row("GB-ENG", 2012, "01-01 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26");
        row("GB-ENG", 2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-26 12-28");
        row("GB-ENG", 2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-25 12-26 12-27 12-28");
        row("GB-ENG", 2022,
            "01-01 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-25 12-26 12-27");
        row("GB-ENG", 2023, "01-01 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26");
        row("GB-ENG", 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28");
        row("US", 2020, "01-01 01-20 02-17 05-25 07-03 07-04 09-07 10-12 11-11 11-26 12-25");
        row("US", 2021,
            "01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 "
            "12-31");
        row("US", 2026, "01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25");
    }

    void regionsHaveTheirDays() {
        QFETCH(QString, region);
        QFETCH(int, year);
        QFETCH(QString, dates);
        QCOMPARE(datesOf(region.toUtf8(), year), dates);
    }

    void halfDaysAreAnOption() {
        int eves = 0;
        for (const auto &[day, special] : holidaysOf("DE-BY", 2026))
            if (special.kind == DayKind::Eve) {
                ++eves;
                QVERIFY(text(day) == "12-24" || text(day) == "12-31");
            }
        QCOMPARE(eves, 2);
        // An observed holiday outranks the half day.
        for (const auto &[day, special] : holidaysOf("US", 2021))
            QVERIFY(special.kind == DayKind::Holiday);
    }

    void everyRegionHasHolidaysAndNoOtherHas() {
        QCOMPARE(holidayRegions().size(), std::size_t(20));
        for (const HolidayRegion &region : holidayRegions())
            QVERIFY(holidaysOf(region.code, 2026).size() >= 4);
        QVERIFY(!isHolidayRegion("DE-XX"));
        QVERIFY(holidaysOf("DE-XX", 2026).empty());
    }

    void daysBetweenHolidayAndWeekendAreBridgeDays() {
        Calendar calendar;
        calendar.specialDays[date(2026, 6, 5)] = {DayKind::Closed, "Moving house"};
        addHolidays(calendar, "DE-BY", 2026, 2027);
        QStringList bridges;
        for (const auto &[day, special] : calendar.specialDays)
            if (special.kind == DayKind::Event) {
                QCOMPARE(special.name, std::string("Brückentag"));
                bridges << QString::number(int(std::chrono::year_month_day(day).year())) + '-' +
                               text(day);
            }
        // After New Year and Ascension; before Epiphany the Monday. Corpus Christi has one too, but
        // for what the user says of it. In 2027 the Fridays after Ascension and Corpus Christi.
        QCOMPARE(bridges.join(' '), QString("2026-01-02 2026-01-05 2026-05-15 2027-05-07 "
                                            "2027-05-28"));
        QVERIFY(calendar.kindOf(date(2026, 6, 5)) == DayKind::Closed);
        Calendar without;
        addHolidays(without, "DE-BY", 2026, 2027, {.bridgeDays = false});
        QVERIFY(!without.specialDay(date(2026, 5, 15)));
    }

    void theUsersOwnDaysAreKept() {
        Calendar calendar;
        calendar.specialDays[date(2026, 12, 25)] = {DayKind::Closed, "Moving house"};
        addHolidays(calendar, "DE-NW", 2026, 2027);
        QCOMPARE(calendar.region, std::string("DE-NW"));
        QVERIFY(calendar.kindOf(date(2026, 12, 25)) == DayKind::Closed);
        QVERIFY(calendar.isHoliday(date(2027, 12, 25)));
    }
};

QTEST_APPLESS_MAIN(HolidaysTest)
#include "tst_holidays.moc"
