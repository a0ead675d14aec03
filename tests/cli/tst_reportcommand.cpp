// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recompute/recompute.h"
#include "app/tasks/openplan.h"
#include "app/tasks/saveplan.h"
#include "tests/support/program.h"
#include "ui/pages/reportpage.h"
#include "ui/report/reportpdf.h"
#include "ui/text/translation.h"
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

/// Figures as the reader's language writes them; by hand, not by the program's own formats.
struct Written {
    bool german;

    QString number(double value, int decimals = 0) const {
        QString text = QString::number(std::abs(value), 'f', decimals);
        const qsizetype point = text.indexOf(u'.');
        if (german && point > 0)
            text[point] = u',';
        for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > 0; at -= 3)
            text.insert(at, german ? u'.' : u',');
        return text;
    }
    QString percent(double share, int decimals = 0) const {
        return number(share * 100, decimals) + (german ? " %" : "%");
    }
    QString euros(double value, int decimals = 0) const {
        return german ? number(value, decimals) + " €" : "€" + number(value, decimals);
    }
    /// "€49.1k": of figures from 1,000 on.
    QString shortEuros(double value) const {
        const bool millions = value >= 999950;
        const QString text = millions ? number(value / 1e6, 2) : number(value / 1e3, 1);
        return german ? text + (millions ? " Mio. €" : " Tsd. €")
                      : "€" + text + (millions ? "M" : "k");
    }
    /// One unit as the report chooses it: seconds, minutes, hours, days.
    QString duration(double seconds) const {
        if (seconds < 59.5)
            return number(seconds) + " s";
        if (seconds < 3570)
            return number(seconds / 60) + " min";
        seconds = std::max(seconds, 3600.0);
        const bool days = seconds >= 2 * 86400;
        const double rounded = std::round(seconds / (days ? 86400 : 3600) * 10) / 10;
        const bool whole = rounded == std::floor(rounded) || (!days && rounded >= 10);
        return number(rounded, whole ? 0 : 1) + (days ? (german ? " T" : " d") : " h");
    }
};

/// Names that a careless program would run, paint as markup or lose.
const std::vector<std::pair<const char *, std::string>> hostileNames{
    {"formula", "=HYPERLINK(\"http://example.org\",\"x\")"},
    {"markup", "<b>Bold</b> & <img src=x> \\u0041 %1 %2 {share}"},
    {"right to left", "שירות לקוחות"},
    {"emoji", "Night 🌙 shift"},
    {"long", std::string(300, 'W')},
    {"line breaks", "First\nsecond\r\nthird\tfourth"}};

/// The cells of a CSV text, quotes undone; quoted cells begin with the mark.
constexpr char16_t quotedMark = u'\u0001';

