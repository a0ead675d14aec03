// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <cmath>

using testing::bytesOf;
using testing::run;

class TestSimulateCommand : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    QString path(const QString &name) const { return folder_.filePath(name); }
    QStringList simulate(const QStringList &more) const {
        return QStringList{"simulate", path("demo.plan"), "--scenarios", "B"} + more;
    }

private Q_SLOTS:
    void initTestCase() {
        VERIFY_EXIT(run({"plan", "demo", path("demo.plan"), "--today", "2026-11-24"}), 0);
    }

    void simulationStandsBesideTheFormulas() {
        const auto result = run(simulate({"--weeks", "24", "--json"}));
        VERIFY_EXIT(result, 0);
        const auto json = nlohmann::json::parse(result.out.toStdString());
        QCOMPARE(json["scenarios"].size(), std::size_t{1});
        const auto &scenario = json["scenarios"][0];
        QCOMPARE(scenario["weeks"].get<int>(), 24);
        QVERIFY(!scenario["channels"].empty());
        for (const auto &channel : scenario["channels"]) {
            double fates = 0;
            for (const auto &fate : channel["fate"])
                fates += fate["simulated"]["value"].get<double>();
            const double natural = channel["natural_demand"]["simulated"]["value"];
            QVERIFY(natural > 0);
            QVERIFY(std::abs(fates - natural) <= 1e-9 * natural);
            const auto &within = channel["customer_view"]["within_promise"];
            QVERIFY(std::abs(within["formula"].get<double>() -
                             within["simulated"]["value"].get<double>()) < 0.04);
            QVERIFY(within["simulated"]["low"] <= within["simulated"]["value"]);
            QCOMPARE(channel["response_by_hour_of_week"].size(), std::size_t{168});
            QVERIFY(channel["intervals"].size() >= 334);
            QVERIFY(!channel["backlog"]["at_opening"].empty());
        }
    }

    void sameSeedSameBytesOnAnyNumberOfThreads() {
        for (const char *threads : {"1", "3"})
            VERIFY_EXIT(run(simulate({"--weeks", "24", "--json", "--seed", "5", "--threads",
                                      threads, "--out", path(threads)})),
                        0);
        QVERIFY(!bytesOf(path("1")).isEmpty());
        QVERIFY(bytesOf(path("1")) == bytesOf(path("3")));
    }

    void theTableGoesIntoAFile() {
        VERIFY_EXIT(run(simulate({"--weeks", "24", "--handling", "lognormal:1.5", "--closing",
                                  "drain", "--redial-delay", "5min", "--out", path("t.csv")})),
                    0);
        const auto text = bytesOf(path("t.csv"));
        QVERIFY(text.startsWith("scenario,channel,figure,formula,simulated,within,apart\n"));
        QVERIFY(text.contains("\"within promise, %\""));
    }

    void whatWasNotReachedIsWrittenAndSaid() {
        const auto result = run(simulate({"--precision", "0.00001", "--most-weeks", "24"}));
        VERIFY_EXIT(result, 1);
        QVERIFY(result.out.contains("within promise"));
        QVERIFY(result.err.contains("precision"));
    }

    void aWrongCallIsExitTwo_data() {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("no weeks") << QStringList{"--weeks", "0"};
        QTest::newRow("unknown law") << QStringList{"--handling", "gaussian"};
        QTest::newRow("a law without its spread") << QStringList{"--handling", "lognormal"};
        QTest::newRow("a law with a spread it has not")
            << QStringList{"--handling", "exponential:2"};
        QTest::newRow("unknown rule") << QStringList{"--closing", "maybe"};
        QTest::newRow("unknown scenario") << QStringList{"--scenarios", "Z"};
    }
    void aWrongCallIsExitTwo() {
        QFETCH(QStringList, more);
        const auto result = run(simulate(more));
        VERIFY_EXIT(result, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY(!result.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSimulateCommand)
#include "tst_simulatecommand.moc"
