// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QDate>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace testing;

namespace {

/// Hours from Monday, 6 January 2025 on; `valueOf` may leave one out.
QByteArray hours(int days, const std::function<QByteArray(int day, int hour)> &valueOf) {
    QByteArray rows = "timestamp,value\n";
    for (int day = 0; day < days; ++day)
        for (int hour = 0; hour < 24; ++hour)
            if (const QByteArray value = valueOf(day, hour); !value.isEmpty())
                rows += QDate(2025, 1, 6).addDays(day).toString(Qt::ISODate).toLatin1() +
                        QStringLiteral("T%1:00:00,").arg(hour, 2, 10, QLatin1Char('0')).toLatin1() +
                        value + '\n';
    return rows;
}

QByteArray usual(int day, int hour) { return QByteArray::number(5 + hour % 12 + day % 7); }

/// Monday to Friday, 9 to 18.
QByteArray office(int day, int hour) {
    return day % 7 < 5 && hour >= 9 && hour < 18 ? usual(day, hour) : QByteArray();
}

} // namespace

/// What people and scripts do to `forecast`: every fault is named with file, line and column, and
/// nothing is written but what was asked for.
class ForecastCommandTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString path(const QString &name) const { return folder_.filePath(name); }
    QString file(const QString &name, const QByteArray &bytes) const {
        write(path(name), bytes);
        return path(name);
    }
    QStringList left() const {
        return QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private Q_SLOTS:
    void cleanup() {
        for (const QString &name : left())
            QFile::remove(path(name));
    }

    void theHorizonBeginsAfterTheHistory() {
        const QString history = file("h.csv", hours(28, usual));
        const auto result =
            run({"forecast", "--history", history, "--horizon", "7d", "--out", path("f.csv")});
        VERIFY_EXIT(result, 0);
        QCOMPARE(result.err, QByteArray());
        const auto rows = bytesOf(path("f.csv")).split('\n');
        QCOMPARE(rows.front(), QByteArray("timestamp,mean,lo95,lo80,median,hi80,hi95"));
        QVERIFY(rows[1].startsWith("2025-02-03T00:00:00,"));
        QCOMPARE(rows.size(), 7 * 24 + 2);
    }

    void howTheDayUnderWayRunsIsSaidBesideTheResult() {
        // 42 days and 13 hours of the next, which bring a tenth more than usual.
        QByteArray rows = hours(43, [](int day, int hour) {
            return day < 42 ? usual(day, hour) : QByteArray::number(1.1 * usual(0, hour).toInt());
        });
        auto lines = rows.split('\n');
        lines.resize(1 + 42 * 24 + 13);
        const QString history = file("h.csv", lines.join('\n') + '\n');
        const auto result =
            run({"forecast", "--history", history, "--horizon", "7d", "--out", path("f.csv")});
        VERIFY_EXIT(result, 0);
        QVERIFY2(result.err.contains("h.csv: the day under way runs at 11") ||
                     result.err.contains("h.csv: the day under way runs at 10"),
                 result.err);
        QVERIFY2(result.err.contains("as of 2025-02-17T13:00:00"), result.err);
        QCOMPARE(result.err.count('\n'), 1);
        QVERIFY(bytesOf(path("f.csv")).split('\n')[1].startsWith("2025-02-17T13:00:00,"));
    }

    void aCentreThatShutsAtTheWeekendIsForecastFromMonday() {
        const QString history = file("h.csv", hours(26, office)); // the last row: Friday, 17:00
        const auto result = run({"forecast", "--history", history, "--horizon", "7d"});
        VERIFY_EXIT(result, 0);
        const auto rows = result.out.split('\n');
        QVERIFY2(rows[1].startsWith("2025-02-03T09:00:00,"), rows[1]);
        QCOMPARE(rows.size(), 5 * 9 + 2);
    }

    void theStandardInputIsAFileToo() {
        const QByteArray bytes = hours(21, usual);
        const QString history = file("h.csv", bytes);
        const auto named = run({"forecast", "--history", history, "--horizon", "7d"});
        VERIFY_EXIT(named, 0);
        QProcess process;
        process.setStandardInputFile(history);
        process.start(QStringLiteral(SHIFTWRIGHT_CLI),
                      {"forecast", "--history", "-", "--horizon", "7d"});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QCOMPARE(process.readAllStandardOutput(), named.out);
    }

    void flawsAreNamedWithTheirPlace_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("said");
        const QByteArray good = hours(21, usual);
        const auto line = [&](int at, const QByteArray &text) {
            auto lines = good.split('\n');
            lines[at - 1] = text;
            return lines.join('\n');
        };
        QTest::newRow("empty") << QByteArray() << QByteArray("h.csv:1:1: the file is empty");
        QTest::newRow("header only") << QByteArray("timestamp,value\n")
                                     << QByteArray("there is a header but no row of data");
        QTest::newRow("zero bytes") << QByteArray(4096, '\0') << QByteArray("h.csv");
        QTest::newRow("a zero byte in a value")
            << line(30, QByteArray("2025-01-07T04:00:00,1\0002", 23)) << QByteArray("h.csv:30:22");
        QTest::newRow("text") << line(40, "2025-01-07T14:00:00,viele") << QByteArray("h.csv:40:21");
        QTest::newRow("negative") << line(41, "2025-01-07T15:00:00,-3")
                                  << QByteArray("h.csv:41:21");
        QTest::newRow("infinite") << line(41, "2025-01-07T15:00:00,1e999")
                                  << QByteArray("h.csv:41:21");
        QTest::newRow("not a number")
            << line(41, "2025-01-07T15:00:00,nan") << QByteArray("h.csv:41:21");
        QTest::newRow("no such date")
            << line(50, "2025-02-30T00:00:00,3") << QByteArray("h.csv:50:1");
        QTest::newRow("a column too many")
            << line(50, "2025-01-08T00:00:00,3,4") << QByteArray("h.csv:50");
        QTest::newRow("no column of counts")
            << QByteArray("timestamp,colour\n2025-01-06,red\n") << QByteArray("h.csv");
        QTest::newRow("three days") << hours(3, usual) << QByteArray("one full week is the least");
        QTest::newRow("a picture")
            << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << QByteArray("h.csv");
    }
    void flawsAreNamedWithTheirPlace() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, said);
        const QString history = file("h.csv", bytes);
        const auto result =
            run({"forecast", "--history", history, "--horizon", "7d", "--out", path("f.csv")});
        VERIFY_EXIT(result, 3);
        QVERIFY2(result.err.contains(said), result.err);
        QCOMPARE(left(), QStringList{"h.csv"});
    }

    void whatCanBeReadIsForecastAndFlawsAreStillSaid() {
        // Out of order and twice the same hour: warned of, and used.
        auto lines = hours(21, usual).trimmed().split('\n');
        std::swap(lines[10], lines[200]);
        lines.insert(100, lines[99]);
        const QString history = file("h.csv", lines.join('\n'));
        const auto result =
            run({"forecast", "--history", history, "--horizon", "7d", "--out", path("f.csv")});
        VERIFY_EXIT(result, 0);
        QVERIFY2(result.err.contains("warning"), result.err);
        QVERIFY(result.err.contains("h.csv:"));
    }

    void calendarsAreCheckedRowByRow_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("kind") << QByteArray("date,name,kind\n2025-01-20,Sale,party\n")
                              << QByteArray("line 2, column 3: found \"party\", expected holiday, "
                                            "eve, event or closed");
        QTest::newRow("date") << QByteArray("date,name,kind\n2025-13-20,Sale,event\n")
                              << QByteArray("line 2, column 1: found \"2025-13-20\"");
        QTest::newRow("twice") << QByteArray("date,name,kind\n2025-01-20,Sale,event\n"
                                             "2025-01-20,Move,closed\n")
                               << QByteArray("line 3, column 1: found \"2025-01-20\", expected one "
                                             "row for each date");
        QTest::newRow("columns") << QByteArray("date;kind\n2025-01-20;event\n")
                                 << QByteArray("line 1: there is no column \"name\"");
        QTest::newRow("empty") << QByteArray() << QByteArray("the file is empty");
    }
    void calendarsAreCheckedRowByRow() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, said);
        const QString history = file("h.csv", hours(21, usual));
        const auto result = run({"forecast", "--history", history, "--horizon", "7d", "--calendar",
                                 file("c.csv", bytes), "--out", path("f.csv")});
        VERIFY_EXIT(result, 3);
        QVERIFY2(result.err.contains("c.csv: " + said), result.err);
        QVERIFY(!QFile::exists(path("f.csv")));
    }

    void nothingIsWrittenOverWhatIsRead() {
        const QByteArray bytes = hours(21, usual);
        const QString history = file("h.csv", bytes);
        QVERIFY(QFile::link(history, path("again.csv")));
        const auto forecast = [&](const QStringList &more) {
            return run(QStringList{"forecast", "--history", history, "--horizon", "7d"} + more);
        };
        for (const QString &out : {history, path("./h.csv"), path("again.csv")}) {
            const auto result = forecast({"--out", out});
            VERIFY_EXIT(result, 2);
            QVERIFY2(result.err.contains("--out") && result.err.contains("--history"), result.err);
            QCOMPARE(bytesOf(history), bytes);
        }
        VERIFY_EXIT(forecast({"--out", path("f.csv"), "--backtest", path("f.csv")}), 2);
        VERIFY_EXIT(forecast({"--components", "-"}), 2); // the forecast goes there already
        QVERIFY(!QFile::exists(path("f.csv")));
        VERIFY_EXIT(forecast({"--out", "/dev/null", "--backtest", "/dev/null"}), 0);
    }

    void whereItCannotBeWrittenIsSaid() {
        const QString history = file("h.csv", hours(21, usual));
        for (const QString &out : {QString("/dev/full"), path("no/such/folder/f.csv"),
                                   folder_.path(), QString("/proc/f.csv")}) {
            const auto result =
                run({"forecast", "--history", history, "--horizon", "7d", "--out", out});
            VERIFY_EXIT(result, 4);
            QVERIFY2(result.err.contains(out.toUtf8()), result.err);
        }
        QCOMPARE(left(), QStringList{"h.csv"});
    }

    void batchesAnswerEachRow() {
        file("a.csv", hours(21, usual));
        file("b.csv", hours(14, office));
        const auto batch = [&](const QByteArray &rows, const QStringList &more = {}) {
            return run(QStringList{"forecast", "--batch",
                                   file("list.csv", "history,horizon,calendar,out\n" + rows)} +
                       more);
        };
        const auto row = [&](const char *history, const char *horizon, const char *out) {
            return path(history).toUtf8() + ',' + horizon + ",," + path(out).toUtf8() + '\n';
        };
        VERIFY_EXIT(batch(row("a.csv", "7d", "fa.csv") + row("b.csv", "28d", "fb.csv")), 0);
        QVERIFY(bytesOf(path("fa.csv")).count('\n') == 7 * 24 + 1);
        QVERIFY(bytesOf(path("fb.csv")).count('\n') == 4 * 45 + 1);
        // The same bytes as alone, whatever the number of threads.
        const QByteArray together = bytesOf(path("fa.csv"));
        VERIFY_EXIT(
            batch(row("a.csv", "7d", "fa.csv") + row("b.csv", "28d", "fb.csv"), {"--threads", "1"}),
            0);
        QCOMPARE(bytesOf(path("fa.csv")), together);
        VERIFY_EXIT(run({"forecast", "--history", path("a.csv"), "--horizon", "7d", "--out",
                         path("alone.csv")}),
                    0);
        QCOMPARE(bytesOf(path("alone.csv")), together);
        // One bad history spoils no other row.
        QFile::remove(path("fa.csv"));
        const auto half = batch(row("none.csv", "7d", "fn.csv") + row("a.csv", "7d", "fa.csv"));
        VERIFY_EXIT(half, 3);
        QVERIFY2(half.err.contains("none.csv"), half.err);
        QCOMPARE(bytesOf(path("fa.csv")), together);
    }

    void batchesThatGetInTheirOwnWayAreRefused() {
        const QByteArray bytes = hours(21, usual);
        file("a.csv", bytes);
        const auto batch = [&](const QByteArray &rows, const QStringList &more = {}) {
            return run(QStringList{"forecast", "--batch",
                                   file("list.csv", "history,horizon,calendar,out\n" + rows)} +
                       more);
        };
        const QByteArray here = folder_.path().toUtf8();
        const QByteArray good = here + "/a.csv,7d,," + here + "/f.csv\n";
        const auto twice = batch(good + here + "/a.csv,14d,," + here + "/./f.csv\n");
        VERIFY_EXIT(twice, 3);
        QVERIFY2(twice.err.contains("list.csv: line 3, column 4") && twice.err.contains("line 2"),
                 twice.err);
        QVERIFY(!QFile::exists(path("f.csv")));
        const auto over = batch(here + "/b.csv,7d,," + here + "/a.csv\n" + good);
        VERIFY_EXIT(over, 3);
        QVERIFY2(over.err.contains("line 2, column 4"), over.err);
        QCOMPARE(bytesOf(path("a.csv")), bytes);
        VERIFY_EXIT(batch(here + "/a.csv,7d,," + here + "/list.csv\n"), 3);
        const auto horizon = batch(here + "/a.csv,2 weeks,," + here + "/f.csv\n");
        VERIFY_EXIT(horizon, 3);
        QVERIFY2(horizon.err.contains("line 2, column 2: found \"2 weeks\""), horizon.err);
        // What a batch has no use for is no call, rather than passed over.
        for (const char *option : {"--out", "--backtest", "--components"})
            VERIFY_EXIT(batch(good, {option, path("x.csv")}), 2);
        VERIFY_EXIT(batch(good, {"--horizon", "7d"}), 2);
        VERIFY_EXIT(batch(good), 0);
    }

    void callsThatDoNotFitAreWrong_data() {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no horizon") << QStringList{};
        QTest::newRow("half a day") << QStringList{"--horizon", "12h"};
        QTest::newRow("no days") << QStringList{"--horizon", "0d"};
        QTest::newRow("eleven years") << QStringList{"--horizon", "4000d"};
        QTest::newRow("zone") << QStringList{"--horizon", "7d", "--timezone", "Mars/Olympus"};
        QTest::newRow("region") << QStringList{"--horizon", "7d", "--holidays", "DE-XX"};
        QTest::newRow("level") << QStringList{"--horizon", "7d", "--levels", "80,120"};
        QTest::newRow("method") << QStringList{"--horizon", "7d", "--method", "oracle"};
        QTest::newRow("growth") << QStringList{"--horizon", "7d", "--growth", "-100%"};
        QTest::newRow("option") << QStringList{"--horizon", "7d", "--forecats"};
    }
    void callsThatDoNotFitAreWrong() {
        QFETCH(QStringList, options);
        const auto result =
            run(QStringList{"forecast", "--history", file("h.csv", hours(21, usual))} + options);
        VERIFY_EXIT(result, 2);
        QVERIFY(!result.err.isEmpty());
        QCOMPARE(result.out, QByteArray());
    }

    void aChannelMayShrink() {
        const QString history = file("h.csv", hours(56, usual));
        const auto last = [&](const QString &growth) {
            const auto result =
                run({"forecast", "--history", history, "--horizon", "364d", "--growth", growth});
            return result.exit == 0
                       ? result.out.trimmed().split('\n').last().split(',').at(1).toDouble()
                       : -1.0;
        };
        const double plain = last("0");
        QVERIFY(std::abs(last("-20%") / plain - 0.8) < 0.01);
        QVERIFY(std::abs(last("1.5") / plain - 2.5) < 0.02);
    }
};

QTEST_GUILESS_MAIN(ForecastCommandTest)
#include "tst_forecastcommand.moc"
