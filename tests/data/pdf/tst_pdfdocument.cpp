// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/pdf/pdfdocument.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using data::PdfDocument;

namespace {

/// Two empty pages with a date and no cross references: the library finds its way.
const std::string twoPages =
    R"(%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >> endobj
4 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >> endobj
5 0 obj << /CreationDate (D:20261128120000Z) /Producer (Somebody) >> endobj
xref
0 6
)"
    "0000000000 65535 f \n0000000009 00000 n \n0000000058 00000 n \n"
    "0000000121 00000 n \n0000000192 00000 n \n0000000263 00000 n \n"
    "trailer << /Size 6 /Root 1 0 R /Info 5 0 R >>\nstartxref\n339\n%%EOF\n";

const PdfDocument document{
    "Süd (2026) \\ Winter",
    "Example GmbH",
    "as planned",
    "Shiftwright",
    "de-DE",
    {{"Übersicht", 0, 0}, {"Personalbedarf", 1, 0}, {"A · 24/7", 1, 1}, {"B · 9–18", 1, 1}}};

/// What a program of the system says about the file; empty where it is not installed.
QByteArray said(const QString &name, const QStringList &arguments) {
    const QString program = QStandardPaths::findExecutable(name);
    if (program.isEmpty())
        return {};
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished())
        return "did not end";
    return QByteArray::number(process.exitCode()) + ": " + process.readAll();
}

} // namespace

class PdfDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSamePagesGiveTheSameBytesWithoutADate() {
        const std::string once = data::completePdf(twoPages, document);
        QCOMPARE(data::completePdf(twoPages, document), once);
        QVERIFY(once.find("CreationDate") == std::string::npos);
        std::string later = twoPages;
        later.replace(later.find("20261128"), 8, "20270101");
        QCOMPARE(data::completePdf(later, document), once);
        const auto withFont = [](const std::string &name) { // of the same length: places stay
            std::string pages = twoPages;
            return pages.replace(pages.find("/MediaBox"), 23, "/FontName /" + name + ' ');
        };
        const std::string font = data::completePdf(withFont("QXYZAB+Inte"), document);
        QCOMPARE(data::completePdf(withFont("QABCDE+Inte"), document), font);
        QVERIFY(font.find("/AAAAAA+Inte") != std::string::npos);
        PdfDocument other = document;
        other.title = "Nord";
        QVERIFY(data::completePdf(twoPages, other) != once);
    }

    void otherProgramsReadTitleLanguageAndOutline() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("two.pdf"));
        const std::string pdf = data::completePdf(twoPages, document);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(pdf.data(), static_cast<qint64>(pdf.size())),
                 static_cast<qint64>(pdf.size()));
        file.close();
        const QByteArray check = said(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
        const QByteArray info = said(QStringLiteral("pdfinfo"), {path});
        if (check.isEmpty() || info.isEmpty())
            QSKIP("qpdf or pdfinfo is not installed");
        QVERIFY2(check.startsWith("0: "), check);
        QVERIFY2(info.contains("Süd (2026) \\ Winter"), info);
        QVERIFY2(info.contains("Example GmbH"), info);
        QVERIFY2(!info.contains("CreationDate"), info);
        const QByteArray json =
            said(QStringLiteral("qpdf"),
                 {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), path});
        for (const auto &bookmark : document.outline)
            QVERIFY2(json.contains(QByteArray::fromStdString(bookmark.title)) ||
                         json.contains("\\u00dc"),
                     json);
        QVERIFY2(json.contains("\"destpageposfrom1\": 2"), json);
    }

    void whatIsNoPdfIsRefused() {
        QVERIFY_EXCEPTION_THROWN(data::completePdf("hello", document), std::runtime_error);
        PdfDocument lost = document;
        lost.outline.push_back({"Nowhere", 2, 0});
        QVERIFY_EXCEPTION_THROWN(data::completePdf(twoPages, lost), std::runtime_error);
    }
};

QTEST_APPLESS_MAIN(PdfDocumentTest)
#include "tst_pdfdocument.moc"
