// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/stamp.h"
#include "app/report/tables.h"
#include "app/sample/sampleplan.h"
#include "model/comparison/requiredpositions.h"
#include "tests/support/hundredagents.h"
#include "ui/appearance.h"
#include "ui/charts/outcomevalues.h"
#include "ui/dialogs/csvexportdialog.h"
#include "ui/pages/reportpage.h"
#include "ui/report/languagescope.h"
#include "ui/report/logo.h"
#include "ui/report/pagepreview.h"
#include "ui/report/reportpainter.h"
#include "ui/report/reportpdf.h"
#include "ui/report/shiftsection.h"
#include "ui/text/verdicttext.h"
#include "ui/text/words.h"
#include "ui/widgets/livetextedit.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <memory>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace ui;
using model::ReportSection;

namespace {

/// Text of a PDF as Poppler reads it, spaces and line breaks joined; empty when there is no
/// Poppler.
QString textOf(const QString &pdf) {
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty())
        return {};
    QProcess process;
    process.start(program, {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a program of the system writes; empty when it is not installed.
QString said(const QString &name, const QStringList &arguments) {
    const QString program = QStandardPaths::findExecutable(name);
    if (program.isEmpty())
        return {};
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAll()) : QString();
}

/// Notices every change of language that a window hears of.
class LanguageWitness : public QWidget {
public:
    int changes = 0;

protected:
    void changeEvent(QEvent *event) override {
        if (event->type() == QEvent::LanguageChange)
            ++changes;
    }
};

/// A translator that speaks no language anybody reads, so that a leak is seen.
class Gibberish : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *, const char *, int) const override {
        return QStringLiteral("blargh");
    }
};

/// The page as the window would run it.
struct Bench {
    application::PlanDocument document;
    application::Recomputer recomputer{document};
    Selection selection;
    ReportPage page{Workspace{document, recomputer, selection}};

    Bench() {
        const auto show = [this] { page.showPlan(); };
        QObject::connect(&recomputer, &application::Recomputer::resultsChanged, &page, show);
        QObject::connect(&recomputer, &application::Recomputer::runningChanged, &page, show);
        QObject::connect(&document, &application::PlanDocument::planChanged, &page, show);
        page.resize(1100, 800);
    }
    ~Bench() { delete page.inspector(); } // the window would have taken it
    bool ready() const {
        return !recomputer.results().outcomes.empty() && !recomputer.isOutdated();
    }
    PagePreview &preview() const { return *page.findChild<PagePreview *>(); }
};

} // namespace

class ReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePdfCanBeSearched();
    void thePdfCarriesTitleAndEmbeddedFonts();
    void everyPageIsNumbered();
    void sectionsAndPaperCanBeChosen();
    void longPlansRunOverToFurtherPages();
    void theSamePlanGivesTheSameBytes();
    void readersFindTheirWayInThePdf();
    void theStampSaysWhatIsNeededToRepeat();
    void aScenarioThatIsLeftOutIsNowhere();
    void aLogoIsPrintedAndOtherFilesAreRefused();
    void aDrawnLogoThatNeverEndsIsRefused_data();
    void aDrawnLogoThatNeverEndsIsRefused();
    void aDrawnLogoCarriesAllThatItShows_data();
    void aDrawnLogoCarriesAllThatItShows();
    void whatTheShiftsDoNotKeepIsPrinted();
    void theCsvDialogShowsWhatWillBeWritten();
    void aHundredAgentsForFourWeeksArePrinted();
    void aPdfCanBeStopped();
    void anUnwritablePlaceLeavesNothing_data();
    void anUnwritablePlaceLeavesNothing();
    void aFullDiskLeavesNothing();
    void aFullDiskIsToldInTheWindow_data();
    void aFullDiskIsToldInTheWindow();
    void aGermanReportLeavesTheInterfaceAlone();
    void wordsWithoutTranslationAreEnglishNotTheInterfaces();
    void weekCellsCoverEveryLocalInterval();
    void hourlyAgentsAgreeWithTheStaffing();
    void daysWithGapsHaveNoTotal();
    void thePageShowsAndExports();
    void theNoteCanBeUndone();
    void theRecommendationKeepsItsFigures();
    void readersGetTheirSections();
    void choicesChangeThePages();
    void thePreviewKeepsItsPlace();
    void cleanupTestCase() { bench_.reset(); }

private:
    std::unique_ptr<Bench> bench_; ///< computes the example once for all tests
    model::Plan plan_;
    application::Results results_;
    QTemporaryDir folder_;
};

void ReportTest::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(*qApp, Theme());
    plan_ = application::samplePlan(toDate(QDate(2026, 11, 24)));
    plan_.reportNote.clear();
    bench_ = std::make_unique<Bench>();
    bench_->page.show();
    QVERIFY(!bench_->page.exportPdfTo(folder_.filePath(QStringLiteral("early.pdf"))));
    QVERIFY(!QFile::exists(folder_.filePath(QStringLiteral("early.pdf"))));
    bench_->document.reset(plan_, {});
    QTRY_VERIFY_WITH_TIMEOUT(bench_->ready(), 400000);
    results_ = bench_->recomputer.results();
    QVERIFY(!results_.outcomes.empty());
    QVERIFY(folder_.isValid());
}

