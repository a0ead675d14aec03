// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/time/isotext.h"

#include <QTest>

using namespace model;
using namespace std::chrono_literals;

class IsoTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void datesAndClocksAreFilledWithZeros();
    void secondsStandOnlyWhereThereAreSome();
    void anOffsetNamesItsSide_data();
    void anOffsetNamesItsSide();
};

void IsoTextTest::datesAndClocksAreFilledWithZeros() {
    QCOMPARE(isoDate(std::chrono::local_days(2026y / 1 / 5)), "2026-01-05");
    QCOMPARE(isoDate(std::chrono::local_days(987y / 12 / 31)), "0987-12-31");
    QCOMPARE(isoClock(Minutes(0)), "00:00");
    QCOMPARE(isoClock(7h + 5min), "07:05");
    QCOMPARE(isoClock(30h), "30:00");
}

void IsoTextTest::secondsStandOnlyWhereThereAreSome() {
    const LocalTime morning = std::chrono::local_days(2026y / 11 / 30) + 8h + 30min;
    QCOMPARE(isoTime(morning), "2026-11-30T08:30");
    QCOMPARE(isoTime(morning + 5s, ' '), "2026-11-30 08:30:05");
    QCOMPARE(isoClock(59s), "00:00:59");
    QCOMPARE(isoSeconds(8h), "08:00:00");
}

void IsoTextTest::anOffsetNamesItsSide_data() {
    QTest::addColumn<int>("minutes");
    QTest::addColumn<std::string>("text");
    QTest::newRow("Berlin in summer") << 120 << std::string("+02:00");
    QTest::newRow("UTC") << 0 << std::string("+00:00");
    QTest::newRow("Newfoundland") << -210 << std::string("-03:30");
    QTest::newRow("Nepal") << 345 << std::string("+05:45");
}

void IsoTextTest::anOffsetNamesItsSide() {
    QFETCH(const int, minutes);
    QFETCH(const std::string, text);
    QCOMPARE(isoOffset(Minutes(minutes)), text);
}

QTEST_APPLESS_MAIN(IsoTextTest)
#include "tst_isotext.moc"
