// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recompute/recompute.h"
#include "app/report/findings.h"
#include "app/report/tables.h"
#include "app/sample/sampleplan.h"
#include "app/tasks/assumptions.h"
#include "app/tasks/exportreport.h"
#include "app/tasks/exportworkbook.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using application::Language;
using model::Table;

namespace {

struct Sample {
    model::Plan plan;
    application::Results results;
    Sample() {
        const std::chrono::sys_days day{std::chrono::year(2026) / 11 / 24};
        plan = application::samplePlan(model::Date(day.time_since_epoch()));
        application::Recompute recompute;
        results = recompute(plan, {});
    }
};

const Sample &sample() {
    static const Sample value;
    return value;
}

std::vector<Table> tables(Language language) {
    return application::reportTables(sample().plan, sample().results, language);
}

const Table &named(const std::vector<Table> &all, const std::string &id) {
    return *std::find_if(all.begin(), all.end(), [&](const Table &t) { return t.id == id; });
}

std::size_t columnOf(const Table &table, const std::string &name) {
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].name == name)
            return i;
    qFatal("no column %s", name.c_str());
}

double sum(const Table &table, const std::string &column) {
    const auto index = columnOf(table, column);
    double total = 0;
    for (const auto &row : table.rows)
        total += std::get<double>(row[index]);
    return total;
}

} // namespace

class TestTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTableIsWholeInBothLanguages_data() {
        QTest::addColumn<int>("language");
        QTest::newRow("English") << static_cast<int>(Language::English);
        QTest::newRow("German") << static_cast<int>(Language::German);
    }
    void everyTableIsWholeInBothLanguages() {
        QFETCH(int, language);
        std::set<std::string> ids;
        for (const auto &table : tables(static_cast<Language>(language))) {
            QVERIFY2(ids.insert(table.id).second, table.id.c_str());
            QVERIFY(!table.title.empty());
            QVERIFY2(!table.rows.empty(), table.id.c_str());
            std::set<std::string> columns;
            for (const auto &column : table.columns)
                QVERIFY2(columns.insert(column.name).second, column.name.c_str());
            for (const auto &row : table.rows) {
                QCOMPARE(row.size(), table.columns.size());
                for (const auto &cell : row)
                    if (const auto *number = std::get_if<double>(&cell))
                        QVERIFY2(std::isfinite(*number), table.id.c_str());
            }
        }
        const std::set<std::string> expected{
            "comparison", "channels", "fates",    "response_by_hour",
            "staffing",   "forecast", "days",     "backtest",
            "backlog",    "cost",     "frontier", "assumptions",
            "shifts",     "sums"};
        // What the shifts do not keep, and ranges, are there when there is something.
        for (const char *some : {"findings", "ranges"})
            ids.erase(some);
        QVERIFY(ids == expected);
    }

    void languagesDifferInWordsOnly() {
        const auto english = tables(Language::English);
        const auto german = tables(Language::German);
        for (std::size_t i = 0; i < english.size(); ++i) {
            QCOMPARE(english[i].id, german[i].id);
            QVERIFY(english[i].title != german[i].title);
            QCOMPARE(english[i].rows.size(), german[i].rows.size());
            for (std::size_t row = 0; row < english[i].rows.size(); ++row)
                for (std::size_t c = 0; c < english[i].columns.size(); ++c)
                    if (std::holds_alternative<double>(english[i].rows[row][c]))
                        QVERIFY(english[i].rows[row][c] == german[i].rows[row][c]);
        }
    }

    void fatesOfEveryRowSumToItsContacts() {
        const auto all = tables(Language::English);
        const auto &fates = named(all, "fates");
        for (const auto &row : fates.rows) {
            double total = 0;
            for (std::size_t i = 3; i < row.size(); ++i)
                total += std::get<double>(row[i]);
            const double contacts = std::get<double>(row[2]);
            QVERIFY(std::abs(total - contacts) <= 1e-9 * std::max(1.0, contacts));
        }
    }

    void figuresAreThoseOfTheResults() {
        const auto all = tables(Language::English);
        double cost = 0;
        for (const auto &outcome : sample().results.outcomes)
            cost += outcome.cost.total().major();
        QCOMPARE(sum(named(all, "cost"), "total_eur"), cost);
        QCOMPARE(sum(named(all, "comparison"), "cost_eur_per_week"), cost);
        double contacts = 0;
        for (const auto &channel : sample().results.channels)
            contacts += channel.forecast->calls.total().value();
        QVERIFY(std::abs(sum(named(all, "forecast"), "contacts") - contacts) < 1e-6 * contacts);
        QVERIFY(std::abs(sum(named(all, "days"), "contacts") - contacts) < 1e-6 * contacts);
        QCOMPARE(named(all, "response_by_hour").rows.size(),
                 168 * sample().plan.channels.size() * sample().plan.scenarios.size());
    }

    void weeksAndMonthsAreSumsOfDaysButTheirBoundsAreNot() {
        const auto all = tables(Language::English);
        const Table &sums = named(all, "sums");
        const Table &days = named(all, "days");
        const auto number = [](const Table &table, const auto &row, const char *column) {
            return std::get<double>(row[columnOf(table, column)]);
        };
        const auto dayOf = [](const Table::Cell &cell) {
            return model::dateOf(std::get<model::LocalTime>(cell));
        };
        std::map<std::pair<std::string, model::Date>, double> together;
        int weeks = 0, months = 0;
        for (const auto &row : sums.rows) {
            const auto channel = std::get<std::string>(row[0]);
            const bool isWeek = row[1] == Table::Cell("week");
            const std::string period = isWeek ? "week" : "month";
            const model::Date first = dayOf(row[2]);
            const std::chrono::year_month_day civil(first);
            const model::Date end =
                isWeek ? first + std::chrono::days(7)
                       : model::Date((civil.year() / civil.month() + std::chrono::months(1)) /
                                     std::chrono::day(1));
            const double contacts = number(sums, row, "contacts");
            QVERIFY(number(sums, row, "lo95") <= number(sums, row, "lo80"));
            QVERIFY(number(sums, row, "lo80") <= contacts && contacts <= number(sums, row, "hi80"));
            if (channel == "all channels") {
                QVERIFY(std::abs(contacts - together.at({period, first})) < 1e-6 * contacts);
                continue;
            }
            together[{period, first}] += contacts;
            double expected = 0, low = 0, high = 0;
            for (const auto &day : days.rows)
                if (day[0] == row[0] && dayOf(day[1]) >= first && dayOf(day[1]) < end) {
                    expected += number(days, day, "contacts");
                    low += number(days, day, "lo80");
                    high += number(days, day, "hi80");
                }
            QVERIFY(std::abs(contacts - expected) < 1e-6 * contacts);
            // Days do not all miss on the same side.
            QVERIFY(number(sums, row, "hi80") - number(sums, row, "lo80") < high - low);
            (isWeek ? weeks : months) += 1;
        }
        QVERIFY(weeks > 8 && months > 1);
        QCOMPARE(sums.rows.back()[0], Table::Cell("all channels"));
    }

    void whatIsLeftOutIsInNoTable() {
        model::Plan plan = sample().plan;
        const auto other =
            std::find_if(plan.scenarios.begin(), plan.scenarios.end(), [&](const auto &scenario) {
                return scenario.id != plan.chosen && scenario.id != plan.baseline;
            });
        QVERIFY(other != plan.scenarios.end());
        const std::string name = other->name;
        for (const auto &scenario : sample().plan.scenarios)
            plan.report.leftOut.insert(scenario.id); // two of them are always there
        const auto mentions = [&](const Table &table) {
            std::size_t count = 0;
            for (const auto &row : table.rows)
                for (const auto &cell : row)
                    if (const auto *text = std::get_if<std::string>(&cell))
                        count += *text == name || text->starts_with(name + " · ") ? 1 : 0;
            return count;
        };
        std::size_t before = 0;
        for (const auto &table : tables(Language::English))
            before += mentions(table);
        QVERIFY(before > 1000);
        for (const auto &table :
             application::reportTables(plan, sample().results, Language::English))
            QVERIFY2(mentions(table) == 0, table.id.c_str());
        QCOMPARE(named(application::reportTables(plan, sample().results, Language::English),
                       "comparison")
                     .rows.size(),
                 std::size_t{2});
    }

    void findingsNameRuleDayAndPerson() {
        model::Plan plan = sample().plan;
        // Two shifts with six hours between them, one of them eleven hours long without a break.
        const model::Instant evening = sample().results.week.begin() + std::chrono::hours(12);
        model::Shift late;
        late.id = 1;
        late.agent = plan.agents[4].id;
        late.presence = {evening, evening + std::chrono::hours(11)};
        model::Shift early = late;
        early.id = 2;
        early.presence = {late.presence.end + std::chrono::hours(6),
                          late.presence.end + std::chrono::hours(10)};
        plan.shifts = {{plan.chosen, model::Shared(std::vector{late, early})}};
        const auto rowsOf = [&](const std::string &rule) {
            const auto all = application::reportTables(plan, sample().results, Language::English);
            const Table &table = named(all, "findings");
            std::vector<std::vector<Table::Cell>> rows;
            for (const auto &row : table.rows)
                if (row[columnOf(table, "rule")] == Table::Cell(rule))
                    rows.push_back(row);
            return rows;
        };
        const auto rest = rowsOf("daily_rest");
        QCOMPARE(rest.size(), std::size_t{1});
        const model::Date monday = model::dateOf(plan.calendar.toLocal(evening));
        QVERIFY(rest[0][1] == Table::Cell("Person 5"));
        QVERIFY(rest[0][2] == Table::Cell(model::LocalTime(monday)));
        QVERIFY(std::get<std::string>(rest[0][5]).find("§5") != std::string::npos);
        QVERIFY(rest[0][6] == Table::Cell("must hold"));
        QVERIFY(rest[0][7] == Table::Cell(360.0) && rest[0][8] == Table::Cell(660.0));
        QVERIFY(rest[0][10] == Table::Cell("open"));
        QVERIFY(!rowsOf("daily_hours").empty() && !rowsOf("break").empty());

        plan.report.sections.push_back(model::ReportSection::Roster);
        plan.acceptedFindings[plan.chosen] = {
            {model::RuleCode::DailyRest, late.agent, monday, "swapped on their own wish"}};
        const auto accepted = rowsOf("daily_rest");
        QVERIFY(accepted[0][1] == Table::Cell(plan.agents[4].name));
        QVERIFY(accepted[0][10] == Table::Cell("accepted"));
        QVERIFY(accepted[0][11] == Table::Cell("swapped on their own wish"));
        const auto found = application::findingsOf(plan, plan.chosen);
        QVERIFY(found.back().accepted && !found.front().accepted);
    }

    void whoHasNoShiftIsNotPlannedAndBreaksNothing() {
        model::Plan plan = sample().plan;
        const auto before = application::findingsOf(plan, plan.chosen);
        model::Agent idle = plan.agents.front();
        idle.id = 4711;
        idle.weeklyHours = 40;
        plan.agents.push_back(idle);
        QVERIFY(application::findingsOf(plan, plan.chosen) == before);
        // One hour is far below the contract.
        std::vector<model::Shift> shifts = *plan.shiftsOf(plan.chosen);
        model::Shift hour = shifts.front();
        hour.id = 4711;
        hour.agent = idle.id;
        hour.presence.end = hour.presence.begin + std::chrono::hours(1);
        hour.breaks.clear();
        hour.activities.clear();
        shifts.push_back(hour);
        plan.shifts[plan.chosen] = model::Shared(std::move(shifts));
        QVERIFY(application::findingsOf(plan, plan.chosen).size() > before.size());
    }

    void theAssumptionsAreThoseOfTheLedger() {
        const auto all = tables(Language::English);
        const Table &table = named(all, "assumptions");
        const auto ledger = application::assumptions(sample().plan, sample().results);
        QCOMPARE(table.rows.size(), ledger.size());
        for (std::size_t i = 0; i < ledger.size(); ++i) {
            QVERIFY(!std::get<std::string>(table.rows[i][1]).empty());
            QVERIFY(!std::get<std::string>(table.rows[i][7]).empty());
            if (const auto *value = std::get_if<double>(&table.rows[i][2]))
                QCOMPARE(*value, ledger[i].value);
            else
                QVERIFY(std::holds_alternative<std::string>(table.rows[i][3]));
        }
    }

    void filesAppearTogetherOrNotAtAll() {
        QTemporaryDir folder;
        const auto all = tables(Language::German);
        const QString good = folder.filePath("good");
        QVERIFY(!application::exportCsv(all, good, application::CsvDialect::German));
        QCOMPARE(QDir(good).entryList(QDir::Files).size(), static_cast<int>(all.size()));
        // A folder stands where the last file should go.
        const QString bad = folder.filePath("bad");
        QVERIFY(QDir().mkpath(bad + "/" + QString::fromStdString(all.back().id) + ".csv"));
        const auto problem = application::exportCsv(all, bad, application::CsvDialect::German);
        QVERIFY(problem);
        QVERIFY(problem->text.contains(QString::fromStdString(all.back().id)));
        QCOMPARE(QDir(bad).entryList(QDir::Files).size(), 0);
    }

    void aWorkbookIsAZipThatTakesItsPlaceWhole() {
        QTemporaryDir folder;
        const QString path = folder.filePath("report.xlsx");
        QVERIFY(!application::exportWorkbook(tables(Language::English), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(4), QByteArray("PK\x03\x04", 4));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        QVERIFY(application::exportWorkbook(tables(Language::English),
                                            folder.filePath("missing/report.xlsx")));
    }
};

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
