// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/csv/agentimport.h"

#include <QTest>

using namespace model;

namespace {

const std::vector<SkillName> channels{{1, "Telefon"}, {2, "E-Mail"}, {5, "Social Süd"}};

AgentFile read(std::string_view text) { return data::importAgents(text, channels); }

Date date(int year, unsigned month, unsigned day) {
    return Date(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day));
}

} // namespace

class TestAgentImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void englishColumnsInAnyOrder() {
        const auto file = read("weekly_hours,name,team,days_per_week,skills,nights,sundays,"
                               "protection,monday,sunday,absences,wishes\n"
                               "38.5,Ada,North,5,Telefon|e-mail,yes,no,none,8-16:30,-,"
                               "2026-12-24..2026-12-31 Leave|2027-01-08,2026-12-05|2026-12-06\n"
                               "20,Ben,,4,,no,yes,young,22:00-6:00,,,\n");
        QVERIFY(file.faults.empty());
        QCOMPARE(file.agents.size(), std::size_t(2));
        Agent ada;
        ada.id = 1;
        ada.name = "Ada";
        ada.team = "North";
        ada.weeklyHours = 38.5;
        ada.daysPerWeek = 5;
        ada.skills = {1, 2};
        ada.worksSundays = false;
        ada.availability[0] = Availability{Minutes(480), Minutes(990)};
        ada.availability[6] = Availability{};
        ada.absences = {{date(2026, 12, 24), date(2026, 12, 31), "Leave"},
                        {date(2027, 1, 8), date(2027, 1, 8), ""}};
        ada.wishes = {{date(2026, 12, 5), 1}, {date(2026, 12, 6), 1}};
        QVERIFY(file.agents[0] == ada);
        Agent ben;
        ben.id = 2;
        ben.name = "Ben";
        ben.weeklyHours = 20;
        ben.daysPerWeek = 4;
        ben.worksNights = false;
        ben.protection = Protection::Young;
        ben.availability[0] = Availability{Minutes(22 * 60), Minutes(30 * 60)};
        QVERIFY(file.agents[1] == ben);
    }

    void germanWindowsFiles() {
        // Windows-1252: ä is E4, ü is FC, ö is F6.
        const auto file =
            read("Mitarbeiter;Wochenstunden;Tage;Kan\xE4le;Nacht;Sonntage;Abwesenheiten\r\n"
                 "J\xFCrgen M\xF6ller;38,5;5;Telefon|Social S\xFC"
                 "d;ja;nein;"
                 "24.12.2026..31.12.2026 Urlaub\r\n");
        QVERIFY2(file.faults.empty(), file.faults.empty() ? "" : file.faults.front().found.c_str());
        QCOMPARE(file.agents.front().name, std::string("Jürgen Möller"));
        QCOMPARE(file.agents.front().weeklyHours, 38.5);
        QCOMPARE(file.agents.front().skills, (std::vector<int>{1, 5}));
        QVERIFY(!file.agents.front().worksSundays);
        QCOMPARE(file.agents.front().absences.front().reason, std::string("Urlaub"));
    }

    void aRegionIsACodeOrAName() {
        const auto file = read("name,Bundesland\nAda,DE-BE\nBen,by\nCleo,Thüringen\nDan,\n");
        QVERIFY(file.faults.empty());
        const auto region = [&](std::size_t i) { return file.agents[i].region; };
        QCOMPARE(region(0), std::string("DE-BE"));
        QCOMPARE(region(1), std::string("DE-BY"));
        QCOMPARE(region(2), std::string("DE-TH"));
        QCOMPARE(region(3), std::string());
        const auto wrong = read("name,region\nAda,Berlyn\n");
        QCOMPARE(wrong.faults.size(), std::size_t(1));
        QVERIFY(wrong.faults[0].expected.find("DE-BE") != std::string::npos);
    }

    void whatWasCarriedBeforeIsRead() {
        const auto file =
            read("Name;Sonntage gearbeitet;N\xE4"
                 "chte gearbeitet;Wochenenden gearbeitet;Sp\xE4tdienste gearbeitet;bis\r\n"
                 "Ada;4;12;6;20;30.11.2026\r\nBen;0;0;;;30.11.2026\r\n");
        QVERIFY2(file.faults.empty(), file.faults.empty() ? "" : file.faults.front().found.c_str());
        QVERIFY(file.agents[0].earlier == (EarlierWork{date(2026, 11, 30), 4, 12, 6, 20}));
        QVERIFY(!file.agents[1].earlier.weekends && !file.agents[1].earlier.lates); // not known
    }

    void faultsHaveLineAndColumn_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QByteArray>("found");
        QTest::newRow("hours") << QByteArray("name,hours\nAda,many\n") << 2 << 5
                               << QByteArray("many");
        QTest::newRow("too many hours")
            << QByteArray("name,hours\nAda,38\nBen,200\n") << 3 << 5 << QByteArray("200");
        QTest::newRow("part of a day")
            << QByteArray("name,days\nAda,4.5\n") << 2 << 5 << QByteArray("4.5");
        QTest::newRow("skill") << QByteArray("name,skills\nAda,Telefon|Fax\n") << 2 << 5
                               << QByteArray("Fax");
        QTest::newRow("yes") << QByteArray("name,nights\nAda,maybe\n") << 2 << 5
                             << QByteArray("maybe");
        QTest::newRow("absence") << QByteArray("name,absences\nAda,2026-12-31..2026-12-24\n") << 2
                                 << 5 << QByteArray("2026-12-31..2026-12-24");
        QTest::newRow("clock") << QByteArray("name,monday\nAda,early\n") << 2 << 5
                               << QByteArray("early");
        QTest::newRow("column") << QByteArray("name,shoe_size\nAda,38\n") << 1 << 6
                                << QByteArray("shoe_size");
        QTest::newRow("twice") << QByteArray("name,name\nAda,Eva\n") << 1 << 6
                               << QByteArray("name");
        QTest::newRow("namesakes") << QByteArray("name\nAda\nAda\n") << 3 << 0 << QByteArray("Ada");
        QTest::newRow("cells") << QByteArray("name,hours\nAda,38,5\n") << 2 << 8 << QByteArray("5");
    }

    void faultsHaveLineAndColumn() {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QByteArray, found);
        const auto file = read(std::string_view(text.data(), std::size_t(text.size())));
        QCOMPARE(file.faults.size(), std::size_t(1));
        QCOMPARE(int(file.faults[0].line), line);
        QCOMPARE(int(file.faults[0].column), column);
        QCOMPARE(file.faults[0].found, found.toStdString());
        QVERIFY(!file.faults[0].expected.empty());
    }

    void goodRowsStayBesideFaults() {
        const auto file = read("name,hours\nAda,many\nBen,20\n\nEva,38.5\n");
        QCOMPARE(file.agents.size(), std::size_t(2));
        QCOMPARE(file.faults.size(), std::size_t(1));
    }

    void emptyFilesAreFaults() {
        QCOMPARE(read("").faults.size(), std::size_t(1));
        QCOMPARE(read("hours\n38\n").faults.size(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(TestAgentImport)
#include "tst_agentimport.moc"
