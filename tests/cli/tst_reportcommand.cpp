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

#include <nlohmann/json.hpp>
#include <sys/resource.h>

#include <cmath>
#include <csignal>

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