void ReportTest::thePdfCanBeSearched() {
    model::Plan plan = plan_;
    plan.reportNote = "The board asked for Saturdays – see minutes.";
    const QString path = folder_.filePath(QStringLiteral("search.pdf"));
    QString error;
    QVERIFY2(writeReportPdf(plan, results_, path, application::Language::English, &error),
             qPrintable(error));
    const QString words = textOf(path);
    if (words.isEmpty())
        QSKIP("pdftotext is not installed");
    const Translation say(reportLocale(application::Language::English));
    const QString verdict = verdictSentence(results_.verdict, results_.outcomes, say);
    QVERIFY(!verdict.isEmpty());
    QVERIFY2(words.contains(verdict.simplified()), qPrintable(words.left(2000)));
    QVERIFY(words.contains(text(plan.reportNote)));
    QVERIFY(words.contains(QStringLiteral("Which hours should we be reachable?")));
    // Labels inside the charts are text too.
    QVERIFY(words.contains(QStringLiteral("cost per week")));
    for (const auto &channel : plan.channels)
        QVERIFY(words.contains(text(channel.channel.name)));
}

void ReportTest::thePdfCarriesTitleAndEmbeddedFonts() {
    const QString path = folder_.filePath(QStringLiteral("title.pdf"));
    QString error;
    QVERIFY(writeReportPdf(plan_, results_, path, application::Language::English, &error));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.contains("/Title"));
    QVERIFY(bytes.contains("/FontFile"));
    // Charts and heatmaps are drawn, not pictures.
    QVERIFY(!bytes.contains("/Subtype /Image"));
}

void ReportTest::everyPageIsNumbered() {
    const QString path = folder_.filePath(QStringLiteral("pages.pdf"));
    QString error;
    const QLocale english = reportLocale(application::Language::English);
    QVERIFY(writeReportPdf(plan_, results_, path, english, &error));
    const ReportPainter report(plan_, results_, english);
    QVERIFY(report.pageCount() >= 5);
    const QString words = textOf(path);
    if (words.isEmpty())
        QSKIP("pdftotext is not installed");
    for (int page = 1; page <= report.pageCount(); ++page)
        QVERIFY(words.contains(QStringLiteral("%1 of %2").arg(page).arg(report.pageCount())));
    QVERIFY(!words.contains(
        QStringLiteral("%1 of %2").arg(report.pageCount() + 1).arg(report.pageCount())));
}

void ReportTest::sectionsAndPaperCanBeChosen() {
    model::Plan plan = plan_;
    plan.report.sections = {ReportSection::Method, ReportSection::Summary};
    plan.report.paper = model::ReportPaper::Letter;
    const QLocale english = reportLocale(application::Language::English);
    const ReportPainter report(plan, results_, english);
    QCOMPARE(report.pageSize(), QSizeF(816, 1056));
    QCOMPARE(report.pageTitle(0), QStringLiteral("Method and assumptions"));
    QCOMPARE(report.pageTitle(report.pageCount() - 1), QStringLiteral("Summary"));
    QCOMPARE(report.pageOf(ReportSection::Summary), report.pageCount() - 1);
    QCOMPARE(report.pageOf(ReportSection::Staffing), -1);
    plan.report.sections.clear();
    QCOMPARE(ReportPainter(plan, results_, english).pageCount(), 0);
}

void ReportTest::longPlansRunOverToFurtherPages() {
    model::Plan plan = plan_;
    plan.report.sections = {ReportSection::Method};
    const QLocale english = reportLocale(application::Language::English);
    const int before = ReportPainter(plan, results_, english).pageCount();
    for (int i = 0; i < 12; ++i)
        model::addChannel(
            plan, model::newChannel(plan.nextChannelId(), "Further channel", model::Medium::Chat));
    const int after = ReportPainter(plan, results_, english).pageCount();
    QVERIFY2(after > before, qPrintable(QStringLiteral("%1, %2").arg(before).arg(after)));
}

void ReportTest::theSamePlanGivesTheSameBytes() {
    const QString once = folder_.filePath(QStringLiteral("once.pdf"));
    const QString again = folder_.filePath(QStringLiteral("again.pdf"));
    QString error;
    QVERIFY(writeReportPdf(plan_, results_, once, application::Language::English, &error));
    QTest::qWait(1100); // a second later by every clock
    const application::Results copy = results_;
    QVERIFY(writeReportPdf(plan_, copy, again, application::Language::English, &error));
    QVERIFY(contentOf(once) == contentOf(again));
    model::Plan other = plan_;
    other.shrinkage.planned += 0.001;
    QVERIFY(writeReportPdf(other, results_, again, application::Language::English, &error));
    QVERIFY(contentOf(once) != contentOf(again));
}

void ReportTest::readersFindTheirWayInThePdf() {
    model::Plan plan = plan_;
    plan.report.company = "Beispiel & Söhne";
    plan.report.language = "de";
    const QString path = folder_.filePath(QStringLiteral("outline.pdf"));
    QString error;
    QVERIFY(writeReportPdf(plan, results_, path, application::Language::English, &error));
    const QString checked = said(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    const QString info = said(QStringLiteral("pdfinfo"), {path});
    const QString fonts = said(QStringLiteral("pdffonts"), {path});
    if (checked.isEmpty() || info.isEmpty())
        QSKIP("qpdf or pdfinfo is not installed");
    QVERIFY2(checked.contains(QStringLiteral("No syntax or stream encoding errors found")),
             qPrintable(checked));
    QVERIFY2(info.contains(text(plan.name)), qPrintable(info));
    QVERIFY2(info.contains(QStringLiteral("Beispiel & Söhne")), qPrintable(info));
    QVERIFY2(info.contains(QStringLiteral("A4")), qPrintable(info));
    QVERIFY(!info.contains(QStringLiteral("CreationDate")));
    const QString outline =
        said(QStringLiteral("qpdf"),
             {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), path});
    const ReportPainter report(plan, results_, reportLocale(application::Language::German));
    QVERIFY(report.document().outline.size() > 8);
    QCOMPARE(report.document().language, QStringLiteral("de"));
    QVERIFY(contentOf(path).contains("/Lang (de"));
    for (const auto &bookmark : report.document().outline) {
        QVERIFY2(outline.contains(bookmark.title), qPrintable(bookmark.title));
        QVERIFY(bookmark.page >= 0 && bookmark.page < report.pageCount());
    }
    // Every font is embedded: name, type, encoding, emb.
    const auto lines = fonts.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 2);
    for (qsizetype i = 2; i < lines.size(); ++i)
        QVERIFY2(lines[i].contains(QStringLiteral(" yes ")), qPrintable(lines[i]));
}

