// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/csv/historyimport.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <random>
#include <string>

using model::FindingCode;
using model::HistoryFileRequest;
using model::HistoryFileResult;
using model::Severity;
using namespace std::string_literals;

namespace {

model::Instant instantOf(int year, unsigned month, unsigned dayOfMonth, int hour = 0,
                         int minute = 0) {
    return std::chrono::sys_days(std::chrono::year(year) / month / dayOfMonth) +
           std::chrono::hours(hour) + std::chrono::minutes(minute);
}

/// The clock changes of central Europe in 2026.
model::ZoneRules berlin() {
    using namespace std::chrono_literals;
    return {
        "Europe/Berlin", 1h, {{instantOf(2026, 3, 29, 1), 2h}, {instantOf(2026, 10, 25, 1), 1h}}};
}

HistoryFileResult import(const std::string &text, const HistoryFileRequest &request = {},
                         const model::ZoneRules &zone = {}) {
    return data::importHistoryText(text, "H.csv", request, zone, {});
}

const model::ImportFinding *find(const HistoryFileResult &result, FindingCode code) {
    const auto at = std::ranges::find(result.findings, code, &model::ImportFinding::code);
    return at == result.findings.end() ? nullptr : &*at;
}

bool hasError(const HistoryFileResult &result) {
    return std::ranges::any_of(result.findings, [](const model::ImportFinding &finding) {
        return finding.severity == Severity::Error;
    });
}

QString described(const HistoryFileResult &result) {
    QString text;
    for (const model::ImportFinding &finding : result.findings)
        text += QString("\n  code %1 at %2:%3 x%4 '%5' expected '%6'")
                    .arg(static_cast<int>(finding.code))
                    .arg(finding.line)
                    .arg(finding.column)
                    .arg(finding.count)
                    .arg(QString::fromStdString(finding.found),
                         QString::fromStdString(finding.expected));
    return text;
}

double offeredIn(const HistoryFileResult &result) {
    double sum = 0;
    for (const model::IntervalReport &report : result.history.intervals)
        sum += report.status == model::IntervalStatus::Missing ? 0 : report.offered;
    return sum;
}

const std::string header = "timestamp,offered,answered,aht_s\n";

/// Three good rows: 10 + 20 + 30 contacts.
const std::string goodRows = "2026-03-02 08:00,10,9,200\n"
                             "2026-03-02 08:30,20,18,210\n"
                             "2026-03-02 09:00,30,27,190\n";

std::string utf16(const std::string &ascii, bool little) {
    std::string bytes = little ? "\xFF\xFE" : "\xFE\xFF";
    for (const char c : ascii) {
        bytes += little ? c : '\0';
        bytes += little ? '\0' : c;
    }
    return bytes;
}

} // namespace

class HistoryImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFaultIsReportedWithItsPlaceAndTheGoodRowsStay_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("severity");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<double>("offered");
        const auto row = [](const char *name, const std::string &text, FindingCode code,
                            Severity severity, int line, int column, double offered) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << static_cast<int>(code)
                                << static_cast<int>(severity) << line << column << offered;
        };
        const auto error = Severity::Error;
        const auto warning = Severity::Warning;

        row("empty file", "", FindingCode::FileEmpty, error, 1, 1, 0);
        row("blank lines only", "\n\n  \n", FindingCode::FileEmpty, error, 1, 1, 0);
        row("only a header", header, FindingCode::OnlyHeader, error, 1, 1, 0);
        row("bad date", header + goodRows + "2026-02-30 08:00,5,5,200\n", FindingCode::BadDate,
            error, 5, 1, 60);
        row("date in words", header + "yesterday,5,5,200\n" + goodRows, FindingCode::BadDate, error,
            2, 1, 60);
        row("no date", header + goodRows + ",5,5,200\n", FindingCode::BadDate, error, 5, 1, 60);
        row("year far off", header + goodRows + "2062-03-02 09:30,5,5,200\n", FindingCode::BadDate,
            error, 5, 1, 60);
        row("minute 75", header + goodRows + "2026-03-02 09:75,5,5,200\n", FindingCode::BadDate,
            error, 5, 1, 60);
        row("missing date column", "offered,answered\n1,1\n2,2\n", FindingCode::MissingColumn,
            error, 1, 1, 0);
        row("missing count column", "timestamp,remark\n2026-03-02 08:00,a\n2026-03-02 08:30,b\n",
            FindingCode::MissingColumn, error, 1, 1, 0);
        row("text in a number", header + goodRows + "2026-03-02 09:30,3x,3,200\n",
            FindingCode::BadNumber, error, 5, 18, 60);
        row("infinity", header + goodRows + "2026-03-02 09:30,inf,3,200\n", FindingCode::BadNumber,
            error, 5, 18, 60);
        row("not a number", header + goodRows + "2026-03-02 09:30,nan,3,200\n",
            FindingCode::BadNumber, error, 5, 18, 60);
        row("two header lines", header + header + goodRows, FindingCode::SecondHeader, error, 2, 1,
            60);
        row("header again in the middle", header + goodRows + header + "2026-03-02 09:30,5,5,200\n",
            FindingCode::SecondHeader, error, 5, 1, 65);
        row("mixed delimiters", header + goodRows + "2026-03-02 09:30;5;5;200\n",
            FindingCode::MixedDelimiters, error, 5, 17, 60);
        row("too few columns", header + goodRows + "2026-03-02 09:30,5\n",
            FindingCode::WrongColumnCount, error, 5, 19, 60);
        row("too many columns", header + goodRows + "2026-03-02 09:30,5,5,200,9\n",
            FindingCode::WrongColumnCount, error, 5, 26, 60);
        row("NUL byte", header + goodRows + "2026-03-02 09:30,"s + '\0' + ",5,200\n",
            FindingCode::NotText, error, 5, 18, 60);
        row("binary file", std::string("\x01\x02\x03\x00\x05\x06\x00\x01", 8) + goodRows,
            FindingCode::NotText, error, 1, 1, 0);
        row("workbook", "PK\x03\x04 rest", FindingCode::NotText, error, 1, 1, 0);
        row("line of 10 MB", header + goodRows + std::string(10'000'000, '7') + "\n",
            FindingCode::LineTooLong, error, 5, 1, 60);
        row("one line of 10 MB", std::string(10'000'000, 'x'), FindingCode::LineTooLong, error, 1,
            1, 0);
        row("unclosed quote", header + goodRows + "\"2026-03-02 09:30,5,5,200\n",
            FindingCode::UnclosedQuote, error, 5, 1, 60);
        row("stray quotes around good rows",
            header + "2026-03-02 07:30,\"5,5,200\n" + goodRows + "2026-03-02 09:30,\"5,5,200\n",
            FindingCode::UnclosedQuote, error, 2, 18, 60);
        row("UTF-8 damaged",
            "timestamp,offered,Bemerkung f\xC3\xBCr\n"
            "2026-03-02 08:00,10,\xC3\xA4\xC3\xB6\n"
            "2026-03-02 08:30,20,x\xFFy\n",
            FindingCode::WrongEncoding, error, 3, 22, 30);
        row("negative", header + goodRows + "2026-03-02 09:30,-5,5,200\n",
            FindingCode::NegativeNumber, error, 5, 18, 60);
        row("bad duration", header + goodRows + "2026-03-02 09:30,5,5,long\n",
            FindingCode::BadDuration, error, 5, 22, 65);
        row("day and month alike", "date,time,offered\n03/02/2026,08:00,10\n04/02/2026,08:00,20\n",
            FindingCode::AmbiguousDate, error, 2, 1, 0);
        row("several counts without a name",
            "timestamp,North,South\n2026-03-02 08:00,1,2\n2026-03-02 08:30,3,4\n",
            FindingCode::MissingColumn, error, 1, 1, 0);
        row("weekly rows", "date,offered\n2026-03-02,1\n2026-03-09,2\n2026-03-16,3\n",
            FindingCode::MixedIntervals, error, 3, 1, 0);
        row("answered above offered", header + goodRows + "2026-03-02 09:30,5,6,200\n",
            FindingCode::AnsweredExceedsOffered, warning, 5, 20, 65);
        row("handling time of no length", header + goodRows + "2026-03-02 09:30,5,5,0.5\n",
            FindingCode::ImplausibleHandleTime, warning, 5, 22, 65);
        row("handling time of five hours", header + goodRows + "2026-03-02 09:30,5,5,18000\n",
            FindingCode::ImplausibleHandleTime, warning, 5, 22, 65);
        row("duplicate", header + goodRows + "2026-03-02 09:00,31,27,190\n",
            FindingCode::DuplicateRow, warning, 5, 1, 61);
        row("not ascending", header + goodRows + "2026-03-02 07:30,5,5,200\n",
            FindingCode::NotAscending, warning, 5, 1, 65);
        row("gap", header + goodRows + "2026-03-02 10:30,5,5,200\n", FindingCode::Gap, warning, 5,
            1, 65);
        row("off the grid", header + goodRows + "2026-03-02 09:47,5,5,200\n", FindingCode::OffGrid,
            warning, 5, 1, 65);
        row("daily totals", "date,offered\n2026-03-02,480\n2026-03-03,96\n",
            FindingCode::DailyTotalsSpread, warning, 2, 1, 576);
        row("hourly rows", "timestamp,offered\n2026-03-02 08:00,10\n2026-03-02 09:00,20\n",
            FindingCode::IntervalSplit, warning, 2, 1, 30);
    }

    void everyFaultIsReportedWithItsPlaceAndTheGoodRowsStay() {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        QFETCH(int, severity);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(double, offered);
        const HistoryFileResult result = import(text.toStdString());
        const auto *finding = find(result, static_cast<FindingCode>(code));
        QVERIFY2(finding, qPrintable(described(result)));
        QCOMPARE(static_cast<int>(finding->severity), severity);
        QVERIFY2(static_cast<int>(finding->line) == line &&
                     static_cast<int>(finding->column) == column,
                 qPrintable(described(result)));
        QVERIFY(!finding->expected.empty());
        QCOMPARE(offeredIn(result), offered);
    }

    void tenThousandRowsWithThreeBadOnesGiveTheOthers() {
        std::string text = header;
        for (int i = 0; i < 10000; ++i) {
            const auto day = std::chrono::year_month_day(
                std::chrono::sys_days(std::chrono::year(2025) / 1 / 1) + std::chrono::days(i / 48));
            const int minute = i % 48 * 30;
            char line[64];
            std::snprintf(line, sizeof line, "%d-%02u-%02u %02d:%02d,%s,1,200\n",
                          static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                          static_cast<unsigned>(day.day()), minute / 60, minute % 60,
                          i == 17     ? "x"
                          : i == 500  ? "-1"
                          : i == 9000 ? "1..2"
                                      : "2");
            text += line;
        }
        const HistoryFileResult result = import(text);
        QCOMPARE(result.rowsRead, std::size_t(10000));
        QCOMPARE(result.rowsKept, std::size_t(9997));
        QCOMPARE(
            std::ranges::count(result.findings, Severity::Error, &model::ImportFinding::severity),
            3);
        QCOMPARE(offeredIn(result), 2.0 * 9997);
    }

    void equalFindingsAreCountedAndManyAreShortened() {
        std::string text = header;
        for (int i = 0; i < 50; ++i)
            text += "2026-03-02 08:00," + std::string(i < 10 ? "x" : "y" + std::to_string(i)) +
                    ",1,200\n";
        const HistoryFileResult result = import(text + goodRows);
        std::size_t total = 0;
        std::size_t entries = 0;
        for (const auto &finding : result.findings)
            if (finding.code == FindingCode::BadNumber) {
                total += finding.count;
                ++entries;
            }
        QCOMPARE(total, std::size_t(50));
        QCOMPARE(entries, std::size_t(21));
        QCOMPARE(find(result, FindingCode::BadNumber)->count, std::size_t(10));
    }

    void anExportOfAGermanPhoneSystemNeedsNoHelp() {
        // windows-1252 bytes, preamble, decimal comma, thousands, a line of totals.
        const std::string text = "Auswertung f\xFCr Hotline S\xFC"
                                 "d\r\n"
                                 "Erstellt am;01.04.2026 07:15\r\n"
                                 "\r\n"
                                 "Datum;Uhrzeit;Angebotene Anrufe;Angenommen;Verloren;"
                                 "\xD8 Gespr\xE4"
                                 "chszeit;\xD8 Nachbearbeitung\r\n"
                                 "31.03.2026;08:00;1.200;1.100;100;00:03:20;00:00:40\r\n"
                                 "31.03.2026;08:30;987,5;900;87,5;00:03:00;00:01:00\r\n"
                                 "31.03.2026;09:00;0;0;0;;\r\n"
                                 "Summe;;2.187,5;2.000;187,5;00:03:10;00:00:50\r\n";
        HistoryFileRequest request;
        const HistoryFileResult result = import(text, request, berlin());
        QVERIFY2(result.findings.empty(), qPrintable(described(result)));
        QCOMPARE(result.format.encoding, "windows-1252"s);
        QCOMPARE(result.format.delimiter, ';');
        QCOMPARE(result.format.decimalSign, ',');
        QCOMPARE(result.format.firstRow, std::size_t(4));
        QVERIFY(result.format.dateOrder == model::DateOrder::DayMonthYear);
        QVERIFY(result.format.durations == model::DurationUnit::ClockText);
        QCOMPARE(result.format.columnNames[5], "\xC3\x98 Gespr\xC3\xA4"
                                               "chszeit"s);
        QCOMPARE(result.rowsKept, std::size_t(3));
        QCOMPARE(result.history.intervals.size(), std::size_t(3));
        QCOMPARE(result.history.grid.begin(), instantOf(2026, 3, 31, 6));
        QCOMPARE(result.history.intervals[0].offered, 1200.0);
        QCOMPARE(result.history.intervals[0].answered, 1100.0);
        QCOMPARE(result.history.intervals[0].abandoned, 100.0);
        QCOMPARE(result.history.intervals[0].handleSeconds, 1100.0 * 240);
        QCOMPARE(result.history.intervals[1].offered, 987.5);
        QCOMPARE(result.history.intervals[2].offered, 0.0);
        QVERIFY(result.history.intervals[2].status == model::IntervalStatus::Open);
    }

    void theSameRowsReadAlikeInEveryEncodingAndDialect_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("encoding");
        const auto row = [](const char *name, const std::string &text, const char *encoding) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << QString(encoding);
        };
        const std::string plain = header + goodRows;
        std::string semicolons = plain;
        std::ranges::replace(semicolons, ',', ';');
        std::string tabs = plain;
        std::ranges::replace(tabs, ',', '\t');
        std::string pipes = plain;
        std::ranges::replace(pipes, ',', '|');
        std::string carriageReturns = plain;
        std::ranges::replace(carriageReturns, '\n', '\r');
        row("plain", plain, "UTF-8");
        row("byte order mark", "\xEF\xBB\xBF" + plain, "UTF-8");
        row("UTF-16LE", utf16(plain, true), "UTF-16LE");
        row("UTF-16BE", utf16(plain, false), "UTF-16BE");
        row("UTF-16LE without mark", utf16(plain, true).substr(2), "UTF-16LE");
        row("semicolons", semicolons, "UTF-8");
        row("tabs", tabs, "UTF-8");
        row("pipes", pipes, "UTF-8");
        row("CR only", carriageReturns, "UTF-8");
        row("sep line", "sep=;\n" + semicolons, "UTF-8");
        row("no line break at the end", plain.substr(0, plain.size() - 1), "UTF-8");
        row("backwards",
            header + "2026-03-02 09:00,30,27,190\n2026-03-02 08:30,20,18,210\n"
                     "2026-03-02 08:00,10,9,200\n",
            "UTF-8");
        row("quoted",
            "\"timestamp\",\"offered\",\"answered\",\"aht_s\"\n"
            "\"2026-03-02 08:00\",\"10\",\"9\",\"200\"\n\"2026-03-02 "
            "08:30\",\"20\",\"18\",\"210\"\n"
            "\"2026-03-02 09:00\",\"30\",\"27\",\"190\"\n",
            "UTF-8");
        row("German",
            "Intervall;Anrufe angeboten;angenommen;AHT\n02.03.2026 08:00 - 08:30;10;9;200\n"
            "02.03.2026 08:30 - 09:00;20;18;210,0\n02.03.2026 09:00 - 09:30;30;27;190\n",
            "UTF-8");
        row("American",
            "Date,Start Time,Calls Offered,Calls Handled,Avg Handle Time\n"
            "03/02/2026,8:00 AM,10,9,0:03:20\n03/02/2026,8:30 AM,20,18,0:03:30\n"
            "03/02/2026,9:00 AM,30,27,0:03:10\n03/13/2026,,,,\n",
            "UTF-8");
        row("minutes and ends",
            "Datum;Bis;Anrufe;Angenommene Anrufe;Bearbeitungszeit (min)\n"
            "02.03.2026;08:30;10;9;3,3333333333333335\n02.03.2026;09:00;20;18;3,5\n"
            "02.03.2026;09:30;30;27;3,1666666666666665\n",
            "UTF-8");
        row("ISO with Z",
            "timestamp,offered,answered,aht_s\n2026-03-02T08:00:00Z,10,9,200\n"
            "2026-03-02T09:30:00+01:00,20,18,210\n2026-03-02T01:00:00.000-0800,30,27,190\n",
            "UTF-8");
        row("weekday names",
            "Tag;Zeit;Anrufe;Angenommen;AHT\nMo 02.03.26;0800;10;9;200\n"
            "Mo 02.03.26;0830;20;18;210\nMo 02.03.26;0900;30;27;190\n",
            "UTF-8");
    }

    void theSameRowsReadAlikeInEveryEncodingAndDialect() {
        QFETCH(QByteArray, text);
        QFETCH(QString, encoding);
        const HistoryFileResult result = import(text.toStdString());
        QCOMPARE(QString::fromStdString(result.format.encoding), encoding);
        QVERIFY2(result.history.intervals.size() == 3, qPrintable(described(result)));
        QCOMPARE(result.history.grid.begin(), instantOf(2026, 3, 2, 8));
        const auto &intervals = result.history.intervals;
        QCOMPARE(intervals[0].offered, 10.0);
        QCOMPARE(intervals[1].offered, 20.0);
        QCOMPARE(intervals[2].offered, 30.0);
        QCOMPARE(intervals[1].answered, 18.0);
        QVERIFY(std::abs(intervals[0].handleSeconds - 1800) < 1e-9);
        QVERIFY(std::abs(intervals[2].handleSeconds - 27.0 * 190) < 1e-9);
    }

    void emptyCellsAreMissingAndZerosAreZero() {
        const HistoryFileResult result =
            import("timestamp,value\n2026-03-02 08:00,0\n2026-03-02 08:30,\n2026-03-02 09:00,4\n");
        QVERIFY2(!hasError(result), qPrintable(described(result)));
        QVERIFY(result.history.intervals[0].status == model::IntervalStatus::Open);
        QVERIFY(result.history.intervals[1].status == model::IntervalStatus::Missing);
        QCOMPARE(result.history.intervals[2].offered, 4.0);
        QCOMPARE(result.history.intervals[2].answered, model::IntervalReport::unknown);
    }

    void theDecimalSignIsJudgedOverTheWholeColumn() {
        const HistoryFileResult thousands =
            import("timestamp;offered\n2026-03-02 08:00;1.234\n2026-03-02 08:30;987\n");
        QCOMPARE(thousands.history.intervals[0].offered, 1234.0);
        const HistoryFileResult decimals =
            import("timestamp;offered\n2026-03-02 08:00;1.234\n2026-03-02 08:30;0.5\n");
        QCOMPARE(decimals.history.intervals[0].offered, 1.234);
        const HistoryFileResult quoted =
            import("timestamp,offered\n2026-03-02 08:00,\"1,234\"\n2026-03-02 08:30,987\n");
        QCOMPARE(quoted.history.intervals[0].offered, 1234.0);
        HistoryFileRequest request;
        request.decimalSign = ',';
        const HistoryFileResult asked =
            import("timestamp;offered\n2026-03-02 08:00;1,234\n2026-03-02 08:30;987\n", request);
        QCOMPARE(asked.history.intervals[0].offered, 1.234);
    }

    void anAmbiguousDateIsReadAsTheCallerSays() {
        const std::string text = "date,time,offered\n03/02/2026,08:00,10\n03/02/2026,08:30,20\n";
        HistoryFileRequest request;
        request.dateOrder = model::DateOrder::DayMonthYear;
        QCOMPARE(import(text, request).history.grid.begin(), instantOf(2026, 2, 3, 8));
        request.dateOrder = model::DateOrder::MonthDayYear;
        QCOMPARE(import(text, request).history.grid.begin(), instantOf(2026, 3, 2, 8));
    }

    void whatRepeatedRowsMeanIsDecided_data() {
        QTest::addColumn<int>("decision");
        QTest::addColumn<double>("offered");
        QTest::addColumn<double>("handleSeconds");
        using model::RepeatedRows;
        QTest::newRow("last") << int(RepeatedRows::KeepLast) << 5.0 << 5 * 200.0;
        QTest::newRow("first") << int(RepeatedRows::KeepFirst) << 7.0 << 7 * 100.0;
        QTest::newRow("add") << int(RepeatedRows::AddUp) << 12.0 << 7 * 100.0 + 5 * 200.0;
    }
    void whatRepeatedRowsMeanIsDecided() {
        QFETCH(int, decision);
        QFETCH(double, offered);
        HistoryFileRequest request;
        request.repeated = static_cast<model::RepeatedRows>(decision);
        const HistoryFileResult result =
            import("timestamp,offered,aht_s\n2026-03-02 09:00,7,100\n2026-03-02 09:30,1,60\n"
                   "2026-03-02 10:00,2,60\n2026-03-02 09:00,5,200\n",
                   request);
        QCOMPARE(result.history.intervals.size(), std::size_t(3));
        QCOMPARE(result.history.intervals[0].offered, offered);
        QTEST(result.history.intervals[0].handleSeconds, "handleSeconds");
        QCOMPARE(result.history.intervals[1].offered, 1.0);
        const auto *finding = find(result, FindingCode::DuplicateRow);
        QVERIFY2(finding && finding->line == 5, qPrintable(described(result)));
    }

    /// Four weeks of hours from 9 to 17 on weekdays; one morning in the second week has no rows.
    void whatAbsentRowsMeanIsDecided_data() {
        QTest::addColumn<bool>("zero");
        QTest::newRow("missing") << false;
        QTest::newRow("zero") << true;
    }
    void whatAbsentRowsMeanIsDecided() {
        QFETCH(bool, zero);
        std::string text = "timestamp,offered,aht_s\n";
        for (int day = 2; day < 30; ++day)
            for (int hour = 9; hour < 17; ++hour)
                if ((day - 2) % 7 < 5 && !(day == 10 && hour < 12))
                    text += "2026-03-" + std::string(day < 10 ? "0" : "") + std::to_string(day) +
                            (hour < 10 ? " 0" : " ") + std::to_string(hour) + ":00,10,60\n";
        HistoryFileRequest request;
        request.interval = model::Minutes(60);
        request.absent = zero ? model::AbsentRows::AreZero : model::AbsentRows::AreMissing;
        const HistoryFileResult result = import(text, request);
        const auto at = [&](int day, int hour) {
            return result.history
                .intervals[*result.history.grid.indexOf(instantOf(2026, 3, day, hour))];
        };
        for (int hour = 9; hour < 12; ++hour) {
            QVERIFY((at(10, hour).status == model::IntervalStatus::Open) == zero);
            QCOMPARE(at(10, hour).offered, 0.0);
        }
        QCOMPARE(at(10, 12).offered, 10.0);
        // Nights and weekends have no rows in any week.
        QVERIFY(at(10, 3).status == model::IntervalStatus::Missing);
        QVERIFY(at(14, 10).status == model::IntervalStatus::Missing);
        const auto *finding = find(result, FindingCode::Gap);
        QVERIFY2(finding && QByteArray::fromStdString(finding->expected)
                                .contains(zero ? "count as zero" : "not zero"),
                 qPrintable(described(result)));
    }

    void whatUnreadableCountsMeanIsDecided_data() {
        QTest::addColumn<bool>("zero");
        QTest::newRow("missing") << false;
        QTest::newRow("zero") << true;
    }
    void whatUnreadableCountsMeanIsDecided() {
        QFETCH(bool, zero);
        HistoryFileRequest request;
        if (zero)
            request.unreadable = model::UnreadableCounts::AreZero;
        const HistoryFileResult result =
            import("timestamp,offered\n2026-03-02 09:00,7\n2026-03-02 09:30,k. A.\n"
                   "2026-03-02 10:00,-3\n2026-03-02 10:30,4\n",
                   request);
        QCOMPARE(result.history.intervals.size(), std::size_t(4));
        for (const std::size_t i : {1, 2}) {
            QVERIFY((result.history.intervals[i].status == model::IntervalStatus::Open) == zero);
            QCOMPARE(result.history.intervals[i].offered, 0.0);
        }
        QCOMPARE(result.history.intervals[3].offered, 4.0);
        for (const auto code : {FindingCode::BadNumber, FindingCode::NegativeNumber}) {
            const auto *finding = find(result, code);
            QVERIFY2(finding, qPrintable(described(result)));
            // With the decision no row is lost.
            QVERIFY((finding->severity == model::Severity::Error) == !zero);
        }
    }

    void bothHoursOfTheAutumnClockChangeAreKeptInOrder() {
        std::string text = "timestamp,offered\n";
        const char *times[] = {"01:30", "02:00", "02:30", "02:00", "02:30", "03:00"};
        int count = 0;
        for (const char *time : times)
            text += std::string("2026-10-25 ") + time + "," + std::to_string(++count) + "\n";
        const HistoryFileResult result = import(text, {}, berlin());
        QCOMPARE(result.history.intervals.size(), std::size_t(6));
        for (std::size_t i = 0; i < 6; ++i)
            QCOMPARE(result.history.intervals[i].offered, static_cast<double>(i + 1));
        const auto *finding = find(result, FindingCode::TimeRepeated);
        QVERIFY(finding);
        QCOMPARE(finding->line, std::size_t(3));
        QVERIFY(finding->severity == Severity::Information);
        QVERIFY(!find(result, FindingCode::DuplicateRow));
        QVERIFY(!find(result, FindingCode::NotAscending));
    }

    void anAutumnHourThatIsThereOnceCountsAsTheFirst() {
        const HistoryFileResult result =
            import("timestamp,offered\n2026-10-25 01:30,1\n2026-10-25 02:00,2\n"
                   "2026-10-25 02:30,3\n2026-10-25 03:00,4\n",
                   {}, berlin());
        QCOMPARE(result.history.intervals.size(), std::size_t(6));
        QCOMPARE(result.history.intervals[2].offered, 3.0);
        QVERIFY(result.history.intervals[3].status == model::IntervalStatus::Missing);
        QCOMPARE(result.history.intervals[5].offered, 4.0);
        QVERIFY(find(result, FindingCode::TimeRepeated)->severity == Severity::Warning);
    }

    void contactsInTheSkippedSpringHourAreReportedAndNotLost() {
        const HistoryFileResult result =
            import("timestamp,offered\n2026-03-29 01:30,1\n2026-03-29 02:00,2\n"
                   "2026-03-29 02:30,3\n2026-03-29 03:00,4\n",
                   {}, berlin());
        const auto *finding = find(result, FindingCode::TimeSkipped);
        QVERIFY(finding);
        QCOMPARE(finding->line, std::size_t(3));
        QCOMPARE(finding->column, std::size_t(1));
        QCOMPARE(finding->count, std::size_t(2));
        QCOMPARE(result.history.intervals.size(), std::size_t(2));
        QCOMPARE(offeredIn(result), 10.0);
    }

    void daysOfAClockChangeSpreadOver23And25Hours() {
        const HistoryFileResult result =
            import("date,offered\n2026-03-28,48\n2026-03-29,46\n2026-03-30,48\n", {}, berlin());
        QCOMPARE(result.history.intervals.size(), std::size_t(48 + 46 + 48));
        for (const auto &report : result.history.intervals)
            QVERIFY(std::abs(report.offered - 1.0) < 1e-12);
    }

    void finerRowsAreAddedUpAndTheirHandlingTimesWeighted() {
        const HistoryFileResult result =
            import("timestamp,offered,answered,aht_s\n2026-03-02 08:00,10,10,100\n"
                   "2026-03-02 08:15,30,20,400\n2026-03-02 08:30,1,1,50\n");
        QCOMPARE(result.format.interval, model::Minutes(15));
        QCOMPARE(result.history.intervals[0].offered, 40.0);
        QCOMPARE(result.history.intervals[0].handleSeconds, 9000.0);
        QCOMPARE(result.history.intervals[1].answered, 1.0);
    }

    void mixedIntervalsAreReportedAndEachRowCountsForItsOwnLength() {
        std::string text = "timestamp,offered\n";
        for (int minute = 0; minute < 24 * 60; minute += minute < 18 * 60 ? 30 : 15) {
            char line[64];
            std::snprintf(line, sizeof line, "2026-03-02 %02d:%02d,%d\n", minute / 60, minute % 60,
                          minute < 18 * 60 ? 10 : 5);
            text += line;
        }
        const HistoryFileResult result = import(text);
        QVERIFY2(find(result, FindingCode::MixedIntervals), qPrintable(described(result)));
        QCOMPARE(result.history.intervals.size(), std::size_t(48));
        for (const auto &report : result.history.intervals)
            QCOMPARE(report.offered, 10.0);
    }

    void contactsOneByOneAreCountedPerInterval() {
        const HistoryFileResult result =
            import("CaseID,opened,closed,channel,service_s\n7,2026-03-02 08:01:07,2026-03-02 09:00,"
                   "Chat,120\n8,2026-03-02 08:29:59,,Phone,60\n9,2026-03-02 09:31:10,,Chat,\n");
        QVERIFY2(!hasError(result), qPrintable(described(result)));
        QVERIFY(result.format.eventRows);
        QCOMPARE(result.history.intervals.size(), std::size_t(4));
        QCOMPARE(result.history.intervals[0].offered, 2.0);
        QCOMPARE(result.history.intervals[0].handleSeconds, 180.0);
        QVERIFY(result.history.intervals[1].status == model::IntervalStatus::Open);
        QCOMPARE(result.history.intervals[3].offered, 1.0);
        QCOMPARE(result.history.intervals[3].answered, 0.0);
        QCOMPARE(result.queues, (std::vector<std::string>{"Chat", "Phone"}));
    }

    void aListOfTimeStampsIsEnough() {
        const HistoryFileResult result =
            import("2026-03-02 08:01:07\n2026-03-02 08:29:59\n2026-03-02 08:31:10\n");
        QVERIFY2(!hasError(result), qPrintable(described(result)));
        QVERIFY(!result.format.hasHeader);
        QCOMPARE(result.history.intervals[0].offered, 2.0);
    }

    void queuesAreAddedUpOrChosen() {
        const std::string text = "timestamp,queue,offered\n2026-03-02 08:00,A,1\n"
                                 "2026-03-02 08:00,B,10\n2026-03-02 08:30,A,2\n"
                                 "2026-03-02 08:30,B,20\n";
        QCOMPARE(import(text).history.intervals[1].offered, 22.0);
        QVERIFY(import(text).findings.empty());
        HistoryFileRequest request;
        request.queue = "B";
        QCOMPARE(import(text, request).history.intervals[0].offered, 10.0);
        request.queue = "C";
        const HistoryFileResult unknown = import(text, request);
        QVERIFY(find(unknown, FindingCode::MissingColumn));
        QVERIFY(!unknown.usable());
    }

    void oneOfSeveralColumnsIsChosenByName() {
        const std::string text =
            "timestamp,North,South\n2026-03-02 08:00,1,2\n2026-03-02 08:30,3,4\n";
        QVERIFY(find(import(text), FindingCode::MissingColumn)->expected.find("North, South") !=
                std::string::npos);
        HistoryFileRequest request;
        request.offeredColumn = "South";
        QCOMPARE(offeredIn(import(text, request)), 6.0);
        request.offeredColumn = "East";
        QVERIFY(find(import(text, request), FindingCode::MissingColumn));
    }

    void rowsWithoutAHeaderAreReadByContent() {
        const HistoryFileResult result = import("2026-03-02 08:00;5\n2026-03-02 08:30;6\n");
        QVERIFY2(!hasError(result), qPrintable(described(result)));
        QVERIFY(!result.format.hasHeader);
        QCOMPARE(offeredIn(result), 11.0);
    }

    void theRolesOfACallerCount() {
        HistoryFileRequest request;
        using enum model::ColumnRole;
        request.roles = std::vector{DateTime, Ignore, Offered};
        QCOMPARE(offeredIn(import("a,b,c\n2026-03-02 08:00,1,2\n2026-03-02 08:30,3,4\n", request)),
                 6.0);
    }

    void anImportStopsWhenAsked() {
        std::string text = header;
        for (int i = 0; i < 50000; ++i)
            text += "2026-03-02 08:00,1,1,200\n";
        std::stop_source source;
        double last = 0;
        model::RunControl control{source.get_token(), [&](model::Share share) {
                                      last = share.value();
                                      source.request_stop();
                                  }};
        const HistoryFileResult result =
            data::importHistoryText(text, "H.csv", {}, model::ZoneRules(), control);
        QVERIFY(find(result, FindingCode::Stopped));
        QVERIFY(!result.usable());
        QVERIFY(last > 0 && last < 1);
    }

    void aFileThatIsNotThereIsSaidSo() {
        const HistoryFileResult result =
            data::importHistory("/nowhere/at/all.csv", {}, model::ZoneRules(), {});
        QVERIFY(find(result, FindingCode::FileUnreadable));
        QVERIFY(!result.usable());
    }

    void noBytesWhateverBreakTheImport() {
        const std::string seeds[] = {
            header + goodRows,
            "Datum;Zeit;Anrufe;\xD8 AHT\r\n02.03.2026;08:00;1.234,5;00:03:20\r\n"
            "02.03.2026;08:30;7;00:03:00\r\nSumme;;8;\r\n",
            utf16(header + goodRows, true),
            "opened,channel\n2026-10-25 02:10:11,a\n2026-10-25 02:50:00,b\n2026-10-25 02:10:00,c\n",
            "date,offered\n2026-03-28,48\n2026-03-29,46\n2026-03-30,48\n"};
        std::mt19937 random(20261124);
        const auto below = [&](std::size_t limit) {
            return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
        };
        constexpr std::string_view interesting = "\"\n\r,;\t|-+.:/0919\0\xFF\xC3 TZ%'e";
        std::size_t usable = 0;
        for (int round = 0; round < 4000; ++round) {
            std::string text = seeds[below(std::size(seeds))];
            for (std::size_t edits = 1 + below(6); edits > 0; --edits) {
                const std::size_t at = below(text.size() + 1);
                switch (below(5)) {
                case 0:
                    text.insert(at, 1, interesting[below(interesting.size())]);
                    break;
                case 1:
                    text.erase(at, below(8));
                    break;
                case 2:
                    if (at < text.size())
                        text[at] = static_cast<char>(below(256));
                    break;
                case 3:
                    text.insert(at, text.substr(below(text.size() + 1), below(40)));
                    break;
                default:
                    if (at < text.size())
                        text[at] = interesting[below(interesting.size())];
                }
            }
            const HistoryFileResult result = import(text, {}, berlin());
            // What was left out must have been said.
            if (!result.usable())
                QVERIFY2(!result.findings.empty() || result.rowsKept == 0, text.c_str());
            QVERIFY(result.rowsKept <= result.rowsRead);
            QCOMPARE(result.history.intervals.size(), result.history.grid.count());
            for (const auto &report : result.history.intervals)
                QVERIFY(report.offered >= 0 && std::isfinite(report.offered));
            for (const auto &finding : result.findings)
                QVERIFY(finding.count > 0);
            usable += result.usable() ? 1 : 0;
        }
        QVERIFY(usable > 1000);
    }
};

QTEST_APPLESS_MAIN(HistoryImportTest)
#include "tst_historyimport.moc"
