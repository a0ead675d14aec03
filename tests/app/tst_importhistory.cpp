// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/importhistory.h"
#include "app/tasks/newplan.h"

#include <QTest>

#include <chrono>

namespace {

using namespace std::chrono_literals;

model::Date date(int year, unsigned month, unsigned day) {
    const std::chrono::sys_days days{std::chrono::year(year) / static_cast<int>(month) /
                                     static_cast<int>(day)};
    return model::Date(days.time_since_epoch());
}

/// Eight weeks of half hours; closed outside 9–18 on weekdays when asked.
model::HistoryFileResult file(bool closedAtNight, const model::ZoneRules &zone) {
    const auto begin = zone.firstInstantOf(date(2026, 1, 5));
    model::HistoryFileResult result;
    result.history.grid = model::TimeGrid(begin, 30min, 8 * 336);
    for (std::size_t i = 0; i < result.history.grid.count(); ++i) {
        const auto local = zone.toLocal(result.history.grid.beginOf(i));
        const auto hour = model::minuteOfDay(local).count() / 60;
        const bool open = !closedAtNight ||
                          (hour >= 9 && hour < 18 && model::weekdayIndex(model::dateOf(local)) < 5);
        model::IntervalReport report;
        report.offered = open ? 10 : 0;
        report.status = open ? model::IntervalStatus::Open : model::IntervalStatus::Closed;
        result.history.intervals.push_back(report);
    }
    return result;
}

model::Plan emptyPlan() {
    return *application::newPlan("Test", "Europe/Berlin", "DE-BY", date(2026, 11, 24));
}

} // namespace

class TestImportHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNameTellsTheMedium_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("medium");
        const auto row = [](const char *name, model::Medium medium) {
            QTest::newRow(name) << QString(name) << static_cast<int>(medium);
        };
        row("phone", model::Medium::Phone);
        row("Hotline Süd", model::Medium::Phone);
        row("Telefon", model::Medium::Phone);
        row("E-Mail", model::Medium::Email);
        row("Kundenmails", model::Medium::Email);
        row("Twitter", model::Medium::Social);
        row("SOCIAL media", model::Medium::Social);
        row("Web-Chat", model::Medium::Chat);
        row("CAT", model::Medium::Phone);
    }
    void aNameTellsTheMedium() {
        QFETCH(QString, name);
        QFETCH(int, medium);
        QCOMPARE(static_cast<int>(application::mediumOf(name.toStdString())), medium);
    }

    void aNewPlanHasZoneHolidaysAndScenarios() {
        const auto plan = emptyPlan();
        QCOMPARE(plan.scenarios.size(), std::size_t{3});
        QVERIFY(plan.scenario(plan.baseline));
        QVERIFY(plan.scenario(plan.chosen));
        QVERIFY(plan.calendar.isHoliday(date(2026, 12, 25)));
        QVERIFY(plan.calendar.isHoliday(date(2027, 1, 6)));
        QVERIFY(!application::newPlan("x", "Europe/Atlantis", {}, date(2026, 1, 1)));
        QVERIFY(!application::newPlan("x", "Europe/Berlin", "DE-XX", date(2026, 1, 1)));
    }

    void anImportMakesTheChannelInEveryScenario() {
        const auto before = emptyPlan();
        const auto plan = application::withHistory(before, file(false, before.calendar.zone),
                                                   {"Phone", std::nullopt, {}});
        QCOMPARE(plan.channels.size(), std::size_t{1});
        const auto &channel = plan.channels.front();
        QCOMPARE(channel.channel.name, std::string("Phone"));
        QCOMPARE(channel.history->intervals.size(), std::size_t{8 * 336});
        QVERIFY(channel.closedHours.source == model::DemandSource::Observed);
        for (const auto &scenario : plan.scenarios)
            QCOMPARE(scenario.channels.count(channel.channel.id), std::size_t{1});
    }

    void closedHoursAreNamedAnAssumption() {
        const auto before = emptyPlan();
        const auto closed = file(true, before.calendar.zone);
        const auto alone = application::withHistory(before, closed, {"Phone", std::nullopt, {}});
        QVERIFY(alone.channels.front().closedHours.source == model::DemandSource::Assumed);
        auto both = application::withHistory(before, file(false, before.calendar.zone),
                                             {"Mail", std::nullopt, {}});
        both = application::withHistory(both, closed, {"Phone", std::nullopt, {}});
        QVERIFY(both.channels.back().closedHours.source == model::DemandSource::Borrowed);
    }

    void aSecondFileIsMergedAsAsked() {
        const auto before = emptyPlan();
        auto first = file(false, before.calendar.zone);
        auto plan = application::withHistory(before, first, {"Phone", std::nullopt, {}});
        for (auto &report : first.history.intervals)
            report.offered = 3;
        const auto offered = [&](model::Overlap overlap) {
            const auto merged =
                application::withHistory(plan, first, {"Phone", std::nullopt, overlap});
            return merged.channels.front().history->intervals.front().offered;
        };
        QCOMPARE(offered(model::Overlap::KeepOld), 10.0);
        QCOMPARE(offered(model::Overlap::Replace), 3.0);
        QCOMPARE(offered(model::Overlap::Add), 13.0);
    }

    void holidaysOfOldHistoriesAreKnown() {
        const auto before = emptyPlan();
        auto old = file(false, before.calendar.zone);
        old.history.grid =
            model::TimeGrid(before.calendar.zone.firstInstantOf(date(2011, 1, 3)), 30min, 8 * 336);
        const auto plan = application::withHistory(before, old, {"Phone", std::nullopt, {}});
        QVERIFY(plan.calendar.isHoliday(date(2011, 1, 6)));
        QVERIFY(plan.calendar.isHoliday(date(2012, 12, 25)));
    }
};

QTEST_GUILESS_MAIN(TestImportHistory)
#include "tst_importhistory.moc"