void ReportTest::theStampSaysWhatIsNeededToRepeat() {
    const QString path = folder_.filePath(QStringLiteral("stamp.pdf"));
    QString error;
    QVERIFY(writeReportPdf(plan_, results_, path, application::Language::English, &error));
    const QString words = textOf(path);
    if (words.isEmpty())
        QSKIP("pdftotext is not installed");
    const auto stamp = application::stampOf(plan_);
    QVERIFY(words.contains(text(stamp.history)));
    QVERIFY(words.contains(text(stamp.decisions)));
    QVERIFY(words.contains(QStringLiteral("Glossary")));
    QVERIFY(words.contains(QStringLiteral("The same figures again")));
}

void ReportTest::aScenarioThatIsLeftOutIsNowhere() {
    model::Plan plan = plan_;
    QVERIFY(plan.scenarios.size() == 3);
    std::size_t other = 0;
    while (plan.scenarios[other].id == plan.chosen || plan.scenarios[other].id == plan.baseline)
        ++other;
    plan.report.sections = {ReportSection::Summary, ReportSection::Comparison,
                            ReportSection::Staffing};
    plan.report.leftOut = {plan.scenarios[0].id, plan.scenarios[1].id, plan.scenarios[2].id};
    const QString path = folder_.filePath(QStringLiteral("two.pdf"));
    QString error;
    QVERIFY(writeReportPdf(plan, results_, path, application::Language::English, &error));
    const QString words = textOf(path);
    if (words.isEmpty())
        QSKIP("pdftotext is not installed");
    for (std::size_t i = 0; i < 3; ++i) {
        const QString name =
            QStringLiteral("Staffing: %1 · %2").arg(letter(i), text(plan.scenarios[i].name));
        QCOMPARE(words.contains(name), i != other);
    }
}

void ReportTest::aLogoIsPrintedAndOtherFilesAreRefused() {
    QString error;
    const QString picture = folder_.filePath(QStringLiteral("logo.png"));
    QImage image(300, 100, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(picture));
    model::Plan plan = plan_;
    plan.report.logo = readLogo(picture, &error);
    QVERIFY2(!plan.report.logo.empty(), qPrintable(error));
    const QString path = folder_.filePath(QStringLiteral("logo.pdf"));
    QVERIFY(writeReportPdf(plan, results_, path, application::Language::English, &error));
    QVERIFY(contentOf(path).contains("/Subtype /Image"));

    const QString drawn = folder_.filePath(QStringLiteral("logo.svg"));
    QFile svg(drawn);
    QVERIFY(svg.open(QIODevice::WriteOnly));
    svg.write("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 10'>"
              "<rect width='30' height='10' fill='red'/></svg>");
    svg.close();
    QCOMPARE(logoPicture(readLogo(drawn, &error)).size(), QSize(1200, 400));
    QVERIFY(readLogo(path, &error).empty());
    QVERIFY2(error.contains(QStringLiteral("logo.pdf")), qPrintable(error));
    QVERIFY(readLogo(folder_.filePath(QStringLiteral("none.png")), &error).empty());
}

void ReportTest::aDrawnLogoCarriesAllThatItShows_data() {
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<bool>("taken");
    const QByteArray dot =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9"
        "awAAAABJRU5ErkJggg==";
    const auto image = [](const QByteArray &href) {
        return "<image width='30' height='10' " + href + "/>";
    };
    QTest::newRow("an embedded picture")
        << image("xlink:href='data:image/png;base64," + dot + "'") << true;
    QTest::newRow("a gradient of its own")
        << QByteArray("<defs><linearGradient id='g'/></defs><rect fill='url(#g)' width='9' "
                      "height='9'/><use href='#g'/>")
        << true;
    QTest::newRow("a local file") << image("xlink:href='file:///etc/hostname'") << false;
    QTest::newRow("a file beside it") << image("href='secret.png'") << false;
    QTest::newRow("an address") << image("href='https://example.org/x.png'") << false;
    QTest::newRow("a drawing in a drawing")
        << image("href='data:image/svg+xml;base64,AAAA'") << false;
    QTest::newRow("an address in a style")
        << QByteArray("<rect style='fill:url(http://example.org/#a)'/>") << false;
    QTest::newRow("a style sheet")
        << QByteArray("<style>@import 'http://example.org/a.css';</style>") << false;
    QTest::newRow("hidden letters")
        << QByteArray("<rect style='fill:\\75rl(http://example.org/#a)'/>") << false;
}

void ReportTest::aDrawnLogoCarriesAllThatItShows() {
    QFETCH(QByteArray, inside);
    QFETCH(bool, taken);
    const auto svg = [](const QByteArray &head, const QByteArray &content) {
        return head +
               "<svg xmlns='http://www.w3.org/2000/svg' "
               "xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 30 10'>" +
               content + "</svg>";
    };
    const QString path = folder_.filePath(QStringLiteral("drawn.svg"));
    const auto read = [&](const QByteArray &content, QString *error) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() &&
                       file.flush()
                   ? readLogo(path, error)
                   : std::string("not written");
    };
    QString error;
    const QByteArray whole = svg({}, inside);
    QCOMPARE(read(whole, &error), taken ? whole.toStdString() : std::string());
    QCOMPARE(error.contains(QStringLiteral("does not carry all that it shows")), !taken);
    // A plan that came from elsewhere prints no more than a file would.
    QCOMPARE(logoPicture(whole.toStdString()).isNull(), !taken);
    QVERIFY(
        read(svg("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>", "<text>&x;</text>"),
             &error)
            .empty());
}

