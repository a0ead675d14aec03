// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/output.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace cli;

class TestArguments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void durationsAreRead_data();
    void durationsAreRead();
    void sharesAreRead_data();
    void sharesAreRead();
    void numbersAreRead();
    void serviceLevelsAreRead_data();
    void serviceLevelsAreRead();
    void filesAppearWhole();
    void aFailedWriteLeavesNothing();
};

constexpr double refused = -1.0;

void TestArguments::durationsAreRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("seconds");
    QTest::newRow("seconds") << "180s" << 180.0;
    QTest::newRow("minutes") << "3min" << 180.0;
    QTest::newRow("hours") << "4h" << 14400.0;
    QTest::newRow("days") << "2d" << 172800.0;
    QTest::newRow("bare") << "45" << 45.0;
    QTest::newRow("zero") << "0s" << 0.0;
    QTest::newRow("fraction") << "1.5h" << 5400.0;
    QTest::newRow("empty") << "" << refused;
    QTest::newRow("unit only") << "min" << refused;
    QTest::newRow("negative") << "-3min" << refused;
    QTest::newRow("unknown unit") << "3w" << refused;
    QTest::newRow("space") << "3 min" << refused;
    QTest::newRow("two units") << "1h30min" << refused;
    QTest::newRow("decimal comma") << "1,5h" << refused;
    QTest::newRow("infinite") << "inf" << refused;
    QTest::newRow("too large") << "1e308d" << refused;
    QTest::newRow("nan") << "nan" << refused;
}

void TestArguments::durationsAreRead() {
    QFETCH(QString, text);
    QFETCH(double, seconds);
    QCOMPARE(parseDuration(text.toStdString()).value_or(refused), seconds);
}

void TestArguments::sharesAreRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("share");
    QTest::newRow("number") << "0.8" << 0.8;
    QTest::newRow("percent") << "80%" << 0.8;
    QTest::newRow("fraction of a percent") << "0.5%" << 0.005;
    QTest::newRow("none") << "0" << 0.0;
    QTest::newRow("all") << "100%" << 1.0;
    QTest::newRow("bare percent") << "80" << refused;
    QTest::newRow("too much") << "101%" << refused;
    QTest::newRow("negative") << "-5%" << refused;
    QTest::newRow("sign only") << "%" << refused;
    QTest::newRow("space") << "80 %" << refused;
    QTest::newRow("nan") << "nan" << refused;
}

void TestArguments::sharesAreRead() {
    QFETCH(QString, text);
    QFETCH(double, share);
    QCOMPARE(parseShare(text.toStdString()).value_or(refused), share);
}

void TestArguments::numbersAreRead() {
    QCOMPARE(parseNumber("12").value(), 12.0);
    QCOMPARE(parseNumber("-1.5").value(), -1.5);
    QCOMPARE(parseNumber("1e-9").value(), 1e-9);
    QVERIFY(std::isinf(parseNumber("inf").value()));
    for (const char *text : {"", " 1", "1 ", "1,5", "0x10", "nan", "1.2.3", "+1", "ten", "1e999"})
        QVERIFY2(!parseNumber(text), text);
}

void TestArguments::serviceLevelsAreRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("answered");
    QTest::addColumn<double>("within");
    QTest::newRow("the usual") << "80/20" << 0.8 << 20.0;
    QTest::newRow("percent and unit") << "80%/20s" << 0.8 << 20.0;
    QTest::newRow("share") << "0.8/20" << 0.8 << 20.0;
    QTest::newRow("deferred") << "90%/4h" << 0.9 << 14400.0;
    QTest::newRow("all") << "100/60" << 1.0 << 60.0;
    QTest::newRow("at once") << "80/0" << 0.8 << 0.0;
    QTest::newRow("no threshold") << "80" << refused << 0.0;
    QTest::newRow("empty threshold") << "80/" << refused << 0.0;
    QTest::newRow("empty share") << "/20" << refused << 0.0;
    QTest::newRow("too much") << "120/20" << refused << 0.0;
    QTest::newRow("negative") << "-80/20" << refused << 0.0;
    QTest::newRow("three parts") << "80/20/5" << refused << 0.0;
}

void TestArguments::serviceLevelsAreRead() {
    QFETCH(QString, text);
    QFETCH(double, answered);
    QFETCH(double, within);
    const auto goal = parseServiceLevel(text.toStdString());
    QCOMPARE(goal ? goal->answered : refused, answered);
    if (goal)
        QCOMPARE(goal->within, within);
}

void TestArguments::filesAppearWhole() {
    const QTemporaryDir folder;
    const std::string path = folder.filePath("out.csv").toStdString();
    std::string error;
    QVERIFY(writeWhole(path, "first\n", error));
    QVERIFY(writeWhole(path, "second, longer\n", error));
    std::string bytes;
    QVERIFY(readWhole(path, bytes, error));
    QCOMPARE(bytes, std::string("second, longer\n"));
    QVERIFY(error.empty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{"out.csv"});
}

void TestArguments::aFailedWriteLeavesNothing() {
    const QTemporaryDir folder;
    std::string error;
    QVERIFY(!writeWhole(folder.filePath("missing/out.csv").toStdString(), "text", error));
    QVERIFY(error.find("missing/out.csv: ") != error.npos);
    QVERIFY(!writeWhole(folder.path().toStdString(), "text", error));
    QVERIFY(QDir(folder.path()).isEmpty());
    if (QFile::exists("/dev/full"))
        QVERIFY(!writeWhole("/dev/full", "text", error));
    std::string bytes;
    QVERIFY(!readWhole(folder.filePath("none.csv").toStdString(), bytes, error));
    QVERIFY(error.find("none.csv: ") != error.npos);
}

QTEST_APPLESS_MAIN(TestArguments)
#include "tst_arguments.moc"
