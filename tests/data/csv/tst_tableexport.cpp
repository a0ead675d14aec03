// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/csv/csvreader.h"
#include "data/csv/historyimport.h"
#include "data/csv/tableexport.h"
#include "model/time/instant.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>
#include <random>

using data::CsvDialect;
using model::Table;
using namespace std::string_literals;

namespace {

model::LocalTime at(int year, unsigned month, unsigned day, int hour = 0, int minute = 0) {
    return model::LocalTime(std::chrono::local_days(std::chrono::year(year) / month / day)) +
           std::chrono::hours(hour) + std::chrono::minutes(minute);
}

Table sample() {
    Table table;
    table.id = "sample";
    table.columns = {{"timestamp", Table::Format::DateTime},
                     {"day", Table::Format::Day},
                     {"contacts", Table::Format::Number},
                     {"service_level", Table::Format::Percent},
                     {"note", Table::Format::Text}};
    table.rows = {
        {at(2026, 11, 30, 9), at(2026, 11, 30), 1234.5, 0.8, "plain"s},
        {at(2026, 11, 30, 9, 30), at(2026, 11, 30), -0.1, std::monostate(), "a,b;c \"d\""s}};
    return table;
}

std::string cellOf(const std::string &text, CsvDialect dialect = CsvDialect::International) {
    Table table;
    table.columns = {{"x", Table::Format::Text}};
    table.rows = {{text}};
    const std::string csv = data::toCsv(table, dialect);
    const std::size_t begin = csv.find('\n') + 1;
    return csv.substr(begin, csv.find_last_not_of("\r\n") + 1 - begin);
}

} // namespace

class TableExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theInternationalDialectIsPlain() {
        QCOMPARE(data::toCsv(sample(), CsvDialect::International),
                 "timestamp,day,contacts,service_level,note\n"
                 "2026-11-30T09:00,2026-11-30,1234.5,0.8,plain\n"
                 "2026-11-30T09:30,2026-11-30,-0.1,,\"a,b;c \"\"d\"\"\"\n"s);
    }

    void theGermanDialectOpensInAGermanSpreadsheet() {
        QCOMPARE(data::toCsv(sample(), CsvDialect::German),
                 "\xEF\xBB\xBFtimestamp;day;contacts;service_level;note\r\n"
                 "30.11.2026 09:00;30.11.2026;1234,5;0,8;plain\r\n"
                 "30.11.2026 09:30;30.11.2026;-0,1;;\"a,b;c \"\"d\"\"\"\r\n"s);
    }

    void formulasStayText() {
        QCOMPARE(cellOf("=1+1"), "'=1+1"s);
        QCOMPARE(cellOf("+49 89 1234"), "'+49 89 1234"s);
        QCOMPARE(cellOf("-2"), "'-2"s);
        QCOMPARE(cellOf("@SUM(A1)"), "'@SUM(A1)"s);
        QCOMPARE(cellOf("\t=1"), "'\t=1"s);
        QCOMPARE(cellOf("\r=1"), "\"'\r=1\""s);
        QCOMPARE(cellOf("=A1;B1", CsvDialect::German), "\"'=A1;B1\""s);
        QCOMPARE(cellOf("a=b"), "a=b"s);
    }

    void everyTextReadsBackAsItWas() {
        QVERIFY(rc::check("a text comes back", [](const std::string &text, bool german) {
            // Blanks at the edges are not kept.
            const auto isSolid = [](char c) { return c > ' ' && c < 127; };
            // In brackets: RC_PRE itself looks at both sides of a bare "or".
            RC_PRE((text.empty() || (isSolid(text.front()) && isSolid(text.back()))));
            Table table;
            table.columns = {{"x"}, {"y"}};
            table.rows = {{text, "end"}};
            std::string csv =
                data::toCsv(table, german ? CsvDialect::German : CsvDialect::International);
            if (german)
                csv.erase(0, 3); // the mark of the encoding
            data::CsvReader reader(csv, german ? ';' : ',');
            data::CsvRow row;
            RC_ASSERT(reader.next(row));
            RC_ASSERT(reader.next(row));
            RC_ASSERT(row.cells.size() == 2U);
            RC_ASSERT(row.cells[0].text == text);
        }));
        for (const std::string text : {"=1", "'=1", "''-1", "'", "-", "+49", "it's", "@x", "'a"}) {
            Table table;
            table.columns = {{"x"}};
            table.rows = {{text}};
            const std::string csv = data::toCsv(table, CsvDialect::International);
            data::CsvReader reader(csv, ',');
            data::CsvRow row;
            QVERIFY(reader.next(row) && reader.next(row));
            QCOMPARE(std::string(row.cells.at(0).text), text);
        }
    }

    void numbersReadBackAsTheSameDouble() {
        std::mt19937_64 random(7);
        for (int i = 0; i < 2000; ++i) {
            const double value = std::ldexp(std::uniform_real_distribution(-1.0, 1.0)(random),
                                            static_cast<int>(random() % 80) - 40);
            Table table;
            table.columns = {{"x", Table::Format::Number}};
            table.rows = {{value}};
            const std::string csv = data::toCsv(table, CsvDialect::International);
            QCOMPARE(QByteArray::fromStdString(csv.substr(2)).trimmed().toDouble(), value);
        }
    }

    void whatDoesNotExistIsAnEmptyCell() {
        Table table;
        table.columns = {{"x", Table::Format::Number}, {"y", Table::Format::Number}};
        table.rows = {{std::nan(""), 1.0}};
        QCOMPARE(data::toCsv(table, CsvDialect::International), "x,y\n,1\n"s);
    }

    void aHistoryReadsBackAsItWas_data() {
        QTest::addColumn<bool>("german");
        QTest::newRow("international") << false;
        QTest::newRow("German") << true;
    }

    void aHistoryReadsBackAsItWas() {
        QFETCH(bool, german);
        Table table;
        table.columns = {{"timestamp", Table::Format::DateTime},
                         {"contacts", Table::Format::Number},
                         {"aht_s", Table::Format::Number},
                         {"required", Table::Format::Number},
                         {"service_level", Table::Format::Percent}};
        std::mt19937 random(3);
        std::uniform_real_distribution<double> contacts(0.0, 2000.0);
        std::vector<double> expected;
        for (int i = 0; i < 96; ++i) {
            expected.push_back(contacts(random));
            table.rows.push_back({at(2026, 11, 30, 0) + std::chrono::minutes(30 * i),
                                  expected.back(), 200.0 + i, 12.0, 0.8});
        }
        const std::string csv =
            data::toCsv(table, german ? CsvDialect::German : CsvDialect::International);
        const model::HistoryFileResult result =
            data::importHistoryText(csv, "table.csv", {}, model::ZoneRules(), {});
        QVERIFY(result.findings.empty());
        QCOMPARE(result.history.intervals.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(result.history.intervals[i].offered, expected[i]);
            QCOMPARE(result.history.intervals[i].handleSeconds,
                     (200.0 + static_cast<double>(i)) * expected[i]);
        }
    }
};

QTEST_APPLESS_MAIN(TableExportTest)
#include "tst_tableexport.moc"
