// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/workbook/workbookexport.h"
#include "model/time/instant.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <map>
#include <random>

using model::Table;
using namespace std::string_literals;

namespace {

const std::vector<std::string> hostile{
    "=1+1",        "+49 89 1234", "-2",           "@SUM(A1)", "=HYPERLINK(\"http://x\")",
    "<b>bold</b>", "a\nb",        "שלום & <tag>", "🙂",     std::string(300, 'x')};

Table sample() {
    Table table;
    table.id = "sample";
    table.columns = {{"name", Table::Format::Text},        {"at", Table::Format::DateTime},
                     {"day", Table::Format::Day},          {"contacts", Table::Format::Number, 1},
                     {"share", Table::Format::Percent, 1}, {"cost_eur", Table::Format::Money}};
    std::mt19937 random(5);
    std::uniform_real_distribution<double> amount(0.0, 1000.0);
    const model::LocalTime day(std::chrono::local_days(std::chrono::year(2026) / 11 / 30));
    for (std::size_t i = 0; i < hostile.size(); ++i)
        table.rows.push_back({hostile[i], day + std::chrono::minutes(30 * i), day, amount(random),
                              i == 3 ? Table::Cell() : Table::Cell(amount(random) / 1000),
                              std::round(amount(random) * 100) / 100});
    table.charts = {{Table::Chart::Kind::Lines, "Per name", {}, 0, 1, {3}},
                    {Table::Chart::Kind::Columns, "Cost", {}, {}, 0, {5}},
                    {Table::Chart::Kind::Points, "Points", {}, {}, 5, {4}}};
    return table;
}

/// The files inside, unpacked by the system's Python; nothing where there is none.
class Unpacked {
public:
    explicit Unpacked(const std::string &workbook) {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("python3"));
        const QString path = folder_.filePath(QStringLiteral("book.xlsx"));
        QFile file(path);
        if (program.isEmpty() || !file.open(QIODevice::WriteOnly))
            return;
        file.write(workbook.data(), static_cast<qint64>(workbook.size()));
        file.close();
        works_ = QProcess::execute(program, {QStringLiteral("-m"), QStringLiteral("zipfile"),
                                             QStringLiteral("-e"), path, folder_.path()}) == 0;
    }
    bool works() const { return works_; }
    QByteArray content(const char *name) const {
        QFile file(folder_.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir folder_;
    bool works_ = false;
};

std::vector<std::string> sharedStrings(const QByteArray &xml) {
    std::vector<std::string> strings;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"t")
            strings.push_back(reader.readElementText().toStdString());
    return strings;
}

struct Cell {
    QString type;
    QString value;
};

std::map<QString, Cell> cellsOf(const QByteArray &xml) {
    std::map<QString, Cell> cells;
    QXmlStreamReader reader(xml);
    QString place;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"c") {
            place = reader.attributes().value(QLatin1String("r")).toString();
            cells[place].type = reader.attributes().value(QLatin1String("t")).toString();
        } else if (reader.name() == u"v") {
            cells[place].value = reader.readElementText();
        }
    }
    return cells;
}

} // namespace

class WorkbookExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCellComesBackAsWhatItWas() {
        const Table table = sample();
        const Unpacked book(data::workbook(std::vector{table}));
        if (!book.works())
            QSKIP("python3 is not installed");
        const QByteArray sheet = book.content("xl/worksheets/sheet1.xml");
        QVERIFY(!sheet.contains("<f>"));
        const auto strings = sharedStrings(book.content("xl/sharedStrings.xml"));
        const auto cells = cellsOf(sheet);
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            for (std::size_t column = 0; column < table.columns.size(); ++column) {
                const QString place = QChar(u'A' + static_cast<char16_t>(column)) +
                                      QString::number(static_cast<int>(row) + 2);
                const Table::Cell &wanted = table.rows[row][column];
                const auto found = cells.find(place);
                QCOMPARE(found != cells.end(), !std::holds_alternative<std::monostate>(wanted));
                if (found == cells.end())
                    continue;
                if (const auto *text = std::get_if<std::string>(&wanted)) {
                    QCOMPARE(found->second.type, QStringLiteral("s"));
                    QCOMPARE(strings.at(found->second.value.toUInt()), *text);
                } else {
                    QCOMPARE(found->second.type, QString());
                    const double number = found->second.value.toDouble();
                    if (const auto *value = std::get_if<double>(&wanted))
                        QVERIFY(std::abs(number - *value) <= 1e-15 * std::abs(*value));
                    else // 30 November 2026 is day 46356 of spreadsheets
                        QCOMPARE(number,
                                 46356.0 + (column == 1 ? static_cast<double>(row) / 48 : 0.0));
                }
            }
    }

    void headersAreFrozenAndNumbersHaveTheirFormats() {
        const Unpacked book(data::workbook(std::vector{sample()}));
        if (!book.works())
            QSKIP("python3 is not installed");
        const QByteArray sheet = book.content("xl/worksheets/sheet1.xml");
        QVERIFY(sheet.contains("state=\"frozen\""));
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:F11\"/>"));
        const QByteArray styles = book.content("xl/styles.xml");
        for (const char *format : {"yyyy-mm-dd hh:mm", "yyyy-mm-dd", "0.0%", "0.0"})
            QVERIFY2(styles.contains(format), format);
    }

    void chartsDrawFromTheCells() {
        const Unpacked book(data::workbook(std::vector{sample()}));
        if (!book.works())
            QSKIP("python3 is not installed");
        const QByteArray lines = book.content("xl/charts/chart1.xml");
        QCOMPARE(lines.count("<c:ser>"), qsizetype(hostile.size()));
        QVERIFY(lines.contains("sample!$D$2"));
        QVERIFY(lines.contains("sample!$A$2"));
        const QByteArray columns = book.content("xl/charts/chart2.xml");
        QCOMPARE(columns.count("<c:ser>"), qsizetype(1));
        QVERIFY(columns.contains("sample!$F$2:$F$11"));
        QVERIFY(book.content("xl/charts/chart3.xml").contains("scatterChart"));
        // No name became a formula of a chart.
        QVERIFY(!lines.contains("HYPERLINK(") || lines.contains("<c:strRef>"));
        QVERIFY(!lines.contains("<c:f>1+1</c:f>"));
    }

    void aTableWithoutRowsIsASheetWithItsHeadings() {
        Table table = sample();
        table.rows.clear();
        const Unpacked book(data::workbook(std::vector{table}));
        if (!book.works())
            QSKIP("python3 is not installed");
        QCOMPARE(sharedStrings(book.content("xl/sharedStrings.xml")).front(), "name"s);
        QVERIFY(book.content("xl/charts/chart1.xml").isEmpty());
    }
};

QTEST_APPLESS_MAIN(WorkbookExportTest)
#include "tst_workbookexport.moc"
