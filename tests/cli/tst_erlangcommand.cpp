// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oracle.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

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
    void goalsAtRiskAreThoseOfTheBusierDay();
    void germanTablesAreRead();
    void oneCaseIsShownWithItsNeighbours();
    void overloadSaysHowTheQueueGrows();
    void wrongCallsAreRefused();
};

void TestErlangCommand::aBatchAgreesWithTheOracle() {
    QFile file(SHIFTWRIGHT_FIXTURES "/queueing/oracle.csv");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList models{"erlang_b",   "erlang_c",       "erlang_a",  "min_c",   "min_a",
                             "min_c_prob", "mmck",           "mmck_m",    "retrial", "mgc_ac",
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

void TestErlangCommand::goalsAtRiskAreThoseOfTheBusierDay() {
    // With a variation of 1 the busyness is exponential: 80 % of the days have at most -ln 0.2 =
    // 1.6094 times the average volume.
    const Answer answer =
        run({"--batch", "-"}, "id,model,calls,interval_s,aht_s,patience_s,t_s,target_sl,cv,"
                              "target_prob\n"
                              "risk,min_a_prob,100,1800,240,180,20,0.8,1,0.8\n"
                              "day,min_a,160.94379124341003,1800,240,180,20,0.8,,\n"
                              "average,min_a,100,1800,240,180,20,0.8,,\n");
    QCOMPARE(answer.status, 0);
    const QStringList lines = answer.out.split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    const QStringList columns = lines.first().split(',');
    const auto value = [&](int line, const char *column) {
        return lines[line].split(',').value(columns.indexOf(column)).toDouble();
    };
    QCOMPARE(value(1, "min_agents"), value(2, "min_agents"));
    QVERIFY(value(1, "min_agents") > value(3, "min_agents"));
    QVERIFY(std::abs(value(1, "cont_agents") - value(2, "cont_agents")) < 1e-9);
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
    QVERIFY(answer.out.contains("service level)")); // what decides
    QVERIFY(answer.out.contains("50 % within"));
    const QStringList lines = answer.out.split('\n');
    QVERIFY(lines.filter("->").first().contains("    14"));
    const Answer out = run(
        {"--calls", "100", "--interval", "30min", "--aht", "180s", "--service-level", "100/20"});
    QCOMPARE(out.status, 1);
}

void TestErlangCommand::overloadSaysHowTheQueueGrows() {
    // 200 calls an hour of 180 s are 10 erlangs; 8 agents finish 160.
    const QStringList call{"--calls", "100",  "--interval", "30min",
                           "--aht",   "180s", "--agents",   "8"};
    const Answer answer = run(call);
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.out.contains("(8): the queue grows by 40.0 callers per hour"),
             qPrintable(answer.out));
    const auto cases = QJsonDocument::fromJson(run(call + QStringList{"--json"}).out.toUtf8())
                           .object()["cases"]
                           .toArray();
    QCOMPARE(cases.size(), 3);
    QCOMPARE(cases[2].toObject()["growth_per_hour"].toDouble(), 20.0);
    QVERIFY(cases[2].toObject()["wait_p95_s"].isNull());
    // M/M/1 with half load: P(wait > t) = ½ e^(-t/2h), and all below ½ do not wait.
    const auto alone = QJsonDocument::fromJson(run({"--calls", "5", "--interval", "30min", "--aht",
                                                    "180s", "--agents", "1", "--json"})
                                                   .out.toUtf8())
                           .object()["cases"][1]
                           .toObject();
    QCOMPARE(alone["growth_per_hour"].toDouble(), 0.0);
    QCOMPARE(alone["wait_p50_s"].toDouble(), 0.0);
    QVERIFY(std::abs(alone["wait_p95_s"].toDouble() - 360.0 * std::log(10.0)) < 1e-6);
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