void ReportTest::aDrawnLogoThatNeverEndsIsRefused_data() {
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<bool>("drawn");
    const auto doubled = [](int levels) {
        QByteArray groups = "<defs><g id='l0'><rect width='9' height='9' fill='red'/></g>";
        for (int level = 1; level <= levels; ++level) {
            const QByteArray below = "<use href='#l" + QByteArray::number(level - 1) + "'/>";
            groups += "<g id='l" + QByteArray::number(level) + "'>" + below + below + "</g>";
        }
        return groups + "</defs><use href='#l" + QByteArray::number(levels) + "'/>";
    };
    const auto nested = [](int levels) {
        return QByteArray("<g>").repeated(levels) + "<rect width='9' height='9'/>" +
               QByteArray("</g>").repeated(levels);
    };
    QTest::newRow("a part used 32 times") << doubled(5) << true;
    QTest::newRow("a part used two to the forty times") << doubled(40) << false;
    QTest::newRow("a chain of 30,000 parts") << [] {
        QByteArray chain = "<g id='c0'><rect width='9' height='9'/></g>";
        for (int i = 1; i < 30000; ++i)
            chain += "<g id='c" + QByteArray::number(i) + "'><use href='#c" +
                     QByteArray::number(i - 1) + "'/></g>";
        return chain;
    }() << false;
    QTest::newRow("a part that uses itself")
        << QByteArray("<g id='a'><use href='#a'/></g>") << false;
    QTest::newRow("two parts that use each other")
        << QByteArray("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>") << false;
    QTest::newRow("forty levels") << nested(40) << true;
    QTest::newRow("a hundred thousand levels") << nested(100000) << false;
    QTest::newRow("a use of nothing") << QByteArray("<use href='#nowhere'/>") << true;
}

