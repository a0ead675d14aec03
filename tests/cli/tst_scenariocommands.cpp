// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace {

const QByteArray day = R"({"interval_s": 900, "sl_t_s": 20, "scenarios": [
 {"id": "a", "aht_s": 240, "patience_s": 120, "at_close": "clear",
  "lambda_per_interval": [8, 9, 0],
  "agents": [3, 4, 0]}]})";

QByteArray weekOf(const QByteArray &fields) {
    QByteArray arrivals = "[5";
    QByteArray agents = "[0";
    for (int hour = 1; hour < 168; ++hour)
        arrivals += ",5";
    for (int half = 1; half < 336; ++half)
        agents += half % 48 >= 18 && half % 48 < 36 ? ",3" : ",0";
    return "{\"scenarios\": [{\"id\": 7, \"arrivals_per_hour\": " + arrivals +
           "],\n\"agents_per_half_hour\": " + agents + "],\n" + fields + "}]}";
}

const QByteArray weekFields = R"("aht_s": 480, "dist": "exp", "scv": 1, "on_close": "finish",
"target_clock_s": 14400, "target_work_s": null)";

QJsonObject resultIn(const QByteArray &text) {
    const QJsonArray scenarios = QJsonDocument::fromJson(text).object()["scenarios"].toArray();
    return scenarios.isEmpty() ? QJsonObject() : scenarios[0].toObject()["result"].toObject();
}

} // namespace

class TestScenarioCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(folder_.isValid()); }
    void aDayIsAnsweredInTheFormOfTheReference();
    void theReferenceDaysComeOutOfTheProgram();
    void aWeekOfDeferredWorkIsAnsweredInTheFormOfTheReference();
    void theReferenceBacklogsComeOutOfTheProgram();
    void simulationHoldsTheReferenceInItsIntervals();
    void aForecastIsStaffedByTheIntervalOrByTheWholeDay();
    void brokenFilesAreNamedByLineAndColumn_data();
    void brokenFilesAreNamedByLineAndColumn();
    void wrongCallsAreRefused();

private:
    QString inFile(const QByteArray &text) {
        const QString path = folder_.filePath("scenarios.json");
        testing::write(path, text);
        return path;
    }
    QTemporaryDir folder_;
};

void TestScenarioCommands::aDayIsAnsweredInTheFormOfTheReference() {
    for (const char *method : {"exact", "fast"}) {
        const auto answer =
            testing::run({"transient", "--scenarios", inFile(day), "--method", method});
        VERIFY_EXIT(answer, 0);
        const QJsonObject result = resultIn(answer.out);
        for (const char *name : {"p_wait", "sl20", "p_abandon", "p_cleared", "asa_s", "queue_mean",
                                 "busy_mean", "abandons", "queue_end"})
            QCOMPARE(result[name].toArray().size(), 3);
        QVERIFY(result["p_wait"].toArray()[2].isNull());
        QVERIFY(result["sl20"].toArray()[0].toDouble() > 0.5);
        QCOMPARE(result["day"].toObject()["offered"].toDouble(), 17.0);
    }
}

void TestScenarioCommands::theReferenceDaysComeOutOfTheProgram() {
    const QString path = SHIFTWRIGHT_FIXTURES "/queueing/timevarying.json";
    const auto answer = testing::run({"transient", "--scenarios", path});
    VERIFY_EXIT(answer, 0);
    const QJsonArray found = QJsonDocument::fromJson(answer.out).object()["scenarios"].toArray();
    const QJsonArray expected =
        QJsonDocument::fromJson(testing::bytesOf(path)).object()["scenarios"].toArray();
    QCOMPARE(found.size(), expected.size());
    for (qsizetype index = 0; index < found.size(); ++index) {
        QCOMPARE(found[index].toObject()["id"], expected[index].toObject()["id"]);
        const QJsonArray level = found[index].toObject()["result"].toObject()["sl20"].toArray();
        const QJsonArray truth = expected[index].toObject()["truth"].toObject()["sl20"].toArray();
        for (qsizetype interval = 0; interval < truth.size(); ++interval) {
            QCOMPARE(level[interval].isNull(), truth[interval].isNull());
            QVERIFY(std::abs(level[interval].toDouble() - truth[interval].toDouble()) < 1e-6);
        }
    }
}

