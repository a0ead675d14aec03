// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"
#include "tests/support/realhistories.h"

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
        QTest::addColumn<int>("which");
        const auto all = realHistories();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << static_cast<int>(i);
    }
    void realHistoriesGoAllTheWay() {
        QFETCH(int, which);
        const RealHistory history = realHistories()[static_cast<std::size_t>(which)];
        if (!history.isHere())
            QSKIP("the real data sets are not here");
        QStringList options;
        if (!history.column.isEmpty())
            options += {"--column", history.column};
        if (!history.queue.isEmpty())
            options += {"--queue", history.queue};
        if (history.events) // some contacts lack their time
            options += {"--events", "--keep-good-rows"};
        const QString plan = path("real.plan");
        VERIFY_EXIT(run({"plan", "new", plan, "--zone", history.zone, "--force"}), 0);
        VERIFY_EXIT(run(QStringList{"plan", "import", plan, "--channel", history.channel, "--csv",
                                    history.path()} +
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