void ReportTest::aDrawnLogoThatNeverEndsIsRefused() {
    QFETCH(QByteArray, inside);
    QFETCH(bool, drawn);
    const QByteArray svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 10'>" + inside + "</svg>";
    // The test's own time limit ends what would never end.
    QCOMPARE(!logoPicture(svg.toStdString()).isNull(), drawn);
    const QString path = folder_.filePath(QStringLiteral("doubled.svg"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(svg) == svg.size() && file.flush());
    QString error;
    QCOMPARE(readLogo(path, &error).empty(), !drawn);
    QCOMPARE(error.contains(QStringLiteral("doubled.svg")), !drawn);
}

void ReportTest::whatTheShiftsDoNotKeepIsPrinted() {
    model::Plan plan = plan_;
    const model::Instant evening = results_.week.begin() + std::chrono::hours(12);
    model::Shift late;
    late.id = 1;
    late.agent = plan.agents.at(1).id;
    plan.agents[1].name = "Ada Lovelace";
    late.presence = {evening, evening + std::chrono::hours(11)};
    model::Shift early = late;
    early.id = 2;
    early.presence = {late.presence.end + std::chrono::hours(6),
                      late.presence.end + std::chrono::hours(10)};
    plan.shifts[plan.chosen] = model::Shared(std::vector{late, early});
    plan.acceptedFindings.clear();
    plan.report.sections = {ReportSection::Shifts};
    const QString path = folder_.filePath(QStringLiteral("findings.pdf"));
    const auto printed = [&](application::Language language) {
        QString error;
        return writeReportPdf(plan, results_, path, language, &error) ? textOf(path) : error;
    };
    QString words = printed(application::Language::English);
    if (words.isEmpty())
        QSKIP("pdftotext is not installed");
    QVERIFY2(words.contains(QStringLiteral("Open findings")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("rest too short")), qPrintable(words));
    QVERIFY(words.contains(QStringLiteral("ArbZG §5")));
    QVERIFY(words.contains(QStringLiteral("must hold")));
    QVERIFY(words.contains(QStringLiteral("Person 2")));
    QVERIFY(!words.contains(QStringLiteral("Ada Lovelace")));
    QVERIFY(!words.contains(QStringLiteral("Accepted findings")));

    plan.acceptedFindings[plan.chosen] = {{model::RuleCode::DailyRest, late.agent,
                                           model::dateOf(plan.calendar.toLocal(evening)),
                                           "swapped on her own wish"}};
    plan.report.sections.push_back(ReportSection::Roster);
    words = printed(application::Language::English);
    QVERIFY2(words.contains(QStringLiteral("Accepted findings")), qPrintable(words));
    QVERIFY(words.contains(QStringLiteral("swapped on her own wish")));
    QVERIFY(words.contains(QStringLiteral("Ada Lovelace")));
    QVERIFY(printed(application::Language::German).contains(QStringLiteral("ArbZG §5")));
}

void ReportTest::theCsvDialogShowsWhatWillBeWritten() {
    const auto tables = application::reportTables(plan_, results_, application::Language::English);
    CsvExportDialog dialog(tables, application::CsvDialect::International,
                           application::CsvLayout::Long);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *list = dialog.findChild<QListWidget *>(QStringLiteral("csvTables"));
    auto *preview = dialog.findChild<QPlainTextEdit *>(QStringLiteral("csvPreview"));
    auto *dialect = dialog.findChild<SegmentedControl *>(QStringLiteral("csvDialect"));
    auto *write = dialog.findChild<QPushButton *>(QStringLiteral("csvExport"));
    QVERIFY(list && preview && dialect && write);
    QCOMPARE(list->count(), static_cast<int>(tables.size()));
    QCOMPARE(dialog.chosen().size(), tables.size());
    // The first lines are the file's.
    const auto file = [&](int table, application::CsvDialect as) {
        QString lines = text(application::csvText(tables[static_cast<std::size_t>(table)], as));
        return lines.remove(u'\uFEFF').remove(u'\r');
    };
    QVERIFY(file(0, application::CsvDialect::International).startsWith(preview->toPlainText()));
    QVERIFY(preview->toPlainText().count(u'\n') >= 3);
    auto *layout = dialog.findChild<SegmentedControl *>(QStringLiteral("csvLayout"));
    QVERIFY(layout);
    layout->setCurrent(1);
    QVERIFY(dialog.csvLayout() == application::CsvLayout::Wide);
    const auto wide = dialog.chosen();
    QCOMPARE(wide.size(), tables.size());
    for (std::size_t i = 0; i < tables.size(); ++i)
        QVERIFY(wide[i] == model::sideBySide(tables[i]));
    // The comparison has no such layout; the staffing has a column for each channel and scenario.
    QCOMPARE(wide.front().columns.size(), tables.front().columns.size());
    const auto staffing = std::ranges::find(tables, "staffing", &model::Table::id);
    QVERIFY(staffing != tables.end());
    list->setCurrentRow(static_cast<int>(staffing - tables.begin()));
    QCOMPARE(preview->toPlainText().section(u'\n', 0, 0).count(u','), 2 + 9 - 1);
    list->setCurrentRow(0);
    layout->setCurrent(0);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(file(1, application::CsvDialect::International).startsWith(preview->toPlainText()));
    dialect->setCurrent(1);
    QVERIFY(file(1, application::CsvDialect::German).startsWith(preview->toPlainText()));
    QVERIFY(preview->toPlainText().contains(u';'));
    QVERIFY(dialog.dialect() == application::CsvDialect::German);
    // What is not ticked is not written, and nothing at all cannot be.
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(dialog.chosen().size(), tables.size() - 1);
    QVERIFY(dialog.chosen()[1].id == tables[2].id);
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setCheckState(Qt::Unchecked);
    QVERIFY(!write->isEnabled());
    list->item(3)->setCheckState(Qt::Checked);
    QTest::mouseClick(write, Qt::LeftButton);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(dialog.chosen().size(), std::size_t{1});
}

void ReportTest::aHundredAgentsForFourWeeksArePrinted() {
    model::Plan plan = testing::withHundredAgents(plan_, results_.week.begin());
    const std::vector<model::Shift> &shifts = *plan.shifts.at(plan.chosen);
    plan.report.sections = {ReportSection::Roster};
    const QString path = folder_.filePath(QStringLiteral("roster.pdf"));
    QString error;
    QElapsedTimer clock;
    clock.start();
    QVERIFY2(writeReportPdf(plan, results_, path, application::Language::English, &error),
             qPrintable(error));
    qInfo("100 agents, 4 weeks: %lld ms", clock.elapsed());
    const auto *outcome = results_.outcome(plan.chosen);
    QVERIFY(outcome);
    double scheduled = 0;
    double difference = 0;
    const model::Cover cover(outcome->week, model::requiredPositions(*outcome), shifts);
    for (const DayCover &day : coverOf(plan, cover)) {
        scheduled += day.scheduled;
        difference += day.surplus - day.missing - (day.scheduled - day.required);
    }
    // Five shifts of eight hours for each of them in the week; days are whole.
    QVERIFY2(std::abs(scheduled - 100 * 5 * 8) < 1e-6, qPrintable(QString::number(scheduled)));
    QVERIFY(std::abs(difference) < 1e-6);
    QCOMPARE(rosterWeeks(plan, shifts).size(), std::size_t(4));
    const QString words = textOf(path);
    if (words.isEmpty())
        QSKIP("pdftotext is not installed");
    QCOMPARE(words.count(QStringLiteral("Agent 37 ")), 4);
    // Nobody is named unless that is wanted.
    plan.report.sections = model::ReportSettings().sections;
    QVERIFY(writeReportPdf(plan, results_, path, application::Language::English, &error));
    QVERIFY(!textOf(path).contains(QStringLiteral("Agent 37 ")));
    QVERIFY(textOf(path).contains(QStringLiteral("Cover of the planning week")));
}

void ReportTest::anUnwritablePlaceLeavesNothing_data() {
    QTest::addColumn<QString>("path");
    QTest::newRow("no such folder") << folder_.filePath(QStringLiteral("missing/report.pdf"));
    QTest::newRow("a folder") << folder_.path();
}

void ReportTest::anUnwritablePlaceLeavesNothing() {
    QFETCH(QString, path);
    const auto entries = QDir(folder_.path()).entryList();
    QString error;
    QVERIFY(!writeReportPdf(plan_, results_, path, application::Language::English, &error));
    QVERIFY2(error.startsWith(path) && error.size() > path.size() + 5, qPrintable(error));
    QCOMPARE(QDir(folder_.path()).entryList(), entries);
}

void ReportTest::aFullDiskLeavesNothing() {
#ifdef Q_OS_UNIX
    const auto entries = QDir(folder_.path()).entryList();
    // A limit on the size of files fails like a full disk in the middle of writing.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 8192;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    QString error;
    const bool written =
        writeReportPdf(plan_, results_, folder_.filePath(QStringLiteral("full.pdf")),
                       application::Language::English, &error);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!written);
    QVERIFY2(error.contains(QStringLiteral("full.pdf")), qPrintable(error));
    QCOMPARE(QDir(folder_.path()).entryList(), entries);
#else
    QSKIP("the size of files is limited on Unix only");
#endif
}

