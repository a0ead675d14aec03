// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/csv/historyimport.h"
#include "data/zones/systemzones.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <cmath>

using model::FindingCode;
using model::HistoryFileRequest;
using model::HistoryFileResult;
using model::IntervalStatus;

namespace {

const QString folder = SHIFTWRIGHT_SHARED "/data/";

/// The file's lines by other means than the import.
QList<QByteArray> linesOf(const QString &path) {
    QByteArray bytes;
    if (path.endsWith(".gz")) {
        QProcess gzip;
        gzip.start("gzip", {"-dc", path});
        gzip.waitForFinished();
        bytes = gzip.readAllStandardOutput();
    } else {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            bytes = file.readAll();
    }
    QList<QByteArray> lines = bytes.split('\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// Sum of a column without regard to time; of the rows that have `value` in `filter`, if given.
double sumOf(const QList<QByteArray> &lines, const QByteArray &column, const QByteArray &filter,
             const QByteArray &value) {
    const QList<QByteArray> names = lines.first().trimmed().split(',');
    const auto index = names.indexOf(column);
    const auto filterIndex = names.indexOf(filter);
    double sum = 0;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QList<QByteArray> cells = lines[i].trimmed().split(',');
        if (filterIndex < 0 || cells[filterIndex] == value)
            sum += cells[index].toDouble();
    }
    return sum;
}

double offeredIn(const HistoryFileResult &result) {
    double sum = 0;
    for (const auto &report : result.history.intervals)
        sum += report.status == IntervalStatus::Missing ? 0 : report.offered;
    return sum;
}

const model::ImportFinding *find(const HistoryFileResult &result, FindingCode code) {
    const auto at = std::ranges::find(result.findings, code, &model::ImportFinding::code);
    return at == result.findings.end() ? nullptr : &*at;
}

QString firstError(const HistoryFileResult &result) {
    for (const auto &finding : result.findings)
        if (finding.severity == model::Severity::Error)
            return QString("code %1 at %2:%3, found '%4', expected '%5'")
                .arg(static_cast<int>(finding.code))
                .arg(finding.line)
                .arg(finding.column)
                .arg(QString::fromStdString(finding.found),
                     QString::fromStdString(finding.expected));
    return {};
}

HistoryFileResult import(const char *file, const char *zone, HistoryFileRequest request = {}) {
    return data::importHistory((folder + file).toStdString(), request, *data::zoneRules(zone), {});
}

} // namespace

class HistoryFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!QFile::exists(folder + "calls"))
            QSKIP("The public data sets are not there.");
    }

    void realFilesImportWithoutErrorAndNothingIsLost_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("column");        // summed by hand; empty: rows are contacts
        QTest::addColumn<QString>("offeredColumn"); // asked of the import
        QTest::addColumn<QString>("queueColumn");
        QTest::addColumn<QString>("queue");
        QTest::addColumn<int>("interval"); // of the file
        const auto row = [](const QString &file, const char *zone, const char *column, int interval,
                            const char *offered = "", const char *queueColumn = "",
                            const char *queue = "") {
            QTest::newRow(qPrintable(file + ' ' + offered + queue))
                << file << zone << column << offered << queueColumn << queue << interval;
        };
        row("calls/bankna2003_5min.csv", "UTC", "calls", 5);
        row("calls/anonbank1999_calls_jan_jun.csv.gz", "Asia/Jerusalem", "", 30);
        row("calls/anonbank1999_6min_jan_jun.csv.gz", "Asia/Jerusalem", "calls", 6);
        row("calls/anonbank1999_offered_30min.csv", "Asia/Jerusalem", "offered", 30);
        row("calls/anonbank1999_hourly_kpi_jan_jun.csv", "Asia/Jerusalem", "offered", 60);
        row("calls/axa2011_2012_30min.csv.gz", "Europe/Paris", "Téléphonie", 30, "Téléphonie");
        row("calls/axa2011_2012_30min.csv.gz", "Europe/Paris", "Gestion - Accueil Telephonique", 30,
            "Gestion - Accueil Telephonique");
        row("calls/vancouver311_daily.csv", "America/Vancouver", "offered", 1440);
        row("calls/reservations_calls_daily.csv", "UTC", "calls", 1440);
        row("calls/undated_daily_kpi.csv", "UTC", "incoming", 0);
        row("multichannel/boston311_requests_jul_oct2011.csv.gz", "America/New_York", "", 30);
        row("multichannel/boston311_30min_by_channel.csv", "America/New_York", "Twitter", 30,
            "Twitter");
        row("multichannel/vancouver311_feedback_cases_2023.csv.gz", "America/Vancouver", "", 30);
        row("multichannel/nhs_pathways2020_daily.csv", "Europe/London", "phone_111", 1440,
            "phone_111");
        row("multichannel/nhs_pathways2020_daily.csv", "Europe/London", "online_111", 1440,
            "online_111", "region", "London");
        row("multichannel/nab_tweet_mentions_5min_A.csv.gz", "UTC", "IBM", 5, "IBM");
        row("multichannel/helpdesk_tickets_2010_2011.csv", "UTC", "", 30);
        row("folds/public/bank15/bank15_o01_train.csv.gz", "UTC", "value", 15);
        row("folds/public/bank30/bank30_o12_train.csv.gz", "UTC", "value", 30);
        row("folds/public/israel30/israel30_o01_train.csv.gz", "UTC", "value", 30);
        row("folds/public/taylor30/taylor30_o01_train.csv.gz", "UTC", "value", 30);
        row("folds/public/seattle60/seattle60_o01_train.csv.gz", "America/Los_Angeles", "value",
            60);
        row("folds/public/ped_station60/ped_station60_o01_train.csv.gz", "Australia/Melbourne",
            "value", 60);
    }

    void realFilesImportWithoutErrorAndNothingIsLost() {
        QFETCH(QString, file);
        QFETCH(QString, zone);
        QFETCH(QString, column);
        QFETCH(QString, offeredColumn);
        QFETCH(QString, queueColumn);
        QFETCH(QString, queue);
        QFETCH(int, interval);
        HistoryFileRequest request;
        if (!offeredColumn.isEmpty())
            request.offeredColumn = offeredColumn.toStdString();
        if (!queue.isEmpty())
            request.queue = queue.toStdString();
        const HistoryFileResult result = import(qPrintable(file), qPrintable(zone), request);
        if (interval == 0) { // days without dates are no history
            QVERIFY(find(result, FindingCode::MissingColumn));
            return;
        }
        QVERIFY2(firstError(result).isEmpty(), qPrintable(firstError(result)));
        QCOMPARE(result.format.interval, model::Minutes(interval));
        QCOMPARE(result.history.grid.interval(), model::Minutes(30));
        const QList<QByteArray> lines = linesOf(folder + file);
        const double expected =
            column.isEmpty() ? static_cast<double>(lines.size() - 1)
                             : sumOf(lines, column.toUtf8(), queueColumn.toUtf8(), queue.toUtf8());
        QVERIFY(expected > 0);
        // Spreading totals adds up to rounding only.
        QVERIFY2(std::abs(offeredIn(result) - expected) <= 1e-9 * expected,
                 qPrintable(QString("%1 instead of %2").arg(offeredIn(result)).arg(expected)));
    }

    void wideFilesAskWhichColumnIsMeant() {
        const HistoryFileResult result = import("calls/axa2011_2012_30min.csv.gz", "Europe/Paris");
        const auto *finding = find(result, FindingCode::MissingColumn);
        QVERIFY(finding);
        QVERIFY(finding->expected.find("CAT, CMS, Crises") != std::string::npos);
        QVERIFY(!result.usable());
    }

    void contactsByRowAgreeWithTheFiguresMadeFromThem() {
        // The published six-minute counts equal the rows on every day but three.
        const auto rows = import("calls/anonbank1999_calls_jan_jun.csv.gz", "Asia/Jerusalem");
        const auto counts = import("calls/anonbank1999_6min_jan_jun.csv.gz", "Asia/Jerusalem");
        const auto onDay = [](const HistoryFileResult &result, model::Instant begin) {
            double sum = 0;
            for (std::size_t i = 0; i < result.history.intervals.size(); ++i)
                if (result.history.grid.beginOf(i) >= begin &&
                    result.history.grid.beginOf(i) < begin + std::chrono::days(1))
                    sum += result.history.intervals[i].offered;
            return sum;
        };
        for (int day = 0; day < 80; ++day) {
            const auto date =
                std::chrono::sys_days(std::chrono::year(1999) / 1 / 1) + std::chrono::days(day);
            if (day == 10 || day == 11) // filled in by the authors of the counts
                continue;
            const model::Instant begin = date - std::chrono::hours(2);
            QCOMPARE(onDay(rows, begin), onDay(counts, begin));
        }
        // Mean service time of the answered, as the data set's own description gives it to 0.5 %.
        double seconds = 0;
        double answered = 0;
        for (const auto &report : rows.history.intervals)
            if (report.status == IntervalStatus::Open && report.answered > 0) {
                seconds += report.handleSeconds;
                answered += report.answered;
            }
        QVERIFY(std::abs(seconds / answered - 190.96) < 1.0);
    }

    void daysThatWereNotRecordedAreMissing() {
        const auto result = import("calls/anonbank1999_calls_jan_jun.csv.gz", "Asia/Jerusalem");
        QCOMPARE(std::ranges::count(result.history.intervals, IntervalStatus::Missing,
                                    &model::IntervalReport::status),
                 96);
        QVERIFY(find(result, FindingCode::Gap));
    }

    void stampsThatCarryTheirOffsetDoNotDependOnTheZone() {
        const auto local =
            import("multichannel/vancouver311_feedback_cases_2023.csv.gz", "America/Vancouver");
        const auto utc = import("multichannel/vancouver311_feedback_cases_2023.csv.gz", "UTC");
        QCOMPARE(local.history.grid, utc.history.grid);
        QCOMPARE(local.history.grid.begin(),
                 model::Instant(std::chrono::sys_days(std::chrono::year(2022) / 12 / 31) +
                                std::chrono::hours(22) + std::chrono::minutes(30)));
    }

    void theNightsOfACentreThatClosesAreNoGaps() {
        const auto result = import("calls/bankna2003_5min.csv", "UTC");
        std::size_t gaps = 0;
        for (const auto &finding : result.findings)
            gaps += finding.code == FindingCode::Gap ? finding.count : 0;
        QCOMPARE(gaps, std::size_t(3)); // 4 and 7 April in one, Memorial Day, Independence Day
    }
};

QTEST_GUILESS_MAIN(HistoryFilesTest)
#include "tst_historyfiles.moc"
