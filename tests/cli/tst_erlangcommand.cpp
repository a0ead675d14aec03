// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oracle.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Answer {
    int status = -1;
    QString out;
    QString err;
};

Answer run(const QStringList &arguments, const QByteArray &input = {}) {
    QProcess program;
    program.start(SHIFTWRIGHT_CLI, QStringList{"erlang"} + arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished())
        return {};
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

const QByteArray header = "id,model,calls,interval_s,aht_s,agents,patience_s,t_s,target_sl\n";

} // namespace

class TestErlangCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBatchAgreesWithTheOracle();
    void flawedRowsAreNamed_data();
    void flawedRowsAreNamed();
    void goalsOutOfReachAreSaid();
    void germanTablesAreRead();
    void oneCaseIsShownWithItsNeighbours();
    void wrongCallsAreRefused();
};

void TestErlangCommand::aBatchAgreesWithTheOracle() {
    QFile file(SHIFTWRIGHT_FIXTURES "/queueing/oracle.csv");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList models{"erlang_b",   "erlang_c",       "erlang_a",   "min_c",   "min_a",
                             "min_c_prob", "mmck",           "mmck_m",     "retrial", "mgc_ac",
                             "mgc_kimura", "mdc_cosmetatos", "overdisp_c"};
    QByteArray input = file.readLine(); // the comment
    input += file.readLine();
    QList<OracleRow> rows;
    for (const QString &model : models)
        rows += oracleRows(model);
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (models.contains(QString::fromUtf8(line.split(',').value(1))))
            input += line;
    }
    const Answer answer = run({"--batch", "-"}, input);
    QCOMPARE(answer.status, 0);
    const QStringList lines = answer.out.split('\n', Qt::SkipEmptyParts);
    const QStringList columns = lines.first().split(',');
    QCOMPARE(lines.size(), input.count('\n') - 1);
    QHash<QString, QStringList> found;
    for (const QString &line : lines.mid(1))
        found.insert(line.section(',', 0, 0), line.split(','));
    const qsizetype firstResult = columns.indexOf("blocking");
    QVERIFY(firstResult > 0);
    for (const OracleRow &row : rows) {
        const QStringList cells = found.value(row.text("id"));
        QCOMPARE(cells.size(), columns.size());
        for (qsizetype column = firstResult; column < columns.size(); ++column) {
            if (row.text(columns[column]).isEmpty())
                continue;
            const double value = cells[column] == "inf" ? std::numeric_limits<double>::infinity()
                                                        : cells[column].toDouble();
            QVERIFY2(!cells[column].isEmpty() && row.agrees(columns[column], value),
                     qPrintable(row.text("id") + ' ' + columns[column]));
        }
    }
}

void TestErlangCommand::flawedRowsAreNamed_data() {
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &text, const QString &said) {
        QTest::newRow(name) << header + "a,erlang_c,10,1800,180,3,,20,\n" + text << said;
    };
    row("unknown model", "b,erlang_x,10,1800,180,3,,20,\n", "line 3, column model");
    row("no number", "b,erlang_c,ten,1800,180,3,,20,\n", "line 3, column calls");
    row("negative", "b,erlang_c,10,1800,180,-3,,20,\n", "line 3, column agents");
    row("not a number", "b,erlang_c,nan,1800,180,3,,20,\n", "line 3, column calls");
    row("no interval", "b,erlang_c,10,0,180,3,,20,\n", "line 3, column interval_s");
    row("blank", "b,erlang_a,10,1800,180,3,,20,\n", "line 3, column patience_s");
    row("no target", "b,min_c,10,1800,180,,,20,\n", "line 3, column target_sl");
    row("share above 1", "b,min_c,10,1800,180,,,20,80\n", "line 3, column target_sl");
    row("short row", "b,erlang_c,10\n", "line 3: found 3 cells, expected 9");
    row("absurd load", "b,erlang_c,1e300,1,180,3,,20,\n", "line 3, column calls");
    QTest::newRow("no column") << QByteArray("model,calls\nerlang_c,1\n") << "no column aht_s";
    QTest::newRow("empty") << QByteArray() << "line 1";
    QTest::newRow("comment only") << QByteArray("# nothing") << "line 2";
}

void TestErlangCommand::flawedRowsAreNamed() {
    QFETCH(QByteArray, input);
    QFETCH(QString, said);
    const QTemporaryDir folder;
    const QString out = folder.filePath("out.csv");
    const Answer answer = run({"--batch", "-", "--out", out}, input);
    QCOMPARE(answer.status, 3);
    QVERIFY2(answer.err.contains(said), qPrintable(answer.err));
    QVERIFY(!QFile::exists(out));
}

void TestErlangCommand::goalsOutOfReachAreSaid() {
    const Answer answer = run({"--batch", "-"}, header + "a,min_c,10,1800,180,,,20,1\n");
    QCOMPARE(answer.status, 1);
    QVERIFY(answer.err.contains("line 2"));
    QVERIFY(answer.out.contains("a,min_c,10,1800,180,,,20,1,"));
    QVERIFY(answer.out.contains(",inf,inf"));
}

void TestErlangCommand::germanTablesAreRead() {
    const QByteArray german = "\xEF\xBB\xBFmodel;calls;interval_s;aht_s;agents\r\n"
                              "erlang_b;12,5;1800;144,0;1\r\n";
    const Answer answer = run({"--batch", "-"}, german);
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.out.contains("erlang_b,12.5,1800,144.0,1,0.5,"), qPrintable(answer.out));
}

void TestErlangCommand::oneCaseIsShownWithItsNeighbours() {
    // Call Centre Helper: 100 calls in 30 min, 180 s, 80/20, 30 % shrinkage: 14 agents, 20 paid.
    const Answer answer = run({"--calls", "100", "--interval", "30min", "--aht", "180s",
                               "--service-level", "80/20", "--shrinkage", "30%"});
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.out.contains("14 agents"));
    QVERIFY(answer.out.contains("20.00"));
    QVERIFY(answer.out.contains("88.8 %"));
    QVERIFY(answer.out.contains("7.8 s"));
    const QStringList lines = answer.out.split('\n');
    QVERIFY(lines.filter("->").first().contains("    14"));
    const Answer out = run(
        {"--calls", "100", "--interval", "30min", "--aht", "180s", "--service-level", "100/20"});
    QCOMPARE(out.status, 1);
}

void TestErlangCommand::wrongCallsAreRefused() {
    const QStringList load{"--calls", "100", "--interval", "30min", "--aht", "180s"};
    QCOMPARE(run({}).status, 2);
    QCOMPARE(run(load).status, 2);
    QCOMPARE(run(load + QStringList{"--service-level", "80"}).status, 2);
    QCOMPARE(run(load + QStringList{"--service-level", "80/20", "--model", "erlang_a"}).status, 2);
    QCOMPARE(run(load + QStringList{"--batch", "-"}).status, 2);
    QCOMPARE(run({"--batch", "/nowhere/none.csv"}).status, 3);
    QCOMPARE(run(load + QStringList{"--agents", "14", "--out", "/nowhere/out.csv"}).status, 4);
}

QTEST_APPLESS_MAIN(TestErlangCommand)
#include "tst_erlangcommand.moc"