void ReportTest::aFullDiskIsToldInTheWindow_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("PDF") << QStringLiteral("full/report.pdf");
    QTest::newRow("PDF page by page") << QStringLiteral("full/job.pdf");
    QTest::newRow("XLSX") << QStringLiteral("full/tables.xlsx");
    QTest::newRow("CSV") << QStringLiteral("full/staffing.csv");
    QTest::newRow("ICS") << QStringLiteral("full/");
}

void ReportTest::aFullDiskIsToldInTheWindow() {
#ifdef Q_OS_UNIX
    QFETCH(QString, file);
    const QString path = folder_.filePath(file);
    const QString folder = folder_.filePath(QStringLiteral("full"));
    QVERIFY(QDir().mkpath(folder));
    Bench &bench = *bench_;
    QVERIFY(!bench.document.plan().shiftsOf(bench.document.plan().chosen)->empty());
    QString old = path;
    if (file.endsWith(u'/')) { // a calendar as it was
        QVERIFY(bench.page.exportCalendarsTo(folder));
        const auto calendars = QDir(folder).entryInfoList({"*.ics"});
        QVERIFY(calendars.size() > 10);
        old = calendars.front().filePath();
    }
    QFile before(old);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("what was there") == 14);
    before.close();
    const auto entries = QDir(folder).entryList();
    rlimit unlimited{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &unlimited), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = unlimited;
    small.rlim_cur = 400; // smaller than any of them
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    bool written = true;
    if (file.endsWith(QStringLiteral("report.pdf")))
        written = bench.page.exportPdfTo(path);
    else if (file.endsWith(QStringLiteral("job.pdf"))) {
        bench.page.startPdf(path);
        written = !QTest::qWaitFor([&] { return !bench.page.isWriting(); }, 60000);
    } else if (file.endsWith(QStringLiteral(".xlsx")))
        written = bench.page.exportWorkbookTo(path);
    else if (file.endsWith(QStringLiteral(".csv")))
        written = bench.page.exportCsvTo(folder, application::CsvDialect::German);
    else
        written = bench.page.exportCalendarsTo(folder);
    setrlimit(RLIMIT_FSIZE, &unlimited);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!written);
    QCOMPARE(contentOf(old), QByteArray("what was there"));
    QCOMPARE(QDir(folder).entryList(), entries);
    // The message bar says what was not written, and where.
    QString told;
    for (const auto *label : bench.page.findChildren<QLabel *>())
        told += label->text() + u'\n';
    QVERIFY2(told.contains(QStringLiteral("could not be written")), qPrintable(told));
#else
    QSKIP("the size of files is limited on Unix only");
#endif
}

void ReportTest::aGermanReportLeavesTheInterfaceAlone() {
    LanguageWitness window;
    const QLocale before;
    const QString path = folder_.filePath(QStringLiteral("german.pdf"));
    QString error;
    QVERIFY(writeReportPdf(plan_, results_, path, application::Language::German, &error));
    QCOMPARE(window.changes, 0);
    QCOMPARE(QLocale(), before);
    QCOMPARE(QCoreApplication::translate("Report", "Comparison"), QStringLiteral("Comparison"));
    const QString words = textOf(path);
    if (words.isEmpty())
        QSKIP("pdftotext is not installed");
    QVERIFY2(words.contains(QStringLiteral("KW ")), qPrintable(words.left(500)));
    QVERIFY(words.contains(Format(reportLocale(application::Language::German)).longWeekday(0)));
    if (!QFile::exists(QStringLiteral(":/i18n/shiftwright_de.qm")))
        QSKIP("built without translations");
    const Translation german(reportLocale(application::Language::German));
    const QString heading = german("Report", "Method and assumptions");
    QVERIFY(heading != QStringLiteral("Method and assumptions"));
    QVERIFY2(words.contains(heading), qPrintable(heading));
    QVERIFY(!words.contains(QStringLiteral("Comparison")));
}

void ReportTest::wordsWithoutTranslationAreEnglishNotTheInterfaces() {
    Gibberish gibberish;
    QVERIFY(QCoreApplication::installTranslator(&gibberish));
    QCOMPARE(QCoreApplication::translate("Report", "Nobody translates this"),
             QStringLiteral("blargh"));
    {
        const LanguageScope scope(reportLocale(application::Language::English));
        QCOMPARE(QCoreApplication::translate("Report", "Nobody translates this"),
                 QStringLiteral("Nobody translates this"));
        QCOMPARE(QCoreApplication::translate("Report", "%n thing(s)", nullptr, 3),
                 QStringLiteral("3 thing(s)"));
    }
    QCOMPARE(QCoreApplication::translate("Report", "Nobody translates this"),
             QStringLiteral("blargh"));
}

