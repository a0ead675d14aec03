// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include <QTest>

#include <cmath>

using ui::Format;

namespace {

// Tables spell the no-break space as "_" so that a reader can see it.
QString shown(QString text) { return text.replace(QChar(0x00A0), '_'); }

const Format english(QLocale(QLocale::English, QLocale::UnitedKingdom));
const Format german(QLocale(QLocale::German, QLocale::Germany));

} // namespace

class FormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersFollowTheLocale_data();
    void numbersFollowTheLocale();
    void missingValuesAreADash();
    void zeroHasNoSign();
    void germanPercentHasANoBreakSpace();
    void moneyIsExactInTablesAndShortInProse_data();
    void moneyIsExactInTablesAndShortInProse();
    void figuresAndUnitsComeApart();
    void durationsTakeTheUnitThatFits_data();
    void durationsTakeTheUnitThatFits();
    void datesAndWeeksReadAsUsual();
    void midnightAtTheEndIs24();
};

void FormatTest::numbersFollowTheLocale_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("inEnglish");
    QTest::addColumn<QString>("inGerman");
    QTest::newRow("thousands") << 1268.0 << 0 << "1,268"
                               << "1.268";
    QTest::newRow("tenths") << 856.5 << 1 << "856.5"
                            << "856,5";
    QTest::newRow("negative") << -3.4 << 1 << "−3.4"
                              << "−3,4";
    QTest::newRow("million") << 1234567.0 << 0 << "1,234,567"
                             << "1.234.567";
}

void FormatTest::numbersFollowTheLocale() {
    QFETCH(double, value);
    QFETCH(int, decimals);
    QTEST(english.count(value, decimals), "inEnglish");
    QTEST(german.count(value, decimals), "inGerman");
}

void FormatTest::missingValuesAreADash() {
    const double none = std::nan("");
    for (const QString &text :
         {english.count(none), english.percent(none), english.signedPercent(none),
          english.duration(none), english.hours(none), english.minutesSeconds(none),
          english.count(INFINITY), english.date(QDate()), english.week(QDate())})
        QCOMPARE(text, QStringLiteral("–"));
}

void FormatTest::zeroHasNoSign() {
    QCOMPARE(english.count(-0.4), QStringLiteral("0"));
    QCOMPARE(english.count(-0.0, 1), QStringLiteral("0.0"));
    QCOMPARE(english.signedCount(0.004, 2), QStringLiteral("±0.00"));
    QCOMPARE(english.signedPercent(0), QStringLiteral("±0%"));
    QCOMPARE(english.signedPercent(0.05), QStringLiteral("+5%"));
    QCOMPARE(english.signedPercent(-0.57), QStringLiteral("−57%"));
}

void FormatTest::germanPercentHasANoBreakSpace() {
    QCOMPARE(english.percent(0.75), QStringLiteral("75%"));
    QCOMPARE(shown(german.percent(0.75)), QStringLiteral("75_%"));
    QCOMPARE(shown(german.percent(0.8264, 1)), QStringLiteral("82,6_%"));
}

void FormatTest::moneyIsExactInTablesAndShortInProse_data() {
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("exact");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("exactGerman");
    QTest::addColumn<QString>("briefGerman");
    QTest::newRow("week") << qint64(4905800) << "EUR"
                          << "€49,058.00"
                          << "€49.1k"
                          << "49.058,00_€"
                          << "49,1_Tsd._€";
    QTest::newRow("year") << qint64(255100000) << "EUR"
                          << "€2,551,000.00"
                          << "€2.55M"
                          << "2.551.000,00_€"
                          << "2,55_Mio._€";
    QTest::newRow("below a million") << qint64(99996000) << "EUR"
                                     << "€999,960.00"
                                     << "€1.00M"
                                     << "999.960,00_€"
                                     << "1,00_Mio._€";
    QTest::newRow("hour") << qint64(2750) << "EUR"
                          << "€27.50"
                          << "€28"
                          << "27,50_€"
                          << "28_€";
    QTest::newRow("saving") << qint64(-123456) << "EUR"
                            << "−€1,234.56"
                            << "−€1.2k"
                            << "−1.234,56_€"
                            << "−1,2_Tsd._€";
    QTest::newRow("francs") << qint64(4905800) << "CHF"
                            << "CHF_49,058.00"
                            << "CHF_49.1k"
                            << "49.058,00_CHF"
                            << "49,1_Tsd._CHF";
}

