// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using testing::bytesOf;
using testing::run;
using testing::write;

namespace {

const QString planted = QStringLiteral(SHIFTWRIGHT_FIXTURES "/roster/plant_50_s5.txt");

} // namespace

class TestShiftsCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRosterIsWrittenPersonByPerson() {
        const QTemporaryDir folder;
        const QString out = folder.filePath("roster.txt");
        const auto built =
            run({"shifts", "--roster-instance", planted, "--out", out, "--time-limit", "3s"});
        QVERIFY2(built.exit == 0, built.err);
        const auto lines = QString::fromUtf8(bytesOf(out)).split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 50);
        for (const QString &line : lines)
            QCOMPARE(line.split(' ').size(), 28);
        QVERIFY2(built.err.contains("hard rules broken 0"), built.err);
    }

    void faultsAreNamedWithTheirPlace_data() {
        QTest::addColumn<QByteArray>("found");
        QTest::addColumn<QByteArray>("instead");
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("days") << QByteArray("\n28\n") << QByteArray("\nmany\n") << QByteArray(":");
        QTest::newRow("cover") << QByteArray("SECTION_COVER\n")
                               << QByteArray("SECTION_COVER\n0,no such,1,2,3\n")
                               << QByteArray("no such");
        QTest::newRow("no staff") << QByteArray("SECTION_STAFF") << QByteArray("SECTION_STUFF")
                                  << QByteArray("SECTION_");
    }

    void faultsAreNamedWithTheirPlace() {
        QFETCH(QByteArray, found);
        QFETCH(QByteArray, instead);
        QFETCH(QByteArray, place);
        const QTemporaryDir folder;
        const QString file = folder.filePath("broken.txt");
        QByteArray text = bytesOf(planted);
        QVERIFY2(text.contains(found), found);
        write(file, text.replace(found, instead));
        const QString out = folder.filePath("roster.txt");
        const auto built =
            run({"shifts", "--roster-instance", file, "--out", out, "--time-limit", "1s"});
        QCOMPARE(built.exit, 3);
        QVERIFY2(built.err.contains("broken.txt:") && built.err.contains(place), built.err);
        QVERIFY(!QFileInfo::exists(out));
    }

    void callsThatDoNotFitAreRefused() {
        QCOMPARE(run({"shifts"}).exit, 2);
        QCOMPARE(run({"shifts", "--roster-instance", planted, "--time-limit", "soon"}).exit, 2);
        QCOMPARE(run({"shifts", "--roster-instance", "/no/such/file"}).exit, 4);
    }
};

QTEST_APPLESS_MAIN(TestShiftsCommand)
#include "tst_shiftscommand.moc"