void ReportTest::weekCellsCoverEveryLocalInterval() {
    const auto cells = weekCells(plan_, results_.outcomes.front(), results_.weekBegin);
    QCOMPARE(cells.size(), std::size_t(7 * 48));
    for (std::size_t i = 0; i < cells.size(); ++i)
        QCOMPARE(cells[i], static_cast<int>(i)); // no clock change in this week

    // 25 October 2026: the hour from 2 to 3 comes twice, its first pass is shown.
    model::ScenarioOutcome autumn = results_.outcomes.front();
    const auto monday = toDate(QDate(2026, 10, 19));
    autumn.week = plan_.calendar.weekGrid(monday, model::Minutes(30));
    const auto longer = weekCells(plan_, autumn, monday);
    QCOMPARE(autumn.week.count(), std::size_t(338));
    QCOMPARE(longer[6 * 48 + 4], 6 * 48 + 4);
    QCOMPARE(longer[6 * 48 + 6], 6 * 48 + 8);
    // 29 March 2026: 2 to 3 does not exist.
    const auto spring = toDate(QDate(2026, 3, 23));
    autumn.week = plan_.calendar.weekGrid(spring, model::Minutes(30));
    const auto shorter = weekCells(plan_, autumn, spring);
    QCOMPARE(shorter[6 * 48 + 4], -1);
    QCOMPARE(shorter[6 * 48 + 6], 6 * 48 + 4);
}

void ReportTest::hourlyAgentsAgreeWithTheStaffing() {
    for (const auto &outcome : results_.outcomes) {
        const auto rows = hourlyAgents(plan_, outcome, results_.weekBegin, 2);
        QCOMPARE(rows.size(), outcome.channels.size() + 1);
        for (std::size_t c = 0; c < outcome.channels.size(); ++c) {
            for (std::size_t hour = 0; hour < 24; ++hour) {
                const auto &first = outcome.channels[c].staffing[2 * 48 + hour * 2];
                const auto &second = outcome.channels[c].staffing[2 * 48 + hour * 2 + 1];
                const bool open = first.openShare > 0 || second.openShare > 0;
                QCOMPARE(std::isnan(rows[c][hour]), !open);
                if (open)
                    QCOMPARE(rows[c][hour],
                             std::max(first.openShare > 0 ? first.positions : 0.0,
                                      second.openShare > 0 ? second.positions : 0.0));
            }
        }
    }
}

void ReportTest::daysWithGapsHaveNoTotal() {
    model::Plan plan = plan_;
    auto &channel = plan.channels.front();
    const auto whole = fanValue(plan, channel, results_.channels.front(), results_.weekBegin);
    QCOMPARE(whole.history.size(), std::size_t(56));
    QVERIFY(std::isfinite(whole.history.back()));
    QCOMPARE(whole.historyFirst.addDays(56), whole.forecastFirst);
    model::ContactHistory history = *channel.history;
    history.intervals.back().status = model::IntervalStatus::Missing;
    channel.history = model::Shared<model::ContactHistory>(history);
    const auto gap = fanValue(plan, channel, results_.channels.front(), results_.weekBegin);
    QVERIFY(std::isnan(gap.history.back()));
    QCOMPARE(gap.history[54], whole.history[54]);
}

void ReportTest::thePageShowsAndExports() {
    Bench &bench = *bench_;
    QTRY_VERIFY(bench.preview().pageCount() >= 5);
    QVERIFY(QTest::qWaitForWindowExposed(&bench.page));
    // The first page is on the screen: dark letters on white paper.
    const QImage picture = bench.preview().viewport()->grab().toImage();
    int white = 0;
    int dark = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            const int grey = qGray(picture.pixel(x, y));
            white += grey == 255;
            dark += grey < 80;
        }
    QVERIFY(white > picture.width() * picture.height() / 5);
    QVERIFY(dark > 500);

    const QString pdf = folder_.filePath(QStringLiteral("page.pdf"));
    QVERIFY(bench.page.exportPdfTo(pdf));
    QVERIFY(QFileInfo(pdf).size() > 10000);
    QVERIFY(bench.page.exportCsvTo(folder_.filePath(QStringLiteral("tables")),
                                   application::CsvDialect::German));
    QVERIFY(QDir(folder_.filePath(QStringLiteral("tables"))).entryList({"*.csv"}).size() >= 5);
    const QString workbook = folder_.filePath(QStringLiteral("tables.xlsx"));
    QVERIFY(bench.page.exportWorkbookTo(workbook));
    QVERIFY(QFileInfo(workbook).size() > 1000);
    const QString calendars = folder_.filePath(QStringLiteral("calendars"));
    QVERIFY(bench.page.exportCalendarsTo(calendars));
    QVERIFY(QDir(calendars).entryList({"*.ics"}).size() > 10);
    QVERIFY(!bench.page.exportPdfTo(folder_.filePath(QStringLiteral("missing/page.pdf"))));
}

void ReportTest::aPdfCanBeStopped() {
    Bench bench;
    bench.document.reset(plan_, {});
    QTRY_VERIFY_WITH_TIMEOUT(bench.ready(), 400000);
    QTRY_VERIFY(bench.preview().pageCount() >= 5);
    const QString stopped = folder_.filePath(QStringLiteral("stopped.pdf"));
    bench.page.startPdf(stopped);
    QVERIFY(bench.page.isWriting());
    QCoreApplication::processEvents(); // a page or so
    bench.page.cancelPdf();
    QVERIFY(!bench.page.isWriting());
    QTest::qWait(50);
    QVERIFY(!QFile::exists(stopped));
    const QString whole = folder_.filePath(QStringLiteral("whole.pdf"));
    bench.page.startPdf(whole);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.page.isWriting(), 60000);
    const QString once = folder_.filePath(QStringLiteral("onepiece.pdf"));
    QVERIFY(bench.page.exportPdfTo(once));
    QVERIFY(contentOf(whole) == contentOf(once));
}