void FormatTest::moneyIsExactInTablesAndShortInProse() {
    QFETCH(qint64, cents);
    QFETCH(QString, currency);
    const model::Money amount(cents);
    QTEST(shown(english.money(amount, currency)), "exact");
    QTEST(shown(english.moneyShort(amount, currency)), "brief");
    QTEST(shown(german.money(amount, currency)), "exactGerman");
    QTEST(shown(german.moneyShort(amount, currency)), "briefGerman");
}

void FormatTest::figuresAndUnitsComeApart() {
    QCOMPARE(english.moneySplit(model::Money(4905800)).number, QStringLiteral("€49.1"));
    QCOMPARE(english.moneySplit(model::Money(4905800)).unit, QStringLiteral("k"));
    QCOMPARE(german.moneySplit(model::Money(4905800)).number, QStringLiteral("49,1"));
    QCOMPARE(shown(german.moneySplit(model::Money(4905800)).unit), QStringLiteral("Tsd._€"));
    QCOMPARE(english.durationSplit(18).number, QStringLiteral("18"));
    QCOMPARE(english.durationSplit(18).unit, QStringLiteral("s"));
    QCOMPARE(german.percentSplit(0.751).number, QStringLiteral("75"));
}

void FormatTest::durationsTakeTheUnitThatFits_data() {
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("inEnglish");
    QTest::addColumn<QString>("inGerman");
    QTest::newRow("seconds") << 18.4 << "18_s"
                             << "18_s";
    QTest::newRow("nearly a minute") << 59.6 << "1:00_min"
                                     << "1:00_min";
    QTest::newRow("minutes") << 312.0 << "5:12_min"
                             << "5:12_min";
    QTest::newRow("nearly an hour") << 3599.8 << "1_h"
                                    << "1_h";
    QTest::newRow("half hours") << 5400.0 << "1.5_h"
                                << "1,5_h";
    QTest::newRow("hours") << 8 * 3600.0 << "8_h"
                           << "8_h";
    QTest::newRow("a day and a half") << 36 * 3600.0 << "36_h"
                                      << "36_h";
    QTest::newRow("days") << 3 * 86400.0 << "3_d"
                          << "3_T";
    QTest::newRow("negative") << -18.0 << "−18_s"
                              << "−18_s";
}

void FormatTest::durationsTakeTheUnitThatFits() {
    QFETCH(double, seconds);
    QTEST(shown(english.duration(seconds)), "inEnglish");
    QTEST(shown(german.duration(seconds)), "inGerman");
}

void FormatTest::datesAndWeeksReadAsUsual() {
    const QDate monday(2026, 11, 30);
    QCOMPARE(shown(english.date(monday)), QStringLiteral("30_Nov_2026"));
    QCOMPARE(german.date(monday), QStringLiteral("30.11.2026"));
    QCOMPARE(english.longDate(monday), QStringLiteral("Monday, 30 November 2026"));
    QCOMPARE(german.longDate(monday), QStringLiteral("Montag, 30. November 2026"));
    QCOMPARE(shown(english.weekdayDate(monday)), QStringLiteral("Mon 30_Nov"));
    QCOMPARE(german.weekdayDate(monday), QStringLiteral("Mo 30.11."));
    QCOMPARE(shown(english.week(monday)), QStringLiteral("Week_49 · 30_Nov – 6_Dec_2026"));
    QCOMPARE(shown(german.week(monday)), QStringLiteral("KW_49 · 30.11.–06.12.2026"));
    // A week across the turn of the year names both years; its number is the ISO one.
    const QDate turn(2026, 12, 28);
    QCOMPARE(shown(english.week(turn)), QStringLiteral("Week_53 · 28_Dec_2026 – 3_Jan_2027"));
    QCOMPARE(shown(german.week(turn)), QStringLiteral("KW_53 · 28.12.2026–03.01.2027"));
    QCOMPARE(shown(english.dateRange(QDate(2026, 12, 7), QDate(2026, 12, 13))),
             QStringLiteral("7–13_Dec_2026"));
}

void FormatTest::midnightAtTheEndIs24() {
    QCOMPARE(english.timeRange(23 * 60 + 30, 1440), QStringLiteral("23:30–24:00"));
    QCOMPARE(english.timeRange(0, 30), QStringLiteral("00:00–00:30"));
}

QTEST_APPLESS_MAIN(FormatTest)
#include "tst_format.moc"