void TestScenarioCommands::aWeekOfDeferredWorkIsAnsweredInTheFormOfTheReference() {
    const auto answer = testing::run({"backlog", "--scenarios", inFile(weekOf(weekFields))});
    VERIFY_EXIT(answer, 0);
    const QJsonObject result = resultIn(answer.out);
    QCOMPARE(result["items"].toDouble(), 1680.0);
    QCOMPARE(result["within_target_by_weekday_of_arrival"].toArray().size(), 7);
    QCOMPARE(result["backlog_at_opening"].toArray().size(), 14);
    // Fifteen closed hours of five contacts, besides what closing time leaves.
    QVERIFY(result["backlog_at_opening"].toArray()[1].toObject()["mean"].toDouble() > 74.0);
    const QJsonObject percentiles = result["clock_response_percentiles_s"].toObject();
    QVERIFY(percentiles["p50"].toDouble() < percentiles["p99"].toDouble());
    QVERIFY(result["utilisation"].toDouble() < 1.0);
}

void TestScenarioCommands::theReferenceBacklogsComeOutOfTheProgram() {
    const QString path = SHIFTWRIGHT_FIXTURES "/queueing/deferred.json";
    const auto answer = testing::run({"backlog", "--scenarios", path});
    VERIFY_EXIT(answer, 0);
    const QJsonArray found = QJsonDocument::fromJson(answer.out).object()["scenarios"].toArray();
    const QJsonArray expected =
        QJsonDocument::fromJson(testing::bytesOf(path)).object()["scenarios"].toArray();
    QCOMPARE(found.size(), expected.size());
    double within = 0.0;
    double opening = 0.0;
    double openings = 0.0;
    for (qsizetype index = 0; index < found.size(); ++index) {
        const QJsonObject result = found[index].toObject()["result"].toObject();
        const QJsonObject truth = expected[index].toObject()["simulated"].toObject();
        const auto simulated = [&truth](const char *name) {
            return truth[name].toObject()["value"].toDouble();
        };
        const double error =
            std::abs(result["within_target"].toDouble() - simulated("within_target"));
        within += error;
        QVERIFY(error < 0.03);
        QVERIFY(std::abs(result["mean_response_s"].toDouble() / simulated("mean_response_s") - 1) <
                0.02);
        QVERIFY(std::abs(result["utilisation"].toDouble() - simulated("utilisation")) < 0.01);
        const QJsonArray backlogs = truth["backlog_at_opening"].toArray();
        QCOMPARE(result["backlog_at_opening"].toArray().size(), backlogs.size());
        for (qsizetype one = 0; one < backlogs.size(); ++one) {
            const QJsonObject here = result["backlog_at_opening"].toArray()[one].toObject();
            QCOMPARE(here["half_hour"].toInt(), backlogs[one].toObject()["half_hour"].toInt());
            opening +=
                std::abs(here["mean"].toDouble() / backlogs[one].toObject()["mean"].toDouble() - 1);
            openings += 1.0;
        }
    }
    qInfo("within target: mean error %.2f points; backlog at opening %.1f %%",
          100.0 * within / static_cast<double>(found.size()), 100.0 * opening / openings);
    QVERIFY(within / static_cast<double>(found.size()) < 0.01);
    QVERIFY(opening / openings < 0.05);
}

