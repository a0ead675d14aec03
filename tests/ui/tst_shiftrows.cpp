// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/berlin.h"
#include "tests/support/shifts.h"
#include "ui/charts/shiftrows.h"

#include <QTest>

using namespace model;
using std::chrono::days;
using ui::GanttValue;
using ui::RowGrouping;
using ui::ShownShifts;

namespace {

const Date monday = date(2026, 11, 30);
const Date wednesday = monday + days(2);

Agent person(int id, double hours, const char *team = "", std::vector<int> skills = {}) {
    Agent agent;
    agent.id = id;
    agent.name = "P" + std::to_string(id);
    agent.weeklyHours = hours;
    agent.team = team;
    agent.skills = std::move(skills);
    return agent;
}

/// Two with full contracts, two with 20 hours, one of those without a shift; one on standby.
struct Centre {
    Plan plan;
    std::vector<Shift> shifts;
    std::vector<RosterFinding> findings;

    Centre() {
        plan.calendar = {berlin(), "", {}};
        plan.payRates.contractHours = 40;
        plan.channels = {newChannel(1, "Phone", Medium::Phone),
                         newChannel(2, "Email", Medium::Email)};
        plan.agents = {person(1, 20, "Red", {1}), person(2, 40, "Blue"),
                       person(3, 40, "Red", {1, 2}), person(4, 20), person(5, 40, "Blue")};
        shifts = {shiftOn(plan.calendar, wednesday, 8, 12, 11, 1),
                  shiftOn(plan.calendar, wednesday, 10, 18, 12, 2),
                  shiftOn(plan.calendar, wednesday, 6, 14, 13, 3),
                  shiftOn(plan.calendar, monday, 8, 12.5, 14, 4),
                  shiftOn(plan.calendar, wednesday, 18, 23, 15, 5),
                  shiftOn(plan.calendar, wednesday, 14, 16, 16, 0),
                  shiftOn(plan.calendar, wednesday, 9, 11, 17, 0)};
        shifts[4].standby = true;
    }

    std::vector<GanttValue::Group> rows(RowGrouping by, bool ofWeek = false) const {
        return ui::shiftRows({plan, 1, monday, ofWeek ? std::nullopt : std::optional(wednesday),
                              Shared(shifts), findings},
                             by);
    }
};

/// "Full time: P3 P2".
/// Blanks that do not break read as others here.
QString plain(QString text) { return text.replace(QChar::Nbsp, QLatin1Char(' ')); }

QStringList written(const std::vector<GanttValue::Group> &groups) {
    QStringList lines;
    for (const auto &group : groups) {
        QStringList names;
        for (const auto &row : group.rows)
            names << (row.agent != 0 ? row.name : QStringLiteral("#%1").arg(row.shift));
        lines << plain(group.title) + ": " + names.join(' ');
    }
    return lines;
}

} // namespace

Q_DECLARE_METATYPE(ui::RowGrouping)

class TestShiftRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void aDayStandsInGroupsByBegin_data() {
        QTest::addColumn<RowGrouping>("by");
        QTest::addColumn<QStringList>("groups");
        QTest::newRow("by contract, standby apart")
            << RowGrouping::Contract
            << QStringList{"Open shifts: #17 #16", "Standby at home: P5", "Full time: P3 P2",
                           "Part time, 20 h: P1", "Free today: P4"};
        QTest::newRow("by team") << RowGrouping::Team
                                 << QStringList{"Open shifts: #17 #16", "Red: P3 P1", "Blue: P2 P5",
                                                "Free today: P4"};
        QTest::newRow("by skill") << RowGrouping::Skill
                                  << QStringList{"Open shifts: #17 #16", "Phone: P1",
                                                 "All channels: P2 P5", "Phone, Email: P3",
                                                 "Free today: P4"};
        QTest::newRow("by nothing")
            << RowGrouping::None
            << QStringList{"Open shifts: #17 #16", ": P3 P1 P2 P5", "Free today: P4"};
    }
    void aDayStandsInGroupsByBegin() {
        QFETCH(RowGrouping, by);
        QFETCH(QStringList, groups);
        QCOMPARE(written(Centre().rows(by)), groups);
    }

    void aWeekHasEverybodyInThePlansOrder() {
        QCOMPARE(
            written(Centre().rows(RowGrouping::Contract, true)),
            (QStringList{"Open shifts: #16 #17", "Full time: P2 P3 P5", "Part time, 20 h: P1 P4"}));
    }

    void aRowSaysTheHoursOfTheWeekWithoutStandby() {
        const auto groups = Centre().rows(RowGrouping::None);
        QCOMPARE(plain(groups[1].rows[0].note), QStringLiteral("8 h"));
        QCOMPARE(groups[1].rows[3].note, QString()); // on standby
        QCOMPARE(plain(groups[2].rows[0].note), QStringLiteral("4.5 h"));
        QCOMPARE(plain(groups[2].rows[0].tip), QStringLiteral("4.5 h of 20.0 h this week"));
    }

    void hoursBeyondTheContractAreMarkedUnlessAccepted() {
        Centre centre;
        centre.findings = {{RuleCode::ContractHours,
                            Strength::Soft,
                            1,
                            {},
                            monday,
                            monday + days(6),
                            {},
                            60,
                            0,
                            ""}};
        QVERIFY(centre.rows(RowGrouping::None)[1].rows[1].noteAlert);
        centre.plan.acceptedFindings[1] = {{RuleCode::ContractHours, 1, monday, "agreed"}};
        QVERIFY(!centre.rows(RowGrouping::None)[1].rows[1].noteAlert);
        // Of another week.
        centre.plan.acceptedFindings.clear();
        centre.findings[0].first = monday + days(7);
        centre.findings[0].last = monday + days(13);
        QVERIFY(!centre.rows(RowGrouping::None)[1].rows[1].noteAlert);
    }
};

QTEST_GUILESS_MAIN(TestShiftRows)
#include "tst_shiftrows.moc"
