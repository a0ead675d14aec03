// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recompute/recompute.h"
#include "app/tasks/openplan.h"
#include "app/tasks/saveplan.h"
#include "tests/support/program.h"
#include "ui/report/reportpdf.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <nlohmann/json.hpp>
#include <sys/resource.h>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <map>
#include <set>

using namespace testing;

namespace {

QString said(const QString &name, const QStringList &arguments) {
    const QString program = QStandardPaths::findExecutable(name);
    if (program.isEmpty())
        return {};
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(100000) ? QString::fromUtf8(process.readAllStandardOutput())
                                           : QString();
}

QString textOf(const QString &pdf) {
    return said(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
}

/// "49,058": written by hand, not by the program's own formats.
QString grouped(double value, int decimals = 0) {
    QString text = QString::number(std::abs(value), 'f', decimals);
    const qsizetype point = text.indexOf(u'.');
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > 0; at -= 3)
        text.insert(at, u',');
    return text;
}

/// Names that a careless program would run, paint as markup or lose.
const std::vector<std::pair<const char *, std::string>> hostileNames{
    {"formula", "=HYPERLINK(\"http://example.org\",\"x\")"},
    {"markup", "<b>Bold</b> & <img src=x> \\u0041 %1 %2 {share}"},
    {"right to left", "שירות לקוחות"},
    {"emoji", "Night 🌙 shift"},
    {"long", std::string(300, 'W')},
    {"line breaks", "First\nsecond\r\nthird\tfourth"}};

/// The cells of a CSV text with commas, quotes undone; quoted cells begin with the mark.
constexpr char16_t quotedMark = u'\u0001';

std::vector<QStringList> cellsOf(const QByteArray &csv) {
    std::vector<QStringList> rows(1);
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
            cell += text[++i];
        else if (c == u'"') {
            quoted = !quoted;
            if (quoted && cell.isEmpty())
                cell += quotedMark;
        } else if (!quoted && (c == u',' || c == u'\n')) {
            rows.back() << cell;
            cell.clear();
            if (c == u'\n')
                rows.emplace_back();
        } else
            cell += c;
    }
    rows.pop_back(); // the last line ends with a break
    return rows;
}

/// A workbook's sheets by name, unpacked by the system's Python; empty where there is none.
struct Sheets {
    std::map<QString, QByteArray> xml;
    QStringList strings;
    QByteArray styles;

    explicit Sheets(const QString &workbook) {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        const QTemporaryDir folder;
        if (python.isEmpty() ||
            QProcess::execute(python, {"-m", "zipfile", "-e", workbook, folder.path()}) != 0)
            return;
        QXmlStreamReader book(bytesOf(folder.filePath("xl/workbook.xml")));
        while (!book.atEnd())
            if (book.readNext() == QXmlStreamReader::StartElement && book.name() == u"sheet")
                xml[book.attributes().value("name").toString()] =
                    bytesOf(folder.filePath(QStringLiteral("xl/worksheets/sheet%1.xml")
                                                .arg(book.attributes().value("sheetId"))));
        QXmlStreamReader shared(bytesOf(folder.filePath("xl/sharedStrings.xml")));
        while (!shared.atEnd())
            if (shared.readNext() == QXmlStreamReader::StartElement && shared.name() == u"t")
                strings << shared.readElementText();
        styles = bytesOf(folder.filePath("xl/styles.xml"));
    }

    /// "0.0%" and so on, by the number of a cell's style.
    QStringList formats() const {
        std::map<QString, QString> named;
        QStringList found;
        bool cells = false;
        QXmlStreamReader reader(styles);
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.name() == u"numFmt")
                named[reader.attributes().value("numFmtId").toString()] =
                    reader.attributes().value("formatCode").toString();
            else if (reader.name() == u"cellXfs" || reader.name() == u"cellStyles")
                cells = reader.name() == u"cellXfs";
            else if (cells && reader.name() == u"xf")
                found << named[reader.attributes().value("numFmtId").toString()];
        }
        return found;
    }
};

} // namespace

class ReportCommandTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    nlohmann::json compared_;
    QString path(const QString &name) const { return folder_.filePath(name); }

