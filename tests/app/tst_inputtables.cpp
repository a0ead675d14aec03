// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/findings.h"
#include "app/report/inputtables.h"
#include "app/sample/sampleplan.h"
#include "app/tasks/exportreport.h"
#include "app/tasks/importagents.h"
#include "app/tasks/importhistory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using application::CsvDialect;
using application::Language;
using model::IntervalStatus;
using model::Table;

namespace {

const model::Plan &sample() {
    static const model::Plan plan = [] {
        const std::chrono::sys_days day{std::chrono::year(2026) / 11 / 24};
        return application::samplePlan(model::Date(day.time_since_epoch()));
    }();
    return plan;
}

const Table *named(const std::vector<Table> &all, const std::string &id) {
    const auto found = std::ranges::find(all, id, &Table::id);
    return found == all.end() ? nullptr : &*found;
}

model::Date day(int year, unsigned month, unsigned of) {
    return model::Date(std::chrono::local_days(std::chrono::year(year) / std::chrono::month(month) /
                                               std::chrono::day(of)));
}

} // namespace

/// What leaves the program by its tables comes back by its imports.
class InputTablesTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    static void dialects() {
        QTest::addColumn<Language>("language");
        QTest::addColumn<CsvDialect>("dialect");
        QTest::newRow("English, international") << Language::English << CsvDialect::International;
        QTest::newRow("English, German") << Language::English << CsvDialect::German;
        QTest::newRow("German, German") << Language::German << CsvDialect::German;
        QTest::newRow("German, international") << Language::German << CsvDialect::International;
    }

private Q_SLOTS:
    void aHistoryComesBackWithEveryInterval_data() { dialects(); }
    void aHistoryComesBackWithEveryInterval() {
        QFETCH(Language, language);
        QFETCH(CsvDialect, dialect);
        const model::Plan &plan = sample();
        const auto tables = application::inputTables(plan, language);
        const Table *history = named(tables, "history");
        QVERIFY(history);
        const QString path = folder_.filePath("history.csv");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(application::csvText(*history, dialect)));
        file.close();
        for (const auto &channel : plan.channels) {
            model::HistoryFileRequest request;
            request.queue = channel.channel.name;
            request.interval = plan.interval;
            const auto read = application::readHistoryFile(path, request, plan.calendar.zone, {});
            const auto &past = *channel.history;
            QVERIFY(!application::hasErrors(read));
            QVERIFY(read.usable());
            std::size_t open = 0;
            for (std::size_t i = 0; i < past.intervals.size(); ++i) {
                if (past.intervals[i].status != IntervalStatus::Open)
                    continue;
                ++open;
                const auto at = read.history.grid.indexOf(past.grid.beginOf(i));
                QVERIFY(at.has_value());
                const auto &back = read.history.intervals[*at];
                QVERIFY2(back == past.intervals[i],
                         qPrintable(QStringLiteral("%1, interval %2: %3 was %4, %5 was %6")
                                        .arg(QString::fromStdString(channel.channel.name))
                                        .arg(i)
                                        .arg(back.offered)
                                        .arg(past.intervals[i].offered)
                                        .arg(back.handleSeconds)
                                        .arg(past.intervals[i].handleSeconds)));
            }
            QVERIFY(open > 10000);
            QCOMPARE(static_cast<std::size_t>(std::ranges::count(read.history.intervals,
                                                                 IntervalStatus::Open,
                                                                 &model::IntervalReport::status)),
                     open);
        }
    }

    void peopleComeBackAsTheyWere_data() { dialects(); }
    void peopleComeBackAsTheyWere() {
        QFETCH(Language, language);
        QFETCH(CsvDialect, dialect);
        model::Plan plan = sample();
        QVERIFY(plan.agents.size() >= 6);
        plan.report.sections.push_back(model::ReportSection::Roster);
        plan.agents[0].name = "=HYPERLINK(\"http://example.org\";\"x\")";
        plan.agents[0].team = "'-apostrophe";
        plan.agents[0].weeklyHours = 19.25;
        plan.agents[0].daysPerWeek = 3;
        plan.agents[0].skills = {plan.channels[1].channel.id, plan.channels[0].channel.id};
        plan.agents[1].name = "Müller; Anna, \"Änne\"\nzweite Zeile";
        plan.agents[3].region = "DE-BE";
        plan.agents[1].worksNights = !plan.agents[1].worksNights;
        plan.agents[1].worksSundays = !plan.agents[1].worksSundays;
        plan.agents[2].protection = model::Protection::Young;
        plan.agents[3].protection = model::Protection::Expecting;
        plan.agents[4].availability[0] = model::Availability{};
        plan.agents[4].availability[1] = {model::Minutes(8 * 60), model::Minutes(16 * 60 + 30)};
        plan.agents[4].availability[6] = {model::Minutes(22 * 60), model::Minutes(30 * 60)};
        plan.agents[5].absences = {{day(2026, 12, 24), day(2026, 12, 31), "Leave"},
                                   {day(2027, 2, 1), day(2027, 2, 1), ""}};
        plan.agents[5].wishes = {{day(2026, 12, 5)}, {day(2026, 12, 6)}};
        plan.agents[5].earlier = {day(2026, 11, 30), 7, 12, 9, 0};
        const auto tables = application::inputTables(plan, language);
        const Table *agents = named(tables, "agents");
        QVERIFY(agents);
        const auto file = application::readAgents(application::csvText(*agents, dialect), plan);
        for (const auto &fault : file.faults)
            QFAIL(qPrintable(QString::fromStdString(fault.found + ": " + fault.expected)));
        QCOMPARE(file.agents.size(), plan.agents.size());
        for (std::size_t i = 0; i < plan.agents.size(); ++i) {
            model::Agent back = file.agents[i];
            back.id = plan.agents[i].id; // belongs to the plan, not to the file
            QVERIFY2(back == plan.agents[i], plan.agents[i].name.c_str());
        }
    }

    void nobodyIsNamedUnlessTheReportDoes() {
        QVERIFY(!application::namesPeople(sample()));
        QVERIFY(!named(application::inputTables(sample(), Language::English), "agents"));
    }

    void aPlanWithoutHistoryHasNoTable() {
        QVERIFY(application::inputTables(model::Plan(), Language::English).empty());
    }
};

QTEST_APPLESS_MAIN(InputTablesTest)
#include "tst_inputtables.moc"
