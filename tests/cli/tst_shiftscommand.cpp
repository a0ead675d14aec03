// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using testing::bytesOf;
using testing::run;
using testing::write;

namespace {

const QString office = QStringLiteral(SHIFTWRIGHT_FIXTURES "/callcentre/office_p1.json");
const QString planted = QStringLiteral(SHIFTWRIGHT_FIXTURES "/roster/plant_50_s5.txt");

QJsonObject objectIn(const QByteArray &bytes) { return QJsonDocument::fromJson(bytes).object(); }

/// People at work per interval, counted from the plan alone; every break must lie in its window.
QList<int> staffOf(const QJsonObject &instance, const QJsonObject &plan, double *cost) {
    const int interval = instance["interval_min"].toInt();
    const int perDay = instance["per_day"].toInt();
    QList<int> staff(instance["days"].toInt() * perDay, 0);
    const auto add = [&](int day, int begin, int length, int people) {
        for (int t = 0; t < length / interval; ++t)
            if (const int at = day * perDay + begin / interval + t; at < staff.size())
                staff[at] += people;
    };
    for (const auto &entry : plan["shifts"].toArray()) {
        const QJsonObject shift = entry.toObject();
        const int day = shift["day"].toInt();
        const int count = shift["count"].toInt();
        bool known = false;
        for (const auto &one : instance["shift_types"].toArray()) {
            const QJsonObject type = one.toObject();
            if (type["start"] != shift["start"] || type["presence"] != shift["presence"])
                continue;
            const QJsonArray days = type["days"].toArray();
            for (int d = 0; d < days.size(); ++d)
                if (days[d].toInt() == day)
                    *cost += count * type["cost"].toArray()[d].toDouble();
            const QJsonArray wanted = type["breaks"].toArray();
            const QJsonArray taken = shift["breaks"].toArray();
            known = wanted.size() == taken.size();
            for (int j = 0; j < taken.size() && known; ++j) {
                const QJsonObject window = wanted[j].toObject();
                const int begins = taken[j].toObject()["start"].toInt() - shift["start"].toInt();
                known = begins >= window["lo"].toInt() && begins <= window["hi"].toInt() &&
                        taken[j].toObject()["duration"] == window["dur"];
                add(day, shift["start"].toInt() + begins, window["dur"].toInt(), -count);
            }
        }
        if (!known)
            return {};
        add(day, shift["start"].toInt(), shift["presence"].toInt(), count);
    }
    return staff;
}

} // namespace

class TestShiftsCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shiftsCoverTheRequirementNearTheBound_data() {
        QTest::addColumn<QString>("problem");
        QTest::newRow("cover") << "cover";
        QTest::newRow("balance") << "balance";
    }

    void shiftsCoverTheRequirementNearTheBound() {
        QFETCH(QString, problem);
        if (QStandardPaths::findExecutable("cbc").isEmpty())
            QSKIP("the program cbc is not installed");
        const auto run = testing::run(
            {"shifts", "--instance", office, "--problem", problem, "--time-limit", "8s", "--json"});
        QVERIFY2(run.exit == 0, run.err);
        const QJsonObject plan = objectIn(run.out);
        const QJsonObject instance = objectIn(bytesOf(office));
        double cost = 0;
        const QList<int> staff = staffOf(instance, plan, &cost);
        QVERIFY(!staff.isEmpty());
        double missing = 0;
        double surplus = 0;
        for (qsizetype t = 0; t < staff.size(); ++t) {
            const double more = staff[t] - instance["requirement"].toArray()[t].toDouble();
            missing += std::max(0.0, -more) / 4;
            surplus += std::max(0.0, more) / 4;
        }
        QVERIFY(std::abs(missing - plan["short_hours"].toDouble()) < 1e-6);
        QVERIFY(std::abs(surplus - plan["surplus_hours"].toDouble()) < 1e-6);
        if (problem == "cover")
            QCOMPARE(missing, 0.0);
        else
            cost += 3.0 * missing + 0.25 * surplus;
        QVERIFY(std::abs(cost - plan["objective"].toDouble()) < 1e-6);
        QVERIFY(plan["bound"].toDouble() <= plan["objective"].toDouble() + 1e-9);
        // Proven optimal by another solver run: 473.0 and 470.81 (README of the instances).
        QVERIFY2(plan["objective"].toDouble() < (problem == "cover" ? 473.0 : 470.82) * 1.005,
                 run.out.left(300));
    }

    void thereIsAPlanAlsoWithoutTimeOrSolver() {
        const auto run = testing::run(
            {"shifts", "--instance", office, "--problem", "cover", "--time-limit", "0s", "--json"});
        const QJsonObject plan = objectIn(run.out);
        double cost = 0;
        QVERIFY(!staffOf(objectIn(bytesOf(office)), plan, &cost).isEmpty());
        QCOMPARE(plan["short_hours"].toDouble(), 0.0);
    }

    void publishedInstancesAreReadAndTheirFaultsNamed() {
        const QTemporaryDir folder;
        const QString file = folder.filePath("small.dzn");
        const QByteArray text = "interval = 360;\ndays = 1;\ndemand = [1,2,2,1];\n"
                                "shiftTypes = 1;\nminStart = [0];\nmaxStart = [2];\n"
                                "minLength = [2];\nmaxLength = [2];\nweightUnderCover = 1;\n"
                                "weightOverCover = 1;\nweightShiftInstances = 60;\n";
        write(file, text);
        const auto solved = run({"shifts", "--instance", file, "--time-limit", "4s", "--json"});
        QVERIFY2(solved.exit == 0, solved.err);
        // One person from 0, 6 and 12 o'clock for twelve hours covers all: three kinds at 60.
        if (!QStandardPaths::findExecutable("cbc").isEmpty())
            QCOMPARE(objectIn(solved.out)["objective"].toDouble(), 180.0);
        write(file, QByteArray(text).replace("[2];\nmaxL", "[two];\nmaxL"));
        const auto refused = run({"shifts", "--instance", file});
        QCOMPARE(refused.exit, 3);
        QVERIFY2(refused.err.contains("small.dzn:7:") && refused.err.contains("a number"),
                 refused.err);
    }

    void instancesWithFaultsAreRefused() {
        const QTemporaryDir folder;
        const QString file = folder.filePath("broken.json");
        write(file, bytesOf(office).replace("\"days\":7", "\"days\":\"seven\""));
        const auto run = testing::run({"shifts", "--instance", file});
        QCOMPARE(run.exit, 3);
        QVERIFY2(run.err.contains("/days") && run.err.contains("seven"), run.err);
    }

    void aRosterIsWrittenPersonByPerson() {
        const QTemporaryDir folder;
        const QString out = folder.filePath("roster.txt");
        const auto built =
            run({"shifts", "--roster-instance", planted, "--out", out, "--time-limit", "3s"});
        QVERIFY2(built.exit == 0, built.err);
        const auto lines = QString::fromUtf8(bytesOf(out)).split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 50);
        for (const QString &line : lines)
            QCOMPARE(line.split(' ').size(), 28);
        QVERIFY2(built.err.contains("hard rules broken 0"), built.err);
    }

    void faultsAreNamedWithTheirPlace_data() {
        QTest::addColumn<QByteArray>("found");
        QTest::addColumn<QByteArray>("instead");
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("days") << QByteArray("\n28\n") << QByteArray("\nmany\n") << QByteArray(":");
        QTest::newRow("cover") << QByteArray("SECTION_COVER\n")
                               << QByteArray("SECTION_COVER\n0,no such,1,2,3\n")
                               << QByteArray("no such");
        QTest::newRow("no staff") << QByteArray("SECTION_STAFF") << QByteArray("SECTION_STUFF")
                                  << QByteArray("SECTION_");
    }

    void faultsAreNamedWithTheirPlace() {
        QFETCH(QByteArray, found);
        QFETCH(QByteArray, instead);
        QFETCH(QByteArray, place);
        const QTemporaryDir folder;
        const QString file = folder.filePath("broken.txt");
        QByteArray text = bytesOf(planted);
        QVERIFY2(text.contains(found), found);
        write(file, text.replace(found, instead));
        const QString out = folder.filePath("roster.txt");
        const auto built =
            run({"shifts", "--roster-instance", file, "--out", out, "--time-limit", "1s"});
        QCOMPARE(built.exit, 3);
        QVERIFY2(built.err.contains("broken.txt:") && built.err.contains(place), built.err);
        QVERIFY(!QFileInfo::exists(out));
    }

    void callsThatDoNotFitAreRefused() {
        QCOMPARE(run({"shifts"}).exit, 2);
        QCOMPARE(run({"shifts", "--roster-instance", planted, "--time-limit", "soon"}).exit, 2);
        QCOMPARE(run({"shifts", "--roster-instance", "/no/such/file"}).exit, 4);
    }
};

QTEST_APPLESS_MAIN(TestShiftsCommand)
#include "tst_shiftscommand.moc"