void ReportTest::theNoteCanBeUndone() {
    Bench &bench = *bench_;
    auto *inspector = bench.page.inspector();
    auto *note = inspector->findChild<QPlainTextEdit *>(QStringLiteral("note"));
    QVERIFY(note);
    QTest::keyClicks(note, QStringLiteral("Saturday is promised "));
    QTRY_COMPARE(bench.document.plan().reportNote, std::string("Saturday is promised "));
    QTRY_VERIFY_WITH_TIMEOUT(bench.ready(), 60000);
    QTest::keyClicks(note, QStringLiteral("since May"));
    QTRY_COMPARE(bench.document.plan().reportNote, std::string("Saturday is promised since May"));
    bench.document.undoStack().undo();
    QCOMPARE(bench.document.plan().reportNote, std::string());
    QTRY_COMPARE(note->toPlainText(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(bench.ready(), 60000);
}

void ReportTest::theRecommendationKeepsItsFigures() {
    Bench &bench = *bench_;
    auto *words =
        bench.page.inspector()->findChild<LiveTextEdit *>(QStringLiteral("recommendation"));
    QVERIFY(words);
    const QString verdict = words->words();
    QVERIFY2(verdict.contains(QStringLiteral("{share}")), qPrintable(verdict));
    QTest::keyClick(words, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(words, QStringLiteral(" We ask for {cost} and {nothing}"));
    QTRY_COMPARE(text(bench.document.plan().recommendation),
                 verdict + QStringLiteral(" We ask for {cost} and {nothing}"));
    QTRY_VERIFY_WITH_TIMEOUT(bench.ready(), 60000);
    // Typed braces become a figure as soon as the text is shown anew.
    const LiveFigures figures =
        liveFigures(results_.verdict, results_.outcomes, QStringLiteral("EUR"),
                    Translation(reportLocale(application::Language::English)));
    const QString path = folder_.filePath(QStringLiteral("recommendation.pdf"));
    QVERIFY(bench.page.exportPdfTo(path));
    if (const QString printed = textOf(path); !printed.isEmpty())
        QVERIFY2(printed.contains(QStringLiteral("We ask for %1 and {nothing}")
                                      .arg(figures.at(QStringLiteral("cost")))),
                 qPrintable(printed.left(1000)));
    bench.document.undoStack().undo();
    QCOMPARE(bench.document.plan().recommendation, std::string());
    QTRY_COMPARE(words->words(), verdict);
    QTRY_VERIFY_WITH_TIMEOUT(bench.ready(), 60000);
}

void ReportTest::readersGetTheirSections() {
    Bench &bench = *bench_;
    auto *audience =
        bench.page.inspector()->findChild<SegmentedControl *>(QStringLiteral("audience"));
    auto *sections = bench.page.inspector()->findChild<QListWidget *>(QStringLiteral("sections"));
    QVERIFY(audience && sections);
    QCOMPARE(audience->current(), 2);
    audience->setCurrent(0);
    QCOMPARE(bench.document.plan().report.sections,
             (std::vector{ReportSection::Summary, ReportSection::Comparison}));
    sections->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(audience->current(), -1);
    bench.document.undoStack().undo();
    QCOMPARE(audience->current(), 0);
    audience->setCurrent(2);
    QCOMPARE(bench.document.plan().report, model::ReportSettings());
    QTRY_VERIFY_WITH_TIMEOUT(bench.ready(), 60000);
}

void ReportTest::choicesChangeThePages() {
    Bench &bench = *bench_;
    bench.page.show();
    auto *inspector = bench.page.inspector();
    auto *sections = inspector->findChild<QListWidget *>(QStringLiteral("sections"));
    QVERIFY(sections);
    const int all = bench.preview().pageCount();
    for (int row = 0; row < sections->count(); ++row)
        if (row != 1)
            sections->item(row)->setCheckState(Qt::Unchecked);
    QTRY_COMPARE_WITH_TIMEOUT(bench.preview().pageCount(), 1, 60000);
    QVERIFY(all > 1);
    QCOMPARE(bench.document.plan().report.sections, std::vector{ReportSection::Comparison});

    sections->item(0)->setCheckState(Qt::Checked);
    sections->setCurrentRow(0);
    inspector->show();
    QVERIFY(QTest::qWaitForWindowActive(inspector));
    sections->setFocus();
    QTest::keyClick(sections, Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(bench.document.plan().report.sections,
                 (std::vector{ReportSection::Comparison, ReportSection::Summary}));
    QTRY_COMPARE_WITH_TIMEOUT(bench.preview().pageCount(), 2, 60000);

    auto *language = inspector->findChild<QComboBox *>(QStringLiteral("language"));
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    QTRY_COMPARE(bench.document.plan().report.language, std::string("de"));
    QCOMPARE(QLocale().language(), QLocale::English);
}

void ReportTest::thePreviewKeepsItsPlace() {
    PagePreview preview;
    preview.resize(700, 400);
    preview.QWidget::show();
    std::vector<int> painted;
    preview.show(6, QSizeF(794, 1123), [&painted](QPainter &painter, int page) {
        painted.push_back(page);
        painter.fillRect(100, 100, 50, 50, Qt::black);
    });
    QVERIFY(QTest::qWaitForWindowExposed(&preview));
    QTRY_VERIFY(!painted.empty());
    // Only what is in view is painted, and only once.
    QVERIFY(painted.size() <= 2);
    preview.goToPage(4);
    QCOMPARE(preview.currentPage(), 4);
    QSignalSpy zoomed(&preview, &PagePreview::zoomChanged);
    preview.setZoom(1.5);
    QCOMPARE(preview.currentPage(), 4);
    QCOMPARE(zoomed.count(), 1);
    preview.setZoom(99);
    QCOMPARE(preview.zoom(), PagePreview::highestZoom);
    preview.setTwoPages(false);
    QCOMPARE(preview.currentPage(), 4);
}

QTEST_MAIN(ReportTest)
#include "tst_report.moc"
