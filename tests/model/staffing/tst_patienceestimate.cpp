// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/erlang.h"
#include "model/staffing/patienceestimate.h"

#include <QDate>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <stdexcept>

using namespace model;

namespace {

const QString calls =
    QStringLiteral(SHIFTWRIGHT_SHARED "/data/calls/anonbank1999_calls_jan_jun.csv.gz");
const QString hours =
    QStringLiteral(SHIFTWRIGHT_SHARED "/data/calls/anonbank1999_hourly_kpi_jan_jun.csv");

std::vector<QByteArrayView> partsOf(QByteArrayView text, char separator) {
    std::vector<QByteArrayView> parts;
    for (qsizetype begin = 0; begin <= text.size();) {
        const qsizetype found = text.indexOf(separator, begin);
        const qsizetype end = found < 0 ? text.size() : found;
        parts.push_back(text.sliced(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

using Row = std::vector<QByteArrayView>;

/// Calls `take` with the cells of the columns `wanted`, row by row; packed files are unpacked.
template <typename Take>
void readRows(const QString &name, const QByteArrayList &wanted, const Take &take) {
    QByteArray text;
    if (name.endsWith(".gz")) {
        QProcess unpack;
        unpack.start("gzip", {"-dc", name});
        if (unpack.waitForFinished())
            text = unpack.readAllStandardOutput();
    } else if (QFile file(name); file.open(QIODevice::ReadOnly)) {
        text = file.readAll();
    }
    const auto lines = partsOf(text, '\n');
    const auto header = partsOf(lines.front(), ',');
    Row row(static_cast<std::size_t>(wanted.size()));
    for (std::size_t index = 1; index < lines.size(); ++index) {
        const auto cells = partsOf(lines[index], ',');
        if (cells.size() != header.size())
            continue;
        for (std::size_t column = 0; column < row.size(); ++column) {
            const auto place =
                std::find(header.begin(), header.end(), wanted[static_cast<qsizetype>(column)]);
            row[column] = cells.at(static_cast<std::size_t>(place - header.begin()));
        }
        take(row);
    }
}

struct ByType {
    std::vector<ObservedWait> waits; ///< of an hour at most, without those who did not wait
    std::vector<double> services;
    double abandoned = 0.0;
    double waited = 0.0;
};

/// The anonymous bank's calls by service type, and "all" (Guedj & Mandelbaum 2000).
const QMap<QString, ByType> &bank() {
    static const QMap<QString, ByType> types = [] {
        QMap<QString, ByType> found;
        readRows(calls, {"wait_s", "outcome", "service_s", "service_type", "flag", "queue_entry"},
                 [&](const Row &row) {
                     const QByteArrayView outcome = row[1];
                     const QByteArrayView flag = row[4];
                     if (outcome == "PHANTOM" || flag.contains("neg_ivr") ||
                         flag.contains("hang_with_service"))
                         return;
                     const double wait = row[0].toDouble();
                     const double seconds = row[2].toDouble();
                     for (ByType *type : {&found[QString::fromLatin1(row[3])], &found["all"]}) {
                         if (!row[5].isEmpty() && wait <= 3600.0) {
                             type->abandoned += outcome == "HANG" ? 1.0 : 0.0;
                             type->waited += wait;
                             if (wait > 0.0)
                                 type->waits.push_back({wait, outcome == "HANG"});
                         }
                         if (outcome == "AGENT" && seconds > 0.0 && seconds <= 7200.0)
                             type->services.push_back(seconds);
                     }
                 });
        return found;
    }();
    return types;
}

/// One hour of the bank.
struct Hour {
    int month;
    int hour;
    double offered;
    double abandoned;
    double waited; ///< seconds of all together
    double handleTime;
    double present;
};

/// What Erlang A says of hours, call by call.
struct Predicted {
    double abandoned = 0.0;
    double wait = 0.0;
};

Predicted predict(const QList<Hour> &some, double patience, double presence) {
    Predicted result;
    double offered = 0.0;
    for (const Hour &hour : some) {
        const auto found = erlangAPerformance(queueLoad(hour.offered, 3600, hour.handleTime),
                                              presence * hour.present, patience, 20);
        result.abandoned += hour.offered * found.abandoned;
        result.wait += hour.offered * found.averageWaitOfAll;
        offered += hour.offered;
    }
    return {result.abandoned / offered, result.wait / offered};
}

Predicted seen(const QList<Hour> &some) {
    Predicted result;
    double offered = 0.0;
    for (const Hour &hour : some) {
        result.abandoned += hour.abandoned;
        result.wait += hour.waited;
        offered += hour.offered;
    }
    return {result.abandoned / offered, result.wait / offered};
}

bool within(double found, double expected, double share) {
    return std::abs(found - expected) <= share * expected;
}

} // namespace

class TestPatienceEstimate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsGiveTheCensoredMean();
    void intervalsHoldTheTruthAsOftenAsTheySay();
    void theCurveFollowsTheTextbook();
    void theCurveFindsExponentialPatience();
    void handlingTimesHaveMeanAndVariability();
    void nonsenseIsRefused();
    void theBanksPatienceIsFound_data();
    void theBanksPatienceIsFound();
    void theBanksServiceTimesAreFound_data();
    void theBanksServiceTimesAreFound();
    void erlangAPredictsOtherMonths();
};

void TestPatienceEstimate::countsGiveTheCensoredMean() {
    const auto found = patienceFromCounts(4, 1200);
    QVERIFY(found);
    QCOMPARE(found->mean, 300.0);
    // χ²(0.975; 10) = 20.483, χ²(0.025; 8) = 2.180: tables, e.g. Abramowitz & Stegun 26.8.
    QVERIFY(std::abs(found->low - 2400.0 / 20.483) < 0.01);
    QVERIFY(std::abs(found->high - 2400.0 / 2.180) < 0.5);
    QVERIFY(!patienceFromCounts(0, 1200));
    QVERIFY(!patienceFromCounts(4, 0));
}

void TestPatienceEstimate::intervalsHoldTheTruthAsOftenAsTheySay() {
    std::mt19937_64 random(20240229);
    std::exponential_distribution<double> patience(1.0 / 300.0);
    std::exponential_distribution<double> offeredWait(1.0 / 100.0);
    int held = 0;
    constexpr int trials = 2000;
    for (int trial = 0; trial < trials; ++trial) {
        double abandoned = 0.0;
        double waited = 0.0;
        for (int call = 0; call < 120; ++call) {
            const double limit = patience(random);
            const double offered = offeredWait(random);
            abandoned += limit < offered ? 1.0 : 0.0;
            waited += std::min(limit, offered);
        }
        const auto found = patienceFromCounts(abandoned, waited, 0.9);
        held += found && found->low <= 300.0 && 300.0 <= found->high ? 1 : 0;
    }
    const double share = static_cast<double>(held) / trials;
    QVERIFY2(share > 0.88 && share < 0.94, qPrintable(QString::number(share)));
}

void TestPatienceEstimate::theCurveFollowsTheTextbook() {
    // Remission of 21 patients under 6-MP (Freireich et al. 1963; in Kalbfleisch & Prentice and
    // most textbooks): 6*3, 6+, 7, 9+, 10, 10+, 11+, 13, 16, 17+, 19+, 20+, 22, 23, 25+, 32+*2,
    // 34+, 35+.
    const PatienceCurve curve({{6, true},  {6, true},   {6, true},   {6, false},  {7, true},
                               {9, false}, {10, true},  {10, false}, {11, false}, {13, true},
                               {16, true}, {17, false}, {19, false}, {20, false}, {22, true},
                               {23, true}, {25, false}, {32, false}, {32, false}, {34, false},
                               {35, false}});
    QCOMPARE(curve.survival(5.9), 1.0);
    QVERIFY(std::abs(curve.survival(6) - 0.857) < 5e-4);
    QVERIFY(std::abs(curve.survival(10) - 0.753) < 5e-4);
    QVERIFY(std::abs(curve.survival(22) - 0.538) < 5e-4);
    QVERIFY(std::abs(curve.survival(30) - 0.448) < 5e-4);
    QVERIFY(std::abs(curve.survivalError(6) - 0.076) < 5e-4);
    QVERIFY(std::abs(curve.survivalError(23) - 0.135) < 5e-4);
    QCOMPARE(curve.median().value(), 23.0);
    QCOMPARE(curve.meanUpTo(6), 6.0);
    QVERIFY(!PatienceCurve({{5, false}}).median());
    QCOMPARE(PatienceCurve({}).survival(10), 1.0);
    QCOMPARE(PatienceCurve({{5, true}}).survival(5), 0.0);
    QCOMPARE(PatienceCurve({{5, true}}).meanUpTo(100), 5.0);
}

void TestPatienceEstimate::theCurveFindsExponentialPatience() {
    std::mt19937_64 random(1);
    std::exponential_distribution<double> patience(1.0 / 200.0);
    std::exponential_distribution<double> offeredWait(1.0 / 300.0);
    std::vector<ObservedWait> waits;
    for (int call = 0; call < 20000; ++call) {
        const double limit = patience(random);
        const double offered = offeredWait(random);
        waits.push_back({std::min(limit, offered), limit < offered});
    }
    const PatienceCurve curve(waits);
    for (const double time : {30.0, 100.0, 200.0, 400.0})
        QVERIFY(std::abs(curve.survival(time) - std::exp(-time / 200.0)) <
                4.0 * curve.survivalError(time));
    double abandoned = 0.0;
    double waited = 0.0;
    for (const ObservedWait &wait : waits) {
        abandoned += wait.abandoned ? 1.0 : 0.0;
        waited += wait.seconds;
    }
    QVERIFY(within(patienceFromCounts(abandoned, waited)->mean, 200.0, 0.04));
}

void TestPatienceEstimate::handlingTimesHaveMeanAndVariability() {
    const auto found = handlingEstimate({100, 200, 300});
    QCOMPARE(found.count, std::size_t(3));
    QCOMPARE(found.mean, 200.0);
    QCOMPARE(found.scv, 0.25);
    QCOMPARE(handlingEstimate({}).mean, 0.0);
    QCOMPARE(handlingEstimate({60}).scv, 0.0);
}

void TestPatienceEstimate::nonsenseIsRefused() {
    QVERIFY_EXCEPTION_THROWN(patienceFromCounts(-1, 5), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(patienceFromCounts(1, std::nan("")), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(patienceFromCounts(1, 5, 1.0), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(PatienceCurve({{-1, true}}), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(handlingEstimate({-1}), std::invalid_argument);
}

void TestPatienceEstimate::theBanksPatienceIsFound_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("median");
    QTest::addColumn<QList<double>>("survival");
    QTest::addColumn<double>("upTo600");
    QTest::newRow("all") << "all" << 381.4 << 346.0 << QList<double>{.819, .633, .527, .381}
                         << 344.0;
    QTest::newRow("PS") << "PS" << 428.1 << 625.0 << QList<double>{.833, .678, .606, .508} << 386.0;
    QTest::newRow("NE") << "NE" << 850.5 << 590.0 << QList<double>{.915, .819, .729, .475} << 441.0;
    QTest::newRow("NW") << "NW" << 234.0 << 171.0 << QList<double>{.724, .455, .317, .198} << 241.0;
    QTest::newRow("IN") << "IN" << 390.2 << 293.0 << QList<double>{.821, .627, .490, .254} << 311.0;
    QTest::newRow("TT") << "TT" << 353.2 << 249.0 << QList<double>{.880, .555, .458, .307} << 314.0;
}

void TestPatienceEstimate::theBanksPatienceIsFound() {
    if (!QFile::exists(calls))
        QSKIP("the shared data are not beside this checkout");
    QFETCH(QString, type);
    QFETCH(double, mean);
    QFETCH(double, median);
    QFETCH(QList<double>, survival);
    QFETCH(double, upTo600);
    const ByType &seenCalls = bank()[type];
    const auto &waits = seenCalls.waits;
    const auto found = patienceFromCounts(seenCalls.abandoned, seenCalls.waited);
    const PatienceCurve curve(waits);
    qInfo("%s: %zu waits, patience %.1f s (%.1f to %.1f), median %.0f s", qPrintable(type),
          waits.size(), found->mean, found->low, found->high, curve.median().value_or(0.0));
    QVERIFY(within(found->mean, mean, 0.002));
    QVERIFY(within(curve.median().value(), median, 0.01));
    for (qsizetype index = 0; index < survival.size(); ++index)
        QVERIFY(std::abs(curve.survival(QList<double>{60, 180, 300, 600}[index]) -
                         survival[index]) < 0.001);
    QVERIFY(within(curve.meanUpTo(600), upTo600, 0.005));
}

void TestPatienceEstimate::theBanksServiceTimesAreFound_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("scv");
    QTest::newRow("all") << "all" << 190.96 << 1.618;
    QTest::newRow("PS") << "PS" << 193.94 << 1.349;
    QTest::newRow("NE") << "NE" << 294.93 << 1.561;
    QTest::newRow("NW") << "NW" << 112.23 << 2.019;
    QTest::newRow("IN") << "IN" << 315.21 << 1.848;
    QTest::newRow("TT") << "TT" << 107.11 << 3.988;
}

void TestPatienceEstimate::theBanksServiceTimesAreFound() {
    if (!QFile::exists(calls))
        QSKIP("the shared data are not beside this checkout");
    QFETCH(QString, type);
    QFETCH(double, mean);
    QFETCH(double, scv);
    const auto found = handlingEstimate(bank()[type].services);
    qInfo("%s: %zu services, mean %.2f s, SCV %.3f", qPrintable(type), found.count, found.mean,
          found.scv);
    QVERIFY(within(found.mean, mean, 0.002));
    QVERIFY(within(found.scv, scv, 0.005));
}

void TestPatienceEstimate::erlangAPredictsOtherMonths() {
    if (!QFile::exists(hours))
        QSKIP("the shared data are not beside this checkout");
    QList<Hour> fitted;
    QList<Hour> kept;
    readRows(hours,
             {"hour_start", "offered", "abandoned", "wait_mean_s", "aht_s", "agents_regular_est",
              "agents_internet_est"},
             [&](const Row &row) {
                 const QString begin = QString::fromLatin1(row[0]);
                 const QDate date = QDate::fromString(begin.first(10), Qt::ISODate);
                 const Hour hour{date.month(),
                                 begin.sliced(11, 2).toInt(),
                                 row[1].toDouble(),
                                 row[2].toDouble(),
                                 row[1].toDouble() * row[3].toDouble(),
                                 row[4].toDouble(),
                                 row[5].toDouble() + row[6].toDouble()};
                 const bool workday = date.dayOfWeek() <= 4 || date.dayOfWeek() == 7;
                 if (workday && hour.hour >= 8 && hour.hour <= 21 && hour.offered >= 60.0 &&
                     hour.present >= 3.0 && hour.handleTime > 0.0)
                     (hour.month <= 3 ? fitted : kept).append(hour);
             });
    QVERIFY(fitted.size() > 300 && kept.size() > 300);
    // January to March give the patience and the share of the agents' presence that calls get;
    // April to June are kept aside.
    double abandoned = 0.0;
    double waited = 0.0;
    for (const Hour &hour : fitted) {
        abandoned += hour.abandoned;
        waited += hour.waited;
    }
    const double patience = patienceFromCounts(abandoned, waited)->mean;
    double low = 0.5;
    double high = 1.0;
    for (int step = 0; step < 40; ++step) {
        const double middle = 0.5 * (low + high);
        (predict(fitted, patience, middle).abandoned > seen(fitted).abandoned ? low : high) =
            middle;
    }
    const double presence = 0.5 * (low + high);
    qInfo("patience %.0f s, share of presence on calls %.3f, %lld hours fitted, %lld kept aside",
          patience, presence, static_cast<long long>(fitted.size()),
          static_cast<long long>(kept.size()));
    qInfo("hour  hours  abandoned seen  predicted   wait seen  predicted");
    for (int at = 8; at <= 21; ++at) {
        QList<Hour> same;
        for (const Hour &hour : kept)
            if (hour.hour == at)
                same.append(hour);
        if (same.isEmpty())
            continue;
        const Predicted truth = seen(same);
        const Predicted found = predict(same, patience, presence);
        qInfo("%4d %6lld %14.1f %% %8.1f %% %9.0f s %8.0f s", at,
              static_cast<long long>(same.size()), truth.abandoned * 100.0, found.abandoned * 100.0,
              truth.wait, found.wait);
    }
    const Predicted truth = seen(kept);
    const Predicted found = predict(kept, patience, presence);
    qInfo(" all %6lld %14.1f %% %8.1f %% %9.1f s %8.1f s", static_cast<long long>(kept.size()),
          truth.abandoned * 100.0, found.abandoned * 100.0, truth.wait, found.wait);
    QVERIFY(std::abs(found.abandoned - truth.abandoned) < 0.02);
    QVERIFY(std::abs(found.wait - truth.wait) < 10.0);
}

QTEST_APPLESS_MAIN(TestPatienceEstimate)
#include "tst_patienceestimate.moc"
