// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace testing;

/// Every real history, through the program, from the file to the comparison.
class TestRealHistories : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString path(const QString &name) const { return folder_.filePath(name); }

private Q_SLOTS:
    void realHistoriesGoAllTheWay_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QStringList>("options");
        const auto row = [](const char *name, const char *file, const char *zone,
                            const char *channel, const QStringList &options = {}) {
            QTest::newRow(name) << QString(file) << QString(zone) << QString(channel) << options;
        };
        row("bank NA", "calls/bankna2003_5min.csv", "America/New_York", "phone",
            {"--column", "calls"});
        row("bank IL calls", "calls/anonbank1999_calls_jan_jun.csv.gz", "Asia/Jerusalem", "phone",
            {"--events", "--keep-good-rows"});
        row("bank IL 6 min", "calls/anonbank1999_6min_jan_jun.csv.gz", "Asia/Jerusalem", "phone",
            {"--column", "calls"});
        row("bank IL offered", "calls/anonbank1999_offered_30min.csv", "Asia/Jerusalem", "phone");
        row("bank IL hourly", "calls/anonbank1999_hourly_kpi_jan_jun.csv", "Asia/Jerusalem",
            "phone");
        row("AXA 24/7", "calls/axa2011_2012_30min.csv.gz", "Europe/Paris", "phone",
            {"--column", "Téléphonie"});
        row("AXA 9–18", "calls/axa2011_2012_30min.csv.gz", "Europe/Paris", "phone",
            {"--column", "Gestion - Accueil Telephonique"});
        row("Vancouver 311", "calls/vancouver311_daily.csv", "America/Vancouver", "phone");
        row("reservations", "calls/reservations_calls_daily.csv", "America/New_York", "phone",
            {"--column", "calls"});
        row("Boston 311 calls", "multichannel/boston311_30min_by_channel.csv", "America/New_York",
            "phone", {"--column", "Constituent Call"});
        row("Boston 311 requests", "multichannel/boston311_requests_jul_oct2011.csv.gz",
            "America/New_York", "phone", {"--events", "--queue", "Constituent Call"});
        row("Vancouver cases", "multichannel/vancouver311_feedback_cases_2023.csv.gz",
            "America/Vancouver", "phone", {"--events", "--queue", "Phone"});
        row("NHS", "multichannel/nhs_pathways2020_daily.csv", "Europe/London", "phone",
            {"--column", "phone_111", "--queue", "London"});
        row("tweets", "multichannel/nab_tweet_mentions_5min_A.csv.gz", "UTC", "twitter",
            {"--column", "AAPL"});
        row("help desk", "multichannel/helpdesk_tickets_2010_2011.csv", "America/New_York",
            "ticket", {"--events"});
    }
    void realHistoriesGoAllTheWay() {
        QFETCH(QString, file);
        QFETCH(QString, zone);
        QFETCH(QString, channel);
        QFETCH(QStringList, options);
        const QString source = QStringLiteral(SHIFTWRIGHT_SHARED "/data/") + file;
        if (!QFile::exists(source))
            QSKIP("the real data sets are not here");
        const QString plan = path("real.plan");
        VERIFY_EXIT(run({"plan", "new", plan, "--zone", zone, "--force"}), 0);
        VERIFY_EXIT(run(QStringList{"plan", "import", plan, "--channel", channel, "--csv", source} +
                        options),
                    0);
        VERIFY_EXIT(run({"plan", "run", plan}), 0);
        const QString tables = path("real-tables");
        QDir(tables).removeRecursively();
        const auto result =
            run({"plan", "compare", plan, "--scenarios", "A,B", "--json", "--csv", tables});
        VERIFY_EXIT(result, 0);
        const auto json = nlohmann::json::parse(result.out.toStdString());
        const auto &around = json["scenarios"][0]["channels"][0];
        const auto &day = json["scenarios"][1]["channels"][0];
        QVERIFY(around["natural_demand"].get<double>() > 0);
        QCOMPARE(around["natural_demand"].get<double>(), day["natural_demand"].get<double>());
        QCOMPARE(around["fate"]["lost_closed"].get<double>(), 0.0);
        QVERIFY(json["scenarios"][0]["cost_per_week"].get<double>() >
                json["scenarios"][1]["cost_per_week"].get<double>());
        QVERIFY(bytesOf(tables + "/staffing.csv").count('\n') > 600);
    }
};

QTEST_GUILESS_MAIN(TestRealHistories)
#include "tst_realhistories.moc"