void TestScenarioCommands::simulationHoldsTheReferenceInItsIntervals() {
    const auto within = [](const QJsonValue &found, double exact, double error) {
        const double own = found["se"].toDouble();
        return std::abs(found["value"].toDouble() - exact) <= 1.96 * std::hypot(own, error);
    };
    int inside = 0;
    int count = 0;
    const QString days = SHIFTWRIGHT_FIXTURES "/queueing/timevarying.json";
    const auto dayAnswer = testing::run({"transient", "--scenarios", days, "--method", "simulate",
                                         "--replications", "100", "--seed", "3"});
    VERIFY_EXIT(dayAnswer, 0);
    QJsonArray found = QJsonDocument::fromJson(dayAnswer.out).object()["scenarios"].toArray();
    QJsonArray expected =
        QJsonDocument::fromJson(testing::bytesOf(days)).object()["scenarios"].toArray();
    QCOMPARE(found.size(), expected.size());
    for (qsizetype index = 0; index < found.size(); ++index) {
        const QJsonObject result = found[index].toObject()["result"].toObject();
        const QJsonObject truth = expected[index].toObject()["truth"].toObject();
        for (const char *name : {"sl20", "p_abandon", "busy_mean", "queue_mean"})
            for (qsizetype at = 0; at < truth[name].toArray().size(); ++at) {
                const QJsonValue exact = truth[name].toArray()[at];
                const QJsonValue one = result[name].toArray()[at];
                QCOMPARE(one.isNull(), exact.isNull());
                if (exact.isNull() || one["se"].toDouble() <= 0.0)
                    continue;
                ++count;
                inside += within(one, exact.toDouble(), 0.0) ? 1 : 0;
            }
    }
    const QString weeks = SHIFTWRIGHT_FIXTURES "/queueing/deferred.json";
    const auto weekAnswer = testing::run({"backlog", "--scenarios", weeks, "--method", "simulate",
                                          "--replications", "100", "--threads", "2"});
    VERIFY_EXIT(weekAnswer, 0);
    found = QJsonDocument::fromJson(weekAnswer.out).object()["scenarios"].toArray();
    expected = QJsonDocument::fromJson(testing::bytesOf(weeks)).object()["scenarios"].toArray();
    QCOMPARE(found.size(), expected.size());
    for (qsizetype index = 0; index < found.size(); ++index) {
        const QJsonObject result = found[index].toObject()["result"].toObject();
        const QJsonObject truth = expected[index].toObject()["simulated"].toObject();
        for (const char *name : {"items", "within_target", "mean_response_s", "utilisation"}) {
            ++count;
            const QJsonValue reference = truth[name];
            inside +=
                within(result[name], reference["value"].toDouble(), reference["se"].toDouble()) ? 1
                                                                                                : 0;
        }
        QCOMPARE(result["backlog_at_opening"].toArray().size(),
                 truth["backlog_at_opening"].toArray().size());
    }
    qInfo("%.1f %% of %d figures inside", 100.0 * inside / count, count);
    QVERIFY(inside > 0.93 * count);
    QCOMPARE(testing::run({"transient", "--scenarios", days, "--method", "simulate",
                           "--replications", "100", "--seed", "3", "--threads", "3"})
                 .out,
             dayAnswer.out);
}

void TestScenarioCommands::aForecastIsStaffedByTheIntervalOrByTheWholeDay() {
    // Two days; on each, calls of 15 minutes rise within the hour and fall again.
    QByteArray forecast = "timestamp,mean\n";
    for (const char *date : {"2026-03-02", "2026-03-03"})
        for (int index = 0; index < 24; ++index)
            forecast +=
                QByteArray(date) + 'T' + QByteArray::number(9 + index / 4).rightJustified(2, '0') +
                ':' + QByteArray::number(index % 4 * 15).rightJustified(2, '0') + ":00," +
                QByteArray::number(index < 12 ? 5 + 3 * index : 41 - 3 * (index - 12)) + '\n';
    const QString path = folder_.filePath("forecast.csv");
    testing::write(path, forecast);
    const auto rowsOf = [&](const QStringList &more) {
        const auto answer =
            testing::run(QStringList{"requirement", "--forecast", path, "--goal", "80/20", "--aht",
                                     "15min", "--patience", "3min"} +
                         more);
        QList<QList<QByteArray>> rows;
        for (const QByteArray &line : answer.out.trimmed().split('\n'))
            rows.append(line.trimmed().split(','));
        return answer.exit == 0 ? rows : QList<QList<QByteArray>>();
    };
    const auto byInterval = rowsOf({});
    const auto whole = rowsOf({"--whole-day"});
    QCOMPARE(byInterval.size(), 49);
    QCOMPARE(whole.size(), 49);
    QCOMPARE(whole[0].mid(4, 3), (QList<QByteArray>{"required", "scheduled", "service_level"}));
    double hours = 0;
    double wholeHours = 0;
    for (int row = 1; row < 49; ++row) {
        QCOMPARE(whole[row].mid(0, 4), byInterval[row].mid(0, 4));
        QVERIFY(byInterval[row][6].toDouble() >= 0.8);
        QVERIFY(whole[row][6].toDouble() >= 0.8 - 1e-9);
        hours += byInterval[row][4].toDouble() / 4;
        wholeHours += whole[row][4].toDouble() / 4;
    }
    // Long calls lag behind: few are in the house in the rising morning, many on the way down.
    QVERIFY(whole[5][4].toDouble() < byInterval[5][4].toDouble());
    QVERIFY(whole[22][4].toDouble() > byInterval[22][4].toDouble());
    QVERIFY(whole[24][4] == whole[48][4]); // both days begin empty
    QVERIFY(std::abs(wholeHours - hours) < 0.1 * hours);
    VERIFY_EXIT(testing::run({"requirement", "--forecast", path, "--goal", "90%/4h", "--aht",
                              "15min", "--hours", "Mon-Fri 9-15", "--whole-day"}),
                2);
    VERIFY_EXIT(testing::run({"requirement", "--forecast", path, "--goal", "100%/20s", "--aht",
                              "15min", "--whole-day"}),
                1);
}