private Q_SLOTS:
    void initTestCase() {
        VERIFY_EXIT(run({"plan", "demo", path("demo.plan"), "--today", "2026-11-24"}), 0);
        const auto result = run({"plan", "compare", path("demo.plan"), "--json"});
        VERIFY_EXIT(result, 0);
        compared_ = nlohmann::json::parse(result.out.toStdString());
    }

    void theWindowAndTheCommandLineWriteTheSameBytes() {
        VERIFY_EXIT(run({"plan", "report", path("demo.plan"), "--pdf", path("cli.pdf")}), 0);
        // As the window does it, in another theme and a moment later.
        const auto version = QString::fromUtf8(run({"--version"}).out).trimmed().section(u' ', -1);
        QApplication::setApplicationVersion(version);
        ui::applyTheme(*qApp, ui::Theme(ui::Theme::Scheme::Dark));
        const auto plan = std::get<model::Plan>(application::openPlan(path("demo.plan")));
        application::Recompute recompute;
        const auto results = recompute(plan, {});
        QString error;
        QVERIFY2(ui::writeReportPdf(plan, results, path("window.pdf"),
                                    application::Language::English, &error),
                 qPrintable(error));
        QVERIFY(!bytesOf(path("cli.pdf")).isEmpty());
        QVERIFY(bytesOf(path("cli.pdf")) == bytesOf(path("window.pdf")));
    }

    void everyHeadlineFigureIsThatOfTheComparison() {
        const QString words = textOf(path("cli.pdf"));
        if (words.isEmpty())
            QSKIP("pdftotext is not installed");
        QVERIFY(compared_["scenarios"].size() == 3);
        const auto row = [&](const QString &name) {
            const QRegularExpression line(QStringLiteral("^ *%1 {2,}(.+)$").arg(name),
                                          QRegularExpression::MultilineOption);
            return line.match(words).captured(1).simplified();
        };
        const auto expected = [&](auto figure) {
            QStringList cells;
            for (const auto &scenario : compared_["scenarios"])
                cells << figure(scenario);
            return cells.join(u' ');
        };
        const auto number = [](const nlohmann::json &scenario, const char *key) {
            return scenario[key].get<double>();
        };
        QCOMPARE(row("Cost a week"), expected([&](const auto &s) {
                     return QString::fromUtf8("€") + grouped(number(s, "cost_per_week"));
                 }));
        QCOMPARE(row("FTE"), expected([&](const auto &s) { return grouped(number(s, "fte"), 1); }));
        QCOMPARE(row("Paid hours a week"), expected([&](const auto &s) {
                     return grouped(number(s, "paid_hours_per_week"));
                 }));
        QCOMPARE(row("On target, all contacts"), expected([&](const auto &s) {
                     return QString::number(number(s, "within_promise") * 100, 'f', 1) + u'%';
                 }));
        QCOMPARE(row("Lost"), expected([&](const auto &s) {
                     double natural = 0;
                     double lost = 0;
                     for (const auto &channel : s["channels"]) {
                         natural += channel["natural_demand"].template get<double>();
                         lost += channel["fate"]["abandoned"].template get<double>() +
                                 channel["fate"]["lost_closed"].template get<double>();
                     }
                     return QString::number(lost / natural * 100, 'f', 1) + u'%';
                 }));
        for (const auto &channel : compared_["scenarios"][0]["channels"]) {
            const auto name = channel["name"].get<std::string>();
            QCOMPARE(row(QRegularExpression::escape(QString::fromStdString(name) +
                                                    ": on target (customer)")),
                     expected([&](const auto &s) {
                         for (const auto &other : s["channels"])
                             if (other["name"] == name)
                                 return QString::number(other["customer_view"]["within_promise"]
                                                                .template get<double>() *
                                                            100,
                                                        'f', 1) +
                                        u'%';
                         return QString();
                     }));
        }
        // The big figures of the first page.
        QString first = words.section(u'\f', 0, 0).simplified();
        first.replace(QStringLiteral(" %"), QStringLiteral("%")); // figure and unit stand apart
        for (const auto &scenario : compared_["scenarios"]) {
            QVERIFY(
                first.contains(QString::fromUtf8("€") +
                               QString::number(number(scenario, "cost_per_week") / 1000, 'f', 1)));
            QVERIFY(first.contains(
                QString::number(std::round(number(scenario, "within_promise") * 100)) +
                QStringLiteral("% on target")));
        }
    }

    void everyOptionIsHeard() {
        const auto report = [&](const QStringList &options) {
            return run(
                QStringList{"plan", "report", path("demo.plan"), "--pdf", path("option.pdf")} +
                options);
        };
        VERIFY_EXIT(
            report({"--paper", "letter", "--colours", "greys", "--language", "de", "--sections",
                    "method,summary", "--scenarios", "B,C", "--company", "Beispiel AG"}),
            0);
        const QString words = textOf(path("option.pdf"));
        const QString info = said(QStringLiteral("pdfinfo"), {path("option.pdf")});
        if (words.isEmpty() || info.isEmpty())
            QSKIP("pdftotext or pdfinfo is not installed");
        QVERIFY2(info.contains("612 x 792"), qPrintable(info));
        QVERIFY2(info.contains("Beispiel AG"), qPrintable(info));
        // The method comes first, in German; the scenario that nobody asked for is nowhere.
        const qsizetype glossary = words.indexOf("Glossar");
        const qsizetype figures = words.indexOf("VZÄ", words.indexOf("SHA-256"));
        QVERIFY(glossary >= 0 && figures > glossary);
        QVERIFY(textOf(path("cli.pdf")).contains("24/7"));
        QVERIFY(!words.contains("24/7"));

        QVERIFY(bytesOf(path("option.pdf")) != bytesOf(path("cli.pdf")));
        const QByteArray before = bytesOf(path("option.pdf"));
        for (const QStringList &wrong :
             {QStringList{"--paper", "a3"}, QStringList{"--sections", "weather"},
              QStringList{"--sections", "method", "--audience", "both"},
              QStringList{"--scenarios", "Z"}, QStringList{"--colours", "pink"}})
            VERIFY_EXIT(report(wrong), 2);
        write(path("logo.png"), "no picture");
        const auto logo = report({"--logo", path("logo.png")});
        VERIFY_EXIT(logo, 3);
        QVERIFY(logo.err.contains("logo.png"));
        QVERIFY(bytesOf(path("option.pdf")) == before);
    }

    void aFullDiskKeepsTheOldFiles_data() {
        QTest::addColumn<QStringList>("output");
        QTest::newRow("PDF") << QStringList{"--pdf", path("old.pdf")};
        QTest::newRow("XLSX") << QStringList{"--xlsx", path("old.xlsx")};
        QTest::newRow("CSV") << QStringList{"--csv", path("old")};
    }
    void aFullDiskKeepsTheOldFiles() {
        QFETCH(QStringList, output);
        const bool folder = output[0] == "--csv";
        const QString file = folder ? output[1] + "/staffing.csv" : output[1];
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        write(file, "what was there");
        const auto entries = QDir(QFileInfo(file).path()).entryList();
        QProcess process;
        // Files cannot grow beyond this: writing fails in the middle like on a full disk.
        process.setChildProcessModifier([] {
            rlimit limit{20000, 20000};
            setrlimit(RLIMIT_FSIZE, &limit);
            std::signal(SIGXFSZ, SIG_IGN);
        });
        process.start(QStringLiteral(SHIFTWRIGHT_CLI),
                      QStringList{"plan", "report", path("demo.plan")} + output);
        QVERIFY(process.waitForFinished(100000));
        const QByteArray said = process.readAllStandardError();
        QCOMPARE(process.exitCode(), 4);
        // Of a folder, the first file that does not fit.
        QVERIFY2(said.contains(folder ? ".csv: could not be written"
                                      : QFileInfo(file).fileName().toUtf8()),
                 said);
        QVERIFY2(said.contains("could not be written"), said);
        QCOMPARE(bytesOf(file), QByteArray("what was there"));
        QCOMPARE(QDir(QFileInfo(file).path()).entryList(), entries);
    }

    void hostileNamesStayPlainText() {
        auto plan = std::get<model::Plan>(application::openPlan(path("demo.plan")));
        plan.name = hostileNames[0].second;
        plan.channels[0].channel.name = hostileNames[1].second;
        plan.channels[1].channel.name = hostileNames[2].second;
        plan.channels[2].channel.name = hostileNames[5].second;
        plan.scenarios[0].name = hostileNames[0].second;
        plan.scenarios[1].name = hostileNames[3].second;
        plan.scenarios[2].name = hostileNames[4].second;
        plan.report.company = hostileNames[1].second;
        plan.report.leftOut.clear();
        QVERIFY(!application::savePlan(plan, path("hostile.plan")));
        const auto json = run({"plan", "compare", path("hostile.plan"), "--json"});
        VERIFY_EXIT(json, 0);
        const auto parsed = nlohmann::json::parse(json.out.toStdString());
        for (std::size_t i = 0; i < 3; ++i) {
            QVERIFY(parsed["scenarios"][i]["name"] == plan.scenarios[i].name);
            QVERIFY(parsed["scenarios"][0]["channels"][i]["name"] == plan.channels[i].channel.name);
        }
        VERIFY_EXIT(run({"plan", "report", path("hostile.plan"), "--pdf", path("hostile.pdf"),
                         "--csv", path("hostile"), "--xlsx", path("hostile.xlsx")}),
                    0);

        // No cell begins like a formula, and every row has as many cells as the heading.
        const QByteArray csv = bytesOf(path("hostile/comparison.csv"));
        QVERIFY(csv.contains("\"'=HYPERLINK(\"\"http://example.org\"\",\"\"x\"\")\""));
        QVERIFY(!csv.contains("\n=") && !csv.contains(",="));
        QVERIFY(csv.contains(hostileNames[4].second.c_str()));
        const QByteArray channels = bytesOf(path("hostile/channels.csv"));
        QVERIFY(channels.contains(hostileNames[1].second.c_str()));
        QVERIFY(channels.contains(hostileNames[2].second.c_str()));
        QVERIFY(channels.contains("\"First\nsecond\r\nthird\tfourth\""));

        const QString words = textOf(path("hostile.pdf"));
        if (words.isEmpty())
            QSKIP("pdftotext is not installed");
        const QString joined = words.simplified();
        QVERIFY(joined.contains("=HYPERLINK(\"http://example.org\",\"x\")"));
        QVERIFY(joined.contains("<b>Bold</b> & <img src=x> \\u0041 %1 %2 {share}"));
        QVERIFY(joined.contains("First second third fourth"));
        const QString check = said(QStringLiteral("qpdf"), {"--check", path("hostile.pdf")});
        QVERIFY(check.isEmpty() || check.contains("No syntax or stream encoding errors found"));
    }

    void hostileNamesAreNamesInEveryTableAndCalendar() {
        if (!QFile::exists(path("hostile.plan")))
            QSKIP("the test before made no plan");
        auto plan = std::get<model::Plan>(application::openPlan(path("hostile.plan")));
        plan.report.sections.push_back(model::ReportSection::Roster); // with names
        QVERIFY(plan.agents.size() > hostileNames.size());
        for (std::size_t i = 0; i < hostileNames.size(); ++i)
            plan.agents[i].name = hostileNames[i].second;
        QVERIFY(!application::savePlan(plan, path("people.plan")));
        VERIFY_EXIT(
            run({"plan", "report", path("people.plan"), "--csv", path("people"), "--xlsx",
                 path("people.xlsx"), "--ics", path("calendars"), "--pdf", path("people.pdf")}),
            0);

        const QDir folder(path("people"));
        std::set<QString> seen;
        for (const QString &file : folder.entryList({"*.csv"})) {
            const auto rows = cellsOf(bytesOf(folder.filePath(file)));
            QVERIFY2(rows.size() > 1, qPrintable(file));
            for (const QStringList &row : rows) {
                QCOMPARE(row.size(), rows.front().size());
                for (QString cell : row) {
                    cell.remove(QChar(quotedMark));
                    seen.insert(cell);
                    bool number = false;
                    cell.toDouble(&number);
                    // "+02:00" is a time's offset.
                    QVERIFY2(number || cell.isEmpty() ||
                                 !QStringLiteral("=-@\t\r").contains(cell[0]),
                             qPrintable(file + ": " + cell));
                }
            }
        }
        for (const auto &[kind, name] : hostileNames)
            QVERIFY2(seen.contains((name[0] == '=' ? "'" : "") + QString::fromStdString(name)),
                     kind);

        const Sheets book(path("people.xlsx"));
        if (!book.xml.empty()) {
            QVERIFY(book.xml.contains("shifts"));
            for (const auto &[name, xml] : book.xml)
                QVERIFY2(!xml.contains("<f>") && !xml.contains("<hyperlink"), qPrintable(name));
            for (const auto &[kind, name] : hostileNames)
                if (name.find('\r') == std::string::npos)
                    QVERIFY2(book.strings.contains(QString::fromStdString(name)), kind);
        }

        // A calendar's lines are properties: no name begins one of its own.
        const QDir calendars(path("calendars"));
        QVERIFY(calendars.entryList({"*.ics"}).size() > 10);
        const QRegularExpression property(QStringLiteral("^[A-Z][A-Z-]*[;:]"));
        for (const QString &file : calendars.entryList({"*.ics"})) {
            QByteArray text = bytesOf(calendars.filePath(file));
            text.replace("\r\n ", "").replace("\r\n\t", "");
            QVERIFY2(text.endsWith("END:VCALENDAR\r\n"), qPrintable(file));
            for (const QByteArray &line : text.trimmed().split('\n'))
                QVERIFY2(property.match(QString::fromUtf8(line)).hasMatch(), line);
        }

        const QString words = textOf(path("people.pdf")).simplified();
        if (words.isEmpty())
            QSKIP("pdftotext is not installed");
        QVERIFY(words.contains("First second third fourth"));
    }

    void scenariosAreChosenInEveryOutput() {
        auto plan = std::get<model::Plan>(application::openPlan(path("demo.plan")));
        const auto other = std::ranges::find_if(plan.scenarios, [&](const auto &scenario) {
            return scenario.id != plan.chosen && scenario.id != plan.baseline;
        });
        QVERIFY(other != plan.scenarios.end());
        const QByteArray name = QByteArray::fromStdString(other->name);
        const auto letterOf = [&](int id) {
            const auto at = std::ranges::find(plan.scenarios, id, &model::CoverageScenario::id);
            return QString(QChar(u'A' + static_cast<char16_t>(at - plan.scenarios.begin())));
        };
        const QString chosen = letterOf(plan.chosen);
        const QString baseline = letterOf(plan.baseline);
        // Shifts of the one that will not be asked for, too.
        plan.shifts[other->id] = plan.shifts.at(plan.chosen);
        QVERIFY(!application::savePlan(plan, path("three.plan")));
        const auto report = [&](const QStringList &scenarios, const QString &to) {
            QStringList call{"plan",           "report", path("three.plan"), "--csv",
                             path(to),         "--xlsx", path(to + ".xlsx"), "--ics",
                             path(to + "-ics")};
            if (!scenarios.isEmpty())
                call << "--scenarios" << scenarios.join(u',');
            return run(call);
        };
        VERIFY_EXIT(report({}, "all"), 0);
        VERIFY_EXIT(report({chosen, baseline}, "two"), 0);
        for (const char *file : {"comparison", "channels", "fates", "response_by_hour", "staffing",
                                 "cost", "frontier", "shifts"}) {
            const QString csv = QStringLiteral("/%1.csv").arg(file);
            const QByteArray begin = '\n' + name + ',';
            QVERIFY2(bytesOf(path("all") + csv).contains(begin), file);
            QVERIFY2(!bytesOf(path("two") + csv).contains(begin), file);
        }
        const Sheets every(path("all.xlsx"));
        if (!every.xml.empty()) {
            QVERIFY(every.strings.contains(QString::fromUtf8(name)));
            QVERIFY(!Sheets(path("two.xlsx")).strings.contains(QString::fromUtf8(name)));
        }
        // Calendars: of the chosen one; of those asked for, each in a folder of its letter.
        const auto calendars = [&](const QString &folder) {
            return QDir(path(folder)).entryList({"*.ics"}).size();
        };
        QVERIFY(calendars("all-ics") > 10);
        QCOMPARE(calendars("two-ics"), calendars("all-ics")); // the baseline has no shifts
        VERIFY_EXIT(report({chosen, letterOf(other->id)}, "both"), 0);
        QCOMPARE(calendars("both-ics"), 0);
        QCOMPARE(calendars("both-ics/" + chosen), calendars("all-ics"));
        QCOMPARE(calendars("both-ics/" + letterOf(other->id)), calendars("all-ics"));
        const auto none = report({baseline}, "none");
        VERIFY_EXIT(none, 3);
        QVERIFY2(none.err.contains("no shifts were adopted"), none.err);
        QVERIFY(!QDir(path("none-ics")).exists());
    }

    void theComparisonSheetHoldsNumbers() {
        VERIFY_EXIT(run({"plan", "report", path("demo.plan"), "--xlsx", path("typed.xlsx"), "--csv",
                         path("typed")}),
                    0);
        const Sheets book(path("typed.xlsx"));
        if (book.xml.empty())
            QSKIP("python3 is not installed");
        const auto wanted = cellsOf(bytesOf(path("typed/comparison.csv")));
        const QStringList formats = book.formats();
        QXmlStreamReader reader(book.xml.at("comparison"));
        qsizetype row = -1;
        qsizetype numbers = 0;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.name() == u"row")
                ++row;
            if (reader.name() != u"c" || row == 0)
                continue;
            const QString type = reader.attributes().value("t").toString();
            const QString format = formats.value(reader.attributes().value("s").toInt());
            const auto column = reader.attributes().value("r").at(0).unicode() - u'A';
            const QString heading = wanted.front().at(column);
            QString value;
            while (!(reader.isEndElement() && reader.name() == u"c"))
                if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"v")
                    value = reader.readElementText();
            if (column == 0) { // the name
                QCOMPARE(type, QStringLiteral("s"));
                continue;
            }
            QVERIFY2(type.isEmpty() || type == "n", qPrintable(heading + ": " + type));
            const double expected = wanted[static_cast<std::size_t>(row)].at(column).toDouble();
            QVERIFY(std::abs(value.toDouble() - expected) <=
                    1e-12 * std::max(1.0, std::abs(expected)));
            QCOMPARE(format.endsWith(u'%'), heading.endsWith("_share"));
            if (heading.startsWith("cost_") && !heading.endsWith("_share"))
                QCOMPARE(format, QStringLiteral("#,##0.00"));
            ++numbers;
        }
        QCOMPARE(row, qsizetype(3));
        QCOMPARE(numbers, 3 * (wanted.front().size() - 1));
    }

    void aGermanSpreadsheetReadsTheWorkbook() {
        const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        if (office.isEmpty())
            QSKIP("LibreOffice (soffice) is not installed");
        VERIFY_EXIT(run({"plan", "report", path("demo.plan"), "--xlsx", path("book.xlsx"), "--csv",
                         path("book"), "--language", "de"}),
                    0);
        // All sheets as CSV in German: semicolons, decimal commas, values rather than what is
        // shown.
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
        process.setProcessEnvironment(environment);
        process.start(office, {"-env:UserInstallation=file://" + path("office"), "--headless",
                               "--convert-to",
                               "csv:Text - txt - csv (StarCalc):59,34,76,1,,1031,false,false,"
                               "false,false,false,-1",
                               "--outdir", path("office-out"), path("book.xlsx")});
        QVERIFY(process.waitForFinished(110000));
        for (const char *name : {"comparison", "cost", "channels", "days", "frontier"}) {
            const auto ours = QString::fromUtf8(bytesOf(path("book/%1.csv").arg(name)).mid(3))
                                  .remove(u'\r')
                                  .split(u'\n');
            const auto theirs =
                QString::fromUtf8(bytesOf(path("office-out/book-%1.csv").arg(name))).split(u'\n');
            QVERIFY2(theirs.size() > 1, process.readAll());
            QCOMPARE(theirs.size(), ours.size());
            QCOMPARE(theirs[0], ours[0]);
            for (qsizetype row = 1; row < ours.size(); ++row) {
                const auto own = ours[row].split(u';');
                const auto read = QString(theirs[row]).remove(u'"').split(u';');
                QCOMPARE(read.size(), own.size());
                for (qsizetype cell = 0; cell < own.size(); ++cell) {
                    bool number = false;
                    const double value = QString(own[cell]).replace(u',', u'.').toDouble(&number);
                    if (!number)
                        continue;
                    // The program writes shares as plain numbers, the spreadsheet as it shows them.
                    const bool percent = read[cell].endsWith(u'%');
                    const double back =
                        QString(read[cell]).remove(u'%').replace(u',', u'.').toDouble() /
                        (percent ? 100 : 1);
                    QVERIFY2(std::abs(back - value) <= 1e-9 * std::max(1.0, std::abs(value)),
                             qPrintable(QStringLiteral("%1, row %2: %3 became %4")
                                            .arg(QLatin1String(name))
                                            .arg(row)
                                            .arg(own[cell], read[cell])));
                }
            }
        }
    }
};

QTEST_MAIN(ReportCommandTest)
#include "tst_reportcommand.moc"