std::vector<QStringList> cellsOf(const QByteArray &csv, QChar delimiter = u',') {
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
        } else if (!quoted && c == u'\r') {
            continue; // of the line's end
        } else if (!quoted && (c == delimiter || c == u'\n')) {
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

    struct Cell {
        QString value;
        bool isText = false;
        QString format;
    };
    /// By row and column from 0; what the sheet holds.
    std::map<std::pair<int, int>, Cell> cells(const QString &sheet) const {
        const QStringList known = formats();
        std::map<std::pair<int, int>, Cell> found;
        QXmlStreamReader reader(xml.at(sheet));
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != u"c")
                continue;
            const QString name = reader.attributes().value("r").toString();
            const QString type = reader.attributes().value("t").toString();
            Cell cell{{},
                      type == "s" || type == "str" || type == "inlineStr",
                      known.value(reader.attributes().value("s").toInt())};
            while (!(reader.isEndElement() && reader.name() == u"c"))
                if (reader.readNext() == QXmlStreamReader::StartElement &&
                    (reader.name() == u"v" || reader.name() == u"t"))
                    cell.value = reader.readElementText();
            if (type == "s")
                cell.value = strings.value(cell.value.toInt());
            int column = 0;
            qsizetype at = 0;
            for (; at < name.size() && name[at].isLetter(); ++at)
                column = column * 26 + name[at].unicode() - u'A' + 1;
            found[{name.mid(at).toInt() - 1, column - 1}] = cell;
        }
        return found;
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
        const auto ask = [&](const QString &name) {
            return run({"plan", "report", path("demo.plan"), "--pdf", path(name + ".pdf"), "--csv",
                        path(name), "--xlsx", path(name + ".xlsx"), "--ics", path(name + "-ics")});
        };
        VERIFY_EXIT(ask("cli"), 0);
        // The window's page, in another theme and a moment later.
        const auto version = QString::fromUtf8(run({"--version"}).out).trimmed().section(u' ', -1);
        QApplication::setApplicationVersion(version);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        ui::applyTheme(*qApp, ui::Theme(ui::Theme::Scheme::Dark));
        application::PlanDocument document;
        application::Recomputer recomputer(document);
        ui::Selection selection;
        ui::ReportPage page(ui::Workspace{document, recomputer, selection});
        document.reset(std::get<model::Plan>(application::openPlan(path("demo.plan"))), {});
        QTRY_VERIFY_WITH_TIMEOUT(!recomputer.results().outcomes.empty() && !recomputer.isOutdated(),
                                 200000);
        page.showPlan();
        QVERIFY(page.exportPdfTo(path("window.pdf")));
        QVERIFY(page.exportCsvTo(path("window"), application::CsvDialect::International));
        QVERIFY(page.exportWorkbookTo(path("window.xlsx")));
        QVERIFY(page.exportCalendarsTo(path("window-ics")));
        for (const char *file : {".pdf", ".xlsx"}) {
            QVERIFY2(!bytesOf(path(QString("cli") + file)).isEmpty(), file);
            QVERIFY2(bytesOf(path(QString("cli") + file)) ==
                         bytesOf(path(QString("window") + file)),
                     file);
        }
        for (const char *folder : {"", "-ics"}) {
            const QDir ours(path(QString("cli") + folder));
            const QDir theirs(path(QString("window") + folder));
            QVERIFY(ours.entryList(QDir::Files).size() > 10);
            QCOMPARE(theirs.entryList(QDir::Files), ours.entryList(QDir::Files));
            for (const QString &file : ours.entryList(QDir::Files))
                QVERIFY2(bytesOf(ours.filePath(file)) == bytesOf(theirs.filePath(file)),
                         qPrintable(file));
        }
    }

    void everyHeadlineFigureIsThatOfTheComparison_data() {
        QTest::addColumn<bool>("german");
        QTest::newRow("English") << false;
        QTest::newRow("German") << true;
    }
    void everyHeadlineFigureIsThatOfTheComparison() {
        QFETCH(bool, german);
        const QString file = path(german ? "headline-de.pdf" : "headline-en.pdf");
        VERIFY_EXIT(run({"plan", "report", path("demo.plan"), "--pdf", file, "--language",
                         german ? "de" : "en", "--audience", "managers"}),
                    0);
        const QString words = textOf(file);
        if (words.isEmpty())
            QSKIP("pdftotext is not installed");
        const Written written{german};
        const ui::Translation say(ui::reportLocale(german ? application::Language::German
                                                          : application::Language::English));
        const auto named = [&](const char *english) { return say("Report", english); };
        const auto &scenarios = compared_["scenarios"];
        QCOMPARE(scenarios.size(), std::size_t(3));
        const auto number = [](const nlohmann::json &of, const char *key) {
            return of[key].get<double>();
        };

        // The table: every row, every scenario.
        const auto row = [&](const QString &name) {
            const QRegularExpression line(
                QStringLiteral("^[ \\x{00A0}]*%1 {2,}(.+)$").arg(QRegularExpression::escape(name)),
                QRegularExpression::MultilineOption);
            return line.match(words).captured(1).simplified();
        };
        const auto expected = [&](auto figure) {
            QStringList cells;
            for (const auto &scenario : scenarios)
                cells << figure(scenario);
            return cells.join(u' ');
        };
        const auto euros = [&](double value) {
            return std::abs(value) < 0.005 ? QStringLiteral("–") : written.euros(value);
        };
        QCOMPARE(row(named("Open hours a week")), expected([&](const auto &s) {
                     const double hours = number(s, "open_hours_per_week");
                     return written.number(hours, hours == std::floor(hours) ? 0 : 1);
                 }));
        QCOMPARE(row(named("Cost a week")),
                 expected([&](const auto &s) { return euros(number(s, "cost_per_week")); }));
        const std::pair<const char *, const char *> parts[] = {
            {"of which night", "night"},
            {"of which Sunday", "sunday"},
            {"of which public holiday", "holiday"},
            {"of which standby", "standby"},
            {"of which overtime", "overtime"}};
        for (const auto &[name, key] : parts)
            QCOMPARE(row(named(name)), expected([&, part = key](const auto &s) {
                         return euros(number(s["cost"], part));
                     }));
        QCOMPARE(row(named("FTE")),
                 expected([&](const auto &s) { return written.number(number(s, "fte"), 1); }));
        QCOMPARE(row(named("Paid hours a week")), expected([&](const auto &s) {
                     return written.number(number(s, "paid_hours_per_week"));
                 }));
        QCOMPARE(row(named("Agents at the peak")), expected([&](const auto &s) {
                     return written.number(number(s, "peak_positions"));
                 }));
        QCOMPARE(row(named("On target, all contacts")), expected([&](const auto &s) {
                     return written.percent(number(s, "within_promise"), 1);
                 }));
        QCOMPARE(row(named("Answered later")), expected([&](const auto &s) {
                     return written.percent(number(s, "answered_later"), 1);
                 }));
        const auto lostOf = [](const nlohmann::json &scenario) {
            double lost = 0;
            for (const auto &channel : scenario["channels"])
                for (const char *fate : {"abandoned", "lost_closed", "sent_away"})
                    lost += channel["fate"][fate].get<double>();
            return lost;
        };
        QCOMPARE(row(named("Lost")), expected([&](const auto &s) {
                     return written.percent(lostOf(s) / number(s, "natural_demand"), 1);
                 }));
        QCOMPARE(row(named("Cost per contact on target")), expected([&](const auto &s) {
                     const double onTarget =
                         number(s, "natural_demand") * number(s, "within_promise");
                     return written.euros(
                         std::round(number(s, "cost_per_week") / onTarget * 100) / 100, 2);
                 }));
        for (std::size_t c = 0; c < scenarios[0]["channels"].size(); ++c) {
            const auto name =
                QString::fromStdString(scenarios[0]["channels"][c]["name"].get<std::string>());
            QCOMPARE(row(named("%1: on time (operator)").arg(name)), expected([&](const auto &s) {
                         return written.percent(
                             number(s["channels"][c]["operator_view"], "service_level"), 1);
                     }));
            QCOMPARE(row(named("%1: on target (customer)").arg(name)), expected([&](const auto &s) {
                         return written.percent(
                             number(s["channels"][c]["customer_view"], "within_promise"), 1);
                     }));
        }

        // The decision sheet: every figure of it. Figure and unit stand apart there.
        const QString sheet = words.section(u'\f', 0, 0).simplified().remove(u' ');
        const auto stands = [&](const QString &what) {
            const QString text = QString(what).remove(u' ');
            return sheet.contains(text) ? QString() : what;
        };
        const auto &baseline =
            *std::find_if(scenarios.begin(), scenarios.end(), [&](const nlohmann::json &s) {
                return s["name"] == compared_["baseline"];
            });
        for (const auto &scenario : scenarios) {
            const double cost = number(scenario, "cost_per_week");
            QCOMPARE(stands(written.shortEuros(cost) + " " + named("a week")), QString());
            QCOMPARE(stands(named("%1 a year").arg(written.shortEuros(cost * 365.25 / 7))),
                     QString());
            QCOMPARE(stands(written.number(number(scenario, "fte"), 1) + named("FTE")), QString());
            QCOMPARE(stands(named("%1 agent hours on duty")
                                .arg(written.number(number(scenario, "duty_hours_per_week")))),
                     QString());
            QCOMPARE(
                stands(written.percent(number(scenario, "within_promise")) + named("on target")),
                QString());
            QCOMPARE(stands(named("of %1 contacts a week")
                                .arg(written.number(number(scenario, "natural_demand")))),
                     QString());
            const double change = cost / number(baseline, "cost_per_week") - 1;
            if (&scenario != &baseline)
                QCOMPARE(stands((change > 0 ? "+" : "−") + written.percent(change)), QString());
            for (const auto &channel : scenario["channels"]) {
                const auto name = QString::fromStdString(channel["name"].get<std::string>());
                const auto &customer = channel["customer_view"];
                QCOMPARE(stands(name + written.percent(number(customer, "within_promise"))),
                         QString());
                QCOMPARE(stands(name +
                                written.percent(number(channel["operator_view"], "service_level")) +
                                written.duration(number(customer, "median_s")) +
                                written.duration(number(customer, "p90_s"))),
                         QString());
            }
        }
    }

    /// Tables need every figure, a sheet of shifts does not.
    void aSheetOfShiftsIsTheSameHoweverMuchIsComputed() {
        const QStringList sheet{"plan",     "report", path("demo.plan"), "--sections",
                                "staffing", "shifts", "roster",          "--pdf"};
        VERIFY_EXIT(run(sheet + QStringList{path("alone.pdf")}), 0);
        VERIFY_EXIT(run(sheet + QStringList{path("beside.pdf"), "--csv", path("beside")}), 0);
        QVERIFY(bytesOf(path("alone.pdf")).startsWith("%PDF"));
        QCOMPARE(bytesOf(path("alone.pdf")), bytesOf(path("beside.pdf")));
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
        QTest::newRow("ICS") << QStringList{"--ics", path("old-ics")};
    }
    void aFullDiskKeepsTheOldFiles() {
        QFETCH(QStringList, output);
        const bool folder = output[0] == "--csv" || output[0] == "--ics";
        QString file = output[1];
        if (output[0] == "--csv")
            file += "/staffing.csv";
        if (output[0] == "--ics") {
            VERIFY_EXIT(run(QStringList{"plan", "report", path("demo.plan")} + output), 0);
            file += '/' + QDir(output[1]).entryList({"*.ics"}).value(0);
        }
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        write(file, "what was there");
        const auto entries = QDir(QFileInfo(file).path()).entryList();
        QProcess process;
        // Files cannot grow beyond this: writing fails in the middle like on a full disk.
        process.setChildProcessModifier([] {
            rlimit limit{400, 400};
            setrlimit(RLIMIT_FSIZE, &limit);
            std::signal(SIGXFSZ, SIG_IGN);
        });
        process.start(QStringLiteral(SHIFTWRIGHT_CLI),
                      QStringList{"plan", "report", path("demo.plan")} + output);
        QVERIFY(process.waitForFinished(100000));
        const QByteArray said = process.readAllStandardError();
        QCOMPARE(process.exitCode(), 4);
        // Of a folder, the first file that does not fit.
        QVERIFY2(said.contains(folder ? QFileInfo(file).suffix().toUtf8() + ": could not be written"
                                      : QFileInfo(file).fileName().toUtf8()),
                 said);
        QVERIFY2(said.contains("could not be written"), said);
        if (output[0] != "--xlsx") // its library says so in its own words
            QVERIFY2(said.contains("(File too large)"), said);
        QCOMPARE(bytesOf(file), QByteArray("what was there"));
        QCOMPARE(QDir(QFileInfo(file).path()).entryList(), entries);
    }

    void aDeviceThatIsFullIsTold_data() {
        QTest::addColumn<QString>("option");
        QTest::newRow("PDF") << "--pdf";
        QTest::newRow("XLSX") << "--xlsx";
    }
    void aDeviceThatIsFullIsTold() {
        QFETCH(QString, option);
        if (!QFile::exists("/dev/full"))
            QSKIP("this system has no full device");
        const auto result = run({"plan", "report", path("demo.plan"), option, "/dev/full"});
        VERIFY_EXIT(result, 4);
        QVERIFY2(result.err.contains("/dev/full: could not be written (No space left on device)"),
                 result.err);
        QVERIFY(!QFileInfo("/dev/full").isFile()); // it is a device still
    }

    void aFolderThatCannotBeMadeIsTold_data() {
        QTest::addColumn<QString>("option");
        QTest::newRow("CSV") << "--csv";
        QTest::newRow("ICS") << "--ics";
    }
    void aFolderThatCannotBeMadeIsTold() {
        QFETCH(QString, option);
        write(path("file"), "no folder");
        const auto result = run({"plan", "report", path("demo.plan"), option, path("file/inside")});
        VERIFY_EXIT(result, 4);
        QVERIFY2(result.err.contains(path("file/inside").toUtf8()), result.err);
        QCOMPARE(bytesOf(path("file")), QByteArray("no folder"));
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
                    QVERIFY2(number || cell.isEmpty() ||
                                 !QStringLiteral("=+-@\t\r").contains(cell[0]),
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

    /// Every cell of every table, typed, as a German spreadsheet understands the German files.
    void aGermanSpreadsheetReadsEveryTable() {
        VERIFY_EXIT(run({"plan", "report", path("demo.plan"), "--csv", path("tables"), "--language",
                         "de", "--sections", "shifts,roster"}),
                    0);
        const QDir folder(path("tables"));
        QStringList files;
        for (const QString &name : folder.entryList({"*.csv"}))
            files << folder.filePath(name);
        QVERIFY(files.size() >= 16);
        if (!inGermanOffice({"--infilter=CSV:59,34,76,1,,1031,false,true", "--convert-to", "xlsx"},
                            files))
            QSKIP("LibreOffice (soffice) or python3 is not installed");
        for (const QString &file : files) {
            const QString name = QFileInfo(file).completeBaseName();
            const Sheets book(path("office/" + name + ".xlsx"));
            QVERIFY2(!book.xml.empty(), qPrintable(name));
            compareCells(name, cellsOf(bytesOf(file).mid(3), u';'),
                         book.cells(book.xml.begin()->first));
        }
    }

    void aGermanSpreadsheetReadsTheWorkbook() {
        VERIFY_EXIT(run({"plan", "report", path("demo.plan"), "--xlsx", path("book.xlsx"), "--csv",
                         path("book"), "--language", "de", "--sections", "shifts,roster"}),
                    0);
        // As the spreadsheet would save it again.
        if (!inGermanOffice({"--convert-to", "xlsx"}, {path("book.xlsx")}))
            QSKIP("LibreOffice (soffice) or python3 is not installed");
        const Sheets book(path("office/book.xlsx"));
        QVERIFY(book.xml.contains("charts"));
        QVERIFY(book.xml.size() >= 15);
        for (const auto &[name, xml] : book.xml)
            if (name != "charts")
                compareCells(name, cellsOf(bytesOf(path("book/" + name + ".csv")).mid(3), u';'),
                             book.cells(name));
    }

    void theWorkbooksForecastComesBackThroughTheSpreadsheet() {
        if (!QFile::exists(path("book.xlsx")))
            QSKIP("the test before made no workbook");
        // All sheets as German CSV, full values rather than what is shown.
        if (!inGermanOffice({"--convert-to",
                             "csv:Text - txt - csv (StarCalc):59,34,76,1,,1031,false,false,false,"
                             "false,false,-1"},
                            {path("book.xlsx")}))
            QSKIP("LibreOffice (soffice) or python3 is not installed");
        importsForecast(path("office/book-forecast.csv"), 1e-12);
    }

    void aForecastComesBackAsItLeft_data() {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("German") << QStringList{"--language", "de"};
        QTest::newRow("international") << QStringList{"--language", "en"};
        QTest::newRow("German words, international dialect")
            << QStringList{"--language", "de", "--dialect", "intl"};
    }
    void aForecastComesBackAsItLeft() {
        QFETCH(QStringList, options);
        VERIFY_EXIT(
            run(QStringList{"plan", "report", path("demo.plan"), "--csv", path("back")} + options),
            0);
        importsForecast(path("back/forecast.csv"), 0);
    }

    void wideTablesHoldTheSameFigures() {
        VERIFY_EXIT(run({"plan", "report", path("demo.plan"), "--csv", path("long")}), 0);
        VERIFY_EXIT(
            run({"plan", "report", path("demo.plan"), "--csv", path("wide"), "--layout", "wide"}),
            0);
        const auto rows = cellsOf(bytesOf(path("long/forecast.csv")));
        const auto wide = cellsOf(bytesOf(path("wide/forecast.csv")));
        const auto contacts = rows.front().indexOf("contacts");
        std::map<std::pair<QString, QString>, QString> known; // by channel, time and offset
        for (const auto &row : wide)
            for (qsizetype column = 2; column < row.size(); ++column)
                known[{wide.front()[column], row[0] + row[1]}] = row[column];
        QVERIFY(contacts > 0 && rows.size() > 10000);
        QCOMPARE(wide.front().size(), qsizetype(5));
        for (std::size_t i = 1; i < rows.size(); ++i)
            QCOMPARE(
                known.at({rows[i][0] + QString::fromUtf8(" · contacts"), rows[i][1] + rows[i][2]}),
                rows[i][contacts]);
        // A column of it can be imported, too.
        VERIFY_EXIT(
            run({"plan", "import", path("demo.plan"), "--channel", "Phone", "--forecast", "--csv",
                 path("wide/forecast.csv"), "--column", QString::fromUtf8("Phone · contacts")}),
            0);
        VERIFY_EXIT(run({"plan", "demo", path("demo.plan"), "--today", "2026-11-24", "--force"}),
                    0);
    }

private:
    /// Runs LibreOffice as a German has it; results are in the folder "office". False where it or
    /// the Python that unpacks its files is not installed.
    bool inGermanOffice(const QStringList &options, const QStringList &files) {
        const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        if (office.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
            return false;
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
        process.setProcessEnvironment(environment);
        process.start(office,
                      QStringList{"-env:UserInstallation=file://" + path("profile"), "--headless"} +
                          options + QStringList{"--outdir", path("office")} + files);
        return process.waitForFinished(280000) && process.exitCode() == 0;
    }

    /// What a cell of a German CSV means, and that the spreadsheet's cell means the same.
    static void compareCells(const QString &name, const std::vector<QStringList> &csv,
                             const std::map<std::pair<int, int>, Sheets::Cell> &cells) {
        static const QRegularExpression number(
            QStringLiteral("^-?[0-9]+(,[0-9]+)?(e[+-][0-9]+)?$"));
        static const QRegularExpression date(
            QStringLiteral("^([0-9]{2})\\.([0-9]{2})\\.([0-9]{4})( ([0-9]{2}):([0-9]{2}))?$"));
        std::size_t filled = 0;
        for (std::size_t row = 0; row < csv.size(); ++row) {
            for (qsizetype column = 0; column < csv[row].size(); ++column) {
                QString own = csv[row][column];
                own.remove(QChar(quotedMark));
                const auto at = cells.find({static_cast<int>(row), static_cast<int>(column)});
                const QString place = QStringLiteral("%1, row %2, column %3: %4")
                                          .arg(name)
                                          .arg(row + 1)
                                          .arg(csv.front()[column], own);
                if (own.isEmpty()) {
                    QVERIFY2(at == cells.end() || at->second.value.isEmpty(), qPrintable(place));
                    continue;
                }
                ++filled;
                QVERIFY2(at != cells.end(), qPrintable(place));
                const Sheets::Cell &cell = at->second;
                const QString found = place + " became " + cell.value;
                if (row > 0 && number.match(own).hasMatch()) {
                    const double value = QString(own).replace(u',', u'.').toDouble();
                    QVERIFY2(!cell.isText, qPrintable(found));
                    QVERIFY2(std::abs(cell.value.toDouble() - value) <=
                                 1e-12 * std::max(1.0, std::abs(value)),
                             qPrintable(found));
                } else if (const auto match = date.match(own); row > 0 && match.hasMatch()) {
                    const QDate day(match.captured(3).toInt(), match.captured(2).toInt(),
                                    match.captured(1).toInt());
                    const double serial =
                        static_cast<double>(QDate(1899, 12, 30).daysTo(day)) +
                        (match.captured(5).toInt() * 60 + match.captured(6).toInt()) / 1440.0;
                    QVERIFY2(!cell.isText && cell.format.contains("yy", Qt::CaseInsensitive),
                             qPrintable(found + " as " + cell.format));
                    QVERIFY2(std::abs(cell.value.toDouble() - serial) < 1e-6, qPrintable(found));
                } else {
                    QVERIFY2(cell.isText, qPrintable(found));
                    QVERIFY2(cell.value == own, qPrintable(found));
                }
            }
        }
        QVERIFY2(filled > 0, qPrintable(name));
        QCOMPARE(static_cast<std::size_t>(std::ranges::count_if(
                     cells, [](const auto &cell) { return !cell.second.value.isEmpty(); })),
                 filled);
    }

    /// The forecast of every channel, imported into a copy of the plan, is what the plan forecasts.
    void importsForecast(const QString &csv, double tolerance) {
        const auto plan = std::get<model::Plan>(application::openPlan(path("demo.plan")));
        application::Recompute recompute;
        const auto results = recompute(plan, {}, {}, application::Stage::Forecast);
        QVERIFY(!application::savePlan(plan, path("copy.plan")));
        for (const auto &channel : plan.channels) {
            const QString name = QString::fromStdString(channel.channel.name);
            VERIFY_EXIT(run({"plan", "import", path("copy.plan"), "--channel", name, "--queue",
                             name, "--forecast", "--csv", csv}),
                        0);
        }
        const auto back = std::get<model::Plan>(application::openPlan(path("copy.plan")));
        for (const auto &channel : back.channels) {
            const auto &forecast = *results.channel(channel.channel.id)->forecast;
            const auto &foreign = *channel.foreign;
            QVERIFY(forecast.calls.count() > 1000);
            for (std::size_t i = 0; i < forecast.calls.count(); ++i) {
                const auto at = foreign.grid.indexOf(forecast.calls.grid().beginOf(i));
                QVERIFY(at.has_value());
                const double expected = forecast.calls[i].value();
                QVERIFY2(std::abs(foreign.contacts[*at] - expected) <=
                             tolerance * std::max(1.0, expected),
                         qPrintable(QStringLiteral("%1, interval %2: %3 was %4")
                                        .arg(QString::fromStdString(channel.channel.name))
                                        .arg(i)
                                        .arg(foreign.contacts[*at], 0, 'g', 17)
                                        .arg(expected, 0, 'g', 17)));
            }
        }
    }
};

QTEST_MAIN(ReportCommandTest)
#include "tst_reportcommand.moc"
