// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QByteArray centre = R"({"scenarios": [
 {"id": "noon", "interval_s": 1800,
  "channels": [
   {"name": "phone", "calls": 60, "aht_s": 240, "patience_s": 180, "answered": 0.8, "within_s": 20},
   {"name": "chat", "calls": 30, "aht_s": 300, "patience_s": null, "answered": 0.8, "within_s": 60,
    "max_asa_s": 60}],
  "groups": [
   {"name": "callers", "skills": [{"channel": "phone"}]},
   {"name": "all", "cost": 1.2, "skills": [{"channel": "chat"},
    {"channel": "phone", "rank": 2, "pace": 1.1}]}]}]})";

QByteArray changed(QByteArray text, const char *from, const char *to) {
    const auto at = text.indexOf(from);
    Q_ASSERT(at >= 0);
    return text.replace(at, qstrlen(from), to);
}

QJsonObject resultIn(const QByteArray &text) {
    const QJsonArray scenarios = QJsonDocument::fromJson(text).object()["scenarios"].toArray();
    return scenarios.isEmpty() ? QJsonObject() : scenarios[0].toObject()["result"].toObject();
}

} // namespace

class TestSkillsCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(folder_.isValid()); }
    void groupsAreStaffedForTheGoals();
    void peopleGivenAreSimulated();
    void aTableIsForReading();
    void sameSeedSameBytesOnAnyNumberOfThreads();
    void whatCannotBeReachedIsSaid();
    void brokenFilesAreNamedByLineAndColumn_data();
    void brokenFilesAreNamedByLineAndColumn();
    void wrongCallsAreRefused();

private:
    QString inFile(const QByteArray &text) {
        const QString path = folder_.filePath("skills.json");
        testing::write(path, text);
        return path;
    }
    QTemporaryDir folder_;
};

void TestSkillsCommand::groupsAreStaffedForTheGoals() {
    const auto answer =
        testing::run({"skills", inFile(centre), "--json", "--contacts-per-try", "20000"});
    VERIFY_EXIT(answer, 0);
    const QJsonObject result = resultIn(answer.out);
    QVERIFY(result["reachable"].toBool() && result["precise"].toBool());
    // 8 erlangs of calls, 5 of chats.
    QVERIFY(result["people"].toInt() > 13);
    QVERIFY(result["people"].toInt() <= result["people_if_dedicated"].toInt());
    QVERIFY(result["cost"].toDouble() >= result["least_cost_bound"].toDouble());
    QVERIFY(result["least_cost_bound"].toDouble() > 10.0);
    QVERIFY(result["overloaded"].toArray().isEmpty());
    const QJsonArray channels = result["channels"].toArray();
    QCOMPARE(channels.size(), 2);
    for (const auto &value : channels) {
        const QJsonObject channel = value.toObject();
        QVERIFY(channel["goal_kept"].toString() != "no");
        const QJsonObject level = channel["service_level"].toObject();
        QVERIFY(level["low"].toDouble() < level["value"].toDouble());
        QVERIFY(level["high"].toDouble() > 0.8);
    }
    QCOMPARE(channels[1].toObject()["p_abandon"].toObject()["value"].toDouble(), 0.0);
    const QJsonArray groups = result["groups"].toArray();
    QCOMPARE(groups.size(), 2);
    QVERIFY(groups[1].toObject()["busy_with"].toObject()["chat"].toDouble() > 4.5);
}

void TestSkillsCommand::peopleGivenAreSimulated() {
    auto given = changed(centre, "\"name\": \"callers\"", "\"name\": \"callers\", \"people\": 9");
    given = changed(given, "\"name\": \"all\"", "\"name\": \"all\", \"people\": 4");
    const auto answer = testing::run({"skills", inFile(given), "--json", "--precision", "5%"});
    VERIFY_EXIT(answer, 0);
    const QJsonObject result = resultIn(answer.out);
    QCOMPARE(result["people"].toInt(), 13);
    QCOMPARE(result["staffings_tried"].toInt(), 1);
    // Five erlangs of patient chats are too much for four.
    QCOMPARE(result["overloaded"].toArray(), QJsonArray{"chat"});
    QCOMPARE(result["channels"].toArray()[1].toObject()["goal_kept"].toString(), "no");
}