void TestScenarioCommands::brokenFilesAreNamedByLineAndColumn_data() {
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    const auto changed = [](QByteArray text, const char *from, const char *to) {
        return text.replace(from, to);
    };
    const auto dayRow = [&](const char *name, const char *from, const char *to, const char *said) {
        QTest::newRow(name) << "transient" << changed(day, from, to) << QString(said);
    };
    dayRow("no JSON", "\"clear\",", "\"clear\"", ":3:23: ");
    dayRow("negative", "[8, 9, 0]", "[8, -9, 0]", ":3:30: /scenarios/0/lambda_per_interval/1");
    dayRow("half an agent", "[3, 4, 0]", "[3, 4.5, 0]", ":4:17: /scenarios/0/agents/1");
    dayRow("other length", "[3, 4, 0]", "[3, 4]", ":4:13: /scenarios/0/agents");
    dayRow("text", "240", "\"four\"", "found \"four\", expected a number");
    dayRow("unknown word", "\"clear\"", "\"drop\"", "expected clear or carry");
    dayRow("no field", "\"aht_s\": 240, ", "", "/scenarios/0: found");
    dayRow("no threshold", "\"sl_t_s\": 20, ", "", "\"sl_t_s\"");
    dayRow("no id", "\"id\": \"a\", ", "", "an \"id\"");
    dayRow("absurd load", "[8, 9, 0]", "[8, 999999, 0]", "at most 20000 erlangs");
    QTest::newRow("no scenarios") << "transient" << QByteArray("[1, 2]") << ":1:1: the file";
    QTest::newRow("empty") << "backlog" << QByteArray() << ":1:1: the text ends";
    QTest::newRow("no object") << "backlog" << QByteArray("{\"scenarios\": [4]}") << ":1:16: ";
    const auto weekRow = [&](const char *name, const char *from, const char *to, const char *said) {
        QTest::newRow(name) << "backlog" << weekOf(changed(weekFields, from, to)) << QString(said);
    };
    weekRow("two targets", "null", "3600", "/scenarios/0/target_clock_s");
    weekRow("unknown law", "\"exp\"", "\"weibull\"", "expected exp or logn or erl or det");
    weekRow("no handling time", "480", "0", "/scenarios/0/aht_s");
}

void TestScenarioCommands::brokenFilesAreNamedByLineAndColumn() {
    QFETCH(QString, command);
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    const QString out = folder_.filePath("out.json");
    const auto answer = testing::run({command, "--scenarios", inFile(text), "--out", out});
    VERIFY_EXIT(answer, 3);
    QVERIFY2(QString::fromUtf8(answer.err).contains(said), answer.err);
    QVERIFY(!QFile::exists(out));
}

void TestScenarioCommands::wrongCallsAreRefused() {
    VERIFY_EXIT(testing::run({"transient"}), 2);
    VERIFY_EXIT(testing::run({"backlog", "--scenarios", inFile(day), "--method", "guess"}), 2);
    VERIFY_EXIT(testing::run({"backlog", "--scenarios", folder_.filePath("none.json")}), 4);
    VERIFY_EXIT(testing::run({"transient", "--scenarios", inFile(day), "--out",
                              folder_.filePath("no/such/folder/out.json")}),
                4);
}

QTEST_GUILESS_MAIN(TestScenarioCommands)
#include "tst_scenariocommands.moc"
