// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/picture.h"
#include "ui/charts/targetbars.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/texttable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <memory>

using namespace ui;

namespace {

std::unique_ptr<QTableView> tableWith(TextTable &table) {
    table.show({{QStringLiteral("Channel"), Qt::AlignLeft}, {QStringLiteral("Cost")}},
               {{{QStringLiteral("Phone")}, {QStringLiteral("1.268,50 €")}},
                {{QStringLiteral("<b>a\tb</b>\nc")}, {QStringLiteral("3")}}});
    return std::unique_ptr<QTableView>(makeTableView(&table));
}

} // namespace

class CopyingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void selectedRowsAreCopiedWithHeadingsAsTheyAreRead() {
        TextTable table;
        const auto view = tableWith(table);
        view->show();
        QGuiApplication::clipboard()->clear();
        QTest::keySequence(view.get(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
        view->selectRow(0);
        QTest::keySequence(view.get(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("Channel\tCost\nPhone\t1.268,50 €\n"));
    }

    void aCellStaysOneCellAndItsMarkupStaysText() {
        TextTable table;
        const auto view = tableWith(table);
        const QString lines = cellsOf(*view, false);
        QCOMPARE(lines, QStringLiteral("Channel\tCost\nPhone\t1.268,50 €\n<b>a b</b> c\t3\n"));
        copyCells(lines);
        const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
        QVERIFY(mime->hasHtml());
        QVERIFY(mime->html().contains(QStringLiteral("<td>&lt;b&gt;a b&lt;/b&gt; c</td>")));
    }

    void tooltipsDoNotRunMarkup() {
        QCOMPARE(plainToolTip(QStringLiteral("Phone")), QStringLiteral("Phone"));
        QVERIFY(!plainToolTip(QStringLiteral("<img src=x> & <b>y</b>"))
                     .contains(QStringLiteral("<img src=x>")));
    }

    void chartsAreSavedAndCopiedAsPictures() {
        QTemporaryDir folder;
        TargetBars bars;
        bars.resize(200, 60);
        QString error;
        const QString png = folder.filePath(QStringLiteral("bars.png"));
        QVERIFY(bars.savePicture(png, &error));
        QCOMPARE(QImage(png).size(), QSize(400, 120));
        const QString svg = folder.filePath(QStringLiteral("bars.svg"));
        QVERIFY(bars.savePicture(svg, &error));
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("<svg"));
        const QString nowhere = folder.filePath(QStringLiteral("missing/bars.png"));
        QVERIFY(!bars.savePicture(nowhere, &error));
        QVERIFY2(error.contains(QStringLiteral("missing")), qPrintable(error));
        bars.copyPicture();
        const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
        QVERIFY(mime->hasImage());
        QVERIFY(mime->hasFormat(QStringLiteral("image/svg+xml")));
    }

    void aFullDiskLeavesThePictureThatWasThere() {
        const QString full = QStringLiteral("/dev/full");
        if (!QFile::exists(full))
            QSKIP("this system has no full device");
        const QTemporaryDir folder;
        TargetBars bars;
        bars.resize(200, 60);
        for (const char *ending : {"png", "svg"}) {
            // A link of the right name to where nothing fits.
            const QString path = folder.filePath(QStringLiteral("bars.%1").arg(ending));
            QVERIFY(QFile::link(full, path));
            QString error;
            QVERIFY(!bars.savePicture(path, &error));
            QVERIFY2(error.contains(path), qPrintable(error));
            QVERIFY(QFileInfo(path).isSymLink());
            QVERIFY(!QFileInfo(full).isFile());
        }
    }

    void aWidgetIsAPictureToo() {
        QWidget widget;
        widget.resize(600, 240);
        QVERIFY(grabbed(widget).toSvg().contains("<svg"));
        QCOMPARE(grabbed(widget).toImage(1).size(), QSize(600, 240));
    }

    void namesInPicturesAreText() {
        TargetBars bars;
        bars.resize(400, 60);
        TargetBars::Value value;
        value.bars.push_back({QStringLiteral("<script>alert(1)</script>"), Hue::Phone, 0.5});
        bars.show(value);
        const QByteArray svg = bars.toSvg();
        QVERIFY2(!svg.contains("<script"), svg);
        QXmlStreamReader reader(svg);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }

    void theMessageBarOfThePageIsFound() {
        QWidget page;
        MessageBar bar(&page);
        QWidget body(&page);
        QWidget inside(&body);
        QCOMPARE(MessageBar::of(&inside), &bar);
        QWidget alone;
        QCOMPARE(MessageBar::of(&alone), nullptr);
    }
};

QTEST_MAIN(CopyingTest)
#include "tst_copying.moc"