void TestSkillsCommand::aTableIsForReading() {
    const auto answer =
        testing::run({"skills", inFile(centre), "--contacts-per-try", "5000", "--precision", "5%"});
    VERIFY_EXIT(answer, 0);
    for (const char *said : {"noon:", "callers", "chat, phone", "kept", "nothing costs less than",
                             "in a team for every channel", "95 % probability"})
        QVERIFY2(answer.out.contains(said), answer.out);
}

void TestSkillsCommand::sameSeedSameBytesOnAnyNumberOfThreads() {
    const auto run = [&](const char *threads, const char *seed) {
        return testing::run({"skills", inFile(centre), "--json", "--contacts-per-try", "5000",
                             "--precision", "3%", "--threads", threads, "--seed", seed})
            .out;
    };
    const QByteArray one = run("1", "4");
    QVERIFY(one.size() > 500);
    QCOMPARE(run("3", "4"), one);
    QVERIFY(run("1", "5") != one);
}

void TestSkillsCommand::whatCannotBeReachedIsSaid() {
    const auto few = changed(centre, "\"name\": \"all\"", "\"name\": \"all\", \"most\": 3");
    const auto answer =
        testing::run({"skills", inFile(few), "--json", "--contacts-per-try", "5000"});
    VERIFY_EXIT(answer, 1);
    QVERIFY(!resultIn(answer.out)["reachable"].toBool());
    QVERIFY2(answer.err.contains("noon"), answer.err);
}

void TestSkillsCommand::brokenFilesAreNamedByLineAndColumn_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *from, const char *to, const char *said) {
        QTest::newRow(name) << changed(centre, from, to) << QString(said);
    };
    row("negative calls", "\"calls\": 60", "\"calls\": -60",
        ":4:31: /scenarios/0/channels/0/calls: found -60, expected a number from 0");
    row("no handling time", "\"aht_s\": 240, ", "",
        ":4:4: /scenarios/0/channels/0: found an object");
    row("share above one", "\"answered\": 0.8", "\"answered\": 80",
        "/channels/0/answered: found 80");
    row("unknown channel", "[{\"channel\": \"phone\"}]", "[{\"channel\": \"mail\"}]",
        "found \"mail\", expected phone or chat");
    row("same name twice", "\"name\": \"chat\"", "\"name\": \"phone\"", "another name");
    row("skill twice", "{\"channel\": \"chat\"}", "{\"channel\": \"phone\"}",
        "a channel that the group does not know yet");
    row("nobody knows chat", "{\"channel\": \"chat\"},\n", "", "a channel that a group knows");
    row("half a person", "\"cost\": 1.2", "\"people\": 1.5", "a whole number");
    row("bounds in disorder", "\"cost\": 1.2", "\"least\": 5, \"most\": 4", "no fewer than least");
    row("no groups", "\"groups\": [", "\"groups\": [], \"rest\": [", "a list of objects");
    QTest::newRow("no JSON") << QByteArray("{\"scenarios\": [") << QString(":1:16: the text ends");
}

void TestSkillsCommand::brokenFilesAreNamedByLineAndColumn() {
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    const QString out = folder_.filePath("out.json");
    const auto answer = testing::run({"skills", inFile(text), "--out", out});
    VERIFY_EXIT(answer, 3);
    QVERIFY2(QString::fromUtf8(answer.err).contains(said), answer.err);
    QVERIFY(answer.err.startsWith(inFile(text).toUtf8()));
    QVERIFY(!QFile::exists(out));
}

void TestSkillsCommand::wrongCallsAreRefused() {
    VERIFY_EXIT(testing::run({"skills"}), 2);
    VERIFY_EXIT(testing::run({"skills", inFile(centre), "--precision", "half"}), 2);
    VERIFY_EXIT(testing::run({"skills", folder_.filePath("none.json")}), 4);
}

QTEST_GUILESS_MAIN(TestSkillsCommand)
#include "tst_skillscommand.moc"
