// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <functional>

using namespace testing;

namespace {

/// Four weeks of half hours from Monday 2026-01-05, UTC.
QByteArray history() {
    QByteArray text = "interval_start,offered,aht_s\n";
    const QDateTime begin(QDate(2026, 1, 5), QTime(0, 0), Qt::UTC);
    for (int i = 0; i < 28 * 48; ++i)
        text += begin.addSecs(1800 * i).toString("yyyy-MM-dd HH:mm").toUtf8() + "," +
                QByteArray::number(5 + i % 48 / 4) + ",240\n";
    return text;
}

/// The good history with the 10th data line (line 11) replaced.
QByteArray withLine(const QByteArray &line) {
    QList<QByteArray> lines = history().split('\n');
    lines[10] = line;
    return lines.join('\n');
}

} // namespace

class TestPlanCommands : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString path(const QString &name) const { return folder_.filePath(name); }

private Q_SLOTS:
    void initTestCase() {
        VERIFY_EXIT(run({"plan", "demo", path("demo.plan"), "--today", "2026-11-24"}), 0);
        VERIFY_EXIT(run({"plan", "new", path("empty.plan"), "--zone", "UTC"}), 0);
        write(path("good.csv"), history());
        const QString small = path("small.plan");
        VERIFY_EXIT(run({"plan", "new", small, "--zone", "UTC", "--interval", "60"}), 0);
        VERIFY_EXIT(run({"plan", "import", small, "--channel", "mail", "--csv", path("good.csv")}),
                    0);
    }

    void helpAndVersionAreNoErrors() {
        VERIFY_EXIT(run({"--help"}), 0);
        VERIFY_EXIT(run({"plan", "import", "--help"}), 0);
        const auto version = run({"--version"});
        VERIFY_EXIT(version, 0);
        QVERIFY(version.out.startsWith("shiftwright-cli "));
    }

    void aWrongCallIsExitTwo_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{"plan", "fly"};
        QTest::newRow("no file") << QStringList{"plan", "show"};
        QTest::newRow("unknown zone")
            << QStringList{"plan", "new", path("x.plan"), "--zone", "Europe/Atlantis"};
        QTest::newRow("unknown region")
            << QStringList{"plan", "new", path("x.plan"), "--zone", "UTC", "--holidays", "DE-XX"};
        QTest::newRow("bad date") << QStringList{"plan", "demo", path("x.plan"), "--today",
                                                 "2026-02-30"};
        QTest::newRow("no output") << QStringList{"plan", "report", path("demo.plan")};
        QTest::newRow("unknown scenario")
            << QStringList{"plan", "compare", path("demo.plan"), "--scenarios", "Z"};
        QTest::newRow("file is taken") << QStringList{"plan", "demo", path("demo.plan")};
        QTest::newRow("unknown overlap")
            << QStringList{"plan",  "import", path("empty.plan"), "--channel", "p",
                           "--csv", "x.csv",  "--overlap",        "maybe"};
    }
    void aWrongCallIsExitTwo() {
        QFETCH(QStringList, arguments);
        const auto before = bytesOf(path("demo.plan"));
        const auto result = run(arguments);
        VERIFY_EXIT(result, 2);
        QVERIFY(!result.err.isEmpty());
        QVERIFY(!QFile::exists(path("x.plan")));
        QVERIFY(bytesOf(path("demo.plan")) == before);
    }

    void theComparisonIsCompleteAndItsFatesAddUp() {
        const auto result = run({"plan", "compare", path("demo.plan"), "--json"});
        VERIFY_EXIT(result, 0);
        const auto json = nlohmann::json::parse(result.out.toStdString());
        QVERIFY(json["scenarios"].size() >= 3);
        for (const auto &scenario : json["scenarios"]) {
            for (const char *key : {"name", "open_hours_per_week", "cost_per_week", "fte",
                                    "paid_hours_per_week", "channels", "ranges"})
                QVERIFY2(scenario.contains(key), key);
            QVERIFY(scenario["cost_per_week"].get<double>() > 0);
            for (const auto &channel : scenario["channels"]) {
                double sum = 0;
                for (const auto &fate : channel["fate"])
                    sum += fate.get<double>();
                const double natural = channel["natural_demand"].get<double>();
                QVERIFY(natural > 0);
                QVERIFY(std::abs(sum - natural) <= 1e-9 * natural);
                QCOMPARE(channel["fate"].size(), std::size_t{8});
                QCOMPARE(channel["response_by_hour_of_week"].size(), std::size_t{168});
                const double within = channel["customer_view"]["within_promise"].get<double>();
                QVERIFY(within >= 0 && within <= 1);
                QVERIFY(channel["backlog"].contains("peak_hours"));
                QVERIFY(channel["backlog"]["at_opening"].is_array());
            }
        }
    }

    void realShiftsAreExplainedToTheLastHour() {
        const QByteArray before = bytesOf(path("demo.plan"));
        const auto result = run({"plan", "compare", path("demo.plan"), "--json", "--with-shifts",
                                 "--time-limit", "1s"});
        VERIFY_EXIT(result, 0);
        QVERIFY(bytesOf(path("demo.plan")) == before);
        const auto json = nlohmann::json::parse(result.out.toStdString());
        int own = 0;
        for (const auto &scenario : json["scenarios"]) {
            const auto &real = scenario["with_shifts"];
            own += real["built_for_this"].get<bool>() ? 0 : 1;
            double hours = 0;
            double cost = 0;
            for (const auto &one : real["differences_from_estimate"]) {
                hours += one["paid_hours"].get<double>();
                cost += one["cost"].get<double>();
            }
            const auto gain = [&](const char *key) {
                return real[key].get<double>() - scenario[key].get<double>();
            };
            QVERIFY(std::abs(hours - gain("paid_hours_per_week")) < 1e-6);
            QVERIFY(std::abs(cost - gain("cost_per_week")) < 0.05); // cents of ten amounts
            QVERIFY(real["duty_hours"].get<double>() > 0);
            QVERIFY(real["heads"]["least"].get<double>() >=
                    real["heads"]["by_sundays"].get<double>());
        }
        QCOMPARE(own, 1); // the example's chosen scenario has shifts
    }

    void theCheckNamesBrokenRules() {
        const auto result = run({"plan", "check", path("demo.plan")});
        VERIFY_EXIT(result, 0);
        QVERIFY2(result.err.contains("daily_rest 600, limit 660"), result.err.constData());
    }

    void rangesHoldTheFiguresAndCompareWithTheBaseline() {
        const auto result = run({"plan", "compare", path("demo.plan"), "--json"});
        VERIFY_EXIT(result, 0);
        const auto json = nlohmann::json::parse(result.out.toStdString());
        for (const auto &scenario : json["scenarios"]) {
            const auto &ranges = scenario["ranges"];
            QCOMPARE(ranges["level"].get<double>(), 0.8);
            QCOMPARE(ranges["paths"].get<int>(), 100);
            for (const char *figure : {"cost_per_week", "fte", "within_promise", "lost"})
                QVERIFY2(ranges[figure]["low"].get<double>() <=
                             ranges[figure]["high"].get<double>(),
                         figure);
            for (const char *figure : {"cost_per_week", "fte"}) {
                const double value = scenario[figure].get<double>();
                QVERIFY2(ranges[figure]["low"].get<double>() < value &&
                             value < ranges[figure]["high"].get<double>(),
                         figure);
            }
            const double cheaper = ranges["probability_cheaper_than_baseline"].get<double>();
            const double better =
                ranges["probability_more_within_promise_than_baseline"].get<double>();
            if (scenario["name"] == json["baseline"]) {
                QCOMPARE(cheaper, 0.5);
                QCOMPARE(better, 0.5);
            }
            QVERIFY(cheaper >= 0 && cheaper <= 1 && better >= 0 && better <= 1);
        }
        // Around the clock costs most and keeps most promises, whatever comes.
        const auto &always = json["scenarios"][0]["ranges"];
        QCOMPARE(json["scenarios"][0]["name"].get<std::string>(), std::string("24/7"));
        QCOMPARE(always["probability_cheaper_than_baseline"].get<double>(), 0.0);
        QCOMPARE(always["probability_more_within_promise_than_baseline"].get<double>(), 1.0);
    }

    void readinessNamesWavesRemediesLawAndCrisis() {
        const auto result = run({"plan", "readiness", path("demo.plan")});
        VERIFY_EXIT(result, 0);
        const auto json = nlohmann::json::parse(result.out.toStdString());
        QVERIFY(json["crisis"]["peak_per_hour"].get<double>() > 0);
        const auto &always = json["scenarios"][0];
        const auto &office = json["scenarios"][1];
        QVERIFY(always["opening_waves"].empty());
        QVERIFY(!office["opening_waves"].empty());
        QCOMPARE(office["remedies_cheapest_first"].size(), std::size_t{4});
        double last = -1e300;
        for (const auto &remedy : office["remedies_cheapest_first"]) {
            QVERIFY(remedy["cost_change_per_week"].get<double>() >= last);
            last = remedy["cost_change_per_week"].get<double>();
        }
        bool sunday = false;
        for (const auto &note : always["legal"])
            sunday =
                sunday || (note["point"] == "sunday_work_hours" && note["amount"] == 24.0 &&
                           note["paragraphs"].get<std::string>().find("§") != std::string::npos);
        QVERIFY(sunday);
        QCOMPARE(always["crisis"][0]["share_of_week_unattended"].get<double>(), 0.0);
        QVERIFY(office["crisis"][0]["share_of_week_unattended"].get<double>() > 0.7);
        QCOMPARE(office["crisis"][0]["by_hour_of_week"].size(), std::size_t{168});
    }

    void everyAssumptionIsListedWithItsEffect() {
        const auto result = run({"plan", "assumptions", path("demo.plan")});
        VERIFY_EXIT(result, 0);
        const QList<QByteArray> lines = result.out.trimmed().split('\n');
        QVERIFY(lines.size() > 20);
        QVERIFY(lines[0].startsWith("channel,assumption,value,unit,low,high,source,"));
        for (const char *known : {"contact volume", "base wage per hour", "mean patience"})
            QVERIFY2(result.out.contains(known), known);
    }

    void theSweepAnswersForABudgetOrATarget() {
        const QString small = path("small.plan");
        const auto all = run({"plan", "sweep", small});
        VERIFY_EXIT(all, 0);
        QVERIFY(all.out.count('\n') > 2000);
        const auto target = run({"plan", "sweep", small, "--target", "60%"});
        VERIFY_EXIT(target, 0);
        const QList<QByteArray> lines = target.out.trimmed().split('\n');
        QCOMPARE(lines.size(), qsizetype(2));
        QVERIFY(all.out.contains(lines[1]));
        QVERIFY(lines[1].contains("exact"));
        VERIFY_EXIT(run({"plan", "sweep", small, "--budget", "0"}), 1);
        VERIFY_EXIT(run({"plan", "sweep", small, "--target", "much"}), 2);
        VERIFY_EXIT(run({"plan", "sweep", small, "--target", "0.6", "--budget", "9000"}), 2);
    }

    void scenariosAreChosenByLetterOrName() {
        const auto all = nlohmann::json::parse(
            run({"plan", "compare", path("demo.plan"), "--json"}).out.toStdString());
        const auto letters =
            run({"plan", "compare", path("demo.plan"), "--json", "--scenarios", "B,A"});
        VERIFY_EXIT(letters, 0);
        const auto json = nlohmann::json::parse(letters.out.toStdString());
        QCOMPARE(json["scenarios"].size(), std::size_t{2});
        QVERIFY(json["scenarios"][0] == all["scenarios"][1]);
        const auto name = all["scenarios"][2]["name"].get<std::string>();
        const auto named = run({"plan", "compare", path("demo.plan"), "--json", "--scenarios",
                                QString::fromStdString(name)});
        VERIFY_EXIT(named, 0);
        QVERIFY(nlohmann::json::parse(named.out.toStdString())["scenarios"][0]["name"] == name);
    }

    void sameInputSameBytes() {
        VERIFY_EXIT(run({"plan", "demo", path("again.plan"), "--today", "2026-11-24"}), 0);
        QCOMPARE(run({"plan", "compare", path("again.plan"), "--json"}).out,
                 run({"plan", "compare", path("demo.plan"), "--json"}).out);
    }

    void everyCommandSucceeds_data() {
        QTest::addColumn<QStringList>("arguments");
        for (const char *command : {"show", "check", "run", "compare"})
            QTest::newRow(command) << QStringList{"plan", command, path("small.plan")};
    }
    void everyCommandSucceeds() {
        QFETCH(QStringList, arguments);
        const auto result = run(arguments);
        VERIFY_EXIT(result, 0);
        if (arguments[1] != "check")
            QVERIFY(!result.out.isEmpty());
    }

    void theHoursAreAll168() {
        VERIFY_EXIT(run({"plan", "hours", path("small.plan"), "--out", path("hours.csv")}), 0);
        QCOMPARE(bytesOf(path("hours.csv")).count('\n'), 169);
    }

    void theReportWritesEveryFile() {
        const auto result =
            run({"plan", "report", path("demo.plan"), "--pdf", path("r.pdf"), "--csv",
                 path("tables"), "--xlsx", path("r.xlsx"), "--language", "de"});
        VERIFY_EXIT(result, 0);
        QVERIFY(bytesOf(path("r.pdf")).startsWith("%PDF"));
        QVERIFY(bytesOf(path("r.xlsx")).startsWith("PK"));
        QCOMPARE(QDir(path("tables")).entryList({"*.csv"}).size(), 17);
        QVERIFY(bytesOf(path("tables/cost.csv")).startsWith("\xEF\xBB\xBF"));
        VERIFY_EXIT(run({"plan", "report", path("demo.plan"), "--csv", "/proc/nowhere"}), 4);
    }

    void aForecastMadeElsewhereTakesThePlaceOfOurs() {
        // The week after the history, 7 contacts each hour from 9 to 17, in a German file.
        QByteArray file = "Datum;Uhrzeit;Prognose\n";
        for (int hour = 0; hour < 7 * 24; ++hour) {
            const QDateTime at =
                QDateTime(QDate(2026, 2, 2), QTime(0, 0), Qt::UTC).addSecs(3600 * hour);
            file += at.toString("dd.MM.yyyy;HH:mm").toUtf8() +
                    (hour % 24 >= 9 && hour % 24 < 17 ? ";7,0\n" : ";0,0\n");
        }
        const QString plan = path("foreign.plan");
        QVERIFY(QFile::copy(path("small.plan"), plan));
        const auto import = [&](const QString &name, const QString &channel) {
            return run(
                {"plan", "import", plan, "--channel", channel, "--csv", path(name), "--forecast"});
        };
        write(path("foreign.csv"), file);
        VERIFY_EXIT(import("foreign.csv", "mail"), 0);
        const auto compared = run({"plan", "compare", plan, "--json"});
        VERIFY_EXIT(compared, 0);
        const auto json = nlohmann::json::parse(compared.out.toStdString());
        QCOMPARE(json["week_begin"].get<std::string>(), std::string("2026-02-02"));
        const auto &scenario = json["scenarios"][0];
        QVERIFY2(std::abs(scenario["channels"][0]["natural_demand"].get<double>() - 7 * 8 * 7) <
                     1e-6,
                 scenario["channels"][0].dump().c_str());

        const QByteArray kept = bytesOf(plan);
        VERIFY_EXIT(import("foreign.csv", "nobody"), 2);
        write(path("flawed.csv"),
              QByteArray(file).replace("02.02.2026;09:00;7,0", "02.02.2026;09:00;seven"));
        const auto flawed = import("flawed.csv", "mail");
        VERIFY_EXIT(flawed, 3);
        QVERIFY2(flawed.err.contains("flawed.csv:11:18: 'seven'"), flawed.err.constData());
        QCOMPARE(bytesOf(plan), kept);
    }

    void aGoodFileIsImported() {
        VERIFY_EXIT(run({"plan", "new", path("import.plan"), "--zone", "UTC"}), 0);
        VERIFY_EXIT(run({"plan", "import", path("import.plan"), "--channel", "phone", "--csv",
                         path("good.csv")}),
                    0);
        const auto shown = run({"plan", "show", path("import.plan"), "--json"});
        VERIFY_EXIT(shown, 0);
        const auto json = nlohmann::json::parse(shown.out.toStdString());
        QCOMPARE(json["channels"].size(), std::size_t{1});
        double offered = 0;
        for (int i = 0; i < 28 * 48; ++i)
            offered += 5 + i % 48 / 4;
        QCOMPARE(json["channels"][0]["offered"].get<double>(), offered);
        VERIFY_EXIT(run({"plan", "compare", path("import.plan")}), 0);
    }

    void aFaultyFileChangesNothing_data() {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QByteArray>("place"); // line:column
        const auto row = [](const char *name, const QByteArray &csv, const char *place) {
            QTest::newRow(name) << csv << QByteArray(place);
        };
        const QByteArray header = "interval_start,offered,aht_s\n";
        row("empty file", {}, "1:1");
        row("only blank lines", "\n\n \n", "1:1");
        row("only a header", header, "1:1");
        row("bad date", withLine("2026-13-45 00:00,5,240"), "11:1");
        row("date in words", withLine("yesterday,5,240"), "11:1");
        row("no date", withLine(",5,240"), "11:1");
        row("minute 75", withLine("2026-01-05 04:75,5,240"), "11:1");
        row("text in a number", withLine("2026-01-05 04:30,many,240"), "11:18");
        row("not a number", withLine("2026-01-05 04:30,nan,240"), "11:18");
        row("two decimal points", withLine("2026-01-05 04:30,5.1.2,240"), "11:18");
        row("negative number", withLine("2026-01-05 04:30,-5,240"), "11:18");
        row("negative handling time", withLine("2026-01-05 04:30,5,-240"), "11:20");
        row("too many columns", withLine("2026-01-05 04:30,5,240,7,8"), "11:");
        row("too few columns", withLine("2026-01-05 04:30"), "11:");
        row("another delimiter", withLine("2026-01-05 04:30;5;240"), "11:1");
        row("a second header line", withLine("interval_start,offered,aht_s"), "11:1");
        row("two header lines", header + history(), "2:1");
        row("no column of times", "offered,answered\n1,1\n2,2\n", "1:1");
        row("no column of counts", "interval_start,remark\n2026-03-02 08:00,a\n", "1:1");
        row("a quote that never ends", withLine("\"2026-01-05 04:30,5,240"), "11:1");
        row("bytes of another encoding", withLine("2026-01-05 04:30,\xFF\xFE,240"), "11:");
        row("NUL bytes", withLine(QByteArray("2026-01-05 04:30,\0\0,240", 23)), "11:18");
        row("10 MB in one line", QByteArray(10'000'000, 'x'), "1:");
        row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), "1:1");
        row("a workbook", QByteArray("PK\3\4\x14\0\0\0\x08\0", 10), "1:1");
    }
    void aFaultyFileChangesNothing() {
        QFETCH(QByteArray, csv);
        QFETCH(QByteArray, place);
        write(path("faulty.csv"), csv);
        const auto before = bytesOf(path("empty.plan"));
        const auto result = run({"plan", "import", path("empty.plan"), "--channel", "phone",
                                 "--csv", path("faulty.csv")});
        VERIFY_EXIT(result, 3);
        QVERIFY2(result.err.contains("faulty.csv:" + place), result.err.left(2000));
        QVERIFY(bytesOf(path("empty.plan")) == before);
    }

    void goodRowsAreKeptWhenAsked() {
        write(path("faulty.csv"), withLine("2026-01-05 04:30,many,240"));
        VERIFY_EXIT(run({"plan", "new", path("kept.plan"), "--zone", "UTC"}), 0);
        VERIFY_EXIT(run({"plan", "import", path("kept.plan"), "--channel", "phone", "--csv",
                         path("faulty.csv"), "--keep-good-rows"}),
                    0);
    }
    /// With the decision no row is lost, so nothing has to be kept against a fault.
    void countsThatAreNoNumbersCanMeanZero() {
        write(path("faulty.csv"), withLine("2026-01-05 04:30,k. A.,240"));
        VERIFY_EXIT(run({"plan", "new", path("zero.plan"), "--zone", "UTC"}), 0);
        const auto result = run({"plan", "import", path("zero.plan"), "--channel", "phone", "--csv",
                                 path("faulty.csv"), "--unreadable", "zero"});
        VERIFY_EXIT(result, 0);
        QVERIFY2(result.err.contains("faulty.csv:11:18: warning: "), result.err);
    }

    void aFileThatIsNoPlanIsRefusedUntouched_data() {
        QTest::addColumn<std::function<QByteArray(QByteArray)>>("damage");
        using Damage = std::function<QByteArray(QByteArray)>;
        QTest::newRow("text") << Damage([](QByteArray) { return QByteArray("hello\n"); });
        QTest::newRow("empty") << Damage([](QByteArray) { return QByteArray(); });
        QTest::newRow("cut off") << Damage(
            [](const QByteArray &bytes) { return bytes.left(bytes.size() / 2); });
        QTest::newRow("overwritten") << Damage([](QByteArray bytes) {
            const int at = static_cast<int>(bytes.size() / 3);
            const int length = static_cast<int>(bytes.size() / 3);
            return bytes.replace(at, length, QByteArray(length, 'x'));
        });
        QTest::newRow("another database") << Damage([](QByteArray bytes) {
            return bytes.replace(68, 4, QByteArray("ABCD", 4)); // application_id
        });
        QTest::newRow("a newer version") << Damage([](QByteArray bytes) {
            return bytes.replace(60, 4, QByteArray("\x7f\0\0\0", 4)); // user_version
        });
    }
    void aFileThatIsNoPlanIsRefusedUntouched() {
        QFETCH(std::function<QByteArray(QByteArray)>, damage);
        const QString file = path("damaged.plan");
        write(file, damage(bytesOf(path("small.plan"))));
        const auto before = bytesOf(file);
        for (const char *command : {"check", "compare"}) {
            const auto result = run({"plan", command, file});
            VERIFY_EXIT(result, 3);
            QVERIFY2(result.err.contains("damaged.plan"), result.err);
        }
        write(path("good.csv"), history());
        VERIFY_EXIT(run({"plan", "import", file, "--channel", "p", "--csv", path("good.csv")}), 3);
        QVERIFY(bytesOf(file) == before);
    }

    void anEmptyPlanHasNothingToCompare() {
        const auto result = run({"plan", "compare", path("empty.plan"), "--json"});
        VERIFY_EXIT(result, 1);
        QVERIFY(result.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPlanCommands)
#include "tst_plancommands.moc"
